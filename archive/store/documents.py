"""A document's rows as they follow from its captures: versions, their sentences, dates, penalties and quotations.

Each capture row keeps the digest of what it said; the versions are the runs of equal digests (archive.versions). So
captures may arrive in any order, as imports and re-extraction bring them, and the rows come out the same.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from archive import edtf
from archive.errors import ArchiveError
from archive.model import Block, Parsed, Published
from archive.store import facts, people
from archive.store.rows import Row, insert
from archive.versions import Change, Seen, Span, Timeline, change, timeline


class StaleDocument(ArchiveError):
    """Other captures of the document `key` were read by another parser revision, or with another memory of the site;
    they must be parsed again first."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key}: read by more than one parser revision or site memory; run `dateline extract`")
        self.key = key


@dataclass(frozen=True, slots=True)
class Content:
    """What one capture says, without what is withheld; `digest` is that of all it says, so that a name which is masked
    from today makes no version. `marks` stand for the withheld names that it has in full."""

    parsed: Parsed
    digest: str
    marks: tuple[str, ...] = ()


def tell(db: Database, key: str, content: Content | None = None) -> Change:
    """Bring the rows of one document in line with its captures, inside the caller's transaction.

    `content` is what the newest-read capture says; that of every other capture is in a version row already.
    """
    if is_withheld(db, key):
        withhold(db, key)
        return Change.NONE
    told = timeline(_captures(db, key))
    if not told.versions:
        return Change.NONE
    document_id = _document_id(db, key, told, content)
    before = _stored(db, document_id)
    _write_versions(db, document_id, told, content)
    show_current(db, document_id, told)
    return change(before, told)


def forget(db: Database, key: str) -> None:
    """Drop what was derived for one document, inside the caller's transaction; its captures wait to be parsed."""
    _drop(db, key)
    db.execute(f"UPDATE captures SET {UNREAD} WHERE document_key = ?", [key])


UNREAD = "page_kind = NULL, parser_revision = NULL, memory_id = NULL, document_key = NULL, content_digest = NULL"
WITHHELD = "withheld"  # the page kind of a capture of which nothing is kept


def is_withheld(db: Database, key: str) -> bool:
    """Whether any capture of the document is withheld: then they all are."""
    query = "SELECT 1 FROM captures WHERE document_key = ? AND page_kind = ? LIMIT 1"
    return db.execute(query, [key, WITHHELD]).fetchone() is not None


def withhold(db: Database, key: str) -> None:
    """Leave of a document nothing but its captures, inside the caller's transaction."""
    _drop(db, key)
    db.execute(
        "DELETE FROM issues WHERE run_id IS NULL AND capture_id IN (SELECT id FROM captures WHERE document_key = ?)",
        [key],
    )
    db.execute("UPDATE captures SET page_kind = ?, content_digest = NULL WHERE document_key = ?", [WITHHELD, key])


def _drop(db: Database, key: str) -> None:
    row = db.execute("SELECT id FROM documents WHERE key = ?", [key]).fetchone()
    if row:
        db.execute("UPDATE documents SET version_id = NULL WHERE id = ?", row)
        _drop_versions(db, [id for (id,) in db.execute("SELECT id FROM versions WHERE document_id = ?", row)])
        db.execute("DELETE FROM documents WHERE id = ?", row)


def _captures(db: Database, key: str) -> list[Seen]:
    rows = db.execute(
        "SELECT record_id, fetched_at, content_digest, status, parser_revision, memory_id FROM captures "
        "WHERE document_key = ?",
        [key],
    ).fetchall()
    if len({row[4:] for row in rows}) > 1:
        raise StaleDocument(key)
    return [Seen(*row[:4]) for row in rows]


def _document_id(db: Database, key: str, told: Timeline, content: Content | None) -> int:
    row = db.execute("SELECT id FROM documents WHERE key = ?", [key]).fetchone()
    if row:
        return int(row[0])
    first = told.versions[0]
    url, source = db.execute("SELECT url, source_id FROM captures WHERE record_id = ?", [first.record_id]).fetchone()
    if content and content.parsed.document and content.parsed.document.canonical_url:
        url = content.parsed.document.canonical_url
    seen = {"first_seen": first.first_seen, "last_seen": first.last_seen}
    return insert(db, "documents", {"key": key, "url": url, "source_id": source, "kind": "article", **seen})


def _stored(db: Database, document_id: int) -> Timeline:
    rows = db.execute(
        "SELECT record_id, content_digest, first_seen, last_seen FROM versions WHERE document_id = ? ORDER BY number",
        [document_id],
    ).fetchall()
    gone = db.execute("SELECT gone_since, gone_status FROM documents WHERE id = ?", [document_id]).fetchone()
    return Timeline(tuple(Span(*row) for row in rows), *gone)


# ---- versions -------------------------------------------------------------------------------------------------------


def _write_versions(db: Database, document_id: int, told: Timeline, content: Content | None) -> None:
    """Make the version rows those of the timeline; a row whose content stays keeps its sentences."""
    rows = db.execute(
        "SELECT id, record_id, content_digest, number FROM versions WHERE document_id = ?", [document_id]
    ).fetchall()
    claimed, free = _claim(told.versions, rows)
    aside = 1 + max([row[3] for row in rows], default=0) + len(told.versions)  # (document, number) stays unique
    db.execute("UPDATE versions SET number = number + ? WHERE document_id = ?", [aside, document_id])
    for number, span in enumerate(told.versions, start=1):
        version = claimed.get(span.record_id)
        if version is None:
            version = _insert_version(db, document_id, span, number, content)
        db.execute(
            """UPDATE versions SET number = ?, record_id = ?, first_seen = ?, last_seen = ?,
            capture_id = (SELECT id FROM captures WHERE record_id = ?) WHERE id = ?""",
            [number, span.record_id, span.first_seen, span.last_seen, span.record_id, version],
        )
    db.execute("UPDATE documents SET version_id = NULL WHERE id = ?", [document_id])
    _drop_versions(db, free)


def _claim(spans: Sequence[Span], rows: Sequence[tuple[int, str, str, int]]) -> tuple[dict[str, int], list[int]]:
    """Which version row serves which span (by record id), and the rows that serve none. A row serves a span with the
    same content: the span begun by the same record first, then any."""
    free = {(record, digest): id for id, record, digest, _ in rows}
    claimed = {span.record_id: free.pop(key) for span in spans if (key := (span.record_id, span.digest)) in free}
    for span in spans:
        match = next((key for key in free if key[1] == span.digest), None)
        if span.record_id not in claimed and match:
            claimed[span.record_id] = free.pop(match)
    return claimed, list(free.values())


def _drop_versions(db: Database, versions: Sequence[int]) -> None:
    for version in versions:
        facts.drop(db, version)
        db.execute("DELETE FROM versions WHERE id = ?", [version])


def _insert_version(db: Database, document_id: int, span: Span, number: int, content: Content | None) -> int:
    """A row for a span that has none: from the parsed page, or (A, B, A out of order) a copy of its twin."""
    if content and content.digest == span.digest:
        version = insert(db, "versions", _version_row(db, document_id, span, number, content))
        facts.write(db, document_id, version, content.parsed)
        return version
    return _copy_version(db, document_id, span, number)


def _version_row(db: Database, document_id: int, span: Span, number: int, content: Content) -> Row:
    parsed = content.parsed
    document = parsed.document
    assert document is not None  # the caller asked
    published = document.published or Published("", "")
    capture_id, memory_id = db.execute(
        "SELECT id, memory_id FROM captures WHERE record_id = ?", [span.record_id]
    ).fetchone()
    return {
        "document_id": document_id,
        "capture_id": capture_id,
        "record_id": span.record_id,
        "number": number,
        "first_seen": span.first_seen,
        "last_seen": span.last_seen,
        "content_digest": span.digest,
        "parser_revision": parsed.revision,
        "memory_id": memory_id,
        "kind": str(document.kind),
        "title": document.title,
        "authors": json.dumps(document.authors, ensure_ascii=False),
        "published": published.value or None,
        "published_basis": published.basis or None,
        "published_surface": published.surface,
        "updated": document.updated and document.updated.value,
        "language": document.language,
        "text": document.text,
        "blocks": json.dumps([_block(block) for block in document.blocks]),
        "emails": json.dumps(document.emails),
        "attachments": json.dumps(document.attachments),
        "images": json.dumps(document.images),
        "credits": json.dumps(document.credits, ensure_ascii=False),
        "section": document.section,
        "tags": json.dumps(document.tags, ensure_ascii=False),
        "image": document.image and document.image.url,
        "image_caption": document.image and document.image.caption,
        "related": json.dumps(document.related),
        "withheld": json.dumps(content.marks),
    }


def _block(block: Block) -> list[object]:
    """[start, end, kind], and the language where it is another than the document's."""
    return [block.start, block.end, block.kind, *([block.language] if block.language else [])]


def _copy_version(db: Database, document_id: int, span: Span, number: int) -> int:
    """A version with the content of another of the same document. Its facts are copied row by row."""
    (twin,) = db.execute(
        "SELECT id FROM versions WHERE document_id = ? AND content_digest = ?", [document_id, span.digest]
    ).fetchone()
    version = _copy(db, "versions", "id", twin, {"record_id": span.record_id, "number": number}, {})[twin]
    moved: Moved = {}
    for table in facts.TABLES:
        moved[table] = _copy(db, table, "version_id", twin, {"version_id": version}, moved)
    people.settle(db, people.named_in(db, version))
    return version


Moved = dict[str, dict[int, int]]  # by table, old row id -> new


def _copy(db: Database, table: str, column: str, value: int, changes: Row, moved: Moved) -> dict[int, int]:
    """Copy the rows where `column` is `value`, with changes; what they refer to is looked up among the copies."""
    cursor = db.execute(f"SELECT * FROM {table} WHERE {column} = ?", [value])
    names = [entry[0] for entry in cursor.description]
    ids: dict[int, int] = {}
    for values in cursor.fetchall():
        row = {**dict(zip(names, values, strict=True)), **changes}
        old = int(row.pop("id"))
        row |= {name: moved[other][row[name]] for name, other in facts.REFERS.items() if name in row}
        ids[old] = insert(db, table, row)
    return ids


def show_current(db: Database, document_id: int, told: Timeline) -> None:
    """The document row shows the newest version and the span of all."""
    row = {
        "id": document_id,
        "version": told.versions[-1].record_id,
        "first_seen": told.versions[0].first_seen,
        "last_seen": told.versions[-1].last_seen,
        "gone_since": told.gone_since,
        "gone_status": told.gone_status,
        "versions": len(told.versions),
    }
    db.execute(
        """UPDATE documents SET first_seen = :first_seen, last_seen = :last_seen, gone_since = :gone_since,
        gone_status = :gone_status, versions = :versions,
        (version_id, kind, title, authors, credits, section, tags, language, published, published_basis, updated) =
        (SELECT id, kind, title, authors, credits, section, tags, language, published, published_basis, updated
         FROM versions WHERE record_id = :version)
        WHERE id = :id""",
        row,
    )
    (published,) = db.execute("SELECT published FROM documents WHERE id = ?", [document_id]).fetchone()
    first, last = edtf.bounds(published) if published else (None, None)
    db.execute(
        "UPDATE documents SET published_earliest = ?, published_latest = ? WHERE id = ?",
        [first and first.isoformat(), last and last.isoformat(), document_id],
    )
