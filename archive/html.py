"""The one door to lxml and BeautifulSoup: parse once per page, select, read text; soup only of a selected subtree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import lxml.etree
from cssselect import SelectorError
from lxml.cssselect import CSSSelector

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

Element = lxml.etree._Element
EMPTY = b"<html><body></body></html>"
CLOSED = re.compile(rb"</(?:body|html)\s*>", re.I)  # libxml2 drops what stands after the page's end; browsers show it
DECLARATION = re.compile(rb"^\s*<\?xml[^>]*\?>")
MAX_DEPTH = 250  # libxml2 drops the rest of a page at 256 open elements; the deepest of 2,600 real pages has 89
MAX_ATTRIBUTES = 2000  # of one tag: libxml2's cost grows with their square; the most of 2,600 real pages are 92
LONG = 2 * MAX_ATTRIBUTES  # bytes that so many attributes have at least
CONTAINERS = re.compile(r"</?(?!(?:p|br|h[1-6]|li|tr|a|img|meta|title|link|script|style|time)\b)[a-z][^<>]*>", re.I)
HYPHEN, SPACE, JOINER, MARK = "\u00ad", "\u200b", "\u2060", "\ufeff"  # invisible: white space to a reader
TO_SPACE = str.maketrans(dict.fromkeys((HYPHEN, SPACE, JOINER, MARK), " "))
UNTOLD = frozenset({"script", "style", "noscript", "template"})  # their own text is none of the page's
_selectors: dict[str, CSSSelector] = {}


class BadSelector(ValueError):
    """A CSS selector that cannot be read; `str()` says which and why."""


def parse(text: str, data: bytes = b"") -> Element:
    """The root element of a page; never raises for what a page holds, and never returns None. `data`: the text's UTF-8,
    where it is at hand.

    Comments and processing instructions are not in the tree. CPU: 1.7 ms for a page of 72 KB.
    """
    root = parsed(data or text.encode("utf-8", "replace"))
    if too_deep(root):  # all that can hold others goes; paragraphs and links stay
        root = parsed(CONTAINERS.sub(" ", text).encode("utf-8", "replace"))
    return root


def parsed(data: bytes) -> Element:  # bytes are searched twice as fast as text
    # plain elements cost half of lxml.html's; without huge_tree no element has more than 256 around it
    parser = lxml.etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    source = bared(CLOSED.sub(b"", DECLARATION.sub(b"", data))) or EMPTY
    try:
        root = lxml.etree.fromstring(source, parser=parser)
    except lxml.etree.XMLSyntaxError:  # "Document is empty": only comments or white space
        root = None
    return root if root is not None else lxml.etree.fromstring(EMPTY, parser=parser)


def bared(page: bytes) -> bytes:
    """The page, its tags with too many attributes without any (one long attribute, as a picture, is not many)."""
    kept: list[bytes] = []
    done = 0
    for begin, end in long_pieces(page):
        stop = page.find(b">", begin, end)
        tag = page[begin : end if stop < 0 else stop]
        if len(tag) > LONG and len(parts := tag.split(maxsplit=MAX_ATTRIBUTES)) > MAX_ATTRIBUTES:
            kept += [page[done:begin], parts[0], b">"]
            done = end if stop < 0 else stop + 1
    return b"".join([*kept, page[done:]]) if kept else page


def long_pieces(page: bytes) -> Iterator[tuple[int, int]]:
    """What stands between two "<" and is longer than LONG: leaps of that length, each back to the last "<" in it."""
    at = 0
    while len(page) - at > LONG:
        last = page.rfind(b"<", at, at + LONG + 1)
        if last < 0:
            last = page.find(b"<", at + LONG + 1)
            last = len(page) if last < 0 else last
            yield at, last
        at = last + 1


def too_deep(root: Element) -> bool:
    """Whether libxml2 stopped for depth. The deepest element then is the last; climbing from it is cheap."""
    last = root
    while len(last):
        last = last[-1]
    return sum(1 for _ in last.iterancestors()) >= MAX_DEPTH


def select(root: Element, css: str) -> list[Element]:
    """Elements that match a CSS selector, in document order. Raises BadSelector."""
    if css not in _selectors:
        try:
            _selectors[css] = CSSSelector(css, translator="html")
        except SelectorError as error:
            raise BadSelector(f"cannot read the CSS selector {css!r}: {error}") from error
    return list(_selectors[css](root))


def text_of(element: Element) -> str:
    """All text below an element, white space squeezed; scripts and styles left out."""
    if len(element):
        return squeeze("".join(pieces(element)))
    return "" if element.tag in UNTOLD else squeeze(element.text or "")


def pieces(element: Element) -> Iterator[str]:
    for event, node in lxml.etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if node.text and node.tag not in UNTOLD:
                yield node.text
            if node.tag == "br":
                yield "\n"
        elif node is not element and node.tail:
            yield node.tail


def may_hold(element: Element, sign: str) -> bool:
    """Whether all text below an element, that of scripts too, holds a sign; a sixth of the cost of text_of."""
    return sign.encode() in lxml.etree.tostring(element, method="text", encoding="utf-8", with_tail=False)


def squeeze(text: str) -> str:
    """`text` with every run of white space, invisible characters included, made one space, and none at its ends."""
    if not text.isascii() and (HYPHEN in text or SPACE in text or JOINER in text or MARK in text):
        text = text.translate(TO_SPACE)
    return " ".join(text.split())


def attribute(element: Element, name: str) -> str:
    """An attribute's value, stripped; the empty string when there is none."""
    return (element.get(name) or "").strip()


def markup(element: Element) -> str:
    """The element and what is below it as HTML, without its tail."""
    return str(lxml.etree.tostring(element, method="html", encoding="unicode", with_tail=False))


def soup(element: Element) -> BeautifulSoup:
    """A BeautifulSoup of one subtree, for site overrides; about 20 times the cost of the lxml tree."""
    from bs4 import BeautifulSoup

    return BeautifulSoup(markup(element), "lxml")


def walk(root: Element, events: tuple[Literal["start", "end"], ...] = ("start", "end")) -> Any:
    """lxml's iterative walk: (event, element) pairs; it does not recurse, however deep the page."""
    return lxml.etree.iterwalk(root, events=events)
