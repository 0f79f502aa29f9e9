"""Rules of feasts -> their days in a year.

A rule is a line of words, as the tables of names (lexicon/feasts/) have it:

    12-25                  month and day                 nth 11 thu 4     fourth Thursday of November
    last 5 mon             last Monday of May            before 12-25 sun 4, after 4-16 wed 1
    easter -2              days from Easter (Western)    pascha +49       from the Orthodox Easter
    hebrew 7 10            10 Tishrei                    islamic 10 1     1 Shawwal
    hindu 7 30 sunset      tithi of an amanta month      star, sankranti  likewise of the sky (lunisolar.py)
    chinese 8 15           month and day                 sun 15 8         the sun's longitude, and a time zone
    until 2018 10-27 9-27  a day that moved              none             no date, though it looks like one
    or a name of SPECIAL

"+1" or "-1" at the end moves the day, "*8" makes it the first of eight. A Hebrew feast begins at sunset: its value is
the day before, on whose evening it begins (`eve`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from archive.text.calendars import church, hebrew, islamic, lunisolar, persian

YEARS = range(1583, 2400)
WEEKDAYS = "mon tue wed thu fri sat sun".split()
Days = Sequence[date | None]


def eve(rule: str) -> bool:
    """Whether the days of a rule begin at sunset of the day given."""
    name = rule.split()[0]
    return name == "hebrew" or name in JEWISH


@lru_cache(maxsize=4_096)
def days(rule: str, year: int) -> tuple[tuple[date, date], ...]:
    """First and last day of a feast in a year, the one that a bare year means first; none where it has none."""
    if year not in YEARS:
        return ()
    if rule == "ramadan":
        return _ramadan(year)
    name, *rest = rule.split()
    words = [word for word in rest if word[0] not in "+-*"]
    moved = sum(int(word) for word in rest if word[0] in "+-")
    length = next((int(word[1:]) for word in rest if word[0] == "*"), 1)
    found = KINDS[name](year, words) if name in KINDS else _special(name, year)
    firsts = [day + timedelta(days=moved) for day in found if day is not None]
    return tuple((day, day + timedelta(days=length - 1 + (length > 1 and eve(rule)))) for day in firsts)


def _special(name: str, year: int) -> Days:
    return SPECIAL[name](year) if name in SPECIAL else [_fixed(year, name)]


def _fixed(year: int, name: str) -> date | None:
    month, day = (int(part) for part in name.split("-"))
    return None if (month, day) == (2, 29) and (year % 4 or not year % 100 and year % 400) else date(year, month, day)


def _nth(year: int, words: list[str]) -> Days:
    month, weekday, count = int(words[0]), WEEKDAYS.index(words[1]), int(words[2])
    return [church.weekday_near(date(year, month, 1) - timedelta(days=1), weekday, count)]


def _last(year: int, words: list[str]) -> Days:
    over = date(year + words[0].startswith("12"), int(words[0]) % 12 + 1, 1)
    return [church.weekday_near(over, WEEKDAYS.index(words[1]), -1)]


def _beside(sign: int) -> Callable[[int, list[str]], Days]:
    def rule(year: int, words: list[str]) -> Days:
        day = _fixed(year, words[0])
        return [church.weekday_near(day, WEEKDAYS.index(words[1]), sign * int(words[2]))] if day else []

    return rule


def _hebrew(year: int, words: list[str]) -> Days:
    """The evening before; month 0 is the Adar of Purim."""
    return _in_year(year, [_hebrew_day(one, int(words[0]), int(words[1])) for one in (year + 3760, year + 3761)], 1)


def _hebrew_day(year: int, month: int, day: int) -> date:
    found = hebrew.gregorian(year, month or hebrew.last_adar(year), day)
    assert found is not None  # feasts keep clear of the days that some months lack
    return found


def _in_year(year: int, found: Days, back: int = 0) -> list[date]:
    moved = [day - timedelta(days=back) for day in found if day is not None]
    return [day for day in moved if day.year == year]


def _islamic(year: int, words: list[str]) -> Days:
    return _in_year(year, [islamic.gregorian(one, int(words[0]), int(words[1])) for one in islamic.years(year)])


def _ramadan(year: int) -> tuple[tuple[date, date], ...]:
    """The month of 29 or 30 days before 1 Shawwal."""
    ends = [(islamic.gregorian(one, 9, 1), islamic.gregorian(one, 10, 1)) for one in islamic.years(year)]
    return tuple((first, end - timedelta(days=1)) for first, end in ends if first and end and first.year == year)


def _hindu(year: int, words: list[str]) -> Days:
    return lunisolar.tithi(year, int(words[0]), int(words[1]), *words[2:])


def _chinese(year: int, words: list[str]) -> Days:
    near = [lunisolar.chinese(one, int(words[0]), int(words[1])) for one in (year - 1, year)]
    return [day for day in near if day.year == year]


def _until(year: int, words: list[str]) -> Days:
    """A day that moved: "until 2018 10-27 9-27"."""
    return [_fixed(year, words[1] if year < int(words[0]) else words[2])]


KINDS: dict[str, Callable[[int, list[str]], Days]] = {
    "nth": _nth,
    "last": _last,
    "before": _beside(-1),
    "after": _beside(1),
    "easter": lambda year, words: [church.easter(year)],
    "pascha": lambda year, words: [church.orthodox_easter(year)],
    "hebrew": _hebrew,
    "islamic": _islamic,
    "hindu": _hindu,
    "star": lambda year, words: [lunisolar.star(year, int(words[0]), int(words[1]))],
    "sankranti": lambda year, words: [lunisolar.sankranti(year, int(words[0]), waits="waits" in words)],
    "chinese": _chinese,
    "until": _until,
    "sun": lambda year, words: [lunisolar.solar_term(year, float(words[0]), float(words[1]))],
}


# ---- feasts with a rule of their own --------------------------------------------------------------------------------


def _ukrainian_christmas(year: int) -> Days:
    """7 January until 2023, by the law of July 2023 then 25 December."""
    return [date(year, 1, 7)] if year < 2023 else [date(year, 12, 25)] + [date(year, 1, 7)] * (year == 2023)


def _kings_day(year: int) -> Days:
    """27 April, before 2014 30 April; on a Sunday the day before."""
    day = date(year, 4, 27 if year >= 2014 else 30)
    return [day - timedelta(days=day.weekday() == 6)]


def _boss_day(year: int) -> Days:
    """16 October or the working day nearest to it."""
    day = date(year, 10, 16)
    return [day + timedelta(days={5: -1, 6: 1}.get(day.weekday(), 0))]


def _super_tuesday(year: int) -> Days:
    """The first Tuesday of March of an American election year, but for 2008."""
    return [date(2008, 2, 5)] if year == 2008 else _nth(year, ["3", "tue", "1"]) if year % 4 == 0 else []


def _parsi_new_year(year: int) -> Days:
    """Of the Shahanshahi reckoning, whose years have 365 days."""
    start = date(2018, 8, 17)
    away = round((date(year, 8, 15) - start).days / 365)
    return [start + timedelta(days=365 * away)]


def _dussehra(year: int) -> Days:
    """The tenth of Ashvina of the afternoon; the next day where it is that with the moon in Shravana."""
    found = lunisolar.tithi(year, 7, 10, "afternoon")
    over = timedelta(days=1)
    return [day + over if lunisolar.tithi(year, 7, 10)[0] > day and _is_shravana(day + over) else day for day in found]


def _is_shravana(day: date) -> bool:
    return lunisolar.house_of(day) == 21


def _last_friday_of_ramadan(year: int) -> Days:
    return [church.weekday_near(day, 4, -1) for day in _islamic(year, ["10", "1"]) if day]


def _yom_hashoah(year: int) -> Days:
    """27 Nisan, away from the Sabbath; the evening before."""
    day = _hebrew_day(year + 3760, 1, 27)
    return [day - timedelta(days=1) + timedelta(days={4: -1, 6: 1}.get(day.weekday(), 0))]


def _yom_haatzmaut(year: int) -> Days:
    """5 Iyar, away from the Sabbath (and, since 2004, from Monday); the evening before."""
    day = _hebrew_day(year + 3760, 2, 5)
    moves = {4: -1, 5: -2} | ({0: 1} if year >= 2004 else {})
    return [day - timedelta(days=1) + timedelta(days=moves.get(day.weekday(), 0))]


def _yom_hazikaron(year: int) -> Days:
    return [day - timedelta(days=1) for day in _yom_haatzmaut(year) if day]


def _tisha_bav(year: int) -> Days:
    """9 Av, after a Sabbath; the evening before."""
    day = _hebrew_day(year + 3760, 5, 9)
    return [day - timedelta(days=day.weekday() != 5)]


def _nowruz(year: int) -> Days:
    return [persian.new_year(year - 621)]


JEWISH: dict[str, Callable[[int], Days]] = {
    "yom-hashoah": _yom_hashoah,
    "yom-haatzmaut": _yom_haatzmaut,
    "yom-hazikaron": _yom_hazikaron,
    "tisha-bav": _tisha_bav,
}
SPECIAL: dict[str, Callable[[int], Days]] = JEWISH | {
    "ukrainian-christmas": _ukrainian_christmas,
    "kings-day": _kings_day,
    "boss-day": _boss_day,
    "super-tuesday": _super_tuesday,
    "parsi-new-year": _parsi_new_year,
    "dussehra": _dussehra,
    "jumuatul-wida": _last_friday_of_ramadan,
    "nowruz": _nowruz,
    "none": lambda year: [],
}
