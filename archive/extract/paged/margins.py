"""What is no text on a paper page: running heads and feet, page numbers, the dotted lines of a table of contents."""

from __future__ import annotations

import re
from collections import defaultdict

from archive.extract.paged.lines import Line
from archive.pdf import Leaf

ZONE = 0.15  # of the page's height, in which running heads and feet stand
ROWS = 3  # lines from the edge that may be such
NUMBER = re.compile(
    r"[\W_]*(?:page|pages|p|pg|стр|страница|с|seite|página|pagina|strona|бет)?[\W_]*(?:\d{1,4}|[ivxlc]{1,6})"
    r"(?:\s*(?:/|\||of|из|von|sur|de|di|z)\s*\d{1,4})?[\W_]*",
    re.I,
)
LONGEST_FOOT = 80
OWN = re.compile(r"(?:(\d{1,4})(?=$|\s*[|•–—])|.*[\s|•–—/](\d{1,4})$)")  # "12 | Report", "Report 12"
LONGEST_LEADER = 200
WORD = re.compile(r"[^\W\d_]{2}")
COUNTED = re.compile(r"\d+|\b[ivxlc]+\b", re.I)
LEADER = re.compile(r"(?:\.\s?){4,}\s*(?:\d+|[ivxlc]+)\s*$|(?:\.\s?){12,}", re.I)


def without(pages: list[tuple[Leaf, list[Line]]]) -> list[list[Line]]:
    """The lines of each page without what stands at the same edge of another page too, whatever its numbers."""
    edges = [at_edges(leaf, lines) for leaf, lines in pages]
    seen: defaultdict[tuple[str, str, int], set[int]] = defaultdict(set)
    for number, edge in enumerate(edges):
        for line, side in edge:
            seen[key(line, side)].add(number)
    kept = []
    for (_, lines), edge in zip(pages, edges, strict=True):
        gone = {id(line) for line, side in edge if len(seen[key(line, side)]) > 1 and WORD.search(line.text)}
        rest = [line for line in lines if id(line) not in gone]
        dotted = {round(line.y) for line in rest if LEADER.search(line.text[-LONGEST_LEADER:])}
        heights = sorted(line.y for line in rest)
        numbers = {id(line) for line, _ in edge if is_number(line, heights, len(pages))}
        kept.append([line for line in rest if round(line.y) not in dotted and id(line) not in numbers])
    return kept


def at_edges(leaf: Leaf, lines: list[Line]) -> list[tuple[Line, str]]:
    """The lines in the margins, with the name of the margin."""
    heights = sorted({round(line.y) for line in lines})
    above = {y for y in heights[:ROWS] if y < ZONE * leaf.height}
    below = {y for y in heights[-ROWS:] if y > (1 - ZONE) * leaf.height}
    sides = ((line, "head" if round(line.y) in above else "foot" if round(line.y) in below else "") for line in lines)
    return [(line, side) for line, side in sides if side]


def key(line: Line, side: str) -> tuple[str, str, int]:
    return side, COUNTED.sub("#", line.text.casefold()), round(line.size)


def is_number(line: Line, heights: list[float], pages: int) -> bool:
    """Whether a line is the number of its page, with or without the name of the whole: it stands alone at the top or at
    the foot, where it holds words well apart. `heights` are those of all lines, sorted."""
    if len(line.text) > LONGEST_FOOT or len(heights) < 2:
        return False
    apart = max(heights[1] - line.y, line.y - heights[-2])
    named = OWN.match(line.text)
    own = named is not None and str(line.leaf) in named.groups()
    if NUMBER.fullmatch(line.text):
        return apart > 1 and (own or pages > 1)
    return apart > 2 * line.size and own
