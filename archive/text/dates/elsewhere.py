"""Dates of other calendars: Hijri, solar Hijri (Iran, Afghanistan), Hebrew, and Julian ("old style") days.

Their values are Gregorian: a day, or the interval that a month or year covers. A Hijri or Hebrew day begins at sunset
of the day before. A year counts as one of these only beside a month or an era of its calendar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from archive.text.calendars import church, hebrew, islamic, persian
from archive.text.dates.calendar import day_value
from archive.text.dates.feastnames import feast
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import first
from archive.text.dates.reading import Clause, Reading, Value
from archive.text.dates.tokens import Token
from archive.text.lexicon.feasts import names
from archive.text.lexicon.tables import DateTable

Day = Callable[[int, int, int], date | None]
CALENDARS: dict[str, tuple[str, Day, range]] = {  # its name, its days, its years that need no era
    "islamic": ("Hijri", islamic.gregorian, range(1200, 1500)),
    "persian": ("solar Hijri", persian.gregorian, range(1200, 1450)),
    "hebrew": ("Hebrew", hebrew.gregorian, range(5400, 6000)),
}
OLD = (
    r"O\.\s?S\.?|[Oo]ld[ -][Ss]tyle|(?:in|of|by|according to|under) the Julian [Cc]alendar|Julian\b|"
    r"по (?:старому стилю|ст\. ?ст\.|юлианскому)(?: календарю)?|ст\. ?ст\.|старого стиля|"
    r"за (?:старим стилем|юліанським(?: календарем)?)|ескі стиль бойынша|"
    r"starego stylu|st\. ?st\.|według kalendarza juliańskiego|kalendarza juliańskiego|"
    r"alten Stils|nach (?:dem )?julianische[mn] Kalender|julianisch\w*|"
    r"(?:de l')?ancien style|(?:du|dans le|selon le) calendrier julien|del? estilo antiguo|del calendario juliano"
)
AFTER = re.compile(rf"(?:\s*r\.|\s*год[аy]?|\s*року)?\s?,?\s?[(\[]?(?:{OLD})")
BEFORE = re.compile(
    r"(?:\bO\.\s?S\.|\b[Oo]ld [Ss]tyle|\bJulian|(?:[Bb]y|[Ii]n|[Uu]nder) the Julian calendar,?(?:\s\w+){0,3}|"
    r"[Пп]о (?:юлианскому календарю|старому стилю),?(?:\s\w+){0,3}|"
    r"[Зз]а (?:юліанським календарем|старим стилем),?(?:\s\w+){0,3})\s$"
)
DUAL = re.compile(r"\s?(?:[(\[/]|, or )\s?(?:(?:O|N)\.\s?S\.\s)?")
CLOSING = re.compile(r"(?:\s[^\W\d]{2,12}\s[^\W\d]{2,12}(?:\s[^\W\d]{2,12})?)?\s?[)\]],?\s(?:of\s|de\s)?")


def elsewhere(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "15 Sha'ban 1433", "3 Tishrei 5779", "1433 AH", "1391 (solar Hijri)"."""
    known = names(table.feasts).rules
    month, era = first(span, "μφ"), first(span, "ε")
    year, day = first(span, "Yn"), first(span, "dor")
    told = known[month.value // 2].split() if month else []
    told = ["month", "islamic", "9"] if told == ["ramadan"] else told
    calendar = "islamic" if era and era.text[:3] in AH else known[era.value // 2].split()[1] if era else ""
    calendar = told[1] if told else calendar
    if year is None:
        return []
    if month and month.kind == "φ" and not era and year.value not in CALENDARS["islamic"][2]:
        return feast(span[span.index(month) :], found, at + span.index(month), table)  # "Ramadan 2018"
    if not era and (year.value not in CALENDARS[calendar][2] or (month and month.value % 2 and day is None)):
        return []
    if (month and month.text[0].islower() and table.feasts in CAPITALS) or not 1 <= (day.value if day else 1) <= 31:
        return []
    number = int(told[2]) if month else None
    return [Partial(span[0].start, span[-1].end, "elsewhere", year.value, number, day and day.value, unit=calendar)]


AH = ("AH", "A.H")
CAPITALS = ("en", "de", "fr", "es")


def value(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """The Gregorian day, or first and last day, of a date of another calendar."""
    gregorian, year = CALENDARS[partial.unit][1], partial.year or 1
    if partial.day is not None:
        day = gregorian(year, partial.month or 1, partial.day)
        return Value(day.isoformat() if day else None, "stated" if day else "inferred")
    start = gregorian(year, *_starts(partial.unit, year, partial.month))
    last = _last(gregorian, year, partial)
    if start is None or last is None:
        return Value(None, "inferred")
    return Value(f"{start.isoformat()}/{last.isoformat()}", "stated")


def _starts(calendar: str, year: int, month: int | None) -> tuple[int, int]:
    """Month and day with which a month, or the year, begins."""
    return month or (hebrew.TISHREI if calendar == "hebrew" else 1), 1


def _last(gregorian: Day, year: int, partial: Partial) -> date | None:
    """The last day of a month, or the day before the next year."""
    if partial.month is not None:
        return next((day for number in (31, 30, 29) if (day := gregorian(year, partial.month, number))), None)
    after = gregorian(year + 1, *_starts(partial.unit, year + 1, None))
    return after - timedelta(days=1) if after else None


# ---- old style ------------------------------------------------------------------------------------------------------


def styles(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "12 (24) December 1825": the later day, of the new style."""
    old, new = (token for token in span if token.kind in "dor")
    month, year = first(span, "M"), first(span, "Y")
    assert month is not None
    if span[1].kind == "(" and old.value > new.value:
        old, new = new, old  # "29 (16) января 1918"
    apart = new.value - old.value
    if (
        not 10 <= apart <= 13
        or (year is not None and apart != _apart(year.value))
        or (year is None and span[1].kind == "/")
    ):
        return []
    number = year.value if year else None
    return [Partial(span[0].start, span[-1].end, "date", number, month.value, new.value, style="new")]


def _apart(year: int) -> int:
    """Days between the two styles in (most of) a year."""
    return year // 100 - year // 400 - 2


def styled(text: str, found: list[Partial]) -> list[Partial]:
    """Days of the Julian calendar marked: by the words beside them, or a day of the other style ("25 October
    (7 November) 1917"), which then shares its year."""
    result = [_marked(text, one) for one in found]
    for at in range(len(result) - 1):
        pair = _pair(text, result[at], result[at + 1], result[at + 2] if at + 2 < len(result) else None)
        if pair is not None:
            result[at : at + 2] = pair[:2]
            if pair[2]:
                result[at + 1] = replace(pair[1], end=result[at + 2].end)
                result[at + 2] = replace(result[at + 2], kind="none")
    return [one for one in result if one.kind != "none"]


def _marked(text: str, one: Partial) -> Partial:
    if one.kind != "date" or one.day is None or one.style:
        return one
    if AFTER.match(text, one.end, one.end + 60) or BEFORE.search(text[max(0, one.start - 70) : one.start]):
        return replace(one, style="old")
    return one


def _pair(text: str, one: Partial, other: Partial, third: Partial | None) -> tuple[Partial, Partial, bool] | None:
    """Two names of one day, the old style told from the new; whether the year of both stood behind them."""
    if any(part.kind != "date" or part.day is None or part.month is None for part in (one, other)):
        return None
    if not DUAL.fullmatch(text[one.end : other.start]):
        return None
    year, shared = other.year or one.year, False
    if year is None and third is not None and third.kind == "date" and third.month is None:
        shared = CLOSING.fullmatch(text[other.end : third.start]) is not None
        year = third.year if shared else None
    if year is None:
        return None
    first_year = one.year or (year - ((one.month or 1) == 12 and other.month == 1))
    one, other = replace(one, year=first_year), replace(other, year=other.year or year)
    if _new(one) == _plain(other):
        return replace(one, style="old"), replace(other, style="new"), shared
    if _new(other) == _plain(one):
        return replace(one, style="new"), replace(other, style="old"), shared
    return None


def _plain(one: Partial) -> str | None:
    return day_value(one.year or 1, one.month or 1, one.day or 1)


def _new(one: Partial) -> str | None:
    """The Gregorian day of a date of the old style."""
    day = church.julian(one.year or 1, one.month or 1, one.day or 1)
    return day.isoformat() if day else None


def modern(value: Value) -> Value:
    """A day of the old style as a Gregorian one."""
    if value.value is None or len(value.value) != 10 or "X" in value.value:
        return value if value.value is None or "X" not in value.value else Value(None, "inferred")
    day = church.julian(*(int(part) for part in value.value.split("-")))
    return replace(value, value=day.isoformat() if day else None)


def told(partial: Partial) -> str:
    """Which other calendar a date is of; empty for none."""
    if partial.kind == "elsewhere":
        return CALENDARS[partial.unit][0]
    return "Julian" if partial.style == "old" else ""
