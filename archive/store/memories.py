"""Site memories: stored as numbered revisions, each made from a WARC record, so that a rebuild finds them all again.

Which revision of a site is current, and its number, follow from the records alone: their order is that of the time
they were learnt. Rows name the memory they were read with by its row.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlite_utils import Database

from archive import urls
from archive.model import Capture, Location, SiteMemory, Source
from archive.store import withholding
from archive.store.rows import insert
from archive.store.withholding import Hold

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
    insert(db, "memories", row | _masked(withholding.of(db), row))
    db.execute(
        """UPDATE memories SET revision = (SELECT count(*) FROM memories AS one WHERE one.site = memories.site
        AND (one.learnt_at, one.record_id) <= (memories.learnt_at, memories.record_id)) WHERE site = ?""",
        [row["site"]],
    )
    return True


def mask(db: Database, hold: Hold) -> None:
    """Mask the memories that are stored, inside the caller's transaction."""
    for id, boxes, lines, blanks in db.execute("SELECT id, boxes, lines, blanks FROM memories").fetchall():
        row = {"boxes": boxes, "lines": lines, "blanks": blanks}
        masked = _masked(hold, row)
        if masked != row:
            told = ", ".join(f"{name} = :{name}" for name in masked)
            db.execute(f"UPDATE memories SET {told} WHERE id = :id", {**masked, "id": id})


def incomplete(db: Database) -> list[tuple[str, Location]]:
    """The memories that are kept without what is, or was, withheld: record id, and where the record lies."""
    query = """SELECT memories.record_id, file, offset, length, sha256 FROM memories
    JOIN captures USING (record_id) WHERE instr(boxes || lines || blanks, '"sha256:') OR instr(boxes, '█')"""
    return [(str(record), Location(*place)) for record, *place in db.execute(query).fetchall()]


def restore(db: Database, capture: Capture) -> None:
    """A memory as its record says it, without what is withheld now, inside the caller's transaction."""
    found = json.loads(capture.body)
    row = {name: json.dumps(found[name], ensure_ascii=False) for name in ("boxes", "lines", "blanks")}
    told = ", ".join(f"{name} = :{name}" for name in row)
    kept = _masked(withholding.of(db), row)
    db.execute(f"UPDATE memories SET {told} WHERE record_id = :record", {**kept, "record": capture.record_id})


def _masked(hold: Hold, row: Mapping[str, object]) -> dict[str, object]:
    """What a memory holds, without what is withheld: a sample is masked, and a line or page by which others are
    recognised is kept as its digest (archive.extract.learnt knows it by that)."""
    boxes, lines, blanks = (json.loads(str(row[name])) for name in ("boxes", "lines", "blanks"))
    kept = {
        "boxes": {box: hold.strict(sample) for box, sample in boxes.items()},
        "lines": {_known_by(hold, line): number for line, number in lines.items()},
        "blanks": {_known_by(hold, body): number for body, number in blanks.items()},
    }
    return {name: json.dumps(value, ensure_ascii=False) for name, value in kept.items()}


def _known_by(hold: Hold, text: str) -> str:
    return text if hold.strict(text) == text else digest(text)


DIGEST = "sha256:"


def digest(text: str) -> str:
    """What a line is kept as whose words must not be."""
    return DIGEST + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_digest(text: str) -> bool:
    return text.startswith(DIGEST) and len(text) == len(DIGEST) + 64


def shown(db: Database, found: SiteMemory) -> SiteMemory:
    """What a memory would be stored as."""
    row = {name: json.dumps(dict(getattr(found, name)), ensure_ascii=False) for name in ("boxes", "lines", "blanks")}
    masked = {name: json.loads(str(value)) for name, value in _masked(withholding.of(db), row).items()}
    return replace(found, **masked)


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
