"""What the demo prints: read from archive.db with plain SQL, as anybody may."""

from __future__ import annotations

import difflib
import json
import shlex
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

WIDTH = 112
VERDICT = "2021-03-03"
CHANGED = "\nNow one site corrects a figure without saying so, and another takes a page away.\n"

# An archive may hold what an earlier run stored, whose sites were on other ports: only this run's hosts are told of.
OURS = "substr(documents.key, 1, instr(documents.key, '/') - 1) IN (SELECT value FROM json_each(:hosts))"
COUNTS = f"""
SELECT count(*), count(DISTINCT source_id), {{counts}}, min(published_earliest), max(published_latest)
FROM documents WHERE {OURS}
""".format(
    counts=", ".join(
        f"(SELECT count(*) FROM {table} JOIN documents ON documents.id = {table}.document_id WHERE {OURS})"
        for table in ("sentences", "dates", "penalties")
    )
)
FROM_CURRENT = f"""
JOIN documents ON documents.version_id = found.version_id AND {OURS}
JOIN sentences ON sentences.id = found.sentence_id
JOIN sources ON sources.id = documents.source_id
"""
FIRST = "min(documents.published_earliest || documents.key || sentences.position)"  # SQLite takes the rest from its row
DAY = f"""
SELECT found.surface, sources.name, documents.published, sentences.text, {FIRST} AS first
FROM dates AS found {FROM_CURRENT}
WHERE found.value = :day GROUP BY found.surface ORDER BY first
"""
TERMS = f"""
SELECT found.surface, found.term, found.status, found.date, found.person, sources.name, {FIRST} AS first
FROM penalties AS found {FROM_CURRENT}
WHERE found.kind = 'imprisonment' AND found.term IN ('P6Y6M', 'P78M') AND found.person IS NOT NULL
GROUP BY found.surface ORDER BY first
"""
OTHERS = f"""
SELECT found.surface, found.kind, coalesce(found.term, found.amount), found.status, found.date, found.person,
  sources.name, {FIRST} AS first
FROM penalties AS found {FROM_CURRENT}
WHERE found.kind <> 'imprisonment' AND found.person IS NOT NULL
GROUP BY found.person, found.kind, found.status, found.amount ORDER BY first LIMIT 10
"""
EDITED = f"""
SELECT documents.title, sources.name, new.number, new.first_seen, old.id, new.id
FROM versions AS new JOIN versions AS old ON old.document_id = new.document_id AND old.number = new.number - 1
JOIN documents ON documents.id = new.document_id JOIN sources ON sources.id = documents.source_id
WHERE {OURS} ORDER BY documents.key, new.number
"""
GONE = f"""
SELECT documents.title, sources.name, documents.gone_since, documents.gone_status, documents.url, versions.text
FROM documents JOIN sources ON sources.id = documents.source_id JOIN versions ON versions.id = documents.version_id
WHERE documents.gone_since IS NOT NULL AND {OURS} ORDER BY documents.key
"""


def served(ports: dict[str, int], usual: dict[str, int]) -> str:
    """Where the sites are, and which of them had to move."""
    lines = ["Three made-up sites about a made-up case are served on this machine:"]
    for site, port in ports.items():
        moved = "" if port == usual[site] else f"   (port {usual[site]} is in use; addresses differ from the last run)"
        lines.append(f"  {site:9} http://127.0.0.1:{port}/{moved}")
    return "\n".join([*lines, ""])


def first(db: Database, ports: Iterable[int]) -> str:
    """What the first crawl brought: counts, one day under its names, one term under its names, other penalties."""
    ours = hosts(ports)
    documents, sources, sentences, dates, penalties, earliest, latest = rows(db, COUNTS, ours)[0]
    lines = [
        "",
        f"{documents} documents of {sources} sources, {earliest} to {latest}:",
        f"{sentences} sentences, {dates} dates and {penalties} penalties, each a span of a text that was served.",
        "",
        f"One day, {VERDICT}, as the sources name it:",
    ]
    for surface, source, published, sentence, _ in rows(db, DAY, ours | {"day": VERDICT}):
        lines.append(f"  {source}, {published}")
        lines.append(f"    {around(sentence, surface)}")
    lines += ["", "One prison term, as the sources name it:"]
    for surface, term, status, day, person, source, _ in rows(db, TERMS, ours):
        lines.append(f"  {surface:44} {term:6} {status}, {day or 'day not told'}; {person} ({source})")
    lines += ["", "Other penalties:"]
    for surface, kind, value, status, day, person, source, _ in rows(db, OTHERS, ours):
        what = f"{kind} {value or ''}".strip()
        lines.append(f"  {surface:44} {what}, {status}, {day or 'day not told'}; {person} ({source})")
    return "\n".join([*lines, ""])


def second(db: Database, ports: Iterable[int]) -> str:
    """What the second crawl noticed: each edit as its old and new sentence, each page that is gone."""
    lines, ours = [""], hosts(ports)
    for title, source, number, seen, old, new in rows(db, EDITED, ours):
        lines.append(f"Edited: {title} ({source}); version {number} was seen at {seen}:")
        lines += [f"  {line}" for line in changes(sentences(db, old), sentences(db, new))]
    for title, source, since, status, url, text in rows(db, GONE, ours):
        lines.append(f"Gone: {title} ({source}); {status} since {since}. The archive still has it:")
        lines += [f"  {url}", f"  {shorten(text, WIDTH, placeholder=' …')}"]
    return "\n".join(lines)


def browse(folder: Path) -> str:
    """How to go on."""
    return f"\nNow open it in the browser: make browse{where(folder)}"


def where(folder: Path) -> str:
    return "" if folder == Path("data") else f" ARCHIVE={shlex.quote(str(folder))}"


def around(sentence: str, surface: str) -> str:
    """The sentence, shortened on both sides of the words that matter, which stand in brackets."""
    before, words, after = sentence.partition(surface)
    room = WIDTH - len(words)
    left = before if len(before) < room // 2 else "… " + before[-room // 2 :].partition(" ")[2]
    right = after if len(after) <= room - len(left) else after[: room - len(left)].rpartition(" ")[0] + " …"
    return f"{left}[{words}]{right}"


def sentences(db: Database, version: int) -> list[str]:
    sql = "SELECT text FROM sentences WHERE version_id = ? ORDER BY position"
    return [text for (text,) in rows(db, sql, [version])]


def changes(old: list[str], new: list[str]) -> list[str]:
    """The sentences that differ, marked - and +."""
    return [line for line in difflib.ndiff(old, new) if line[0] in "-+"]


def hosts(ports: Iterable[int]) -> dict[str, str]:
    """The value of OURS for sites served on these ports."""
    return {"hosts": json.dumps([f"127.0.0.1:{port}" for port in ports])}


def rows(db: Database, sql: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = db.execute(sql, values).fetchall()
    return found
