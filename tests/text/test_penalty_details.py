"""What else a penalty says: regime, probation, whose claim it is, court, judge, charges, articles, people, days."""

from __future__ import annotations

import pytest

from archive.model import Penalty, Person
from archive.text import facts


def one_of(text: str, language: str = "en", published: str | None = "2023-05-17") -> Penalty:
    (one,) = facts(text, language=language, published=published).penalties
    return one


@pytest.mark.parametrize(
    ("text", "language", "regime"),
    [
        ("The court sentenced Ida Moor to six years in a strict-regime colony.", "en", "strict"),
        ("The court sentenced Ida Moor to six years in a maximum-security prison.", "en", "maximum"),
        ("The court sentenced Ida Moor to six years in prison.", "en", None),
        ("The court gave Ida Moor a six-year ban from high-security offices.", "en", None),
        ("Суд приговорил её к шести годам колонии строгого режима.", "ru", "strict"),
        ("Суд дал ей шесть лет лишения свободы в колонии общего режима.", "ru", "general"),
        ("Суд отправил её в колонию-поселение на два года.", "ru", "settlement"),
        ("Суд приговорил её к шести годам колонии.", "ru", None),
    ],
)
def test_the_regime_of_a_prison_term(text: str, language: str, regime: str | None) -> None:
    assert one_of(text, language).regime == regime


@pytest.mark.parametrize(
    ("text", "language", "term", "probation"),
    [
        ("Ida Moor got two years in prison, suspended for three years.", "en", "P2Y", "P3Y"),
        ("Ida Moor got a two-year suspended sentence with a probation period of three years.", "en", "P2Y", "P3Y"),
        ("Ida Moor got two years in prison, suspended for eighteen months.", "en", "P2Y", "P18M"),
        ("The court gave Ida Moor a two-year suspended sentence.", "en", "P2Y", None),
        ("Анна Орлова осуждена на три года условно с испытательным сроком два года.", "ru", "P3Y", "P2Y"),
        ("Анна Орлова осуждена на три года условно.", "ru", "P3Y", None),
    ],
)
def test_the_period_a_suspended_term_hangs(text: str, language: str, term: str, probation: str | None) -> None:
    one = one_of(text, language)
    assert (one.kind, one.term, one.probation) == ("suspended", term, probation)


@pytest.mark.parametrize(
    ("text", "language", "speaker", "person"),
    [
        ("“They gave me three years in prison,” Ida Moor said.", "en", "Ida Moor", "Ida Moor"),
        ("“The court gave Gus Pell five years in prison,” Ida Moor said.", "en", "Ida Moor", "Gus Pell"),
        ("The court gave Gus Pell five years in prison, Ida Moor said.", "en", None, "Gus Pell"),
        ("«Мне дали три года колонии», — сказала Анна Орлова.", "ru", "Анна Орлова", "Анна Орлова"),
        ("«Суд дал Петру Власову три года колонии», — сказала Анна Орлова.", "ru", "Анна Орлова", "Пётр Власов"),
        ("Петру Власову дали три года колонии, сказала Анна Орлова.", "ru", None, "Пётр Власов"),
    ],
)
def test_whose_claim_it_is(text: str, language: str, speaker: str | None, person: str) -> None:
    one = one_of(text, language)
    assert (one.speaker, one.person) == (speaker, person)


def test_court_judge_charges_and_articles() -> None:
    text = (
        "Judge Edda Holt of the Tarn District Court found Ida Moor guilty of fraud, and sentenced her to two years in "
        "prison under Article 164 of the Criminal Code."
    )
    one = one_of(text)
    assert (one.court, one.judge, one.person) == ("Tarn District Court", "Edda Holt", "Ida Moor")
    assert (one.charges, one.articles) == (("fraud",), ("Article 164 of the Criminal Code",))


def test_court_judge_charges_and_articles_in_russian() -> None:
    text = (
        "Судья Олег Зимин признал Анну Орлову виновной в мошенничестве и приговорил к двум годам колонии "
        "по ч. 2 ст. 159 УК РФ."
    )
    one = one_of(text, "ru")
    assert (one.judge, one.person) == ("Олег Зимин", "Анна Орлова")
    assert (one.charges, one.articles) == (("мошенничестве",), ("ч. 2 ст. 159 УК РФ",))
    assert one_of("Тверской районный суд дал ей два года колонии.", "ru").court == "Тверской районный суд"


@pytest.mark.parametrize(
    ("text", "charges"),
    [
        (
            "Ida Moor was convicted of theft, arson, and spying and got two years in prison.",
            ("theft", "arson", "spying"),
        ),
        ("On charges of insulting the king, Ida Moor was sentenced to two years in prison.", ("insulting the king",)),
        ("Ida Moor was sentenced to two years in prison.", ()),
    ],
)
def test_charges_as_written(text: str, charges: tuple[str, ...]) -> None:
    assert one_of(text).charges == charges


@pytest.mark.parametrize(
    ("law", "articles"),
    [
        ("Article 130", ("Article 130",)),
        ("Articles 130 and 361-4", ("Articles 130 and 361-4",)),
        ("Article 5, Article 7 and once more Article 5", ("Article 5", "Article 7")),
        ("Section 144B of the Penal Code", ("Section 144B of the Penal Code",)),
    ],
)
def test_articles_as_written(law: str, articles: tuple[str, ...]) -> None:
    assert one_of(f"Under {law} a court gave Ida Moor two years in prison.").articles == articles


def test_an_article_behind_a_term_is_no_term() -> None:
    assert one_of("A court gave Ida Moor two years in prison; Article 5 is new.").term == "P2Y"


# ---- people ---------------------------------------------------------------------------------------------------------


def test_spellings_of_one_person_share_a_key() -> None:
    texts = (
        ("Vladimir Kozlov was jailed for two years.", "en"),
        ("Uladzimir Kozlou was jailed for two years.", "en"),
        ("Суд приговорил Владимира Козлова к двум годам колонии.", "ru"),
    )
    people = [one_of(*one).people for one in texts]
    assert [one.name for each in people for one in each] == ["Vladimir Kozlov", "Uladzimir Kozlou", "Владимир Козлов"]
    assert {one.key for each in people for one in each} == {"kozlov-vladimir"}


def test_people_are_those_of_person() -> None:
    one = one_of("A judge sentenced Ida Moor, Gus Pell and three others to life.")
    assert "; ".join(f"{'' if each.key else 'unnamed: '}{each.name}" for each in one.people) == one.person
    assert one.people == (Person("Ida Moor", "mor-ida"), Person("Gus Pell", "pel-gus"), Person("three others", None, 3))


@pytest.mark.parametrize(
    ("text", "language", "name", "number"),
    [
        ("A court sentenced five officers to six years in prison.", "en", "five officers", 5),
        ("A court sentenced 1,200 people to six years in prison.", "en", "1,200 people", 1200),
        ("A court sentenced twenty-two guards to six years in prison.", "en", "twenty-two guards", 22),
        ("A third man was given a suspended sentence by the judge.", "en", "A third man", 1),
        ("A court sentenced several officers to six years in prison.", "en", "several officers", None),
        ("Суд приговорил пятерых полицейских к двум годам колонии.", "ru", "пятерых полицейских", 5),
    ],
)
def test_a_group_has_its_number(text: str, language: str, name: str, number: int | None) -> None:
    assert one_of(text, language).people == (Person(name, None, number),)


# ---- computed days --------------------------------------------------------------------------------------------------


def computed(text: str, language: str = "en", published: str | None = "2023-05-17") -> dict[str, str]:
    return {each.name: each.value for each in one_of(text, language, published).computed}


def test_the_end_and_parts_of_a_term_with_what_they_rest_on() -> None:
    one = one_of("On 3 May 2021 a court sentenced Ida Moor to six years in prison.")
    assert [(each.name, each.value) for each in one.computed] == [
        ("end", "2027-05-03"),
        ("half", "2024-05-03"),
        ("two-thirds", "2025-05-03"),
    ]
    assert {each.inputs for each in one.computed} == {(("term", "P6Y"), ("from", "2021-05-03"))}


@pytest.mark.parametrize(
    ("text", "language", "end", "begin"),
    [
        ("On 3 May 2021 a court sentenced Ida Moor, behind bars since 3 November 2020, to six years in prison.",
         "en", "2026-11-03", "2020-11-03"),
        ("Ida Moor, held since 3 November 2020, was sentenced to six years in prison on 3 May 2021.",
         "en", "2026-11-03", "2020-11-03"),
        ("Анна Орлова находится в СИЗО с 3 ноября 2020 года. 3 мая 2021 года суд приговорил её к двум годам колонии.",
         "ru", "2022-11-03", "2020-11-03"),
        ("On 31 January 2021 a court sentenced Ida Moor to one month in prison.", "en", "2021-02-28", "2021-01-31"),
        ("In May 2021 a court sentenced Ida Moor to six years and six months in prison.", "en", "2027-11", "2021-05"),
        ("On 3 May 2021 a court gave Ida Moor 15 days of administrative arrest.", "en", "2021-05-18", "2021-05-03"),
        ("On 29 February 2020 a court banned Ida Moor from holding office for three years.",
         "en", "2023-02-28", "2020-02-29"),
    ],
)  # fmt: skip
def test_a_term_runs_from_custody_else_from_the_decision(text: str, language: str, end: str, begin: str) -> None:
    (first, *_) = one_of(text, language).computed
    assert (first.name, first.value, dict(first.inputs)["from"]) == ("end", end, begin)


@pytest.mark.parametrize(
    "text",
    [
        "A court sentenced Ida Moor to six years in prison.",
        "In 2021 a court sentenced Ida Moor to six years in prison.",
        "In May 2021 a court sentenced Ida Moor to 15 days of administrative arrest.",
        "On 3 May 2021 a court sentenced Ida Moor to up to six years in prison.",
        "On 3 May 2021 a court sentenced Ida Moor to life in prison.",
        "On 3 May 2021 a court gave Ida Moor a two-year suspended sentence.",
        "On 3 May 2021 a court fined Ida Moor 300 euros.",
        "On 3 May 2021 prosecutors asked the court for six years in prison for Ida Moor.",
        "On 3 May 2021 the supreme court overturned the six-year sentence of Ida Moor.",
    ],
)
def test_nothing_is_computed_without_its_inputs(text: str) -> None:
    assert one_of(text).computed == ()


def test_a_month_has_no_half() -> None:
    assert computed("In May 2021 a court sentenced Ida Moor to six years in prison.") == {"end": "2027-05"}


def test_when_a_decision_is_in_force() -> None:
    text = "On 3 May 2021 a court sentenced Ida Moor to six years in prison. The verdict takes effect ten days later."
    force = one_of(text).computed[-1]
    assert (force.name, force.value) == ("in-force", "2021-05-13")
    assert force.inputs == (("in", "P10D"), ("from", "2021-05-03"))
    other = "3 мая 2021 года суд приговорил Анну Орлову к двум годам колонии. Приговор вступит в силу через 10 дней."
    assert computed(other, "ru", "2021-05-03")["in-force"] == "2021-05-13"
    assert "in-force" not in computed(other, "ru", "2023-05-17")  # ten days from when that was written


def test_a_penalty_says_what_found_it_and_how_sure_it_is() -> None:
    one = one_of("Eskin Nega was jailed for 18 years.")
    assert one.rule == "jailed-for"
    assert 0 < one.confidence <= 1
