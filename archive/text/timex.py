"""EDTF -> TIMEX3 values for `dateline parse`."""

from __future__ import annotations


def timex3(value: str | None) -> str | None:
    return value
