"""The publication date: JSON-LD, <meta>, microdata, what the page shows, the URL; with precision and basis."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from archive import html
from archive.extract import datelines, days, shown
from archive.extract.clues import Clues, string
from archive.extract.lines import Line
from archive.extract.shown import UPDATED_ONLY, Candidate
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
LONG = 60  # days after the day in its URL, from which metadata are of something else
SHOWN = frozenset({"visible", "url"})
IN_SCRIPT = re.compile(
    r'"(?:date_?published|published_?(?:at|on|date|time)|publish_?(?:at|date|time)|publication_?date|pub_?date|created_?at)'
    r'\\?"\s{0,9}:\s{0,9}\\?"([^"\\]{8,40})', re.I
)  # fmt: skip
LARGEST_SCRIPT = 1 << 20
STANDING = re.compile(r"(?:^|\s)page-(?:id-\d|template-default)")
UTC_END = re.compile(r"\d\d:\d\d.*(?:Z|UTC|GMT|[+-]00:?00)$")
MACHINES = frozenset({"json-ld", "microdata"})


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
        unclear = shown.ambiguous(lines, clues, first, start)
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
    standing, order = is_standing(root), shown.language_order(clues)
    machine = [
        ("json-ld", string(clues.article, "datePublished", "dateCreated")),
        ("json-ld", None if standing else string(clues.page, "datePublished")),
    ]
    others = [name for name in clues.metas if META_DATE.search(name) and name not in METAS and name not in RECORD]
    for basis, text in (*machine, *named(clues, *METAS, *others)):
        if text and (value := days.stamp(text, zone)):
            yield Candidate(value, basis, text[:80])
    yield from marked(root, zone)
    visible = list(shown.near_headline(lines, clues, first, start, fetched_at))
    yield from (one for one in visible if one.basis != UPDATED_ONLY)
    for basis, text in named(clues, *RECORD):
        if value := days.stamp(text, zone):
            yield Candidate(value, basis, text[:80])
    if address := in_url(url):
        yield address
    yield from (one for one in visible if one.basis == UPDATED_ONLY)
    yield from shown.opening(lines, start, order)
    yield from shown.elsewhere(lines, order)
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
    for element in root.iter("*"):
        name = element.get("itemprop")
        if name and "datepublished" in name.lower() and element.tag != "meta" and not datelines.is_comment(element):
            text = html.attribute(element, "datetime") or html.attribute(element, "content") or html.text_of(element)
            if value := days.stamp(text, zone):
                yield Candidate(value, "microdata", text[:80])
                return


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
