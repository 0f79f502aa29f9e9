"""First and last day of an EDTF value (ISO 8601-2 level 1 as the project uses it): days, months, years, seasons,
decades, centuries, unknown years, intervals."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}  # northern months; winter runs into the next year
QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALVES = {40: (1, 6), 41: (7, 12)}
PARTS = SEASONS | QUARTERS | HALVES

Bounds = tuple[date | None, date | None]


def bounds(value: str) -> Bounds:
    """The first and the last day a value may mean; None where it is open or unknown (`XXXX-10-08`, `2012/..`).

    ValueError when it is not one of the forms the project writes.
    """
    if "/" in value:
        start, _, end = value.partition("/")
        return (None if start in ("", "..") else bounds(start)[0], None if end in ("", "..") else bounds(end)[1])
    if value.startswith("XXXX"):
        return None, None
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return monday, monday + timedelta(days=6)
    if partial := re.fullmatch(r"(\d{2,3})(X{1,2})", value):
        if len(value) == 4:
            return date(int(value.replace("X", "0")) or 1, 1, 1), date(int(value.replace("X", "9")), 12, 31)
        raise ValueError(f"not an EDTF value: {partial[0]!r}")
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", value)
    if not match:
        raise ValueError(f"not an EDTF value: {value!r}")
    year, part, day = (int(group) if group else None for group in match.groups())
    assert year is not None  # the pattern holds four digits
    if part is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return date(year, part, day), date(year, part, day)
    first, last = PARTS.get(part, (part, part))
    end_year = year + (last < first)
    return date(year, first, 1), date(end_year, last, monthrange(end_year, last)[1])
