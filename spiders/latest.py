"""`latest`: asks each source's feeds, sitemaps and listings what there is, and fetches what is new, in one process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from scrapy.http import Response

from archive import discover, page, urls
from archive.model import Capture, Discovery, IssueKind, Link, LinkRole, Source
from archive.policy import worth_another_look
from archive.store import frontier, transaction
from archive.store.frontier import Lease, Outcome
from spiders.base import ArchiveSpider
from spiders.leases import DISCOVERY, tally, validators_of
from spiders.tap import KEPT, LEASE

ORDER = (LinkRole.FEED, LinkRole.LISTING, LinkRole.SITEMAP, LinkRole.PAGE, LinkRole.ATTACHMENT)


class Latest(ArchiveSpider):
    """scrapy crawl latest -a source=iwpr,hrw [-a limit=50]   |   -a due=1"""

    name = "latest"

    def begin(self) -> None:
        """Every source's entrances, whatever their links were before; one that two sources name is the first's."""
        taken: dict[str, Source] = {}
        for source_id, source in self.run.sources.items():
            links = [entrance(way) for way in source.discover]
            mine = [link for link in links if taken.setdefault(link.key, source) is source]
            for link in links:
                if (other := taken[link.key]) is not source:
                    self.run.failures.setdefault(source_id, f"{link.url} is asked for {other.key}")
            slow = frontier.slow(self.run.db, source_id, self.now())  # their one request is for what was found before
            mine = [link for link in mine if urls.host(link.url) not in slow]
            frontier.reopen(self.run.db, mine, source_id, None, self.now(), self.run.started)
            for host in {urls.host(link.url) for link in links}:
                if until := self.hosts.rests_until(host):  # asked for by an earlier run
                    self.leases.waiting[host] = until

    def take(self, source_id: int, room: int) -> list[Lease]:
        """Feeds and listings first; then one sitemap at a time beside the pages, so that a hundred old sitemaps starve
        no fresh article; then the files that pages offer. A limit waits for all discovery, to count among the newest.
        """
        leases: list[Lease] = []
        for role in ORDER:
            left = room - len(leases)
            if role is LinkRole.SITEMAP:
                left = min(left, 1)
            elif role not in DISCOVERY:
                if self.limit is not None and (leases or self.leases.discovering(source_id)):
                    break
                left = min(left, self.pages_left(source_id))
            if left > 0:
                leases += frontier.lease(
                    self.run.db, self.run.id, source_id, role, left, self.now(), self.hosts.at_rest()
                )
        return leases

    def _reopen(self, via: Lease, more: list[Link]) -> None:
        """The child sitemaps and next pages of one that was read."""
        frontier.reopen(
            self.run.db, more, via.source_id, via.link_id, self.now(), self.run.started, others=self.run.sources
        )
        self.leases.dry.discard(via.source_id)

    async def discovered(self, response: Response) -> None:
        """A feed, sitemap or listing: its links enter the frontier, and its lease ends, in one transaction."""
        lease, kept = response.meta[LEASE], response.meta[KEPT]
        if self.leases.no_page(response):
            return
        source = self.run.sources[lease.source_id]
        body, issues = page.payload(kept.capture)
        capture = kept.capture
        way, number = way_of(source, lease)
        found = await asyncio.to_thread(links_of, way, number, body, capture, source, self._known())
        validators = validators_of(capture, lease.role)
        with transaction(self.run.db):
            new = frontier.add(self.run.db, found.links, lease.source_id, lease.link_id, self.now())
            self._reopen(lease, [link for link in found.more if self._again(link)])
            for issue in (*issues, *found.issues):
                self.run.issue(issue, lease, kept.id)
            read = found.links or found.more or not any(issue.kind is IssueKind.BAD_FEED for issue in found.issues)
            counts = tally(lease) if read else {"failed": 1, "unreadable": 1}
            if not read:
                self.run.failures.setdefault(lease.source_id, f"{capture.url}: {found.issues[0].detail}")
            self.run.count(lease.source_id, found=len(found.links), new=new, **counts)
            if response.meta.get("redirect_urls") or not read:
                validators = (None, None)  # another URL's; or they would turn the next failure into "not modified"
            self.leases.end(lease, Outcome.DONE, status=capture.status, validators=validators)

    def _known(self) -> Callable[[str], bool]:
        """Whether a key is in the frontier, asked from another thread: the connection stays in this one."""
        loop = asyncio.get_running_loop()

        async def is_known(key: str) -> bool:
            return frontier.get(self.run.db, key) is not None

        return lambda key: asyncio.run_coroutine_threadsafe(is_known(key), loop).result()

    def _again(self, link: Link) -> bool:
        before = frontier.get(self.run.db, link.key) if link.role is LinkRole.SITEMAP else None
        if before is None:
            return True
        last_full = frontier.moment(before.last_full_at)
        return worth_another_look(link.modified, before.last_fetched_at, last_full, self.now())


def links_of(
    way: Discovery, number: int, body: bytes, capture: Capture, source: Source, known: Callable[[str], bool] | None
) -> discover.Found:
    """What one answer of a way to discover holds; a `sitemap: …/robots.txt` means the sitemaps that it names.

    To be called in a thread: a sitemap of 50,000 URLs takes seconds.
    """
    if way.role is LinkRole.SITEMAP and capture.url.endswith("/robots.txt"):
        named = discover.robots_sitemaps(body, capture.url)
        return discover.Found(more=tuple(Link(url, urls.key(url), LinkRole.SITEMAP) for url in named))
    return discover.find(way, body, capture.url, source, capture.header("Content-Type"), number, known)


def entrance(way: Discovery) -> Link:
    """Where a way to discover begins."""
    url = urls.canonical(discover.address(way))
    return Link(url, urls.key(url), way.role)


def way_of(source: Source, lease: Lease) -> tuple[Discovery, int]:
    """By which of the source's ways a URL is read, and as how-manieth page; a child sitemap by its role alone."""
    for way in source.discover:
        if way.role is lease.role:
            pages = way.max_pages if way.role is LinkRole.LISTING else 1
            for number in range(1, pages + 1):
                if urls.key(urls.canonical(discover.address(way, number))) == lease.key:
                    return way, number
    return Discovery(lease.role, lease.url), 1
