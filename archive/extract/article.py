"""Chosen lines -> the text of the document and its blocks: no title, byline, date, furniture or repetition."""

from __future__ import annotations

import re

from archive.extract import authors, body, boilerplate, datelines, learnt, title, verdict
from archive.extract.body import Body
from archive.extract.lines import Line
from archive.model import Block, BlockKind, SiteMemory

Piece = tuple[str, BlockKind]
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
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
    lines = own(whole, name, people, date)
    texts = [boilerplate.mended(line.text) for line in lines]
    dropped = set(boilerplate.among(texts, people, language))
    dropped |= verdict.against(lines, whole, name, people, dropped) if whole.holder is not None else set()
    dropped |= learnt.edges(texts, dropped, memory) if memory else set()
    seen: set[str] = set()
    found: list[Piece] = []
    for index, (line, text) in enumerate(zip(lines, texts, strict=True)):
        if index in dropped or text in seen:
            continue
        if len(text) >= REPEATED:
            seen.add(text)
        found.append((text, body.kind(line, whole)))
    while found and found[-1][1] == BlockKind.HEADING:
        found.pop()
    return found


def own(whole: Body, name: str | None, people: tuple[str, ...], date: str | None) -> list[Line]:
    """The lines in and around the body but title, byline and dateline."""
    lines = whole.around or whole.lines
    places = range(len(lines))
    first = next((at for at in places if is_running(lines[at])), 0)
    last = next((at for at in reversed(places) if is_running(lines[at])), 0)
    return [
        line
        for at, line in enumerate(lines)
        if not is_head(line, name, people, date, early=at <= first, late=at > last)
    ]


def is_running(line: Line) -> bool:
    return line.weight > SUBSTANCE and not is_byline(line.text) and not datelines.stated(line, True)


def is_head(
    line: Line, name: str | None, people: tuple[str, ...], date: str | None, *, early: bool, late: bool
) -> bool:
    """Whether a line is the title, the byline or a dateline; `early` and `late` say that no running text stands before
    it, or after it."""
    if early and line.tag == "h1" or name and title.says(line.text, name):
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


def joined(found: list[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks; blocks are parted by one line feed."""
    blocks, position = [], 0
    for text, kind in found:
        blocks.append(Block(position, position + len(text), kind))
        position += len(text) + 1
    return "\n".join(text for text, _ in found), tuple(blocks)
