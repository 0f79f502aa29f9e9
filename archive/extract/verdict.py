"""The last word on a line: trees of questions about its traits, learnt by tools/train_verdict.py, say keep or drop."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from archive.extract.body import Body, kind
from archive.extract.lines import Line
from archive.extract.traits import Traits, traits
from archive.model import BlockKind

TABLE = Path(__file__).with_suffix(".toml")
FORMED = frozenset({BlockKind.QUOTATION, BlockKind.ITEM, BlockKind.ROW, BlockKind.STANDFIRST})
STRONG = -2.0  # log odds below which even a line of these kinds goes
FEW_LINKS = 0.3  # share of linked characters
MOST_LINES = 3000  # above which only furniture is dropped; of 1,900 real pages one has more, and half have 32 or fewer
Tree = tuple[tuple[tuple[str, float], ...], tuple[float, ...]]


def against(
    lines: Sequence[Line], whole: Body, title: str | None, people: tuple[str, ...], language: str | None
) -> set[int]:
    """Indexes of the lines to drop; what the page's form sets apart, and no furniture holds, on strong odds only."""
    if len(lines) > MOST_LINES:
        taken = set(whole.lines)
        return {at for at, line in enumerate(lines) if line not in taken}
    found = measured(lines, whole, title, people, language)
    return {at for at, told in enumerate(found) if score(told) < (STRONG if is_formed(lines[at], told, whole) else 0)}


def is_formed(line: Line, told: Traits, whole: Body) -> bool:
    """Whether a line is a quotation, a list item, a table's row or the standfirst, by its form and with few links."""
    return not told["doubted"] and told["linked"] < FEW_LINKS and kind(line, whole) in FORMED


def measured(
    lines: Sequence[Line], whole: Body, title: str | None, people: tuple[str, ...], language: str | None
) -> list[Traits]:
    """The traits of the lines, as the verdict and its training read them."""
    return traits(lines, frozenset(lines).difference(whole.lines), whole.holder, title, people, language)


def score(told: Traits) -> float:
    """The logarithm of the odds that a line is the article's."""
    start, trees = table()
    total = start
    for questions, leaves in trees:
        at, inner = 0, len(questions)
        while at < inner:
            trait, cut = questions[at]
            at = 2 * at + (2 if told[trait] >= cut else 1)
        total += leaves[at - inner]
    return total


@cache
def table() -> tuple[float, tuple[Tree, ...]]:
    """The start and the trees. A tree asks at its root, then left (below the cut) or right."""
    told: dict[str, Any] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    rows = told["trees"]
    trees = tuple((tuple((trait, float(cut)) for trait, cut in row["ask"]), tuple(row["say"])) for row in rows)
    return float(told["start"]), trees
