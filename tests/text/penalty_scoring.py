"""Scores of penalties on the gold in gold/penalties_*.jsonl, by kind of text.

A penalty is found where its span overlaps one of the gold's; each is matched once. Of those matched, a share has each
field right: `term` (22 months are a year and ten), `kind`, `status`, and `person` where the gold names somebody (the
full name, but endings are forgiven in Russian). `core` and `full` are F1 too: found with kind, term and person right,
and with date (finer is right) and status as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from archive.model import Penalty
from archive.text import facts
from tests.text.scoring import GOLD, f1, records

TEXTS = {"cases": ("penalties",)} | {
    kind: tuple(f"penalties_{kind}{part}" for part in ("", "_2", "_3"))
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
LENGTH = re.compile(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?(?:T([0-9]+)H)?")

Gold = dict[str, Any]


def files() -> list[str]:
    """The names of the files of penalties that are there."""
    return sorted(path.stem for path in GOLD.glob("penalties*.jsonl"))


@cache
def scores(kind: str) -> dict[str, float]:
    """Every measure on the texts of one kind."""
    count: Counter[str] = Counter()
    for record in (one for name in TEXTS[kind] for one in records(name)):
        told = facts(record["text"], language=record["lang"], published=record["published"]).penalties
        count.update(gold=len(record["penalties"]), told=len(told))
        for wanted, one in matched(record["penalties"], told):
            count.update(right(wanted, one))
    shares = {name: count[name] / max(1, count["matched"]) for name in ("term", "kind", "status")}
    whole = {name: f1(count["gold"], count["told"], count[name]) for name in ("core", "full")}
    found = f1(count["gold"], count["told"], count["matched"])
    return {"found": found, "person": count["person"] / max(1, count["named"]), **shares, **whole}


def right(wanted: Gold, one: Penalty) -> Counter[str]:
    """What of one penalty is right, 0 or 1 by measure; `named`: the gold names its people."""
    named = people(wanted["person"]) != []
    same = {
        "term": length(wanted["term"]) == length(one.term),
        "kind": wanted["kind"] == one.kind,
        "status": wanted["status"] == one.status,
    }
    who, when = same_people(wanted["person"], one.person), same_day(wanted["date"], one.date)
    core = same["term"] and same["kind"] and who
    return Counter(
        matched=1, named=named, person=named and who, core=core, full=core and when and same["status"], **same
    )


def matched(gold: Sequence[Gold], told: Sequence[Penalty]) -> list[tuple[Gold, Penalty]]:
    """Pairs that overlap, each used once: those that agree in term and kind first, then the closest spans."""
    pairs = []
    for i, wanted in enumerate(gold):
        for j, one in enumerate(told):
            both = min(wanted["end"], one.end) - max(wanted["start"], one.start)
            if both > 0:
                agree = (length(wanted["term"]) == length(one.term)) + (wanted["kind"] == one.kind)
                either = max(wanted["end"], one.end) - min(wanted["start"], one.start)
                pairs.append((-agree, -both / either, abs(wanted["start"] - one.start), i, j))
    result, of_gold, of_told = [], set(), set()
    for *_, i, j in sorted(pairs):
        if i not in of_gold and j not in of_told:
            of_gold.add(i)
            of_told.add(j)
            result.append((gold[i], told[j]))
    return result


def length(term: str | None) -> tuple[Any, ...] | None:
    """A term as (months, days, hours) of each of its ends, so that equal ones are equal; None for an open end."""
    return tuple(_span(part) for part in term.split("/")) if term else None


def _span(part: str) -> tuple[int, int, int] | None:
    match = LENGTH.fullmatch(part)
    assert match or part == "..", part
    if match is None:
        return None
    years, months, weeks, days, hours = (int(one or 0) for one in match.groups())
    return years * 12 + months, weeks * 7 + days, hours


def people(person: str | None) -> list[frozenset[str]]:
    """The words of each name, in small letters without accents, Cyrillic ones without their endings; no groups."""
    names = [one.strip() for one in (person or "").split(";")]
    named = {frozenset(_words(one)) for one in names if one and not one.lower().startswith("unnamed")}
    return sorted(named, key=sorted)


def _words(name: str) -> list[str]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign)).casefold()
    return [word[:5] if re.match("[а-яё]", word) else word for word in re.sub(r"[^\w ]+", " ", plain).split()]


def same_people(gold: str | None, told: str | None) -> bool:
    """Whether both name the same people: a full name wants one, a middle name or a title more or less is forgiven."""
    wanted, left = people(gold), people(told)
    if not wanted or len(wanted) != len(left):
        return len(wanted) == len(left)
    for name in wanted:
        hit = next((one for one in left if name <= one or (len(one) > 1 and one <= name)), None)
        if hit is None:
            return False
        left.remove(hit)
    return True


def same_day(gold: str | None, told: str | None) -> bool:
    """Whether two dates are the same, or the one told lies in the month or year of the gold."""
    if not gold or not told:
        return not gold and not told
    return gold == told or ("/" not in gold + told and told.startswith(f"{gold}-"))
