"""The demo from end to end: two crawls over real HTTP, twice, and what the archive holds afterwards."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.demo import report
from data.demo.server import PORTS

ROOT = Path(__file__).parent.parent.parent


def run(folder: Path) -> str:
    """What the demo prints, run as `make demo ARCHIVE=folder` does."""
    command = [sys.executable, "-m", "data.demo.demo", "--archive", str(folder)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "an archive"


@pytest.fixture(scope="module")
def printed(archive: Path) -> str:
    return run(archive)


@pytest.fixture
def db(archive: Path, printed: str) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(archive / "archive.db")
    yield connection
    connection.close()


def test_every_page_and_file_of_the_sites_is_a_document(db: sqlite3.Connection) -> None:
    counts = db.execute("SELECT sources.key, count(*) FROM documents JOIN sources ON sources.id = source_id GROUP BY 1")
    assert dict(counts) == {"courier": 9, "ozerbai_campaign": 8, "tuzkala_courts": 7}
    languages = dict(db.execute("SELECT language, count(*) FROM documents GROUP BY 1"))
    assert languages == {"en": 22, "ru": 1, "kk": 1}


def test_every_document_has_its_day_and_its_title(db: sqlite3.Connection) -> None:
    assert db.execute("SELECT key FROM documents WHERE length(published) <> 10 OR published IS NULL").fetchall() == []
    titles = [title for (title,) in db.execute("SELECT title FROM documents")]
    assert len(set(titles)) == 22  # two pages offer themselves as files
    assert [title for title in titles if "Courier" in title or "News" in title or "Courts" in title] == []


def test_authors_are_those_who_signed(db: sqlite3.Connection) -> None:
    signed = db.execute("SELECT authors, count(*) FROM documents GROUP BY 1 ORDER BY 2 DESC")
    assert dict(signed) == {"[]": 15, '["Nora Belek"]': 5, '["Sanat Irgiz"]': 3, '["Санат Иргиз"]': 1}


def test_what_surrounds_an_article_is_not_its_text(db: sqlite3.Connection) -> None:
    texts = "\n".join(text for (text,) in db.execute("SELECT text FROM versions"))
    for words in (
        "cookies",
        "Subscribe",
        "Facebook",
        "made-up",
        "All Rights",
        "Photo:",
        "Download",
        "Hotline",
        "Ferry",
    ):
        assert words not in texts
    assert ".." not in texts


def test_every_sentence_date_and_penalty_is_a_span_of_its_version(db: sqlite3.Connection) -> None:
    for table, words in (("sentences", "text"), ("dates", "surface"), ("penalties", "surface")):
        sql = f"SELECT {table}.start, {table}.end, {table}.{words}, versions.text FROM {table} JOIN versions"
        found = db.execute(f"{sql} ON versions.id = {table}.version_id").fetchall()
        assert found
        assert [surface for start, end, surface, text in found if text[start:end] != surface] == []


def test_one_day_is_found_under_its_names(db: sqlite3.Connection) -> None:
    asked = report.hosts(PORTS.values()) | {"day": report.VERDICT}
    names = {surface for surface, *_ in report.rows(db, report.DAY, asked)}
    assert {"March 3", "3 March 2021", "3 March, 2021", "last Wednesday"} <= names


def test_one_term_is_found_under_its_names(db: sqlite3.Connection) -> None:
    sql = """SELECT DISTINCT sources.key, term FROM penalties JOIN documents ON documents.id = document_id
        JOIN sources ON sources.id = source_id WHERE person = 'Marat Ozerbai' AND status = 'sentenced'"""
    terms = set(db.execute(sql))
    assert {("courier", "P6Y6M"), ("ozerbai_campaign", "P6Y6M"), ("tuzkala_courts", "P78M")} <= terms


def test_figures_that_disagree_are_both_kept(db: sqlite3.Connection) -> None:
    sql = "SELECT amount FROM penalties WHERE kind = 'fine' AND person = 'Pavel Strunin' AND status = 'sentenced'"
    assert {amount for (amount,) in db.execute(sql)} == {"350000 KZT", "400000 KZT"}


def test_another_runs_hosts_are_not_told_of(db: sqlite3.Connection) -> None:
    """As when a port is in use, and an earlier run's pages lie in the same archive under other addresses."""
    ports = list(PORTS.values())
    assert report.rows(db, report.COUNTS, report.hosts(ports))[0][:2] == (24, 3)
    one = report.rows(db, report.COUNTS, report.hosts(ports[:1]))[0]
    sql = """SELECT count(*) FROM {} AS found JOIN documents ON documents.id = document_id
        JOIN sources ON sources.id = source_id WHERE sources.key = 'courier'"""
    counts = [db.execute(sql.format(table)).fetchone()[0] for table in ("sentences", "dates", "penalties")]
    assert one[:5] == (9, 1, *counts)
    days = report.rows(db, report.DAY, report.hosts(ports[:1]) | {"day": report.VERDICT})
    assert {name for _, name, *_ in days} == set(*db.execute("SELECT name FROM sources WHERE key = 'courier'"))
    assert report.rows(db, report.GONE, report.hosts(ports[:1])) == []
    assert report.rows(db, report.EDITED, report.hosts(ports[1:])) == []


def test_an_edit_is_a_version_and_shows_its_sentence(db: sqlite3.Connection, printed: str) -> None:
    edited = db.execute("SELECT key, versions FROM documents WHERE versions <> 1").fetchall()
    assert [(key.partition("/")[2], versions) for key, versions in edited] == [("2021/03/union-organiser-jailed", 2)]
    assert "- Pavel Strunin, 58, a crane driver, was ordered to pay a fine of 350,000 tenge." in printed
    assert "+ Pavel Strunin, 58, a crane driver, was ordered to pay a fine of 400,000 tenge." in printed


def test_a_page_that_is_gone_is_still_in_the_archive(db: sqlite3.Connection, printed: str) -> None:
    gone = "SELECT id, key, gone_status FROM documents WHERE gone_since IS NOT NULL"
    [(document, key, status)] = db.execute(gone).fetchall()
    assert (key.partition("/")[2], status) == ("press-releases/prosecutor-requests-penalties", 404)
    assert db.execute("SELECT count(*) FROM sentences WHERE document_id = ?", [document]).fetchone() == (3,)
    assert "Gone: State prosecutor requests penalties in the Soda Works case" in printed


def test_files_that_a_page_offers_are_documents_too(db: sqlite3.Connection) -> None:
    sql = """SELECT child.title, parent.title, child.text LIKE '%Tuzkala City Court%' FROM parents
        JOIN versions AS child ON child.document_id = parents.document_id
        JOIN documents AS parent ON parent.id = parents.parent_id ORDER BY 1"""
    released, verdict = (
        "Court grants Marat Ozerbai early release",
        "Verdict against Marat Ozerbai: a sentence for a strike",
    )
    assert db.execute(sql).fetchall() == [(released, released, 0), (verdict, verdict, 1)]


def test_no_lease_is_left(db: sqlite3.Connection) -> None:
    assert db.execute("SELECT DISTINCT state FROM links ORDER BY 1").fetchall() == [("done",), ("gone",)]


def test_the_archive_allows_no_private_address_to_a_later_crawl(archive: Path, printed: str) -> None:
    assert not (archive / "config.yml").exists()


def test_the_way_on_is_shown(archive: Path, printed: str) -> None:
    assert f"make browse ARCHIVE='{archive}'" in printed


def test_a_second_run_changes_nothing(archive: Path, db: sqlite3.Connection) -> None:
    content = """SELECT documents.key, number, versions.content_digest, versions.record_id, gone_since IS NULL
        FROM versions JOIN documents ON documents.id = document_id ORDER BY 1, 2"""
    before = db.execute(content).fetchall()
    again = run(archive)
    assert db.execute(content).fetchall() == before
    assert "+ Pavel Strunin, 58, a crane driver, was ordered to pay a fine of 400,000 tenge." in again
