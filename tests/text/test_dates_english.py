"""English dates: figures, counts in words, comparisons of a period with that of another year, parts of a day."""

from __future__ import annotations

import pytest

from archive.text import facts
from archive.text.timex import timex3

WEDNESDAY = "2023-05-17"


def values(text: str, published: str | None = WEDNESDAY) -> list[str | None]:
    return [one.value for one in facts(text, language="en", published=published).dates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2014-10", ["2014-10"]),
        ("2014/10", ["2014-10"]),
        ("2/2013", ["2013-02"]),
        ("It opened in 12-2015.", ["2015-12"]),
        ("Law 12/2015 was passed.", []),
        ("They met on 28 June in 2020.", ["2020-06-28"]),
        ("Sales grew in 2018Q4 and in 3Q 2019.", ["2018-36", "2019-35"]),
        ("The dig began in fiscal 2012, in FY13 or in the first half of fiscal 2014.", ["2012", "2013", "2014-40"]),
        ("The fort fell in 14 a.d.", ["0014"]),
    ],
)
def test_figures(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He was freed two weeks ago.", ["2023-05-03~"]),
        ("He was freed nearly two years ago.", ["2021~"]),
        ("He was freed on 3 March. A fortnight later he fled.", ["2023-03-03", "2023-03-17~"]),
        ("He was freed two Thursdays ago.", ["2023-05-04"]),
        ("The ruling takes effect in 15 days.", ["2023-06-01"]),
        ("The ruling will take effect in two weeks.", ["2023-05-31~"]),
        ("It was the third fire in two weeks.", []),
        ("The house was built in two weeks.", []),
        ("In two years of war the town lost half its people.", []),
        ("They must tell at least three days before.", []),
        ("The talks end on the 3rd of this month.", ["2023-05-03"]),
        ("It rained on the 20th of last month.", ["2023-04-20"]),
        ("It opened in the third month of 2021.", ["2021-03"]),
        ("It shut in the second last week of October 2018.", ["2018-W42"]),
        ("They will vote on Monday 22.", ["2023-05-22"]),
        ("They spoke on Tuesday the second time.", ["2023-05-16"]),
    ],
)
def test_counts(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Rents rose in April from the same month last year.", ["2023-04", "2022-04"]),
        ("Rents rose in the first quarter from the year-earlier quarter.", ["2023-33", "2022-33"]),
        ("Rents rose in April from the same period of 2019.", ["2023-04", "2019-04"]),
        ("By year's end all had left.", ["2023"]),
    ],
)
def test_periods(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He was held last night. She left this morning.", ["2023-05-16", "2023-05-17"]),
        ("On 1 May 2012 he fled. That evening it rained. The next morning he was back.",
         ["2012-05-01", "2012-05-01", "2012-05-02"]),
        ("That night he wept.", []),
        ("Shares fell late in the day and ended the day lower.", ["2023-05-17", "2023-05-17"]),
        ("At the end of the day it is their choice.", []),
        ("On Monday the index was at 9 points at 14:48 UTC.", ["2023-05-15", "2023-05-15"]),
        ("It was up at 14:48 UTC.", ["2023-05-17"]),
        ("It was up at 14:48 UTC, 3 May.", ["2023-05-03"]),
        ("It was up at 14:48.", []),
        ("The ship arrives on November 11, three days later than planned.", ["2023-11-11", "2023-11-11"]),
        ("Rents fell last year, less than the year previous.", ["2022", "2021"]),
        ("The firm announced cuts in the third quarter.", ["2023-35"]),
        ("Cuts in plans announced in January will go on.", ["2023-01"]),
        ("Friday Osei was heard on Monday.", ["2023-05-15"]),
    ],
)  # fmt: skip
def test_parts_of_a_day(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_about_a_day_has_wider_ends() -> None:
    (one,) = facts("He was freed two weeks ago.", language="en", published=WEDNESDAY).dates
    assert (one.precision, str(one.earliest), str(one.latest), one.step) == ("day", "2023-04-30", "2023-05-06", "-P14D")


HISTORY = "The mill opened in May 1801. It burned in March 1803 and again in June 1804. A dam was built in July 1805. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In May 1810 it shut, after the flood of August 1808. In June it was sold.", "1810-06"),
        ("In May 1810 it shut until March 1814. In June the miller died.", "1810-06"),
        ("In May 1810 it made ten tons, as against forty in July 1802. In June it was sold.", "1810-06"),
        ("In May 1810 the men of the August 1802 strike met. In June they left.", "1810-06"),
        ("In May 1810 it shut.\nTwo floods came in 1817. In June it was sold.", "1817-06"),
        ("1812: the fire\nOn 3 May it burned.\nIts twin had burned in 1830.\nOn 4 June it was sold.", "1812-06-04"),
        ("In 1811 it shut. On February 29 it was sold.", "1812-02-29"),
        ("In May 1810 he said he had built it two years ago.", "1808"),
    ],
)
def test_a_history_goes_on(text: str, wanted: str) -> None:
    assert values(HISTORY + "\n" + text)[-1] == wanted


def test_many_full_dates_are_a_history() -> None:
    told = " ".join(f"On {day} May {year} the well ran dry." for day in (3, 9) for year in range(2016, 2021))
    assert values(f"{told} On 12 May it rained.", "2021-12-01")[-1] == "2020-05-12"


def test_a_span_of_days_is_no_step() -> None:
    found = values("It lasted 64 days from 21 November 1948 to 31 January 1949.")
    assert sorted(one or "" for one in found) == ["1948-11-21", "1948-11-21/1949-01-31", "1949-01-31"]


def test_halves() -> None:
    assert values("In the latter half of 2008 it rained.") == ["2008-41"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They had until Friday to pay.", ["2023-05-19"]),
        ("In the third quarter of the game it rained. Rents rose in the first quarter.", ["2023-33"]),
        ("Shares rose on Monday but fell in morning trading.", ["2023-05-15", "2023-05-15"]),
        ("Shares fell in afternoon trading.", ["2023-05-17"]),
        ("On Monday morning shares fell.", ["2023-05-15"]),
        ("The talks are expected to end in June.", ["2023-06"]),
        ("It began ten years ago this month; one year ago today it was shut.", ["2013-05", "2022-05-17"]),
        ("The ruling came on 3 May. Within ten days of the ruling he must pay.", ["2023-05-03", "2023-05-13"]),
        ("He must pay within ten days of May 25.", ["2023-06-04"]),
        ("Within ten days of talks he gave up.", []),
        ("They will speak at its June meeting.", ["2023-06"]),
        ("They met on Friday the 12th and on Tuesday the 2nd of May.", ["2023-05-12", "2023-05-02"]),
    ],
)
def test_more_of_newspapers(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_a_verb_is_no_part_of_a_month() -> None:
    (one,) = facts("The talks are expected to end in June.", language="en", published=WEDNESDAY).dates
    assert (str(one.earliest), one.part) == ("2023-06-01", None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("She was born on January twenty five nineteen eighty-six.", ["1986-01-25"]),
        ("It opened on twenty five January two thousand and four.", ["2004-01-25"]),
        ("On Monday they worked in two thousand villages.", ["2023-05-15"]),
        ("On Monday he sold fifteen hundred.", ["2023-05-15"]),
        ("Throughout the 470s BC it grew; in the 5th century BC it fell.", ["-0478/-0469", "-0499/-0400"]),
        ("It fell in 490 BC. Two years later it rose. A decade later it fell.", ["-0489", "-0487", None]),
    ],
)
def test_years_in_words_and_before_christ(text: str, wanted: list[str | None]) -> None:
    assert values(text) == wanted


def test_decades_before_christ_as_timex() -> None:
    told = [timex3(value) for value in ("-0478/-0469", "-0499/-0400", "-0489/-0480")]
    assert told == ["BC047", "BC04", "BC0490/BC0481"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It met on May 5-6 and 8, 2012.", ["2012-05-05/2012-05-06", "2012-05-05", "2012-05-06", "2012-05-08"]),
        ("It met on Oct. 3, 7, 2011.", ["2011-10-03", "2011-10-07"]),
        ("It met on May 5, 7, 9, 2011, and left.", ["2011-05-05", "2011-05-07", "2011-05-09"]),
        ("Storm 7 may force them out.", []),
        ("Following Tuesday's report, banks will close.", ["2023-05-16"]),
        ("Following last Tuesday's report, banks will close.", ["2023-05-16"]),
        ("Banks closed following Friday's report, and on the following Monday.", ["2023-05-12", "2023-05-15"]),
        ("It helps farms that fall ill. Fruits that fall rot. Doubts that spring up stay.", []),
        ("It was in USA Today, and is out today.", ["2023-05-17"]),
        ("The Autumn Statement and the Spring Budget were read.", []),
        ("The mill struck from Monday to Tuesday.", ["2023-05-15/2023-05-16", "2023-05-15", "2023-05-16"]),
        ("Sun's new chip is here.", []),
        ("Sunday's vote failed.", ["2023-05-14"]),
    ],
)
def test_lists_of_days_and_what_is_none(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


def test_the_precision_of_a_weekday_that_nothing_tells() -> None:
    (one,) = facts("Last Tuesday it rained.", language="en").dates
    assert (one.value, one.precision) == (None, "day")
