"""The files that pages offer become documents that know their pages, in whatever order they come."""

from __future__ import annotations

from pathlib import Path

from archive import store
from archive.store import read
from tests.paper import BOLD, Sheet, docx, paragraph, pdf
from tests.spiders.loopback import Answer, Crawls, article, site, source

TEXT = "The court of Tuzkala sentenced Marat Ozen to four years in prison on 9 March 2021 for leading the strike."
RULING = pdf([Sheet().put(60, 80, "Ruling in the case of the salt workers", 20, BOLD).put(60, 120, TEXT[:80])])
LETTER = docx(paragraph("Letter of the salt workers", run="<w:b/>") + paragraph(TEXT))


def link(path: str) -> str:
    return f'<a href="{path}">The file</a>'


def test_files_are_documents_with_their_parents(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {
            "/feed": server.feed("/1", "/2"),
            "/1": article(1, link("/files/ruling.pdf") + link("/files/letter.docx")),
            "/2": article(2, link("/files/old.pdf") + link("/files/scan.pdf")),
            "/files/old.pdf": Answer(status=301, headers={"Location": "/files/ruling.pdf"}),
            "/files/ruling.pdf": Answer(RULING, headers={"Content-Type": "text/html"}),
            "/files/letter.docx": Answer(LETTER, headers={"Content-Type": "application/octet-stream"}),
            "/files/scan.pdf": Answer(pdf([Sheet(picture=True)]), headers={"Content-Type": "application/pdf"}),
        }
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        done = crawls.run("latest", "-a", "source=one")
        assert done.returncode == 0, done.stderr
        host = server.host
    parents = "SELECT replace(key, '{0}', ''), replace(parent_key, '{0}', '') FROM parents ORDER BY 1, 2"
    assert crawls.rows(parents.format(host)) == [
        ("/files/letter.docx", "/1"),
        ("/files/ruling.pdf", "/1"),
        ("/files/ruling.pdf", "/2"),  # by the redirect
    ]
    assert crawls.rows("SELECT page_kind FROM captures WHERE url LIKE '%scan.pdf'") == [("scan",)]
    assert crawls.rows("SELECT kind FROM issues WHERE kind = 'scanned'") == [("scanned",)]
    db = store.open_read(crawls.archive)
    ruling, page = (read.document(db, f"{host}{path}") for path in ("/files/ruling.pdf", "/1"))
    assert ruling and ruling.version.title == "Ruling in the case of the salt workers"
    assert [one.title for one in ruling.parents] == ["Report 1 from the salt works", "Report 2 from the salt works"]
    assert page and [(one.title, one.key) for one in page.files] == [
        ("Ruling in the case of the salt workers", f"{host}/files/ruling.pdf"),
        ("Letter of the salt workers", f"{host}/files/letter.docx"),
    ]
