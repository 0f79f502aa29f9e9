"""The tables of dates in docs/text.md: every row is read and found as it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive.text import find_dates

SECTION = (Path(__file__).parents[2] / "docs/text.md").read_text("utf-8").split("\n## Dates\n")[1].split("\n## ")[0]
CONVENTIONS = re.findall(r"^\| [^|`]+ \| (\w\w) \| ([^|]+) \| ([^|]+) \|$", SECTION, re.MULTILINE)
BASES = re.findall(r"^\| `([\w-]+)` \| [^|]+ \| ([\d-]+|unknown) \| ([^|]+) \| ([^|]+) \|$", SECTION, re.MULTILINE)


@pytest.mark.parametrize(("language", "text", "wanted"), CONVENTIONS)
def test_a_convention_and_its_example(language: str, text: str, wanted: str) -> None:
    found = find_dates(text, language=language, published="2012-10-09")
    told = "; ".join(f"{text[one.start : one.end]} `{one.value}`" for one in found)
    assert (told or "none") == wanted


@pytest.mark.parametrize(("basis", "published", "text", "wanted"), BASES)
def test_a_basis_and_its_example(basis: str, published: str, text: str, wanted: str) -> None:
    found = find_dates(text, language="en", published=None if published == "unknown" else published)
    told = [(f"{text[one.start : one.end]} `{one.value}`", one.basis, one.anchor) for one in found]
    assert told[-1][1] == basis
    shown = [
        " ".join(filter(None, (words, anchor or (None if rests == basis else rests)))) for words, rests, anchor in told
    ]
    assert "; ".join(shown) == wanted


def test_the_tables_are_read() -> None:
    assert len(CONVENTIONS) >= 19 and {basis for basis, *_ in BASES} == {
        "stated", "inherited", "relative-to-publication", "relative-to-mention", "inferred",
    }  # fmt: skip
