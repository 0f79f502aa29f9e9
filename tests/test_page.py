"""archive.page: what becomes of a payload before anything is extracted from it."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from archive import page
from archive.model import Capture, IssueKind
from archive.page.media_type import DOCX

HTML = "<!doctype html><html><body><p>The court sat in Aktau — on 8 October.</p></body></html>".encode()
RUSSIAN = (
    "<html><body><p>Суд приговорил активиста к двум годам условно, сообщила его защита в четверг.</p></body></html>"
)


def capture(body: bytes, content_type: str | None = "text/html", encoding: str | None = None, **more: str) -> Capture:
    told = {"Content-Type": content_type, "Content-Encoding": encoding}
    headers = tuple((name, value) for name, value in told.items() if value is not None)
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Capture("urn:uuid:0", "https://x.example/a", at, 200, headers, body, "sha256:0", **more)


def deflated(body: bytes) -> bytes:
    raw = zlib.compressobj(wbits=-15)
    return raw.compress(body) + raw.flush()


CODINGS = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.ZstdCompressor().compress,
    "identity": bytes,
}


@pytest.mark.parametrize("coding", CODINGS)
def test_content_encoding_is_undone(coding: str) -> None:
    assert page.payload(capture(CODINGS[coding](HTML), encoding=coding)) == (HTML, ())


def test_bare_deflate_and_several_codings_and_gzip_members() -> None:
    assert page.payload(capture(deflated(HTML), encoding="deflate"))[0] == HTML
    assert page.payload(capture(brotli.compress(gzip.compress(HTML)), encoding="gzip, br")) == (HTML, ())
    assert page.payload(capture(gzip.compress(HTML) + gzip.compress(b"more"), encoding="gzip"))[0] == HTML + b"more"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_bomb_stops_at_the_limit(coding: str) -> None:
    bomb = CODINGS[coding](bytes(1 << 20))
    body, issues = page.payload(capture(bomb, encoding=coding), limit=1 << 16)
    assert len(body) == 1 << 16
    assert [issue.kind for issue in issues] == [IssueKind.BOMB]


@pytest.mark.parametrize("coding", ["gzip", "br", "zstd", "deflate", "x-unheard-of"])
def test_bytes_that_are_not_what_the_header_says_stay(coding: str) -> None:
    body, issues = page.payload(capture(HTML, encoding=coding))
    assert [issue.kind for issue in issues] == [IssueKind.BAD_ENCODING]
    assert body == (HTML if coding in ("gzip", "zstd", "x-unheard-of") else body)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br"])
def test_of_a_stream_that_breaks_off_the_beginning_stays(coding: str) -> None:
    long = b"".join(b"<p>%d</p>" % number for number in range(100_000))
    whole = CODINGS[coding](long)
    body, issues = page.payload(capture(whole[: len(whole) // 2], encoding=coding))
    assert [issue.kind for issue in issues] == [IssueKind.BAD_ENCODING]
    assert body
    assert long.startswith(body)


def test_undeclared_gzip_and_a_cut_response_are_said() -> None:
    body, issues = page.payload(capture(gzip.compress(HTML)))
    assert (body, [issue.kind for issue in issues]) == (HTML, [IssueKind.BAD_ENCODING])
    assert [issue.kind for issue in page.payload(capture(HTML, truncated="length"))[1]] == [IssueKind.TRUNCATED]


@pytest.mark.parametrize("content_type", ["application/gzip", "application/x-gzip", "application/octet-stream"])
def test_a_file_that_is_a_gzip_is_no_issue(content_type: str) -> None:
    sitemap = b'<?xml version="1.0"?><urlset><url><loc>https://x.example/a</loc></url></urlset>'
    assert page.payload(capture(gzip.compress(sitemap), content_type)) == (sitemap, ())


@pytest.mark.parametrize(
    ("body", "content_type", "charset", "basis"),
    [
        (HTML, "text/html; charset=UTF-8", "utf-8", "header"),
        (b"\xef\xbb\xbf" + HTML, "text/html; charset=windows-1251", "utf-8", "bom"),
        (HTML.decode().encode("utf-16"), "text/html", "utf-16-le", "bom"),
        (b'<meta charset="windows-1251">' + RUSSIAN.encode("cp1251"), "text/html", "cp1251", "meta"),
        (RUSSIAN.encode("cp1251"), "text/html", "cp1251", "statistics"),
        (RUSSIAN.encode("koi8-r"), "text/html", "koi8-r", "statistics"),
        (RUSSIAN.encode("cp1251"), "text/html; charset=utf-8", "cp1251", "statistics"),
        ("<p>na\xefve caf\xe9 r\xe9sum\xe9</p>".encode("latin-1"), "text/html; charset=ISO-8859-1", "cp1252", "header"),
        (HTML, "text/html; charset=iso-8859-1", "cp1252", "header"),
    ],
)
def test_charset(body: bytes, content_type: str, charset: str, basis: str) -> None:
    read = page.read(capture(body, content_type))
    assert (read.charset, read.charset_basis) == (charset, basis)
    assert "\ufffd" not in read.text


def test_utf8_sent_as_latin_is_still_utf8() -> None:
    assert "Aktau — on" in page.read(capture(HTML, "text/html; charset=iso-8859-1")).text


def test_unknown_charset_is_an_issue_and_no_crash() -> None:
    for label in ("x-klingon", "rot13", "hex"):
        read = page.read(capture(RUSSIAN.encode(), f"text/html; charset={label}"))
        assert [issue.kind for issue in read.issues] == [IssueKind.UNKNOWN_CHARSET]
        assert "приговорил" in read.text


@pytest.mark.parametrize(
    ("body", "content_type", "told", "issues"),
    [
        (HTML, "text/xml", "text/html", ["wrong-type"]),
        (HTML, "text/plain", "text/html", ["wrong-type"]),
        (HTML, None, "text/html", []),
        (b'<?xml version="1.0"?>' + HTML, "application/xhtml+xml", "text/html", []),
        (b"<?xml version='1.0'?><rss></rss>", "text/html", "application/xml", ["unreadable-type", "wrong-type"]),
        (b'{"a": 1}', "application/json", "application/json", ["unreadable-type"]),
        (b"%PDF-1.7 ...", "text/html", "application/pdf", ["wrong-type"]),
        (b"\n\n%PDF-1.4 ...", "application/force-download", "application/pdf", []),
        (b"%PDF-1.4 ...", "application/x-pdf", "application/pdf", []),
        (b"PK\x03\x04 ... [Content_Types].xml ... word/document.xml", "application/octet-stream", DOCX, []),
        (b"PK\x03\x04 ... [Content_Types].xml ... word/document.xml", "application/msword", DOCX, ["wrong-type"]),
        (b"PK\x03\x04 ... sheet1.xml", "application/zip", "application/zip", ["unreadable-type"]),
        (bytes(range(32)) * 40, "text/html", "application/octet-stream", ["unreadable-type", "wrong-type"]),
        (b"Court frees Kozlov\n\nThe court said so.", "text/plain", "text/plain", []),
        (b" \n", "text/html", "application/x-empty", ["empty-body"]),
    ],
)  # fmt: skip
def test_media_type_is_told_from_the_bytes(body: bytes, content_type: str | None, told: str, issues: list[str]) -> None:
    read = page.read(capture(body, content_type))
    assert (read.media_type, [issue.kind.value for issue in read.issues]) == (told, issues)


def test_nuls_and_lone_surrogates_are_gone() -> None:
    assert page.readable("a\0b\ud800c") == "ab" + "\ufffd" * 3 + "c"
    assert page.read(capture(b"<p>a\0b</p>")).text == "<p>ab</p>"


def test_a_huge_page_is_cut_and_says_so() -> None:
    read = page.read(capture(b"<p>word</p>" * (page.MAX_CHARS // 8)))
    assert len(read.text) == page.MAX_CHARS
    assert [issue.kind for issue in read.issues] == [IssueKind.TRUNCATED]


@given(
    st.binary(max_size=300), st.sampled_from([None, "gzip", "deflate", "br", "zstd", "gzip, br"]), st.text(max_size=40)
)
def test_no_bytes_raise(body: bytes, encoding: str | None, content_type: str) -> None:
    page.read(capture(body, content_type, encoding)).text.encode()
