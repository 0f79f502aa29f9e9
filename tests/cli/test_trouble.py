"""What can be wrong with an archive, an argument or this machine is one line and the right exit code, no traceback."""

from __future__ import annotations

import socket
import sqlite3
from pathlib import Path

import pytest

from archive import imports, store
from archive.errors import UsageError
from archive.store import DATABASE, LOCK, read
from tests.archive_pages import build
from tests.cli.command import ROOT, dateline

# ---- the archive ----------------------------------------------------------------------------------------------------


def told(archive: Path, *arguments: object, code: int) -> str:
    """The last line on standard error of a command that must end with that exit code."""
    done = dateline(*arguments, archive=archive)
    assert done.returncode == code, done.stderr
    return done.stderr.strip().splitlines()[-1]


def test_a_damage_found_while_reading(tmp_path: Path) -> None:
    build(tmp_path).db.close()
    path = tmp_path / DATABASE
    content = bytearray(path.read_bytes())
    size = int.from_bytes(content[16:18], "big")
    with sqlite3.connect(path) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'documents'").fetchone()
    content[(root - 1) * size : (root - 1) * size + 100] = b"\xff" * 100
    path.write_bytes(content)
    store.open_read(tmp_path).close()
    line = told(tmp_path, "search", "court", code=4)
    assert line.startswith(f"dateline: {path}: SQLite finds it damaged")
    assert "move archive.db, archive.db-wal and archive.db-shm away and run `dateline extract --rebuild`" in line


@pytest.mark.parametrize("command", [["status"], ["extract"]])
def test_a_folder_where_the_database_belongs(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / DATABASE).mkdir()
    assert told(tmp_path, *command, code=4).startswith(f"dateline: {tmp_path / DATABASE}: ")


def test_a_folder_where_the_lock_belongs(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    (tmp_path / LOCK).mkdir()
    assert told(tmp_path, "extract", code=4).startswith(f"dateline: {tmp_path / LOCK}: cannot be opened")


# ---- the sources ----------------------------------------------------------------------------------------------------


def test_a_folder_where_a_source_file_belongs(tmp_path: Path) -> None:
    (tmp_path / "post.yml").mkdir()
    line = told(tmp_path, "--sources", tmp_path, "sources", code=3)
    assert line.startswith(f"dateline: {tmp_path / 'post.yml'}:1: ")
    assert "a file that can be read" in line


# ---- the arguments --------------------------------------------------------------------------------------------------


def test_a_port_in_use(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"--port {port}: in use" in told(tmp_path, "browse", "--port", port, "--no-open", code=2)


@pytest.mark.parametrize("host", ["no such host", "192.0.2.1"])
def test_an_address_of_another_machine(tmp_path: Path, host: str) -> None:
    store.open(tmp_path).close()
    assert f"--host {host}: expected" in told(tmp_path, "browse", "--host", host, "--no-open", code=2)


def test_a_month_that_is_none_is_told_as_any_other_word(tmp_path: Path) -> None:
    line = told(tmp_path, "search", "x", "--mentions", "9999-99", code=2)
    assert line == "dateline: --mentions: expected a date such as 2012-10-08, 2012-10 or 2012, found '9999-99'"


@pytest.mark.parametrize("value", ["9999-99", "2012-02-30", "0000", "foo", "2012/foo", "", "２０１２"])
def test_a_day_that_is_none(value: str) -> None:
    with pytest.raises(ValueError, match=f"expected a date such as .*, found '{value}'"):
        read.days(value)


def test_a_source_the_archive_does_not_have(tmp_path: Path) -> None:
    build(tmp_path).db.close()
    line = told(tmp_path, "search", "court", "--source", "steppe-courrier", code=2)
    assert "no source 'steppe-courrier'; did you mean steppe-courier?" in line


def test_a_wrong_address_is_told_before_anything_is_written(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    assert "expected an address such as" in told(archive, "import", ROOT / "README.md", "--url", "not a url", code=2)
    assert not archive.exists()


@pytest.mark.parametrize("url", ["not a url", "javascript:alert(1)", "http://[::1", "http://x..y/", "", "urn:x:y"])
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(UsageError, match="expected an address such as"):
        imports.address(url)
