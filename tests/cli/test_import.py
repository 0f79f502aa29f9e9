"""`dateline import` and `extract`: what is whole is taken, what is not is named, and nothing stored is lost."""

from __future__ import annotations

import json
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archive.warc import Exchange, Writer
from tests.cli.command import ROOT, dateline
from tests.paper import BOLD, Sheet, docx, paragraph, pdf

TITLE = "Court frees union organiser"
SEEDS = ROOT.parent / "shared" / "seeds"
PAGE = """<html lang="en"><head><title>Organiser jailed | Harbour Post</title></head><body><h1>Organiser jailed</h1>
<p>By Mira Toll</p><p>5 March 2021</p><article><p>On 3 March, 2021, the Port Court sentenced the union organiser
Ada Venn to six years in prison for leading the dockers' strike.</p><p>Venn said {said}. Her lawyer has two weeks to
appeal to the Regional Court, which has never overturned a verdict of this kind.</p></article></body></html>"""


def rows(archive: Path, query: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(f"{(archive / 'archive.db').as_uri()}?mode=ro", uri=True) as db:
        return db.execute(query).fetchall()


STORY = (
    "SELECT key, title, authors, published, published_basis, versions, first_seen, last_seen, gone_since "
    "FROM documents",
    "SELECT number, record_id, text, blocks FROM versions ORDER BY record_id",
    "SELECT record_id, position, s.start, s.end, s.text FROM sentences s JOIN versions v ON v.id = version_id",
    "SELECT record_id, d.start, d.end, d.value, d.basis FROM dates d JOIN versions v ON v.id = version_id",
    "SELECT record_id, p.start, p.end, p.term, p.person FROM penalties p JOIN versions v ON v.id = version_id",
    "SELECT i.kind, i.detail, record_id FROM issues i JOIN captures c ON c.id = capture_id",
)


def story(archive: Path) -> list[list[tuple[object, ...]]]:
    return [sorted(rows(archive, query), key=repr) for query in STORY]


def warc_of(folder: Path, *pages: tuple[int, int, str]) -> Path:
    """A WARC of one URL captured on days of March 2021: (day, status, body)."""
    with Writer(folder, now=datetime(2021, 3, 9, tzinfo=UTC), software="test") as writer:
        for day, status, body in pages:
            writer.exchange(
                Exchange(
                    url="https://post.example/venn",
                    method="GET",
                    request_headers=(("Host", "post.example"),),
                    request_body=b"",
                    status=status,
                    reason="OK",
                    protocol="HTTP/1.1",
                    headers=(("Content-Type", "text/html; charset=utf-8"),),
                    body=body.encode(),
                    fetched_at=datetime(2021, 3, day, tzinfo=UTC),
                )
            )
    (path,) = folder.glob("*.warc.gz")
    return path


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    calm, angry = PAGE.format(said="nothing"), PAGE.format(said="she would appeal")
    pages = ((5, 200, calm), (6, 200, calm), (7, 200, angry), (8, 404, "gone"))
    return warc_of(tmp_path / "made", *pages)


def test_a_warc_becomes_a_document_with_versions(tmp_path: Path, edited: Path) -> None:
    done = dateline("import", edited, archive=tmp_path / "archive")
    assert (done.returncode, "4 captures taken" in done.stdout) == (0, True), done.stderr
    ((title, authors, published, versions, gone),) = rows(
        tmp_path / "archive", "SELECT title, authors, published, versions, gone_since FROM documents"
    )
    assert (title, authors, published, versions) == ("Organiser jailed", '["Mira Toll"]', "2021-03-05", 2)
    assert gone == "2021-03-08T00:00:00Z"
    again = dateline("import", edited, archive=tmp_path / "archive")
    assert "0 captures taken, 4 known before" in again.stdout


def test_extraction_is_repeatable_from_the_warc_alone(tmp_path: Path, edited: Path) -> None:
    archive = tmp_path / "archive"
    dateline("import", edited, archive=archive)
    before = story(archive)
    with sqlite3.connect(archive / "archive.db") as db:
        db.execute("UPDATE documents SET version_id = NULL")
        for table in ("penalty_people", "penalties", "dates", "sentences", "versions", "documents", "issues"):
            db.execute(f"DELETE FROM {table}")
        db.execute("UPDATE captures SET page_kind = NULL, document_key = NULL, content_digest = NULL")
    assert dateline("extract", "--all", archive=archive).returncode == 0
    assert story(archive) == before
    assert dateline("extract", "--all", archive=archive).returncode == 0
    assert story(archive) == before


def test_a_deletion_that_is_imported_later_counts(tmp_path: Path) -> None:
    archive, calm = tmp_path / "archive", PAGE.format(said="nothing")
    dateline("import", warc_of(tmp_path / "one", (5, 200, calm)), archive=archive)
    dateline("import", warc_of(tmp_path / "two", (8, 404, "gone")), archive=archive)
    assert rows(archive, "SELECT gone_since FROM documents") == [("2021-03-08T00:00:00Z",)]
    before = story(archive)
    dateline("import", warc_of(tmp_path / "three", (7, 410, "gone")), archive=archive)
    assert rows(archive, "SELECT gone_since FROM documents") == [("2021-03-07T00:00:00Z",)]
    assert dateline("extract", archive=archive).stdout == "0 captures parsed\n"
    assert len(story(archive)) == len(before)


def test_a_lost_database_is_rebuilt_from_the_warc(tmp_path: Path, edited: Path) -> None:
    archive = tmp_path / "archive"
    dateline("import", edited, archive=archive)
    before = story(archive)
    (archive / "archive.db").write_bytes(b"not a database at all" * 100)
    assert dateline("status", archive=archive).returncode == 4
    for left in archive.glob("archive.db*"):
        left.unlink()
    done = dateline("extract", "--rebuild", archive=archive)
    assert (done.returncode, "4 records indexed" in done.stdout) == (0, True)
    assert story(archive) == before
    assert "0 records indexed, 4 known before" in dateline("extract", "--rebuild", archive=archive).stdout


def test_another_parser_revision_is_read_again(tmp_path: Path, edited: Path) -> None:
    archive = tmp_path / "archive"
    dateline("import", edited, archive=archive)
    before = story(archive)
    assert "0 captures parsed" in dateline("extract", archive=archive).stdout
    with sqlite3.connect(archive / "archive.db") as db:
        db.execute("UPDATE captures SET parser_revision = 'older'")
        db.execute("UPDATE sentences SET text = 'as the older one read it'")
    assert "\n4 captures wait to be read: run `dateline extract`\n" in dateline("status", archive=archive).stdout
    assert json.loads(dateline("status", "--json", archive=archive).stdout)["waiting"] == 4
    assert "4 captures parsed" in dateline("extract", archive=archive).stdout
    assert story(archive) == before
    assert "wait to be read" not in dateline("status", archive=archive).stdout


@pytest.mark.parametrize("path", ["aaa", "zzz"])
def test_an_older_parser_had_them_in_two_documents(tmp_path: Path, path: str) -> None:
    archive = tmp_path / "archive"
    head = '<head><link rel="canonical" href="https://post.example/venn">'
    for name, said in (("venn", "nothing"), (path, "nothing more")):
        page = tmp_path / f"{name}.html"
        page.write_text(PAGE.format(said=said).replace("<head>", head))
        assert dateline("import", page, "--url", f"https://post.example/{name}", archive=archive).returncode == 0
    before = story(archive)
    assert len(before[0]) == 1
    with sqlite3.connect(archive / "archive.db") as db:
        db.execute("UPDATE captures SET parser_revision = 'older', document_key = key")
    done = dateline("extract", archive=archive)
    assert (done.returncode, story(archive)) == (0, before), done.stderr


def test_a_torn_warc_gives_its_whole_records_and_a_line(tmp_path: Path, edited: Path) -> None:
    torn = tmp_path / "torn.warc.gz"
    torn.write_bytes(edited.read_bytes()[:-60])
    done = dateline("import", torn, archive=tmp_path / "archive")
    assert done.returncode == 6
    assert "torn" in done.stderr
    assert rows(tmp_path / "archive", "SELECT count(*) FROM documents") == [(1,)]


def test_a_lost_record_leaves_its_document_as_it_was(tmp_path: Path, edited: Path) -> None:
    archive = tmp_path / "archive"
    dateline("import", edited, archive=archive)
    before = story(archive)
    (kept,) = (archive / "warc").glob("*.warc.gz")
    kept.write_bytes(kept.read_bytes()[:1500])
    done = dateline("extract", "--all", archive=archive)
    assert done.returncode == 6
    assert kept.name in done.stderr
    assert story(archive) == before


def test_a_saved_page_with_its_url(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(said="nothing"))
    archive = tmp_path / "archive"
    done = dateline("import", page, "--url", "https://Post.example/venn?utm_source=x#top", archive=archive)
    assert done.returncode == 0
    assert rows(archive, "SELECT key, url FROM documents") == [("post.example/venn", "https://post.example/venn")]
    found = dateline("search", "dockers' strike", "--json", archive=archive)
    assert json.loads(found.stdout)["published"] == "2021-03-05"
    assert "1 known before" in dateline("import", page, "--url", "https://post.example/venn", archive=archive).stdout


@pytest.mark.parametrize(
    ("content", "expected", "code"),
    [
        (b"", "an empty file", 2),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "binary data", 2),
        (b"PK\x03\x04nonsense", "page.html", 6),
    ],
)
def test_a_file_that_is_none_of_them(tmp_path: Path, content: bytes, expected: str, code: int) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(content)
    done = dateline("import", path, archive=tmp_path / "archive")
    assert done.returncode == code
    assert expected in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2, "where the archive lies, and one line of what is wrong"


def test_what_is_no_file_does_not_stop_the_others(tmp_path: Path, edited: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    nothing = (tmp_path / "nowhere.html", tmp_path, pipe)
    done = dateline("import", *nothing, edited, archive=tmp_path / "archive")
    assert (done.returncode, "4 captures taken" in done.stdout) == (2, True)
    assert "nowhere.html: cannot be read" in done.stderr
    assert f"{tmp_path}: expected a file" in done.stderr
    assert f"{pipe}: expected a file" in done.stderr


def test_the_worst_of_several_faults_gives_the_exit_code(tmp_path: Path, edited: Path) -> None:
    torn = tmp_path / "torn.warc.gz"
    torn.write_bytes(edited.read_bytes()[:-60])
    done = dateline("import", torn, tmp_path / "nowhere.html", archive=tmp_path / "archive")
    assert done.returncode == 6
    assert "nowhere.html: cannot be read" in done.stderr


def test_a_file_larger_than_any_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    with path.open("wb") as file:
        file.write(b"<p>Words.</p>")
        file.truncate((64 << 20) + 1)  # sparse
    done = dateline("import", path, archive=tmp_path / "archive")
    assert (done.returncode, "at most 64 MiB" in done.stderr) == (2, True)


def test_a_pdf_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "verdict.pdf"
    sheet = Sheet().put(60, 80, TITLE, 20, BOLD)
    sheet.set(
        60, 120, "The Port Court released Ada Venn on 12 March 2024 after three years of a sentence of six years."
    )
    path.write_bytes(pdf([sheet]))
    archive = tmp_path / "archive"
    done = dateline("import", path, "--url", "https://court.example/verdict.pdf", archive=archive)
    assert done.returncode == 0, done.stderr
    assert rows(archive, "SELECT media_type, page_kind FROM captures") == [("application/pdf", "article")]
    assert rows(archive, "SELECT key, title FROM documents") == [("court.example/verdict.pdf", TITLE)]
    assert rows(archive, "SELECT value FROM dates") == [("2024-03-12",)]


def test_a_docx_is_no_wacz(tmp_path: Path) -> None:
    path = tmp_path / "verdict.docx"
    text = "The Port Court released Ada Venn on 12 March 2024 after three years of a sentence of six years."
    path.write_bytes(docx(paragraph(TITLE, run="<w:b/>") + paragraph(text)))
    done = dateline("import", path, archive=tmp_path / "archive")
    assert done.returncode == 0, done.stderr
    assert rows(tmp_path / "archive", "SELECT title FROM documents") == [(TITLE,)]


@pytest.mark.parametrize("share", [0.2, 0.9])
def test_a_docx_that_breaks_off_is_kept_and_says_so(tmp_path: Path, share: float) -> None:
    whole = docx(paragraph(TITLE))
    (tmp_path / "verdict.docx").write_bytes(whole[: int(share * len(whole))])
    done = dateline("import", tmp_path / "verdict.docx", archive=tmp_path / "archive")
    assert done.returncode == 0, done.stderr
    assert rows(
        tmp_path / "archive", "SELECT page_kind, kind FROM captures JOIN issues ON capture_id = captures.id"
    ) in (
        [("broken", "damaged-file")],
        [("other-type", "unreadable-type")],
    )


@pytest.mark.skipif(not SEEDS.exists(), reason=f"{SEEDS} is not there: the two seed pages are not in the repository")
def test_the_seeds(tmp_path: Path) -> None:
    done = dateline("import", *sorted((SEEDS / "html").glob("*.html")), archive=tmp_path)
    assert done.returncode == 0
    expected = json.loads((SEEDS / "html" / "expected.json").read_text())
    for facts in expected.values():
        ((text, authors, published, blocks, emails),) = rows(
            tmp_path,
            "SELECT text, authors, published, blocks, emails FROM versions "
            f"WHERE title = '{facts['title'].replace(chr(39), chr(39) * 2)}'",
        )
        paragraphs = [str(text)[start:end] for start, end, kind in json.loads(str(blocks)) if kind == "paragraph"]
        assert (json.loads(str(authors)), published) == (facts["authors"], facts["published"])
        assert len(paragraphs) == facts["paragraphs"]
        assert paragraphs[0].startswith(facts["first"])
        assert paragraphs[-1].endswith(facts["last"])
        assert sorted(json.loads(str(emails))) == sorted(facts["emails"])
    verdicts = rows(
        tmp_path,
        "SELECT p.term, p.date, d.value FROM penalties p JOIN dates d ON d.version_id = p.version_id "
        "WHERE p.person LIKE '%Kozlov' AND p.term = 'P7Y6M' AND d.value = '2012-10-08'",
    )
    assert set(verdicts) == {("P7Y6M", "2012-10-08", "2012-10-08")}
    assert len(verdicts) >= 2
    found = dateline("search", "released on the spot", archive=tmp_path)
    assert found.stdout.startswith("Aminov and Sapargali were released on the spot.")
