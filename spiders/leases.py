"""The leases a run holds, and every way in which one ends: exactly once, in one transaction with what it brought."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from scrapy.http import Response

from archive import urls
from archive.discover import attachments
from archive.model import Capture, Issue, IssueKind, Link, LinkRole
from archive.policy import BLOCKING, GONE
from archive.store import frontier, transaction, write
from archive.store.frontier import Lease, Outcome
from spiders import failures
from spiders.pipelines import Fetched
from spiders.refusals import NoHost
from spiders.run import Run
from spiders.tap import KEPT, LEASE, Kept

Validators = tuple[str | None, str | None]  # ETag, Last-Modified
DISCOVERY = frozenset({LinkRole.FEED, LinkRole.SITEMAP, LinkRole.LISTING})


class Leases:
    """`held` by link id, from the frontier until the end; `fetching`: those whose answer has not come yet. `changed` is
    set whenever there may be room for more."""

    def __init__(self, run: Run) -> None:
        self.run, self.db = run, run.db
        self.held: dict[int, Lease] = {}
        self.fetching: set[int] = set()
        self.pages: Counter[int] = Counter()  # pages and files taken so far, by source
        self.waiting: dict[str, datetime] = {}  # hosts with URLs that wait for the end of a pause
        self.dry: set[int] = set()  # sources that had nothing to lease when last asked
        self.changed = asyncio.Event()

    def hold(self, lease: Lease, fetching: bool = True) -> None:
        self.held[lease.link_id] = lease
        if fetching:
            self.fetching.add(lease.link_id)
            self.pages[lease.source_id] += lease.role not in DISCOVERY

    def on_their_way(self) -> Counter[int]:
        """How many URLs of each source are being fetched."""
        return Counter(self.held[link_id].source_id for link_id in self.fetching)

    def discovering(self, source_id: int) -> bool:
        """Whether a feed, sitemap or listing of the source is still being read."""
        return any(lease.source_id == source_id and lease.role in DISCOVERY for lease in self.held.values())

    def arrived(self, lease: Lease) -> None:
        """The answer is here: the next URL of the host may go out, though this one may still have to be parsed."""
        self.fetching.discard(lease.link_id)
        self.changed.set()

    # ---- ends ----

    def end(
        self,
        lease: Lease,
        outcome: Outcome,
        *,
        status: int | None = None,
        validators: Validators = (None, None),
        not_before: datetime | None = None,
        error: str | None = None,
        forget: bool = False,
    ) -> None:
        """End a lease, if it has not ended yet."""
        if self.held.pop(lease.link_id, None) is None:
            return
        self.arrived(lease)
        frontier.release(
            self.db,
            self.run.id,
            lease.link_id,
            outcome,
            self.run.now(),
            status=status,
            etag=validators[0],
            last_modified=validators[1],
            not_before=not_before,
            error=error,
            forget=forget,
        )

    def back(self, lease: Lease, host: str | None = None, not_before: datetime | None = None) -> None:
        """Not tried after all: as it was before, or, when its `host` rests, until then."""
        self.pages[lease.source_id] -= lease.role not in DISCOVERY
        if host and not_before:
            self.waiting[host] = not_before
            self.run.put_off.add(lease.source_id)
        self.end(lease, Outcome.BACK, not_before=not_before)

    def give_up(
        self,
        lease: Lease,
        kind: IssueKind,
        detail: str,
        kept: Kept | None = None,
        not_before: datetime | None = None,
        forget: bool = False,
    ) -> None:
        """A failure that is counted, with its Issue; the frontier says when it is tried again."""
        status = kept.capture.status if kept else None
        with transaction(self.db):
            self.run.issue(Issue(kind, detail), lease, kept.id if kept else None)
            self.run.failures.setdefault(lease.source_id, detail)
            self.run.count(lease.source_id, failed=1, **{str(kind): 1})
            self.end(lease, Outcome.FAILED, status=status, error=detail, not_before=not_before, forget=forget)

    def no_answer(self, lease: Lease, url: str, error: BaseException) -> None:
        """The request failed, or was never sent."""
        verdict = failures.judge(error, url)
        if verdict.kind is None:
            self.back(lease, getattr(error, "host", None), verdict.not_before)
            return
        if verdict.kind is IssueKind.UNREACHABLE and not isinstance(error, NoHost):
            self.run.hosts.failed(urls.host(url))
        self.give_up(lease, verdict.kind, verdict.detail)

    def no_page(self, response: Response) -> bool:
        """End the lease of an answer that holds nothing to read; False when there is something."""
        lease, kept = response.meta[LEASE], response.meta[KEPT]
        self.arrived(lease)
        status = kept.capture.status
        if 200 <= status < 300 or status == 304 or status in GONE:
            self.run.hosts.answered(urls.host(response.url))
        if 200 <= status < 300:
            return False
        if status == 304:
            self._unchanged(lease, kept)
        elif status in GONE:
            self._gone(lease, kept)
        else:
            self._refused(lease, kept, response)
        return True

    def _refused(self, lease: Lease, kept: Kept, response: Response) -> None:
        status, host = kept.capture.status, urls.host(response.url)
        self.run.hosts.failed(host)
        until = self.run.hosts.rests_until(host) if status in (429, 503) else None
        if until:
            self.waiting[host] = until
        blocked = status in BLOCKING or failures.is_challenge(response)
        kind = IssueKind.BLOCKED if blocked else IssueKind.UNREACHABLE
        self.give_up(lease, kind, failures.said(response), kept, until)

    def _unchanged(self, lease: Lease, kept: Kept) -> None:
        """A 304; one for something that we do not have says nothing, and the next request asks for all."""
        with transaction(self.db):
            if lease.role in DISCOVERY:
                known = lease.last_full_at is not None
            else:
                known = write.unchanged(self.db, kept.id) is not None
            if not known:
                detail = f"{kept.capture.url}: status 304, not modified, but there is no earlier answer to go by"
                self.give_up(lease, IssueKind.UNREACHABLE, detail, kept, forget=True)
                return
            self.run.count(lease.source_id, unchanged=1, **tally(lease))
            self.end(lease, Outcome.UNCHANGED, status=304)

    def _gone(self, lease: Lease, kept: Kept) -> None:
        """A page that is gone is an answer like any other; a feed that is gone is a failure."""
        detail = f"{kept.capture.url}: status {kept.capture.status}"
        with transaction(self.db):
            if lease.role in DISCOVERY:
                self.run.issue(Issue(IssueKind.UNREACHABLE, detail), lease, kept.id)
                self.run.failures.setdefault(lease.source_id, detail)
                self.run.count(lease.source_id, failed=1)
            else:
                change = write.gone(self.db, kept.id)
                self.run.count(lease.source_id, fetched=1, **{f"document {change}": 1})
            self.end(lease, Outcome.GONE, status=kept.capture.status, error=detail)

    def stored(self, item: Fetched, change: str, offered: Iterable[str] = ()) -> None:
        """The page's rows are written: its lease ends, where a redirect led is known and done, and the files that it
        offers are found."""
        capture, lease = item.capture, item.lease
        status, validators = capture.status, validators_of(capture, lease.role)
        source, now = self.run.known.get(lease.source_id), self.run.now()
        with transaction(self.db):
            key = urls.key(capture.url, source.identity if source else ())
            if item.redirect is not None and key != lease.key:
                link = Link(capture.url, key, lease.role)
                frontier.arrived(self.db, link, lease.source_id, lease.link_id, now, status, *validators)
                status, validators = item.redirect, (None, None)  # they are another URL's
            files = attachments.links(offered, capture.url, source)
            new = frontier.add(self.db, files, lease.source_id, lease.link_id, now)
            self.run.count(lease.source_id, found=new, new=new, **tally(lease), **{f"document {change}": 1})
            if capture.truncated == "disconnect":
                self.end(lease, Outcome.FAILED, status=status, error=f"{capture.url}: the answer was cut off")
            else:
                self.end(lease, Outcome.DONE, status=status, validators=validators)
        if new:
            self.dry.discard(lease.source_id)


def validators_of(capture: Capture, role: LinkRole) -> Validators:
    """None of an answer that broke off, or of a page that is not kept whole: no later 304 could confirm it."""
    if capture.truncated == "disconnect" or (capture.truncated and role not in DISCOVERY):
        return None, None
    return capture.header("ETag"), capture.header("Last-Modified")


def tally(lease: Lease) -> dict[str, int]:
    """What a good answer counts as."""
    return {"answered": 1} if lease.role in DISCOVERY else {"fetched": 1}
