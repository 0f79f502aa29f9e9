"""Feasts: rules, names in eight languages, which year is meant, what is no date, days that depend on the country."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import IssueKind
from archive.text import facts
from archive.text.dates.feasts import days
from archive.text.lexicon import LANGUAGES
from archive.text.lexicon.feasts import expanded, folded, names

NO_DAYS = ("country", "none", "month", "era")
EXAMPLE = re.compile(r"^\| .+ \| (\w\w) \| `(.+)` \| ?(.*) \|$", re.M)
DOCS = (Path(__file__).parents[2] / "docs/text.md").read_text("utf-8").partition("## Feasts and other calendars")[2]


def values(language: str, text: str, published: str | None = "2023-05-17") -> list[str | None]:
    return [one.value for one in facts(text, language=language, published=published).dates]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_of_every_name_has_days(language: str) -> None:
    for rule in names(language).rules:
        if not rule.startswith(NO_DAYS):
            found = [day for year in (2003, 2004, 2008, 2012) for day in days(rule, year)]
            assert found, rule
            assert all(first <= last for first, last in found)


@given(st.integers(1583, 2399), st.sampled_from(names("en").rules))
def test_a_feast_begins_in_its_year(year: int, rule: str) -> None:
    for first, _last in () if rule.startswith(NO_DAYS) else days(rule, year):
        assert abs((first - date(year, 7, 1)).days) < 186


def test_names_are_spelt_by_letters_alone() -> None:
    assert folded("Tisha B'Av") == folded("tisha b’av") == folded("Tisha-BAv")
    assert folded("Noël") == "noel"
    assert set(expanded("[st/saint] john's( day)")) == {
        "st john's", "saint john's", "st john's day", "saint john's day"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The shop was shut on Good Friday 2019.", "2019-04-19"),
        ("en", "He was held on Orthodox Christmas, 2021.", "2021-01-07"),
        ("en", "The march of the 2018 Victory Day was called off.", "2018-05-09"),
        ("en", "They met on St. Patrick’s Day in 2014.", "2014-03-17"),
        ("en", "Raids began on Eid al-Adha 2022.", "2022-07-09"),
        ("en", "Ramadan 2021 was quiet.", "2021-04-13/2021-05-12"),
        ("en", "They were beaten on Human Rights Day 2008.", "2008-12-10"),
        ("en", "The law was signed on Nowruz 2017.", "2017-03-21"),
        ("ru", "Обыск прошёл в День Победы 2021 года.", "2021-05-09"),
        ("ru", "Его освободили на Пасху 2018 года.", "2018-04-08"),
        ("ru", "Их задержали на Рождество 2015 года.", "2015-01-07"),
        ("ru", "Католическое Рождество 2015 года прошло тихо.", "2015-12-25"),
        ("ru", "Праздник Курбан айт 2020 года отменили.", "2020-07-31"),
        ("ru", "Аресты начались в День независимости Казахстана в 2011 году.", "2011-12-16"),
        ("uk", "На Великдень 2019 року стріляли.", "2019-04-28"),
        ("uk", "Різдво 2019 року було тихим.", "2019-01-07"),
        ("uk", "Різдво 2024 року було тихим.", "2024-12-25"),
        ("uk", "У День Незалежності України 2014 року відбувся парад.", "2014-08-24"),
        ("kk", "Наурыз мейрамы 2020 жылы тойланбады.", "2020-03-21/2020-03-23"),
        ("pl", "Sklep zamknięto w Boże Ciało 2018 roku.", "2018-05-31"),
        ("pl", "Most otwarto w Narodowe Święto Niepodległości 2018 r.", "2018-11-11"),
        ("fr", "Le pont a rouvert à la Toussaint 2012.", "2012-11-01"),
        ("fr", "Il fut arrêté le lundi de Pâques 2015.", "2015-04-06"),
        ("de", "Am Heiligabend 2016 schneite es.", "2016-12-24"),
        ("de", "Der Zug fuhr am Buß- und Bettag 2017.", "2017-11-22"),
        ("es", "El puente cayó el Viernes Santo de 2011.", "2011-04-22"),
        ("es", "Nevó en la Nochebuena de 2009.", "2009-12-24"),
    ],
)
def test_a_feast_with_its_year(language: str, text: str, wanted: str) -> None:
    assert values(language, text) == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "They were freed last Christmas.", ["2022-12-25"]),
        ("en", "The talks will resume next Easter.", ["2024-03-31"]),
        ("en", "The shop was looted on Easter Monday.", ["2023-04-10"]),
        ("en", "The shop will open on Thanksgiving.", ["2023-11-23"]),
        ("en", "He was freed two days before Christmas.", ["2022-12-23"]),
        ("en", "Halloween 3 years ago", ["2020-10-31"]),
        ("de", "Weihnachten letzten Jahres war mild.", ["2022-12-25"]),
        ("de", "Pfingsten vor zwei Jahren war mild.", ["2021-05-23"]),
        ("ru", "Его задержали в День Победы.", ["2023-05-09"]),
        ("fr", "Le pont a été fermé à Noël.", ["2022-12-25"]),
        ("es", "El puente se cerró en Navidad.", ["2022-12-25"]),
        ("pl", "Most zamknięto w Wielkanoc.", ["2023-04-09"]),
    ],
)
def test_which_year_is_meant(language: str, text: str, wanted: list[str]) -> None:
    assert values(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Christmas tree fell, and Easter Island has statues."),
        ("en", "They ate at Christmas dinner parties; he was met by Ramadan Aliyev."),
        ("en", "He lent 2000 dollars, and Assumption is a parish."),
        ("en", "A post-Christmas sale was held."),
        ("ru", "Покров снега лежал, троица друзей смеялась."),
        ("fr", "Noël Martin chantait."),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert values(language, text) == []


def test_the_country_near_tells_whose_day() -> None:
    kyiv = "Ukraine was shelled. A strike on Independence Day killed ten people."
    assert values("en", kyiv) == ["2022-08-24"]
    assert values("en", "Kazakhstan freed them on Constitution Day.") == ["2022-08-30"]
    assert values("en", "Kazakhstan and Ukraine freed them on Constitution Day.") == [None]


def test_a_hebrew_day_begins_the_evening_before() -> None:
    (day,) = facts("The shots fell on Yom Kippur 2019.", language="en", published="2020-01-01").dates
    assert (day.value, str(day.earliest), str(day.latest)) == ("2019-10-08", "2019-10-08", "2019-10-09")


@pytest.mark.parametrize(("language", "text", "wanted"), EXAMPLE.findall(DOCS))
def test_examples_of_the_documentation(language: str, text: str, wanted: str) -> None:
    assert values(language, text) == [one for one in wanted.split(", ") if one]


def test_there_are_examples() -> None:
    assert len(EXAMPLE.findall(DOCS)) > 10


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The third Tuesday after Christmas 2014 was cold.", "2015-01-13"),
        ("en", "The shop closed on the Monday before Easter 2015.", "2015-03-30"),
        ("de", "Am zweiten Freitag nach Pfingsten 2018 kam er.", "2018-06-01"),
        ("ru", "Он вернулся в первый вторник после Пасхи 2015 года.", "2015-04-14"),
        ("pl", "Wrócił w pierwszy wtorek po Wielkanocy 2015 roku.", "2015-04-07"),
    ],
)
def test_a_weekday_counted_from_a_feast(language: str, text: str, wanted: str) -> None:
    assert values(language, text) == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The decree of 1433 AH was read.", ["2011-11-26/2012-11-14"]),
        ("en", "He was born on 20 Mehr 1391.", ["2012-10-11"]),
        ("en", "It was 3 Tishrei 5779.", ["2018-09-12"]),
        ("en", "He died on 17 Ramadan 1433.", ["2012-08-05"]),
        ("en", "The palace fell on 7 November [O.S. 25 October] 1917.", ["1917-11-07", "1917-11-07"]),
        ("en", "He was born on 2 January 1830 (O.S.) there.", ["1830-01-14"]),
        ("en", "The revolt of 14 (26) December 1825 failed.", ["1825-12-26"]),
        ("ru", "Он родился 20 декабря 1904 (2 января 1905) года.", ["1905-01-02", "1905-01-02"]),
        ("ru", "Он родился 5 января 1902 года по старому стилю.", ["1902-01-18"]),
        ("ru", "По юлианскому календарю это было 25 октября 1917 года.", ["1917-11-07"]),
        ("ru", "Это было 15 шаабана 1433 года хиджры.", ["2012-07-05"]),
        ("uk", "Міст впав 1 липня (18 червня за старим стилем) 1917.", ["1917-07-01", "1917-07-01"]),
        ("fr", "Il est né le 25 octobre 1917 du calendrier julien.", ["1917-11-07"]),
        ("pl", "Urodził się 25 października 1917 roku starego stylu.", ["1917-11-07"]),
        ("de", "Er wurde am 25. Oktober 1917 alten Stils geboren.", ["1917-11-07"]),
    ],
)
def test_a_date_of_another_calendar_is_read_and_marked(language: str, text: str, wanted: list[str]) -> None:
    found = facts(text, language=language, published="2023-05-17")
    assert [one.value for one in found.dates] == wanted
    if "(26)" not in text:  # there the day of the new style is in the text itself
        assert {issue.kind for issue in found.issues} == {IssueKind.OTHER_CALENDAR}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He met Rajab in 2014.", ["2014"]),
        ("They marched on 5 May (12 May in the south).", ["2023-05-05", "2023-05-12"]),
        ("Ah, 1433 soldiers came.", []),
        ("It was 25 (30) May 2015.", ["2015-05"]),
    ],
)
def test_what_is_of_no_other_calendar(text: str, wanted: list[str]) -> None:
    found = facts(text, language="en", published="2023-05-17")
    assert [one.value for one in found.dates] == wanted
    assert not any(issue.kind is IssueKind.OTHER_CALENDAR for issue in found.issues)


def test_a_bare_day_of_any_country_is_open_where_none_is_named() -> None:
    def value(text: str, language: str) -> list[str | None]:
        return [one.value for one in facts(text, language=language, published="2012-06-05").dates]

    assert value("The guards fired on a crowd on Independence Day.", "en") == [None]
    assert value("In Kazakhstan they fired on a crowd on Independence Day.", "en") == ["2011-12-16"]
    assert value("На День незалежності пройшов марш.", "uk") == ["2011-08-24"]
