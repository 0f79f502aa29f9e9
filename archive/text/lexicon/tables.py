"""The shapes of the language tables in lexicon/<lang>.py; what a language does not have stays empty."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


def words(text: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class SentenceTable:
    """What the splitter must know of a language. All words in lower case, abbreviations without their last stop.

    `never`: never ends a sentence (titles, "ul.", "т.е"). `number`: does not end one before a figure ("p. 4").
    `perhaps`: ends one only before a capital that is a common sentence starter ("Inc.", "г.").
    `usually`: ends one before any capital ("etc.", "p.m."). `starters`: words that begin sentences.
    `ordinal_stop`: "5. Mai": a figure with a stop does not end a sentence before a word of `after_ordinal` or a
    capital that is no starter. `said`: verbs of saying, lower case, that go on after a quotation.
    """

    never: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    usually: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    ordinal_stop: bool = False
    after_ordinal: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables of one language. `function_words` tell it from its neighbours."""

    language: str
    sentence: SentenceTable
    function_words: frozenset[str] = field(default_factory=frozenset)
    date_words: Mapping[str, tuple[str, int]] = field(default_factory=dict)
