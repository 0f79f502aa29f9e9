"""Scores of penalties on gold/penalties*.jsonl by kind of text; what is right is told in bench/penalty_score.py."""

from __future__ import annotations

from functools import cache

from bench.penalty_figures import figures
from bench.penalty_gold import records
from bench.penalty_score import judged
from tests.text.scoring import GOLD

TEXTS = {"cases": ("penalties",)} | {
    kind: tuple(f"penalties_{kind}{part}" for part in ("", "_2", "_3", "_4"))
    for kind in ("headlines", "press", "releases", "ru")
}  # kinds of text and their files
KINDS = (
    "imprisonment suspended restricted_freedom fine confiscation ban life death administrative_detention acquittal "
    "release other"
).split()
STATUSES = (
    "sentenced upheld reduced increased overturned released_early requested threatened pardoned acquitted".split()
)
MEASURES = ("found", "term", "kind", "person", "status", "core", "full")


def files() -> list[str]:
    """The names of the files of penalties that are there."""
    return sorted(path.stem for path in GOLD.glob("penalties*.jsonl"))


@cache
def scores(kind: str) -> dict[str, float]:
    """Every measure on the texts of one kind."""
    told = figures([one for name in TEXTS[kind] for text in records(GOLD / f"{name}.jsonl") for one in judged(text)])
    return {"found": told.pop("f1"), **told}
