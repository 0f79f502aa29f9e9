"""What is withheld is on no page that is served, ours or Datasette's; before the list is applied nothing is."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from archive import store, withheld
from archive.site.addresses import Addresses
from archive.store import applying
from tests import archive_pages as pages
from tests.archive_builder import record_id
from tests.site.conftest import Get, getter

to = Addresses(lambda path: path)
VERDICT = to.document(pages.VERDICT.key)
TABLES = (
    "documents", "versions", "sentences", "dates", "penalties", "penalty_people", "people", "quotations", "issues",
    "links", "captures", "memories", "withheld",
)  # fmt: skip
OURS = [
    "/",
    to("search", q="reporters"),
    VERDICT,
    to.document(pages.VERDICT.key, record_id(pages.VERDICT)),
    *(to.cite(pages.VERDICT.key, record_id(pages.EDITED), number) for number in range(12)),
    "/documents",
    "/penalties",
    "/people",
    "/quotations",
    "/sources",
    "/corrections",
]
DATASETTES = [
    *(f"/archive/{table}{ending}" for table in TABLES for ending in ("", ".json?_size=max", ".csv?_size=max")),
    "/archive.json",
    "/archive/sentences_fts.json",
    "/archive/sentences_fts_data.json",
    "/archive.json?sql=select+text+from+versions",
    "/archive/documents_fts.csv",
]
LIST = "names:\n  - name: Aigul Berova\n  - name: Dana Omar\ndocuments:\n  - url: {}\n"
NOW = datetime(2036, 1, 1, tzinfo=UTC)


def bring(folder: Path, text: str) -> applying.Applied:
    (folder / withheld.FILE).write_text(text, "utf-8")
    db = store.open(folder)
    try:
        return applying.bring_in_line(db, NOW)
    finally:
        db.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("withheld")
    pages.build(folder).db.close()
    bring(folder, LIST.format(pages.APPEAL.url))
    return folder


@pytest.fixture(scope="module")
def hidden(folder: Path) -> Get:
    return getter(folder / store.DATABASE)


@pytest.mark.parametrize("address", [*OURS, *DATASETTES])
def test_the_name_is_nowhere(hidden: Get, address: str) -> None:
    response = hidden(address)
    assert response.status_code == 200, address
    text = BeautifulSoup(response.text, "html.parser").get_text() if "html" in response.headers["content-type"] else ""
    shown = (text or response.text).lower()
    for name in ("Aigul", "Berova", "Dana Omar", "to read the articles themselves"):
        assert name.lower() not in shown, address


@pytest.mark.parametrize("query", ["berova", '"Aigul Berova"', "berov*", "appeal"])
def test_it_is_not_found_either(hidden: Get, query: str) -> None:
    assert not BeautifulSoup(hidden(to("search", q=query)).text, "html.parser").select(".hit") or query == "appeal"
    word = query.strip('"*')
    found = hidden(to("archive/sentences.json", _search=word, _shape="array")).json()
    assert [one for one in found if "articles themselves" in one["text"] or "erova" in one["text"]] == []


def test_the_name_is_not_in_the_file(folder: Path) -> None:
    held = b"".join(path.read_bytes() for path in folder.glob("archive.db*")).lower()
    assert b"berova" not in held and b"aigul" not in held and b"dana omar" not in held


def test_the_page_says_that_a_name_is_withheld(hidden: Get, get: Get) -> None:
    page = BeautifulSoup(hidden(VERDICT).text, "html.parser")
    assert "each █ stands for one character" in page.select_one("article header").get_text()  # type: ignore[union-attr]
    assert "█" * len("Aigul Berova") in page.select_one(".text").get_text()  # type: ignore[union-attr]
    assert "withheld" not in get(VERDICT).text
    (asked,) = (one for one in page.select(".index.penalties li") if "9 years" in one.text)
    assert "Timur Asanov" in asked.text and "Dana" not in asked.text


@pytest.mark.parametrize("address", [to.document(pages.APPEAL.key), to.cite(pages.APPEAL.key, "", 0)])
def test_a_withheld_document_says_so_and_nothing_else(hidden: Get, address: str) -> None:
    response = hidden(address)
    assert response.status_code == 410
    assert "shows nothing of it" in response.text and pages.APPEAL.title not in response.text
    assert hidden(f"/record/{record_id(pages.APPEAL)}").status_code == 404


CHANGED = "The list of what is withheld has changed and is not applied yet: run `dateline withhold`.\n"


@pytest.mark.parametrize("text", ["names:\n  - name: Timur Asanov\n", "names: [\n", "x: y\n"])
def test_a_running_site_closes_until_the_list_is_applied(tmp_path: Path, text: str) -> None:
    pages.build(tmp_path).db.close()
    get = getter(tmp_path / store.DATABASE)
    assert get("/").status_code == 200
    (tmp_path / withheld.FILE).write_text(text)
    tables = (
        "/archive",
        "/archive/sentences.json",
        "/archive/versions.csv",
        "/archive.json?sql=select+1",
        "/archive.db",
    )
    for address in ("/", VERDICT, "/search?q=court", *tables, "/-/static-plugins/dateline/dateline.css"):
        response = get(address)
        assert (response.status_code, response.text) == (503, CHANGED), address
        assert response.headers["x-robots-tag"] == "noindex"
    bring(tmp_path, "names:\n  - name: Timur Asanov\n")
    assert get("/").status_code == 200 and "Asanov jails" not in get(VERDICT).text
    (tmp_path / withheld.FILE).unlink()
    assert get("/").status_code == 503


def test_a_snapshot_needs_no_list(folder: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "archive.db"
    store.open_read(folder).execute("VACUUM INTO ?", [str(snapshot)])
    get = getter(immutables=[str(snapshot)])
    assert get("/").status_code == 200 and "Berova" not in get(VERDICT).text
    (tmp_path / withheld.FILE).write_text("names:\n  - name: Timur Asanov\n")
    assert get("/").status_code == 503


def test_who_the_list_is_about_is_not_served(hidden: Get, folder: Path) -> None:
    assert hidden("/withheld.yml").status_code == 404
    assert os.fspath(folder / withheld.FILE) not in hidden("/archive/withheld").text
