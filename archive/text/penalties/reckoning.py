"""Days that follow from what a text says: the end of a term, half and two-thirds of it, the day a decision is in force.

Nothing is computed without its inputs, and the result is no more precise than they are. A term runs from the day since
which somebody is told to have been in custody, else from the decision; remission and credit are not known here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from archive.model import CourtTerm, DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.lexicon.justice import DecisionTable

RUNNING = ("imprisonment", "restricted_freedom", "administrative_detention", "ban")
SERVED = ("imprisonment",)  # those of which a part is told
SINCE = ("sentenced", "upheld", "reduced", "increased")
PLAIN = re.compile(r"P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?")
SOON = 32  # days between a decision and a text that says "in 15 days" of it
WINDOW = 80  # characters before a date that tell what it is of


class Reckoner:
    """The penalties of a text and the dates that count for them."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        found: Sequence[Penalty],
        dates: Sequence[DateMention],
        words: DecisionTable,
    ) -> None:
        self.text, self.found = text, found
        since = {one.value for one in dates if one.value and self._follows(words.custody, one)}
        served = {one.person for one in found if one.kind in SERVED}
        self.since = since.pop() if len(since) == len(served) == 1 else None
        self.in_force: dict[int, DateMention] = {}  # by the number of the penalty
        starts = [one.start for one in sentences]
        for day in dates:
            if day.step and self._follows(words.in_force, day):
                self.in_force.setdefault(bisect_right(starts, day.start) - 1, day)

    def _follows(self, pattern: re.Pattern[str], one: DateMention) -> bool:
        return pattern.search(self.text[max(0, one.start - WINDOW) : one.start]) is not None

    def days(self, number: int) -> tuple[CourtTerm, ...]:
        """What can be computed for one penalty."""
        one = self.found[number]
        return (*self._term(one), *self._force(number, one))

    def _term(self, one: Penalty) -> tuple[CourtTerm, ...]:
        if one.kind not in RUNNING or one.status not in SINCE or not one.term or not PLAIN.fullmatch(one.term):
            return ()
        begin = self._begin(one)
        end = _plus(begin, one.term) if begin else None
        if begin is None or end is None:
            return ()
        inputs = (("term", one.term), ("from", begin))
        computed = [CourtTerm("end", end, inputs)]
        if one.kind in SERVED and len(begin) == len("2012-10-08"):
            first, length = date.fromisoformat(begin), date.fromisoformat(end) - date.fromisoformat(begin)
            for name, upper, lower in (("half", 1, 2), ("two-thirds", 2, 3)):
                part = first + timedelta(days=-(-length.days * upper // lower))
                computed.append(CourtTerm(name, part.isoformat(), inputs))
        return tuple(computed)

    def _begin(self, one: Penalty) -> str | None:
        """The day a term counts from: of custody where only one person's is told, else of the decision."""
        since = self.since if one.kind in SERVED else None
        return since if since and one.date and since <= one.date else one.date

    def _force(self, number: int, one: Penalty) -> tuple[CourtTerm, ...]:
        """When the decision is in force, told behind it: "in 15 days" counts from a decision told of within a month."""
        day = self.in_force.get(number)
        if day is None or day.step is None or _days(one.date, day.anchor) not in range(SOON):
            return ()
        begin = one.date or day.anchor
        end = _plus(begin, day.step) if begin and PLAIN.fullmatch(day.step) else None
        return (CourtTerm("in-force", end, (("in", day.step), ("from", begin))),) if begin and end else ()


def _days(first: str | None, last: str | None) -> int:
    """The days from one day to another; 0 where either is not told to the day."""
    spans = bounds(first), bounds(last)
    if spans[0] is None or spans[1] is None or any(span and span[0] != span[1] for span in spans):
        return 0
    return (spans[1][0] - spans[0][0]).days


def _plus(day: str, term: str) -> str | None:
    """The EDTF day or month that a term ends: "2012-10-08" and "P7Y6M" give "2020-04-08". None past year 9999."""
    match = PLAIN.fullmatch(term)
    assert match is not None  # the caller asked
    years, months, weeks, days = (int(part or 0) for part in match.groups())
    whole = re.fullmatch(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?", day)
    if whole is None:
        return None
    total = int(whole[1]) * 12 + int(whole[2]) - 1 + years * 12 + months
    year, month = divmod(total, 12)
    if year > 9998:
        return None
    if whole[3] is None:
        return None if weeks or days else f"{year:04}-{month + 1:02}"
    last = min(int(whole[3]), monthrange(year, month + 1)[1])
    return (date(year, month + 1, last) + timedelta(weeks=weeks, days=days)).isoformat()
