"""Where extraction fails on real pages: figures by half, the worst pages of each collection, expected and found.

It shows pages of the half `look` alone (bench/truth.py), so that what is learnt from it can be checked on the other.
The report holds words of those pages: it lies below data/reports/, which git ignores.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench import report_page
from bench.fields import FIELDS, Counts, summed
from bench.floors import Cells, floors
from bench.ours import Read, read
from bench.report_page import Section
from bench.truth import EVAL, PRESS, ROOT, SETS, cases, present

FILE = ROOT / "data" / "reports" / "extraction.html"
HALVES = ("look", "check")


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench report", description=__doc__)
    parser.add_argument("sets", nargs="*", help=f"collections, of {', '.join(SETS)} (all)")
    parser.add_argument("--worst", type=int, default=12, help="pages of each cell (%(default)s)")
    parser.add_argument("--out", type=Path, default=FILE, help="the HTML file to write (data/reports/extraction.html)")
    given = parser.parse_args(options)
    if not present(given.sets or SETS):
        print(f"bench report: skipped, {EVAL} is not there")
        return
    found = sections(read(list(cases(given.sets or SETS))), floors(), given.worst)
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(report_page.written(found), "utf-8")
    print(given.out)


def sections(pages: Sequence[Read], least: Cells, most: int) -> list[Section]:
    """Every cell that the pages have, collection by collection."""
    told = []
    whole = {one.case.collection for one in pages} == set(SETS)
    for name in (*SETS, PRESS) if whole else SETS:
        mine = [one for one in pages if one.case.in_set(name)]
        for field in FIELDS:
            if having := [one for one in mine if field in one.counts]:
                told.append(section(name, field, having, least.get(name, {}).get(field), most))
    return told


def section(name: str, field: str, having: Sequence[Read], floor: float | None, most: int) -> Section:
    halves = [[one for one in having if one.case.half == half] for half in HALVES]
    figures = tuple(figure(field, some) for some in (having, *halves))
    wrong = sorted((one for one in halves[0] if badness(field, one.counts[field])), key=lambda one: rank(field, one))
    return Section(name, field, len(having), figures, floor, len(wrong), tuple(wrong[:most]))  # type: ignore[arg-type]


def figure(field: str, some: Sequence[Read]) -> float | None:
    return FIELDS[field].figure(summed(one.counts[field] for one in some)) if some else None


def rank(field: str, one: Read) -> tuple[float, str]:
    return -badness(field, one.counts[field]), one.case.key


def badness(field: str, counts: Counts) -> float:
    """0 for a page that is all right; phrases and names wrong are counted, a text has what its F1 lacks."""
    if len(counts) == 3:
        return counts[1] + counts[2]
    value = FIELDS[field].figure(counts)
    return value if FIELDS[field].less_is_better else 1 - value
