"""Where a text names somebody who is withheld: in full, in any spelling, script or case, and then by surname alone.

A word is looked up once and remembered: a whole archive is read in about the time its words take to be counted.
Rather a word too many than one too few: initials count ("V. Kozlov"), and so do the endings of any language.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.text import declension, person_keys
from archive.withheld.words import WORD, Span, Words, bare_word, in_address, odd, readings

CYRILLIC = re.compile("[\u0400-\u052f]")
PATRONYMIC = re.compile(r"(?:ич|вна|чна|ich|ovna|evna|uly|kyzy|ұлы|улы|қызы|кызы)\w?\w?\Z", re.I)
PARTICLE = re.compile(
    r"(?:al|el|bin|ibn|bint|abu|de|da|del|di|van|von|der|den|ter|la|le|аль|эль|бин|бен|ибн|фон|ван|де)\Z"
)
BEGIN = 1  # letters of a word's key that no case changes
LONG = 5  # letters of a surname's key from which ENDINGS count
ENDINGS = frozenset(  # of cases, in letters of keys: "Kozłowowi", "Козловтың"; "-sky" or "-ich" is another surname
    "s a u i y e em om im oi ei ie iu ov ovi evi ka ga ke ge ta da te de ti di ni tan dan ten den tin din nin "
    "ting ding ning men pen ben ih imi h mi".split()
)
BETWEEN = 2  # words between given name and surname: a father's name, a nickname, "and Anna"
MOST = 1 << 20  # words that are remembered


@dataclass(frozen=True, slots=True)
class Entry:
    """A listed name: the keys of its first and last word, of "Kara-Murza" with those of "Karamurza"; of each of its
    words; and the mark that stands for it in the database."""

    given: frozenset[str]  # empty for a name of one word
    surname: frozenset[str]
    parts: tuple[frozenset[str], ...]
    key: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that may be somebody's surname: `whole` the spans of the whole name, if a given name stands by it;
    `surname` its span with its other half; `alone` where the text is that surname and no more."""

    entry: int
    whole: tuple[Span, ...]
    surname: Span
    capital: bool
    alone: bool


class Names:
    """The listed names, ready to be looked for; an entry is its number in the list."""

    def __init__(self, names: Iterable[str]) -> None:
        self.entries = tuple({one.key: one for one in map(_entry, names)}.values())
        self._begin = {key[:BEGIN] for one in self.entries for key in one.surname}
        self._known: dict[str, tuple[int, ...]] = {}

    def named(self, text: str | None) -> frozenset[int]:
        """The entries that a text names: in full, or by a surname that is all it says, as a penalty's person may be."""
        return frozenset(hit.entry for hit in self._found(text or "") if hit.whole or hit.alone)

    def spans(self, text: str, by_surname: Collection[int]) -> list[Span]:
        """Where a text has the names: in full, and the surnames alone of the entries `by_surname`."""
        anywhere = not any(sign.isupper() for sign in text)  # a tag, an address: nothing has a capital
        spans: list[Span] = []
        for hit in self._found(text):
            if hit.whole:
                spans += hit.whole
            elif hit.entry in by_surname and (hit.capital or anywhere or in_address(text, hit.surname)):
                spans.append(hit.surname)
        return spans

    def _found(self, text: str) -> Iterator[Hit]:
        """Each word that may be a surname, in each reading of the text."""
        if self.entries and (odd(text) or any(map(self._surnames, WORD.findall(text)))):
            for words in readings(text):
                yield from self._hits(words)

    def _hits(self, words: Words) -> Iterator[Hit]:
        for at, word in enumerate(words.found):
            for number in self._surnames(word.whole):
                entry = self.entries[number]
                start, end = _reach(words, at, at, entry.parts[1:])
                capital = word.capital or words.text[start].isupper()
                alone = capital and start == words.found[0].start and end == words.found[-1].end
                yield Hit(number, _full(words, at, entry), (start, end), capital, alone)

    def _surnames(self, word: str) -> tuple[int, ...]:
        """The entries whose surname a word, as it stands, may be."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) > MOST:
                self._known.clear()
            bare = bare_word(word)
            known = ()
            if person_keys.key(bare)[:BEGIN] in self._begin:
                known = tuple(number for number, one in enumerate(self.entries) if _is_surname(bare, one.surname))
            self._known[word] = known
        return known


def mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with as many "█" as a span has code points; line breaks stay."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = ["\n" if sign == "\n" else "█" for sign in signs[start:end]]
    return "".join(signs)


def _entry(name: str) -> Entry:
    words = [bare_word(word) for word in WORD.findall(name)]
    groups = [WORD.findall(group) for group in name.split()]
    first, *_, last = [list(map(bare_word, group)) for group in groups if group] * 2
    given = keys(words[0]) | (keys("".join(first)) if first != words else frozenset())
    parts = tuple(keys(word) for word in words if len(word) > 1)
    surname = keys(words[-1]) | keys("".join(last))
    return Entry(given if len(words) > 1 else frozenset(), surname, parts, person_keys.key(name))


def _reach(words: Words, first: int, last: int, parts: Sequence[frozenset[str]]) -> Span:
    """The span of some words of a name, with other words of the same name beside them: "Kara-" before "Murza"."""
    ends = [first, last]
    for side, step in enumerate((-1, 1)):
        for _ in parts:
            place = ends[side] + step
            left = min(place, place - step)
            if not words.joined(left) or "," in words.between(left):
                break
            if not any(_is_surname(words.found[place].bare, part) for part in parts):
                break
            if not (words.may_be_name(place) or words.hyphen(left)):
                break
            ends[side] = place
    return words.found[ends[0]].start, words.found[ends[1]].end


def _full(words: Words, at: int, entry: Entry) -> tuple[Span, ...]:
    """The span of the whole name around its surname, or of "Vladimir" and of "Kozlov" in "Vladimir and Anna Kozlov";
    none where no given name stands by it."""
    if not entry.given:
        return (_reach(words, at, at, entry.parts),) if words.may_be_name(at) else ()
    for step in (-1, 1):
        shared = False
        for far in range(1, BETWEEN + 2):
            place = at + step * far
            if not words.joined(min(place, place - step)):
                break
            word = words.found[place].bare
            if step < 0 and words.is_and(place):
                if far == 1:
                    break
                shared = True
            elif _is_given(word, entry.given):
                if shared:
                    return _reach(words, place, place, entry.parts), _reach(words, at, at, entry.parts[1:])
                last = max(at, place)
                last += step > 0 and _has_patronymic(words, last)
                return (_reach(words, min(at, place), last, entry.parts),)
            elif not (words.may_be_name(place) or PARTICLE.match(word)):
                break
    return ()


@lru_cache(1 << 12)
def keys(word: str) -> frozenset[str]:
    """The keys of a word and of every nominative that it may be a case of."""
    name = word[:1].upper() + word[1:]  # a small letter begins no name
    cases = [one.nominative for one in declension.readings(name)] if CYRILLIC.search(word) else []
    return frozenset(filter(None, map(person_keys.key, (name, *cases))))


def _is_surname(word: str, surname: frozenset[str]) -> bool:
    mine = keys(word)
    if mine & surname:
        return True
    return any(
        len(one) >= LONG and other.startswith(one) and other.removeprefix(one) in ENDINGS
        for one in surname
        for other in mine
    )


def _is_given(word: str, given: frozenset[str]) -> bool:
    """The given name, in any case, or its initial."""
    mine = keys(word)
    if len(word) == 1:
        return any(person_keys.compatible(f"x-{other}", f"x-{one}") for one in given for other in mine)
    return bool(mine & given)


def _has_patronymic(words: Words, last: int) -> bool:
    """Whether a father's name follows: "Козлов Владимир Иванович"."""
    return words.joined(last) and PATRONYMIC.search(words.found[last + 1].bare) is not None
