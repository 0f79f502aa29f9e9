"""From the words that tell who speaks to a name: surnames to full names, pronouns to the one they can only mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from archive.model import Quotation
from archive.text.quotes.clauses import Clause
from archive.text.quotes.names import Names
from archive.text.quotes.reading import Paragraph, Told


def speakers(names: Names, paragraphs: Sequence[Paragraph], told: Sequence[Told]) -> tuple[Quotation, ...]:
    """The quotations with their speakers, in order."""
    memory = Memory(names, paragraphs)
    chains: dict[int, str | None] = {}
    result = []
    for one in told:
        if one.chain not in chains or (chains[one.chain] is None and one.clause is not None):
            chains[one.chain] = memory.speaker(one.clause, one.paragraph)
        subject = one.clause.subject if one.clause else None
        span = (subject.start, subject.end) if subject and subject.start < subject.end else None
        cue = one.clause.cue if one.clause else None
        said_by = None if span == cue else span
        result.append(Quotation(one.unit.start, one.unit.end, one.kind, chains[one.chain], said_by, cue, one.continues))
    return tuple(result)


class Memory:
    """Who has spoken and been named so far, with the gender that titles, pronouns and verbs have shown."""

    def __init__(self, names: Names, paragraphs: Sequence[Paragraph]) -> None:
        self.names, self.paragraphs = names, paragraphs
        self.gender: dict[str, str] = {}
        self.last: tuple[str, int, int] | None = None  # who spoke last, where it was told, in which paragraph
        self.starts: list[int] | None = None
        self.spoken: dict[str, None] = {}

    def speaker(self, clause: Clause | None, paragraph: int) -> str | None:
        """The speaker that a clause tells of, or None."""
        subject = clause.subject if clause else None
        if clause is None or subject is None:
            return None
        gender = subject.gender or self._shown(clause)
        who = self.names.fullest(subject.name, gender) if subject.name else None
        if who and clause.kind == "according":
            who = next((one for one in self.spoken if _is_case_of(who, one)), who)
        if subject.pronoun and gender != "n":
            who = self._antecedent(subject.start, gender, paragraph)
        if who is not None:
            self.spoken.setdefault(who)
            if gender:
                self.gender.setdefault(who, gender)
            if gender != "n":
                self.last = (who, subject.end, paragraph)
        elif not subject.pronoun:
            self.last = None  # somebody unnamed has spoken since
        return who

    def _shown(self, clause: Clause) -> str:
        """The gender that the verb shows."""
        if clause.cue is None:
            return ""
        verb, table = self.names.text[slice(*clause.cue)], self.names.table
        if re.search(table.feminine, verb):
            return "f"
        return "m" if re.search(table.masculine, verb) else ""

    def _antecedent(self, position: int, gender: str, paragraph: int) -> str | None:
        """The one person that a pronoun can mean: who spoke last if nobody else was named since, else the only one
        named in this paragraph and the one before."""
        word = self.names.text[position : position + 6].split(" ")[0].lower()
        if word in ("i", "we", "they") or self.names.table.pronouns.get(word) == "" and not self._third(word):
            return None
        if self.last and paragraph - self.last[2] <= 1 and self._fits(self.last[0], gender):
            if all(name == self.last[0] for name in self._people(self.last[1], position, gender)):
                return self.last[0]
        begin = self.paragraphs[max(0, paragraph - 1)].start
        named = set(self._people(begin, position, gender))
        if self.last and paragraph - self.last[2] <= 1 and self._fits(self.last[0], gender):
            named.add(self.last[0])
        return named.pop() if len(named) == 1 and self._is_topic(begin, position) else None

    def _is_topic(self, begin: int, position: int) -> bool:
        """Whether the last name before a position begins its sentence."""
        assert self.starts is not None  # _people was asked
        at = bisect_left(self.starts, position) - 1
        if at < 0 or self.starts[at] < begin:
            return False
        return (
            re.search(r"(?:^|[.!?…”\"»\n])\s*$", self.names.text[max(0, self.starts[at] - 4) : self.starts[at]])
            is not None
        )

    def _third(self, word: str) -> bool:
        return word in ("ол", "") or word not in self.names.table.pronouns

    def _fits(self, name: str, gender: str) -> bool:
        return not gender or self.gender.get(name, gender) == gender

    def _people(self, start: int, end: int, gender: str) -> list[str]:
        """Full names of the people that text[start:end] names and that a pronoun of this gender may stand for."""
        runs = self.names.runs
        if self.starts is None:
            self.starts = [one[0] for one in runs]
        near = runs[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        full = [self.names.fullest(name) for _, _, name in near if " " in name or self.names.is_known(name)]
        return [name for name in full if self._fits(name, gender)]


def _is_case_of(name: str, other: str) -> bool:
    """Whether a name may be an inflected form of another: "Олега Дранова" of "Олег Дранов", "Дранова" too."""
    mine, theirs = name.split(), other.split()
    return all(
        one[: max(3, len(whole) - 2)] == whole[: max(3, len(whole) - 2)] and len(one) <= len(whole) + 3
        for one, whole in zip(reversed(mine), reversed(theirs), strict=False)
    )
