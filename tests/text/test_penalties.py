"""Terms in words and figures, and what is no penalty."""

from __future__ import annotations

import pytest

from archive.text import facts
from archive.text.penalties.durations import durations


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("seven-and-a-half years", ["P7Y6M"]),
        ("7.5 years’", ["P7Y6M"]),
        ("7 ½ years", ["P7Y6M"]),
        ("a year and a half", ["P1Y6M"]),
        ("13 years, nine months and seven days", ["P13Y9M7D"]),
        ("three-to-six years", ["P3Y/P6Y"]),
        ("between five and seven years", ["P5Y/P7Y"]),
        ("between eight years and life", ["P8Y/.."]),
        ("25 years to life", ["P25Y/.."]),
        ("up to ten years", ["../P10Y"]),
        ("at least two months", ["P2M/.."]),
        ("36 and 34 months", ["P36M", "P34M"]),
        ("100 hours", ["PT100H"]),
        ("twenty-two months", ["P22M"]),
        ("on August 28 to two years", ["P2Y"]),
        ("1,500 kilometres", []),
    ],
)
def test_a_term(text: str, terms: list[str]) -> None:
    assert [one.term for one in durations(text, 0, len(text))] == terms


@pytest.mark.parametrize(
    "text",
    [
        "The court heard that the six-year contract ends in two years.",
        "He was held for 14 months in pre-trial detention before the verdict.",
        "The crime is punishable by up to seven years in prison, the judge said.",
        "She served nine years in prison; the court freed the hall for two hours.",
        "The two-year war ended when the court of arbitration met for five months.",
        "Rights groups demanded his early release after the trial.",
        "The ministry fined the plant 300 euros; the court was not asked.",
        "The plan gives subscribers 15 hours of listening and up to 12 months to finish.",
        "He spent eight hours at the office and got three days a week at home.",
        "The hosting deal has a 48-month term, an appeal to many users.",
        "Amnesty International wrote to the court.",
        "Using a copied program can bring fines of up to $900 for businesses, courts say.",
        "He was sent to a punishment cell for 10 days after the verdict.",
    ],
)
def test_no_penalty(text: str) -> None:
    assert facts(text, language="en").penalties == ()


def test_a_surname_gets_the_full_name() -> None:
    text = "Vera Holm went to court again. Holm was sentenced to three years in prison on Monday."
    (one,) = facts(text, language="en", published="2020-05-06").penalties
    assert (one.person, one.date) == ("Vera Holm", "2020-05-04")


def test_an_amount_has_its_currency() -> None:
    text = "The court sentenced Ola Nemec to a fine of 800 thousand tenge."
    (one,) = facts(text, language="en").penalties
    assert (one.kind, one.amount, one.person) == ("fine", "800000 KZT", "Ola Nemec")


def test_other_languages_have_none_yet() -> None:
    assert facts("Суд приговорил его к пяти годам лишения свободы.", language="ru").penalties == ()
