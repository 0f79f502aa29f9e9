"""Splits text into linguistic sentences: line by line, inside quotations too, by rules and per-language tables.

Spans are half open code point offsets without white space at their edges, in order and without overlap; every
character outside them is white space, so the text can be put together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive.model import Block, BlockKind, Sentence
from archive.text.lexicon import lexicon
from archive.text.lexicon.tables import SentenceTable

CLOSERS = "\"'”’»)\\]›“"
TERMINAL = re.compile(
    rf"(?<![.!?…。！？])[.!?…。！？]+[{CLOSERS}]*"
    rf"(?:[ \xa0\u202f]?\[\d{{1,3}}\])*(?:[ \xa0\u202f][»”\"'](?=[\s,.]))?(?=\s)"
)
LAST_WORD = re.compile(r"(?:(?<![^\W_])[^\W\d_]\. ?)?[^\s(\[«“„\"‘—–/]+$")
FIGURE_BEFORE = re.compile(r"(?:\d|[IVXL]|тыс\.?|млн|млрд|tys\.?|mln|mld|тис\.?)[ \xa0]?$")
NEXT_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
OPENERS = "\"'“‘«„([¿¡‹*•·-–—_"
LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
MARKER = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|[ivxlcIVXLC]{1,5})[.)\]]+")
LOOK_BACK = 40  # characters before a stop that can matter: the longest abbreviation with room to spare
LOOK_AHEAD = 60


def split(text: str, language: str | None = None, blocks: Sequence[Block] = ()) -> tuple[Sentence, ...]:
    """The sentences of a text; with blocks each takes its block's kind, without them every line is a paragraph."""
    table = lexicon(language).sentence
    if not blocks:
        return tuple(Sentence(a, b) for a, b in _spans(text, 0, len(text), table))
    return tuple(
        Sentence(a, b, region.kind)
        for region in _regions(text, blocks)
        for a, b in _spans(
            text, region.start, region.end, lexicon(region.language).sentence if region.language else table
        )
    )


def _regions(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, and what lies between them as paragraphs, so that no text is left out."""
    position = 0
    for block in blocks:
        yield Block(position, block.start, BlockKind.PARAGRAPH)
        yield block
        position = block.end
    yield Block(position, len(text), BlockKind.PARAGRAPH)


def _spans(text: str, start: int, end: int, table: SentenceTable) -> Iterator[tuple[int, int]]:
    for line in LINE.finditer(text, start, end):
        yield from _line(text, line.start(), line.end(), table)


def _line(text: str, start: int, end: int, table: SentenceTable) -> Iterator[tuple[int, int]]:
    begin = start
    for stop in TERMINAL.finditer(text, start, end):
        if _ends(text, begin, stop, end, table):
            yield from _trimmed(text, begin, stop.end())
            begin = stop.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        left = start + len(piece) - len(piece.lstrip())
        yield left, left + len(inner)


def _ends(text: str, begin: int, stop: re.Match[str], end: int, table: SentenceTable) -> bool:
    """Whether this terminal mark ends the sentence that began at `begin`."""
    ahead = text[stop.end() : min(end, stop.end() + LOOK_AHEAD)].lstrip()
    if not ahead:
        return False  # the end of the line ends it
    marks = stop[0].rstrip("\"'”’»)]›“")
    bare = ahead.lstrip(OPENERS + " ")
    first = bare[:1] or ahead[:1]
    found = NEXT_WORD.match(bare)
    following = found[0] if found else ""
    if first.islower() and not _lower_start(text[begin], following, table):
        return False
    if ahead[0] in ".,;:" or (ahead[0] == "…" and not ahead[1:2].isalnum()):
        return False  # spaced dots, or a sign that belongs to what came before
    if ahead[0] in "-–—" and ahead[1:2] == " " and not first.isupper():
        return False
    closed = len(stop[0]) > len(marks)
    if marks != ".":
        return not _goes_on(text, marks, closed, bare, following, table)
    word = _word_before(text, begin, stop.start())
    if _is_marker(text, begin, stop):
        return False
    if closed and stop[0][1:2] not in ")]":
        return True
    if (
        bare[len(following) : len(following) + 1] == "."
        and len(following) == 1
        and (_is_initial(word) or len(word) == 1)
    ):
        return False  # initials go on: "А. С. Пушкин", "a. C."
    return _full_stop(word, following, first, _counted(text, begin, stop.start() - len(word)), table)


def _counted(text: str, begin: int, end: int) -> bool:
    """Whether a figure stands before an abbreviation, well into its sentence ("… w 1986 r.", not "W 1986 r.")."""
    before = text[max(begin, end - LOOK_BACK) : end]
    return end - begin > 24 and FIGURE_BEFORE.search(before) is not None


def _lower_start(begin: str, following: str, table: SentenceTable) -> bool:
    """Web text without capitals: a sentence that began in lower case is followed by another."""
    return begin.islower() and len(following) > 1 and following in table.starters


def _goes_on(text: str, marks: str, closed: bool, bare: str, following: str, table: SentenceTable) -> bool:
    """`?" Smith said`: a mark inside a quotation whose clause goes on with a name and a verb of saying."""
    if not closed or not table.said:
        return False
    after = bare[len(following) :].split(None, 1)
    return bool(after) and after[0].strip(".,") in table.said and following.lower() not in table.starters


def _word_before(text: str, begin: int, stop: int) -> str:
    piece = text[max(begin, stop - LOOK_BACK) : stop]
    found = LAST_WORD.search(piece)
    return found[0] if found else ""


def _is_marker(text: str, begin: int, stop: re.Match[str]) -> bool:
    """A list number or letter at the start of a sentence stays with its text ("1. ", "a) ", "II. ")."""
    if stop.end() - begin > LOOK_BACK:
        return False
    piece = text[begin : stop.end()].strip(" \t\xa0•*·-–—")
    return len(piece) < 12 and MARKER.fullmatch(piece) is not None and not piece.startswith("I.")


def _full_stop(word: str, following: str, first: str, counted: bool, table: SentenceTable) -> bool:
    """Whether a single stop after `word` and before a capital, figure or sign ends the sentence."""
    key = word.lower().lstrip("'’(").replace(" ", "")
    figure = first.isdigit() or first in "№#§"
    starter = following.lower() in table.starters
    if key in table.never:
        return False
    if key in table.number and figure:
        return False
    if key in table.usually:
        return first != "("
    if key in table.perhaps:
        return (
            starter
            or (counted and key in table.counted and first.isupper())
            or not (first.isalnum() or figure or first in "(/")
        )
    if _is_initial(word):
        return starter
    if table.ordinal_stop and _is_ordinal(word):
        return starter and following.lower() not in table.after_ordinal
    return True


def _is_initial(word: str) -> bool:
    """One capital, or capitals with stops between ("V", "J.-P", "А.С")."""
    parts = [part for part in re.split(r"[.\- ]", word) if part]
    return bool(parts) and all(len(part) == 1 and part.isupper() for part in parts)


def _is_ordinal(word: str) -> bool:
    return (word.isdigit() and len(word) <= 2) or re.fullmatch(r"[IVX]+", word) is not None
