"""Site memories from the archive's own captures: outlined in workers, learnt, kept as a WARC record and its row."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from archive import memory, page, process, reparse, warc
from archive.errors import WarcError
from archive.memory import Outline
from archive.model import Issue, Location, SiteMemory
from archive.page.media_type import HTML
from archive.reparse import Waiting
from archive.store import memories, transaction, write
from archive.workers import Pool

if TYPE_CHECKING:
    from sqlite_utils import Database

FIRST = 20  # documents of a site from which a crawl learns it by itself; then whenever there are twice as many, …
STEP = memory.NEWEST  # … or so many more
Task = Future[Outline | Issue | None]


def learn(db: Database, folder: Path, site: str, pool: Pool) -> SiteMemory:
    """What the pages of a site repeat, not stored; of the same captures always the same. `folder`: the archive's."""
    return next(learn_all(db, folder, [site], pool))


def learn_all(db: Database, folder: Path, sites: Iterable[str], pool: Pool) -> Iterator[SiteMemory]:
    """The same of several sites in turn; the workers are at the next one's pages while one is learnt."""
    begun: deque[tuple[str, list[Task]]] = deque()
    for site in sites:
        begun.append((site, outlines(db, folder, site, pool)))
        if len(begun) > 1:
            yield learnt(*begun.popleft())
    while begun:
        yield learnt(*begun.popleft())


def outlines(db: Database, folder: Path, site: str, pool: Pool) -> list[Task]:
    return [
        pool.call(outline, folder / "warc", one.location, one.earlier, one.group, one.at) for one in newest(db, site)
    ]


def learnt(site: str, tasks: Iterable[Task]) -> SiteMemory:
    found = [task.result() for task in tasks]
    return memory.learn(site, [one for one in found if isinstance(one, Outline)])


def newest(db: Database, site: str) -> list[Waiting]:
    """The last capture of each document of a site; the newest of each host, as many as are learnt from."""
    hosts: defaultdict[str, dict[str, Waiting]] = defaultdict(dict)
    for one in reparse.of_site(db, site):
        hosts[memory.host(one.group)][one.group] = one
    every = (sorted(last.values(), key=lambda one: (one.at, one.group)) for last in hosts.values())
    return [one for last in every for one in last[-memory.NEWEST :]]


def outline(folder: Path, location: Location, earlier: Location | None, key: str, at: str) -> Outline | None:
    """In a worker: what learning sees of a page; None where there is no HTML. A record that cannot be read is no
    witness here; `dateline extract` reports it."""
    try:
        one = page.read(warc.read(folder, location, earlier))
    except WarcError:
        return None
    return memory.outline(one, key, at) if one.media_type == HTML and one.text.strip() else None


def is_news(found: SiteMemory, before: SiteMemory | None) -> bool:
    """Whether it leaves out anything else than the memory before it, or than none."""
    return found.pages > 0 and _content(found) != _content(before or SiteMemory(found.site, 0))


def _content(known: SiteMemory) -> tuple[set[str], ...]:
    """By digests: a line with a name that is withheld is kept as its digest alone."""
    lines, blanks = ({_digest(text) for text in texts} for texts in (known.lines, known.blanks))
    return set(known.boxes), lines, blanks


def _digest(text: str) -> str:
    return text if memories.is_digest(text) else memories.digest(text)


def keep(db: Database, writer: warc.Writer, found: SiteMemory, now: datetime) -> SiteMemory:
    """The memory as stored: its record is on disk, its row is made, and the site's captures wait to be read with it."""
    body = memories.to_bytes(found, process.PARSER_REVISION)
    notes = (("role", memories.ROLE),)
    capture, location = writer.resource(f"{memories.URN}{found.site}", body, memories.TYPE, now, notes)
    with transaction(db):
        write.capture(db, capture, location, role=memories.ROLE, key=capture.url)
        memories.keep(db, capture)
    return memories.current(db)[found.site]


def restore(db: Database, folder: Path) -> None:
    """Lines of memories that were kept as digests alone, after the list of what is withheld has changed. A record that
    cannot be read leaves them as they are; `dateline extract` reports it."""
    for _, location in memories.incomplete(db):
        with suppress(WarcError), transaction(db):
            memories.restore(db, warc.read(folder / "warc", location, None))


def due(db: Database, sites: Collection[str], since: datetime) -> list[str]:
    """Those of the sites of which a crawl that began then has brought so many documents that they should be learnt
    anew."""
    query = "SELECT site_of(key), count(*), sum(first_seen < ?) FROM documents GROUP BY 1"
    counts = {site: (now, before) for site, now, before in db.execute(query, [write.stamp(since)])}
    return [one for one in sites if one in counts and stage(counts[one][0]) > stage(counts[one][1])]


def stage(documents: int) -> int:
    """How often a site with so many documents has been learnt by itself."""
    if documents >= STEP:
        return (STEP // FIRST).bit_length() + documents // STEP - 1
    return (documents // FIRST).bit_length()
