"""The shapes of the tables for people's names and direct speech, in lexicon/<lang>_quotes.py and en_people.py."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class NameTable:
    """What tells people's names from other words with a capital. All words in lower case.

    `function`: words that part two names wherever they stand; `leading`: titles and trades before a name; `plain`: no
    name at either end of a run of capitalised words. `organisations` closes a run and makes it no person; with a last
    word of `place_nouns` a run of more than two words is a place, as is one behind `at_place`. With `split_capitals`
    a word all in capitals is in no name.
    """

    function: frozenset[str] = frozenset()
    leading: frozenset[str] = frozenset()
    plain: frozenset[str] = frozenset()
    organisations: re.Pattern[str] = NEVER
    place_nouns: re.Pattern[str] = NEVER
    at_place: re.Pattern[str] = NEVER
    split_capitals: bool = False


@dataclass(frozen=True, slots=True)
class QuoteTable:
    """The words around direct speech. Verbs are regular expressions of finite forms, all in lower case.

    `said`: verbs of saying; `calls`: verbs that give their object a name or trait ("called it “a farce”"); `loose`:
    participles whose subject is that of their sentence ("saying", "adding"); `according`: prepositions of a source.
    `passive`: what right before a verb makes it none of saying ("was told"). `pronouns`: subject pronouns with their
    gender, "m", "f" or "". `cuts`: words that end a noun phrase; `opens`: determiners that begin a common one;
    `skips`: adverbs and auxiliaries between a subject and its verb. `masculine`, `feminine`: endings of verbs that
    tell the subject's gender; `titles`: words before a surname that do. `inserted`: saying clauses stand inside the
    marks; `no_subject`: a verb alone may be a clause; `verb_last`: the subject stands before the quotation whose verb
    stands after it; `verb_second`: what does not stand before its verb stands behind it; `trimmed`: a long run of
    capitals ends with the name. `patronymic`: second names. `addressed`: names in the case of whom one speaks to;
    `whose`: nouns behind which a name in the genitive is another's ("the lawyer of"); `outlets`: nouns for a press
    that one speaks to; `denied`: what before a verb makes what follows nobody's words.
    """

    said: str = r"(?!)"
    calls: str = r"(?!)"
    loose: str = r"(?!)"
    according: str = r"(?!)"
    passive: str = r"(?!)"
    pronouns: Mapping[str, str] = field(default_factory=dict)
    cuts: frozenset[str] = frozenset()
    opens: frozenset[str] = frozenset()
    skips: frozenset[str] = frozenset()
    masculine: str = r"(?!)"
    feminine: str = r"(?!)"
    titles: Mapping[str, str] = field(default_factory=dict)
    inserted: bool = False
    no_subject: bool = False
    verb_last: bool = False
    verb_second: bool = False
    trimmed: bool = False
    patronymic: str = r"(?!)"
    addressed: str = r"(?!)"
    whose: str = r"(?!)"
    outlets: frozenset[str] = frozenset()
    denied: str = r"(?!)"
    names: NameTable = NameTable()
