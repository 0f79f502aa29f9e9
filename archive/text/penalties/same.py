"""Penalties told together or told twice: a headline and its text, "two officials" and their names, "respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from archive.model import Penalty
from archive.text.lexicon.justice import PeopleTable
from archive.text.penalties.decided import Placed
from archive.text.penalties.people import People
from archive.text.penalties.subject import FALLBACK, UNNAMED, names_of

MOST = 50  # people of one penalty that are compared with a group
ALONE = ("acquittal", "death", "life", "release")  # kinds that are the same penalty without a term, too

Known = dict[tuple[str, str | None], dict[str, None]]  # by kind and term, the people in order


def named(placed: Sequence[Placed], slots: Sequence[str], words: PeopleTable) -> list[Placed]:
    """The penalties, those whose sentence names nobody with the people of the same penalty elsewhere.

    `slots`: what told the people of each.
    """
    known: Known = {}
    for (_, one), slot in zip(placed, slots, strict=True):
        if slot != FALLBACK and one.person and not one.person.startswith(UNNAMED):
            known.setdefault((one.kind, one.term), {})[one.person] = None
    result: list[Placed] = []
    seen: dict[str, None] = {}
    for (sentence, one), slot in zip(placed, slots, strict=True):
        new = _named(one, slot, known, words)
        if _counted_of(new, words) == len(seen) > 1:
            new = replace(new, person="; ".join(seen))  # "all three must pay"
        seen.update(dict.fromkeys(names_of(new.person)))
        result.append((sentence, new))
    return result


def _named(one: Penalty, slot: str, known: Known, words: PeopleTable) -> Penalty:
    same = known.get((one.kind, one.term), {})
    if slot == FALLBACK and (one.term or one.kind in ALONE) and len(same) == 1:
        return replace(one, person=next(iter(same)))
    number = _counted_of(one, words)
    fit = [who for who in list(same)[:MOST] if number and who.count("; ") + 1 == number]
    return replace(one, person=fit[0]) if len(fit) == 1 else one


def _counted_of(one: Penalty, words: PeopleTable) -> int | None:
    """How many people a penalty's group is; None for names."""
    return counted(one.person, words) if one.person and one.person.startswith(UNNAMED) else None


def counted(group: str, words: PeopleTable) -> int | None:
    """How many people a group is: "five officers" 5, "another officer" 1; None where the text tells no number."""
    group = group.removeprefix(UNNAMED)
    for word in re.findall(r"[0-9,]+|[^\W\d_]+(?:-[^\W\d_]+)*", group.lower())[:4]:
        if word[0].isdigit():
            return int(word.replace(",", ""))
        parts = [words.numbers[part] for part in word.split("-") if part in words.numbers]
        if parts:
            return sum(parts)
    return 1 if words.others.match(group) else None


# ---- "A, B and C received 6, 5 and 4 years" -------------------------------------------------------------------------


def in_turn(text: str, placed: Sequence[Placed], known: People, words: PeopleTable) -> list[Placed]:
    """The penalties, those of a list of terms for a list of people each with his own."""
    result = list(placed)
    at = 0
    while at < len(result):
        stop = at + 1
        while stop < len(result) and _listed_with(text, result[stop - 1], result[stop], words):
            stop += 1
        sentence, first = result[at]
        names = (first.person or "").split("; ")
        if stop - at > 1 and words.respectively.match(text, result[stop - 1][1].end, sentence.end):
            names = _last_named(known, sentence.start, first.start, stop - at) or _got(result[:at], stop - at) or names
        if len(names) == stop - at > 1:
            for number, name in enumerate(names):
                result[at + number] = (sentence, replace(result[at + number][1], person=name))
        at = stop
    return result


def _last_named(known: People, start: int, first: int, count: int) -> list[str]:
    """The last `count` people named before `first`: those of "A and his deputy, B, got five and four, respectively"."""
    names = list(dict.fromkeys(one.full for one in known.within(start, first, loose=True)))
    return names[-count:] if len(names) >= count else []


def _got(placed: Sequence[Placed], count: int) -> list[str]:
    """The last `count` people who got something: those of "prosecutors had asked for 18 and nine, respectively"."""
    names = list(dict.fromkeys(one.person for _, one in placed[-10:] if one.person and ";" not in one.person))
    return names[-count:] if len(names) >= count else []


def _listed_with(text: str, last: Placed, one: Placed, words: PeopleTable) -> bool:
    """Whether two penalties stand in one list of terms for one list of people."""
    (sentence, before), (same, after) = last, one
    if sentence is not same or before.kind != after.kind or before.person != after.person:
        return False
    return text[before.end : after.start].strip() in words.list_joins
