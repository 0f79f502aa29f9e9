"""Fines a court imposes, with their amounts: "fined them 56,000 somoni", "a 46,000-ruble fine"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.text.lexicon import en_penalties as words

NEAR = 600  # characters around a term or a fine in which a court, a judge or a jail must be named

CONTEXT = 4_000  # characters before a sum in which a country's name tells the currency
NEEDS_ADJECTIVE = frozenset({"dollar", "pound"})  # the countries of these are named for other reasons too often

Fine = tuple[int, int, str | None]  # start, end, "800000 KZT"


def is_statute(text: str, start: int, at: int, end: int) -> bool:
    """Whether the sentence tells what the law provides and not what somebody got or faces."""
    before = text[max(start, at - 200) : at].rpartition(";")[2]
    return words.STATUTE.search(before) is not None and words.DEFENDANT_FACES.search(before) is None


def fines(text: str, start: int, end: int) -> Iterator[Fine]:
    """The fines named in text[start:end]."""
    if "fine" not in text[start:end].lower():
        return
    for match in words.MONEY.finditer(text, start, end):
        before = text[max(start, match.start() - 110) : match.start()]
        after = words.FINE_AFTER.match(text, match.end(), end)
        opening = words.FINE_BEFORE.search(before)
        told = after is not None and "fine" in after[0].lower()
        if (opening is None and not told) or _agency(text, start, match):
            continue
        if is_statute(text, start, match.start(), end) or not _fined(text, start, match, before):
            continue
        first = match.start() - len(before) + opening.start() if opening else match.start()
        last = after.end() if after else match.end()
        yield first, last, _money(text, match, opening["least"] if opening else None)
    for match in words.FINE_BARE.finditer(text, start, end):
        group = "fine" if match["fine"] else 0
        if not re.match(r"\s+(?:of|sum)\b", text[match.end() : match.end() + 5]):
            yield match.start(group), match.end(group), None


def _fined(text: str, start: int, match: re.Match[str], before: str) -> bool:
    """A fine near a court; "fines of up to" only for somebody who faces them."""
    if re.search(r"\bup\s+to\s*$", before) and not words.DEFENDANT_FACES.search(text[start : match.start()]):
        return False
    return words.COURTLY.search(text[max(0, match.start() - NEAR) : match.end() + NEAR]) is not None


def _agency(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a fine is a ministry's or the police's, or no fine at all but costs."""
    near = text[max(start, match.start() - 50) : match.start()]
    if words.NOT_A_FINE.search(re.split(r"\band\b|\bplus\b|[,;]\s", near)[-1]):
        return True
    return (
        words.AGENCY.search(near) is not None and re.search(r"court|judge", text[start : match.start()], re.I) is None
    )


def _money(text: str, match: re.Match[str], least: str | None) -> str | None:
    """ "800 thousand tenge" -> "800000 KZT"; between two sums "100000/250000 KZT"; no code where several fit."""
    scale = words.SCALE.search(match[0])
    times = words.SCALES[scale[1].lower()] if scale else 1
    sums = [_sum(digits, times) for digits in (least, match["n1"] or match["n2"]) if digits]
    if None in sums:
        return None
    code = _currency(text, match)
    return "/".join(str(one) for one in sums) + (f" {code}" if code else "")


def _sum(digits: str, times: int) -> str | None:
    digits = digits.replace("\u00a0", "").rstrip(".,")
    digits = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
    try:
        return f"{float(digits) * times:.2f}".rstrip("0").rstrip(".")
    except ValueError:
        return None


def _currency(text: str, match: re.Match[str]) -> str | None:
    """The ISO 4217 code by sign, code or unit; one of several countries by its adjective, else by who is named."""
    code = match["iso"] or (match["code"] if match["code"] and not match["code"].lower().startswith("rs") else None)
    if code:
        return {"RMB": "CNY"}.get(code.upper(), code.upper())
    if match["sign"]:
        return words.SIGNS[match["sign"].lower()]
    name = (match["word"] or "rupee").lower()
    name = words.SPELT.get(name, name)
    if name in words.UNITS:
        return words.UNITS[name]
    lands, otherwise = words.SHARED[name]
    pairs = [(land, code) for land, _, code in (pair.partition("=") for pair in re.split(r"\s(?=[a-z ]+=)", lands))]
    own = (match["land"] or "").lower()
    if own.strip():
        known = next((code for land, code in pairs if land in own), None)
        return known or (otherwise if re.search(r"us|u\.s\.|american|british|uk", own) else None)
    near = text[max(0, match.start() - CONTEXT) : match.start()].lower()
    if not any(land in near for land, _ in pairs):
        near = text[match.end() : match.end() + CONTEXT].lower()
    at, code = max(((near.rfind(land), code) for land, code in pairs), default=(-1, None))
    return code if at >= 0 and name not in NEEDS_ADJECTIVE else otherwise
