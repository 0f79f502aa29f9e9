"""Stored values in English words for a reader: EDTF dates, ISO 8601 durations, moments, bases; tables first.

What cannot be put into words is shown as stored: nothing is rounded, guessed or left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
PARTS = {
    **{
        str(32 + quarter): f"{name} quarter of"
        for quarter, name in enumerate(("", "first", "second", "third", "fourth"))
    },
    "40": "first half of",
    "41": "second half of",
}
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
NOT_TOLD = "not told"
BASES = {  # with the date it was resolved against, and without
    "stated": ("stated in full", "stated in full"),
    "inherited": ("completed from {}", "completed from another date"),
    "relative-to-publication": ("counted from the publication date, {}", "counted from the publication date"),
    "relative-to-mention": ("counted from {}, which the text names", "counted from another date in the text"),
    "inferred": ("inferred; anchored on {}", "inferred from the text"),
}
COUNTED = "counted from"
PUBLISHED_BASES = {
    "json-ld": "the page’s structured data",
    "microdata": "the page’s microdata",
    "layout": "its place in the source’s layout",
    "time": "the page’s <time> element",
    "visible": "the text of the page",
    "visible:updated": "the text of the page, which says when it was updated",
    "url": "the page’s address",
    "given": "what was given with the file",
    "pdf:created": "the PDF’s note of when it was made",
    "office:modified": "the file’s note of when it was last saved",
    "feed": "the source’s feed",
    "sitemap": "the source’s sitemap",
}
PENALTY_KINDS = {
    "restricted_freedom": "restricted freedom",
    "administrative_detention": "administrative detention",
    "suspended": "suspended sentence",
    "life": "life imprisonment",
    "death": "death sentence",
}
REGIMES = {"settlement": "colony settlement", "prison": "prison regime"}
COMPUTED = {
    "end": "would end {}",
    "half": "half of it would be served {}",
    "two-thirds": "two thirds of it would be served {}",
    "in-force": "would come into force {}",
}
INPUTS = {"term": "{}", "from": "counted from {}", "in": "{} later"}


def calendar(value: str | None, part: str | None = None) -> str:
    """An EDTF value: "2012-10-08" is "8 October 2012", "2015-12/2016-02" "December 2015 to February 2016"."""
    if not value:
        return "not resolved"
    first, slash, last = value.partition("/")
    told = f"{_moment_of(first)} to {_moment_of(last)}" if slash else _moment_of(value)
    return f"{part} {told}" if part else told


def _moment_of(value: str) -> str:
    if value in ("", ".."):
        return "open"
    if value.endswith("~"):
        return f"about {_moment_of(value[:-1])}"
    if re.fullmatch(r"-\d{4}|0000", value):
        return f"{1 - int(value)} BC"
    if match := re.fullmatch(r"(\d{4}|XXXX)-(\d\d)-(\d\d)", value):
        year, month, day = match.groups()
        return f"{int(day)} {_month(month) or month} {_year(year)}"
    if match := re.fullmatch(r"(\d{4}|XXXX)-(\d\d)", value):
        year, part = match.groups()
        name = PARTS.get(part) or SEASONS.get(part) or _month(part)
        return f"{name} {_year(year)}" if name else value
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        return f"week {int(match[2])} of {match[1]}"
    if match := re.fullmatch(r"(\d{3})X", value):
        return f"the {match[1]}0s"
    if match := re.fullmatch(r"(\d\d)XX", value):
        return f"the years {match[1]}00 to {match[1]}99"
    return value


def _month(number: str) -> str | None:
    return MONTHS[int(number) - 1] if 1 <= int(number) <= 12 else None


def _year(year: str) -> str:
    return "of a year not told" if year == "XXXX" else year


def term(value: str | None) -> str:
    """An ISO 8601 duration or a range of them: "P7Y6M" is "7 years 6 months", "../P10Y" "up to 10 years"."""
    if not value:
        return ""
    low, slash, high = value.partition("/")
    if not slash:
        return _duration(value)
    if low in ("", ".."):
        return f"up to {_duration(high)}"
    return f"{_duration(low)} or more" if high in ("", "..") else f"{_duration(low)} to {_duration(high)}"


def _duration(value: str) -> str:
    parts = re.findall(r"(\d+(?:\.\d+)?)([YMWD])", value)
    if "".join(number + unit for number, unit in parts) != value.removeprefix("P") or not parts:
        return value
    return " ".join(f"{number} {UNITS[unit]}{'' if number == '1' else 's'}" for number, unit in parts)


def amount(value: str | None) -> str:
    """ "800000 KZT" with its thousands parted."""
    return re.sub(r"\d(?=(?:\d{3})+(?!\d))", r"\g<0>,", value or "")


def clock(moment: str | None) -> str:
    """A stored moment, to the minute: "8 October 2012, 14:05 UTC"."""
    match = re.match(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)", moment or "")
    return f"{calendar(match[1])}, {match[2]} UTC" if match else moment or NOT_TOLD


def day(moment: str | None) -> str:
    """The day of a stored moment: "8 October 2012"."""
    return calendar(moment[:10]) if moment else NOT_TOLD


def basis(name: str, anchor: str | None, step: str | None = None) -> str:
    """What a date in the text rests on; with a step "15 days after the publication date, 8 October 2012"."""
    anchored, alone = BASES.get(name, (name, name))
    told = anchored.format(calendar(anchor)) if anchor else alone
    if step is None or not told.startswith(COUNTED):
        return told
    way = "before" if step.startswith("-") else "after"
    return f"{_duration(step.removeprefix('-'))} {way}{told.removeprefix(COUNTED)}"


def published_basis(name: str | None) -> str:
    """Where a publication date stood."""
    if name and name.startswith("meta:"):
        return f"the page’s <meta> {name.removeprefix('meta:')}"
    return PUBLISHED_BASES.get(name or "", name or NOT_TOLD)


def precision(value: str) -> str:
    """What a publication date is exact to."""
    return {4: "year", 7: "month", 10: "day"}.get(len(value), "value")


def plain(name: str) -> str:
    """A stored kind or status for reading: "restricted_freedom", "press-release"."""
    return PENALTY_KINDS.get(name) or re.sub(r"[-_]", " ", name)


def count(number: int, noun: str) -> str:
    """ "1 date", "1,200 dates"; nouns in -y make -ies."""
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def regime(value: str | None) -> str:
    """ "strict" is "strict regime", "minimum" "minimum security"."""
    if not value:
        return ""
    security = value in ("minimum", "medium", "maximum")
    return REGIMES.get(value) or f"{plain(value)} {'security' if security else 'regime'}"


def computed(name: str, value: str, inputs: Mapping[str, str]) -> str:
    """A day that follows from what the text says, and from what: "would end on 8 April 2020 (7 years, …)"."""
    told = ", ".join(INPUTS.get(one, plain(one) + " {}").format(_input(given)) for one, given in inputs.items())
    day = COMPUTED.get(name, plain(name) + " {}").format(f"{'on' if len(value) == 10 else 'in'} {calendar(value)}")
    return f"{day} ({told})" if told else day


def _input(value: str) -> str:
    """A duration or a calendar value, in words; anything else as it is."""
    return term(value) if re.match(r"(\.\./)?-?P", value) else calendar(value)


def confidence(rule: str | None, value: float | None) -> str:
    """How surely a penalty was read; "" where nothing is known of it."""
    if not rule or value is None:
        return ""
    of_100 = min(99, max(1, round(100 * value)))
    return f"read by rule “{rule}”, right in about {of_100} of 100"
