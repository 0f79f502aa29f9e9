"""A file meant for paper -> what it says: read by the door for its type, then one set of rules for title and day."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from archive import html, office, pdf
from archive.extract import authors, days, kind, missing, plain, title
from archive.extract.article import Piece, joined
from archive.extract.clues import Clues
from archive.extract.contacts import ADDRESS
from archive.extract.paged import columns, lines, margins, paragraphs
from archive.model import BlockKind, Document, Issue, IssueKind, PageKind, Published
from archive.page import Page
from archive.page.media_type import PDF

MOST_PAGES = 500
MOST_CHARS = 1_000_000  # 10 s of a core
HEAD, FOOT = 15, 6  # blocks at either end in which title, byline and date are looked for
LONGEST_NAME = 300  # characters of what a file calls itself or its author
SCAN = 40  # letters a page below which pages with pictures are scans
NO_LETTERS = 0.3  # share of characters without a meaning from which the fonts do not say what they draw
LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
NAMED_BY_PROGRAM = re.compile(
    r"microsoft (?:word|office|powerpoint)|\.(?:docx?|pdf|odt|rtf|indd|qxd|xlsx?)\b|^(?:untitled|document|slide|"
    r"без имени|документ)\W*\d*$|[_\\/]",
    re.I,
)
CREATED = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")
Outcome = tuple[PageKind, Document | None, tuple[Issue, ...]]


@dataclass(frozen=True, slots=True)
class Paper:
    """What a file holds: blocks in reading order, the index of the one that is set as its headline, and what the file
    says of itself: title, author and the day it was made, with the basis that names that."""

    pieces: list[Piece]
    headline: int | None
    title: str | None
    author: str | None
    made: Published | None
    issues: tuple[Issue, ...] = ()


class NoText(Exception):
    """A file without text to read: the kind of page that it is, and why."""

    def __init__(self, kind: PageKind, *issues: Issue) -> None:
        super().__init__(kind)
        self.kind, self.issues = kind, issues


def document(page: Page) -> Outcome:
    """What a PDF, DOCX or ODT says; one that cannot be read, or holds pictures only, has no document."""
    try:
        paper = from_pdf(page.body) if page.media_type == PDF else from_office(page.body)
    except NoText as none:
        return none.kind, None, none.issues
    found = assemble(paper, page)
    return found.kind, found, (*paper.issues, *missing(found))


# ---- the two families of files --------------------------------------------------------------------------------------


def from_pdf(body: bytes) -> Paper:
    try:
        file = pdf.File(body)
    except pdf.Unreadable as error:
        if error.locked:
            raise NoText(PageKind.BROKEN, Issue(IssueKind.LOCKED, "the PDF opens with a password only")) from error
        raise NoText(PageKind.BROKEN, damaged(f"no PDF that can be opened: {error}")) from error
    try:
        leaves, issues = read_leaves(file)
        info = file.info
    finally:
        file.close()
    if b"%%EOF" not in body[-2048:]:
        issues.append(damaged("the PDF breaks off before its end; what came was read"))
    columns_of = [one for page in margins.without(leaves) for one in columns.columns(page)]
    pieces, headline = set_pieces(columns_of)
    issues += without_text([leaf for leaf, _ in leaves], pieces)
    made = CREATED.match(info.get("CreationDate", ""))
    day = days.day(*map(int, made.groups())) if made else None
    return Paper(
        pieces,
        headline,
        info.get("Title"),
        info.get("Author"),
        Published(day, "pdf:created") if day else None,
        tuple(issues),
    )


def read_leaves(file: pdf.File) -> tuple[list[tuple[pdf.Leaf, list[lines.Line]]], list[Issue]]:
    """The pages up to our limits, each with its lines; pages that cannot be read are issues."""
    found: list[tuple[pdf.Leaf, list[lines.Line]]] = []
    broken: list[int] = []
    size = 0
    for number in range(1, min(len(file), MOST_PAGES) + 1):
        leaf = file.leaf(number)
        if leaf is None:
            broken.append(number)
            continue
        size += sum(len(word.text) + 1 for word in leaf.words)
        found.append((replace(leaf, words=()), lines.lines(leaf)))
        if size > MOST_CHARS:
            break
    issues = [damaged(f"pages that cannot be read: {listed(broken)} of {len(file)}")] if broken else []
    if len(found) + len(broken) < len(file):
        told = f"only the first {len(found) + len(broken):,} of {len(file):,} pages were read"
        issues.append(Issue(IssueKind.TRUNCATED, told, "text"))
    return found, issues


def set_pieces(stacked: list[columns.Column]) -> tuple[list[Piece], int | None]:
    """The blocks, and the index of the headline: the first of the largest headings on the first page with text."""
    how = paragraphs.set_in(stacked)
    known = paragraphs.compounds(stacked)
    blocks = paragraphs.paragraphs(stacked, how)
    pieces = [(readable(paragraphs.words(one, known)), one.kind) for one in blocks]
    first = next((at for at, (text, _) in enumerate(pieces) if text), 0)
    large = [
        (block.size, -at)
        for at, block in enumerate(blocks)
        if block.lines[0].leaf == blocks[first].lines[0].leaf
        and block.kind is BlockKind.HEADING
        and block.size >= paragraphs.LARGE * how.size
    ]
    return pieces, -max(large)[1] if large else None


def without_text(leaves: list[pdf.Leaf], pieces: list[Piece]) -> list[Issue]:
    """An issue for pages that are scans; NoText when most of them are, or the fonts do not say what they draw."""
    text = "".join(piece for piece, _ in pieces)
    letters = sum(map(str.isalpha, text))
    scans = [leaf.number for leaf in leaves if leaf.pictured]
    if sum(map(means_nothing, text)) > NO_LETTERS * len(text):
        told = "the PDF's fonts do not say which letters they draw"
        raise NoText(PageKind.BROKEN, Issue(IssueKind.UNKNOWN_CHARSET, told, "text", text[:200]))
    if scans and letters < SCAN * len(scans):
        told = f"{len(scans)} of {len(leaves)} pages are pictures, without text to read"
        raise NoText(PageKind.SCAN, Issue(IssueKind.SCANNED, told, "text"))
    if not letters:
        raise NoText(PageKind.EMPTY, Issue(IssueKind.NO_BODY, "the PDF holds no text", "text"))
    return [Issue(IssueKind.SCANNED, f"pages that are pictures: {listed(scans)}", "text")] if scans else []


def means_nothing(char: str) -> bool:
    return char == "\ufffd" or unicodedata.category(char) in ("Co", "Cn")


def from_office(body: bytes) -> Paper:
    try:
        file = office.read(body)
    except office.Unreadable as error:
        raise NoText(PageKind.BROKEN, damaged(str(error))) from error
    pieces = [(readable(text), kind) for text, kind in file.pieces]
    if not any(map(str.isalpha, "".join(text for text, _ in pieces))):
        issue = Issue(IssueKind.NO_BODY, "the file holds no text", "text")
        raise NoText(PageKind.EMPTY, issue)
    issues = (Issue(IssueKind.TRUNCATED, "the file has more text than is read", "text"),) if file.cut else ()
    made = CREATED.match(file.modified or "")
    day = days.day(*map(int, made.groups())) if made else None
    return Paper(
        pieces, file.headline, file.title, file.author, Published(day, "office:modified") if day else None, issues
    )


def damaged(detail: str) -> Issue:
    return Issue(IssueKind.DAMAGED_FILE, detail, "text")


def listed(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:10]))
    return f"{shown}, …" if len(numbers) > 10 else shown


def readable(text: str) -> str:
    """Ligatures parted, letters and their accents one character, white space squeezed."""
    return html.squeeze(unicodedata.normalize("NFC", text.translate(LIGATURES)))


# ---- the document ---------------------------------------------------------------------------------------------------


def assemble(paper: Paper, page: Page) -> Document:
    pieces = [piece for piece in paper.pieces if piece[0]]
    headline = pieces.index(paper.pieces[paper.headline]) if paper.headline is not None else None
    head = [text for text, _ in pieces[:HEAD]]
    shown, name = headed(pieces, headline, paper.title)
    day = dated([*head, *(text for text, _ in pieces[HEAD:][-FOOT:])], paper.made, page)
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
    for at, text in early:
        if pieces[at][1] is BlockKind.HEADING and len(text.split()) > 1 or plain.is_title(text, texts):
            return at, text
    return None, None


def dated(texts: list[str], made: Published | None, page: Page) -> Published | None:
    """The day that a line of the head or the foot states, else the day on which the file was made; none that lies after
    the capture."""
    for text in texts:
        found = plain.dateline([text])
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
