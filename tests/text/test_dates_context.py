"""What a date takes from its surroundings: precision of the base, events, tense, direction, ranges, number order."""

from __future__ import annotations

import pytest

from archive.model import IssueKind
from archive.text import facts
from archive.text.dates.calendar import bounds

WEDNESDAY = "2023-05-17"


def values(text: str, published: str | None = WEDNESDAY, language: str = "en") -> list[str | None]:
    return [one.value for one in facts(text, language=language, published=published).dates]


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("In April 2017 the dam broke. Four days later it was shut.", WEDNESDAY, ["2017-04", None]),
        ("In April 2017 the dam broke. Two days later they met. The same day it rained.", WEDNESDAY,
         ["2017-04", None, None]),
        ("In April 2017 the dam broke. Two months later it was shut.", WEDNESDAY, ["2017-04", "2017-06"]),
        ("The mill closed in 2014. Three weeks later it burned.", WEDNESDAY, ["2014", None]),
        ("The mill closed in 2014. Two years later it burned.", WEDNESDAY, ["2014", "2016"]),
        ("In summer 2019 he left. A week later she left.", WEDNESDAY, ["2019-22", None]),
        ("They met on Monday.", "2020-09", [None]),
        ("They met yesterday.", "2020-09", [None]),
        ("They meet today.", "2020-09", ["2020-09"]),
        ("They meet today.", "2020", ["2020"]),
        ("They met last month and last year.", "2020-09", ["2020-08", "2019"]),
        ("They met in May.", "2020", ["2020-05"]),
    ],
)  # fmt: skip
def test_never_finer_than_its_base(text: str, published: str, wanted: list[str | None]) -> None:
    assert values(text, published) == wanted


def test_a_step_that_nothing_tells_is_an_issue() -> None:
    found = facts("The mill closed in 2014. Three weeks later it burned.", language="en", published=WEDNESDAY)
    assert [issue.kind for issue in found.issues] == [IssueKind.UNRESOLVED_DATE]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Three years after her dismissal, the teacher sued.", [None]),
        ("Three years after her 2016 dismissal the teacher sued.", ["2019"]),
        ("Three days after her 2016 dismissal the teacher sued.", [None]),
        ("She died on Sunday, a day after her brother.", ["2023-05-14", "2023-05-14"]),
        ("The week before the strike, on 9 March, they met.", ["2023-03-09", "2023-03-09"]),
        ("The strike began on 2 March. Five days after the strike it snowed.", ["2023-03-02", "2023-03-07"]),
        ("The strike began on 2 March. Five days after, it snowed.", ["2023-03-02", "2023-03-07"]),
    ],
)
def test_a_step_from_an_event(text: str, wanted: list[str | None]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("2023-12-20", "Officers searched the flat in January.", "2023-01"),
        ("2024-01-05", "The order was issued on January 19.", "2023-01-19"),
        (WEDNESDAY, "The editor was freed on May 28.", "2022-05-28"),
        (WEDNESDAY, "The order was issued on May 18.", "2023-05-18"),  # a day off: time zones
        (WEDNESDAY, "The ministry announced elections on June 11.", "2023-06-11"),
        (WEDNESDAY, "Requests sent in May, were refused.", "2023-05"),
        (WEDNESDAY, "The arrest was prolonged by a month, until June 19.", "2023-06-19"),
        (WEDNESDAY, "He was sent to a cell until Saturday.", "2023-05-20"),
        (WEDNESDAY, "She was in hospital until Saturday.", "2023-05-13"),
        (WEDNESDAY, "The judge put off the session to Thursday.", "2023-05-18"),
        (WEDNESDAY, "They demanded an answer by Thursday.", "2023-05-18"),
        (WEDNESDAY, "By Sunday, forty had been let go.", "2023-05-14"),
        (WEDNESDAY, "The fair opens on Saturday.", "2023-05-20"),
        (WEDNESDAY, "The vote takes place on Sunday.", "2023-05-21"),
        (WEDNESDAY, "The vote did not take place on Sunday.", "2023-05-14"),
        (WEDNESDAY, "His contract expires in March.", "2024-03"),
        (WEDNESDAY, "A date of June 12 was fixed.", "2023-06-12"),
        (WEDNESDAY, "The mayor said on May 25 he was well.", "2022-05-25"),
        (WEDNESDAY, "The curfew was in force until May 20.", "2023-05-20"),
    ],
)
def test_which_side_of_publication(published: str, text: str, wanted: str) -> None:
    assert values(text, published) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Seen on 14/03/2021 and 02/03/2021.", ["2021-03-14", "2021-03-02"]),
        ("Seen on 03/14/2021 and 02/03/2021.", ["2021-03-14", "2021-02-03"]),
        ("Seen on 03/14/2021 and 02.03.2021.", ["2021-03-14", "2021-03-02"]),
    ],
)
def test_one_order_of_day_and_month_in_a_text(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_an_order_that_another_date_tells_is_no_doubt() -> None:
    found = facts("Seen on 14/03/2021 and 02/03/2021.", language="en", published=WEDNESDAY)
    assert found.issues == ()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("between 3 and 8 July 2020", ["2020-07-03/2020-07-08", "2020-07-03", "2020-07-08"]),
        ("from Monday to Friday", ["2023-05-15/2023-05-19", "2023-05-15", "2023-05-19"]),
        ("from November 20 to February 3", ["2022-11-20/2023-02-03", "2022-11-20", "2023-02-03"]),
        ("in 2017. In April of the same year it rained, and in July it froze", ["2017", "2017-04", "2017-07"]),
        ("Q3 2020 and H2 2021", ["2020-35", "2021-41"]),
        ("the last Friday of the month", [None]),
        ("open on Mondays and every Sunday", []),
        ("the October Revolution", []),
        ("case No. 4-31/2021", []),
        ("directive 2016/680 and resolution 2005/14", []),
        ("in 2020/2021", ["2020", "2021"]),
    ],
)
def test_ranges_and_codes(text: str, wanted: list[str | None]) -> None:
    assert values(f"It was {text}.") == wanted


def test_the_full_stop_is_the_sentences_own() -> None:
    text = "It ended in July. It began in Sept."
    spans = [text[one.start : one.end] for one in facts(text, language="en", published=WEDNESDAY).dates]
    assert spans == ["July", "Sept."]


@pytest.mark.parametrize("published", ["9999-12-31", "2023-12-31", "0001-01-01"])
def test_the_end_of_a_range_is_a_day_there_is(published: str) -> None:
    for text in ("It ran from March 1 to February 29.", "It ran from Friday to Monday.", "It ran from May to April."):
        assert all(value is None or bounds(value) for value in values(text, published))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She was held on 13 March 2021. The letter of 13 March was read out in court.", ["2021-03-13", "2021-03-13"]),
        ("She was held on 13 July 2021.\nThe next hearing is due on 13 July.", ["2021-07-13", "2023-07-13"]),
        ("She was held on 13 March 2021. He was seen on Monday, 13 March.", ["2021-03-13", "2023-03-13"]),
    ],
)
def test_a_day_that_was_named_with_its_year_before(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In 2010 she was held in May and freed on 3 June.", ["2010", "2010-05", "2010-06-03"]),
        ("In 1917 the front broke. On 25 October the palace fell.", ["1917", "1917-10-25"]),
        ("The mill of 2010 was sold in March.", ["2010", "2023-03"]),
    ],
)
def test_a_year_that_opens_a_sentence_holds_in_it(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_a_weekday_tells_the_year_in_a_narrative() -> None:
    text = "The hall opened in May 2024. Tickets had been on sale from Friday, December 29."
    assert values(text, None) == ["2024-05", "2023-12-29"]


@pytest.mark.parametrize(
    ("text", "language", "published", "wanted"),
    [
        ("She saw them on Friday and Saturday.", "en", "2024-04-26", ["2024-04-26", "2024-04-27"]),
        ("She saw them on Friday and Saturday.", "en", "2024-04-28", ["2024-04-26", "2024-04-27"]),
        ("She will see them on Friday and/or Saturday.", "en", "2024-04-27", ["2024-05-03", "2024-05-04"]),
        ("She sang on Friday, Saturday and Sunday.", "en", "2024-04-26", ["2024-04-26", "2024-04-27", "2024-04-28"]),
        ("She sang on Monday and Friday.", "en", "2024-04-24", ["2024-04-22", "2024-04-19"]),
        ("The deal was signed on Tuesday (early Wednesday AEST).", "en", "2024-04-23", ["2024-04-23", "2024-04-24"]),
        ("Sie sang am Freitag und am Samstag.", "de", "2024-04-26", ["2024-04-26", "2024-04-27"]),
        ("Elle a chanté vendredi et samedi.", "fr", "2024-04-26", ["2024-04-26", "2024-04-27"]),
        ("Она пела в пятницу и в субботу.", "ru", "2024-04-26", ["2024-04-26", "2024-04-27"]),
    ],
)
def test_the_weekdays_of_a_list_follow_each_other(text: str, language: str, published: str, wanted: list[str]) -> None:
    assert values(text, published, language) == wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fair ran July 30-Aug. 14, 1932, by the lake.", "en"),
        ("Das Fest lief vom 30. Juli-14. Aug. 1932 am See.", "de"),
    ],
)
def test_a_range_with_a_short_month_stays_in_its_sentence(text: str, language: str) -> None:
    assert values(text, None, language) == ["1932-07-30/1932-08-14", "1932-07-30", "1932-08-14"]


def test_news_of_an_unknown_day_takes_no_year_from_afar() -> None:
    text = "She won the prize in 2009.\nOn July 24 her play was shown. She said so on Friday."
    assert values(text, None) == ["2009", "XXXX-07-24", None]
    assert values("She won the prize in 2009.\nOn July 24 her play was shown.", None) == ["2009", "2009-07-24"]


def test_a_day_named_twice_without_a_year_is_one_day() -> None:
    text = "In 2022 he wrote on 9 April.\nShe said on Monday that the mail of 9 April was lost."
    assert values(text, "2024-04-24") == ["2022", "2022-04-09", "2024-04-22", "2022-04-09"]


def test_a_term_that_lies_ahead_is_nothing_to_count_from() -> None:
    text = "She was jailed on 3 May. The verdict comes into force in 15 days. Two weeks earlier she had been moved."
    assert values(text) == ["2023-05-03", "2023-06-01", "2023-04-19~"]
