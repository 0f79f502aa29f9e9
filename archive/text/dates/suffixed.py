"""Builders of partials for a language that hangs its endings on its words and puts what governs behind (Kazakh).

Arguments as in absolute.py; marks (tokens.py) tell a year from other units and one case from another.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from archive.text.dates.guards import is_day_alone
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, direction, first, relation, shift_of, year_of
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable


def year(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "2014 жылы", "2017-де", one of "2018, 2019 және 2020 жылдары"; "91-інші жылы"."""
    token, era = first(span, "Yrnd"), first(span, "E")
    if token is None:
        return []
    if era is not None and token.value > 0:
        return [Partial(era.start, span[-1].end, "date", 1 - token.value)]
    if token.kind == "Y":
        return [Partial(token.start, span[-1].end, "date", token.value)]
    if not 10 <= token.value < 100:
        return []
    return [Partial(token.start, span[-1].end, "date", token.value + (2000 if token.value < 30 else 1900))]


def decade(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "1990-шы жылдары", "өткен ғасырдың алпысыншы жылдары", "90-жылдардың басында"."""
    century, many = first(span, "C"), first(span, "U")
    number = next(token for token in reversed(span) if token.kind in "Yndor")
    within = 19
    if century is not None:
        which = span[0]
        within = 19 if which.kind == "l" else which.value - 1
    value = number.value if number.value >= 1000 else within * 100 + number.value
    if many is None or not (1000 <= value < 2200) or number.value < 10:
        return []
    if value % 10:
        return [Partial(span[0].start, span[-1].end, "date", value)] if number.kind == "Y" else []
    return [Partial(span[0].start, span[-1].end, "decade", year=value // 10)]


def ago(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "екі жыл бұрын", "жыл бұрын", "үш күннен кейін", "одан бір ай бұрын"."""
    number, unit, way = first(span, "dnw"), first(span, "u"), first(span, "ge")
    assert unit is not None and way is not None
    before = found[at - 1] if at else None
    if before and (
        before.text.lower() in table.vague or before.kind in "#-~." or (not number and before.kind in "rodnwY")
    ):
        return []
    count = number.value if number else 1
    that = first(span, "σ") is not None
    base = "then" if that else "now" if way.kind == "g" else "either"
    name = UNITS[unit.value]
    weeks = name == "week"
    count, name = (7 * count, "day") if weeks else (count, name)
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=count * way.value, unit=name, base=base,
            deictic=base == "now", about=weeks,
        )
    ]  # fmt: skip


def within(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "15 күн ішінде", "алдағы үш айдың ішінде": days ahead of now where the clause lies ahead, else a duration."""
    number, unit = first(span, "dnw"), first(span, "u")
    assert number is not None and unit is not None
    before = found[at - 1] if at else None
    if not span[-1].value or (before and (before.kind in "l-#wn" or before.text.lower() in table.vague)):
        return []
    start, name = span[0].start, UNITS[unit.value]
    return [Partial(start, span[-1].end, "relative", count=number.value, unit=name, deictic=True, tentative=True)]


def weekday(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "дүйсенбі күні", "өткен жұмада", "келесі аптаның сейсенбісінде"."""
    day = first(span, "W")
    assert day is not None
    cut = span.index(day)
    around = [found[near].text.lower() for near in (at - 1, at + len(span)) if 0 <= near < len(found)]
    if any(word in table.each or word in table.plurals for word in around):
        return []
    follows = [token for token in span[cut:] if token.kind == "u"]
    if any(UNITS[token.value] != "day" for token in follows) or not (follows or is_day_alone(day, found, at, table)):
        return []
    week = first(span[:cut], "u")
    if week is not None:
        count = relation(span[:cut])[0] if UNITS[week.value] == "week" else None
        if count is None:
            return []
        return [Partial(span[0].start, span[-1].end, "weekday", weekday=day.value, count=count, unit="week")]
    unit = direction(span[:cut]).strip("c")  # "this Friday" may be the one that was
    return [Partial(span[0].start, span[-1].end, "weekday", weekday=day.value, unit=unit)]


def ordinal(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "мамырдың екінші аптасында", "келесі айдың бірінші дүйсенбісі", "2014 жылғы мамырдың соңғы күні"."""
    cut = max(number for number, token in enumerate(span) if token.kind in "rl")
    which, what, month = span[cut], first(span[cut:], "Wu"), first(span, "M")
    assert what is not None
    unit = "weekday" if what.kind == "W" else UNITS[what.value]
    holder = [UNITS[token.value] for token in span[:cut] if token.kind == "u"]
    if unit not in ("weekday", "week", "day") or (month is None and holder[-1:] not in (["month"], ["year"])):
        return []
    shift, base = shift_of(span[:cut])
    return [
        Partial(
            span[0].start, span[-1].end, "ordinal", year_of(span[:cut]), month.value if month else None,
            weekday=what.value if unit == "weekday" else None, count=which.value, unit=unit, year_shift=shift,
            base=base, code=12 if holder[-1:] == ["month"] else None,
        )
    ]  # fmt: skip


def period(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "өткен жылы", "биыл", "сол күні", "осы айдың соңында", "жыл басынан"."""
    unit, year = first(span, "u"), first(span, "x")
    name = UNITS[unit.value] if unit else "year"
    start, end = span[0].start, span[-1].end
    if year is not None:
        return [Partial(start, end, "relative", count=year.value, unit="year", deictic=True)] if name == "year" else []
    if first(span, "lkch") is None:
        return [] if name == "day" else [Partial(start, end, "period", unit=name)]
    if name == "day":
        that = first(span, "hc") is not None and first(span, "lk") is None
        return [Partial(start, end, "relative", unit="day", base="then")] if that else []
    count, base = relation(span)
    return [Partial(start, end, "relative", count=count, unit=name, base=base)]


def nth(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "айдың 5-і", "осы айдың онында", "5-і күні"."""
    number, unit = first(span, "o"), first(span, "u")
    assert number is not None and unit is not None
    month = UNITS[unit.value] == "month" and unit.start < number.start
    alone = span[0] is number and UNITS[unit.value] == "day" and not (at and found[at - 1].kind in "rodnwY")
    if not 1 <= number.value <= 31 or not (month or alone):
        return []
    count, way = relation(span)[0], "c" if month and first(span, "lkch") else ""
    return [Partial(span[0].start, span[-1].end, "nth", day=number.value, unit=way, count=count if way else 0)]


def ranged(partials: Sequence[Partial], found: Sequence[Token], table: DateTable) -> list[Partial]:
    """The partials of a sentence, the second of two linked where what stands behind makes them a range.

    "5 мамырдан 10 маусымға дейін" (from … until), "5 мамыр мен 10 маусым аралығында" (between … and).
    """
    starts = [token.start for token in found]
    result = list(partials[:1])
    for one, other in pairwise(partials):
        between = found[bisect_left(starts, one.end) : bisect_left(starts, other.start)]
        after = bisect_left(starts, other.end)
        words = [token for token in found[after : after + 6] if token.start < token.end]
        behind = [token.kind for token in words if token.kind != "δ" and token.text.lower() not in table.plurals]
        kinds = "".join(token.kind for token in between)
        closed = behind[:1] == ["~"] and kinds in ("m", "-", "m-")
        closed = closed or (behind[:1] == ["π"] and kinds.strip("fim") in ("&", "-"))
        result.append(replace(other, link="-") if closed else other)
    return result
