"""Bytes of feeds, sitemaps, listings and robots.txt -> Links. Pure: nothing is fetched and no clock is read."""

from __future__ import annotations

from collections.abc import Callable

from archive import urls
from archive.discover import feeds, listings, sitemaps, texts
from archive.discover.links import Found, Reading, address, bad, sift
from archive.discover.robots import robots_sitemaps
from archive.discover.texts import Shape, Text
from archive.model import Discovery, Issue, Link, LinkRole, Source

__all__ = ["Found", "address", "find", "robots_sitemaps"]


def find(
    way: Discovery,
    body: bytes,
    url: str,
    source: Source,
    media_type: str | None = None,
    page: int = 1,
    known: Callable[[str], bool] | None = None,
) -> Found:
    """The links that one response of a way to discover holds, those that are the source's, and what to read next.

    `body` is after Content-Encoding (a .gz sitemap may still be one), `url` where it came from, `media_type` its
    Content-Type, `page` the listing's how-manieth page (1 for the first, whatever its number), `known` whether a URL
    key was found before. Never raises for what a server sent: that is an Issue of kind BAD_FEED (or a bomb).
    """
    text = texts.read(body, media_type)
    if way.role is LinkRole.LISTING:
        return _listing(way, text, url, source, page, known)
    return sift(_read(way.role, text, url, source), url, source)


def _read(role: LinkRole, text: Text, url: str, source: Source) -> Reading:
    """A feed where a sitemap was expected is read all the same, and the other way round."""
    if text.shape is Shape.FEED:
        reading = feeds.feed(text.text, url, source)
    elif text.shape is Shape.SITEMAP:
        reading = sitemaps.sitemap(text.text, source)
    elif text.shape is Shape.JSON:
        reading = feeds.json_feed(text.text, source)
    elif text.shape is Shape.TEXT and role is LinkRole.SITEMAP:
        reading = sitemaps.text_sitemap(text.text)
    elif text.issues and text.shape is Shape.EMPTY:
        reading = Reading()
    else:
        reading = Reading(issues=(_other(role, text),))
    return Reading(reading.candidates, reading.children, (*text.issues, *reading.issues), reading.base)


def _other(role: LinkRole, text: Text) -> Issue:
    return bad(f"expected a {role}, found {text.shape}", texts.page_title(text.text))


def _listing(
    way: Discovery, text: Text, url: str, source: Source, page: int, known: Callable[[str], bool] | None
) -> Found:
    if text.shape in (Shape.FEED, Shape.SITEMAP, Shape.JSON, Shape.EMPTY):
        issues = text.issues or (_other(way.role, text),)
        return Found(issues=issues)
    reading = listings.listing(text.text, way.link or "a[href]", url, source)
    found = sift(reading, url, source)
    if page > 1 and not reading.candidates:
        return Found(issues=text.issues)  # the page after the last
    more = (_next(way, page),) if _goes_on(way, found, page, known) else ()
    return Found(found.links, more, (*text.issues, *found.issues))


def _goes_on(way: Discovery, found: Found, page: int, known: Callable[[str], bool] | None) -> bool:
    """Whether to read a listing's next page: its stop rule (see model.Discovery), and never past max_pages."""
    if way.stop == "once" or "{n}" not in way.url or page >= way.max_pages or not found.links:
        return False
    return way.stop != "known" or known is None or not all(known(link.key) for link in found.links)


def _next(way: Discovery, page: int) -> Link:
    url = urls.canonical(address(way, page + 1))
    return Link(url, urls.key(url), LinkRole.LISTING)
