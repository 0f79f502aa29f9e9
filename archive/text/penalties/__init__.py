"""Penalties that a text reports: who got what, by which decision. Vocabularies and vetoes are in docs/penalties.md.

Stages: mentions.py (spans, kinds, terms), status.py, subject.py (for whom, among the names of people.py), same.py (the
same penalty told of somebody by name), decided.py (the date), finished.py (what follows from all that). Each stage sees
one sentence and what reading has left behind.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import DateMention, Penalty, Quotation, Sentence
from archive.text.lexicon import penalties
from archive.text.lexicon.justice import PenaltyTable
from archive.text.penalties import decisions
from archive.text.penalties.decided import Days, Placed
from archive.text.penalties.decisions import Day
from archive.text.penalties.finished import finished
from archive.text.penalties.mentions import Mention, lowered, mentions, unit_of
from archive.text.penalties.money import HEADLINE
from archive.text.penalties.people import People, people
from archive.text.penalties.same import in_turn, named
from archive.text.penalties.status import CHANGED, OF_CHANGE, status
from archive.text.penalties.subject import Slots, Told

LONGEST = 6_000  # characters of one sentence that are read for penalties; a longer one is no prose
HEADER = 150  # those at the end of one that may head a list

Seen = tuple[Sentence, list[Mention]]  # a sentence with its candidates


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
    quotes: Sequence[Quotation] = (),
) -> tuple[Penalty, ...]:
    """The penalties of a text, in order; none in a language without tables."""
    return read(text, sentences, dates, language, published, quotes).penalties


def read(
    text: str,
    sentences: Sequence[Sentence],
    dates: Sequence[DateMention],
    language: str | None,
    published: str | None,
    quotes: Sequence[Quotation] = (),
) -> Readings:
    """The penalties of a text with what led to each, and the candidates refused."""
    words = penalties(language)
    if words is None:
        return Readings()
    small = lowered(text)
    if len(text) > HEADLINE and not any(map(small.__contains__, words.gate)):
        return Readings()
    sentences = [replace(one, end=min(one.end, one.start + LONGEST)) for one in sentences]
    seen = _seen(text, small, sentences, words)
    refused = tuple(Refused(one.start, one.end, one.veto) for _, ones in seen for one in ones if one.veto)
    found = [(one, kept) for one, ones in seen if (kept := [each for each in ones if not each.veto])]
    if not found:
        return Readings(refused=refused)
    known = people(text, words.people)
    days = Days(text, sentences, dates, known, published, words)
    placed, own, reasons = _placed(text, found, dates, published, known, words)
    one_by_one = placed
    placed = in_turn(text, named(placed, [one["person"] for one in reasons], words.people), known, words.people)
    _told_elsewhere(one_by_one, placed, reasons)
    dated = days.dated(placed, own, reasons)
    told = finished(text, [sentence for sentence, _ in placed], dated, dates, quotes, words, reasons)
    return Readings(tuple(told), tuple(reasons), refused)


def _seen(text: str, small: str, sentences: Sequence[Sentence], words: PenaltyTable) -> list[Seen]:
    """The sentences that have candidates, with these."""
    result: list[Seen] = []
    unit, listed = None, False
    for one in sentences:
        found = mentions(text, one.start, one.end, words, unit, listed, small)
        header = words.headers.search(text, max(one.start, one.end - HEADER), one.end) is not None
        listed = header or (listed and any(not each.veto for each in found))
        if found:
            result.append((one, found))
            unit = unit_of(found, unit)
    return result


def _placed(
    text: str,
    found: Sequence[Seen],
    dates: Sequence[DateMention],
    published: str | None,
    known: People,
    words: PenaltyTable,
) -> tuple[list[Placed], list[Day | None], list[dict[str, str]]]:
    """Each mention with its status and people, the day that its own clause gives, and what told these."""
    starts = [one.start for one in dates]
    masked = _masked(text, [one for _, ones in found for one in ones])
    placed: list[Placed] = []
    days: list[Day | None] = []
    reasons: list[dict[str, str]] = []
    earlier: list[Mention] = []
    last: str | None = None
    for sentence, ones in found:
        near = dates[bisect_left(starts, sentence.start) : bisect_right(starts, sentence.end)]
        slots = Slots(text, sentence, known, words.people)
        blank = _of_sentence(text, sentence, words)
        line: list[Told] = []
        for number, one in enumerate(ones):
            following = ones[number + 1] if number + 1 < len(ones) else None
            state, by = status(text, sentence.start, sentence.end, one, earlier, following, words)
            if (
                state in OF_CHANGE
                and one.term
                and one.term.startswith("../")
                and words.changed_to.match(text, one.start)
            ):
                one = replace(one, term=one.term[3:])  # "снижен до 11 лет": the new term, no bound
            told = slots.told(one, last, ones[:number], line, state == "requested")
            day = None
            if by != CHANGED:
                day = decisions.decision_date(text, sentence, one, masked, near, state, published, words.decisions)
            earlier.append(one)
            line.append(told)
            placed.append((sentence, _penalty(blank, one, state, told.who)))
            days.append(day)
            reasons.append({"status": by, "person": told.by})
            last = told.who or last
    return placed, days, reasons


def _told_elsewhere(before: Sequence[Placed], after: Sequence[Placed], reasons: Sequence[dict[str, str]]) -> None:
    """Put down whose people another mention told."""
    for (_, old), (_, new), why in zip(before, after, reasons, strict=True):
        if old.person != new.person:
            why["person"] = "another mention"


def _masked(text: str, found: Sequence[Mention]) -> str:
    """A text in which some mentions, given in order, are blank, with the same offsets."""
    pieces, at = [], 0
    for one in found:
        start = max(one.start, at)
        pieces += [text[at:start], " " * max(0, one.end - start)]
        at = max(at, one.end)
    return "".join([*pieces, text[at:]])


def _of_sentence(text: str, sentence: Sentence, words: PenaltyTable) -> Penalty:
    """What all penalties of a sentence share: court, judge, charges and articles."""
    table = words.decisions
    return Penalty(
        sentence.start,
        sentence.end,
        "other",
        "sentenced",
        None,
        None,
        court=decisions.court(text, sentence, table),
        charges=decisions.charges(text, sentence, table),
        articles=decisions.articles(text, sentence, table),
        judge=decisions.judge(text, sentence, table),
    )


def _penalty(blank: Penalty, one: Mention, state: str, who: str | None) -> Penalty:
    return replace(
        blank,
        start=one.start,
        end=one.end,
        kind=one.kind,
        status=state,
        term=one.term,
        person=who,
        amount=one.amount,
        rule=one.rule,
    )
