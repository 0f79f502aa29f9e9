"""What the reading of text must reach on the development sets: `python -m bench development [--raise]`.

The floors stand in tests/floors_text.toml, a table for each part and row ("sentences.en"), and are held by
tests/text/test_development.py where the sets lie beside the repository. A part is a line of PARTS: its figures by row,
more is better.
"""

from __future__ import annotations

import argparse
import math
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from bench import dates, penalties, sentences
from bench.floors import Cells, earlier, toml
from bench.truth import ROOT

FILE = Path("tests") / "floors_text.toml"
SLACK = 0.001  # below what is reached: a sentence or two, so that they do not stand against a gain on many others
SLACKS = {"penalties": 0.015}  # the same for parts of few cases
HEAD = """# The least that sentences, dates and penalties must reach on the development sets, by part, row and
# figure. `python -m bench development --raise` writes it; a floor only rises (tests/text/test_development.py).
"""
PARTS: dict[str, Callable[[], Cells]] = {
    "sentences": lambda: sentences.cells(sentences.read()[0]) if sentences.EVAL.exists() else {},
    "dates": lambda: dates.cells() if dates.EVAL.exists() else {},
    "penalties": penalties.cells,
}


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench development", description=__doc__)
    parser.add_argument("--raise", dest="up", action="store_true", help="write what is reached; never lower a floor")
    given = parser.parse_args(options)
    before, now = floors(), reached()
    if given.up:
        (ROOT / FILE).write_text(HEAD + toml(risen(before, now)), "utf-8")
    fallen = below(now, before)
    print(*fallen, f"{sum(map(len, now.values()))} figures reached, {len(fallen)} of them below their floors", sep="\n")
    if fallen:
        sys.exit(1)


def reached() -> Cells:
    """The figures of every row, by "part.row"; those of a part whose sets are not there are left out."""
    return {f"{part}.{row}": figures for part, read in PARTS.items() for row, figures in read().items()}


def floors(text: str | None = None) -> Cells:
    """The floors of the file, or those of the text of an earlier one, by "part.row"."""
    if text is None:
        text = (ROOT / FILE).read_text("utf-8") if (ROOT / FILE).exists() else ""
    return {f"{part}.{row}": figures for part, rows in tomllib.loads(text).items() for row, figures in rows.items()}


def before() -> list[Cells]:
    """The floors of every commit that touched the file, as far as the history is there."""
    return [floors(text) for text in earlier(FILE)]


def below(now: Mapping[str, Mapping[str, float]], least: Cells) -> list[str]:
    """One line for each figure that is there and does not reach its floor."""
    return [
        f"{row} {name}: {now[row][name]:.4f}, and the floor is {floor}"
        for row, figures in least.items()
        for name, floor in figures.items()
        if name in now.get(row, {}) and now[row][name] < floor
    ]


def lowered(now: Cells, then: Cells) -> list[str]:
    """One line for each floor of an earlier file that is lower now, or gone."""
    return [
        f"{row} {name}: was {floor}, is {now.get(row, {}).get(name)}"
        for row, figures in then.items()
        for name, floor in figures.items()
        if now.get(row, {}).get(name, -1.0) < floor
    ]


def risen(had: Cells, now: Cells) -> Cells:
    """The better of floor and figure less the slack of its part, in ten thousandths."""
    told = {row: dict(figures) for row, figures in had.items()}
    for row, figures in now.items():
        slack = SLACKS.get(row.partition(".")[0], SLACK)
        for name, figure in figures.items():
            least = math.floor(round(10_000 * (figure - slack), 6)) / 10_000
            told.setdefault(row, {})[name] = max(least, had.get(row, {}).get(name, 0.0))
    return told
