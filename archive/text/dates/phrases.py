"""Reading the tokens of one date expression: its year, its "last" or "next", which way it points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable

UNITS = ("day", "week", "month", "year", "decade", "weekend")


def first(span: Sequence[Token], kinds: str) -> Token | None:
    return next((token for token in span if token.kind in kinds), None)


def year_of(span: Sequence[Token]) -> int | None:
    """The year a span states: "2012", "'99", "218 BC" (astronomical: -217)."""
    token = first(span, "Y") or first(span, "y")
    if token is None:
        short = [two for one, two in pairwise(span) if one.kind == "f" and two.kind == "n" and len(two.text) == 2]
        return two_digits(short[0].value) if short else None
    value = token.value if token.kind == "Y" else two_digits(token.value)
    era = first(span, "E")
    return 1 - value if is_before_christ(era) else value


def is_before_christ(era: Token | None) -> bool:
    """ "BC", "v. Chr.", "av. J.-C."."""
    return era is not None and (era.value < 0 or era.text.lower().startswith(("b", "v", "av", "p")))


def two_digits(value: int) -> int:
    return 2000 + value if value < 40 else 1900 + value


def is_one_year(unit: Token, table: DateTable) -> bool:
    """Whether a word is "year" in a form that no number counts: "году", not "лет", "года"."""
    return UNITS[unit.value] == "year" and unit.text.lower() in table.dated


def shift_of(span: Sequence[Token]) -> tuple[int | None, str]:
    """(years from the base, base) of "last year", "that year"; (None, …) when a span has no such words."""
    if named := first(span, "x"):
        return named.value, "now"
    if not (first(span, "u") and first(span, "lkch")):
        return None, "now"
    return relation(span)


def relation(span: Sequence[Token]) -> tuple[int, str]:
    """Count and base of last, next, this, that, the previous, the following."""
    token = first(span, "lk")
    if token is None:
        return 0, "then" if first(span, "h") else "now"
    at, unit = span.index(token), first(span, "u")
    definite = (at > 0 and span[at - 1].kind == "t") or first(span, "h") is not None
    count = (-1 if token.kind == "l" else 1) * (2 if abs(token.value) == 3 else 1)
    if token.value == 4 and unit is not None and UNITS[unit.value] == "weekend":
        count = 0  # "kommendes Wochenende": this week's
    then = abs(token.value) == 2 or (definite and token.text.lower() in ("next", "last"))
    return count, "then" if then or (unit is not None and unit.value == 0) else "now"


def direction(span: Sequence[Token]) -> str:
    """Which way a span points: "l" last, "k" next, "c" this, "h" that, or "" ("this past May" is last)."""
    token = first(span, "lk") or first(span, "ch")
    return token.kind if token else ""
