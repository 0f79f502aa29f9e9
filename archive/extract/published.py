"""The publication date: JSON-LD, <meta>, <time>, a visible dateline, the URL; with precision and basis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from archive import html
from archive.extract import days
from archive.extract.clues import Clues, string
from archive.extract.lines import Line
from archive.html import Element
from archive.model import Issue, IssueKind, Published

METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "date_published", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
    "dc.date", "dcterms.date", "pubdate", "publish-date", "publish_date", "publishdate", "publication_date",
    "publicationdate", "published", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "article.published", "article_date_original", "originalpublicationdate", "displaydate",
    "citation_publication_date", "citation_date", "date", "datecreated", "article.created", "created",
    "rnews:datepublished", "ptime", "vr:published_time", "gen_date", "timestamp", "last-published",
)  # fmt: skip
META_DATE = re.compile(r"publi[sc].*(?:date|time)|(?:date|time).*publi[sc]")
UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
URL_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/_.-](?P<month>0?[1-9]|1[0-2])[/_.-](?P<day>[0-2]?\d|3[01])(?=[/_.-]|$)"
)
URL_COMPACT = re.compile(r"(?:^|[/_=-])(?P<year>20[0-3]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?=\D|$)")
URL_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0[1-9]|1[0-2])(?=/)")
LABELS = re.compile(
    r"\b(?:published|posted|publication date|veröffentlichung(?:sdatum)?|datum|ort|date published|"
    r"date|created|released?|issued|first "
    r"published|updated?|last updated|last modified|on|at|by|"
    r"publié|le|mis à jour|à|veröffentlicht|am|um|uhr|stand|erstellt|vom|publicado|actualizado|el|a "
    r"las|pubblicato|il|opublikowano|data|dodano|"
    r"опубликовано|дата|добавлено|обновлено|создано|в|г|года|року|опубліковано|жарияланған|күні|time|"
    r"est|edt|pst|pdt|gmt|utc|cet|bst|am|pm|et|ist|"
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|"
    r"суббота|воскресенье|min(?:ute)?s? read|for immediate release)\b",
    re.I,
)
MODIFIED = re.compile(
    r"\b(?:updated?|modified|edited|mis à jour|aktualisiert|actualizado|обновлено|изменено|оновлено|"
    r"zaktualizowano|aggiornato|reviewed|accessed)\b",
    re.I,
)
DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date\w*|time\w*|dt|publish\w*|pubdate|posted\w*|dateline|timestamp|created|"
    r"submitted|data|fecha|datum)(?:$|[\s_-])",
    re.I,
)
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?", re.I)
PUBLISHED = re.compile(
    r"\b(?:published|posted|issued|released|publication date|veröffentlicht|erstellt|publié|publicado|"
    r"opublikowano|опубликовано|опубліковано|жарияланған)\b",
    re.I,
)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NEAR = 12  # lines before the body, where the headline stands elsewhere
FAR = 40  # lines after the headline
BELOW = 3  # lines from the body's first on
ABOVE = 5  # lines above the headline
MOST_LINES = 2000  # of a page that are searched for a dateline far from the headline
LONGEST = 160  # characters of a dateline with all that stands beside it
UPDATED_ONLY = "visible:updated"
SHOWN = frozenset({"visible", "url"})
UTC_END = re.compile(r"\d\d:\d\d.*(?:Z|UTC|GMT|[+-]00:?00)$")
MACHINES = frozenset({"json-ld", "microdata"})


@dataclass(frozen=True, slots=True)
class Candidate:
    value: str
    basis: str
    surface: str | None


def published(
    lines: list[Line],
    clues: Clues,
    root: Element,
    url: str,
    *,
    first: int,
    start: int,
    zone: str | None,
    fetched_at: datetime | None,
) -> tuple[Published | None, tuple[Issue, ...]]:
    """The date with its basis; `first` and `start` are the indexes of the title's line and of the body's first line.

    A date after the day of the capture is none. Two machine dates more than two days apart raise a doubt.
    """
    limit = (fetched_at + timedelta(days=1)).date() if fetched_at else None
    issues: list[Issue] = []
    good: list[Candidate] = []
    for candidate in candidates(lines, clues, root, url, first, start, known_zone(zone)):
        if limit and later(candidate.value, limit):
            issues.append(doubt(f"{candidate.basis} says {candidate.value}, after the capture", candidate.surface))
        else:
            good.append(candidate)
            if len(good[0].value) == 10 and (len(good) > 1 and not in_utc(good[0]) or candidate.basis in SHOWN):
                break
    if not good:
        return None, tuple(issues)
    best = most_precise(good)
    if best.basis == UPDATED_ONLY:
        issues.append(doubt("the page shows only when it was updated", best.surface))
    rival = next((one for one in good if apart(one.value, best.value) > 2), None)
    if rival and (best.basis in MACHINES or best.basis.startswith("meta:")):
        issues.append(doubt(f"{best.basis} says {best.value}, {rival.basis} says {rival.value}", best.surface))
    return Published(best.value, best.basis, best.surface), tuple(issues)


def most_precise(good: list[Candidate]) -> Candidate:
    """The first, or a later one that names the day in the month or year the first names; where the first is a moment
    in UTC, which leaves the local day open, the day next to it that the page shows or its URL holds."""
    if in_utc(good[0]):
        local = (one for one in good if one.basis in SHOWN and apart(one.value, good[0].value) == 1)
        return next(local, good[0])
    finer = (one for one in good if len(one.value) > len(good[0].value) and one.value.startswith(good[0].value))
    return next(finer, good[0])


def in_utc(candidate: Candidate) -> bool:
    return bool(UTC_END.search(candidate.surface or "")) and candidate.basis not in SHOWN


def candidates(
    lines: list[Line], clues: Clues, root: Element, url: str, first: int, start: int, zone: ZoneInfo | None
) -> Iterator[Candidate]:
    """What may be the publication date, most trustworthy first."""
    machine = [
        ("json-ld", string(clues.article, "datePublished", "dateCreated")),
        ("json-ld", string(clues.page, "datePublished")),
    ]
    others = [name for name in clues.metas if META_DATE.search(name) and name not in METAS]
    machine += [(f"meta:{name}", content) for name in (*METAS, *others) for content in clues.metas.get(name, ())[:1]]
    for basis, text in machine:
        if text and (value := days.stamp(text, zone)):
            yield Candidate(value, basis, text[:80])
    yield from marked(root, zone)
    yield from visible(lines, clues, first, start)
    if address := in_url(url):
        yield address
    yield from elsewhere(lines)


def marked(root: Element, zone: ZoneInfo | None) -> Iterator[Candidate]:
    """Microdata, and <time> where it is the only one or says that it is the date of publication."""
    for element in root.iter():
        name = element.get("itemprop") if isinstance(element.tag, str) else None
        if name and "datepublished" in name.lower() and element.tag != "meta":
            text = html.attribute(element, "datetime") or html.attribute(element, "content") or html.text_of(element)
            if value := days.stamp(text, zone):
                yield Candidate(value, "microdata", text[:80])
                return


def visible(lines: list[Line], clues: Clues, first: int, start: int) -> Iterator[Candidate]:
    """A dateline near the headline: a <time>, or a line that is a date and nothing else."""
    near = range(max(first - ABOVE, 0), min(start + BELOW, first + FAR))
    above = range(max(start - NEAR, near.stop), start + BELOW)  # where the headline stands far from the body
    window = [lines[at] for at in (*near, *above) if at < len(lines)]
    order = language_order(clues)
    for line in sorted(window, key=lambda line: bool(MODIFIED.search(line.text))):
        if len(line.text) > LONGEST:
            continue
        for element in (line.element, *line.element.iterdescendants("time")):
            if element.tag == "time" and (value := days.stamp(html.attribute(element, "datetime"))):
                words = html.text_of(element)
                if not (years := YEAR.findall(words)) or value[:4] in years:
                    yield Candidate(value, "time", words[:80] or html.attribute(element, "datetime"))
        if (found := days.first_written(line.text, order)) and is_dateline(line, found[1], near=True):
            yield Candidate(found[0], UPDATED_ONLY if MODIFIED.search(line.text) else "visible", found[1])


def language_order(clues: Clues) -> bool | None:
    """Whether the page's language writes the month before the day; None where it may be either (plain English)."""
    language = clues.language or ""
    if language.startswith("en"):
        return {"us": True, "": None}.get(language[3:], False)
    return False if language else None


def elsewhere(lines: list[Line]) -> Iterator[Candidate]:
    """The one line of the page that says "published on …"; or the only dateline there is, when it is marked as one."""
    found = []
    for line in lines[:MOST_LINES]:
        if len(line.text) <= 120 and (date := days.first_written(line.text)) and is_dateline(line, date[1]):
            if (
                PUBLISHED.search(line.text)
                or DATE_CLASS.search(html.attribute(line.element, "class"))
                and not MODIFIED.search(line.text)
            ):
                found.append(Candidate(date[0], "visible", date[1]))
    if len({one.value for one in found}) == 1:
        yield found[0]


def is_dateline(line: Line, surface: str, *, near: bool = False) -> bool:
    """Whether next to nothing but a date, a time of day and the usual labels stands in the line; between headline and
    body ("near") a place or an office may stand there too."""
    if line.tag in ("h1", "h2", "h3"):
        return len(line.text) <= len(surface) + 15
    rest = LABELS.sub(" ", CLOCK.sub(" ", line.text.replace(surface, " ")))
    letters = sum(1 for char in rest if char.isalpha())
    if letters <= 24:
        return True
    names = f"{html.attribute(line.element, 'class')} {html.attribute(line.element, 'id')}"
    marked = bool(DATE_CLASS.search(names)) or by_like(line.text)
    at_edge = line.text.startswith(surface) or line.text.endswith(surface)
    return letters <= 60 and (marked or near and at_edge and not line.text.endswith((".", ":")))


def by_like(text: str) -> bool:
    return bool(re.match(r"\s*(?:by|von|par|por|автор)\b", text, re.I))


def in_url(url: str) -> Candidate | None:
    for pattern in (URL_DAY, URL_COMPACT):
        if (match := pattern.search(url)) and (value := days.iso(match)):
            return Candidate(value, "url", match[0].strip("/"))
    if match := URL_MONTH.search(url):
        return Candidate(f"{match['year']}-{match['month']}", "url", match[0].strip("/"))
    return None


def updated(clues: Clues, zone: str | None) -> Published | None:
    text = string(clues.article, "dateModified") or clues.meta(*UPDATED)
    value = days.stamp(text, known_zone(zone)) if text else None
    return (
        Published(value, "json-ld" if string(clues.article, "dateModified") else "meta", (text or "")[:80])
        if value
        else None
    )


def known_zone(name: str | None) -> ZoneInfo | None:
    return ZoneInfo(name) if name else None


def later(value: str, limit: date) -> bool:
    return value > limit.isoformat()[: len(value)]


def apart(a: str, b: str) -> int:
    """Days between two EDTF days; 0 where one of them is no full day."""
    if len(a) < 10 or len(b) < 10:
        return 0
    return abs((date.fromisoformat(a) - date.fromisoformat(b)).days)


def doubt(detail: str, excerpt: str | None) -> Issue:
    return Issue(IssueKind.DATE_DOUBT, detail, "published", excerpt)
