"""Splits text into linguistic sentences: line by line, inside quotations too, by the rules of endings.py.

Spans are half open code point offsets without white space at their edges, in order and without overlap; every
character outside them is white space, so the text can be put together again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive.model import Block, BlockKind, Sentence
from archive.text.endings import ends
from archive.text.lexicon import lexicon
from archive.text.lexicon.tables import SentenceTable
from archive.text.stops import TERMINAL

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
QUOTE = re.compile(r"\"|'(?:(?<!\w')|(?!\w))")  # straight ones that are no apostrophes


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
    """One line's sentences; a straight quote behind a space belongs to the side on which its partner is."""
    begin, counted, quoted = start, start, {'"': False, "'": False}
    for stop in TERMINAL.finditer(text, start, end):
        for sign in QUOTE.findall(text, counted, stop.start()):
            quoted[sign] = not quoted[sign]
        counted = stop.start()
        after = stop.start(1) if stop[1] and not quoted[stop[1].strip()] else stop.end()
        if ends(text, begin, stop.start(), after, end, table):
            yield from _trimmed(text, begin, after)
            begin = after
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        left = start + len(piece) - len(piece.lstrip())
        yield left, left + len(inner)
