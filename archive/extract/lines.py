"""The page as the reader sees it: one line for every run of text between block borders, in document order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive import html
from archive.html import Element

MAX_ELEMENTS = 300_000  # elements of one page that are looked at; the largest honest page seen has 21,000
HIDDEN = frozenset(
    "script style noscript template head svg math canvas object embed iframe audio video select option datalist "
    "textarea button map dialog applet".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr o:p q ruby rb rt s samp small "
    "span st1 strike strong sub sup time tt u var wbr img picture source input link meta amp-img center".split()
) - {"center"}
CONTROLS = frozenset({"button", "select", "map", "video", "audio", "object"})
JUNK_TAGS = frozenset("nav footer aside menu figcaption".split())
JUNK_ROLES = frozenset("navigation contentinfo complementary search menu menubar banner dialog alert".split())
STRONG_JUNK = re.compile(
    r"(?:^|[\s_-])(?:comments?(?:[\s_-]?(?:list|area|section|wrap\w*|container|form|body))?|disqus\w*|respond|replies|"
    r"cookie\w*|gdpr\w*|privacy-?\w*|consent\w*|onetrust\w*|breadcrumbs?|bread-crumb\w*|sr-only|visually-?hidden|screen-reader\w*|outbrain\w*|taboola\w*|"
    r"newsletter\w*|paywall-?(?:prompt|offer)|skip-?link\w*|noprint|no-print)(?:$|[\s_-])",
    re.I,
)
WEAK_JUNK = re.compile(
    r"(?:^|[\s_-])(?:"
    r"(?:site|page|global|main|top|wp)?[_-]?(?:nav|navbar|navigation|menu|foot|footer|masthead)|side-?bar\w*|social(?!-?media-?embed|-?embed)\w*|shar(?:e|ing)\w*|"
    r"addtoany\w*|a2a\w*|sharedaddy|related\w*|recommend\w*|recirc\w*|more-?(?:news|stories|from|posts|articles|on)\w*|read-?(?:more|next|also)\w*|"
    r"(?:see|view|next|other)-?also|most-?(?:read|popular|viewed|shared)\w*|popular\w*|trending\w*|teasers?\w*|promo\w*|advert\w*|ads?|ad-?(?:slot|unit|box|"
    r"container|wrap\w*|banner)\w*|banner\w*|sponsor\w*|subscri\w*|sign-?up\w*|log-?in\w*|donat\w*|call-?to-?action|cta|tag-?(?:list|cloud|s)|tags?|"
    r"topics?-?(?:list|s)?|author-?(?:bio|box|card|info|about)\w*|about-?(?:the-?)?author|bio|post-?(?:nav|meta|footer|tags)\w*|entry-?(?:meta|footer|utility)\w*|"
    r"meta|pagination|pager|prev-?next|print\w*|toolbar|tool-?box|rating\w*|poll|survey|modal\w*|popup\w*|pop-?up\w*|overlay\w*|lightbox|gallery-?nav|"
    r"credits?|copyright\w*|disclaimer|legal|feedback|correction-?form|captions?|wp-caption-text|figcaption|image-?(?:info|meta|details)|toc|table-of-contents"
    r")(?:$|[\s_-])|(?:^|\s)widget(?:$|\s|_)",
    re.I,
)
UNDONE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
TERMINAL = re.compile(r"[.!?…:;»”\"')]\s*$")


@dataclass(slots=True, eq=False)
class Line:
    """One run of text. `tag` is the nearest block element's; `linked` counts characters inside links; `junk` are the
    elements around it that look like furniture; `bold` says all of it is emphasised."""

    text: str
    tag: str
    element: Element
    linked: int
    junk: tuple[Element, ...]
    quoted: bool = False
    strong: int = 0

    @property
    def weight(self) -> int:
        """Characters that speak for article text: those outside links, none for a scrap."""
        own = len(self.text) - self.linked
        return own if own >= 25 and self.linked < 0.5 * len(self.text) else 0


class Reader:
    """Collects the lines of one walk over the tree."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.blocks: list[Element] = []
        self.junk: list[Element] = []
        self.linked = self.strong = 0
        self.in_link = self.in_strong = self.in_quote = 0
        self.breaks = 0

    def add(self, text: str | None) -> None:
        if not text:
            return
        self.parts.append(text)
        if self.in_link or self.in_strong:
            length = len(text.strip())
            self.linked += length if self.in_link else 0
            self.strong += length if self.in_strong else 0
        if self.breaks and not text.isspace():
            self.breaks = 0

    def flush(self) -> None:
        if self.parts:
            text = html.squeeze("".join(self.parts))
            if text and self.blocks:
                block = self.blocks[-1]
                junk = tuple(self.junk)
                tag = str(block.tag)
                self.lines.append(Line(text, tag, block, self.linked, junk, self.in_quote > 0, self.strong))
            self.parts.clear()
        self.linked = self.strong = 0

    def line_break(self) -> None:
        """One <br> parts lines after the end of a sentence; two part paragraphs wherever they stand."""
        self.breaks += 1
        ended = self.breaks > 1 or (self.parts and TERMINAL.search("".join(self.parts[-3:])))
        if ended:
            self.flush()
        else:
            self.parts.append(" ")


def lines(root: Element) -> tuple[list[Line], bool]:
    """The lines of the page and whether it was too large to be read to its end."""
    body = root.find("body")
    reader = Reader()
    walker = html.walk(body if body is not None else root)
    skipped = None  # its end event still comes, right after its start
    seen = 0
    for event, element in walker:
        if event == "end":
            leave(reader, element, element.tag, hidden=element is skipped)
            continue
        seen += 1
        if seen > MAX_ELEMENTS:
            break
        if element.tag in HIDDEN and not swallowed(element) or unseen(element):
            walker.skip_subtree()
            skipped = element
        else:
            enter(reader, element, element.tag)
    reader.flush()
    return reader.lines, seen > MAX_ELEMENTS


def swallowed(element: Element) -> bool:
    """Whether a control holds the page itself, as when a <button> was never closed."""
    return element.tag in CONTROLS and element.find(".//p") is not None


def unseen(element: Element) -> bool:
    style = element.get("style")
    if element.get("hidden") is not None or style and UNDONE.search(style):
        return len(element) < 200 and not element.xpath(
            "boolean(descendant-or-self::article or count(descendant::p) > 5)"
        )
    return element.get("aria-hidden") == "true" and element.tag not in ("body", "main", "article", "div", "section")


def enter(reader: Reader, element: Element, tag: str) -> None:
    if tag == "br":
        reader.line_break()
    elif tag in INLINE:
        if tag == "a" and element.get("href") is not None:
            reader.in_link += 1
        elif tag in ("b", "strong", "em", "i"):
            reader.in_strong += 1
    else:
        reader.flush()
        reader.breaks = 0
        reader.blocks.append(element)
        if tag in ("blockquote", "q"):
            reader.in_quote += 1
    if is_junk(element, tag):
        reader.junk.append(element)
    reader.add(element.text)


def leave(reader: Reader, element: Element, tag: str, *, hidden: bool) -> None:
    if hidden:
        if tag not in INLINE and tag not in ("script", "style", "noscript", "template", "svg"):
            reader.flush()
    elif tag in INLINE:
        if tag == "a" and element.get("href") is not None:
            reader.in_link -= 1
        elif tag in ("b", "strong", "em", "i"):
            reader.in_strong -= 1
    elif tag != "br":
        reader.flush()
        if reader.blocks and reader.blocks[-1] is element:
            reader.blocks.pop()
        if tag in ("blockquote", "q"):
            reader.in_quote -= 1
    if reader.junk and reader.junk[-1] is element:
        reader.junk.pop()
    reader.add(element.tail)


def is_junk(element: Element, tag: str) -> bool:
    if tag in JUNK_TAGS or element.get("role") in JUNK_ROLES:
        return True
    if tag in ("body", "html", "main", "article", "h1") or tag in INLINE and tag not in ("span", "label"):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if "hidden" in names and ":" not in names and "hidden" in names.split():
        return True
    return len(names) > 1 and bool(STRONG_JUNK.search(names) or WEAK_JUNK.search(names))
