"""Single dates: forms, guards, anchors, basis, doubts."""

from __future__ import annotations

import pytest

from archive.model import DateMention, IssueKind
from archive.text import facts
from archive.text.timex import timex3


def mentions(text: str, published: str | None = "2012-10-10") -> list[DateMention]:
    return list(facts(text, language="en", published=published).dates)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on 8 October, 2012", "2012-10-08"),
        ("on October 8th, 2012", "2012-10-08"),
        ("the 8th of October 2012", "2012-10-08"),
        ("Monday, Oct. 8, 2012", "2012-10-08"),
        ("on 2012-10-08", "2012-10-08"),
        ("31/12/2011", "2011-12-31"),
        ("in October of 2012", "2012-10"),
        ("in mid-October 2012", "2012-10"),
        ("the end of 2011", "2011"),
        ("the early 1990s", "199X"),
        ("in the 19th century", "18XX"),
        ("in summer 2011", "2011-22"),
        ("the second quarter of 2011", "2011-34"),
        ("the first half of 2011", "2011-40"),
        ("Easter 2016", "2016-03-27"),
        ("Thanksgiving 2012", "2012-11-22"),
        ("the last Sunday of March 2014", "2014-03-30"),
        ("today", "2012-10-10"),
        ("the day before yesterday", "2012-10-08"),
        ("last week", "2012-W40"),
        ("next month", "2012-11"),
        ("three years ago", "2009"),
        ("on Tuesday", "2012-10-09"),
        ("last November", "2011-11"),
        ("a year ago in May", "2011-05"),
        ("May last year", "2011-05"),
        ("218 BC", "-0217"),
    ],
)
def test_a_form(text: str, value: str) -> None:
    assert [one.value for one in mentions(f"It was {text}.")] == [value]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "Приговор вынесли 8 октября 2012 года.", "2012-10-08"),
        ("ru", "Его задержали в январе 2012.", "2012-01"),
        ("ru", "Суд прошёл вчера.", "2012-10-09"),
        ("uk", "Вирок оголосили 8 жовтня 2012 року.", "2012-10-08"),
        ("kk", "Сот 2012 жылғы 8 қазанда өтті.", "2012-10-08"),
        ("pl", "Wyrok zapadł 8 października 2012 r.", "2012-10-08"),
        ("fr", "Le verdict du 8 octobre 2012 est connu.", "2012-10-08"),
        ("de", "Das Urteil vom 8. Oktober 2012 steht.", "2012-10-08"),
        ("es", "La sentencia del 8 de octubre de 2012 es firme.", "2012-10-08"),
        ("es", "Llegó el lunes.", "2012-10-08"),
    ],
)
def test_other_languages_by_their_tables(language: str, text: str, value: str) -> None:
    found = facts(text, language=language, published="2012-10-10").dates
    assert [one.value for one in found] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "You may go, and they march on.",
        "Mr. March and April Jones met.",
        "There were 2000 people and 1,990 cows.",
        "It cost $2012, or 2012 euros; 50%.",
        "See Article 1998 and Section 2001.",
        "He is 34 years old and waited five years.",
        "They sat in the sun at 10:30 for a second.",
    ],
)
def test_no_date(text: str) -> None:
    assert [text[one.start : one.end] for one in mentions(text)] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He will be tried in December.", "2012-12"),
        ("He was tried in December.", "2011-12"),
        ("The vote was held on Friday.", "2012-10-05"),
        ("The vote will be held on Friday.", "2012-10-12"),
    ],
)
def test_tense_chooses_the_year_and_week(text: str, value: str) -> None:
    (one,) = mentions(text)
    assert (one.value, one.basis, one.anchor) == (value, "relative-to-publication", "2012-10-10")


def test_an_interval_lies_over_its_ends() -> None:
    values = [(one.value, one.precision) for one in mentions("From December 2012 to March 2014 he sat.")]
    assert sorted(values) == [("2012-12", "month"), ("2012-12/2014-03", "interval"), ("2014-03", "month")]


def test_what_nothing_tells_stays_open() -> None:
    found = facts("The meeting was on October 8.", language="en")
    assert [one.value for one in found.dates] == ["XXXX-10-08"]
    assert found.dates[0].earliest is None
    assert [issue.kind for issue in found.issues] == [IssueKind.UNRESOLVED_DATE]


def test_a_weekday_of_an_undated_text_stays_open() -> None:
    found = facts("The mill opened in May 1912. It was said on Monday that it will close.", language="en")
    assert [one.value for one in found.dates] == ["1912-05", None]


def test_day_and_month_that_could_be_swapped_are_an_issue() -> None:
    found = facts("Signed on 10.08.2012.", language="en", published="2013-01-01")
    assert [issue.kind for issue in found.issues] == [IssueKind.AMBIGUOUS_DATE]


@pytest.mark.parametrize(
    ("edtf", "timex"),
    [
        ("2012-22", "2012-SU"),
        ("199X", "199"),
        ("18XX", "18"),
        ("2015-35", "2015-Q3"),
        ("-0217", "BC0218"),
        ("2015-12/2016-02", "2015-12/2016-02"),
        ("2008-10-11/2008-10-12", "2008-W41-WE"),
        ("XXXX-10-08", "XXXX-10-08"),
        (None, None),
    ],
)
def test_timex3(edtf: str | None, timex: str | None) -> None:
    assert timex3(edtf) == timex
