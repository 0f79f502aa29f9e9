"""The mirror does what tests of the crawl rely on."""

from __future__ import annotations

import gzip
import http.client
import json
import socket
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from archive import registry, urls
from tests.mirror import (
    Mirror,
    Site,
    bomb,
    busy,
    chunked,
    cut_off,
    drip,
    empty,
    moved,
    reset,
    slow,
    unavailable,
    unknown_charset,
    write_sources,
)
from tests.mirror.saved import PAGES, saved, sites

BODY = b"<!doctype html><h1>Verdict</h1>" + b"<p>The court sat on 8 October 2012.</p>" * 20


@pytest.fixture
def site() -> Site:
    made = Site("gazette", per_page=2)
    for number in range(5):
        made.add(f"/a/{number}?id={number}&x=1", BODY + b"%d" % number, title=f"No {number} & more")
    return made


@pytest.fixture
def mirror(site: Site) -> Iterator[Mirror]:
    with Mirror([site]) as served:
        yield served


def fetch(site: Site, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers in lower case, and body as it came."""
    connection = http.client.HTTPConnection(urlsplit(site.url).netloc)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        found = connection.getresponse()
        return found.status, {name.lower(): value for name, value in found.getheaders()}, found.read()
    finally:
        connection.close()


def locations(xml: bytes, name: str) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(xml).iter() if one.tag.endswith(name)]


def test_a_page_as_it_is(mirror: Mirror, site: Site) -> None:
    status, headers, body = fetch(site, "/a/1?id=1&x=1")
    assert (status, body) == (200, BODY + b"1")
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert "content-encoding" not in headers


def test_gzip_for_those_who_take_it(mirror: Mirror, site: Site) -> None:
    _, headers, body = fetch(site, "/a/1?id=1&x=1", Accept_Encoding="gzip, br")
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(body) == BODY + b"1"


def test_head_has_the_length_and_no_body(mirror: Mirror, site: Site) -> None:
    status, headers, body = fetch(site, "/a/1?id=1&x=1", "HEAD")
    assert (status, headers["content-length"], body) == (200, str(len(BODY) + 1), b"")


def test_the_validators_hold_until_the_page_changes(mirror: Mirror, site: Site) -> None:
    path = "/a/1?id=1&x=1"
    _, headers, _ = fetch(site, path)
    asked = [{"If_None_Match": headers["etag"]}, {"If_Modified_Since": headers["last-modified"]}]
    assert [fetch(site, path, **one)[::2] for one in asked] == [(304, b"")] * 2
    site.edit(path, BODY + b"edited")
    assert [fetch(site, path, **one)[::2] for one in asked] == [(200, BODY + b"edited")] * 2
    site.validators = False
    assert "etag" not in fetch(site, path)[1]


def test_discovery_leads_to_every_page(mirror: Mirror, site: Site) -> None:
    everything = [site.url + path for path in site.pages]
    assert locations(fetch(site, "/feed.xml")[2], "guid") == everything[::-1]
    assert locations(fetch(site, "/sitemap.xml")[2], "loc") == everything
    site.sitemap_index = site.zipped_sitemap = True
    parts = [urlsplit(one).path for one in locations(fetch(site, "/sitemap.xml")[2], "loc")]
    assert parts == ["/sitemap-0.xml.gz", "/sitemap-1.xml.gz", "/sitemap-2.xml.gz"]
    zipped = [gzip.decompress(fetch(site, part)[2]) for part in parts]
    assert [one for part in zipped for one in locations(part, "loc")] == everything
    pages = [fetch(site, f"/news?page={number}")[2].count(b"<article>") for number in (1, 2, 3, 4)]
    assert pages == [2, 2, 1, 0]


def test_robots_say_what_the_site_wants(mirror: Mirror, site: Site) -> None:
    site.crawl_delay, site.disallow, site.ways = 2.5, ("/private/",), ("sitemap",)
    robots = fetch(site, "/robots.txt")[2].decode()
    assert robots == f"User-agent: *\nDisallow: /private/\nCrawl-delay: 2.5\nSitemap: {site.url}/sitemap.xml\n"


def test_a_deleted_page_is_gone_everywhere(mirror: Mirror, site: Site) -> None:
    site.delete("/a/1?id=1&x=1", 410)
    assert fetch(site, "/a/1?id=1&x=1")[0] == 410
    assert fetch(site, "/a/none")[0] == 404
    assert len(locations(fetch(site, "/feed.xml")[2], "guid")) == 4


def test_faults_come_in_order_and_pass(mirror: Mirror, site: Site) -> None:
    path = "/a/2?id=2&x=1"
    site.fail(path, busy(3), times=2)
    site.fail(path, unavailable(retry_after="Wed, 21 Oct 2026 07:28:00 GMT"), times=1)
    answers = [fetch(site, path) for _ in range(4)]
    assert [status for status, _, _ in answers] == [429, 429, 503, 200]
    assert [headers.get("retry-after") for _, headers, _ in answers[1:3]] == ["3", "Wed, 21 Oct 2026 07:28:00 GMT"]
    site.fail("*", unavailable(500))
    assert fetch(site, "/robots.txt")[0] == 500
    site.heal()
    assert fetch(site, "/robots.txt")[0] == 200


def test_odd_answers(mirror: Mirror, site: Site) -> None:
    path = "/a/2?id=2&x=1"

    def answer(**headers: str) -> tuple[int, dict[str, str], bytes]:
        found = fetch(site, path, **headers)
        site.heal()
        return found

    site.fail(path, empty())
    assert answer(Accept_Encoding="gzip")[::2] == (200, b"")
    site.fail(path, moved("http://10.0.0.1/", 301))
    status, headers, _ = answer()
    assert (status, headers["location"]) == (301, "http://10.0.0.1/")
    site.fail(path, unknown_charset())
    assert answer()[1]["content-type"] == "text/html; charset=x-nobody-knows"
    site.fail(path, bomb(5_000_001))
    _, headers, body = answer()
    assert headers["content-encoding"] == "gzip"
    assert len(body) < 10_000
    assert len(gzip.decompress(body)) == 5_000_001
    site.fail(path, chunked())
    _, headers, body = answer()
    assert (headers["transfer-encoding"], body) == ("chunked", BODY + b"2")


def test_broken_off_answers(mirror: Mirror, site: Site) -> None:
    site.fail("/a/2?id=2&x=1", cut_off(0.25))
    with pytest.raises(http.client.IncompleteRead) as cut:
        fetch(site, "/a/2?id=2&x=1")
    assert len(cut.value.partial) == (len(BODY) + 1) // 4
    site.fail("/a/3?id=3&x=1", reset())
    with pytest.raises(http.client.RemoteDisconnected):
        fetch(site, "/a/3?id=3&x=1")


@pytest.mark.parametrize("fault", [slow(0.2), drip(0.2)])
def test_slow_answers_come_whole_and_late(mirror: Mirror, site: Site, fault: object) -> None:
    site.fail("/a/2?id=2&x=1", fault)  # type: ignore[arg-type]
    began = time.monotonic()
    assert fetch(site, "/a/2?id=2&x=1")[2] == BODY + b"2"
    assert time.monotonic() - began >= 0.2
    [asked] = mirror.asked(site)
    assert asked.done is not None
    assert asked.done - asked.at >= 0.2


def test_a_connection_serves_many_requests_and_answers_in_their_order(mirror: Mirror, site: Site) -> None:
    site.fail("/a/0?id=0&x=1", slow(0.1))
    with socket.create_connection(("127.0.0.1", urlsplit(site.url).port or 0)) as client:
        for number in range(3):
            last = "Connection: close\r\n" if number == 2 else ""
            client.sendall(f"GET /a/{number}?id={number}&x=1 HTTP/1.1\r\nHost: x\r\n{last}\r\n".encode())
        raw = b"".join(iter(lambda: client.recv(65536), b""))
    assert [raw.find(BODY + b"%d" % number) > 0 for number in range(3)] == [True] * 3
    assert raw.find(BODY + b"0") < raw.find(BODY + b"1") < raw.find(BODY + b"2")


def test_the_log_has_every_request(mirror: Mirror, site: Site) -> None:
    fetch(site, "/robots.txt", User_Agent="dateline")
    fetch(site, "/none")
    assert [(one.method, one.target, one.status) for one in mirror.log] == [
        ("GET", "/robots.txt", 200),
        ("GET", "/none", 404),
    ]
    assert mirror.log[0].headers["user-agent"] == "dateline"
    assert all(one.done is not None and one.done >= one.at for one in mirror.log)


def test_its_source_files_are_read_without_a_fault(tmp_path: Path) -> None:
    made = [Site(f"site_{way}", ways=(way,)) for way in ("feed", "sitemap", "listing")]
    with Mirror(made):
        write_sources(made, tmp_path, delay=0.5, identity="[id]")
        sources = registry.load(tmp_path)
    assert list(sources) == ["site_feed", "site_listing", "site_sitemap"]
    assert sources["site_listing"].discover[0].url == f"{made[2].url}/news?page={{n}}"
    assert {source.delay for source in sources.values()} == {0.5}


@pytest.mark.skipif(not PAGES.is_dir(), reason=f"the saved pages are not beside the repository ({PAGES})")
def test_saved_pages_become_sites() -> None:
    made = sites(hosts=6, pages=40)
    assert sorted(len(site.pages) for site in made) == [5, 7, 7, 7, 7, 7]
    titles = {page.title for page in saved()}
    with Mirror(made):
        for site in made:
            path, page = next(iter(site.pages.items()))
            status, _, body = fetch(site, path, Accept_Encoding="gzip")
            assert (status, gzip.decompress(body)) == (200, page.body)
            assert page.title in titles | {path}


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Saved pages as they lie beside the repository, in our own words: twelve on three real hosts."""
    folder = tmp_path / "data" / "made"
    (folder / "html").mkdir(parents=True)
    truth = {}
    for number in range(12):
        url = f"https://www.host{number % 3}.example/{'news' if number else ''}?id={number // 3}"
        truth[f"p{number}"] = {"url": url, "title": f"No {number}"}
        (folder / "html" / f"p{number}.html.gz").write_bytes(gzip.compress(BODY + b"%d" % number))
    truth["twin"] = truth["p1"]
    truth["bad"] = {"url": "xhttp://host"}
    (folder / "truth.json").write_text(json.dumps(truth))
    return folder.parent


def test_pages_keep_their_paths_and_none_takes_another_ones(collection: Path) -> None:
    [one] = sites(collection, hosts=1, pages=12)
    assert next(iter(one.pages)) == "/www.host0.example/?id=0"  # the front page is the mirror's own
    assert "/www.host1.example/news?id=0" in one.pages
    assert len({urls.key(f"http://h{path}") for path in one.pages}) == 12
    with pytest.raises(FileNotFoundError, match="expected 13 saved pages, found 12"):
        sites(collection, hosts=1, pages=13)


def test_as_a_process_of_its_own(collection: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.mirror", "--pages", str(collection), "--hosts", "3", "--count", "9"]
    command += ["--sources", str(tmp_path / "sources"), "--log", str(tmp_path / "log")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout
        assert json.loads(process.stdout.readline()) == {"hosts": 3, "pages": 9, "sources": str(tmp_path / "sources")}
        sources = registry.load(tmp_path / "sources")
        site = Site("there", url=sources["mirror_000"].home.rstrip("/"))
        assert len(locations(fetch(site, "/feed.xml")[2], "guid")) == 3
        process.terminate()
    assert process.returncode == 0
    [asked] = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert (asked["site"], asked["target"], asked["status"]) == ("mirror_000", "/feed.xml", 200)
