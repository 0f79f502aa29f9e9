"""The words of a text in which names are looked for, and what may stand between two words of one name; pure.

A text has up to three readings: as it stands, with the words put together that the ends of lines break, and with those
apart that only a mark without a width parts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

# accents, soft hyphens and other marks without a width
INSIDE = "\u0300-\u036f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{INSIDE}])*(?:[’'ʼ‘][^\W\d_](?:[^\W\d_]|[{INSIDE}])*)*")
PLAIN = re.compile(r"[^\W\d_][\u0300-\u036f]*(?:[^\W\d_][\u0300-\u036f]*)*")  # two, where such a mark parts two words
WIDTHLESS = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
POSSESSIVE = re.compile(r"[’'ʼ‘]s?\Z", re.IGNORECASE)
HYPHEN = re.compile(r"[-‐‑]\Z")  # between the halves of a surname
DASHES = r"\-\u058a\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d"
AROUND = rf"[\s{INSIDE}{DASHES}_*/\\+~&·•‧∙⋅()\[\]{{}}«»‹›“”„‟\"’‘‚ʼ`´']"
GAP = re.compile(rf"{AROUND}*+[.,]?+{AROUND}*+\Z")  # between two words of one name; it never goes back
BREAK = re.compile(r"[-‐‑¬\u00ad]\s+\Z")  # within a word, at the end of its line
BROKEN = re.compile(r"(?<=[^\W\d_])[-‐‑¬]\s|\u00ad\s")
AND = re.compile(r"(?:and|und|et|y|e|i|és|oraz|ve|və|va|и|й|і|та|ды|да|мен|пен|бен|және)\Z")
ADDRESS = re.compile(r"@|://|www\.", re.I)
PIECES = 4  # of a word that lines break
TOKEN = 254  # characters of an address around a word that are looked at

Span = tuple[int, int]


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


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text; `lower` where it has no capital: a tag, an address."""

    text: str
    found: Sequence[Word]
    lower: bool

    def between(self, left: int) -> str:
        return self.text[self.found[left].end : self.found[left + 1].start]

    def joined(self, left: int) -> bool:
        """Whether nothing but what stands within a name parts a word from the next."""
        if not 0 <= left < len(self.found) - 1:
            return False
        between = self.between(left)
        if "." in between and len(self.found[left].bare) > 1 and between != ".":  # "v.kozlov@", not "left. Kozlov"
            return False
        return GAP.match(between) is not None

    def hyphen(self, left: int) -> bool:
        return HYPHEN.match(self.between(left)) is not None

    def may_be_name(self, at: int) -> bool:
        return self.found[at].capital or self.lower

    def is_and(self, at: int) -> bool:
        """Whether a word is "and", and no initial; it is not the last one."""
        return not self.lower and AND.match(self.found[at].bare) is not None and "." not in self.between(at)


def odd(text: str) -> bool:
    """Whether a text has more than one reading."""
    return bool(BROKEN.search(text) or WIDTHLESS.search(text))


def readings(text: str) -> Iterator[Words]:
    words = Words(text, [_word(match) for match in WORD.finditer(text)], text.islower())
    yield words
    if BROKEN.search(text):
        yield _mended(words)
    if WIDTHLESS.search(text):
        yield replace(words, found=[_word(match) for match in PLAIN.finditer(text)])


def _mended(words: Words) -> Words:
    """The words with those put together that the end of a line breaks: "Koz-", "lov"."""
    found: list[Word] = []
    pieces = 1
    for word in words.found:
        before = found[-1] if found else word
        if pieces < PIECES and _goes_on(words.text, before, word):
            found[-1] = Word(before.start, word.end, before.whole + word.whole, before.bare + word.bare)
            pieces += 1
        else:
            found.append(word)
            pieces = 1
    return Words(words.text, found, words.lower)


def _goes_on(text: str, before: Word, word: Word) -> bool:
    if not (word.bare[:1].islower() or (before.bare.isupper() and word.bare.isupper())):
        return False
    soft = before.end - (text[before.end - 1] == "\u00ad")  # a soft hyphen is within the word
    return BREAK.match(text, soft, word.start) is not None


def in_address(text: str, span: Span) -> bool:
    """Whether a word stands in an e-mail address or a URL."""
    start, end = span
    before = re.split(r"\s", text[max(0, start - TOKEN) : start])[-1]
    after = re.split(r"\s", text[end : end + TOKEN], maxsplit=1)[0]
    return ADDRESS.search(before + after) is not None


def _word(match: re.Match[str]) -> Word:
    kept = POSSESSIVE.sub("", match[0])
    return Word(match.start(), match.start() + len(kept), match[0], bare_word(match[0]))


def bare_word(whole: str) -> str:
    return unicodedata.normalize("NFC", WIDTHLESS.sub("", POSSESSIVE.sub("", whole)))
