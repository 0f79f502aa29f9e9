"""Hebrew calendar -> day, by the molad and the four postponements; months are counted from Nisan (1) to Adar (12, 13).

Source: N. Dershowitz and E. Reingold, Calendrical Calculations, chapter 8.
"""

from __future__ import annotations

from datetime import date, timedelta

EPOCH = date(1, 1, 1).toordinal() - 1_373_428  # 1 Tishrei of year 1, as an ordinal
NISAN, TISHREI, ADAR = 1, 7, 12


def is_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _elapsed(year: int) -> int:
    """Days from the epoch to the molad of Tishrei, moved so that the new year is no Sunday, Wednesday or Friday."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    day = 29 * months + parts // 25_920
    return day + ((3 * (day + 1)) % 7 < 3)


def _new_year(year: int) -> int:
    before, this, after = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    return EPOCH + this + (2 if after - this == 356 else 1 if this - before == 382 else 0)


def _lengths(year: int) -> dict[int, int]:
    """The days of each month of a year, in the order of the year."""
    size = (_new_year(year + 1) - _new_year(year)) % 10  # 3, 4 or 5: short, regular, long
    adar = {12: 30, 13: 29} if is_leap(year) else {12: 29}
    return {7: 30, 8: 30 if size == 5 else 29, 9: 29 if size == 3 else 30, 10: 29, 11: 30} | adar | {
        1: 30, 2: 29, 3: 30, 4: 29, 5: 30, 6: 29
    }  # fmt: skip


def gregorian(year: int, month: int, day: int) -> date | None:
    """The Gregorian day on which most of a Hebrew day falls (it began at sunset before); None where there is none."""
    lengths = _lengths(year) if year > 0 else {}
    if not (3_762 <= year <= 9_999 and 1 <= day <= lengths.get(month, 0)):
        return None
    passed = sum(list(lengths.values())[: list(lengths).index(month)])
    return date.fromordinal(_new_year(year)) + timedelta(days=passed + day - 1)


def last_adar(year: int) -> int:
    """The month in which Purim falls: Adar, or the second one of a leap year."""
    return 13 if is_leap(year) else 12
