"""What a page says besides its article: section, tags, main picture, related documents; each as the site names it."""

from __future__ import annotations

import json

import pytest

from archive import extract, page
from archive.model import Document, Image

URL = "https://lantern.example/news/2021/the-pier-and-the-council"
PARAGRAPHS = "".join(
    f"<p>{n}. The harbour council met on Tuesday and heard what the fishermen say of the new pier.</p>"
    for n in range(5)
)


def read(body: str = "", head: str = "", title: str = "The pier and the council") -> Document:
    html = f"<html><head><title>{title} | Lantern</title>{head}</head><body>{body}</body></html>"
    html = html.replace("ARTICLE", f"<article><h1>{title}</h1>{PARAGRAPHS}</article>")
    _, document, _ = extract.document(page.given(html, URL), None, None)
    assert document is not None
    return document


def linked_data(**said: object) -> str:
    return (
        f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "x", **said})}</script>'
    )


TAG = '<meta property="article:tag" content="{}">'
TRAIL = '<nav class="breadcrumb"><a href="/">Home</a> <a href="/press/">Press room</a> <span>The pier</span></nav>'
CRUMBS = {
    "@type": "BreadcrumbList",
    "itemListElement": [
        {"position": 1, "item": {"@id": "https://lantern.example/", "name": "Lantern"}},
        {"position": 2, "name": "Harbour &amp; sea", "item": "https://lantern.example/harbour/"},
        {"position": 3, "name": "The pier and the council"},
    ],
}


@pytest.mark.parametrize(
    ("head", "body", "section"),
    [
        ('<meta property="article:section" content="Harbour">', TRAIL, "Harbour"),
        (linked_data(articleSection=["Sea &amp; shore", "News"]), "", "Sea & shore"),
        (linked_data(articleSection="Harbour,Piers,Council"), "", "Harbour"),
        ('<meta property="article:section" content="Uncategorized">', TRAIL, "Press room"),
        (f'<script type="application/ld+json">{json.dumps(CRUMBS)}</script>', "", "Harbour & sea"),
        ("", TRAIL, "Press room"),
        ('<meta property="article:section" content="undefined">', "", None),
        ("", "", None),
    ],
)
def test_section(head: str, body: str, section: str | None) -> None:
    assert read(f"{body}ARTICLE", head).section == section


@pytest.mark.parametrize(
    ("head", "body", "tags"),
    [
        (TAG.format("Piers") + TAG.format("Fishing"), "", ("Piers", "Fishing")),
        (TAG.format("piers, Piers, Fishing"), "", ("piers", "Fishing")),
        ("", '<p><a rel="tag" href="/tag/piers">#Piers</a> <a rel="category tag" href="/c/x">News</a></p>', ("Piers",)),
        ("", '<div class="tag-list"><a href="/tags/sea">Sea</a><a href="/about/">About</a></div>', ("Sea",)),
        (linked_data(keywords=["Piers", "type:story", "site_x"], articleSection="Sea"), "", ("Piers",)),
        (linked_data(keywords="Sea, Piers", articleSection="Sea"), "", ("Piers",)),
        ('<meta name="keywords" content="fishermen, cheap flights, Council">', "", ("fishermen", "Council")),
        ('<meta name="keywords" content="Lantern">', "", ()),
        ("", "", ()),
    ],
)  # fmt: skip
def test_tags(head: str, body: str, tags: tuple[str, ...]) -> None:
    assert read(f"ARTICLE{body}", head).tags == tags


FIGURE = (
    '<figure><img src="/files/pier-800x600.jpg"><figcaption>The pier at dawn. Photo: Ann Reed</figcaption></figure>'
)


@pytest.mark.parametrize(
    ("head", "figure", "image"),
    [
        (
            '<meta property="og:image" content="/files/pier.jpg">',
            FIGURE,
            Image("https://lantern.example/files/pier.jpg", "The pier at dawn. Photo: Ann Reed"),
        ),
        (
            '<meta property="og:image" content="https://lantern.example/share/logo.png">',
            FIGURE,
            Image("https://lantern.example/files/pier-800x600.jpg", "The pier at dawn. Photo: Ann Reed"),
        ),
        (
            linked_data(image={"@type": "ImageObject", "url": "https://cdn.example/boat.jpg"}),
            "",
            Image("https://cdn.example/boat.jpg"),
        ),
        (
            "",
            '<figure><img src="data:image/gif;base64,R0lG" data-src="/boat.jpg"></figure>',
            Image("https://lantern.example/boat.jpg"),
        ),
        ("", '<img src="/logo.png">', None),
        ("", "", None),
    ],
)
def test_image(head: str, figure: str, image: Image | None) -> None:
    title = "The pier and the council"
    body = f"<article><h1>{title}</h1>{figure}{PARAGRAPHS}</article>"
    assert read(body, head).image == image


def stories(*numbers: int) -> str:
    return "".join(
        f'<li><a href="/news/2021/story-number-{n}">What happened to boat number {n}</a></li>' for n in numbers
    )


def address(number: int) -> str:
    return f"https://lantern.example/news/2021/story-number-{number}"


@pytest.mark.parametrize(
    "says",
    [
        "Related stories", "Read also", "Читайте также", "Материалы по теме", "Читайте також", "Тағы оқыңыз",
        "Lesen Sie auch", "Lire aussi", "Te puede interesar", "Czytaj także:",
    ],
)  # fmt: skip
def test_related_below_a_heading(says: str) -> None:
    assert read(f"ARTICLE<h3>{says}</h3><ul>{stories(1, 2)}</ul>").related == (address(1), address(2))


def test_related_in_a_box_and_in_a_line() -> None:
    line = f'<p>Read also: <a href="{address(3)}">What happened to boat number 3</a></p>'
    body = f'ARTICLE{line}<div class="related-posts"><ul>{stories(1, 3)}</ul></div>'
    assert read(body).related == (address(3), address(1))


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>Most read</h3><ul>{stories(1, 2)}</ul>",
        f'<p>The council <a href="{address(1)}">had met before that day already</a>, and said so in a long letter.</p>',
        '<h3>Related</h3><ul><li><a href="https://other.example/news/a-b-c">A story of somebody else</a></li></ul>',
        '<h3>Related</h3><ul><li><a href="/tag/piers-and-boats/">All that we wrote about the piers</a></li></ul>',
        f'<h3>Related</h3><ul><li><a href="{URL}#top">The pier and the council, once more</a></li></ul>',
        '<h3>Related</h3><ul><li><a href="/files/report-2021.pdf">The report of the council of 2021</a></li></ul>',
    ],
)
def test_not_related(body: str) -> None:
    assert read(f"ARTICLE{body}").related == ()
