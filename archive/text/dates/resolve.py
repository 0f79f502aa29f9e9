"""Partial dates -> values, in reading order: own year, a year shared in a range or list, a stated relation, tense."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from archive.text.dates import elsewhere, feastdays, named, spans, steps
from archive.text.dates.calendar import bounds, moved
from archive.text.dates.partial import Partial
from archive.text.dates.reading import Clause, Reading, Value


def resolve(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The value of one partial date; `clause` is the text around it that can show its tense."""
    if partial.of is not None:
        base = resolve(partial.of, clause, reading)
        if partial.link == "=":
            return Value(base.value, "relative-to-mention", base.value)
        span = bounds(base.value)
        if partial.unit == "weekday":
            return Value(steps.weekday_from(span, partial), "relative-to-mention", base.value)
        value = steps.stepped(span, partial.count, partial.unit, day_too=len(base.value or "") == 10) if span else None
        return Value(value, "relative-to-mention", base.value)
    found = RESOLVERS[partial.kind](partial, clause, reading)
    return elsewhere.modern(found) if partial.style == "old" else found


def follows(first: Value, partial: Partial, last: Value, *, next_day: bool = False) -> Value:
    """The end of a range, or a further day of a list, moved on to the next such day or month where it would lie before
    the one it follows; `next_day`: only where that is the day after ("on Friday and Saturday", of the past)."""
    span, end = bounds(first.value), bounds(last.value)
    if span is None or end is None or end[0] >= span[0]:
        return last
    if partial.kind == "weekday" and not partial.unit:
        day = moved(end[0], 7, "day")
        return last if next_day and day != moved(span[0], 1, "day") else replace(last, value=day)
    if partial.kind == "date" and partial.year is None and partial.year_shift is None and last.value:
        value = f"{int(last.value[:4]) + 1:04d}{last.value[4:]}"
        return replace(last, value=value) if len(value) == len(last.value) and bounds(value) else last
    return last


RESOLVERS: dict[str, Callable[[Partial, Clause, Reading], Value]] = {
    "date": named.named,
    "coded": named.coded,
    "decade": named.decade,
    "century": named.century,
    "relative": steps.relative,
    "event": steps.event,
    "period": steps.period,
    "again": steps.again,
    "weekday": steps.weekday,
    "nth": steps.nth,
    "ordinal": steps.ordinal,
    "feast": feastdays.feast,
    "elsewhere": elsewhere.value,
    "quarter": steps.quarter,
    "isoweek": steps.isoweek,
    "clock": steps.clock,
    "same": steps.same,
    "bc": named.before_christ,
    "zoned": steps.zoned,
    "span": spans.value,
}
