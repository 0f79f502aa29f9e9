"""Court penalties against the texts whose penalties are known: `python -m bench penalties [SET...]`.

Figures of each set, then right and wrong by kind, status, slot and rule. The sets are those of bench/penalty_gold.py.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping, Sequence

from bench import pages, penalty_confidence
from bench.penalty_figures import (
    CLASSES,
    FOUND,
    SETS,
    Row,
    by_kind,
    by_reason,
    by_rule,
    by_slot,
    by_status,
    figures,
    plain,
    set_row,
    table,
)
from bench.penalty_gold import COURT, Record, paths, sets
from bench.penalty_score import SLOTS, Judged, judged
from bench.truth import ROOT

PAGE = ROOT / "docs" / "penalties.md"
BEGIN = "<!-- written by `python -m bench penalties --markdown`: -->"
END = "<!-- to here -->"
BLOCK = re.compile(f"(?<={re.escape(BEGIN)}\n).*?(?={re.escape(END)})", re.DOTALL)
SLOT = ("", "right", "wrong", "share")
HELD = ("f1", "term", "kind", "person", "status", "date", "core", "full")

Part = tuple[str, Sequence[str], list[Row]]
Cells = dict[str, dict[str, float]]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench penalties", description=__doc__)
    parser.add_argument("sets", nargs="*", help="names of sets, or parts of them; all by default")
    parser.add_argument("--errors", action="store_true", help="show every error, set by set")
    parser.add_argument("--markdown", action="store_true", help=f"write the tables into {PAGE.relative_to(ROOT)}")
    parser.add_argument("--confidence", action="store_true", help="count the confidences anew and write them")
    given = parser.parse_args(options)
    if absent := [name for name in COURT if name not in paths()]:
        print(f"bench penalties: without {' and '.join(absent)}, which are not there")
        if given.markdown or given.confidence:
            sys.exit("figures of some sets alone are not written")
    if given.confidence:
        _count_anew()
    read = {name: _read(records) for name, records in _chosen(given.sets).items()}
    if given.errors:
        print(*(line for name, (_, rows) in read.items() for line in _errors(name, rows)), sep="\n")
    parts = list(_parts(read))
    if given.markdown:
        write(parts)
    else:
        print(*(f"{name}\n{plain(head, rows)}\n" for name, head, rows in parts), sep="\n")


def cells() -> Cells:
    """The figures that have floors: those of the corpus beside the repository, where it is there."""
    return {name: figures(_read(records)[1]) for name, records in sets().items() if name in COURT}


Read = tuple[list[Record], list[Judged]]


def _chosen(parts: Sequence[str]) -> dict[str, list[Record]]:
    return {name: some for name, some in sets().items() if not parts or any(part in name for part in parts)}


def _read(records: list[Record]) -> Read:
    return records, [one for record in records for one in judged(record)]


def _count_anew() -> None:
    some = penalty_confidence.cases(one for records in sets().values() for one in _read(records)[1])
    penalty_confidence.write(penalty_confidence.measured(some))
    print(f"{penalty_confidence.FILE.relative_to(ROOT)}: written from {len(some)} penalties")


def _parts(read: Mapping[str, Read]) -> Iterator[Part]:
    """The tables, each with its name."""
    every = [one for _, rows in read.values() for one in rows]
    yield "By set", SETS, [_set_row(name, *one) for name, one in read.items()]
    yield "By slot, of the penalties found", SLOT, by_slot(every)
    yield "By kind", ("kind", *CLASSES), by_kind(every)
    yield "By status", ("status", *CLASSES), by_status(every)
    yield "By the rule that found the mention", ("rule", *FOUND), by_rule(every)
    yield "People, by what told them", SLOT, by_reason(every, "person")
    yield "Dates, by what told them", SLOT, by_reason(every, "date")
    yield "Confidence and truth", penalty_confidence.BINS, _calibrated(every)


def _set_row(name: str, records: Sequence[Record], rows: Sequence[Judged]) -> Row:
    return set_row(name, len(records), sum(one.trap for one in records), rows)


def _calibrated(rows: Sequence[Judged]) -> list[Row]:
    """The bins of confidences told of texts that their tables did not count, and their Brier score."""
    pairs = list(penalty_confidence.unseen(penalty_confidence.cases(rows)))
    right = sum(one for _, one in pairs) / len(pairs)
    score = ["Brier score", f"{len(pairs)}", f"{penalty_confidence.brier(pairs):.3f}", ""]
    same = ["the same share for all", f"{len(pairs)}", f"{right * (1 - right):.3f}", f"{right:.3f}"]
    return [*penalty_confidence.bins(pairs), score, same]


def _errors(name: str, rows: Sequence[Judged]) -> Iterator[str]:
    """A line for each penalty that is missed, invented, or wrong in a slot."""
    for one in rows:
        wrong = [slot for slot in SLOTS if not one.right.get(slot, True)]
        mention = one.wanted or one.ours
        assert mention
        if one.wanted is None or one.ours is None or wrong:
            what = "invented" if one.wanted is None else "missed" if one.ours is None else ", ".join(wrong)
            said = [f"{slot} {getattr(one.wanted, slot)!r} not {getattr(one.ours, slot)!r}" for slot in wrong]
            surface = one.record.text[mention.start : mention.end]
            rule = one.ours.rule if one.ours else "-"
            yield f"{name} {one.record.key} [{rule}] {what}: {surface!r} {'; '.join(said)}".rstrip()
            if one.wanted is None or one.ours is None:
                before = one.record.text[max(0, mention.start - 110) : mention.start]
                after = one.record.text[mention.end : mention.end + 70]
                yield f"    {before}[{surface}]{after}".replace("\n", " / ")


def write(parts: Sequence[Part]) -> None:
    """The tables into the marked block of the page."""
    told = [f"### {name}\n\n{table(head, rows)}\n" for name, head, rows in parts]
    if pages.present():
        told.append(f"### Whole pages\n\n{pages.told(pages.found())}\n")
    text = PAGE.read_text("utf-8")
    new, times = BLOCK.subn("\n" + "\n".join(told).replace("\\", r"\\") + "\n", text)
    if times != 1:
        sys.exit(f"{PAGE}: expected the lines {BEGIN!r} and {END!r} once, found {times} times")
    PAGE.write_text(new, "utf-8")
