"""The byline: people only, and nobody where the page names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any

from archive import html
from archive.extract import datelines, days
from archive.extract.clues import Clues
from archive.extract.lines import Line
from archive.extract.title import words
from archive.html import Element

BY = re.compile(
    r"^\W*(?:(?:story|report|article|text|words|written|posted|published|submitted|authored|reported|"
    r"edited|analysis|opinion|updated)?\s*by|von|par|por|di|"
    r"autor(?:in|es|zy)?|authors?|автор[ы]?|текст|door|af|av|yazan|reporter|text(?:e| von)?|"
    r"foto)(?:\b|(?=[A-ZА-Я]))\s*[:\-–—]?\s*",
    re.I,
)
BY_STRICT = re.compile(
    r"^\W{0,4}(?:(?:story|report|text|words|written|posted|published|submitted|reported|geschrieben|"
    r"erstellt|veröffentlicht)?\s*(?:by|von|par|por)\b|"
    r"(?:автор[ы]?|autor(?:in|es|zy)?|authors?|tekst|текст)\b\s*:?)\s*[:\-–—]?\s*",
    re.I,
)
GLUED_BY = re.compile(r"^(?:By|BY|Von|VON)(?=[A-ZА-ЯÀ-Þ])")
BY_INSIDE = re.compile(r"(?:^|[\s,|·–—-])(?:by|von|par|por)\s+(?P<names>[^\W\d_].*)$")
PICTURE = re.compile(r"\W*(?:photo\w*|image|picture|video|illustration|graphics?|foto|фото)\b", re.I)
SIGNED = re.compile(r"^(?:(?:original )?written by|author|autor(?:in)?|text|автор|текст)\s*:?\s+(?=[^\W\d_])", re.I)
SPLIT = re.compile(r"\s*[;,|•·\n\t/،]\s*")
AND = re.compile(r"\s*&\s*|\s(?:and|und|et|e|y|и|og|och|en|i|with|mit|avec|con)\s")
CUT = re.compile(
    r"(?:\s+[|–—-]\s+.*$)|(?:\s*[(\[].*$)|(?:\s*(?:@|https?:)\S*.*$)|\s+(?:is|was|are|has|writes|est|"
    r"ist|on|at|for|in|of|from|am|le|as told)\b.*$|"
    r"(?:\s|(?<=[a-zа-я]))(?:reports?|Published|Updated|Posted|contributing|staff|special to|"
    r"illustration)\b.*$|\s*\d.*$"
)
ORGANISATION = re.compile(
    r"\b(?:news|staff|team|editor(?:s|ial)?|redaktion|redaction|rédaction|redacción|redazione|"
    r"редакция|press|presse\w*|media|agency|agencies|agentur|office|ministry|department|institute|"
    r"foundation|"
    r"association|committee|council|commission|union|center|centre|university|college|school|group|"
    r"inc|ltd|llc|gmbh|corp(?:oration)?|company|network|online|radio|tv|television|magazine|journal|"
    r"times|post|daily|weekly|gazette|herald|tribune|reuters|associated|afp|dpa|ap|upi|bloomberg|cnn|"
    r"bbc|admin(?:istrator)?|webmaster|user|guest|anonymous|desk|bureau|"
    r"service|correspondent|reporter|contributors?|writers?|publisher|sponsored|wire|web|digital|blog|"
    r"blogs|international|watch|society|support|marketing|content|"
    r"пресс|служба|агентство|администратор|новости|the|our|your|view|all|posts|follow|more|read|share|"
    r"subscribe|com|org|net|www|unknown|none|null|author|by|autor|автор|"
    r"today|yesterday|ago|min|minutes?|updated|published|reviewed|comments?|photo|photos|video|image|"
    r"opinion|politics|world|rights|home|about|contact|director|ph\.?d|m\.?d|full|guide|series|step|"
    r"teams?|kg|co|illustration|fotos?)\b",
    re.I,
)
BYLINE_CLASS = re.compile(
    r"(?:by-?line|byl\b|author|autor(?:en)?\b|writer|contributor|posted-?by|vcard|reporter|\bfn\b)", re.I
)
NOT_BYLINE_CLASS = re.compile(
    r"(?:authori[tz]|bio|about|avatar|image|photo|social|desc|co-?author|auth-?token|not-author)", re.I
)
AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es)?|people|person|profile|profil|staff|contributors?|writers?|"
    r"journalist|by|team|redakteur|reporters?|columnists?|avtor)/[^/]",
    re.I,
)
NAME = re.compile(r"^[^\W\d_](?:[\w’'`.\u2010-]|\s)+$")
PARTICLES = frozenset(
    "de da di du del della van von der den la le el al bin ibn ben ter ten y e dos das do af av zu "
    "zum st mc dela".split()
)
LONGEST = 60
LINE = 160  # characters of a line that may hold a byline
ABOVE, BELOW = 14, 40  # lines above and below the headline in which a byline is looked for


def authors(lines: list[Line], clues: Clues, *, first: int, start: int, site: set[str]) -> tuple[str, ...]:
    """Names of people as the page writes them, in its order; `first` and `start` as for the date."""
    begin = first if start - first <= BELOW else max(start - ABOVE, first)
    window = [line for line in lines[max(begin - ABOVE, 0) : start + 2] if len(line.text) <= LINE]
    near = [line for line in lines[max(begin - 4, 0) : start + 2] if len(line.text) <= LINE]
    said = (list(json_ld(clues)), clues.metas.get("author", []), metas(clues))
    for found in chain(said, marked(near), shown(near), marked(window), signed(lines[start:])):
        if people := tuple(dict.fromkeys(person for text in found for person in persons(text, site))):
            return people
    return tuple(dict.fromkeys(given_names(clues, site)))


def json_ld(clues: Clues) -> Iterator[str]:
    author = (clues.article or {}).get("author") or (clues.page or {}).get("author")
    for one in author if isinstance(author, list) else [author]:
        yield from names_of(one)


def names_of(one: Any) -> Iterator[str]:
    if isinstance(one, str):
        yield one
    elif isinstance(one, dict) and one.get("@type") not in (
        "Organization",
        "NewsMediaOrganization",
        "Corporation",
        "NGO",
    ):
        name = one.get("name")
        for text in name if isinstance(name, list) else [name]:
            if isinstance(text, str):
                yield text


def given_names(clues: Clues, site: set[str]) -> Iterator[str]:
    """Persons whom JSON-LD calls by one name only."""
    author = (clues.article or {}).get("author")
    for one in author if isinstance(author, list) else [author]:
        if isinstance(one, dict) and one.get("@type") == "Person" and isinstance(name := one.get("name"), str):
            name = name.strip()
            if (
                name.istitle()
                and name.isalpha()
                and len(name) > 2
                and name.casefold() not in site
                and not ORGANISATION.search(name)
            ):
                yield name


def metas(clues: Clues) -> list[str]:
    for name in (
        "article:author_name",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "citation_author",
        "article:author",
        "twitter:data1",
    ):
        if found := [text for text in clues.metas.get(name, []) if "/" not in text]:
            return found
    return []


def shown(window: list[Line]) -> Iterator[list[str]]:
    """Lines that say "By …", at their beginning or after a date; a sentence ("presided over by Judge …") is none."""
    for line in window:
        texts = (line.text, *([] if datelines.is_prose(line.text) else datelines.parts(line)))
        said = [(text, match) for text in texts if (match := BY_STRICT.match(text) or GLUED_BY.match(text))]
        if said := [(text, match) for text, match in said if match.end() < len(text)]:
            yield from ([text[match.end() :]] for text, match in said)
            continue
        inside = BY_INSIDE.search(line.text) if not PICTURE.match(line.text) else None
        if inside and line.text[-1] not in ".!?" and (days.first_written(line.text) or len(line.text) < 60):
            yield [inside["names"]]


def marked(window: list[Line]) -> Iterator[list[str]]:
    """Elements called byline or author, or that link to an author's page; those on one line together."""
    for line in window:
        called = is_called(line.element) or any(is_called(one) for one in around(line.element))
        inner = [one for one in line.element.iterdescendants("a", "span") if is_called(one)]
        if inner:
            yield [html.text_of(one) for one in inner]
        if called:
            yield [line.text]


def around(element: Element) -> Iterator[Element]:
    for _ in range(2):
        parent = element.getparent()
        if parent is None or len(parent) > 6:
            return
        yield parent
        element = parent


def is_called(element: Element) -> bool:
    if element.get("rel") == "author" or "author" in (element.get("itemprop") or ""):
        return True
    if element.tag == "a" and AUTHOR_PAGE.search(element.get("href") or ""):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return len(names) > 1 and bool(BYLINE_CLASS.search(names)) and not NOT_BYLINE_CLASS.search(names)


def signed(after: list[Line]) -> Iterator[list[str]]:
    """A line "Author: …" below the text, where it is the only one."""
    found = {line.text[match.end() :] for line in after if len(line.text) < 80 and (match := SIGNED.match(line.text))}
    if len(found) == 1:
        yield list(found)


def persons(text: str, site: set[str]) -> Iterator[str]:
    """The people named in a byline."""
    text = GLUED_BY.sub("", html.squeeze(text))
    if date := days.first_written(text):
        text = text.replace(date[1], " | ")
    for group in SPLIT.split(BY.sub("", text)):
        first, *others = AND.split(group)
        if others and ORGANISATION.search(first):
            continue  # "Institute for War and Peace Reporting"
        for part in (first, *others):
            name = CUT.sub("", BY.sub("", part)).strip(" .,:;-–—*")
            if is_person(name, site):
                yield name


def is_person(name: str, site: set[str]) -> bool:
    """Two to six words that look like a name, none of which belongs to an organisation."""
    if not name or len(name) > LONGEST or not NAME.match(name) or ORGANISATION.search(name):
        return False
    parts = name.split()
    if not 2 <= len(parts) <= 6 or "".join(words(name)) in site:
        return False
    capital = [part for part in parts if part.casefold() not in PARTICLES]
    cased = any(char.isupper() or char.islower() for char in name)
    return not cased or all(part[0].isupper() or not part[0].isalpha() for part in capital)
