"""Captures read back from the WARC and parsed again: what `dateline extract` does, and the end of every import.

A document's rows are replaced in one transaction, from all its captures; killed at any moment, each document is as it
was or as it will be.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive import process, urls, warc
from archive.errors import WarcError
from archive.model import Issue, IssueKind, Location, Parsed, SiteMemory, Source
from archive.process import PARSER_REVISION
from archive.store import documents, memories, transaction, write
from archive.workers import Pool, broken

if TYPE_CHECKING:
    from sqlite_utils import Database

GONE = (404, 410)
STOPPED = (IssueKind.PARSER_TIMEOUT, IssueKind.PARSER_DIED)  # a busy machine may do it: no reason to forget a document
AHEAD = 8  # groups in flight for each worker, so that memory does not grow with the archive


@dataclass(frozen=True, slots=True)
class Waiting:
    """One capture to be parsed again, as its row says it."""

    id: int
    group: str  # the document's key where it is known, else the capture's
    document_key: str | None
    status: int
    source: str | None
    key: str  # of its URL
    at: str  # ISO 8601, when it was fetched
    location: Location
    earlier: Location | None  # where the payload lies, for a revisit


@dataclass(slots=True)
class Told:
    """What came of it: captures parsed, and one line for each record that could not be read."""

    captures: int = 0
    unreadable: list[str] = field(default_factory=list)


PAGES = "role IN ('page', 'attachment') AND (status BETWEEN 200 AND 299 OR status IN (304, 404, 410))"
QUERY = f"""
SELECT this.id, coalesce(this.document_key, this.key), this.document_key, this.status, sources.key, this.key,
  this.fetched_at, this.file, this.offset, this.length, this.sha256,
  earlier.file, earlier.offset, earlier.length, earlier.sha256
FROM (SELECT * FROM captures WHERE {PAGES}) AS this
LEFT JOIN captures AS earlier ON earlier.id = (
  SELECT id FROM captures AS one WHERE one.record_id = this.refers_to
  UNION ALL SELECT id FROM captures AS one  -- a foreign revisit may name its payload's digest alone
  WHERE this.refers_to LIKE 'sha256:%' AND one.key = this.key AND one.payload_digest = this.refers_to LIMIT 1)
LEFT JOIN sources ON sources.id = this.source_id
WHERE {{which}} ORDER BY 2, this.fetched_at, this.id
"""
GROUP = "coalesce(this.document_key, this.key) IN (SELECT coalesce(document_key, key) FROM captures WHERE {one})"
NEWEST = "(SELECT id FROM memories WHERE site = site_of(captures.key) ORDER BY revision DESC LIMIT 1)"
OTHERWISE = f"EXISTS (SELECT 1 FROM memories) AND parser_revision IS NOT NULL AND memory_id IS NOT {NEWEST}"
OUTDATED = f"""role IN ('page', 'attachment') AND status BETWEEN 200 AND 299
  AND (parser_revision != :revision OR {OTHERWISE})"""
UNREAD = f"{PAGES} AND parser_revision IS NULL"
WHICH = {
    "all": "TRUE",
    "outdated": GROUP.format(one=OUTDATED),
    "waiting": GROUP.format(one=f"({OUTDATED}) OR ({UNREAD})"),
}


def waiting(db: Database, which: str = "waiting") -> list[Waiting]:
    """The captures of documents that were not read as they would be now, grouped and in order of time.

    `which`: "all"; "outdated", read by another parser revision or with another than the newest memory of their site;
    "waiting", those and the ones that were never read.
    """
    rows = db.execute(QUERY.format(which=WHICH[which]), {"revision": PARSER_REVISION}).fetchall()
    return [_waiting(row) for row in rows]


def count(db: Database) -> int:
    """How many captures are `waiting`."""
    query = f"SELECT count(*) FROM captures AS this WHERE {PAGES} AND {WHICH['waiting']}"
    return int(db.execute(query, {"revision": PARSER_REVISION}).fetchone()[0])


def of_site(db: Database, site: str) -> list[Waiting]:
    """All captures of a site's pages, whatever they were read as, by document and in order of time."""
    which = "this.role = 'page' AND this.status BETWEEN 200 AND 299 AND site_of(this.key) = :site"
    return [_waiting(row) for row in db.execute(QUERY.format(which=which), {"site": site}).fetchall()]


def _waiting(row: tuple[Any, ...]) -> Waiting:
    id, group, document_key, status, source, key, at, *places = row
    earlier = Location(*places[4:]) if places[4] else None
    return Waiting(id, group, document_key, status, source, key, at, Location(*places[:4]), earlier)


def parse_again(
    db: Database,
    folder: Path,
    captures: Iterable[Waiting],
    sources: Mapping[str, Source],
    pool: Pool,
    progress: Callable[[int], None] = lambda done: None,
) -> Told:
    """Parse the captures on all workers and replace the rows of their documents. `folder` is the archive directory.

    A document with a record that cannot be read keeps the rows it has; the record is named in `unreadable`.
    """
    told = Told()
    submit = partial(_submit, folder / "warc", sources, memories.current(db), pool)
    for group, results in _ahead(captures, submit, AHEAD * pool.size):
        outcomes = [result.result() if result else None for result in results]
        lost = [line for one, outcome in zip(group, outcomes, strict=True) if (line := _lost(one, outcome))]
        told.unreadable += lost
        if not lost:
            _replace(db, group, [None if isinstance(one, WarcError) else one for one in outcomes], sources)
            told.captures += len(group)
        progress(len(group))
    return told


Outcome = Parsed | WarcError
Group = list[Waiting]


def _ahead(
    captures: Iterable[Waiting], submit: Callable[[Waiting], Future[Outcome] | None], most: int
) -> Iterator[tuple[Group, list[Future[Outcome] | None]]]:
    """The groups in order, each with its results under way, at most so many groups ahead."""
    flight: deque[tuple[Group, list[Future[Outcome] | None]]] = deque()
    for _, members in groupby(captures, key=lambda one: one.group):
        group = list(members)
        flight.append((group, [submit(one) for one in group]))
        if len(flight) >= most:
            yield flight.popleft()
    yield from flight


def _submit(
    folder: Path, sources: Mapping[str, Source], known: Mapping[str, SiteMemory], pool: Pool, one: Waiting
) -> Future[Outcome] | None:
    if one.status == 304 or one.status in GONE:
        return None
    source, memory = sources.get(one.source or ""), known.get(urls.site(one.key))
    task: Future[Outcome | Issue] = pool.call(read_and_parse, folder, one.location, one.earlier, source, memory)
    return broken(task, memory)


def read_and_parse(
    folder: Path, location: Location, earlier: Location | None, source: Source | None, memory: SiteMemory | None
) -> Parsed | WarcError:
    """In a worker: what the record says; a record that cannot be read is a value, since the pool stands for pages."""
    try:
        capture = warc.read(folder, location, earlier)
    except WarcError as error:
        return error
    return process.document(capture, source, memory)


def _lost(one: Waiting, outcome: Outcome | None) -> str | None:
    """Why the rows a document has are better left as they are; None where they may be replaced."""
    if isinstance(outcome, WarcError):
        return str(outcome)
    if outcome and one.document_key and any(issue.kind in STOPPED for issue in outcome.issues):
        return f"{one.location.file} at {one.location.offset}: {outcome.issues[0].detail}"
    return None


def _replace(db: Database, group: Group, outcomes: Sequence[Parsed | None], sources: Mapping[str, Source]) -> None:
    """One document's rows from its captures. A capture may now belong to another document whose own turn has not come:
    that one is forgotten, so that all its captures wait for the next pass."""
    try:
        with transaction(db):
            for key in {one.document_key for one in group if one.document_key}:
                documents.forget(db, key)
            for one, parsed in zip(group, outcomes, strict=True):
                _tell(db, one, parsed, sources)
    except documents.StaleDocument as stale:
        with transaction(db):
            documents.forget(db, stale.key)
        _replace(db, group, outcomes, sources)


def _tell(db: Database, one: Waiting, parsed: Parsed | None, sources: Mapping[str, Source]) -> None:
    source = sources.get(one.source or "")
    if parsed is not None:
        write.parsed(db, one.id, parsed, identity=source.identity if source else ())
    elif one.status in GONE:
        write.gone(db, one.id)
    else:
        write.unchanged(db, one.id)
    db.execute(  # a 304 or 404 of nothing known is read all the same
        "UPDATE captures SET parser_revision = :revision WHERE id = :id AND parser_revision IS NULL",
        {"revision": PARSER_REVISION, "id": one.id},
    )
