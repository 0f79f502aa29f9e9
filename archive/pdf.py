"""The one door to PDFium: a PDF's pages as words with place, size and weight, and what the file says of itself."""

from __future__ import annotations

import ctypes
import math
import re
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
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
                turn, words = _words(text.raw, width, height)
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


def _words(text: Any, width: float, height: float) -> tuple[int, tuple[Word, ...]]:
    """The words of a text page, turned so that most of them stand upright, and by how many quarter turns they were;
    `width` and `height` are those of the page before any turn."""
    from pypdfium2 import raw

    letters = "".join(map(chr, [raw.FPDFText_GetUnicode(text, at) for at in range(raw.FPDFText_CountChars(text))]))
    styles: dict[int, Style] = {}
    origin, box = [ctypes.c_double() for _ in range(2)], [ctypes.c_double() for _ in range(4)]
    placed: list[tuple[str, Style, tuple[float, float], tuple[float, ...]]] = []
    for match in WORD.finditer(letters):
        for first, last in _set_alike(text, match.start(), match.end() - 1, styles):
            if raw.FPDFText_GetCharOrigin(text, first, *origin) and raw.FPDFText_GetCharBox(text, last, *box):
                corners = tuple(one.value for one in box)  # left, right, bottom, top
                style = _style_at(text, last, styles)
                placed.append((letters[first : last + 1], style, (origin[0].value, origin[1].value), corners))
    turns = [style.turn for word, style, *_ in placed for _ in word if style.turn is not None]
    turn = max(set(turns), key=turns.count) if turns else 0
    found = []
    for word, style, begin, (left, right, bottom, top) in placed:
        if style.turn == turn and style.size:
            x, y = _turned(*begin, turn, width, height)
            ends = (_turned(*corner, turn, width, height)[0] for corner in ((left, bottom), (right, top)))
            found.append(Word(_whole(word), x, max(ends), y, style.size, style.bold))
    return turn, tuple(found)


def _set_alike(text: Any, first: int, last: int, styles: dict[int, Style]) -> list[tuple[int, int]]:
    """A word, parted where a smaller end begins: the mark of a note is no part of the word before it."""
    whole, end = _style_at(text, first, styles), _style_at(text, last, styles)
    if end.size >= 0.9 * whole.size:
        return [(first, last)]
    cut = last
    while cut > first + 1 and _style_at(text, cut - 1, styles) == end:
        cut -= 1
    return [(first, cut - 1), (cut, last)]


def _style_at(text: Any, at: int, styles: dict[int, Style]) -> Style:
    """The style of a character, told once for each run that the file draws at once."""
    from pypdfium2 import raw

    thing = ctypes.cast(raw.FPDFText_GetTextObject(text, at), ctypes.c_void_p).value or 0
    if thing not in styles:
        styles[thing] = _style(text, at)
    return styles[thing]


def _style(text: Any, at: int) -> Style:
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text, at, matrix)
    angle = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
    turn = round(angle) % 4 if abs(angle - round(angle)) < STRAIGHT else None
    size = raw.FPDFText_GetFontSize(text, at) * math.hypot(matrix.c, matrix.d)
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text, at, name, len(name), ctypes.c_int())
    bold = bool(BOLD.search(name.value)) or raw.FPDFText_GetFontWeight(text, at) >= BOLD_WEIGHT
    return Style(turn, round(size, 1), bold)


def _turned(x: float, y: float, turn: int, width: float, height: float) -> tuple[float, float]:
    """A point of the page (y upwards) where text that runs `turn` quarter turns against the clock is upright and y
    grows downwards."""
    return ((x, height - y), (y, x), (width - x, y), (height - y, width - x))[turn]


def _whole(word: str) -> str:
    """The word with its hyphens, and characters that came in two halves (UTF-16) made one."""
    return word.translate(HYPHENS).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
