"""Real feeds, sitemaps and lists of press releases: every first item that was noted by hand is found, with its day.

The pages are other people's and lie outside the repository; without them these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import urls
from archive.discover import Found, find
from archive.model import Discovery, LinkRole, Probe, Source

FOLDER = Path(__file__).parents[3] / "shared" / "eval" / "discovery"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the real pages of ../shared/eval/discovery are not here")

DRUPAL, JOOMLA = ".views-field-title a", "td.list-title a"
LISTS = {  # page: its address, the selector a source's file would name, how many items a person counts
    "bill_nelson_press": ("http://www.billnelson.senate.gov/newsroom/press-releases?page=1", DRUPAL, 10),
    "bill_nelson_press-coldfusion": ("http://billnelson.senate.gov/news/media.cfm", 'a[href^="details.cfm"]', None),
    "butterfield_press": ("http://butterfield.house.gov/media-center/press-releases", DRUPAL, 10),
    "cowan_press": ("http://www.cowan.senate.gov/press.cfm", "td.date + td a", None),
    "drupal_press": ("http://walz.house.gov/media-center/press-releases?page=0", DRUPAL, 10),
    "ed_perlmutter_press": ("http://perlmutter.house.gov/index.php/media-center/press-releases-86821", JOOMLA, None),
    "keating_press": (
        "http://keating.house.gov/index.php?option=com_content&view=category&id=14&Itemid=13",
        JOOMLA,
        None,
    ),
    "rand_paul_press": ("http://www.paul.senate.gov/news/press?PageNum_rs=1", "h2.title a", 20),
    "vitter_press": ("http://www.vitter.senate.gov/newsroom/press", "td.date + td a", None),
}
FEEDS = {  # file: role, the publisher's home, items a person counts, items with a day of publication
    "newspaper4k__sample_rss.html": ("feed", "https://www.edumock.com/", 3, 3),
    "statement__culberson_rss.xml": ("feed", "http://culberson.house.gov/", 10, 0),
    "statement__richard_burr.xml": ("feed", "http://www.burr.senate.gov/", 25, 25),
    "statement__ruiz_rss.xml": ("feed", "http://ruiz.house.gov/", 10, 10),
    "trafilatura__feed.json": ("feed", "https://www.npr.org/", 25, 25),
    "trafilatura__feed1.atom": ("feed", "http://example.org/", 1, 0),
    "trafilatura__feed2.rss": ("feed", "http://www.example.com/", 1, 1),
    "trafilatura__sitemap.xml": ("sitemap", "https://www.sitemaps.org/", 83, 0),
    "trafilatura__sitemap2.xml": ("sitemap", "http://www.example.com/", 0, 0),
    "trafilatura__sitemap-hreflang.xml": ("sitemap", "http://www.example.com/", 3, 0),
}


def source(home: str) -> Source:
    return Source("x", "X", home, "official", "", ("en", "de"), "America/New_York", (), Probe())


def read_list(name: str) -> Found:
    url, css, _ = LISTS[name]
    body = (FOLDER / "list" / f"statement__{name}.html").read_bytes()
    return find(Discovery(LinkRole.LISTING, url, css, stop="once"), body, url, source(url))


def expected() -> Iterator[tuple[str, dict[str, Any]]]:
    path = FOLDER / "list" / "expected.json"
    for file, wanted in json.loads(path.read_text("utf-8")).items() if path.is_file() else ():
        yield file.removeprefix("statement__").removesuffix(".html"), wanted


@pytest.mark.parametrize(("name", "wanted"), list(expected()))
def test_the_items_noted_by_hand_are_found(name: str, wanted: dict[str, Any]) -> None:
    found = read_list(name)
    assert not found.issues
    if first := wanted.get("first"):
        link = found.links[0]
        assert (link.key, link.title) == (urls.key(first["url"]), first["title"])
        assert link.published == first.get("date")
    if last := wanted.get("last_url"):
        assert found.links[-1].key == urls.key(last)
    assert len(found.links) == wanted.get("count", len(found.links))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_gives_its_items_with_titles(name: str) -> None:
    found = read_list(name)
    count = LISTS[name][2]
    assert len(found.links) == count if count else len(found.links) > 4
    assert all(link.title for link in found.links)
    assert not found.issues


@pytest.mark.parametrize("name", ["cowan_press", "vitter_press", "drupal_press", "ed_perlmutter_press"])
def test_a_list_that_tells_the_days_gives_them(name: str) -> None:
    assert all(link.published for link in read_list(name).links)


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_gives_its_items_and_days(name: str) -> None:
    role, home, count, dated = FEEDS[name]
    url = f"{home}rss.xml"
    found = find(Discovery(LinkRole(role), url), (FOLDER / "feed" / name).read_bytes(), url, source(home))
    assert (len(found.links), sum(link.published is not None for link in found.links)) == (count, dated)
    assert not found.issues


def test_a_sitemap_index_gives_its_children() -> None:
    url = "http://www.example.com/sitemap.xml"
    body = (FOLDER / "feed" / "trafilatura__sitemap2.xml").read_bytes()
    more = find(Discovery(LinkRole.SITEMAP, url), body, url, source("http://www.example.com/")).more
    assert {link.url for link in more} == {
        "http://www.example.com/sitemap1.xml.gz",
        "http://www.example.com/sitemap2.xml.gz",
    }


def test_real_articles_taken_for_feeds_and_sitemaps_are_told_and_give_nothing() -> None:
    for path in sorted((FOLDER / "article").iterdir()):
        for role in (LinkRole.FEED, LinkRole.SITEMAP):
            url = "https://www.europarl.europa.eu/rss"
            found = find(Discovery(role, url), path.read_bytes(), url, source("https://www.europarl.europa.eu/"))
            assert not found.links
            assert found.issues, path.name
