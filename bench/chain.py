"""CPU of the whole chain (document, language, sentences, dates, quotes, penalties) against trafilatura alone.

Both read the same pages in turn, each in a process of its own, starting not counted; of every page the least of the
rounds counts. By collection and by stage; then the share of penalties, on pages with a court word, on others, and on
the court texts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from bench.stages import STAGES
from bench.truth import EVAL, SETS, cases, present

SIDES = ("dateline", "trafilatura")
COURT = EVAL.parent / "court"
TEXTS = ("dev.jsonl", "da/dev.jsonl")
WARM = 20  # pages read before each round: tables are loaded, and patterns compiled, when they are first asked for


@dataclass(slots=True)
class Timed:
    """One page or text of a `group`, its collection or file; `spent`: CPU seconds by stage, of each side and round."""

    group: str
    asked: dict[str, Any]
    court: bool = False
    spent: dict[str, list[dict[str, float]]] = field(default_factory=lambda: {side: [] for side in SIDES})

    def least(self, side: str) -> dict[str, float]:
        return min(self.spent[side], key=lambda stages: sum(stages.values()))


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench chain", description=__doc__)
    parser.add_argument("--pages", type=int, default=300, help="in all, as many of each collection (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(options)
    if not present():
        print(f"bench chain: skipped, {EVAL} is not there")
        return
    pages, texts = list(sampled(given.pages)), list(court_texts())
    for _ in range(given.rounds):
        measure(pages, SIDES)
        measure(texts, SIDES[:1])
    compare(pages)
    stages(pages)
    penalties("pages with a court word", [one for one in pages if one.court])
    penalties("pages without", [one for one in pages if not one.court])
    for name in TEXTS:
        penalties(f"court/{name}", [one for one in texts if one.group == name])


def sampled(most: int) -> Iterator[Timed]:
    """As many pages of each collection, evenly over its order."""
    names = present()
    for at, name in enumerate(names):
        some, share = list(cases([name])), most * (at + 1) // len(names) - most * at // len(names)
        for case in some[:: max(1, len(some) // share)][:share] if share else ():
            yield Timed(name, {"html": case.html(), "url": case.url})


def court_texts() -> Iterator[Timed]:
    for name in TEXTS:
        path = COURT / name
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            told = json.loads(line)
            yield Timed(name, {key: told.get(key) for key in ("text", "published", "lang")})


def measure(some: Sequence[Timed], sides: Sequence[str]) -> None:
    """One round: every page by each side in turn, so that the noise of the machine falls on both."""
    with ExitStack() as open_:
        readers = {side: open_.enter_context(Reader(side)) for side in sides}
        for one in some[:: max(1, len(some) // WARM)]:
            for reader in readers.values():
                reader.ask(one.asked)
        for one in some:
            for side, reader in readers.items():
                told = reader.ask(one.asked)
                one.spent[side].append(told["cpu"])
                one.court = told.get("court", one.court)


class Reader:
    """One side as a process (bench.stages)."""

    def __init__(self, side: str) -> None:
        command = [sys.executable, "-m", "bench.stages", side]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def ask(self, asked: dict[str, Any]) -> dict[str, Any]:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        told: dict[str, Any] = json.loads(self.process.stdout.readline())
        return told


def compare(pages: Sequence[Timed]) -> None:
    print(f"{'CPU ms a page':14}{'pages':>6}" + "".join(f"{side:>13}" for side in SIDES) + f"{'ratio':>8}{'median':>8}")
    for name in (*SETS, "all"):
        if some := [one for one in pages if name in (one.group, "all")]:
            spent = [[1000 * sum(one.least(side).values()) for one in some] for side in SIDES]
            means = [sum(one) / len(some) for one in spent]
            middle = median(ours / theirs for ours, theirs in zip(*spent, strict=True))
            told = "".join(f"{mean:13.1f}" for mean in means)
            print(f"{name:14}{len(some):6}{told}{means[0] / means[1]:8.2f}{middle:8.2f}")
    rounds = [[sum(sum(one.spent[side][at].values()) for one in pages) for side in SIDES]
              for at in range(len(pages[0].spent[SIDES[0]]))]  # fmt: skip
    print("each round by itself:", " ".join(f"{ours / theirs:.2f}" for ours, theirs in rounds))


def total(some: Sequence[Timed]) -> Counter[str]:
    """CPU seconds of ours by stage."""
    told: Counter[str] = Counter()
    for one in some:
        told.update(one.least("dateline"))
    return told


def stages(pages: Sequence[Timed]) -> None:
    told = total(pages)
    for stage in sorted(STAGES, key=lambda one: -told[one]):
        print(f"{stage:14}{1000 * told[stage] / len(pages):7.2f} ms a page{told[stage] / told.total():7.1%}")


def penalties(name: str, some: Sequence[Timed]) -> None:
    if some:
        told = total(some)
        each = 1000 / len(some)
        print(
            f"{name:26}{len(some):5}: {each * told.total():6.1f} ms each, "
            f"penalties {each * told['penalties']:5.2f} ms, {told['penalties'] / told.total():.1%}"
        )
