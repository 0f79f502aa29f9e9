"""Site memories: stored as numbered revisions, each made from a WARC record, so that a rebuild finds them all again.

Which revision of a site is current, and its number, follow from the records alone: their order is that of the time
they were learnt. Rows name the memory they were read with by its row.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from archive import urls
from archive.model import Capture, SiteMemory, Source
from archive.store.rows import insert

ROLE = "memory"  # of the capture that holds one
URN = "urn:dateline:memory:"
TYPE = "application/json"


@dataclass(frozen=True, slots=True)
class Stored:
    """A revision with its record, when it was learnt, and by which parser revision."""

    memory: SiteMemory
    record_id: str
    learnt_at: str
    parser_revision: str


def sites(sources: Iterable[Source]) -> list[str]:
    """The sites that some sources are on; sources may share one."""
    hosts = (host for source in sources for host in (urls.host(source.home), *source.hosts))
    return list(dict.fromkeys(urls.site(urls.bare(host)) for host in hosts))


def to_bytes(memory: SiteMemory, parser_revision: str) -> bytes:
    """The body of the record that keeps a memory: JSON, one key a line."""
    content = {
        "site": memory.site,
        "parser_revision": parser_revision,
        "pages": memory.pages,
        "boxes": dict(sorted(memory.boxes.items())),
        "lines": dict(sorted(memory.lines.items())),
        "blanks": dict(sorted(memory.blanks.items())),
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode()


def keep(db: Database, capture: Capture) -> bool:
    """The row of a memory whose record is on disk, inside the caller's transaction; revisions are numbered anew, as a
    record that comes with an import may be older. False for a record that is none."""
    try:
        found = json.loads(capture.body)
        row = {
            "site": str(found["site"]),
            "revision": 0,
            "record_id": capture.record_id,
            "learnt_at": capture.fetched_at.isoformat().replace("+00:00", "Z"),
            "parser_revision": str(found["parser_revision"]),
            "pages": int(found["pages"]),
            "boxes": _mapping(found["boxes"], str),
            "lines": _mapping(found["lines"], int),
            "blanks": _mapping(found["blanks"], int),
        }
    except (ValueError, KeyError, TypeError):
        return False
    insert(db, "memories", row)
    db.execute(
        """UPDATE memories SET revision = (SELECT count(*) FROM memories AS one WHERE one.site = memories.site
        AND (one.learnt_at, one.record_id) <= (memories.learnt_at, memories.record_id)) WHERE site = ?""",
        [row["site"]],
    )
    return True


def _mapping(found: object, kind: type) -> str:
    """A JSON object whose values are of that type, as text; TypeError for anything else."""
    if not isinstance(found, dict) or not all(isinstance(value, kind) for value in found.values()):
        raise TypeError("not a memory")
    return json.dumps(found, ensure_ascii=False)


COLUMNS = "site, revision, boxes, lines, blanks, pages, record_id, learnt_at, parser_revision"
NEWEST = "revision = (SELECT max(revision) FROM memories AS one WHERE one.site = memories.site)"


def current(db: Database) -> dict[str, SiteMemory]:
    """The newest memory of each site."""
    rows = db.execute(f"SELECT {COLUMNS} FROM memories WHERE {NEWEST}").fetchall()
    return {str(row[0]): _stored(row).memory for row in rows}


def revisions(db: Database, sites: Iterable[str]) -> list[Stored]:
    """All memories of some sites, the newest of each first."""
    query = f"SELECT {COLUMNS} FROM memories WHERE site = ? ORDER BY revision DESC"
    return [_stored(row) for site in sites for row in db.execute(query, [site]).fetchall()]


def _stored(row: tuple[object, ...]) -> Stored:
    site, revision, boxes, lines, blanks, pages, record_id, learnt_at, parser = row
    content = {"boxes": boxes, "lines": lines, "blanks": blanks, "pages": pages}
    known = {name: json.loads(str(value)) for name, value in content.items()}
    memory = SiteMemory(str(site), int(str(revision)), **known)
    return Stored(memory, str(record_id), str(learnt_at), str(parser))


def row_id(db: Database, key: str, revision: int | None) -> int | None:
    """The row of the memory that a page of that URL key was read with; None for none."""
    if revision is None:
        return None
    query = "SELECT id FROM memories WHERE site = ? AND revision = ?"
    return int(db.execute(query, [urls.site(key), revision]).fetchone()[0])


IN_USE = """
SELECT site_of(captures.key), memories.revision, max(captures.fetched_at)
FROM captures LEFT JOIN memories ON memories.id = memory_id WHERE content_digest IS NOT NULL GROUP BY 1
"""
OF_PAGE = """
SELECT memories.revision FROM captures LEFT JOIN memories ON memories.id = memory_id
WHERE captures.key = ? AND content_digest IS NOT NULL ORDER BY fetched_at DESC LIMIT 1
"""


class InUse:
    """The memories that a crawl reads pages with: those that the rows of the same page, or else of the same site, were
    read with, be they the newest or not. `dateline extract` moves all rows of a site to the newest."""

    def __init__(self, db: Database) -> None:
        self._db = db
        rows = [_stored(row).memory for row in db.execute(f"SELECT {COLUMNS} FROM memories ORDER BY revision")]
        self._known = {(one.site, one.revision): one for one in rows}
        self._revisions: dict[str, int | None] = {one.site: one.revision for one in rows}
        if rows:
            self._revisions |= {str(site): revision for site, revision, _ in db.execute(IN_USE).fetchall()}

    def of(self, key: str) -> SiteMemory | None:
        """The memory for a page of that URL key."""
        if not self._known:
            return None
        site = urls.site(key)
        read = self._db.execute(OF_PAGE, [key]).fetchone()
        revision = read[0] if read else self._revisions.get(site)
        return self._known.get((site, revision)) if revision is not None else None
