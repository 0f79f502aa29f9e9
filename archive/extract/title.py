"""The title: the headline a reader sees, reconciled with what the head of the page says."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from archive import html
from archive.extract import days
from archive.extract.canonical import host
from archive.extract.clues import Clues, string
from archive.extract.lines import Line

SEPARATOR = re.compile(r"\s+[|\u2013\u2014·•»«:\u2022/\\-]+\s+|\s*[|»«•]\s*|\s+::\s+")
WORD = re.compile(r"\w+")
DOMAIN = re.compile(r"(?:[\w-]+\.)+[a-z]{2,}", re.I)  # a site that goes by its host's name
FIRST = 300  # lines in which a headline without a heading is looked for
LONGEST_DATE = 60  # characters of the line of the date below such a headline
LONGEST = 300  # characters of a headline
HEADLINE_CLASS = re.compile(r"(?:^|[\s_-])(?:hdr|head(?:line|er|ing)?|title|zagolovok|caption|name)(?:$|[\s_-])", re.I)


def title(lines: list[Line], clues: Clues, url: str) -> str | None:
    told = stated(clues)
    shown = [line for line in lines if line.tag == "h1" and words(line.text)]
    shown = [line for line in shown if not (line.linked and is_site(line.text, site_names(clues, url)))]  # a logo
    agreed = [line.text for line in shown if any(agree(line.text, one) for one in told)]
    if agreed:
        return max(agreed, key=lambda text: best_match(text, told))
    site = site_names(clues, url)
    if len(shown) == 1 and not is_site(shown[0].text, site) and (len(words(shown[0].text)) > 2 or not told):
        return shown[0].text
    for heading in lines:
        if heading.tag in ("h2", "h3") and any(agree(heading.text, one) for one in told):
            return heading.text
    if not shown and not told[1:] and (bold := bold_headline(lines)):
        return bold
    bare = [without_site(one, site) for one in told]
    good = [one for one in bare if one and not is_generic(one, site)]
    if good:
        return good[0]
    return named_headline(lines) or (shown[0].text if shown else None) or next((one for one in bare if one), None)


def place(lines: list[Line], title: str | None) -> int:
    """Index of the title's line: the <h1> with that text, else the first outside navigation; 0 when it is not shown."""
    same = [index for index, line in enumerate(lines) if line.text == title]
    for wanted in (lambda line: line.tag == "h1", lambda line: not line.junk and not line.linked, lambda line: True):
        for index in same:
            if wanted(lines[index]):
                return index
    return 0


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


def words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def agree(shown: str, told: str) -> bool:
    """Whether a shown headline is what the head tells, or all of it but the site's name."""
    a, b = words(shown), words(told)
    if not a or not b:
        return False
    if a == b or b[: len(a)] == a or b[-len(a) :] == a and len(a) > 0.4 * len(b):
        return len(a) > 1 or a == b
    common = len(set(a) & set(b))
    return common >= 0.7 * len(set(a)) and common >= 0.5 * len(set(b)) and common > 2


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
