"""What a person types into a search box: to an FTS5 expression that cannot be broken, and to spans to be marked.

All words must occur in one sentence; "…" (or “…”, «…») is a phrase, taken as written; -word must not occur; word* is a
beginning. Longer Cyrillic words outside quotation marks match their other endings too (приговора: приговор*), since
SQLite has no stemmer for Russian or Kazakh.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LONGEST = 300  # characters that are read; nobody types more, a machine might
QUOTES = str.maketrans("“”„«»\0", '"""""' + " ")
PIECE = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
TOKEN = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u0331])*")  # as the tokenizer unicode61 cuts
CYRILLIC = re.compile(r"[\u0400-\u04ff]{4,}")
ENDING = re.compile(r"[аеёиоуыэюяйьіәөүұ]{1,3}$")
SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must (or must not) occur: folded tokens in a row; with `prefix` the last may go on."""

    tokens: tuple[str, ...]
    prefix: bool = False
    without: bool = False

    @property
    def match(self) -> str:
        return f'"{" ".join(self.tokens)}"{"*" if self.prefix else ""}'

    def at(self, tokens: Sequence[str], position: int) -> bool:
        """Whether the term stands in `tokens` (folded) from `position` on."""
        *head, last = self.tokens
        here = tokens[position : position + len(self.tokens)]
        if len(here) < len(self.tokens) or list(here[:-1]) != head:
            return False
        return here[-1].startswith(last) if self.prefix else here[-1] == last


@dataclass(frozen=True, slots=True)
class Words:
    """The terms of one query, in order."""

    terms: tuple[Term, ...]

    @property
    def match(self) -> str | None:
        """The FTS5 expression; None when nothing is asked for (no word, or only words to leave out)."""
        wanted = [term.match for term in self.terms if not term.without]
        unwanted = [term.match for term in self.terms if term.without]
        return " NOT ".join([f"({' AND '.join(wanted)})", *unwanted]) if wanted else None

    def marks(self, text: str) -> tuple[tuple[int, int], ...]:
        """The spans of `text` (code points, half open, in order, not overlapping) that the wanted terms match."""
        found = list(TOKEN.finditer(text))
        tokens = [fold(token.group()) for token in found]
        hit: set[tuple[int, int]] = set()
        for term in self.terms:
            if not term.without:
                width = len(term.tokens)
                starts = (i for i in range(len(tokens)) if term.at(tokens, i))
                hit.update((found[i].start(), found[i + width - 1].end()) for i in starts)
        return tuple(_merged(sorted(hit)))


def words(typed: str) -> Words:
    """Read a query; anything is accepted, what has no letter or digit is left out."""
    pieces = PIECE.findall(typed[:LONGEST].translate(QUOTES))
    terms = (_phrase(phrase, bool(minus)) if phrase else _word(word, bool(minus)) for minus, phrase, word in pieces)
    return Words(tuple(term for term in terms if term.tokens))


def from_arguments(arguments: Sequence[str]) -> str:
    """The query of a command line: an argument with white space was quoted in the shell, so it is a phrase."""
    return " ".join(f'"{one}"' if re.search(r"\s", one) and '"' not in one else one for one in arguments)


def fold(word: str) -> str:
    """A token as unicode61 with remove_diacritics 2 stores it: lower case, Latin letters without their accents."""
    return "".join(_fold(letter) for letter in word.lower() if not "\u0300" <= letter <= "\u0331")


def _fold(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else letter


def _tokens(written: str) -> tuple[str, ...]:
    return tuple(fold(token) for token in TOKEN.findall(written))


def _phrase(written: str, without: bool) -> Term:
    return Term(_tokens(written), without=without)


def _word(written: str, without: bool) -> Term:
    tokens = _tokens(written)
    if len(tokens) == 1:
        if written.endswith("*") and len(tokens[0]) >= 2:
            return Term(tokens, prefix=True, without=without)
        if CYRILLIC.fullmatch(tokens[0]):
            stem = ENDING.sub("", tokens[0])
            return Term((stem if len(stem) >= SHORTEST_STEM else tokens[0],), prefix=True, without=without)
    return Term(tokens, without=without)


def _merged(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for left, right in spans:
        if left > end:
            if end > start:
                yield start, end
            start, end = left, right
        end = max(end, right)
    if end > start:
        yield start, end
