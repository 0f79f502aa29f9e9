"""A Site: the pages of one mirrored host, which tests add, edit, delete and make fail while it is served."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from tests.mirror.faults import Answer, Fault

START = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


@dataclass
class Page:
    """One page. `packed` is the body as gzip, kept ready so that serving costs nothing."""

    body: bytes
    title: str
    media_type: str = "text/html; charset=utf-8"
    modified: datetime = START

    @cached_property
    def packed(self) -> bytes:
        return gzip.compress(self.body, compresslevel=6, mtime=0)

    @cached_property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.body).hexdigest()[:24]}"'


@dataclass
class Site:
    """One host. `pages` by path and query, oldest first; `url` is known once a Mirror serves it.

    `ways` are those its source file names: "feed" (/feed.xml), "sitemap" (/sitemap.xml), "listing" (/news?page=1).
    """

    name: str
    ways: tuple[str, ...] = ("feed",)
    pages: dict[str, Page] = field(default_factory=dict)
    language: str = "en"
    feed_items: int | None = None  # only the newest so many, as feeds are; None: all
    per_page: int = 10  # links on a page of the listing, URLs in a part of the sitemap
    zipped_sitemap: bool = False
    sitemap_index: bool = False
    crawl_delay: float | None = None
    disallow: tuple[str, ...] = ()
    validators: bool = True  # sends ETag and Last-Modified and answers 304
    url: str = ""  # "http://127.0.0.1:8801", without a slash
    _faults: dict[str, list[tuple[Fault, int | None]]] = field(default_factory=dict)
    _deleted: dict[str, int] = field(default_factory=dict)

    def add(
        self,
        path: str,
        body: bytes,
        *,
        title: str | None = None,
        media_type: str = "text/html; charset=utf-8",
        modified: datetime = START,
    ) -> Page:
        """A new page, the newest; `path` may have a query."""
        page = Page(body, title or path, media_type, modified)
        self.pages[path] = page
        self._deleted.pop(path, None)
        return page

    def edit(self, path: str, body: bytes, *, modified: datetime | None = None) -> None:
        """Other content at the same address, in the same place of feed and listing; a second later unless told."""
        old = self.pages[path]
        when = modified or old.modified + timedelta(seconds=1)
        self.pages[path] = Page(body, old.title, old.media_type, when)

    def delete(self, path: str, status: int = 404) -> None:
        """The page is gone from the feed and the listing too."""
        del self.pages[path]
        self._deleted[path] = status

    def fail(self, path: str, fault: Fault, *, times: int | None = None) -> None:
        """Requests for the path ("*": for any) get the fault, the next `times` of them, after those set before."""
        self._faults.setdefault(path, []).append((fault, times))

    def heal(self) -> None:
        """No faults any more."""
        self._faults.clear()

    def spoil(self, path: str, answer: Answer) -> Answer:
        """The answer with the fault that is due for it."""
        for place in (path, "*"):
            if queue := self._faults.get(place):
                fault, left = queue[0]
                if left is not None:
                    queue[:1] = [(fault, left - 1)] if left > 1 else []
                return fault.apply(answer)
        return answer

    def missing(self, path: str) -> int:
        """The status for a path that is not there."""
        return self._deleted.get(path, 404)
