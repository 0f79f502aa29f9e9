"""Builders of steps that need neither number nor article: "неделю назад", "через год", "за два дня до", "накануне".

Arguments as in absolute.py."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.text.dates.numeric import numeric
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, first, shift_of
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable

WAYS = {"A": 1, "ζ": -1, "g": -1, "b": -1, "e": 1}
BASES = {"A1": "now", "A2": "then", "A3": "either", "g": "now"}  # others count from the mention before
GENITIVE = re.compile(r"[^\W\d]{2,}(?:ов|ев|[ео]го|[ыи]х|[оеі]ї|[оеи]й|ів|[аяыиіу])")
PAST = re.compile(r"[^\W\d]+(?:л[аи]|лись|лась|лися|лася|вши|[ах]х)")


def pace(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "неделю назад", "через два дня", "за год до ареста", "двумя годами позже"; one unit where no number stands."""
    way, size, number = first(span, "Aζgbe"), first(span, "uv"), first(span, "adnw")
    if way is None or size is None or _is_open(found, at, table):
        return []
    if way.kind == "ζ" and span[-1].kind == "~" and span[-1].value != 2:
        return []
    count, unit, about = _length(size)
    if way.kind == "A" and way.value < 0 and size.kind == "u" and not size.value and number is None:
        return []  # "przed dniem wyborów"
    if unit == "weekend" or (number is None and size.text.lower() in table.plurals):
        return []
    sign = -1 if way.kind == "A" and way.value < 0 else WAYS[way.kind]
    sign = 1 if span[-1].kind == "π" else sign  # "за тиждень після"
    count *= sign * (number.value if number else 1)
    base = BASES.get(way.kind + (str(abs(way.value)) if way.kind == "A" else ""), "then")
    waits = span[-1].kind == "π" or way.kind == "ζ" or (way.kind in "be" and abs(way.value) == 2)
    waits = waits or (way.kind == "A" and span[-1] is way)  # "dzień przed wyborami"
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=count, unit=unit, base="then" if waits else base,
            waits=waits, deictic=way.kind == "g", about=about,
        )
    ]  # fmt: skip


def _is_open(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether a number or "more than" before a step leaves its length open: "более | года назад", "2-|3 дня назад"."""
    before = found[at - 1] if at else None
    if before is None:
        return False
    ranged = before.kind in "-&" and at > 1 and found[at - 2].kind in "dnw"
    return ranged or before.text.lower() in table.vague or before.kind in "dnwY#"


def _length(size: Token) -> tuple[int, str, bool]:
    """(count, unit, about) of "год", and of a word that holds both: "полгода" is -6, months; a fortnight 14, days."""
    if size.kind == "u":
        unit = UNITS[size.value]
        return (7, "day", True) if unit == "week" else (1, unit, False)
    return (size.value, "day", True) if size.value > 0 else (-size.value, "month", False)


def eve(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "накануне" for the day before, not "накануне выборов"."""
    after = found[at + 1].text.lower() if at + 1 < len(found) else ""
    if GENITIVE.fullmatch(after) and not PAST.fullmatch(after):
        return []
    return [Partial(span[0].start, span[-1].end, "relative", count=-1, unit="day")]


def adjective(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "майский указ", "в субботнем матче"; with a capital it is a name ("Октябрьский район")."""
    word = span[-1]
    after = found[at + len(span)] if at + len(span) < len(found) else None
    capital = word.text[0].isupper() and at + len(span) > 1  # one that no sentence begins with
    if capital or (after and after.text.lower() in table.named_after):
        return []
    if word.value < 20:
        return [Partial(word.start, word.end, "date", month=word.value)]
    return [Partial(word.start, word.end, "weekday", weekday=word.value - 20)]


def day_of_month(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "5 числа", "пятого числа прошлого месяца"."""
    day, (shift, base) = span[0], shift_of(span)
    unit = first(span, "u")
    if not 1 <= day.value <= 31 or span[1].text.lower() in table.plurals or (unit and UNITS[unit.value] != "month"):
        return []
    if shift is None:
        return [Partial(day.start, span[-1].end, "nth", day=day.value)]
    return [
        Partial(day.start, span[-1].end, "ordinal", count=day.value, unit="day", code=12, year_shift=shift, base=base),
    ]


def later_day(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "13-го" behind an earlier day of its month: "указ подписан 11 мая, опубликован 13-го"."""
    day = span[0]
    months = [place for place in range(1, at) if found[place].kind == "M"]
    earlier = found[months[-1] - 1] if months else None
    if earlier is None or earlier.kind not in "do" or not earlier.value < day.value <= 31 or day.text[-2:] != "го":
        return []
    return [Partial(day.start, day.end, "ordinal", count=day.value, unit="day", code=12, year_shift=0, base="then")]


def figure_days(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "10–12.05.2023", "с 10 по 21.04.2016": two days of one month in figures."""
    last = numeric(span[2:], found, at + 2, table)
    day, end = span[0], last[0] if last else None
    if end is None or end.day is None or not 1 <= day.value < end.day or span[1].value == 1:
        return []
    return [replace(end, start=day.start, end=day.end, day=day.value), replace(end, start=span[2].start, link="-")]


def weekend(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "в выходные": the weekend spoken of."""
    if UNITS[span[-1].value] != "weekend":
        return []
    return [Partial(span[0].start, span[-1].end, "period", unit="weekend")]
