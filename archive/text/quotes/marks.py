"""Quotation marks -> spans between them: pairs in a paragraph, and quotations that run on over several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
MARK = re.compile(r"[«»„“”\"‘’‚'‹›]|``|''")
CLOSING = {  # an opening mark: the marks that may close it
    "“": "”\"“", "„": "“”\"", "«": "»", "»": "«", "\"": "\"”", "”": "”", "‘": "’", "'": "'", "‚": "‘’", "‹": "›",
    "``": "''\"",
}  # fmt: skip
SINGLE = "‘'‚"
DEEPEST = 4  # marks within marks; deeper ones are no prose
RUNS_ON = 40  # paragraphs of one quotation
ENDED = re.compile(r"\s*(?:[,.]|[–—-]|$)")
POSSESSIVE = re.compile(r"\s[a-zà-ÿа-я][^‘’'\n]{0,200}[.,?!…][’'](?!\w)")  # the quotation goes on to a better close


@dataclass(frozen=True, slots=True)
class Quoted:
    """One span between marks: `open` is where its opening mark begins, `close` where its closing one ends; the words
    are text[start:end]. `after` another paragraph's: goes on from the one before; `on`: goes on in the next."""

    open: int
    start: int
    end: int
    close: int
    mark: str
    after: bool = False
    on: bool = False


def paragraphs(text: str) -> list[tuple[int, int, list[Quoted]]]:
    """The lines of a text that hold more than white space, each with its outermost quoted spans in order.

    A line that opens a quotation without closing it counts only where the next lines open it again, to one that
    closes it (the convention of the English press); else the mark is stray.
    """
    found = [(one.start(), one.end(), *_pairs(text, one.start(), one.end())) for one in LINE.finditer(text)]
    found = [one for one in found if text[one[0] : one[1]].strip()]
    result: list[tuple[int, int, list[Quoted]]] = []
    number = 0
    while number < len(found):
        stop = _run(text, found, number)
        for at in range(number, stop + 1):
            start, end, pairs, open_ = found[at]
            joined = [_plus(pairs[0], after=True), *pairs[1:]] if at > number and pairs and at == stop else pairs
            if at < stop and open_ is not None:
                last = _cut(text, open_, end, at > number)
                joined = [one for one in pairs if one.open < last.open] + [last]
            result.append((start, end, _outermost(joined)))
        number = stop + 1
    return result


def _plus(one: Quoted, after: bool) -> Quoted:
    return Quoted(one.open, one.start, one.end, one.close, one.mark, after, one.on)


def _cut(text: str, open_: tuple[int, int, str], end: int, after: bool) -> Quoted:
    """What an unclosed mark opens, to the end of its paragraph."""
    begin, inner, mark = open_
    stop = begin + len(text[begin:end].rstrip())
    return Quoted(begin, inner, stop, stop, mark, after, True)


def _run(text: str, found: list[tuple[int, int, list[Quoted], tuple[int, int, str] | None]], number: int) -> int:
    """The last paragraph of the quotation that paragraph `number` leaves open; `number` itself where none does."""
    open_ = found[number][3]
    if open_ is None:
        return number
    for at in range(number + 1, min(len(found), number + RUNS_ON)):
        start, end, pairs, still = found[at]
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        if still is not None and still[0] == first and still[2] == open_[2]:
            continue
        return at if pairs and pairs[0].open == first and pairs[0].mark == open_[2] else number
    return number


def _pairs(text: str, start: int, end: int) -> tuple[list[Quoted], tuple[int, int, str] | None]:
    """The pairs of marks in text[start:end] by their end, and the outermost mark left open, if one is."""
    stack: list[tuple[int, int, str]] = []
    pairs: list[Quoted] = []
    for match in MARK.finditer(text, start, end):
        at, stop, mark = match.start(), match.end(), match[0]
        depth = next((n for n in range(len(stack) - 1, -1, -1) if mark in CLOSING[stack[n][2]]), -1)
        if depth >= 0 and _closes(text, at, stop, start, end, mark):
            begin, inner, opened = stack[depth]
            del stack[depth:]
            if inner < at and text[inner:at].strip():
                pairs.append(Quoted(begin, *_trimmed(text, inner, at), stop, opened))
        elif mark in CLOSING and _opens(text, at, stop, start, end, mark):
            if mark == "“" and any(one[2] == "“" for one in stack):
                stack.clear()  # the mark before was never closed
            if len(stack) < DEEPEST:
                stack.append((at, stop, mark))
    open_ = next((one for one in stack if one[2] not in SINGLE), None)
    if open_ is not None and open_[2] == "«" and (shared := _shared(text, open_, end, pairs)):
        return [*pairs, shared], None
    return pairs, open_


def _shared(text: str, open_: tuple[int, int, str], end: int, pairs: list[Quoted]) -> Quoted | None:
    """«… «Alga», said he: two closing marks that fall together are written once in Russian."""
    inner = next((one for one in reversed(pairs) if one.open > open_[0] and one.mark == "«"), None)
    if inner is None or not ENDED.match(text, inner.close, end):
        return None
    return Quoted(open_[0], *_trimmed(text, open_[1], inner.close), inner.close, "«")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _opens(text: str, at: int, stop: int, start: int, end: int, mark: str) -> bool:
    """Whether a mark may open: at the beginning of a word; a single one not before a figure ("'90s")."""
    before = text[at - 1] if at > start else " "
    behind = text[stop] if stop < end else " "
    if mark in "«„‹":
        return behind.strip() != "" or text[stop + 1 : stop + 2].strip() != ""
    if before.isalnum() or before in ".,?!;%" or not (behind.strip() and behind not in ".,;:!?)]"):
        return False
    return mark not in SINGLE or (behind.isalpha() or behind in "¿¡…[")


def _closes(text: str, at: int, stop: int, start: int, end: int, mark: str) -> bool:
    """Whether a mark may close: not at the beginning of a word, and a single one not within one or after a plural."""
    before = text[at - 1] if at > start else " "
    behind = text[stop] if stop < end else " "
    if mark in "’'‘":
        if behind.isalnum() or before.isspace():
            return False
        return not (before == "s" and POSSESSIVE.match(text, stop, min(end, stop + 260)))
    if mark == "»":
        return True
    return not behind.isalnum() and not (before.isspace() and behind.isalpha())


def _outermost(pairs: list[Quoted]) -> list[Quoted]:
    """Pairs that lie in no other, in order."""
    result: list[Quoted] = []
    for one in sorted(pairs, key=lambda pair: (pair.open, -pair.close)):
        if not result or one.open >= result[-1].close:
            result.append(one)
    return result


def masked(text: str, spans: Iterator[Quoted]) -> str:
    """The text with the words between marks struck out, so that only the reporter's are left; same length."""
    parts, position = [], 0
    for one in spans:
        parts += [text[position : one.start], "_" * (one.end - one.start)]
        position = one.end
    return "".join([*parts, text[position:]])
