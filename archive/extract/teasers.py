"""Teasers of other stories: small boxes of one make, each with a linked headline and little else."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from archive.extract.lines import Line
from archive.html import Element, attribute

LEAST = 3  # boxes of one make
CLIMB = 5  # elements from a line upwards in which its box is looked for
MOST_LINES = 5
MOST_CHARS = 600
HEADLINE = 20  # least characters of a linked headline


def cards(lines: list[Line], host: str) -> set[Line]:
    """The lines that belong to teasers. Links to other hosts make no teaser: lists of products or sources are text."""
    counts: Counter[Element] = Counter()
    sizes: Counter[Element] = Counter()
    for line in lines:
        for element in upwards(line):
            counts[element] += 1
            sizes[element] += len(line.text)
    makes: defaultdict[tuple[str, str], set[Element]] = defaultdict(set)
    for line in lines:
        if is_headline(line, host):
            box = largest(line, counts, sizes)
            if box is not None:
                makes[(str(box.tag), attribute(box, "class"))].add(box)
    boxes = {box for same in makes.values() if len(same) >= LEAST for box in same}
    return {line for line in lines if any(element in boxes for element in upwards(line))} if boxes else set()


def upwards(line: Line) -> Iterator[Element]:
    yield line.element
    yield from islice(line.element.iterancestors(), CLIMB - 1)


def is_headline(line: Line, host: str) -> bool:
    linked = len(line.text) >= HEADLINE and line.linked > 0.9 * len(line.text)
    return linked and not line.text.endswith(".") and not leads_away(line, host)


def largest(line: Line, counts: Counter[Element], sizes: Counter[Element]) -> Element | None:
    """The largest element around a line that is still small and holds more than it."""
    box = None
    for element in upwards(line):
        if counts[element] > MOST_LINES or sizes[element] > MOST_CHARS or element.tag in ("body", "main"):
            break
        box = element
    return box if box is not None and counts[box] > 1 else None


def leads_away(line: Line, host: str) -> bool:
    """Whether the line's link goes to another site."""
    link = next(line.element.iter("a"), None)
    if link is None:
        link = next(line.element.iterancestors("a"), None)
    href = attribute(link, "href") if link is not None else ""
    return "//" in href and host not in href
