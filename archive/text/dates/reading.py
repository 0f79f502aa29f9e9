"""What reading a text leaves behind for the next date: the last mention, the last full date, the tense of a clause."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache, lru_cache
from typing import TypeVar

from archive.text.dates.anchor import Anchor
from archive.text.dates.calendar import bounds, precision
from archive.text.dates.partial import Partial
from archive.text.lexicon.tables import NEVER, DateTable

Span = tuple[date, date]
FORBIDDEN = 5_000.0  # days: further than any year a clause may mean
NAMES = re.compile(r"the\b.*", re.IGNORECASE)  # "the August 1792 uprising"
OF_A_NAME = re.compile(r"\b(?:the|an?|its|his|her|their)\s$", re.IGNORECASE)  # "a March operation"
Answer = TypeVar("Answer")
SAID_ON = ("", "on", "in", "am", "im", "le", "en", "ce")
AHEAD = ("future", "until", "slated")
JOINED = re.compile(r"\s(?:и|й|та|i|oraz)\s")  # a second verb behind the past one: "открылась в мае и работает до"
OPENING = 10  # characters before a year that opens its sentence: "In 2010 he was jailed in May"
BOUNDARY = r"[;:“”\"]|, (?:and|but|which|who|while|when|after|before|as)\b| (?:that|but|while) "


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around a mention that can show its tense."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Value:
    """A resolved value with what it rests on (DateMention.basis and .anchor); `latest`, `earliest`:
    where they are not those of the value."""

    value: str | None
    basis: str
    anchor: str | None = None
    latest: date | None = None
    earliest: date | None = None


@dataclass(slots=True)
class Reading:
    """Where reading stands. `then`: the last value; `dated`: the last with a month; both may be None."""

    text: str
    anchor: Anchor
    table: DateTable
    then: str | None = None
    then_end: int = -1
    lost: bool = False  # the mention before counts from a date that could not be told
    dated: str | None = None
    day: str | None = None  # the last day told
    day_end: int = -1
    sentence: int = 0  # where the sentence being read begins
    line: int = -1
    sentence_dated: str | None = None  # the last full date stated in this sentence
    line_dated: str | None = None  # the last full date stated in this line
    days: dict[tuple[int | None, int | None], str] = field(default_factory=dict)  # told, by month and day
    section: tuple[int, int] | None = None  # first and last year of the heading above
    within: str | None = None  # the last date of those years
    astray: int = 0  # full dates outside those years

    def turn(self, line: int, sentence: int) -> None:
        """Begin another sentence, perhaps of another line."""
        if sentence != self.sentence:
            self.sentence, self.sentence_dated = sentence, None
        if line != self.line:
            self.line, self.line_dated = line, None
            if self.section and self.within and not self._in_section(self.dated):
                self.dated = self.within  # an aside ends with its paragraph

    def heads(self, years: tuple[int, int]) -> None:
        """Begin a section whose heading states its years."""
        self.section, self.within, self.astray = years, f"{years[0]:04d}", 0

    def _in_section(self, value: str | None) -> bool:
        span = bounds(value)
        return span is not None and self.section is not None and self.section[0] <= span[0].year <= self.section[1]

    def keep(self, partial: Partial, value: Value) -> None:
        """Remember a value for what follows; not one compared with ("the same month a year ago"), a length, a term."""
        if partial.kind in ("same", "again", "span") or (partial.kind == "relative" and partial.tentative):
            return
        if value.value is None or "XXXX" in value.value:
            self.lost = self.lost or (partial.base == "then" and value.value is None)
            return
        self.lost = False
        if value.basis in ("stated", "inherited") and partial.day:
            self.days[partial.month, partial.day] = value.value
        self.then, self.then_end = value.value, partial.end
        if precision(value.value) == "day":
            self.day, self.day_end = value.value, partial.end
        if self.anchor.narrative and is_aside(self, partial, value.value):
            return
        leads = partial.start - self.sentence < 30 and value.basis == "stated" and self.anchor.narrative
        leads = leads or (self.anchor.narrative and value.basis == "stated" and moves_on(self, partial, value.value))
        leads = leads or (partial.start - self.sentence < OPENING and value.basis == "stated")
        if precision(value.value) in ("day", "month", "season", "week") or (leads and precision(value.value) == "year"):
            self.dated = value.value
            if self._in_section(value.value):
                self.within = value.value
            elif value.basis == "stated" and self.within is not None:
                self.astray += 1
                if self.astray > 1:
                    self.section = self.within = None
            told = value.basis == "stated" or (value.basis == "relative-to-mention" and partial.year_shift is not None)
            if told and not leads_back(self, partial):
                self.line_dated = self.sentence_dated = value.value


def is_aside(reading: Reading, partial: Partial, value: str) -> bool:
    """Whether a date in a history stands aside of its story.

    One compared with ("as against May 2007"), one it lasts to ("until 1945"), one of what went before ("after the vote
    of 2005"), or one that is part of a name ("the August 1792 uprising").
    """
    then, span = bounds(reading.dated), bounds(value)
    if then is None or span is None:
        return False
    if partial.year is not None and partial.part is None and NAMES.fullmatch(reading.text, partial.start, partial.end):
        after = reading.text[partial.end : partial.end + 2]
        if after[:1] == " " and after[1:].islower():
            return True
    before = reading.text[max(reading.sentence, partial.start - 80) : partial.start]
    if partial.year is None and partial.day is None and OF_A_NAME.search(before):
        return bool(re.match(r" [^\W\d_]", reading.text[partial.end : partial.end + 2]))
    word = re.search(reading.table.aside, before, re.IGNORECASE)
    return word is not None and (word.groupdict().get("back") is None or span[1] < then[0])


def moves_on(reading: Reading, partial: Partial, value: str) -> bool:
    """Whether a year alone, in the first sentence of a line of a history, is that of what follows."""
    head = reading.text[max(0, reading.sentence - 2) : reading.sentence]
    before = reading.text[max(reading.sentence, partial.start - 20) : partial.start]
    return precision(value) == "year" and "\n" in head and re.search(reading.table.during, before) is not None


def leads_back(reading: Reading, partial: Partial) -> bool:
    """Whether a date is one of birth, which no other date in the text is near."""
    before = reading.text[max(0, partial.start - 20) : partial.start].lower().split()
    return any(word.strip(":,.(") in reading.table.birth for word in before[-3:])


def base_of(partial: Partial, reading: Reading) -> tuple[Span | None, str]:
    """First and last day of what a relation counts from: the publication or, in narratives and for "the same", the
    mention before. None where that mention has no value itself."""
    now = bounds(reading.anchor.value)
    if partial.base == "now" and now is not None and counts_from_now(partial, reading):
        return now, "relative-to-publication" if not reading.anchor.inferred else "inferred"
    if now is None and partial.base == "now" and reading.sentence_dated is None and _points(partial):
        return None, "inferred"  # "Monday", "last year" of a text whose own day nothing tells
    if partial.base == "then" and not reading.lost and reading.then is None and reading.dated is None:
        near = partial.unit == "day" and abs(partial.count) == 1  # "the day before", at the head of a text
        opens = (
            near and not reading.text[: reading.sentence].strip() and now is not None and not reading.anchor.narrative
        )
        return (now, "relative-to-publication") if opens else (None, "relative-to-mention")
    if partial.base == "then" and reading.lost:
        return None, "relative-to-mention"
    span = bounds(reading.then if partial.base == "then" else reading.dated or reading.then)
    if span is not None:
        return span, "relative-to-mention"
    if (reading.then or "").startswith("-"):
        return None, "relative-to-mention"  # before Christ
    return (now, "relative-to-publication") if now is not None else (None, "inferred")


def counts_from_now(partial: Partial, reading: Reading) -> bool:
    """Whether the publication is what a mention counts from: in a history only "today", or what is told of then."""
    if not reading.anchor.narrative:
        return True
    if partial.year_shift == 0 and not reading.anchor.inferred:
        return True
    then, now = bounds(reading.dated), reading.anchor.now
    return partial.deictic and (partial.count == 0 or then is None or now is None or now.year - then[1].year < 2)


def agreed(span: Span | None, answer: Callable[[date], Answer | None]) -> Answer | None:
    """The answer of both the first and the last day of a base; None where they differ: it is finer than the base."""
    if span is None:
        return None
    first = answer(span[0])
    return first if span[0] == span[1] or first == answer(span[1]) else None


def _points(partial: Partial) -> bool:
    return partial.kind in ("weekday", "relative", "quarter", "nth", "span") or partial.unit in ("l", "k", "c")


def anchor_value(partial: Partial, reading: Reading) -> str | None:
    now = reading.anchor
    if partial.base == "now" and now.now is not None and counts_from_now(partial, reading):
        return now.value
    return (reading.then if partial.base == "then" else reading.dated or reading.then) or now.value


def cost(span: Span, now: Span, tense: str) -> float:
    """How far a period lies from now, days against the clause's tense counting more; a clear past has no future."""
    weights = {
        "done": (12.0, 1.0),
        "past": (12.0, 1.0),
        "future": (1.0, 12.0),
        "until": (1.0, 12.0),
        "beside": (1.0, 1.0),
        "slated": (1.0, 1.2),
    }
    future, past = weights.get(tense, (1.6, 1.0))
    ahead = (span[0] - now[1]).days
    if ahead > 1 and tense == "done":
        return FORBIDDEN + ahead
    return ahead * future if ahead > 0 else max(0, (now[0] - span[1]).days) * past


@cache
def boundary(clauses: str) -> re.Pattern[str]:
    """What parts the clauses of a sentence."""
    return re.compile(f"{BOUNDARY}|{clauses}")


@cache
def tenses(future: str, past: str) -> re.Pattern[str]:
    """One pattern for the signs of both tenses, in groups of their names."""
    return re.compile(f"(?P<future>{future})|(?P<past>{past})", re.IGNORECASE)


@lru_cache(1024)
def first_sign(words: str, future: str, past: str) -> re.Match[str] | None:
    """The first sign of a tense in some words; mentions side by side, and each rule, ask for the same words."""
    return tenses(future, past).search(words)


@lru_cache(1024)
def last_sign(words: str, future: str, past: str) -> re.Match[str] | None:
    """The last sign of a tense in some words."""
    return next(iter(deque(tenses(future, past).finditer(words), maxlen=1)), None)


def tense_of(clause: Clause, table: DateTable) -> str:
    """ "future", "past" or "": the marker nearest before a mention in its clause, else the first after it.

    "slated": what was planned then; "beside": on either side.

    "until": the words right before the mention point ahead ("adjourned to"); "done": a past that is surely over, not
    a verb whose object may lie ahead ("ordered", "announced").
    """
    before = last_sign(clause.before, table.future, table.past)
    after = first_sign(clause.after, table.future, table.past)
    if after and after.start() < 15 and re.search(table.joins, clause.before[-20:], re.IGNORECASE):
        before = None  # "llovió el jueves y el lunes volverá a llover"
    found = after or before if table.own_order else before or after  # where verbs come last, the next one
    kind = found.lastgroup or "" if found else ""
    verb = re.match(table.second, clause.after) if not before and len(clause.before.split()) < 3 else None
    if re.search(table.since, f"{clause.before[-80:]}\0{clause.after[:60]}", re.IGNORECASE):
        return "done"
    if table.starts != NEVER and re.search(table.starts, clause.before[-80:], re.IGNORECASE):
        return ""
    if re.match(table.traded, clause.after[:20]):
        return "until"
    if table.slated != NEVER and (plan := re.search(table.slated, clause.before[-60:])):
        return "beside" if plan["unmet"] else "slated"
    if verb and not (after and after.start() < verb.end()):
        found, kind = None, "future"
    elif not found and (re.search(table.unsaid, clause.after[:40]) or re.search(table.headline, clause.before)):
        kind = "future"
    if found and (participle := table.auxiliaries.get(found[0].lower())):
        kind = "past" if re.search(participle, clause.after) else "future"
    said = before is not None and clause.before[before.end() :].strip() in SAID_ON  # "said on 3 May"
    if kind == "past" and table.planned != NEVER:
        whole = f"{clause.before} {clause.after}"
        kind = kind if re.search(table.planned, whole, re.IGNORECASE) and not said else "done"
    elif kind == "past" and found and table.opens and (said or found[0].lower() not in table.opens):
        kind = "done"
    if direct := re.search(table.ahead, _pointing(clause, table), re.IGNORECASE):
        word = (direct.groupdict().get("until") or "").lower()
        lasted = before and kind in ("done", "past") and before[0].lower() in table.lasting
        lasted = kind == "done" if table.planned != NEVER else lasted
        lasted = lasted and not (before and JOINED.search(clause.before, before.end()))
        past = kind == "done" or (kind == "past" and not before) or re.search(r"\bhad\b", clause.after[:40])
        opens = clause.before.strip().lower() == word  # "Until Monday, he led"
        over = past and (word in table.turned or opens)
        if word and lasted and not over:
            return "past"
        return kind if over else "until"
    return kind


def lies_ahead(clause: Clause, table: DateTable) -> bool:
    """Whether "in two days" is a day ahead in its clause, and not how long something took."""
    return tense_of(clause, table) in AHEAD and not re.search(table.lasts, clause.before[-60:])


def _pointing(clause: Clause, table: DateTable) -> str:
    """Where words that point ahead stand: right before a date, or behind it where verbs come last."""
    return clause.after[:80] if table.own_order else clause.before[-80:]


def is_beside(partial: Partial, reading: Reading) -> bool:
    """Whether a mention stands in apposition to the one before ("October 7, the day before the verdict")."""
    gap = reading.text[reading.then_end : partial.start]
    return reading.then is not None and 0 <= len(gap) <= 3 and gap.strip() in (",", "(", "–", "-")
