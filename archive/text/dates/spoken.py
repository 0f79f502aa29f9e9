"""Years in number words: "nineteen eighty-six", "two thousand and ten"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.text.dates.tokens import Token


def spoken(found: list[Token], leads: frozenset[str]) -> list[Token]:
    """Years in words made numbers: "nineteen eighty-six", "two thousand and ten", behind "in", "of" or a month."""
    if not any(token.kind == "w" for token in found):
        return found
    result: list[Token] = []
    at = 0
    while at < len(found):
        before = result[-1] if result else None
        led = before is not None and (before.kind in "MdorwHW" or before.text.lower() in leads)
        value, length = _year_in_words(found[at : at + 4]) if led and found[at].kind == "w" else (0, 0)
        after = found[at + length] if at + length < len(found) else None
        if (
            after is not None
            and after.kind == "_"
            and after.text[0].isalpha()
            and before
            and before.text.lower() in leads
        ):
            value = 0  # "in two thousand villages"
        if value and before is not None:
            for one in (-1, -2):  # "25 January", "January 25" in words
                if len(result) > 1 and result[one].kind == "w" and result[-3 - one].kind == "M":
                    result[one] = result[one]._replace(kind="d")
            last = found[at + length - 1]
            result.append(found[at]._replace(end=last.end, kind="Y", value=value, text=str(value)))
            at += length
            continue
        result.append(found[at])
        at += 1
    return result


def _year_in_words(span: list[Token]) -> tuple[int, int]:
    """(year, tokens) of number words that begin a span; (0, 0) where they are none."""
    head, words = span[0].value, [token.text.lower() for token in span]
    scale = {"thousand": 1000, "hundred": 100}.get(words[1] if len(words) > 1 else "")
    if scale is None:
        fits = len(span) > 1 and 15 <= head <= 20 and span[1].kind == "w" and 10 <= span[1].value <= 99
        return (100 * head + span[1].value, 2) if fits and span[1].start - span[0].end == 1 else (0, 0)
    if not (scale == 1000 and 1 <= head <= 2 or scale == 100 and 11 <= head <= 20):
        return 0, 0
    at = 3 if len(words) > 2 and words[2] == "and" else 2
    if at < len(span) and span[at].kind == "w" and span[at].value <= 99:
        return scale * head + span[at].value, at + 1
    return scale * head, 2
