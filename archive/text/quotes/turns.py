"""Saying clauses that stand inside the marks, and dialogue told by dashes: «Да, — сказал он, — это так»."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.text.lexicon.speech import QuoteTable
from archive.text.quotes.marks import Quoted

DASH = re.compile(r"(?:(?<=\s)-(?=\s)|[–—])[.,;:]?\s*")
OPENING = re.compile(r"\s*(?:-\s+|[–—]\s*)(?=[^\W\d_]|[¿¡«\"„“…])")
COMMA = re.compile(r"(?<=[^\W\d_])[,!?…]\s+(?=[^\W\d_])")
ENDS = re.compile(r"[,.;:!?](?=\s|$)")
LONGEST = 240  # characters of a saying clause

Part = tuple[int, int]


def dialogue(text: str, start: int, end: int, cue: re.Pattern[str], french: bool) -> list[Quoted]:
    """The turns of a paragraph that begins with a dash and has a saying clause; else nothing."""
    lead = OPENING.match(text, start, end)
    if lead is None:
        return []
    said = _dashed(text, lead.end(), end, cue)
    if not said and french:
        said = _between_commas(text, lead.end(), end, cue)
    return _turns(text, lead.end(), end, said) if said else []


def parts(text: str, one: Quoted, cue: re.Pattern[str], table: QuoteTable, french: bool) -> list[Quoted]:
    """A quoted span without the saying clauses inside it."""
    if not table.inserted:
        return [one]
    said = _dashed(text, one.start, one.end, cue)
    if not said and french:
        said = _between_commas(text, one.start, one.end, cue)
    if not said:
        return [one]
    found = _turns(text, one.start, one.end, said)
    found[0] = replace(found[0], open=one.open, after=one.after)
    found[-1] = replace(found[-1], close=max(found[-1].end, one.close), on=one.on)
    return found


def _dashed(text: str, start: int, end: int, cue: re.Pattern[str]) -> list[Part]:
    """The saying clauses between dashes, each with its dashes."""
    found: list[Part] = []
    position = start
    dashes = [one.span() for one in DASH.finditer(text, start, end)]
    for number, (at, stop) in enumerate(dashes):
        if at < position or at == start:
            continue
        verb = cue.search(text, stop, min(end, stop + 60))
        if verb is None or verb.lastgroup != "said" or not _leads(text[stop : verb.start()]):
            continue
        after = next((one for one in dashes[number + 1 : number + 9] if one[0] >= verb.end()), None)
        close = after[1] if after and after[0] - at <= LONGEST else end
        found.append((at, close))
        position = close
    return found


def _leads(between: str) -> bool:
    """Whether the words before a verb leave it the first of its clause: none, or an adverb or two."""
    return len(between.split()) <= 2 and not between[:1].isupper() and not re.search(r"[.,:;!?]", between)


def _between_commas(text: str, start: int, end: int, cue: re.Pattern[str]) -> list[Part]:
    """French: « Cette loi, affirme-t-elle, est un recul »."""
    found: list[Part] = []
    position = start
    for comma in COMMA.finditer(text, start, end):
        verb = cue.match(text, comma.end(), end) if comma.start() >= position else None
        if (
            verb is None
            or verb.lastgroup != "said"
            or text[verb.end() : verb.end() + 4].strip() in ("que", "qu’", "qu'")
        ):
            continue
        stop = ENDS.search(text, verb.end(), min(end, verb.end() + LONGEST))
        inverted = re.search(r"-(?:il|elle|on)$|-(?:il|elle|on) ", verb[0]) is not None
        tail = text[verb.end() : stop.start() if stop else end]
        if not inverted and not re.match(r"\s+(?:l[ea’']|M\.|Mme|[A-ZÉÀ])", tail):
            continue
        position = stop.end() if stop else end
        found.append((comma.start() + 1, position))
    return found


def _turns(text: str, start: int, end: int, said: list[Part]) -> list[Quoted]:
    """What is left of text[start:end] between its saying clauses; its mark is a dash."""
    found = []
    position = start
    for at, close in [*said, (end, end)]:
        piece = text[position:at]
        first, last = position + len(piece) - len(piece.lstrip()), position + len(piece.rstrip())
        if first < last:
            found.append(Quoted(first, first, last, last, "—"))
        position = close
    return found
