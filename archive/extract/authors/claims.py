"""The places where a page names its authors, in order of trust, and what it takes until each counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Any

from archive import html
from archive.extract import datelines, days
from archive.extract.authors.machines import data, is_plugins, metas
from archive.extract.authors.marks import innermost, is_sure, marked
from archive.extract.authors.names import Kind, Named, named
from archive.extract.authors.words import BY, BY_INSIDE, BY_WORD, GLUED_BY, OTHER_WORK, SIGNED
from archive.extract.clues import Clues
from archive.extract.lines import Line

AWAY = re.compile(
    r"comment|related|teaser|recent|respond|widget|sidebar|popular|(?<!post-)(?<!entry-)(?<!article-)footer|disqus|nav",
    re.I,
)
LINE = 160  # characters of a line that may hold a byline
ALONE = 60  # characters of a line that is nothing but a byline
SIGNATURE = 80
MOST = 400  # lines behind the beginning of the text that are looked at
# lines around the headline in which a byline is looked for
ABOVE, FAR_ABOVE, CLOSE, BELOW, TITLE_BELOW = 4, 14, 5, 40, 14


class Proof(IntEnum):
    """What it takes until a claim counts."""

    NONE = 0
    SHOWN = 1  # the page shows the name
    NEAR = 2  # it shows it below the headline, before the text
    NEVER = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """One place that names authors, and what it takes that its people count, and that its pen names and desks do.
    `listed`: it is a list for machines, in which an organisation beside people is an author too. `shown`: it is a
    byline below the headline; where it names a desk, nobody further down is the author."""

    names: list[Named]
    people: Proof = Proof.NONE
    others: Proof = Proof.NEVER
    listed: bool = False
    shown: bool = False

    def of(self, kind: Kind) -> list[str]:
        return [name for one, name in self.names if one == kind]

    def proof(self, kind: Kind) -> Proof:
        return self.people if kind == Kind.PERSON else self.others


@dataclass(frozen=True, slots=True)
class View:
    """The lines of a page, with the title's line and that of the body's first line of substance."""

    lines: list[Line]
    first: int
    start: int
    site: set[str]

    @property
    def begin(self) -> int:
        """From where to look; nearer to the body than the title where that is far above."""
        return self.first if self.start - self.first <= BELOW else max(self.start - FAR_ABOVE, self.first)

    def below(self) -> list[int]:
        """Indexes of the lines between headline and body."""
        whole = list(range(self.begin, min(max(self.start + 2, self.first + CLOSE), len(self.lines))))
        if self.first < self.begin and self.first:
            whole = sorted({*range(self.first, min(self.first + TITLE_BELOW, self.start)), *whole})
        return self.short(index for index in whole if index != self.first)

    def above(self) -> list[int]:
        begins = {self.begin, self.first or self.begin}
        return self.short(sorted(i for begin in begins for i in range(max(begin - ABOVE, 0), begin)))

    def beside(self) -> list[int]:
        """Those right above the headline that no other furniture holds."""
        return [i for i in self.above() if i >= self.first - 3 and not is_away(self.lines[i], self.lines[self.first])]

    def far_above(self) -> list[int]:
        return self.short(range(max(self.begin - FAR_ABOVE, 0), max(self.begin - ABOVE, 0)))

    def after(self) -> list[int]:
        """Lines behind the beginning of the text, but for other stories and comments."""
        whole = self.short(range(self.start + 2, len(self.lines)))[:MOST]
        return [index for index in whole if not is_away(self.lines[index], self.lines[self.first])]

    def at(self, indexes: list[int]) -> list[Line]:
        return [self.lines[index] for index in indexes]

    def short(self, indexes: Any) -> list[int]:
        return [index for index in indexes if len(self.lines[index].text) <= LINE]


def claims(view: View, clues: Clues) -> Iterator[Claim]:
    """What machines are told and what stands around the headline, the most trustworthy first; made one by one, as
    most pages need the first only."""
    people = Proof.SHOWN if is_plugins(clues) else Proof.NONE
    yield Claim(data(clues.article, view.site), people, Proof.SHOWN, listed=True)
    for index, found in enumerate(metas(clues, view.site)):
        yield Claim(found, Proof.SHOWN if index else Proof.NONE, Proof.NEAR)
    below, above = view.below(), view.above()
    inner, around = marked(view.at(below), view.site)
    inner_above, _ = marked(view.at(view.beside()), view.site)
    _, around_above = marked(view.at(above), view.site)
    yield from (Claim(found, others=Proof.NONE, shown=True) for found in inner)
    yield from (Claim(found, others=Proof.NONE) for found in inner_above)
    for found in said(view, [*below, *above]):
        yield Claim(found, others=Proof.NONE)
    yield from map(Claim, around + around_above)
    yield from map(Claim, bare(view, below))


def said(view: View, indexes: list[int]) -> Iterator[list[Named]]:
    """Who is named by lines "By …", by the line below a lone "Written by", and after a date. A pen name counts alone,
    on a line with a date."""
    for index in indexes:
        text, found = view.lines[index].text, said_by(view, index)
        if len(found) != 1 or text[-1] in ".!?" or not days.first_written(text):
            found = [one for one in found if one[0] != Kind.PEN]
        if found:
            yield found


def said_by(view: View, index: int) -> list[Named]:
    line = view.lines[index]
    if begins(line.text) == len(line.text):
        below = view.lines[index + 1].text if index + 1 < len(view.lines) else ""
        return named(below, view.site, marked=True) if len(below) < ALONE else []
    for text in (line.text, *fields(line)):
        if end := begins(text):
            return named(text[end:], view.site, marked=len(text) < ALONE)
    inside = BY_INSIDE.search(line.text)
    if inside and line.text[-1] not in ".!?" and not OTHER_WORK.match(line.text) and days.first_written(line.text):
        return named(inside["names"], view.site, marked=False)
    return []


def bare(view: View, indexes: list[int]) -> Iterator[list[Named]]:
    """A line that is a name and little else, on or next to a line that is a date."""
    for index in indexes:
        line = view.lines[index]
        near = [one for one in view.lines[max(index - 1, view.first) : index + 2] if len(one.text) < ALONE]
        if line in near and any(days.first_written(one.text) for one in near):
            found = named(line.text, view.site, marked=False)
            if len(found) == 1 and found[0][0] == Kind.PERSON and line.text.startswith(found[0][1]):
                if is_only_a_name(found[0][1], " ".join(one.text for one in view.lines)):
                    yield found


def is_only_a_name(name: str, page: str) -> bool:
    """Whether the page has the name's first word nowhere in small letters, and its last word nowhere else."""
    rest, first, last = page.replace(name, ""), name.split()[0], name.split()[-1]
    return not (name == name.upper() or has_word(rest, first.lower()) or has_word(rest.casefold(), last.casefold()))


def has_word(text: str, word: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text))


def begins(text: str) -> int:
    """Where the names begin in a text that begins with "By"; 0 when it does not."""
    by = BY.match(text) or GLUED_BY.match(text)
    return by.end() if by else 0


def fields(line: Line) -> list[str]:
    """What a row of labels and dates is made of; none for running text."""
    return datelines.parts(line) if BY_WORD.search(line.text) and not datelines.is_prose(line.text) else []


def elsewhere(view: View) -> Iterator[Claim]:
    """Who is named far above the headline; who is marked or signs behind the beginning of the text, the first of each,
    and a pen name where the markup is sure."""
    inner, around = marked(view.at(view.far_above()), view.site)
    yield from map(Claim, [*inner, *around, *said(view, view.far_above())])
    indexes = view.after()
    yield from map(Claim, marked(view.at(indexes), view.site)[0][:1])
    for text in (view.lines[index].text for index in indexes):
        if len(text) < SIGNATURE and (by := SIGNED.match(text)):
            yield Claim(named(text[by.end() :], view.site, marked=False))
    for index in indexes:
        for mark in innermost(view.lines[index].element):
            if is_sure(mark) and (found := named(html.text_of(mark), view.site, marked=True)):
                yield Claim(found, others=Proof.NONE)
                return


def is_away(line: Line, headline: Line) -> bool:
    """Whether a line stands in furniture of other stories or of comments, in which the headline does not stand."""
    return any(
        one.tag in ("nav", "footer", "aside") or is_called_away(f"{one.get('class') or ''} {one.get('id') or ''}")
        for one in line.junk
        if one not in headline.junk
    )


@lru_cache(4096)
def is_called_away(names: str) -> bool:
    return bool(AWAY.search(names))
