"""Where a page names its authors, in order of trust: JSON-LD, <meta>, marked elements, lines that say "By …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from typing import Any

from archive import html
from archive.extract import datelines, days
from archive.extract.authors.names import Kind, Named, named
from archive.extract.authors.words import BY, BY_INSIDE, BY_WORD, GLUED_BY, OTHER_WORK, SIGNED
from archive.extract.clues import Clues, types
from archive.extract.lines import Line
from archive.html import Element

METAS = (
    "author", "article:author_name", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "citation_author", "citation_authors", "article_author", "og:article:author",
    "cxenseparse:author", "creator",
)  # fmt: skip
NO_META = re.compile(r"[/@]|^\d+$|^\d+\s")
PLUGIN = re.compile(r"schema/person|#author|/author/")  # the @id that plugins for search engines give an account
MARK = re.compile(
    r"by-?line|byl\b|author|autor(?:en)?\b|auteurs?\b|autore\b|writer|contributor|posted-?by|vcard|reporter|"
    r"\bfn\b|\busername\b|user-name|journalist|verfasser",
    re.I,
)
NO_MARK = re.compile(
    r"authori[tz]|bio|about|avatar|image|photo|social|desc|co-?author|auth-?token|not-author|comment|follow|count", re.I
)
AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|people|person|profile|profil|staff|contributors?|writers?|journalist|by|"
    r"team|redakteur|reporters?|columnists?|avtor|members?|users?)/[^/]",
    re.I,
)
NO_AUTHOR_PAGE = re.compile(r"log-?(?:in|out)|sign-?(?:in|up|out)|register|/feed|\.rss|licen[cs]e|mailto:", re.I)
AWAY = re.compile(
    r"comment|related|teaser|recent|respond|widget|sidebar|popular|(?<!post-)(?<!entry-)(?<!article-)footer|disqus|nav",
    re.I,
)
INLINE = ("a", "span", "strong", "em", "b", "i", "cite")
UNMARKED = frozenset({"article", "body", "main", "html"})  # their class often names the author of a whole blog
LINE = 160  # characters of a line that may hold a byline
ALONE = 60  # characters of a line that is nothing but a byline
SIGNATURE = 80
ABOVE, FAR_ABOVE, CLOSE, BELOW, TITLE_BELOW = (
    4,
    14,
    5,
    40,
    14,
)  # lines around the headline in which a byline is looked for


class Proof(IntEnum):
    """What it takes until a claim counts."""

    NONE = 0
    SHOWN = 1  # the page shows the name
    NEAR = 2  # it shows it below the headline, before the text
    NEVER = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """One place that names authors, and what it takes that its people count, and that its pen names and desks do.
    `listed`: it is a list for machines, in which an organisation beside people is an author too."""

    names: list[Named]
    people: Proof = Proof.NONE
    others: Proof = Proof.NEVER
    listed: bool = False

    def of(self, kind: Kind) -> list[str]:
        return [name for one, name in self.names if one == kind]

    def proof(self, kind: Kind) -> Proof:
        return self.people if kind == Kind.PERSON else self.others


@dataclass(frozen=True, slots=True)
class View:
    """The lines of a page, with the title's line and that of the body's first line of substance."""

    lines: list[Line]
    first: int
    start: int
    site: set[str]

    @property
    def begin(self) -> int:
        """From where to look; nearer to the body than the title where that is far above."""
        return self.first if self.start - self.first <= BELOW else max(self.start - FAR_ABOVE, self.first)

    def below(self) -> list[int]:
        """Indexes of the lines between headline and body."""
        whole = list(range(self.begin, min(max(self.start + 2, self.first + CLOSE), len(self.lines))))
        if self.first < self.begin and self.first:
            whole = sorted({*range(self.first, min(self.first + TITLE_BELOW, self.start)), *whole})
        return self.short(index for index in whole if index != self.first)

    def above(self) -> list[int]:
        begins = {self.begin, self.first or self.begin}
        return self.short(sorted(i for begin in begins for i in range(max(begin - ABOVE, 0), begin)))

    def far_above(self) -> list[int]:
        return self.short(range(max(self.begin - FAR_ABOVE, 0), max(self.begin - ABOVE, 0)))

    def after(self) -> list[int]:
        """Lines behind the beginning of the text, but for other stories and comments."""
        whole = self.short(range(self.start + 2, len(self.lines)))
        return [index for index in whole if not is_away(self.lines[index], self.lines[self.first])]

    def short(self, indexes: Any) -> list[int]:
        return [index for index in indexes if len(self.lines[index].text) <= LINE]


def claims(view: View, clues: Clues) -> Iterator[Claim]:
    """What machines are told and what stands around the headline, the most trustworthy first; made one by one, as
    most pages need the first only."""
    people = Proof.SHOWN if is_plugins(clues) else Proof.NONE
    yield Claim(data(clues.article, view.site), people, Proof.SHOWN, listed=True)
    for index, found in enumerate(metas(clues, view.site)):
        yield Claim(found, Proof.SHOWN if index else Proof.NONE, Proof.NEAR)
    below, above = view.below(), view.above()
    inner, around = marked(view, below)
    inner_above, around_above = marked(view, above)
    yield from (Claim(found, others=Proof.NONE) for found in inner)
    yield from map(Claim, inner_above)
    for found in said(view, [*below, *above]):
        yield Claim(found, others=Proof.NONE)
    yield from map(Claim, around + around_above)


# ---- for machines ---------------------------------------------------------------------------------------------------


def data(thing: Any, site: set[str]) -> list[Named]:
    """Whom JSON-LD calls author and no organisation."""
    thing = thing or {}
    return [
        one for text in named_in(thing.get("author") or thing.get("creator")) for one in named(text, site, marked=True)
    ]


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
        texts = [text for text in clues.metas.get(name, ()) if not NO_META.search(text)]
        if found := [one for text in texts for one in named(text, site, marked=True)]:
            yield found


# ---- for readers ----------------------------------------------------------------------------------------------------


def marked(view: View, indexes: list[int]) -> tuple[list[list[Named]], list[list[Named]]]:
    """Who stands in elements called byline or author, or that link to an author's page, and in lines inside such."""
    inner, around = [], []
    for line in (view.lines[index] for index in indexes):
        marks = innermost(line.element)
        if marks:
            inner.append([one for mark in marks for one in named(html.text_of(mark), view.site, marked=True)])
        elif is_mark(line.element) or any(map(is_mark, parents(line.element))):
            around.append(named(line.text, view.site, marked=True))
    return [found for found in inner if found], [found for found in around if found]


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
    if element.tag == "a" and (href := element.get("href")):
        if NO_AUTHOR_PAGE.search(href):
            return False
        if AUTHOR_PAGE.search(href):
            return True
    if element.tag in UNMARKED:
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and bool(MARK.search(names)) and not NO_MARK.search(names)


def said(view: View, indexes: list[int]) -> Iterator[list[Named]]:
    """Who is named by lines "By …", by the line below a lone "Written by", and after a date; no pen names."""
    for index in indexes:
        if found := [one for one in said_by(view, index) if one[0] != Kind.PEN]:
            yield found


def said_by(view: View, index: int) -> list[Named]:
    line = view.lines[index]
    if begins(line.text) == len(line.text):
        below = view.lines[index + 1].text if index + 1 < len(view.lines) else ""
        return named(below, view.site, marked=True) if len(below) < ALONE else []
    for text in (line.text, *fields(line)):
        if end := begins(text):
            return named(text[end:], view.site, marked=len(text) < ALONE)
    inside = BY_INSIDE.search(line.text)
    if inside and line.text[-1] not in ".!?" and not OTHER_WORK.match(line.text) and days.first_written(line.text):
        return named(inside["names"], view.site, marked=False)
    return []


def begins(text: str) -> int:
    """Where the names begin in a text that begins with "By"; 0 when it does not."""
    by = BY.match(text) or GLUED_BY.match(text)
    return by.end() if by else 0


def fields(line: Line) -> list[str]:
    """What a row of labels and dates is made of; none for running text."""
    return datelines.parts(line) if BY_WORD.search(line.text) and not datelines.is_prose(line.text) else []


def elsewhere(view: View) -> Iterator[Claim]:
    """Who is named far above the headline; who is marked or signs behind the beginning of the text, the first of each,
    and a pen name where the markup is sure."""
    inner, around = marked(view, view.far_above())
    yield from map(Claim, [*inner, *around, *said(view, view.far_above())])
    indexes = view.after()
    inner, around = marked(view, indexes)
    yield from map(Claim, inner[:1])
    for text in (view.lines[index].text for index in indexes):
        if len(text) < SIGNATURE and (by := SIGNED.match(text)):
            yield Claim(named(text[by.end() :], view.site, marked=False))
    yield from map(Claim, around[:1])
    for index in indexes:
        for mark in innermost(view.lines[index].element):
            if is_sure(mark) and (found := named(html.text_of(mark), view.site, marked=True)):
                yield Claim(found, others=Proof.NONE)
                return


def is_sure(mark: Element) -> bool:
    """Whether the markup leaves no doubt: rel=author, schema.org or hCard."""
    for one in (mark, *islice(mark.iterancestors(), 2)):
        names = one.get("class") or ""
        if one.get("rel") == "author" or "author" in (one.get("itemprop") or ""):
            return True
        if "vcard" in names and "author" in names:
            return True
    return False


def is_away(line: Line, headline: Line) -> bool:
    """Whether a line stands in furniture of other stories or of comments, in which the headline does not stand."""
    return any(
        one.tag in ("nav", "footer", "aside") or AWAY.search(f"{one.get('class') or ''} {one.get('id') or ''}")
        for one in line.junk
        if one not in headline.junk
    )
