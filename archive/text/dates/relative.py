"""Builders of partials that count from elsewhere: weekdays, "two years ago", "the day before", "last week", "today".

Arguments as in absolute.py."""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.dates.guards import is_day_alone
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, direction, first, relation, shift_of
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable


def beside(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the day before yesterday"."""
    return [Partial(span[0].start, span[-1].end, "relative", count=span[2].value + span[3].value, unit="day")]


def ago(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    unit, way = UNITS[span[1].value], span[2].kind
    if unit == "weekend" or (at and found[at - 1].text.lower() in VAGUE):
        return []
    count = span[0].value * (1 if way in "em" else -1)
    base = "now" if way in "gm" else "then"
    waits = len(span) == 3 and span[2].text.lower() in ("before", "after", "from")
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=count, unit=unit, base=base, waits=waits, deictic=way == "g"
        )
    ]


def lead(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """A count behind the word that points: "hace dos años", "dentro de tres días"."""
    way, number, unit = span[0].value, span[1].value, UNITS[span[2].value]
    sign = 1 if way > 0 else -1
    now = abs(way) == 1
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=sign * number, unit=unit,
            base="now" if now else "then", deictic=now,
        )
    ]  # fmt: skip


VAGUE = {
    "nearly",
    "almost",
    "over",
    "than",
    "about",
    "around",
    "some",
    "least",
    "roughly",
    "approximately",
    "only",
    "for",
}


def weekday(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    day = first(span, "W")
    assert day is not None
    each = at > 0 and found[at - 1].text.lower() in table.each
    if each or day.text.lower() in table.each or not is_day_alone(day, found, at, table):
        return []
    if first(span, "u"):
        shift, _base = shift_of(span)
        return [Partial(span[0].start, span[-1].end, "weekday", weekday=day.value, count=shift or 0, unit="week")]
    unit = direction(span)
    unit = "" if unit == "c" and not table.this_ahead else unit
    start = span[0].start if unit else day.start
    return [Partial(start, span[-1].end, "weekday", weekday=day.value, unit=unit)]


def event(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    unit = UNITS[span[1].value]
    waits = span[2].text.lower() in ("before", "after")
    return [Partial(span[0].start, span[-1].end, "event", count=span[2].value, unit=unit, base="then", waits=waits)]


def period(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "last week", "the following day", "the end of the year", "later that month"."""
    token = first(span, "u")
    assert token is not None
    unit = UNITS[token.value]
    bare = first(span, "lkch") is None
    if token.text.lower() in PLURALS or (bare and unit == "day"):
        return []
    if len(span) == 2 and bare and span[0].kind == "t" and not _spans(found, at, unit):
        return []
    count, base = relation([one for one in span if one.kind not in "peb"])
    kind = "period" if first(span, "lkch") is None else "relative"
    return [Partial(span[0].start, span[-1].end, kind, count=count, unit=unit, base=base)]


PLURALS = frozenset(
    "days weeks months years decades weekends centuries дней недель месяцев лет годы днів тижнів місяців років "
    "роки dni tygodni miesięcy lat lata".split()
)


def _spans(found: Sequence[Token], at: int, unit: str) -> bool:
    """Whether a bare "the year", "the weekend" names the one spoken of."""
    before = found[at - 1].text.lower() if at else ""
    return before in SPANNING[unit] if unit in SPANNING else False


SPANNING = {"year": {"during", "throughout"}, "weekend": {"during", "over", "at", "on", "this"}}


def deictic(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    return [Partial(span[0].start, span[-1].end, "relative", count=span[0].value, unit="day", deictic=True)]


def nth(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "on the 20th", when no noun follows."""
    after = found[at + 3] if at + 3 < len(found) else None
    if span[1].kind == "W":
        return [Partial(span[1].start, span[-1].end, "nth", day=span[-1].value)] if span[-1].value <= 31 else []
    free = after is None or after.kind in ".,)&" or after.text.endswith("ed")
    if not free or not 1 <= span[2].value <= 31:
        return []
    return [Partial(span[1].start, span[2].end, "nth", day=span[2].value)]
