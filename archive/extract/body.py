"""The article's own lines: the part of the page that holds it, then line by line what belongs to it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import islice

from archive.extract.lines import STRONG_JUNK, Line
from archive.html import Element, attribute
from archive.model import BlockKind

KINDS = {
    **{f"h{n}": BlockKind.HEADING for n in range(1, 7)},
    "li": BlockKind.ITEM, "dd": BlockKind.ITEM, "dt": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTATION, "figcaption": BlockKind.CAPTION,
}  # fmt: skip
MARKED = re.compile(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|"
    r"body-?(?:text|content|copy)|news-?(?:text|body|content|detail)|field-name-body|field--name-body|content-?body|rich-?text)(?:$|[\s_-])",
    re.I,
)
ENOUGH = 1200  # characters outside all furniture that make an article without any of it
LEAD = 60  # least characters of a standfirst or first paragraph outside the holder
SHARE = 0.72  # a child holding this much of its parent's weight holds the article
TOO_LITTLE = 0.25  # below this share of clean text the names of this site mean nothing
PARDON = 0.45  # a piece of "furniture" holding this much of the page is none


def body(lines: list[Line], first: int, host: str = "") -> list[Line]:
    """The lines of the article, in order; empty when the page has none. Title, byline and date may be among them.

    `first` is the index of the title's line.
    """
    pardoned = pardon(lines)
    clean = [line for line in lines if all(element in pardoned for element in line.junk)]
    teasers = cards(clean, host)
    clean = [line for line in clean if line not in teasers]
    holder = container(clean, lines[first] if lines else None)
    if holder is None:
        return []
    inside = set(holder.iter())
    return widened(clean, [line.element in inside for line in clean], lines[first])


def widened(clean: list[Line], inside: list[bool], title: Line) -> list[Line]:
    """The lines inside the holder, with running text that stands between the title and them."""
    if True not in inside:
        return []
    start = inside.index(True)
    begin = clean.index(title) + 1 if title in clean else start
    lead = [line for line in clean[begin:start] if line.weight >= LEAD and len(line.text) < 900] if start - begin < 25 else []
    return lead + [line for line, within in zip(clean, inside, strict=True) if within]


def pardon(lines: list[Line]) -> set[Element]:
    """Elements named like furniture that hold so much of the page's text that they cannot be."""
    total = sum(line.weight for line in lines) or 1
    held: Counter[Element] = Counter()
    for line in lines:
        for element in line.junk:
            held[element] += line.weight
    spared = {element for element, weight in held.items() if weight > total * tolerance(element)}
    rest = sum(line.weight for line in lines if not any(element in spared for element in line.junk))
    if rest > ENOUGH:
        spared = {element for element in spared if not is_sidebar(element)}
    clean = sum(line.weight for line in lines if all(element in spared for element in line.junk))
    if clean < total * TOO_LITTLE:
        spared |= {element for element in held if tolerance(element) == PARDON}
    return spared


def leads_away(line: Line, host: str) -> bool:
    """Whether the line's link goes to another site, as those of a list of products or sources do."""
    link = next(line.element.iter("a"), None)
    if link is None:
        link = next(line.element.iterancestors("a"), None)
    href = attribute(link, "href") if link is not None else ""
    return "//" in href and host not in href


def is_sidebar(element: Element) -> bool:
    return element.tag == "aside" or "sidebar" in f"{element.get('class')} {element.get('id')}".lower()


def cards(lines: list[Line], host: str) -> set[Line]:
    """Lines of teasers: small boxes of one make, three or more, each with a linked headline and little else."""
    counts: Counter[Element] = Counter()
    sizes: Counter[Element] = Counter()
    for line in lines:
        for element in islice((line.element, *line.element.iterancestors()), 5):
            counts[element] += 1
            sizes[element] += len(line.text)
    found: defaultdict[tuple[str, str], set[Element]] = defaultdict(set)
    for line in lines:
        if len(line.text) >= 20 and line.linked > 0.9 * len(line.text) and not line.text.endswith(".") and not leads_away(line, host):
            box = None
            for element in islice((line.element, *line.element.iterancestors()), 5):
                if counts[element] > 5 or sizes[element] > 600 or element.tag in ("body", "main", "article") and counts[element] < 2:
                    break
                box = element
            if box is not None and counts[box] > 1:
                found[(str(box.tag), attribute(box, "class"))].add(box)
    boxes = {box for same in found.values() if len(same) >= 3 for box in same}
    teasers = {line for line in lines if any(element in boxes for element in islice((line.element, *line.element.iterancestors()), 5))} if boxes else set()
    return teasers


def tolerance(element: Element) -> float:
    names = f"{attribute(element, 'class')} {attribute(element, 'id')}"
    return 0.9 if STRONG_JUNK.search(names) or element.tag in ("nav", "footer") else PARDON


def container(lines: list[Line], title: Line | None) -> Element | None:
    """The smallest element that holds most of the article's weight; text before the title counts little."""
    weights: defaultdict[Element, float] = defaultdict(float)
    parents: dict[Element, Element] = {}
    top = None
    before = title in lines
    for line in lines:
        before = before and line is not title
        worth = line.weight * (1.0 if line.tag in ("p", "blockquote") else 0.7) * (0.3 if before else 1.0)
        if not worth:
            continue
        element: Element | None = line.element
        while element is not None:
            weights[element] += worth
            parent = element.getparent()
            if parent is not None:
                parents[element] = parent
            top, element = element, parent
    if top is None:
        return None
    children: defaultdict[Element, list[Element]] = defaultdict(list)
    for element, parent in parents.items():
        children[parent].append(element)
    return descend(top, weights, children)


def descend(top: Element, weights: dict[Element, float], children: dict[Element, list[Element]]) -> Element:
    here = top
    while below := children.get(here):
        best = max(below, key=lambda element: weights[element] * boost(element))
        others = weights[here] - weights[best]
        if weights[best] * boost(best) < SHARE * (weights[best] * boost(best) + others) or best.tag in (
            "p",
            "li",
            "blockquote",
        ):
            break
        here = best
    return here


def boost(element: Element) -> float:
    """How much more its own marks make an element likely to be the article's."""
    if "articlebody" in attribute(element, "itemprop").lower():
        return 4.0
    names = f"{attribute(element, 'class')} {attribute(element, 'id')}"
    if MARKED.search(names):
        return 2.5
    return 1.5 if element.tag in ("article", "main") else 1.0


def kind(line: Line) -> BlockKind:
    if line.quoted:
        return BlockKind.QUOTATION
    row = line.element.getparent()
    if line.tag in ("td", "th", "tr") and row is not None and len(row) > 1:
        return BlockKind.ROW
    return KINDS.get(line.tag, BlockKind.PARAGRAPH)
