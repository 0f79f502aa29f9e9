"""Names of people in a text: full forms, surnames, and who the defendants are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from archive.text import declension
from archive.text.lexicon import common
from archive.text.lexicon.justice import PeopleTable
from archive.text.names import ARTICLE, candidates

WINDOW = 120  # characters before a name that tell of it
CLOSE = 70  # those that tell what is closest to it

Run = tuple[int, int, str]
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


SURE = 4  # the evidence that makes one of several people named the defendant


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
    found = sorted([*_runs(text, words), *_companies(text, words)])
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


# ---- which runs of capitals are names -------------------------------------------------------------------------------


def _runs(text: str, words: PeopleTable) -> list[Run]:
    """The runs of capitals that may be people: in headlines, where every word has one, by the words that are common."""
    lines = _headlines(text) if words.common else []
    for start, end in lines:
        if text[start:end].isupper():
            text = text[:start] + _capitalised(text[start:end]) + text[end:]
    inside = _Spans([*lines, *(one.span() for one in words.companies.finditer(text))])
    found = [one for one in candidates(text, words.names) if not inside.has(one[0])]
    if words.common:
        found = [one for run in found if (one := _uncommon(run, text, words))]
        found += [one for start, end in lines for one in _titled(text, start, end, words)]
    if words.declined:
        found = [one for run in found if (one := _undressed(run, text, words))]
    return _without_trades(sorted(found), text, words)


def _companies(text: str, words: PeopleTable) -> list[Run]:
    """The companies of a text, which may be convicted too, by their whole names and, once named, by the first word."""
    whole = [(one.start(), one.end(), one[0]) for one in words.companies.finditer(text)]
    spans = _Spans([(start, end) for start, end, _ in whole])
    short = {_short(name): name for _, _, name in whole}
    again = [
        (one.start(), one.end(), name)
        for brief, name in short.items()
        for one in re.finditer(rf"\b{re.escape(brief)}\b", text)
        if not spans.has(one.start())
    ]
    return whole + again


class _Spans:
    """Spans that may overlap, and whether a place is in one."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.starts = [start for start, _ in sorted(spans)]
        self.ends = list(accumulate((end for _, end in sorted(spans)), max))

    def has(self, at: int) -> bool:
        before = bisect_right(self.starts, at)
        return before > 0 and at < self.ends[before - 1]


def _short(company: str) -> str:
    """What a company is called once it is known: "EEC Group Tech Inc." is EEC, "City Wide Construction" City Wide."""
    first, _, rest = company.partition(" ")
    return first if first.isupper() and len(first) > 1 else " ".join([first, *rest.split()[:1]])


def _capitalised(line: str) -> str:
    """A line in capitals alone with only those that begin a word."""
    return re.sub(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", lambda word: word[0].capitalize(), line)


def _headlines(text: str) -> list[tuple[int, int]]:
    """Lines in which most words have capitals: there a capital tells nothing."""
    spans = []
    for line in re.finditer(r"[^\n]+", text):
        seen = re.findall(r"[^\W\d_]{2,}", line[0][:400])
        if len(seen) > 3 and sum(word[0].isupper() for word in seen) >= 0.6 * len(seen):
            spans.append(line.span())
    return spans


def _uncommon(run: Run, text: str, words: PeopleTable) -> Run | None:
    """A run without the common word that has its capital from beginning a sentence, nor one in quotation marks."""
    start, end, surface = run
    lead, _, rest = surface.partition(" ")
    starts = re.search(r"(?:\A|[.!?:”\"»\n–—]\s*|[“\"‘«])\Z", text[max(0, start - 3) : start]) is not None
    if starts and is_common(lead, words):
        if not rest or not rest[0].isalpha():
            return None
        return start + len(lead) + 1, end, rest
    return run


def _undressed(run: Run, text: str, words: PeopleTable) -> Run | None:
    """A Russian run without the trade that begins its sentence ("Адвоката Сабину"), nor the court behind it ("Гаджиеву
    Южный окружной суд")."""
    start, end, surface = run
    parts = surface.split()
    if len(parts) > 1 and COURT_BEHIND.match(text, end) and ADJECTIVE.search(parts[-1]):
        parts.pop()
        surface = " ".join(parts)
        end = start + len(surface)
    while parts and (parts[0].startswith("Экс-") or words.not_names.fullmatch(parts[0]) or _is_trade(parts)):
        start += len(parts.pop(0)) + 1
    if not parts or (len(parts) == 1 and COURT_BEHIND.match(text, end) and ADJECTIVE.search(parts[0])):
        return None
    return start, end, text[start:end]


def _is_trade(parts: list[str]) -> bool:
    """Whether the first word is no given name, and the second is one."""
    return len(parts) > 2 and not declension.is_given(parts[0]) and declension.is_given(parts[1])


COURT_BEHIND = re.compile(r"\s+(?:[а-яё-]+\s+){0,3}(?:суд|район|област)\w*")
ADJECTIVE = re.compile(r"(?:ий|ый|(?<!ев)(?<!ов)(?<!ин)(?<!ын)ой|ого|ому|ом|ая)$")


def _titled(text: str, start: int, end: int, words: PeopleTable) -> list[Run]:
    """The runs of one to four capitalised words of a headline that are no common ones."""
    found: list[Run] = []
    run: list[tuple[int, int, str]] = []
    for word in re.finditer(r"[^\s]+", text[start:end]):
        bare = re.sub(r"[’']s?$", "", word[0].strip("“”‘’\"'«»(),:;.!?")) or word[0]
        at = start + word.start() + word[0].find(bare)
        fits = bare[:1].isupper() and not is_common(bare, words) and not re.search(r"\d", bare)
        fits = fits and not (len(bare) > 1 and bare.isupper() and "." not in bare)
        if fits:
            run.append((at, at + len(bare), bare))
        if not fits or not re.fullmatch(r"[“‘\"'«(]?", word[0][: word[0].find(bare)]) or not word[0].endswith(bare):
            found += _joined(run, text, words)
            run = []
    return found + _joined(run, text, words)


def _joined(run: list[Run], text: str, words: PeopleTable) -> list[Run]:
    if not 0 < len(run) < 5:
        return []
    start, end = run[0][0], run[-1][1]
    surface = text[start:end]
    return [] if words.names.organisations.search(surface) or len(surface) < 3 else [(start, end, surface)]


def is_common(word: str, words: PeopleTable) -> bool:
    """Whether a word is no name in a headline: a common one, a title, a nationality."""
    word = word.lower()
    if word in words.given:
        return False
    if word.endswith("ly") or re.fullmatch(r"[0-9$€£].*", word):
        return True
    names = words.names
    known = (common(words.common), words.numbers, names.plain, names.function, names.leading, words.nouns)
    parts = [word, *(word.split("-") if "-" in word else ())]
    singular = word[:-1] if word.endswith("s") else word
    return any(part in table for table in known for part in (*parts, singular))


def _without_trades(found: list[Run], text: str, words: PeopleTable) -> list[Run]:
    """ "Contractor Bo Hill" where the text has "contractor" too: the name alone."""
    if not any(surface.count(" ") > 1 for _, _, surface in found):
        return found
    lower = set(re.findall(r"\b[^\W\d_]{5,}\b", text))
    lower = {word for word in lower if word.islower()}
    result = []
    for start, end, surface in found:
        lead, _, rest = surface.partition(" ")
        if " " in rest and (lead.lower() in lower or lead.lower() in words.nouns):
            start, surface = start + len(lead) + 1, rest
        result.append((start, end, surface))
    return result


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
