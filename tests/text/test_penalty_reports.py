"""Reports of one or two sentences, each with a trap: whose term, of what kind, by which decision, how much."""

from __future__ import annotations

import pytest

from archive.model import Penalty
from archive.text import facts
from archive.text.penalties.durations import durations

PUBLISHED = "2023-05-17"


def found(text: str) -> tuple[Penalty, ...]:
    return facts(text, language="en", published=PUBLISHED).penalties


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Mara Dole, 33, five years in prison", ["P5Y"]),
        ("two, three and nine months", ["P2M", "P3M", "P9M"]),
        ("4, 5, 6 and 7 years", ["P4Y", "P5Y", "P6Y", "P7Y"]),
        ("9 1/2 years", ["P9Y6M"]),
        ("3 years 2 months", ["P3Y2M"]),
        ("four (4) years", ["P4Y"]),
        ("8 (eight) years", ["P8Y"]),
        ("a six (6)-year term", ["P6Y"]),
        ("cut by four months to one year and two months", ["P1Y2M"]),
        ("a three-year-four-month term", ["P3Y4M"]),
        ("six more years", ["P6Y"]),
        ("the term of Rana Sabo from nine to six years", ["P9Y/P6Y"]),
        ("from nine years to six.", ["P9Y/P6Y"]),
        ("a minimum term of 18 years", ["P18Y/.."]),
        ("two decades", ["P20Y"]),
        ("aged 33, 41 and 50", []),
    ],
)
def test_a_term(text: str, terms: list[str]) -> None:
    assert [one.term for one in durations(text, 0, len(text))] == terms


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Former finance minister Oto Brandal was sentenced to two years in prison.", ["Oto Brandal"]),
        ("Tax lawyer Mina Solberg was jailed for three years.", ["Mina Solberg"]),
        ("Theatre director Egon Rasp was jailed for four years over a play.", ["Egon Rasp"]),
        ("A court jailed ex-president Horst Almen for nine years.", ["Horst Almen"]),
        ("Lena Orsk's husband, Pavo Orsk, was sentenced to a year in prison.", ["Pavo Orsk"]),
        ("Judge Edda Holt sentenced Milo Varga to six years in prison.", ["Milo Varga"]),
        ("Timo Rask, convicted of robbing Elsa Bohm, was sentenced to five years in prison.", ["Timo Rask"]),
        ("Ida Moor was sentenced to two years and Gus Pell to three years. The judge left.", ["Ida Moor", "Gus Pell"]),
        (
            "Ida Moor got two years, Gus Pell three years and Ola Venn four. The court was full.",
            ["Ida Moor", "Gus Pell", "Ola Venn"],
        ),
        (
            "Ida Moor, Gus Pell and Ola Venn were sentenced to two, three and four years in jail, respectively.",
            ["Ida Moor", "Gus Pell", "Ola Venn"],
        ),
        (
            "Ida Moor, the head of the ferry port, and her deputy, Gus Pell, got six and two years, respectively; "
            "the court fined nobody.",
            ["Ida Moor", "Gus Pell"],
        ),
        (
            "Teacher Ida Moor, 35, got a two-year suspended sentence; miner Gus Pell, 61, three years.",
            ["Ida Moor", "Gus Pell"],
        ),
        ("Samira al-Bandar was jailed for ten years. Al-Bandar was jailed for ten years.", ["Samira al-Bandar"] * 2),
        ("A court in Luxor sentenced Karim Abd el-Wahid to six years in prison.", ["Karim Abd el-Wahid"]),
        ("A court sentenced Nay San Thiri Lwin to four years in prison.", ["Nay San Thiri Lwin"]),
        ("Will Tarrant and dancer Christian Hill were jailed for six months.", ["Will Tarrant; Christian Hill"]),
        ("A court sentenced former President Park Jin-ae to two years in prison.", ["Park Jin-ae"]),
        ("Doris Hall, 50, was sentenced to nine months in prison.", ["Doris Hall"]),
        (
            "A court jailed Ida Moor for two years and imposed a fine of 90 euros for the lorry driver Gus Pell.",
            ["Ida Moor", "Gus Pell"],
        ),
        ("The court sentenced two men, among them Gus Pell, to death.", ["Gus Pell"]),
        (
            "A judge sentenced Ida Moor, Gus Pell and three others to life.",
            ["Ida Moor; Gus Pell; unnamed: three others"],
        ),
    ],
)
def test_for_whom(text: str, people: list[str]) -> None:
    assert [one.person for one in found(text)] == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Moor got a 10-month prison sentence, suspended for two years.", [("suspended", "P10M", "sentenced")]),
        ("Ida Moor got 20 months’ imprisonment, suspended for a year.", [("suspended", "P20M", "sentenced")]),
        ("A court gave Ida Moor three years, suspended.", [("suspended", "P3Y", "sentenced")]),
        ("Ida Moor was jailed for 30 weeks, suspended for a year.", [("suspended", "P30W", "sentenced")]),
        ("A sentence of 20 months, of which 9 are suspended.", [("imprisonment", "P20M", "sentenced")]),
        ("The judge ordered Ida Moor to carry out 90 hours of unpaid work.", [("other", "PT90H", "sentenced")]),
        ("A court sentenced Ida Moor to an additional six years in prison.", [("imprisonment", "P6Y", "sentenced")]),
        ("Ida Moor was jailed for life with a minimum term of 18 years.", [("life", "P18Y/..", "sentenced")]),
        ("Her sentence was halved to four years on appeal.", [("imprisonment", "P4Y", "reduced")]),
        ("The court doubled her sentence to six years.", [("imprisonment", "P6Y", "increased")]),
        ("The court left her term of six years unchanged.", [("imprisonment", "P6Y", "upheld")]),
        ("If convicted, Ida Moor could spend up to ten years in jail.", [("imprisonment", "../P10Y", "threatened")]),
        ("The prosecution asked for an acquittal of Ida Moor.", [("acquittal", None, "requested")]),
        ("Prosecutors seek six years in prison for Ida Moor.", [("imprisonment", "P6Y", "requested")]),
        ("Prosecutors had sought six years; the court gave her two.",
         [("imprisonment", "P6Y", "requested"), ("imprisonment", "P2Y", "sentenced")]),
        ("The king pardoned Gus Pell.", [("release", None, "pardoned")]),
        ("Ida Moor got a decade in prison.", [("imprisonment", "P10Y", "sentenced")]),
        ("Ida Moor was stripped of her citizenship by a court.", [("ban", None, "sentenced")]),
        ("A judge gave Ida Moor a 10-month community order.", [("restricted_freedom", "P10M", "sentenced")]),
        ("Ida Moor served a little under two years of a six-year sentence.", [("imprisonment", "P6Y", "sentenced")]),
        ("The appeals court cut the jail term of Rana Sabo from nine to six years.",
         [("imprisonment", "P9Y", "sentenced"), ("imprisonment", "P6Y", "reduced")]),
    ],
)  # fmt: skip
def test_what(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(one.kind, one.term, one.status) for one in found(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The judge gave the defence 20 days to answer the prosecutors.",
        "The firm received two years to pay the fine, the court said.",
        "The court extended the detention of Ida Moor by four months.",
        "The judge ordered her immediate release on bail.",
        "No mother should not be in prison for six years, the lawyer told the court.",
        "The term was lowered by six months, the court said.",
    ],
)
def test_no_penalty(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("The court fined her 700 Egyptian pounds.", "700 EGP"),
        ("The court fined her 700 pounds.", "700 GBP"),
        ("The court fined her 9,000 Pakistani rupees.", "9000 PKR"),
        ("The court fined her 9,000 rupees.", "9000"),
        ("The court fined her 40 Kuwaiti dinars.", "40 KWD"),
        ("The court fined her 90,000 CFA francs.", "90000"),
        ("The court fined her A$300.", "300 AUD"),
        ("The court fined her HK$300.", "300 HKD"),
        ("The court fined her CHF 1,200.", "1200 CHF"),
        ("A court in Perm, Russia, fined the Minsk-born painter Olga Zima 30,000 rubles.", "30000 RUB"),
        ("A court in Belarus fined her 300 rubles.", "300 BYN"),
        ("The court ordered her to pay $2.1 million in restitution and a $7,000 fine.", "7000 USD"),
        ("The court imposed fines of between 20,000 and 30,000 tenge.", "20000/30000 KZT"),
    ],
)
def test_how_much(text: str, amount: str) -> None:
    assert [one.amount for one in found(text)] == [amount]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "On 9 May 2021 Ida Moor was arrested; on 3 June 2022 a court sentenced her to nine years in prison; on "
            "8 August 2022 the appeal court cut it to six years.",
            ["2022-06-03", "2022-08-08"],
        ),
        ("The court will hear the appeal of Ida Moor, jailed for six years, on 9 June 2023.", [None]),
        ("Ida Moor, convicted in 2019, is due to be released in 2027 after an eight-year sentence.", ["2019"]),
        ("Ida Moor was sentenced to two years in prison in May 2021. Gus Pell was jailed for a year on 4 May 2021.",
         ["2021-05", "2021-05-04"]),
        ("Ida Moor was jailed on 4 May 2021. Gus Pell was sentenced to two years in prison.", [None]),
        ("Gus Pell was pardoned on 3 May after two months of a four-year term.", ["2023-05-03", None]),
        (
            "Ida Moor was sentenced to two years in prison on 3 March. On 12 May a court upheld the two-year term.",
            ["2023-03-03", "2023-05-12"],
        ),
    ],
)  # fmt: skip
def test_when(text: str, days: list[str | None]) -> None:
    assert [one.date for one in found(text)] == days
