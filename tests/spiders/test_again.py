"""Crawling again: conditional requests, unchanged payloads, edits, removals, known listings, limits and due sources."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from archive import warc
from archive.model import Location
from tests.spiders.loopback import Answer, Asked, Crawls, Route, Site, article, site, source

RUNS = ("latest", "latest", "recheck")
SITES = ("tagged", "same", "edited", "listed", "mapped")


def tagged(answer: Answer, tag: str) -> Callable[[Asked], Answer]:
    """An answer with an ETag that is honoured."""

    def respond(asked: Asked) -> Answer:
        headers = {**answer.headers, "ETag": tag}
        unmodified = asked.headers.get("if-none-match") == tag
        return Answer(status=304, headers=headers) if unmodified else Answer(answer.body, headers=headers)

    return respond


def listing(*paths: str) -> Answer:
    return Answer("".join(f'<h2><a href="{path}">About {path}</a></h2>' for path in paths).encode())


def sitemap(*urls: str) -> Answer:
    entries = "".join(f"<url><loc>{url}</loc></url>" for url in urls)
    xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'
    return Answer(xml.encode(), headers={"Content-Type": "application/xml"})


@dataclass
class World:
    """Five sites crawled three times: RUNS. `paths[run][site]`: what was asked for, without robots.txt."""

    crawls: Crawls
    sites: dict[str, Site]
    paths: list[dict[str, list[str]]] = field(default_factory=list)

    def crawl(self, spider: str) -> None:
        before = {name: len(one.asked) for name, one in self.sites.items()}
        done = self.crawls.run(spider, "-a", f"source={','.join(self.sites)}")
        assert done.returncode == 0, done.stderr
        asked = {name: one.paths()[before[name] :] for name, one in self.sites.items()}
        self.paths.append({name: [path for path in paths if path != "/robots.txt"] for name, paths in asked.items()})

    def rows(self, name: str, columns: str, table: str) -> list[tuple[object, ...]]:
        host = self.sites[name].host
        return self.crawls.rows(f"SELECT {columns} FROM {table} WHERE url LIKE 'http://{host}/%' ORDER BY id")

    def outcomes(self, name: str) -> list[object]:
        query = f"""SELECT run_sources.outcome FROM run_sources JOIN sources ON sources.id = source_id
            WHERE key = '{name}' ORDER BY run_id"""
        return [word for (word,) in self.crawls.rows(query)]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with ExitStack() as stack:
        world = World(Crawls(tmp_path_factory.mktemp("again")), {name: stack.enter_context(site()) for name in SITES})
        for name, one in world.sites.items():
            world.crawls.write_source(name, source(one.url(), way(name, one)))
            one.routes |= first(name, one)
        world.crawl("latest")
        for name, one in world.sites.items():
            one.routes |= second(name, one)
        del world.sites["edited"].routes["/b"]
        for spider in RUNS[1:]:
            world.crawl(spider)
        yield world


def way(name: str, one: Site) -> str:
    if name == "listed":
        return f"listing: {{url: '{one.url('/news?page={n}')}', link: 'h2 a', stop: known}}"
    return f"sitemap: {one.url('/robots.txt')}" if name == "mapped" else f"feed: {one.url('/feed')}"


def first(name: str, one: Site) -> dict[str, Route]:
    pages: dict[str, Route] = {f"/{number}": article(number) for number in range(1, 6)}
    routes: dict[str, dict[str, Route]] = {
        "tagged": {"/feed": tagged(one.feed("/a"), '"f"'), "/a": tagged(article(1), '"a"')},
        "same": {"/feed": one.feed("/a"), "/a": article(1)},
        "edited": {"/feed": one.feed("/a", "/b"), "/a": article(1), "/b": article(2)},
        "listed": {
            **pages,
            "/news?page=1": listing("/1", "/2"),
            "/news?page=2": listing("/3"),
            "/news?page=3": listing(),
        },
        "mapped": {
            "/robots.txt": Answer(f"User-agent: *\nAllow: /\nSitemap: {one.url('/map.xml')}\n".encode()),
            "/map.xml": sitemap(one.url("/1")),
            "/1": article(1),
        },
    }
    return routes[name]


def second(name: str, one: Site) -> dict[str, Route]:
    """What has changed after the first crawl."""
    routes: dict[str, dict[str, Route]] = {
        "edited": {"/a": article(1, "This sentence was added later.")},
        "listed": {"/news?page=1": listing("/4", "/1"), "/news?page=2": listing("/2", "/3")},
    }
    return routes.get(name, {})


def test_a_304_is_kept_and_says_what_was_said_before(world: World) -> None:
    assert [paths["tagged"] for paths in world.paths] == [["/feed", "/a"], ["/feed"], ["/a"]]
    sent = [one.headers.get("if-none-match") for one in world.sites["tagged"].asked if one.path != "/robots.txt"]
    assert sent == [None, None, '"f"', '"a"']
    columns = "record_id, status, refers_to, page_kind, content_digest"
    url = world.sites["tagged"].url("/a")
    whole, unmodified = world.crawls.rows(f"SELECT {columns} FROM captures WHERE url = '{url}' ORDER BY id")
    assert (whole[1], unmodified[1], unmodified[2]) == (200, 304, whole[0])
    assert unmodified[3:] == whole[3:]
    assert world.rows("tagged", "versions, last_seen > first_seen", "documents") == [(1, 1)]
    assert world.outcomes("tagged") == ["ok", "nothing-new", "ok"]


def test_the_same_payload_again_is_a_revisit_and_no_version(world: World) -> None:
    url = world.sites["same"].url("/a")
    places = world.crawls.rows(f"SELECT file, offset, length, sha256 FROM captures WHERE url = '{url}' ORDER BY id")
    whole, again = (Location(*place) for place in places)  # type: ignore[arg-type]
    assert again.length < whole.length
    assert warc.read(world.crawls.archive / "warc", again, whole).body == article(1).body
    assert world.rows("same", "versions", "documents") == [(1,)]


def test_an_edit_is_a_version_and_a_removal_is_seen(world: World) -> None:
    assert world.rows("edited", "title, versions, gone_status", "documents") == [
        ("Report 1 from the salt works", 2, None),
        ("Report 2 from the salt works", 1, 404),
    ]


def test_a_listing_goes_on_until_its_pages_are_known(world: World) -> None:
    assert world.paths[0]["listed"][:1] == ["/news?page=1"]
    assert set(world.paths[0]["listed"]) == {"/news?page=1", "/news?page=2", "/news?page=3", "/1", "/2", "/3"}
    assert sorted(world.paths[1]["listed"]) == ["/4", "/news?page=1", "/news?page=2"]


def test_the_sitemaps_that_robots_txt_names_are_read(world: World) -> None:
    assert world.paths[0]["mapped"] == ["/map.xml", "/1"]
    assert world.rows("mapped", "title", "documents") == [("Report 1 from the salt works",)]


def test_only_due_sources_are_crawled_and_a_limit_counts_pages(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        pages: dict[str, Route] = {f"/{number}": article(number) for number in range(1, 6)}
        server.routes |= {"/feed": server.feed(*pages), **pages}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        assert crawls.run("latest", "-a", "due=1", "-a", "limit=2").returncode == 0
        assert server.paths() == ["/robots.txt", "/feed", "/1", "/2"]
        assert crawls.run("latest", "-a", "due=1").returncode == 0
        assert len(server.asked) == 4, "it is due again in a day"
        due = crawls.rows("SELECT next_due_at FROM sources")
        with closing(sqlite3.connect(crawls.archive / "archive.db")) as db, db:
            db.execute("UPDATE links SET last_fetched_at = '2021-04-01T00:00:00Z' WHERE url LIKE '%/1'")
        assert crawls.run("recheck", "-a", "due=1").returncode == 0
        assert server.paths()[4:] == ["/robots.txt", "/1"]
        assert crawls.rows("SELECT next_due_at FROM sources") == due, "that is the time of its feeds"
    assert crawls.rows("SELECT found, new, fetched FROM run_sources ORDER BY run_id") == [(5, 5, 2), (0, 0, 1)]


def test_an_entrance_is_asked_whatever_its_link_was_before(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/1", "/news"), "/news": listing("/2"), "/2": article(2)}
        server.routes["/1"] = article(1)
        feed = source(server.url(), f"feed: {server.url('/feed')}")
        crawls.write_source("one", feed)
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        crawls.write_source("one", source(server.url(), f"listing: {{url: '{server.url('/news')}', link: 'h2 a'}}"))
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        assert server.paths().count("/news") == 2
        crawls.write_source("two", feed)
        crawls.write_source("three", feed)
        assert crawls.run("latest", "-a", "source=two,three").returncode == 0
        assert server.paths().count("/feed") == 2
    outcomes = (
        "SELECT key, outcome, detail FROM run_sources JOIN sources ON sources.id = source_id ORDER BY run_id, key"
    )
    assert crawls.rows(outcomes) == [
        ("one", "ok", None),
        ("one", "ok", None),
        ("three", "nothing-due", f"{server.url('/feed')} is asked for two"),
        ("two", "nothing-new", None),
    ]
    assert ("listing", "done") in crawls.rows("SELECT role, state FROM links")
    assert ("Report 2 from the salt works",) in crawls.rows("SELECT title FROM documents")


def test_of_a_host_that_wants_an_hour_between_requests_each_run_asks_one(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/1", "/2"), "/1": Answer(b"no", 500), "/2": article(2)}
        server.routes["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 3600\n")
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        for _ in range(3):
            assert crawls.run("latest", "-a", "source=one", "-s", "DOWNLOAD_DELAY=0.1").returncode in (0, 7)
            ((pause,),) = crawls.rows("SELECT unixepoch(parked_until) - unixepoch() FROM hosts")
            assert 3500 < int(str(pause)) <= 3602
            with closing(sqlite3.connect(crawls.archive / "archive.db")) as db, db:
                db.execute("UPDATE hosts SET parked_until = '2020-01-01T00:00:00Z'")
                db.execute("UPDATE links SET not_before = NULL WHERE state = 'new'")
        assert [path for path in server.paths() if path != "/robots.txt"] == ["/feed", "/1", "/2"]
    assert crawls.rows("SELECT outcome FROM run_sources ORDER BY run_id") == [("parked",), ("failed",), ("ok",)]


def test_a_pause_asked_for_in_an_earlier_run_still_holds(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/1"), "/1": Answer(b"later", 503, {"Retry-After": "3600"})}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        assert crawls.run("latest", "-a", "source=one").returncode == 7
        asked = len(server.asked)
        done = crawls.run("latest", "-a", "source=one")
        assert done.returncode == 0, done.stderr
        assert len(server.asked) == asked, "not even for robots.txt"
    assert crawls.rows("SELECT outcome FROM run_sources ORDER BY run_id") == [("failed",), ("parked",)]
