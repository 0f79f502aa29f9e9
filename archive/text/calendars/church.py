"""The two Easters, and the Julian calendar by which the Orthodox one is kept."""

from __future__ import annotations

from datetime import date, timedelta


def easter(year: int) -> date:
    """Gregorian Easter by the anonymous (Meeus) rule."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def orthodox_easter(year: int) -> date:
    """Easter of the Orthodox churches, as a Gregorian day (Meeus, the Julian rule)."""
    d = (19 * (year % 19) + 15) % 30
    f = d + (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7 + 114
    day = julian(year, f // 31, f % 31 + 1)
    assert day is not None  # never 29 February
    return day


def julian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Julian (old style) date; None where there is none."""
    if not (1 <= year <= 9_998 and 1 <= month <= 12 and 1 <= day <= julian_length(year, month)):
        return None
    month_days = sum(julian_length(year, one) for one in range(1, month))
    ordinal = 365 * (year - 1) + (year - 1) // 4 + month_days + day - 2
    return date.fromordinal(ordinal) if ordinal >= 1 else None


def julian_length(year: int, month: int) -> int:
    """The days of a Julian month."""
    return 29 if month == 2 and year % 4 == 0 else (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]


def weekday_near(day: date, weekday: int, count: int) -> date:
    """The `count`th such weekday (0 Monday) after a day, or before it where `count` is negative; never that day."""
    if count > 0:
        return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1 + 7 * (count - 1))
    return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1 + 7 * (-count - 1))
