"""Dates written in figures: 2012-10-08, 8.10.2012, 10/8/12; which of two small numbers is the month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.model import Sentence
from archive.text.dates.partial import Partial
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable

FIGURES = re.compile(r"\d+")


def numeric(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """A partial for one numeric token; ambiguous where both small numbers could be the month."""
    token = span[-1]
    parts = FIGURES.findall(token.text.split("T")[0])
    first, second, third = (int(part) for part in parts)
    if len(parts[0]) == 4:
        return _checked(span, first, second, third, False)
    year = third if len(parts[2]) == 4 else (2000 + third if third < 40 else 1900 + third)
    dotted = "." in token.text
    day_first = dotted or table.day_first
    ambiguous = first <= 12 and second <= 12 and first != second
    days_lead = first > 12 or (day_first and second <= 12)
    guess = "?" if ambiguous else ""
    order = "" if dotted or first == second else guess + ("dm" if days_lead else "md")
    month, day = (second, first) if days_lead else (first, second)
    return [replace(one, order=order) for one in _checked(span, year, month, day, ambiguous)]


def dotted(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "5.10." and "5. 10." without a year, "5. 10. 2012"."""
    year = span[-1].value if span[-1].kind == "Y" else None
    both = [token.value for token in span if token.kind == "d"]
    day, month = both or divmod(next(token.value for token in span if token.kind == "U"), 100)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return []
    return [Partial(span[0].start, span[-1].end, "date", year, month, day)]


def one_order(found: list[tuple[Partial, Sentence]]) -> list[tuple[Partial, Sentence]]:
    """Dates that could be read both ways, read as those of the same text that can be read in one way only.

    A date with dots keeps its day first.
    """
    orders = {partial.order for partial, _ in found} & {"dm", "md"}
    if len(orders) != 1:
        return found
    return [(_ordered(partial, *orders), sentence) for partial, sentence in found]


def _ordered(partial: Partial, order: str) -> Partial:
    if not partial.order.startswith("?"):
        return partial
    if partial.order[1:] == order:
        return replace(partial, ambiguous=False)
    return replace(partial, month=partial.day, day=partial.month, ambiguous=False)


def _checked(span: Sequence[Token], year: int, month: int, day: int, ambiguous: bool) -> list[Partial]:
    if not (1 <= month <= 12 and 1 <= day <= 31 and year >= 1000):
        return []
    return [Partial(span[0].start, span[-1].end, "date", year, month, day, ambiguous=ambiguous)]
