"""Names of people in a text: full forms, surnames, and who the defendants are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

from archive.text.lexicon import en_people as words
from archive.text.names import ARTICLE, candidates


@dataclass(frozen=True, slots=True)
class Name:
    """One occurrence of a person's name; `full` is the fullest form anywhere in the text."""

    start: int
    end: int
    full: str
    role: bool = False  # judge, lawyer, spokesman, …: not a defendant


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

    def within(self, start: int, end: int) -> list[Name]:
        """The names in text[start:end] that may be defendants."""
        inside = self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [one for one in inside if one.end <= end and not self.excluded(one)]

    def before(self, position: int, count: int = 20) -> list[Name]:
        """The last names before a position that may be defendants."""
        near = self.names[max(0, (at := bisect_left(self.starts, position)) - count) : at]
        return [one for one in near if not self.excluded(one)]

    def excluded(self, one: Name) -> bool:
        return one.role or (self.weight[one.full] < 0 and one.full not in self.tried)

    def main(self) -> str | None:
        """The first person named of those with much evidence of being a defendant, if any has."""
        most = max(self.weight.values(), default=0)
        strong = (one.full for one in self.names if not self.excluded(one) and self.weight[one.full] * 2 >= most)
        return next(strong, None) if most > 0 else None


def people(text: str) -> People:
    """All names of people in a text."""
    found = _without_titles(candidates(text, words.NAMES), text)
    full = _full_forms(found, text)
    result = People()
    for start, end, surface in found:
        key = surface if surface in full else _last(surface)
        if key not in full or (" " in surface and surface not in full):
            continue
        name = full[key]
        patient = _patient(text, start, end)
        role = _role(text, start, patient)
        if patient and not role:
            result.tried.add(name)
        result.starts.append(start)
        result.names.append(Name(start, end, name, role))
        result.weight[name] += _evidence(text, start, end, role)
    _charge(text, result)
    return result


def _role(text: str, start: int, patient: bool) -> bool:
    """Whether an office before a name tells that he tries, defends or speaks; one who is sentenced himself does not."""
    before = text[max(0, start - 60) : start]
    if words.FORMER.search(before):
        return False
    return words.BENCH.search(before) is not None or (not patient and words.ROLES.search(before) is not None)


def _patient(text: str, start: int, end: int) -> bool:
    """Whether a name is whom a court dealt with: "X was jailed", "sentenced the minister X to", "the sentence of X"."""
    before = text[max(0, start - 120) : start]
    if words.GROUPED.search(before) or words.PLACED.search(before):
        return False
    if words.WAS_TRIED.match(text, end):
        return True
    if words.TERM_OF.search(before):
        return True
    verb = words.COURT_VERB.search(before)
    return (
        verb is not None
        and not words.PASSIVE.search(before[: verb.start()])
        and words.TO_TERM.match(text, end) is not None
    )


def _last(surface: str) -> str:
    """The surname without its article: "al-Hathloul" -> "Hathloul"."""
    return ARTICLE.sub("", surface.split()[-1], count=1)


def _charge(text: str, result: People) -> None:
    """The people a release lists as the defendants, each with an age."""
    for match in re.finditer(r"\bdefendants\s+(?:as|are|were)\s+", text):
        stop = text.find(". ", match.end())
        listed = result.within(match.end(), stop if stop > 0 else len(text))
        aged = [one.full for one in listed if words.AGED.match(text, one.end)]
        result.charged.extend(name for name in aged if name not in result.charged)
        result.weight.update(dict.fromkeys(aged, 4))


def _evidence(text: str, start: int, end: int, role: bool) -> int:
    """How much one occurrence of a name speaks for a defendant (above 0) or for somebody or something else."""
    before = text[max(0, start - 60) : start]
    if role:
        return -4
    if words.PLACED.search(before) or words.GROUPED.search(before):
        return -3
    weight = -1 if words.SPEAKS.match(text, end) else 0
    weight += 4 if words.FREED.search(before) else 0
    weight += 2 if words.AGED.match(text, end) else 0
    return weight + (2 if words.ACCUSED.search(text[max(0, start - 70) : end + 70]) else 0)


def _headlines(text: str) -> list[tuple[int, int]]:
    """Lines in which most words have capitals: there a capital tells nothing."""
    spans = []
    for line in re.finditer(r"[^\n]+", text):
        seen = re.findall(r"[^\W\d_]{2,}", line[0][:400])
        if len(seen) > 3 and sum(word[0].isupper() for word in seen) >= 0.6 * len(seen):
            spans.append(line.span())
    return spans


def _without_titles(found: list[tuple[int, int, str]], text: str) -> list[tuple[int, int, str]]:
    """ "Contractor Bo Hill" where the text has "Bo Hill" elsewhere, and "contractor" too: the name alone.

    A trade before two more words ("Artist") is no first name either, nor is a long word the text has in lower case.
    """
    if not any(surface.count(" ") > 1 for _, _, surface in found):
        return found
    lower = set(re.findall(r"\b[a-z]{5,}\b", text))
    result = []
    for start, end, surface in found:
        lead, _, rest = surface.partition(" ")
        if " " in rest and (lead.lower() in lower or words.TRADE.fullmatch(lead)):
            start, surface = start + len(lead) + 1, rest
        result.append((start, end, surface))
    return result


def _full_forms(found: list[tuple[int, int, str]], text: str) -> dict[str, str]:
    """Every full name (two words and more) under itself, its last and first words and its shorter forms.

    A name that stands in headlines only is none; a single word is one where it is somebody's who is tried.
    """
    headlines = _headlines(text)
    prose = [(start, end, name) for start, end, name in found if not any(a <= start < b for a, b in headlines)]
    full: dict[str, str] = {}
    longer = sorted({name for _, _, name in prose if " " in name}, key=lambda name: (-len(name.split()), name))
    by_last: dict[str, list[str]] = {}
    for surface in longer:
        parts = surface.split()
        surname = _last(surface)
        known = by_last.setdefault(surname, [])
        holder = next((name for name in known[:50] if set(parts) <= set(name.split())), surface)
        known.append(holder)
        full[surface] = holder
        for key in (surname, parts[0]):
            full.setdefault(key, holder)
    for _, end, name in prose:
        if " " not in name and _last(name) not in full and words.OWN.match(text, end):
            full[name] = name
    return full
