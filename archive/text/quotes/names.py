"""The names of one text and what they are short for: a surname alone, a part of a longer name."""

from __future__ import annotations

import re
from functools import cached_property

from archive.text.lexicon.speech import QuoteTable
from archive.text.names import PARTICLE, candidates

WORD = re.compile(r"[^\W\d_]+")
INITIAL = re.compile(r"[^\W\d_]\.?")

BOUNDARY = re.compile(r"(?:^|[.!?…:”\"»\n–—]|_)\s*$")

Run = tuple[int, int, str]


class Names:
    """What the reporter's words of one text say about names; read when first asked for."""

    def __init__(self, text: str, table: QuoteTable) -> None:
        self.text, self.table = text, table

    @cached_property
    def runs(self) -> list[Run]:
        """Every run of capitals that may be a person, in order."""
        return [self._trimmed(*one) for one in candidates(self.text, self.table.names)]

    @cached_property
    def by_last(self) -> dict[str, list[str]]:
        """Names of two words and more under their last."""
        found: dict[str, list[str]] = {}
        for _, _, name in self.runs:
            if " " in name and name not in (held := found.setdefault(name.split()[-1], [])) and len(held) < 50:
                held.append(name)
        return found

    @cached_property
    def lower(self) -> frozenset[str]:
        """The words that the text has in lower case."""
        return frozenset(filter(str.islower, set(WORD.findall(self.text))))

    def between(self, start: int, end: int) -> list[Run]:
        """The runs of one stretch of text, each trimmed to the name."""
        return [self._trimmed(*one) for one in candidates(self.text, self.table.names, start, end)]

    def _trimmed(self, start: int, end: int, name: str) -> Run:
        """The name at the end of a long run: "Казахстана Касым-Жомарт Токаев", "Historiker Joseph Croitoru"."""
        parts = name.split()
        if not self.table.trimmed or len(parts) < 3:
            return start, end, name
        particle = next((at for at, one in enumerate(parts) if PARTICLE.fullmatch(one)), 0)
        if particle > 1 or (particle and parts[particle] in ("der", "den")):  # "Jo Hand von …", "Hand der Zeitung"
            kept = " ".join(parts[:particle])
            return start, start + len(kept), kept
        if particle:
            return start, end, name
        keep = 3 if re.fullmatch(self.table.patronymic, parts[-2]) or INITIAL.fullmatch(parts[-2]) else 2
        if INITIAL.fullmatch(parts[-1]):
            return start, end, name
        kept = " ".join(parts[-keep:])
        start = self.text.rfind(parts[-keep], start, end) if len(parts) > keep else start
        return start, end, kept if self.text[start:end] == kept else self.text[start:end]

    def is_known(self, name: str) -> bool:
        """Whether the text has a fuller name that ends so."""
        return name.split()[-1] in self.by_last

    def is_common(self, name: str) -> bool:
        """Whether a single word with a capital is a common one that begins its sentence."""
        return " " not in name and name.lower() in self.lower and not self.is_known(name)

    def is_first(self, start: int) -> bool:
        """Whether a word begins its sentence, so that its capital tells nothing, and nowhere else has one."""
        if BOUNDARY.search(self.text[max(0, start - 4) : start]) is None:
            return False
        word = re.match(r"[\w’-]+", self.text[start : start + 60])
        return word is None or word[0] not in self.inner

    @cached_property
    def inner(self) -> frozenset[str]:
        """Single names that stand within a sentence."""
        return frozenset(name for at, _, name in self.runs if BOUNDARY.search(self.text[max(0, at - 4) : at]) is None)

    def fullest(self, name: str, gender: str = "") -> str:
        """The fullest form of a name in the text; the name itself where two people may be meant."""
        parts = set(name.split())
        last = name.split()[-1]
        if gender == "f" and self.table.feminine != r"(?!)" and last[:-1] in self.by_last:
            return name  # "Козлова" the woman, or a case of "Козлов"
        held = [one for one in self.by_last.get(last, ()) if parts <= set(one.split())]
        whole = [one for one in held if not any(set(one.split()) < set(other.split()) for other in held)]
        return whole[0] if len(whole) == 1 else name
