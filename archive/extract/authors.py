"""The byline: people only, and nobody where the page names nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from archive import html
from archive.extract.clues import Clues
from archive.extract.lines import Line
from archive.extract.title import words

BY = re.compile(
    r"^\s*(?:(?:story|report|article|text|words|written|posted|published|submitted|authored|reported|edited|review(?:ed)?|analysis|opinion)?\s*by|von|par|por|di|"
    r"autor(?:in|es|zy)?|author\(?s?\)?|автор[ы]?|текст|szerző|door|af|av|yazan|written by|reporter|text|texte|foto)\b\s*[:\-–—]?\s*",
    re.I,
)
BY_STRICT = re.compile(
    r"^\s*(?:(?:story|report|written|posted|published|reported)?\s*by|von|par|por|автор[ы]?|autor(?:in|es|zy)?|author\(?s?\)?|tekst|текст)\b\s*[:\-–—]?\s*",
    re.I,
)
SPLIT = re.compile(r"\s*(?:[;,|•·&\n\t/،]|\s(?:and|und|et|e|y|и|og|och|en|i|with|mit|avec|con)\s)\s*")
CUT = re.compile(
    r"(?:\s+[|–—-]\s+.*$)|(?:\s*[(\[].*$)|(?:\s*(?:@|https?:)\S*.*$)|\s+(?:is|was|are|has|writes|est|ist|reports|published|updated|posted|on|at|for|in|of|from|contributing|staff)\b.*$|\s*\d.*$"
)
ORGANISATION = re.compile(
    r"\b(?:news|staff|team|editor(?:s|ial)?|redaktion|redaction|rédaction|redacción|redazione|редакция|press|media|agency|agencies|office|ministry|department|institute|foundation|"
    r"association|committee|council|commission|union|center|centre|university|college|school|group|inc|ltd|llc|gmbh|corp(?:oration)?|company|network|online|radio|tv|television|magazine|journal|"
    r"times|post|daily|weekly|gazette|herald|tribune|reuters|associated|afp|dpa|ap|upi|bloomberg|cnn|bbc|admin(?:istrator)?|webmaster|user|guest|anonymous|desk|bureau|"
    r"service|correspondent|reporter|contributors?|writers?|publisher|sponsored|wire|web|digital|blog|international|watch|society|support|marketing|content|"
    r"пресс|служба|агентство|администратор|новости|the|our|your|view|all|posts|follow|more|read|share|subscribe|com|org|net|www|unknown|none|null|author|by|autor|автор|"
    r"january|february|march|april|june|july|august|september|october|november|december|today|yesterday|ago|min|minutes?|updated|published|comments?|photo|photos|video|image)\b",
    re.I,
)
BYLINE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|byl|authors?(?:-?names?)?|writers?|author-?link|contributor-?names?|posted-?by|vcard|article-?author\w*|fn|field-name-field-authors?)(?:$|[\s_-])",
    re.I,
)
NAME = re.compile(r"^[^\W\d_](?:[\w’'`.\u2010-]|\s)+$")
PARTICLES = frozenset(
    "de da di du del della van von der den la le el al bin ibn ben ter ten y e dos das do af av zu zum st mc".split()
)
LONGEST = 60
NEAR = 14  # lines around the headline in which a byline is looked for


def authors(lines: list[Line], clues: Clues, *, first: int, start: int, site: set[str]) -> tuple[str, ...]:
    """Names of people as the page writes them, in its order; `first` and `start` as for the date."""
    window = lines[max(first - 4, 0) : min(max(start + 2, first + NEAR), first + 40)]
    for found in (json_ld(clues), clues.metas.get("author", []), metas(clues), shown(window), marked(window)):
        if people := tuple(dict.fromkeys(person for text in found for person in persons(text, site))):
            return people
    return ()


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


def shown(window: list[Line]) -> Iterator[str]:
    """Lines that say "By …"."""
    for line in window:
        if len(line.text) <= 160 and (match := BY_STRICT.match(line.text)):
            yield line.text[match.end() :]
            return


def marked(window: Iterable[Line]) -> Iterator[str]:
    """Elements called byline or author, rel=author, itemprop=author."""
    for line in window:
        if len(line.text) > 160:
            continue
        for element in (line.element, *line.element.iterdescendants("a", "span")):
            names = f"{html.attribute(element, 'class')} {html.attribute(element, 'id')}"
            if (
                element.get("rel") == "author"
                or "author" in html.attribute(element, "itemprop")
                or BYLINE_CLASS.search(names)
            ):
                yield html.text_of(element)
                return


def persons(text: str, site: set[str]) -> Iterator[str]:
    """The people named in a byline."""
    for part in SPLIT.split(BY.sub("", html.squeeze(text))):
        name = CUT.sub("", BY.sub("", part)).strip(" .,:;-–—*")
        if is_person(name, site):
            yield name


def is_person(name: str, site: set[str]) -> bool:
    """Two to five words that look like a name, none of which belongs to an organisation."""
    if not name or len(name) > LONGEST or not NAME.match(name) or ORGANISATION.search(name):
        return False
    parts = name.split()
    if not 2 <= len(parts) <= 6 or "".join(words(name)) in site:
        return False
    capital = [part for part in parts if part.casefold() not in PARTICLES]
    cased = any(char.isupper() or char.islower() for char in name)
    return not cased or all(part[0].isupper() or not part[0].isalpha() for part in capital)
