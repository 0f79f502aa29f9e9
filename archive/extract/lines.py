"""The page as the reader sees it: one line for every run of text between block borders, in document order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from archive import html
from archive.extract.furniture import is_furniture
from archive.html import Element

MAX_ELEMENTS = 100_000  # elements of one page that are looked at; the largest of 2,600 real pages has 11,500 …
MAX_LINES = 20_000  # … and 6,200 lines
HIDDEN = frozenset(
    "script style noscript template head svg math canvas object embed iframe audio video select option datalist "
    "textarea button map dialog applet".split()
)
SILENT = frozenset({"script", "style", "noscript", "template", "svg"})  # these part no blocks
CONTROLS = frozenset({"button", "select", "map", "video", "audio", "object"})
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby rb rt s samp "
    "small span st1 strike strong sub sup time tt u var wbr img picture source input link meta amp-img".split()
)
SIDE_BY_SIDE = frozenset("a span time small label b strong em i".split())  # a script puts these apart, and no space
RUNNING = frozenset("p li pre blockquote dd td".split())  # in these a word may be part one, part another element
UNDONE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
PAID = re.compile(r"(?:^|\s)(?:subscriber|premium|paid|paywall|member)s?-?(?:only|content|body|text)(?:$|\s)", re.I)
EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
ENDED = re.compile(r"[.!?…:;»”\"')]\s*$")
SCRAP = 25  # characters outside links below which a line speaks for nothing


@dataclass(slots=True, eq=False)
class Line:
    """One run of text. `tag` is that of the block `element` it stands in; `linked` counts its characters inside links;
    `junk` are the elements around it that look like furniture; `quoted` says it stands in a <blockquote>."""

    text: str
    tag: str
    element: Element
    linked: int
    junk: tuple[Element, ...]
    quoted: bool = False

    weight: int = field(init=False)
    """Characters that speak for article text: those outside links; none for a scrap or a line mostly linked."""

    def __post_init__(self) -> None:
        own = len(self.text) - self.linked
        self.weight = own if own >= SCRAP and self.linked < 0.5 * len(self.text) else 0


class Reader:
    """Collects the lines of one walk over the tree."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.blocks: list[Element] = []
        self.junk: list[Element] = []
        self.linked = self.links = self.quotes = self.breaks = self.pre = 0

    def add(self, text: str | None) -> None:
        if not text or not self.parts and text.isspace():
            return
        if self.pre and (paragraphs := EMPTY_LINE.split(text))[1:]:
            for paragraph in paragraphs[:-1]:
                self.add(paragraph)
                self.flush()
            text = paragraphs[-1]
        self.parts.append(text)
        if self.links:
            self.linked += len(text.strip())
        if self.breaks and not text.isspace():
            self.breaks = 0

    def flush(self) -> None:
        if self.parts:
            text = html.squeeze("".join(self.parts))
            if text and self.blocks:
                block = self.blocks[-1]
                line = Line(text, str(block.tag), block, self.linked, tuple(self.junk), self.quotes > 0)
                self.lines.append(line)
            self.parts.clear()
        self.linked = 0

    def line_break(self) -> None:
        """One <br> parts lines after the end of a sentence; two part paragraphs wherever they stand."""
        self.breaks += 1
        if self.breaks > 1 or (self.parts and ENDED.search("".join(self.parts[-3:]))):
            self.flush()
        else:
            self.parts.append(" ")

    def enter(self, element: Element, tag: str) -> None:
        inline = tag in INLINE
        if tag == "br":
            self.line_break()
        elif inline:
            if tag in SIDE_BY_SIDE and self.parts and self.is_apart(element):
                self.parts.append(" ")
            self.links += tag == "a" and element.get("href") is not None
        else:
            self.flush()
            self.breaks = 0
            self.blocks.append(element)
            self.quotes += tag == "blockquote"
            self.pre += is_typed(element, tag)
        if is_furniture(element, tag, inline=inline):
            self.junk.append(element)
        self.add(element.text)

    def is_apart(self, element: Element) -> bool:
        """Whether an inline element that touches the one before it is a thing of its own, as in a row of spans: both
        are whole words, and the block is no running text."""
        before = element.getprevious()
        if before is None or before.tail or before.tag not in SIDE_BY_SIDE:
            return False
        if not self.blocks or self.blocks[-1].tag in RUNNING:
            return False
        left, right = self.parts[-1], html.text_of(element)
        return len(left) > 1 < len(right) and left[-1].isalnum() and right[0].isalnum()

    def leave(self, element: Element, tag: str) -> None:
        if tag in INLINE:
            self.links -= tag == "a" and element.get("href") is not None
        elif tag != "br":
            self.flush()
            self.blocks.pop()
            self.quotes -= tag == "blockquote"
            self.pre -= is_typed(element, tag)
        if self.junk and self.junk[-1] is element:
            self.junk.pop()
        self.add(element.tail)

    def skip(self, element: Element, tag: str) -> None:
        if tag not in INLINE and tag not in SILENT:
            self.flush()
        self.add(element.tail)


def lines(root: Element) -> tuple[list[Line], bool]:
    """The lines of the page, and whether it was too large to be read to its end. 5 ms for 72 KB."""
    body = root.find("body")
    reader = Reader()
    walker = html.walk(body if body is not None else root)
    skipped = None  # its end event still comes, right after its start
    seen = 0
    for event, element in walker:
        tag = element.tag
        if event == "end":
            (reader.skip if element is skipped else reader.leave)(element, tag)
            continue
        seen += 1
        if seen > MAX_ELEMENTS or len(reader.lines) > MAX_LINES:
            break
        if tag in HIDDEN and not swallowed(element) or unseen(element, tag):
            walker.skip_subtree()
            skipped = element
        else:
            reader.enter(element, tag)
    reader.flush()
    return reader.lines[:MAX_LINES], seen > MAX_ELEMENTS or len(reader.lines) > MAX_LINES


def is_typed(element: Element, tag: str) -> bool:
    """Whether an element holds text as from a typewriter, whose empty lines part paragraphs; a program is none."""
    return tag == "pre" and element.find(".//code") is None and element.find(".//span") is None


def swallowed(element: Element) -> bool:
    """Whether a control holds the page itself, as when a <button> was never closed, or a <noscript> the text that a
    script shows to others."""
    if element.tag == "noscript":
        return bool(element.xpath("count(descendant::p) > 2"))
    return element.tag in CONTROLS and element.find(".//p") is not None


def unseen(element: Element, tag: str) -> bool:
    """Whether an element is hidden from readers. One that holds an article, the part of it for subscribers (unless that
    is encrypted) or a part that readers unfold is not: scripts show it later."""
    style = element.get("style")
    if element.get("hidden") is not None or style and UNDONE.search(style):
        classes = element.get("class") or ""
        if element.get("role") == "region" or PAID.search(classes) and "crypt" not in classes:
            return False
        return not element.xpath("boolean(descendant-or-self::article or count(descendant::p) > 5)")
    return element.get("aria-hidden") == "true" and tag not in ("body", "main", "article", "div", "section")
