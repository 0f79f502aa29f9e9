"""A date as feeds and sitemaps write it -> EDTF, no more precise than it is written."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z")
ISO_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d|[+-]\d\d)?\Z", re.IGNORECASE)
WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
RFC_DAY = re.compile(WEEKDAY + r"(\d{1,2}\s+[A-Za-z]{3}[a-z]*\s+\d{4})\b", re.IGNORECASE)
MONTH_FIRST = re.compile(WEEKDAY + r"([A-Za-z]{3}[a-z]*)\.?\s+(\d{1,2}),?\s+(\d{4})\b", re.IGNORECASE)


def day(text: str | None, zone: str) -> str | None:
    """EDTF day, month or year of an RFC 822, RFC 3339 or W3C date; None for any other.

    A local time keeps its own day. One in UTC is moved to the publisher's `zone`: feeds tell times in UTC whatever the
    publisher does, and the day that its readers see is the local one.
    """
    text = (text or "").strip()
    if match := ISO.match(text):
        return _real("-".join(part for part in match.groups() if part))
    moment = _moment(text)
    if moment is None:
        return None
    offset = moment.utcoffset()
    if offset is not None and not offset and 1 < moment.year < 9999:
        moment = moment.astimezone(ZoneInfo(zone))
    return moment.date().isoformat()


def alone(text: str) -> str | None:
    """EDTF day of a text that is a date with the month in letters (or ISO 8601) and nothing else: "Apr 14, 2015"."""
    whole = " ".join(text.split())
    if any(pattern.fullmatch(whole) for pattern in (RFC_DAY, MONTH_FIRST)) or (ISO.match(whole) and len(whole) == 10):
        return day(whole, "UTC")
    return None


def stamp(text: str | None) -> str | None:
    """A sitemap's lastmod (W3C date-time, or an EDTF date) as written; None when it is neither."""
    text = (text or "").strip()
    if ISO_TIME.match(text):
        return text if _moment(text) else None
    return _real(text) if ISO.match(text) else None


def _real(text: str) -> str | None:
    """The date, when the calendar has it."""
    try:
        datetime.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return None
    return text


def _moment(text: str) -> datetime | None:
    """The time that was written, with its offset where it has one; a day without a time is its noon."""
    try:
        if ISO_TIME.match(text):
            return datetime.fromisoformat(re.sub(r"\s+(?=[Zz+-])", "", text).replace("z", "Z"))
        if match := RFC_DAY.match(text):
            has_time = ":" in text[match.end() :]
            moment = parsedate_to_datetime(text if has_time else f"{match[1]} 12:00:00")
            if has_time and moment.tzinfo is None and text.endswith("-0000"):  # RFC 5322: UTC, origin unknown
                moment = moment.replace(tzinfo=UTC)
            return moment
        if match := MONTH_FIRST.match(text):
            return parsedate_to_datetime(f"{match[2]} {match[1]} {match[3]} 12:00:00")
    except (ValueError, OverflowError):
        pass
    return None
