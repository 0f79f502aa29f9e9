"""Our pages as Datasette answers them, over a real archive and over databases that are none."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from archive import store
from archive.site.addresses import Addresses
from tests import archive_pages as pages
from tests.archive_builder import record_id
from tests.site.conftest import Get, getter

to = Addresses(lambda path: path)
VERDICT = to.document(pages.VERDICT.key)
OLD = to.document(pages.VERDICT.key, record_id(pages.VERDICT))
EVERY_PAGE = [
    "/",
    "/search",
    to("search", q="court", year=2031, mentions="2031", source="steppe-courier", language="en", sort="oldest"),
    VERDICT,
    OLD,
    to.document(pages.HOSTILE.key),
    to.cite(pages.HOSTILE.key, record_id(pages.HOSTILE), 0),
    "/documents",
    "/documents?show=gone",
    "/documents?source=prosecutor",
    "/penalties?person=Timur+Asanov",
    "/people?order=penalties",
    to.person(str(pages.ASANOV.key)),
    "/corrections",
    "/quotations?speaker=Aigul+Berova",
    "/sources",
]


def soup(get: Get, address: str) -> BeautifulSoup:
    response = get(address)
    assert response.status_code == 200, (address, response.text)
    return BeautifulSoup(response.text, "html.parser")


def words(element: object) -> str:
    return re.sub(r"\s+", " ", element.get_text(" ")).strip()  # type: ignore[attr-defined]


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_every_page_is_sound(get: Get, address: str) -> None:
    response = get(address)
    assert response.status_code == 200
    assert "default-src 'none'" in response.headers["content-security-policy"]
    assert response.headers["x-content-type-options"] == "nosniff"
    assert response.headers["x-frame-options"] == "DENY"
    assert response.headers["x-robots-tag"] == "noindex"
    page = BeautifulSoup(response.text, "html.parser")
    assert not page.find_all(["script", "img", "style"])
    assert not page.select("[style], [onclick], [onerror]")
    assert len(page.find_all("h1")) == 1
    for link in page.select("a[href]"):
        assert re.match(r"(https?://|/|#)", str(link["href"])), link
    for anchor in page.select("a[href^='#']"):
        assert page.find(id=str(anchor["href"])[1:]), anchor
    ids = [element["id"] for element in page.select("[id]")]
    assert len(ids) == len(set(ids))
    for field in page.select("input, select"):
        assert field.get("aria-label") or field.find_parent("label"), field


@pytest.mark.parametrize("address", EVERY_PAGE)
def test_every_link_of_ours_leads_somewhere(get: Get, address: str) -> None:
    for link in {str(one["href"]) for one in soup(get, address).select("a[href^='/'], link[href^='/']")}:
        assert get(link).status_code in (200, 302), link


def test_the_front_page_says_what_is_held(get: Get) -> None:
    page = soup(get, "/")
    held = words(page.select_one(".holds"))
    assert held.startswith("12 documents of 3 sources, 2031–2034. 64 sentences")
    assert "1 page is no longer online" in held
    newest = page.select(".columns section")[0]
    assert words(newest.select("li")[1]) == "Timur will come home Free Timur Asanov August 2034 no longer online"
    assert page.select_one("form[role=search] input[name=q]")
    assert page.select_one("nav a[href='/archive']")  # the tables


def test_an_empty_archive_says_what_to_do(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    page = words(soup(getter(tmp_path / store.DATABASE), "/"))
    assert "Nothing is stored yet" in page and "dateline crawl" in page


def test_search_marks_what_it_found(get: Get) -> None:
    page = soup(get, to("search", q='"released on the spot"'))
    assert words(page.select_one(".tally")) == "1 sentence , best match first."
    hit = page.select_one(".hit")
    assert hit and words(hit.mark) == "released on the spot"
    assert [words(one)[:20] for one in hit.select(".around")] == ["A court in the port ", "The prosecutor had a"]
    assert hit.select("a")[0]["href"] == f"{VERDICT}#s4"


def test_search_counts_by_year_and_source(get: Get) -> None:
    page = soup(get, to("search", q="court"))
    assert [words(bar.title) for bar in page.select("svg a")] == ["2031: 6", "2032: 1", "2034: 1"]
    assert page.select("svg a")[0]["href"] == "/search?q=court&year=2031"
    assert words(page.select_one(".chips")) == "Steppe Courier 8 Free Timur Asanov 1"
    chosen = soup(get, "/search?q=court&year=2032")
    assert words(chosen.select_one("svg a.chosen title")) == "2032: 1"
    assert len(chosen.select(".hit")) == 1


@pytest.mark.parametrize("query", ['"', "AND", "NEAR(", "a* OR", "x:y", "'; DROP TABLE sentences", "%00", "{{7*7}}"])
def test_odd_queries_are_answered(get: Get, query: str) -> None:
    page = soup(get, to("search", q=query))
    assert page.select_one("input[name=q]")["value"] == query  # type: ignore[index]


def test_an_address_leads_to_its_document(get: Get) -> None:
    response = get(to("search", q=pages.VERDICT.url))
    assert (response.status_code, response.headers["location"]) == (302, VERDICT)
    assert "holds no document of this address" in words(soup(get, to("search", q="https://nowhere.example/a")))


@pytest.mark.parametrize("fields", [{"mentions": "8 October"}, {"mentions": "2031-02-31", "q": "court"}])
def test_a_date_that_is_none_is_explained(get: Get, fields: dict[str, str]) -> None:
    assert "is not a date we can search for" in words(soup(get, to("search", **fields)))


@pytest.mark.parametrize(
    "fields", ["page=0", "page=x", "page=99999999999", "year=x", "year=99999", "sort=x", "source=x"]
)
def test_odd_fields_are_answered(get: Get, fields: str) -> None:
    assert get(f"/search?q=court&{fields}").status_code == 200


def test_a_document_and_its_marks(get: Get) -> None:
    page = soup(get, VERDICT)
    assert words(page.h1) == pages.EDITED.title
    text = page.select_one(".text")
    assert text and text["lang"] == "en"
    for note in text.select(".note"):
        note.extract()
    for element, block in (("h2", "What the court held"), ("li", "A third reporter was acquitted.")):
        assert block in [one.get_text() for one in text.select(element)]
    assert "sentenced the newspaper editor Timur Asanov to seven and a half years in prison on October 8" in [
        one.get_text() for one in text.select(".mark.penalty")
    ]
    dates = [one.get_text() for one in text.select(".mark.date[tabindex='0']")]
    assert dates == sorted(pages.VERDICT.dates, key=pages.VERDICT.text.index)
    index = [words(one) for one in page.select(".index.dates li")]
    assert index[0] == "2024 “In 2024”" and "December 2030 to February 2031 “between December 2030" in index[2]
    assert len(page.select(".index.penalties li")) == 9
    assert [one.get_text() for one in text.select(".mark.quote")] == list(pages.VERDICT.quotes)
    quoted = [words(one) for one in page.select(".index.quotations li")]
    assert quoted == [
        "Aigul Berova “They have not proved one sentence,” “We will appeal next week.”",
        "Not named “a threat to the social order”",
    ]


def test_who_said_what(get: Get) -> None:
    everything = [words(one) for one in soup(get, "/quotations").select(".list.said li")]
    assert len(everything) == len(pages.VERDICT.quotes)
    assert everything[-1].startswith("Speaker not named “The judge” “a threat to the social order”")
    one = soup(get, "/quotations?speaker=Aigul+Berova")
    assert words(one.h1) == "Quotations: Aigul Berova"
    assert [words(line.blockquote) for line in one.select(".list.said li")] == [
        "“We will appeal next week.”",
        "“They have not proved one sentence,”",
    ]
    assert "There are none" in words(soup(get, "/quotations?speaker=Nobody").main)


def test_the_shown_text_is_the_stored_text(get: Get, archive: Path) -> None:
    stored = sqlite3.connect(archive).execute(
        "SELECT text FROM versions WHERE record_id = ?", [record_id(pages.HOSTILE)]
    )
    text = soup(get, to.document(pages.HOSTILE.key)).select_one(".text")
    assert text
    for note in text.select(".note"):
        note.extract()
    assert text.get_text().strip() == stored.fetchone()[0]


def test_what_is_known_of_a_document(get: Get) -> None:
    facts = words(soup(get, VERDICT).select_one("article > header"))
    for part in (
        "Steppe Courier independent media: A newsroom critical of the government.",
        "By Dana Omar, Felix Brandt",
        "8 October 2031 to the day; from the page’s <meta> article:published_time (“2031-10-08T18:40:00+05:00”)",
        "9 October 2031 to 12 October 2031",
        "1 sentence that the version before did not have is marked",
        "1 sentence of the version before is no longer there Two of his reporters were given",
    ):
        assert part in facts
    assert "Published none stated" in words(soup(get, to.document(pages.APPEAL.key)).select_one(".facts"))
    assert "August 2034 to the month" in words(soup(get, to.document(pages.RELEASE.key)).select_one(".facts"))


def test_a_gone_document_says_so(get: Get) -> None:
    notice = soup(get, to.document(pages.RELEASE.key)).select_one(".notice.gone")
    assert words(notice).startswith("No longer online. The page answered 404 on 15 January 2036, 06:00 UTC.")


def test_an_older_version_leads_to_the_current_one(get: Get) -> None:
    page = soup(get, OLD)
    assert words(page.h1) == pages.VERDICT.title
    notice = page.select_one(".notice.older")
    assert notice and notice.a and notice.a["href"] == VERDICT
    assert [words(one)[:15] for one in page.select(".versions b")] == ["12 October 2031", "9 October 2031,"]
    assert not page.select(".fresh")


def test_what_is_no_longer_said_leads_to_where_it_was(get: Get) -> None:
    link = soup(get, VERDICT).select_one(".changes li a")
    assert link
    then = soup(get, str(link["href"])).select_one("#s4")
    assert then
    for note in then.select(".note"):
        note.extract()
    assert then.get_text() == link.get_text()


def test_doubts_are_shown(get: Get) -> None:
    issues = soup(get, to.document(pages.RUSSIAN.key)).select_one(".issues")
    assert "unresolved date The year of “в ноябре” could not be told. истекают в ноябре" in words(issues)


def test_the_evidence_leads_to_the_bytes(get: Get, archive: Path) -> None:
    evidence = words(soup(get, VERDICT).select_one(".evidence"))
    record = record_id(pages.EDITED)
    file, offset, length, sha256, digest = (
        sqlite3.connect(archive)
        .execute("SELECT file, offset, length, sha256, payload_digest FROM captures WHERE record_id = ?", [record])
        .fetchone()
    )
    for part in (record, sha256, digest, f"tail -c +{offset + 1} warc/{file} | head -c {length} | sha256sum"):
        assert part in evidence


def test_a_citation_holds_all_that_proves_it(get: Get) -> None:
    link = soup(get, VERDICT).select_one("#s4 > a.cite")
    assert link
    page = soup(get, str(link["href"]))
    footnote, program = (unescape(one.get_text()) for one in page.select(".copy"))
    for part in (
        "“Two of his former reporters were given suspended sentences of four years and were released on the spot.”",
        *("Dana Omar", "“Aral court jails editor Timur Asanov”", "Steppe Courier, 8 October 2031", pages.VERDICT.url),
        *("12 October 2031, 05:10 UTC", record_id(pages.EDITED), "sha256:"),
    ):
        assert part in footnote
    assert '"sentence": 4' in program
    live = page.select_one("a[rel~=external]")
    assert live and str(live["href"]).startswith(f"{pages.VERDICT.url}#:~:text=Two%20of%20his%20former%20reporters,")


def test_a_record_id_is_an_address(get: Get) -> None:
    record = record_id(pages.VERDICT)
    response = get(f"/record/{record}")
    assert (response.status_code, response.headers["location"]) == (302, OLD)


@pytest.mark.parametrize(
    "address",
    [
        "/document/nowhere.example",
        f"{VERDICT}?version=urn:uuid:x",
        f"/cite/{pages.VERDICT.key}?sentence=999",
        "/record/x",
    ],
)
def test_what_is_not_held_is_not_found(get: Get, address: str) -> None:
    assert get(address).status_code == 404


def test_hostile_text_stays_text(get: Get) -> None:
    for address in ("/", "/documents", "/search?q=nothing", to.document(pages.HOSTILE.key), "/archive/documents"):
        response = get(address)
        assert "<script>alert" not in response.text and "<img src=x" not in response.text
        assert "&lt;img src=x" in response.text and "{{ 7*7 }}" in response.text


def test_tables_lead_to_documents(get: Get) -> None:
    response = get("/archive/documents")
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
    page = BeautifulSoup(response.text, "html.parser")
    assert page.select_one(f"td.col-key a[href='{VERDICT}']")
    assert page.select_one("input[name=_search]")  # Datasette sees the full-text index


def test_another_database_is_left_alone(tmp_path: Path, archive: Path) -> None:
    other = tmp_path / "other.db"
    connection = sqlite3.connect(other)
    connection.executescript("CREATE TABLE documents (key TEXT); INSERT INTO documents VALUES ('x');")
    connection.close()
    get = getter(other)
    assert "other" in get("/").text and get("/search").status_code == 404
    assert "content-security-policy" not in get("/other/documents").headers
    assert '<a href="/document/x"' not in get("/other/documents").text
    both = getter(other, archive)
    assert "12 documents" in both("/").text and both(VERDICT).status_code == 200
    assert '<a href="/document/x"' not in both("/other/documents").text


def test_below_a_prefix(archive: Path) -> None:
    get = getter(archive, settings={"base_url": "/news/"})
    links = [str(one["href"]) for one in soup(get, "/").select("a[href], link[href]")]
    assert all(link.startswith(("/news/", "#", "https://")) for link in links), links


CLOSED = {"allow": {"id": "editor"}}


@pytest.mark.parametrize("metadata", [CLOSED, {"databases": {"archive": CLOSED}}])
def test_what_is_closed_is_closed_here_too(archive: Path, metadata: dict[str, object]) -> None:
    get = getter(archive, metadata=metadata)
    assert get("/").status_code == get(VERDICT).status_code == get("/search?q=court").status_code == 403


def test_a_snapshot_is_served_too(archive: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "archive.db"
    sqlite3.connect(archive).execute("VACUUM INTO ?", [str(snapshot)])
    assert "12 documents" in getter(immutables=[str(snapshot)])("/").text


def test_a_page_shows_its_files_and_a_file_its_pages(tmp_path: Path) -> None:
    archive = pages.build(tmp_path)
    file = replace(pages.RELEASE, url=pages.VERDICT.attachments[0], title="The ruling itself")
    archive.add(file)
    get = getter(archive.path)
    (offered,) = (one for one in soup(get, OLD).select("footer li") if "Attached" in one.text)
    assert words(offered).startswith("Attached: The ruling itself")
    (parent,) = (one for one in soup(get, to.document(file.key)).select("dl.facts div") if "Attached to" in one.text)
    assert parent.find("a")["href"] == VERDICT
