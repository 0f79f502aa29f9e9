"""Whom a page names as its authors for machines: JSON-LD and <meta>."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from archive.extract.authors.names import Named, named
from archive.extract.clues import Clues, types

METAS = (
    "author", "article:author_name", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "citation_author", "citation_authors", "article_author", "og:article:author",
    "cxenseparse:author", "creator",
)  # fmt: skip
NO_META = re.compile(r"[/@]|^\d+$|^\d+\s")
LONGEST = 4000  # characters of all names of one list
PLUGIN = re.compile(r"schema/person|#author|/author/")  # the @id that plugins for search engines give an account


def data(thing: Any, site: set[str]) -> list[Named]:
    """Whom JSON-LD calls author and no organisation."""
    thing = thing or {}
    return together(named_in(thing.get("author") or thing.get("creator")), site)


def together(texts: Iterable[str], site: set[str]) -> list[Named]:
    """Who several texts name, as far as a list of authors may go."""
    found: list[Named] = []
    left = LONGEST
    for text in texts:
        found += named(text[:left], site, marked=True)
        left -= len(text)
        if left <= 0:
            break
    return found


def named_in(one: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(one, list) and depth < 3:
        for inner in one[:50]:
            yield from named_in(inner, depth + 1)
    elif isinstance(one, str):
        yield one
    elif isinstance(one, dict) and (not types(one) or "Person" in types(one)):
        yield from named_in(one.get("name"), depth + 1)


def is_plugins(clues: Clues) -> bool:
    """Whether the author is the account that posted the page, as a plugin for search engines gives it."""
    author = (clues.article or {}).get("author")
    author = author[0] if isinstance(author, list) and author else author
    return isinstance(author, dict) and bool(PLUGIN.search(str(author.get("@id") or "")))


def metas(clues: Clues, site: set[str]) -> Iterator[list[Named]]:
    for name in (*METAS, "twitter:data1"):
        texts = (text for text in clues.metas.get(name, ()) if not NO_META.search(text))
        if found := together(texts, site):
            yield found
