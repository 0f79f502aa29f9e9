"""Documents a page offers for download, and its images, as absolute URLs."""

from __future__ import annotations

import re
from urllib.parse import unquote, urljoin, urlsplit

from archive.html import Element, attribute

MAYBE = re.compile(r"[.](?:pdf|doc|od[ts]|rtf|xls|ppt|csv|zip)|%2e", re.I)  # spares most links the parsing
FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|csv|zip)$", re.I)


def base(root: Element, url: str) -> str:
    """What relative links are relative to: <base href>, or the page's own URL."""
    element = root.find(".//base[@href]")
    return absolute(attribute(element, "href"), url) or url if element is not None else url


def absolute(href: str, url: str) -> str | None:
    try:
        whole = urljoin(url, href.strip())
        return whole if urlsplit(whole).scheme in ("http", "https") else None
    except ValueError:
        return None


def attachments(around: Element, url: str) -> tuple[str, ...]:
    """Links to files below an element, in order, each once; a page without an address gives none that is relative."""
    found: dict[str, None] = {}
    for link in around.iter("a"):
        href = attribute(link, "href")
        whole = absolute(href, url) if MAYBE.search(href) else None
        if whole and FILE.search(unquote(urlsplit(whole).path)):
            found.setdefault(whole)
    return tuple(found)


def images(around: Element, url: str, lead: str | None) -> tuple[str, ...]:
    """The lead image the head names, then those below an element; inline data and one-pixel images are none."""
    found: dict[str, None] = {}
    if lead and (whole := absolute(lead, url)):
        found.setdefault(whole)
    for image in around.iter("img"):
        source = attribute(image, "data-src") or attribute(image, "src")
        whole = absolute(source, url) if source and not source.startswith("data:") else None
        if whole and image.get("width") not in ("0", "1"):
            found.setdefault(whole)
    return tuple(found)
