"""Days of the Chinese and the Hindu lunisolar calendars, from the places of sun and moon (sky.py).

Chinese: months begin at the new moon of Beijing; the winter solstice lies in month 11. Hindu: months end at the new
moon (amanta) and are named by the sidereal sign the sun enters in them; a leap month keeps no feasts. Their days are
tithis, 12 degrees of the moon's way from the sun, reckoned here at Ujjain; regional almanacs may differ by a day.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from archive.text.calendars import sky

BEIJING, INDIA = 8.0, 5.5
UJJAIN = 23.18, 75.77
HOURS = {"sunrise": 0.0, "forenoon": 0.18, "noon": 0.5, "afternoon": 0.7, "sunset": 1.03, "midnight": 1.5}
# … in lengths of daylight after sunrise


# ---- China --------------------------------------------------------------------------------------------------------


def _solstice(year: int) -> date:
    return sky.day_of(sky.sun_at(270, sky.moment(date(year, 12, 1))), BEIJING)


def _months_from(day: date) -> list[date]:
    """First days of the month that holds a day, and of the fourteen after it."""
    found = [sky.day_of(when := sky.new_moon(sky.moment(day - timedelta(days=31))), BEIJING)]
    while len(found) < 17:
        when = sky.new_moon(when + 20)
        found.append(sky.day_of(when, BEIJING))
    at = max(at for at, first in enumerate(found) if first <= day)
    return found[at : at + 15]


@lru_cache(maxsize=64)
def _chinese_months(year: int) -> dict[int, date]:
    """The first day of each month of the Chinese year that begins in a Gregorian year; leap months left out."""
    months: dict[int, date] = {}
    for start in (year - 1, year):
        firsts = _months_from(_solstice(start))
        leap = _leap(firsts, _solstice(start + 1))
        names = [11]
        for at in range(1, 14):
            names.append(names[-1] if at == leap else names[-1] % 12 + 1)
        for at, name in enumerate(names):
            if at != leap and (name < 11) == (start < year):
                months.setdefault(name, firsts[at])
    return months


def _leap(firsts: list[date], solstice: date) -> int:
    """Which month from the solstice is the leap month: the first without a principal term, of thirteen; -1 for none."""
    if firsts[13] > solstice:
        return -1
    signs = [sky.sun(sky.moment(first, 0, BEIJING)) // 30 for first in firsts]
    return next(at for at in range(1, 13) if signs[at] == signs[at + 1])


def chinese(year: int, month: int, day: int) -> date:
    """The day of a month of the Chinese year that begins in a Gregorian year."""
    return _chinese_months(year)[month] + timedelta(days=day - 1)


def solar_term(year: int, longitude: float, zone: float) -> date:
    """The day on which the sun reaches a longitude in a year: Qingming (15), equinoxes and solstices."""
    start = sky.moment(date(year, 1, 1), 0, zone)
    return sky.day_of(sky.sun_at(longitude, start), zone)


# ---- India --------------------------------------------------------------------------------------------------------


def sidereal(angle: Callable[[float], float]) -> Callable[[float], float]:
    """A longitude counted from the fixed stars (ayanamsha of the Indian almanac)."""
    return lambda when: (angle(when) - 23.857 - when * 50.2877 / 3_600 / 365.25) % 360


@lru_cache(maxsize=64)
def _hindu_months(year: int) -> list[tuple[int, float]]:
    """Name (Chaitra 1 … Phalguna 12) and beginning of each amanta month that touches a year, leap ones left out."""
    star_sun = sidereal(sky.sun)
    starts = [sky.new_moon(sky.moment(date(year - 1, 11, 20)))]
    while len(starts) < 16:
        starts.append(sky.new_moon(starts[-1] + 20))
    signs = [int(star_sun(start) // 30) for start in starts]
    return [(signs[at] % 12 + 2 if signs[at] < 11 else 1, starts[at]) for at in range(15) if signs[at] != signs[at + 1]]


def tithi(year: int, month: int, number: int, rule: str = "sunrise") -> list[date]:
    """The days in India, of a year, of a tithi (1-15 bright, 16-30 dark half) of an amanta month, by when it must run.

    `rule`: a key of HOURS. Where no day has it then, the day on which it begins. A year has one, seldom none or two.
    """
    days = []
    for name, start in _hindu_months(year):
        if name == month:
            begins = start if number == 1 else sky.reached(sky.phase, 12 * number - 12, start, 360 / sky.SYNODIC)
            ends = sky.reached(sky.phase, 12 * number % 360, begins + 0.5, 360 / sky.SYNODIC)
            days.append(_running(begins, ends, rule))
    return [day for day in days if day.year == year]


def _running(begins: float, ends: float, rule: str) -> date:
    """The first day at whose hour something runs that lasts from one moment to another."""
    day = sky.day_of(begins, INDIA)
    for one in (day, day + timedelta(days=1), day + timedelta(days=2)):
        rise, down = sky.daylight(one, *UJJAIN)
        if begins <= rise + (down - rise) * HOURS[rule] < ends:
            return one
    return day


def star(year: int, sign: int, house: int, rule: str = "sunrise") -> date:
    """The last day on which the moon runs through a lunar house (0-26) while the sun is in a sign (0 Aries)."""
    step, star_moon, rate = 360 / 27, sidereal(sky.moon), 360 / 27.32166
    leaves = sky.reached(sidereal(sky.sun), 30 * sign + 30, sky.moment(date(year, 1, 3)), 360 / 365.2564)
    begins = sky.reached(star_moon, house * step, leaves - 27.4, rate)
    return _running(begins, sky.reached(star_moon, house * step + step, begins, rate), rule)


def house_of(day: date) -> int:
    """The lunar house (0-26) in which the moon stands on the afternoon of a day."""
    return int(sidereal(sky.moon)(sky.moment(day, 14, INDIA)) // (360 / 27))


def sankranti(year: int, sign: int, *, waits: bool = False) -> date:
    """The day on which the sun enters a sidereal sign (0 Aries); `waits`: after sunset, the next."""
    when = sky.reached(sidereal(sky.sun), 30 * sign, sky.moment(date(year, 1, 3)), 360 / 365.2564)
    day = sky.day_of(when, INDIA)
    return day + timedelta(days=waits and when >= sky.daylight(day, *UJJAIN)[1])
