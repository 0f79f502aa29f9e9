"""Penalties that a text reports: who got what, by which decision. Vocabularies and vetoes are in docs/penalties.md.

Stages: mentions.py (spans, kinds, terms), people.py and subject.py (for whom), status.py, decided.py and decisions.py
(date, court, charges). Each stage sees one sentence and what reading has left behind.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import DateMention, Penalty, Sentence
from archive.text.lexicon import penalties
from archive.text.lexicon.justice import PenaltyTable, PeopleTable
from archive.text.penalties import decided, decisions
from archive.text.penalties.decided import Placed
from archive.text.penalties.mentions import Mention, mentions, unit_of
from archive.text.penalties.people import People, people
from archive.text.penalties.status import CHANGED, status
from archive.text.penalties.same import named
from archive.text.penalties.subject import Slots, in_turn

LONGEST = 6_000  # characters of one sentence that are read for penalties; a longer one is no prose


@dataclass(frozen=True, slots=True)
class Refused:
    """A candidate that a veto keeps from being a penalty."""

    start: int
    end: int
    veto: str


@dataclass(frozen=True, slots=True)
class Readings:
    """The penalties of a text in order, why each field is what it is (by penalty), and what was refused."""

    penalties: tuple[Penalty, ...] = ()
    reasons: tuple[dict[str, str], ...] = ()
    refused: tuple[Refused, ...] = ()


def find(
    text: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    language: str | None,
    published: str | None,
) -> tuple[Penalty, ...]:
    """The penalties of a text, in order."""
    return read(text, sentences, dates, language, published).penalties


def read(
    text: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    language: str | None,
    published: str | None,
) -> Readings:
    """The penalties of a text with what led to each, and the candidates refused."""
    words = penalties(language)
    if words is None or not words.gate.search(text):
        return Readings()
    sentences = [replace(one, end=min(one.end, one.start + LONGEST)) for one in sentences]
    seen = _seen(text, sentences, words)
    refused = tuple(Refused(one.start, one.end, one.veto) for _, ones in seen for one in ones if one.veto)
    found = [(one, kept) for one, ones in seen if (kept := [each for each in ones if not each.veto])]
    if not found:
        return Readings(refused=refused)
    known = people(text, words.people)
    starts = [one.start for one in dates]
    placed: list[Placed] = []
    reasons: list[dict[str, str]] = []
    days: list[decisions.Day | None] = []
    earlier: list[Mention] = []
    last: str | None = None
    for sentence, ones in found:
        near = dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
        masked = _masked(text, ones)
        slots = Slots(text, sentence, known, words.people)
        for number, one in enumerate(ones):
            state, by = status(text, sentence.start, sentence.end, one, earlier, (*ones[number + 1 :], None)[0], words)
            earlier.append(one)
            told = slots.told(one, last, ones[number - 1].end if number else None, state == "requested")
            who = told.who
            gap = text[ones[number - 1].end if number else one.end : one.start]
            if number and words.people.each.search(gap) and not known.within(ones[number - 1].end, one.start, loose=True):
                who = _all([placed[-count - 1][1].person for count in range(number)]) or who
            day = None
            if by != CHANGED:
                day = decisions.decision_date(text, sentence, one, masked, near, state, published, words.decisions)
            placed.append((sentence, _penalty(text, sentence, one, state, who, words)))
            days.append(day)
            reasons.append({"status": by, "person": told.by})
            last = who or last
    placed = named(placed, [one["person"] for one in reasons], words.people)
    placed = _respectively(text, placed, known, words.people)
    told_days = decided.Days(text, sentences, dates, known, published, words.decisions)
    dated = told_days.dated(placed, days, reasons)
    return Readings(tuple(dated), tuple(reasons), refused)


def _masked(text: str, found: Sequence[Mention]) -> str:
    """A text in which some mentions are blank, with the same offsets."""
    for one in found:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return text


def _seen(text: str, sentences: Sequence[Sentence], words: PenaltyTable) -> list[tuple[Sentence, list[Mention]]]:
    """The sentences that have candidates, with these."""
    result, unit, listed = [], None, False
    for one in sentences:
        found = mentions(text, one.start, one.end, words, unit, listed)
        header = text[max(one.start, one.end - 150) : one.end]
        listed = words.headers.search(header) is not None or (listed and any(not each.veto for each in found))
        if found:
            result.append((one, found))
            unit = unit_of(found, unit)
    return result


def _penalty(
    text: str,
    sentence: Sentence,
    one: Mention,
    state: str,
    who: str | None,
    words: PenaltyTable,
) -> Penalty:
    return Penalty(
        one.start,
        one.end,
        one.kind,
        state,
        one.term,
        who,
        court=decisions.court(text, sentence, words.decisions),
        charges=decisions.charges(text, sentence, words.decisions),
        amount=one.amount,
        articles=decisions.articles(text, sentence, words.decisions),
        judge=decisions.judge(text, sentence, words.decisions),
        rule=one.rule,
    )


def _respectively(text: str, placed: list[Placed], known: People, words: PeopleTable) -> list[Placed]:
    """ "A, B and C received 6, 5 and 4 years": each his own."""
    result = list(placed)
    at = 0
    while at < len(result):
        stop = at + 1
        while stop < len(result) and _listed_with(text, result[stop - 1], result[stop], words.list_joins):
            stop += 1
        sentence, first = result[at]
        names = (first.person or "").split("; ")
        if stop - at > 1 and words.respectively.match(text, result[stop - 1][1].end, sentence.end):
            names = in_turn(sentence.start, first.start, stop - at, known) or _before(result[:at], stop - at) or names
        if len(names) == stop - at > 1:
            for number, name in enumerate(names):
                result[at + number] = (sentence, replace(result[at + number][1], person=name))
        at = stop
    return result


def _all(people: Sequence[str | None]) -> str:
    """All people of some mentions, the last first."""
    return "; ".join(dict.fromkeys(name for one in reversed(people) if one for name in one.split("; ")))


def _before(placed: list[Placed], count: int) -> list[str]:
    """The last `count` people who got something before: those of "prosecutors had asked for 18 and nine, respectively"."""
    names = list(dict.fromkeys(one.person for _, one in placed if one.person and ";" not in one.person))
    return names[-count:] if len(names) >= count else []


def _listed_with(text: str, last: Placed, one: Placed, joins: frozenset[str]) -> bool:
    """Whether two penalties stand in one list of terms for one list of people."""
    (sentence, before), (same, after) = last, one
    joined = text[before.end : after.start].strip() in joins
    return sentence is same and joined and before.kind == after.kind and before.person == after.person
