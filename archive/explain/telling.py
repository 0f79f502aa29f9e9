"""An explanation in words for a person, and as objects for a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from archive.explain.explanation import Explanation, Found, Vetoed
from archive.explain.reasons import Why

FIELDS = ("kind", "status", "term", "amount", "person", "date", "confidence")


def lines(told: Explanation) -> Iterator[str]:
    """Some lines for each mention, an empty one between two."""
    for number, one in enumerate(told.found):
        yield from [""] if number else []
        yield from _found(one) if isinstance(one, Found) else _vetoed(one)


def _found(one: Found) -> Iterator[str]:
    penalty = one.penalty
    what = (penalty.kind, penalty.status, penalty.term, penalty.amount)
    yield f"{_flat(one.surface)}: {', '.join(filter(None, what))}"
    yield f"  in      {one.sentence}"
    yield f"  rule    {_why(one.rule)}"
    yield f"  status  {penalty.status}: {_why(one.status)}"
    yield f"  person  {penalty.person}: {_why(one.person)}" if penalty.person else "  person  not told"
    yield f"  date    {penalty.date}: {_why(one.date)}" if penalty.date else "  date    not told"


def _vetoed(one: Vetoed) -> Iterator[str]:
    yield f"{_flat(one.surface)}: no penalty"
    yield f"  in      {one.sentence}"
    yield f"  veto    {_why(one.veto)}"


def _why(why: Why) -> str:
    says = f" ({why.says})" if why.says else ""
    return why.name + says + (f", as in: {why.example}" if why.example else "")


def _flat(surface: str) -> str:
    return " ".join(surface.split())


def described(told: Explanation) -> Iterator[dict[str, Any]]:
    """An object for each mention."""
    for one in told.found:
        if isinstance(one, Found):
            start, end, facts = (
                one.penalty.start,
                one.penalty.end,
                {name: getattr(one.penalty, name) for name in FIELDS},
            )
            why = {"rule": one.rule, "status": one.status, "person": one.person, "date": one.date}
        else:
            start, end, facts, why = one.start, one.end, {}, {"veto": one.veto}
        place = {"start": start, "end": end, "surface": one.surface, "sentence": one.sentence}
        yield {**place, "penalty": isinstance(one, Found), **facts, "why": {name: _reason(why[name]) for name in why}}


def _reason(why: Why) -> dict[str, str | None]:
    return {"name": why.name, "says": why.says, "example": why.example}
