"""Listing pages: links by selector, titles and days beside them, and when to read the next page."""

from __future__ import annotations

import pytest

from archive.discover import Found, address, find
from archive.model import Discovery, LinkRole

from .conftest import LANTERN

CARD = '<article><h2><a href="{url}">{title}</a></h2><p class="by">{by}</p><a href="/tag">Tag</a></article>'


def cards(*items: tuple[str, str, str]) -> str:
    body = "".join(CARD.format(url=url, title=title, by=by) for url, title, by in items)
    return f"<!DOCTYPE html><html><head></head><body><nav><a href='/'>Home</a></nav>{body}</body></html>"


def read(html: str, css: str = "article h2 a", url: str = "https://lantern.example/news", **rest: object) -> Found:
    way = Discovery(LinkRole.LISTING, url, css, stop="once")
    return find(way, html.encode(), url, LANTERN, **rest)  # type: ignore[arg-type]


def test_links_titles_and_order() -> None:
    found = read(
        cards(("/b", "The  second", ""), ("a?utm_source=x#y", "The first", ""), ("//lantern.example/c", "Third", ""))
    )
    assert [(link.url, link.title) for link in found.links] == [
        ("https://lantern.example/b", "The second"),
        ("https://lantern.example/a", "The first"),
        ("https://lantern.example/c", "Third"),
    ]
    assert not found.issues


@pytest.mark.parametrize(
    ("by", "day"),
    [
        ('<time datetime="2016-08-04T10:00:00+06:00">today</time>', "2016-08-04"),
        ('<time datetime="2016-08-04T20:00:00Z">today</time>', "2016-08-05"),  # the publisher's own zone
        ("<span>4 August 2016</span>", "2016-08-04"),
        ("<span>Aug 4, 2016</span> <b>News</b>", "2016-08-04"),
        ("<i>Thursday, August 4, 2016</i>", "2016-08-04"),
        ("<i>2016-08-04</i>", "2016-08-04"),
        ("<i>05.04.16</i>", None),
        ("<i>since 4 August 2016</i>", None),
        ("<i>4 August 2016</i><i>5 August 2016</i>", None),
        ("<i>31 February 2016</i>", None),
        ("", None),
    ],
)
def test_the_day_beside_a_link(by: str, day: str | None) -> None:
    found = read(cards(("/a", "A", by), ("/b", "B", "<i>1 May 2015</i>")))
    assert [link.published for link in found.links] == [day, "2015-05-01"]


def test_a_day_above_all_links_is_that_of_none() -> None:
    found = read("<h1>4 August 2016</h1><article><h2><a href=/a>A</a></h2><h2><a href=/b>B</a></h2></article>")
    assert [link.published for link in found.links] == [None, None]


def test_an_element_that_holds_a_link_may_be_selected() -> None:
    html = '<ul><li><img src=x><a href="/a">A</a> <a href="/tag">Tag</a></li><li>no link</li></ul>'
    assert [link.url for link in read(html, "li").links] == ["https://lantern.example/a"]


@pytest.mark.parametrize(
    ("inner", "title"),
    [
        ('<img alt="A verdict">', "A verdict"),
        ('<img alt=""> A verdict', "A verdict"),
        ("", None),
    ],
)
def test_a_link_of_a_picture_has_the_pictures_words(inner: str, title: str | None) -> None:
    assert read(f'<a href="/a">{inner}</a>', "a").links[0].title == title


def test_the_picture_and_the_headline_of_one_page_are_one_link() -> None:
    [link] = read('<a href="/a"><img></a><a href="/a">A verdict</a>', "a").links
    assert link.title == "A verdict"


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ('<base href="/old/">', "https://lantern.example/old/a"),
        ('<base href="https://lantern.example/x/y">', "https://lantern.example/x/a"),
        ('<base target="_blank">', "https://lantern.example/a"),
        ('<base href="http://[">', "https://lantern.example/a"),
    ],
)
def test_base(base: str, expected: str) -> None:
    assert read(f'<head>{base}</head><a href="a">A</a>', "a").links[0].url == expected


def test_a_selector_that_finds_nothing_is_told() -> None:
    [issue] = read("<h1>We have a new site</h1><a href=/a>A</a>").issues
    assert issue.detail == "the selector 'article h2 a' finds no link"
    assert "We have a new site" in str(issue.excerpt)


def test_an_undeclared_cyrillic_listing() -> None:
    html = cards(("/a", "Суд вынес приговор по делу оппозиционного политика", "")).encode("cp1251")
    way = Discovery(LinkRole.LISTING, "https://lantern.example/news", "h2 a", stop="once")
    assert find(way, html, way.url, LANTERN).links[0].title == "Суд вынес приговор по делу оппозиционного политика"


def test_a_feed_where_a_listing_was_expected_is_told() -> None:
    assert read("<rss><channel/></rss>").issues[0].detail == "expected a listing, found a feed"


# ---- pages ----------------------------------------------------------------------------------------------------------

WAY = Discovery(LinkRole.LISTING, "https://lantern.example/news?page={n}", "h2 a", start=0, stop="known", max_pages=3)
TWO = cards(("/a", "A", ""), ("/b", "B", ""))


def pages(stop: str, html: str, page: int, known: set[str] | None = None) -> list[str]:
    way = Discovery(LinkRole.LISTING, WAY.url, WAY.link, WAY.start, stop, WAY.max_pages)
    found = find(
        way, html.encode(), address(way, page), LANTERN, page=page, known=known.__contains__ if known else None
    )
    assert all(link.role is LinkRole.LISTING for link in found.more)
    assert not found.issues
    return [link.url for link in found.more]


SECOND, THIRD = "https://lantern.example/news?page=1", "https://lantern.example/news?page=2"


@pytest.mark.parametrize(
    ("stop", "html", "page", "known", "more"),
    [
        ("known", TWO, 1, None, [SECOND]),
        ("known", TWO, 1, {"lantern.example/a"}, [SECOND]),
        ("known", TWO, 1, {"lantern.example/a", "lantern.example/b"}, []),
        ("empty", TWO, 1, {"lantern.example/a", "lantern.example/b"}, [SECOND]),
        ("empty", TWO, 2, None, [THIRD]),
        ("empty", TWO, 3, None, []),  # max_pages
        ("empty", cards(), 2, None, []),
        ("once", TWO, 1, None, []),
    ],
)
def test_when_to_read_the_next_page(stop: str, html: str, page: int, known: set[str] | None, more: list[str]) -> None:
    assert pages(stop, html, page, known) == more


def test_the_address_of_a_page() -> None:
    assert address(WAY) == "https://lantern.example/news?page=0"
    assert address(WAY, 3) == "https://lantern.example/news?page=2"
    assert address(Discovery(LinkRole.FEED, "https://lantern.example/{n}")) == "https://lantern.example/{n}"
