"""What a page says of itself in its head and for machines: <meta>, JSON-LD and microdata, gathered once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from archive import html
from archive.html import Element

Thing = dict[str, Any]
LARGEST_SCRIPT = 1 << 20
ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Statement|Interview|Legislation)$")
PAGE_TYPES = frozenset({"WebPage", "CreativeWork", "ItemPage", "AboutPage"})
WRAPPED = re.compile(r"^\s*(?://\s*)?(?:<!\[CDATA\[|<!--)|(?://\s*)?(?:\]\]>|-->)\s*$")
TRAILING_COMMA = re.compile(r",(\s*[}\]])")


@dataclass(frozen=True, slots=True)
class Clues:
    """`metas` maps the lower-case name, property or itemprop of a <meta> to its contents in order; `things` are all
    JSON-LD objects that have a type; `article` is the one that describes the page's article, `page` its WebPage."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    things: tuple[Thing, ...] = ()
    article: Thing | None = None
    page: Thing | None = None
    language: str | None = None  # as <html lang> or content-language says, lower case: "en-us"

    def meta(self, *names: str) -> str | None:
        """The first content of the first of these names that has one."""
        return next((content for name in names for content in self.metas.get(name, ()) if content), None)


def clues(root: Element) -> Clues:
    metas = meta_tags(root)
    things = tuple(json_ld(root))
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}
    things = tuple(resolved(thing, by_id) for thing in things)
    language = html.attribute(root, "lang") or html.attribute(root, "xml:lang")
    language = language or next(iter(metas.get("content-language", ())), "")
    return Clues(metas, things, main_article(things), first_of(things, PAGE_TYPES), language.lower() or None)


def meta_tags(root: Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = html.squeeze(element.get("content") or "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if (name := element.get(attribute)) and content:
                found.setdefault(name.strip().lower(), []).append(content)
    if (shown := root.find(".//title")) is not None and (text := html.text_of(shown)):
        found["<title>"] = [text]
    return found


def json_ld(root: Element) -> Iterator[Thing]:
    """Every typed object of the page's JSON-LD, those in @graph included; broken scripts are passed over."""
    for script in root.iter("script"):
        if "ld+json" in html.attribute(script, "type").lower():
            yield from typed(loaded(script.text or ""))


def loaded(text: str) -> Any:
    if len(text) > LARGEST_SCRIPT:
        return None
    text = text.strip()
    if "<!" in text or "-->" in text or "]]>" in text:
        text = WRAPPED.sub("", text)
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def typed(value: Any, depth: int = 0) -> Iterator[Thing]:
    if depth > 4:
        return
    if isinstance(value, list):
        for one in value[:200]:
            yield from typed(one, depth + 1)
    elif isinstance(value, dict):
        if types(value):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "article"):
            if isinstance(value.get(key), (dict, list)):
                yield from typed(value[key], depth + 1)


def types(thing: Thing) -> list[str]:
    kinds = thing.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rsplit("/", 1)[-1] for kind in kinds if isinstance(kind, str)]


def resolved(thing: Thing, by_id: dict[str, Thing]) -> Thing:
    """The thing with authors given only by @id replaced by what that id stands for."""
    authors = thing.get("author")
    if not authors:
        return thing
    several = authors if isinstance(authors, list) else [authors]
    named = [by_id.get(str(one.get("@id")), one) if isinstance(one, dict) else one for one in several]
    return {**thing, "author": named}


def main_article(things: tuple[Thing, ...]) -> Thing | None:
    """The first object of an article's type; one with a headline before one without."""
    articles = [thing for thing in things if any(ARTICLE.search(kind) for kind in types(thing))]
    return next((thing for thing in articles if thing.get("headline")), articles[0] if articles else None)


def first_of(things: tuple[Thing, ...], kinds: frozenset[str]) -> Thing | None:
    return next((thing for thing in things if kinds.intersection(types(thing))), None)


def string(thing: Thing | None, *keys: str) -> str | None:
    """The first of these properties that is a plain string with something in it."""
    for key in keys if thing else ():
        value = (thing or {}).get(key)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("@value") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return html.squeeze(value)
    return None
