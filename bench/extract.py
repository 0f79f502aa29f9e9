"""Extraction against trafilatura on the same pages in one run: every cell with its doubt, speed, memory.

Ours is the command itself, `dateline parse --only document`. The pages are real ones with truth made by others
(../shared/eval/extraction must be there).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.fields import FIELDS, Counts, counted, summed
from bench.measure import Usage, measured
from bench.significance import DRAWS, interval
from bench.truth import EVAL, PRESS, SETS, Case, cases, present

COMMANDS = {
    "dateline": [sys.executable, "-m", "archive.cli", "parse", "--only", "document"],
    "trafilatura": [sys.executable, "-m", "bench.extractors"],
}
HEAD = ("pages", "field", "n", "sites", *COMMANDS, "difference", "95 %", "look", "check")

NOTE = """
`*-invented` counts pages: less is better. look and check: ours, on the sites that rule makers read and on those of
which they see the figures (bench/truth.py; bench/README.md says where that was not kept). Texts are judged by trees
learnt on both: for body and snippets see `python -m tools.train_verdict --folds 5`, which parts the sites."""


@dataclass(frozen=True, slots=True)
class Scored:
    """One page with the counts of each side, dateline's first."""

    case: Case
    counts: tuple[dict[str, Counts], dict[str, Counts]]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench extract", description=__doc__)
    parser.add_argument("sets", nargs="*", help=f"collections, of {', '.join(SETS)} (all)")
    parser.add_argument("--sample", type=int, default=0, help="every so many pages of each collection only")
    parser.add_argument("--draws", type=int, default=DRAWS, help="of the bootstrap (%(default)s)")
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    parser.add_argument("--slowest", type=int, metavar="N", help="only name the N pages that cost us most CPU")
    given = parser.parse_args(options)
    if not present(given.sets or SETS):
        print(f"bench extract: skipped, {EVAL} is not there")
        return
    if given.slowest:
        slowest(list(cases(given.sets or SETS)), given.slowest)
        return
    scored, speeds = run(given.sets or SETS, given.sample)
    cells = list(table(scored, given.draws))
    show(cells, speeds)
    if given.json:
        given.json.write_text(json.dumps({"cells": cells, "speed": speeds}, indent=1) + "\n", "utf-8")


def run(names: Iterable[str], sample: int) -> tuple[list[Scored], list[dict[str, Any]]]:
    """Every page scored for both sides, and what each collection cost them."""
    scored, speeds = [], []
    startup = {side: min(measured(command).cpu for _ in range(2)) for side, command in COMMANDS.items()}
    for name in present(names):
        some = list(cases([name]))[:: sample or 1]
        both = {side: answers(command, some) for side, command in COMMANDS.items()}
        first, second = (found for found, _ in both.values())
        scored += [
            Scored(case, (counted(case, first.get(at, {})), counted(case, second.get(at, {}))))
            for at, case in enumerate(some)
        ]
        speeds.append(cost(name, len(some), {side: usage for side, (_, usage) in both.items()}, startup))
        print(f"{name}: {len(some)} pages read by both", file=sys.stderr, flush=True)
    return scored, speeds


def answers(command: Sequence[str], some: Sequence[Case]) -> tuple[dict[int, dict[str, Any]], Usage]:
    """What the command says of each page, by its place, and what it cost."""
    with tempfile.TemporaryDirectory() as folder:
        given, told = Path(folder) / "given", Path(folder) / "told"
        with given.open("w", encoding="utf-8") as out:
            for at, case in enumerate(some):
                out.write(json.dumps({"id": at, "url": case.url, "html": case.html()}) + "\n")
        usage = measured(command, given=given, told=told)
        found = [json.loads(line) for line in told.read_text("utf-8").splitlines()]
    return {one["id"]: one for one in found}, usage


def cost(name: str, pages: int, usage: dict[str, Usage], startup: dict[str, float]) -> dict[str, Any]:
    """CPU seconds without those of an empty run, and peak memory, of each side."""
    told: dict[str, Any] = {"set": name, "pages": pages}
    for side, one in usage.items():
        told[side] = {"cpu": one.cpu - startup[side], "startup": startup[side], "mb": one.rss_mb, "exit": one.exit_code}
    return told


def table(scored: Sequence[Scored], draws: int) -> Iterable[dict[str, Any]]:
    """One row for each collection and field; the press pages of all of them last."""
    for name in (*dict.fromkeys(one.case.collection for one in scored), PRESS):
        mine = [one for one in scored if one.case.in_set(name)]
        for field in FIELDS:
            having = [one for one in mine if field in one.counts[0]]
            if having:
                yield cell(name, field, having, draws)


def cell(name: str, field: str, having: Sequence[Scored], draws: int) -> dict[str, Any]:
    how = FIELDS[field]
    pairs = [(one.case.site, one.counts[0][field], one.counts[1][field]) for one in having]
    ours, theirs = (how.figure(summed(pair[side] for pair in pairs)) for side in (1, 2))
    least, most = interval(how, pairs, draws)
    halves = {half: [one.counts[0][field] for one in having if one.case.half == half] for half in ("look", "check")}
    told = {"pages": name, "field": field, "n": len(having), "sites": len({site for site, _, _ in pairs})}
    told |= {"dateline": ours, "trafilatura": theirs, "difference": ours - theirs, "least": least, "most": most}
    return told | {half: how.figure(summed(counts)) if counts else None for half, counts in halves.items()}


def show(cells: Sequence[dict[str, Any]], speeds: Sequence[dict[str, Any]]) -> None:
    print("\n| " + " | ".join(HEAD) + " |\n|" + " --- |" * len(HEAD))
    for one in cells:
        figures = [number(one[side]) for side in COMMANDS]
        doubt = [f"{one['difference']:+.3f}", f"{one['least']:+.3f} to {one['most']:+.3f}"]
        halves = [number(one[half]) for half in ("look", "check")]
        print(
            "|",
            " | ".join([one["pages"], one["field"], str(one["n"]), str(one["sites"]), *figures, *doubt, *halves]),
            "|",
        )
    print(NOTE)
    print("\n| pages | of | pages a CPU s, ours | trafilatura's | times as many | peak MB, ours | trafilatura's |")
    print("|" + " --- |" * 7)
    for one in [*speeds, total(speeds)]:
        rates = [one["pages"] / one[side]["cpu"] for side in COMMANDS]
        peaks = [f"{one[side]['mb']:.0f}" for side in COMMANDS]
        print(
            f"| {one['set']} | {one['pages']} | {rates[0]:.1f} | {rates[1]:.1f} | {rates[0] / rates[1]:.2f} |",
            " | ".join(peaks),
            "|",
        )
    starts = ", ".join(f"{side} {speeds[0][side]['startup']:.2f} CPU s" for side in COMMANDS)
    print(f"\nStarting, which is taken off: {starts}.")


def total(speeds: Sequence[dict[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = {"set": "all", "pages": sum(one["pages"] for one in speeds)}
    for side in COMMANDS:
        mine = [one[side] for one in speeds]
        told[side] = {"cpu": sum(one["cpu"] for one in mine), "mb": max(one["mb"] for one in mine)}
    return told


def number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def slowest(some: Sequence[Case], most: int) -> None:
    """The pages that cost most CPU in this process, each the lesser of two runs; the sum over all."""
    from archive import process

    def seconds(case: Case) -> float:
        page, start = case.html(), time.process_time()
        process.html(page, case.url, facts=False)
        return time.process_time() - start

    spent = sorted(((seconds(case), case) for case in some), key=lambda one: -one[0])
    again = sorted(((min(first, seconds(case)), case) for first, case in spent[: 2 * most]), key=lambda one: -one[0])
    for one, case in again[:most]:
        print(f"{1000 * one:7.0f} ms {len(case.html()) / 1024:8.0f} KB  {case.collection}/{case.key}")
    print(f"{1000 * sum(one for one, _ in spent) / len(spent):7.1f} ms on the average of {len(spent)} pages")
