"""Values of dates that name a day, month, season, decade: with their own year, or one told by what is around them."""

from __future__ import annotations

from datetime import date

from archive.text.dates.calendar import bounds, day_value, precision
from archive.text.dates.partial import Partial
from archive.text.dates.reading import Clause, Reading, Span, Value, agreed, anchor_value, base_of, cost, tense_of


def year_text(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _stated(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return year_text(year)
    if year < 1 or day is None:
        return f"{year_text(year)}-{month:02d}" + (f"-{day:02d}" if day else "")
    return day_value(year, month, day)


def named(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.year is not None:
        return Value(_stated(partial.year, partial.month, partial.day), "stated")
    assert partial.month is not None
    if partial.year_shift is not None:
        return _shifted(partial, reading)
    if partial.unit:  # last May, next May, this May
        return _directed(partial, reading)
    return _yearless(partial, clause, reading)


def _shifted(partial: Partial, reading: Reading) -> Value:
    """ "May last year", "October of that year"."""
    base, basis = base_of(partial, reading)
    year = agreed(base, lambda day: day.year)
    if year is None:
        return Value(_unknown(partial), "inferred")
    value = _stated(year + (partial.year_shift or 0), partial.month, partial.day)
    return Value(value, basis, anchor_value(partial, reading))


def _directed(partial: Partial, reading: Reading) -> Value:
    """ "last May", "next May", "this May"; "el pasado 5 de mayo"."""
    base, basis = base_of(partial, reading)
    if partial.day is not None:
        value = agreed(base, lambda day: _day_beyond(day, partial))
        return Value(value or _unknown(partial), basis if value else "inferred", anchor_value(partial, reading))
    month = partial.month or 1

    def year_from(day: date) -> int:
        if partial.unit == "l":
            return day.year - (month >= day.month)
        return day.year + (partial.unit == "k" and month <= day.month)

    year = agreed(base, year_from)
    if year is None:
        return Value(_unknown(partial), "inferred")
    return Value(f"{year:04d}-{month:02d}", basis, anchor_value(partial, reading))


def _day_beyond(base: date, partial: Partial) -> str | None:
    """The last such day before the base, or the next after it."""
    years = (base.year, base.year - 1, base.year - 4) if partial.unit == "l" else (base.year, base.year + 1)
    days = [value for year in years if year > 0 and (value := _stated(year, partial.month, partial.day))]
    wanted = [day for day in days if (day < base.isoformat() if partial.unit == "l" else day > base.isoformat())]
    return wanted[0] if wanted else None


def _unknown(partial: Partial) -> str:
    """A date without a year that nothing tells: "XXXX-10-08"."""
    return f"XXXX-{partial.month:02d}" + (f"-{partial.day:02d}" if partial.day else "")


def _yearless(partial: Partial, clause: Clause, reading: Reading) -> Value:
    anchor = reading.anchor
    if anchor.report and anchor.now is not None:
        return Value(_stated(anchor.now.year, partial.month, partial.day), "inherited", anchor.value)
    if (told := _told(partial, clause, reading)) is not None:
        return Value(told, "inherited", told)
    near = bounds(reading.sentence_dated)
    if near is not None:
        tense, now = tense_of(clause, reading.table), bounds(anchor.value)
        if tense == "future" and now is not None and not anchor.narrative and not anchor.inferred and near[1] < now[0]:
            return Value(_nearest(partial, now, tense), "relative-to-publication", anchor.value)
        way = "until" if tense == "until" else "beside"
        return Value(_nearest(partial, near, way), "inherited", reading.sentence_dated)
    line, now = bounds(reading.line_dated), bounds(anchor.value)
    if now is not None and not anchor.narrative:
        if (soon := _days_later(partial, clause, reading)) is not None:
            return Value(soon, "inherited", reading.line_dated)
        if line is None or abs(line[0].year - now[1].year) < 2 or partial.weekday is not None:
            tense = tense_of(clause, reading.table)
            tense = "past" if anchor.inferred and tense == "done" else tense  # its day may be later than was told
            value = _nearest(partial, now, tense)
            return Value(value, "inferred" if anchor.inferred else "relative-to-publication", anchor.value)
    if now is None and not anchor.narrative and line is None:
        return Value(_unknown(partial), "inferred")  # news of a day that nothing tells
    return _narrated(partial, clause, reading)


def _days_later(partial: Partial, clause: Clause, reading: Reading) -> str | None:
    """A day of which is told as past, within ten days behind the day stated before it in its line."""
    line = bounds(reading.line_dated)
    if line is None or line[0] != line[1] or partial.day is None or partial.weekday is not None:
        return None
    value = _stated(line[0].year, partial.month, partial.day)
    day = bounds(value)
    if day is None or not 0 <= (day[0] - line[0]).days <= 10 or tense_of(clause, reading.table) not in ("past", "done"):
        return None
    return value


def _told(partial: Partial, clause: Clause, reading: Reading) -> str | None:
    """The same day of a month that a news text has named with its year before; not one that lies ahead."""
    told = None if reading.anchor.narrative else reading.days.get((partial.month, partial.day))
    day = bounds(told)
    if day is None or (partial.weekday is not None and day[0].weekday() != partial.weekday):
        return None
    now = bounds(reading.anchor.value)
    over = now is not None and day[1] < now[0]
    return None if over and tense_of(clause, reading.table) in ("future", "until") else told


def _narrated(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """In a narrative: the year of the last date, or the next where the month has gone back by more than half a year."""
    span, anchor = bounds(reading.dated or reading.then), reading.anchor
    if span is None and partial.day and anchor.now is not None and not anchor.inferred:
        value = _nearest(partial, (anchor.now, anchor.now), tense_of(clause, reading.table))
        return Value(value, "relative-to-publication", anchor.value)
    if span is None:
        return Value(_unknown(partial), "inferred")
    if partial.weekday is not None:
        return Value(_nearest(partial, span, "beside"), "inherited", reading.dated or reading.then)
    year = span[0].year
    dated = precision(reading.dated or "0000") in ("day", "month", "week")
    if dated and span[0].month - (partial.month or 1) >= 8:
        year += 1
    if (partial.month, partial.day) == (2, 29):
        year += -year % 4
    return Value(_stated(year, partial.month, partial.day), "inherited", reading.dated or reading.then)


def _nearest(partial: Partial, now: Span, tense: str) -> str | None:
    """The nearest such day or month to `now`, distances weighed by the clause's tense."""
    best: tuple[float, str] | None = None
    this = now[1].year
    for year in (this - 1, this, this + 1, this - 4 if partial.day == 29 else this):
        value = _stated(year, partial.month, partial.day) if 1 <= year <= 9999 else None
        span = bounds(value)
        if span is None or value is None:
            continue
        far = cost(span, now, tense)
        if partial.weekday is not None and span[0].weekday() != partial.weekday:
            far += 10_000  # "Friday, 18 August" tells the year
        if best is None or far < best[0]:
            best = (far, value)
    return best[1] if best else None


def coded(partial: Partial, clause: Clause, reading: Reading) -> Value:
    code = partial.code or 21
    if partial.year is not None:
        return Value(f"{year_text(partial.year)}-{code}", "stated")
    if partial.year_shift is not None:
        base, basis = base_of(partial, reading)
        year = agreed(base, lambda day: day.year)
        if year is None:
            return Value(f"XXXX-{code}", "inferred")
        return Value(f"{year + partial.year_shift:04d}-{code}", basis, anchor_value(partial, reading))
    if not partial.unit and code != WINTER and (then := bounds(reading.sentence_dated)) is not None:
        years = (f"{year:04d}-{code}" for year in range(max(1, then[0].year - 1), then[0].year + 2))
        spans = [(value, span) for value in years if (span := bounds(value))]
        near = min((cost(span, then, "beside") + BACK * (span[0] < then[0]), value) for value, span in spans)[1]
        return Value(near, "inherited", reading.sentence_dated)
    base, basis = base_of(partial, reading)
    value = agreed(base, lambda day: _season_near(code, day, partial, clause, reading))
    return Value(value, basis, anchor_value(partial, reading)) if value else Value(f"XXXX-{code}", "inferred")


BACK = 60  # days that a season before the date beside it seems further than one after it
WINTER = 24  # lies in two years


def _season_near(code: int, base: date, partial: Partial, clause: Clause, reading: Reading) -> str:
    """The season or quarter meant: that of the year in a narrative, else the nearest, weighed by tense."""
    years = [year for year in (base.year - 1, base.year, base.year + 1) if 1 <= year < 9999]
    if (partial.unit == "c" and code != WINTER) or (reading.anchor.narrative and partial.unit not in ("l", "k")):
        return f"{base.year:04d}-{code}"
    tense = {"l": "past", "k": "future"}.get(partial.unit) or tense_of(clause, reading.table)
    tense = "" if tense == "past" and not partial.unit else tense  # "announced cuts in the fourth quarter"
    spans = [(value, bounds(value)) for value in (f"{year:04d}-{code}" for year in years)]
    if partial.unit == "k":
        return next((value for value, span in spans if span and span[0] > base), spans[-1][0])
    if partial.unit == "l":
        return next((value for value, span in reversed(spans) if span and span[1] < base), spans[0][0])
    return min((cost(span, (base, base), tense), value) for value, span in spans if span)[1]


def decade(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.unit == "century":  # "the 30s of the last century"
        base, basis = base_of(partial, reading)
        century = agreed(base, lambda day: day.year // 100 + partial.count)
        value = f"{century:02d}{partial.year}X" if century is not None else None
        return Value(value, basis if value else "inferred", anchor_value(partial, reading) if value else None)
    return Value(f"{partial.year or 0:03d}X", "stated")


def before_christ(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """A decade or century before Christ, from its first to its last year."""
    first = partial.year or 0
    return Value(f"{year_text(first)}/{year_text(first + partial.count - 1)}", "stated")


def century(partial: Partial, clause: Clause, reading: Reading) -> Value:
    return Value(f"{partial.year or 0:02d}XX", "stated")
