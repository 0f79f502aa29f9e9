"""Stored values in words, and addresses that carry any key there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.site import bars, wording
from archive.site.addresses import Addresses, at_quotation, key_of, web

to = Addresses(lambda path: path)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2012-10-08", "8 October 2012"),
        ("2012-10", "October 2012"),
        ("2012", "2012"),
        ("2012-22", "summer 2012"),
        ("2012-33", "first quarter of 2012"),
        ("2012-41", "second half of 2012"),
        ("2014-W08", "week 8 of 2014"),
        ("199X", "the 1990s"),
        ("19XX", "the years 1900 to 1999"),
        ("XXXX-10-08", "8 October of a year not told"),
        ("2015-12/2016-02", "December 2015 to February 2016"),
        ("2015/..", "2015 to open"),
        ("2012-77", "2012-77"),
        ("something", "something"),
        (None, "not resolved"),
    ],
)
def test_dates(value: str | None, words: str) -> None:
    assert wording.calendar(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P7Y6M", "7 years 6 months"),
        ("P1Y1M1D", "1 year 1 month 1 day"),
        ("P15D", "15 days"),
        ("P7.5Y", "7.5 years"),
        ("P5Y/P7Y", "5 years to 7 years"),
        ("../P10Y", "up to 10 years"),
        ("P8Y/..", "8 years or more"),
        ("PT3H", "PT3H"),
        ("nonsense", "nonsense"),
        (None, ""),
    ],
)
def test_terms(value: str | None, words: str) -> None:
    assert wording.term(value) == words


@pytest.mark.parametrize(
    ("name", "value", "inputs", "words"),
    [
        (
            "end",
            "2020-04-08",
            {"term": "P7Y6M", "from": "2012-10-08"},
            "would end on 8 April 2020 (7 years 6 months, counted from 8 October 2012)",
        ),
        ("half", "2016-07", {}, "half of it would be served in July 2016"),
        ("in-force", "2016-08-19", {"delay": "P15D"}, "would come into force on 19 August 2016 (delay 15 days)"),
        ("other-day", "2016", {"note": "as told"}, "other day in 2016 (note as told)"),
    ],
)
def test_computed_days(name: str, value: str, inputs: dict[str, str], words: str) -> None:
    assert wording.computed(name, value, inputs) == words


def test_how_surely_a_penalty_was_read() -> None:
    assert wording.confidence("given", 0.936) == "read by rule “given”, right in about 94 of 100"
    assert wording.confidence("given", 1.0).endswith("about 99 of 100")
    assert wording.confidence(None, 0.9) == wording.confidence("given", None) == ""
    assert [wording.regime(one) for one in ("strict", "minimum", "settlement", None)] == [
        "strict regime",
        "minimum security",
        "colony settlement",
        "",
    ]


def test_small_words() -> None:
    assert wording.amount("1800000 KZT") == "1,800,000 KZT"
    assert wording.clock("2031-10-09T05:12:44.5Z") == "9 October 2031, 05:12 UTC"
    assert wording.count(1, "penalty") == "1 penalty" and wording.count(1200, "penalty") == "1,200 penalties"
    assert wording.basis("relative-to-publication", None) == "counted from the publication date"
    assert wording.basis("relative-to-mention", "2012") == "counted from 2012, which the text names"
    assert wording.basis("unheard-of", "2012") == "unheard-of"
    assert wording.basis("relative-to-mention", "2012", "-P2W") == "2 weeks before 2012, which the text names"
    assert wording.basis("relative-to-publication", "2012-10-08", "P15D") == (
        "15 days after the publication date, 8 October 2012"
    )
    assert wording.basis("inferred", "2012", "P1D") == "inferred; anchored on 2012"
    assert wording.calendar("2013-01-29~") == "about 29 January 2013"
    assert wording.calendar("-0201") == "202 BC"
    assert wording.calendar("2012-05", "late") == "late May 2012"
    assert wording.published_basis("meta:date") == "the page’s <meta> date"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_any_key_comes_back_from_its_address(key: str) -> None:
    address = to.document(key, version="urn:uuid:1", sentence=3)
    path, _, rest = address.partition("?")
    assert path.isascii() and "#" not in path
    assert key_of(path.removeprefix("/document/")) == key
    assert rest == "version=urn%3Auuid%3A1#s3"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//x.example", "http:", "http://[", "", None]
)
def test_only_web_addresses_are_linked(url: str | None) -> None:
    assert web(url) is None


def test_web_addresses_are_linked() -> None:
    assert web("https://x.example/a?b") == "https://x.example/a?b"


def test_a_long_quotation_is_found_by_its_ends() -> None:
    assert at_quotation("https://x.example/", "A-b, c.") == "https://x.example/#:~:text=A%2Db%2C%20c."
    many = " ".join(map(str, range(20)))
    assert at_quotation("u", many) == "u#:~:text=0%201%202%203%204,15%2016%2017%2018%2019"


def test_bars_keep_the_gaps_between_years() -> None:
    svg = bars.years([(2010, 5), (2014, 10)], lambda year: f"/?a&year={year}", 2014)
    assert svg.count("<a ") == 2 and svg.count("<text") == 5
    assert '<a href="/?a&amp;year=2014" class="chosen" aria-current="true"><title>2014: 10</title>' in svg
    assert bars.years([], str) == bars.years([(2010, 5)], str) == ""
    assert bars.years([(1900, 1), (2030, 2)], str).count("<a ") == 1  # the latest sixty years
