"""Chosen lines -> the text of the document and its blocks: no title, byline, date, furniture or repetition."""

from __future__ import annotations

import re

from archive.extract import body, boilerplate, published, title
from archive.extract.body import Body
from archive.extract.lines import Line
from archive.model import Block, BlockKind

Piece = tuple[str, BlockKind]
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
LINKED = 0.5  # share of linked characters below a heading that makes it a list of links
MOST_BELOW = 0.25  # most of the text that may stand below such a heading
SENTENCE = 80  # characters outside links from which a line is running text
REPEATED = 40  # characters from which a line that stands twice is a repetition
HEAD = 160  # characters of a line that may be the byline or the dateline
ENDED = re.compile(r"[.!?…:;»”\"')\]]$")


def pieces(
    whole: Body,
    name: str | None,
    people: tuple[str, ...],
    date: str | None,
    learnt: frozenset[str],
    language: str | None = None,
) -> list[Piece]:
    """The article's lines with their kinds. `date` is the dateline as written; `learnt` are lines a site repeats."""
    lines = [line for line in whole.lines if not is_head(line, name, people, date)]
    lines = lines[: end(lines)]
    texts = [boilerplate.mended(line.text) for line in lines]
    dropped = set(boilerplate.among(texts, people, language))
    dropped |= {index for index, text in enumerate(texts) if text in learnt}
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


def is_head(line: Line, name: str | None, people: tuple[str, ...], date: str | None) -> bool:
    """Whether a line is the title, the byline or the dateline."""
    if line.tag == "h1" or name and title.words(line.text) == title.words(name):
        return True
    if len(line.text) >= HEAD:
        return False
    if date and date in line.text and published.is_dateline(line, date):
        return True
    if not people or not all(person in line.text for person in people):
        return False
    rest = line.text
    for person in people:
        rest = rest.replace(person, " ")
    return sum(char.isalpha() for char in published.LABELS.sub(" ", rest)) < 30


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
