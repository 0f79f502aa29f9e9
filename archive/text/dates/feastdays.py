"""Values of feasts: of the year stated, or the nearest one, weighed by tense; of several days an interval."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from archive.text.dates.calendar import bounds, moved
from archive.text.dates.feasts import days, eve
from archive.text.dates.partial import Partial
from archive.text.dates.reading import Clause, Reading, Span, Value, agreed, anchor_value, base_of, cost, tense_of
from archive.text.lexicon.feasts import countries, names

OF_ONE_COUNTRY = ("kk", "pl", "uk")
AROUND = 600  # characters on each side in which a bare "Independence Day" looks for its country


def feast(partial: Partial, clause: Clause, reading: Reading) -> Value:
    rule = _rule(partial, reading)
    if rule is None:
        return Value(None, "inferred")
    if partial.year is not None:
        return _valued(next(iter(days(rule, partial.year)), None), rule, "stated", None)
    base, basis = base_of(partial, reading)
    found = agreed(base, lambda day: _near(day, rule, partial, clause, reading))
    return _valued(found, rule, basis if found else "inferred", anchor_value(partial, reading))


def _valued(span: Span | None, rule: str, basis: str, anchor: str | None) -> Value:
    if span is None:
        return Value(None, "inferred")
    first, last = span
    latest = first + timedelta(days=1) if eve(rule) and first == last else None
    return Value(first.isoformat() + (f"/{last.isoformat()}" if last > first else ""), basis, anchor, latest)


def _near(base: date, rule: str, partial: Partial, clause: Clause, reading: Reading) -> Span | None:
    """The feast of a year told, else the last, the next or the nearest."""
    if partial.year_shift is not None or partial.unit == "year":
        return next(iter(days(rule, base.year + (partial.count or partial.year_shift or 0))), None)
    if partial.count:
        back = bounds(moved(base, partial.count, partial.unit))
        if back is None:
            return None
        return min(_around(rule, back[0]), key=lambda span: cost(span, back, "beside"), default=None)
    unit = partial.unit
    spans = list(_around(rule, base))
    if unit == "l":
        return max((span for span in spans if span[1] < base), default=None)
    if unit == "k":
        return min((span for span in spans if span[0] > base), default=None)
    if reading.anchor.narrative and not unit:
        spans = [span for span in spans if span[0].year == base.year]
    tense = tense_of(clause, reading.table)
    return min(spans, key=lambda span: cost(span, (base, base), tense), default=None)


def _around(rule: str, base: date) -> Iterator[Span]:
    for year in range(base.year - 1, base.year + 2):
        yield from days(rule, year)


def _rule(partial: Partial, reading: Reading) -> str | None:
    """The rule of a name; that of "Independence Day" is the one of the only country near it that has such a day.

    Where none is named it is that of the language's own country: for a bare name only where the language is written
    in one, since an English report's "Independence Day" may be anybody's.
    """
    known = names(reading.table.feasts)
    rule = known.rules[partial.code or 0]
    if not rule.startswith("country "):
        return rule
    kind = rule.partition(" ")[2]
    around = reading.text[max(0, partial.start - AROUND) : partial.end + AROUND]
    named = countries.near(known.language, around)
    told = partial.year is not None or partial.year_shift is not None or partial.unit or partial.count
    told = told or known.language in OF_ONE_COUNTRY
    own = {countries.WORLDS[known.language].default} if told else set()
    rules = {day for code in named or own if (day := countries.days().get((code, kind)))}
    return rules.pop() if len(rules) == 1 else None
