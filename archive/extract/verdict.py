"""The last word on a line: trees of questions about its traits, learnt by tools/train_verdict.py, say keep or drop."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
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
AT_ONCE = 5  # trees of a step
Step = tuple[Callable[[Traits, float], float], float, float]  # adds to the odds; the least and most that can follow


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
    for add, lowest, highest in steps:
        if total + lowest >= least or total + highest < least:
            break
        total = add(told, total)
    else:
        return total < least
    return total + highest < least


@cache
def table() -> tuple[float, tuple[Step, ...]]:
    """The odds to start from, and the trees, a few in each step."""
    told: dict[str, Any] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    steps: list[Step] = []
    lowest = highest = 0.0
    for at in reversed(range(0, len(told["trees"]), AT_ONCE)):
        rows = told["trees"][at : at + AT_ONCE]
        for row in reversed(rows):
            lowest, highest = lowest + min(row["say"]), highest + max(row["say"])
        steps.append((compiled(rows), lowest, highest))
    return float(told["start"]), tuple(reversed(steps))


def compiled(rows: Sequence[Mapping[str, Any]]) -> Callable[[Traits, float], float]:
    """A function that adds to a total what some trees say; a tree as an expression costs half of one that is walked."""
    terms = " + ".join(["total", *(written(row["ask"], row["say"]) for row in rows)])
    added: Callable[[Traits, float], float] = eval(f"lambda told, total: {terms}")  # the table is ours
    return added


def written(ask: Sequence[tuple[str, float]], say: Sequence[float], at: int = 0) -> str:
    """The tree below question `at` as an expression: questions lie in rows from the root down, no left, yes right."""
    if at >= len(ask):
        return repr(float(say[at - len(ask)]))
    name, cut = ask[at]
    no, yes = written(ask, say, 2 * at + 1), written(ask, say, 2 * at + 2)
    return f"({yes} if told[{name!r}] >= {float(cut)!r} else {no})"
