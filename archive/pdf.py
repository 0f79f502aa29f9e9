"""The one door to PDFium: a PDF's pages as words with place, size and weight, and what the file says of itself."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

WORD = re.compile(r"[^\s\x00-\x1f\x7f\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")  # U+0002, U+FFFE: a hyphen that ends a line
HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
BOLD = re.compile(rb"bold|black|heavy|demi", re.I)
BOLD_WEIGHT = 600
FEW = 20  # words of a page up to which it may be a scan with a stamp on it
OUTLINES = 50  # drawings of a page without words from which they may be its letters
MOST_THINGS = 1000  # of those on a page that are looked at for pictures
STRAIGHT = 0.1  # radians by which the direction of text may be off a quarter turn


class Unreadable(ValueError):
    """A file that PDFium does not open; `locked` says that it wants a password."""

    def __init__(self, reason: str, locked: bool = False) -> None:
        super().__init__(reason)
        self.locked = locked


class Word(NamedTuple):
    """A word in points, as the page is read: x grows to the right, y downwards; `y` is the base line."""

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of the file: its words in the order the file draws them, those in another direction than most left out.

    `pictured` says that a page with few words or none holds pictures, as a scan does.
    """

    number: int  # from 1
    width: float
    height: float
    words: tuple[Word, ...]
    pictured: bool


Point = tuple[float, float]


class Style(NamedTuple):
    turn: int | None  # quarter turns against the clock; None: slanted
    size: float
    bold: bool


class File:
    """An open PDF; to be closed. PDFium is not made for threads: one file at a time in a process."""

    def __init__(self, data: bytes) -> None:
        """Raises Unreadable. A PDF without a password for reading opens, whatever else it forbids."""
        import pypdfium2  # only when a PDF comes: 8 MB

        try:
            self.document: PdfDocument = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise Unreadable(str(error), locked=error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD) from error

        self.fonts: dict[int, bool] = {}  # those seen so far: whether they are bold

    def close(self) -> None:
        self.document.close()

    def __len__(self) -> int:
        return len(self.document)

    @cached_property
    def info(self) -> dict[str, str]:
        """What the file says of itself: "Title", "Author", "CreationDate" ("D:20240312…"), those that it says."""
        said = self.document.get_metadata_dict(skip_empty=True)
        return {str(name): str(value).strip("\0 ") for name, value in said.items()}

    def leaf(self, number: int) -> Leaf | None:
        """A page by its number, from 1; None for one that cannot be read."""
        import pypdfium2

        try:
            with closing(self.document[number - 1]) as page, closing(page.get_textpage()) as text:
                width, height = page.get_size()
                if page.get_rotation() % 180:
                    width, height = height, width
                turn, words = _upright(_Letters(text.raw, self.fonts), width, height)
                if turn % 2:
                    width, height = height, width
                return Leaf(number, width, height, words, len(words) < FEW and _is_pictured(page, not words))
        except pypdfium2.PdfiumError:
            return None


def _is_pictured(page: PdfPage, bare: bool) -> bool:
    """Whether a page holds pictures; on a bare one many drawings count too, since its letters may be outlines."""
    from pypdfium2 import raw

    things = [raw.FPDFPage_GetObject(page, at) for at in range(min(raw.FPDFPage_CountObjects(page), MOST_THINGS))]
    kinds = [raw.FPDFPageObj_GetType(thing) for thing in things]
    pictures = kinds.count(raw.FPDF_PAGEOBJ_IMAGE) + kinds.count(raw.FPDF_PAGEOBJ_FORM)
    return pictures > 0 or bare and kinds.count(raw.FPDF_PAGEOBJ_PATH) >= OUTLINES


class _Letters:
    """The letters of one page by their index, as PDFium tells them one call at a time."""

    def __init__(self, text: Any, fonts: dict[int, bool]) -> None:
        from pypdfium2 import raw

        self.raw, self.text, self.fonts = raw, text, fonts
        self.all = "".join(map(chr, map(partial(raw.FPDFText_GetUnicode, text), range(raw.FPDFText_CountChars(text)))))
        self.styles: dict[int, Style] = {}
        self.matrix = raw.FS_MATRIX()
        self.two, self.four = [[ctypes.c_double() for _ in range(count)] for count in (2, 4)]

    def words(self) -> Iterator[tuple[str, Style, Point, Point, Point]]:
        """Each word with its style, where it begins on the base line, and two corners of its last letter."""
        raw, text = self.raw, self.text
        for match in WORD.finditer(self.all):
            for first, last, style in self.set_alike(match.start(), match.end() - 1):
                if raw.FPDFText_GetCharOrigin(text, first, *self.two) and raw.FPDFText_GetCharBox(
                    text, last, *self.four
                ):
                    left, right, bottom, top = (one.value for one in self.four)
                    origin = (self.two[0].value, self.two[1].value)
                    yield self.all[first : last + 1], style, origin, (left, bottom), (right, top)

    def set_alike(self, first: int, last: int) -> list[tuple[int, int, Style]]:
        """A word, parted where a smaller end begins: the mark of a note is no part of the word before it."""
        whole = self.style(first)
        end = self.style(last) if last > first else whole
        if end.size >= 0.9 * whole.size:
            return [(first, last, end)]
        cut = last
        while cut > first + 1 and self.style(cut - 1) == end:
            cut -= 1
        return [(first, cut - 1, whole), (cut, last, end)]

    def style(self, at: int) -> Style:
        """The style of a letter, told once for each run that the file draws at once."""
        thing = self.raw.FPDFText_GetTextObject(self.text, at)
        key = ctypes.cast(thing, ctypes.c_void_p).value or 0
        if key not in self.styles:
            matrix = self.matrix
            self.raw.FPDFText_GetMatrix(self.text, at, matrix)
            angle = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
            turn = round(angle) % 4 if abs(angle - round(angle)) < STRAIGHT else None
            size = self.raw.FPDFText_GetFontSize(self.text, at) * math.hypot(matrix.c, matrix.d)
            self.styles[key] = Style(turn, round(size, 1), bool(thing) and self.is_bold(thing, at))
        return self.styles[key]

    def is_bold(self, thing: Any, at: int) -> bool:
        font = ctypes.cast(self.raw.FPDFTextObj_GetFont(thing), ctypes.c_void_p).value or 0
        if font not in self.fonts:
            name = ctypes.create_string_buffer(128)
            self.raw.FPDFText_GetFontInfo(self.text, at, name, len(name), ctypes.c_int())
            heavy = self.raw.FPDFText_GetFontWeight(self.text, at) >= BOLD_WEIGHT
            self.fonts[font] = heavy or bool(BOLD.search(name.value))
        return self.fonts[font]


def _upright(letters: _Letters, width: float, height: float) -> tuple[int, tuple[Word, ...]]:
    """The words of a page, turned so that most of them stand upright, and by how many quarter turns they were;
    `width` and `height` are those of the page before any turn."""
    placed = list(letters.words())
    turns: Counter[int] = Counter()
    for word, style, *_ in placed:
        if style.turn is not None:
            turns[style.turn] += len(word)
    turn = max(turns, key=lambda one: turns[one], default=0)
    found = []
    for word, style, begin, *corners in placed:
        if style.turn == turn and style.size:
            x, y = _turned(*begin, turn, width, height)
            right = max(_turned(*corner, turn, width, height)[0] for corner in corners)
            found.append(Word(_whole(word), x, right, y, style.size, style.bold))
    return turn, tuple(found)


def _turned(x: float, y: float, turn: int, width: float, height: float) -> tuple[float, float]:
    """A point of the page (y upwards) where text that runs `turn` quarter turns against the clock is upright and y
    grows downwards."""
    return ((x, height - y), (y, x), (width - x, y), (height - y, width - x))[turn]


def _whole(word: str) -> str:
    """The word with its hyphens, and characters that came in two halves (UTF-16) made one."""
    if word.isascii() and word.isprintable():
        return word
    return word.translate(HYPHENS).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
