"""The article's own lines: the part of the page that holds it, found by where running text stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.extract import teasers
from archive.extract.furniture import is_strong
from archive.extract.lines import Line
from archive.html import Element, attribute
from archive.model import BlockKind

KINDS = {
    **{f"h{n}": BlockKind.HEADING for n in range(1, 7)},
    "li": BlockKind.ITEM, "dd": BlockKind.ITEM, "dt": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTATION, "figcaption": BlockKind.CAPTION,
}  # fmt: skip
MARKED = re.compile(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text)|story-?(?:body|content|text)|post-?(?:body|content|text)|"
    r"entry-?content|body-?(?:text|content|copy)|news-?(?:text|body|content|detail)|field--?name-body|content-?body|"
    r"rich-?text)(?:$|[\s_-])",
    re.I,
)
STANDFIRST = re.compile(
    r"(?:standfirst|dek\b|deck|sub-?title|sub-?head|sub-?line|\blead\b|lede|intro|summary|excerpt|chapeau|vorspann|"
    r"abstract|kicker|description|anons|announce)",
    re.I,
)
SHARE = 0.72  # a child that holds this much of its parent's weight holds the article
PARDON = 0.45  # a piece of "furniture" that holds this much of the page's text is none
PARDON_STRONG = 0.9  # the same for comments, navigation and other names that hardly ever mean an article
ENOUGH = 1200  # characters outside all furniture that make an article without any of it
TOO_LITTLE = 0.25  # with less than this share outside furniture, the names on this site mean nothing
ABOVE_TITLE = 0.3  # what a character before the title counts
NOT_A_PARAGRAPH = 0.7  # what a character outside <p> and <blockquote> counts
LEAD = 60  # least characters of a standfirst or first paragraph outside the holder …
LEAD_LONGEST = 900  # … the most, …
LEAD_WITHIN = 25  # … and the most lines between the title and the holder


@dataclass(frozen=True, slots=True)
class Body:
    """`lines` in order; `lead` are those of them that stand outside the `holder`, the element that holds the rest.

    `around` are all lines in the holder, or between it and the title, those that look like furniture or teasers among
    them. There is neither where a source's layout named the lines."""

    lines: list[Line]
    lead: frozenset[Line] = frozenset()
    holder: Element | None = None
    around: tuple[Line, ...] = ()


def body(lines: list[Line], first: int, host: str = "") -> Body:
    """The lines of the article; none when the page has none. Title, byline and date may be among them.

    `first` is the index of the title's line, `host` that of the page.
    """
    clean = without_furniture(lines)
    cards = teasers.cards(clean, host)
    clean = [line for line in clean if line not in cards]
    title = lines[first] if lines else None
    holder = container(clean, title)
    if holder is None or title is None:
        return Body([])
    inside = set(holder.iter())
    found = widened(clean, {line for line in clean if line.element in inside}, title)
    return Body(found.lines, found.lead, holder, tuple(around(lines, found.lines, inside, first)))


def chosen(lines: list[Line], roots: Iterable[Element], dropped: Iterable[Element]) -> Body:
    """The lines below elements that a source's layout names, but those below the dropped ones."""
    inside = {element for root in roots for element in root.iter()}
    inside -= {element for root in dropped for element in root.iter()}
    return Body([line for line in lines if line.element in inside])


def widened(clean: list[Line], inside: set[Line], title: Line) -> Body:
    """The lines inside the holder, and running text between the title and them."""
    start = next((index for index, line in enumerate(clean) if line in inside), 0)
    begin = clean.index(title) + 1 if title in clean else start
    between = clean[begin:start] if start - begin < LEAD_WITHIN else []
    lead = frozenset(line for line in between if line.weight >= LEAD and len(line.text) < LEAD_LONGEST)
    return Body([line for line in clean if line in inside or line in lead], lead)


def around(lines: list[Line], chosen: list[Line], inside: set[Element], first: int) -> Iterator[Line]:
    """The chosen lines, and all others in the holder or between the title's line `first` and it."""
    taken = set(chosen)
    start = next((at for at, line in enumerate(lines) if line in taken), 0)
    between = range(first + 1, start if start - first < LEAD_WITHIN else 0)
    return (line for at, line in enumerate(lines) if line in taken or at in between or line.element in inside)


def without_furniture(lines: list[Line]) -> list[Line]:
    spared = pardoned(lines)
    return [line for line in lines if spared.issuperset(line.junk)]


def pardoned(lines: list[Line]) -> set[Element]:
    """Elements named like furniture that hold so much of the page's text that they cannot be."""
    piles: Counter[tuple[Element, ...]] = Counter()
    for line in lines:
        piles[line.junk] += line.weight
    total = piles.total() or 1
    held: Counter[Element] = Counter()
    for junk, weight in piles.items():
        for element in junk:
            held[element] += weight
    spared = {element for element, weight in held.items() if weight > total * tolerance(element)}
    if sum(weight for junk, weight in piles.items() if spared.isdisjoint(junk)) > ENOUGH:
        spared = {element for element in spared if not is_sidebar(element)}
    if sum(weight for junk, weight in piles.items() if spared.issuperset(junk)) < total * TOO_LITTLE:
        spared |= {element for element in held if tolerance(element) == PARDON}
    return spared


def tolerance(element: Element) -> float:
    strong = is_strong(f"{attribute(element, 'class')} {attribute(element, 'id')}")
    return PARDON_STRONG if strong or element.tag in ("nav", "footer") else PARDON


def is_sidebar(element: Element) -> bool:
    return element.tag == "aside" or "sidebar" in f"{element.get('class')} {element.get('id')}".lower()


def container(lines: list[Line], title: Line | None) -> Element | None:
    """The smallest element that holds most of the article's weight; text before the title counts little."""
    weights: defaultdict[Element, float] = defaultdict(float)
    children: defaultdict[Element, dict[Element, None]] = defaultdict(dict)
    top = None
    before = title in lines
    for line in lines:
        before = before and line is not title
        worth = line.weight * (ABOVE_TITLE if before else 1.0)
        worth *= 1.0 if line.tag in ("p", "blockquote") else NOT_A_PARAGRAPH
        if worth:
            weights[line.element] += worth
            below = line.element
            for element in line.element.iterancestors():
                weights[element] += worth
                children[element][below] = None
                below = element
            top = below
    return descend(top, weights, children) if top is not None else None


def descend(top: Element, weights: dict[Element, float], children: dict[Element, dict[Element, None]]) -> Element:
    """From `top` to the child that holds SHARE of the weight, as long as there is one."""
    here = top
    while below := children.get(here):
        best = max(below, key=lambda element: weights[element] * boost(element))
        mine, others = weights[best] * boost(best), weights[here] - weights[best]
        if mine < SHARE * (mine + others) or best.tag in ("p", "li", "blockquote"):
            break
        here = best
    return here


def boost(element: Element) -> float:
    """How much more likely its own marks make an element the article's."""
    if "articlebody" in attribute(element, "itemprop").lower():
        return 4.0
    if MARKED.search(f"{attribute(element, 'class')} {attribute(element, 'id')}"):
        return 2.5
    return 1.5 if element.tag in ("article", "main") else 1.0


def kind(line: Line, whole: Body) -> BlockKind:
    if line in whole.lead and line is whole.lines[0] and is_standfirst(line, whole):
        return BlockKind.STANDFIRST
    if line.quoted:
        return BlockKind.QUOTATION
    if line.tag in ("td", "th", "tr") and in_data_table(line.element):
        return BlockKind.ROW
    return KINDS.get(line.tag, BlockKind.PARAGRAPH)


def is_standfirst(line: Line, whole: Body) -> bool:
    """Whether a line before the holder is made otherwise than the paragraphs in it."""
    made = (line.tag, attribute(line.element, "class"))
    others = Counter((one.tag, attribute(one.element, "class")) for one in whole.lines if one not in whole.lead)
    return bool(STANDFIRST.search(made[1])) or made not in others


def in_data_table(cell: Element) -> bool:
    """Whether a cell has neighbours: a table of one column only lays out the page."""
    row = cell.getparent()
    return row is not None and len(row) > 1
