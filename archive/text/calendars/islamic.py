"""Islamic (Hijri) calendar -> day: the Umm al-Qura tables for 1343-1500 AH (1924-2077), else the tabular reckoning.

The month begins with a sighting of the moon and may differ by a day from country to country.
"""

from __future__ import annotations

from datetime import date

from hijridate import Hijri

EPOCH = date(622, 7, 19).toordinal()  # 1 Muharram of year 1: Friday, 16 July 622 of the Julian calendar
UMM_AL_QURA = range(1343, 1501)


def gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day on which most of a Hijri day falls (it began at sunset before); None where there is none."""
    if not (1 <= month <= 12 and 1 <= day <= 30 and 1 <= year <= 9_000):
        return None
    if year in UMM_AL_QURA:
        try:
            return date(*Hijri(year, month, day).to_gregorian().datetuple())
        except ValueError:
            return None
    leap = (11 * year + 14) % 30 < 11
    if day == 30 and month % 2 == 0 and not (month == 12 and leap):
        return None
    return date.fromordinal(EPOCH + day - 1 + 29 * (month - 1) + month // 2 + 354 * (year - 1) + (3 + 11 * year) // 30)


def years(year: int) -> range:
    """The Hijri years that a Gregorian year may touch."""
    guess = (year - 622) * 33 // 32
    return range(guess - 1, guess + 3)
