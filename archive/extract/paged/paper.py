"""A file meant for paper -> Document: one set of rules for title, authors and day, whatever the file's type."""

from __future__ import annotations

import re

from archive.extract import authors, kind, missing, plain, title
from archive.extract.article import Piece, joined
from archive.extract.clues import Clues
from archive.extract.contacts import ADDRESS
from archive.extract.paged import paragraphs
from archive.extract.paged.files import NoText, Paper, from_office, from_pdf, readable
from archive.model import BlockKind, Document, Issue, PageKind, Published
from archive.page import Page
from archive.page.media_type import PDF

HEAD, FOOT = 15, 6  # blocks at either end in which title, byline and date are looked for
LONGEST_HEAD = 160  # characters of a line that may hold the date among others
PARTED = re.compile(r"\s*[|•·]\s*|\s+[–—]\s+")
LONGEST_NAME = 300  # characters of what a file calls itself or its author
NAMED_BY_PROGRAM = re.compile(
    r"microsoft (?:word|office|powerpoint)|\.(?:docx?|pdf|odt|rtf|indd|qxd|xlsx?)\b|^(?:untitled|document|slide|"
    r"без имени|документ)\W*\d*$|[_\\/]",
    re.I,
)
Outcome = tuple[PageKind, Document | None, tuple[Issue, ...]]


def document(page: Page) -> Outcome:
    """What a PDF, DOCX or ODT says; one that cannot be read, or holds pictures only, has no document."""
    try:
        paper = from_pdf(page.body) if page.media_type == PDF else from_office(page.body)
    except NoText as none:
        return none.kind, None, none.issues
    found = assemble(paper, page)
    return found.kind, found, (*paper.issues, *missing(found))


def assemble(paper: Paper, page: Page) -> Document:
    pieces = [piece for piece in paper.pieces if piece[0]]
    headline = pieces.index(paper.pieces[paper.headline]) if paper.headline is not None else None
    head = [text for text, _ in pieces[:HEAD]]
    shown, name = headed(pieces, headline, paper.title)
    ends = [*pieces[:HEAD], *pieces[HEAD:][-FOOT:]]
    day = dated([text for text, kind in ends if kind not in (BlockKind.ROW, BlockKind.ITEM)], paper.made, page)
    people = named(head, paper.author)
    kept = [
        piece for at, piece in enumerate(pieces) if at != shown and not (at < HEAD and is_head(piece[0], day, people))
    ]
    text, blocks = joined(kept)
    return Document(
        kind=of_kind(name, head, page.url),
        title=name,
        authors=people,
        published=day,
        language=None,
        text=text,
        blocks=blocks,
        emails=tuple(dict.fromkeys(ADDRESS.findall(text))),
    )


def headed(pieces: list[Piece], headline: int | None, told: str | None) -> tuple[int | None, str | None]:
    """The title and the index of the block that shows it: what the file calls itself where the page says so too, the
    headline by its type, what the file calls itself, the first heading, a first line that looks like one."""
    told = (
        readable(told[:LONGEST_NAME])
        if told and not NAMED_BY_PROGRAM.search(told[:LONGEST_NAME]) and len(told.split()) > 1
        else None
    )
    texts = [text for text, _ in pieces[:HEAD]]
    body = next((at for at, text in enumerate(texts) if len(text) > paragraphs.LONGEST_HEADING), len(texts))
    early = list(enumerate(texts[:body]))
    for at, text in early:
        if told and title.agree(text, told) and len(text.split()) > 1:
            return at, text
    if headline is not None:
        return headline, pieces[headline][0]
    if told:
        return None, told
    headings = [at for at, text in early if pieces[at][1] is BlockKind.HEADING and len(text.split()) > 1]
    like_one = [at for at, text in early if plain.is_title(text, texts)]
    first = next(iter(headings or like_one), None)
    return first, None if first is None else texts[first]


def dated(texts: list[str], made: Published | None, page: Page) -> Published | None:
    """The day that a line of the head or the foot states, else the day on which the file was made; none that lies after
    the capture."""
    for part in (part for text in texts if len(text) < LONGEST_HEAD for part in PARTED.split(text)):
        found = plain.dateline([part])
        if found and not is_later(found.value, page):
            return found
    return made if made and not is_later(made.value, page) else None


def is_later(value: str, page: Page) -> bool:
    return page.fetched_at is not None and value > page.fetched_at.date().isoformat()[: len(value)]


def named(head: list[str], told: str | None) -> tuple[str, ...]:
    """The people of a byline; the author whom the file names only where its first blocks name him too: most files
    name whoever sat at the machine."""
    people = plain.byline(head)
    if people or not told:
        return people
    shown = " ".join(head).casefold()
    return tuple(name for name in authors.persons(told[:LONGEST_NAME], set()) if name.casefold() in shown)


def is_head(text: str, day: Published | None, people: tuple[str, ...]) -> bool:
    """Whether a block is the dateline or the byline and nothing else."""
    if day and day.surface and day.surface in text and plain.dateline([text]) == day:
        return True
    return bool(people) and plain.byline([text]) == people


def of_kind(name: str | None, head: list[str], url: str) -> PageKind:
    """The kind that title, address or a short line of the head names; ARTICLE when none does."""
    told = kind.document_kind(name, Clues(), url, None)
    for line in (one for one in head if len(one) < 60):
        if told is not PageKind.ARTICLE:
            break
        told = kind.document_kind(line, Clues(), "", None)
    return told
