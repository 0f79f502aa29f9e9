"""What is no penalty, and what is one although it looks like none; languages and texts that have none."""

from __future__ import annotations

import pytest

from archive.text import facts
from archive.text.lexicon import LANGUAGES, PENAL

LONG = " The hall of the court has six windows, and on market days the whole village sits in its shade." * 4


@pytest.mark.parametrize(
    "text",
    [
        # what the law provides
        "The crime is punishable by up to seven years in prison, the judge said.",
        "Under Article 12 of the code the court can impose up to three years in prison.",
        "The law provides for up to five years in prison for such crimes, the court said.",
        "The judge said that the amendments would bring terms of up to ten years in prison.",
        "Article 12 of the code, since May Article 14, sets up to three years in prison, the judge said.",
        "Using a copied program can bring fines of up to $900 for businesses, courts say.",
        # time served, remand, cells
        "She served nine years in prison; the court freed the hall for two hours.",
        "Ida Moor spent nearly five years behind bars before the court freed her.",
        "The officer had served 21 years in the police, the court heard.",
        "He was held for 14 months in pre-trial detention before the verdict.",
        "The court held Ida Moor in remand for two months.",
        "Ida Moor was remanded in custody for 30 days by the court.",
        "The court extended the detention of Ida Moor by four months.",
        "Ida Moor was kept in pretrial house arrest for six months before the court met.",
        "The court placed Ida Moor under house arrest until the trial.",
        "He was sent to a punishment cell for 10 days after the verdict.",
        "The court ordered Ida Moor to spend 15 days in a punishment cell.",
        # who asks and who refuses
        "Rights groups demanded his early release after the trial.",
        "Amnesty International wrote to the court.",
        "Amnesty International asked the court for his early release.",
        "The court refused to release Ida Moor on parole.",
        "Parole was refused by the court.",
        "The judge ordered her immediate release on bail.",
        "The judge wrote to the Board of Pardons in the capital.",
        "No mother should not be in prison for six years, the lawyer told the court.",
        # who else fines
        "The ministry fined the plant 300 euros; the court was not asked.",
        "The regulator fined the bank $3 million, a court document says.",
        "The court ordered Ida Moor to pay 500 dollars in damages and costs of 90 dollars.",
        # contracts, wars, plans, ages, offices
        "The court heard that the six-year contract ends in two years.",
        "The two-year war ended when the court of arbitration met for five months.",
        "The war lasted five years, the court said.",
        "The plan gives subscribers 15 hours of listening and up to 12 months to finish.",
        "He spent eight hours at the office and got three days a week at home.",
        "The hosting deal has a 48-month term, an appeal to many users.",
        "The judge gave the defence 20 days to answer the prosecutors.",
        "The firm received two years to pay the fine, the court said.",
        "The court was built in three years.",
        "The judge has been in office for ten years.",
        "Three years ago the court freed Ida Moor.",
        "She won a five-year scholarship, the court heard.",
        "The cyclist got a two-year ban for doping, and the sports court agreed.",
        # words that name no penalty
        "Ida Moor was jailed. The judge said her sentence was long.",
        "The term was lowered by six months, the court said.",
        "The court of the valley wants to abolish the death penalty.",
    ],
)
def test_no_penalty(text: str) -> None:
    assert facts(text, language="en", published="2023-05-17").penalties == ()


@pytest.mark.parametrize(
    "text",
    [
        "Статья предусматривает до пяти лет лишения свободы, сказал судья.",
        "Поправки вводят наказание до десяти лет колонии, сообщил суд.",
        "Анна Орлова провела в колонии пять лет, узнал суд.",
        "Суд арестовал Анну Орлову на два месяца.",
        "Суд продлил Анне Орловой арест на два месяца.",
        "Суд перевёл Анну Орлову под домашний арест.",
        "Осуждённую Анну Орлову отправили в ШИЗО на 10 суток.",
        "Суд отказал Анне Орловой в условно-досрочном освобождении.",
        "Правозащитники требуют условно-досрочного освобождения Анны Орловой.",
        "ГИБДД оштрафовала Анну Орлову на 500 рублей, узнал суд.",
        "Суд взыскал с завода компенсацию в 500 тысяч рублей.",
        "Суд узнал, что контракт заключён на пять лет.",
        "Судья избран на десятилетний срок.",
        "Судье исполнилось 60 лет.",
        "Пять лет назад здесь был суд.",
        "Война длилась четыре года, сказал прокурор.",
        "Суд сократил ей срок на шесть месяцев.",
        "Анна Орлова не оправдала надежд суда.",
    ],
)
def test_no_penalty_in_russian(text: str) -> None:
    assert facts(text, language="ru", published="2023-05-17").penalties == ()


def test_a_probation_period_is_no_penalty_of_its_own() -> None:
    told = [
        facts(text, language=language).penalties
        for language, text in (
            ("en", "He was given a suspended sentence with a probation period of two years."),
            ("en", "The court gave him a suspended sentence with a probationary period of two years."),
            ("ru", "Суд дал ему условный срок с испытательным сроком два года."),
        )
    ]
    assert [[(one.kind, one.term, one.probation) for one in each] for each in told] == [
        [("suspended", None, "P2Y")]
    ] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court gave Ida Moor a five year suspended sentence.", [("suspended", "P5Y")]),
        ("The court sentenced Ida Moor to a maximum five years in prison.", [("imprisonment", "../P5Y")]),
        (
            "Ida Moor's 12-month sentence was later increased to 24 months by the court.",
            [("imprisonment", "P12M"), ("imprisonment", "P24M")],
        ),
        (
            "The court gave Ida Moor 4 years suspended and 3 years' probation.",
            [("suspended", "P4Y"), ("restricted_freedom", "P3Y")],
        ),
        ("The court handed down sentences of three to seven years.", [("imprisonment", "P3Y/P7Y")]),
        ("Thirteen people from the port were sentenced to jail terms.", [("imprisonment", None)]),
        (
            "Under Article 12, since May Article 14, the court gave Ida Moor three years in prison.",
            [("imprisonment", "P3Y")],
        ),
        ("A court in the capital sentenced Ida Moor to five years in prison.", [("imprisonment", "P5Y")]),
        ("If found guilty, Ida Moor faces up to 12 years in prison.", [("imprisonment", "../P12Y")]),
        ("Ida Moor is serving a nine-year sentence.", [("imprisonment", "P9Y")]),
        ("Ida Moor served two years of a six-year sentence.", [("imprisonment", "P6Y")]),
    ],
)
def test_a_penalty_all_the_same(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.kind, one.term) for one in facts(text, language="en").penalties] == expected


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one not in PENAL] + ["it", "xx"])
def test_a_language_without_a_table_has_none(language: str) -> None:
    for text in (
        "Das Gericht verurteilte Ida Moor am Montag zu fünf Jahren Haft.",
        "The court sentenced Ida Moor to five years in prison.",
        "Суд приговорил Анну Орлову к пяти годам лишения свободы.",
    ):
        assert facts(text, language=language, published="2023-05-17").penalties == ()


def test_a_language_is_told_where_none_is_given() -> None:
    told = [
        facts(text).penalties
        for text in (
            "On Monday the court in the town sentenced Ida Moor to five years in prison for what she had written.",
            "В понедельник суд в столице приговорил Анну Орлову к пяти годам лишения свободы за то, что она написала.",
            "Das Gericht in der Hauptstadt verurteilte Ida Moor am Montag zu fünf Jahren Haft wegen eines Gedichts.",
        )
    ]
    assert [[one.term for one in each] for each in told] == [["P5Y"], ["P5Y"], []]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry needed two years and 300 euros; Ida Moor got a life of five years at sea. " * 5, "en"),
        ("Паром строили пять лет; Анна Орлова получила 300 евро и два года моря. " * 5, "ru"),
        ("", "en"),
        ("\n \n", "ru"),
    ],
)
def test_a_text_without_court_or_punishment_has_none(text: str, language: str) -> None:
    assert facts(text, language=language).penalties == ()


def test_a_term_far_from_any_court_is_none() -> None:
    text = "The ferry got five years." + LONG.replace("court", "school") + LONG
    assert facts(text, language="en").penalties == ()
