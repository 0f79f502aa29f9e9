"""Other documents of the site that a page offers as related: boxes called so, and lines that say "Read also"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import urldefrag, urlsplit

from archive.extract.attachments import FILE, absolute
from archive.extract.canonical import host, same_site
from archive.extract.furniture import named
from archive.extract.lines import Line
from archive.html import Element, attribute

BOX = named(
    r"related\w*", r"recommend\w*", r"read-?(?:next|also|more)\w*", r"(?:see|view)-?also\w*", r"more-?(?:on|from)\w*",
    r"similar\w*", r"you-?(?:may|might)\w*", r"yarpp\w*", r"jp-related\w*", r"further-?reading", r"related",
)  # fmt: skip
SAYS = re.compile(
    r"(?:(?:read|see|watch|learn) (?:also|more|next|further|related)|also (?:read|see|on)|related(?: \w+){0,2}|"
    r"more (?:on|about|from|like) (?:this|the)\b.{0,30}|more (?:stories|news|articles|reading)|further reading|"
    r"you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: \w+){0,2}|similar \w+|"
    r"чита(?:йте|ть) (?:также|ещ[её]|по теме|подробнее)|смотрите также|материалы по теме|по теме|похожие \w+|"
    r"ещ[её] по теме|(?:связанные|рекомендуемые) \w+|читайте також|дивіться також|за темою|схожі \w+|"
    r"тағы оқыңыз|сондай-ақ оқыңыз|ұқсас \w+|тақырып бойынша|"
    r"lesen sie (?:auch|mehr)(?: dazu)?|mehr (?:zum thema|dazu)|verwandte \w+|weiterlesen|"
    r"das könnte sie \w+ interessieren|"
    r"(?:à )?lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires|connexes)|"
    r"(?:lea|leer|lee|vea|ver) también|te puede interesar|(?:noticias|artículos) relacionad[ao]s|relacionad[ao]s?|"
    r"más (?:información|sobre)\b.{0,30}|"
    r"(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)|powiązane \w+|podobne \w+)\s*[:→»>…!.–—-]*\s*"
)  # in small letters
LISTING = re.compile(
    r"/(?:tags?|topics?|categor(?:y|ies|ie|ia)|author|authors|people|rubric|archive|search|user|profile|feed|login)/",
    re.I,
)
STORY = re.compile(r"\d|[-_].*[-_]|.\.(?:[sx]?html?|php|aspx?)$", re.I)  # the last part of a document's address
PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|mp[34]|avif)$", re.I)
MENUS = frozenset({"nav", "footer", "menu", "header"})
LEAST = 15  # characters of a link's words that may be another document's title
BETWEEN = 3  # lines without a link (a date, a lead) that may stand between two links of a list
SHORT = 300  # characters of such a line
MOST = 40


def related(lines: list[Line], url: str, base: str) -> tuple[str, ...]:
    """Absolute URLs, in order, each once, of the same site and not of the page itself; none from running text."""
    found: dict[str, None] = {}
    for line in offered(lines):
        for link in links(line):
            if (whole := other(attribute(link, "href"), url, base)) is not None:
                found.setdefault(whole)
    return tuple(islice(found, MOST))


def offered(lines: list[Line]) -> Iterator[Line]:
    """The linked lines that stand in a related box, below a heading that says so, or after words that say so."""
    missed = BETWEEN + 1  # lines since the last link below such a heading; more than BETWEEN: in no list
    for line in lines:
        linked = line.linked > 0.6 * len(line.text) and line.linked >= LEAST
        said = line.text.lower()
        match = SAYS.match(said)
        if match and (match.end() == len(said) or SAYS.fullmatch(said)):
            missed = 0
        elif match:
            if line.linked and line.linked >= 0.8 * (len(said) - match.end()):
                yield line
        elif any(element.tag in MENUS for element in line.junk):
            missed = BETWEEN + 1
        elif linked and (missed <= BETWEEN or any(is_box(element) for element in line.junk)):
            missed = 0 if missed <= BETWEEN else missed
            yield line
        else:
            missed += 1 if len(line.text) <= SHORT and not line.tag.startswith("h") else BETWEEN + 1


def is_box(element: Element) -> bool:
    return is_called(f"{element.get('class') or ''} {element.get('id') or ''}")


@lru_cache(maxsize=1 << 12)
def is_called(names: str) -> bool:
    return bool(BOX.search(names.lower()))


def links(line: Line) -> list[Element]:
    """The links of a line: in its element, or the one around it."""
    inside = list(islice(line.element.iter("a"), MOST))
    return inside or list(islice(line.element.iterancestors("a"), 1))


def other(href: str, url: str, base: str) -> str | None:
    """The address of another document of the same site; None for anything else."""
    whole = absolute(href, base) if href and not href.startswith("#") else None
    if whole is None or not same_site(host(whole), host(url)):
        return None
    whole = urldefrag(whole)[0]
    path, query = urlsplit(whole).path, urlsplit(whole).query
    if whole.rstrip("/") == urldefrag(url)[0].rstrip("/") or FILE.search(path) or PICTURE.search(path):
        return None
    if LISTING.search(path + "/") or not STORY.search(f"{path.rstrip('/').rpartition('/')[2]}?{query}"):
        return None
    return whole
