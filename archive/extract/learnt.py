"""What the site repeats, on one page: which of its lines the site's memory knows, and how much of it they are."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from archive.extract.lines import Line
from archive.html import Element
from archive.model import Issue, IssueKind, SiteMemory

NEVER = frozenset({"html", "body", "main", "article", "h1"})  # these hold the article whatever repeats in them
NUMBERED = re.compile(r"\d{2,}")  # a name that is one page's own: "post-4711"
SMALL = 0.25  # share of a page's text that a memory takes without an Issue
MOST = 0.5  # share above which the page is none of those that it was learnt from, and is left alone


def makes(elements: Iterable[Element]) -> Iterator[tuple[str, ...]]:
    """For each element the names of the elements it stands in, itself too, each once, innermost first: "div.related",
    "aside#latest". What is around several elements is looked at once."""
    known: dict[Element, tuple[str, ...]] = {}
    for element in elements:
        chain: list[Element] = []
        one: Element | None = element
        while one is not None and one not in known:
            chain.append(one)
            one = one.getparent()
        around = known[one] if one is not None else ()
        for one in reversed(chain):
            if one.tag not in NEVER and (name := make(str(one.tag), one.get("class"), one.get("id"))):
                around = (name, *(other for other in around if other != name))
            known[one] = around
        yield around


@lru_cache(maxsize=1 << 14)
def make(tag: str, classes: str | None, identity: str | None) -> str | None:
    """An element as a CSS selector, without the names that are one page's own; None when it has no others."""
    names = sorted(name for name in set((classes or "").split()) if not NUMBERED.search(name))
    mark = (identity or "").strip()
    mark = f"#{mark}" if mark and not NUMBERED.search(mark) else ""
    return ".".join([f"{tag}{mark}", *names]) if names or mark else None


def body(lines: Sequence[Line]) -> str:
    """The lines of a body as one text, by which a page that comes at many addresses is known again."""
    return "\n".join(line.text for line in lines)


def knows(remembered: Mapping[str, int], text: str) -> bool:
    """Whether a line or a page's body is among those remembered, by itself or, where it must not be kept, by its
    digest (archive.store.memories)."""
    return text in remembered or digest(text) in remembered


def digest(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


def without_boxes(lines: list[Line], title: Line, memory: SiteMemory) -> list[Line]:
    """The lines but those that stand in an element whose content the site repeats; the title's always stays."""
    root = title.element.getroottree().getroot()
    tags = {box.partition("#")[0].partition(".")[0] for box in memory.boxes}
    inside: set[Element] = set()
    for element in root.iter(*tags) if tags else ():
        if make(str(element.tag), element.get("class"), element.get("id")) in memory.boxes:
            inside.update(element.iter())
    return [line for line in lines if line is title or line.element not in inside]


def edges(texts: Sequence[str], dropped: Collection[int], memory: SiteMemory) -> set[int]:
    """Indexes of remembered lines at the begin and the end of a text, with only such lines or dropped ones beyond them.
    What stands within the text is left alone, and so is a text that is mostly such lines."""
    found: set[int] = set()
    for order in (range(len(texts)), range(len(texts) - 1, -1, -1)):
        for at in order:
            if knows(memory.lines, texts[at]):
                found.add(at)
            elif at not in dropped:
                break
    taken, whole = sum(len(texts[at]) for at in found), sum(map(len, texts))
    return found if taken <= MOST * whole else set()


def lost(before: Sequence[str], after: Collection[str]) -> float:
    """Share of the characters of some lines that are not among other lines."""
    return sum(len(text) for text in before if text not in after) / (sum(map(len, before)) or 1)


def doubts(before: Sequence[str], after: Collection[str], memory: SiteMemory) -> list[Issue]:
    """The Issue of a text that lost much to the memory; `before` are its lines without it, `after` those with it."""
    share = lost(before, after)
    if share <= SMALL:
        return []
    first = next(text for text in before if text not in after)
    said = f"revision {memory.revision} of the memory of {memory.site} took {share:.0%} of the text"
    return [Issue(IssueKind.MEMORY_DOUBT, said, "text", first[:200])]
