"""Dates of penalties whose own clause has none: of the same penalty, or of the decision that the text tells of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.lexicon.justice import DecisionTable
from archive.text.penalties import decisions
from archive.text.penalties.people import People

MOST = 200  # dated decisions of one text that are compared with its penalties; more are no article

Placed = tuple[Sentence, Penalty]


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision the text dates: in which sentence (by number), of what sort, and about whom."""

    number: int
    sort: str
    date: str
    named: frozenset[str]

    def about(self, names: frozenset[str]) -> bool:
        """Whether a decision may be about these people: one of them is named by it, or either names nobody."""
        return not names or not self.named or bool(names & self.named)


def dated(
    text: str,
    placed: Sequence[Placed],
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    known: People,
    published: str | None,
    words: DecisionTable,
) -> list[Penalty]:
    """A penalty without a date takes that of the same penalty elsewhere, else of the decision told of near it."""
    same = {(one.person, one.kind, one.term): one.date for _, one in reversed(placed) if one.date}
    tried = frozenset(name for _, one in placed for name in _names(one)) | known.tried
    told = _decisions(text, sentences, dates, known, tried, words)
    days = [one for one in told if not decisions.is_after(one.date, published)]
    joint = words.joint.search(text) is not None
    numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
    result = []
    for sentence, one in placed:
        day = one.date or (same.get((one.person, one.kind, one.term)) if one.term else None)
        if day is None and not decisions.is_apart(text, sentence, one.start, words):
            day = _near(days, numbers[sentence.start], one, joint, words)
        if one.status == "requested" and day is None and decisions.is_bargain(text, sentence, one, words):
            day = next((told.date for told in days if told.sort == "plea"), None)
        result.append(replace(one, date=_finer(day, days, _names(one))))
    return result


def _names(one: Penalty) -> frozenset[str]:
    return frozenset(name for name in (one.person or "").split("; ") if name and not name.startswith("unnamed"))


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


def _decisions(
    text: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    known: People,
    tried: frozenset[str],
    words: DecisionTable,
) -> list[Decision]:
    starts = [one.start for one in dates]
    found = []
    for number, sentence in enumerate(sentences):
        near = dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
        if not near:
            continue
        named = tried & {one.full for one in known.within(sentence.start, sentence.end)}
        pleaded = decisions.plea(text, sentence, near, words)
        if pleaded is not None:
            found.append(Decision(number, "plea", pleaded, named))
        told = decisions.decision(text, sentence, near, words)
        if told is not None:
            found.append(Decision(number, told[0], told[1], named))
    return found[:MOST]


def _near(days: list[Decision], number: int, one: Penalty, joint: bool, words: DecisionTable) -> str | None:
    """The decision of the right sort about the same person, else the last one before, else the next one.

    One about other people counts only in a text about a joint trial.
    """
    sort = "release" if one.kind == "release" else words.of_status.get(one.status)
    if sort is None or sort == "plea":
        return None
    fit = next((fit for kind in (sort, "any", "sentence") if (fit := [day for day in days if day.sort == kind])), [])
    if not fit and len({day.date for day in days}) == 1:
        fit = [day for day in days if day.sort != "release"]
    names = _names(one)
    fit = [day for day in fit if joint or day.about(names)]
    about = [day for day in fit if day.named & names]
    before = [day for day in fit if day.number <= number]
    choice = about[0] if about else before[-1] if before else fit[0] if fit else None
    return choice.date if choice else None
