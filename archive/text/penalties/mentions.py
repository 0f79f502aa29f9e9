"""Spans of one sentence that name a penalty: terms beside a penalty noun or behind a verb, fines, those without a term.

A cascade: a candidate gets its kind from the first rule that fits it, then the vetoes are asked in order. What a veto
refuses is kept, with the veto's name, for `dateline explain`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from archive.text.lexicon import penalties
from archive.text.lexicon.justice import PenaltyTable, Rule, Veto
from archive.text.penalties.money import HEADLINE, NEAR, fines
from archive.text.penalties.terms import Term, of_unit, terms

WINDOW = 90  # characters behind a term that can make it a penalty
REACH = 140  # characters between a verb and its term
WEAK_REACH = 70  # the same for a verb that gives many other things
CLOSE = 200  # those around a term that only a verb or its place in a list makes one
LOOSE = ("verb", "listed", "context", "number-alone", "header-list", "in-brackets", "line-of-list", "headline-colon")
STATUTE = 200  # characters before a candidate that can make it the law's
JOINED = 120  # characters between two members of a list
AFTER = 60  # characters behind a mention without a term that its vetoes see
SPANS = ("span", "span2", "span3")  # groups of a rule that are the mention, where not all it matched is
ONE_UNIT = re.compile(r"P[0-9]+([YMWD])(?:[0-9]+[MWD])*")


@dataclass(frozen=True, slots=True)
class Mention:
    """A penalty named in a sentence, or one that `veto` refuses.

    `rule`: what found it. `trigger`: offset of the verb that gives it, or None. `months`: its length. `listed`: one of
    "5 and 4 years".
    """

    start: int
    end: int
    kind: str
    rule: str = ""
    term: str | None = None
    months: float = 0.0
    amount: str | None = None
    trigger: int | None = None
    listed: bool = False
    veto: str | None = None


def mentions(
    text: str, start: int, end: int, words: PenaltyTable, unit: str | None = None, listed: bool = False, lower: str = ""
) -> list[Mention]:
    """The penalties named in text[start:end] and the candidates refused, in order; those found do not overlap.

    `unit`: the letter of the unit that terms before it had ("Y"): that of "prosecutors had asked for nine". `listed`:
    the sentence is a line of a list that a header calls one of terms. `lower`: the text in small letters, if at hand.
    """
    small = lower or lowered(text)
    line = small[start:end]
    worded = any(map(line.__contains__, words.gate))
    if not worded and not _counts(small, start, end, words, listed) and not unit:
        return []
    return Line(text, start, end, words, unit, listed, line).mentions()


def lowered(text: str) -> str:
    """A text in small letters with the same offsets: "İ", which has two small letters, stays."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low) == 1 else sign for sign in text for low in (sign.lower(),))


def _counts(small: str, start: int, end: int, words: PenaltyTable, listed: bool) -> bool:
    """Whether a sentence without a penal word may have a term: it has a unit, and a penal word stands near."""
    if not any(map(small[start:end].__contains__, words.units)):
        return False
    near = small[max(0, start - CLOSE) : end + CLOSE]
    return listed or len(small) < HEADLINE or any(map(near.__contains__, words.gate))


def unit_of(found: Sequence[Mention], otherwise: str | None) -> str | None:
    """The unit of the last plain term of some mentions."""
    units = (match[1] for one in reversed(found) if not one.veto and (match := ONE_UNIT.fullmatch(one.term or "")))
    return next(units, otherwise)


class Line:
    """One sentence and its candidates."""

    def __init__(
        self, text: str, start: int, end: int, words: PenaltyTable, unit: str | None, listed: bool, lower: str
    ) -> None:
        self.text, self.start, self.end, self.words, self.unit = text, start, end, words, unit
        self.listed, self.lower = listed, lower

    def mentions(self) -> list[Mention]:
        candidates = self._terms()
        candidates += self._left_out([one for one in candidates if not one.veto])
        candidates += self._verbs_of_number(unit_of(candidates, self.unit))
        candidates += self._fines()
        candidates += self._bare()
        candidates = [replace(one, end=one.start + len(self.text[one.start : one.end].rstrip())) for one in candidates]
        found: list[Mention] = []
        for one in candidates:
            if one.veto or not any(one.start < other.end and other.start < one.end for other in found):
                found.append(one)
        kept = self._tidied(sorted((one for one in found if not one.veto), key=lambda one: one.start))
        refused = [one for one in found if one.veto and not _within(one, kept)]
        return sorted((*kept, *refused), key=lambda one: one.start)

    # ---- terms ------------------------------------------------------------------------------------------------------

    def _terms(self) -> list[Mention]:
        found: list[Mention] = []
        pending: list[Term] = []
        if not any(map(self.lower.__contains__, self.words.units)):
            return found
        for term in terms(self.text, self.start, self.end, self.words.terms):
            if term.bare:
                pending.append(term)
                continue
            one = self._classified(term, [one for one in found if not one.veto], pending)
            found.extend(self._each(one, term, pending) if not one.veto else [one])
            pending = []
        return found

    def _classified(self, term: Term, found: list[Mention], pending: list[Term]) -> Mention:
        """A term as a penalty of some kind: by the noun behind it, the words before it, its verb, or the one before."""
        words, text = self.words, self.text
        first = pending[0].start if pending else term.start
        left, right = self._left(first), text[term.end : min(self.end, term.end + WINDOW)]
        behind, ahead = _matched(words.behind, left, right), _ending(words.ahead, left, right)
        if ahead and ahead[0].name in words.headline_rules and (self.start > HEADLINE or self.listed):
            ahead = None
        trigger = self._trigger(left, first - len(left))
        one = Mention(first, term.end, "imprisonment", "verb", term.iso, term.months, trigger=trigger)
        if behind:
            rule, match = behind
            one = replace(one, end=term.end + match.end(), kind=rule.says, rule=rule.name)
            if ahead and ahead[0].says == "suspended":
                one = replace(one, start=first - len(left) + ahead[1].start(), kind="suspended", rule=ahead[0].name)
        elif ahead:
            rule, match = ahead
            at = _span(match)[0]
            one = replace(one, start=first - len(left) + at, kind=rule.says, rule=rule.name)
        elif self._changed(term):
            one = replace(one, rule="from-to")
        elif self.listed and self.words.of_list.search(left):
            one = replace(one, rule="header-list")
        elif term.to_life:
            one = replace(one, rule="to-life")
        elif self._told_by_context(term, left, right, trigger):
            one = replace(one, rule="context")
        elif self._adjective(term, right) or (trigger is None and not self._joined(first, found)):
            return replace(one, veto="no-penalty-word")
        elif trigger is None:
            kind = found[-1].kind if found[-1].kind not in ("fine", "confiscation") else "imprisonment"
            if kind == "suspended" and ";" in text[found[-1].end : first]:
                kind = "imprisonment"
            one = replace(one, kind=kind, rule="listed", trigger=found[-1].trigger)
        if one.kind == "imprisonment" and words.days.search(text, term.start, term.end):
            one = replace(one, kind="administrative_detention")
        if term.to_life and one.kind == "imprisonment":
            one = replace(one, kind="life")
        if one.kind == "death":
            one = replace(one, term=None, months=0.0)
        return replace(one, veto=self._veto(one, (first, term.end)) or self._out_of_court(one, term))

    def _out_of_court(self, one: Mention, term: Term) -> str | None:
        """Whether a term is far from any court: how far it may be goes by what found it; hours never are jail."""
        words, text = self.words, self.text
        if "T" in term.iso and one.kind == "imprisonment":
            return "hours"
        if one.rule not in LOOSE and one.kind != "ban" and words.court.search(text, one.start, one.end):
            return None
        if len(text) < HEADLINE and (one.rule not in LOOSE or one.trigger is not None):
            return None
        near = CLOSE if one.rule in LOOSE or one.kind == "ban" else NEAR
        if re.search("[YM]", term.iso) is None and one.rule in LOOSE:
            near = 0
        begin, end = min(self.start, max(0, term.start - near)), max(self.end, term.end + near)
        if words.court.search(text, begin if near else self.start, end if near else self.end):
            return None
        sure = one.trigger is not None and words.sure.match(text, one.trigger)
        accused = words.offence.search(text, self.start, self.end)
        return None if sure and accused else "no-court"

    def _each(self, one: Mention, term: Term, pending: list[Term]) -> Iterator[Mention]:
        """A classified term, both ends of "from ten years to seven", or each of "5 and 4 years"."""
        if self._changed(term):
            for edge in term.ends:
                yield replace(one, start=edge.start, end=edge.end, term=edge.iso, months=edge.months, rule="from-to")
            return
        for number, first in enumerate(pending):
            begin = first.start if number else min(first.start, one.start)
            yield replace(one, start=begin, end=first.end, term=first.iso, months=first.months, listed=True)
        yield replace(one, start=term.start if pending else one.start, listed=term.listed)

    def _told_by_context(self, term: Term, left: str, right: str, trigger: int | None) -> bool:
        """Years that no other rule takes, in a sentence of sentences: "that hit-and-run term raised to six years"."""
        if trigger is not None or not re.search("[YM]", term.iso) or self._adjective(term, right):
            return False
        return not self.words.no_context.search(left) and bool(
            self.words.context.search(self.text, self.start, self.end)
        )

    def _changed(self, term: Term) -> bool:
        """Whether both ends of a range are terms of their own: "cut from ten years to seven"."""
        opened = self.text[term.start : term.start + 5].lower().split(" ")[0]
        if not term.ends or opened not in self.words.terms.opens_from:
            return False
        return self.words.changes.search(self.text, max(self.start, term.start - REACH), term.start) is not None

    def _adjective(self, term: Term, right: str) -> bool:
        """ "a six-year contract": a term used as an adjective of something that is no penalty."""
        surface = self.text[term.start : term.end]
        return not term.to_life and self.words.adjective.match(f"{surface}\0{right}") is not None

    def _joined(self, first: int, found: list[Mention]) -> bool:
        if not found or not first - JOINED < found[-1].end <= first:
            return False
        return self.words.joined.fullmatch(self.text, found[-1].end, first) is not None

    def _trigger(self, left: str, offset: int) -> int | None:
        """The verb that gives the term: the last one before it with no words between that take it away."""
        last = None
        for match in self.words.trigger.finditer(left):
            last = match
        if last is None:
            return None
        between = left[last.end() :]
        if self.words.between.search(between) and not self.words.firm.search(last[0]):
            return None
        far = last["strong"] or self.words.far.search(between)
        return offset + last.start() if len(between) <= (REACH if far else WEAK_REACH) else None

    def _left_out(self, found: list[Mention]) -> Iterator[Mention]:
        """ "Ana five years, Bo seven"; "the court gave him nine": numbers with the unit of the term before them."""
        taken = {one.start for one in found}
        for one in found:
            unit, last = ONE_UNIT.fullmatch(one.term or ""), one.end
            while unit and (match := self.words.left_out.match(self.text, last, self.end)):
                if match.start("number") in taken:
                    break
                term = of_unit(match["number"], unit[1], self.words.terms)
                begin, last = match.span("number")
                yield replace(one, start=begin, end=last, term=term, trigger=None, rule="unit-left-out")

    def _verbs_of_number(self, unit: str | None) -> Iterator[Mention]:
        """ "Prosecutors had asked for nine": a number behind a verb, its unit that of the term before."""
        if unit is None:
            return
        for match in self.words.verbs_of_number.finditer(self.text, self.start, self.end):
            begin, last = match.span("number")
            term = of_unit(match["number"], unit, self.words.terms)
            if match["second"]:
                term, last = f"{term}/{of_unit(match['second'], unit, self.words.terms)}", match.end("second")
            one = Mention(begin, last, "imprisonment", "number-alone", term, 12.0, trigger=match.start())
            near = self.words.court.search(self.text, max(0, begin - CLOSE), last + CLOSE)
            yield replace(one, veto=self._veto(one) or (None if near else "no-court"))

    # ---- fines, and penalties without a term ------------------------------------------------------------------------

    def _fines(self) -> Iterator[Mention]:
        for one in fines(self.text, self.start, self.end, self.words):
            trigger = self._last_trigger(one.start)
            found = Mention(one.start, one.end, "fine", one.rule, amount=one.amount, trigger=trigger, veto=one.veto)
            yield replace(found, veto=one.veto or self._veto(found))

    def _bare(self) -> Iterator[Mention]:
        for rule in _hinted(self.words, self.lower):
            for match in rule.pattern.finditer(self.text, self.start, self.end):
                span = _span(match)
                if rule.needs and not rule.needs.search(self._left(span[0])):
                    continue
                one = Mention(*span, rule.says, rule.name, trigger=self._last_trigger(span[0]))
                yield replace(one, veto=self._veto(one) or self._undecided(one))

    def _undecided(self, one: Mention) -> str | None:
        """Whether nobody gave or asked for a penalty without a term: a noun only spoken of, or far from court."""
        words, text = self.words, self.text
        far = CLOSE if one.kind == "ban" else NEAR
        if len(text) > HEADLINE and not words.court.search(text, max(0, one.start - far), one.end + far):
            return "no-court"
        if one.rule not in words.needs_verb or one.trigger is not None:
            return None
        near = text[max(self.start, one.start - REACH) : min(self.end, one.end + AFTER)]
        ordered = one.kind not in ("imprisonment", "restricted_freedom") and words.ordered.search(near)
        return None if ordered else "nobody-decides"

    def _last_trigger(self, at: int) -> int | None:
        found = [match.start() for match in self.words.trigger.finditer(self.text, max(self.start, at - REACH), at)]
        return found[-1] if found else None

    # ---- vetoes -----------------------------------------------------------------------------------------------------

    def _left(self, at: int) -> str:
        return self.text[max(self.start, at - REACH) : at]

    def _veto(self, one: Mention, term: tuple[int, int] | None = None) -> str | None:
        """The name of the first veto that refuses a candidate; `term`: the span of its length of time."""
        around, bare = self._around(one.start, one.end), term and self._around(*term)
        for veto in self.words.vetoes:
            if veto.bare and bare is None:
                continue
            if _refuses(veto, one, *(bare if veto.bare and bare else around)):
                return veto.name
        return None

    def _around(self, start: int, end: int) -> tuple[str, str, str]:
        """What stands before, in and behind a candidate."""
        text = self.text
        return text[max(self.start, start - STATUTE) : start], text[start:end], text[end : min(self.end, end + WINDOW)]

    def _tidied(self, found: list[Mention]) -> list[Mention]:
        """ "life with a minimum of 24 years" is one mention; "the jail term was cut to two years" has one, the term."""
        result: list[Mention] = []
        for one in found:
            last = result[-1] if result else None
            between = self.text[last.end : one.start] if last else ""
            if (
                last
                and last.kind == "life"
                and (one.term or "").endswith("/..")
                and self.words.with_least.fullmatch(between)
            ):
                result[-1] = replace(last, end=one.end, term=one.term, months=one.months)
                continue
            if last and last.term and not one.term and one.kind == last.kind and self.words.of_it.fullmatch(between):
                continue
            bare = last and last.kind == one.kind == "imprisonment" and not last.term and one.term
            if bare and self.words.nouns_of_it.fullmatch(between):
                result.pop()
            result.append(one)
        return result


def _hinted(words: PenaltyTable, lower: str) -> list[Rule]:
    """The bare rules of which a hint is in a sentence, in their order."""
    at = {number for hint, numbers in _hints(words.language) if hint in lower for number in numbers}
    return [words.bare[number] for number in sorted(at)]


@cache
def _hints(language: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Every hint of the bare rules of a language with the places of its rules."""
    found: dict[str, list[int]] = {}
    words = penalties(language)
    for number, rule in enumerate(words.bare if words else ()):
        for hint in rule.hints:
            found.setdefault(hint, []).append(number)
    return tuple((hint, tuple(numbers)) for hint, numbers in found.items())


def _span(match: re.Match[str]) -> tuple[int, int]:
    """The span of a rule's group `span` (or `span2`), else of all it matched."""
    groups = match.groupdict()
    return match.span(next((name for name in SPANS if groups.get(name) is not None), 0))


def _matched(rules: Sequence[Rule], left: str, right: str) -> tuple[Rule, re.Match[str]] | None:
    """The first rule that matches right behind, with what must stand before."""
    fit = (one for one in rules if one.needs is None or one.needs.search(left))
    return next(((rule, match) for rule in fit if (match := rule.pattern.match(right))), None)


def _ending(rules: Sequence[Rule], left: str, right: str) -> tuple[Rule, re.Match[str]] | None:
    """The first rule that ends right before, with what must follow."""
    fit = (one for one in rules if one.then is None or one.then.match(right))
    return next(((rule, match) for rule in fit if (match := rule.pattern.search(left))), None)


def _refuses(veto: Veto, one: Mention, left: str, surface: str, right: str) -> bool:
    if (
        (veto.kinds and one.kind not in veto.kinds)
        or one.rule in veto.spares
        or (veto.only and one.rule not in veto.only)
        or (veto.behind and not veto.behind.match(right))
        or (veto.within and not veto.within.search(surface))
        or (veto.ahead and not veto.ahead.search(left))
    ):
        return False
    if veto.unless and veto.unless.search(left):
        return False
    return not (veto.unless_behind and veto.unless_behind.match(right))


def _within(one: Mention, kept: list[Mention]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in kept)
