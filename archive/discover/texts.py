"""Bytes of a feed, sitemap or listing -> characters and what they are: gzip and charset undone, bombs refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from archive.discover.links import bad
from archive.model import Issue, IssueKind
from archive.page.charset import decode
from archive.page.encoding import GZIP_MAGIC, undo

LIMIT = 64 << 20  # bytes of an unpacked sitemap; the protocol (sitemaps.org) allows 50 MB
JUNK = 4096  # characters of a server's warnings that may stand before a feed
LONGEST_DOCTYPE = 1 << 20  # characters
LONG_ENTITY = 200  # characters; honest DOCTYPEs declare single characters such as &nbsp;

PROLOG = re.compile(r"(?:\s|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)")
ENTITY = re.compile(r"""<!ENTITY\s+(%\s*)?[^\s<>"']+\s+(?:"([^"]{0,201})|'([^']{0,201}))""", re.IGNORECASE)
FEED_ROOT = re.compile(r"<(?:rss|rdf:RDF|feed|urlset|sitemapindex)\b", re.IGNORECASE)
SUBSET = re.compile(r"<!DOCTYPE[^<>\[]*\[", re.IGNORECASE)  # a DOCTYPE that declares something of its own
NUMBER = re.compile(r"&#x?[0-9a-fA-F]+;|&(?:lt|gt|amp|quot|apos|#38);")
TITLE = re.compile(r"<title[^>]*>([^<]{1,300})", re.IGNORECASE)


class Shape(StrEnum):
    """What a text is, told by its first element."""

    EMPTY = "nothing"
    FEED = "a feed"
    SITEMAP = "a sitemap"
    JSON = "JSON"
    HTML = "an HTML page"
    XML = "XML of another kind"
    TEXT = "text"


SHAPES = {
    **dict.fromkeys(("rss", "rdf", "feed", "channel"), Shape.FEED),
    **dict.fromkeys(("urlset", "sitemapindex"), Shape.SITEMAP),
    **dict.fromkeys(("html", "head", "body", "title", "meta", "script", "div", "p", "h1", "br", "center"), Shape.HTML),
}


@dataclass(frozen=True, slots=True)
class Text:
    """The characters, what they are, and what went wrong on the way."""

    text: str
    shape: Shape
    issues: tuple[Issue, ...] = ()


def read(body: bytes, content_type: str | None) -> Text:
    """The text of a body that may be a gzip file; a bomb has no text, only an Issue."""
    issues: tuple[Issue, ...] = ()
    if body.startswith(GZIP_MAGIC):
        body, problems = undo(body, "gzip", LIMIT)
        if any(problem.kind is IssueKind.BOMB for problem in problems):
            return Text("", Shape.EMPTY, problems)
        issues = tuple(bad(problem.detail) for problem in problems)
    decoded = decode(body, content_type)
    text = decoded.text.replace("\0", "").lstrip("\ufeff")
    issues += tuple(bad(problem.detail) for problem in decoded.issues)
    if bomb := entity_bomb(text):
        return Text("", Shape.EMPTY, (*issues, bomb))
    what = shape(text)
    if what in (Shape.TEXT, Shape.HTML) and (root := FEED_ROOT.search(text, 0, JUNK)):
        issues += (bad(f"{root.start()} characters stand before it", text[: root.start()]),)
        text = text[root.start() :]
        what = shape(text)
    return Text(text, what, issues)


def shape(text: str) -> Shape:
    """What a text is, by its first element (or brace)."""
    start = _after_prolog(text)
    if not text[start:].strip():
        return Shape.EMPTY
    if text[start] in "{[":
        return Shape.JSON
    if text[start : start + 9].lower() == "<!doctype":
        return _doctype(text, start)
    root = ROOT.match(text, start)
    if not root:
        return Shape.TEXT
    return SHAPES.get(root[1].lower(), Shape.XML)


def _doctype(text: str, start: int) -> Shape:
    name = text[start + 9 : start + 40].split(">")[0].split()
    if name and name[0].lower() == "html":
        return Shape.HTML
    roots = (SHAPES[found[1].lower()] for found in ROOT.finditer(text, start) if found[1].lower() in SHAPES)
    return next(roots, Shape.XML)


def _after_prolog(text: str) -> int:
    """Where the first element, DOCTYPE or character begins."""
    found = PROLOG.match(text)
    return found.end() if found else 0


def entity_bomb(text: str) -> Issue | None:
    """An Issue when the DOCTYPE declares entities that multiply: parameter ones, long ones, or ones made of others."""
    start = _after_prolog(text)
    if not SUBSET.match(text, start):
        return None
    root = FEED_ROOT.search(text, start, LONGEST_DOCTYPE)
    for found in ENTITY.finditer(text, start, root.start() if root else LONGEST_DOCTYPE):
        value = NUMBER.sub("", found[2] or found[3] or "")
        if found[1] or "&" in value or "%" in value or len(value) > LONG_ENTITY:
            return Issue(IssueKind.BOMB, "refused: its DOCTYPE declares entities that multiply", excerpt=found[0][:200])
    return None


def page_title(text: str) -> str:
    """The title of an HTML page, else its beginning: what a person needs to see what was served instead."""
    title = TITLE.search(text)
    return title[1] if title else text[:300]
