"""Lengths of time in words and figures: fractions, sums, ranges, bounds, lists."""

from __future__ import annotations

from fractions import Fraction

import pytest

from archive.text.lexicon import penalties
from archive.text.penalties.terms import Term, iso, terms


def read(text: str, language: str = "en") -> list[Term]:
    table = penalties(language)
    assert table is not None
    return list(terms(text, 0, len(text), table.terms))


ENGLISH = """
seven-and-a-half years | P7Y6M
7.5 years’ | P7Y6M
7,5 years | P7Y6M
7 ½ years | P7Y6M
3½ years | P3Y6M
7 ¾ years | P7Y9M
9 1/2 years | P9Y6M
two and a half years | P2Y6M
two years and a half | P2Y6M
a six-and-a-half-year term | P6Y6M
a year and a half | P1Y6M
half a year | P6M
a half-year sentence | P6M
a year and six months | P1Y6M
a year and a day | P1Y1D
13 years, nine months and seven days | P13Y9M7D
four years four months and four days | P4Y4M4D
one year, one month and one day | P1Y1M1D
3 years 2 months | P3Y2M
two years, 11 months | P2Y11M
a three-year-four-month term | P3Y4M
four years and 30 months | P4Y P30M
twenty-two months | P22M
forty-five days | P45D
ninety-nine years | P99Y
one hundred and fifty years | P150Y
a hundred years | P100Y
two weeks | P2W
100 hours | PT100H
two decades | P20Y
six more years | P6Y
four (4) years | P4Y
8 (eight) years | P8Y
a six (6)-year term | P6Y
five‑year | P5Y
three-to-six years | P3Y/P6Y
12 to 24 years | P12Y/P24Y
18 months to 10 years | P18M/P10Y
between five and seven years | P5Y/P7Y
between eight years and life | P8Y/..
25 years to life | P25Y/..
5 years or 6 years | P5Y/P6Y
up to ten years | ../P10Y
not more than five years | ../P5Y
a maximum of 12 years | ../P12Y
at least two months | P2M/..
no less than 8 years | P8Y/..
a minimum term of 18 years | P18Y/..
the term of Rana Sabo from nine to six years | P9Y/P6Y
from nine years to six. | P9Y/P6Y
36 and 34 months | P36M P34M
two, three and nine months | P2M P3M P9M
4, 5, 6 and 7 years | P4Y P5Y P6Y P7Y
cut by four months to one year and two months | P1Y2M
on August 28 to two years | P2Y
Mara Dole, 33, five years in prison | P5Y
aged 33, 41 and 50 |
1,500 kilometres |
"""
RUSSIAN = """
семь с половиной лет | P7Y6M
семи с половиной годам | P7Y6M
7,5 лет | P7Y6M
7 ½ лет | P7Y6M
полтора года | P1Y6M
полутора лет | P1Y6M
два с половиной года | P2Y6M
двум с половиной годам | P2Y6M
два года с половиной | P2Y6M
2,5 года | P2Y6M
полгода | P6M
год | P1Y
одному году | P1Y
год и два месяца | P1Y2M
1 год 8 месяцев | P1Y8M
13 лет и 9 месяцев | P13Y9M
13 лет 9 месяцев и 7 дней | P13Y9M7D
трёх лет и одного месяца | P3Y1M
двадцати двум месяцам | P22M
пятнадцати годам | P15Y
пятью годами | P5Y
сорока пяти суткам | P45D
ста часам | PT100H
320 часов | PT320H
две недели | P2W
сто лет | P100Y
шестилетний срок | P6Y
5-летний срок | P5Y
11-ти лет | P11Y
9 (девять) лет | P9Y
пять-семь лет | P5Y/P7Y
5–7 лет | P5Y/P7Y
от трёх до шести лет | P3Y/P6Y
от восьми лет до пожизненного | P8Y/..
до десяти лет | ../P10Y
не более пяти лет | ../P5Y
не менее двух месяцев | P2M/..
свыше десяти лет | P10Y/..
с семи до пяти лет | P7Y/P5Y
с семи лет до пяти. | P7Y/P5Y
3 и 4 года | P3Y P4Y
три, четыре и пять лет | P3Y P4Y P5Y
дом 25, корпус 3 |
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    pairs = (line.rsplit("|", 1) for line in table.strip().splitlines())
    return [(text[:-1], told.split()) for text, told in pairs]


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_an_english_term(text: str, expected: list[str]) -> None:
    assert [one.iso for one in read(text)] == expected


@pytest.mark.parametrize(("text", "expected"), rows(RUSSIAN))
def test_a_russian_term(text: str, expected: list[str]) -> None:
    assert [one.iso for one in read(text, "ru")] == expected


def test_a_term_knows_its_words() -> None:
    text = "He got at least two and a half years, then three (3) more months."
    assert [text[one.start : one.end] for one in read(text)] == [
        "at least two and a half years",
        "three (3) more months",
    ]


def test_a_change_has_both_its_ends() -> None:
    text = "from two and a half years to fifteen months"
    (one,) = read(text)
    assert [(text[end.start : end.end], end.iso) for end in one.ends] == [
        ("two and a half years", "P2Y6M"),
        ("fifteen months", "P15M"),
    ]


def test_members_of_a_list_say_that_their_unit_is_elsewhere() -> None:
    assert [(one.iso, one.listed, one.bare) for one in read("5 and 4 years")] == [
        ("P5Y", True, True),
        ("P4Y", True, False),
    ]


def test_months_are_a_rough_length() -> None:
    assert [round(one.months) for one in read("two years; 18 months; 60 days; 4 weeks")] == [24, 18, 2, 1]


def test_an_amount_as_iso() -> None:
    assert iso({"y": Fraction(2), "d": Fraction(5), "h": Fraction(3)}) == "P2Y5DT3H"
