"""Request -> Answer: pages with validators, 304, gzip for those who take it; then the fault that is due."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import format_datetime, parsedate_to_datetime

from tests.mirror import discovery
from tests.mirror.faults import Answer
from tests.mirror.site import Page, Site

LEAST = 256  # bytes worth compressing
PACKED = ("application/gzip", "application/zip", "application/pdf", "image/")


def answer(site: Site, target: str, headers: Mapping[str, str]) -> Answer:
    """The answer to a GET for a path and query; header names in lower case."""
    page = site.pages.get(target) or discovery.page(site, target)
    if page is None:
        status = site.missing(target)
        return site.spoil(target, Answer(status, (("Content-Type", "text/html"),), b"<h1>Page not found</h1>"))
    return site.spoil(target, _unchanged(site, page, headers) or _whole(site, page, headers))


def _validators(site: Site, page: Page) -> tuple[tuple[str, str], ...]:
    if not site.validators:
        return ()
    return (("ETag", page.etag), ("Last-Modified", format_datetime(page.modified, usegmt=True)))


def _unchanged(site: Site, page: Page, headers: Mapping[str, str]) -> Answer | None:
    """304 if the client's validator still holds (RFC 9110, 13.2.2: an ETag goes before a date)."""
    if not site.validators:
        return None
    if tags := headers.get("if-none-match"):
        held = page.etag in [tag.strip().removeprefix("W/") for tag in tags.split(",")]
    elif since := headers.get("if-modified-since"):
        held = page.modified <= parsedate_to_datetime(since)
    else:
        return None
    return Answer(304, _validators(site, page), b"") if held else None


def _whole(site: Site, page: Page, headers: Mapping[str, str]) -> Answer:
    always = (("Content-Type", page.media_type), *_validators(site, page))
    takes = "gzip" in headers.get("accept-encoding", "") and not page.media_type.startswith(PACKED)
    if takes and len(page.body) >= LEAST:
        return Answer(200, (*always, ("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")), page.packed)
    return Answer(200, always, page.body)
