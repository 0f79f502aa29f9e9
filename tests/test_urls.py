"""Canonical URLs and URL keys: examples of each rule, and the laws that hold for any input."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive import urls

CANONICAL = [
    ("HTTP://Example.ORG", "http://example.org/"),
    ("https://example.org:443/a", "https://example.org/a"),
    ("http://example.org:80/a", "http://example.org/a"),
    ("http://127.0.0.1:8801/a#top", "http://127.0.0.1:8801/a"),
    ("http://user:secret@example.org/a", "http://example.org/a"),
    ("http://example.org/a/./b/../c", "http://example.org/a/c"),
    ("http://example.org/../../a", "http://example.org/a"),
    ("http://example.org/a/..", "http://example.org/"),
    ("http://example.org/a/%2e%2E/b", "http://example.org/b"),
    ("http://example.org/%7ejoe/%d1%81%d1%83%d0%b4", "http://example.org/~joe/%D1%81%D1%83%D0%B4"),
    ("http://example.org/суд", "http://example.org/%D1%81%D1%83%D0%B4"),
    ("http://example.org/a b", "http://example.org/a%20b"),
    ("http://example.org/100%", "http://example.org/100%25"),
    ("http://example.org/%zz%4", "http://example.org/%25zz%254"),
    ("http://example.org/%E9t%E9", "http://example.org/%E9t%E9"),  # Latin-1 bytes stay as they are
    ("  http://example.org/a\n/b ", "http://example.org/a/b"),
    ("http:\\\\example.org\\a", "http://example.org/a"),
    ("http://пример.рф/a", "http://xn--e1afmkfd.xn--p1ai/a"),
    ("http://MÜNCHEN.example/", "http://xn--mnchen-3ya.example/"),
    ("http://example.org./a", "http://example.org/a"),
    ("http://[2001:DB8:0:0::1]:80/a", "http://[2001:db8::1]/a"),
    ("http://example.org/a?utm_source=x&id=7&UTM_Medium=y&fbclid=z", "http://example.org/a?id=7"),
    ("http://example.org/a?utm_source=x", "http://example.org/a"),
    ("http://example.org/a?", "http://example.org/a"),
    ("http://example.org/a?b=2&a=1", "http://example.org/a?b=2&a=1"),
    ("http://example.org/a-b?c-d=e f-g", "http://example.org/a-b?c-d=e%20f-g"),
    ("http://example.org/a?b=2&amp;a=1", "http://example.org/a?b=2&a=1"),
    ("http://example.org/a;jsessionid=0A1B2C?id=7", "http://example.org/a?id=7"),
    ("https://www.forum18.org/archive.php?article_id=2801", "https://www.forum18.org/archive.php?article_id=2801"),
    ("https://khpg.org/en/index.php?id=1608813555", "https://khpg.org/en/index.php?id=1608813555"),
    ("https://en.odfoundation.eu/a/7830,a-name/", "https://en.odfoundation.eu/a/7830,a-name/"),
]

RELATIVE = [
    ("b", "http://example.org/a/x?y=1", "http://example.org/a/b"),
    ("/b", "http://example.org/a/x", "http://example.org/b"),
    ("//cdn.example.org/b", "https://example.org/a", "https://cdn.example.org/b"),
    ("?page=2", "http://example.org/a?page=1", "http://example.org/a?page=2"),
    ("../b", "http://example.org/a/x/", "http://example.org/a/b"),
    ("#top", "http://example.org/a", "http://example.org/a"),
    ("http://other.example/", "http://example.org/", "http://other.example/"),
]

NO_URL = [
    "",
    " ",
    "#",
    "a/b",
    "//example.org/a",
    "javascript:void(0)",
    "javascript:location='http://example.org/'",
    "mailto:office@example.org",
    "tel:+77000000",
    "data:text/html,<p>",
    "ftp://example.org/a",
    "file:///etc/hosts",
    "http://",
    "http:///a",
    "http://?a",
    "http://exa mple.org/",
    "http://example.org:port/",
    "http://example.org:99999/",
    "http://[::1/",
    "http://[zz::1]/",
    "http://a..b/",
    "http://" + "a" * 64 + ".org/",
    "http://ex<b>ample.org/",
    "http://example.org/\ud800",
]

ONE_KEY = [
    "http://example.org/news/a?id=7&lang=en",
    "https://example.org/news/a?id=7&lang=en",
    "http://www.example.org/news/a?id=7&lang=en",
    "http://WWW.Example.org:80/news/a/?lang=en&id=7#comments",
    "https://example.org:443/news/a?id=7&utm_campaign=x&lang=en&gclid=1",
    "https://example.org/x/../news/%61?id=7&amp;lang=en",
]


@pytest.mark.parametrize(("url", "expected"), CANONICAL)
def test_canonical(url: str, expected: str) -> None:
    assert urls.canonical(url) == expected


@pytest.mark.parametrize(("url", "base", "expected"), RELATIVE)
def test_canonical_reads_a_relative_url_against_its_base(url: str, base: str, expected: str) -> None:
    assert urls.canonical(url, base) == expected


@pytest.mark.parametrize("url", NO_URL)
def test_what_is_no_http_url_is_a_value_error(url: str) -> None:
    with pytest.raises(ValueError):
        urls.canonical(url)
    with pytest.raises(ValueError):
        urls.key(url)


@pytest.mark.parametrize("url", ["javascript:void(0)", "mailto:office@example.org", "tel:1", "data:,x"])
def test_another_scheme_stays_another_scheme_with_a_base(url: str) -> None:
    with pytest.raises(ValueError):
        urls.canonical(url, "http://example.org/a")


def test_one_document_has_one_key() -> None:
    assert {urls.key(url) for url in ONE_KEY} == {"example.org/news/a?id=7&lang=en"}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("http://example.org/a?article_id=1", "http://example.org/a?article_id=2"),
        ("http://example.org/A", "http://example.org/a"),
        ("http://example.org/a%2Fb", "http://example.org/a/b"),
        ("http://example.org/a?b=c%26d", "http://example.org/a?b=c&d"),
        ("http://127.0.0.1:8801/a", "http://127.0.0.1:8802/a"),
        ("http://ru.example.org/a", "http://example.org/a"),
        ("http://example.org/?p=1", "http://example.org/"),
    ],
)
def test_two_documents_have_two_keys(a: str, b: str) -> None:
    assert urls.key(a) != urls.key(b)


def test_identity_keeps_only_the_named_parameters() -> None:
    url = "https://www.forum18.org/archive.php?printer=Y&article_id=2801&country=29"
    assert urls.key(url, ("article_id",)) == "forum18.org/archive.php?article_id=2801"
    assert urls.key(url, ("other",)) == "forum18.org/archive.php"


def test_identity_may_name_a_tracking_parameter() -> None:
    assert urls.key("http://example.org/a?cfid=1", ("cfid",)) == "example.org/a?cfid=1"


def test_an_escaped_comma_in_a_path_is_the_same_page() -> None:
    assert (
        urls.key("http://example.org/a/7%2Cname") == urls.key("http://example.org/a/7,name/") == "example.org/a/7,name"
    )


def test_a_urn_is_its_own_key() -> None:
    assert urls.key("urn:sha256:ABC") == "urn:sha256:ABC"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://Example.org/a", "example.org"),
        ("https://www.example.org:443/", "www.example.org"),
        ("http://127.0.0.1:8801/a", "127.0.0.1:8801"),
        ("http://[::1]:8801/", "[::1]:8801"),
    ],
)
def test_host(url: str, expected: str) -> None:
    assert urls.host(url) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("http://example.org/", "https://www.example.org/a", True),
        ("http://en.example.org/", "http://example.org/", True),
        ("http://en.example.org/", "http://www.example.org/", True),
        ("http://en.example.org/", "http://ru.example.org/", False),
        ("http://notexample.org/", "http://example.org/", False),
        ("http://example.org/", "http://org/", False),
        ("http://127.0.0.1:8801/", "http://127.0.0.1:8802/", False),
        ("http://127.0.0.1:8801/a", "http://127.0.0.1:8801/b", True),
    ],
)
def test_same_site(a: str, b: str, expected: bool) -> None:
    assert urls.same_site(a, b) is urls.same_site(b, a) is expected


# ---- laws -----------------------------------------------------------------------------------------------------------

pieces = st.text(st.sampled_from("abzAZ09- %2Ff.~/\\?#&=;+:@[]<>'\"é日ß\u3002\u200d\t"), max_size=30)
hosts = st.sampled_from(
    ["example.org", "www.example.org", "www.www.org", "EXAMPLE.org.", "пример.рф", "127.0.0.1", "[::1]", "u:p@a.org"]
)
ports = st.sampled_from(["", ":80", ":443", ":8801", ":"])
http_urls = st.builds(
    "{}://{}{}/{}?{}#{}".format, st.sampled_from(["http", "https", "HTTP"]), hosts, ports, pieces, pieces, pieces
)


@given(http_urls)
@example("https://example.org:80/")
@example("http://example.org/a%252e/..")
@example("http://example.org/?amp;amp;utm_id=1")
def test_canonical_and_key_are_idempotent(url: str) -> None:
    once = urls.canonical(url)
    assert urls.canonical(once) == once
    assert once.isascii()
    key = urls.key(url)
    assert urls.key("http://" + key) == key
    assert urls.key(once) == key
    assert urls.canonical_and_key(url) == (once, key)


@given(http_urls, st.sampled_from(["a", "id", "article_id"]))
def test_a_key_with_identity_is_idempotent(url: str, name: str) -> None:
    key = urls.key(url, (name,))
    assert urls.key("http://" + key, (name,)) == key


path = st.text(st.sampled_from("abc019-_/,%д"), max_size=20)
parameters = st.lists(st.tuples(st.sampled_from(["id", "p", "lang"]), st.sampled_from(["", "1", "é"])), max_size=4)


@given(path, parameters, st.permutations(["utm_source=x", "fbclid=1", "gclid="]), st.randoms(use_true_random=False))
def test_key_ignores_scheme_www_tracking_fragment_and_order(path, parameters, tracking, random) -> None:  # type: ignore[no-untyped-def]
    query = [f"{name}={value}" for name, value in parameters]
    plain = "http://example.org/" + path + "?" + "&".join(query)
    shuffled = query + tracking
    random.shuffle(shuffled)
    other = "HTTPS://www.EXAMPLE.org:443/" + path + "?" + "&".join(shuffled) + "#fragment"
    assert urls.key(other) == urls.key(plain)


@given(st.one_of(st.text(), st.builds("http://{}".format, st.text()), st.builds("http:{}".format, pieces)))
@example("http://[")
@example("http://℀.org/")
@example("http://xn--a/")
@example("http://%ff/")
@example("http://a\u3002b/")
@example("//[/")
def test_any_text_is_a_url_or_a_value_error(text: str) -> None:
    for base in (None, "http://example.org/a/b"):
        try:
            found = urls.canonical(text, base)
        except ValueError:
            continue
        assert found.startswith(("http://", "https://"))
        assert urls.canonical(found) == found
        assert urls.same_site(found, found)


@pytest.mark.parametrize(
    ("key", "site"),
    [
        ("example.org/a", "example.org"),
        ("ru.example.org?id=1", "example.org"),
        ("news.example.co.uk/a.b.c", "example.co.uk"),
        ("court.gov.example/x", "gov.example"),
        ("a.court.gov.kz/x", "court.gov.kz"),
        ("co.uk", "co.uk"),
        ("localhost:8801/x", "localhost:8801"),
        ("127.0.0.1:8801/x", "127.0.0.1:8801"),
        ("127.0.0.1", "127.0.0.1"),
        ("[::1]:8801/x", "[::1]:8801"),
        ("urn:sha256:ab", ""),
    ],
)
def test_the_site_of_a_key(key: str, site: str) -> None:
    assert urls.site(key) == site
