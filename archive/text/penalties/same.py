"""The same penalty told twice, once of somebody by name: a headline and its text, "two officials" and their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.model import Penalty
from archive.text.lexicon.justice import PeopleTable
from archive.text.penalties.decided import Placed
from archive.text.penalties.subject import FALLBACK, UNNAMED


def named(placed: Sequence[Placed], slots: Sequence[str], words: PeopleTable) -> list[Placed]:
    """The penalties, those whose sentence names nobody with the people of the same penalty elsewhere.

    `slots`: what told the people of each.
    """
    known: dict[tuple[str, str | None], list[str]] = {}
    for (_, one), slot in zip(placed, slots, strict=True):
        if slot != FALLBACK and one.person and not one.person.startswith(UNNAMED):
            known.setdefault((one.kind, one.term), []).append(one.person)
    result: list[Placed] = []
    seen: dict[str, None] = {}
    for (sentence, one), slot in zip(placed, slots, strict=True):
        new = _named(one, slot, known, words)
        if new.person and new.person.startswith(UNNAMED) and counted(new.person, words) == len(seen) > 1:
            new = replace(new, person="; ".join(seen))  # "all three must pay"
        seen.update(dict.fromkeys(name for name in (new.person or "").split("; ") if name and not name.startswith(UNNAMED)))
        result.append((sentence, new))
    return result


def _named(one: Penalty, slot: str, known: dict[tuple[str, str | None], list[str]], words: PeopleTable) -> Penalty:
    same = known.get((one.kind, one.term), [])
    alone = one.term or one.kind in ("acquittal", "death", "life", "release")
    if slot == FALLBACK and alone and len(set(same)) == 1:
        return replace(one, person=same[0])
    if one.person and one.person.startswith(UNNAMED):
        number = counted(one.person.removeprefix(UNNAMED), words)
        fit = [who for who in dict.fromkeys(same) if number and who.count("; ") + 1 == number]
        if len(fit) == 1:
            return replace(one, person=fit[0])
    return one


def counted(group: str, words: PeopleTable) -> int | None:
    """How many people a group is: "five officers" 5, "another officer" 1; None where the text tells no number."""
    for word in re.findall(r"[0-9,]+|[^\W\d_]+(?:-[^\W\d_]+)*", group.lower())[:4]:
        if word[0].isdigit():
            return int(word.replace(",", ""))
        parts = [words.numbers[part] for part in word.split("-") if part in words.numbers]
        if parts:
            return sum(parts)
    return 1 if words.others.match(group) else None
