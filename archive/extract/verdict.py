"""The last word on a line: trees of questions about its traits, learnt by tools/train_verdict.py, say keep or drop."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Sequence
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
MOST_LINES = 1500  # above which only furniture is dropped; of 1,836 real pages two have more, and half have 32 or fewer
Tree = float | tuple[str, float, Any, Any]  # trait, cut, the tree below it and the one from it on; or what a leaf says
Step = tuple[Any, float, float]  # a Tree, and the least and the most that it and all after it can add


def against(
    lines: Sequence[Line], whole: Body, title: str | None, people: tuple[str, ...], phrases: Collection[int]
) -> set[int]:
    """Indexes of the lines to drop; what the page's form sets apart, and no furniture holds, on strong odds only.

    `phrases` are the indexes of boilerplate."""
    if len(lines) > MOST_LINES:
        taken = set(whole.lines)
        return {at for at, line in enumerate(lines) if line not in taken}
    found = measured(lines, whole, title, people, phrases)
    return {
        at
        for at, told in enumerate(found)
        if at not in phrases and is_against(told, STRONG if is_formed(lines[at], told, whole) else 0.0)
    }


def is_formed(line: Line, told: Traits, whole: Body) -> bool:
    """Whether a line is a quotation, a list item, a table's row or the standfirst, by its form and with few links."""
    return not told["doubted"] and told["linked"] < FEW_LINKS and kind(line, whole) in FORMED


def measured(
    lines: Sequence[Line], whole: Body, title: str | None, people: tuple[str, ...], phrases: Collection[int]
) -> list[Traits]:
    """The traits of the lines, as the verdict and its training read them."""
    return traits(lines, frozenset(lines).difference(whole.lines), whole.holder, title, people, phrases)


def is_against(told: Traits, least: float) -> bool:
    """Whether the odds (logarithm) that a line is the article's are below `least`; asks until no tree can change it."""
    total, steps = table()
    for tree, lowest, highest in steps:
        if total + lowest >= least or total + highest < least:
            break
        while type(tree) is tuple:  # half of what isinstance costs
            tree = tree[3] if told[tree[0]] >= tree[1] else tree[2]
        total += tree
    else:
        return total < least
    return total + highest < least


@cache
def table() -> tuple[float, tuple[Step, ...]]:
    """The odds to start from, and the trees."""
    told: dict[str, Any] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    steps: list[Step] = []
    lowest = highest = 0.0
    for row in reversed(told["trees"]):
        lowest, highest = lowest + min(row["say"]), highest + max(row["say"])
        steps.append((tree(row["ask"], row["say"]), lowest, highest))
    return float(told["start"]), tuple(reversed(steps))


def tree(ask: list[tuple[str, float]], say: list[float], at: int = 0) -> Tree:
    """The tree below question `at`: the questions lie in rows from the root down, no left, yes right."""
    if at >= len(ask):
        return say[at - len(ask)]
    return ask[at][0], float(ask[at][1]), tree(ask, say, 2 * at + 1), tree(ask, say, 2 * at + 2)
