"""`recheck`: looks again at pages that were fetched before: the same, edited, gone, back?"""

from __future__ import annotations

from archive.store import frontier
from archive.store.frontier import Lease
from spiders.base import ArchiveSpider


class Recheck(ArchiveSpider):
    """scrapy crawl recheck -a source=iwpr (all its known pages)   |   -a due=1 (those whose time has come)"""

    name = "recheck"

    def take(self, source_id: int, room: int) -> list[Lease]:
        """By policy.RECHECK when only the due ones are asked for; else all, the longest unseen first."""
        room = min(room, self.pages_left(source_id))
        if room <= 0:
            return []
        before = None if self.due else self.run.started
        return frontier.lease_known(self.run.db, self.run.id, source_id, room, self.now(), self.hosts.at_rest(), before)
