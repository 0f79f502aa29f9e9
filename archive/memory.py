"""Site memory: what repeats across the pages of one site, learnt from outlines of them; pure, whatever their order.

Three things are learnt. Boxes: elements, by tag, id and class, most of whose text over all pages stands on other pages
too, and in which nothing stands that only one article says. Lines: what stands at the begin or the end of the texts of
many articles. Blanks: short pages without a date that are served at many addresses, as by a site that has lost them. A
page that tells the same story as another is no second witness.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from archive import page
from archive.model import SiteMemory

LEAST = 4  # stories on which a line must stand to be a repetition, …
SHARE = 0.15  # … and, to be dropped at the edge of a text, the share of its host's stories
NEWEST = 400  # pages of a host that are looked at
BOX = 0.7  # share of an element's characters, over all pages, that must be repetition
OWN = 0.03  # most it may hold of what only one article says, as a share of the articles it stands by
LABEL = 20  # characters a line of it has at least, on average: labels ("Date of birth:") repeat and belong to the text
AT_EDGE = 0.8  # share of the places of a line that must be at the begin or the end of a text
BLANK = (20, 600)  # characters of a blank page's body
PAIRS = 5_000_000  # of pages that are compared, line by line: some 6 s of a core
ONE_STORY = 0.5  # share of the longer of two texts that both have, from which they tell one story

Makes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """What learning sees of one page: all its lines, with the makes of the elements around them, but the headline; its
    body, and the lines of the article, as it was read without any memory."""

    key: str  # of the page's document
    at: str  # ISO 8601, when it was captured
    lines: tuple[tuple[str, Makes], ...]
    article: tuple[str, ...]
    body: str = ""
    dated: bool = True


def outline(one: page.Page, key: str, at: str) -> Outline | None:
    """None for a page that is no document on any site."""
    from archive import extract
    from archive.extract import learnt

    reading = extract.read(one, None)
    if extract.refused(reading):
        return None
    found = extract.chosen(reading, None)
    shown = [line for index, line in enumerate(reading.lines) if index != reading.first]
    return Outline(
        key,
        at,
        tuple(zip((line.text for line in shown), learnt.makes(line.element for line in shown), strict=True)),
        tuple(text for text, _ in found.pieces),
        learnt.body(reading.general.lines),
        found.published is not None,
    )


def learn(site: str, outlines: Iterable[Outline]) -> SiteMemory:
    """The memory of a site, each of its hosts looked at by itself; revision 0, until it is stored."""
    hosts: defaultdict[str, dict[str, Outline]] = defaultdict(dict)
    for one in sorted(outlines, key=lambda one: (one.at, one.key)):  # the newest page of each document
        hosts[host(one.key)][one.key] = one
    boxes: dict[str, str] = {}
    lines: dict[str, int] = {}
    blanks: dict[str, int] = {}
    pages = 0
    for _, documents in sorted(hosts.items()):
        newest = sorted(documents.values(), key=lambda one: (one.at, one.key))[-NEWEST:]
        pages += len(newest)
        stories = told(newest)
        found = learn_boxes(newest, stories)
        boxes = found | boxes
        lines = learn_lines(newest, stories, found) | lines
        blanks = learn_blanks(newest) | blanks
    return SiteMemory(site, 0, boxes, lines, blanks, pages)


def host(key: str) -> str:
    """The host of a document's key."""
    return key.partition("/")[0].partition("?")[0]


def told(pages: Sequence[Outline]) -> list[int]:
    """For each page the number of its story: a version for print and a syndicated copy have that of the original."""
    pages_of: defaultdict[str, set[int]] = defaultdict(set)
    for at, one in enumerate(pages):
        for text in one.article:
            pages_of[text].add(at)
    together: Counter[tuple[int, ...]] = Counter()  # characters of all lines that stand on the same pages
    for text, where in pages_of.items():
        together[tuple(sorted(where))] += len(text)
    common: Counter[tuple[int, int]] = Counter()
    pairs = 0
    for same, characters in sorted(together.items(), key=lambda one: (len(one[0]), one[0])):
        pairs += len(same) * (len(same) - 1) // 2
        if pairs > PAIRS:
            break  # what is left stands on most pages
        common.update(dict.fromkeys(combinations(same, 2), characters))
    sizes = [sum(map(len, set(one.article))) for one in pages]
    story = list(range(len(pages)))
    for (a, b), characters in common.items():
        first, second = sorted((story[a], story[b]))
        if first != second and characters > ONE_STORY * max(sizes[a], sizes[b]):
            story = [first if number == second else number for number in story]
    return story


@dataclass(slots=True)
class Tally:
    """What one make of element holds, over all pages: characters, and by story."""

    whole: int = 0
    lines: int = 0
    repeated: int = 0
    own: int = 0  # of the article, and on no other page
    beside: int = 0  # all articles on whose pages it stands

    @property
    def is_box(self) -> bool:
        return self.repeated >= BOX * self.whole and self.own <= OWN * self.beside and self.whole >= LABEL * self.lines


def learn_boxes(pages: Sequence[Outline], stories: Sequence[int]) -> dict[str, str]:
    """The makes of the outermost elements whose content repeats, each with the line seen most often in it."""
    standing: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for story, one in zip(stories, pages, strict=True):
        for text, makes in one.lines:
            for make in makes:
                standing[make, text].add(story)
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for one in pages:
        count(one, standing, tallies)
    good = {make for make, tally in tallies.items() if tally.is_box}
    outermost = {next(make for make in reversed(makes) if make in good) for makes in contexts(pages, good)}
    samples: dict[str, tuple[int, str]] = {}
    for (make, text), where in sorted(one for one in standing.items() if one[0][0] in outermost):
        if (best := (len(where), text)) > samples.get(make, (0, "")):
            samples[make] = best
    return {make: text for make, (_, text) in sorted(samples.items())}


def count(one: Outline, standing: dict[tuple[str, str], set[int]], tallies: defaultdict[str, Tally]) -> None:
    """Add one page to what each make holds."""
    article = set(one.article)
    size = sum(map(len, article))
    for make in {make for _, makes in one.lines for make in makes}:
        tallies[make].beside += size
    for text, makes in one.lines:
        for make in makes:
            tally = tallies[make]
            tally.whole += len(text)
            tally.lines += 1
            if len(standing[make, text]) >= LEAST:
                tally.repeated += len(text)
            elif text in article:
                tally.own += len(text)


def contexts(pages: Sequence[Outline], boxes: set[str]) -> set[Makes]:
    """The makes around every line that stands in one of the boxes."""
    return {makes for one in pages for _, makes in one.lines if not boxes.isdisjoint(makes)}


def learn_lines(pages: Sequence[Outline], stories: Sequence[int], boxes: Collection[str]) -> dict[str, int]:
    """The lines at the edges of many articles, outside the boxes, with the number of stories they stand on."""
    articles = []
    for one in pages:
        boxed = {text for text, makes in one.lines if any(make in boxes for make in makes)}
        articles.append([text for text in one.article if text not in boxed])
    where: defaultdict[str, set[int]] = defaultdict(set)
    for story, article in zip(stories, articles, strict=True):
        for text in article:
            where[text].add(story)
    need = max(LEAST, SHARE * len(set(stories)))
    often = {text: len(told) for text, told in sorted(where.items()) if len(told) >= need and len(text) >= LABEL}
    at_edge, seen = edge_counts(articles, often)
    return {text: number for text, number in often.items() if at_edge[text] >= AT_EDGE * seen[text]}


def edge_counts(articles: Sequence[Sequence[str]], often: dict[str, int]) -> tuple[Counter[str], Counter[str]]:
    """How often each line stands at the edge of a text, with only such lines beyond it; and how often at all."""
    from archive.extract import learnt

    memory = SiteMemory("", 0, lines=often)
    at_edge: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for article in articles:
        found = learnt.edges(article, (), memory)
        at_edge.update(article[at] for at in found)
        seen.update(text for text in article if text in often)
    return at_edge, seen


def learn_blanks(pages: Sequence[Outline]) -> dict[str, int]:
    """The bodies of short pages without a date that stand at many addresses, with how many those are."""
    bodies = Counter(one.body for one in pages if not one.dated and BLANK[0] <= len(one.body) <= BLANK[1])
    return {body: number for body, number in sorted(bodies.items()) if number >= LEAST}
