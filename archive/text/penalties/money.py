"""Fines a court imposes, with their amounts: "fined them 56,000 somoni", "a 46,000-ruble fine", "штраф в 20 МРП"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.text.lexicon.currencies import OLD
from archive.text.lexicon.justice import MoneyTable, PenaltyTable

NEAR = 600  # characters around a term or a fine in which a court, a judge or a jail must be named
HEADLINE = 250  # a text shorter than this is one alone, whose court is not told
CONTEXT = 4_000  # characters before a sum in which a country's name tells the currency
WINDOW = 110  # characters before a sum that can make it a fine
CLOSE = 50  # those in which a ministry or costs make it none


@dataclass(frozen=True, slots=True)
class Fine:
    """A fine with its span; `amount` "800000 KZT", None where the text tells none; `veto`: why it is none."""

    start: int
    end: int
    amount: str | None
    rule: str
    veto: str | None = None


def fines(text: str, start: int, end: int, words: PenaltyTable) -> Iterator[Fine]:
    """The fines named in text[start:end], and the sums that a veto keeps from being one."""
    table = words.money
    if not table.fined.search(text, start, end):
        return
    for match in table.amount.finditer(text, start, end):
        before = text[max(start, match.start() - WINDOW) : match.start()]
        after = table.behind.match(text, match.end(), end)
        opening = table.before.search(before)
        told = after is not None and table.fined.search(after[0]) is not None
        if opening is None and not told:
            continue
        first = match.start()
        if opening:
            narrow = opening.groupdict().get("span") is not None
            first += (opening.start("span") if narrow else opening.start()) - len(before)
        last = after.end() if after else match.end()
        if opening and opening[0].endswith("(") and text[last : last + 1] == ")":
            last += 1
        least = opening.groupdict().get("least") if opening else None
        yield Fine(first, last, _money(text, match, least, table), "fine-sum", _refused(text, start, match, words))
    for match in table.bare.finditer(text, start, end):
        group = next((name for name, found in match.groupdict().items() if found), 0)
        yield Fine(match.start(group), match.end(group), None, "fine-bare")


def _refused(text: str, start: int, match: re.Match[str], words: PenaltyTable) -> str | None:
    """Why a sum is no court's fine, if so: a ministry's or costs, "up to" for nobody, no court near."""
    table = words.money
    near = text[max(start, match.start() - CLOSE) : match.start()]
    if table.other.search(re.split(r"\b(?:and|plus|и)\b|[,;]\s", near)[-1]):
        return "costs"
    if table.agency.search(text, max(start, match.start() - WINDOW), match.start()):
        if not table.court.search(text, start, match.start()):
            return "agency"
    if table.agency_behind.match(text, match.end()):
        return "agency"
    if table.up_to.search(near) and not table.faces.search(text, start, match.start()):
        return "statute"
    if len(text) > HEADLINE and not words.court.search(text, max(0, match.start() - NEAR), match.end() + NEAR):
        return "no-court"
    return None


def _money(text: str, match: re.Match[str], least: str | None, table: MoneyTable) -> str | None:
    """ "800 thousand tenge" -> "800000 KZT"; between two sums "100000/250000 KZT"; no code where several fit."""
    scale = match.groupdict().get("scale") or match.groupdict().get("scale2")
    times = table.scales[scale.strip(" -\u00a0").lower().rstrip(".")] if scale else 1
    sums = [_sum(digits, times, table) for digits in (least, match["n1"] or match["n2"]) if digits]
    if None in sums:
        return None
    code = _currency(text, match, table)
    return "/".join(str(one) for one in sums) + (f" {code}" if code else "")


def _sum(digits: str, times: int, table: MoneyTable) -> str | None:
    digits = re.sub(r"[\s\u00a0\u202f]+", "", digits.strip()).rstrip(".,")
    if digits.lower() in table.words:
        return str(table.words[digits.lower()] * times)
    digits = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", digits).replace(",", ".")
    try:
        return f"{float(digits) * times:.2f}".rstrip("0").rstrip(".")
    except ValueError:
        return None


def _currency(text: str, match: re.Match[str], table: MoneyTable) -> str | None:
    """The ISO 4217 code by sign, code or unit; one of several countries by its adjective, else by who is named."""
    code = (match["iso"] or match["code"] or "").lower()
    if code and code not in table.shared and not code.startswith("rs"):
        return OLD.get(code.upper(), code.upper())
    if match["sign"]:
        return table.signs.get(match["sign"].lower())
    name = code if code in table.shared else _unit((match["word"] or "rupee").lower(), table)
    if name in table.units:
        return table.units[name]
    lands, otherwise = table.shared[name]
    pairs = [
        (land, code) for land, _, code in (pair.partition("=") for pair in re.split(r"\s(?=\S+(?:\s\S+)?=)", lands))
    ]
    own = (match["land"] or "").lower()
    if own.strip():
        known = next((code for land, code in pairs if land in own), None)
        return known or (otherwise if table.home.search(own) else None)
    near = text[max(0, match.start() - CONTEXT) : match.start()].lower()
    if not any(land in near for land, _ in pairs):
        near = text[match.end() : match.end() + CONTEXT].lower()
    at, found = max(((near.rfind(land), code) for land, code in pairs), default=(-1, None))
    return found if at >= 0 and name not in table.needs_land else otherwise


def _unit(word: str, table: MoneyTable) -> str:
    """The unit a word is a form of: by the table of spellings, else the longest unit that it begins with."""
    if word in table.units or word in table.shared:
        return word
    return table.spelt.get(word) or max(
        (stem for stem in (*table.units, *table.shared) if word.startswith(stem)), key=len, default=word
    )
