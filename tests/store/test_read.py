"""Reading a real archive: search, documents, lists; and that every query goes by an index."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from archive.store import read, search
from archive.store.read import Filters
from tests import archive_pages as pages
from tests.archive_builder import Builder, Page, moment, record_id
from tests.archive_pages import build


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Builder:
    return build(tmp_path_factory.mktemp("archive"))


@pytest.fixture(scope="module")
def db(built: Builder) -> Database:
    return built.db


def keys(results: read.Results) -> list[str]:
    return [hit.key for hit in results.hits]


def test_a_phrase_finds_its_sentence(db: Database) -> None:
    (hit,) = read.search(db, '"released on the spot"').hits
    assert hit.text.endswith("were released on the spot.")
    assert [hit.text[start:end] for start, end in hit.marks] == ["released on the spot"]
    assert hit.before is not None and hit.before.startswith("A court in the port town")
    assert (hit.key, hit.source, hit.published) == (pages.VERDICT.key, "steppe-courier", "2031-10-08")


def test_only_the_current_version_is_searched(db: Database) -> None:
    assert read.search(db, '"of his former reporters"').total == 1
    assert read.search(db, '"of his reporters"').total == 0
    assert read.search(db, "reporters suspended sentences").total == 1


def test_inflected_words_are_found(db: Database) -> None:
    assert set(keys(read.search(db, "Асанову"))) == {pages.RUSSIAN.key, pages.KAZAKH.key}
    assert keys(read.search(db, "үкім")) == [pages.KAZAKH.key]


def test_titles_are_searched_beside_the_sentences(db: Database) -> None:
    (title,) = read.search(db, "cartoonist’s arrest ends").titles
    assert title.title == "Cartoonist’s house arrest ends"
    assert [title.title[start:end] for start, end in title.marks] == ["Cartoonist’s", "arrest", "ends"]


@pytest.mark.parametrize(
    ("filters", "total"),
    [
        (Filters(source="steppe-courier"), 8),
        (Filters(source="free-asanov"), 1),
        (Filters(source="nobody"), 0),
        (Filters(year=2032), 1),
        (Filters(year=2031, source="steppe-courier"), 6),
        (Filters(language="en"), 9),
        (Filters(language="ru"), 0),
        (Filters(mentions="2031-10-08"), 1),
        (Filters(mentions="2031-10"), 1),
        (Filters(mentions="2024/2031"), 3),
        (Filters(mentions="2024", year=2033), 0),
    ],
)
def test_filters(db: Database, filters: Filters, total: int) -> None:
    assert read.search(db, "court", filters=filters).total == total


def test_a_date_alone_finds_the_sentences_that_name_it(db: Database) -> None:
    results = read.search(db, "", filters=Filters(mentions="2031-10-08"))
    assert {hit.key for hit in results.hits} == {
        one.key for one in (pages.VERDICT, pages.RELEASE, pages.RUSSIAN, pages.KAZAKH)
    }
    assert read.search(db, "").total == 0
    assert read.search(db, "-court", filters=Filters(mentions="2031")).total == 0


@pytest.mark.parametrize("value", ["", "2031-13", "2031-02-30", "0000", "31", "2031-10-08T10", "/2031", "x"])
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(ValueError):
        read.days(value)


def test_days_of_a_value() -> None:
    assert read.days("2012-10-08") == ("2012-10-08", "2012-10-08")
    assert read.days("2012-02") == ("2012-02-01", "2012-02-29")
    assert read.days("2012") == ("2012-01-01", "2012-12-31")
    assert read.days("2015-12/2016-02") == ("2015-12-01", "2016-02-29")


def test_years_and_sources_are_counted_over_all_matches(db: Database) -> None:
    results = read.search(db, "court", limit=2)
    assert len(results.hits) == 2
    assert results.years == ((2031, 6), (2032, 1), (2034, 1))  # one document has no date
    assert results.sources == (("steppe-courier", 8), ("free-asanov", 1))
    assert read.search(db, "court", filters=Filters(year=2032)).years == results.years


def test_order_and_paging(db: Database) -> None:
    newest = [hit.published for hit in read.search(db, "court", sort="newest").hits]
    oldest = [hit.published for hit in read.search(db, "court", sort="oldest").hits]
    assert newest == ["2034-08-05", "2032-02-11", "2031-11-01", *["2031-10-08"] * 4, "2031", None]
    assert oldest == ["2031", *["2031-10-08"] * 4, "2031-11-01", "2032-02-11", "2034-08-05", None]
    first, second = (read.search(db, "court", limit=5, offset=offset).hits for offset in (0, 5))
    assert len({hit.id for hit in first + second}) == 9


def test_more_matches_than_are_ranked_is_said(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "NEWEST", 3)
    results = read.search(db, "court")
    assert (results.total, results.capped, results.partial) == (3, True, False)
    everything = read.search(db, "court", filters=Filters(year=2031))
    assert (everything.total, everything.capped) == (3, True)
    assert {hit.published[:4] for hit in everything.hits if hit.published} == {"2031"}


def test_filters_over_part_of_the_matches_are_said(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "SEARCHED", 4)
    assert read.search(db, "court").partial is False
    results = read.search(db, "court", filters=Filters(language="en"))
    assert (results.partial, results.total) == (True, 5)


def test_a_document_with_all_it_says(db: Database) -> None:
    page = read.document(db, pages.VERDICT.key)
    assert page is not None and page.is_current
    assert page.version.title == pages.EDITED.title
    assert page.version.authors == ("Dana Omar", "Felix Brandt")
    assert [one.number for one in page.versions] == [1, 2]
    text = page.version.text
    for span in (*page.sentences, *page.dates, *page.penalties, *page.quotations):
        assert text[span.start : span.end] == (span.text if isinstance(span, read.Sentence) else span.surface)
    assert {one.kind for one in page.penalties} == {
        *("imprisonment", "suspended", "confiscation", "fine", "ban", "acquittal", "restricted_freedom")
    }
    assert page.penalties[0].charges == ("inciting discord",)


def test_an_older_version(db: Database) -> None:
    page = read.document(db, pages.VERDICT.key, record_id(pages.VERDICT))
    assert page is not None and not page.is_current
    assert (page.version.number, page.version.title) == (1, pages.VERDICT.title)
    assert "former" not in page.version.text
    assert read.edit(db, page) == read.Edit(frozenset(), (), None)


def test_what_an_edit_changed(db: Database) -> None:
    page = read.document(db, pages.VERDICT.key)
    assert page is not None
    edit = read.edit(db, page)
    (now,) = (one.text for one in page.sentences if one.position in edit.fresh)
    (then,) = (one.text for one in edit.dropped)
    assert now.replace("former ", "") == then
    assert edit.before == record_id(pages.VERDICT)


def test_no_such_document_or_version(db: Database) -> None:
    assert read.document(db, "nowhere.example") is None
    assert read.document(db, pages.VERDICT.key, "urn:uuid:nothing") is None
    assert read.document(db, pages.VERDICT.key, record_id(pages.RELEASE)) is None


def test_from_a_record_to_its_document(db: Database) -> None:
    assert read.document_of(db, record_id(pages.VERDICT)) == pages.VERDICT.key
    assert read.document_of(db, "urn:uuid:nothing") is None


def test_from_an_address_to_its_document(db: Database) -> None:
    assert read.document_at(db, "http://www.free-asanov.example/news.aspx?utm_source=x&id=41#top") == pages.RELEASE.key
    assert read.document_at(db, "https://nowhere.example/") is None
    assert read.document_at(db, "no address") is None


def test_an_address_that_led_to_a_document_leads_there_still(tmp_path: Path) -> None:
    builder = build(tmp_path)
    builder.db.execute("UPDATE captures SET key = 'old.example/a' WHERE document_key = ?", [pages.APPEAL.key])
    assert read.document_at(builder.db, "https://old.example/a/") == pages.APPEAL.key


def test_lists(db: Database) -> None:
    published = [one.published for one in read.documents(db)]
    assert published[:3] == ["2034-08-05", "2034-08", "2033-09-30"] and published[-1] is None
    assert [one.key for one in read.documents(db, order="stored", limit=1)] == [read.documents(db)[0].key]
    assert len(read.documents(db, source="prosecutor", language="kk")) == 1
    assert [(one.key, one.seen) for one in read.changed(db)] == [(pages.VERDICT.key, "2031-10-12T05:10:09Z")]
    assert [(one.key, one.seen) for one in read.gone(db)] == [(pages.RELEASE.key, "2036-01-15T06:00:00Z")]
    assert read.languages(db) == ("en", "kk", "ru")


def test_penalties_of_current_versions_only(db: Database) -> None:
    everything = read.penalties(db, limit=1000)
    assert len(everything) == 9 + 2 + 1 + 1
    assert {one.person for one in read.penalties(db, person="Timur Asanov")} == {"Timur Asanov", "Тимур Асанов"}
    (asked_for,) = read.penalties(db, status="requested")
    assert (asked_for.term, asked_for.position) == ("P9Y", 5)
    assert [one.amount for one in read.penalties(db, kind="fine")] == ["800000 KZT"]


def test_quotations_of_current_versions_only(db: Database) -> None:
    assert [one.speaker for one in read.quotations(db)] == ["Aigul Berova", "Aigul Berova", None]
    (first, _) = read.quotations(db, speaker="Aigul Berova")
    assert (first.surface, first.kind, first.said_by) == ("We will appeal next week.", "full", "Aigul Berova")
    assert read.quotations(db, limit=1, offset=2)[0].said_by == "The judge"


def test_sources_and_numbers(db: Database) -> None:
    blocked = next(one for one in read.sources(db) if one.key == "prosecutor")
    assert (blocked.outcome, blocked.failed, blocked.documents, blocked.newest) == ("blocked", 1, 2, "2031-10-09")
    assert blocked.languages == ("ru", "kk")
    assert [one.key for one in read.sources(db, "free-asanov")] == ["free-asanov"]
    numbers = read.numbers(db)
    assert (numbers.documents, numbers.versions, numbers.captures, numbers.gone) == (12, 13, 14, 1)
    assert (numbers.earliest, numbers.latest) == ("2031-01-01", "2034-08-05")


def test_an_empty_archive(tmp_path: Path) -> None:
    empty = Builder(tmp_path).db
    assert read.search(empty, "court") == read.Results((), 0, False)
    assert read.numbers(empty).documents == 0
    assert (
        read.documents(empty)
        == read.penalties(empty)
        == read.quotations(empty)
        == read.sources(empty)
        == read.languages(empty)
        == ()
    )


def test_any_connection_will_do(built: Builder) -> None:
    plain = sqlite3.connect(built.path)
    rows = sqlite3.connect(built.path)
    rows.row_factory = sqlite3.Row
    expected = read.search(built.db, "court")
    assert read.search(plain, "court") == read.search(rows, "court") == expected


def test_a_returned_page_is_found_again(tmp_path: Path) -> None:
    builder = build(tmp_path)
    builder.add(Page(**{**vars(pages.RELEASE), "at": moment("2036-02-01T06:00:00")}))
    assert read.gone(builder.db) == ()


SMALL = {"sources", "runs", "last", "next"}  # tables that stay small, and rows made by the query itself
IN_ORDER = {"documents", "penalties", "quotations"}  # read from the end by row id until there are enough
ASKS: list[Callable[[Any], object]] = [
    lambda db: read.search(db, "court"),
    lambda db: read.search(db, "court", filters=Filters("steppe-courier", "en", 2031, "2031-10")),
    lambda db: read.search(db, "court", filters=Filters(language="en")),
    lambda db: read.search(db, "", filters=Filters("steppe-courier", "en", 2031, "2031-10")),
    lambda db: read.document(db, pages.VERDICT.key),
    lambda db: read.document(db, pages.VERDICT.key, record_id(pages.VERDICT)),
    lambda db: read.edit(db, read.document(db, pages.VERDICT.key)),  # type: ignore[arg-type]
    lambda db: read.document_of(db, "urn:uuid:x"),
    lambda db: read.document_at(db, "https://nowhere.example/a"),
    lambda db: read.documents(db),
    lambda db: read.documents(db, order="stored"),
    lambda db: read.documents(db, source="prosecutor"),
    lambda db: read.changed(db),
    lambda db: read.gone(db),
    lambda db: read.penalties(db),
    lambda db: read.penalties(db, person="Timur Asanov"),
    lambda db: read.penalties(db, kind="fine", status="sentenced"),
    lambda db: read.quotations(db),
    lambda db: read.quotations(db, speaker="Aigul Berova"),
    lambda db: read.sources(db),
    lambda db: read.languages(db),
]


def plans(path: Path, ask: Callable[[Any], object]) -> list[str]:
    """The query plans of all statements that `ask` runs."""
    connection = sqlite3.connect(path)
    said: list[str] = []
    connection.set_trace_callback(said.append)
    ask(connection)
    connection.set_trace_callback(None)
    statements = [one for one in said if not one.startswith("--")]  # "--": SQLite's own, for the full-text index
    assert statements
    return [row[3] for one in statements for row in connection.execute(f"EXPLAIN QUERY PLAN {one}")]


@pytest.mark.parametrize("ask", ASKS)
def test_every_query_uses_an_index(built: Builder, ask: Callable[[Any], object]) -> None:
    for step in plans(built.path, ask):
        scan = re.fullmatch(r"SCAN (\w+)", step)
        assert scan is None or scan[1] in SMALL | IN_ORDER | {"mentioned"}, step


@pytest.mark.parametrize("ask", [read.documents, read.changed, read.gone, read.penalties, read.quotations])
def test_newest_first_is_read_from_an_index_not_sorted(built: Builder, ask: Callable[[Any], object]) -> None:
    assert not [step for step in plans(built.path, ask) if "TEMP B-TREE" in step]
