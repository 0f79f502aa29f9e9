"""Terms written in words and figures -> ISO 8601: "seven-and-a-half years", "7½ years", "25 years to life", "7,5 лет".

A range is "P5Y/P7Y", at most "../P10Y", at least "P8Y/..". The words are the language's TermTable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from archive.text.lexicon.justice import TermTable

FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
PARTS = 3  # parts of one sum after the first: months, weeks, days
LETTERS = {"y": "Y", "m": "M", "w": "W", "d": "D", "h": "H"}
SUM = re.compile(r"P[0-9]+Y[0-9]+M")
ORDER = "eymwdh"  # e: ten years
MONTHS = {"y": 12.0, "m": 1.0, "w": 0.23, "d": 1 / 30, "h": 1 / 720}
MOST = {"m": 24, "d": 365}  # a sum's smaller part is less than this
SMALLER = {"y": ("m", 12), "m": ("d", 30), "w": ("d", 7), "d": ("h", 24)}

Amount = dict[str, Fraction]  # by unit letter


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time with its span. `months`: roughly. `listed`: one of "5 and 4 years", of which `bare` ones have
    their unit from the last. `ends`: both terms of "from ten years to seven"."""

    start: int
    end: int
    iso: str
    months: float
    listed: bool = False
    bare: bool = False
    to_life: bool = False
    ends: tuple[Term, ...] = ()


def terms(text: str, start: int, end: int, table: TermTable) -> Iterator[Term]:
    """The terms in text[start:end], left to right; "5, 4 and 3 years" gives three."""
    position = start
    while match := table.pattern.search(text, position, end):
        reading = Reading(match, table)
        onward = reading.skipped(start)
        found = list(reading.read(end)) if onward is None else []
        if len(found) == 1 and (whole := _to(text, found[0], start, end, table)):
            found = [whole]
        yield from found
        position = max(onward or max([match.end(), *(one.end for one in found)]), position + 1)


def _to(text: str, low: Term, start: int, end: int, table: TermTable) -> Term | None:
    """The range that begins with a sum: "six years and one month to eight years"."""
    if not SUM.fullmatch(low.iso) or not (join := table.to.match(text, low.end, end)):
        return None
    match = table.pattern.match(text, join.end(), end)
    reading = Reading(match, table) if match else None
    high = list(reading.read(end)) if reading and reading.skipped(start) is None else []
    if len(high) != 1 or "/" in high[0].iso or high[0].months <= low.months:
        return None
    return replace(high[0], start=low.start, iso=f"{low.iso}/{high[0].iso}", ends=(low, high[0]))


def of_unit(number: str, letter: str, table: TermTable) -> str:
    """The ISO 8601 duration of a number in figures or words of the unit that `letter` stands for ("Y")."""
    return iso(_parts(_number(number, table), letter.lower()))


def iso(amount: Amount) -> str:
    """The ISO 8601 duration of unit amounts."""
    days = "".join(f"{int(amount[letter])}{LETTERS[letter]}" for letter in "ymwd" if letter in amount)
    hours = f"T{int(amount['h'])}H" if "h" in amount else ""
    return f"P{days}{hours}"


class Reading:
    """One match of a table's pattern, read to terms."""

    def __init__(self, match: re.Match[str], table: TermTable) -> None:
        self.match, self.table, self.text = match, table, match.string
        self.first, self.second = match["first"].strip().lower(), (match["second"] or "").lower()
        self.own, self.join = match["own"], (match["join"] or "").strip(" ,").lower()
        self.opened = (match["open"] or "").strip().lower()
        self.to_life = bool(match["life"]) or self.second == table.life
        self.unit = match["unit"] or self.own or (table.units[0][0] if self.to_life else None)

    def skipped(self, start: int) -> int | None:
        """Where to read on when this is no term, or its first number is no part of one; None when it is a term."""
        match, table = self.match, self.table
        if self.unit is None or (self.first in table.one and self.own is None and self.second):
            return match.end("first")
        before = self.text[max(start, match.start() - 16) : match.start()]
        if self.second == table.life and not self.own and table.people_before.search(before):
            return match.end("first")  # "the death sentence of four to life"
        if self.second and not self.own and table.not_first.search(before):
            return match.start("second")  # "on August 28 to two years"
        if self.second and not self.own and re.search(r"\s[-–—]\s", match["join"]) and before.endswith(", "):
            return match.start("second")  # "Ana Roth, 27 – two years"
        if self.second and self.own and self.join in table.ranging and table.not_first_unit.search(before):
            return match.start("second")  # "lowered by six months to four years"
        if match["middle"] and (self.own or self.join in table.ranging or not self.join):
            return match.start("middle") + 1
        return None

    def read(self, end: int) -> Iterator[Term]:
        match, table = self.match, self.table
        assert self.unit is not None  # skipped() was asked
        ranged = self.join in table.ranging or bool(self.opened)
        first = _amount(self.first, self.own or self.unit, table)
        if self.second == table.life and self.own and not ranged:
            yield Term(match.start("first"), match.end("own"), iso(first), months(first))  # "130 years and life"
        elif self.second == table.life:
            yield self._whole(f"{iso(first)}/..", first, to_life=self.opened not in table.between)
        elif self.own and self.second and not match["unit"]:
            yield self._left_out(first)
        elif not self.second:
            parts, stop = self._added(first, end)
            whole = self._whole(self._bounded(iso(parts)), parts, to_life=self.to_life)
            yield replace(whole, end=max(stop, whole.end))
        elif self.own:
            yield from self._two_units(first, ranged, end)
        elif ranged:
            yield self._range(first, _amount(self.second, self.unit, table))
        else:
            yield from self._listed()

    def _left_out(self, first: Amount) -> Term:
        """ "from ten years to seven": the second number has the unit of the first; else the first term alone."""
        match = self.match
        ranging = self.opened in self.table.opens_from and self.join in self.table.ranging
        if ranging and self.table.unsaid.match(self.text, match.end("second")):
            return self._range(first, _amount(self.second, self.own, self.table))
        start = match.start("bound") if match["bound"] else match.start("first")
        return Term(start, match.end("own"), self._bounded(iso(first)), months(first))

    def _two_units(self, first: Amount, ranged: bool, end: int) -> Iterator[Term]:
        """ "8 years to 10 years" is a range, "one year and six months" a sum, "5 years and 4 years" two terms."""
        unit = str(self.match["unit"])
        last = _amount(self.second, unit, self.table)
        smaller = self._rank(unit) > self._rank(self.own) and self._fits(last)
        if ranged and self.join == "-" and smaller and not self.opened:  # "two-year-eight-month"
            yield self._whole(self._bounded(iso(first | last)), first | last)
        elif ranged:
            more, stop = self._added(last, end)
            whole = self._range(first, more)
            final = replace(whole.ends[1], end=max(stop, whole.ends[1].end))
            yield replace(whole, end=max(stop, whole.end), ends=(whole.ends[0], final))
        elif smaller:
            parts, stop = self._added(first | last, end)
            whole = self._whole(self._bounded(iso(parts)), parts)
            yield replace(whole, end=max(stop, whole.end))
        else:
            yield from self._ends(first, last)

    def _range(self, first: Amount, last: Amount) -> Term:
        whole = self._whole(f"{iso(first)}/{iso(last)}", last)
        return replace(whole, ends=self._ends(first, last))

    def _ends(self, first: Amount, last: Amount) -> tuple[Term, Term]:
        match = self.match
        stop = match.end("own") if self.own else match.end("first")
        return (
            Term(match.start("first"), stop, iso(first), months(first), bare=not self.own),
            Term(match.start("second"), match.end("unit" if match["unit"] else "second"), iso(last), months(last)),
        )

    def _listed(self) -> Iterator[Term]:
        """Each of "5, 4 and 3 years": only the last has the unit."""
        match, unit = self.match, str(self.unit)
        spans = [match.span("first")]
        at = match.start("middle")
        spans += [(at + one.start(), at + one.end()) for one in re.finditer(r"(?<=,\s)[^,]+", match["middle"] or "")]
        for start, stop in [*spans, match.span("second")]:
            amount = _amount(self.text[start:stop], unit, self.table)
            last = stop == match.end("second")
            stop = match.end("unit") if last else stop
            yield Term(start, stop, iso(amount), months(amount), listed=True, bare=not last)

    def _whole(self, term: str, amount: Amount, *, to_life: bool = False) -> Term:
        start, surface = self.match.start(), self.match[0]
        return Term(
            start + len(surface) - len(surface.lstrip()), self.match.end(), term, months(amount), to_life=to_life
        )

    def _bounded(self, term: str) -> str:
        bound = self.match["bound"].strip()
        if self.to_life or (bound and self.table.least.search(bound)):
            return f"{term}/.."
        return f"../{term}" if bound else term

    def _added(self, first: Amount, end: int) -> tuple[Amount, int]:
        """The sum with the smaller parts that follow: "13 years, nine months and seven days"; and where it ends."""
        match, table, total = self.match, self.table, dict(first)
        unit = match["unit"] or self.own
        if match["half"] and unit:
            total = _amount(self.second or self.first, unit, table, Fraction(1, 2))
        stop = match.end()
        for _ in range(PARTS):
            part = table.part.match(self.text, stop, end)
            if part is None or self.to_life or not unit or self._rank(part["unit"]) <= self._rank(unit):
                break
            total |= _amount(part["number"], part["unit"], table)
            unit, stop = part["unit"], part.end()
        return total, stop

    def _fits(self, part: Amount) -> bool:
        """Whether an amount is less than the unit above it: "four years and 30 months" are two terms."""
        return all(value < MOST.get(letter, value + 1) for letter, value in part.items())

    def _rank(self, unit: str) -> int:
        return ORDER.index(_letter(unit, self.table))


def _letter(unit: str, table: TermTable) -> str:
    unit = unit.lower()
    return next(letter for beginning, letter in table.units if unit.startswith(beginning))


def _number(text: str, table: TermTable) -> Fraction:
    text = text.strip().lower()
    half = table.half.search(text)
    base = re.sub(r"(?<=[0-9])\s(?=[13]/)", "+", text[: half.start()] if half else text).strip()
    extra = Fraction(0)
    if half:
        extra = next((value for word, value in table.fractions.items() if word in half[0]), Fraction(1, 2))
    if not base or base in table.one:
        return Fraction(1) + extra
    if "/" in base:
        return sum((Fraction(part) for part in base.split("+")), extra)
    if base[-1] in FRACTIONS:
        extra += FRACTIONS[base[-1]]
        base = base[:-1].strip() or "0"
    if base[0].isdigit():
        base = re.sub(r"-[^\W\d]+$", "", base)  # "11-ти"
        return Fraction(base.replace(",", ".")) + extra
    total = Fraction(0)
    for word in re.split(r"[-\s]+", base):
        many = table.times.get(word)
        total = max(total, Fraction(1)) * many if many else total + table.words.get(word, 0)
    return total + extra


def _amount(number: str, unit: str, table: TermTable, more: Fraction = Fraction(0)) -> Amount:
    return _parts(_number(number, table) + more, _letter(unit, table))


def _parts(value: Fraction, letter: str) -> Amount:
    """Whole units by letter; half years go to months, half months and weeks to days."""
    if letter == "e":
        letter, value = "y", value * 10
    whole = Fraction(int(value))
    rest = value - whole
    result = {letter: whole} if whole or not rest else {}
    if rest and letter in SMALLER:
        smaller, factor = SMALLER[letter]
        result[smaller] = Fraction(int(rest * factor))
    return result or {letter: whole}


def months(amount: Amount) -> float:
    """A rough length for comparing terms."""
    return sum(float(value) * MONTHS[letter] for letter, value in amount.items())
