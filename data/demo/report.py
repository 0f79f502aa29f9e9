"""What the demo prints: read from archive.db with plain SQL, as anybody may."""

from __future__ import annotations

import difflib
import shlex
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

WIDTH = 112
VERDICT = "2021-03-03"
CHANGED = "\nNow one site corrects a figure without saying so, and another takes a page away.\n"

COUNTS = """
SELECT (SELECT count(*) FROM documents), (SELECT count(DISTINCT source_id) FROM documents),
  (SELECT count(*) FROM sentences), (SELECT count(*) FROM dates), (SELECT count(*) FROM penalties),
  (SELECT min(published_earliest) FROM documents), (SELECT max(published_latest) FROM documents)
"""
FROM_CURRENT = """
JOIN documents ON documents.version_id = found.version_id
JOIN sentences ON sentences.id = found.sentence_id
JOIN sources ON sources.id = documents.source_id
"""
DAY = f"""
SELECT found.surface, sources.name, documents.published, min(sentences.text)
FROM dates AS found {FROM_CURRENT}
WHERE found.value = ? GROUP BY found.surface ORDER BY min(documents.published_earliest), found.surface
"""
TERMS = f"""
SELECT found.surface, found.term, found.status, found.person, found.date, sources.name, documents.published
FROM penalties AS found {FROM_CURRENT}
WHERE found.kind = 'imprisonment' AND found.status = 'sentenced' AND found.person LIKE '%Ozerbai'
GROUP BY found.surface ORDER BY documents.published_earliest, found.surface
"""
OTHERS = f"""
SELECT found.surface, found.kind, found.status, found.person, found.date, sources.name, found.term, found.amount
FROM penalties AS found {FROM_CURRENT}
WHERE found.kind <> 'imprisonment' AND found.person IS NOT NULL
GROUP BY found.person, found.kind, found.amount ORDER BY found.person, found.date LIMIT 8
"""
EDITED = """
SELECT documents.title, sources.name, new.first_seen, old.text, new.text, new.number
FROM versions AS new JOIN versions AS old ON old.document_id = new.document_id AND old.number = new.number - 1
JOIN documents ON documents.id = new.document_id JOIN sources ON sources.id = documents.source_id
ORDER BY documents.key, new.number
"""
GONE = """
SELECT documents.title, sources.name, documents.gone_since, documents.gone_status, documents.url, versions.text
FROM documents JOIN sources ON sources.id = documents.source_id JOIN versions ON versions.id = documents.version_id
WHERE documents.gone_since IS NOT NULL ORDER BY documents.key
"""


def served(ports: dict[str, int], usual: dict[str, int]) -> str:
    """Where the sites are, and which of them had to move."""
    lines = ["Three made-up sites about a made-up case are served on this machine:"]
    for site, port in ports.items():
        moved = "" if port == usual[site] else f"   (port {usual[site]} is in use; addresses differ from the last run)"
        lines.append(f"  {site:9} http://127.0.0.1:{port}/{moved}")
    return "\n".join([*lines, ""])


def first(db: Database) -> str:
    """What the first crawl brought: counts, one day under its names, one term under its names, other penalties."""
    documents, sources, sentences, dates, penalties, earliest, latest = rows(db, COUNTS)[0]
    lines = [
        "",
        f"{documents} documents of {sources} sources, {earliest} to {latest}:",
        f"{sentences} sentences, {dates} dates and {penalties} penalties, each a span of a text that was served.",
        "",
        f"One day, {VERDICT}, as the sources name it:",
    ]
    for surface, source, published, sentence in rows(db, DAY, [VERDICT]):
        lines.append(f"  {surface!r:26} {source}, {published}")
        lines.append(f"  {'':26} {shorten(sentence, WIDTH - 29, placeholder=' …')}")
    lines += ["", "One prison term, as the sources name it:"]
    for surface, term, status, person, date, source, _ in rows(db, TERMS):
        lines.append(f"  {surface!r:40} {term:7} {status} {date or 'no day'}, {person} ({source})")
    lines += ["", "Other penalties:"]
    for surface, kind, status, person, date, source, term, amount in rows(db, OTHERS):
        value = term or amount or ""
        lines.append(f"  {surface!r:40} {kind} {value} {status} {date or 'no day'}, {person} ({source})")
    return "\n".join([*lines, ""])


def second(db: Database) -> str:
    """What the second crawl noticed: each edit as its old and new sentence, each page that is gone."""
    lines = [""]
    for title, source, seen, old, new, number in rows(db, EDITED):
        lines.append(f"Edited: {title!r} ({source}), version {number} seen {seen}")
        lines += [f"  {line}" for line in changes(old, new)]
    for title, source, since, status, url, text in rows(db, GONE):
        lines.append(f"Gone: {title!r} ({source}), status {status} since {since}; the archive still has it:")
        lines.append(f"  {url}")
        lines.append(f"  {shorten(text, WIDTH - 2, placeholder=' …')}")
    return "\n".join(lines)


def browse(folder: Path) -> str:
    """How to go on."""
    return f"\nNow open it in the browser: make browse{where(folder)}"


def where(folder: Path) -> str:
    return "" if folder == Path("data") else f" ARCHIVE={shlex.quote(str(folder))}"


def changes(old: str, new: str) -> list[str]:
    """The lines that differ, marked - and +."""
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0)
    return [line for line in lines if line[0] in "-+" and not line.startswith(("---", "+++"))]


def rows(db: Database, sql: str, values: list[str] | None = None) -> list[tuple]:
    return db.execute(sql, values or []).fetchall()
