"""The publication date: JSON-LD, <meta>, <time>, a visible dateline, the URL; with precision and basis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from archive import html
from archive.extract import datelines, days
from archive.extract.clues import Clues, string
from archive.extract.datelines import LONGEST, LONGEST_LABEL, MODIFIED, NOT_THE_STORY, PUBLISHED, Stated
from archive.extract.lines import Line
from archive.html import Element
from archive.model import Issue, IssueKind, Published

METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "date_published", "dc.date.issued", "dcterms.issued", "pubdate", "publish-date", "publish_date",
    "publishdate", "publication_date", "publicationdate", "published", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "article.published", "article_date_original", "originalpublicationdate",
    "displaydate", "citation_publication_date", "citation_date", "article.created", "rnews:datepublished", "ptime",
    "vr:published_time",
)  # fmt: skip
RECORD = (  # of the page's record rather than of its publication: what the page shows comes before them
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "datecreated", "created", "gen_date",
    "timestamp", "last-published",
)  # fmt: skip
META_DATE = re.compile(r"publi[sc].*(?:date|time)|(?:date|time).*publi[sc]")
UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
URL_DAY = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/_.-](?P<month>0?[1-9]|1[0-2])[/_.-](?P<day>[0-2]?\d|3[01])(?=[/_.-]|$)"
)
URL_DAY_FIRST = re.compile(r"[/_-](?P<day>[0-2]\d|3[01])[/_.-](?P<month>0[1-9]|1[0-2])[/_.-](?P<year>20[0-3]\d)(?!\d)")
URL_COMPACT = re.compile(r"(?:^|[/_=-])(?P<year>20[0-3]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?=\D|$)")
URL_MONTH = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0[1-9]|1[0-2])(?=/)")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NEAR = 12  # lines before the body, where the headline stands elsewhere
FAR = 40  # lines after the headline
BELOW = 3  # lines from the body's first on
OPENING = 6  # lines from the body's first on, one of which may begin with the day
DASHES = ("-", "–", "—", ". ")
ABOVE = 5  # lines above the headline
MOST_LINES = 2000  # of a page that are searched for a dateline far from the headline
HEADLINE = 30  # least characters of another story's linked headline
LONG = 60  # days after the day in its URL, from which metadata are of something else
UPDATED_ONLY = "visible:updated"
SHOWN = frozenset({"visible", "url"})
IN_SCRIPT = re.compile(
    r'"(?:date_?published|published_?(?:at|on|date|time)|publish_?(?:at|date|time)|publication_?date|pub_?date|created_?at)'
    r'\\?"\s{0,9}:\s{0,9}\\?"([^"\\]{8,40})', re.I
)  # fmt: skip
LARGEST_SCRIPT = 1 << 20
STANDING = re.compile(r"(?:^|\s)page-(?:id-\d|template-default)")
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
    refused: dict[str, Issue] = {}
    good: list[Candidate] = []
    for candidate in candidates(lines, clues, root, url, first, start, known_zone(zone), fetched_at):
        if limit and later(candidate.value, limit):
            said = f"{candidate.basis} says {candidate.value}, after the capture"
            refused.setdefault(candidate.value, doubt(said, candidate.surface))
        else:
            good.append(candidate)
            if len(good[0].value) == 10 and (len(good) > 1 and not in_utc(good[0]) or candidate.basis in SHOWN):
                break
    issues = [*refused.values()]
    if not good:
        unclear = ambiguous(lines, clues, first, start)
        return None, (*issues, *([unclear] if unclear else []))
    best = before_a_move(most_precise(good), url)
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


def before_a_move(best: Candidate, url: str) -> Candidate:
    """The day in the folders of the URL where metadata name one much later: that of a move to another system."""
    address = in_url(url) if URL_DAY.search(url) and best.basis not in SHOWN else None
    moved = address and address.value < best.value and apart(address.value, best.value) > LONG
    return address if address and moved else best


def in_utc(candidate: Candidate) -> bool:
    return bool(UTC_END.search(candidate.surface or "")) and candidate.basis not in SHOWN


def candidates(
    lines: list[Line],
    clues: Clues,
    root: Element,
    url: str,
    first: int,
    start: int,
    zone: ZoneInfo | None,
    fetched_at: datetime | None,
) -> Iterator[Candidate]:
    """What may be the publication date, most trustworthy first."""
    standing = is_standing(root)
    machine = [
        ("json-ld", string(clues.article, "datePublished", "dateCreated")),
        ("json-ld", None if standing else string(clues.page, "datePublished")),
    ]
    others = [name for name in clues.metas if META_DATE.search(name) and name not in METAS and name not in RECORD]
    for basis, text in (*machine, *named(clues, *METAS, *others)):
        if text and (value := days.stamp(text, zone)):
            yield Candidate(value, basis, text[:80])
    yield from marked(root, zone)
    shown = list(visible(lines, clues, first, start, fetched_at))
    yield from (one for one in shown if one.basis != UPDATED_ONLY)
    for basis, text in named(clues, *RECORD):
        if value := days.stamp(text, zone):
            yield Candidate(value, basis, text[:80])
    if address := in_url(url):
        yield address
    yield from (one for one in shown if one.basis == UPDATED_ONLY)
    yield from opening(lines, start, language_order(clues))
    yield from elsewhere(lines, language_order(clues))
    if not standing:
        yield from in_scripts(root, zone)


def is_standing(root: Element) -> bool:
    """Whether WordPress calls this a page, not a post: its WebPage bears the day on which somebody set it up."""
    body = root.find("body")
    return body is not None and bool(STANDING.search(html.attribute(body, "class")))


def named(clues: Clues, *names: str) -> Iterator[tuple[str, str]]:
    yield from ((f"meta:{name}", content) for name in names for content in clues.metas.get(name, ())[:1])


def marked(root: Element, zone: ZoneInfo | None) -> Iterator[Candidate]:
    """Microdata, and <time> where it is the only one or says that it is the date of publication."""
    for element in root.iter():
        name = element.get("itemprop") if isinstance(element.tag, str) else None
        if name and "datepublished" in name.lower() and element.tag != "meta" and not datelines.is_comment(element):
            text = html.attribute(element, "datetime") or html.attribute(element, "content") or html.text_of(element)
            if value := days.stamp(text, zone):
                yield Candidate(value, "microdata", text[:80])
                return


def visible(
    lines: list[Line], clues: Clues, first: int, start: int, fetched_at: datetime | None = None
) -> Iterator[Candidate]:
    """The datelines near the headline, surest first: "Published …", then those below the headline, those above."""
    today = fetched_at.date().isoformat() if fetched_at else None
    order = language_order(clues)
    found: list[tuple[tuple[bool, int, int], Candidate]] = []
    for at in window(lines, first, start):
        if datelines.is_elsewhere(lines[at], lines[first]) or at < first and is_of_another(lines, at, first):
            continue
        said = datelines.stated(lines[at], order, datelines.label(lines, at))
        for basis, one in (*times(lines[at], bool(said)), *(("visible", one) for one in said)):
            place = tier(one, above=at < first, inside=at >= start, today=one.value == today)
            basis = UPDATED_ONLY if one.modified and basis == "visible" else basis
            found.append(((one.modified, place, at), Candidate(one.value, basis, one.surface)))
    yield from (candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))


def window(lines: list[Line], first: int, start: int) -> list[int]:
    """Indexes of the lines around the headline, and of those before the body where the headline stands far from it."""
    near = range(max(first - ABOVE, 0), min(start + BELOW, first + FAR))
    before = range(max(start - NEAR, near.stop), start + BELOW)
    return [at for at in (*near, *before) if at < len(lines) and len(lines[at].text) <= LONGEST]


def tier(one: Stated, *, above: bool, inside: bool, today: bool) -> int:
    """Which of two datelines comes first, lowest first; the day of the capture above the headline is a clock's."""
    if one.rank == 0 and not inside:
        return 0
    if above and today:
        return 5
    loose = one.rank == 4 or inside
    return (4 if above else 3) if loose else (2 if above else 1)


def times(line: Line, dated: bool) -> Iterator[tuple[str, Stated]]:
    """<time> elements of a line that is not another story's link; a template's date that its words deny is none.
    `dated` says that the line is a dateline: in running text a <time> is worth less."""
    if line.linked > 0.5 * len(line.text) and not dated:
        return
    rank = 4 if datelines.is_prose(line.text) and not dated else 3
    for element in (line.element, *line.element.iterdescendants("time")):
        if element.tag == "time" and (value := days.stamp(html.attribute(element, "datetime"))):
            words = html.text_of(element)
            if not (years := YEAR.findall(words)) or value[:4] in years:
                surface = words[:80] or html.attribute(element, "datetime")
                changed = bool(MODIFIED.search(line.text)) and not PUBLISHED.search(line.text)
                yield "time", Stated(value, surface, rank, changed)


def is_of_another(lines: list[Line], at: int, first: int) -> bool:
    """Whether a line above the headline stands in one box with another story's linked headline."""
    box = lines[at].element.getparent()
    for other in lines[max(at - 1, 0) : min(at + 2, first)]:
        linked = other is not lines[at] and len(other.text) >= HEADLINE and other.linked > 0.9 * len(other.text)
        if linked and box in (other.element.getparent(), *other.element.iterancestors()):
            return len(other.text.split()) > 3
    return False


def ambiguous(lines: list[Line], clues: Clues, first: int, start: int) -> Issue | None:
    """That the page is dated 03/04/2026 and does not tell which is the month."""
    if language_order(clues) is not None:
        return None
    for at in window(lines, first, start):
        for one in [] if datelines.stated(lines[at], None) else datelines.stated(lines[at], True):
            detail = f"{one.surface} may be two days; the page's language does not tell which is the month"
            return Issue(IssueKind.AMBIGUOUS_DATE, detail, "published", one.surface)
    return None


def language_order(clues: Clues) -> bool | None:
    """Whether the page's language writes the month before the day; None where it may be either (plain English)."""
    language = clues.language or ""
    if language.startswith("en"):
        return {"us": True, "": None}.get(language[3:], False)
    return False if language else None


def opening(lines: list[Line], start: int, order: bool | None) -> Iterator[Candidate]:
    """The day with which the text itself begins: "27.1.2022 - Bei …", "31. Oktober 2023. Die …"."""
    for line in lines[start : start + OPENING]:
        found = days.first_written(line.text[:LONGEST_LABEL], order)
        rest = line.text.removeprefix(found[1]).lstrip() if found else line.text
        if found and len(found[0]) == 10 and rest != line.text and rest.startswith(DASHES):
            yield Candidate(found[0], "visible", found[1])
            return


def elsewhere(lines: list[Line], order: bool | None) -> Iterator[Candidate]:
    """The one line of the page that says "published on …"; or the only day that datelines anywhere on it state."""
    found = [
        one
        for at, line in enumerate(lines[:MOST_LINES])
        if len(line.text) <= LONGEST and days.MAY_BE.search(line.text) and 2 * line.linked < len(line.text)
        if not (datelines.is_comment(line.element) or NOT_THE_STORY.search(datelines.names(line)))
        for one in datelines.stated(line, order, datelines.label(lines, at))
    ]
    for these in ([one for one in found if one.rank == 0 and not one.modified], found):
        if len({one.value for one in these}) == 1:
            yield Candidate(these[0].value, UPDATED_ONLY if these[0].modified else "visible", these[0].surface)


def in_scripts(root: Element, zone: ZoneInfo | None) -> Iterator[Candidate]:
    """The one day that the page's scripts, broken JSON-LD among them, give for a publication."""
    texts = [script.text for script in root.iter("script") if script.text and len(script.text) <= LARGEST_SCRIPT]
    said = [match[1] for text in texts for match in IN_SCRIPT.finditer(text)]
    if len({days.stamp(one, zone) for one in said}) == 1 and (value := days.stamp(said[0], zone)):
        yield Candidate(value, "script", said[0])


def in_url(url: str) -> Candidate | None:
    for pattern in (URL_DAY, URL_COMPACT, URL_DAY_FIRST):
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
