"""When and by which court: the decision's date from the mention's clause, else from the same decision elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.model import DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.lexicon.justice import DecisionTable
from archive.text.penalties.mentions import Mention

FRONT = 60  # characters at a sentence's beginning in which a date tells of all of it
LEAD = 12  # characters before a relative pronoun that belong to its clause: "in 2008, for which"
RELATIVE = 80  # those of a relative clause before a mention in it
FAR = 800  # characters between a penalty and the date of its decision in one sentence
FREED = ("released_early", "pardoned")
PRECISE = ("day", "week", "month", "year")


@dataclass(frozen=True, slots=True)
class Day:
    """The date a sentence gives for a penalty; `reported`: only that of a report of it ("said on Monday")."""

    value: str
    reported: bool = False


def decision_date(
    text: str,
    sentence: Sentence,
    mention: Mention,
    masked: str,
    dates: Sequence[DateMention],
    state: str,
    published: str | None,
    words: DecisionTable,
) -> Day | None:
    """The date in the mention's clause that the decision was taken on, or None; never one after the publication.

    `masked`: the sentence with its penalties blanked, so that "administrative arrest" is no arrest.
    """
    if state == "threatened":
        return None
    start = clause_start(text, sentence, mention, words)
    freed = state in FREED
    near = [one for one in dates if one.start >= start and abs(one.start - mention.start) <= FAR]
    usable = [one for one in near if usable_date(masked, sentence, one, words, freed=freed)]
    if not freed:  # the release itself is blank in the masked text
        usable = [
            one for one in usable if not words.released.search(text[max(sentence.start, one.start - 40) : one.start])
        ]
    usable = [
        one
        for one in usable
        if not is_after(one.value, published) and not _elsewhere(text, sentence, one, mention, words)
    ]
    usable = _same_part(text, sentence, mention, usable, words)
    if state in FREED:
        usable = [one for one in usable if not _rank(text, sentence, one, mention, words)[0]]
    if not usable:
        return None
    best = min(usable, key=lambda one: (_reported(text, one, words), *_rank(text, sentence, one, mention, words)))
    return Day(best.value or "", _reported(text, best, words))


def _elsewhere(text: str, sentence: Sentence, one: DateMention, mention: Mention, words: DecisionTable) -> bool:
    """Whether a date before a mention is that of a relative clause closed before it ("X, who was convicted in May, …"),
    or of what a perfect tells anew ("sentenced to death in 1998 … has been resentenced to")."""
    if one.end > mention.start:
        return False
    if words.perfect.search(text, one.end, mention.end):
        return True
    begun = list(words.relative.finditer(text, max(sentence.start, one.start - FAR), one.start))
    opened = begun[-1] if begun else None
    if opened is None or not opened[0].strip(" ,")[:1].islower() or "," in text[opened.end() : one.start]:
        return False
    closed = text.find(",", one.end, mention.start)
    return closed >= 0 and not any(rule.pattern.search(text, opened.end(), closed) is None for rule in words.sorts[:1])


def _rank(text: str, sentence: Sentence, one: DateMention, mention: Mention, words: DecisionTable) -> tuple[int, int]:
    """How near a date stands to the verb or the mention: right beside first, one of another verb last."""
    verb = mention.trigger if mention.trigger is not None and mention.kind != "release" else mention.start
    low, high = min(verb, mention.start), max(verb, mention.end)
    distance = 0 if low <= one.start < high else min(abs(one.end - low), abs(one.start - high))
    gap = text[one.end : low] if one.end <= low else text[high : one.start] if one.start >= high else ""
    other = any(rule.pattern.search(gap) for rule in words.sorts)
    fronted = one.start - sentence.start < FRONT and not other
    return (1 if other else 0), (min(distance, FRONT) if fronted else distance)


def _same_part(
    text: str, sentence: Sentence, mention: Mention, dates: list[DateMention], words: DecisionTable
) -> list[DateMention]:
    """The dates between the semicolons around a mention; those before it too where that part tells of no decision."""
    start = text.rfind(";", sentence.start, mention.start) + 1 or sentence.start
    stop = text.find(";", mention.end, sentence.end)
    stop = sentence.end if stop < 0 else stop
    inside = [one for one in dates if start <= one.start < stop]
    begin = max(start, mention.start - FAR)
    told = any(rule.pattern.search(text, begin, mention.start) for rule in words.sorts)
    return inside if inside or told else [one for one in dates if one.start < stop]


def is_after(day: str | None, published: str | None) -> bool:
    """Whether a date begins after the day, month or year of publication."""
    told, limit = bounds(day), bounds(published)
    return told is not None and limit is not None and told[0] > limit[1]


def _reported(text: str, one: DateMention, words: DecisionTable) -> bool:
    """Whether a date is that of an announcement ("today announced that", "said on Monday") and not of what it tells."""
    if words.reported_behind.match(text, one.end):
        return True
    return words.reported_before.search(text[max(0, one.start - 50) : one.start]) is not None


def clause_start(text: str, sentence: Sentence, mention: Mention, words: DecisionTable) -> int:
    """Where the relative clause begins that a mention stands in ("X, who was given six years"), else its sentence."""
    found = list(words.relative.finditer(text, max(sentence.start, mention.start - FAR), mention.start))
    if not found or mention.start - found[-1].end() >= RELATIVE:
        return sentence.start
    if words.resumed.search(text, found[-1].end(), mention.start):
        return sentence.start
    return max(sentence.start, found[-1].start() - LEAD)


def usable_date(text: str, sentence: Sentence, one: DateMention, words: DecisionTable, *, freed: bool = True) -> bool:
    """Whether a date can be a decision's: a day, week, month or year, not that of an arrest, nor of a release where
    no release is asked for."""
    if not (sentence.start <= one.start and one.end <= sentence.end) or one.precision not in PRECISE:
        return False
    if one.value is None or "X" in one.value or one.value.endswith("~"):
        return False
    if 0 < one.start - sentence.start < FRONT and words.dateline.match(text, one.end):
        return False
    around = text[max(0, one.start - 30) : one.start], text[one.start : one.end], text[one.end : one.end + 24]
    if words.adjectival.search("\0".join(around)):
        return False
    before = text[max(sentence.start, one.start - 80) : one.start]
    if words.plea_and.match(text, one.end, sentence.end) or words.delivered.search(before):
        return True
    event = words.not_decision.search(before)
    return (event is None or words.then.search(before, event.start()) is not None) and (
        freed or words.released.search(before) is None
    )


def decision(
    text: str, sentence: Sentence, dates: Sequence[DateMention], words: DecisionTable
) -> tuple[str, str, int] | None:
    """(sort, date, rank) of the decision a sentence tells of and dates, or None; see decided.Decision for the rank."""
    usable = [one for one in dates if usable_date(text, sentence, one, words) and one.precision in ("day", "month")]
    for rule in words.sorts if usable else ():
        verb = rule.pattern.search(text, sentence.start, sentence.end)
        if verb:
            at = verb.start()
            best = min(usable, key=lambda one: (_reported(text, one, words), abs(one.start - at)))
            past = words.earlier.search(text, max(sentence.start, at - 24), at) is not None
            return rule.says, best.value or "", 2 if past else int(_reported(text, best, words))
    return None


def plea(text: str, sentence: Sentence, dates: Sequence[DateMention], words: DecisionTable) -> str | None:
    """The day on which a sentence says somebody pleaded guilty."""
    verb = words.pleas.search(text, sentence.start, sentence.end)
    days = [one for one in dates if one.value and one.precision == "day" and sentence.start <= one.start < sentence.end]
    if verb is None or not days:
        return None
    return min(days, key=lambda one: (_reported(text, one, words), abs(one.start - verb.start()))).value


def is_bargain(text: str, sentence: Sentence, penalty: Penalty, words: DecisionTable) -> bool:
    """Whether a penalty asked for is one agreed in a plea, and not what prosecutors sought."""
    return words.bargain.search(text, max(sentence.start, penalty.start - 150), penalty.start) is not None


def is_apart(text: str, sentence: Sentence, start: int, words: DecisionTable) -> bool:
    """Whether a penalty at `start` belongs to another, earlier decision than the one its sentence tells of."""
    if words.serving.search(text[max(sentence.start, start - 40) : start]):
        return True
    begin = clause_start(text, sentence, Mention(start, start, ""), words)
    if begin == sentence.start:
        return False
    appeal = any(
        rule.says == "appeal" and rule.pattern.search(text, sentence.start, begin) is not None for rule in words.sorts
    )
    return appeal or words.earlier.search(text, begin, start) is not None


def court(text: str, sentence: Sentence, words: DecisionTable) -> str | None:
    """The court named in a sentence, as written."""
    match = words.court.search(text, sentence.start, sentence.end)
    return words.leads.sub("", match[0].strip()) if match else None


def judge(text: str, sentence: Sentence, words: DecisionTable) -> str | None:
    """The judge named in a sentence."""
    match = words.judge.search(text, sentence.start, sentence.end)
    return match["who"].strip() if match else None


def charges(text: str, sentence: Sentence, words: DecisionTable) -> tuple[str, ...]:
    """What the sentence says somebody was found guilty of, as written."""
    match = words.charges.search(text, sentence.start, sentence.end)
    if match is None:
        return ()
    parts = words.parts.split(match["what"].strip())
    return tuple(part.strip(" “”\"'‘’«»,") for part in parts if len(part.strip()) > 3)


def articles(text: str, sentence: Sentence, words: DecisionTable) -> tuple[str, ...]:
    """The articles of law that the sentence names, as written."""
    found = words.articles.finditer(text, sentence.start, sentence.end)
    return tuple(dict.fromkeys(match[0].strip() for match in found))
