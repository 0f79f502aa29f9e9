"""What is asked of archive.db: one document with all it says; search, lists and numbers come from the modules beside.

Every function takes a sqlite_utils Database or a plain SQLite connection and returns frozen dataclasses. Row ids stay
inside: outside, a document is its key, a version its record id, a sentence its position in the version.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive import urls
from archive.store import attachments
from archive.store.attachments import Related
from archive.store.lists import (
    Listed,
    Numbers,
    Said,
    SourceStatus,
    changed,
    documents,
    gone,
    languages,
    numbers,
    quotations,
    source_keys,
    sources,
)
from archive.store.penalties import Named, Penalty, Reported, of_version, penalties
from archive.store.people import Somebody, keys_of, maybe_same, people, person, spellings
from archive.store.records import records, rows
from archive.store.search import NEWEST, SEARCHED, SORTS, Filters, Hit, Results, Title, days, search

if TYPE_CHECKING:
    from archive.store.records import Archive

# fmt: off
__all__ = [
    "NEWEST", "SEARCHED", "SORTS", "DateMention", "DocumentPage", "Edit", "Filters", "Head", "Hit", "Issue", "Listed",
    "Named", "Numbers", "Penalty", "Quotation", "Related", "Reported", "Results", "Said", "Sentence", "Somebody",
    "SourceStatus", "Title", "Version", "VersionLine", "changed", "days", "document", "document_at", "document_of",
    "documents", "edit", "gone", "is_withheld", "keys_of", "languages", "maybe_same", "numbers", "penalties", "people",
    "person", "quotations", "search", "source_keys", "sources",
    "spellings",
]
# fmt: on


Block = tuple[int, int, str] | tuple[int, int, str, str]  # start, end, kind, and the language if it is another's


@dataclass(frozen=True, slots=True)
class Head:
    """A document across time, with the publisher whose voice it is."""

    id: int
    key: str
    url: str
    kind: str
    first_seen: str
    last_seen: str
    gone_since: str | None
    gone_status: int | None
    version_id: int
    source: str | None
    source_name: str | None
    source_kind: str | None
    stance: str | None
    home: str | None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version as a line of the document's history."""

    record_id: str
    number: int
    first_seen: str
    last_seen: str
    title: str | None


@dataclass(frozen=True, slots=True)
class Version:
    """One version: what the page said, and the WARC record that was read (`file` lies below the archive's warc/)."""

    id: int
    record_id: str
    number: int
    first_seen: str
    last_seen: str
    parser_revision: str
    memory: int | None  # revision of its site's memory that it was read with
    title: str | None
    authors: tuple[str, ...]
    published: str | None
    published_basis: str | None
    published_surface: str | None
    updated: str | None
    language: str | None
    text: str
    blocks: tuple[Block, ...]
    emails: tuple[str, ...]
    attachments: tuple[str, ...]
    images: tuple[str, ...]
    credits: tuple[str, ...]
    section: str | None
    tags: tuple[str, ...]
    image: str | None
    image_caption: str | None
    related: tuple[str, ...]
    withheld: tuple[str, ...]  # marks of the names that are masked in it
    capture_id: int
    url: str
    fetched_at: str
    status: int
    media_type: str | None
    payload_digest: str
    truncated: str | None
    file: str
    offset: int
    length: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Sentence:
    id: int
    position: int
    start: int
    end: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as the version's text names it; `position` is that of its sentence."""

    position: int
    start: int
    end: int
    surface: str
    value: str | None
    precision: str
    earliest: str | None
    latest: str | None
    basis: str
    anchor: str | None
    part: str | None
    step: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that the version's text gives as somebody's own; `position` is that of the sentence they begin in."""

    position: int
    start: int
    end: int
    surface: str
    kind: str
    speaker: str | None
    said_by: str | None
    cue: str | None
    continues: int


@dataclass(frozen=True, slots=True)
class Issue:
    kind: str
    detail: str
    field: str | None
    excerpt: str | None


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """One version of a document and all that belongs to it; `versions` are all of them, first to last."""

    head: Head
    version: Version
    versions: tuple[VersionLine, ...]
    sentences: tuple[Sentence, ...]
    dates: tuple[DateMention, ...]
    penalties: tuple[Penalty, ...]
    quotations: tuple[Quotation, ...]
    issues: tuple[Issue, ...]
    parents: tuple[Related, ...]  # documents that offer this one as a file
    files: tuple[Related, ...]  # what this version offers

    @property
    def is_current(self) -> bool:
        return self.version.id == self.head.version_id


HEAD = """
SELECT documents.id, documents.key, documents.url, documents.kind, documents.first_seen, documents.last_seen,
  documents.gone_since, documents.gone_status, documents.version_id,
  sources.key, sources.name, sources.kind, sources.stance, sources.home
FROM documents LEFT JOIN sources ON sources.id = documents.source_id
WHERE documents.key = ? AND documents.version_id IS NOT NULL
"""
VERSION = """
SELECT versions.id, versions.record_id, versions.number, versions.first_seen, versions.last_seen,
  versions.parser_revision, memories.revision, versions.title, versions.authors, versions.published,
  versions.published_basis, versions.published_surface, versions.updated, versions.language, versions.text,
  versions.blocks, versions.emails, versions.attachments, versions.images, versions.credits, versions.section,
  versions.tags, versions.image, versions.image_caption, versions.related, versions.withheld, captures.id, captures.url,
  captures.fetched_at, captures.status, captures.media_type, captures.payload_digest, captures.truncated,
  captures.file, captures.offset, captures.length, captures.sha256
FROM versions JOIN captures ON captures.id = versions.capture_id LEFT JOIN memories ON memories.id = versions.memory_id
WHERE {which} AND versions.document_id = :document
"""
VERSIONS = "SELECT record_id, number, first_seen, last_seen, title FROM versions WHERE document_id = ? ORDER BY number"
SENTENCES_OF = "SELECT id, position, start, end, kind, text FROM sentences WHERE version_id ="
IN_ORDER = "ORDER BY position"
DATES = """
SELECT sentences.position, dates.start, dates.end, dates.surface, dates.value, dates.precision, dates.earliest,
  dates.latest, dates.basis, dates.anchor, dates.part, dates.step
FROM dates JOIN sentences ON sentences.id = dates.sentence_id WHERE dates.version_id = ? ORDER BY dates.start
"""
QUOTATIONS = """
SELECT sentences.position, quotations.start, quotations.end, quotations.surface, quotations.kind, quotations.speaker,
  quotations.said_by, quotations.cue, quotations.continues
FROM quotations JOIN sentences ON sentences.id = quotations.sentence_id
WHERE quotations.version_id = ? ORDER BY quotations.start
"""
ISSUES = "SELECT kind, detail, field, excerpt FROM issues WHERE capture_id = ? ORDER BY id"


def document(db: Archive, key: str, record_id: str | None = None) -> DocumentPage | None:
    """The document with that key as its current version says it, or as the version that begins with `record_id` did.

    None when there is no such document, or it has no such version.
    """
    heads = records(db, Head, HEAD, [key])
    if not heads:
        return None
    (head,) = heads
    which = "versions.record_id = :record" if record_id else "versions.id = :version"
    asked = {"record": record_id, "version": head.version_id, "document": head.id}
    versions = records(db, Version, VERSION.format(which=which), asked)
    return _page(db, head, versions[0]) if versions else None


def _page(db: Archive, head: Head, version: Version) -> DocumentPage:
    return DocumentPage(
        head=head,
        version=version,
        versions=records(db, VersionLine, VERSIONS, [head.id]),
        sentences=records(db, Sentence, f"{SENTENCES_OF} ? {IN_ORDER}", [version.id]),
        dates=records(db, DateMention, DATES, [version.id]),
        penalties=of_version(db, version.id),
        quotations=records(db, Quotation, QUOTATIONS, [version.id]),
        issues=records(db, Issue, ISSUES, [version.capture_id]),
        parents=attachments.parents(db, head.key),
        files=attachments.files(db, version.id),
    )


def is_withheld(db: Archive, key: str) -> bool:
    """Whether the archive holds captures of a document that nothing else is shown of."""
    return bool(rows(db, "SELECT 1 FROM captures WHERE document_key = ? AND page_kind = 'withheld' LIMIT 1", [key]))


def document_of(db: Archive, record_id: str) -> str | None:
    """The key of the document of which a version begins with that WARC record."""
    sql = "SELECT key FROM documents WHERE id = (SELECT document_id FROM versions WHERE record_id = ?)"
    return next((str(key) for (key,) in rows(db, sql, [record_id])), None)


AT = """
SELECT coalesce(
  (SELECT key FROM documents WHERE key = :key AND version_id IS NOT NULL),
  (SELECT document_key FROM captures WHERE key = :key AND document_key IS NOT NULL AND page_kind <> 'withheld'
   ORDER BY fetched_at DESC LIMIT 1))
"""


def document_at(db: Archive, url: str) -> str | None:
    """The key of the document at a web address, or of the one that captures of that address led to."""
    try:
        key = urls.key(url)
    except ValueError:
        return None
    ((found,),) = rows(db, AT, {"key": key})
    return found and str(found)


@dataclass(frozen=True, slots=True)
class Edit:
    """What a version changed: positions of the sentences that the one before did not have, and those it had of which
    nothing is left, with its record id (None for the first version)."""

    fresh: frozenset[int]
    dropped: tuple[Sentence, ...]
    before: str | None


def edit(db: Archive, page: DocumentPage) -> Edit:
    """What the page's version changed; sentences are compared by their words, not by their place."""
    before = next((one.record_id for one in page.versions if one.number == page.version.number - 1), None)
    if before is None:
        return Edit(frozenset(), (), None)
    then = records(db, Sentence, f"{SENTENCES_OF} (SELECT id FROM versions WHERE record_id = ?) {IN_ORDER}", [before])
    was, now = ({one.text for one in sentences} for sentences in (then, page.sentences))
    fresh = frozenset(one.position for one in page.sentences if one.text not in was)
    return Edit(fresh, tuple(one for one in then if one.text not in now), before)
