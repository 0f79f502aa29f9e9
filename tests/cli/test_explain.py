"""`dateline explain`: why a penalty was found, why a candidate is none, and nothing of what is withheld."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive import store
from archive.explain import MASK
from archive.store import read
from archive.withheld import FILE
from tests.cli.command import dateline

ENGLISH = (
    "On 3 March 2021 the court in Aral jailed Ada Venn for six years in prison. "
    "Her gallery had cost her nine years of work."
)
RUSSIAN = (
    "3 марта 2021 года суд города Аральска приговорил Аду Венн к шести годам лишения свободы. "
    "По этой статье предусмотрено до десяти лет лишения свободы."
)
PAGE = """<html lang="en"><head><title>Ada Venn jailed in Aral</title>
<meta property="article:published_time" content="2021-03-04"></head><body><article><h1>Ada Venn jailed in Aral</h1>
<p>The court in Aral sentenced Ada Venn to six years in prison on 3 March 2021.
Ada Venn had taught there for nine years.</p>
<p>The same court sentenced the painter Bo Hill to four years in prison. The trial had taken two years behind
closed doors in the town, and the gallery was shut for five years.</p>
</article></body></html>"""
ADDRESS = "https://news.example/verdict"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder, page = tmp_path / "archive", tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    done = dateline("import", page, "--url", ADDRESS, archive=folder)
    assert done.returncode == 0, done.stderr
    return folder


def told(*arguments: object, archive: Path | None = None, given: str = "") -> list[dict[str, object]]:
    """The objects of a call that finds something."""
    done = dateline("explain", *arguments, "--json", archive=archive, given=given)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


# ---- standard input -------------------------------------------------------------------------------------------------


def test_a_text_in_english() -> None:
    done = dateline("explain", "-", given=ENGLISH)
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.split("\n\n")
    assert first.splitlines()[0] == "six years in prison: imprisonment, sentenced, P6Y"
    assert "  in      On 3 March 2021 the court in Aral jailed Ada Venn for ⟦six years in prison⟧." in first
    assert "  person  Ada Venn: object of its verb" in first
    assert "  date    2021-03-03: its clause" in first
    assert "as in: " in next(line for line in first.splitlines() if line.startswith("  rule    "))
    assert second.splitlines()[0] == "nine years: no penalty"
    assert "  veto    no-penalty-word (no noun or verb of penalties beside it), as in: " in second


def test_a_text_in_russian_with_a_rule_and_a_veto_of_its_table() -> None:
    penalty, refused = told("-", "--language", "ru", given=RUSSIAN)
    assert (penalty["penalty"], penalty["kind"], penalty["term"], penalty["date"]) == (
        True,
        "imprisonment",
        "P6Y",
        "2021-03-03",
    )
    assert (refused["penalty"], refused["surface"]) == (False, "до десяти лет лишения свободы")
    for one, field in ((penalty, "rule"), (refused, "veto")):
        why = one["why"][field]  # type: ignore[index]
        assert why["name"] and "⟦" in why["example"]
        assert RUSSIAN[one["start"] : one["end"]] == one["surface"]  # type: ignore[misc]


def test_the_day_of_publication_and_that_of_the_text() -> None:
    text = "On Monday the court jailed Ada Venn for six years in prison."
    (one,) = told("-", "--published", "2021-03-04", given=text)
    assert one["date"] == "2021-03-01"


def test_an_html_page() -> None:
    kinds = [(one["surface"], one["penalty"]) for one in told("-", given=PAGE)]
    assert ("six years in prison", True) in kinds and ("nine years", False) in kinds


@pytest.mark.parametrize(
    ("given", "options", "why"),
    [
        ("Der Künstler muss für zwei Jahre ins Gefängnis.", ["--language", "de"], "not read in the language 'de'"),
        ("The ferry runs twice daily.", [], "no penalty, and no candidate for one"),
    ],
)
def test_nothing_to_explain(given: str, options: list[str], why: str) -> None:
    for more in ([], ["--json"]):
        done = dateline("explain", "-", *options, *more, given=given)
        assert (done.returncode, done.stdout) == (1, "")
        assert why in done.stderr


@pytest.mark.parametrize(
    ("given", "options", "why"),
    [
        (b"", [], "standard input: expected a text, found nothing"),
        (b" \n", [], "standard input: expected a text, found nothing"),
        (b"%PDF-1.4 \xff\xfe", [], "in UTF-8, found other bytes (invalid start byte at byte 9)"),
        (b"Jailed.", ["--language", "English"], "--language: expected an ISO 639-1 code such as en, found 'English'"),
        (b"Jailed.", ["--published", "today"], "--published: expected a date such as 2012-10-08"),
        (b"Jailed.", ["--published", "2021-02-30"], "--published: expected a date such as 2012-10-08"),
        (
            b"<html><body><p>404</p></body></html>",
            [],
            "expected a text or the page of an article, found a page of kind",
        ),
    ],
)
def test_input_that_is_none(given: bytes, options: list[str], why: str) -> None:
    done = dateline("explain", "-", *options, given=given)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("dateline: ") and why in done.stderr


# ---- a document of the archive --------------------------------------------------------------------------------------


@pytest.mark.parametrize("document", [ADDRESS, "news.example/verdict", "http://www.news.example/verdict/?utm_source=x"])
def test_a_document_by_address_or_key(archive: Path, document: str) -> None:
    found = told(document, archive=archive)
    page = read.document(store.open_read(archive), "news.example/verdict")
    assert page is not None
    stored = [(one.start, one.kind, one.status, one.term, one.person, one.date) for one in page.penalties]
    again = [
        tuple(one[name] for name in ("start", "kind", "status", "term", "person", "date"))
        for one in found
        if one["penalty"]
    ]
    assert stored == again and len(stored) == 2
    assert {one["surface"] for one in found if not one["penalty"]} >= {"nine years"}


def test_options_of_a_text_do_not_go_with_a_document(archive: Path) -> None:
    done = dateline("explain", ADDRESS, "--language", "en", archive=archive)
    assert (done.returncode, done.stdout) == (2, "")
    assert "belong to a text on standard input" in done.stderr


@pytest.mark.parametrize("document", ["https://news.example/other", "nothing", "http://[::1", ""])
def test_a_document_that_is_not_there(archive: Path, document: str) -> None:
    done = dateline("explain", document, archive=archive)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"dateline: no document {document!r} in {archive}")


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    assert dateline("explain", ADDRESS, archive=tmp_path / "nowhere").returncode == 4


# ---- what is withheld -----------------------------------------------------------------------------------------------


def test_a_name_that_is_withheld(archive: Path) -> None:
    (archive / FILE).write_text("names:\n  - name: Ada Venn\n")
    done = dateline("explain", ADDRESS, archive=archive)
    assert (done.returncode, done.stdout) == (4, "")
    assert done.stderr.strip().endswith("is not applied yet: run `dateline withhold`")
    assert dateline("withhold", archive=archive).returncode == 0
    for options in ([], ["--json"]):
        done = dateline("explain", ADDRESS, *options, archive=archive)
        assert done.returncode == 0, done.stderr
        assert "Venn" not in done.stdout and "six years in prison" not in done.stdout
        assert "nine years" not in done.stdout and MASK not in done.stdout
        assert "left out beside withheld names: 2" in done.stderr
    found = told(ADDRESS, archive=archive)
    assert [(one["term"], one["person"]) for one in found if one["penalty"]] == [("P4Y", "Bo Hill")]
    assert [one["surface"] for one in found if not one["penalty"]] == ["two years", "five years"]


def test_a_document_that_is_withheld(archive: Path) -> None:
    (archive / FILE).write_text(f"documents:\n  - url: {ADDRESS}\n")
    assert dateline("explain", ADDRESS, archive=archive).returncode == 4
    assert dateline("withhold", archive=archive).returncode == 0
    for document in (ADDRESS, "news.example/verdict"):
        done = dateline("explain", document, archive=archive)
        assert (done.returncode, done.stdout) == (2, "")
        assert "withheld, nothing of it is shown" in done.stderr
