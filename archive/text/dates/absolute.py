"""Builders of partials that name days, months, seasons, years, decades.

Each takes the matched tokens, all tokens of the sentence, where the match begins among them, and the table; it
returns [] when the match is no date after all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from archive.text.dates.guards import is_year
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import (
    UNITS,
    direction,
    first,
    is_before_christ,
    is_one_year,
    relation,
    shift_of,
    two_digits,
    year_of,
)
from archive.text.dates.reading import tenses
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable

AROUND = 40  # tokens on either side that tell what a word means


def day(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    month, day = first(span, "M"), first(span, "dor")
    if month is None or day is None or not 1 <= day.value <= 31:
        return []
    weekday = first(span, "W")
    shift, base = shift_of(span)
    end = span[-1].end if span[-1].kind != ")" or first(span, "(") else span[-2].end
    begin = span[0]
    return [
        Partial(
            begin.start, end, "date", year_of(span), month.value, day.value,
            weekday=weekday.value if weekday else None, year_shift=shift, base=base,
        )
    ]  # fmt: skip


def pointed(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """A day or month with what points at it before or behind: "el pasado día 5 de mayo", "el próximo mes de junio"."""
    at = next(place for place, token in enumerate(span) if token.kind == "M")
    head, tail = span[:at], span[at + 1 :]
    day = next((token for token in reversed(head) if token.kind in "dorw"), None) or first(tail, "dor")
    weekday, wanted = first(head, "W"), "day" if day else "month"
    units = [(token, wanted if not day or token.start < day.start else "month") for token in head if token.kind == "u"]
    if (day and not 1 <= day.value <= 31) or any(UNITS[token.value] != name for token, name in units):
        return []
    shift, base = shift_of(tail)
    year = year_of(tail)
    way = "" if year is not None or shift is not None else direction(head) or direction(tail)
    end = span[-2].end if span[-1].kind == ")" and not first(span, "(") else span[-1].end
    pointing = "" if way not in ("l", "k") and (day or way != "c") else way
    pointer = first(span, way) if pointing else None
    base = "then" if pointer and abs(pointer.value) == 2 else base  # "le 25 mars précédent"
    return [
        Partial(
            span[0].start, end, "date", year, span[at].value, day.value if day else None,
            weekday=weekday.value if weekday else None, year_shift=shift, base=base, unit=pointing,
        )
    ]  # fmt: skip


def roman(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "12 XII 1981 r.": the month as a Roman number."""
    month = first(span, "R")
    if month is None or not 1 <= month.value <= 12 or not 1 <= span[0].value <= 31:
        return []
    return [Partial(span[0].start, span[-1].end, "date", year_of(span), month.value, span[0].value)]


def short(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "31 octobre 74", "juillet 98", where the number counts nothing."""
    after = found[at + len(span)] if at + len(span) < len(found) else None
    number = span[-1]
    told = pointed(span[:-1], found, at, table)
    if len(number.text) != 2 or (after is not None and after.kind not in ".,)"):
        return told
    return [replace(one, end=number.end, year=two_digits(number.value)) for one in told]


def spaced(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "20 02 2014"."""
    day, month, year = span[-3:]
    if month.value > 12 or month.start - day.end != 1 or year.start - month.end != 1:
        return []
    return [Partial(span[0].start, year.end, "date", year.value, month.value, day.value)]


def days(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """A list or range of days in one month: "16-17 December 2011", "May 5 and 6"."""
    month = first(span, "M")
    days = [token for token in span if token.kind in "dor"]
    year = year_of(span)
    shift, base = shift_of(span)
    if month is None or any(not 1 <= day.value <= 31 for day in days) or len({day.kind == "r" for day in days}) > 1:
        return []  # no month, no such day, or "первая — 19 января"
    result = []
    named = first(span[:1], "W")
    if (
        named and at > 1 and found[at - 1].kind == "&" and found[at - 2].kind == "W"
    ):  # "Samstag und Sonntag, 3. und 4. Mai"
        result = [Partial(named.start, named.end, "weekday", weekday=named.value)]
        span = span[span.index(days[0]) :]
    for number, day in enumerate(days):
        before = [token for token in span if days[number - 1].end <= token.start < day.start] if number else []
        ranged = any(token.kind == "-" or (token.kind == "~" and token.value != 1) for token in before)
        link = "" if not number else "-" if ranged else "&"  # "с 4 на 5 мая" is no range
        start = span[0].start if number == 0 else day.start
        end = span[-1].end if number == len(days) - 1 else day.end
        result.append(Partial(start, end, "date", year, month.value, day.value, year_shift=shift, base=base, link=link))
    return result


def joined(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    month = first(span, "M")
    numbers = [token for token in span if token.kind in "dn"]
    year = year_of(span) or (two_digits(numbers[-1].value) if len(numbers) > 1 else None)
    if month is None or not numbers or year is None or numbers[0].kind != "d":
        return []
    return [Partial(span[0].start, span[-1].end, "date", year, month.value, numbers[0].value)]


def month(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    month = first(span, "M")
    assert month is not None
    shift, base = shift_of(span)
    if shift is None and (token := first(span, "lkc")):
        base = "then" if abs(token.value) == 2 else "now"
        return [Partial(span[0].start, span[-1].end, "date", month=month.value, unit=token.kind, base=base)]
    return [Partial(span[0].start, span[-1].end, "date", year_of(span), month.value, year_shift=shift, base=base)]


def agomonth(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    unit, month = first(span, "u"), first(span, "M")
    if unit is None or month is None or UNITS[unit.value] != "year":
        return []
    count = first(span, "adnw")
    return [Partial(span[0].start, span[-1].end, "date", month=month.value, year_shift=-(count.value if count else 1))]


def season(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    season = first(span, "Ss")
    assert season is not None
    after = found[at + len(span)].kind if at + len(span) < len(found) else ""
    if not table.bare_seasons and span[0].kind == "t" and len(span) == 2 and not _led(found, at):
        return []
    if season.text[0].isupper() and _is_name(found, at + len(span), table):
        return []
    if after == "f" or (season.text[0].isupper() and season.text.lower() == "fall"):
        return []
    shift, base = shift_of(span)
    unit = "" if shift is not None else direction(span)
    base = relation(span)[1] if unit in ("l", "k") else base
    base = "then" if unit == "h" or any(token.kind == "h" for token in span) else base
    year, end = year_of(span), span[-1].end
    names = [token for token in span if token.kind == "S"] or [season]
    ends = [(span[0].start, end)] if len(names) < 2 else [(span[0].start, names[0].end), (names[1].start, end)]
    return [
        Partial(*ends[at], "coded", year, code=token.value, year_shift=shift, base=base, unit=unit)
        for at, token in enumerate(names)
    ]


def _is_name(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether the next word goes on with a name: "the Winter Olympics", "Spring Street"."""
    if at >= len(found) or not found[at].text[0].isupper():
        return False
    return found[at].text.lower() in table.named_after or found[at].text.lower() in table.streets


def _led(found: Sequence[Token], at: int) -> bool:
    """Whether a preposition stands before "the summer"."""
    return at > 0 and found[at - 1].kind in "i~"


def quarter(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the third quarter", "Q3 2012", "first half of fiscal 2013", "last quarter"; not "of the game"."""
    after = _all[_at + len(span)] if _at + len(span) < len(_all) else None
    if after is not None and after.kind == "f" and year_of(span) is None and first(span, "u") is None:
        return []
    number, half, whole = first(span, "rodR"), first(span, "z"), first(span, "Q")
    around = {token.text.lower() for token in _all[max(0, _at - AROUND) : _at + AROUND]}
    if year_of(span) is None and not table.games.isdisjoint(around):
        return []
    half = whole if whole and (whole.text[0] in "Hh" or whole.value > 4) else half
    if number is None and year_of(span) is not None and first(span, "q"):
        number = first(span, "l")  # "au dernier trimestre de 2011"
    if not (number or whole or half) and (way := first(span, "lkchx")):
        return [Partial(span[0].start, span[-1].end, "quarter", count=way.value // max(1, abs(way.value)))]
    shift, base = shift_of(span)
    year = year_of(span)
    if number and (ago := first(span, "gb")) and first(span, "u"):  # "the year-ago third quarter"
        shift = ago.value
    if shift is None and year is None and (unit := first(span, "u")):  # "the first half of the year"
        shift = 0 if UNITS[unit.value] == "year" else None
    bare = (whole or (number and half and not half.value)) and year is None and shift is None
    if bare and (whole is None or whole.text[0] == "Q" or whole.text[-1] == "Q"):
        bare = table.business.isdisjoint(around)
    later = half and span[0].kind in "tp" and any(token.kind == "p" and token.value == 3 for token in span)
    several = any(token.text.lower() in table.plurals for token in span if token.kind == "u")
    if bare or several or (number is None and whole is None and not later):
        return []
    order = (whole.value - 1) % 4 + 1 if whole else number.value if number else -1 if later else 0
    size = 2 if half else 4
    order = size if order == -1 else order
    if not 1 <= order <= size:
        return []
    code = (39 if half else 32) + order
    return [Partial(span[0].start, span[-1].end, "coded", year, code=code, year_shift=shift, base=base)]


def century(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    numbers = [token for token in span if token.kind in "dorR"]
    era = first(span, "E")
    if first(span, "K"):
        whole = [token for token in span if token.kind in "KR"]  # "siglos XVI y XVII"
        cuts = [token.end for token in whole[:-1]] + [span[-1].end]
        begins = [span[0].start, *(token.start for token in whole[1:])]
        told = [
            Partial(start, end, "century", year=one.value - 1)
            for start, end, one in zip(begins, cuts, whole, strict=True)
        ]
        return [] if is_before_christ(era) or whole[-1].value > 21 else told
    if not numbers:
        count = relation(span)[0] if first(span, "kc") else -1
        return [Partial(span[0].start, span[-1].end, "relative", count=count, unit="century")]
    if any(not 1 <= token.value <= 21 for token in numbers):
        return []
    if is_before_christ(era):  # the 5th is 500 to 401 BC
        return [before_christ(span, 1 - 100 * numbers[-1].value, 100)] if len(numbers) == 1 else []
    ends = [token.end for token in numbers[:-1]] + [span[-1].end]
    starts = [span[0].start] + [token.start for token in numbers[1:]]
    return [
        Partial(start, end, "century", year=token.value - 1)
        for start, end, token in zip(starts, ends, numbers, strict=True)
    ]


def before_christ(span: Sequence[Token], first_year: int, years: int) -> Partial:
    return Partial(span[0].start, span[-1].end, "bc", year=first_year, count=years)


def decade(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    token = first(span, "D")
    before = [one for one in found[max(0, at - 2) : at] if one.kind != "p"]
    if token is None or (before and before[-1].text.lower() in table.owners):  # "in her late 90s"
        return []
    if is_before_christ(first(span, "E")):
        return [before_christ(span, 1 - token.value - 9, 10)]
    year = token.value if token.value >= 1000 else 1900 + token.value
    if token.value < 1000 and _is_no_decade(found, at, table):
        return []
    if (token.text.isalpha() or token.text[-1] in "rn") and span[0].kind not in "tp" and span[-1].kind != "u":
        return []
    if span[-1] is token and _is_adjective(token, found[at + len(span) : at + len(span) + 2]):
        return []
    return [Partial(span[0].start, span[-1].end, "decade", year=year // 10)]


def _is_no_decade(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """ "in their mid-30s", "temperatures in the 80s"."""
    owner = next((token for token in reversed(found[max(0, at - 3) : at]) if token.kind not in "p-"), None)
    if owner is not None and owner.text.lower() in table.ages:
        return True
    return any(token.text.lower() in table.heights for token in found[max(0, at - AROUND) : at + AROUND])


def _is_adjective(token: Token, after: Sequence[Token]) -> bool:
    """ "die 30er-Zone", "der Neunziger Wein"."""
    joined = [one.kind for one in after[:2]] == ["-", "&"]  # "70er- und 80er-Jahre"
    follows = bool(after) and (after[0].kind == "-" or after[0].text[0].isupper())
    return token.text.lower().endswith("er") and follows and not joined


def decades(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "los años noventa", "la década de los 80", "w latach 60. i 70. XX wieku": one decade or two."""
    unit = first(span, "u")
    begin = span.index(unit) if unit else 0
    cut = next((place for place, token in enumerate(span) if token.kind in "Rlkc" and place > begin), len(span))
    numbers = [token for token in span[begin:cut] if token.kind in "dnwYDoy"]
    century = first(span[cut:], "R")
    after = found[at + len(span)] if at + len(span) < len(found) else None
    if unit and at and found[at - 1].kind in "adnwY#":
        return []  # "po 10 lat 20 osób"
    if unit and UNITS[unit.value] == "year" and unit.text.lower() not in table.plurals:
        return year_alone(span, found, at, table) if numbers[-1].kind == "Y" and len(numbers) == 1 else []
    if any(token.value % 10 or (token.value < 1000 and not 20 <= token.value <= 90) for token in numbers):
        return []
    if unit and UNITS[unit.value] not in ("decade", "year"):
        return []
    if (
        not unit
        and not first(span, "p")
        and after
        and after.kind not in ".,)&"
        and not tenses(table.future, table.past).fullmatch(after.text)
    ):
        return []
    follows = [token.kind for token in found[at + len(span) : at + len(span) + 2]]
    if numbers[-1].kind == "Y" and follows in (["&", "Y"], ["-", "Y"], ["~", "Y"], [",", "Y"]):
        return []  # "los años 2000 y 2001"
    hundreds = 100 * (century.value - 1) if century else 1900
    ends = [token.end for token in numbers[:-1]] + [span[-1].end]
    starts = [span[0].start] + [token.start for token in numbers[1:]]
    return [
        Partial(start, end, "decade", year=(token.value if token.value >= 1000 else hundreds + token.value) // 10)
        for start, end, token in zip(starts, ends, numbers, strict=True)
    ]


def year_alone(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    numbers = [token for token in span if token.kind in "Yndy"]
    era = first(span, "E")
    if fiscal := first(span, "F"):
        value = numbers[0].value if numbers[0].kind == "Y" else two_digits(numbers[0].value)
        named = numbers[0].kind == "Y" or (len(fiscal.text) == 2 and len(numbers[0].text.strip("'’")) == 2)
        return [Partial(span[0].start, span[-1].end, "date", value)] if named else []
    if numbers[0].kind == "y":
        near = at > 0 and found[at - 1].text.lower() in table.prepositions
        after = found[at + 1].text if at + 1 < len(found) else ""
        near = near or (table.proper and at > 0 and found[at - 1].kind == "t" and after.isalpha() and after.islower())
        return [Partial(span[0].start, span[-1].end, "date", year_of(span))] if near else []
    unit = first(span, "u")
    if unit and table.dated and span[0] is not unit and not is_one_year(unit, table):
        return []  # "до 90 лет", "1500 lat", but "в 988 году"
    if unit and numbers[0].kind == "n" and numbers[0].value < 100 and not era:
        after = found[at + len(span)].text.lower() if at + len(span) < len(found) else ""
        if at == 0 or found[at - 1].kind != "i" or after in table.not_years:
            return []  # "w 89 roku życia"
        return [Partial(span[0].start, span[-1].end, "date", two_digits(numbers[0].value))]  # "w 89 roku"
    if not era and not is_year(numbers[0], found, at, at + len(span), len(span) > 1, table):
        return []
    if era and era.text.isalpha() and span[-1] is not era and numbers[0].kind == "d" and era.text != "AD":
        return []
    value = numbers[0].value
    if not value:
        return []  # there is no year 0 before 1 AD
    year = 1 - value if is_before_christ(era) else value
    return [Partial(span[0].start, span[-1].end, "date", year)]


def early(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "im Jahr 578", "en l'an 800", where the number counts nothing."""
    unit, year = span[-2:]
    after = found[at + len(span)] if at + len(span) < len(found) else None
    if UNITS[unit.value] != "year" or not 100 <= year.value <= 999 or len(year.text) != 3:
        return []
    free = after is None or after.kind in ".,)" or (after.text.islower() and after.text not in table.not_years)
    return [Partial(unit.start, year.end, "date", year.value)] if free else []


def years(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "1939-45", "2011/12", "218-201 BC"; a month in figures: "2014-10", "10/2014"."""
    one, other = span[0], span[2]  # with one sign between
    era = first(span, "E")
    if era:
        bc = is_before_christ(era)
        values = [1 - token.value if bc else token.value for token in (one, other)]
    elif _runs_on(one, other, span[1].text) and is_year(one, found, at, at + 3, True, table):
        values = [one.value, one.value - one.value % 100 + other.value]
    elif month := _month_in_figures(span, found, at, table):
        return [month]
    else:
        return year_alone([one], found, at, table) if one.kind == "Y" else []
    return [
        Partial(one.start, one.end, "date", values[0]),
        Partial(other.start, span[-1].end, "date", values[1], link="-"),
    ]


def _month_in_figures(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> Partial | None:
    """ "2014-10", "2014/10"; "10/2014" only where a preposition or nothing stands before it: it may be a law's."""
    year, month = (span[0], span[2]) if span[0].kind == "Y" else (span[2], span[0])
    joined = span[0].end == span[1].start and span[1].end == span[2].start
    if not joined or not 1 <= month.value <= 12 or not 1900 <= year.value <= 2100:
        return None
    before = found[at - 1].text if at else "("
    if year is span[0]:
        free = is_year(year, found, at, at + 3, True, table)
    else:
        free = before.lower() in table.prepositions or before in "(:?"
    return Partial(span[0].start, span[2].end, "date", year.value, month.value) if free else None


def _runs_on(one: Token, other: Token, sign: str) -> bool:
    """ "1939-45", "2011/12"; with a slash only the next year ("2005/14" is a number of something)."""
    step = other.value - one.value % 100
    return len(other.text) == 2 and (step == 1 if sign == "/" else step > 0)


def ordinal(span: Sequence[Token], found: Sequence[Token], start: int, table: DateTable) -> list[Partial]:
    """ "the last week of March", "the first Monday of May 2014", "the third month of 2021", "the 8th of last month"."""
    if start and found[start - 1].text.lower() in table.each:
        return []
    at = next(n for n, token in enumerate(span) if token.kind in "lorR")
    which, last = span[at], span[at + 1].kind == "l"
    what = None if span[at + 1].kind == "f" else span[at + (2 if last else 1)]
    rest = span[span.index(what) + 1 :] if what else span[at + 1 :]
    unit = "day" if what is None else "weekday" if what.kind == "W" else UNITS[what.value]
    month, year, holder = first(rest, "M"), year_of(rest), first(rest, "u")
    shift, base = shift_of(rest)
    if unit not in ("weekday", "week", "day", "month") or not -1 <= which.value <= 53:
        return []
    if what is not None and what.text.lower() in table.plurals:  # "the first days of May"
        return [Partial(span[0].start, span[-1].end, "date", year_of(span), month.value)] if month else []
    inside = "month" if month else "year" if year is not None else UNITS[holder.value] if holder else ""
    if inside not in (("year",) if unit == "month" else ("month",) if what is None else ("month", "year")):
        return []
    return [
        Partial(
            span[0].start, span[-1].end, "ordinal", year, month.value if month else None,
            weekday=what.value if what and unit == "weekday" else None,
            count=-which.value if last else -1 if which.kind == "l" else which.value,
            unit=unit, code=12 if inside == "month" else 1, year_shift=shift, base=base,
        )
    ]  # fmt: skip
