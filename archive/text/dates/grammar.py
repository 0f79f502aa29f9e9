"""Tokens -> partial dates: one pattern over the string of token classes, longest forms first.

The patterns know no words: a language adds a table and, where its word order differs, patterns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from archive.text.dates.guards import is_day_alone, is_year, settled
from archive.text.dates.numeric import numeric
from archive.text.dates.partial import Partial
from archive.text.dates.tokens import Token, shape
from archive.text.lexicon.tables import DateTable

PART = "(?:t?p(?:P?f|-|i)?t?)?"  # "the end of", "early", "mid-", "the latter part of"
DAY = "[dor]"
WEEKDAY = r"(?:X,)?(?:W[,.]?\(?j?t?)?"
REL = "t?h*[lkch]u"  # "last year", "that same year"
COUNT = "(?:[adnw])"
LIST = rf"(?:(?:&|-|~)t?{DAY}|(?:,t?{DAY})+,?&t?{DAY})"
PATTERNS = (
    ("numeric", r"(?:W[,.]?\(?)?I"),
    ("joined", r"d[-/]M[-/][Yydn]|Y[-/]M[-/]d|M-d-Y|M-Y-d"),
    ("days", rf"{WEEKDAY}t?{DAY}{LIST}f?M(?:\.?,?f?[Yy]|,?f?{REL})?"),
    ("days", rf"{WEEKDAY}t?M\.?t?{DAY}{LIST}(?:,?f?[Yy]|,?f?{REL})?"),
    ("day", rf"{WEEKDAY}t?{DAY}f?M\.?,?\(?f?[Yy]E?"),
    ("day", rf"{WEEKDAY}t?M\.?t?{DAY},?\(?f?[Yy]E?"),
    ("day", rf"{WEEKDAY}t?{DAY}f?M\.?,?f?{REL}"),
    ("day", rf"{WEEKDAY}t?M\.?t?{DAY},?f?{REL}"),
    ("day", rf"{WEEKDAY}t?{DAY}f?M\.?\)?"),
    ("day", rf"{WEEKDAY}t?M\.?t?{DAY}\)?"),
    ("agomonth", rf"{COUNT}ugiM"),
    ("ordinal", rf"t?[lor](?:W|u)(?:f|i)(?:M\.?,?f?(?:Y|{REL})?|{REL})"),
    ("feast", rf"(?:t?[lkc])?H(?:,?f?i?Y|,?f?{REL})?"),
    ("month", rf"(?:{PART}|t)M[.,]*-?/?f?(?:[Yy]E?|{REL})|YM"),
    ("month", rf"{PART}(?:t?[lkc])?M\.?"),
    ("season", rf"{PART}t?S,?f?(?:Y(?:[-/][dn])?|{REL})|YS"),
    ("season", rf"{PART}t?[lkch]+S|{PART}tS|ptS|pS|iS"),
    ("quarter", rf"(?:t?[ro]-?[qz]|Q)(?:f?i?(?:t?Y|{REL}|tu))?|t?[lkch]q"),
    ("century", rf"{PART}t?[or](?:&t?[or])?-?CE?|tlC"),
    ("decade", rf"{PART}t?D"),
    ("years", r"[ndY][-~][nd]E|Y[-/][dn](?![-/\d])"),
    ("year", rf"{PART}(?:YE?|[nd]E|E[ndY]|y)"),
    ("beside", r"tu[be]X"),
    ("ago", rf"{COUNT}u(?:[gbe]|mN|m(?=[XIMWdH]))"),
    ("weekday", rf"{REL}-?W|t?[lkch]*W(?:,?(?:f|i)?{REL}|{REL})?"),
    ("event", r"tu[be]"),
    ("period", rf"[be]i?(?:{REL}|tu)|{PART}{REL}|t?p(?:P?f|i)?tu|tu"),
    ("deictic", "X"),
    ("nth", "jto|jW,?t[or]"),
)
GRAMMAR = re.compile("|".join(f"(?P<g{n}>{pattern})" for n, (_, pattern) in enumerate(PATTERNS)))
UNITS = ("day", "week", "month", "year", "decade", "weekend")


def partials(found: Sequence[Token], table: DateTable) -> list[Partial]:
    """The partial dates of one sentence's tokens, in order, without overlap."""
    ready = settled(found, table)
    classes = shape(ready)
    result: list[Partial] = []
    position = 0
    while match := GRAMMAR.search(classes, position):
        name = PATTERNS[int((match.lastgroup or "g0")[1:])][0]
        span = ready[match.start() : match.end()]
        built = BUILDERS[name](span, ready, match.start(), table)
        result.extend(_trimmed(one, span) for one in built)
        position = match.end() if built else match.start() + 1
    return result


def _trimmed(partial: Partial, span: Sequence[Token]) -> Partial:
    """A stop or comma at the end belongs to the sentence, but for an abbreviation's own ("on 3 Sept.")."""
    last = span[-1]
    if partial.end == last.end and last.kind in ".," and (last.kind == "," or len(span[-2].text) > 4):
        return replace(partial, end=span[-2].end)
    return partial


Builder = Callable[[Sequence[Token], Sequence[Token], int, DateTable], list[Partial]]


def _first(span: Sequence[Token], kinds: str) -> Token | None:
    return next((token for token in span if token.kind in kinds), None)


def _year(span: Sequence[Token]) -> int | None:
    """The year a span states: "2012", "'99", "218 BC" (astronomical: -217)."""
    token = _first(span, "Y") or _first(span, "y")
    if token is None:
        return None
    value = token.value if token.kind == "Y" else _two_digits(token.value)
    era = _first(span, "E")
    return 1 - value if era and era.text.upper().startswith("B") else value


def _two_digits(value: int) -> int:
    return 2000 + value if value < 40 else 1900 + value


def _shift(span: Sequence[Token]) -> tuple[int | None, str]:
    """(years from the base, base) of "last year", "that year"; (None, …) when a span has no such words."""
    if not (_first(span, "u") and _first(span, "lkch")):
        return None, "now"
    return _relation(span)


def _relation(span: Sequence[Token]) -> tuple[int, str]:
    """Count and base of last, next, this, that, the previous, the following."""
    token = _first(span, "lk")
    definite = span[0].kind == "t" or _first(span, "h") is not None
    if token is None:
        return 0, "then" if _first(span, "h") else "now"
    sign = -1 if token.kind == "l" else 1
    then = abs(token.value) == 2 or (definite and token.text.lower() in ("next", "last"))
    return sign, "then" if then else "now"


def _direction(span: Sequence[Token]) -> str:
    """Which way a span points: "l" last, "k" next, "c" this, "h" that, or "" ("this past May" is last)."""
    token = _first(span, "lk") or _first(span, "ch")
    return token.kind if token else ""


def _day(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    month, day = _first(span, "M"), _first(span, "dor")
    if month is None or day is None or not 1 <= day.value <= 31:
        return []
    weekday = _first(span, "W")
    shift, base = _shift(span)
    end = span[-1].end if span[-1].kind != ")" or _first(span, "(") else span[-2].end
    begin = span[0]
    return [
        Partial(
            begin.start, end, "date", _year(span), month.value, day.value,
            weekday=weekday.value if weekday else None, year_shift=shift, base=base,
        )
    ]  # fmt: skip


def _days(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """A list or range of days in one month: "16-17 December 2011", "May 5 and 6"."""
    month = _first(span, "M")
    days = [token for token in span if token.kind in "dor"]
    year = _year(span)
    shift, base = _shift(span)
    if month is None or any(not 1 <= day.value <= 31 for day in days):
        return []
    result = []
    for number, day in enumerate(days):
        before = {token.kind for token in span if days[number - 1].end <= token.start < day.start} if number else set()
        link = "" if not number else "-" if before & {"-", "~"} else "&"
        start = span[0].start if number == 0 else day.start
        end = span[-1].end if number == len(days) - 1 else day.end
        result.append(Partial(start, end, "date", year, month.value, day.value, year_shift=shift, base=base, link=link))
    return result


def _joined(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    month = _first(span, "M")
    numbers = [token for token in span if token.kind in "dn"]
    year = _year(span) or (_two_digits(numbers[-1].value) if len(numbers) > 1 else None)
    if month is None or not numbers or year is None or numbers[0].kind != "d":
        return []
    return [Partial(span[0].start, span[-1].end, "date", year, month.value, numbers[0].value)]


def _month(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    month = _first(span, "M")
    assert month is not None
    shift, base = _shift(span)
    if shift is None and (token := _first(span, "lkc")):
        base = "then" if abs(token.value) == 2 else "now"
        return [Partial(span[0].start, span[-1].end, "date", month=month.value, unit=token.kind, base=base)]
    return [Partial(span[0].start, span[-1].end, "date", _year(span), month.value, year_shift=shift, base=base)]


def _agomonth(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    unit, month = _first(span, "u"), _first(span, "M")
    if unit is None or month is None or UNITS[unit.value] != "year":
        return []
    return [Partial(span[0].start, span[-1].end, "date", month=month.value, year_shift=-span[0].value)]


def _season(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    season = _first(span, "S")
    assert season is not None
    after = found[at + len(span)].kind if at + len(span) < len(found) else ""
    if after == "f" or (season.text[0].isupper() and season.text.lower() == "fall"):
        return []
    shift, base = _shift(span)
    unit = "" if shift is not None else _direction(span)
    base = "then" if unit in ("l", "k") and span[0].kind == "t" else base
    start = span[1].start if span[0].kind == "i" else span[0].start
    return [
        Partial(start, span[-1].end, "coded", _year(span), code=season.value, year_shift=shift, base=base, unit=unit)
    ]


def _quarter(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    number, half, whole = _first(span, "ro"), _first(span, "z"), _first(span, "Q")
    if span[-1].kind == "q" and (way := _first(span, "lkch")):
        return [Partial(span[0].start, span[-1].end, "quarter", count=way.value // max(1, abs(way.value)))]
    shift, base = _shift(span)
    year = _year(span)
    bare = number and half and year is None and shift is None
    if bare or (number is None and whole is None):
        return []
    order = whole.value if whole else number.value if number else 0
    size = 2 if half else 4
    order = size if order == -1 else order
    if not 1 <= order <= size:
        return []
    code = (39 if half else 32) + order
    return [Partial(span[0].start, span[-1].end, "coded", year, code=code, year_shift=shift, base=base)]


def _century(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    numbers = [token for token in span if token.kind in "or"]
    era = _first(span, "E")
    if not numbers:
        return [Partial(span[0].start, span[-1].end, "relative", count=-1, unit="century")]
    if any(not 1 <= token.value <= 21 for token in numbers) or (era and era.text.upper().startswith("B")):
        return []
    ends = [token.end for token in numbers[:-1]] + [span[-1].end]
    starts = [span[0].start] + [token.start for token in numbers[1:]]
    return [
        Partial(start, end, "century", year=token.value - 1)
        for start, end, token in zip(starts, ends, numbers, strict=True)
    ]


def _decade(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    token = span[-1]
    year = token.value if token.value >= 1000 else 1900 + token.value
    if token.text.isalpha() and span[0].kind not in "tp":
        return []
    return [Partial(span[0].start, token.end, "decade", year=year // 10)]


def _year_alone(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    numbers = [token for token in span if token.kind in "Yndy"]
    era = _first(span, "E")
    if numbers[0].kind == "y":
        near = at > 0 and found[at - 1].text.lower() in table.prepositions
        return [Partial(span[0].start, span[-1].end, "date", _year(span))] if near else []
    if not era and not is_year(numbers[0], found, at, at + len(span), len(span) > 1, table):
        return []
    if era and era.text.isalpha() and span[-1] is not era and numbers[0].kind == "d" and era.text != "AD":
        return []
    value = numbers[0].value
    year = 1 - value if era and era.text.upper().startswith("B") else value
    return [Partial(span[0].start, span[-1].end, "date", year)]


def _years(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "1939-45", "2011/12", "218-201 BC"."""
    first, last = span[0], span[2]  # with one sign between
    era = _first(span, "E")
    if era:
        bc = era.text.upper().startswith("B")
        values = [1 - token.value if bc else token.value for token in (first, last)]
    elif len(last.text) == 2 and is_year(first, found, at, at + 3, True, table) and last.value > first.value % 100:
        values = [first.value, first.value - first.value % 100 + last.value]
    else:
        return []
    return [
        Partial(first.start, first.end, "date", values[0]),
        Partial(last.start, span[-1].end, "date", values[1], link="-"),
    ]


def _beside(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the day before yesterday"."""
    return [Partial(span[0].start, span[-1].end, "relative", count=span[2].value + span[3].value, unit="day")]


def _ago(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
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


def _weekday(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    day = _first(span, "W")
    assert day is not None
    if not is_day_alone(day, found, at, table):
        return []
    if _first(span, "u"):
        shift, _base = _shift(span)
        return [Partial(span[0].start, span[-1].end, "weekday", weekday=day.value, count=shift or 0, unit="week")]
    unit = _direction(span)
    start = span[0].start if unit else day.start
    return [Partial(start, span[-1].end, "weekday", weekday=day.value, unit=unit)]


def _ordinal(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the last week of March", "the first Monday of May 2014", "the last day of October"."""
    which, what, month = span[0] if span[0].kind != "t" else span[1], _first(span, "Wu"), _first(span, "M")
    rest = span[span.index(what) + 1 :] if what else span
    shift, base = _shift(rest)
    unit = "weekday" if what and what.kind == "W" else UNITS[what.value] if what else ""
    if what is None or unit not in ("weekday", "week", "day") or abs(which.value) > 31:
        return []
    if month is None and (_first(rest, "u") is None or UNITS[(_first(rest, "u") or what).value] != "month"):
        return []
    return [
        Partial(
            span[0].start, span[-1].end, "ordinal", _year(span), month.value if month else None,
            weekday=what.value if unit == "weekday" else None, count=which.value if which.kind != "l" else -1,
            unit=unit, year_shift=shift, base=base,
        )
    ]  # fmt: skip


def _feast(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    feast = _first(span, "H")
    assert feast is not None
    shift, base = _shift(span)
    unit = "" if shift is not None else _direction(span)
    year = _year(span)
    return [
        Partial(span[0].start, span[-1].end, "feast", year, code=feast.value, year_shift=shift, base=base, unit=unit)
    ]


def _event(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    unit = UNITS[span[1].value]
    waits = span[2].text.lower() in ("before", "after")
    return [Partial(span[0].start, span[-1].end, "event", count=span[2].value, unit=unit, base="then", waits=waits)]


def _period(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "last week", "the following day", "the end of the year", "later that month"."""
    token = _first(span, "u")
    assert token is not None
    unit = UNITS[token.value]
    bare = _first(span, "lkch") is None
    plural = token.text.lower().endswith("s") and token.text[-2] not in "'’"
    if plural or (bare and unit == "day"):
        return []
    if len(span) == 2 and bare and span[0].kind == "t" and not _spans(found, at, unit):
        return []
    count, base = _relation([one for one in span if one.kind not in "peb"])
    kind = "period" if _first(span, "lkch") is None else "relative"
    return [Partial(span[0].start, span[-1].end, kind, count=count, unit=unit, base=base)]


def _spans(found: Sequence[Token], at: int, unit: str) -> bool:
    """Whether a bare "the year", "the weekend" names the one spoken of."""
    before = found[at - 1].text.lower() if at else ""
    return before in SPANNING[unit] if unit in SPANNING else False


SPANNING = {"year": {"during", "throughout"}, "weekend": {"during", "over", "at", "on", "this"}}


def _deictic(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    return [Partial(span[0].start, span[-1].end, "relative", count=span[0].value, unit="day", deictic=True)]


def _nth(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "on the 20th", when no noun follows."""
    after = found[at + 3] if at + 3 < len(found) else None
    if span[1].kind == "W":
        return [Partial(span[1].start, span[-1].end, "nth", day=span[-1].value)] if span[-1].value <= 31 else []
    free = after is None or after.kind in ".,)&" or after.text.endswith("ed")
    if not free or not 1 <= span[2].value <= 31:
        return []
    return [Partial(span[1].start, span[2].end, "nth", day=span[2].value)]


BUILDERS: dict[str, Builder] = {
    "numeric": numeric,
    "joined": _joined,
    "days": _days,
    "day": _day,
    "agomonth": _agomonth,
    "ordinal": _ordinal,
    "feast": _feast,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
    "century": _century,
    "decade": _decade,
    "years": _years,
    "year": _year_alone,
    "beside": _beside,
    "ago": _ago,
    "weekday": _weekday,
    "event": _event,
    "period": _period,
    "deictic": _deictic,
    "nth": _nth,
}
