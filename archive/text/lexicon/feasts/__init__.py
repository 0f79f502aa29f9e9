"""Names of feasts by language, read when a text of that language is first searched for dates.

A name is compared by its letters and figures alone: no case, accents, apostrophes, hyphens or blanks, so that "St.
Patrick's Day", "Tisha B'Av" and "Holocaust-Gedenktag" need no variants.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from archive.text.lexicon.feasts import countries, latin

LATIN = ("en", "de", "fr", "es", "pl")
CHOICE = re.compile(r"\[([^\[\]]*)\]")
OPTION = re.compile(r"\(([^()]*)\)")
GENERAL = frozenset(  # words of names that texts without feasts have too
    "day days eve year years new week month first second third national international "
    "tag tage tages jahr neues jour journée année semaine día año semana dzień dnia rok niedziela "
    "день дня дню нём года год неделя понеділок дні року рік күні күнін жыл "
    "festival feast night three great holy white orthodox greek russian western eastern world birthday happy fast "
    "fête nouvel saint sainte grand fiesta santo santa noche święto święta wielki wielka nacht orthodoxe heiligen fest "
    "ночь ночи великий великого великому великим светлый праздник праздника западная западного православное святий "
    "святого великий західного зелені".split()
)
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Names:
    """`keys`: folded names in order; `entries`: of each key the number of its rule, doubled, and 1 if it is doubtful.

    `written`: the words of each name, in lower case; `first`: what their first token may be, written or folded;
    `marks`: words of which a text with a name has one.
    `leads`, `follows`: the words before and after a bare name with which it is a date (`follows` empty: any).
    `ends`: endings with which a bare name is one.
    """

    language: str
    rules: tuple[str, ...]
    keys: tuple[str, ...]
    entries: tuple[int, ...]
    written: tuple[tuple[str, ...], ...]
    first: frozenset[str]
    marks: frozenset[str]
    leads: frozenset[str]
    follows: frozenset[str]
    ends: tuple[str, ...] = ()

    def find(self, key: str) -> int | None:
        """The entry of a folded name."""
        at = bisect_left(self.keys, key)
        return self.entries[at] if at < len(self.keys) and self.keys[at] == key else None

    def triggers(self, known: frozenset[str]) -> Iterator[str]:
        """A mark of each name that has none of the known words."""
        often = Counter(word for name in self.written for word in name)
        return (_mark(name, often) for name in self.written if known.isdisjoint(name))

    def begins(self, key: str) -> bool:
        """Whether a name begins with these letters."""
        at = bisect_left(self.keys, key)
        return at < len(self.keys) and self.keys[at].startswith(key)


EMPTY = Names("", (), (), (), (), frozenset(), frozenset(), frozenset(), frozenset())


def folded(word: str) -> str:
    """The letters and figures of a word, without case and accents."""
    word = word.casefold()
    if not word.isascii():
        word = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return word if word.isalnum() else "".join(sign for sign in word if sign.isalnum())


@cache
def names(language: str) -> Names:
    """The names of a language; EMPTY for one we have none for."""
    if not language:
        return EMPTY
    own = import_module(f"archive.text.lexicon.feasts.{language}")
    lines = [*_lines(own.NAMES), *countries.lines(language)]
    if language in LATIN:
        lines = [*_lines(latin.NAMES), *lines]
    found: dict[str, tuple[str, str]] = {}
    spelt: set[str] = set()
    for rule, written in lines:
        variants = list(expanded(written))
        found.update((folded(name), (rule, name)) for name in variants)
        spelt.update(name.lower() for name in variants if rule != "none")
    rules = tuple(sorted({rule for rule, _ in found.values()}))
    number = {rule: at for at, rule in enumerate(rules)}
    keys = tuple(sorted(found))
    entries = tuple(2 * number[found[key][0]] + found[key][1].endswith("!") for key in keys)
    words = tuple({tuple(WORD.findall(name)) for name in spelt})
    first = frozenset(start for name in words for start in _starts(name))
    often = Counter(word for name in words for word in name)
    marks = frozenset(mark for name in words for mark in (_mark(name, often), folded("".join(name))))
    return Names(language, rules, keys, entries, words, first, marks, own.LEADS, own.FOLLOWS, getattr(own, "ENDS", ()))


def _mark(name: tuple[str, ...], often: Counter[str]) -> str:
    """A word of a name without which a text does not have it: one of many names, but not of many texts."""
    return min(name, key=lambda word: (len(word) < 2, word in GENERAL, len(word) < 4, -often[word], -len(word)))


def _starts(words: tuple[str, ...]) -> Iterator[str]:
    """What the first token of a name may be, as written and folded: words may be written as one."""
    yield words[0]
    for count in range(1, min(len(words), 3) + 1):
        yield folded("".join(words[:count]))


def _lines(table: str) -> Iterator[tuple[str, str]]:
    """Rule and one name as written, for each name of a table."""
    for line in table.strip().replace("\n    ", " | ").splitlines():
        rule, _, written = line.partition(": ")
        for name in written.split(" | "):
            yield rule, name.strip()


def expanded(name: str) -> Iterator[str]:
    """All names that one with options "( …)" and choices "[…/…]" stands for."""
    if option := OPTION.search(name):
        yield from expanded(name[: option.start()] + name[option.end() :])
        yield from expanded(name[: option.start()] + option[1] + name[option.end() :])
    elif choice := CHOICE.search(name):
        for one in choice[1].split("/"):
            yield from expanded(name[: choice.start()] + one + name[choice.end() :])
    else:
        yield name
