"""The title: the headline a reader sees, reconciled with what the head of the page says."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise

from archive import html
from archive.extract import days
from archive.extract.canonical import host
from archive.extract.clues import Clues, string
from archive.extract.lines import Line

SEPARATOR = re.compile(r"\s+[|\u2013\u2014·•»«:\u2022/\\-]+\s+|\s*[|»«•]\s*|\s+::\s+")
WORD = re.compile(r"\w+")
DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.I)  # a site that goes by its host's name
LOWER = ("h2", "h3")
EDGES = " :|/–—-"
KICKERS = 8  # elements inside a heading that are looked at
FIRST = 300  # lines in which a headline without a heading is looked for
LONGEST_DATE = 60  # characters of the line of the date below such a headline
LONGEST = 300  # characters of a headline
HEADLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:hdr|head(?:line|er|ing)?|title|zagolovok|caption|name)(?:$|[\s_-])", re.I)


def title(lines: list[Line], clues: Clues, url: str) -> str | None:
    told, site = stated(clues), site_names(clues, url)
    bare = [one for one in (without_site(one, site) for one in told) if one]
    shown = [line for line in lines if line.tag == "h1" and words(line.text)]
    shown = [line for line in shown if not (line.linked and is_site(line.text, site))]  # a logo
    if agreed := agreed_heading(lines, shown, told, bare, site):
        return whole_headline(agreed, lines, clues, bare)
    if len(shown) == 1 and not is_site(shown[0].text, site) and (len(words(shown[0].text)) > 2 or not told):
        return without_kicker(shown[0], bare)
    for heading in lines:
        if heading.tag in LOWER and any(agree(heading.text, one) for one in told):
            return heading.text
    if not shown and not told[1:] and (bold := bold_headline(lines)):
        return bold
    good = [one for one in bare if not is_generic(one, site)]
    if good:
        return good[0]
    return named_headline(lines) or (shown[0].text if shown else None) or next(iter(bare), None)


def agreed_heading(
    lines: list[Line], shown: list[Line], told: list[str], bare: list[str], site: set[str]
) -> Line | None:
    """The <h1> that is what the head tells; else a lower heading that is just that, where no <h1> is like it (that is
    the site's or a section's); else the <h1> that agrees best."""
    exactly = {words(one) for one in (*told, *bare)}
    whole = [line for line in shown if words(line.text) in exactly]
    agreed = whole or [line for line in shown if any(agree(line.text, one) for one in told)]
    for line in lines if not whole else ():
        if line.tag in LOWER and words(line.text) in exactly and not is_generic(line.text, site):
            if not any(alike(one.text, line.text) for one in agreed):
                return line
            break
    return max(agreed, key=lambda line: best_match(line.text, told), default=None)


def whole_headline(line: Line, lines: list[Line], clues: Clues, told: list[str]) -> str:
    """The headline with the topic that stands right above it, where JSON-LD and og:title both tell it so."""
    own, name = words(line.text), string(clues.article, "headline") or ""
    if words(name) == words(clues.meta("og:title") or "") and words(name)[-len(own) :] == own != words(name):
        at = lines.index(line)
        if any(words(one.text) == words(name)[: -len(own)] for one in lines[max(at - 3, 0) : at]):
            return name
    return without_kicker(line, told)


def without_kicker(line: Line, told: list[str]) -> str:
    """A headline without the topic that stands above it in the same heading: an element of its own, behind which just
    what the head tells remains, or before an element with which that ends."""
    own, exactly = words(line.text), {words(one) for one in told}
    for inner in islice(line.element.iterdescendants(), KICKERS) if own not in exactly else ():
        text = html.text_of(inner)
        if line.text.startswith(text) and words(line.text[len(text) :]) in exactly:
            return line.text[len(text) :].strip(EDGES)
        rest = words(text)
        if (
            2 < len(rest) < len(own)
            and own[-len(rest) :] == rest
            and any(words(one)[-len(rest) :] == rest for one in told)
        ):
            return text
    return line.text


def place(lines: list[Line], title: str | None) -> int:
    """Index of the title's line: the <h1> with that text, or that it begins or ends with, else the first outside
    navigation; 0 when it is not shown."""
    same = [index for index, line in enumerate(lines) if line.text == title] or [
        index for index, line in enumerate(lines) if title and line.tag == "h1" and overlap(line.text, title)
    ]
    for wanted in (lambda line: line.tag == "h1", lambda line: not line.junk and not line.linked, lambda line: True):
        for index in same:
            if wanted(lines[index]):
                return index
    return 0


def overlap(shown: str, title: str) -> bool:
    return shown.endswith(title) or title.endswith(shown)


def stated(clues: Clues) -> list[str]:
    """What the head says the title is, most trustworthy first."""
    candidates = [
        string(clues.article, "headline"),
        clues.meta("og:title"),
        clues.meta("twitter:title", "dc.title"),
        clues.meta("title", "parsely-title", "headline"),
        string(clues.article, "name"),
        clues.meta("<title>"),
    ]
    return [one for one in dict.fromkeys(candidates) if one]


@lru_cache(maxsize=1 << 10)  # each headline is compared with all that the head tells
def words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text.casefold()))


def says(text: str, name: str) -> bool:
    """Whether a line has the words of a title and no others; most differ in the first."""
    told, folded = words(name), text.casefold()
    first = WORD.search(folded)
    return (first and first[0]) == (told[0] if told else None) and tuple(WORD.findall(folded)) == told


def agree(shown: str, told: str) -> bool:
    """Whether a shown headline is what the head tells, or all of it but the site's name."""
    a, b = words(shown), words(told)
    if not a or not b:
        return False
    if a == b or b[: len(a)] == a or b[-len(a) :] == a and len(a) > 0.4 * len(b):
        return len(a) > 1 or a == b
    common = len(set(a) & set(b))
    return common >= 0.7 * len(set(a)) and common >= 0.5 * len(set(b)) and common > 2


def alike(one: str, other: str) -> bool:
    """Whether two headlines share half of their words."""
    a, b = set(words(one)), set(words(other))
    return 2 * len(a & b) >= min(len(a), len(b))


def best_match(shown: str, told: list[str]) -> float:
    a = set(words(shown))
    return max((len(a & set(words(one))) / len(a | set(words(one))) for one in told if words(one)), default=0.0)


def site_names(clues: Clues, url: str) -> set[str]:
    """Casefolded word strings a site calls itself: og:site_name, publisher, host with and without its end."""
    here = host(url)
    publisher = (clues.article or {}).get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    whole = clues.meta("<title>") or ""
    last = SEPARATOR.split(whole)[-1]
    names = [
        clues.meta("og:site_name", "application-name"),
        last if len(words(last)) < 5 and last != whole else None,
        string(publisher, "name") if isinstance(publisher, dict) else None,
        here,
        here.rsplit(".", 1)[0],
        here.split(".")[0],
    ]
    return {"".join(words(name)) for name in names if name} - {""}


def is_site(text: str, site: set[str]) -> bool:
    joined = "".join(words(text))
    if DOMAIN.fullmatch(text.strip()):
        return True
    return joined in site or any(
        len(name) > 5 and joined.startswith(name) and len(joined) < 2 * len(name) for name in site
    )


def is_generic(text: str, site: set[str]) -> bool:
    return len(words(text)) < 2 or is_site(text, site)


def without_site(told: str, site: set[str]) -> str:
    """A told title without the site's name or section at its end or start."""
    parts = [part for part in SEPARATOR.split(told) if part and part.strip()]
    if len(parts) < 2:
        return told
    kept = [part for part in parts if not is_site(part, site)]
    if not kept:
        return ""
    if len(kept) == len(parts):
        return told if not is_site(told, site) else ""
    start = told.find(kept[0])
    end = told.rfind(kept[-1]) + len(kept[-1])
    return told[start:end].strip()


def named_headline(lines: list[Line]) -> str | None:
    """A line whose own element is called a headline, on pages without headings."""
    for line in lines[:FIRST]:
        if not 3 < len(words(line.text[:LONGEST])) < 40:
            continue
        for element in (line.element, *islice(line.element.iterchildren(), 5)):
            names = f"{html.attribute(element, 'class')} {html.attribute(element, 'id')}"
            if HEADLINE_CLASS.search(names) and html.text_of(element) == line.text:
                return line.text
    return None


def bold_headline(lines: list[Line]) -> str | None:
    """A bold line right above a line that is a date, on pages that have no headings and name only their site."""
    for line, after in pairwise(lines[:FIRST]):
        if line.linked or line.text.endswith(".") or not 3 < len(words(line.text[:LONGEST])) < 40:
            continue
        dated = len(after.text) < LONGEST_DATE and days.first_written(after.text, month_before_day=True)
        bold = line.tag in ("b", "strong") or any(
            html.text_of(one) == line.text for one in line.element.iter("b", "strong")
        )
        if dated and bold:
            return line.text
    return None
