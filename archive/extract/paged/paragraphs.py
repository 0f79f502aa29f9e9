"""Columns of lines -> blocks of text: lines joined to paragraphs over hyphens, columns and pages, and their kinds."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf
from statistics import median

from archive.extract.paged.columns import Column
from archive.extract.paged.lines import COUNT, Line, most
from archive.html import squeeze
from archive.model import BlockKind

SPACED = 1.25  # of the usual distance between base lines, from which a paragraph ends
INDENT = 0.8  # of the type size
SAME_SIZE = 0.12
LARGE = 1.12  # of the type size of most text, from which a short block is a heading
SMALL = 0.93  # of it, up to which lines at the foot of a column are notes
LONGEST_HEADING = 200
SAME_COLUMN = 6.0  # points
LONG_COLUMN = 5  # lines
SHORT_LINES = 40  # characters of the longest line of a short column that holds no paragraph
BULLET = re.compile(r"[•▪◦‣●○■□–—*·-]\s+(?=\S)")
ITEM = re.compile(rf"(?:[•▪◦‣●○■□*·]|(?:[–—-]|{COUNT})\s)", re.I)
NOTE = re.compile(r"(?:\d{1,3}|[*†‡]{1,3}|\[\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3})\s?\S")
ENDED = re.compile(r"[.!?…:;][\"”»’')\]¹²³⁴-⁹⁰]*$")
BROKEN = re.compile(r"([^\W\d_]+)[-\u00ad\u2010]$")
COMPOUND = re.compile(r"(?<!\w)[^\W\d_]++-[^\W\d_]++")
HYPHENS = ("-", "\u00ad", "\u2010")
LONGEST_WORD = 60


@dataclass(slots=True)
class Paragraph:
    """Lines that are one block of text."""

    lines: list[Line] = field(default_factory=list)
    kind: BlockKind = BlockKind.PARAGRAPH

    @property
    def size(self) -> float:
        return most([(line.size, len(line.text)) for line in self.lines])


@dataclass(slots=True)
class Type:
    """How a document is set: the type size of most of its text, the usual distance between base lines in type sizes,
    and whether most of it is bold."""

    size: float
    pitch: float
    bold: bool


def set_in(columns: Sequence[Column]) -> Type:
    """How the columns are set; each of their lines is told how far its column reaches."""
    lines = [line for column in columns for line in column]
    pairs = [(one, two) for column in columns for one, two in itertools.pairwise(column)]
    pitches = [(two.y - one.y) / one.size for one, two in pairs if one.size == two.size and two.y > one.y]
    edges: dict[int, float] = {}  # of the long columns by their left edge: a short one may be a torso of the same
    for column in columns:
        place, right = round(min(line.left for line in column) / SAME_COLUMN), max(line.right for line in column)
        if len(column) >= LONG_COLUMN:
            edges[place] = max(edges.get(place, 0.0), right)
        for line in column:
            line.edge = right
    for column in columns:
        place = round(min(line.left for line in column) / SAME_COLUMN)
        for line in column if len(column) < LONG_COLUMN else ():
            line.edge = max([line.edge] + [edges.get(place + step, 0.0) for step in (-1, 0, 1)])
            if max(len(one.text) for one in column) < SHORT_LINES:
                line.edge = inf  # lines of an address, not of a paragraph
    bold = sum(len(line.text) for line in lines if line.bold) > 0.5 * sum(len(line.text) for line in lines)
    return Type(most([(one.size, len(one.text)) for one in lines]), median(pitches or [1.2]), bold)


def paragraphs(columns: Sequence[Column], how: Type) -> list[Paragraph]:
    """The blocks in order; notes at the foot of a column come after the paragraph that they interrupt."""
    found: list[Paragraph] = []
    held: list[Line] = []
    for column in columns:
        body, notes = parted(column, how)
        for at, line in enumerate(body):
            last = found[-1].lines if found else None
            if last and goes_on(found[-1], line, how, below=at > 0):
                last.append(line)
                continue
            stack(found, held, how)
            held = []
            found.append(Paragraph([line]))
        held += notes
    stack(found, held, how)
    for paragraph in found:
        paragraph.kind = kind(paragraph, how)
    return found


def parted(column: Column, how: Type) -> tuple[Column, Column]:
    """A column's text and the notes at its foot: small lines, the first of which begins with a mark."""
    start = len(column)
    while start and column[start - 1].size <= SMALL * how.size:
        start -= 1
    while start < len(column) and not NOTE.match(column[start].text):
        start += 1
    return (column[:start], column[start:]) if start else (column, [])


def stack(found: list[Paragraph], lines: Sequence[Line], how: Type) -> None:
    """Put lines below each other as blocks of their own."""
    begun = len(found)
    for line in lines:
        if len(found) > begun and goes_on(found[-1], line, how, below=True) and not NOTE.match(line.text):
            found[-1].lines.append(line)
        else:
            found.append(Paragraph([line]))


def goes_on(paragraph: Paragraph, line: Line, how: Type, below: bool) -> bool:
    """Whether a line belongs to the paragraph before it; `below`: in the same column, else in the next one."""
    last = paragraph.lines[-1]
    small = line.text[:1].islower()
    if last.cells or line.cells or abs(last.size - line.size) > SAME_SIZE * last.size:
        return False
    if small and BROKEN.search(last.text[-LONGEST_WORD:]):
        return True
    if ITEM.match(line.text) and (ENDED.search(last.text) or not is_full(last, line)):
        return False
    if last.bold != line.bold and not small:
        return False
    if not below:
        return is_full(last, line) and (small or not ENDED.search(last.text))
    if line.y - last.y > pitch(paragraph, how) * SPACED * last.size or line.y < last.y:
        return False
    if min(last.size, line.size) >= LARGE * how.size and not ENDED.search(last.text):
        return True  # a headline, broken where it reads well
    if is_indented(paragraph, line):
        return False
    return is_full(last, line) or small and not ENDED.search(last.text)


def pitch(paragraph: Paragraph, how: Type) -> float:
    """The distance between base lines, in type sizes: the paragraph's own once it has two lines."""
    if len(paragraph.lines) > 1:
        one, two = paragraph.lines[-2:]
        if one.leaf == two.leaf and two.y > one.y:
            return (two.y - one.y) / one.size
    return how.pitch


def is_indented(paragraph: Paragraph, line: Line) -> bool:
    """Whether a line is set in, or set out, so that a paragraph begins with it."""
    last = paragraph.lines[-1]
    step = line.left - last.left
    if len(paragraph.lines) == 1:  # the second line of a paragraph: the first may be set in, a list's item set out
        return step > INDENT * line.size and not ITEM.match(last.text)
    return abs(step) > INDENT * line.size and last.leaf == line.leaf and not is_centred(paragraph, line)


def is_centred(paragraph: Paragraph, line: Line) -> bool:
    last = paragraph.lines[-1]
    return abs(last.left + last.right - line.left - line.right) < 2 * line.size


def is_full(last: Line, line: Line) -> bool:
    """Whether a line ends because the first word of the next had no room in it."""
    return last.edge - last.right < line.first + 0.6 * last.size


# ---- what a block is, and its words ---------------------------------------------------------------------------------


def kind(paragraph: Paragraph, how: Type) -> BlockKind:
    first = paragraph.lines[0]
    text = " ".join(line.text for line in paragraph.lines)
    if first.cells:
        return BlockKind.ROW
    short = len(text) <= LONGEST_HEADING and sum(map(str.isalpha, text)) > 2
    if short and paragraph.size >= LARGE * how.size:
        return BlockKind.HEADING
    strong = not how.bold and all(line.bold for line in paragraph.lines) or text.isupper() and " " in text
    if short and strong and not ENDED.search(text) and paragraph.size >= SMALL * how.size:
        return BlockKind.HEADING
    return BlockKind.ITEM if ITEM.match(text) else BlockKind.PARAGRAPH


def words(paragraph: Paragraph, known: frozenset[str]) -> str:
    """The paragraph's text; a word that a hyphen parts at the end of a line is whole, unless `known` has it so."""
    if paragraph.lines[0].cells:
        return " | ".join(squeeze(cell) for cell in paragraph.lines[0].cells)
    parts = [paragraph.lines[0].text]
    for line in paragraph.lines[1:]:
        parts[-1], space = joint(parts[-1], line.text, known)
        parts += [space, line.text]
    text = squeeze("".join(parts))
    return BULLET.sub("", text, count=1) if paragraph.kind is BlockKind.ITEM and BULLET.match(text) else text


def joint(text: str, more: str, known: frozenset[str]) -> tuple[str, str]:
    """The line before a joint, without a hyphen that parts a word there, and what stands at the joint."""
    if not text.endswith(HYPHENS):
        return text, " "
    before, after = BROKEN.search(text[-LONGEST_WORD:]), re.match(r"[^\W\d_]+", more[:LONGEST_WORD])
    if not before or not after or not after[0][0].islower():
        return text, " " if text.endswith(" -") else ""
    return (text if f"{before[1]}-{after[0]}".casefold() in known else text[:-1]), ""


def compounds(columns: Sequence[Column]) -> frozenset[str]:
    """The words with a hyphen that stand within lines."""
    found = (match.casefold() for column in columns for line in column for match in COMPOUND.findall(line.text))
    return frozenset(found)
