"""`dateline withhold` from import to search: a name, a document, and what was taken off the list again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive import store
from archive.store import read
from archive.withheld import FILE
from tests.cli.command import dateline

PAGE = """<html lang="en"><head><title>Ada Venn jailed</title></head><body><article><h1>Ada Venn jailed</h1>
<p>The court in Aral sentenced Ada Venn to six years in prison on 3 March 2021, and her editor to two.</p>
<p>“They have proved nothing,” said Venn. The trial had taken two days behind closed doors in the town.</p>
</article></body></html>"""
ADDRESS = "https://news.example/verdict"
NAMES = "names:\n  - name: Ada Venn\n"
DOCUMENTS = f"documents:\n  - url: {ADDRESS}\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder, page = tmp_path / "archive", tmp_path / "page.html"
    page.write_text(PAGE, "utf-8")
    done = dateline("import", page, "--url", ADDRESS, archive=folder)
    assert done.returncode == 0, done.stderr
    return folder


def text(archive: Path) -> str:
    page = read.document(store.open_read(archive), "news.example/verdict")
    return page.version.text if page else ""


def test_a_name_is_masked_and_comes_back(archive: Path) -> None:
    assert "Ada Venn" in text(archive)
    (archive / FILE).write_text(NAMES)
    for command in (["search", "court"], ["status"], ["browse", "--no-open"], ["sources", "iwpr"]):
        done = dateline(*command, archive=archive)
        assert (done.returncode, done.stdout) == (4, ""), command
        assert done.stderr.strip().endswith("is not applied yet: run `dateline withhold`")
    done = dateline("withhold", archive=archive)
    assert done.returncode == 0
    assert "1 name, 0 documents\napplied: 1 document with masked names, 0 documents withheld whole" in done.stdout
    assert "████████" in text(archive) and "Venn" not in text(archive)
    assert dateline("search", "venn", archive=archive).returncode == 1
    assert "nothing new" in dateline("withhold", archive=archive).stdout
    (archive / FILE).unlink()
    done = dateline("withhold", "--json", archive=archive)
    nothing = dict.fromkeys(("names", "documents", "masked", "whole", "unknown", "addresses"), 0)
    assert json.loads(done.stdout) == {**nothing, "waiting": 1, "changed": True}
    assert text(archive) == ""
    assert dateline("extract", archive=archive).returncode == 0
    assert "Ada Venn" in text(archive)


def test_a_document_is_withheld_and_comes_back(archive: Path) -> None:
    (archive / FILE).write_text(DOCUMENTS)
    assert "1 document withheld whole" in dateline("withhold", archive=archive).stdout
    assert text(archive) == ""
    assert dateline("extract", "--all", archive=archive).returncode == 0
    assert text(archive) == ""
    (archive / FILE).write_text("# nobody\n")
    done = dateline("extract", archive=archive)  # applies it by itself
    assert f"{FILE} has changed and was applied" in done.stderr and "1 captures parsed" in done.stdout
    assert "Ada Venn" in text(archive)


def test_the_list_is_there_before_the_archive(tmp_path: Path) -> None:
    folder, page = tmp_path / "archive", tmp_path / "page.html"
    folder.mkdir()
    (folder / FILE).write_text(NAMES)
    page.write_text(PAGE, "utf-8")
    assert dateline("import", page, "--url", ADDRESS, archive=folder).returncode == 0
    assert "Venn" not in text(folder) and "six years in prison" in text(folder)
    held = b"".join(path.read_bytes() for path in folder.glob("archive.db*"))
    assert b"Venn" not in held and b"venn" not in held
    assert store.open_read(folder).execute("SELECT count(*) FROM people").fetchone() == (0,)
    (folder / "archive.db").unlink()
    assert dateline("extract", "--rebuild", archive=folder).returncode == 0
    assert "Venn" not in text(folder) and "six years in prison" in text(folder)


@pytest.mark.parametrize("command", [["withhold"], ["extract"], ["search", "x"], ["status"]])
def test_a_list_that_is_wrong(archive: Path, command: list[str]) -> None:
    (archive / FILE).write_text("names:\n  - nam: Ada Venn\n")
    done = dateline(*command, archive=archive)
    assert done.returncode == 2
    assert (
        f"dateline: {archive / FILE}:2: nam: expected a known key, found an unknown one; did you mean name?"
        in done.stderr
    )


def test_other_ends(tmp_path: Path, archive: Path) -> None:
    assert dateline("withhold", archive=tmp_path / "nowhere").returncode == 4
    with store.lock(archive, "dateline crawl"):
        assert dateline("withhold", archive=archive).returncode == 5
    (archive / FILE).write_text("names:\n  - name: Ada Verdict\n  - name: Bo Hill\ndocuments:\n  - url: a.example/b\n")
    told = dateline("withhold", archive=archive).stdout
    assert "not in the archive, by the address that is listed: 1 document" in told
    assert "Ada Venn" in text(archive)
