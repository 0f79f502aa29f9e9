"""The form of quoted words: a sentence of their own, a phrase in the reporter's sentence, or a title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.text.quotes.clauses import Clause
from archive.text.quotes.marks import Quoted
from archive.text.quotes.names import Names

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|\d+")
ENDED = ".!?…,"
SAID = re.compile(r",?\s*(?:[–—-]\s*)?")
NOUN = re.compile(r"\b(?:eine?[nr]?|als|von)\s+$")  # German nouns have a capital in a fragment too


@dataclass(frozen=True, slots=True)
class Form:
    """What can be told of quoted words from themselves and the signs beside them; `names` holds the masked text."""

    text: str
    names: Names
    cue: re.Pattern[str]

    def is_full(self, unit: Quoted, begin: int) -> bool:
        """Whether the quoted words are a sentence of their own, not a phrase or a title."""
        inner = self.text[unit.start : unit.end]
        first = next((char for char in inner[:12] if char.isalnum()), "")
        if unit.after or unit.mark == "—":
            return True
        if not (first.isupper() or first.isdigit()):
            return False
        if self.last(unit) in ENDED or unit.on:
            return True
        if self._said_behind(unit):
            return True
        follows = self.text[unit.close : unit.close + 3].strip()[:1]
        words = WORD.findall(inner[:400])
        if not (follows == "" or follows in ",.;:!?–—-)") or _is_title(words):
            return self._direct(unit, begin) and len(words) > 2 and not _is_title(words)
        before = self.text[begin : unit.open].rstrip()
        return len(words) > 1 and (not before or before[-1] in ":,–—-" or self._direct(unit, begin))

    def is_fragment(self, unit: Quoted, clause: Clause, words: int) -> bool:
        first = self.text[unit.start]
        noun = clause.kind == "calls" and NOUN.search(self.text[max(0, unit.open - 12) : unit.open]) is not None
        if (
            clause.subject is None
            or clause.cue is None
            or not (first.islower() or first.isdigit() or first in "[…" or noun)
        ):
            return False
        if words >= 3:
            return True
        return clause.kind == "calls" and clause.end == unit.open and not self._is_attribute(unit)

    def is_set_off(self, clause: Clause, unit: Quoted) -> bool:
        """Whether a mark or the verb itself stands right before a quotation, so that it is no word of its sentence."""
        gap = self.text[clause.cue[1] if clause.cue else unit.open : unit.open].rstrip()
        return not gap or gap[-1] in ":,–—-" or len(gap.split()) < 7

    def last(self, unit: Quoted) -> str:
        """The last character of the quoted words, inner marks left out."""
        return self.text[max(unit.start, unit.end - 6) : unit.end].rstrip("\"'’”»“‘)] \xa0")[-1:] or " "

    def _is_attribute(self, unit: Quoted) -> bool:
        """Whether a noun follows right behind: the activities of “inimical” forces."""
        word = re.match(r"[ \xa0]([^\W\d_]+)", self.text[unit.close : unit.close + 30])
        table = self.names.table
        return word is not None and word[1].islower() and word[1] not in table.cuts | table.names.function

    def _said_behind(self, unit: Quoted) -> bool:
        """Whether a verb of saying stands right behind the closing mark."""
        lead = SAID.match(self.text, unit.close)
        found = self.cue.match(self.names.text, lead.end()) if lead else None
        if found is None or found.lastgroup != "said":
            return False
        marked = self.text[unit.close : unit.close + 3].strip()[:1] in tuple(",–—-")
        return marked or len(WORD.findall(self.text, unit.start, unit.end)) > 3

    def _direct(self, unit: Quoted, begin: int) -> bool:
        """Whether a verb of saying stands right before the opening mark."""
        near = max(begin, unit.open - 40)
        found = [one.end() for one in self.cue.finditer(self.names.text, near, unit.open)]
        return bool(found) and not self.text[found[-1] : unit.open].strip(" \xa0,:")


def _is_title(words: Sequence[str]) -> bool:
    """Whether all longer words have a capital: "The Great Escape"."""
    long = [word for word in words if len(word) > 3]
    return bool(long) and len(words) < 9 and all(not word[0].islower() for word in long)
