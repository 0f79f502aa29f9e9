"""Rules and vetoes by name, each with a text in which it tells: from a language's tables, and those that are code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from archive.text.lexicon.justice import PenaltyTable, Rule, Veto

IN_CODE: dict[str, tuple[str, str | None]] = {  # what no table has: what it says, and a text in which it tells
    "verb": ("a verb that gives it, and a court near", "The court gave her ⟦six years⟧."),
    "listed": (
        "joined to the penalty before it",
        "The court gave 15 days of administrative arrest to Lena Orr; ⟦13 days⟧ to Tom Reed.",
    ),
    "from-to": ("the old or the new term of a change", "The court cut her term from ten years to ⟦seven⟧."),
    "to-life": ("a least term with life behind it", "She was sentenced to ⟦20 years to life⟧."),
    "context": ("years in a sentence that tells of sentencing", "Give ex-mayor ⟦12 years⟧, prosecutor tells court"),
    "header-list": ("a line of a list whose header names sentences", None),
    "unit-left-out": ("the unit of the term before it", "The court gave Lena Orr five years, Tom Reed ⟦seven⟧."),
    "number-alone": (
        "a number behind a verb that asks or gives, its unit that of the term before",
        "The court gave her five years. Prosecutors had asked for ⟦nine⟧.",
    ),
    "fine-sum": ("a sum beside a word for fines", "The court ⟦fined her 5,000 euros⟧."),
    "fine-bare": ("a word for fines, without a sum", "The court ordered her to pay ⟦a fine⟧."),
    "no-penalty-word": (
        "no noun or verb of penalties beside it",
        "The court heard that she had taught for ⟦six years⟧.",
    ),
    "hours": ("hours are no term of prison", "The court had her ⟦jailed for two hours⟧."),
    "no-court": ("no court, judge or jail near it", None),
    "nobody-decides": ("nobody gives it or asks for it", "Her lawyer spoke of ⟦community service⟧."),
    "agency": (
        "an agency or a firm asks for it, no court",
        "The ministry ⟦fined the shop 300 euros⟧ before the trial.",
    ),
    "costs": ("costs or damages, and no fine", None),
    "statute": ("what the law provides, and not what somebody got", "The court may ⟦fine anyone up to 300 euros⟧."),
}


@dataclass(frozen=True, slots=True)
class Why:
    """What told something: a rule, a veto, or a place of the sentence, by name. `example`: a text of our own in which
    it tells, with ⟦ and ⟧ around the mention."""

    name: str
    says: str | None = None
    example: str | None = None


class Reasons:
    """The rules and vetoes of a table by name."""

    def __init__(self, table: PenaltyTable) -> None:
        self.rules: dict[str, list[Rule]] = {}
        self.vetoes: dict[str, Veto] = {}
        for one in _shapes(table):
            if isinstance(one, Veto):
                self.vetoes.setdefault(one.name, one)
            else:
                self.rules.setdefault(one.name, []).append(one)

    def rule(self, name: str, says: str) -> Why:
        """The rule of a name, of several the one that says this kind or status."""
        named = self.rules.get(name)
        if not named:
            return Why(name, *IN_CODE.get(name, ()))
        return Why(name, None, next((one for one in named if one.says == says), named[0]).example)

    def veto(self, name: str) -> Why:
        one = self.vetoes.get(name)
        return Why(name, None, one.example) if one else Why(name, *IN_CODE.get(name, ()))


def _shapes(table: Any) -> Iterator[Rule | Veto]:
    """Every rule and veto of a table, in whichever of its fields or inner tables they stand."""
    for one in fields(table):
        value = getattr(table, one.name)
        if is_dataclass(value):
            yield from _shapes(value)
        elif isinstance(value, tuple):
            yield from (each for each in value if isinstance(each, Rule | Veto))
