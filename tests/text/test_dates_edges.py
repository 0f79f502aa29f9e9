"""Dates at the edges of calendar, grammar and periods: no text raises, and no day lies outside its value."""

from __future__ import annotations

import pytest

from archive.model import DateMention
from archive.text import facts, find_dates
from archive.text.dates.calendar import bounds
from archive.text.lexicon import LANGUAGES


def found(text: str, language: str = "en", published: str | None = "2012-10-09") -> tuple[DateMention, ...]:
    return find_dates(text, language=language, published=published)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Выборы пройдут в III воскресенье сентября 2012 года.", ["2012-09-16"]),
        ("uk", "у IV неділю жовтня 2012 року", ["2012-10-28"]),
        ("en", "He came on 3 May 2012. He left on the Monday after 13/13/2012.", ["2012-05-03", "2012-05-07"]),
        ("kk", "BC XX жылғы", []),
        ("en", "The XIX century ended.", ["18XX"]),
        ("en", "It was in the XVIII and XIX centuries.", ["17XX", "18XX"]),
        ("en", "The XXXIX century is far.", []),
        ("ru", "Это было в III веке до н. э.", ["-0299/-0200"]),
        ("pl", "To było w III wieku p.n.e. oraz w 202 r. p.n.e.", ["-0299/-0200", "-0201"]),
        ("en", "0 AD was none.", []),
        ("en", "She was in her 90s, they in their late 70s.", []),
    ],
)
def test_values_at_the_edges(language: str, text: str, wanted: list[str]) -> None:
    assert [one.value for one in found(text, language)] == wanted


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "2012", "2012-10", None])
@pytest.mark.parametrize(
    "text",
    ["this weekend", "next weekend", "late this year", "late December", "the end of the year", "last decade",
     "two centuries ago", "a thousand years ago", "in 20 days", "the week before last", "Easter", "the next two years"],
)  # fmt: skip
def test_no_day_lies_beyond_the_calendar(text: str, published: str | None) -> None:
    for one in found(text, "en", published):
        assert one.earliest is None or one.latest is None or one.earliest <= one.latest


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["end", "Ende", "beginning", "finales", "конце", "początku", "соңында", "mid"])
def test_a_part_lies_in_its_period(part: str, language: str) -> None:
    for text in (f"At the {part} of the weekend", f"{part} 2011", f"{part} Mai 2011", f"в {part} мая 2011 года"):
        for one in found(text, language):
            span = bounds(one.value)
            assert span is None or (one.earliest and one.latest and span[0] <= one.earliest <= one.latest <= span[1])


def test_a_range_of_periods_has_one_interval() -> None:
    for text, wanted in (
        ("From last weekend to this weekend", "2012-10-06/2012-10-14"),
        ("from Ramadan 2012 to Christmas 2012", "2012-07-20/2012-12-25"),
    ):
        assert found(text)[0].value == wanted
        assert all((one.value or "").count("/") <= 1 for one in found(text))


def test_a_period_up_to_now_ends_now() -> None:
    (past,) = found("He wrote much over the past three years.")
    (coming,) = found("He will stay for the next two years.")
    assert (past.value, str(past.latest)) == ("2009/2012", "2012-10-09")
    assert (coming.value, str(coming.earliest)) == ("2012/2014", "2012-10-09")


def test_a_day_there_is_not_is_told_as_such() -> None:
    (issue,) = facts("It was on 29 February 2013.", language="en", published="2013-03-01").issues
    assert "there is no day '29 February 2013'" in issue.detail
