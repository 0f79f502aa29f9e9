"""Documents that a page offers for download -> Links."""

from __future__ import annotations

from collections.abc import Iterable

from archive import html, urls
from archive.discover.links import FILE, hosts
from archive.discover.listings import base
from archive.model import Link, LinkRole, Source

TYPES = ("application/pdf", "application/msword", "application/rtf", "application/vnd.")


def attachments(tree: html.Element, url: str, source: Source | None = None) -> tuple[Link, ...]:
    """The files linked from a page: by their ending, a `download` attribute, or the type that the link names."""
    hrefs = [html.attribute(link, "href") for link in html.select(tree, "a[href]") if _is_file(link)]
    return links(hrefs, base(tree, url), source)


def links(hrefs: Iterable[str], url: str, source: Source | None = None) -> tuple[Link, ...]:
    """Addresses (such as a Document's attachments) as Links of that role, each once.

    With a source only those on its hosts and their subdomains: a crawl of one publisher asks nobody else.
    """
    found: dict[str, Link] = {}
    for href in hrefs:
        try:
            address = urls.canonical(href, url)
        except ValueError:
            continue
        if source and not any(urls.same_site(address, f"http://{host}/") for host in hosts(source)):
            continue
        key = urls.key(address, source.identity if source else ())
        found.setdefault(key, Link(address, key, LinkRole.ATTACHMENT))
    return tuple(found.values())


def _is_file(link: html.Element) -> bool:
    path = html.attribute(link, "href").partition("#")[0].partition("?")[0]
    kind = html.attribute(link, "type").lower()
    return bool(FILE.search(path)) or link.get("download") is not None or kind.startswith(TYPES)
