"""What extraction must reach on real pages, cell by cell: `python -m bench floors [--raise]`.

The floors stand in tests/floors_real.toml; tests/test_real_pages.py holds them, on collections that are there.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from bench.fields import FIELDS, summed
from bench.ours import Read, read
from bench.truth import EVAL, PRESS, ROOT, SETS, cases, present

FILE = Path("tests") / "floors_real.toml"
SLACK = 0.005  # below what is reached, so that a page or two of truth do not stand against a gain on all the others
HEAD = """# The least that must be reached on real pages, by collection and field; the most for what is invented.
# `python -m bench floors --raise` writes it. A floor only rises: tests/test_real_pages.py compares with history.
"""
Cells = dict[str, dict[str, float]]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench floors", description=__doc__)
    parser.add_argument("--raise", dest="up", action="store_true", help="write what is reached; never lower a floor")
    given = parser.parse_args(options)
    if not present():
        print(f"bench floors: skipped, {EVAL} is not there")
        return
    before, now = floors(), reached(read(list(cases())))
    fallen = below(now, before)
    if given.up:
        (ROOT / FILE).write_text(HEAD + toml(risen(before, now)), "utf-8")
    print(*fallen, f"{sum(map(len, now.values()))} cells reached, {len(fallen)} of them below their floors", sep="\n")
    if fallen:
        sys.exit(1)


def floors(text: str | None = None) -> Cells:
    """The floors of the file, or those of the text of an earlier one."""
    if text is None:
        text = (ROOT / FILE).read_text("utf-8") if (ROOT / FILE).exists() else ""
    return tomllib.loads(text)


def reached(pages: Iterable[Read]) -> Cells:
    """The figure of every cell; press pages of all collections count as one more collection when all are there."""
    pages = list(pages)
    told: Cells = {}
    whole = {one.case.collection for one in pages} == set(SETS)
    for name in (*SETS, PRESS) if whole else SETS:
        mine = [one.counts for one in pages if one.case.in_set(name)]
        having = {field: [counts[field] for counts in mine if field in counts] for field in FIELDS}
        told[name] = {field: FIELDS[field].figure(summed(some)) for field, some in having.items() if some}
    return {name: figures for name, figures in told.items() if figures}


def below(now: Cells, least: Cells) -> list[str]:
    """One line for each cell that was read and does not reach its floor."""
    return [
        f"{name} {field}: {now[name][field]:.4f}, and the floor is {floor}"
        for name, figures in least.items()
        for field, floor in figures.items()
        if name in now and FIELDS[field].better(floor, now[name][field])
    ]


def lowered(now: Cells, before: Cells) -> list[str]:
    """One line for each floor of an earlier file that is lower now, or gone."""
    return [
        f"{name} {field}: was {floor}, is {now.get(name, {}).get(field)}"
        for name, figures in before.items()
        for field, floor in figures.items()
        if field not in now.get(name, {}) or FIELDS[field].better(floor, now[name][field])
    ]


def risen(before: Cells, now: Cells) -> Cells:
    """The better of floor and figure less SLACK, in thousandths, rounded to the side that it holds."""
    told: Cells = {}
    for name in (*SETS, PRESS):
        had, has = before.get(name, {}), {field: rounded(field, value) for field, value in now.get(name, {}).items()}
        merged = {
            field: had[field]
            if field not in has or field in had and FIELDS[field].better(had[field], has[field])
            else has[field]
            for field in FIELDS
            if field in had or field in has
        }
        told |= {name: merged} if merged else {}
    return told


def rounded(field: str, value: float) -> float:
    less = FIELDS[field].less_is_better
    return (math.ceil if less else math.floor)(round(1000 * (value + SLACK if less else value - SLACK), 6)) / 1000


def toml(cells: Mapping[str, Mapping[str, float]]) -> str:
    return "".join(
        f"\n[{name}]\n" + "".join(f"{field} = {value}\n" for field, value in figures.items())
        for name, figures in cells.items()
    )


def earlier(file: Path = FILE) -> list[str]:
    """The text of the file in every commit that touched it, as far as the history is there."""
    asked = ["git", "log", "--format=%H", "--", file.as_posix()]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    return [text for commit in done.stdout.split() if (text := at(commit, file)) is not None]


def at(commit: str, file: Path = FILE) -> str | None:
    asked = ["git", "show", f"{commit}:{file.as_posix()}"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else None
