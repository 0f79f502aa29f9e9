"""rel=canonical, where it may be believed."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from archive.extract.clues import Clues
from archive.html import Element, attribute


def canonical(root: Element, clues: Clues, url: str) -> str | None:
    """The page's own canonical URL when it lies on the same site and is no home page; None otherwise."""
    links = [
        attribute(link, "href") for link in root.iter("link") if "canonical" in attribute(link, "rel").lower().split()
    ]
    for told in [*links, clues.meta("og:url") or ""]:
        if told and (whole := believed(told, url)):
            return whole
    return None


def believed(told: str, url: str) -> str | None:
    try:
        whole = urljoin(url, told)
        there, here = urlsplit(whole), urlsplit(url)
    except ValueError:
        return None
    if there.scheme not in ("http", "https") or not same_site(there.hostname, here.hostname):
        return None
    home = there.path.strip("/") in ("", "index.html", "index.php", "home") and not there.query
    return None if home else whole


def same_site(a: str | None, b: str | None) -> bool:
    a, b = (a or "").removeprefix("www."), (b or "").removeprefix("www.")
    return bool(a) and (a == b or not b or a.endswith("." + b) or b.endswith("." + a))


def host(url: str) -> str:
    """The host of a URL without "www."; empty when it has none or cannot be read."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
