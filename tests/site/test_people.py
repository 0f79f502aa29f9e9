"""Who is named, what is reported of one person, how sure that is, and how to ask for a correction."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from archive.site.addresses import Addresses
from tests import archive_pages as pages
from tests.archive_pages import ASANOV
from tests.site.conftest import Get, getter

to = Addresses(lambda path: path)
PERSON = to.person(str(ASANOV.key))
MACHINE = "Read by a machine: read the sentence itself before you rely on it."


def soup(get: Get, address: str) -> BeautifulSoup:
    response = get(address)
    assert response.status_code == 200, (address, response.text)
    return BeautifulSoup(response.text, "html.parser")


def words(element: object) -> str:
    return re.sub(r"\s+", " ", element.get_text(" ")).strip()  # type: ignore[attr-defined]


@pytest.mark.parametrize("address", ["/penalties", "/people", PERSON, to.document(pages.VERDICT.key)])
def test_a_machine_read_it_and_a_person_may_object(get: Get, address: str) -> None:
    note = soup(get, address).select_one(".machine")
    assert words(note).startswith(MACHINE)
    assert note and note.a and note.a["href"] == "/corrections"
    assert get(address).headers["x-robots-tag"] == "noindex"


def test_everybody(get: Get) -> None:
    lines = [words(one) for one in soup(get, "/people").select(".list.people li")]
    assert lines == [
        "Dana Omar 1 penalty in 1 document of 1 source",
        "T. Asanov 1 penalty in 1 document of 1 source 4 August 2034",
        "Timur Asanov 4 penalties in 3 documents of 3 sources 8 October 2031",
    ]
    most = soup(get, "/people?order=penalties").select(".list.people a")
    assert words(most[0]) == "Timur Asanov"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Timur Asanov", ["Timur Asanov"]),
        ("Тимур Асанов", ["Timur Asanov"]),
        ("omar", ["Dana Omar"]),
        ("Асанов", ["T. Asanov", "Timur Asanov"]),
        ("%", []),
        ("nobody", []),
    ],
)
def test_a_person_is_found_in_any_spelling(get: Get, typed: str, found: list[str]) -> None:
    assert [words(one) for one in soup(get, to("people", q=typed)).select(".list.people a")] == found


@pytest.mark.parametrize("person", ["Timur Asanov", "Тимур Асанов", str(ASANOV.key)])
def test_penalties_of_a_person_in_any_spelling(get: Get, person: str) -> None:
    page = soup(get, to("penalties", person=person))
    who = [words(one) for one in page.select(".list.penalties .who")]
    assert {"Timur Asanov", "Тимур Асанов", "Timur Asanov ; Dana Omar"} == set(who)
    assert page.select_one(f"a[href='{PERSON}']")


def test_the_ledger_of_one_person(get: Get) -> None:
    page = soup(get, PERSON)
    assert words(page.h1) == "Timur Asanov"
    facts = words(page.select_one(".facts"))
    assert facts == "Written Timur Asanov, Тимур Асанов May be the same person T. Asanov 1 penalty"
    lines = page.select(".ledger > li")
    assert [words(one.select_one(".day")) for one in lines] == ["8 October 2031"] * 3 + ["Day not told"]
    first = words(lines[0])
    for part in (
        "imprisonment, 7 years 6 months: sentenced",
        "A court in the port town of Aral sentenced the newspaper editor",
        "Steppe Courier independent media: A newsroom critical of the government.",
        "Judge Gulnara Seit",
        "Under Article 164, paragraph 3",
        "Regime strict regime",
        "would end on 8 April 2039 (7 years 6 months, counted from 8 October 2031)",
        "Read by rule “sentenced-to”, right in about 94 of 100",
    ):
        assert part in first, part
    assert words(lines[3]).startswith("Day not told imprisonment, 9 years: requested Together with Dana Omar")
    assert "According to Aigul Berova" in words(lines[3])
    quoted = lines[0].select_one("blockquote a")
    assert quoted and quoted["href"] == f"{to.document(pages.VERDICT.key)}#s3"
    assert get("/people/nobody").status_code == 404


def test_the_document_page_tells_all_of_a_penalty(get: Get) -> None:
    penalties = [words(one) for one in soup(get, to.document(pages.VERDICT.key)).select(".index.penalties > li")]
    assert penalties[0].startswith(
        "imprisonment, 7 years 6 months: sentenced Timur Asanov Decided 8 October 2031 Court"
    )
    assert penalties[1] == "suspended sentence, 4 years: sentenced two reporters Probation 3 years"
    assert penalties[3] == "confiscation: sentenced Person not named"


def test_the_table_of_people_leads_to_their_ledgers(get: Get) -> None:
    assert soup(get, "/archive/people").select_one(f"td.col-key a[href='{PERSON}']")


def test_whom_to_ask(get: Get, tmp_path: Path) -> None:
    assert "its operator has set no contact" in words(soup(get, "/corrections").main)
    pages.build(tmp_path).db.close()
    for contact, link in (
        ("desk@archive.example", "mailto:desk@archive.example"),
        ("https://a.example/x", "https://a.example/x"),
    ):
        (tmp_path / "config.yml").write_text(f"contact: {contact}\n")
        assert soup(getter(tmp_path / "archive.db"), "/corrections").main.select_one(f"a[href='{link}']")  # type: ignore[union-attr]
    (tmp_path / "config.yml").write_text("contact: <b>me</b>\n")
    assert "&lt;b&gt;me&lt;/b&gt;" in getter(tmp_path / "archive.db")("/corrections").text
