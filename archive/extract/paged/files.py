"""PDF, DOCX and ODT -> Paper: the blocks that a file holds and what it says of itself, or why there are none."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from archive import html, office, pdf
from archive.extract import days
from archive.extract.article import Piece
from archive.extract.paged import columns, lines, margins, paragraphs
from archive.model import BlockKind, Issue, IssueKind, PageKind, Published

MOST_PAGES = 400
MOST_CHARS = 700_000  # 12 s of a core at worst; a worker has 30
HEAD, FOOT = 15, 6  # blocks at either end in which title, byline and date are looked for
SCAN = 40  # letters a page below which pages with pictures are scans
NO_LETTERS = 0.3  # share of characters without a meaning from which the fonts do not say what they draw
LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
CREATED = re.compile(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)")


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
