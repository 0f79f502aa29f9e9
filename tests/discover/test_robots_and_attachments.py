"""Sitemaps that robots.txt names, and the files that a page offers."""

from __future__ import annotations

from archive import html
from archive.discover import robots_sitemaps
from archive.discover.attachments import attachments, links
from archive.model import Discovery, LinkRole, Probe, Source

ROBOTS = b"""\xef\xbb\xbfSitemap: https://lantern.example/first.xml
User-agent: *
Disallow: /private
sitemap:/second.xml.gz # the old one
SITE-MAP : https://files.example/third.xml
# Sitemap: https://lantern.example/no.xml
Sitemap: mailto:nobody
Sitemap:
Sitemap: https://lantern.example/first.xml\r
"""


def test_the_sitemaps_of_robots_txt() -> None:
    assert robots_sitemaps(ROBOTS, "https://lantern.example/robots.txt") == (
        "https://lantern.example/first.xml",
        "https://lantern.example/second.xml.gz",
        "https://files.example/third.xml",
    )


def test_an_html_page_served_for_robots_txt_names_none() -> None:
    assert robots_sitemaps(b"<html><p>Sitemap: https://a.example/</p>", "https://lantern.example/robots.txt") == ()


PAGE = """<base href="https://lantern.example/files/"><body>
<a href="verdict.pdf#page=2">Download</a> <a href="verdict.pdf">Again</a> <a href="/a/Statement.DOCX?v=1">Word</a>
<a href="/get?id=7" download>File</a> <a href="/get?id=8" type="application/pdf">PDF</a>
<a href="https://files.example/annex.odt">Annex</a> <a href="/story">Story</a> <a href="/story?file=x.pdf">Story</a>
<a href="mailto:a@b.example">Mail</a> <a name="x.pdf">No link</a></body>"""


def test_the_files_of_a_page() -> None:
    found = attachments(html.parse(PAGE), "https://lantern.example/news/a")
    assert [link.url for link in found] == [
        "https://lantern.example/files/verdict.pdf",
        "https://lantern.example/a/Statement.DOCX?v=1",
        "https://lantern.example/get?id=7",
        "https://lantern.example/get?id=8",
        "https://files.example/annex.odt",
    ]
    assert {link.role for link in found} == {LinkRole.ATTACHMENT}


def test_a_source_asks_no_other_publisher() -> None:
    (way,) = (Discovery(LinkRole.FEED, "https://lantern.example/feed"),)
    source = Source(
        "lantern", "Lantern", "https://www.lantern.example/", "ngo", "Ours.", ("en",), "UTC", (way,), Probe(),
        hosts=("lantern.example", "cdn.example:8080"),
    )  # fmt: skip
    offered = [
        "/a.pdf",
        "https://files.lantern.example/b.pdf",
        "https://cdn.example:8080/c.pdf",
        "https://cdn.example/d.pdf",
    ]
    found = links([*offered, "https://notlantern.example/e.pdf"], "https://lantern.example/news", source)
    assert [link.url[8:] for link in found] == [
        "lantern.example/a.pdf",
        "files.lantern.example/b.pdf",
        "cdn.example:8080/c.pdf",
    ]


def test_addresses_of_a_document_as_links() -> None:
    found = links(["/a.pdf", "https://www.lantern.example/a.pdf", "javascript:x"], "https://lantern.example/")
    assert [(link.url, link.key) for link in found] == [("https://lantern.example/a.pdf", "lantern.example/a.pdf")]
