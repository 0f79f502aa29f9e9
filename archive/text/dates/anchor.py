"""What the dates of a text are counted from: its publication, its own explicit dates, or the year it reports on.

A news text counts from its publication; a narrative (most explicit dates lie years from it) from the date named
before. Without a publication date a text is anchored, in this order, by the year of a report's title; by "last year"
beside an explicit date (a story that writes "December 2011" and "last year" was written in 2012); by a full date at its
head; else it is a narrative.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from archive.text.dates.calendar import bounds
from archive.text.dates.partial import Partial

REPORT = re.compile(r"\b(?:report|review|survey|yearbook|annual)\b", re.IGNORECASE)
CHRONICLE = 8  # full dates of a history, and years in it for each weekday
HEAD = 200  # characters at the start of a text where a full date is likely its own


@dataclass(frozen=True, slots=True)
class Anchor:
    """`now`: the day mentions count from, if any; `value`: as stated, EDTF; `report`: its year holds all its dates.

    `now` is the last day of `value` or lies in it; a step finer than `value` has no answer.
    """

    now: date | None
    value: str | None
    narrative: bool = False
    report: bool = False
    inferred: bool = False


def anchor(text: str, partials: Sequence[Partial], published: str | None) -> Anchor:
    """The anchor of a text from its publication date (EDTF or None) and its partial dates in order."""
    span = bounds(published)
    if span is not None:
        return Anchor(span[1] if len(published or "") < 10 else span[0], published, _is_narrative(partials, span[0]))
    return _from_text(text, partials)


def _dated(partials: Sequence[Partial]) -> list[Partial]:
    return [one for one in partials if one.kind == "date" and one.year is not None and one.month is not None]


def _is_narrative(partials: Sequence[Partial], now: date) -> bool:
    """Most of at least four explicit years lie two or more from `now`, or many full dates are told, as no news does.

    News has weekdays, "today", or its own date near the top, and writes few dates out.
    """
    dated = ((one, _day(one.year or 1, one.month or 1, one.day)) for one in _dated(partials) if one.start < HEAD)
    if any(day is not None and one.day and abs((day - now).days) <= 3 for one, day in dated):
        return False
    years = [one.year for one in partials if one.kind == "date" and one.year is not None]
    far = sum(1 for year in years if abs(year - now.year) >= 2)
    signs = sum(1 for one in partials if one.kind == "weekday" or (one.deictic and one.unit == "day"))
    full = sum(1 for one in partials if one.kind == "date" and one.year is not None and one.month is not None)
    if full >= CHRONICLE and len(years) > CHRONICLE * signs:
        return True
    return len(years) >= 4 and far >= 0.7 * len(years) and far > 4 * signs


def _from_text(text: str, partials: Sequence[Partial]) -> Anchor:
    lead = text.lstrip()
    title_end = len(text) - len(lead) + len(lead.split("\n", 1)[0])
    in_title = [one for one in partials if one.end <= title_end and one.kind == "date" and one.year]
    if len(in_title) == 1 and in_title[0].month is None and REPORT.search(text[:title_end]):
        year = in_title[0].year or 1
        return Anchor(_day(year, 12, 31), f"{year:04d}", report=True, inferred=True)
    last_year = any(
        one.kind == "relative" and one.unit == "year" and one.count == -1 and one.base == "now" for one in partials
    )
    dated = [one for one in _dated(partials) if (one.year or 0) > 0]
    if last_year and dated:
        year = max(one.year or 1 for one in dated) + 1
        return _news_of(year, partials)
    head = next((one for one in dated if one.start < HEAD and one.day), None)
    if head is not None:
        now = _day(head.year or 1, head.month or 1, head.day or 1)
        if now is not None:
            return Anchor(now, now.isoformat(), _is_narrative(partials, now), inferred=True)
    return Anchor(None, None, narrative=not any(map(_is_of_news, partials)), inferred=True)


def _is_of_news(partial: Partial) -> bool:
    """Whether a date counts from a day of writing: "Friday", "today", "this month"."""
    return partial.kind == "weekday" or (partial.kind == "relative" and partial.base == "now")


def _news_of(year: int, partials: Sequence[Partial]) -> Anchor:
    """A story of that year, written on or after the latest of its days without a year."""
    days = [(one.month or 1, one.day) for one in partials if one.kind == "date" and one.year is None and one.day]
    month, day = max(days) if days else (12, 31)
    now = _day(year, month, day)
    known = 7 if days else 4
    return Anchor(now, now.isoformat()[:known] if now else None, inferred=True)


def _day(year: int, month: int, day: int | None) -> date | None:
    try:
        return date(year, month, day or 1)
    except ValueError:
        return None
