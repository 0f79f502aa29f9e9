"""Where a text names somebody who is withheld: in full, in any spelling, script or case, and then by surname alone.

A word is looked up once and remembered: a whole archive is read in about the time its words take to be counted.
Rather a word too many than one too few: initials count ("V. Kozlov"), and so do the endings of any language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from archive.text import declension, person_keys

INSIDE = "\u0300-\u036f\u00ad\u200b-\u200d\u2060"  # accents, soft hyphens and other marks without a width
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{INSIDE}])*(?:[’'ʼ‘][^\W\d_](?:[^\W\d_]|[{INSIDE}])*)*")
WIDTHLESS = re.compile("[\u00ad\u200b-\u200d\u2060]")
CYRILLIC = re.compile("[\u0400-\u052f]")
POSSESSIVE = re.compile(r"[’'ʼ‘]s?\Z", re.IGNORECASE)
GAP = re.compile(r"[ \t\u00a0\u202f_«»“”„\"’'()-]{1,4}\Z|\.?[ \u00a0\u202f]?\Z|, \Z")  # between two words of one name
PATRONYMIC = re.compile(r"(?:ич|вна|чна|ich|ovna|evna|uly|kyzy|ұлы|улы|қызы|кызы)\w?\w?\Z", re.I)
PARTICLE = re.compile(
    r"(?:al|el|bin|ibn|bint|abu|de|da|del|di|van|von|der|den|ter|la|le|аль|эль|бин|бен|ибн|фон|ван|де)\Z"
)
BEGIN = 1  # letters of a word's key that no case changes
LONG = 5  # letters of a surname's key from which ENDINGS count
ENDINGS = frozenset(  # of cases, in letters of keys: "Kozłowowi", "Козловтың"; "-sky" or "-ich" is another surname
    "s a u i y e em om im oi ei ie iu ov ovi evi ka ga ke ge ta da te de ti di ni tan dan ten den tin din nin "
    "ting ding ning men pen ben".split()
)
BETWEEN = 2  # words between given name and surname: a father's name, a nickname
MOST = 1 << 20  # words that are remembered


@dataclass(frozen=True, slots=True)
class Entry:
    """A listed name: the keys of its first and last word, and the mark that stands for it in the database."""

    given: frozenset[str]  # empty for a name of one word
    surname: frozenset[str]
    key: str


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text without its possessive; `whole` as it stands there, `bare` without marks of no width either."""

    start: int
    end: int
    whole: str
    bare: str

    @property
    def capital(self) -> bool:
        return self.bare[:1].isupper()


class Names:
    """The listed names, ready to be looked for; an entry is its number in the list."""

    def __init__(self, names: Iterable[str]) -> None:
        self.entries = tuple({one.key: one for one in map(_entry, names)}.values())
        self._begin = {key[:BEGIN] for one in self.entries for key in one.surname}
        self._known: dict[str, tuple[int, ...]] = {}

    def named(self, text: str | None) -> frozenset[int]:
        """The entries that a text names in full."""
        return frozenset(entry for entry, whole, _ in self._found(text or "") if whole)

    def spans(self, text: str, by_surname: Collection[int]) -> list[tuple[int, int]]:
        """Where a text has the names: in full, and the surnames alone of the entries `by_surname`."""
        anywhere = not any(sign.isupper() for sign in text)  # a tag, an address: nothing has a capital
        spans = []
        for entry, whole, word in self._found(text):
            if whole:
                spans.append(whole)
            elif entry in by_surname and (word.capital or anywhere):
                spans.append((word.start, word.end))
        return spans

    def _found(self, text: str) -> Iterator[tuple[int, tuple[int, int] | None, Word]]:
        """Each word that may be a surname: whose, the span of the whole name around it, and the word."""
        if not self.entries or not any(map(self._surnames, WORD.findall(text))):
            return
        words = [_word(match) for match in WORD.finditer(text)]
        for at, word in enumerate(words):
            for entry in self._surnames(word.whole):
                yield entry, self._full(text, words, at, self.entries[entry]), word

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

    def _full(self, text: str, found: Sequence[Word], at: int, entry: Entry) -> tuple[int, int] | None:
        """The span of the whole name around its surname; None where no given name stands by it."""
        if not entry.given:
            return (found[at].start, found[at].end) if found[at].capital or text.islower() else None
        for step in (-1, 1):
            for far in range(1, BETWEEN + 2):
                place = at + step * far
                if not 0 <= place < len(found) or not _joined(text, found, min(place, place - step)):
                    break
                if _is_given(found[place].bare, entry.given):
                    last = max(at, place)
                    if step > 0 and _has_patronymic(text, found, last):
                        last += 1
                    return found[min(at, place)].start, found[last].end
                if not (found[place].capital or PARTICLE.match(found[place].bare) or text.islower()):
                    break
        return None


def mask(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with as many "█" as a span has code points; line breaks stay."""
    signs = list(text)
    for start, end in spans:
        signs[start:end] = ["\n" if sign == "\n" else "█" for sign in signs[start:end]]
    return "".join(signs)


def _entry(name: str) -> Entry:
    words = [bare_word(word) for word in WORD.findall(name)]
    surname = words[-1]
    given = keys(words[0]) if len(words) > 1 else frozenset()
    return Entry(given, keys(surname), person_keys.key(name))


def _word(match: re.Match[str]) -> Word:
    kept = POSSESSIVE.sub("", match[0])
    return Word(match.start(), match.start() + len(kept), match[0], bare_word(match[0]))


def bare_word(whole: str) -> str:
    return unicodedata.normalize("NFC", WIDTHLESS.sub("", POSSESSIVE.sub("", whole)))


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


def _joined(text: str, found: Sequence[Word], left: int) -> bool:
    """Whether nothing but what stands within a name parts a word from the next."""
    between = text[found[left].end : found[left + 1].start]
    if "." in between and len(found[left].bare) > 1:
        return False
    return GAP.match(between) is not None


def _has_patronymic(text: str, found: Sequence[Word], last: int) -> bool:
    """Whether a father's name follows: "Козлов Владимир Иванович"."""
    after = found[last + 1 : last + 2]
    return bool(after) and _joined(text, found, last) and PATRONYMIC.search(after[0].bare) is not None
