"""Which files a document's versions offer, and which documents those are: written by URL key, whichever came first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlite_utils import Database

from archive import urls
from archive.store.records import records

if TYPE_CHECKING:
    from archive.store.records import Archive


def write(db: Database, document_key: str, digest: str, offered: Sequence[str], identity: Sequence[str]) -> None:
    """Add what a capture with that content offers to the version, inside the caller's transaction: a page may add a
    file without a word of its text."""
    versions = db.execute(
        "SELECT versions.id, documents.id FROM versions JOIN documents ON documents.id = versions.document_id "
        "WHERE documents.key = ? AND versions.content_digest = ?",
        [document_key, digest],
    ).fetchall()
    files = list(keyed(offered, identity).items())
    db.conn.executemany(
        "INSERT OR IGNORE INTO attachments (version_id, document_id, position, key, url) VALUES (?, ?, ?, ?, ?)",
        [(*version, at, *file) for version in versions for at, file in enumerate(files)],
    )


def keyed(offered: Sequence[str], identity: Sequence[str]) -> dict[str, str]:
    """The addresses by URL key, in order, each once; those that are no address of the web are left out."""
    found: dict[str, str] = {}
    for url in offered:
        try:
            found.setdefault(urls.key(urls.canonical(url), identity), url)
        except ValueError:
            continue
    return found


@dataclass(frozen=True, slots=True)
class Related:
    """A document that another is attached to, or a file that a version offers; `key` is None for a file that is not
    (yet) a document."""

    url: str
    key: str | None
    title: str | None
    kind: str | None
    published: str | None


PARENTS = """
SELECT DISTINCT documents.url, documents.key, documents.title, documents.kind, documents.published
FROM captures LEFT JOIN links ON links.id = captures.link_id
JOIN attachments ON attachments.key IN (captures.key, links.key)
JOIN documents ON documents.id = attachments.document_id
WHERE captures.document_key = :key AND documents.key <> :key AND documents.version_id IS NOT NULL
ORDER BY documents.published_earliest, documents.key
"""
FILES = """
WITH files AS (
  SELECT attachments.url, attachments.position, (
    SELECT captures.document_key FROM captures
    WHERE captures.document_key IS NOT NULL AND (captures.key = attachments.key
      OR captures.link_id = (SELECT id FROM links WHERE links.key = attachments.key))
    ORDER BY captures.fetched_at DESC LIMIT 1) AS document_key
  FROM attachments WHERE attachments.version_id = ?
)
SELECT files.url, documents.key, documents.title, documents.kind, documents.published
FROM files LEFT JOIN documents ON documents.key = files.document_key AND documents.version_id IS NOT NULL
ORDER BY files.position
"""


def parents(db: Archive, key: str) -> tuple[Related, ...]:
    """The documents of which a version offered this one as a file."""
    return records(db, Related, PARENTS, {"key": key})


def files(db: Archive, version_id: int) -> tuple[Related, ...]:
    """The files that a version offers, in the order of the page."""
    return records(db, Related, FILES, [version_id])
