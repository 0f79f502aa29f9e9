"""Pages made to break the reader: every input is answered, exactly, and the work grows as the page does.

Work is counted in calls, which a machine's speed does not change: a loop inside a loop over the page shows as a growth
of four where the page has doubled.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import page, process
from archive.extract import lines
from tests.mirror.saved import PAGES as SAVED

OWN = sorted((Path(__file__).parent / "pages").glob("*/page.html"))
URL = "https://news.example/a"
STORY = "On 3 March 2021 the Port Court sentenced the organiser Ada Venn to six years in prison for a strike. "


def whole(body: str, head: str = "") -> str:
    return (
        f"<html><head><title>Court jails organiser</title>{head}</head><body><h1>Court jails organiser</h1>{body}"
        f"<p>{STORY * 5}</p></body></html>"
    )


def ld(inside: str) -> str:
    return f'<script type="application/ld+json">{inside}</script>'


# A page of about `n` characters each; those of the first table are one run that a pattern might try from every place.
RUNS: dict[str, Callable[[int], str]] = {
    name: lambda n, unit=unit: whole(f"<p>{unit * (n // len(unit))}</p>")  # type: ignore[misc]
    for name, unit in {
        "angles": "<", "links": "<a ", "brackets": "(", "digits": "7", "numbers": "7 ", "dashes": "12-", "dots": "1.2.",
        "word": "a", "capitals": "A", "names": "Ab ", "lists of names": "Ab Cd, ", "by": "By ", "spaces": " ",
        "no-break spaces": "\u00a0", "full stops": ".", "quotes": "“", "at": "a@", "addresses": "a@b.cd ",
        "urls": "http://a.b/ ", "months": "March ", "dates": "3 March 2021 ", "ampersands": "&", "entities": "&amp;",
        "comments": "<!-- ", "accents": "\u0301", "controls": "\x01\x02a", "nuls": "\0a", "surrogates": "\ud800a",
        "mojibake": "Ã©", "scripts": "<script ", "ideographs": "法院判处他六年监禁。",
    }.items()
}  # fmt: skip
UNITS: dict[str, Callable[[int], str]] = {
    "empty paragraphs": lambda n: whole("<p></p>" * (n // 7)),
    "paragraphs": lambda n: whole("".join(f"<p>{STORY}{at}</p>" for at in range(n // 112))),
    "the same paragraph": lambda n: whole(f"<p>{STORY}</p>" * (n // 107)),
    "bylines": lambda n: whole("<p class=byline>By Ada Venn</p>" * (n // 32)),
    "times": lambda n: whole("<p><time datetime='2021-03-03'>3 March 2021</time></p>" * (n // 57)),
    "datelines": lambda n: whole("<div class=date>3 March 2021</div>" * (n // 35)),
    "links": lambda n: whole("<a href='/a'>Word word word</a> " * (n // 33)),
    "list of links": lambda n: whole("<ul>" + "<li><a href='/a'>Word word word</a></li>" * (n // 41) + "</ul>"),
    "cards": lambda n: whole("<div class=card><h3><a href='/a/b-c-d-e'>Word word word word</a></h3></div>" * (n // 75)),
    "files": lambda n: whole("".join(f"<a href='/a{at}.pdf'>Word</a>" for at in range(n // 28))),
    "pictures": lambda n: whole("".join(f"<figure><img src='/{at}.jpg'><figcaption>Here" for at in range(n // 45))),
    "breaks": lambda n: whole("<p>" + "word.<br><br>" * (n // 13) + "</p>"),
    "spans": lambda n: whole("<div>" + "<span>ab</span>" * (n // 15) + "</div>"),
    "spans in spans": lambda n: whole(("<div>" + "<span>ab" * 90 + "</span>" * 90 + "</div>") * (n // 1400)),
    "furniture in furniture": lambda n: whole("<div class=sidebar>" * 99 + "<p>word word word word</p>" * (n // 26)),
    "hidden": lambda n: whole("<div hidden>" * 200 + "<p>x</p>" * (n // 8)),
    "open elements": lambda n: whole("<div>" * (n // 5) + "x"),
    "tables": lambda n: whole("<table>" + "<tr><td>word word</td><td>word</td></tr>" * (n // 43) + "</table>"),
    "headings": lambda n: whole("<h2>Heading here now</h2>" * (n // 25)),
    "headlines": lambda n: whole("<h1>Court jails organiser</h1>" * (n // 31)),
    "articles": lambda n: whole("<article><h2>Head</h2><p>word word word word word word.</p></article>" * (n // 70)),
    "authors": lambda n: whole("<a rel=author href='/author/a'>Ada Venn</a>" * (n // 43)),
    "meta": lambda n: whole("", "<meta name=author content='Ada Venn'>" * (n // 37)),
    "things": lambda n: whole("", ld("[" + ",".join(['{"@type":"NewsArticle","author":"A B"}'] * (n // 38)) + "]")),
    "many records": lambda n: whole("", ld('{"@type":"NewsArticle","headline":"Court"}') * (n // 84)),
    "named authors": lambda n: whole("", ld('{"@type":"Article","author":["' + '","'.join(["A B"] * (n // 6)) + '"]}')),
    "deep record": lambda n: whole("", ld('{"a":' * (n // 6) + "1" + "}" * (n // 6))),
    "typewriter": lambda n: whole("<pre>" + "word word\n\n" * (n // 11) + "</pre>"),
    "attributes": lambda n: whole("<p " + " ".join(f"a{at}=1" for at in range(n // 8)) + ">x</p>"),
}  # fmt: skip


def told(html: str) -> None:
    """Reads a page: its blocks are in order, do not overlap, and hold text that begins and ends with something."""
    parsed = process.html(html, URL, facts=False)
    json.dumps(asdict(parsed), ensure_ascii=False).encode()
    if parsed.document is None:
        return
    text, at = parsed.document.text, 0
    assert "\0" not in text
    for block in parsed.document.blocks:
        assert at <= block.start < block.end <= len(text)
        assert not text[at : block.start].strip()
        assert text[block.start : block.end].strip() == text[block.start : block.end]
        at = block.end
    assert at == len(text)


def calls(html: str) -> int:
    """How many calls, of Python and of C, reading a page takes."""
    count = 0

    def tick(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    process.html(html, URL, facts=False)  # what is made once is made
    sys.setprofile(tick)
    try:
        process.html(html, URL, facts=False)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("name", UNITS)
def test_twice_the_page_is_twice_the_work(name: str) -> None:
    once, twice = (calls(UNITS[name](size)) for size in (6_000, 12_000))
    assert twice < 2.6 * once


@pytest.mark.parametrize("name", RUNS)
def test_a_long_run_is_read(name: str) -> None:
    """A pattern that starts anew at every place of the run would take minutes here."""
    told(RUNS[name](100_000))


@pytest.mark.parametrize("name", UNITS)
def test_many_of_a_kind_are_read(name: str) -> None:
    told(UNITS[name](30_000))


def test_a_million_tags_are_cut_and_said_so() -> None:
    read = page.given("<p>" + "<b>x</b>" * 1_000_000, URL)
    found, cut = lines.lines(read.tree)
    assert cut
    assert len(found) <= lines.MAX_ELEMENTS


TAGS = st.sampled_from(
    "p div span a li ul ol table tr td h1 h2 article main section header footer nav aside time blockquote pre br img "
    "figure figcaption script style noscript template button form b i em font center svg iframe body html head".split()
)
NAMES = st.sampled_from(
    "byline author date published content article-body story sidebar related share comment nav menu title headline "
    "caption teaser footer hidden newsletter tags".split()
)
ATTRIBUTES = st.sampled_from(["class", "id", "itemprop", "rel", "style", "hidden", "href", "datetime", "property"])
WORDS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [STORY, "By Ada Venn", "3 March 2021", "Court jails organiser", "Share", "Читайте также", "\n", "—"]
    ),
)


@st.composite
def markup(draw: st.DrawFn) -> str:
    """Tags opened, closed, crossed and left open, with attributes as news sites have them, and words between."""
    parts = []
    for _ in range(draw(st.integers(0, 40))):
        tag, turn = draw(TAGS), draw(st.integers(0, 4))
        if turn < 2:
            attribute = f' {draw(ATTRIBUTES)}="{draw(NAMES)}"' if draw(st.booleans()) else ""
            parts.append(f"<{tag}{attribute}>")
        elif turn == 2:
            parts.append(f"</{tag}>")
        else:
            parts.append(draw(WORDS))
    return "".join(parts)


@given(markup())
@settings(deadline=None, max_examples=100)
def test_any_markup(html: str) -> None:
    told(html)
    told(whole(html))


def pages() -> list[Path]:
    """Real pages where they are there, those of the project everywhere."""
    return [*OWN, *sorted(SAVED.glob("*/html/*.html.gz"))[::100]]


@pytest.mark.parametrize("seed", range(2))
def test_mutated_pages(seed: int) -> None:
    chance = random.Random(seed)
    for path in pages():
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8", "replace")[:150_000]
        for _ in range(20):
            at, to, other = (chance.randrange(len(text)) for _ in range(3))
            text = text[:at] + text[other : other + chance.randrange(200)] + text[at + chance.randrange(60) :]
            text = (
                text[:to]
                + chance.choice(['"', "<", ">", "</div>", "<div>", "\0", "\ud800", "&#0;", "-->", "é"])
                + text[to:]
            )
        told(text)
