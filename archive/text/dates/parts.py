"""Parts of a period ("late May", "mid-2014") and steps from an anchor ("two weeks earlier") as stored of a mention."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from archive.text.dates.partial import Partial
from archive.text.dates.tokens import Token

NAMES = (None, "early", "mid", "late")  # by the number of a token of class "p"
DURATIONS = {"day": "D", "week": "W", "month": "M", "year": "Y", "decade": "0Y", "century": "00Y"}


def part_of(span: Sequence[Token]) -> str | None:
    """The part that the words of a date name, by the first of them: "at the end of the year" is late."""
    return next((NAMES[token.value] for token in span if token.kind == "p"), None)


def narrowed(span: tuple[date, date] | None, part: str | None) -> tuple[date | None, date | None]:
    """First and last day of that third of a period; the whole period where no part is named.

    A month's thirds begin on its 1st, 11th and 21st; those of a season or year are whole months ("early 2014" is
    January to April), of a decade whole years (1990 to 1993, to 1996, to 1999).
    """
    if span is None:
        return None, None
    if part is None or part == "mid" and span[1] - span[0] < timedelta(days=6):
        return span
    if span[1] - span[0] < timedelta(days=6):  # a weekend
        return (span[0], span[0]) if part == "early" else (span[1], span[1])
    begins = _thirds(*span)
    at = NAMES.index(part) - 1
    return begins[at], span[1] if part == "late" else begins[at + 1] - timedelta(days=1)


def _thirds(first: date, last: date) -> tuple[date, date, date]:
    """The first days of the three parts of a period."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if (last - first).days < 9:  # a week
        return first, first + timedelta(days=2), first + timedelta(days=4)
    if months == 1:
        return first, first.replace(day=11), first.replace(day=21)
    if months < 120:
        return first, _months_on(first, months // 3), _months_on(first, months * 2 // 3)
    years = months // 12
    return first, _months_on(first, -(-years // 3) * 12), _months_on(first, -(-years * 2 // 3) * 12)


def _months_on(first: date, count: int) -> date:
    number = first.year * 12 + first.month - 1 + count
    return date(number // 12, number % 12 + 1, 1)


def step_of(partial: Partial, anchor: str | None) -> str | None:
    """How far from its anchor a computed mention lies, an ISO 8601 duration; None where it is not counted from one."""
    if anchor is None or not partial.count or partial.unit not in DURATIONS:
        return None
    if partial.kind not in ("relative", "event", "span") or partial.link == "=":
        return None
    return f"{'-' if partial.count < 0 else ''}P{abs(partial.count)}{DURATIONS[partial.unit]}"
