"""Penalties that a text reports: who got what, by which decision. English now; vocabularies in docs/penalties.md.

Stages: mentions.py (spans, kinds, terms), people.py and subject.py (for whom), status.py, decisions.py (date, court,
charges). Each stage sees one sentence and what reading has left behind.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.lexicon.en_penalties import JUSTICE
from archive.text.penalties import decisions
from archive.text.penalties.mentions import Mention, mentions
from archive.text.penalties.people import People, people
from archive.text.penalties.status import status
from archive.text.penalties.subject import in_turn, persons

LONGEST = 6_000  # characters of one sentence that are read for penalties; a longer one is no prose
MOST = 200  # dated decisions of one text that are compared with its penalties; more are no article
LANGUAGES = frozenset({"en"})

RESPECTIVELY = re.compile(r"[^.;]{0,120}\brespectively\b")

Placed = tuple[Sentence, Penalty]


def find(
    text: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    language: str | None,
    published: str | None,
) -> tuple[Penalty, ...]:
    """The penalties of a text, in order."""
    if language not in LANGUAGES or not JUSTICE.search(text):
        return ()
    sentences = [replace(one, end=min(one.end, one.start + LONGEST)) for one in sentences]
    found = [(one, ones) for one in sentences if (ones := mentions(text, one.start, one.end))]
    if not found:
        return ()
    known = people(text)
    starts = [one.start for one in dates]
    placed: list[Placed] = []
    last: str | None = None
    for sentence, ones in found:
        near = dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
        for number, one in enumerate(ones):
            who = persons(text, sentence, one, known, last, ones[number - 1].end if number else None)
            penalty = _penalty(text, sentence, one, ones[:number], who, near, published)
            placed.append((sentence, penalty))
            last = who or last
    placed = _respectively(text, placed, known)
    return tuple(_dated(text, placed, sentences, dates, known, published))


def _penalty(
    text: str,
    sentence: Sentence,
    one: Mention,
    earlier: list[Mention],
    who: str | None,
    near: Sequence[DateMention],
    published: str | None,
) -> Penalty:
    state = status(text, sentence.start, sentence.end, one, earlier)
    day = decisions.decision_date(text, sentence, one, near, state, published)
    return Penalty(
        one.start,
        one.end,
        one.kind,
        state,
        one.term,
        who,
        day,
        decisions.court(text, sentence),
        decisions.charges(text, sentence),
        one.amount,
    )


def _respectively(text: str, placed: list[Placed], known: People) -> list[Placed]:
    """ "A, B and C received 6, 5 and 4 years": each his own."""
    result = list(placed)
    at = 0
    while at < len(result):
        stop = at + 1
        while stop < len(result) and _listed_with(text, result[stop - 1], result[stop]):
            stop += 1
        sentence, first = result[at]
        names = (first.person or "").split("; ")
        if stop - at > 1 and RESPECTIVELY.match(text, result[stop - 1][1].end, sentence.end):
            names = in_turn(text, sentence.start, first.start, stop - at, known) or names
        if len(names) == stop - at > 1:
            for number, name in enumerate(names):
                result[at + number] = (sentence, replace(result[at + number][1], person=name))
        at = stop
    return result


def _listed_with(text: str, last: Placed, one: Placed) -> bool:
    """Whether two penalties stand in one list of terms for one list of people."""
    (sentence, before), (same, after) = last, one
    joined = text[before.end : after.start].strip() in ("and", ",", ", and")
    return sentence is same and joined and before.kind == after.kind and before.person == after.person


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


def _dated(
    text: str,
    placed: list[Placed],
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    known: People,
    published: str | None,
) -> list[Penalty]:
    """A penalty without a date takes that of the same penalty elsewhere, else of the decision told of near it."""
    same = {(one.person, one.kind, one.term): one.date for _, one in reversed(placed) if one.date}
    tried = frozenset(name for _, one in placed for name in _names(one)) | known.tried
    told = _decisions(text, sentences, dates, known, tried)
    days = [one for one in told if not decisions.is_after(one.date, published)]
    joint = decisions.JOINT.search(text) is not None
    numbers = {sentence.start: number for number, sentence in enumerate(sentences)}
    result = []
    for sentence, one in placed:
        day = one.date or (same.get((one.person, one.kind, one.term)) if one.term else None)
        if day is None and not decisions.is_apart(text, sentence, one.start):
            day = _near(days, numbers[sentence.start], one, joint)
        if one.status == "requested" and day is None and decisions.is_bargain(text, sentence, one):
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
) -> list[Decision]:
    starts = [one.start for one in dates]
    found = []
    for number, sentence in enumerate(sentences):
        near = dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
        if not near:
            continue
        named = tried & {one.full for one in known.within(sentence.start, sentence.end)}
        pleaded = decisions.plea(text, sentence, near)
        if pleaded is not None:
            found.append(Decision(number, "plea", pleaded, named))
        told = decisions.decision(text, sentence, near)
        if told is not None:
            found.append(Decision(number, told[0], told[1], named))
    return found[:MOST]


def _near(days: list[Decision], number: int, one: Penalty, joint: bool) -> str | None:
    """The decision of the right sort about the same person, else the last one before, else the next one.

    One about other people counts only in a text about a joint trial.
    """
    sort = "release" if one.kind == "release" else decisions.OF_STATUS.get(one.status)
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
