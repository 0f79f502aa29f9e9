"""The source's rules on what is found, what is told when nothing is left, and input of any kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive import urls
from archive.discover import address, find, robots_sitemaps
from archive.model import Discovery, IssueKind, LinkRole

from .conftest import LANTERN


def feed(*links: str) -> str:
    items = "".join(f"<item><link>{link}</link></item>" for link in links)
    return f"<rss version='2.0'><channel>{items}</channel></rss>"


def test_links_of_other_hosts_are_left_out_in_silence_when_some_remain(read) -> None:  # type: ignore[no-untyped-def]
    found = read(
        "feed", feed("https://lantern.example/a", "https://elsewhere.example/b", "https://www.lantern.example/c")
    )
    assert [link.key for link in found.links] == ["lantern.example/a", "lantern.example/c"]
    assert not found.issues


def test_when_none_remains_an_issue_says_why(read) -> None:  # type: ignore[no-untyped-def]
    body = feed(
        "https://a.example/", "https://b.example/", "mailto:x@y.example", "https://lantern.example/", "/video/1"
    )
    [issue] = read("feed", body, deny=("/video/",)).issues
    assert issue.kind is IssueKind.BAD_FEED
    assert issue.detail == (
        "none of 5 links is the source's: 2 on another host, 1 no http(s) address, "
        "1 to a way of discovery or the home page, 1 left out by allow or deny"
    )


def test_hosts_may_be_named(read) -> None:  # type: ignore[no-untyped-def]
    body = feed("https://ru.lantern.example/a", "http://127.0.0.1:8801/b", "https://lantern.example/c")
    found = read("feed", body, hosts=("ru.lantern.example", "127.0.0.1:8801"))
    assert [link.key for link in found.links] == ["ru.lantern.example/a", "127.0.0.1:8801/b"]


def test_allow_and_deny_are_searched_in_path_and_query(read) -> None:  # type: ignore[no-untyped-def]
    body = feed("/news/1", "/news/2?print=1", "/about", "https://lantern.example/?news=/news/")
    found = read("feed", body, allow=("^/news/",), deny=("[?&]print=1",))
    assert [link.key for link in found.links] == ["lantern.example/news/1"]


def test_the_query_that_is_the_identity_is_kept_and_only_that(read) -> None:  # type: ignore[no-untyped-def]
    body = feed(
        "/archive.php?article_id=1",
        "/archive.php?article_id=2&amp;printer=Y",
        "/archive.php?printer=Y&amp;article_id=2",
    )
    keys = [link.key for link in read("feed", body, identity=("article_id",)).links]
    assert keys == ["lantern.example/archive.php?article_id=1", "lantern.example/archive.php?article_id=2"]


def test_one_page_is_one_link_and_keeps_what_either_says_of_it(read) -> None:  # type: ignore[no-untyped-def]
    body = feed("http://www.lantern.example/a/?utm_medium=x", "https://lantern.example/a").replace(
        "<link>https", "<title>A verdict</title><link>https"
    )
    [link] = read("feed", body).links
    assert (link.url, link.title) == ("http://www.lantern.example/a/", "A verdict")


PAGE = "<!DOCTYPE html><html><head><title>Just a moment</title></head><body>Wait</body></html>"


@pytest.mark.parametrize("role", ["feed", "sitemap"])
@pytest.mark.parametrize(
    ("body", "told"),
    [
        (PAGE, "an HTML page"),
        ("<?xml version='1.0'?>" + PAGE, "an HTML page"),
        ("<!-- x --><body>Wait</body>", "an HTML page"),
        ("", "nothing"),
        (" \n", "nothing"),
        ("<opml version='2.0'><body/></opml>", "XML of another kind"),
        ("<Error><Code>AccessDenied</Code></Error>", "XML of another kind"),
    ],
)
def test_what_is_served_instead_is_told(read, role: str, body: str, told: str) -> None:  # type: ignore[no-untyped-def]
    found = read(role, body)
    assert not found.links
    assert [(issue.kind, issue.detail) for issue in found.issues] == [
        (IssueKind.BAD_FEED, f"expected a {role}, found {told}")
    ]


def test_the_title_of_a_page_served_instead_is_shown(read) -> None:  # type: ignore[no-untyped-def]
    assert read("feed", PAGE).issues[0].excerpt == "Just a moment"


@pytest.mark.parametrize("body", ["{}", "[]", '{"items": 3}', '{"items": [', '"x"', "[" * 100_000])
def test_json_that_is_no_feed_is_told(read, body: str) -> None:  # type: ignore[no-untyped-def]
    [issue] = read("feed", body).issues
    assert issue.kind is IssueKind.BAD_FEED


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha"}">' for n in range(10))
BLOW_UP = f'<!ENTITY a "{"x" * 100_000}">'
PARAMETER = "<!ENTITY % a \"<!ENTITY b 'c'>\">%a;"


@pytest.mark.parametrize("role", ["feed", "sitemap"])
@pytest.mark.parametrize("declarations", [LAUGHS, BLOW_UP, PARAMETER], ids=["laughs", "blow-up", "parameter"])
@pytest.mark.parametrize("root", ["rss", "urlset"])
def test_entities_that_multiply_are_refused(read, role: str, declarations: str, root: str) -> None:  # type: ignore[no-untyped-def]
    body = f"<?xml version='1.0'?><!DOCTYPE {root} [{declarations}]><{root}>{'&l9;&a;' * 99}</{root}>"
    found = read(role, body)
    assert not found.links
    assert [issue.kind for issue in found.issues] == [IssueKind.BOMB]


def test_a_listing_that_writes_about_entities_is_no_bomb() -> None:
    way = Discovery(LinkRole.LISTING, "https://lantern.example/news", "a", stop="once")
    body = "<!DOCTYPE html><body><a href='/a'>A</a><pre>&lt;x</pre><script>'<!ENTITY a \"&b;\">'</script>"
    found = find(way, body.encode(), way.url, LANTERN)
    assert (len(found.links), found.issues) == (1, ())


def test_honest_entities_are_read(read) -> None:  # type: ignore[no-untyped-def]
    body = feed("https://lantern.example/a").replace("<link>", "<title>A&nbsp;verdict</title><link>")
    [link] = read("feed", "<!DOCTYPE rss [<!ENTITY nbsp '&#160;'>]>" + body).links
    assert link.title == "A verdict"


def test_no_file_is_read_for_an_entity(read, tmp_path) -> None:  # type: ignore[no-untyped-def]
    secret = tmp_path / "secret"
    secret.write_text("a-secret", "utf-8")
    body = feed("https://lantern.example/&x;").replace("<link>", "<title>&x;</title><link>")
    found = read("feed", f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + body)
    assert "a-secret" not in repr(found)


# ---- any bytes ------------------------------------------------------------------------------------------------------

WAYS = st.sampled_from(
    [
        Discovery(LinkRole.FEED, "https://lantern.example/rss"),
        Discovery(LinkRole.SITEMAP, "https://lantern.example/sitemap.xml"),
        Discovery(LinkRole.LISTING, "https://lantern.example/news?page={n}", "a, td, h2 > *"),
    ]
)
PIECES = st.sampled_from(
    "<rss> </rss> <channel> <item> </item> <link> </link> <link/> <title> <guid isPermaLink='true'> <feed> <entry> "
    "<link href=' </entry> <urlset> <url> </url> <loc> </loc> <sitemapindex> <sitemap> <lastmod> </lastmod> <!-- --> "
    "<![CDATA[ ]]> <!DOCTYPE rss [ ]> <!ENTITY x 'y'> &x; &amp; & &#x0; &#xD800; <?xml version='1.0' encoding='x'?> "
    "<a href='/b'> <base href=' </a> <table> <time datetime='2016'> { } [ ] \"items\": \"url\" http://[ //a.b/c "
    "https://lantern.example/a 2016-13-45 <?php <%> < > ' \" \x00 \x0b \ufeff \ud83d\ude00 суд xml:base='http://['".split(
        " "
    )
)
MEDIA_TYPES = st.sampled_from([None, "", "text/xml; charset=utf-7", "application/json", "x; charset=;", "text/html"])
BODIES = st.one_of(
    st.binary(max_size=300),
    st.lists(PIECES, max_size=30).map(lambda parts: "".join(parts).encode("utf-8", "replace")),
    st.builds(
        lambda head, parts: (head + "".join(parts)).encode("utf-8", "replace"),
        st.sampled_from(
            ["<rss><channel><item>", "<feed><entry>", "<urlset><url>", "<html><a href='/b'>", "\x1f\x8b\x08"]
        ),
        st.lists(PIECES, max_size=20),
    ),
)


@given(WAYS, BODIES, MEDIA_TYPES)
@example(Discovery(LinkRole.FEED, "https://lantern.example/rss"), b"<rss><![", None)
@example(
    Discovery(LinkRole.FEED, "https://lantern.example/rss"), b"<feed xml:base='http://['><entry><link href='a'/>", None
)
@example(Discovery(LinkRole.LISTING, "https://lantern.example/", "a"), b"<base href='http://['><a href=b>", None)
@example(Discovery(LinkRole.SITEMAP, "https://lantern.example/"), b"\x1f\x8b\x08\x00", None)
def test_no_bytes_raise_and_none_are_passed_over_in_silence(way, body: bytes, media_type: str | None) -> None:  # type: ignore[no-untyped-def]
    found = find(way, body, address(way), LANTERN, media_type)
    assert all(len(issue.excerpt or "") <= 200 and "\n" not in issue.detail for issue in found.issues)
    for link in (*found.links, *found.more):
        assert urls.canonical(link.url) == link.url
    if way.role is not LinkRole.LISTING and not found.links and not found.more and not found.issues:
        assert any(
            root in body for root in (b"<rss", b"<feed", b"<channel", b"<rdf", b"<urlset", b"<sitemapindex", b"items")
        )


@given(st.binary(max_size=200) | st.text().map(str.encode))
def test_no_robots_file_raises(body: bytes) -> None:
    robots_sitemaps(body, "https://lantern.example/robots.txt")


def test_find_is_pure() -> None:
    way = Discovery(LinkRole.FEED, "https://lantern.example/rss")
    body = feed("https://lantern.example/a", "/b").encode()
    first, second = (find(way, body, way.url, replace(LANTERN)) for _ in range(2))
    assert first == second
