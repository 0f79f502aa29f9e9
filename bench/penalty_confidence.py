"""How often a reading is right, by how it was made: the tables of archive/text/penalties/confidence.py, and their test.

A confidence is the chance that kind, term, people and status are all right. It is a product of three shares, each
counted among those for which the ones before are right: kind and term by the rule that found the mention, people and
status by what told them. Laplace: one right and one wrong are added to each.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from archive.text.penalties.confidence import OTHER, TABLES, share
from bench.penalty_figures import Row
from bench.penalty_score import WHOLE, Judged
from bench.truth import ROOT

FILE = ROOT / "archive" / "text" / "penalties" / "confidence.py"
BLOCK = re.compile(r"(?<=# measured: begin\n).*?(?=# measured: end\n)", re.DOTALL)
LEAST = 10  # cases for a share of its own
FOLDS = 5
EDGES = (0.0, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 1.0)
BINS = ("told", "penalties", "mean told", "right")

Tables = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Case:
    """One of our penalties: in which text, what each table is asked for, and what is right."""

    text: str
    asked: tuple[tuple[str, str], ...]
    right: tuple[bool, ...]


def cases(rows: Iterable[Judged]) -> list[Case]:
    return [_case(one) for one in rows if one.ours]


def _case(one: Judged) -> Case:
    assert one.ours
    asked = (
        ("mention", one.ours.rule),
        ("person", f"{one.record.language} {one.reasons['person']}"),
        ("status", one.reasons["status"]),
    )
    read = one.all_right(("term", "kind"))
    return Case(one.record.text, asked, (read, read and one.right["person"], one.all_right(WHOLE)))


def measured(some: Iterable[Case]) -> Tables:
    """The share of each key, counted where the tables before are right; rare keys together are OTHER."""
    counts: defaultdict[str, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for one in some:
        for (table, key), right in zip(one.asked, one.right, strict=True):
            counts[table][key][not right] += 1
            if not right:
                break
    return {table: _shares(keys) for table, keys in counts.items()}


def _shares(keys: dict[str, list[int]]) -> dict[str, float]:
    often = {key: count for key, count in keys.items() if sum(count) >= LEAST}
    rare = [count for key, count in keys.items() if key not in often]
    often[OTHER] = [sum(column) for column in zip(*rare, strict=True)] if rare else [0, 0]
    ordered = sorted(often.items(), key=lambda item: (item[0] == OTHER, -sum(item[1]), item[0]))
    return {key: round((right + 1) / (right + wrong + 2), 3) for key, (right, wrong) in ordered}


def written(tables: Tables) -> str:
    """The tables as the lines of code that stand in FILE."""
    lines = ["TABLES: dict[str, dict[str, float]] = {"]
    for table, keys in tables.items():
        lines += [f'    "{table}": {{', *(f'        "{key}": {figure},' for key, figure in keys.items()), "    },"]
    return "\n".join([*lines, "}", ""])


def write(tables: Tables) -> None:
    text = FILE.read_text("utf-8")
    new, times = BLOCK.subn(written(tables).replace("\\", r"\\"), text)
    assert times == 1, f"{FILE} has no lines '# measured: begin' and '# measured: end'"
    FILE.write_text(new, "utf-8")


def told(one: Case, tables: Tables = TABLES) -> float:
    figure = 1.0
    for table, key in one.asked:
        figure *= share(tables[table], key)
    return figure


def unseen(some: Sequence[Case]) -> Iterator[tuple[float, bool]]:
    """Each case with a confidence whose tables did not count its text, and whether it is right."""
    texts = {text: number % FOLDS for number, text in enumerate(dict.fromkeys(one.text for one in some))}
    for fold in range(FOLDS):
        tables = measured(one for one in some if texts[one.text] != fold)
        yield from ((told(one, tables), one.right[-1]) for one in some if texts[one.text] == fold)


def brier(pairs: Sequence[tuple[float, bool]]) -> float:
    """The mean square of what a confidence is off; the share of wrong ones times that of right ones says nothing."""
    return sum((figure - right) ** 2 for figure, right in pairs) / len(pairs)


def bins(pairs: Sequence[tuple[float, bool]]) -> list[Row]:
    """By what was told: how many, the mean told, and the share that is right."""
    rows = []
    for least, most in pairwise(EDGES):
        inside = [pair for pair in pairs if least <= pair[0] < most or pair[0] == most == 1.0]
        if inside:
            mean = sum(figure for figure, _ in inside) / len(inside)
            right = sum(right for _, right in inside) / len(inside)
            rows.append([f"{least:.2f} to {most:.2f}", str(len(inside)), f"{mean:.3f}", f"{right:.3f}"])
    return rows
