"""Elements called byline or author, or that link to an author's page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from archive import html
from archive.extract.authors.names import Named, named
from archive.extract.lines import Line
from archive.html import Element

MARK = re.compile(  # of a class or id in small letters
    r"by-?line|byl\b|author|autor(?:en)?\b|auteurs?\b|autore\b|writer|contributor|posted-?by|vcard|reporter|"
    r"\bfn\b|\busername\b|user-name|journalist|verfasser"
)
NO_MARK = re.compile(
    r"authori[tz]|bio|about|avatar|image|photo|social|desc|co-?author|auth-?token|not-author|comment|follow|count|"
    r"date(?:\s|$)|separator|categor|topic|icon|meta-prep"
)
AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|people|profile|profil|staff|contributors?|writers?|journalist|by|"
    r"team|redakteur|reporters?|columnists?|avtor|members?|users?)/[^/]",
    re.I,
)
NO_AUTHOR_PAGE = re.compile(
    r"log-?(?:in|out)|sign-?(?:in|up|out)|register|/feed|\.rss|licen[cs]e|mailto:|"
    r"(?:youtube|facebook|twitter|instagram|linkedin|flickr|vimeo|tiktok|pinterest|xing)\.|//x\.com",
    re.I,
)
OTHER_BEFORE = re.compile(r"(?:reviewed|edited|checked|verified|translated|photo\w*|illustrat\w+) by\W*$", re.I)
SENTENCE = 60  # characters of a line that is one, if a full stop ends it
INLINE = ("a", "span", "strong", "em", "b", "i", "cite")
UNMARKED = frozenset({"article", "body", "main", "html"})  # their class often names the author of a whole blog


def marked(lines: list[Line], site: set[str]) -> tuple[list[list[Named]], list[list[Named]]]:
    """Who stands in elements called byline or author, or that link to an author's page, and in lines inside such."""
    inner, around = [], []
    for line in lines:
        if len(line.text) > SENTENCE and line.text[-1] in ".!?…":
            continue  # it links to people of whom it speaks
        marks = innermost(line.element)
        if marks:
            texts = (html.text_of(mark) for mark in authors_of(line, marks))
            inner.append([one for text in texts for one in named(text, site, marked=True)])
        elif is_mark(line.element) or any(map(is_mark, parents(line.element))):
            around.append(named(line.text, site, marked=True))
    return [found for found in inner if found], [found for found in around if found]


def authors_of(line: Line, marks: list[Element]) -> Iterator[Element]:
    """The marks but for those before which the line says "reviewed by" and the like."""
    end = 0
    for mark in marks:
        text = html.text_of(mark)
        at = line.text.find(text, end)
        if at >= end and OTHER_BEFORE.search(line.text[end:at]):
            continue
        end = max(end, at + len(text))
        yield mark


def innermost(element: Element) -> list[Element]:
    marks = [one for one in islice(element.iterdescendants(*INLINE), 30) if is_mark(one)]
    outer = {one for mark in marks[1:] if html.text_of(mark) for one in mark.iterancestors(*INLINE)}
    return [mark for mark in marks if mark not in outer]


def parents(element: Element) -> Iterator[Element]:
    """The elements around a line that hold little else."""
    for parent in islice(element.iterancestors(), 3):
        if len(parent) > 6:
            return
        yield parent


def is_mark(element: Element) -> bool:
    if element.get("rel") == "author" or "author" in (element.get("itemprop") or ""):
        return True
    href = element.get("href") or "" if element.tag == "a" else ""
    if (
        AUTHOR_PAGE.search(href)
        or element.tag not in UNMARKED
        and is_called_author(f"{element.get('class') or ''} {element.get('id') or ''}")
    ):
        return not NO_AUTHOR_PAGE.search(href)
    return False


@lru_cache(4096)  # most elements share their class with others
def is_called_author(names: str) -> bool:
    lowered = names.lower()
    return bool(MARK.search(lowered)) and not NO_MARK.search(lowered)


def is_sure(mark: Element) -> bool:
    """Whether the markup leaves no doubt: rel=author, schema.org or hCard."""
    for one in (mark, *islice(mark.iterancestors(), 2)):
        names = one.get("class") or ""
        if one.get("rel") == "author" or "author" in (one.get("itemprop") or ""):
            return True
        if "vcard" in names and "author" in names:
            return True
    return False
