"""EDTF -> TIMEX3 values for `dateline parse`: one table, nothing else is printed."""

from __future__ import annotations

import re
from datetime import date, timedelta

SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
PARTS = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
MODS: dict[str | None, str] = {"early": "START", "mid": "MID", "late": "END"}  # DateMention.part -> TIMEX3 mod
CODED = re.compile(r"([\dX]{4})-(2[1-4]|3[3-6]|4[01])")


def timex3(value: str | None) -> str | None:
    """The TIMEX3 value of an EDTF value: "2012-22" -> "2012-SU", "199X" -> "199", "-0201" -> "BC0202"; no "~"."""
    if value is None:
        return None
    if "/" in value:
        return _interval(value)
    value = value.rstrip("~")
    coded = CODED.fullmatch(value)
    if coded:
        return f"{coded[1]}-{(SEASONS | PARTS)[coded[2]]}"
    if re.fullmatch(r"-\d{4}|0000", value):
        return f"BC{1 - int(value):04d}"
    if re.fullmatch(r"\d{2,3}X{1,2}", value):
        return value.rstrip("X")
    return value


def _interval(value: str) -> str:
    """Both ends; a Saturday and its Sunday are a weekend ("2007-W12-WE"); decades and centuries before Christ."""
    first, last = value.split("/", 1)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", first):
        day = date.fromisoformat(first)
        if day.weekday() == 5 and last == (day + timedelta(days=1)).isoformat():
            year, week, _ = day.isocalendar()
            return f"{year:04d}-W{week:02d}-WE"
    if re.fullmatch(r"-\d{4}/-\d{4}", value):
        begin, end = 1 - int(first), 1 - int(last)
        if begin % 10 == 9 and begin - end == 9:
            return f"BC{begin // 10:03d}"
        if begin % 100 == 0 and begin - end == 99:
            return f"BC{begin // 100 - 1:02d}"
    return f"{timex3(first)}/{timex3(last)}"
