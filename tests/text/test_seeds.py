"""The two documents the project was described from, kept outside the repository: day, term and who, as read."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import TextFacts
from archive.text import facts

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def read(name: str, published: str | None) -> tuple[str, TextFacts]:
    path = SEEDS / name
    if not path.is_file():
        pytest.skip("the seed documents are not beside this checkout (../shared/seeds)")
    text = path.read_text("utf-8")
    return text, facts(text, published=published)


def test_the_story_without_a_publication_date() -> None:
    text, found = read("iwpr-2012-kozlov-jailed.txt", None)
    assert found.language == "en"
    dates = [(text[one.start : one.end], one.value) for one in found.dates]
    for expected in (
        ("October 8", "2012-10-08"),
        ("last year", "2011"),
        ("December", "2011-12"),
        ("the day before", "2012-10-07"),
        ("February", "2012-02"),
        ("June 4", "2012-06-04"),
        ("late May", "2012-05"),
        ("December 2011", "2011-12"),
    ):
        assert expected in dates
    terms = [(one.term, one.kind, one.person, one.status, one.date) for one in found.penalties]
    for expected_term in (
        ("P7Y6M", "imprisonment", "Vladimir Kozlov", "sentenced", "2012-10-08"),
        ("P5Y", "suspended", "Akjanat Aminov", "sentenced", "2012-10-08"),
        ("P4Y", "suspended", "Serik Sapargali", "sentenced", "2012-10-08"),
        ("P22M", "imprisonment", "Mukhtar Ablyazov", "sentenced", "2012-02"),
    ):
        assert expected_term in terms
    assert ("P5Y/P7Y", "imprisonment") in [term[:2] for term in terms]


def test_the_statement() -> None:
    text, found = read("vladimirkozlov-2016-early-release.txt", "2016-08-04")
    term = next(one for one in found.penalties if one.term == "P7Y6M")
    assert text[term.start : term.end] == "7.5 years’ imprisonment"
    assert (term.person, term.date, term.kind) == ("Vladimir Kozlov", "2012-10-08", "imprisonment")
    releases = [one for one in found.penalties if one.kind == "release"]
    assert {one.date for one in releases} == {"2016-08-04"}
    assert "2015-12/2016-02" in [one.value for one in found.dates]
