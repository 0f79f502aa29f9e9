"""Dates against the development corpora: figures of each, and the errors by class: `python -m bench dates`.

The scorer that lies beside the corpora (../shared/eval/dates) decides what is right; it runs here in process.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any

from archive import protocol
from archive.text import find_dates
from archive.text.timex import timex3
from bench.truth import ROOT, loaded

EVAL = ROOT.parent / "shared" / "eval" / "dates"
COURT = EVAL.parent / "court"
HELD = ("meantime", "wikiwars", "krauts", "duckling", "recognizers", "nerel-dev", "kaznerd")  # those with a floor
COLUMNS = ("P", "R", "relax", "value", "acc")
PRECISIONS = (  # of a TIMEX3 value, the first that fits
    ("day", r"\d{4}-\d\d-\d\d"),
    ("week", r"\d{4}-W\d\d.*"),
    ("month", r"\d{4}-\d\d"),
    ("quarter", r"\d{4}-[QH]\d"),
    ("season", r"\d{4}-(?:SP|SU|FA|WI)"),
    ("year", r"\d{4}|BC\d+"),
    ("decade or century", r"\d{2,3}"),
)
Cells = dict[str, dict[str, float]]
Mention = Mapping[str, Any]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench dates", description=__doc__)
    parser.add_argument("names", nargs="*", help="corpora, or parts of their names; all by default")
    parser.add_argument("--errors", type=int, default=0, metavar="N", help="show so many of each class of errors")
    given = parser.parse_args(options)
    if not EVAL.exists():
        print(f"bench dates: skipped, {EVAL} is not there")
        return
    print(f"{'corpus':22}{'gold':>6}{'found':>6}" + "".join(f"{name:>8}" for name in COLUMNS) + f"{'chars/CPU-s':>14}")
    errors: list[Any] = []
    for name in corpora(given.names):
        row, wrong = scored(name)
        told = "".join(f"{row[one]:8.1f}" if row[one] is not None else f"{'-':>8}" for one in COLUMNS)
        print(f"{name:22}{row['gold']:6}{row['pred']:6}{told}{row['speed']:14,.0f}", flush=True)
        errors += wrong
    _show(errors, given.errors)


def corpora(parts: Sequence[str] = ()) -> list[str]:
    """The names of the corpora that are there, or of those that hold one of the parts."""
    names = sorted(one.name for one in (EVAL / "data").iterdir()) if EVAL.exists() else []
    return [name for name in names if not parts or any(part in name for part in parts)]


def scored(name: str) -> tuple[dict[str, Any], list[Any]]:
    """The scorer's row of a corpus (calendar values; spans where it has no values), and its errors."""
    scorer, tally, spent, length = _scorer(), _scorer().Tally(), 0.0, 0
    documents = _documents(name)
    valued = all(one["values"] for one in documents)
    for one in documents:
        begun = time.process_time()
        found = find_dates(one["text"], language=one["lang"], published=one["dct"])
        spent, length = spent + time.process_time() - begun, length + len(one["text"])
        said = [{"start": it.start, "end": it.end, "type": "DATE", "value": timex3(it.value) or ""} for it in found]
        tally.add(one, *scorer.select(one, said, "calendar" if valued else "DATE"), True)
    return {**tally.row(valued), "speed": length / spent}, tally.errors if valued else []


def cells() -> Cells:
    """The figures that have floors: value F1, span F1 where a corpus has no values; the share of phrases that hold no
    date and got none; spans and values of the texts on courts."""
    rows = {name: scored(name) for name in corpora(HELD)}
    told: Cells = {
        name: {"value": row["value"] / 100} if row["value"] is not None else {"span": row["relax"] / 100}
        for name, (row, _) in rows.items()
    }
    empty = sum(1 for name in rows for one in _documents(name) if "recognizers" in name and not one["gold"])
    caught = {id(error[1]) for _, errors in rows.values() for error in errors if not error[1]["gold"]}
    court = _court()
    return {
        **told,
        "traps": {"clean": 1 - len(caught) / empty},
        "court": {"span": court["F1"], "value": court["value_acc"]},
    }


def _court() -> Mapping[str, float]:
    scorer = loaded(COURT / "score.py")
    tally = scorer.Tally()
    for line in (COURT / "dev.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        asked = {name: gold[name] for name in ("id", "text", "published", "lang", "url")}
        tally.add(gold, json.loads(protocol.answer(json.dumps(asked))))
    found: Mapping[str, float] = tally.summary()["dates"]
    return found


def _documents(name: str) -> list[dict[str, Any]]:
    lines = (EVAL / "data" / name / "docs.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _scorer() -> ModuleType:
    return loaded(EVAL / "score.py")


def _show(errors: Sequence[Any], examples: int) -> None:
    """The errors by class, most frequent first."""
    classes: defaultdict[str, list[Any]] = defaultdict(list)
    for error in errors:
        classes[", ".join(_class(*error))].append(error)
    for name, members in sorted(classes.items(), key=lambda item: -len(item[1])):
        print(f"{len(members):6}  {name}")
        for error in members[:examples]:
            print(f"        {_scorer().show_error(*error)}")


def _class(kind: str, document: Mention, gold: Mention | None, found: Mention | None) -> Iterator[str]:
    """What happened, to a mention of which precision, written how."""
    mention = gold or found
    assert mention is not None
    surface = document["text"][mention["start"] : mention["end"]]
    yield {"MISS": "missed", "EXTRA": "none there", "VALUE": "wrong value"}[kind]
    yield next((name for name, shape in PRECISIONS if re.fullmatch(shape, mention["v"])), "other")
    yield "with its year" if re.search(r"\d{4}", surface) else "in figures" if re.search(r"\d", surface) else "in words"
    if gold and found:
        yield _off(gold["v"], found["v"])


def _off(gold: str, found: str) -> str:
    if len(gold) != len(found):
        return "finer than it is" if len(found) > len(gold) else "coarser than it is"
    if gold[4:] == found[4:]:
        return "another year"
    return "another day or month of the year" if gold[:4] == found[:4] else "something else"
