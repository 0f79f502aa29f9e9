"""One crawl over sites that behave in every way a site can; what was asked, kept and stored."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise

import pytest

from archive import warc
from archive.model import Capture, Location
from tests.spiders.loopback import Answer, Asked, Crawls, Site, article, free_port, site, source

PAUSE = 2  # seconds that the busy site asks for
CRAWL_DELAY = 0.4
MAXSIZE = 200_000

ROBOTS = b"User-agent: *\nDisallow: /private/\n"
PLAIN = ("/one", "/two", "/missing", "/private/x", "/old", "/out", "/big", "/cut", "/locked", "/check")


@dataclass
class World:
    plain: Site
    closed: Site
    slow: Site
    busy: Site
    secret: Site
    crawls: Crawls
    exit_code: int
    stdout: str
    stderr: str

    def outcome(self, key: str) -> tuple[object, ...]:
        query = f"""SELECT outcome, found, new, fetched, failed FROM run_sources JOIN sources ON sources.id = source_id
            WHERE key = '{key}'"""
        return self.crawls.rows(query)[0]

    def link(self, url: str) -> tuple[object, ...]:
        return self.crawls.rows(f"SELECT state, last_status, attempts FROM links WHERE url = '{url}'")[0]

    def issues(self, host: str) -> list[tuple[object, ...]]:
        return self.crawls.rows(
            f"SELECT issues.kind, detail FROM issues JOIN links ON links.id = link_id WHERE host = '{host}'"
        )

    def captures(self, url: str) -> list[Capture]:
        query = f"SELECT file, offset, length, sha256 FROM captures WHERE url = '{url}' ORDER BY id"
        places = [Location(*row) for row in self.crawls.rows(query)]  # type: ignore[arg-type]
        return [warc.read(self.crawls.archive / "warc", place) for place in places]


def busy_page() -> object:
    """Asks once for a pause, then answers."""
    times = []

    def answer(asked: Asked) -> Answer:
        times.append(asked.at)
        if len(times) == 1:
            return Answer(b"later", 429, {"Retry-After": str(PAUSE), "Content-Type": "text/plain"})
        return article(70)

    return answer


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with ExitStack() as stack:
        plain, closed, slow, busy, secret = (stack.enter_context(site()) for _ in range(5))
        html = {"Content-Type": "text/html"}
        plain.routes |= {
            "/robots.txt": Answer(ROBOTS),
            "/feed": plain.feed(*PLAIN),
            "/one": Answer(gzip.compress(article(1).body), headers={**html, "Content-Encoding": "gzip"}),
            "/two": Answer(article(2).body, headers={**html, "ETag": '"two"'}),
            "/private/x": article(3),
            "/old": Answer(b"moved", 301, {"Location": "/new"}),
            "/new": article(4),
            "/out": Answer(b"moved", 302, {"Location": secret.url("/secret")}),
            "/big": Answer(b"<p>" + b"salt " * 100_000, headers=html),
            "/cut": Answer(article(5).body, headers=html, cut=300),
            "/locked": Answer(b"who are you", 403),
            "/check": Answer(b"Just a moment", 403, {"cf-mitigated": "challenge"}),
        }
        secret.routes["/secret"] = article(6)
        closed.routes |= {"/robots.txt": Answer(b"", 503), "/feed": closed.feed("/a"), "/a": article(7)}
        slow.routes |= {
            "/robots.txt": Answer(f"User-agent: *\nCrawl-delay: {CRAWL_DELAY}\n".encode()),
            "/feed": slow.feed("/a", "/b", "/c"),
            **{path: Answer(article(8).body, headers=html, delay=0.1) for path in ("/a", "/b", "/c")},
        }
        busy.routes |= {"/feed": busy.feed("/a", "/b", "/c"), "/b": article(9), "/c": article(10), "/a": busy_page()}  # type: ignore[dict-item]
        del busy.routes["/robots.txt"]
        crawls = Crawls(tmp_path_factory.mktemp("world"), allow=tuple(s.host for s in (plain, closed, slow, busy)))
        nobody = f"http://127.0.0.1:{free_port()}/"
        crawls.allow += (nobody.split("/")[2],)
        for key, one in {"plain": plain, "closed": closed, "slow": slow, "busy": busy}.items():
            crawls.write_source(key, source(one.url(), f"feed: {one.url('/feed')}"))
        crawls.write_source("nobody", source(nobody, f"feed: {nobody}feed"))
        done = crawls.run("latest", "-a", "source=plain,closed,slow,busy,nobody", "-s", f"DOWNLOAD_MAXSIZE={MAXSIZE}")
        yield World(plain, closed, slow, busy, secret, crawls, done.returncode, done.stdout, done.stderr)


def test_exit_code_says_that_a_source_failed_and_stdout_is_clean(world: World) -> None:
    assert world.exit_code == 7, world.stderr
    assert world.stdout == ""
    assert "Traceback" not in world.stderr


def test_every_lease_has_ended(world: World) -> None:
    assert world.crawls.rows("SELECT count(*) FROM links WHERE state = 'leased' OR leased_by IS NOT NULL") == [(0,)]


def test_a_good_page_is_a_document_and_its_capture_the_bytes_that_were_served(world: World) -> None:
    (one,) = world.captures(world.plain.url("/one"))
    assert one.body == world.plain.routes["/one"].body  # type: ignore[union-attr]
    assert one.header("content-encoding") == "gzip"
    assert one.ip == "127.0.0.1"
    titles = {title for (title,) in world.crawls.rows("SELECT title FROM documents")}
    assert titles >= {f"Report {number} from the salt works" for number in (1, 2, 4, 8, 9, 10, 70)}


def test_robots_txt_is_kept_and_obeyed(world: World) -> None:
    (robots,) = world.captures(world.plain.url("/robots.txt"))
    assert robots.body == ROBOTS
    assert "/private/x" not in world.plain.paths()
    assert world.link(world.plain.url("/private/x"))[0] == "failed"
    assert ("disallowed", f"robots.txt disallows {world.plain.url('/private/x')}") in world.issues(world.plain.host)


def test_a_missing_robots_txt_allows_all(world: World) -> None:
    assert world.captures(world.busy.url("/robots.txt"))[0].status == 404
    assert world.outcome("busy")[3] == 3


def test_a_robots_txt_that_fails_closes_the_host(world: World) -> None:
    assert set(world.closed.paths()) == {"/robots.txt"}
    assert world.outcome("closed")[0] == "disallowed"
    assert "status 503" in str(world.issues(world.closed.host)[0][1])


def test_an_unreachable_host_is_one_plain_line(world: World) -> None:
    assert world.outcome("nobody")[0] == "failed"
    (detail,) = world.crawls.rows(
        "SELECT detail FROM run_sources JOIN sources ON sources.id = source_id WHERE key = 'nobody'"
    )
    assert "connection refused" in str(detail[0])
    assert world.crawls.rows("SELECT count(*) FROM issues WHERE kind = 'unreachable' AND detail LIKE '%refused%'") == [
        (1,)
    ]


def test_crawl_delay_is_kept_and_one_request_at_a_time_is_sent(world: World) -> None:
    asked = world.slow.asked
    assert [one.path for one in asked][:2] == ["/robots.txt", "/feed"]
    assert sorted(one.path for one in asked[2:]) == ["/a", "/b", "/c"]
    gaps = [round(later.at - earlier.at, 3) for earlier, later in pairwise(asked)]
    assert all(gap >= CRAWL_DELAY - 0.02 for gap in gaps), gaps
    assert all(one.together == 1 for host in (world.slow, world.plain, world.busy) for one in host.asked)


def test_retry_after_parks_the_host_and_its_pages_come_later_in_the_same_run(world: World) -> None:
    refused = next(i for i, one in enumerate(world.busy.asked) if one.path == "/a")
    before, after = world.busy.asked[refused], world.busy.asked[refused + 1]
    assert after.at - before.at >= PAUSE
    assert world.outcome("busy")[0] == "partly"
    assert [world.link(world.busy.url(path))[0] for path in ("/a", "/b", "/c")] == ["done"] * 3
    assert world.crawls.rows("SELECT reason FROM hosts") == [("status 429",)]


def test_a_missing_page_is_kept_and_gone(world: World) -> None:
    assert world.captures(world.plain.url("/missing"))[0].status == 404
    assert world.link(world.plain.url("/missing"))[:2] == ("gone", 404)


def test_a_redirect_is_kept_and_followed_once(world: World) -> None:
    assert world.captures(world.plain.url("/old"))[0].header("location") == "/new"
    assert world.link(world.plain.url("/old"))[:2] == ("done", 301)
    assert world.link(world.plain.url("/new"))[:2] == ("done", 200)
    assert world.plain.paths().count("/new") == 1


def test_a_redirect_to_a_private_address_is_not_followed(world: World) -> None:
    assert world.secret.asked == []
    assert world.captures(world.plain.url("/out"))[0].status == 302
    (told,) = [detail for kind, detail in world.issues(world.plain.host) if "no public address" in str(detail)]
    assert "127.0.0.1" in str(told)


def test_an_oversize_answer_is_kept_cut(world: World) -> None:
    (big,) = world.captures(world.plain.url("/big"))
    assert big.truncated == "length"
    assert len(big.body) == MAXSIZE
    assert big.body == (b"<p>" + b"salt " * 100_000)[:MAXSIZE]


def test_a_cut_off_answer_is_kept_and_tried_again_later(world: World) -> None:
    (cut,) = world.captures(world.plain.url("/cut"))
    assert (cut.truncated, len(cut.body)) == ("disconnect", 300)
    assert world.link(world.plain.url("/cut")) == ("failed", 200, 1)


def test_refusals_are_named(world: World) -> None:
    told = {str(detail).partition(": ")[2] for kind, detail in world.issues(world.plain.host) if kind == "blocked"}
    assert told == {"status 403, refuses us", "status 403, a bot check"}
