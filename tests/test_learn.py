"""Memories of real captures: kept in the WARC, named by rows, found by a rebuild; reading anew makes no version."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive import imports, learn, reparse, store, warc
from archive.model import Capture, SiteMemory
from archive.reparse import parse_again, waiting
from archive.store import documents, memories, write
from archive.store import read as store_read
from archive.workers import Pool
from tests import repeating_site as quay

NOW = datetime(2021, 3, 20, tzinfo=UTC)
VERSIONS = """
SELECT documents.key, number, versions.record_id, versions.first_seen, versions.last_seen, text, memories.revision
FROM versions JOIN documents ON documents.id = document_id LEFT JOIN memories ON memories.id = memory_id ORDER BY 1, 2
"""
MEMORIES = """
SELECT site, revision, record_id, learnt_at, parser_revision, pages, boxes, lines, blanks FROM memories ORDER BY 1, 2
"""


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(1) as pool:
        yield pool


@pytest.fixture
def db(tmp_path: Path, pool: Pool) -> Database:
    """An archive of twelve pages, read without a memory."""
    db = store.open(tmp_path / "archive")
    take(db, tmp_path, pool, quay.warc(tmp_path / "first", range(12)))
    return db


def take(db: Database, folder: Path, pool: Pool, path: Path) -> None:
    imports.take(db, folder / "archive", path, {}, now=NOW, url=None, software="test")
    read(db, folder, pool)


def read(db: Database, folder: Path, pool: Pool) -> int:
    """What `dateline extract` does."""
    return parse_again(db, folder / "archive", waiting(db), {}, pool).captures


def learnt(db: Database, folder: Path, pool: Pool, at: datetime = NOW) -> SiteMemory:
    found = learn.learn(db, folder / "archive", quay.HOST, pool)
    return kept(db, folder, found, at)


def kept(db: Database, folder: Path, found: SiteMemory, at: datetime = NOW) -> SiteMemory:
    with warc.Writer(folder / "archive" / "warc", now=at, software="test") as writer:
        return learn.keep(db, writer, found, at)


def texts(db: Database) -> list[str]:
    return [text for (text,) in db.execute("SELECT text FROM versions ORDER BY id")]


def counts(db: Database) -> list[tuple[int, int]]:
    return list(db.execute("SELECT versions, count(*) FROM documents GROUP BY 1 ORDER BY 1"))


def test_a_memory_reads_captures_again_and_makes_no_version(tmp_path: Path, db: Database, pool: Pool) -> None:
    assert all(quay.NOTE in text for text in texts(db))
    assert learnt(db, tmp_path, pool).revision == 1
    assert len(waiting(db, "outdated")) == 12
    assert read(db, tmp_path, pool) == 12
    assert (waiting(db), counts(db)) == ([], [(1, 12)])
    shown = store_read.document(db, f"{quay.HOST}/story/3")
    assert shown and shown.version.memory == 1
    assert sorted(texts(db)) == sorted("\n".join(quay.article(number)) for number in range(12))


def test_only_their_edits_are_versions(tmp_path: Path, db: Database, pool: Pool) -> None:
    """Captures of before and after the memory: the same page is one version, a changed one is two."""
    learnt(db, tmp_path, pool)
    take(db, tmp_path, pool, quay.warc(tmp_path / "same", range(4), day=8))
    assert counts(db) == [(1, 12)]
    take(db, tmp_path, pool, quay.warc(tmp_path / "changed", range(4, 6), day=9, fine=900))
    assert counts(db) == [(1, 10), (2, 2)]


def test_the_same_captures_teach_the_same(tmp_path: Path, db: Database, pool: Pool) -> None:
    before = learnt(db, tmp_path, pool)
    read(db, tmp_path, pool)
    after = learn.learn(db, tmp_path / "archive", quay.HOST, pool)
    assert (after.boxes, after.lines) == (before.boxes, before.lines)
    assert not learn.is_news(after, before)
    assert learn.is_news(after, None)


def test_a_rebuild_finds_the_memories_and_makes_the_same_rows(tmp_path: Path, db: Database, pool: Pool) -> None:
    learnt(db, tmp_path, pool)
    kept(db, tmp_path, SiteMemory(quay.HOST, 0, {"div.tin": "x"}, {}, {}, 12), NOW.replace(day=21))
    read(db, tmp_path, pool)
    told = [list(db.execute(query)) for query in (VERSIONS, MEMORIES)]
    assert len(told[1]) == 2 and {row[6] for row in told[0]} == {2}
    (tmp_path / "archive" / "archive.db").unlink()
    again = store.open(tmp_path / "archive")
    imports.rebuild(again, tmp_path / "archive", {})
    read(again, tmp_path, pool)
    assert [list(again.execute(query)) for query in (VERSIONS, MEMORIES)] == told


def test_a_memory_that_comes_late_takes_its_place_in_time(tmp_path: Path, db: Database) -> None:
    later = kept(db, tmp_path, SiteMemory(quay.HOST, 0, {"div.b": ""}, {}, {}, 12), NOW)
    assert later.revision == 1
    kept(db, tmp_path, SiteMemory(quay.HOST, 0, {"div.a": ""}, {}, {}, 12), NOW.replace(day=1))
    found = memories.revisions(db, [quay.HOST])
    assert [(one.memory.revision, set(one.memory.boxes)) for one in found] == [(2, {"div.b"}), (1, {"div.a"})]


def test_captures_read_with_different_memories_are_not_compared(tmp_path: Path, db: Database, pool: Pool) -> None:
    """A crawl that reads a page with another memory than the page's rows must not make an edit of it."""
    memory = learnt(db, tmp_path, pool)
    one = reparse.of_site(db, quay.HOST)[0]
    parsed = pool.submit(warc.read(tmp_path / "archive" / "warc", one.location), None, memory).result()
    assert parsed.memory == 1
    with pytest.raises(documents.StaleDocument):
        write.parsed(db, twin(db, one.id), parsed)


def twin(db: Database, capture_id: int) -> int:
    """A second capture of the same page, a day later, that nobody has read."""
    db.execute(
        """INSERT INTO captures
        (record_id, url, key, role, fetched_at, status, payload_digest, file, offset, length, sha256)
        SELECT 'urn:twin', url, key, role, '2021-03-06T00:00:00Z', 200, payload_digest, file, -1, length, sha256
        FROM captures WHERE id = ?""",
        [capture_id],
    )
    return int(db.execute("SELECT id FROM captures WHERE record_id = 'urn:twin'").fetchone()[0])


def test_a_crawl_reads_pages_as_their_rows_were_read(tmp_path: Path, db: Database, pool: Pool) -> None:
    learnt(db, tmp_path, pool)
    known, new, elsewhere = f"{quay.HOST}/story/1", f"{quay.HOST}/new", "other.example/a"
    before = memories.InUse(db)
    assert [before.of(key) for key in (known, new, elsewhere)] == [None, None, None]
    read(db, tmp_path, pool)
    after = memories.InUse(db)
    assert [one and one.revision for one in map(after.of, (known, new, elsewhere))] == [1, 1, None]


def test_an_unchanged_answer_is_read_as_the_one_it_confirms(tmp_path: Path, db: Database, pool: Pool) -> None:
    learnt(db, tmp_path, pool)
    read(db, tmp_path, pool)
    one = reparse.of_site(db, quay.HOST)[0]
    again = twin(db, one.id)
    db.execute(
        "UPDATE captures SET refers_to = (SELECT record_id FROM captures WHERE id = ?) WHERE id = ?", [one.id, again]
    )
    assert write.unchanged(db, again) == "same"
    assert waiting(db, "outdated") == []


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"site": "x", "parser_revision": "1", "pages": 3, "boxes": {"div": 1}, "lines": {}, "blanks": {}}',
        b"\xff",
    ],
)
def test_a_record_that_only_claims_to_be_a_memory_is_none(db: Database, body: bytes) -> None:
    assert not memories.keep(db, record(body))
    assert memories.current(db) == {}


def record(body: bytes) -> Capture:
    return Capture("urn:uuid:1", f"{memories.URN}x", NOW, 200, (), body, "sha256:0")


def test_a_memory_survives_its_record(db: Database) -> None:
    memory = SiteMemory("x.example", 0, {"div.a": "“Цитата”"}, {"Line": 7}, {"Gone": 5}, 30)
    assert memories.keep(db, record(memories.to_bytes(memory, "p1")))
    (stored,) = memories.revisions(db, ["x.example"])
    assert (stored.memory, stored.parser_revision) == (
        SiteMemory("x.example", 1, memory.boxes, memory.lines, memory.blanks, 30),
        "p1",
    )
    assert json.loads(memories.to_bytes(memory, "p1"))["lines"] == {"Line": 7}


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [(0, 19, False), (0, 20, True), (20, 39, False), (39, 40, True), (320, 399, False), (700, 801, True)],
)
def test_a_crawl_learns_when_a_site_has_grown_enough(before: int, now: int, expected: bool) -> None:
    assert (learn.stage(now) > learn.stage(before)) is expected


def test_what_is_due_counts_the_documents_of_the_run(db: Database) -> None:
    assert not learn.due(db, [quay.HOST], NOW.replace(day=1))
    db.execute(
        """INSERT INTO documents (key, url, kind, first_seen, last_seen)
        SELECT key || '/b', url, kind, '2021-03-19T00:00:00Z', last_seen FROM documents"""
    )
    assert learn.due(db, ["other.example", quay.HOST], NOW.replace(day=18)) == [quay.HOST]
    assert not learn.due(db, [quay.HOST], NOW), "the run brought none of them"
