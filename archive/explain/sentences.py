"""The sentences of a text, short and with a mention marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from archive.model import Sentence

AROUND = 90  # characters of a sentence on either side of a mention that are shown


class Sentences:
    """Sentences in order, found by a place in them."""

    def __init__(self, words: str, sentences: Sequence[Sentence]) -> None:
        self.words, self.sentences = words, sentences
        self.starts = [one.start for one in sentences]

    def whole(self, start: int, end: int) -> str:
        """The sentence that a mention stands in."""
        first, last = self._span(start, end)
        return self.words[first:last]

    def short(self, start: int, end: int) -> str:
        """The mention marked in its sentence, which is cut at blanks where it is long."""
        first, last = self._span(start, end)
        before, behind = self.words[first:start], self.words[end:last]
        if len(before) > AROUND:
            before = "…" + re.sub(r"^\S*\s+", "", before[-AROUND:])
        if len(behind) > AROUND:
            behind = re.sub(r"\s+\S*$", "", behind[:AROUND]) + "…"
        return " ".join(f"{before}⟦{self.words[start:end]}⟧{behind}".split())

    def _span(self, start: int, end: int) -> tuple[int, int]:
        one = self.sentences[bisect_right(self.starts, start) - 1]
        return one.start, max(one.end, end)
