"""Terms written in words and figures -> ISO 8601: "seven-and-a-half years", "7½ years", "25 years to life".

A range is "P5Y/P7Y", at most "../P10Y", at least "P8Y/..".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from archive.text.lexicon.en_dates import CARDINALS

NUMBER_WORDS = {word: value for word, (_, value) in CARDINALS.items()}
FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
WORD = rf"(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"
HALF = r"(?:[- ]and[- ]a[- ]half)"
NUMBER = rf"(?:[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?(?:\s?[½¼¾])?|[½¼¾]|{WORD})(?:{HALF})?"
UNIT = r"(?:years?|months?|weeks?|days?|hours?|yrs?)"
TERM = re.compile(
    rf"""(?<![\w$€£.,])
    (?P<bound>(?:(?:up\ to|a?\s?maximum(?:\ (?:prison|jail))?(?:\ sentence|\ term|\ penalty)?(?:\ of)?|at\ most
        |no\ more\ than|as\ much\ as|at\ least
        |no\ less\ than|not\ less\ than|a?\s?minimum(?:\ of)?)\s+){{0,2}})
    (?P<open>(?:between|from)\s+)?
    (?P<first>{NUMBER}|an?)
    (?:[-\s](?P<own>{UNIT}))?
    (?:(?P<join>\s?[-–—]\s?|-to-|\s(?:to|and|or)\s|,\s)(?P<second>{NUMBER}|life))?
    (?:[-\s](?P<unit>{UNIT}))?\b
    (?P<half>\s+and\s+a\s+half)?
    (?P<more>(?:(?:,|,?\s+and)\s+{NUMBER}[-\s]{UNIT}\b){{0,3}})
    (?P<life>[-\s]to[-\s]life\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
DAY_BEFORE = re.compile(r"\b(?:[A-Z][a-z]{2,8}\.?)\s$")
PART = re.compile(rf"(?P<number>{NUMBER}|an?)[-\s](?P<unit>{UNIT})\b", re.IGNORECASE)
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
    """The terms in text[start:end], left to right; "5 and 4 years" gives two."""
    for match in TERM.finditer(text, start, end):
        unit = match["unit"] or match["own"]
        if unit is None or (match["first"].lower() in ("a", "an") and match["own"] is None and match["second"]):
            continue
        if (
            match["second"]
            and match["own"] is None
            and DAY_BEFORE.search(text, max(start, match.start() - 14), match.start())
        ):
            last = _amount(match["second"], unit)  # "on August 28 to two years"
            yield Duration(match.start("second"), match.end("unit"), iso(last), months(last))
        else:
            yield from _read(match, unit)


def _read(match: re.Match[str], unit: str) -> Iterator[Duration]:
    join = (match["join"] or "").strip().lower()
    second = (match["second"] or "").lower()
    opened = (match["open"] or "").strip().lower()
    first = _amount(match["first"], match["own"] or unit)
    if match["own"] and second not in ("", "life") and not match["unit"]:
        start = match.start("bound") if match["bound"] else match.start("first")
        yield Duration(start, match.end("own"), _limit(match, iso(first), None), months(first))
        return
    if second == "life":
        yield _bounded(match, f"{iso(first)}/..", first, to_life=opened != "between")
    elif not second:
        parts = _added(first, match)
        yield _bounded(match, _limit(match, iso(parts), match["life"]), parts, to_life=bool(match["life"]))
    elif match["own"] and match["unit"]:
        yield from _two_units(match, join, opened, first)
    elif join in ("to", "-to-", "-", "–", "—", "or") or opened:
        yield _range(match, first, _amount(match["second"], unit))
    else:
        yield from _listed(match, unit)


def _two_units(match: re.Match[str], join: str, opened: str, first: dict[str, Fraction]) -> Iterator[Duration]:
    """ "8 years to 10 years" is a range, "one year and six months" a sum, "5 years, 4 years" two terms."""
    last = _amount(match["second"], match["unit"])
    if opened or join in ("to", "-", "–", "—", "or"):
        yield _range(match, first, last)
    elif _rank(match["unit"]) > _rank(match["own"]):
        whole = _added(first | last, match)
        yield _bounded(match, _limit(match, iso(whole), None), whole, to_life=False)
    else:
        yield from _ends(match, first, last)


def _range(match: re.Match[str], first: dict[str, Fraction], last: dict[str, Fraction]) -> Duration:
    whole = _bounded(match, f"{iso(first)}/{iso(last)}", last, to_life=False)
    return replace(whole, ends=_ends(match, first, last))


def _ends(match: re.Match[str], first: dict[str, Fraction], last: dict[str, Fraction]) -> tuple[Duration, Duration]:
    stop = match.end("own") if match["own"] else match.end("first")
    return (
        Duration(match.start("first"), stop, iso(first), months(first)),
        Duration(match.start("second"), match.end("unit"), iso(last), months(last)),
    )


def _listed(match: re.Match[str], unit: str) -> Iterator[Duration]:
    one, other = _amount(match["first"], unit), _amount(match["second"], unit)
    yield Duration(match.start("first"), match.end("first"), iso(one), months(one), listed=True)
    yield Duration(match.start("second"), match.end("unit"), iso(other), months(other), listed=True)


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


def _added(first: dict[str, Fraction], match: re.Match[str]) -> dict[str, Fraction]:
    """The parts after the first: "13 years, nine months and seven days", "a year and a half"."""
    total = dict(first)
    if match["half"]:
        total = _amount(str(_number(match["first"]) + Fraction(1, 2)), match["own"] or match["unit"])
    for part in PART.finditer(match["more"] or ""):
        total |= _amount(part["number"], part["unit"])
    return total


def _rank(unit: str) -> int:
    return ORDER.index(unit[0].lower())


def _number(text: str) -> Fraction:
    text = text.strip().lower()
    half = re.search(r"[- ]and[- ]a[- ]half$", text)
    base = text[: half.start()] if half else text
    extra = Fraction(1, 2) if half else Fraction(0)
    if base in ("a", "an"):
        return Fraction(1) + extra
    if "/" in base:
        return Fraction(base) + extra
    if base[-1] in FRACTIONS:
        extra += FRACTIONS[base[-1]]
        base = base[:-1].strip() or "0"
    if base[0].isdigit():
        return Fraction(base.replace(",", ".")) + extra
    return sum((Fraction(NUMBER_WORDS[word]) for word in re.split(r"[- ]", base)), Fraction(0)) + extra


def _amount(number: str, unit: str) -> dict[str, Fraction]:
    """Whole units by letter; half years go to months, half months and weeks to days."""
    value, letter = _number(number), unit[0].lower()
    whole = Fraction(int(value))
    rest = value - whole
    result = {letter: whole} if whole or not rest else {}
    if rest and letter in "ymw":
        smaller, factor = {"y": ("m", 12), "m": ("d", 30), "w": ("d", 7)}[letter]
        result[smaller] = Fraction(int(rest * factor))
    return result


def iso(amount: dict[str, Fraction]) -> str:
    """The ISO 8601 duration of unit amounts."""
    days = "".join(f"{int(amount[letter])}{LETTERS[letter]}" for letter in "ymwd" if letter in amount)
    hours = f"T{int(amount['h'])}H" if "h" in amount else ""
    return f"P{days}{hours}"


def months(amount: dict[str, Fraction]) -> float:
    """A rough length for comparing terms."""
    weights = {"y": 12.0, "m": 1.0, "w": 0.23, "d": 1 / 30, "h": 1 / 720}
    return sum(float(value) * weights[letter] for letter, value in amount.items())
