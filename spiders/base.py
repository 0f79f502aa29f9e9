"""What `latest` and `recheck` share: requests come from the frontier, a few at a time, and every lease ends once.

A lease begins in `start`. It ends here for an answer without a page (304, 404, a failure), in `pipelines.Store` for a
page, in the same transaction as its rows; a request that was dropped ends its lease by signal, and what is left when
the spider closes is given back.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any

import scrapy
from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from archive import urls
from archive.errors import UsageError
from archive.model import Issue, IssueKind, Link, LinkRole, Source
from archive.policy import BLOCKING, GONE
from archive.store import frontier, transaction, write
from archive.store.frontier import Lease, Outcome
from archive.warc import Exchange
from spiders import failures, outcomes, tap
from spiders.hosts import Hosts
from spiders.pipelines import Fetched, unfinished
from spiders.run import Run, user_agent
from spiders.tap import KEPT, LEASE, Kept

log = logging.getLogger("dateline")

IN_FLIGHT = 64  # leases held at once, being fetched or parsed: what bounds memory
DISCOVERY = frozenset({LinkRole.FEED, LinkRole.SITEMAP, LinkRole.LISTING})


def room(source: Source) -> int:
    """How many of a source's URLs may be on their way: enough to keep its host's slot busy, no more, since a stop in
    order waits for them."""
    return 1 if source.delay >= 1 else 2


class ArchiveSpider(scrapy.Spider):
    """Takes `source=a,b` or `due=1`, and `limit=N` pages a source."""

    run: Run
    hosts: Hosts
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
        self.held: dict[int, Lease] = {}
        self.fetching: Counter[int] = Counter()
        self.taken: Counter[int] = Counter()
        self.discovering: Counter[int] = Counter()  # feeds, sitemaps and listings on their way, by source
        self.dry: set[int] = set()  # sources that had nothing to lease when last asked
        self.waiting: dict[str, datetime] = {}  # hosts with URLs that wait for the end of a pause
        self.changed = asyncio.Event()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> ArchiveSpider:
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.run = Run(crawler.settings, spider.name, spider.named, spider.due)
        spider.hosts = spider.run.hosts
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
        self._stop("error")

    def _stop(self, reason: str) -> None:
        if not self.stopping:
            self.stopping = True
            self.changed.set()
            self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason=reason))

    # ---- from the frontier ----

    def begin(self) -> None:
        """Make due what this spider visits every time."""

    def take(self, source_id: int, room: int) -> list[Lease]:
        """Up to `room` leases of a source."""
        raise NotImplementedError

    async def start(self) -> AsyncIterator[Any]:
        begun = frontier.unfinished(self.run.db, self.run.id)
        frontier.take_over(self.run.db, self.run.id, [one.lease for one in begun], self.now())
        frontier.reclaim(self.run.db, self.run.id, self.now())
        for item in unfinished(self.run, begun):
            await self._room_for_one()
            self.held[item.lease.link_id] = item.lease
            yield item
        self.begin()
        while not self.stopping:
            self.changed.clear()
            leases = self._next()
            for lease in leases:
                if request := self._request(lease):
                    yield request
            if not leases and not await self._more_to_come():
                return

    async def _room_for_one(self) -> None:
        while len(self.held) >= IN_FLIGHT:
            self.changed.clear()
            await self.changed.wait()

    async def _more_to_come(self) -> bool:
        """Wait for an answer or a pause to end; False when neither comes, or no run should wait that long."""
        now = self.now()
        pause = min(((until - now).total_seconds() for until in self.waiting.values()), default=None)
        if not self.held and (pause is None or pause > self.crawler.settings.getfloat("DATELINE_PATIENCE")):
            return False
        with suppress(TimeoutError):
            await asyncio.wait_for(self.changed.wait(), None if pause is None else max(pause, 0) + 0.05)
        ended = [host for host, until in self.waiting.items() if until <= self.now()]
        for host in ended:
            del self.waiting[host]
            self.dry.clear()
        return True

    def _next(self) -> list[Lease]:
        """What to fetch now: every source gets its turn, and the one served first goes to the end of the line."""
        leases: list[Lease] = []
        for source_id in list(self.run.sources):
            source = self.run.sources[source_id]
            free = min(room(source) - self.fetching[source_id], IN_FLIGHT - len(self.held))
            if free <= 0 or source_id in self.dry:
                continue
            got = self.take(source_id, free)
            if not got:
                self.dry.add(source_id)
            for lease in got:
                self.held[lease.link_id] = lease
                self.fetching[source_id] += 1
            self.run.sources[source_id] = self.run.sources.pop(source_id)
            leases += got
        return leases

    def pages_left(self, source_id: int) -> int:
        return IN_FLIGHT if self.limit is None else self.limit - self.taken[source_id]

    def _request(self, lease: Lease) -> Request | None:
        discovery = lease.role in DISCOVERY
        (self.discovering if discovery else self.taken)[lease.source_id] += 1
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
            self.give_up(lease, IssueKind.UNREACHABLE, f"{lease.url}: {error}")
            return None

    # ---- how leases end ----

    def end(self, lease: Lease, outcome: Outcome, **given: Any) -> None:
        """End a lease, once; `given` as for frontier.release."""
        if self.held.pop(lease.link_id, None) is None:
            return
        self.arrived(lease)
        if lease.role in DISCOVERY:
            self.discovering[lease.source_id] -= 1
        frontier.release(self.run.db, self.run.id, lease.link_id, outcome, self.now(), **given)
        self.changed.set()

    def arrived(self, lease: Lease) -> None:
        """Its host may be asked for the next, though this one may still have to be parsed."""
        if self.fetching[lease.source_id] > 0:
            self.fetching[lease.source_id] -= 1
            self.changed.set()

    def back(self, lease: Lease, not_before: datetime | None = None) -> None:
        """Not tried after all: as it was before."""
        if lease.role not in DISCOVERY:
            self.taken[lease.source_id] -= 1
        self.end(lease, Outcome.BACK, not_before=not_before)

    def give_up(
        self, lease: Lease, kind: IssueKind, detail: str, kept: Kept | None = None, not_before: datetime | None = None
    ) -> None:
        """A failure that is counted, with its Issue; the frontier says when it is tried again."""
        status = kept.capture.status if kept else None
        with transaction(self.run.db):
            self.run.issue(Issue(kind, detail), lease, kept.id if kept else None)
            self.run.count(lease.source_id, failed=1, **{str(kind): 1})
            self.end(lease, Outcome.FAILED, status=status, error=detail, not_before=not_before)

    def dropped(self, request: Request) -> None:
        if lease := request.meta.get(LEASE):
            self.back(lease)

    def broke(self, failure: Failure, response: Any) -> None:
        """A callback raised: our bug. Scrapy has logged it."""
        self.run.bugs += 1
        request = getattr(response, "request", None)
        if request is not None and (lease := request.meta.get(LEASE)):
            self.give_up(lease, IssueKind.PARSER_ERROR, f"{lease.url}: {failure.getErrorMessage()}")

    def not_stored(self, item: Any, failure: Failure) -> None:
        self.fail(_error(failure))

    # ---- answers ----

    def failed(self, failure: Failure) -> None:
        """No answer came."""
        request: Request = failure.request  # type: ignore[attr-defined]
        lease: Lease = request.meta[LEASE]
        verdict = failures.judge(_error(failure), request.url)
        if verdict.kind is None or self.run.error is not None:
            if verdict.not_before:
                self.waiting[urls.host(request.url)] = verdict.not_before
            self.back(lease, verdict.not_before)
            return
        if verdict.kind is IssueKind.UNREACHABLE:
            self.hosts.failed(urls.host(request.url))
        self.give_up(lease, verdict.kind, verdict.detail)

    def no_page(self, response: Response) -> bool:
        """End the lease of an answer that holds nothing to read; False when there is something."""
        lease, kept = response.meta[LEASE], response.meta[KEPT]
        status = kept.capture.status
        host = urls.host(response.url)
        if 200 <= status < 300:
            self.hosts.answered(host)
            return False
        if status == 304:
            self._unchanged(lease, kept)
        elif status in GONE:
            self._gone(lease, kept)
        else:
            self.hosts.failed(host)
            until = self.hosts.rests_until(host) if status in (429, 503) else None
            if until:
                self.waiting[host] = until
            kind = IssueKind.BLOCKED if status in BLOCKING or failures.is_challenge(response) else IssueKind.UNREACHABLE
            self.give_up(lease, kind, failures.said(response), kept, until)
        return True

    def _unchanged(self, lease: Lease, kept: Kept) -> None:
        with transaction(self.run.db):
            if lease.role not in DISCOVERY:
                write.unchanged(self.run.db, kept.id)
            self.run.count(lease.source_id, unchanged=1, **self.tally(lease))
            self.end(lease, Outcome.UNCHANGED, status=304)

    def _gone(self, lease: Lease, kept: Kept) -> None:
        detail = f"{kept.capture.url}: status {kept.capture.status}"
        with transaction(self.run.db):
            if lease.role not in DISCOVERY:
                write.gone(self.run.db, kept.id)
            else:
                self.run.issue(Issue(IssueKind.UNREACHABLE, detail), lease, kept.id)
            self.run.count(lease.source_id, **{"failed" if lease.role in DISCOVERY else "fetched": 1})
            self.end(lease, Outcome.GONE, status=kept.capture.status, error=detail)

    def tally(self, lease: Lease) -> dict[str, int]:
        """What a good answer counts as."""
        return {"answered": 1} if lease.role in DISCOVERY else {"fetched": 1}

    def discovered(self, response: Response) -> Any:
        raise NotImplementedError

    async def fetched(self, response: Response) -> AsyncIterator[Fetched]:
        """A page or attachment: to the parser, unless it is what we had."""
        lease, kept = response.meta[LEASE], response.meta[KEPT]
        self.arrived(lease)
        if self.no_page(response):
            return
        item = Fetched(kept.capture, kept.id, lease, led_from(response))
        if kept.capture.refers_to and write.unchanged(self.run.db, kept.id) is not None:
            self.stored(item)
        else:
            yield item

    def stored(self, item: Fetched, attachments: Iterable[Link] = ()) -> None:
        """The page's rows are written: its lease ends, and where a redirect led is known and done."""
        capture, lease, redirect = item.capture, item.lease, item.redirect
        status, validators = capture.status, (capture.header("ETag"), capture.header("Last-Modified"))
        source = self.run.known.get(lease.source_id)
        with transaction(self.run.db):
            key = urls.key(capture.url, source.identity if source else ())
            if redirect is not None and key != lease.key:
                link = Link(capture.url, key, lease.role)
                frontier.arrived(self.run.db, link, lease.source_id, lease.link_id, self.now(), status, *validators)
                status, validators = redirect, (None, None)
            new = frontier.add(self.run.db, attachments, lease.source_id, lease.link_id, self.now())
            self.run.count(lease.source_id, **self.tally(lease), new=new, found=new)
            if capture.truncated == "disconnect":
                self.end(lease, Outcome.FAILED, status=status, error=f"{capture.url}: the answer was cut off")
            else:
                self.end(lease, Outcome.DONE, status=status, etag=validators[0], last_modified=validators[1])
        if new:
            self.dry.discard(lease.source_id)

    def ended(self, reason: str) -> None:
        """The spider is closed: every source gets its outcome, every lease is given back."""
        self.stopping = True
        failed = outcomes.write_all(self, reason)
        self.exit_code = self.run.exit_code(reason, failed)
        self.run.finish("finished" if self.exit_code == 0 else reason if reason != "finished" else "failed")


def _error(failure: Failure) -> BaseException:
    assert failure.value is not None
    return failure.value


def led_from(response: Response) -> int | None:
    """The status of the first redirect that led here; None when there was none."""
    reasons = response.meta.get("redirect_reasons")
    return int(reasons[0]) if reasons else None
