"""Crawling again: conditional requests, unchanged payloads, edits and removals, and due sources."""

from __future__ import annotations

from pathlib import Path

from archive import warc
from archive.model import Location
from tests.spiders.loopback import Answer, Asked, Crawls, article, site, source


def tagged(answer: Answer, tag: str) -> object:
    """An answer with an ETag that is honoured."""

    def respond(asked: Asked) -> Answer:
        headers = {**answer.headers, "ETag": tag}
        unmodified = asked.headers.get("if-none-match") == tag
        return Answer(status=304, headers=headers) if unmodified else Answer(answer.body, headers=headers)

    return respond


def test_a_304_is_kept_and_says_what_was_said_before(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": tagged(server.feed("/a"), '"f"'), "/a": tagged(article(1), '"a"')}  # type: ignore[dict-item]
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        for spider in ("latest", "latest", "recheck"):
            done = crawls.run(spider, "-a", "source=one")
            assert done.returncode == 0, done.stderr
        assert server.paths() == ["/robots.txt", "/feed", "/a", "/robots.txt", "/feed", "/robots.txt", "/a"]
        assert [one.headers.get("if-none-match") for one in server.asked if one.path != "/robots.txt"] == [
            None,
            None,
            '"f"',
            '"a"',
        ]
    last = crawls.rows(
        "SELECT status, refers_to, content_digest, page_kind FROM captures WHERE role = 'page' ORDER BY id"
    )
    assert [row[0] for row in last] == [200, 304]
    assert last[1][2:] == last[0][2:]
    assert crawls.rows("SELECT record_id FROM captures WHERE role = 'page' AND status = 200") == [(last[1][1],)]
    assert crawls.rows("SELECT outcome FROM run_sources ORDER BY run_id") == [("ok",), ("nothing-new",), ("ok",)]
    assert crawls.rows("SELECT versions, last_seen > first_seen FROM documents") == [(1, 1)]


def test_the_same_payload_again_is_a_revisit_and_no_version(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/a"), "/a": article(1)}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        for spider in ("latest", "recheck"):
            assert crawls.run(spider, "-a", "source=one").returncode == 0
    places = crawls.rows("SELECT file, offset, length, sha256 FROM captures WHERE role = 'page' ORDER BY id")
    first, again = (Location(*place) for place in places)  # type: ignore[arg-type]
    assert again.length < first.length
    assert warc.read(crawls.archive / "warc", again, first).body == article(1).body
    assert crawls.rows("SELECT versions FROM documents") == [(1,)]


def test_an_edit_is_a_version_and_a_removal_is_seen(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/a", "/b"), "/a": article(1), "/b": article(2)}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        server.routes["/a"] = article(1, "This sentence was added later.")
        del server.routes["/b"]
        assert crawls.run("recheck", "-a", "source=one").returncode == 0
    rows = crawls.rows("SELECT title, versions, gone_status FROM documents ORDER BY title")
    assert rows == [("Report 1 from the salt works", 2, None), ("Report 2 from the salt works", 1, 404)]


def test_only_due_sources_are_crawled_and_a_limit_counts_pages(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        pages = {f"/{number}": article(number) for number in range(1, 6)}
        server.routes |= {"/feed": server.feed(*pages), **pages}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        assert crawls.run("latest", "-a", "due=1", "-a", "limit=2").returncode == 0
        assert server.paths() == ["/robots.txt", "/feed", "/1", "/2"]
        assert crawls.run("latest", "-a", "due=1").returncode == 0
        assert len(server.asked) == 4, "it is due again in a day"
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        assert server.paths()[4:] == ["/robots.txt", "/feed", "/3", "/4", "/5"]
    assert crawls.rows("SELECT found, new, fetched FROM run_sources ORDER BY run_id") == [(5, 5, 2), (5, 0, 3)]


def test_a_listing_goes_on_until_its_pages_are_known(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)

    def listing(*paths: str) -> Answer:
        return Answer("".join(f'<h2><a href="{path}">About {path}</a></h2>' for path in paths).encode())

    with site() as server:
        server.routes |= {f"/{number}": article(number) for number in range(1, 6)}
        server.routes |= {"/news?page=1": listing("/1", "/2"), "/news?page=2": listing("/3"), "/news?page=3": listing()}
        way = f"listing: {{url: '{server.url('/news?page={n}')}', link: 'h2 a', stop: known}}"
        crawls.write_source("one", source(server.url(), way))
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        assert {"/1", "/2", "/3", "/news?page=3"} <= set(server.paths())
        server.asked.clear()
        server.routes |= {"/news?page=1": listing("/4", "/1"), "/news?page=2": listing("/2", "/3")}
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        assert server.paths() == ["/robots.txt", "/news?page=1", "/news?page=2", "/4"]


def test_the_sitemaps_that_robots_txt_names_are_read(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {
            "/robots.txt": Answer(f"User-agent: *\nAllow: /\nSitemap: {server.url('/map.xml')}\n".encode()),
            "/map.xml": Answer(
                f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>{server.url("/1")}</loc></url></urlset>""".encode(),
                headers={"Content-Type": "application/xml"},
            ),
            "/1": article(1),
        }
        crawls.write_source("one", source(server.url(), f"sitemap: {server.url('/robots.txt')}"))
        assert crawls.run("latest", "-a", "source=one").returncode == 0
    assert crawls.rows("SELECT count(*) FROM documents") == [(1,)]
