"""Dates of news agencies and newspapers: tense, quarters, stories that go on, headlines, and what is no date."""

from __future__ import annotations

from pathlib import Path

from archive.text import find_dates
from archive.text.timex import timex3

LINES = (Path(__file__).parent / "gold" / "wires.txt").read_text("utf-8").splitlines()


def values(text: str, published: str) -> list[str]:
    """The values found, a range by its two ends alone."""
    found = [timex3(one.value) or "?" for one in find_dates(text, language="en", published=published)]
    return [value for value in found if "/" not in value]


def test_every_line_has_its_dates() -> None:
    records = [line.split(" |") for line in LINES if line and not line.startswith("#")]
    assert len(records) > 700
    told = [(text.strip(), wanted.split(), values(text.strip(), day)) for day, text, wanted in records]
    assert [one for one in told if one[1] != one[2]] == []
