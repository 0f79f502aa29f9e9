"""A crawl stores nothing of what is withheld, and asks a page again as if nothing were."""

from __future__ import annotations

from pathlib import Path

from tests.spiders.loopback import Answer, Crawls, article, site, source

NAME = "It was <b>Marat Ozen</b> whom they tried. Ozen said nothing, and “I am tired”, said Marat Ozen."
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><link>{}</link><title>Ozen before the court</title></item>
<item><link>{}</link><title>Salt</title></item></channel></rss>"""


def test_a_crawl_and_its_links(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        feed = FEED.format(server.url("/1"), server.url("/2")).encode()
        server.routes |= {
            "/feed": Answer(feed, headers={"Content-Type": "application/rss+xml"}),
            "/1": article(1, NAME),
            "/2": article(2, "The salt is white."),
        }
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        crawls.archive.mkdir()
        listed = f"names:\n  - name: Marat Ozen\ndocuments:\n  - url: {server.url('/2')}\n"
        (crawls.archive / "withheld.yml").write_text(listed)
        for spider in ("latest", "recheck"):
            done = crawls.run(spider, "-a", "source=one")
            assert done.returncode == 0, done.stderr
        server.routes["/1"] = article(1, NAME + " The families went home.")
        crawls.run("latest", "-a", "source=one")
    (shown,) = crawls.rows("SELECT versions, title FROM documents")
    assert shown == (1, "Report 1 from the salt works")
    (text,) = crawls.rows("SELECT text FROM versions")[0]
    assert "It was ██████████ whom they tried. ████ said nothing" in text
    assert crawls.rows("SELECT speaker FROM quotations WHERE surface LIKE 'I am%'") in ([("██████████",)], [(None,)])
    assert crawls.rows("SELECT title FROM links WHERE title IS NOT NULL") == [("████ before the court",)]
    assert {kind for (kind,) in crawls.rows("SELECT page_kind FROM captures WHERE url LIKE '%/2'")} == {"withheld"}
    held = b"".join(path.read_bytes() for path in crawls.archive.glob("archive.db*"))
    assert b"Ozen" not in held and b"salt is white" not in held
    assert b"Marat Ozen" not in b"".join(path.read_bytes() for path in crawls.archive.glob("archive.lock"))
