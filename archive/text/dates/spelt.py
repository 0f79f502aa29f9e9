"""Years written out in words: "mil novecientos noventa y dos", "dwa tysiące osiemnastego"."""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.dates.tokens import Token

WRITTEN = range(1501, 2100)


def spelt_years(found: Sequence[Token]) -> list[Token]:
    """The tokens with such a year as one of class "Y"; round hundreds are counts of something more often."""
    result: list[Token] = []
    at = 0
    while at < len(found):
        size, value = _year_at(found, at) if found[at].kind == "w" else (1, 0)
        if value in WRITTEN and value % 100:
            span = found[at : at + size]
            result.append(Token(span[0].start, span[-1].end, "Y", value, "-".join(token.text for token in span)))
        else:
            size = 1
            result.append(found[at])
        at += size
    return result


def _year_at(found: Sequence[Token], at: int) -> tuple[int, int]:
    """(tokens, value) of the number in words that begins there: thousands, hundreds, the rest."""
    size, thousands = (2, 2) if found[at].value == 2 else (1, 1)
    if at + size > len(found) or found[at + size - 1].value != 1000:
        return 1, 0
    value = 1000 * thousands
    for limit in (1000, 100):
        token = found[at + size] if at + size < len(found) else None
        if token is not None and token.kind in "wr" and 0 < token.value < limit and value % limit == 0:
            if limit == 100 or token.value % 100 == 0:
                value += token.value
                size += 1
    return size, value
