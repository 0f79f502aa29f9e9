"""Chosen lines -> the text of the document and its blocks: no title, byline, date, furniture or repetition."""

from __future__ import annotations

import re

from archive.extract import authors, body, boilerplate, datelines, learnt, title
from archive.extract.body import Body
from archive.extract.lines import Line
from archive.model import Block, BlockKind, SiteMemory

Piece = tuple[str, BlockKind]
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
LINKED = 0.5  # share of linked characters below a heading that makes it a list of links
MOST_BELOW = 0.25  # most of the text that may stand below such a heading
SENTENCE = 80  # characters outside links from which a line is running text
REPEATED = 40  # characters from which a line that stands twice is a repetition
SUBSTANCE = 60  # characters outside links from which a line may be the first of the text
BETWEEN_NAMES = authors.PARTICLES | frozenset("in and for of with at und et avec i in et и в із".split())
HEAD = 160  # characters of a line that may be the byline or the dateline
ENDED = re.compile(r"[.!?…:;»”\"')\]]$")


def pieces(
    whole: Body,
    name: str | None,
    people: tuple[str, ...],
    date: str | None,
    memory: SiteMemory | None = None,
    language: str | None = None,
) -> list[Piece]:
    """The article's lines with their kinds. `date` is the dateline as written; `memory` is what the site repeats."""
    places = range(len(whole.lines))
    first = next((at for at in places if is_running(whole.lines[at])), 0)
    last = next((at for at in reversed(places) if is_running(whole.lines[at])), 0)
    lines = [
        line
        for at, line in enumerate(whole.lines)
        if not is_head(line, name, people, date, early=at <= first, late=at > last)
    ]
    lines = lines[: end(lines)]
    texts = [boilerplate.mended(line.text) for line in lines]
    dropped = set(boilerplate.among(texts, people, language))
    dropped |= learnt.edges(texts, dropped, memory) if memory else set()
    seen: set[str] = set()
    found: list[Piece] = []
    for index, (line, text) in enumerate(zip(lines, texts, strict=True)):
        if index in dropped or text in seen or is_link(line):
            continue
        if len(text) >= REPEATED:
            seen.add(text)
        found.append((text, body.kind(line, whole)))
    while found and found[-1][1] == BlockKind.HEADING:
        found.pop()
    return found


def end(lines: list[Line]) -> int:
    """Where the article ends: before a last heading that says "More stories", or under which only links stand."""
    whole = sum(len(line.text) for line in lines)
    below = linked = running = 0
    found = len(lines)
    for index in range(len(lines) - 1, 0, -1):
        line = lines[index]
        if running or below > MOST_BELOW * whole:
            break
        if line.tag in HEADINGS and below and (linked > LINKED * below or boilerplate.leads_on(line.text)):
            found = index
        below += len(line.text)
        linked += line.linked
        running += line.weight > SENTENCE
    return found


def is_running(line: Line) -> bool:
    return line.weight > SUBSTANCE and not is_byline(line.text) and not datelines.stated(line, True)


def is_head(
    line: Line, name: str | None, people: tuple[str, ...], date: str | None, *, early: bool, late: bool
) -> bool:
    """Whether a line is the title, the byline or a dateline; `early` and `late` say that no running text stands before
    it, or after it."""
    if line.tag == "h1" or name and title.words(line.text) == title.words(name):
        return True
    if len(line.text) >= HEAD:
        return False
    if date and date in line.text and datelines.is_dateline(line, date):
        return True
    if early and (is_byline(line.text) or line.tag not in HEADINGS and datelines.stated(line, True)):
        return True
    if late and is_last_date(line):
        return True
    if not people or not all(person in line.text for person in people):
        return False
    rest = line.text
    for person in people:
        rest = rest.replace(person, " ")
    rest = datelines.leftover(rest)
    if ENDED.search(line.text) and sum(word.islower() for word in rest.split()) > 1:
        return False
    return sum(char.isalpha() for char in rest) < 30


def is_last_date(line: Line) -> bool:
    """Whether a line below the text says when it was published or changed, and nothing else."""
    return any(
        (one.rank == 0 or one.modified) and not any(map(str.isalpha, datelines.leftover(line.text, one.surface)))
        for one in datelines.stated(line, True)
    )


def is_byline(text: str) -> bool:
    """Whether a line says "By …" and goes on with names and places only, be they of people or not."""
    match = authors.BY_STRICT.match(text)
    if not match or len(text) >= HEAD or not text[match.end() : match.end() + 1].isupper() or text[-1] in ".!?…":
        return False
    return all(word in BETWEEN_NAMES for word in text[match.end() :].split() if word.islower())


def is_link(line: Line) -> bool:
    """Whether a line is only a pointer to another page: all of it linked, and no sentence."""
    if line.linked <= 0.75 * len(line.text) or len(line.text) >= 220:
        return False
    return (
        line.tag not in ("p", "h2", "h3", "h4")
        or line.linked > 0.9 * len(line.text)
        and not ENDED.search(line.text)
        and line.tag == "p"
    )


def joined(found: list[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks; blocks are parted by one line feed."""
    blocks, position = [], 0
    for text, kind in found:
        blocks.append(Block(position, position + len(text), kind))
        position += len(text) + 1
    return "\n".join(text for text, _ in found), tuple(blocks)
