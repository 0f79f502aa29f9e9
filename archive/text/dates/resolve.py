"""Partial dates -> values, in reading order: own year, a year shared in a range or list, a stated relation, tense.

State is what reading leaves behind: the last mention, the last one with a month and the paragraph it stood in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from archive.text.dates.anchor import Anchor
from archive.text.dates.calendar import bounds, day_value, feast_day, moved, precision, week_value
from archive.text.dates.partial import Partial
from archive.text.lexicon.tables import DateTable

BOUNDARY = re.compile(r"[;:“”\"]|, (?:and|but|which|who|while|when|after|before|as)\b| (?:that|but|while) ")


@dataclass(frozen=True, slots=True)
class Clause:
    """The words around a mention that can show its tense."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Value:
    """A resolved value with what it rests on (DateMention.basis and .anchor)."""

    value: str | None
    basis: str
    anchor: str | None = None


@dataclass(slots=True)
class Reading:
    """Where reading stands. `then`: the last value; `dated`: the last with a month; both may be None."""

    text: str
    anchor: Anchor
    table: DateTable
    then: str | None = None
    then_end: int = -1
    dated: str | None = None
    sentence: int = 0  # where the sentence being read begins
    line: int = -1
    sentence_dated: str | None = None  # the last full date stated in this sentence
    line_dated: str | None = None  # the last full date stated in this line

    def turn(self, line: int, sentence: int) -> None:
        """Begin another sentence, perhaps of another line."""
        if sentence != self.sentence:
            self.sentence, self.sentence_dated = sentence, None
        if line != self.line:
            self.line, self.line_dated = line, None

    def keep(self, partial: Partial, value: Value) -> None:
        """Remember a value for what follows."""
        if value.value is None or "XXXX" in value.value:
            return
        self.then, self.then_end = value.value, partial.end
        leads = partial.start - self.sentence < 30 and value.basis == "stated" and self.anchor.narrative
        if precision(value.value) in ("day", "month", "season", "week") or (leads and precision(value.value) == "year"):
            self.dated = value.value
            if value.basis == "stated" and not leads_back(self, partial):
                self.line_dated = self.sentence_dated = value.value


def leads_back(reading: Reading, partial: Partial) -> bool:
    """Whether a date is one of birth, which no other date in the text is near."""
    before = reading.text[max(0, partial.start - 20) : partial.start].lower().split()
    return any(word.strip(":,.(") in reading.table.birth for word in before[-3:])


def resolve(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The value of one partial date; `clause` is the text around it that can show its tense."""
    if partial.of is not None:
        base = resolve(partial.of, clause, reading)
        span = bounds(base.value)
        value = moved(span[0], partial.count, partial.unit, day_too=len(base.value or "") == 10) if span else None
        return Value(value, "relative-to-mention", base.value)
    return RESOLVERS[partial.kind](partial, clause, reading)


def _year_text(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def _stated(year: int, month: int | None, day: int | None) -> str | None:
    if month is None:
        return _year_text(year)
    if year < 1 or day is None:
        return f"{_year_text(year)}-{month:02d}" + (f"-{day:02d}" if day else "")
    return day_value(year, month, day)


def _date(partial: Partial, clause: Clause, reading: Reading) -> Value:
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
    base, basis = _base(partial, reading)
    if base is None:
        return Value(_unknown(partial), "inferred")
    year = base.year + (partial.year_shift or 0)
    return Value(_stated(year, partial.month, partial.day), basis, _anchor_value(partial, reading))


def _base(partial: Partial, reading: Reading) -> tuple[date | None, str]:
    """The day a relation counts from: the publication or, in narratives and for "the same", the mention before."""
    now = reading.anchor.now
    if partial.base == "now" and now is not None and (partial.deictic or not reading.anchor.narrative):
        return now, "relative-to-publication" if not reading.anchor.inferred else "inferred"
    span = bounds(reading.then if partial.base == "then" else reading.dated or reading.then)
    if span is not None:
        return span[0], "relative-to-mention"
    return (now, "relative-to-publication") if now is not None else (None, "inferred")


def _anchor_value(partial: Partial, reading: Reading) -> str | None:
    now = reading.anchor
    if partial.base == "now" and now.now is not None and (partial.deictic or not now.narrative):
        return now.value
    return (reading.then if partial.base == "then" else reading.dated or reading.then) or now.value


def _directed(partial: Partial, reading: Reading) -> Value:
    base, basis = _base(partial, reading)
    if base is None:
        return Value(_unknown(partial), "inferred")
    month = partial.month or 1
    year = base.year
    if partial.unit == "l" and month >= base.month:
        year -= 1
    if partial.unit == "k" and month <= base.month:
        year += 1
    return Value(f"{year:04d}-{month:02d}", basis, _anchor_value(partial, reading))


def _unknown(partial: Partial) -> str:
    """A date without a year that nothing tells: "XXXX-10-08"."""
    return f"XXXX-{partial.month:02d}" + (f"-{partial.day:02d}" if partial.day else "")


def _yearless(partial: Partial, clause: Clause, reading: Reading) -> Value:
    anchor = reading.anchor
    if anchor.report and anchor.now is not None:
        return Value(_stated(anchor.now.year, partial.month, partial.day), "inherited", anchor.value)
    near = bounds(reading.sentence_dated)
    if near is not None:
        return Value(_nearest(partial, near[0], "beside"), "inherited", reading.sentence_dated)
    line = bounds(reading.line_dated)
    if anchor.now is not None and not anchor.narrative:
        if line is None or abs(line[0].year - anchor.now.year) < 2 or partial.weekday is not None:
            value = _nearest(partial, anchor.now, _tense(clause, reading.table))
            return Value(value, "inferred" if anchor.inferred else "relative-to-publication", anchor.value)
    return _narrated(partial, reading)


def _narrated(partial: Partial, reading: Reading) -> Value:
    """In a narrative: the year of the last date, or the next where the month has gone back by more than half a year."""
    span = bounds(reading.dated or reading.then)
    if span is None:
        return Value(_unknown(partial), "inferred")
    year = span[0].year
    dated = precision(reading.dated or "0000") in ("day", "month", "week")
    if dated and span[0].month - (partial.month or 1) >= 8:
        year += 1
    return Value(_stated(year, partial.month, partial.day), "inherited", reading.dated or reading.then)


def _nearest(partial: Partial, now: date, tense: str) -> str | None:
    """The nearest such day or month to `now`, distances weighed by the clause's tense."""
    best: tuple[float, str] | None = None
    for year in (now.year - 1, now.year, now.year + 1, now.year - 4 if partial.day == 29 else now.year):
        value = _stated(year, partial.month, partial.day) if 1 <= year <= 9999 else None
        span = bounds(value)
        if span is None or value is None:
            continue
        cost = _cost(span, now, tense)
        if partial.weekday is not None and span[0].weekday() != partial.weekday:
            cost += 10_000  # "Friday, 18 August" tells the year
        if best is None or cost < best[0]:
            best = (cost, value)
    return best[1] if best else None


def _cost(span: tuple[date, date], now: date, tense: str) -> float:
    """How far a period lies from now, days against the clause's tense counting more."""
    future, past = {"past": (12.0, 1.0), "future": (1.0, 5.0), "beside": (1.0, 1.0)}.get(tense, (1.6, 1.0))
    ahead = (span[0] - now).days
    return ahead * future if ahead > 0 else max(0, (now - span[1]).days) * past


@cache
def _tenses(future: str, past: str) -> re.Pattern[str]:
    return re.compile(f"(?P<future>{future})|(?P<past>{past})", re.IGNORECASE)


def _tense(clause: Clause, table: DateTable) -> str:
    """ "future", "past" or "": the marker nearest before a mention in its clause, else the first after it."""
    pattern = _tenses(table.future, table.past)
    found = list(pattern.finditer(clause.before)) or list(pattern.finditer(clause.after))[:1]
    return found[-1].lastgroup or "" if found else ""


def _coded(partial: Partial, clause: Clause, reading: Reading) -> Value:
    code = partial.code or 21
    if partial.year is not None:
        return Value(f"{_year_text(partial.year)}-{code}", "stated")
    if partial.year_shift is not None:
        base, basis = _base(partial, reading)
        if base is None:
            return Value(f"XXXX-{code}", "inferred")
        return Value(f"{base.year + partial.year_shift:04d}-{code}", basis, _anchor_value(partial, reading))
    base, basis = _base(partial, reading)
    if base is None:
        return Value(f"XXXX-{code}", "inferred")
    return Value(_season_near(code, base, partial, clause, reading), basis, _anchor_value(partial, reading))


def _season_near(code: int, base: date, partial: Partial, clause: Clause, reading: Reading) -> str:
    """The season or quarter meant: that of the year in a narrative, else the nearest, weighed by tense."""
    years = [year for year in (base.year - 1, base.year, base.year + 1) if 1 <= year < 9999]
    if partial.unit == "c" or (reading.anchor.narrative and partial.unit not in ("l", "k")):
        return f"{base.year:04d}-{code}"
    tense = {"l": "past", "k": "future"}.get(partial.unit) or _tense(clause, reading.table)
    spans = [(value, bounds(value)) for value in (f"{year:04d}-{code}" for year in years)]
    if partial.unit == "k":
        return next((value for value, span in spans if span and span[0] > base), spans[-1][0])
    if partial.unit == "l":
        return next((value for value, span in reversed(spans) if span and span[1] < base), spans[0][0])
    return min((_cost(span, base, tense), value) for value, span in spans if span)[1]


def _quarter(partial: Partial, clause: Clause, reading: Reading) -> Value:
    base, basis = _base(partial, reading)
    if base is None:
        return Value(None, "inferred")
    number = base.year * 4 + (base.month - 1) // 3 + partial.count
    return Value(f"{number // 4:04d}-{number % 4 + 33}", basis, _anchor_value(partial, reading))


def _ordinal(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The nth weekday, week or day of a month; a week is that of the nth Monday (the last: of the last Sunday)."""
    if partial.month is None:
        base, basis = _base(partial, reading)
        shown = moved(base, partial.year_shift or 0, "month") if base else None
        holder = Value(shown, basis, _anchor_value(partial, reading))
    else:
        holder = _date(replace(partial, kind="date", day=None, unit=""), clause, reading)
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


def _feast(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """Christmas, Easter, …: of the year stated, or the nearest one, weighed by tense."""
    if partial.year is not None:
        day = feast_day(partial.code or 0, partial.year)
        return Value(day.isoformat() if day else None, "stated")
    base, basis = _base(partial, reading)
    if base is None:
        return Value(None, "inferred")
    anchored = _anchor_value(partial, reading)
    if partial.year_shift is not None:
        day = feast_day(partial.code or 0, base.year + partial.year_shift)
        return Value(day.isoformat() if day else None, basis, anchored)
    days = [day for year in (base.year - 1, base.year, base.year + 1) if (day := feast_day(partial.code or 0, year))]
    tense = {"l": "past", "k": "future"}.get(partial.unit) or _tense(clause, reading.table)
    if partial.unit in ("l", "k"):
        days = [day for day in days if (day < base if partial.unit == "l" else day > base)]
    if reading.anchor.narrative and not partial.unit:
        days = [day for day in days if day.year == base.year]
    best = min(((_cost((day, day), base, tense), day) for day in days), default=None)
    return Value(best[1].isoformat() if best else None, basis, anchored)


def _decade(partial: Partial, clause: Clause, reading: Reading) -> Value:
    return Value(f"{partial.year or 0:03d}X", "stated")


def _century(partial: Partial, clause: Clause, reading: Reading) -> Value:
    return Value(f"{partial.year or 0:02d}XX", "stated")


def _beside(partial: Partial, reading: Reading) -> bool:
    """Whether a mention stands in apposition to the one before ("October 7, the day before the verdict")."""
    gap = reading.text[reading.then_end : partial.start]
    return reading.then is not None and 0 <= len(gap) <= 3 and gap.strip() in (",", "(", "–", "-")


def _relative(partial: Partial, clause: Clause, reading: Reading) -> Value:
    if partial.base == "then" and partial.unit == "year" and partial.count and _beside(partial, reading):
        return Value((reading.then or "")[:4], "relative-to-mention", reading.then)
    base, basis = _base(partial, reading)
    if base is None:
        return Value(None, "inferred")
    if partial.unit == "weekend":
        return Value(_weekend(base, partial.count), basis, _anchor_value(partial, reading))
    return Value(moved(base, partial.count, partial.unit), basis, _anchor_value(partial, reading))


def _weekend(base: date, count: int) -> str | None:
    """The Saturday and Sunday of the base's week, or of one before or after."""
    saturday = base - timedelta(days=base.weekday()) + timedelta(days=5 + 7 * count)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def _event(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "the day before the verdict": the date it stands beside in apposition, else a step from the last mention."""
    if _beside(partial, reading):
        return Value(reading.then, "relative-to-mention", reading.then)
    span = bounds(reading.then)
    if span is None:
        return Value(None, "inferred")
    return Value(moved(span[0], partial.count, partial.unit), "relative-to-mention", reading.then)


def _period(partial: Partial, clause: Clause, reading: Reading) -> Value:
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
        late = base.weekday() >= 5 or _tense(clause, reading.table) == "future"
        return Value(_weekend(base, 0 if late else -1), basis, _anchor_value(partial, reading))
    return Value(moved(base, 0, partial.unit), basis, _anchor_value(partial, reading))


def _weekday(partial: Partial, clause: Clause, reading: Reading) -> Value:
    base, basis = _base(partial, reading)
    if base is None or partial.weekday is None:
        return Value(None, "inferred")
    anchored = _anchor_value(partial, reading)
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
        or _tense(clause, reading.table) == "future"
    ):
        day = base + timedelta(days=ahead)
    else:
        day = base - timedelta(days=(7 - ahead) % 7)
    return Value(day.isoformat(), basis, anchored)


def _nth(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """ "on the 20th": of this month or the one before, whichever is not in the future."""
    base, basis = _base(replace(partial, base="now"), reading)
    if base is None or partial.day is None:
        return Value(None, "inferred")
    if partial.day > base.day and not reading.anchor.narrative:
        base = base.replace(day=1) - timedelta(days=1)
    return Value(day_value(base.year, base.month, partial.day), basis, _anchor_value(partial, reading))


RESOLVERS: dict[str, Callable[[Partial, Clause, Reading], Value]] = {
    "date": _date,
    "coded": _coded,
    "decade": _decade,
    "century": _century,
    "relative": _relative,
    "event": _event,
    "period": _period,
    "weekday": _weekday,
    "nth": _nth,
    "ordinal": _ordinal,
    "feast": _feast,
    "quarter": _quarter,
}
