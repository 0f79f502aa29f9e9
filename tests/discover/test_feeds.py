"""RSS, Atom and JSON feeds of every age, whole and broken."""

from __future__ import annotations

import json

import pytest

from archive.model import IssueKind, LinkRole

RSS = '<?xml version="1.0"?><rss version="{version}"><channel><title>The Lantern</title>{items}</channel></rss>'
ITEM = "<item><title>{title}</title><link>{link}</link>{more}</item>"


def rss(*items: str, version: str = "2.0") -> str:
    return RSS.format(version=version, items="".join(items))


def item(link: str, title: str = "A verdict", more: str = "") -> str:
    return ITEM.format(title=title, link=link, more=more)


RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
 <channel rdf:about="https://lantern.example/"><title>The Lantern</title><link>https://lantern.example/</link></channel>
 <item rdf:about="https://lantern.example/a"><title>A verdict</title><link>https://lantern.example/a</link>
  <dc:date>2016-08-04T10:00:00+06:00</dc:date></item>
</rdf:RDF>"""

RDF_090 = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
 <channel><title>The Lantern</title><link>https://lantern.example/</link></channel>
 <item><title>A verdict</title><link>https://lantern.example/a</link></item>
</rdf:RDF>"""

ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://lantern.example/news/">
 <title>The Lantern</title><link rel="self" href="https://lantern.example/feed"/>
 <entry><title type="html">A &lt;b&gt;verdict&lt;/b&gt;</title><id>tag:lantern.example,2016:1</id>
  <link rel="enclosure" href="/sound.mp3"/><link rel="alternate" type="text/html" href="a"/>
  <published>2016-08-04T01:30:00+06:00</published><updated>2016-08-05T09:00:00Z</updated></entry>
</feed>"""

ATOM_03 = """<?xml version="1.0"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Lantern</title>
 <entry><title>A verdict</title><link rel="alternate" type="text/html" href="https://lantern.example/a"/>
  <issued>2016-08-04T12:00:00+06:00</issued><modified>2016-08-05T12:00:00+06:00</modified></entry>
</feed>"""


@pytest.mark.parametrize(
    ("body", "published"),
    [
        (rss(item("https://lantern.example/a"), version="0.91"), None),
        (rss(item("https://lantern.example/a"), version="0.92"), None),
        (
            rss(item("https://lantern.example/a", more="<pubDate>Thu, 04 Aug 2016 12:00:00 +0600</pubDate>")),
            "2016-08-04",
        ),
        (RDF, "2016-08-04"),
        (RDF_090, None),
        (ATOM_03, "2016-08-04"),
    ],
    ids=["rss 0.91", "rss 0.92", "rss 2.0", "rss 1.0", "rss 0.90", "atom 0.3"],
)
def test_every_age_of_feed(read, body: str, published: str | None) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", body)
    assert not found.issues
    [link] = found.links
    assert (link.url, link.key) == ("https://lantern.example/a", "lantern.example/a")
    assert (link.title, link.published, link.role) == ("A verdict", published, LinkRole.PAGE)


def test_atom_with_a_base_a_title_in_html_and_two_dates(read) -> None:  # type: ignore[no-untyped-def]
    [link] = read("feed", ATOM).links
    assert link.url == "https://lantern.example/news/a"
    assert (link.title, link.published, link.modified) == ("A verdict", "2016-08-04", "2016-08-05T09:00:00Z")


def test_atom_that_only_says_when_it_was_changed_states_no_day_of_publication(read) -> None:  # type: ignore[no-untyped-def]
    body = ATOM.replace("<published>2016-08-04T01:30:00+06:00</published>", "")
    [link] = read("feed", body).links
    assert (link.published, link.modified) == (None, "2016-08-05T09:00:00Z")


def test_json_feed(read) -> None:  # type: ignore[no-untyped-def]
    items = [
        {
            "id": "1",
            "url": "https://lantern.example/a?utm_source=json",
            "title": "A verdict",
            "date_published": "2016-08-04",
        },
        {"id": "https://lantern.example/b", "date_published": "2016-08-04T20:00:00Z", "date_modified": "2016-08-06"},
        {"id": "3", "url": 7, "external_url": "/c"},
    ]
    found = read("feed", json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}))
    assert [(link.url, link.title, link.published, link.modified) for link in found.links] == [
        ("https://lantern.example/a", "A verdict", "2016-08-04", None),
        ("https://lantern.example/b", None, "2016-08-05", "2016-08-06"),
        ("https://lantern.example/c", None, None, None),
    ]
    assert not found.issues


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("/a", "https://lantern.example/a"),
        ("a", "https://lantern.example/rss/a"),
        ("//www.lantern.example/a", "https://www.lantern.example/a"),
        (" https://lantern.example/a\n", "https://lantern.example/a"),
        ("https://lantern.example/a?utm_source=rss&amp;id=7#comments", "https://lantern.example/a?id=7"),
        ("<![CDATA[https://lantern.example/a?b=1&c=2]]>", "https://lantern.example/a?b=1&c=2"),
        ("https://lantern.example/суд", "https://lantern.example/%D1%81%D1%83%D0%B4"),
    ],
)
def test_links_are_made_absolute_and_plain(read, link: str, expected: str) -> None:  # type: ignore[no-untyped-def]
    [found] = read("feed", rss(item(link)), url="https://lantern.example/rss/").links
    assert found.url == expected


def test_a_guid_that_is_the_address_is_the_link(read) -> None:  # type: ignore[no-untyped-def]
    body = rss("<item><title>A</title><guid>https://lantern.example/a</guid></item>")
    assert [link.url for link in read("feed", body).links] == ["https://lantern.example/a"]


def test_an_item_without_any_link_is_told(read) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", rss(item("https://lantern.example/a"), "<item><title>B</title></item>"))
    assert len(found.links) == 1
    assert [issue.detail for issue in found.issues] == ["1 of 2 items have no link"]


def test_the_publishers_own_link_goes_before_that_of_a_feed_service(read) -> None:  # type: ignore[no-untyped-def]
    more = "<feedburner:origLink>https://lantern.example/a</feedburner:origLink>"
    body = rss(item("https://feeds.example/~r/1", more=more)).replace(
        "<rss ", '<rss xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" '
    )
    assert [link.url for link in read("feed", body).links] == ["https://lantern.example/a"]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A &amp;amp; B", "A & B"),
        ("&lt;i&gt;A&lt;/i&gt; verdict", "A verdict"),
        ("<![CDATA[A <i>verdict</i>]]>", "A verdict"),
        ("AT&amp;T", "AT&T"),
        ("A&nbsp;verdict &mdash; &section &#x0;&#65;", "A verdict — &section \ufffdA"),
        ("7 &lt; 8", "7 < 8"),
        ("A\x0bverdict", "Averdict"),
        ("  A\n  verdict ", "A verdict"),
        ("Суд – &#171;приговор&#187;", "Суд – «приговор»"),
        ("", None),
    ],
)
def test_titles_are_plain_characters(read, title: str, expected: str | None) -> None:  # type: ignore[no-untyped-def]
    [link] = read("feed", rss(item("https://lantern.example/a", title))).links
    assert link.title == expected


CYRILLIC = rss(item("https://lantern.example/a", "Суд вынес приговор"))


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (CYRILLIC.replace("?>", ' encoding="windows-1251"?>', 1).encode("cp1251"), None),
        (CYRILLIC.replace("?>", ' encoding="utf-8"?>', 1).encode("cp1251"), "text/xml; charset=windows-1251"),
        (CYRILLIC.replace("?>", ' encoding="windows-1251"?>', 1).encode("utf-8"), None),
        (CYRILLIC.encode("utf-8"), "application/rss+xml; charset=windows-1251"),
        (CYRILLIC.encode("utf-8-sig"), "application/rss+xml"),
        (CYRILLIC.encode("utf-16"), None),
        (CYRILLIC.replace("?>", ' encoding="koi8-r"?>', 1).encode("koi8-r"), None),
    ],
    ids=["declared", "header right", "declaration wrong", "header wrong", "mark", "utf-16", "koi8"],
)
def test_charsets_right_and_wrong(read, body: bytes, media_type: str | None) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", body, media_type=media_type)
    assert [link.title for link in found.links] == ["Суд вынес приговор"]


def test_a_feed_that_breaks_off_gives_what_came_and_says_so(read) -> None:  # type: ignore[no-untyped-def]
    whole = rss(*(item(f"https://lantern.example/{n}") for n in range(9)))
    found = read("feed", whole[: whole.index("lantern.example/7")])
    assert len(found.links) >= 7
    assert found.issues[0].kind is IssueKind.BAD_FEED
    assert found.issues[0].detail.startswith("malformed (")


def test_a_bare_ampersand_loses_nothing(read) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", rss(item("https://lantern.example/a?id=1&lang=en", "Q&A: verdict & appeal")))
    assert [(link.url, link.title) for link in found.links] == [
        ("https://lantern.example/a?id=1&lang=en", "Q&A: verdict & appeal")
    ]
    assert not found.issues


def test_a_servers_warning_before_the_feed_is_passed_over_and_told(read) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", "<br />\n<b>Warning</b>: no such table\n" + rss(item("https://lantern.example/a")))
    assert len(found.links) == 1
    assert "characters stand before it" in found.issues[0].detail
    assert "no such table" in str(found.issues[0].excerpt)


def test_an_empty_channel_is_no_fault(read) -> None:  # type: ignore[no-untyped-def]
    found = read("feed", rss())
    assert (found.links, found.issues) == ((), ())


def test_a_link_to_a_file_is_an_attachment(read) -> None:  # type: ignore[no-untyped-def]
    roles = [link.role for link in read("feed", rss(item("/a.PDF"), item("/b?file=x.pdf"), item("/c"))).links]
    assert roles == [LinkRole.ATTACHMENT, LinkRole.PAGE, LinkRole.PAGE]


def test_a_feed_is_never_taken_for_a_file_name(read, tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "feed.xml"
    path.write_text(rss(item("https://lantern.example/a")), "utf-8")
    assert not read("feed", str(path)).links
