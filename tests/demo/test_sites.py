"""The demo's sites: they answer as web servers do, hang together, and the edits touch what they say they touch."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from html import unescape
from http.client import HTTPConnection, HTTPResponse
from urllib.parse import urljoin, urlsplit

import pytest

from archive import registry
from archive.model import LinkRole
from data.demo import report
from data.demo.demo import SOURCES, sources
from data.demo.server import HERE, PORTS, Sites, find, gone, serve

NOWHERE = {"courier": "/2020/", "campaign": "/news/none.aspx", "court": "/press-releases"}
EDITED = "/2021/03/union-organiser-jailed/"
DELETED = "/press-releases/prosecutor-requests-penalties"


@pytest.fixture
def sites() -> Iterator[Sites]:
    with serve([0, 0, 0]) as served:
        yield served


def ask(sites: Sites, site: str, target: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", sites.ports[site])
    connection.request("GET", target, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


# ---- the server -----------------------------------------------------------------------------------------------------


def test_an_unchanged_page_is_a_304(sites: Sites) -> None:
    first, body = ask(sites, "courier", EDITED)
    again, nothing = ask(sites, "courier", EDITED, If_None_Match=first.headers["ETag"])
    assert (first.status, again.status, nothing) == (200, 304, b"")
    assert b"fine of 350,000 tenge" in body


def test_text_is_compressed_on_request(sites: Sites) -> None:
    plain, body = ask(sites, "court", DELETED)
    packed, bytes_sent = ask(sites, "court", DELETED, Accept_Encoding="gzip, deflate")
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(bytes_sent) == body


@pytest.mark.parametrize("site", PORTS)
def test_what_is_not_there_is_a_404(sites: Sites, site: str) -> None:
    assert ask(sites, site, NOWHERE[site])[0].status == 404
    assert ask(sites, site, "/../../demo.py")[0].status == 404


def test_pages_of_a_listing_are_told_apart_by_their_query(sites: Sites) -> None:
    bodies = [ask(sites, "campaign", f"/news/?page={number}")[1] for number in (1, 2, 3)]
    assert [body.count(b'<td class="item">') for body in bodies] == [4, 2, 0]


def test_a_query_that_means_nothing_is_ignored(sites: Sites) -> None:
    assert ask(sites, "courier", EDITED + "?utm_source=rss")[1] == ask(sites, "courier", EDITED)[1]


def test_the_edits_change_one_page_and_take_one_away(sites: Sites) -> None:
    before = ask(sites, "courier", EDITED)[0].headers["ETag"]
    sites.edit()
    response, body = ask(sites, "courier", EDITED, If_None_Match=before)
    assert (response.status, b"fine of 400,000 tenge" in body) == (200, True)
    assert ask(sites, "court", DELETED)[0].status == 404
    assert DELETED.encode() not in ask(sites, "court", "/sitemap-press.xml")[1]


def test_addresses_follow_a_port_that_moved(sites: Sites) -> None:
    feed = ask(sites, "courier", "/feed/")[1].decode()
    assert f"127.0.0.1:{sites.ports['courier']}/" in feed
    assert f"127.0.0.1:{PORTS['courier']}/" not in feed
    with sources(sites) as folder:
        assert folder != SOURCES
        assert registry.load(folder)["courier"].home == f"http://127.0.0.1:{sites.ports['courier']}/"


def test_a_taken_port_is_left_to_its_owner() -> None:
    with serve([0, 0, 0]) as first, serve(list(first.ports.values())) as second:
        assert not set(first.ports.values()) & set(second.ports.values())
        assert "is in use" in report.served(second.ports, first.ports)


# ---- the content ----------------------------------------------------------------------------------------------------


def linked(site: str, target: str) -> set[str]:
    """The targets on the same site that a feed, sitemap or page names."""
    file = find(HERE / "sites" / site, target)
    assert file is not None, target
    base = f"http://127.0.0.1:{PORTS[site]}"
    found = re.findall(r'(?:<loc>|<link>|href=")([^<"]+)', file.read_text("utf-8"))
    absolute = (urljoin(base + target, unescape(link)) for link in found)
    return {link.removeprefix(base) for link in absolute if link.startswith(base)}


@pytest.mark.parametrize(
    ("site", "entrance", "wanted", "articles"),
    [
        ("courier", "/feed/", r"/\d{4}/\d\d/", 9),
        ("campaign", "/news/?page=1", r"/news/.+\.aspx$", 4),
        ("campaign", "/news/?page=2", r"/news/.+\.aspx$", 2),
        ("court", "/sitemap-press.xml", r"/press-releases/", 7),
        ("court", "/sitemap.xml", r"/sitemap-press.xml$", 1),
    ],
)
def test_what_is_announced_is_there(site: str, entrance: str, wanted: str, articles: int) -> None:
    announced = {find(HERE / "sites" / site, target) for target in linked(site, entrance) if re.search(wanted, target)}
    assert None not in announced
    assert len(announced) == articles


def test_the_source_files_are_right_and_enter_where_something_is() -> None:
    for source in registry.load(SOURCES).values():
        site = next(name for name, port in PORTS.items() if port == urlsplit(source.home).port)
        for way in source.discover:
            entrance = urlsplit(way.url.replace("{n}", "1"))
            assert find(HERE / "sites" / site, f"{entrance.path}?{entrance.query}"), way.url
            assert way.role in (LinkRole.FEED, LinkRole.SITEMAP, LinkRole.LISTING)


def test_the_edits_name_pages_that_are_there() -> None:
    originals = {file.relative_to(HERE / "sites") for file in (HERE / "sites").rglob("*") if file.is_file()}
    edited = {file.relative_to(HERE / "edits") for file in (HERE / "edits").rglob("*.?*ml")}
    assert edited <= originals
    assert {file.relative_to(HERE / "sites") for file in gone()} <= originals
