"""The byline: people by name or pen name, and the desks and organisations it credits; nobody where it names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.extract.authors.claims import Claim, Proof, View, claims, elsewhere, said
from archive.extract.authors.names import Kind, is_person, persons
from archive.extract.authors.words import BY_STRICT, PARTICLES
from archive.extract.clues import Clues
from archive.extract.lines import Line

__all__ = ["BY_STRICT", "PARTICLES", "Byline", "authors", "persons"]


BEGINNING = r"(?:^|[|·•,;:/–—]|\b(?:by|von|par|por|автор)\b|\d)\W*"  # what stands before a name in a byline


TITLES = re.compile(r"^(?:(?:dr|prof)\.?\s+)+")


@dataclass(frozen=True, slots=True)
class Byline:
    """Names as the page writes them, in its order."""

    people: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()


def authors(lines: list[Line], clues: Clues, *, first: int, start: int, site: set[str]) -> Byline:
    """Who is named for machines or around the headline; else who is named elsewhere. `first` and `start` as for the
    date, `site` as of title.site_names."""
    view = View(lines, first, start, site)
    return credited(view, claims(view, clues)) or credited(view, elsewhere(view)) or Byline()


def credited(view: View, some: Iterator[Claim]) -> Byline | None:
    """The first claim that names people; else the first with pen names, with desks, with the site itself."""
    passed: list[Claim] = []
    for claim in some:
        if people := counted(view, claim, Kind.PERSON):
            return Byline(fuller(view, people), tuple(claim.of(Kind.DESK))) if claim.listed else Byline(people)
        passed.append(claim)
        if claim.shown and counted(view, claim, Kind.DESK):
            break
    for kind in (Kind.PEN, Kind.DESK, Kind.SITE):
        for claim in passed:
            if names := counted(view, claim, kind):
                return Byline(names) if kind == Kind.PEN else Byline((), names)
    return None


def fuller(view: View, people: tuple[str, ...]) -> tuple[str, ...]:
    """The people of a line "By …" that names all of these and more; else these."""
    fewer = {untitled(one) for one in people}
    for found in said(view, view.below()):
        more = tuple(name for kind, name in found if kind == Kind.PERSON)
        if len(more) > len(people) and fewer <= {untitled(one) for one in more}:
            return more
    return people


def untitled(name: str) -> str:
    return TITLES.sub("", name.casefold())


def counted(view: View, claim: Claim, kind: Kind) -> tuple[str, ...]:
    """The claim's names of that kind, if the page shows the first of them where the claim needs that."""
    names = tuple(dict.fromkeys(claim.of(kind)))
    proof = claim.proof(kind)
    if not names or proof == Proof.NEVER:
        return ()
    if proof == Proof.NONE or shows(view, names[0], view.below()):
        return names
    return names if proof == Proof.SHOWN and shows(view, names[0], range(view.start + 2, len(view.lines))) else ()


def shows(view: View, name: str, indexes: list[int] | range) -> bool:
    """Whether lines show the name; that of a person anywhere, others where a byline or a part of a row begins."""
    before = r"(?<!\w)" if is_person(name) else BEGINNING
    pattern = re.compile(rf"{before}{re.escape(name)}(?!\w)", re.I)
    return any(view.lines[i].tag != "h1" and pattern.search(view.lines[i].text) for i in indexes)
