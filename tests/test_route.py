"""The whole route on real pages: crawled through the mirror, killed on the way, and parsed again from the WARC.

The pages lie beside the repository. DATELINE_TEST_PAGES and DATELINE_TEST_KILLS set how many (150 and 4).
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import warc
from archive.model import Location
from tests.mirror.saved import PAGES, sites
from tests.mirror.server import Mirror
from tests.mirror.sources import write_sources

COUNT = int(os.environ.get("DATELINE_TEST_PAGES", "150"))
KILLS = int(os.environ.get("DATELINE_TEST_KILLS", "4"))
HOSTS = 50

pytestmark = pytest.mark.skipif(
    not PAGES.exists(), reason=f"{PAGES} is not there: real pages are not in the repository"
)


@pytest.fixture(scope="module")
def mirror(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder of source files for fifty served sites."""
    folder = tmp_path_factory.mktemp("sources")
    with Mirror(sites(hosts=HOSTS, pages=COUNT)) as served:
        write_sources(served.sites, folder)
        yield folder


def start(archive: Path, sources: Path, *arguments: str) -> subprocess.Popen[bytes]:
    archive.mkdir(exist_ok=True)
    (archive / "config.yml").write_text("contact: tests@dateline.example\nallow_hosts: [127.0.0.1]\n")
    given = {"DATELINE_ARCHIVE": str(archive), "DATELINE_SOURCES": str(sources)}
    command = [sys.executable, "-m", "archive.cli", *arguments]
    return subprocess.Popen(command, env={**os.environ, **given}, start_new_session=True, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="module")
def crawled(mirror: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    archive = tmp_path_factory.mktemp("whole")
    start(archive, mirror, "crawl").wait()
    return archive


def rows(archive: Path, query: str) -> list[tuple[object, ...]]:
    db = sqlite3.connect(f"{(archive / 'archive.db').as_uri()}?mode=ro", uri=True)
    try:
        return db.execute(query).fetchall()
    finally:
        db.close()


# natural keys and values only: no row ids, record ids or times, which differ from crawl to crawl
STORY = (
    "SELECT DISTINCT key, payload_digest FROM captures WHERE role = 'page' AND status = 200",
    "SELECT key, kind, title, authors, language, published, published_basis, versions, gone_since FROM documents",
    "SELECT d.key, number, v.content_digest, text, blocks FROM versions v JOIN documents d ON d.id = document_id",
    "SELECT d.key, number, position, s.start, s.end, s.kind, s.text FROM sentences s "
    "JOIN versions v ON v.id = s.version_id JOIN documents d ON d.id = s.document_id",
    "SELECT d.key, m.start, m.end, value, precision, basis, anchor FROM dates m JOIN documents d ON d.id = document_id",
    "SELECT d.key, p.start, p.end, p.kind, status, term, person, date FROM penalties p "
    "JOIN documents d ON d.id = document_id",
    "SELECT c.key, i.kind, i.detail FROM issues i JOIN captures c ON c.id = capture_id "
    "WHERE i.run_id IS NULL AND c.role = 'page' GROUP BY 1, 2, 3",
)


def story(archive: Path) -> list[list[tuple[object, ...]]]:
    return [sorted(rows(archive, query), key=repr) for query in STORY]


def test_every_page_is_kept_and_named(crawled: Path) -> None:
    assert rows(crawled, "SELECT count(DISTINCT key) FROM captures WHERE role = 'page' AND status = 200") == [(COUNT,)]
    assert rows(crawled, "SELECT count(*) FROM captures WHERE role = 'page' AND page_kind IS NULL") == [(0,)]
    hosts = rows(crawled, "SELECT count(DISTINCT host) FROM links WHERE role = 'page'")
    assert hosts == [(HOSTS,)]
    unread = (
        "SELECT count(*) FROM captures WHERE role = 'page' AND document_key IS NULL AND id NOT IN (SELECT capture_id "
    )
    assert rows(crawled, unread + "FROM issues WHERE capture_id IS NOT NULL)") == [(0,)], "no document, and no reason"


def test_no_lease_is_left(crawled: Path) -> None:
    assert rows(crawled, "SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]


def test_every_record_is_where_its_row_says(crawled: Path) -> None:
    records = rows(crawled, "SELECT file, offset, length, sha256, payload_digest FROM captures WHERE refers_to IS NULL")
    assert len(records) > COUNT
    for *place, digest in records:
        assert warc.read(crawled / "warc", Location(*place)).payload_digest == digest  # type: ignore[arg-type]


def test_every_offset_holds(crawled: Path) -> None:
    spans = rows(crawled, "SELECT v.text, s.start, s.end, s.text FROM sentences s JOIN versions v ON v.id = version_id")
    spans += rows(crawled, "SELECT v.text, d.start, d.end, d.surface FROM dates d JOIN versions v ON v.id = version_id")
    spans += rows(
        crawled, "SELECT v.text, p.start, p.end, p.surface FROM penalties p JOIN versions v ON v.id = version_id"
    )
    assert len(spans) > 10 * COUNT
    assert [span for text, start, end, span in spans if str(text)[start:end] != span] == []  # type: ignore[misc]
    gaps = rows(
        crawled, "SELECT version_id, start, end, (SELECT text FROM versions WHERE id = version_id) FROM sentences"
    )
    texts = {version: list(str(text)) for version, _, _, text in gaps}
    for version, begin, end, _ in gaps:
        texts[version][begin:end] = " " * (end - begin)  # type: ignore[misc, operator]
    assert ["".join(left).strip() for left in texts.values() if "".join(left).strip()] == [], "text in no sentence"


def test_a_crawl_killed_again_and_again_ends_with_the_same_rows(crawled: Path, mirror: Path, tmp_path: Path) -> None:
    chance = random.Random(8)
    for _ in range(KILLS):
        crawl = start(tmp_path, mirror, "crawl")
        _wait_for_pages(tmp_path, crawl, more=chance.randrange(1, max(2, COUNT // (KILLS + 2))))
        time.sleep(chance.random() / 5)
        os.killpg(crawl.pid, signal.SIGKILL)
        crawl.wait()
    assert start(tmp_path, mirror, "crawl").wait() == 0
    assert rows(tmp_path, "SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]
    for killed, whole in zip(story(tmp_path), story(crawled), strict=True):
        assert killed == whole


def _wait_for_pages(archive: Path, crawl: subprocess.Popen[bytes], more: int) -> None:
    """Until so many more pages were kept, or the crawl is over."""
    before: object = None
    while crawl.poll() is None:
        try:
            ((kept,),) = rows(archive, "SELECT count(*) FROM captures WHERE role = 'page'")
        except sqlite3.OperationalError:  # not made yet
            kept = 0
        before = kept if before is None else before
        if int(str(kept)) >= int(str(before)) + more:
            return
        time.sleep(0.02)


def test_extraction_from_the_warc_gives_the_rows_of_the_crawl(crawled: Path, mirror: Path, tmp_path: Path) -> None:
    archive = tmp_path / "copy"
    archive.mkdir()
    (archive / "warc").symlink_to(crawled / "warc")
    with sqlite3.connect(crawled / "archive.db") as source, sqlite3.connect(archive / "archive.db") as copy:
        source.backup(copy)
        copy.execute("UPDATE documents SET version_id = NULL")
        for table in ("penalty_people", "people", "penalties", "dates", "sentences", "versions", "documents"):
            copy.execute(f"DELETE FROM {table}")
        copy.execute("DELETE FROM issues WHERE run_id IS NULL")
        derived = ("page_kind", "document_key", "content_digest", "parser_revision")
        copy.execute(f"UPDATE captures SET {', '.join(f'{name} = NULL' for name in derived)}")
    assert start(archive, mirror, "extract", "--all").wait() == 0
    for again, first in zip(story(archive), story(crawled), strict=True):
        assert again == first


def test_the_database_is_an_index_that_one_command_makes_again(crawled: Path, mirror: Path, tmp_path: Path) -> None:
    archive = tmp_path / "again"
    archive.mkdir()
    (archive / "warc").symlink_to(crawled / "warc")
    assert start(archive, mirror, "extract", "--rebuild").wait() == 0
    for again, first in zip(story(archive), story(crawled), strict=True):
        assert again == first
    roles = "SELECT role, count(*) FROM captures GROUP BY role"
    assert rows(archive, roles) == rows(crawled, roles)
    links = "SELECT key, role, state FROM links WHERE role = 'page' AND state = 'done' ORDER BY key"
    assert rows(archive, links) == rows(crawled, links)
