"""What `latest` and `recheck` share: requests come from the frontier, a few at a time, and every lease ends once.

A lease begins in `start`. It ends in a callback or errback for an answer without a page (304, 404, a failure), in
`pipelines.Store` for a page, in the same transaction as its rows; a request that was dropped ends its lease by signal,
and what is left when the spider closes is given back.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime
from typing import Any

import scrapy
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from archive.errors import UsageError, WarcError
from archive.model import IssueKind, Source
from archive.store import frontier, write
from archive.store.frontier import Lease
from archive.warc import Exchange
from spiders import failures, outcomes, tap
from spiders.hosts import Hosts
from spiders.leases import DISCOVERY, Leases
from spiders.pipelines import Fetched, unfinished
from spiders.refusals import Stopped
from spiders.run import Run, user_agent
from spiders.tap import KEPT, LEASE, Kept
from spiders.words import NO_BUG

log = logging.getLogger("dateline")

IN_FLIGHT = 64  # leases held at once, being fetched or parsed: what bounds memory


def room(source: Source) -> int:
    """How many of a source's URLs may be on their way: enough to keep its host's slot busy, no more, since a stop in
    order waits for them."""
    return 1 if source.delay >= 1 else 2


class ArchiveSpider(scrapy.Spider):
    """Takes `source=a,b` or `due=1`, and `limit=N` pages a source."""

    run: Run
    hosts: Hosts
    leases: Leases
    exit_code = 130  # of the process, unless the spider is closed in order
    stopping = False

    def __init__(
        self, source: str | None = None, due: str | None = None, limit: str | None = None, **rest: str
    ) -> None:
        super().__init__(self.name)
        if rest:
            raise UsageError(f"unknown argument {next(iter(rest))!r}; known are source, due, limit")
        if limit is not None and not limit.isdecimal():
            raise UsageError(f"limit must be a whole number, found {limit!r}")
        self.named, self.due = source, due not in (None, "", "0")
        self.limit = int(limit) if limit else None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> ArchiveSpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.run = Run(crawler.settings, spider.name, spider.named, spider.due)
        spider.hosts, spider.leases = spider.run.hosts, Leases(spider.run)
        agent = user_agent(crawler.settings, spider.run.config.contact)
        crawler.settings.set("USER_AGENT", agent, priority="spider")
        for handler, signal in (
            (spider.dropped, signals.request_dropped),
            (spider.broke, signals.spider_error),
            (spider.not_stored, signals.item_error),
            (spider.ended, signals.spider_closed),
        ):
            crawler.signals.connect(handler, signal=signal)
        return spider

    # ---- for the middlewares ----

    def now(self) -> datetime:
        return self.run.now()

    async def keep(self, exchange: Exchange, request: Request) -> Kept:
        return await tap.keep(self.run, exchange, request)

    def why(self, error: BaseException, request: Request) -> str:
        return failures.why(error, request.url)

    def fail(self, error: BaseException) -> None:
        """End the run: what was not kept or stored must not count as seen."""
        if self.run.error is None:
            self.run.error = error
            log.critical("the crawl ends here: %s", error)
        if not self.stopping:
            self.stop_waiting()
            self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="error"))

    # ---- from the frontier ----

    def begin(self) -> None:
        """Make due what this spider visits every time."""

    def take(self, source_id: int, room: int) -> list[Lease]:
        """Up to `room` leases of a source."""
        raise NotImplementedError

    async def start(self) -> AsyncIterator[Any]:
        try:
            async for one in self._work():
                yield one
        except NO_BUG as error:
            self.fail(error)
        except asyncio.CancelledError:  # the engine stops: Ctrl-C
            self.stop_waiting()
            raise

    def stop_waiting(self) -> None:
        """What waits for its host's turn is not asked any more, so that a stop in order does not wait for it."""
        self.stopping = True
        self.leases.changed.set()
        for slot in self.crawler.engine.downloader.slots.values():
            while slot.queue:
                slot.queue.popleft()[1].errback(Failure(Stopped("the run is ending")))  # type: ignore[no-untyped-call]

    async def _work(self) -> AsyncIterator[Any]:
        """First what a killed run kept but did not parse, then what the frontier holds, until nothing more can come."""
        db, run_id = self.run.db, self.run.id
        begun = frontier.unfinished(db, run_id)
        frontier.take_over(db, run_id, [one.lease for one in begun], self.now())
        frontier.reclaim(db, run_id, self.now())
        for item in unfinished(self.run, begun):
            while len(self.leases.held) >= IN_FLIGHT:
                self.leases.changed.clear()
                await self.leases.changed.wait()
            self.leases.hold(item.lease, fetching=False)
            yield item
        self.begin()
        while not self.stopping:
            self.leases.changed.clear()
            leases = self._next()
            for lease in leases:
                if request := self._request(lease):
                    yield request
            if not leases and not await self._more_to_come():
                return

    async def _more_to_come(self) -> bool:
        """Wait for an answer or a pause to end; False when neither comes, or no run should wait that long."""
        waiting, now = self.leases.waiting, self.now()
        pause = min(((until - now).total_seconds() for until in waiting.values()), default=None)
        patience = self.crawler.settings.getfloat("DATELINE_PATIENCE")
        if not self.leases.held and (pause is None or pause > patience):
            return False
        with suppress(TimeoutError):
            await asyncio.wait_for(self.leases.changed.wait(), None if pause is None else max(pause, 0) + 0.05)
        for host in [host for host, until in waiting.items() if until <= self.now()]:
            del waiting[host]
            self.leases.dry.clear()
        return True

    def _next(self) -> list[Lease]:
        """What to fetch now: every source gets its turn, and the one served first goes to the end of the line."""
        leases: list[Lease] = []
        on_their_way = self.leases.on_their_way()
        for source_id in list(self.run.sources):
            source = self.run.sources[source_id]
            free = min(room(source) - on_their_way[source_id], IN_FLIGHT - len(self.leases.held))
            if free <= 0 or source_id in self.leases.dry:
                continue
            got = self.take(source_id, free)
            if not got:
                self.leases.dry.add(source_id)
            for lease in got:
                self.leases.hold(lease)
            self.run.sources[source_id] = self.run.sources.pop(source_id)
            leases += got
        return leases

    def pages_left(self, source_id: int) -> int:
        """How many more pages of a source its limit allows."""
        return IN_FLIGHT if self.limit is None else self.limit - self.leases.pages[source_id]

    def _request(self, lease: Lease) -> Request | None:
        discovery = lease.role in DISCOVERY
        self.hosts.want_delay(lease.host, self.run.sources[lease.source_id].delay)
        try:
            return Request(
                lease.url,
                callback=self.discovered if discovery else self.fetched,
                errback=self.failed,
                priority=10 if discovery else 0,
                meta={LEASE: lease},
                dont_filter=True,
            )
        except ValueError as error:
            self.leases.give_up(lease, IssueKind.UNREACHABLE, f"{lease.url}: {error}")
            return None

    # ---- what comes back ----

    def discovered(self, response: Response) -> Any:
        """A feed, sitemap or listing."""
        raise NotImplementedError

    async def fetched(self, response: Response) -> AsyncIterator[Fetched]:
        """A page or attachment: to the parser, unless it is what we had."""
        if self.leases.no_page(response):
            return
        kept = response.meta[KEPT]
        item = Fetched(kept.capture, kept.id, response.meta[LEASE], led_from(response))
        change = write.unchanged(self.run.db, kept.id) if kept.capture.refers_to else None
        if change is not None:
            self.leases.stored(item, change, frontier.offered(self.run.db, kept.id))
        else:
            yield item

    def failed(self, failure: Failure) -> None:
        """No answer came; when the run has failed, its leases are given back at the end."""
        if self.run.error is not None:
            return
        request: Request = failure.request  # type: ignore[attr-defined]
        self.leases.no_answer(request.meta[LEASE], request.url, _error(failure))

    def dropped(self, request: Request) -> None:
        if lease := request.meta.get(LEASE):
            self.leases.back(lease)

    def broke(self, failure: Failure, response: Any) -> None:
        """A callback raised: the archive cannot be written, or it is our bug, which Scrapy has logged."""
        if isinstance(failure.value, NO_BUG):
            self.fail(failure.value)
            return
        self.run.bugs += 1
        request = getattr(response, "request", None)
        if request is not None and (lease := request.meta.get(LEASE)):
            self.leases.give_up(lease, IssueKind.PARSER_ERROR, f"{lease.url}: {failure.getErrorMessage()}")

    def not_stored(self, item: Any, failure: Failure) -> None:
        self.fail(_error(failure))

    def ended(self, reason: str) -> None:
        """The spider is closed: every source gets its outcome, every lease is given back."""
        self.stopping = True
        self.exit_code = 1  # should anything below fail
        try:
            failed = outcomes.write_all(self.run, reason)
            self.exit_code = self.run.exit_code(reason, failed)
            if reason == "finished":
                self.run.learn()
            self.run.finish("finished" if self.exit_code == 0 else reason if reason != "finished" else "failed")
        except (sqlite3.Error, WarcError) as error:  # the disk is full: the next run takes the leases back
            self.run.outcome, self.run.error = "error", self.run.error or error
            self.exit_code = self.run.exit_code(reason, [])


def _error(failure: Failure) -> BaseException:
    assert failure.value is not None
    return failure.value


def led_from(response: Response) -> int | None:
    """The status of the first redirect that led here; None when there was none."""
    reasons = response.meta.get("redirect_reasons")
    return int(reasons[0]) if reasons else None
