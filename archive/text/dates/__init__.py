"""Dates named in a text, with exact offsets, EDTF values and what each value rests on.

Atomic mentions in order; a range adds an interval object over its two ends. Stages: trigger words pick the sentences,
tokens.py, guards.py and grammar.py find partial dates, anchor.py and resolve.py give them values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from archive.model import DateMention, Issue, IssueKind, Sentence
from archive.text.dates.anchor import anchor
from archive.text.dates.calendar import bounds, day_value, precision
from archive.text.dates.elsewhere import styled, told
from archive.text.dates.feastnames import merged
from archive.text.dates.grammar import partials
from archive.text.dates.numeric import one_order
from archive.text.dates.partial import Partial
from archive.text.dates.parts import narrowed, step_of
from archive.text.dates.reading import Clause, Reading, Value, boundary, lies_ahead, tense_of
from archive.text.dates.resolve import follows, resolve
from archive.text.dates.tokens import tokens
from archive.text.lexicon import lexicon
from archive.text.lexicon.feasts import names
from archive.text.lexicon.tables import DateTable

WORDS = re.compile(r"[^\W\d_]+")
FIGURES = re.compile(  # 2012, 149, 8.10., 20th, 90-х, Q1, '12, AD 70, 70 BC; it begins with a digit: little is tried
    r"\d(?:\d\d|\d?[./-]\d{1,2}[./-]|[-‑]?[^\W\d_a-zA-Z]|[a-zA-Z]|(?<=[^\W\d_]\d)|(?<=['’]\d)\d"
    r"|(?<=AD \d)|(?<=A\.D\. \d)"
    r"|(?:(?<=\b[Ee]l \d)|(?<=\b[Ll]e \d)|(?<=\b[Aa]m \d))\d?\.?(?=, | [a-zà-ÿ])"  # el 5
    r"|(?<=\b[Ll]os \d)0 [a-zà-ÿ]"
    r"|\s(?:[Aa]\.?[Dd]|[Bb]\.?[Cc]|[Cc]\.?[Ee]|до\s)|(?:\s?[ap]\.?m\.?)?\s(?:UTC|GMT|[ECMP][SD]T|CES?T|MSK|BST))"
)
TRIGGERS = frozenset("MWSsXxuCqzDvVHJLTFηβU")
RANGE = re.compile(
    r"\s*(?:(?:года|году|г\.|року|році|р\.|roku)\s*)?(?:[-–—]|a|to|until|till|through|thru|and|по|до|bis|au|al|do|hasta|y|i|oraz|et|und|и|і|та|à|jusqu['’]au)\s*(?:the\s+|in\s+|on\s+|el\s+|la\s+|le\s+|zum\s+|den\s+)?"
)
JOINS = frozenset("and & y i oraz et und и і та".split())
BETWEEN = frozenset("between entre między pomiędzy zwischen między між".split())
LIST = re.compile(r"\s*(?:,|and|or|,\s*and|&|/|и|і|та|i|et|und|y)\s*(?:in\s+|on\s+|the\s+)?")
DAYS = re.compile(  # between the weekdays of a list: "Friday and/or Saturday", "Tuesday (early Wednesday AEST)"
    r"\s*(?:,|,?\s*(?:and|or|und|oder|sowie|y|o|et|ou|i|oraz|lub|и|или|та|і|й|або|және)\b|and/or|&|/"
    r"|\()\s*(?:(?:early|late)\s+)?(?:(?:on|am|an|w|we|в|во|у|el|le)\s+)?"
)
OVER = re.compile(
    r"\s*(?:(?:of|after|from)\s+)?(?:(?:the|his|her|its|their|our|my)\s+|(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*(?:['’]s|['’])\s+"
    r"|(?:les?\s|la\s|l['’]|s(?:on|a|es)\s|leurs?\s)[^\W\d_]+\s+(?:d['’]|(?:de|du|des|en)\s+)"
    r"|(?:de[mrn]|(?:sein|ihr)e[mr])\s+[^\W\d_]+\s+(?:vom|im|am|in|von)\s+)?"
)
OVER_CASES = re.compile(
    r"\s+(?:[а-яёіїєґ'’]+\s+){1,4}|\s+(?:[a-ząćęłńóśźż]+\s+){1,4}[wz]e?\s+"
)  # "через год после его ареста в 2014 году"
SPAN = re.compile(r"\s+(?:to|until|till|through)\b")
AHEAD = re.compile(r"(?:\s+[^\W\d_][\w'’-]*){1,6},\s*(?:on\s+|in\s+)?")  # the event that a date after it belongs to
NEXT = re.compile(r"\s*[,(]\s*(?:(?:on|in|в|во|у|w|we|le|en|am|im|el)\s+)?(?:the\s+|el\s+|le\s+)?")
LONGEST = 20_000  # characters of one sentence that are read for dates; a longer one is no prose

Found = tuple[Partial, Sentence]


def find(
    text: str, sentences: Sequence[Sentence], language: str | None, published: str | None
) -> tuple[tuple[DateMention, ...], tuple[Issue, ...]]:
    """The mentions of a text in order, and an Issue for each that is unresolved or ambiguous."""
    table = lexicon(language).dates
    found = [item for sentence in sentences for item in _in_sentence(text, sentence, table)]
    found = one_order(_shared_years(text, _steps(text, found)))
    start = Reading(text, anchor(text, [one for one, _ in found], published), table)
    mentions: list[DateMention] = []
    issues: list[Issue] = []
    line = 0
    last: tuple[Partial, Sentence, Value] | None = None
    for at, (partial, sentence) in enumerate(found):
        if last is None or last[1] is not sentence:
            line += 1 if last is None or "\n" in text[last[1].end : sentence.start] else 0
            start.turn(line, sentence.start)
            if years := _heading(text, sentence, found[at : at + 30]):
                start.heads(years)
        clause = _clause(text, partial, sentence, table)
        if partial.ahead and tense_of(clause, table) in ("past", "done"):
            continue
        if partial.tentative and (partial.base, partial.kind) == ("now", "relative") and not lies_ahead(clause, table):
            continue
        value = _with_others(partial, last, sentence) or resolve(partial, clause, start)
        if partial.tentative and value.value is None:
            continue
        if last is not None and last[1] is sentence and not start.anchor.narrative:
            if _is_range(text, last[0], partial):
                value = follows(last[2], partial, value)
            elif _is_list(text, last[0], partial):
                value = follows(last[2], partial, value, next_day=tense_of(clause, table) in ("past", "done"))
        start.keep(partial, value)
        if last is not None and last[1] is sentence:
            mentions.extend(_interval(text, last[0], partial, last[2], value))
        mentions.append(_mention(partial, value))
        issues.extend(_doubts(text, partial, value))
        last = (partial, sentence, value)
    return tuple(sorted(mentions, key=lambda one: (one.start, -one.end))), tuple(issues)


def _heading(text: str, sentence: Sentence, found: Sequence[Found]) -> tuple[int, int] | None:
    """First and last year stated in a heading: a short line of its own without a full stop."""
    line = text[sentence.start : sentence.end]
    if len(line) > 100 or line.rstrip()[-1:] in '.!?:;,»”"' or text[sentence.end : sentence.end + 1] not in ("", "\n"):
        return None
    if sentence.start and text[sentence.start - 1] != "\n":
        return None
    inside = takewhile(lambda item: item[1] is sentence, found)
    years = [one.year for one, _ in inside if one.year is not None and one.kind == "date"]
    return (min(years), max(years)) if years and min(years) > 0 else None


def _in_sentence(text: str, sentence: Sentence, table: DateTable) -> Iterator[Found]:
    """The partial dates of a sentence; most sentences have no word or figure that one could be made of."""
    end = min(sentence.end, sentence.start + LONGEST)
    piece = text[sentence.start : end]
    words = WORDS.findall(piece.lower())
    if table.feasts and not (FIGURES.search(piece) or not _triggers(table.feasts).isdisjoint(words)):
        return
    found = tokens(text, sentence.start, end, table)
    if not names(table.feasts).marks.isdisjoint(words):
        found = merged(found, text, table)
    for partial in styled(text, partials(found, table)):
        yield partial, sentence


def _with_others(partial: Partial, last: tuple[Partial, Sentence, Value] | None, sentence: Sentence) -> Value | None:
    """The value of a further day of one month ("del 3 al 9 de abril"): in the year of the first."""
    if not partial.link or partial.year is not None or last is None or last[1] is not sentence:
        return None
    one, value = last[0], last[2]
    if partial.month is None or (one.month, one.kind) != (partial.month, partial.kind) or not bounds(value.value):
        return None
    day = day_value(int((value.value or "")[:4]), partial.month, partial.day or 1)
    return replace(value, value=day) if day else None


@cache
def _triggers(language: str) -> frozenset[str]:
    """The words that make a sentence worth reading: those of dates, and one of each feast's name."""
    table = lexicon(language).dates
    known = {word for word, (kind, _) in table.words.items() if kind[0] in TRIGGERS}
    return table.signs.union(table.worth, known, names(language).triggers(frozenset(known)))


def _steps(text: str, found: list[Found]) -> list[Found]:
    """ "two days after 5 May", "a year after his 2019 arrest": a step and the date it counts from made one mention.

    "The day before the verdict, on 12 May": the date is the step's own.
    """
    result: list[Found] = []
    for partial, sentence in found:
        if result and result[-1][1] is sentence and result[-1][0].waits:
            step, gap = result[-1][0], text[result[-1][0].end : partial.start]
            if partial.kind != "event" and not partial.waits and len(gap) < 60:
                fine = partial.day is None and partial.kind == "date" and step.unit in ("day", "week")
                if OVER.fullmatch(gap) or (OVER_CASES.fullmatch(gap) and not fine):
                    if step.count and SPAN.match(text, partial.end) and text[step.end - 4 : step.end] == "from":
                        result[-1] = (partial, sentence)  # "for 64 days from 5 May to 8 July"
                        continue
                    result[-1] = (replace(step, end=partial.end, of=partial), sentence)
                    continue
                if partial.kind == "date" and AHEAD.fullmatch(gap):
                    result[-1] = (replace(step, of=partial, link="="), sentence)
        elif result and result[-1][1] is sentence and _is_told_next(text, result[-1][0], partial):
            result[-1] = (replace(result[-1][0], of=partial, link="="), sentence)
        result.append((partial, sentence))
    return result


def _is_told_next(text: str, step: Partial, date: Partial) -> bool:
    """Whether a step and the date right behind it, between commas, are one: "a day earlier, on 16 May, he was held"."""
    if step.kind != "relative" or step.base != "then" or not step.count or date.kind != "date":
        return False
    fits = date.day is not None if step.unit in ("day", "week") else date.day is None
    closed = text[date.end : date.end + 8].replace("года", "").replace("року", "").lstrip()[:1] in (
        ",",
        ")",
        "-",
        "–",
        "—",
    )
    return fits and closed and NEXT.fullmatch(text, step.end, date.start) is not None


def _shared_years(text: str, found: list[Found]) -> list[Found]:
    """A year said once, at the end of a range or list, goes to the members before it."""
    result = list(found)
    for at in range(len(result) - 2, -1, -1):
        one, sentence = result[at]
        after, same = result[at + 1]
        if one.kind != after.kind or one.kind not in ("date", "coded") or sentence is not same or one.year is not None:
            continue
        gap = text[one.end : after.start]
        joined = RANGE.fullmatch(gap) or LIST.fullmatch(gap)
        told = after.year is not None or after.year_shift is not None
        if joined and told and one.year_shift is None and not one.unit and not after.unit:
            if (one.day is None) == (after.day is None) and (one.month or 0) <= (after.month or 0):
                shared = replace(one, year=after.year, year_shift=after.year_shift, base=after.base)
                result[at] = (shared, sentence)
    return result


def _clause(text: str, partial: Partial, sentence: Sentence, table: DateTable) -> Clause:
    """The clause of a mention: from the boundary before it to the one after."""
    left = text[max(sentence.start, partial.start - 200) : partial.start]
    right = text[partial.end : min(sentence.end, partial.end + 120)]
    cut = 0
    parts = boundary(table.clauses)
    for part in parts.finditer(left):
        cut = part.end()
    after = parts.search(right)
    return Clause(left[cut:], right[: after.start()] if after else right)


def _mention(partial: Partial, value: Value) -> DateMention:
    span = bounds(value.value)
    span = (value.earliest or span[0], value.latest or span[1]) if span else None
    kind = precision(value.value) if value.value else _unit(partial)
    anchored = value.anchor if value.basis != "stated" else None
    return DateMention(
        partial.start, partial.end, value.value, kind, *narrowed(span, partial.part), value.basis, anchored,
        part=partial.part, step=step_of(partial, anchored) if value.value != anchored else None,
    )  # fmt: skip


def _unit(partial: Partial) -> str:
    """The precision of a mention without a value."""
    named = len(partial.unit) > 1 and partial.kind != "weekday"  # else how it points: "last Tuesday"
    return partial.unit if named else "day" if partial.day or partial.kind == "weekday" else "month"


def _interval(text: str, one: Partial, other: Partial, first: Value, last: Value) -> Iterator[DateMention]:
    """The interval over two mentions joined as a range ("from … to …", "between … and …", "16-17 December")."""
    span_one, span_other = bounds(first.value), bounds(last.value)
    if span_one is None or span_other is None or span_one[0] > span_other[0] or first.value == last.value:
        return
    if "span" in (one.kind, other.kind) or not _is_range(text, one, other):
        return
    if other.link == "&" and span_one[0].weekday() == 5:
        return  # "am 3. und 4. November" names two days, and no weekend
    value = f"{(first.value or '').split('/')[0]}/{(last.value or '').split('/')[-1]}"
    basis = last.basis if first.basis == "stated" else first.basis
    anchored = first.anchor or last.anchor
    yield DateMention(one.start, other.end, value, "interval", span_one[0], span_other[1], basis, anchored)


def _is_range(text: str, one: Partial, other: Partial) -> bool:
    gap = text[one.end : other.start]
    if other.link:
        consecutive = one.day is not None and other.day == one.day + 1
        between = not BETWEEN.isdisjoint(text[max(0, one.start - 12) : one.start].lower().split()[-1:])
        return other.link == "-" or ((consecutive or between) and not JOINS.isdisjoint(gap.split()))
    if not RANGE.fullmatch(gap):
        return False
    before = text[max(0, one.start - 12) : one.start].lower().split()
    opener = before[-1] if before else ""
    if not JOINS.isdisjoint(gap.split()):
        return opener in BETWEEN
    if gap.strip() in ("-", "–", "—"):
        return (one.day is None) == (other.day is None) and (one.month is None) == (other.month is None)
    return "to" not in gap or opener in ("from", "of", "(") or (one.day is None) == (other.day is None)


def _is_list(text: str, one: Partial, other: Partial) -> bool:
    """Whether two weekdays are members of one list: "Friday and Saturday"."""
    days = one.kind == other.kind == "weekday" or (other.kind == "weekday" and (one.deictic or one.weekday is not None))
    return days and DAYS.fullmatch(text, one.end, other.start) is not None


def _doubts(text: str, partial: Partial, value: Value) -> Iterator[Issue]:
    surface = text[partial.start : partial.end][:200]
    if value.value is None or "XXXX" in value.value:
        stated = partial.year is not None and partial.day is not None
        why = f"there is no day {surface!r}" if stated else f"nothing tells which year or day {surface!r} means"
        yield Issue(IssueKind.UNRESOLVED_DATE, why, "dates", surface)
    elif calendar := told(partial):
        detail = f"{surface!r} is a day or year of the {calendar} calendar, given here as {value.value}"
        yield Issue(IssueKind.OTHER_CALENDAR, detail, "dates", surface)
    elif partial.ambiguous:
        yield Issue(
            IssueKind.AMBIGUOUS_DATE,
            f"{surface!r} was read as {value.value}; day and month may be swapped",
            "dates",
            surface,
        )
