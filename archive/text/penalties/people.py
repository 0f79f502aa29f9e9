"""Names of people in a text: full forms, surnames, and who the defendants are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from archive.text import declension
from archive.text.lexicon.justice import PeopleTable
from archive.text.names import ARTICLE
from archive.text.penalties.runs import Run, companies, is_common, runs

WINDOW = 120  # characters before a name that tell of it
CLOSE = 70  # those that tell what is closest to it
SURE = 4  # the evidence that makes one of several people named the defendant

Full = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Name:
    """One occurrence of a person's name; `full` is the fullest form anywhere in the text, in the nominative.

    `bench`: judges, prosecutors and who else is nobody's defendant; `role`: an office or kinship stands before it, so
    that the person is a defendant only where told to be one.
    """

    start: int
    end: int
    full: str
    bench: bool = False
    role: bool = False


@dataclass(slots=True)
class People:
    """The names of a text in order, and its defendants by evidence."""

    names: list[Name] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)  # where each name begins
    weight: Counter[str] = field(default_factory=Counter)
    charged: list[str] = field(default_factory=list)  # "identified the defendants as A, 41, and B, 50"
    tried: set[str] = field(
        default_factory=set
    )  # somebody was sentenced, jailed, fined …: these, whatever their office

    def within(self, start: int, end: int, loose: bool = False) -> list[Name]:
        """The names in text[start:end] that may be defendants; `loose`: those with an office too."""
        inside = self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [one for one in inside if one.end <= end and not self.excluded(one, loose)]

    def before(self, position: int, count: int = 20) -> list[Name]:
        """The last names before a position that may be defendants."""
        near = self.names[max(0, (at := bisect_left(self.starts, position)) - count) : at]
        return [one for one in near if not self.excluded(one)]

    def excluded(self, one: Name, loose: bool = False) -> bool:
        if one.bench or (one.role and not loose):
            return True
        return self.weight[one.full] < 0 and one.full not in self.tried and not one.role

    def is_other(self, word: str) -> bool:
        """Whether a word is part of a name that is no defendant's."""
        return any(word in one.full.split() for one in self.names if self.excluded(one))

    def main(self, position: int) -> str | None:
        """The first person named of those with much evidence of being a defendant, at best before a position."""
        most = max(self.weight.values(), default=0)
        strong = dict.fromkeys(
            one.full for one in self.names if not self.excluded(one) and self.weight[one.full] * 3 >= most
        )
        told = next((name for name in strong if name in self.tried or self.weight[name] >= SURE), None)
        first = next(iter(strong), None)
        if told and first and told != first and first in {one.full for one in self.before(position)}:
            here = {one.full for one in self.names[: bisect_left(self.starts, position)]}
            told = told if told in here else first
        return told or (next(iter(strong)) if most > 0 and len(strong) == 1 else None)


def people(text: str, words: PeopleTable) -> People:
    """All names of people in a text."""
    found = sorted([*runs(text, words), *companies(text, words)])
    full = (_declined if words.declined else _surnames)(found, text, words)
    result = People()
    also = _aliases(text, found, full, words)
    for start, end, surface in found:
        name = full(surface)
        if name is None:
            continue
        name = also.get(name, name)
        if words.people_behind.match(text, end):  # "a Wichita man"
            continue
        before = _before(text, start, CLOSE)
        if " " not in surface and words.seat_before.search(before):  # "Ленинский суд Махачкалы"
            continue
        patient = _patient(text, start, end, words)
        former = words.former_before.search(before) is not None
        bench = not former and words.bench_before.search(before) is not None
        role = bench or (not former and not patient and words.role_before.search(before) is not None)
        role = role or (not patient and words.companies.fullmatch(name) is not None)
        if patient and not role:
            result.tried.add(name)
        result.starts.append(start)
        result.names.append(Name(start, end, name, bench, role))
        result.weight[name] += _evidence(text, start, end, role, bench, patient, words)
    _charge(text, result, words)
    return result


def _aliases(text: str, found: list[Run], full: Full, words: PeopleTable) -> dict[str, str]:
    """Names that the text gives as other names of somebody: "Michael Hume, known as Big Mike"."""
    pairs = pairwise(found)
    between = ((one[2], other[2]) for one, other in pairs if words.alias.fullmatch(text, one[1], other[0]))
    return {
        second: first for one, other in between if (first := full(one)) and (second := full(other)) and first != second
    }


def _patient(text: str, start: int, end: int, words: PeopleTable) -> bool:
    """Whether a name is whom a court dealt with: "X was jailed", "sentenced the minister X to", "the sentence of X"."""
    before = _before(text, start, WINDOW)
    if _placed(text[start:end], before, words) or _harmed(text, end, before, words):
        return False
    if words.tried_behind.match(text, end) or words.term_before.search(before):
        return True
    verb = words.verb_before.search(before)
    if verb is None or words.passive_before.search(before[: verb.start()]):
        return False
    return words.term_behind.match(text, end) is not None


def _harmed(text: str, end: int, before: str, words: PeopleTable) -> bool:
    """Whether a name is that of whom it was done to: "the murder of X", "for the X murder"."""
    return bool(words.victim_before.search(before) or words.victim_behind.match(text, end))


def _before(text: str, start: int, most: int) -> str:
    """What stands before a name in its line."""
    before = text[max(0, start - most) : start]
    return before[before.rfind("\n") + 1 :]


def _placed(name: str, before: str, words: PeopleTable) -> bool:
    """Whether what stands before a name makes it a place's or a group's; not of "активистку партии Айгуль Сатыбай"."""
    grouped = words.grouped_before.search(before) and not (words.declined and " " in name)
    return bool(grouped or words.placed_before.search(before))


def _evidence(text: str, start: int, end: int, role: bool, bench: bool, patient: bool, words: PeopleTable) -> int:
    """How much one occurrence of a name speaks for a defendant (above 0) or for somebody or something else."""
    before = _before(text, start, CLOSE)
    if role:
        return -4 if bench else -1
    if _placed(text[start:end], before, words):
        return -3
    if _harmed(text, end, before, words):
        return -5
    weight = -1 if words.speaks_behind.match(text, end) else 0
    weight += 4 if patient or words.freed_before.search(before) else 0
    weight += 2 if words.aged_behind.match(text, end) else 0
    return weight + (2 if words.accused.search(text, max(0, start - CLOSE), end + CLOSE) else 0)


def _charge(text: str, result: People, words: PeopleTable) -> None:
    """The people a release lists as the defendants, each with an age."""
    for match in words.charged.finditer(text):
        stop = text.find(". ", match.end())
        listed = result.within(match.end(), stop if stop > 0 else len(text), loose=True)
        aged = [one.full for one in listed if words.aged_behind.match(text, one.end)]
        result.charged.extend(name for name in aged if name not in result.charged)
        result.weight.update(dict.fromkeys(aged, 4))


# ---- full forms -----------------------------------------------------------------------------------------------------


def _surnames(found: list[Run], text: str, words: PeopleTable) -> Full:
    """Every full name under itself, its last and first words and its shorter forms; one word alone where its words
    around it make it a name."""
    full: dict[str, str] = {}
    longer = sorted({name for _, _, name in found if " " in name}, key=lambda name: (-len(name.split()), name))
    by_last: dict[str, list[str]] = {}
    for surface in longer:
        parts = surface.split()
        surname = _last(surface)
        known = by_last.setdefault(surname, [])
        holder = next((name for name in known[:50] if set(parts) <= set(name.split())), surface)
        known.append(holder)
        full[surface] = holder
        company = words.companies.fullmatch(surface) is not None
        for key in (" ".join(parts[:2]), parts[0]) if company else (surname, parts[0]):
            full.setdefault(key, holder)
    for start, end, name in found:
        if " " not in name and _last(name) not in full and _is_single(text, start, end, words):
            full[name] = name
    return lambda surface: full.get(surface) or (full.get(_last(surface)) if " " not in surface else None)


def _is_single(text: str, start: int, end: int, words: PeopleTable) -> bool:
    """Whether one capitalised word alone is a name: by what was done to it, or by the trade before it."""
    before = text[max(0, start - CLOSE) : start]
    if words.placed_before.search(before) or is_common(text[start:end], words):
        return False
    return bool(words.single_behind.match(text, end) or words.single_before.search(before))


def _declined(found: list[Run], text: str, words: PeopleTable) -> Full:
    """Every surface with the fullest nominative of its person."""
    longer = " ".join(dict.fromkeys(other for _, _, other in found if " " in other))
    surfaces = [
        surface
        for start, end, surface in found
        if " " in surface
        or words.single_behind.match(text, end)
        or words.single_before.search(text[max(0, start - CLOSE) : start])
        or surface[:4] in longer
    ]
    return declension.fullest(surfaces).get


def _last(surface: str) -> str:
    """The surname without its article: "al-Hathloul" -> "Hathloul"."""
    return ARTICLE.sub("", surface.split()[-1], count=1)
