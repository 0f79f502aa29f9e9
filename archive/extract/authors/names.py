"""The text of a byline -> the people, pen names, desks and organisations it names, each with its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from html import unescape

from archive import html
from archive.extract import days
from archive.extract.authors.words import (
    AGENCY,
    AND,
    BEFORE_DEGREE,
    BY,
    DESK,
    GLUED_BY,
    INVITATION,
    NEXT_WORK,
    NO_NAME,
    NOBODY,
    OTHER_WORK,
    PARTICLES,
    REST,
    SPLIT,
    WIRE,
)
from archive.extract.title import words

LONGEST_BYLINE = 2000  # characters that are read of a byline
LONGEST = 60  # characters of a person's name
LONGEST_PEN, LONGEST_DESK = 40, 80
NAME = re.compile(r"[^\W\d_](?:[\w’'`´.\u2010®-]|\s)*")
EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,8}")
NOT_IN_PEN = re.compile(r"[?!:;,\"“”()\[\]{}<>|=/@]|\.(?:com|de|org|net|at|ch|co\.uk|eu|fr|it|es)\b")
NOT_IN_DESK = re.compile(r"[?!\"“”{}<>|=@]|http")
INITIAL = re.compile(r"\b(?:[A-Z]|[JS]r)\.$")
EDGES = " .,:;-–—*"
DEGREE = "\0"  # stands for the comma between a name and a degree


class Kind(StrEnum):
    PERSON = "person"
    PEN = "pen name"  # a single word or user name; only markup tells that it is one
    DESK = "desk"  # or an organisation, or a role
    SITE = "site"  # the site by its own name


Named = tuple[Kind, str]


def named(text: str, site: set[str], *, marked: bool) -> list[Named]:
    """Who a byline names, in its order; `site` as of title.site_names. `marked` says that markup calls the text an
    author, so that pen names and the site itself count. An organisation after a person is where he works, unless it is
    a news agency."""
    found: list[Named] = []
    for kind, name in (one for group in groups(text) for one in members(group, site, marked)):
        agency = kind != Kind.PERSON and AGENCY.fullmatch(name)
        if agency or kind == Kind.PERSON or all(one != Kind.PERSON for one, _ in found):
            found.append((Kind.DESK if agency else kind, name))
    return list(dict.fromkeys(found))


def persons(text: str, site: set[str]) -> Iterator[str]:
    """The people named in a byline that no markup calls one."""
    return (name for kind, name in named(text, site, marked=False) if kind == Kind.PERSON)


def groups(text: str) -> Iterator[str]:
    """The parts of a byline that are about authors, without "by", dates and what others did."""
    text = html.squeeze(text[:LONGEST_BYLINE])
    text = GLUED_BY.sub("", unescape(text) if "&" in text else text)
    if date := days.first_written(text):
        text = text.replace(date[1], " | ")
    text = NEXT_WORK.sub(" | ", WIRE.sub(" | ", BEFORE_DEGREE.sub(DEGREE, text)))
    theirs = False
    for group in SPLIT.split(BY.sub("", text)):
        theirs = bool(OTHER_WORK.match(group)) or theirs and not BY.match(group)
        if not theirs:
            yield BY.sub("", group)


def members(group: str, site: set[str], marked: bool) -> Iterator[Named]:
    """Who one part names: a desk as a whole, or people joined by "and"."""
    pieces = [group] if "".join(words(group)) in site else AND.split(group)
    if DESK.search(group) and not is_person(bare(pieces[0])):
        whole = re.sub(r"\s*[(\[<].*$|\s+\d{1,2}\..*$", "", INVITATION.sub("", group)).strip(EDGES)
        if (kind := kind_of(whole, site, marked)) in (Kind.DESK, Kind.SITE):
            yield kind, whole
            return
    for piece in pieces:
        if kind := kind_of(bare(piece), site, marked):
            yield kind, ", ".join([bare(piece), *(degree.strip(" *") for degree in piece.split(DEGREE)[1:])])


def bare(piece: str) -> str:
    """The name alone: no invitation before it, no degree, role, place or address after it."""
    name = REST.sub("", INVITATION.sub("", BY.sub("", piece)).split(DEGREE)[0]).strip(" ,:;-–—*")
    return name if INITIAL.search(name) else name.strip(EDGES)


def kind_of(name: str, site: set[str], marked: bool) -> Kind | None:
    if not name or NOBODY.fullmatch(name):
        return None
    own = "".join(words(name)) in site
    if is_person(name) and not own:
        return Kind.PERSON
    if not marked:
        return Kind.DESK if DESK.search(name) and name[0].isupper() and is_desk(name) else None
    if own:
        return Kind.SITE if is_desk(name) or "." in name else None
    if is_pen_name(name):
        return Kind.PEN
    return Kind.DESK if DESK.search(name) and is_desk(name) else None


def is_person(name: str) -> bool:
    """Two to six words with capitals that look like a name, or a few East Asian characters."""
    if EAST_ASIAN.fullmatch(name):
        return True
    if len(name) > LONGEST or not NAME.fullmatch(name) or DESK.search(name) or NO_NAME.search(name):
        return False
    parts = name.split()
    capital = [part for part in parts if part.casefold() not in PARTICLES]
    if not capital or not 2 <= len(parts) <= 6:
        return False
    cased = any(char.isupper() or char.islower() for char in name)
    return not cased or all(part[0].isupper() or not part[0].isalpha() for part in capital)


def is_pen_name(name: str) -> bool:
    if not 2 <= len(name) <= LONGEST_PEN or len(name.split()) > 4 or not any(map(str.isalpha, name)):
        return False
    return not (NOT_IN_PEN.search(name) or DESK.search(name) or NO_NAME.search(name))


def is_desk(name: str) -> bool:
    if not 2 <= len(name) <= LONGEST_DESK or len(name.split()) > 9 or not any(map(str.isalpha, name)):
        return False
    return not (NOT_IN_DESK.search(name) or NO_NAME.search(name))
