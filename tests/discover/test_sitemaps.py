"""Sitemaps and indexes: XML, news, alternates, text, gzip; whole and broken."""

from __future__ import annotations

import gzip

import pytest

from archive.discover.sitemaps import text_sitemap
from archive.model import IssueKind, LinkRole

NS = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)


def urlset(*entries: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {NS}>{"".join(entries)}</urlset>'


def url(loc: str, more: str = "") -> str:
    return f"<url><loc>{loc}</loc>{more}</url>"


def index(*children: str) -> str:
    return f"<sitemapindex {NS}>{''.join(f'<sitemap>{child}</sitemap>' for child in children)}</sitemapindex>"


def test_pages_come_newest_first_and_those_without_a_day_last(read) -> None:  # type: ignore[no-untyped-def]
    body = urlset(
        url("https://lantern.example/a"),
        url("https://lantern.example/b", "<lastmod>2016-08</lastmod>"),
        url("https://lantern.example/c", "<lastmod>2016-08-04T10:00:00+06:00</lastmod>"),
        url("https://lantern.example/d", "<lastmod>last week</lastmod>"),
    )
    found = read("sitemap", body)
    assert not found.issues
    assert [(link.url[-1], link.modified, link.published) for link in found.links] == [
        ("c", "2016-08-04T10:00:00+06:00", None),
        ("b", "2016-08", None),
        ("a", None, None),
        ("d", None, None),
    ]


def test_a_news_sitemap_gives_titles_and_days_and_leaves_pictures(read) -> None:  # type: ignore[no-untyped-def]
    news = """<image:image><image:loc>https://lantern.example/a.jpg</image:loc><image:title>Nobody</image:title></image:image>
      <news:news><news:publication><news:name>Lantern</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2016-08-04T20:30Z</news:publication_date><news:title>A &amp; B</news:title></news:news>"""
    [link] = read("sitemap", urlset(url("https://lantern.example/a", news))).links
    assert (link.url, link.title, link.published) == ("https://lantern.example/a", "A & B", "2016-08-05")


def test_alternates_in_the_sources_languages_are_links(read) -> None:  # type: ignore[no-untyped-def]
    more = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="https://lantern.example/{code}/a"/>'
        for code in ("en-GB", "ru", "de", "x-default")
    )
    found = read("sitemap", urlset(url("https://lantern.example/en-GB/a", more)))
    assert {link.url for link in found.links} == {"https://lantern.example/en-GB/a", "https://lantern.example/ru/a"}


def test_an_index_gives_its_children_newest_first(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "sitemap",
        index(
            "<loc>/old.xml</loc><lastmod>2009-01-01</lastmod>",
            "<loc> https://files.example/new.xml.gz </loc><lastmod>2016-08-04</lastmod>",
            "<loc>https://lantern.example/undated.xml</loc>",
            "<loc>https://lantern.example/sitemap.xml</loc>",  # itself
            "<loc>mailto:nobody</loc>",
        ),
    )
    assert not found.links and not found.issues
    assert [(link.url, link.role, link.modified) for link in found.more] == [
        ("https://files.example/new.xml.gz", LinkRole.SITEMAP, "2016-08-04"),
        ("https://lantern.example/old.xml", LinkRole.SITEMAP, "2009-01-01"),
        ("https://lantern.example/undated.xml", LinkRole.SITEMAP, None),
    ]


def test_a_sitemap_in_text(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "sitemap", "https://lantern.example/a\r\n\r\nhttps://lantern.example/b\n", "https://lantern.example/s.txt"
    )
    assert [link.url[-1] for link in found.links] == ["a", "b"]
    assert not found.issues


def test_text_that_is_no_sitemap_is_told() -> None:
    assert text_sitemap("nothing here\n").issues[0].detail == "expected a sitemap, found text"
    reading = text_sitemap("https://lantern.example/a\nnothing here\n")
    assert (len(reading.candidates), reading.issues[0].detail) == (1, "1 of 2 lines are no URL")


@pytest.mark.parametrize("inner", [urlset(url("https://lantern.example/a")), "https://lantern.example/a\n"])
def test_a_gzipped_sitemap(read, inner: str) -> None:  # type: ignore[no-untyped-def]
    found = read("sitemap", gzip.compress(inner.encode()), "https://lantern.example/sitemap.xml.gz")
    assert [link.url for link in found.links] == ["https://lantern.example/a"]
    assert not found.issues


def test_a_gzip_file_that_breaks_off_gives_what_came(read) -> None:  # type: ignore[no-untyped-def]
    entries = [url(f"https://lantern.example/{n * n * 7919}") for n in range(2000)]
    body = gzip.compress(urlset(*entries).encode())
    found = read("sitemap", body[: len(body) // 2])
    assert 0 < len(found.links) < 2000
    assert len(found.issues) == 2  # the gzip file, and the sitemap in it
    assert all(issue.kind is IssueKind.BAD_FEED for issue in found.issues)


def test_a_gzip_bomb_is_refused(read) -> None:  # type: ignore[no-untyped-def]
    found = read("sitemap", gzip.compress(bytes(65 << 20), 1))
    assert not found.links
    assert [issue.kind for issue in found.issues] == [IssueKind.BOMB]


@pytest.mark.parametrize(
    "body",
    [
        urlset(url("https://lantern.example/a?b=1&c=2")),
        urlset(url("https://lantern.example/a?b=1&amp;c=2")),
        urlset(url("<![CDATA[https://lantern.example/a?b=1&c=2]]>")),
        urlset(url("\n  https://lantern.example/a?b=1&amp;c=2\n")),
        urlset("<!-- <url><loc>/no</loc></url> -->", url("//lantern.example/a?b=1&amp;c=2#x")),
        "\n\n" + urlset(url("/a?b=1&amp;c=2&amp;utm_source=s")),
        "<urlset><url><LOC>/a?b=1&amp;c=2</LOC></url></urlset>",
        '<ns:urlset xmlns:ns="x"><ns:url><ns:loc>/a?b=1&amp;c=2</ns:loc></ns:url></ns:urlset>',
        "<!DOCTYPE urlset>" + urlset(url("/a?b=1&amp;c=2")),
        urlset("<url><loc>/a?b=1&amp;c=2</loc><lastmod><b</lastmod></url>"),
        urlset(url("https://lantern.example/a?b=1&#38;c=2")),
        urlset("<url><lastmod></lastmod><loc>/a?b=1&amp;c=2</loc>"),
    ],
)
def test_what_is_written_oddly_is_read(read, body: str) -> None:  # type: ignore[no-untyped-def]
    found = read("sitemap", body)
    assert [link.url for link in found.links] == ["https://lantern.example/a?b=1&c=2"]
    assert not found.issues


def test_a_sitemap_that_breaks_off_gives_what_came_and_says_so(read) -> None:  # type: ignore[no-untyped-def]
    whole = urlset(*(url(f"https://lantern.example/{n}") for n in range(9)))
    found = read("sitemap", whole[: whole.index("/7</loc>")])
    assert len(found.links) == 7
    assert found.issues[0].detail == "it breaks off: 7 entries were read, and its closing tag is missing"


def test_an_empty_sitemap_is_no_fault(read) -> None:  # type: ignore[no-untyped-def]
    found = read("sitemap", urlset())
    assert (found.links, found.more, found.issues) == ((), (), ())


def test_a_feed_where_a_sitemap_was_expected_is_read(read) -> None:  # type: ignore[no-untyped-def]
    body = "<rss version='2.0'><channel><item><link>https://lantern.example/a</link></item></channel></rss>"
    assert [link.url for link in read("sitemap", body).links] == ["https://lantern.example/a"]
    assert len(read("feed", urlset(url("https://lantern.example/a"))).links) == 1


def test_a_bare_ampersand_before_a_name_of_html_is_no_reference(read) -> None:  # type: ignore[no-untyped-def]
    [link] = read("sitemap", urlset(url("https://lantern.example/a?b=1&section=2&copy=3"))).links
    assert link.url == "https://lantern.example/a?b=1&section=2&copy=3"
