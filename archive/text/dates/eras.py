"""Builders of centuries and of decades within them: "во второй половине XIX века", "в 60-х годах прошлого века".

Arguments as in absolute.py."""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.dates.absolute import before_christ
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import first, is_before_christ, is_one_year, relation
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable


def centuries(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "XIX века", "на рубеже XIX–XX вв.", "прошлого столетия"."""
    half, era = first(span, "z"), first(span, "E")
    numbers = [token for token in span if token.kind in "dorR" and (half is None or token.start > half.start)]
    if not numbers:
        count, base = relation([token for token in span if token.kind != "p"])
        return [Partial(span[0].start, span[-1].end, "relative", count=count, unit="century", base=base)]
    if len(numbers) == 1 and numbers[0].kind == "d" and span[-1].text.lower() in table.plurals:
        return []
    if any(not 1 <= token.value <= 21 for token in numbers):
        return []
    if is_before_christ(era):
        return [before_christ(span, 1 - 100 * numbers[-1].value, 100)] if len(numbers) == 1 else []
    return [Partial(start, end, "century", year=token.value - 1) for start, end, token in _parted(span, numbers)]


def tens(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "в 90-е", "70–80-х годах", "60-х годов XIX века", "в тридцатые годы прошлого века"."""
    last = max(number for number, token in enumerate(span) if token.kind == "D")
    after = found[at + len(span)] if at + len(span) < len(found) else None
    numbers = [token for token in span[: last + 1] if token.kind in "dnYD"]
    bare = numbers[0].value < 1000 and last == len(span) - 1 and span[0].kind not in "prR"
    near = at > 0 and found[at - 1].text.lower() in table.prepositions
    if any(token.value % 10 for token in numbers) or (bare and not near) or (after and after.kind in "ξM"):
        return []
    century, way = first(span[last:], "dorR"), first(span[last + 1 :], "lkch")
    count = relation([way])[0] if way else 0
    result = []
    for start, end, token in _parted(span, numbers):
        hundreds = 10 * (century.value - 1) if century else 0 if way else 190 if token.value >= 20 else 200
        year = token.value // 10 + (hundreds if token.value < 1000 else 0)
        unit = "century" if way and token.value < 1000 else ""
        result.append(Partial(start, end, "decade", year=year, count=count, unit=unit))
    return result


def short_year(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "в сорок первом году", "в 41-м году": of the last century."""
    if not 20 <= span[0].value <= 99 or not is_one_year(span[1], table):
        return []
    return [Partial(span[0].start, span[1].end, "date", 1900 + span[0].value)]


def _parted(span: Sequence[Token], numbers: Sequence[Token]) -> list[tuple[int, int, Token]]:
    """Start and end of the mention of each number in a list; the first takes what is before, the last what follows."""
    starts = [span[0].start] + [token.start for token in numbers[1:]]
    ends = [token.end for token in numbers[:-1]] + [span[-1].end]
    return list(zip(starts, ends, numbers, strict=True))
