"""archive.process: the whole chain, on the seeds' pages, on damaged pages and on any bytes at all."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import process
from archive.model import BlockKind, Capture, PageKind, Parsed

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "shared" / "seeds"
URLS = {
    "iwpr.html": "https://iwpr.example/global-voices/kazakstan-opposition-activist-jailed",
    "vladimirkozlov.html": "http://vladimirkozlov.example/the-court-issued-decision.aspx",
}
PAGES = sorted((HERE / "pages").glob("*/page.html"))
NO_DOCUMENT = {
    PageKind.LISTING,
    PageKind.LOGIN,
    PageKind.NOT_FOUND,
    PageKind.CHALLENGE,
    PageKind.SCRIPT,
    PageKind.EMPTY,
    PageKind.OTHER_TYPE,
    PageKind.BROKEN,
}


def capture(
    body: bytes, content_type: str = "text/html", url: str = "https://x.example/a", status: int = 200
) -> Capture:
    at = datetime(2026, 3, 20, tzinfo=UTC)
    return Capture("urn:uuid:0", url, at, status, (("Content-Type", content_type),), body, "sha256:0")


def assert_exact(parsed: Parsed) -> None:
    """Offsets lie in the text, blocks cover it in order, and all of it can be stored."""
    if parsed.document is None:
        assert parsed.kind in NO_DOCUMENT, "a document, by its kind"
        return
    text = parsed.document.text
    text.encode()
    assert "\0" not in text
    at = 0
    for block in parsed.document.blocks:
        assert at <= block.start < block.end <= len(text)
        assert text[block.start : block.end].strip()
        assert not text[at : block.start].strip()
        at = block.end
    assert not text[at:].strip()
    for span in (*parsed.sentences, *parsed.dates, *parsed.penalties):
        assert 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize("name", URLS)
def test_seed_pages(name: str) -> None:
    page = SEEDS / "html" / name
    if not page.exists():
        pytest.skip("the seeds' pages are not beside this checkout (../shared/seeds)")
    expected = json.loads((page.parent / "expected.json").read_text())[name]
    found = process.document(capture(page.read_bytes(), url=URLS[name])).document
    assert found is not None
    texts = [(block.kind, found.text[block.start : block.end]) for block in found.blocks]
    standfirst = [text for kind, text in texts if kind == BlockKind.STANDFIRST]
    assert standfirst in ([], [expected.get("standfirst")])
    paragraphs = [text for kind, text in texts if kind != BlockKind.STANDFIRST]
    assert (len(paragraphs), paragraphs[0][:60], paragraphs[-1][-60:]) == (
        expected["paragraphs"],
        expected["first"][:60],
        expected["last"][-60:],
    )
    assert found.title == expected["title"]
    assert list(found.authors) == expected["authors"]
    assert (found.published.value if found.published else None) == expected["published"]
    assert sorted(found.emails) == sorted(expected["emails"])
    assert [url.removeprefix("http://vladimirkozlov.example") for url in found.attachments] == expected.get(
        "attachments", []
    )
    assert ".." not in found.text


@pytest.mark.parametrize("name", ["iwpr-2012-kozlov-jailed.txt", "vladimirkozlov-2016-early-release.txt"])
def test_seed_texts_are_never_altered(name: str) -> None:
    path = SEEDS / name
    if not path.exists():
        pytest.skip("the seeds' texts are not beside this checkout (../shared/seeds)")
    text = path.read_text()
    parsed = process.plain_text(text)
    assert parsed.document is not None
    assert parsed.document.text == text
    assert_exact(parsed)
    told = {
        "iwpr-2012-kozlov-jailed.txt": ("Kazakstan: Opposition Activist Jailed", ("Almaz Kumenov",), None),
        "vladimirkozlov-2016-early-release.txt": (
            "The court issued decision on early release of political prisoner Vladimir Kozlov", (), "2016-08-04",
        ),
    }  # fmt: skip
    date = parsed.document.published
    assert (parsed.document.title, parsed.document.authors, date.value if date else None) == told[name]


def test_plain_text_sent_as_such_and_given_facts() -> None:
    text = "Court frees two\n\nBy Ann Lee\n3 March 2026\n\nThe court in Aktau freed two men on Tuesday.  \n"
    parsed = process.document(capture(text.encode(), "text/plain; charset=utf-8"))
    assert parsed.document is not None
    found = parsed.document
    assert (found.text, found.title, found.authors) == (text, "Court frees two", ("Ann Lee",))
    assert found.published is not None
    assert found.published.value == "2026-03-03"
    told = process.plain_text(text, published="2026-03-05", language="en").document
    assert told is not None
    assert told.published is not None
    assert (told.published.value, told.published.basis) == ("2026-03-05", "given")


def test_a_page_given_as_text_is_read_like_a_served_one() -> None:
    body = HERE / "pages" / "wordpress-news" / "page.html"
    given_text = process.html(body.read_text(), "https://x.example/a").document
    served = process.document(capture(body.read_bytes())).document
    assert given_text == served


def test_no_body_no_text() -> None:
    assert process.document(capture(b"")).kind == PageKind.EMPTY
    assert process.document(capture(b"%PDF-1.4", "application/pdf")).kind == PageKind.BROKEN
    assert process.document(capture(b"", status=404)).kind == PageKind.NOT_FOUND


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes(body: bytes) -> None:
    assert_exact(process.document(capture(body)))
    assert_exact(process.document(capture(b"<html><p>" + body + b"<p>The court sat on 8 October 2012 in Aktau.")))


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_plain_text(text: str) -> None:
    parsed = process.plain_text(text)
    assert parsed.document is not None
    assert parsed.document.text == text


@pytest.mark.parametrize("seed", range(4))
def test_damaged_pages(seed: int) -> None:
    """Bytes cut out, doubled and overwritten at random places of every gold page."""
    chance = random.Random(seed)
    for path in PAGES:
        body = bytearray(path.read_bytes())
        for _ in range(12):
            at = chance.randrange(len(body) + 1)
            body[at : at + chance.randrange(40)] = chance.randbytes(chance.randrange(20))
        assert_exact(process.document(capture(bytes(body))))


@pytest.mark.parametrize(
    "body",
    [
        b"<div>" * 10_000 + b"<p>The court sat on 8 October 2012 in Aktau and freed two men on the spot.</p>" * 9,
        b"<b>x" * 200_000,
        b"<p>x</p>" * 30_000,
        b"<br>" * 100_000,
        b'<script type="application/ld+json">' + b"[" * 50_000,
        b"<" * 200_000,
        b"&amp;" * 200_000,
    ],
    ids=["deep", "inline", "blocks", "breaks", "json", "angles", "entities"],
)
def test_hostile_pages_are_read_and_bounded(body: bytes) -> None:
    assert_exact(process.document(capture(body)))
