"""Page -> Document, one file per field: a source's layout first, its override last, general rules between."""

from __future__ import annotations

from dataclasses import dataclass

from archive.extract import (
    article,
    attachments,
    authors,
    boilerplate,
    canonical,
    clues,
    contacts,
    kind,
    layouts,
    learnt,
    lines,
    nonarticle,
    pictures,
    plain,
    published,
    related,
    section,
    title,
)
from archive.extract import body as bodies
from archive.extract.body import Body
from archive.extract.clues import Clues
from archive.extract.lines import Line
from archive.extract.sites import OVERRIDES
from archive.html import Element
from archive.model import Document, Issue, IssueKind, PageKind, Published, SiteMemory, Source
from archive.page import Page

__all__ = ["assemble", "boilerplate", "chosen", "document", "plain", "read", "refused"]
Outcome = tuple[PageKind, Document | None, tuple[Issue, ...]]
ABOVE = 3  # lines before the headline that may be its label
SUBSTANCE = 60  # characters from which a line is the body's first


@dataclass(slots=True)
class Reading:
    """One page on its way to a Document."""

    page: Page
    source: Source | None
    root: Element
    clues: Clues
    lines: list[Line]
    title: str | None
    first: int  # index of the title's line
    general: Body  # by the general rules alone
    body: Body
    issues: list[Issue]

    @property
    def start(self) -> int:
        """Index of the body's first line of substance; the number of lines when there is none."""
        inside = set(self.body.lines) - self.body.lead
        after = range(self.first, len(self.lines))
        return next(
            (at for at in after if self.lines[at] in inside and self.lines[at].weight > SUBSTANCE), len(self.lines)
        )


def document(page: Page, source: Source | None, memory: SiteMemory | None) -> Outcome:
    """What the page is and says. Issues tell what could not be found; a non-article has no document."""
    reading = read(page, source, memory)
    if told := refused(reading, memory):
        reading.issues.append(Issue(IssueKind.NOT_AN_ARTICLE, told[1]))
        return told[0], None, tuple(reading.issues)
    result = assemble(reading, memory)
    if source and source.key in OVERRIDES:
        result = OVERRIDES[source.key](page, result)
    issues = (*reading.issues, *missing(result))
    return (result.kind, result, issues) if result.text else (PageKind.BROKEN, None, issues)


def read(page: Page, source: Source | None, memory: SiteMemory | None = None) -> Reading:
    """The page's lines and clues, its title and its body by the general rules and what its site repeats."""
    root = page.tree
    contacts.reveal(root)
    found, cut = lines.lines(root)
    told = clues.clues(root)
    name = title.title(found, told, page.url)
    first = title.place(found, name)
    general = bodies.body(found, first, canonical.host(page.url))
    body = remembered(general, found, found[first], page.url, memory) if memory and found else general
    issues = [Issue(IssueKind.TRUNCATED, "the page has more elements than are read", "text")] if cut else []
    return Reading(page, source, root, told, found, name, first, general, body, issues)


def refused(reading: Reading, memory: SiteMemory | None = None) -> tuple[PageKind, str] | None:
    """The kind of a page that is no document, and a sentence that says so; None when it is one."""
    if memory and learnt.knows(memory.blanks, learnt.body(reading.general.lines)):
        return PageKind.EMPTY, f"{memory.site} answers many addresses with this same short page"
    body = reading.body.lines
    return nonarticle.non_article(reading.lines, body, reading.clues, reading.root, reading.title, reading.page)


def remembered(general: Body, found: list[Line], headline: Line, url: str, memory: SiteMemory) -> Body:
    """The body without the boxes that the site repeats; where they held most of it, the body as it was."""
    own = learnt.without_boxes(found, headline, memory)
    if len(own) == len(found):
        return general
    rest = bodies.body(own, own.index(headline), canonical.host(url))
    texts = {line.text for line in rest.lines}
    return general if learnt.lost([line.text for line in general.lines], texts) > learnt.MOST else rest


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the text depends on, and the text, piece by piece."""

    title: str | None
    authors: tuple[str, ...]
    credits: tuple[str, ...]
    published: Published | None
    body: Body
    pieces: list[article.Piece]


def chosen(reading: Reading, memory: SiteMemory | None) -> Chosen:
    """Title, byline and date, and what is left of the body without them."""
    told, start = reading.clues, reading.start
    sites = title.site_names(told, reading.page.url)
    byline = authors.authors(reading.lines, told, first=reading.first, start=start, site=sites)
    date = dated(reading, start)
    by_layout = layouts.read(reading.root, reading.lines, reading.body, reading.source, date)
    reading.issues += by_layout.issues
    name, date, people = (
        by_layout.title or reading.title,
        by_layout.published or date,
        by_layout.authors or byline.people,
    )
    body = by_layout.body or reading.body
    said = (name, people, date.surface if date else None)
    found = article.pieces(body, *said, memory, told.language)
    if memory and (reading.body is not reading.general or any(line.text in memory.lines for line in body.lines)):
        before = article.pieces(by_layout.body or reading.general, *said, None, told.language)
        reading.issues += learnt.doubts([one for one, _ in before], {one for one, _ in found}, memory)
    return Chosen(name, people, () if by_layout.authors else byline.credits, date, body, found)


def assemble(reading: Reading, memory: SiteMemory | None) -> Document:
    page, told, found = reading.page, reading.clues, chosen(reading, memory)
    name, sites = found.title, title.site_names(told, page.url)
    text, blocks = article.joined(found.pieces)
    near = surroundings(reading, found.body)
    base = attachments.base(reading.root, page.url)
    filed = section.section(reading.root, told, name, sites)
    return Document(
        kind=kind.document_kind(
            name,
            told,
            page.url,
            reading.source.kind if reading.source else None,
            section=filed,
            above=[line.text for line in reading.lines[max(0, reading.first - ABOVE) : reading.first] if not line.junk],
            text=text,
            blocks=blocks,
        ),
        title=name,
        authors=found.authors,
        published=found.published,
        language=None,
        text=text,
        blocks=blocks,
        canonical_url=canonical.canonical(reading.root, told, page.url),
        updated=published.updated(told, zone(reading.source)),
        emails=contacts.emails(near),
        attachments=attachments.attachments(near, base),
        images=attachments.images(near, base, told.meta("og:image")),
        credits=found.credits,
        section=filed,
        tags=section.tags(reading.root, told, name, text, [*sites, filed or ""]),
        image=pictures.main(near, told, base, name),
        related=related.related(reading.lines, page.url, base),
    )


def dated(reading: Reading, start: int) -> Published | None:
    page = reading.page
    date, doubts = published.published(
        reading.lines,
        reading.clues,
        reading.root,
        page.url,
        first=reading.first,
        start=start,
        zone=zone(reading.source),
        fetched_at=page.fetched_at,
    )
    reading.issues += doubts
    return date


def zone(source: Source | None) -> str | None:
    return source.timezone if source else None


def surroundings(reading: Reading, body: Body) -> Element:
    """The smallest element with both headline and body: addresses and attachments in it are the article's."""
    if not body.lines:
        return reading.root
    wanted = {reading.lines[reading.first].element, body.lines[-1].element}
    for element in (body.lines[0].element, *body.lines[0].element.iterancestors()):
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
