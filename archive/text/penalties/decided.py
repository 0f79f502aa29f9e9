"""Dates of penalties whose own clause has none: of the same penalty, or of the decision that the text tells of."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.lexicon.justice import PenaltyTable
from archive.text.penalties import decisions
from archive.text.penalties.decisions import Day
from archive.text.penalties.people import People
from archive.text.penalties.status import CHANGED
from archive.text.penalties.subject import names_of

MOST = 200  # dated decisions of one text that are compared with its penalties; more are no article
NEXT = 2  # sentences behind a dated penalty in which others are of the same day
TRIED = ("sentence", "verdict")  # sorts of decisions of a trial
ASIDE = ("pleadings", "plea")  # those that no other stands for
KIN = re.compile(r"(?:his|her|their|whose)\b|[A-Z][\w-]+[’']", re.IGNORECASE)  # "his wife", not "a second man"
OTHERS = "unnamed"  # whom a decision about "a second man" names
NAMELESS = ("sentenced", "acquitted")

Placed = tuple[Sentence, Penalty]


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision the text dates: in which sentence (by number), of what sort, and about whom."""

    number: int
    sort: str
    date: str
    named: frozenset[str]
    rank: int = 0  # 0 told plainly, 1 by a report of it, 2 as an earlier one

    def about(self, names: frozenset[str]) -> bool:
        """Whether a decision may be about these people: one of them is named by it, or either names nobody."""
        return not names or not self.named or bool(names & self.named)


class Days:
    """The decisions that one text dates."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        dates: Sequence[DateMention],
        known: People,
        published: str | None,
        table: PenaltyTable,
    ) -> None:
        words = table.decisions
        self.people = table.people
        self.text, self.sentences, self.dates, self.known = text, sentences, dates, known
        self.published, self.words = published, words
        self.numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
        self.joint = words.joint.search(text) is not None

    def dated(
        self, placed: Sequence[Placed], own: Sequence[Day | None], reasons: Sequence[dict[str, str]]
    ) -> list[Penalty]:
        """The penalties with their dates; in `reasons` what told each."""
        tried = frozenset(name for _, one in placed for name in _names(one)) | self.known.tried
        told = [one for one in self._decisions(tried) if not decisions.is_after(one.date, self.published)]
        firm = [day.value if day and not day.reported else None for day in own]
        same = {_key(one): day for (_, one), day in reversed(list(zip(placed, firm, strict=True))) if day}
        result: list[Penalty] = []
        for at, (sentence, one) in enumerate(placed):
            day, why = firm[at], "its clause"
            if day is None and reasons[at]["status"] == CHANGED:
                day, why = self._of_trial(told, sentence, one), "the decision changed"
            elif day is None:
                day, why = self._elsewhere(told, placed, firm, result, same, at, own[at])
            reasons[at]["date"] = why if day else "not told"
            result.append(replace(one, date=_finer(day, told, _names(one))))
        return result

    def _elsewhere(
        self,
        told: list[Decision],
        placed: Sequence[Placed],
        firm: Sequence[str | None],
        before: Sequence[Penalty],
        same: dict[tuple[str | None, ...], str],
        at: int,
        report: Day | None,
    ) -> tuple[str | None, str]:
        """The date of a penalty whose clause gives none."""
        sentence, one = placed[at]
        if day := same.get(_key(one)):
            return day, "the same penalty elsewhere"
        apart = decisions.is_apart(self.text, sentence, one.start, self.words)
        if not apart and (day := self._near(told, self.numbers[sentence.start], one)):
            return day, "the decision told of"
        if not apart and (day := self._same_day(placed, before, at)):
            return day, "the penalty before it"
        number = self.numbers[sentence.start]
        if not apart and one.status == "sentenced":
            day = next((each.date for each in told if each.sort == "plea" and each.number == number - 1), None)
            if day:
                return day, "the plea right before"
        if one.status == "requested" and decisions.is_bargain(self.text, sentence, one, self.words):
            day = next((each.date for each in told if each.sort == "plea"), None)
            return day, "the plea"
        after = next((each for each in told if each.sort == "report" and each.number == number + 1), None)
        if after and one.status != "requested":
            return _month(after.date), "a report right behind"
        if report and one.status != "requested":
            return self._reported(sentence, one, report), "a report of it"
        return None, ""

    def _reported(self, sentence: Sentence, one: Penalty, report: Day) -> str | None:
        """The day of an announcement, the month of a report; none where the release does not say it was that day's."""
        before = self.text[sentence.start : one.start]
        if self.words.perfect.search(before):
            return None
        that_day = self.words.announced.search(self.text, sentence.start, sentence.end)
        return report.value if that_day else _month(report.value)

    def _same_day(self, placed: Sequence[Placed], before: Sequence[Penalty], at: int) -> str | None:
        """The date of the penalty right before, where nothing sets this one apart from it."""
        sentence, one = placed[at]
        if not at or one.status not in NAMELESS or before[at - 1].status not in NAMELESS:
            return None
        last = placed[at - 1][0]
        if self.numbers[sentence.start] - self.numbers[last.start] > NEXT:
            return None
        begin = before[at - 1].end if last.start == sentence.start else sentence.start
        if self.words.another.search(one.person or ""):
            return None
        return None if self.words.apart.search(self.text, begin, one.end) else before[at - 1].date

    def _of_trial(self, told: list[Decision], sentence: Sentence, one: Penalty) -> str | None:
        """The day of the sentence that was changed later, where the text tells of it."""
        names = _names(one)
        fit = [day for day in told if day.sort in TRIED and day.named & names]
        fit = [day for day in fit if day.number != self.numbers[sentence.start]]
        return fit[0].date if fit else None

    def _decisions(self, tried: frozenset[str]) -> list[Decision]:
        starts = [one.start for one in self.dates]
        found = []
        for number, sentence in enumerate(self.sentences):
            near = self.dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
            if not near:
                continue
            inside = self.known.within(sentence.start, sentence.end, loose=True)
            named = tried & {one.full for one in inside if not self.people.possessive.match(self.text, one.end)}
            other = self.people.others.search(self.text, sentence.start, sentence.end)
            if not named and other and not KIN.match(other[0]):
                named = frozenset((OTHERS,))
            pleaded = decisions.plea(self.text, sentence, near, self.words)
            if pleaded is not None:
                found.append(Decision(number, "plea", pleaded, named))
            told = decisions.decision(self.text, sentence, near, self.words)
            if told is not None:
                found.append(Decision(number, told[0], told[1], named, told[2]))
        return found[:MOST]

    def _near(self, days: list[Decision], number: int, one: Penalty) -> str | None:
        """The decision of the right sort about the same people, else one about nobody named, the nearest before first.

        One about other people counts only in a text about a joint trial.
        """
        sort = self.words.of_status.get(one.status)
        if sort is None or sort == "plea":
            return None
        names = _names(one)
        if self.words.another.search(one.person or ""):
            days = [day for day in days if OTHERS in day.named]
        fit = _fitting(days, sort)
        about = [day for day in fit if day.named & names]
        nameless = [day for day in fit if day.about(names)]
        before = [day for day in nameless if day.number <= number]
        others = [day for day in fit if self.joint and day.number <= number]
        choices = (about, before, others, nameless)
        plain = [[day for day in each if not day.rank] for each in choices]
        choice = next((each for each in (*plain, about, before, nameless, others) if each), None)
        if choice is None:
            return None
        order = (sort, *TRIED, "any") if choice in (about, plain[0]) else ()
        return min(
            choice,
            key=lambda day: (
                day.rank,
                order.index(day.sort) if day.sort in order else len(order),
                day.number > number,
                abs(day.number - number),
            ),
        ).date


def _fitting(days: list[Decision], sort: str) -> list[Decision]:
    """The decisions of a sort; of a sort that may stand for it; the only day that a text tells."""
    sorts: tuple[tuple[str, ...], ...] = ((sort,), ("any",), ("sentence",))
    if sort in TRIED:
        sorts = ((*TRIED, "any"),)
    if sort in ASIDE:
        sorts = ((sort,),)
    fit = next((fit for each in sorts if (fit := [day for day in days if day.sort in each])), [])
    if not fit and sort not in ASIDE and len({day.date for day in days}) == 1:
        return [day for day in days if day.sort != "release"]
    return fit


def _month(day: str) -> str:
    """The month that a day or week begins in; a month or year itself."""
    span = bounds(day)
    return span[0].isoformat()[:7] if span and len(day) > len("2012-10") else day


def _key(one: Penalty) -> tuple[str | None, ...]:
    """What makes two mentions one penalty: whose, which, and without a term also what became of it."""
    return (one.person, one.kind, one.term, one.amount, one.status)


def _names(one: Penalty) -> frozenset[str]:
    return frozenset(names_of(one.person))


def _finer(day: str | None, days: list[Decision], names: frozenset[str]) -> str | None:
    """A week, month or year narrowed to the one decision day the text puts in it, about the same people."""
    span = bounds(day)
    if day is None or span is None or span[0] == span[1]:
        return day
    inside = {
        told.date
        for told in days
        if told.about(names) and (one := bounds(told.date)) and one[0] == one[1] and span[0] <= one[0] <= span[1]
    }
    return inside.pop() if len(inside) == 1 else day
