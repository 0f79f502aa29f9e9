"""How the site files a page: the section it stands in and its tags, as the site names them."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from archive.extract.clues import Clues, Thing, types
from archive.html import Element, attribute, squeeze, text_of

LONGEST = 60  # characters of a section or tag
MOST_TAGS = 40
MOST_STEPS = 8  # of a way from the home page
FEW = 5  # ways that are looked at
MOST_KEYWORDS = 15  # more of them are written for search engines
CRUMBS = re.compile(r"(?:^|[\s_-])(?:bread-?crumbs?|crumbs?|ariadne|yoast-bc)")  # of a name in small letters
TAGGED = re.compile(
    r"(?:^|[\s_-])(?:tags?|tag-?(?:list|links?|items?|cloud)|tags-?\w*|keywords|hashtags?)(?:$|[\s_-])", re.I
)
HOME = re.compile(
    r"(?:home ?page|home|start ?seite|start|main(?: page)?|index|front ?page|главная(?: страница)?|на главную|головна|"
    r"басты бет|accueil|inicio|portada|strona główna|you are here)\W*",
    re.I,
)
NO_NAME = re.compile(
    r"[\W\d_]*|(?:un)?categori[sz]ed|без рубрики|tags?|теги|featured|articles?|posts?|all|null|none|"
    r"undefined|default|\d+ \w+",
    re.I,
)
CODED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){2,}|.*[_=/<>{}].*|\w+:\S+")  # a machine's word for it
PATH = re.compile(r"/(?:tags?|topics?|themen?|schlagwort|temas?|keywords?|etiquetas?|tegi?|mot-?cle\w*)/", re.I)
SEPARATOR = re.compile(r"\s*[,;|]\s*")


def section(root: Element, clues: Clues, title: str | None, site: Iterable[str]) -> str | None:
    """The section that the head names, else the last step but the page itself of its breadcrumbs; None without any."""
    known = {plain(one) for one in (title or "", *site)}
    told = [*clues.metas.get("article:section", ()), *listed(clues.article, "articleSection")]
    told += clues.metas.get("parsely-section", ()) or clues.metas.get("section", ())
    return next(names(map(first, told), known), None) or next(names(reversed(trail(root, clues)), known), None)


def tags(root: Element, clues: Clues, title: str | None, text: str, avoid: Iterable[str]) -> tuple[str, ...]:
    """The page's tags, each once, from the first place that has any: marked or shown as tags, then keywords for
    machines; `avoid` are names of the section and the site. Keywords of the head count where the text has them."""
    known = {plain(one) for one in (title or "", *avoid)}
    keywords = spread(listed(clues.article, "keywords"))
    news = spread([*clues.metas.get("news_keywords", ()), *clues.metas.get("parsely-tags", ())])
    for told in (spread(clues.metas.get("article:tag", ())), shown(root), keywords, news):
        if found := tuple(islice(unique(names(told, known)), MOST_TAGS)):
            return found
    words = spread(clues.metas.get("keywords", ()))
    read = f"{title} {text}".casefold()
    named = [one for one in names(words, known) if one.casefold() in read]
    return tuple(unique(named)) if len(words) <= MOST_KEYWORDS else ()


def names(told: Iterable[str], known: set[str]) -> Iterator[str]:
    """Those that are names for a reader, entities undone, without what is known."""
    for one in told:
        name = squeeze(entities.unescape(one)).strip("#•·,;|/ ")
        if 1 < len(name) <= LONGEST and plain(name) not in known and not CODED.fullmatch(name):
            if not HOME.fullmatch(name) and not NO_NAME.fullmatch(name):
                yield name


def first(told: str) -> str:
    """The first of several sections written as one; a name may have one comma and a space in it."""
    return re.split(r",(?=\S)", told)[0] if told.count(", ") < 2 else told.partition(", ")[0]


def unique(found: Iterable[str]) -> list[str]:
    return list({one.casefold(): one for one in reversed(list(found))}.values())[::-1]


def plain(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold()


def listed(thing: Thing | None, key: str) -> list[str]:
    """The strings of a property that may be one, a list, or things with names."""
    value: Any = (thing or {}).get(key)
    several = value if isinstance(value, list) else [value]
    named = [one.get("name") if isinstance(one, dict) else one for one in several[:200]]
    return [one for one in named if isinstance(one, str) and one]


def spread(told: Iterable[str]) -> list[str]:
    """One name each, where a list was written as one string."""
    return [part for one in told for part in SEPARATOR.split(entities.unescape(one)) if part]


def shown(root: Element) -> list[str]:
    """The words of links that are tags by their rel, their address or the box around them."""
    found = []
    for link in root.iter("a"):
        rel, href = (link.get("rel") or "").lower().split(), link.get("href") or ""
        if "category" not in rel and ("tag" in rel or PATH.search(href) and in_tag_box(link)):
            found.append(text_of(link))
            if len(found) > 2 * MOST_TAGS:
                break
    return found


def in_tag_box(link: Element) -> bool:
    return any(is_tagged(element) for element in (link, *islice(link.iterancestors(), 2)))


def is_tagged(element: Element) -> bool:
    return bool(TAGGED.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


# ---- breadcrumbs ----------------------------------------------------------------------------------------------------


def trail(root: Element, clues: Clues) -> list[str]:
    """The names of the way from the home page to this one, as the page gives it to machines, else as it shows it."""
    for thing in clues.things:
        if "BreadcrumbList" in types(thing) and (told := steps(thing)):
            return told
    for element in islice(filter(is_crumbs, root.iter("ol", "ul", "div", "nav", "p", "span")), FEW):
        walked = islice(element.iter("a"), MOST_STEPS + 2)
        links = [text_of(link) for link in walked if not is_home(attribute(link, "href"))]
        if 0 < len(links) <= MOST_STEPS:
            return links
    return []


def is_crumbs(element: Element) -> bool:
    return any((told := element.get(name)) and is_called_crumbs(told) for name in ("class", "id", "aria-label"))


@lru_cache(maxsize=1 << 14)
def is_called_crumbs(name: str) -> bool:
    return bool(CRUMBS.search(name.lower()))


def steps(thing: Thing) -> list[str]:
    """The names in a BreadcrumbList, in order; the last is the page itself where it has more than two."""
    items = thing.get("itemListElement")
    found = [one for one in (items if isinstance(items, list) else [])[:20] if isinstance(one, dict)]
    told = []
    for one in found:
        item = one.get("item")
        name = one.get("name") or (item.get("name") if isinstance(item, dict) else None)
        address = item.get("@id") or item.get("url") if isinstance(item, dict) else item
        if isinstance(name, str) and not (isinstance(address, str) and is_home(address)):
            told.append(name)
    return told


def is_home(href: str) -> bool:
    try:
        return urlsplit(href).path.strip("/") in ("", "index.html", "index.php") and not href.startswith("#")
    except ValueError:
        return False
