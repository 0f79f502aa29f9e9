"""How often a penalty read like this one is right, from the texts it was measured on (docs/penalties.md)."""

from __future__ import annotations

from archive.model import Penalty


def confidence(one: Penalty) -> float:
    """A share from 0 to 1."""
    return 0.9
