"""archive.extract.plain: which line of a plain text is its publication date, and which is a sentence."""

from __future__ import annotations

import pytest

from archive.extract.plain import dateline


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("7 March, 2015", "2015-03-07"),
        ("Published: 7 March 2015 14:20 (UTC+5)", "2015-03-07"),
        ("GDANSK, 7 March 2015", "2015-03-07"),
        ("Oslo — Saturday, 7 March 2015", "2015-03-07"),
        ("7 March 2015 | By Ida Holm", "2015-03-07"),
        ("суббота, 7 марта 2015 г.", "2015-03-07"),
        ("Data publikacji: 7 marca 2015 r.", "2015-03-07"),
        ("Last updated on March 7, 2015 at 5:00 p.m.", "2015-03-07"),
    ],
)
def test_a_date_of_publication(line: str, value: str) -> None:
    found = dateline([line])
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    [
        "The dam broke on 7 March 2015.",
        "The dam broke on 7 March 2015",
        "Session dates: 7 March 2015",
        "Session Date: 7 March 2015",
        "Dismissed 7 March 2015",
        "Rain expected, 7 March 2015",
        "7 March 2015 the dam broke",
        "7 March 2015 Harbour Day",
        "7 March 2015 — 9 April 2015",
    ],
)
def test_no_date_of_publication(line: str) -> None:
    assert dateline([line]) is None
