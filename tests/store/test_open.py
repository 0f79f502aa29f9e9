"""Opening the archive: what is not ours is refused in one line and left as it was; one writer at a time."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from archive import store
from archive.errors import ArchiveError, ArchiveLocked, DamagedDatabase, NewerSchema, NotOurDatabase


def test_a_new_archive_has_wal_foreign_keys_and_strict_tables(tmp_path: Path) -> None:
    db = store.open(tmp_path / "deep" / "archive")
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    ours = "name NOT LIKE '%fts%' AND name NOT LIKE '\\_%' ESCAPE '\\' AND type = 'table' AND schema = 'main'"
    tables = db.execute(
        f"SELECT name, strict FROM pragma_table_list WHERE {ours} AND name != 'sqlite_schema'"
    ).fetchall()
    assert len(tables) >= 12
    assert [name for name, strict in tables if not strict] == []


@pytest.mark.parametrize("opener", [store.open, store.open_read])
def test_a_file_that_is_no_database(tmp_path: Path, opener: object) -> None:
    (tmp_path / "archive.db").write_bytes(b"Dear diary, " * 400)
    with pytest.raises(NotOurDatabase, match="expected an SQLite database"):
        opener(tmp_path)  # type: ignore[operator]
    assert (tmp_path / "archive.db").read_bytes() == b"Dear diary, " * 400


def test_a_database_of_another_program(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "archive.db") as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = (tmp_path / "archive.db").read_bytes()
    with pytest.raises(NotOurDatabase, match="bookmarks"):
        store.open(tmp_path)
    assert (tmp_path / "archive.db").read_bytes() == before


def test_a_newer_schema(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('dateline', 'm999_far', '')")
    db.close()
    with pytest.raises(NewerSchema, match="m999_far"):
        store.open(tmp_path)


def test_a_damaged_database(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    path = tmp_path / "archive.db"
    content = bytearray(path.read_bytes())
    content[100:4000] = b"\xff" * 3900
    path.write_bytes(content)
    with pytest.raises(DamagedDatabase, match="WARC files hold"):
        store.open(tmp_path)


def test_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive here"):
        store.open_read(tmp_path)
    with pytest.raises(ArchiveError, match="no archive here"):
        store.open(tmp_path, create=False)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ArchiveError, match="cannot be made"):
        store.open(tmp_path / "file" / "archive")


def test_one_writer_at_a_time_and_the_lock_dies_with_its_process(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib; from archive import store\n"
        "with store.lock(pathlib.Path(sys.argv[1]), 'dateline crawl'): print('held', flush=True); input()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout and holder.stdout.readline() == "held\n"
    with pytest.raises(ArchiveLocked, match="dateline crawl"), store.lock(tmp_path):
        pass
    holder.kill()
    holder.communicate()
    with store.lock(tmp_path):
        pass


def test_a_transaction_is_all_or_nothing_and_nests(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    with pytest.raises(ZeroDivisionError), store.transaction(db):
        db.execute("INSERT INTO hosts (host) VALUES ('a.example')")
        raise ZeroDivisionError
    with store.transaction(db):
        db.execute("INSERT INTO hosts (host) VALUES ('b.example')")
        with pytest.raises(ZeroDivisionError), store.transaction(db):
            db.execute("INSERT INTO hosts (host) VALUES ('c.example')")
            raise ZeroDivisionError
    assert [host for (host,) in store.open_read(tmp_path).execute("SELECT host FROM hosts")] == ["b.example"]


# ---- errors after opening -------------------------------------------------------------------------------------------


def failure(db: sqlite3.Connection, *statements: str) -> sqlite3.Error:
    with pytest.raises(sqlite3.Error) as caught:
        for statement in statements:
            db.execute(statement)
    return caught.value


def test_a_full_disk_is_an_error_of_the_archive(tmp_path: Path) -> None:
    db = store.open(tmp_path).conn
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    error = failure(db, f"PRAGMA max_page_count = {pages}", "CREATE TABLE more (x)", "CREATE TABLE still_more (x)")
    told = store.trouble(tmp_path, error)
    assert type(told) is ArchiveError
    assert str(told).startswith(
        f"{tmp_path / 'archive.db'}: cannot be used (database or disk is full); free disk space"
    )


def test_another_writer_that_does_not_end_is_an_error_of_the_archive(tmp_path: Path) -> None:
    db, other = store.open(tmp_path).conn, store.open(tmp_path).conn
    other.execute("BEGIN IMMEDIATE")
    error = failure(db, "PRAGMA busy_timeout = 0", "BEGIN IMMEDIATE")
    assert "another program holds it" in str(store.trouble(tmp_path, error))


def test_a_database_that_may_only_be_read_is_an_error_of_the_archive(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    error = failure(store.open_read(tmp_path).conn, "DELETE FROM sources")
    assert "writable" in str(store.trouble(tmp_path, error))


def test_a_fault_of_ours_is_no_error_of_the_archive(tmp_path: Path) -> None:
    db = store.open(tmp_path).conn
    assert store.trouble(tmp_path, failure(db, "SELECT nothing FROM nowhere")) is None
    assert store.trouble(tmp_path, sqlite3.ProgrammingError("closed")) is None
