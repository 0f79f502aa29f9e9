"""Values counted from another day: weekdays, "two weeks ago", "the next day", "the first Monday of May", feasts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from archive.text.calendars.church import weekday_near
from archive.text.dates.calendar import bounds, day_value, moved, precision, week_value
from archive.text.dates.named import named, year_text
from archive.text.dates.partial import Partial
from archive.text.dates.reading import (
    AHEAD,
    Clause,
    Reading,
    Span,
    Value,
    agreed,
    anchor_value,
    base_of,
    cost,
    is_beside,
    tense_of,
)

LENGTHS = {"day": 1, "weekend": 2, "week": 7, "month": 31, "year": 366, "decade": 3_653, "century": 36_525}
NEAR = 600  # characters to the mention that "later in the day" may mean
NAMED_NEXT = re.compile(r"\s+(?!that\b|this\b|it\b|then\b|этого\b|того\b|цього\b)[^\W\d_][^.,;:()\n]*")
COMMON = frozenset("that this with from were been have they their after before when which while being having".split())


def quarter(partial: Partial, clause: Clause, reading: Reading) -> Value:
    base, basis = base_of(partial, reading)
    number = agreed(base, lambda day: day.year * 4 + (day.month - 1) // 3 + partial.count)
    if number is None:
        return Value(None, "inferred")
    return Value(f"{number // 4:04d}-{number % 4 + 33}", basis, anchor_value(partial, reading))


def clock(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The day named last, in the same line and not right before, where the part of the day belongs to that mention."""
    gap = reading.text[reading.then_end : partial.start]
    told = next((one for one in (reading.then, reading.dated) if one and len(one) == 10 and one[4] == "-"), None)
    if told is None or reading.then_end < 0 or "\n" in gap or not 12 < len(gap) < 300:
        return Value(None, "inferred")
    return Value(told, "relative-to-mention", told)


def isoweek(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The calendar week of that number: of the year stated, or the nearest one, weighed by tense."""
    if partial.year is not None:
        return Value(f"{partial.year:04d}-W{partial.count:02d}", "stated")
    base, basis = base_of(partial, reading)
    tense = tense_of(clause, reading.table)

    def near(day: date) -> str:
        weeks = [f"{year:04d}-W{partial.count:02d}" for year in (day.year - 1, day.year, day.year + 1) if year < 9999]
        return min((cost(span, (day, day), tense), week) for week in weeks if (span := bounds(week)))[1]

    value = agreed(base, near)
    return Value(value, basis, anchor_value(partial, reading)) if value else Value(None, "inferred")


def ordinal(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The nth weekday, week, day or month of a month or year; a week is that of its nth Monday, from the end Sunday."""
    if partial.month is not None:
        holder = named(replace(partial, kind="date", day=None, unit=""), clause, reading)
    elif partial.year is not None:
        holder = Value(f"{partial.year:04d}", "stated")
    else:
        base, basis = base_of(partial, reading)
        unit = "month" if partial.code == 12 else "year"
        shown = agreed(base, lambda day: moved(day, partial.year_shift or 0, unit))
        holder = Value(shown, basis, anchor_value(partial, reading))
    span = bounds(holder.value)
    if span is None:
        return Value(None, "inferred")
    value = _nth_of(span[0], span[1], partial)
    begin, now = bounds(value), bounds(reading.anchor.value)
    ahead = begin is not None and now is not None and begin[0] > now[1] and partial.month is None
    if ahead and partial.year is None and tense_of(clause, reading.table) in ("past", "done"):
        return Value(None, "inferred")  # "it was the last Friday of the month", which is yet to come
    return Value(value, holder.basis, holder.anchor)


def _nth_of(first: date, last: date, partial: Partial) -> str | None:
    if partial.unit == "month":
        month = partial.count if partial.count > 0 else 13 + partial.count
        return f"{first.year:04d}-{month:02d}" if 1 <= month <= 12 else None
    days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    if partial.unit == "weekday":
        days = [day for day in days if day.weekday() == partial.weekday]
    elif partial.unit == "week":
        days = [day for day in days if day.weekday() == (6 if partial.count < 0 else 0)]
    at = partial.count - 1 if partial.count > 0 else len(days) + partial.count
    if not 0 <= at < len(days):
        return None
    return week_value(days[at]) if partial.unit == "week" else days[at].isoformat()


def relative(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.base == "either":
        past = tense_of(clause, reading.table) in ("past", "done")
        partial = replace(partial, base="then" if past and reading.then else "now")
    if partial.base == "now" and partial.unit == "year" and partial.count > 0 and _goes_on(partial, clause, reading):
        partial = replace(partial, base="then")
    if partial.base == "then" and partial.unit == "year" and partial.count and is_beside(partial, reading):
        then = reading.then or ""
        return Value(then[: 5 if then.startswith("-") else 4], "relative-to-mention", then)
    if partial.base == "then" and partial.unit == "year" and partial.count < 0 and _is_quarter(reading):
        return again(replace(partial, year_shift=partial.count), clause, reading)
    if partial.waits and not is_told(partial, reading):
        return Value(None, "inferred")  # "two years after his arrest": nothing tells when that was
    if partial.waits and is_beside(partial, reading):
        return Value(reading.then, "relative-to-mention", reading.then)
    if partial.base == "then" and partial.unit == "year" and (reading.then or "").startswith("-"):
        year = int((reading.then or "")[:5]) + partial.count
        return Value(year_text(year), "relative-to-mention", reading.then)  # "the same year", before Christ
    base, basis = base_of(partial, reading)
    if base is None:
        return Value(None, "inferred" if partial.base == "now" else basis)
    value = stepped(base, partial.count, partial.unit)
    if value is None and partial.count == 0:
        value = _base_value(partial, reading)
    if value is not None and partial.about:
        value += "~"
    return Value(value, basis, anchor_value(partial, reading))


def _goes_on(partial: Partial, clause: Clause, reading: Reading) -> bool:
    """Whether "next year" is the one after a year of its sentence: the clause is over, and that year long past."""
    now, then = bounds(reading.anchor.value), bounds(reading.then)
    if now is None or then is None or partial.deictic:
        return False
    if reading.then_end < reading.sentence - 60 * (partial.start - reading.sentence < 10):
        return False  # neither in its sentence nor, where it opens one, at the end of the one before
    return then[1].year + 1 < now[0].year and tense_of(clause, reading.table) == "done"


def _is_quarter(reading: Reading) -> bool:
    """Whether the mention before, in the same sentence, is a quarter or half: "from $5 million a year earlier"."""
    return reading.then_end >= reading.sentence and precision(reading.then or "0000") in ("quarter", "half")


def _base_value(partial: Partial, reading: Reading) -> str | None:
    """ "today" of a text published in "2021-03", "that day" of "in 2015": the base's own value."""
    return anchor_value(partial, reading)


def stepped(base: Span, count: int, unit: str, *, day_too: bool = False) -> str | None:
    """`count` units from a base; None where the unit is finer than the base is known ("three days after" a month)."""
    if LENGTHS[unit] < (base[1] - base[0]).days + 1:
        return None
    if unit == "weekend":
        return _weekend(base[0], count)
    return moved(base[0], count, unit, day_too=day_too)


def weekday_from(base: Span | None, partial: Partial) -> str | None:
    """The `count`th such weekday after a day, or before it where negative; that day itself does not count."""
    if base is None or base[0] != base[1]:
        return None
    return weekday_near(base[0], partial.weekday or 0, partial.count or 1).isoformat()


def is_told(partial: Partial, reading: Reading) -> bool:
    """Whether a step before or after something not dated may count from the mention before.

    It may where nothing is named ("two days after, he left"), in apposition to that mention ("Friday, a day after the
    vote"), or where what is named was named there ("The vote was on 3 May. Two days after the vote").
    """
    if is_beside(partial, reading):
        return True
    ahead = NAMED_NEXT.match(reading.text, partial.end, partial.end + 80)
    if ahead is None:
        return True
    if reading.then is None or reading.then_end < 0:
        return False
    around = reading.text[max(0, reading.then_end - 150) : min(partial.start, reading.then_end + 100)].lower()
    return any(word[:5] in around for word in re.findall(r"[^\W\d_]{4,}", ahead[0].lower()) if word not in COMMON)


def _weekend(base: date, count: int) -> str | None:
    """The Saturday and Sunday of the base's week, or of one before or after."""
    days = [moved(base, at - base.weekday() + 7 * count, "day") for at in (5, 6)]
    return "/".join(day for day in days if day) if all(days) else None


def event(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the day before the verdict": the date it stands beside in apposition, else a step from the last mention."""
    if is_beside(partial, reading):
        return Value(reading.then, "relative-to-mention", reading.then)
    span = None if reading.lost or not is_told(partial, reading) else bounds(reading.then)
    if span is None:
        return Value(None, "inferred")
    if partial.unit == "weekday":  # "on the Monday after", and what follows is no date
        return Value(weekday_from(span, partial), "relative-to-mention", reading.then)
    return Value(stepped(span, partial.count, partial.unit), "relative-to-mention", reading.then)


def again(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the same month of the year before": the value of the mention before in another year."""
    span = None if reading.lost else bounds(reading.then)
    if span is None or reading.then is None or "/" in reading.then or span[0].year + (partial.year_shift or 0) < 1:
        return Value(None, "inferred")
    year = int(reading.then[:4]) + (partial.year_shift or 0)
    return Value(f"{year:04d}{reading.then[4:]}", "relative-to-mention", reading.then)


def period(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the end of the year": of the year that is spoken of."""
    then = bounds(reading.dated or reading.then)
    now = bounds(reading.anchor.value)
    if partial.unit == "day" and reading.day and partial.start - reading.day_end < NEAR:
        return Value(reading.day, "relative-to-mention", reading.day)
    base = now if now is not None and not (reading.anchor.narrative and then) else then
    if base is None:
        return Value(None, "inferred")
    basis = "relative-to-publication" if base is now else "relative-to-mention"
    if partial.unit == "weekend":
        late = base[0].weekday() >= 5 or tense_of(clause, reading.table) in AHEAD
        return Value(stepped(base, 0 if late else -1, "weekend"), basis, anchor_value(partial, reading))
    return Value(stepped(base, 0, partial.unit), basis, anchor_value(partial, reading))


def weekday(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.base == "then" and len(reading.then or "") != 10:
        partial = replace(partial, base="now")  # "the following Monday" with no day before it
    base, basis = base_of(partial, reading)
    week = partial.unit == "week"
    if base is None or (base[0] != base[1] and not (week and base[0].isocalendar()[:2] == base[1].isocalendar()[:2])):
        return Value(None, "inferred")
    beside = bounds(reading.then) if is_beside(partial, reading) else None
    if beside and beside[0] == beside[1] and beside[0].weekday() == partial.weekday:
        return Value(reading.then, "relative-to-mention", reading.then)  # "morgen, Donnerstag"
    ahead = partial.unit == "c" or (basis == "relative-to-mention" and not partial.unit)
    ahead = ahead or tense_of(clause, reading.table) in AHEAD
    return Value(_weekday_from(base[0], partial, ahead), basis, anchor_value(partial, reading))


def _weekday_from(base: date, partial: Partial, ahead: bool) -> str | None:
    """That day of last, this or next week; the last or next such day; else the nearest on the side the clause tells."""
    distance = (partial.weekday or 0) - base.weekday()
    if partial.unit == "ago":
        days = -(-distance % 7 or 7) - 7 * (partial.count - 1)
    elif partial.unit == "week":
        days = distance + 7 * partial.count
    elif partial.unit == "l":
        days = distance % 7 - 7
    elif partial.unit == "k":
        days = distance % 7 or 7
    else:
        days = distance % 7 if ahead else -(-distance % 7)
    return moved(base, days, "day")


def nth(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "on the 20th": of this month or the one before, whichever is not in the future; the next in a clause ahead."""
    if not partial.unit and (told := _day_after(partial, reading)):
        return Value(told, "relative-to-mention", reading.then)
    if partial.base == "then":
        return Value(None, "inferred")
    base, basis = base_of(replace(partial, base="now"), reading)
    ahead = partial.unit == "k" or (partial.unit != "l" and tense_of(clause, reading.table) in AHEAD)
    value = agreed(base, lambda day: _nth_by(day, partial, ahead, reading.anchor.narrative))
    return Value(value, basis, anchor_value(partial, reading)) if value else Value(None, "inferred")


def _day_after(partial: Partial, reading: Reading) -> str | None:
    """The next day of that number after one told in the sentence, or of the month told right before; None without."""
    then = bounds(reading.then)
    near = reading.then_end >= reading.sentence or (partial.base == "then" and partial.start - reading.then_end < NEAR)
    if not near or then is None or precision(reading.then or "") not in ("day", "month"):
        return None
    if partial.weekday is not None or (partial.base != "then" and not _is_far(then, reading)):
        return None
    number = then[0].year * 12 + then[0].month - 1
    days = [value for month in (number, number + 1) if (value := _day_of(month, partial))]
    return next((value for value in days if value >= then[0].isoformat()), None)


def _is_far(then: Span, reading: Reading) -> bool:
    """Whether a day is of another time than that of the publication."""
    now = bounds(reading.anchor.value)
    return now is None or abs((now[0] - then[0]).days) > 31


def _nth_by(base: date, partial: Partial, ahead: bool, narrative: bool) -> str | None:
    number = base.year * 12 + base.month - 1
    if partial.unit == "c" or (narrative and not partial.unit):
        return _day_of(number + partial.count, partial)
    months = [number, number + 1] if ahead else [number, number - 1]
    if partial.weekday is not None and not ahead:
        months.append(number + 1)
    days = [value for month in months if (value := _day_of(month, partial))]
    if partial.unit in ("l", "k"):
        days = [value for value in days if (value > base.isoformat()) == (partial.unit == "k") and value != str(base)]
    elif partial.weekday is None:
        days = [value for value in days if value == str(base) or (value > base.isoformat()) == ahead]
    return days[0] if days else None


def _day_of(month: int, partial: Partial) -> str | None:
    """The day of a month (counted from year 0), if there is one and it is the weekday said."""
    value = day_value(month // 12, month % 12 + 1, partial.day or 1) if month >= 12 else None
    if value and partial.weekday is not None and date.fromisoformat(value).weekday() != partial.weekday:
        return None
    return value


def zoned(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """A time of the day last told in its sentence, else of the day of publication."""
    then = bounds(reading.then) if reading.then_end >= reading.sentence or reading.anchor.narrative else None
    if then is not None and then[0] == then[1]:
        return Value(then[0].isoformat(), "relative-to-mention", reading.then)
    now = bounds(reading.anchor.value)
    if now is None or now[0] != now[1] or reading.anchor.narrative or reading.anchor.inferred:
        return Value(None, "inferred")
    return Value(now[0].isoformat(), "relative-to-publication", reading.anchor.value)


def same(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The month, quarter or other period of the mention before, in another year; its year alone where none fits."""
    told = reading.then if partial.base == "then" else None
    told = told or (reading.anchor.value if partial.unit == "day" or partial.base == "now" else None)
    base = bounds(told or reading.anchor.value)
    year = partial.year
    if year is None and base is not None:
        year = base[0].year + (partial.year_shift or 0)
    if year is None:
        return Value(None, "inferred")
    value = _period_of(told, partial.unit) if told else None
    shown = f"{year:04d}{value[4:]}" if value else f"{year:04d}"
    basis = "relative-to-mention" if told is not None and told == reading.then else "relative-to-publication"
    return Value(shown if bounds(shown) else None, basis, told or reading.anchor.value)


def _period_of(value: str, unit: str) -> str | None:
    """A value widened to a month or quarter, or as it is where it is no longer than a year ("" for `unit`)."""
    kind, value = precision(value), value.rstrip("~")
    if unit in ("month", "quarter") and kind == "day":
        value, kind = value[:7], "month"
    if unit == "quarter" and kind == "month":
        return f"{value[:4]}-{33 + (int(value[5:]) - 1) // 3}"
    if unit == "":
        return value if kind in ("month", "quarter", "half", "season", "day") else None
    return value if kind == unit else None
