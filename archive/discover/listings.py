"""Listing pages -> Reading: links by the source's CSS selector, with the title and day that stand beside each."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from urllib.parse import urljoin

from archive import html
from archive.discover.days import alone, day
from archive.discover.links import Candidate, Reading, bad
from archive.model import Source

CLIMB = 5  # levels above a link that may be its own card


def listing(text: str, css: str, url: str, source: Source) -> Reading:
    """The links that `css` selects, or the first below each element it selects, in the page's order."""
    tree = html.parse(text)
    links = list(dict.fromkeys(link for element in html.select(tree, css) for link in _anchor(element)))
    selected = frozenset(links)
    found = tuple(_candidate(link, selected, source) for link in links)
    issues = () if found else (bad(f"the selector {css!r} finds no link", _shown(tree)),)
    return Reading(found, issues=issues, base=base(tree, url))


def base(tree: html.Element, url: str) -> str:
    """What a page's relative links are relative to: its first <base href>, or its own URL."""
    for element in html.select(tree, "base[href]")[:1]:
        try:
            return urljoin(url, html.attribute(element, "href"))
        except ValueError:
            break
    return url


def _anchor(element: html.Element) -> Iterator[html.Element]:
    """The element itself when it is a link, else the first link below it."""
    if element.tag == "a" and html.attribute(element, "href"):
        yield element
    else:
        yield from html.select(element, "a[href]")[:1]


def _candidate(link: html.Element, links: Collection[html.Element], source: Source) -> Candidate:
    return Candidate(html.attribute(link, "href"), _title(link), _day(link, links, source))


def _title(link: html.Element) -> str | None:
    """What the link says, or its label, or its picture's description."""
    pictures = (html.attribute(image, "alt") for image in html.select(link, "img[alt]"))
    told = (html.text_of(link), html.attribute(link, "aria-label"), html.attribute(link, "title"), *pictures)
    return next((html.squeeze(text) for text in told if text), None)


def _day(link: html.Element, links: Collection[html.Element], source: Source) -> str | None:
    """The only day that is told in the largest part of the page that holds this link and no other.

    By <time datetime>, or by an element whose text is a date and nothing else; figures such as 05.04.15 tell none.
    """
    card = link
    for above, _ in zip(link.iterancestors(), range(CLIMB), strict=False):
        if any(other is not link and other in links for other in above.iter("a")):
            break
        card = above
    told = {day(html.attribute(time, "datetime"), source.timezone) for time in html.select(card, "time[datetime]")}
    told = told or {alone(element.text or "") for element in card.iter() if len(element) == 0}
    told.discard(None)
    return told.pop() if len(told) == 1 else None


def _shown(tree: html.Element) -> str:
    return html.text_of(tree)[:200]
