"""Periods that end or begin now: "the past five years", "in den nächsten drei Tagen", "over the last year".

Builders of partials, arguments as in absolute.py, and their value: an interval of years, months or days to or from
the anchor. A length of time whose end nothing tells is no mention.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from archive.text.dates.absolute import century
from archive.text.dates.calendar import moved
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, first
from archive.text.dates.reading import Clause, Reading, Value, anchor_value, base_of, tense_of
from archive.text.dates.relative import PLURALS, period
from archive.text.dates.steps import LENGTHS
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import NEVER, DateTable

GRAINS = {"week": ("day", 7), "decade": ("year", 10), "century": ("year", 100)}
AFTER = "beπYMδp"  # what begins or names another time behind it: "the last two days before the vote", "of May"


def several(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "the last two weeks", "ces cinq dernières années", "los dos años pasados", "последние полгода"."""
    way = _way(span, table)
    size, number = first(span, "uCv"), first(span, "adnw")
    if way is None or size is None or _is_apart(span, found, at, table):
        return []
    behind = number is not None and number.start < way.start
    plural = {way.text.lower(), size.text.lower()} & (PLURALS | table.plurals)
    if behind and way.kind != "λ" and not plural:
        return []  # "freed two last week"
    count, unit = _measure(size)
    if unit == "weekend":
        return []
    side = table.nearest[way.text.lower()]
    count *= (-1 if side < 0 else 1) * (number.value if number else 1)
    return [_partial(span, count, unit, "either" if side == 2 else "now")]


def one(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "over the last year", "за последний месяц", "l'année écoulée"; else "last year" is that of the calendar."""
    way, size = _way(span, table), first(span, "uC")
    beside = {token.text.lower() for token in (*found[max(0, at - 1) : at], *span)}
    if size is None:
        return []
    led = not table.lately.isdisjoint(beside) and size.text[-2:] not in ("'s", "’s")
    if way is not None and led and not _is_apart(span, found, at, table):
        count, unit = _measure(size)
        if _is_lately(unit, size, beside, table):
            return [_partial(span, -count, unit)]
    if first(span, "l") is None:
        return []
    return (century if size.kind == "C" else period)(span, found, at, table)


def _way(span: Sequence[Token], table: DateTable) -> Token | None:
    return next((token for token in span if token.text.lower() in table.nearest), None)


def _is_lately(unit: str, size: Token, beside: set[str], table: DateTable) -> bool:
    """Whether it is one unit up to now: "за последние сутки"; not "over the past years", nor "in the past decade".

    That decade may be 201X.
    """
    word = size.text.lower()
    if word in table.lately:
        return True
    if unit in ("day", "weekend") or word in PLURALS or not table.plurals.isdisjoint((word, *beside)):
        return False
    return unit != "decade" or "in" not in beside


def _measure(size: Token) -> tuple[int, str]:
    """Number and unit of "years", and of what holds both: "полгода", "fortnight"."""
    if size.kind == "v":
        return (-size.value, "month") if size.value < 0 else (size.value, "day")
    return 1, "century" if size.kind == "C" else UNITS[size.value]


def _partial(span: Sequence[Token], count: int, unit: str, base: str = "now") -> Partial:
    marks = [token for token in span if token.start < token.end]
    return Partial(span[0].start, marks[-1].end, "span", count=count, unit=unit, base=base, tentative=True)


def _is_apart(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether words beside it give it an end of its own: "his last two years", "последние пять лет жизни"."""
    before = found[at - 1] if at else None
    after = found[at + len(span)] if at + len(span) < len(found) else None
    if before and (before.text.lower() in table.owners or (before.kind in "dnwY#-" and span[0].kind in "dnw")):
        return True
    if after is None:
        return False
    turns = after.kind in AFTER or (after.kind, after.value) in (("~", 2), ("A", -1), ("B", -1))
    return turns or after.text.lower() in table.apart


def value(partial: Partial, clause: Clause, reading: Reading) -> Value:
    """From so many units before the anchor to it, or from it on; none where they are finer than the anchor.

    "He spent the next two years there": from the mention before, where the clause is of what is over.
    """
    if partial.base == "either":
        over = ("done",) if reading.table.opens or reading.table.planned != NEVER else ("done", "past")
        partial = replace(partial, base="then" if tense_of(clause, reading.table) in over else "now")
    base, basis = base_of(partial, reading)
    unit, times = GRAINS.get(partial.unit, (partial.unit, 1))
    if base is None or LENGTHS[unit] < (base[1] - base[0]).days + 1:
        return Value(None, "inferred")
    ends = [moved(base[0], count, unit) for count in sorted((0, partial.count * times))]
    if not all(ends):
        return Value(None, "inferred")
    bound = {"latest": base[1]} if partial.count < 0 else {"earliest": base[0]}  # "the past year" ends today
    return Value("/".join(end for end in ends if end), basis, anchor_value(partial, reading), **bound)
