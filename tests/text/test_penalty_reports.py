"""English reports of one or two sentences, each with a trap: whose term, of what kind, by which decision, how much."""

from __future__ import annotations

import pytest

from archive.model import Penalty
from archive.text import facts

PUBLISHED = "2023-05-17"


def found(text: str, language: str = "en") -> tuple[Penalty, ...]:
    return facts(text, language=language, published=PUBLISHED).penalties


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
        # not who is only named beside them
        ("After the trial President Gus Pell pardoned his former boss.", [None]),
        ("Ex-officer gets 22 years for Gus Pell murder, court rules.", [None]),
        ("The court fined the mayor's deputy, Ida Moor, 900 euros.", ["Ida Moor"]),
        ("Tom Reed's killer was jailed for life.", ["unnamed: Reed's killer"]),
        ("Lawyer Tom Reed said his client had been jailed for six years.", ["unnamed: his client"]),
        (
            "The court acquitted Petr Novak of fraud but found his brother Jan guilty and sentenced him to five years.",
            ["Petr Novak", "Jan"],
        ),
        (
            "The judge sentenced Ida Moor to five years. A lorry driver was also fined $500.",
            ["Ida Moor", "unnamed: A lorry driver"],
        ),
        # groups
        ("A court sentenced five officers to six years in prison.", ["unnamed: five officers"]),
        ("Thirteen people were sentenced to jail terms by the court.", ["unnamed: Thirteen people"]),
        ("A third man was given a suspended sentence by the judge.", ["unnamed: A third man"]),
        (
            "The court acquitted two guards and jailed a third man for two years.",
            ["unnamed: two guards", "unnamed: a third man"],
        ),
        (
            "Ida Moor got two years in prison, and her brother a suspended sentence.",
            ["Ida Moor", "unnamed: her brother"],
        ),
        # "respectively"
        ("Ida Moor and Gus Pell got 5 and 4 years' probation, respectively.", ["Ida Moor", "Gus Pell"]),
        (
            "Ida Moor and Gus Pell were jailed for three and two years respectively. The court was full.",
            ["Ida Moor", "Gus Pell"],
        ),
        # who is there by office
        ("Prosecutor Gus Pell asked for six years in prison for Ida Moor.", ["Ida Moor"]),
        ("Prosecutor Gus Pell asked the court to jail Ida Moor for six years.", ["Ida Moor"]),
        ("Lawyer Gus Pell said that Ida Moor was sentenced to six years in prison.", ["Ida Moor"]),
        ("Ida Moor was sentenced to six years in prison, her lawyer Gus Pell said.", ["Ida Moor"]),
        ("The court's spokesman Gus Pell said that Ida Moor had been given six years in prison.", ["Ida Moor"]),
        ("Gus Pell, a researcher at a rights group, said a court gave Ida Moor six years in prison.", ["Ida Moor"]),
        ("Researcher Gus Pell told reporters of the six-year prison sentence of Ida Moor.", ["Ida Moor"]),
        ("Ida Moor was given six years in prison. Judge Edda Holt read the verdict for two hours.", ["Ida Moor"]),
        ("Lawyer Gus Pell was himself sentenced to two years in prison.", ["Gus Pell"]),
        # verbs that hold their object
        ("The court barred Ida Moor from holding office for three years.", ["Ida Moor"]),
        ("The court fined Ida Moor 300 euros.", ["Ida Moor"]),
        ("The court acquitted Ida Moor.", ["Ida Moor"]),
        # spoken of before
        ("Ida Moor went to court. She was sentenced to two years in prison.", ["Ida Moor"]),
        ("Vera Holm went to court again. Holm was sentenced to three years in prison on Monday.", ["Vera Holm"]),
        (
            "A court gave Ida Moor and Gus Pell two years in prison. They were also fined $300.",
            ["Ida Moor; Gus Pell"] * 2,
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
        ("The appeal court raised her sentence from three to five years in prison.",
         [("imprisonment", "P3Y", "sentenced"), ("imprisonment", "P5Y", "increased")]),
        ("The supreme court overturned the four-year sentence of Ida Moor.", [("imprisonment", "P4Y", "overturned")]),
        ("The court turned down the appeal of Ida Moor, who was given six years in prison last month.",
         [("imprisonment", "P6Y", "sentenced")]),
        ("Rights groups demanded that the court free Ida Moor, jailed for five years.",
         [("imprisonment", "P5Y", "sentenced")]),
        ("The court released Ida Moor early from prison.", [("release", None, "released_early")]),
        ("Ida Moor was released on parole by the court.", [("release", None, "released_early")]),
        ("The court acquitted Ida Moor.", [("acquittal", None, "acquitted")]),
        ("A court commuted the death sentence of Ida Moor to life in prison.",
         [("death", None, "sentenced"), ("life", None, "reduced")]),
        ("Ida Moor was sentenced to 130 years and life without parole.",
         [("imprisonment", "P130Y", "sentenced"), ("life", None, "sentenced")]),
        ("The court gave Ida Moor two and a half years in prison and ordered the confiscation of her house.",
         [("imprisonment", "P2Y6M", "sentenced"), ("confiscation", None, "sentenced")]),
        ("The city court banned Ida Moor from leaving the country for a year.", [("ban", "P1Y", "sentenced")]),
        ("The judge gave Ida Moor 15 days of administrative arrest.",
         [("administrative_detention", "P15D", "sentenced")]),
        ("A court sentenced Ida Moor to 50 lashes.", [("other", None, "sentenced")]),
    ],
)  # fmt: skip
def test_what(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert [(one.kind, one.term, one.status) for one in found(text)] == expected


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("The court fined her 700 Egyptian pounds.", "700 EGP"),
        ("The court fined her 700 pounds.", "700 GBP"),
        ("The court fined her 9,000 Pakistani rupees.", "9000 PKR"),
        ("The court fined her 9,000 rupees.", "9000"),
        ("The court fined her 40 Kuwaiti dinars.", "40 KWD"),
        ("The court fined her 90,000 CFA francs.", "90000"),
        ("The court sentenced Ola Nemec to a fine of 800 thousand tenge.", "800000 KZT"),
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
