"""Arithmetic on EDTF calendar values: bounds, precision, and moving by units.

Values: "2012-10-08", "2012-10", "2012", "2012-W38", "2012-22" (summer), "2012-33" (first quarter; ISO 8601-2 codes
33-36 for quarters, 40-41 for halves), "199X", "19XX", "-0201" (202 BC), "XXXX-10-08" (year not known), "a/b";
"2013-01-29~" is about that day ("two weeks ago").
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

SEASON_MONTHS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
PART_MONTHS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12)}
SHAPES = {  # the first that fits; a year would fit a decade too
    "decade": r"\d{3}X",
    "century": r"-?\d{2}XX",
    "day": r"[\dX]{4}-[\dX]{2}-[\dX]{2}",
    "week": r"[\dX]{4}-W\d{2}",
    "month": r"[\dX]{4}-(?:0[1-9]|1[0-2])",
    "season": r"[\dX]{4}-2[1-4]",
    "quarter": r"[\dX]{4}-3[3-6]",
    "half": r"[\dX]{4}-4[01]",
    "year": r"-?[\dX]{4}",
}
SHAPE = re.compile("|".join(f"(?P<{name}>{shape})" for name, shape in SHAPES.items()))
WIDER = {"day": 3, "month": 15, "year": 183, "decade": 1_826}  # days that "~" adds at either end


@lru_cache(4096)
def precision(value: str) -> str:
    """The precision word of a value (DateMention.precision)."""
    if "/" in value:
        return "interval"
    shape = SHAPE.fullmatch(value.rstrip("~"))
    return (shape.lastgroup if shape else None) or "day"


@lru_cache(4096)
def bounds(value: str | None) -> tuple[date, date] | None:
    """The earliest and latest day of a value; None where it has none (no year, or before year 1)."""
    if not value or "XXXX" in value or value.startswith("-"):
        return None
    if "/" in value:
        first, last = (bounds(end) for end in value.split("/", 1))
        return (first[0], last[1]) if first and last else None
    try:
        return _bounds(value)
    except (ValueError, OverflowError):
        return None


def _bounds(value: str) -> tuple[date, date]:
    kind = precision(value)
    if value.endswith("~"):
        about = _bounds(value[:-1])
        return about[0] - timedelta(WIDER.get(kind, 0)), about[1] + timedelta(WIDER.get(kind, 0))
    if kind in ("decade", "century"):
        return date(max(1, int(value.replace("X", "0"))), 1, 1), date(int(value.replace("X", "9")), 12, 31)
    year = int(value[:4])
    if kind == "year":
        return date(year, 1, 1), date(year, 12, 31)
    if kind == "day":
        day = date.fromisoformat(value)
        return day, day
    if kind == "week":
        monday = date.fromisocalendar(year, int(value[6:]), 1)
        return monday, monday + timedelta(days=6)
    number = int(value[5:])
    first, last = (SEASON_MONTHS | PART_MONTHS).get(number, (number, number))
    over, end = (year + 1, last - 12) if last > 12 else (year, last)
    return date(year, first, 1), date(over, end, monthrange(over, end)[1])


def day_value(year: int, month: int, day: int) -> str | None:
    """The value of a day, or None when there is no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def week_value(day: date) -> str:
    """The ISO week a day lies in."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def moved(day: date, count: int, unit: str, *, day_too: bool = False) -> str | None:
    """The value `count` units from a day, to the precision of the unit ("two weeks ago" is a week); None out of range.

    `day_too`: keep the day ("two weeks before 13 May 1999" is a day).
    """
    try:
        if unit == "day":
            return (day + timedelta(days=count)).isoformat()
        if unit == "week":
            shifted = day + timedelta(weeks=count)
            return shifted.isoformat() if day_too else week_value(shifted)
    except (OverflowError, ValueError):
        return None
    months = day.year * 12 + day.month - 1 + count
    year = months // 12 if unit == "month" else day.year + count * {"decade": 10, "century": 100}.get(unit, 1)
    if not 1 <= year <= 9999:
        return None
    if unit == "decade":
        return f"{year // 10:03d}X"
    if unit == "century":
        return f"{year // 100:02d}XX"
    return f"{year:04d}-{months % 12 + 1:02d}" if unit == "month" else f"{year:04d}"
