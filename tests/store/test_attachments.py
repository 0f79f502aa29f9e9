"""A file finds its pages and a page its files, whichever is read first, and however often."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive import store
from archive.model import Capture, Location, Parsed
from archive.store import documents, read, write
from tests.store.test_write import A, B

SITE = "https://news.example"
FILE = f"{SITE}/files/ruling.pdf?from=here"
PAGES = {"one": A, "two": B}


def offering(parsed: Parsed, *files: str) -> Parsed:
    assert parsed.document is not None
    return replace(parsed, document=replace(parsed.document, attachments=files))


def keep(db: Database, name: str, parsed: Parsed, day: int = 1) -> None:
    number = int(db.execute("SELECT count(*) FROM captures").fetchone()[0]) + 1
    url = FILE if name == "file" else f"{SITE}/{name}"
    key = "news.example/files/ruling.pdf" if name == "file" else f"news.example/{name}"
    at = datetime(2021, 3, day, tzinfo=UTC)
    capture = Capture(f"urn:uuid:{number:08d}", url, at, 200, (), b"", "sha256:00")
    row = write.capture(db, capture, Location("a.warc.gz", number * 100, 100, "00"), role="page", key=key)
    write.parsed(db, row, parsed)


def related(db: Database) -> tuple[list[str | None], list[tuple[str, str | None]]]:
    """The parents of the file, and the files of page one."""
    file, page = (read.document(db, f"news.example/{path}") for path in ("files/ruling.pdf", "one"))
    assert file is not None and page is not None
    return [one.key for one in file.parents], [(one.url, one.key) for one in page.files]


@pytest.mark.parametrize("order", list(itertools.permutations(["file", "one", "two"])))
def test_any_order_leads_to_the_same(tmp_path: Path, order: tuple[str, ...]) -> None:
    db = store.open(tmp_path)
    url = "http://www.news.example/files/ruling.pdf"
    for name in order:
        keep(db, name, offering(PAGES[name], url, "javascript:1") if name in PAGES else A)
    assert related(db) == (["news.example/one", "news.example/two"], [(url, "news.example/files/ruling.pdf")])
    assert db.execute("SELECT parent_key FROM parents ORDER BY 1").fetchall() == [
        ("news.example/one",),
        ("news.example/two",),
    ]


def test_a_file_offered_later_with_the_same_words_is_found(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    keep(db, "file", A)
    keep(db, "one", A)
    keep(db, "one", offering(A, f"{SITE}/files/ruling.pdf"), day=2)
    keep(db, "one", offering(A, f"{SITE}/files/ruling.pdf"), day=3)
    assert db.execute("SELECT versions FROM documents WHERE key = 'news.example/one'").fetchone() == (1,)
    assert related(db)[0] == ["news.example/one"]


def test_a_version_that_comes_back_has_its_files_again(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    keep(db, "file", A)
    for day, parsed in ((1, offering(A, FILE)), (3, A), (2, B)):  # B splits the one version of A in two
        keep(db, "one", parsed, day=day)
    counts = db.execute("SELECT number, count(attachments.id) FROM versions LEFT JOIN attachments "
                        "ON version_id = versions.id WHERE versions.document_id = "
                        "(SELECT id FROM documents WHERE key = 'news.example/one') GROUP BY 1")  # fmt: skip
    assert counts.fetchall()[0] == (1, 1)
    documents.forget(db, "news.example/one")
    assert db.execute("SELECT count(*) FROM attachments").fetchone() == (0,)
