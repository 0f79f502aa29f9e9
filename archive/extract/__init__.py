"""Page -> Document, one file per field: a source's layout first, its override last, general rules between."""

from __future__ import annotations

from dataclasses import dataclass, replace

from archive.extract import (
    attachments,
    authors,
    body,
    boilerplate,
    canonical,
    contacts,
    kind,
    layouts,
    plain,
    published,
    title,
)
from archive.extract.clues import Clues, clues
from archive.extract.lines import Line, lines
from archive.extract.sites import OVERRIDES
from archive.html import Element
from archive.model import Block, BlockKind, Document, Issue, IssueKind, PageKind, SiteMemory, Source
from archive.page import Page

Outcome = tuple[PageKind, Document | None, tuple[Issue, ...]]


@dataclass(slots=True)
class Reading:
    """One page on its way to a Document."""

    page: Page
    source: Source | None
    memory: SiteMemory | None
    root: Element
    clues: Clues
    lines: list[Line]
    title: str | None = None
    first: int = 0  # index of the title's line
    start: int = 0  # index of the body's first line
    issues: tuple[Issue, ...] = ()


def document(page: Page, source: Source | None, memory: SiteMemory | None) -> Outcome:
    """What the page is and says. Issues tell what could not be found; a non-article has no document."""
    root = page.tree
    contacts.reveal(root)
    found, cut = lines(root)
    reading = Reading(page, source, memory, root, clues(root), found)
    if cut:
        reading.issues = (Issue(IssueKind.TRUNCATED, "the page has more elements than are read", "text"),)
    reading.title = title.title(found, reading.clues, page.url)
    reading.first = title.place(found, reading.title)
    chosen = body.body(found, reading.first, canonical.host(page.url))
    told = kind.non_article(found, chosen, reading.clues, root, reading.title, page.status, page.url)
    if told:
        return told, None, (*reading.issues, Issue(IssueKind.NOT_AN_ARTICLE, f"the page is a {told.value} page"))
    return assemble(reading, chosen)


def assemble(reading: Reading, chosen: list[Line]) -> Outcome:
    page, told = reading.page, reading.clues
    places = {line: index for index, line in enumerate(reading.lines)}
    long = next((line for line in chosen if line.weight > 60 and places[line] >= reading.first), None)
    reading.start = places[long] if long is not None else len(reading.lines)
    where = {"first": reading.first, "start": reading.start}
    people = authors.authors(reading.lines, told, site=title.site_names(told, page.url), **where)
    zone = reading.source.timezone if reading.source else None
    date, doubts = published.published(
        reading.lines, told, reading.root, page.url, zone=zone, fetched_at=page.fetched_at, **where
    )
    kept = article(reading, chosen, people, date.surface if date else None)
    text, blocks = joined(kept)
    near = surroundings(reading, chosen)
    base = attachments.base(reading.root, page.url)
    result = Document(
        kind=kind.document_kind(reading.title, told, page.url, reading.source.kind if reading.source else None),
        title=reading.title,
        authors=people,
        published=date,
        language=None,
        text=text,
        blocks=blocks,
        canonical_url=canonical.canonical(reading.root, told, page.url),
        updated=published.updated(told, zone),
        emails=contacts.emails(near),
        attachments=attachments.attachments(near, base),
        images=attachments.images(near, base, told.meta("og:image")),
    )
    if reading.source and reading.source.key in OVERRIDES:
        result = OVERRIDES[reading.source.key](page, result)
    return result.kind, result, (*reading.issues, *doubts, *missing(result))


def article(
    reading: Reading, chosen: list[Line], people: tuple[str, ...], surface: str | None
) -> list[tuple[str, BlockKind]]:
    """The lines that are the article's, with their kind: without title, byline, date, furniture and repetitions."""
    kept = [line for line in chosen if not heads(line, reading, people, surface)]
    texts = [boilerplate.mended(line.text) for line in kept]
    drop = set(boilerplate.trailing(texts, people))
    learnt = reading.memory.boilerplate if reading.memory else frozenset()
    seen: set[str] = set()
    result = []
    for index, (line, text) in enumerate(zip(kept, texts, strict=True)):
        if index in drop or text in learnt or (len(text) > 40 and text in seen):
            continue
        seen.add(text)
        if line.linked > 0.75 * len(line.text) and line.tag != "p" and len(line.text) < 200:
            continue
        result.append((text, body.kind(line)))
    while result and result[-1][1] == BlockKind.HEADING:
        result.pop()
    return result


def heads(line: Line, reading: Reading, people: tuple[str, ...], surface: str | None) -> bool:
    """Whether a line is the title, the byline or the dateline."""
    if reading.title and title.words(line.text) == title.words(reading.title):
        return True
    if line.tag == "h1":
        return True
    if surface and surface in line.text and len(line.text) < 160 and published.is_dateline(line, surface):
        return True
    if len(line.text) < 120 and people and all(name in line.text for name in people):
        rest = line.text
        for name in people:
            rest = rest.replace(name, " ")
        return sum(char.isalpha() for char in published.LABELS.sub(" ", rest)) < 30
    return False


def joined(kept: list[tuple[str, BlockKind]]) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks; blocks are parted by one line feed."""
    blocks, position = [], 0
    for text, block_kind in kept:
        blocks.append(Block(position, position + len(text), block_kind))
        position += len(text) + 1
    return "\n".join(text for text, _ in kept), tuple(blocks)


def surroundings(reading: Reading, chosen: list[Line]) -> Element:
    """The smallest element with both headline and body: addresses and attachments in it are the article's."""
    if not chosen:
        return reading.root
    around = [chosen[0].element, *chosen[0].element.iterancestors()]
    wanted = {reading.lines[reading.first].element, chosen[-1].element}
    for element in around:
        if all(one is element or element in one.iterancestors() for one in wanted):
            return element
    return reading.root


def missing(result: Document) -> list[Issue]:
    issues = []
    if not result.text:
        issues.append(Issue(IssueKind.NO_BODY, "no article text was found", "text"))
    if not result.title:
        issues.append(Issue(IssueKind.NO_TITLE, "no title was found", "title"))
    if not result.published:
        issues.append(Issue(IssueKind.NO_DATE, "the page states no publication date", "published"))
    return issues
