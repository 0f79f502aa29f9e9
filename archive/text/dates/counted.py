"""Builders of partials that count days or periods in words: "in 15 days", "two Thursdays ago", "the same month last
year", "that morning", "year's end".

Arguments as in absolute.py."""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, first, relation
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable


def measured(number: Token, unit: Token) -> tuple[int, str, bool]:
    """(count, unit, about) of "ten days", "two weeks", "a fortnight": weeks are days, and about that many."""
    if unit.kind == "v":
        return 14 * number.value, "day", True
    name = UNITS[unit.value]
    return (7 * number.value, "day", True) if name == "week" else (number.value, name, False)


def within(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "in two weeks", "in a fortnight's time": days ahead of now where the clause lies ahead, else a duration."""
    number, unit = span[1], span[2]
    if unit.kind == "u" and UNITS[unit.value] not in ("day", "week", "month", "year"):
        return []
    count, name, about = measured(number, unit)
    return [
        Partial(
            span[0].start, unit.end, "relative", count=count, unit=name, about=about, deictic=True, tentative=True,
        )
    ]  # fmt: skip


def since(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "within ten days of the ruling": the last of those days, counted from a date or from what was told with one."""
    if span[0].text.lower() != "within" or (span[3].kind == "e" and span[3].text.lower() != "after"):
        return []
    count, name, about = measured(span[1], span[2])
    return [
        Partial(
            span[0].start, span[2].end, "relative", count=count, unit=name, base="then", about=about, waits=True,
            tentative=True,
        )
    ]  # fmt: skip


def anniversary(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "ten years ago today", "a year ago this month"."""
    unit = "day" if span[3].kind == "X" else UNITS[span[-1].value]
    if UNITS[span[1].value] != "year" or unit not in ("day", "month") or (span[3].kind == "X" and span[3].value):
        return []
    return [Partial(span[0].start, span[-1].end, "same", year_shift=-span[0].value, unit=unit)]


def weekdays(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "two Thursdays ago"."""
    return [
        Partial(
            span[0].start, span[-1].end, "weekday", weekday=span[1].value, count=span[0].value, unit="ago",
            deictic=True,
        )
    ]  # fmt: skip


def same(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the same month a year ago", "the same period of 2010", "the year-earlier quarter"."""
    year = first(span, "Y")
    back = next((token for token in span if token.kind in "gb"), None)
    what = next((token for token in span if token.kind in "qO"), None)
    if what is None and (year or span[0].kind == "h" or span[1].kind == "h"):
        what = first(span, "u")
    unit = "year" if what is None else "quarter" if what.kind == "q" else "" if what.kind == "O" else UNITS[what.value]
    if year is not None:
        return [Partial(span[0].start, span[-1].end, "same", year.value, unit=unit, base="then")]
    if back is not None:
        number = next((token.value for token in span if token.kind in "adnw"), 1)
        token = next(token for token in reversed(span) if token.kind == "u" and token is not what)
        if UNITS[token.value] != "year":
            return []
        return [Partial(span[0].start, span[-1].end, "same", year_shift=-number, unit=unit, base="then")]
    shift, _base = relation(span[span.index(what) + 1 :] if what else span)
    if UNITS[span[-1].value] != "year":
        return []
    return [Partial(span[0].start, span[-1].end, "same", year_shift=shift, unit=unit, base="then")]


def daytime(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "this morning", "last night", "that evening", "the next morning", "the night before": the day they lie in."""
    way = next(token for token in span if token.kind in "chlkb")
    if way.kind in "lkb" and not (span[0].kind in "tp" or way.kind == "l"):
        return []
    if way.kind == "b":
        return [Partial(span[0].start, span[-1].end, "relative", count=-1, unit="day", base="then", tentative=True)]
    if way.kind == "k":
        return [Partial(span[0].start, span[-1].end, "relative", count=1, unit="day", base="then", tentative=True)]
    if way.kind == "l" and (way.text.lower() != "last" or span[-1].value < 2):
        return []
    then = way.kind == "h"
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=-1 if way.kind == "l" else 0, unit="day",
            base="then" if then else "now", deictic=not then, tentative=then,
        )
    ]  # fmt: skip


def turn(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "year's end", "month-end", "last year's end", "year-end 1991": that year or month."""
    unit, year = first(span, "u"), first(span, "Y")
    part = span[-1] if year is None else next(token for token in span if token.kind == "p")
    assert unit is not None
    name = UNITS[unit.value]
    counted = at > 1 and found[at - 1].kind in "-dnwao"
    if part.text.lower() not in ("end", "start", "beginning") or name not in ("year", "month", "week") or counted:
        return []
    if not (first(span, "-") or unit.text[-2:] in ("'s", "’s") or (at and found[at - 1].kind in "i@~")):
        if not (at and found[at - 1].text.lower() in table.prepositions):
            return []
    if year is not None:
        return [Partial(span[0].start, span[-1].end, "date", year.value)] if name == "year" else []
    if first(span, "lkch"):
        count, base = relation(span)
        return [Partial(span[0].start, span[-1].end, "relative", count=count, unit=name, base=base)]
    return [Partial(span[0].start, span[-1].end, "period", unit=name)]


def zoned(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "at 16:08 UTC": the day told or that of the report; none where its date stands beside it."""
    beside = [token for token in (*found[max(0, at - 3) : at], *found[at + 1 : at + 4]) if token.kind in "YMWXI"]
    return [] if beside else [Partial(span[0].start, span[0].end, "zoned", unit="day", tentative=True, base="then")]


def trading(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "in morning trading": of the day the report tells of."""
    after = found[at + 1].text.lower() if at + 1 < len(found) else ""
    return [Partial(span[0].start, span[0].end, "period", unit="day", base="then")] if after == "trading" else []
