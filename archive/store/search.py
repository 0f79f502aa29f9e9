"""Search over the sentences of current versions: the newest matches are taken, those are ranked.

bm25 over all matches of a common word takes seconds in a large archive; the newest NEWEST ("newest" by when they were
stored) take milliseconds. With filters the newest SEARCHED sentences with the words are looked through. Whoever shows
results must say so when `Results.capped` or `Results.partial`.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from archive.store.records import records, rows
from archive.store.words import Words, words

if TYPE_CHECKING:
    from archive.store.records import Archive

NEWEST = 2_000
SEARCHED = 100_000
SORTS = ("best", "newest", "oldest")
TITLES = 5


@dataclass(frozen=True, slots=True)
class Filters:
    """What else a hit must be: its source's key, language, year of publication, a day, month or year it mentions."""

    source: str | None = None
    language: str | None = None
    year: int | None = None
    mentions: str | None = None  # "2012-10-08", "2012-10", "2012" or two of them, "2012-10/2013-02"


@dataclass(frozen=True, slots=True)
class Hit:
    """One sentence found, with what it takes to show and to cite it. `marks` are spans of `text`; `before` and `after`
    are the sentences around it, unless they are of another kind of block."""

    key: str
    title: str | None
    url: str
    source: str | None
    source_name: str | None
    published: str | None
    language: str | None
    gone_since: str | None
    record_id: str
    position: int
    text: str
    before: str | None
    after: str | None
    id: int
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Title:
    """A document whose title matches."""

    key: str
    title: str
    source_name: str | None
    published: str | None
    score: float
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """One page of hits, and counts over all `total` matches that were ranked.

    `capped`: there were more than NEWEST. `partial`: more than SEARCHED sentences hold the words, and the filters were
    applied to the newest of them only.
    """

    hits: tuple[Hit, ...]
    total: int
    capped: bool
    partial: bool = False
    years: tuple[tuple[int, int], ...] = ()  # year of publication, matches; in order; the year filter left aside
    sources: tuple[tuple[str, int], ...] = ()  # source key, matches; most first
    titles: tuple[Title, ...] = ()


class _Match(NamedTuple):
    sentence: int
    score: float
    published: str
    source: str | None


def search(
    db: Archive, typed: str, *, filters: Filters = Filters(), limit: int = 20, offset: int = 0, sort: str = "best"
) -> Results:
    """Sentences of current versions that hold the words (see archive.store.words) and pass the filters.

    Without words, `filters.mentions` alone is searched for; with neither the result is empty. A `mentions` that is no
    day, month, year or interval is a ValueError.
    """
    query = words(typed)
    since = _since(db, query) if filters != Filters() else 0
    found = everywhere = _matches(db, query, replace(filters, year=None), since)
    if filters.year and len(everywhere) > NEWEST:
        found = _matches(db, query, filters, since)
    elif filters.year:
        found = [match for match in everywhere if match.published[:4] == f"{filters.year:04d}"]
    ranked = _ranked(found[:NEWEST], sort)[offset : offset + limit]
    return Results(
        hits=_hits(db, [match.sentence for match in ranked], query),
        total=min(len(found), NEWEST),
        capped=len(found) > NEWEST,
        partial=since > 0,
        years=_years(everywhere[:NEWEST]),
        sources=tuple(Counter(match.source for match in found[:NEWEST] if match.source).most_common()),
        titles=_titles(db, query, filters) if offset == 0 and not filters.mentions else (),
    )


# ---- which sentences ------------------------------------------------------------------------------------------------

# The order of the joins is fixed (CROSS JOIN) and what could turn it round is hidden (+ 0): the full-text index leads,
# newest first, and the rest are look-ups by key until there are enough.
BY_WORDS = """
SELECT sentences.id, bm25(sentences_fts), coalesce(documents.published_earliest, ''), sources.key
FROM sentences_fts
CROSS JOIN sentences ON sentences.id = sentences_fts.rowid
CROSS JOIN documents ON documents.id = sentences.document_id
LEFT JOIN sources ON sources.id = documents.source_id
WHERE sentences_fts MATCH :match AND sentences_fts.rowid >= :since AND documents.version_id = sentences.version_id
{filters} ORDER BY sentences_fts.rowid DESC LIMIT :newest
"""
MENTIONED = "SELECT sentence_id FROM dates WHERE earliest >= :from AND earliest <= :to AND latest <= :to"
MENTIONS = f"AND sentences_fts.rowid + 0 IN ({MENTIONED})"
BY_MENTION = f"""
SELECT sentences.id, 0.0, coalesce(documents.published_earliest, ''), sources.key
FROM (SELECT DISTINCT sentence_id FROM ({MENTIONED}) ORDER BY sentence_id DESC) AS mentioned
CROSS JOIN sentences ON sentences.id = mentioned.sentence_id
CROSS JOIN documents ON documents.id = sentences.document_id
LEFT JOIN sources ON sources.id = documents.source_id
WHERE documents.version_id = sentences.version_id
{{filters}} LIMIT :newest
"""
DOCUMENTS = "AND sentences.document_id IN (SELECT id FROM documents WHERE {filters})"
CONDITIONS = {
    "source": "documents.source_id = (SELECT id FROM sources WHERE key = :source)",
    "language": "documents.language = :language",
    "year": "documents.published_earliest >= :first AND documents.published_earliest <= :last",
}
SINCE = "SELECT rowid FROM sentences_fts WHERE sentences_fts MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"


def _since(db: Archive, query: Words) -> int:
    """The oldest sentence that is looked at when filters apply; 0 when all are."""
    found = rows(db, SINCE, [query.match, SEARCHED]) if query.match else []
    return int(found[0][0]) if found else 0


def _matches(db: Archive, query: Words, filters: Filters, since: int) -> list[_Match]:
    """The newest matches, at most one more than NEWEST, so that the caller sees whether there are more."""
    if query.match is None and (query.terms or not filters.mentions):
        return []
    sql = BY_WORDS if query.match else BY_MENTION
    parts = [MENTIONS] if query.match and filters.mentions else []
    asked = _conditions(filters)
    parts += [DOCUMENTS.format(filters=asked)] if asked else []
    values = _values(filters) | {"newest": NEWEST + 1, "match": query.match, "since": since}
    return [_Match(*row) for row in rows(db, sql.format(filters="\n".join(parts)), values)]


def _conditions(filters: Filters) -> str:
    return " AND ".join(CONDITIONS[name] for name in CONDITIONS if getattr(filters, name))


def _values(filters: Filters) -> dict[str, object]:
    first, last = days(filters.mentions) if filters.mentions else (None, None)
    year = f"{filters.year:04d}" if filters.year else ""
    return {
        "source": filters.source,
        "language": filters.language,
        "first": f"{year}-01-01",
        "last": f"{year}-12-31",
        "from": first,
        "to": last,
    }


def days(value: str) -> tuple[str, str]:
    """First and last day (ISO) of a day, month, year or interval of them; ValueError when it is none."""
    begin, _, end = value.partition("/")
    try:
        return _day(begin, first=True), _day(end or begin, first=False)
    except ValueError:
        raise ValueError(f"expected a date such as 2012-10-08, 2012-10 or 2012, found {value!r}") from None


def _day(value: str, *, first: bool) -> str:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", value):
        raise ValueError(value)
    year, month, day = (*(int(part) for part in value.split("-")), 0, 0)[:3]
    month = month or (1 if first else 12)
    return date(year, month, day or (1 if first else calendar.monthrange(year, month)[1])).isoformat()


# ---- in which order, and what is shown ------------------------------------------------------------------------------


def _ranked(found: Sequence[_Match], sort: str) -> list[_Match]:
    """`found` is newest stored first, and stays so among equals; documents without a date come last."""
    if sort == "oldest":
        return sorted(found, key=lambda match: match.published or "9999")
    newest = sorted(found, key=lambda match: match.published, reverse=True)
    return newest if sort == "newest" else sorted(newest, key=lambda match: match.score)


def _years(found: Iterable[_Match]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(Counter(int(match.published[:4]) for match in found if match.published).items()))


HITS = """
SELECT documents.key, documents.title, documents.url, sources.key, sources.name, documents.published,
  documents.language, documents.gone_since, versions.record_id, sentences.position, sentences.text,
  CASE WHEN before.kind = sentences.kind THEN before.text END,
  CASE WHEN after.kind = sentences.kind OR sentences.kind = 'heading' THEN after.text END, sentences.id
FROM sentences
JOIN documents ON documents.id = sentences.document_id
JOIN versions ON versions.id = sentences.version_id
LEFT JOIN sources ON sources.id = documents.source_id
LEFT JOIN sentences AS before ON before.version_id = versions.id AND before.position = sentences.position - 1
LEFT JOIN sentences AS after ON after.version_id = versions.id AND after.position = sentences.position + 1
WHERE sentences.id IN ({ids})
"""


def _hits(db: Archive, ids: Sequence[int], query: Words) -> tuple[Hit, ...]:
    found = records(db, Hit, HITS.format(ids=", ".join("?" * len(ids))), ids)
    by_id = {hit.id: replace(hit, marks=query.marks(hit.text)) for hit in found}
    return tuple(by_id[one] for one in ids)


BY_TITLE = """
SELECT documents.key, documents.title, sources.name, documents.published, bm25(documents_fts)
FROM documents_fts
CROSS JOIN documents ON documents.id = documents_fts.rowid
LEFT JOIN sources ON sources.id = documents.source_id
WHERE documents_fts MATCH :match {filters}
ORDER BY documents_fts.rowid DESC LIMIT :newest
"""


def _titles(db: Archive, query: Words, filters: Filters) -> tuple[Title, ...]:
    if query.match is None:
        return ()
    asked = _conditions(filters)
    values = _values(filters) | {"newest": NEWEST, "match": query.match}
    found = records(db, Title, BY_TITLE.format(filters=f"AND {asked}" if asked else ""), values)
    best = sorted(found, key=lambda title: title.score)[:TITLES]
    return tuple(replace(title, marks=query.marks(title.title)) for title in best)
