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
EMPTY = "<html><body></body></html>"
CLOSED = re.compile(r"</(?:body|html)\s*>", re.I)  # libxml2 drops what stands after the page's end; browsers show it
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
MAX_DEPTH = 250  # libxml2 drops the rest of a page at 256 open elements; the deepest of 2,600 real pages has 89
MAX_ATTRIBUTES = 2000  # of one tag: libxml2's cost grows with their square; the most of 2,600 real pages are 92
CONTAINERS = re.compile(r"</?(?!(?:p|br|h[1-6]|li|tr|a|img|meta|title|link|script|style|time)\b)[a-z][^<>]*>", re.I)
SPACE = re.compile(r"[\s\u00a0\u200b\u2060\ufeff\u00ad]+")
_selectors: dict[str, CSSSelector] = {}


class BadSelector(ValueError):
    """A CSS selector that cannot be read; `str()` says which and why."""


def parse(text: str) -> Element:
    """The root element of a page; never raises for what a page holds, and never returns None.

    Comments and processing instructions are not in the tree. CPU: 1.7 ms for a page of 72 KB.
    """
    root = parsed(text)
    if too_deep(root):
        root = parsed(CONTAINERS.sub(" ", text))  # all that can hold others goes; paragraphs and links stay
    return root


def parsed(text: str) -> Element:
    # plain elements cost half of lxml.html's; without huge_tree no element has more than 256 around it
    parser = lxml.etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    source = bared(CLOSED.sub("", DECLARATION.sub("", text))).encode("utf-8", "replace") or EMPTY.encode()
    try:
        root = lxml.etree.fromstring(source, parser=parser)
    except lxml.etree.XMLSyntaxError:  # "Document is empty": only comments or white space
        root = None
    return root if root is not None else lxml.etree.fromstring(EMPTY, parser=parser)


def bared(text: str) -> str:
    """The page, its tags with too many attributes without any (one long attribute, as a picture, is not many)."""
    tags = text.split("<")
    long = [at for at, tag in enumerate(tags) if len(tag) > 2 * MAX_ATTRIBUTES]
    split = {at: tags[at].partition(">")[0].split(maxsplit=MAX_ATTRIBUTES) for at in long}
    crowded = {at: parts[0] for at, parts in split.items() if len(parts) > MAX_ATTRIBUTES}
    for at, name in crowded.items():
        tags[at] = name + ">" + tags[at].partition(">")[2]
    return "<".join(tags) if crowded else text


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
    return squeeze("".join(pieces(element)))


def pieces(element: Element) -> Iterator[str]:
    for event, node in lxml.etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            if node.text and node.tag not in ("script", "style", "noscript", "template"):
                yield node.text
            if node.tag == "br":
                yield "\n"
        elif node is not element and node.tail:
            yield node.tail


def squeeze(text: str) -> str:
    """`text` with every run of white space, invisible characters included, made one space, and none at its ends."""
    return " ".join(text.split()) if text.isascii() else SPACE.sub(" ", text).strip()


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
