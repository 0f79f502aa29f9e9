"""Sentences against the development sets: figures of each, and its errors by class: `python -m bench sentences`.

The scorer that lies beside the sets (../shared/eval/sentences) decides what is right; it runs here in process.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any

from archive.text import sentences
from archive.text.lexicon import LANGUAGES
from bench.truth import ROOT, loaded

EVAL = ROOT.parent / "shared" / "eval" / "sentences"
COLUMNS = ("P", "R", "F1", "sentF1", "lineR", "exact")
AHEAD = (  # of what follows a boundary, the first that fits
    ("a figure", r"\s*\d"),
    ("a dash", r"\s*[-–—]"),
    ("a quote or bracket", r"\s*[«»„“”\"'‘’(\[]"),
    ("no space", r"\S"),
)
Row = Mapping[str, Any]
Cells = dict[str, dict[str, float]]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench sentences", description=__doc__)
    parser.add_argument("names", nargs="*", help="sets, or parts of their names; all by default")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show so many of each class of errors")
    given = parser.parse_args(options)
    if not EVAL.exists():
        print(f"bench sentences: skipped, {EVAL} is not there")
        return
    errors: list[Row] = []
    rows, spent, length = read(given.names, errors)
    print(f"{'set':24}" + "".join(f"{name:>8}" for name in COLUMNS) + f"{'bad':>5}")
    for name, row in rows.items():
        print(f"{name:24}" + "".join(f"{row[one]:8.3f}" for one in COLUMNS) + f"{row['bad']:5}")
    for name, figures in cells(rows).items():
        print(f"{name:24}" + "  ".join(f"{one} {figure:.4f}" for one, figure in figures.items()))
    print(f"{length} characters, {length / spent:,.0f} a CPU second")
    _show(errors, given.errors)


def read(names: Sequence[str] = (), errors: list[Row] | None = None) -> tuple[dict[str, Row], float, int]:
    """The scorer's row of every set, the CPU seconds that splitting took, and the characters split."""
    told, spent, length = {}, 0.0, 0
    for name, documents in scorer().load(str(EVAL / "data"), list(names)).items():
        begun = time.process_time()
        found = [[(one.start, one.end) for one in sentences.split(it["text"], it["lang"])] for it in documents]
        spent, length = spent + time.process_time() - begun, length + sum(len(one["text"]) for one in documents)
        wrong: list[Row] = []
        counted = scorer().score(list(enumerate(documents)), dict(enumerate(found)), wrong)
        told[name] = scorer().rates(counted)
        if errors is not None:
            errors += [{"set": name, **one} for one in wrong]
    return told, spent, length


def cells(rows: Mapping[str, Row]) -> Cells:
    """The rows of the goal: news, each language's prose, and golden rules as a share of those passed."""
    news = [row for name, row in rows.items() if name.endswith(("_news", "_press"))]
    golden = [row for name, row in rows.items() if name.startswith("golden")]
    told = {"news": {"boundary": _mean(news, "F1"), "sentence": _mean(news, "sentF1")}} if news else {}
    for language in LANGUAGES:
        prose = [row for name, row in rows.items() if name.startswith(f"{language}_")]
        if prose:
            told[language] = {"sentence": _mean(prose, "sentF1")}
    if golden:
        told["golden"] = {"passed": sum(row["exact"] * row["docs"] for row in golden) / sum(r["docs"] for r in golden)}
    return told


def _mean(rows: Sequence[Row], figure: str) -> float:
    return float(sum(row[figure] for row in rows) / len(rows))


def scorer() -> ModuleType:
    return loaded(EVAL / "score.py")


def _show(errors: Iterable[Row], examples: int) -> None:
    """The errors by class, most frequent first."""
    classes: defaultdict[str, list[Row]] = defaultdict(list)
    for error in errors:
        classes[_class(error)].append(error)
    for name, members in sorted(classes.items(), key=lambda item: -len(item[1])):
        languages = Counter(
            one["set"].removeprefix("golden_pysbd_").removeprefix("golden_sentencex_")[:2] for one in members
        )
        print(f"{len(members):6}  {name}  ({', '.join(f'{one} {count}' for one, count in languages.most_common())})")
        for one in members[:examples]:
            print(f"        {one['set']}: {one['left']!r} | {one['right']!r}")


def _class(error: Row) -> str:
    """Whether an end was missed or made up, at which mark, and before what."""
    mark = re.search(r"([.!?…]+)([^\w\s]*)\s*$", error["left"])
    kind = "no mark" if mark is None else "an ellipsis" if ".." in mark[1] or "…" in mark[1] else repr(mark[1][:1])
    closed = " and a closing sign" if mark and mark[2] else ""
    small = error["right"].lstrip()[:1].islower()
    follows = (
        "a small letter" if small else next((name for name, it in AHEAD if re.match(it, error["right"])), "a capital")
    )
    return f"{'missed' if error['kind'] == 'FN' else 'none there'}, at {kind}{closed} before {follows}"
