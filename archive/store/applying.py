"""The list of what is withheld, applied to all that is stored: masked, dropped, or put back in line to be read again.

Nothing of it stays in the file: freed pages are overwritten, the search index is made anew, the file is rewritten.
Only then is the list's digest remembered; killed before that, it is done again, and nothing was shown meanwhile.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from archive import urls
from archive.errors import ArchiveError
from archive.store import documents, memories, transaction, veil, withholding
from archive.store.records import rows
from archive.store.withholding import Hold


@dataclass(frozen=True, slots=True)
class Applied:
    """What holds now, and what waits: `masked` and `whole` documents; captures that wait to be read again because a
    name or document was taken off the list (`waiting`); listed documents the archive does not have (`unknown`);
    documents whose address has a name that is masked in them (`addresses`)."""

    names: int
    documents: int
    masked: int
    whole: int
    waiting: int
    unknown: int
    addresses: int
    changed: bool  # whether the list was another than the one applied before


def bring_in_line(db: Database, now: datetime) -> Applied:
    """Apply the connection's list where it is another than the one the rows are in line with.

    The caller holds the archive lock."""
    hold = withholding.listed(db)
    changed = hold.listed.digest != withholding.applied(db)
    waiting = 0
    if changed:
        with transaction(db):
            waiting = _release(db, hold)
            _withhold(db, hold)
            _mask(db, hold)
            if hold.listed:
                _index_anew(db)
        if hold.listed:
            _rewrite(db)
        with transaction(db):
            withholding.remember(db, now)
    return _told(db, hold, waiting, changed)


# ---- what was taken off the list ------------------------------------------------------------------------------------


def _release(db: Database, hold: Hold) -> int:
    """Documents with a name that is no longer listed, and those no longer withheld, wait to be read again. How many
    captures do."""
    known = hold.masker.marks if hold.listed.names else frozenset()
    marked = rows(
        db,
        "SELECT DISTINCT documents.key, versions.withheld FROM versions "
        "JOIN documents ON documents.id = versions.document_id WHERE versions.withheld <> '[]'",
    )
    freed = {str(key) for key, marks in marked if not known.issuperset(json.loads(marks))}
    waiting = 0
    for key in freed:
        waiting += rows(db, "SELECT count(*) FROM captures WHERE document_key = ?", [key])[0][0]
        documents.forget(db, key)
    for key in _no_longer_listed(db, hold):
        waiting += db.execute(f"UPDATE captures SET {documents.UNREAD} WHERE {OF_WITHHELD}", {"key": key}).rowcount
    db.execute("UPDATE links SET title = NULL WHERE instr(title, '█')")  # the next feed that has it tells it again
    return waiting


OF_WITHHELD = """document_key = :key OR (page_kind = 'not-found' AND document_key IS NULL AND (
  key IN (SELECT key FROM captures WHERE document_key = :key)
  OR link_id IN (SELECT link_id FROM captures WHERE document_key = :key)))"""


def _no_longer_listed(db: Database, hold: Hold) -> list[str]:
    """The documents that are withheld, and that the list does not name by any of their addresses."""
    listed: dict[str, bool] = {}
    query = "SELECT document_key, key, url FROM captures WHERE page_kind = ?"
    for document, key, url in rows(db, query, [documents.WITHHELD]):
        listed[document] = listed.get(document, False) or hold.has(document, key, address_key(url))
    return [key for key, still in listed.items() if not still]


def address_key(url: str) -> str | None:
    """The key that an address has without its source's rules, which whoever writes the list does not know."""
    try:
        return urls.key(url)
    except ValueError:
        return None


# ---- what is on the list --------------------------------------------------------------------------------------------


def _withhold(db: Database, hold: Hold) -> None:
    if not hold.listed.documents:
        return
    query = "SELECT DISTINCT document_key, key, url FROM captures WHERE document_key IS NOT NULL"
    for document in {one for one, key, url in rows(db, query) if hold.has(one, key, address_key(url))}:
        documents.withhold(db, document)
    db.conn.executemany("UPDATE links SET title = NULL WHERE key = ?", [[key] for key in hold.listed.documents])


OUTSIDE = {  # texts that stand outside documents
    "issues": ("detail", "excerpt"),
    "links": ("title", "error"),
    "run_sources": ("detail",),
    "sources": ("name", "stance"),
}


def _mask(db: Database, hold: Hold) -> None:
    """Every text of every table. What stands outside a document is masked by surname alone too."""
    if not hold.listed.names:
        return
    for (document,) in rows(db, "SELECT id FROM documents"):
        veil.document(db, hold.masker, document)
    for table, columns in OUTSIDE.items():
        for column in columns:
            for (text,) in rows(db, f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"):
                if (masked := hold.strict(text)) != text:
                    db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", [masked, text])
    memories.mask(db, hold)


def _index_anew(db: Database) -> None:
    """The search index holds words of rows that have changed until it is made anew."""
    for table in ("sentences", "documents"):
        db.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('rebuild')")


def optimise(db: Database) -> None:
    """Words of changed rows leave the search index; for a few rows, inside the caller's transaction."""
    for table in ("sentences", "documents"):
        db.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('optimize')")


def _rewrite(db: Database) -> None:
    """Nothing of what was there before stays in archive.db or beside it. ArchiveError while somebody reads it still."""
    if rows(db, "SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat4'"):
        db.execute("ANALYZE")  # it keeps samples of what indexes hold
    db.execute("VACUUM")
    busy, *_ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise ArchiveError(
            "archive.db-wal: another program reads the archive and keeps what was masked there; end it and run "
            "`dateline withhold` again"
        )


# ---- what is told ---------------------------------------------------------------------------------------------------

MASKED = "SELECT count(DISTINCT document_id) FROM versions WHERE withheld <> '[]'"
WHOLE = "SELECT count(DISTINCT document_key) FROM captures WHERE page_kind = 'withheld'"


def _told(db: Database, hold: Hold, waiting: int, changed: bool) -> Applied:
    listed = hold.listed
    ((masked,),), ((whole,),) = rows(db, MASKED), rows(db, WHOLE)
    return Applied(
        len(listed.names),
        len(listed.documents),
        masked,
        whole,
        waiting,
        _unknown(db, hold),
        _addresses(db, hold),
        changed,
    )


def _unknown(db: Database, hold: Hold) -> int:
    if not hold.listed.documents:
        return 0
    found = rows(db, "SELECT document_key, key, url FROM captures WHERE page_kind = ?", [documents.WITHHELD])
    known = {key for document, key, url in found for key in (document, key, address_key(url))}
    return len(hold.listed.documents - known)


def _addresses(db: Database, hold: Hold) -> int:
    """Documents whose address has a name that is masked in them, which no mask can change."""
    if not hold.listed.names:
        return 0
    from archive.withheld.mask import words_of

    marked: dict[str, set[str]] = {}
    query = "SELECT key, withheld FROM versions JOIN documents ON documents.id = document_id WHERE withheld <> '[]'"
    for key, marks in rows(db, query):
        marked.setdefault(key, set()).update(json.loads(marks))
    masker = hold.masker
    return sum(masker.hides(words_of(key), masker.numbers(marks)) for key, marks in marked.items())
