"""What follows from a penalty that is read: its people by key, regime, probation period, speaker, days, confidence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from archive.model import DateMention, Penalty, Person, Quotation, Sentence
from archive.text.lexicon.justice import PenaltyTable
from archive.text.penalties.confidence import confidence
from archive.text.penalties.reckoning import Reckoner
from archive.text.penalties.same import counted
from archive.text.penalties.subject import UNNAMED
from archive.text.penalties.terms import terms
from archive.text.person_keys import key

_key = lru_cache(4096)(key)

PRISON = ("imprisonment", "life")
BEHIND = 80  # characters behind a mention in which its regime stands


def finished(
    text: str,
    sentences: Sequence[Sentence],
    found: Sequence[Penalty],
    dates: Sequence[DateMention],
    quotes: Sequence[Quotation],
    words: PenaltyTable,
    reasons: Sequence[Mapping[str, str]],
) -> list[Penalty]:
    """The penalties with their last fields. `sentences`: that of each; `reasons`: what told each."""
    reckoner = Reckoner(text, sentences, found, dates, words.decisions)
    spoken = Spoken(text, quotes)
    result = []
    for number, (sentence, one) in enumerate(zip(sentences, found, strict=True)):
        following = found[number + 1].start if number + 1 < len(found) else len(text)
        stop = min(sentence.end, one.end + BEHIND, max(one.end, following))
        one = replace(one, speaker=spoken.speaker(one), regime=_regime(text, one, stop, words))
        one = replace(one, probation=_probation(text, one, sentence.end, words), computed=reckoner.days(number))
        one = spoken.owned(one, words)
        sure = confidence(one.rule, words.language, reasons[number])
        result.append(replace(one, people=_people(one.person, words), confidence=sure))
    return result


def _people(person: str | None, words: PenaltyTable) -> tuple[Person, ...]:
    """The people of a penalty, each with the key its spellings share, groups with their number."""
    result = []
    for name in (person or "").split("; ") if person else ():
        group = name.removeprefix(UNNAMED)
        unnamed = group != name
        result.append(
            Person(group, None if unnamed else _key(name) or None, counted(name, words.people) if unnamed else None)
        )
    return tuple(result)


def _regime(text: str, one: Penalty, stop: int, words: PenaltyTable) -> str | None:
    """The regime of a prison term, told in the mention or right behind it."""
    if one.kind not in PRISON:
        return None
    told = [
        (match.start(), rule.says) for rule in words.regimes if (match := rule.pattern.search(text, one.start, stop))
    ]
    return min(told)[1] if told else None


def _probation(text: str, one: Penalty, end: int, words: PenaltyTable) -> str | None:
    """The period that a suspended term hangs over somebody: "suspended for two years"."""
    if one.kind != "suspended":
        return None
    match = words.probation.match(text, max(one.start, one.end - len("suspended")), end)
    period = match and next(terms(text, match.start("term"), match.end("term"), words.terms), None)
    return period.iso if period else None


class Spoken:
    """The quotations of a text, and which of its penalties are claims in them."""

    def __init__(self, text: str, quotes: Sequence[Quotation]) -> None:
        self.text, self.quotes = text, quotes
        self.starts = [one.start for one in quotes]

    def _around(self, one: Penalty) -> Quotation | None:
        at = bisect_right(self.starts, one.start) - 1
        return self.quotes[at] if at >= 0 and one.end <= self.quotes[at].end else None

    def speaker(self, one: Penalty) -> str | None:
        """Who says so, where a penalty stands in somebody's own words."""
        quote = self._around(one)
        return quote.speaker if quote else None

    def owned(self, one: Penalty, words: PenaltyTable) -> Penalty:
        """ "They gave me three years": the speaker's own penalty."""
        quote = self._around(one)
        if quote and quote.speaker and words.people.first_person.search(self.text, quote.start, one.start):
            return replace(one, person=quote.speaker)
        return one
