"""What a date expression says by itself, before anything is known of its surroundings."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Partial:
    """One atomic mention. What it does not say is None.

    `kind`: "date" (any of year, month, day), "coded" (season, quarter or half: `code` is the EDTF number), "decade",
    "century", "weekday", "relative" (`count` `unit`s from `base`), "event" ("the day before the verdict"),
    "span" (`count` `unit`s up to `base`, or from it on),
    "period" ("the end of the year"), "nth" ("on the 20th"), "ordinal" (the
    `count`th `unit` of a month or year), "feast" (`code` names it), "quarter" (last, this, next quarter), "clock" and
    "zoned" (times of day), "bc" (`count` years from `year`), "again" and
    "same" ("the same month of last year": all of the mention before, or its `unit`).
    `base`: "now" (the publication), "then" (the mention before). `year_shift`: "May last year" is -1.
    `waits`: a step before or after something; `of` is that thing when it is a date ("two days after 5 May").
    `link`: how it hangs on the mention before it: "-" a range, "&" a list; "=" a step whose day `of` names.
    `order`: of a date in figures without dots: "dm" or "md" where its numbers tell it, "?dm" or "?md" where not.
    """

    start: int
    end: int
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    code: int | None = None
    weekday: int | None = None
    count: int = 0
    unit: str = ""
    base: str = "now"
    year_shift: int | None = None
    ambiguous: bool = False
    order: str = ""
    link: str = ""
    deictic: bool = False  # "today", "two years ago": from the publication even in a narrative
    waits: bool = False
    ahead: bool = False  # a length of time, and no date, beside a past verb ("in drei Tagen")
    of: Partial | None = None
    about: bool = False  # "nearly two years ago", "two weeks ago": its value ends in "~"
    tentative: bool = False  # "in two weeks", "that night": no mention unless it lies ahead, has a base
    style: str = ""  # "old" a Julian day, "new" its Gregorian twin
    part: str | None = None  # "early", "mid" or "late"
