"""Lists over the archive: documents newest first, edited, gone; quotations; sources and how they went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.store.records import records, rows

if TYPE_CHECKING:
    from archive.store.records import Archive

# ---- documents ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Listed:
    """A document as a line of a list. `seen`: when the archive first had it, found it edited, or found it gone."""

    key: str
    title: str | None
    source: str | None
    source_name: str | None
    published: str | None
    language: str | None
    versions: int
    gone_since: str | None
    seen: str


LISTED = """
SELECT documents.key, documents.title, sources.key, sources.name, documents.published, documents.language,
  documents.versions, documents.gone_since, {seen}
FROM {tables} LEFT JOIN sources ON sources.id = documents.source_id
WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset
"""
ORDERS = {
    "published": "documents.published_earliest DESC",  # those without a date come last
    "stored": "documents.id DESC",
}
FILTERS = {
    "source": "documents.source_id = (SELECT id FROM sources WHERE key = :source)",
    "language": "documents.language = :language",
}


def documents(
    db: Archive,
    *,
    source: str | None = None,
    language: str | None = None,
    order: str = "published",
    limit: int = 50,
    offset: int = 0,
) -> tuple[Listed, ...]:
    """Documents, latest first by publication date or by when they were stored (ORDERS)."""
    values = {"source": source, "language": language, "limit": limit, "offset": offset}
    where = " AND ".join([FILTERS[name] for name in FILTERS if values[name]] or ["TRUE"])
    sql = LISTED.format(seen="documents.first_seen", tables="documents", where=where, order=ORDERS[order])
    return records(db, Listed, sql, values)


def changed(db: Archive, limit: int = 50, offset: int = 0) -> tuple[Listed, ...]:
    """Edits, the last found first; a document edited twice is listed twice."""
    sql = LISTED.format(
        seen="versions.first_seen",
        tables="versions CROSS JOIN documents ON documents.id = versions.document_id",
        where="versions.number > 1",
        order="versions.first_seen DESC",
    )
    return records(db, Listed, sql, {"limit": limit, "offset": offset})


def gone(db: Archive, limit: int = 50, offset: int = 0) -> tuple[Listed, ...]:
    """Documents whose page is no longer served, the last found first."""
    where, order = "documents.gone_since IS NOT NULL", "documents.gone_since DESC"
    sql = LISTED.format(seen="documents.gone_since", tables="documents", where=where, order=order)
    return records(db, Listed, sql, {"limit": limit, "offset": offset})


def languages(db: Archive) -> tuple[str, ...]:
    """The languages of the documents, read from the index by leaps."""
    sql = """
    WITH RECURSIVE next(language) AS (
      SELECT min(language) FROM documents
      UNION ALL
      SELECT (SELECT min(language) FROM documents WHERE language > next.language) FROM next WHERE language IS NOT NULL
    ) SELECT language FROM next WHERE language IS NOT NULL"""
    return tuple(language for (language,) in rows(db, sql))


# ---- quotations -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation with the document it stands in."""

    speaker: str | None
    said_by: str | None
    kind: str
    surface: str
    position: int
    key: str
    title: str | None
    language: str | None
    source_name: str | None
    published: str | None


SAID = """
SELECT quotations.speaker, quotations.said_by, quotations.kind, quotations.surface, sentences.position,
  documents.key, documents.title, documents.language, sources.name, documents.published
FROM quotations
CROSS JOIN documents ON documents.id = quotations.document_id AND documents.version_id = quotations.version_id
CROSS JOIN sentences ON sentences.id = quotations.sentence_id
LEFT JOIN sources ON sources.id = documents.source_id
WHERE {where} ORDER BY quotations.id DESC LIMIT :limit OFFSET :offset
"""


def quotations(db: Archive, *, speaker: str | None = None, limit: int = 50, offset: int = 0) -> tuple[Said, ...]:
    """Quotations in current versions, the last stored first; `speaker` is exactly as stored."""
    where = "quotations.speaker = :speaker" if speaker else "TRUE"
    return records(db, Said, SAID.format(where=where), {"speaker": speaker, "limit": limit, "offset": offset})


# ---- sources and numbers --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """A source, what the archive holds of it, and how its last run ended (None: it never ran)."""

    key: str
    name: str
    home: str | None
    kind: str | None
    stance: str | None
    country: str | None
    languages: tuple[str, ...]
    next_due_at: str | None
    documents: int
    newest: str | None  # publication date (EDTF) of its newest document
    waiting: int  # links not fetched yet
    run_at: str | None
    outcome: str | None
    detail: str | None
    found: int | None
    new: int | None
    fetched: int | None
    failed: int | None


SOURCES = """
SELECT sources.key, sources.name, sources.home, sources.kind, sources.stance, sources.country, sources.languages,
  sources.next_due_at,
  (SELECT count(*) FROM documents WHERE documents.source_id = sources.id),
  (SELECT published FROM documents WHERE documents.source_id = sources.id
   ORDER BY published_earliest DESC LIMIT 1),
  (SELECT count(*) FROM links WHERE links.source_id = sources.id AND links.role IN ('page', 'attachment')
   AND links.state = 'new'),
  runs.started_at, last.outcome, last.detail, last.found, last.new, last.fetched, last.failed
FROM sources
LEFT JOIN run_sources AS last ON last.source_id = sources.id
  AND last.run_id = (SELECT max(run_id) FROM run_sources WHERE run_sources.source_id = sources.id)
LEFT JOIN runs ON runs.id = last.run_id
WHERE :key IS NULL OR sources.key = :key ORDER BY sources.name
"""


def sources(db: Archive, key: str | None = None) -> tuple[SourceStatus, ...]:
    """All sources by name, or the one with that key."""
    return records(db, SourceStatus, SOURCES, {"key": key})


def source_keys(db: Archive) -> tuple[str, ...]:
    """The keys of all sources the archive knows."""
    return tuple(key for (key,) in rows(db, "SELECT key FROM sources ORDER BY key"))


@dataclass(frozen=True, slots=True)
class Numbers:
    """How much the archive holds. Sentences, dates, penalties and quotations count those of older versions too."""

    documents: int
    versions: int
    sentences: int
    dates: int
    penalties: int
    quotations: int
    people: int
    captures: int
    sources: int
    gone: int
    earliest: str | None  # publication days of the oldest and newest document
    latest: str | None


def numbers(db: Archive) -> Numbers:
    """Counts of the tables, each from its smallest index."""
    tables = ("documents", "versions", "sentences", "dates", "penalties", "quotations", "people", "captures", "sources")
    counts = ", ".join(f"(SELECT count(*) FROM {table})" for table in tables)
    (one,) = records(
        db,
        Numbers,
        f"""SELECT {counts}, (SELECT count(*) FROM documents WHERE gone_since IS NOT NULL),
        (SELECT min(published_earliest) FROM documents), (SELECT max(published_earliest) FROM documents)""",
    )
    return one
