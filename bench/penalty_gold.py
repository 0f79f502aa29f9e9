"""The texts whose court penalties are known: our own in tests/text/gold, and those of the corpus beside the repository.

A set is a file; `court` and `court/da` lie in ../shared/eval/court and are left out where they are not there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.truth import ROOT

OWN = ROOT / "tests" / "text" / "gold"
EVAL = ROOT.parent / "shared" / "eval" / "court"
COURT = {"court": EVAL / "dev.jsonl", "court-da": EVAL / "da" / "dev.jsonl"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One penalty that a text reports; fields and words are those of docs/penalties.md."""

    start: int
    end: int
    kind: str
    status: str
    term: str | None
    person: str | None
    date: str | None
    amount: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """One text with all its penalties in order; `trap`: it has none, and looks as if it had."""

    key: str
    text: str
    language: str
    published: str | None
    wanted: tuple[Wanted, ...]
    trap: bool


def paths() -> dict[str, Path]:
    """The files of the sets that are there, by name: "headlines", "press-2", "ru", "court"."""
    own = sorted(OWN.glob("penalties_*.jsonl"))
    found = {one.stem.removeprefix("penalties_").replace("_", "-"): one for one in own}
    return found | {name: path for name, path in COURT.items() if path.exists()}


def sets() -> dict[str, list[Record]]:
    """The records of every set that is there."""
    return {name: list(records(path)) for name, path in paths().items()}


def records(path: Path) -> Iterator[Record]:
    """The records of one file, in order."""
    for line in path.read_text("utf-8").splitlines():
        told = json.loads(line)
        wanted = tuple(_wanted(one) for one in told.get("penalties", told.get("court")))
        trap = told.get("hard_negative", not wanted)
        yield Record(told["id"], told["text"], told["lang"], told["published"], wanted, trap)


def _wanted(told: Mapping[str, Any]) -> Wanted:
    term = told.get("term", told.get("term_iso"))
    who, day, amount = told["person"], told["date"], told.get("amount")
    return Wanted(told["start"], told["end"], told["kind"], told["status"], term, who, day, amount)
