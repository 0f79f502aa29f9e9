"""The words of a paper page -> its lines: runs of words on one base line, parted where a column or cell ends."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from archive.pdf import Leaf, Word

GAP = 1.5  # of the type size, from which two words on one base line stand in two columns or cells
WIDE = 0.9  # the same, where it is also WIDER times the line's usual gap: no line is justified so
WIDER = 2.5
AFTER_MARK = 5.0  # the same after a bullet or number that begins a line
RAISED = 0.45  # of the type size, up to which a word is on the line of the one before: notes stand higher
COUNT = r"\d{1,3}[.)]|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?"  # "3.", "(iv)", "2.1"
MARK = re.compile(rf"[•▪◦‣●○■□–—*·o-]|{COUNT}", re.I)
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BULLETS = re.compile("[\ue000-\uf8ff]")  # Word's bullets: signs of a font that only their drawing explains


@dataclass(slots=True)
class Line:
    """One line of type in points; `y` is its base line (downwards), `first` the width of its first word, `leaf` the
    number of the page, `edge` how far to the right its column reaches; `cells` are those of a table's row."""

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool
    first: float
    leaf: int
    cells: tuple[str, ...] = ()
    edge: float = 0.0

    @property
    def is_mark(self) -> bool:
        """Whether it is a bullet or a number whose text stands further right."""
        return bool(MARK.fullmatch(self.text))


def lines(leaf: Leaf) -> list[Line]:
    """The lines of a page in the order in which the file draws them."""
    runs: list[list[Word]] = []
    for word in leaf.words:
        if runs and follows(runs[-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [line(part, leaf.number) for run in runs for part in parts(run)]


def follows(run: Sequence[Word], word: Word) -> bool:
    last = run[-1]
    size = max(last.size, word.size)
    gap = AFTER_MARK if len(run) == 1 and MARK.fullmatch(last.text) else GAP
    return abs(word.y - run[0].y) <= RAISED * size and -0.5 * size <= word.left - last.right <= gap * size


def parts(run: list[Word]) -> list[list[Word]]:
    """A run of words parted at gaps that are much wider than the others: between the cells of a narrow table."""
    gaps = [two.left - one.right for one, two in itertools.pairwise(run)]
    if len(gaps) < 2:
        return [run]
    usual = median(gaps)
    start = 2 if MARK.fullmatch(run[0].text) else 1
    cuts = [at for at in range(start, len(run)) if gaps[at - 1] > max(WIDE * run[at].size, WIDER * usual)]
    return [run[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(run)], strict=True)]


def line(run: Sequence[Word], leaf: int) -> Line:
    size = most([(word.size, len(word.text)) for word in run])
    texts: list[str] = []
    for word in run:
        if word.size < 0.85 * size and word.y < run[0].y - 0.1 * size and word.text.isdigit() and texts:
            texts[-1] += word.text.translate(SUPERSCRIPT)  # the mark of a note: no part of the year before it
        else:
            texts.append(BULLETS.sub("•", word.text) if len(word.text) == 1 else word.text)
    bold = sum(len(word.text) for word in run if word.bold) > 0.9 * sum(len(word.text) for word in run)
    base = next((word.y for word in run if word.size == size), run[0].y)
    first = run[0].right - run[0].left
    return Line(" ".join(texts), run[0].left, run[-1].right, base, size, bold, first, leaf)


def most(weighed: Iterable[tuple[float, int]]) -> float:
    """The value with the most weight; 0 of none."""
    weights: dict[float, int] = {}
    for value, weight in weighed:
        weights[value] = weights.get(value, 0) + weight
    return max(weights, key=lambda value: weights[value], default=0.0)
