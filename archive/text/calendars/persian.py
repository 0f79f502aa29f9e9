"""Solar Hijri calendar of Iran and Afghanistan -> day: the year begins at the noon nearest the March equinox."""

from __future__ import annotations

from datetime import date, timedelta

from archive.text.calendars import sky

TEHRAN = 3.5  # hours east of Greenwich: noon at 52.5 degrees


def new_year(year: int) -> date:
    """1 Farvardin (Nowruz) of a solar Hijri year: the day of the equinox, or the next where that is after noon."""
    when = sky.sun_at(0, sky.moment(date(year + 621, 3, 10)))
    return sky.day_of(when + 0.5, TEHRAN)


def gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a solar Hijri date; None where there is none."""
    if not (1 <= year <= 3_000 and 1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):
        return None
    first = new_year(year)
    found = first + timedelta(days=31 * (month - 1) - max(0, month - 7) + day - 1)
    return found if found < new_year(year + 1) else None
