"""The scorers of sentences, dates and penalties on `dateline parse` (../shared/eval must be there)."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

EVAL = Path(__file__).resolve().parents[2] / "shared" / "eval"
DATES = ("en-meantime", "en-wikiwars-train", "en-duckling-plain", "en-recognizers")
PARSE = [sys.executable, "-m", "archive.cli", "parse"]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench text", description=__doc__)
    parser.add_argument("dates", nargs="*", default=DATES, help="folders below eval/dates/data")
    given = parser.parse_args(options)
    if not EVAL.exists():
        print(f"bench text: skipped, {EVAL} is not there")
        return
    _score("sentences/score.py", "--data", EVAL / "sentences" / "data", last=5)
    for name in given.dates:
        _score("dates/score.py", "--mode", "calendar", "--data", EVAL / "dates" / "data" / name, last=3)
    for corpus in ("dev.jsonl", "da/dev.jsonl"):
        _score("court/score.py", "--split", "dev", "--gold", EVAL / "court" / corpus, last=100)


def _score(scorer: str, *arguments: object, last: int) -> None:
    command = [sys.executable, EVAL / scorer, *arguments, "--", *PARSE]
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False)
    print(f"--- {scorer}", *done.stdout.splitlines()[-last:], sep="\n", flush=True)
    if done.returncode:
        print(f"exit {done.returncode}")
