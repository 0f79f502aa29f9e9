"""From a capture to its rows: Process runs the parser in a worker, Store writes all and ends the lease at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from scrapy.crawler import Crawler

from archive import warc
from archive.errors import WarcError
from archive.model import Capture, Issue, IssueKind, Parsed
from archive.store import frontier, transaction, write
from archive.store.frontier import Lease, Unfinished
from archive.workers import Pool
from spiders.run import Run


@dataclass(slots=True)
class Fetched:
    """A page on its way: the capture with its body as served, its row, its lease; `redirect`: the status that led to
    it. `parsed` is filled by Process."""

    capture: Capture = field(repr=False)
    capture_id: int
    lease: Lease
    redirect: int | None = None
    parsed: Parsed | None = field(default=None, repr=False)


def unfinished(run: Run, begun: Iterable[Unfinished]) -> Iterator[Fetched]:
    """Pages that a killed run kept but never parsed, read back from the WARC; their URLs need no second request. A
    record that is not there is an Issue, and its URL is fetched again."""
    for one in begun:
        try:
            capture = warc.read(run.folder / "warc", one.location, one.earlier)
        except WarcError as error:
            run.issue(Issue(IssueKind.MISSING_RECORD, str(error)), one.lease, one.capture_id)
            frontier.release(run.db, run.id, one.lease.link_id, frontier.Outcome.BACK, run.now())
            continue
        yield Fetched(capture, one.capture_id, one.lease, one.redirect)


class Process:
    """Parses in worker processes, never on the reactor. The leases in flight bound what waits here."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.pool = Pool(crawler.settings.getint("DATELINE_WORKERS") or None)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Process:
        return cls(crawler)

    async def process_item(self, item: Fetched) -> Fetched:
        run = _spider(self.crawler).run
        source = run.known.get(item.lease.source_id)
        memory = run.memories.of(write.key_of(run.db, item.capture_id))
        item.parsed = await asyncio.wrap_future(self.pool.submit(item.capture, source, memory))
        return item

    async def close_spider(self) -> None:
        await asyncio.to_thread(self.pool.close)


class Store:
    """Document, version, facts of the text, issues, counts and the end of the lease: all or nothing."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Store:
        return cls(crawler)

    def process_item(self, item: Fetched) -> Fetched:
        spider = _spider(self.crawler)
        source = spider.run.known.get(item.lease.source_id)
        assert item.parsed is not None, "Process comes first"
        with transaction(spider.run.db):
            change = write.parsed(
                spider.run.db, item.capture_id, item.parsed, identity=source.identity if source else ()
            )
            spider.leases.stored(item, change, item.parsed.document.attachments if item.parsed.document else ())
        return item


def _spider(crawler: Crawler) -> Any:
    return crawler.spider
