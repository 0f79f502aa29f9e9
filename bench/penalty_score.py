"""What counts as right in a penalty, as the scorer of the court corpus has it; a test compares the two.

A mention is found when spans overlap; its slots are judged on those found. A person is right by the full name where the
text has it; titles and Russian endings are forgiven, and no group is told from another. A finer date is right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.model import Penalty
from archive.text import dates, penalties, quotes, sentences
from bench.penalty_gold import Record, Wanted

SLOTS = ("term", "kind", "person", "status", "date", "amount")
CORE = ("term", "kind", "person")
WHOLE = ("term", "kind", "person", "status")  # what a confidence is about
FULL = (*WHOLE, "date")
GROUP = "unnamed"
LENGTH = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?")


@dataclass(frozen=True, slots=True)
class Judged:
    """A penalty of the truth with ours, one without ours (missed), or ours alone (invented).

    `right`: by slot, of those found; `amount` of fines alone. `reasons`: what told ours, by slot.
    """

    record: Record
    wanted: Wanted | None
    ours: Penalty | None
    reasons: dict[str, str]
    right: dict[str, bool]

    def all_right(self, slots: Sequence[str]) -> bool:
        return bool(self.right) and all(self.right[one] for one in slots)


def judged(record: Record) -> list[Judged]:
    """Every penalty of a text, wanted or found."""
    read = reading(record)
    pairs = _paired(record.wanted, read.penalties)
    missed = [one for at, one in enumerate(record.wanted) if at not in pairs]
    told = {ours: record.wanted[at] for at, ours in pairs.items()}
    result = [Judged(record, one, None, {}, {}) for one in missed]
    for at, (one, reasons) in enumerate(zip(read.penalties, read.reasons, strict=True)):
        right = _right(told[at], one) if at in told else {}
        result.append(Judged(record, told.get(at), one, reasons, right))
    return result


def reading(record: Record) -> penalties.Readings:
    """What the engine reads in a text, and why."""
    found = sentences.split(record.text, record.language)
    mentions, _ = dates.find(record.text, found, record.language, record.published)
    said = quotes.find(record.text, found, record.language)
    return penalties.read(record.text, found, mentions, record.language, record.published, said)


def _paired(wanted: Sequence[Wanted], found: Sequence[Penalty]) -> dict[int, int]:
    """Number of the wanted -> number of ours: those that agree first, then the closest spans."""
    fits = []
    for i, one in enumerate(wanted):
        for j, ours in enumerate(found):
            shared = min(one.end, ours.end) - max(one.start, ours.start)
            if shared > 0:
                agree = (length(one.term) == length(ours.term)) + (one.kind == ours.kind)
                whole = max(one.end, ours.end) - min(one.start, ours.start)
                fits.append((-agree, -shared / whole, abs(one.start - ours.start), i, j))
    pairs: dict[int, int] = {}
    for *_, i, j in sorted(fits):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _right(wanted: Wanted, ours: Penalty) -> dict[str, bool]:
    right = {
        "term": length(wanted.term) == length(ours.term),
        "kind": wanted.kind == ours.kind,
        "person": same_people(wanted.person, ours.person),
        "status": wanted.status == ours.status,
        "date": same_date(wanted.date, ours.date),
    }
    return right | ({"amount": sum_of(wanted.amount) == sum_of(ours.amount)} if wanted.kind == "fine" else {})


def length(term: str | None) -> tuple[object, ...] | None:
    """A term so that equal ones are equal: "P1Y10M" and "P22M". Raises ValueError for what is no term."""
    return tuple(_length(part) for part in term.split("/")) if term else None


def _length(part: str) -> tuple[int, ...] | None:
    """Months, days and hours; None for an open end."""
    match = LENGTH.fullmatch(part)
    if match is None or part == "P":
        if part == "..":
            return None
        raise ValueError(f"no ISO 8601 duration: {part!r}")
    years, months, weeks, days, hours = (int(one or 0) for one in match.groups())
    return years * 12 + months, weeks * 7 + days, hours


def same_date(wanted: str | None, ours: str | None) -> bool:
    if not wanted or not ours:
        return (wanted or None) == (ours or None)
    return wanted == ours or ("/" not in wanted and ours.startswith(f"{wanted}-"))


def same_people(wanted: str | None, ours: str | None) -> bool:
    """Whether the same people are named, or by both nobody."""
    theirs, left = list(_people(wanted)), list(_people(ours))
    if len(theirs) != len(left):
        return False
    for one in theirs:
        hit = next((at for at, it in enumerate(left) if one <= it or (len(it) >= 2 and it <= one)), None)
        if hit is None:
            return False
        left.pop(hit)
    return True


def named(person: str | None) -> bool:
    return bool(person) and not (person or "").startswith(GROUP)


def _people(told: str | None) -> Iterator[frozenset[str]]:
    names = dict.fromkeys(tuple(_words(one)) for one in (told or "").split(";") if not one.strip().startswith(GROUP))
    return (frozenset(one) for one in names if one)


def _words(name: str) -> Iterator[str]:
    """The words of a name, without accents; Russian ones without their endings."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    for word in re.sub(r"[^\w ]+", " ", plain.casefold()).split():
        yield word[:5] if re.match("[а-яё]", word) else word


def sum_of(amount: str | None) -> str | None:
    match = re.match(r"\s*([\d.,]+)", amount or "")
    return match[1].replace(",", "").rstrip(".") if match else None
