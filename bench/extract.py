"""Extraction against trafilatura on the same pages in one run: the scorer's figures, pages a CPU second, memory.

The pages are real ones with hand-made truth (../shared/eval/extraction must be there); nobody here wrote them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
EVAL = ROOT.parent / "shared" / "eval" / "extraction"
SETS = ("aeb", "naeb", "wcxb", "fundus", "misinfo", "trafi", "htmldate")
COLUMNS = {
    "body F1": "text_f1",
    "snippets": "seg_f1",
    "title": "title_exact",
    "author": "author_exact",
    "none": "author_spurious",
    "date": "date_exact",
    "pages/CPU s": "docs_per_cpu_s",
    "MB": "rss_mb",
}


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench extract", description=__doc__)
    parser.add_argument("sets", nargs="*", default=SETS, help=f"collections, of {', '.join(SETS)}")
    parser.add_argument("--sample", type=int, default=0, help="pages of each collection (all)")
    given = parser.parse_args(options)
    if not EVAL.exists():
        print(f"bench extract: skipped, {EVAL} is not there")
        return
    print("| pages | of | " + " | ".join(COLUMNS) + " |\n|" + " --- |" * (len(COLUMNS) + 2))
    for name in given.sets:
        for side in ("ours", "trafilatura"):
            print(row(name, side, scored([EVAL / "data" / name], side, given.sample)), flush=True)
    if list(given.sets) == list(SETS):
        for side in ("ours", "trafilatura"):
            folders = [folder for folder in sorted((EVAL / "data").iterdir()) if folder.is_dir()]
            print(row("press, NGO, official", side, scored(folders, side, given.sample, "--press")), flush=True)


def scored(folders: Sequence[Path], side: str, sample: int, *more: str) -> dict[str, Any]:
    """What the scorer says of one side; "none" is the share of pages without a byline that got one."""
    with tempfile.NamedTemporaryFile(suffix=".json") as told:
        command = [sys.executable, EVAL / "score.py", "--json", told.name, "--sample", str(sample), *more, *folders]
        command += ["--cmd", f"{sys.executable} -m bench.extractors {side}"]
        subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        result: dict[str, Any] = json.loads(Path(told.name).read_text())
    return result


def row(name: str, side: str, told: dict[str, Any]) -> str:
    cells = [told.get(key) for key in COLUMNS.values()]
    shown = ["" if cell is None else f"{cell:.0f}" if cell > 2 else f"{cell:.3f}" for cell in cells]
    return f"| {name} ({told['docs']}) | {side} | " + " | ".join(shown) + " |"
