"""From what a reader found to Links: made absolute, sifted by the source's rules, each key once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from archive import urls
from archive.model import Discovery, Issue, IssueKind, Link, LinkRole, Source

EXCERPT = 200  # characters of the page in an Issue
FILE = re.compile(r"\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|odp|csv|zip)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A link before the source's rules; `url` may be relative, `published` and `modified` are EDTF or a date-time."""

    url: str
    title: str | None = None
    published: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in one feed, sitemap or listing; `children` are further sitemaps."""

    candidates: tuple[Candidate, ...] = ()
    children: tuple[Candidate, ...] = ()
    issues: tuple[Issue, ...] = ()
    base: str | None = None  # what relative links are relative to; None: the address that was read


@dataclass(frozen=True, slots=True)
class Found:
    """Links of pages and attachments; `more` are what to read next: child sitemaps, the listing's next page."""

    links: tuple[Link, ...] = ()
    more: tuple[Link, ...] = ()
    issues: tuple[Issue, ...] = ()


def bad(detail: str, excerpt: str | None = None) -> Issue:
    """A feed, sitemap or listing that could not be read, or only in part."""
    shown = " ".join(excerpt.split())[:EXCERPT] if excerpt else None
    return Issue(IssueKind.BAD_FEED, detail, excerpt=shown or None)


def address(way: Discovery, page: int = 1) -> str:
    """The URL of a way; of a listing that of its first, second, … page."""
    return way.url.replace("{n}", str(way.start + page - 1)) if way.role is LinkRole.LISTING else way.url


def sift(reading: Reading, url: str, source: Source) -> Found:
    """The links of a reading that are the source's; when that leaves none of them, an Issue says why."""
    links: dict[str, Link] = {}
    refused: Counter[str] = Counter()
    own = {_key_or_none(one, source) for one in (url, source.home, *map(address, source.discover))}
    theirs = hosts(source)
    for candidate in reading.candidates:
        try:
            where, key = urls.canonical_and_key(candidate.url, reading.base or url, source.identity)
        except ValueError:
            refused["no http(s) address"] += 1
            continue
        if reason := _refusal(where, key, own, theirs, source):
            refused[reason] += 1
        else:
            links[key] = _told_more(links.get(key), _link(where, key, candidate))
    issues = reading.issues
    if refused and not links:
        reasons = ", ".join(f"{count} {reason}" for reason, count in refused.most_common())
        issues = (
            *issues,
            bad(f"none of {refused.total()} links is the source's: {reasons}", reading.candidates[0].url),
        )
    return Found(tuple(links.values()), children(reading.children, reading.base or url), issues)


def children(candidates: Iterable[Candidate], base: str) -> tuple[Link, ...]:
    """Sitemaps to read next; any host, since an index may name one that keeps files for others."""
    found: dict[str, Link] = {}
    for candidate in candidates:
        try:
            where = urls.canonical(candidate.url, base)
        except ValueError:
            continue
        if where != urls.canonical(base):
            key = urls.key(where)
            found.setdefault(key, Link(where, key, LinkRole.SITEMAP, modified=candidate.modified))
    return tuple(found.values())


def hosts(source: Source) -> frozenset[str]:
    """The hosts whose pages belong to a source, without "www."."""
    return frozenset(urls.bare(host) for host in source.hosts or (urls.host(source.home),))


def allowed(url: str, source: Source) -> bool:
    """Whether the source's allow and deny expressions let a URL's path and query pass."""
    parts = urlsplit(url)
    text = parts.path + ("?" + parts.query if parts.query else "")
    if any(re.search(pattern, text) for pattern in source.deny):
        return False
    return not source.allow or any(re.search(pattern, text) for pattern in source.allow)


def _refusal(where: str, key: str, own: set[str | None], theirs: Set[str], source: Source) -> str | None:
    """Why an address is not followed; None when it is."""
    if urls.bare(urlsplit(where).netloc) not in theirs:
        return "on another host"
    if key in own:
        return "to a way of discovery or the home page"
    return None if allowed(where, source) else "left out by allow or deny"


def _link(where: str, key: str, candidate: Candidate) -> Link:
    role = LinkRole.ATTACHMENT if FILE.search(urlsplit(where).path) else LinkRole.PAGE
    return Link(where, key, role, candidate.title, candidate.published, candidate.modified)


def _told_more(first: Link | None, again: Link) -> Link:
    """A link found twice keeps its first address, and what either time was said of it."""
    if first is None:
        return again
    return replace(
        first,
        title=first.title or again.title,
        published=first.published or again.published,
        modified=first.modified or again.modified,
    )


def _key_or_none(url: str, source: Source) -> str | None:
    try:
        return urls.key(url, source.identity)
    except ValueError:
        return None
