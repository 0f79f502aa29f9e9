"""Values counted from another day: weekdays, "two weeks ago", "the next day", "the first Monday of May", feasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from archive.text.dates.calendar import bounds, day_value, feast_day, moved, week_value
from archive.text.dates.named import named
from archive.text.dates.partial import Partial
from archive.text.dates.reading import Clause, Reading, Value, anchor_value, base_of, cost, is_beside, tense_of


def quarter(partial: Partial, clause: Clause, reading: Reading) -> Value:
    base, basis = base_of(partial, reading)
    if base is None:
        return Value(None, "inferred")
    number = base.year * 4 + (base.month - 1) // 3 + partial.count
    return Value(f"{number // 4:04d}-{number % 4 + 33}", basis, anchor_value(partial, reading))


def ordinal(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The nth weekday, week or day of a month; a week is that of the nth Monday (the last: of the last Sunday)."""
    if partial.month is None:
        base, basis = base_of(partial, reading)
        shown = moved(base, partial.year_shift or 0, "month") if base else None
        holder = Value(shown, basis, anchor_value(partial, reading))
    else:
        holder = named(replace(partial, kind="date", day=None, unit=""), clause, reading)
    span = bounds(holder.value)
    if span is None:
        return Value(None, "inferred")
    value = _nth_of(span[0], span[1], partial)
    return Value(value, holder.basis, holder.anchor)


def _nth_of(first: date, last: date, partial: Partial) -> str | None:
    days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    if partial.unit == "weekday":
        days = [day for day in days if day.weekday() == partial.weekday]
    elif partial.unit == "week":
        days = [day for day in days if day.weekday() == (6 if partial.count < 0 else 0)]
    at = partial.count - 1 if partial.count > 0 else -1
    if at >= len(days):
        return None
    return week_value(days[at]) if partial.unit == "week" else days[at].isoformat()


def feast(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """Christmas, Easter, …: of the year stated, or the nearest one, weighed by tense."""
    if partial.year is not None:
        day = feast_day(partial.code or 0, partial.year)
        return Value(day.isoformat() if day else None, "stated")
    base, basis = base_of(partial, reading)
    if base is None:
        return Value(None, "inferred")
    anchored = anchor_value(partial, reading)
    if partial.year_shift is not None:
        day = feast_day(partial.code or 0, base.year + partial.year_shift)
        return Value(day.isoformat() if day else None, basis, anchored)
    days = [day for year in (base.year - 1, base.year, base.year + 1) if (day := feast_day(partial.code or 0, year))]
    tense = {"l": "past", "k": "future"}.get(partial.unit) or tense_of(clause, reading.table)
    if partial.unit in ("l", "k"):
        days = [day for day in days if (day < base if partial.unit == "l" else day > base)]
    if reading.anchor.narrative and not partial.unit:
        days = [day for day in days if day.year == base.year]
    best = min(((cost((day, day), base, tense), day) for day in days), default=None)
    return Value(best[1].isoformat() if best else None, basis, anchored)


def relative(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.base == "then" and partial.unit == "year" and partial.count and is_beside(partial, reading):
        return Value((reading.then or "")[:4], "relative-to-mention", reading.then)
    base, basis = base_of(partial, reading)
    if base is None:
        return Value(None, "inferred")
    if partial.unit == "weekend":
        return Value(_weekend(base, partial.count), basis, anchor_value(partial, reading))
    return Value(moved(base, partial.count, partial.unit), basis, anchor_value(partial, reading))


def _weekend(base: date, count: int) -> str | None:
    """The Saturday and Sunday of the base's week, or of one before or after."""
    saturday = base - timedelta(days=base.weekday()) + timedelta(days=5 + 7 * count)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def event(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the day before the verdict": the date it stands beside in apposition, else a step from the last mention."""
    if is_beside(partial, reading):
        return Value(reading.then, "relative-to-mention", reading.then)
    span = bounds(reading.then)
    if span is None:
        return Value(None, "inferred")
    return Value(moved(span[0], partial.count, partial.unit), "relative-to-mention", reading.then)


def period(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the end of the year": of the year that is spoken of."""
    if partial.unit == "day":
        return Value(None, "inferred")
    then = bounds(reading.dated or reading.then)
    now = reading.anchor.now
    base = now if now is not None and not (reading.anchor.narrative and then) else then[0] if then else None
    if base is None:
        return Value(None, "inferred")
    basis = "relative-to-publication" if base is now else "relative-to-mention"
    if partial.unit == "weekend":
        late = base.weekday() >= 5 or tense_of(clause, reading.table) == "future"
        return Value(_weekend(base, 0 if late else -1), basis, anchor_value(partial, reading))
    return Value(moved(base, 0, partial.unit), basis, anchor_value(partial, reading))


def weekday(partial: Partial, clause: Clause, reading: Reading) -> Value:
    base, basis = base_of(partial, reading)
    if base is None or partial.weekday is None:
        return Value(None, "inferred")
    anchored = anchor_value(partial, reading)
    ahead = (partial.weekday - base.weekday()) % 7
    if partial.kind == "weekday" and partial.unit == "week":
        day = base + timedelta(days=partial.weekday - base.weekday() + 7 * partial.count)
        return Value(day.isoformat(), basis, anchored)
    if partial.unit == "l":
        day = base - timedelta(days=(7 - ahead) if ahead else 7)
    elif partial.unit == "k":
        day = base + timedelta(days=ahead or 7)
    elif (
        partial.unit == "c"
        or (basis == "relative-to-mention" and not partial.unit)
        or tense_of(clause, reading.table) == "future"
    ):
        day = base + timedelta(days=ahead)
    else:
        day = base - timedelta(days=(7 - ahead) % 7)
    return Value(day.isoformat(), basis, anchored)


def nth(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "on the 20th": of this month or the one before, whichever is not in the future."""
    base, basis = base_of(replace(partial, base="now"), reading)
    if base is None or partial.day is None:
        return Value(None, "inferred")
    if partial.day > base.day and not reading.anchor.narrative:
        base = base.replace(day=1) - timedelta(days=1)
    return Value(day_value(base.year, base.month, partial.day), basis, anchor_value(partial, reading))
