"""What each line is like among the others: the named numbers by which the verdict keeps or drops it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from archive.extract import boilerplate
from archive.extract.lines import Line
from archive.html import Element, attribute

Traits = dict[str, float]
Make = tuple[str, str, str, str]
NAMES = {  # what a class or id may say of the lines below it, by how one of its words begins
    "author": "author|byline|bio|writer|contributor|profile|avatar",
    "picture": "caption|credit|photo|image|img|picture|figure|gallery|slide|media|video|player|attribution",
    "related": "related|recommend|more|also|recirc|suggest|similar|popular|trending|latest|next|teaser|promo",
    "letter": "newsletter|subscri(?!ber)|signup|sign|email|cta|donat|form|register|member|button|btn|paywall|offer",
    "share": "share|sharing|social|twitter|facebook|instagram",
    "box": "box|widget|aside|sidebar|module|card|callout|inset|infobox|panel|block|tile|component",
    "nav": "nav|menu|toc|contents|jump|pager|paginat|tabs?$|accordion|tag|topic|categor|keyword|breadcrumb",
    "lead": "lead|lede|intro|dek|standfirst|summary|excerpt|deck|sub|abstract|description|chapeau",
    "text": "text|content|body|article|entry|post|story|paragraph|copy|rte|wysiwyg|markdown|prose|rich",
    "note": "note|disclaimer|footnote|legal|copyright|source|correction|disclosure|foot|tagline",
    "list": "list|items?$|rows?$|col|grid|table|li$|ul$",
    "meta": "meta|info|detail|eyebrow|kicker|small|print|date|time|published|posted|updated|label",
}
WITHIN = {"figure": "figure", "figcaption": "figure", "ul": "list", "ol": "list", "a": "link", "form": "form"}
WORD_OF_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
STEMS = {name: re.compile(stems) for name, stems in NAMES.items()}
FLAGS = (*(f"named {name}" for name in NAMES), *(f"in {name}" for name in dict.fromkeys(WITHIN.values())))
DIGIT = re.compile(r"\d")
WORD = re.compile(r"\w{3,}")
RUNNING = 80  # characters outside links from which a line is running text
BOX = 0.3  # share of the text below which an element is a box within the article
FAR = 30  # lines beyond which a distance says nothing more
LONG = 400  # characters above which a line is not compared with the title
SYMBOL = re.compile("[©@|•→»▼►]")
STOPS = frozenset(".!?…。！？")


@dataclass(slots=True)
class Held:
    """What an element, or all lines of one make, hold."""

    weight: int = 0
    chars: int = 0
    linked: int = 0
    lines: int = 0

    def add(self, line: Line) -> None:
        self.weight += line.weight
        self.chars += len(line.text)
        self.linked += line.linked
        self.lines += 1


def traits(
    lines: Sequence[Line],
    doubted: frozenset[Line],
    holder: Element | None,
    title: str | None,
    people: tuple[str, ...],
    phrases: Collection[int],
) -> list[Traits]:
    """One table of numbers for each line; yes is 1. `doubted` are lines that furniture or teasers hold, `phrases` the
    indexes of boilerplate; distances and sums go up to `holder`. Linear in the lines and their depth, of which the
    innermost 40 elements count."""
    total = sum(line.weight for line in lines) or 1
    chains = [upwards(line.element, holder) for line in lines]
    holding = sums(lines, chains)
    makes = [make(line) for line in lines]
    made: defaultdict[Make, Held] = defaultdict(Held)
    for line, key in zip(lines, makes, strict=True):
        made[key].add(line)
    boxes = [box(chain, holding, total) for chain in chains]
    alike = Counter((one.tag, one.get("class")) for one in set(boxes) if one is not None)
    flags = Flags(holder)
    places = where(lines, total)
    title_words = set(WORD.findall((title or "").casefold()))
    found = []
    for at, line in enumerate(lines):
        told = wording(line, people, title_words)
        told["boilerplate"] = at in phrases
        told["doubted"], told["furniture"] = line in doubted, len(line.junk)
        told.update(flags.of(line.element))
        told.update(places[at])
        same = made[makes[at]]
        told["make share"], told["make lines"] = same.weight / total, same.lines
        told["make mean"] = same.weight / same.lines
        parent = line.element.getparent()
        around = holding.get(parent) if parent is not None else None
        told["parent share"] = around.weight / total if around else 1.0
        told["parent lines"] = around.lines if around else 99
        told["parent linked"] = around.linked / around.chars if around else 0.0
        inner = boxes[at]
        boxed = holding[inner] if inner is not None else None
        told["box share"] = boxed.weight / total if boxed else 1.0
        told["box lines"] = boxed.lines if boxed else 0
        told["box chars"] = boxed.chars if boxed else 9999
        told["box linked"] = boxed.linked / boxed.chars if boxed else 0.0
        told["boxes alike"] = alike[(inner.tag, inner.get("class"))] if inner is not None else 0
        found.append(told)
    return found


def sums(lines: Sequence[Line], chains: Sequence[list[Element]]) -> dict[Element, Held]:
    """What the elements around the lines hold, the holder and what is around it left out."""
    found: defaultdict[Element, Held] = defaultdict(Held)
    for line, chain in zip(lines, chains, strict=True):
        for element in chain:
            found[element].add(line)
    return dict(found)


def upwards(element: Element | None, holder: Element | None) -> list[Element]:
    chain: list[Element] = []
    while element is not None and element is not holder and len(chain) < 40:
        chain.append(element)
        element = element.getparent()
    return chain


def make(line: Line) -> Make:
    parent = line.element.getparent()
    around = (str(parent.tag), attribute(parent, "class")) if parent is not None else ("", "")
    return line.tag, attribute(line.element, "class"), *around


def box(chain: list[Element], holding: dict[Element, Held], total: int) -> Element | None:
    """The largest of the elements around a line that holds but a small part of the text; None for a line that is much
    of it."""
    found = None
    for element in chain:
        if holding[element].weight > BOX * total:
            break
        found = element
    return found


class Flags:
    """What the names and tags around a line say, up to the holder; each element is looked at once."""

    def __init__(self, holder: Element | None) -> None:
        self.holder = holder
        self.none: Traits = {**dict.fromkeys(FLAGS, 0), "depth": 0}
        self.known: dict[Element, Traits] = {}

    def of(self, element: Element | None) -> Traits:
        chain: list[Element] = []
        while element is not None and element is not self.holder and element not in self.known:
            chain.append(element)
            element = element.getparent()
        told = self.known.get(element, self.none) if element is not None else self.none
        for one in reversed(chain):
            says = named(f"{one.get('class') or ''} {one.get('id') or ''}")
            told = told | says
            told["depth"] += 1
            if one.tag in WITHIN:
                told[f"in {WITHIN[one.tag]}"] = 1
            self.known[one] = told
        return told


@lru_cache(maxsize=1 << 14)
def named(names: str) -> Traits:
    words = [word.lower() for word in WORD_OF_NAME.findall(names)]
    return {f"named {name}": 1 for name, stems in STEMS.items() if any(map(stems.match, words))}


def wording(line: Line, people: tuple[str, ...], title_words: set[str]) -> Traits:
    """What the line's own text and tag say."""
    text, tag = line.text, line.tag
    words = text.split()
    only = lone_child(line.element)
    mine = WORD.findall(text.casefold()) if len(text) < LONG else []
    return {
        "chars": len(text),
        "linked": line.linked / len(text),
        "stop": text.rstrip("\"”»’')]")[-1:] in STOPS,
        "capitals": sum([word[0].isupper() for word in words]) / len(words),
        "digits": len(DIGIT.findall(text)) / len(text),
        "bracket": text[0] in "([" and text[-1] in ")].",
        "symbol": SYMBOL.search(text) is not None,
        "italic": only in ("em", "i", "small"),
        "bold": only in ("strong", "b", "u"),
        "author": any(map(text.__contains__, people)),
        "title share": sum(map(title_words.__contains__, mine)) / len(mine) if mine else 0.0,
        "heading": level(tag),
        "paragraph": tag == "p",
        "item": tag in ("li", "dd", "dt"),
        "no paragraph": tag in ("div", "section", "article", "main", "header", "footer", "aside", "center", "body"),
        "quoted": line.quoted,
    }


def lone_child(element: Element) -> str:
    """The tag of the one element that holds all of the text; "" when there is none."""
    if len(element) != 1 or (element.text or "").strip() or (element[0].tail or "").strip():
        return ""
    return str(element[0].tag)


def level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0


def where(lines: Sequence[Line], total: int) -> list[Traits]:
    """Where each line stands among the others, and what stands beside it."""
    running = [at for at, line in enumerate(lines) if line.weight > RUNNING]
    first, last = (running[0], running[-1]) if running else (len(lines), -1)
    found: list[Traits] = []
    chars, linked, weights = (
        [0, *accumulate(counts)]
        for counts in ([len(one.text) for one in lines], [one.linked for one in lines], [one.weight for one in lines])
    )  # of all lines before each
    heading, leads = -FAR, False
    for at, line in enumerate(lines):
        low, high, passed = max(0, at - 3), min(at + 4, len(lines)), weights[at]
        before, after = (lines[at - 1] if at else None), (lines[at + 1] if at + 1 < len(lines) else None)
        told = {
            "from start": at,
            "from end": len(lines) - 1 - at,
            "before": passed / total,
            "after": 1 - (passed + line.weight) / total,
            "past running": at - last,
            "until running": first - at,
            "since heading": min(at - heading, FAR),
            "heading leads on": leads,
            "near weight": (weights[high] - weights[low]) / (high - low),
            "near linked": (linked[high] - linked[low]) / (chars[high] - chars[low]),
            "chars before": len(before.text) if before else 0,
            "chars after": len(after.text) if after else 0,
            "linked before": before.linked / len(before.text) if before else 1.0,
            "linked after": after.linked / len(after.text) if after else 1.0,
        }
        found.append(told)
        opens = len(line.text) < RUNNING and boilerplate.leads_on(line.text)
        if level(line.tag) or opens:
            heading, leads = at, opens
    return found
