"""What may be shown of a text in which names are masked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from archive.explain.explanation import Explanation, Found, Vetoed
from archive.explain.reasons import Why

MASKED = "told before a name was masked"
FIELDS = ("status", "term", "amount", "person", "date", "rule", "confidence")
TOLD = ("rule", "status", "person", "date")


def shown(told: Explanation, stored: Collection[Any]) -> Explanation:
    """Of the penalties those that are `stored` (objects with the fields of a Penalty), as they were read before names
    were masked; of the candidates those without a mask in their sentence.

    A penalty of somebody who is withheld has no row; read again without the name, it could be taken for another's.
    """
    rows = {(one.start, one.end, one.kind): one for one in stored}
    kept: list[Found | Vetoed] = []
    for one in told.found:
        if isinstance(one, Vetoed):
            kept += [] if one.near_mask else [one]
        elif row := rows.get((one.penalty.start, one.penalty.end, one.penalty.kind)):
            kept.append(_as_stored(one, row))
    return replace(told, found=tuple(kept), left_out=len(told.found) - len(kept))


def _as_stored(one: Found, row: Any) -> Found:
    """The fields of the row; what told them, only where that was read the same."""
    read = one.penalty
    values = {name: getattr(row, name) for name in FIELDS}
    values["rule"] = row.rule or ""
    values["confidence"] = read.confidence if row.confidence is None else row.confidence
    told: dict[str, Any] = {name: Why(MASKED) for name in TOLD if values[name] != getattr(read, name)}
    if "rule" in told:
        told["rule"] = Why(values["rule"])
    return replace(one, penalty=replace(read, people=(), **values), **told)
