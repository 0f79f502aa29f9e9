"""Terms written in words and figures -> ISO 8601: "seven-and-a-half years", "7½ years", "25 years to life".

A range is "P5Y/P7Y", at most "../P10Y", at least "P8Y/..".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from archive.text.lexicon.en_dates import CARDINALS, MONTHS

NUMBER_WORDS = {word: value for word, (_, value) in CARDINALS.items()}
FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
MONTH = "|".join(name.capitalize() for name in sorted(MONTHS, key=len, reverse=True))
WORD = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"
HALF = r"(?:[- ]and[- ]a[- ]half)"
NUMBER = rf"(?:[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?(?:\s?[½¼¾]|\s[13]/[24](?![0-9]))?|[½¼¾]|{WORD})(?:{HALF})?"
AGAIN = rf"(?:\s?\((?:[0-9]{{1,3}}|{WORD})\))?"  # "three (3) years", "10 (ten) years"
UNIT = r"(?:decades?|years?|months?|weeks?|days?|hours?|yrs?)"
GAP = r"[-\s](?:(?:more|additional|further|extra|full|whole)\s)?"
TERM = re.compile(
    rf"""(?<![\w$€£.,])
    (?P<bound>(?:(?:up\ to|a?\s?maximum(?:\ (?:prison|jail))?(?:\ sentence|\ term|\ penalty)?(?:\ of)?|at\ most
        |no\ more\ than|as\ much\ as|at\ least
        |no\ less\ than|not\ less\ than|a?\s?minimum(?:\ (?:prison|jail))?(?:\ sentence|\ term)?(?:\ of)?)\s+){{0,2}})
    (?P<open>(?:between|from)\s+)?
    (?P<first>{NUMBER}|an?){AGAIN}
    (?:{GAP}(?P<own>{UNIT})\b)?
    (?:(?P<middle>(?:,\s{NUMBER}){{0,9}}?)
       (?P<join>\s?[-–—]\s?|-to-|,?\s(?:to|and|or)\s)(?P<second>{NUMBER}|life\b){AGAIN})?
    (?:{GAP}(?P<unit>{UNIT})\b)?
    (?P<half>\s+and\s+a\s+half\b)?
    (?P<life>[-\s]to[-\s]life\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
DAY_BEFORE = re.compile(rf"\b(?:{MONTH})\.?\s$")
BY_BEFORE = re.compile(r"\bby\s$", re.IGNORECASE)
UNIT_LEFT_OUT = re.compile(r"\s*(?:[.,;:)]|$|\s(?:on|after|for|in|by|and|because|when|while|at)\b)", re.IGNORECASE)
PART = re.compile(rf"(?:,?\s+and\s+|,\s+|\s+|-)(?P<number>{NUMBER}|an?)[-\s](?P<unit>{UNIT})\b", re.IGNORECASE)
PARTS = 3  # parts of one sum after the first: months, weeks, days
LETTERS = {"y": "Y", "m": "M", "w": "W", "d": "D", "h": "H"}
ORDER = "ymwdh"


@dataclass(frozen=True, slots=True)
class Duration:
    """A term with its span. `listed`: one of "5 and 4 years": the unit is understood from the last."""

    start: int
    end: int
    term: str
    months: float
    listed: bool = False
    to_life: bool = False
    ends: tuple[Duration, ...] = ()  # both terms of "from ten years to seven"


def durations(text: str, start: int, end: int) -> Iterator[Duration]:
    """The terms in text[start:end], left to right; "5, 4 and 3 years" gives three."""
    position = start
    while match := TERM.search(text, position, end):
        onward = _skipped(text, start, match)
        found = list(_read(text, match, end)) if onward is None else []
        yield from found
        position = onward or max([match.end(), *(one.end for one in found)])


def _skipped(text: str, start: int, match: re.Match[str]) -> int | None:
    """Where to read on when a match is no term, or its first number is no part of one; None when it is a term."""
    unit = match["unit"] or match["own"]
    if unit is None or (match["first"].lower() in ("a", "an") and match["own"] is None and match["second"]):
        return match.end("first")
    before = text[max(start, match.start() - 14) : match.start()]
    if match["second"] and match["own"] is None and DAY_BEFORE.search(before):
        return match.start("second")  # "on August 28 to two years"
    if match["second"] and match["own"] and BY_BEFORE.search(before):
        return match.start("second")  # "lowered by six months to four years"
    if match["middle"] and (match["own"] or match["join"].strip(" ,").lower() not in ("and", "or")):
        return match.start("middle") + 1
    return None


def _read(text: str, match: re.Match[str], end: int) -> Iterator[Duration]:
    unit = match["unit"] or match["own"]
    join = (match["join"] or "").strip(" ,").lower()
    second = (match["second"] or "").lower()
    opened = (match["open"] or "").strip().lower()
    first = _amount(match["first"], match["own"] or unit)
    if match["own"] and second not in ("", "life") and not match["unit"]:
        yield _left_out(text, match, join, opened, first)
    elif second == "life":
        yield _bounded(match, f"{iso(first)}/..", first, to_life=opened != "between")
    elif not second:
        parts, stop = _added(text, first, match, end)
        whole = _bounded(match, _limit(match, iso(parts), match["life"]), parts, to_life=bool(match["life"]))
        yield replace(whole, end=max(stop, whole.end))
    elif match["own"] and match["unit"]:
        yield from _two_units(text, match, join, opened, first, end)
    elif join in ("to", "-to-", "-", "–", "—", "or") or opened:
        yield _range(match, first, _amount(match["second"], unit))
    else:
        yield from _listed(match, unit)


def _left_out(text: str, match: re.Match[str], join: str, opened: str, first: dict[str, Fraction]) -> Duration:
    """ "from ten years to seven": the second number has the unit of the first; else the first term alone."""
    if opened == "from" and join == "to" and UNIT_LEFT_OUT.match(text, match.end("second")):
        return _range(match, first, _amount(match["second"], match["own"]))
    start = match.start("bound") if match["bound"] else match.start("first")
    return Duration(start, match.end("own"), _limit(match, iso(first), None), months(first))


def _two_units(
    text: str, match: re.Match[str], join: str, opened: str, first: dict[str, Fraction], end: int
) -> Iterator[Duration]:
    """ "8 years to 10 years" is a range, "one year and six months" a sum, "5 years and 4 years" two terms."""
    last = _amount(match["second"], match["unit"])
    if opened or join in ("to", "-to-", "-", "–", "—", "or"):
        if join == "-" and _rank(match["unit"]) > _rank(match["own"]):  # "two-year-eight-month"
            yield _bounded(match, _limit(match, iso(first | last), None), first | last, to_life=False)
            return
        more, stop = _added(text, last, match, end)
        whole = _range(match, first, more)
        final = replace(whole.ends[1], end=max(stop, whole.ends[1].end))
        yield replace(whole, end=max(stop, whole.end), ends=(whole.ends[0], final))
    elif _rank(match["unit"]) > _rank(match["own"]):
        parts, stop = _added(text, first | last, match, end)
        whole = _bounded(match, _limit(match, iso(parts), None), parts, to_life=False)
        yield replace(whole, end=max(stop, whole.end))
    else:
        yield from _ends(match, first, last)


def _range(match: re.Match[str], first: dict[str, Fraction], last: dict[str, Fraction]) -> Duration:
    whole = _bounded(match, f"{iso(first)}/{iso(last)}", last, to_life=False)
    return replace(whole, ends=_ends(match, first, last))


def _ends(match: re.Match[str], first: dict[str, Fraction], last: dict[str, Fraction]) -> tuple[Duration, Duration]:
    stop = match.end("own") if match["own"] else match.end("first")
    return (
        Duration(match.start("first"), stop, iso(first), months(first)),
        Duration(match.start("second"), match.end("unit" if match["unit"] else "second"), iso(last), months(last)),
    )


def _listed(match: re.Match[str], unit: str) -> Iterator[Duration]:
    """Each of "5, 4 and 3 years": only the last has the unit."""
    spans = [match.span("first")]
    at = match.start("middle")
    spans += [(at + one.start(), at + one.end()) for one in re.finditer(r"(?<=,\s)[^,]+", match["middle"])]
    for start, stop in [*spans, match.span("second")]:
        amount = _amount(match.string[start:stop], unit)
        last = stop == match.end("second")
        yield Duration(start, match.end("unit") if last else stop, iso(amount), months(amount), listed=True)


def _bounded(match: re.Match[str], term: str, amount: dict[str, Fraction], *, to_life: bool) -> Duration:
    start = match.start()
    return Duration(start + len(match[0]) - len(match[0].lstrip()), match.end(), term, months(amount), to_life=to_life)


def _limit(match: re.Match[str], term: str, life: str | None) -> str:
    bound = match["bound"].lower()
    if life:
        return f"{term}/.."
    if re.search(r"least|less|minimum", bound):
        return f"{term}/.."
    return f"../{term}" if bound.strip() else term


def _added(text: str, first: dict[str, Fraction], match: re.Match[str], end: int) -> tuple[dict[str, Fraction], int]:
    """The sum with the smaller parts that follow: "13 years, nine months and seven days"; and where it ends."""
    total = dict(first)
    unit = match["unit"] or match["own"]
    if match["half"]:
        total = _amount(str(_number(match["second"] or match["first"]) + Fraction(1, 2)), unit)
    stop = match.end()
    for _ in range(PARTS):
        part = PART.match(text, stop, end)
        if part is None or match["life"] or _rank(part["unit"]) <= _rank(unit):
            break
        total |= _amount(part["number"], part["unit"])
        unit, stop = part["unit"], part.end()
    return total, stop


def _rank(unit: str) -> int:
    return ORDER.index(_letter(unit))


def _letter(unit: str) -> str:
    return "y" if unit[:3].lower() == "dec" else unit[0].lower()


def _number(text: str) -> Fraction:
    text = text.strip().lower()
    half = re.search(r"[- ]and[- ]a[- ]half$", text)
    base = re.sub(r"(?<=[0-9])\s(?=[13]/)", "+", text[: half.start()] if half else text)
    extra = Fraction(1, 2) if half else Fraction(0)
    if base in ("a", "an"):
        return Fraction(1) + extra
    if "/" in base:
        return sum((Fraction(part) for part in base.split("+")), extra)
    if base[-1] in FRACTIONS:
        extra += FRACTIONS[base[-1]]
        base = base[:-1].strip() or "0"
    if base[0].isdigit():
        return Fraction(base.replace(",", ".")) + extra
    return sum((Fraction(NUMBER_WORDS[word]) for word in re.split(r"[- ]", base)), Fraction(0)) + extra


def _amount(number: str, unit: str) -> dict[str, Fraction]:
    """Whole units by letter; half years go to months, half months and weeks to days."""
    letter = _letter(unit)
    value = _number(number) * (10 if unit[:3].lower() == "dec" else 1)
    whole = Fraction(int(value))
    rest = value - whole
    result = {letter: whole} if whole or not rest else {}
    if rest and letter in "ymw":
        smaller, factor = {"y": ("m", 12), "m": ("d", 30), "w": ("d", 7)}[letter]
        result[smaller] = Fraction(int(rest * factor))
    return result


def number_of(text: str) -> int:
    """The whole number that figures or words name."""
    return int(_number(text))


def iso(amount: dict[str, Fraction]) -> str:
    """The ISO 8601 duration of unit amounts."""
    days = "".join(f"{int(amount[letter])}{LETTERS[letter]}" for letter in "ymwd" if letter in amount)
    hours = f"T{int(amount['h'])}H" if "h" in amount else ""
    return f"P{days}{hours}"


def months(amount: dict[str, Fraction]) -> float:
    """A rough length for comparing terms."""
    weights = {"y": 12.0, "m": 1.0, "w": 0.23, "d": 1 / 30, "h": 1 / 720}
    return sum(float(value) * weights[letter] for letter, value in amount.items())
