"""What is told of one text: the penalties with what told them, and the candidates refused."""

from __future__ import annotations

from dataclasses import dataclass

from archive.explain.reasons import Why
from archive.model import Penalty


@dataclass(frozen=True, slots=True)
class Found:
    """A penalty with what told each field. `sentence`: around it, shortened, with ⟦ and ⟧ around the mention."""

    penalty: Penalty
    surface: str
    sentence: str
    rule: Why
    status: Why
    person: Why
    date: Why

    @property
    def start(self) -> int:
        return self.penalty.start


@dataclass(frozen=True, slots=True)
class Vetoed:
    """A candidate that is no penalty. `near_mask`: a masked name stands in its sentence."""

    start: int
    end: int
    surface: str
    sentence: str
    veto: Why
    near_mask: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """`has_table`: whether penalties are read in this language at all. `left_out`: mentions beside withheld names."""

    language: str | None
    has_table: bool
    found: tuple[Found | Vetoed, ...] = ()
    left_out: int = 0
