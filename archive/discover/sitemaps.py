"""Sitemaps (sitemaps.org 0.9, news extension, hreflang alternates, plain text) and their indexes -> Reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive.discover.days import day, stamp
from archive.discover.links import Candidate, Reading, bad
from archive.discover.markup import attributes, events
from archive.model import Issue, Source

ENTRIES = ("url", "sitemap")
FIELDS = ("loc", "lastmod", "publication_date", "title")
MEDIA = ("image", "video")  # their own loc and title are not the page's
ROOTS = ("urlset", "sitemapindex")

Entry = dict[str, str]


def sitemap(text: str, source: Source) -> Reading:
    """Pages and child sitemaps of an XML sitemap, the newest first; what broke off is read as far as it goes."""
    pages: list[Candidate] = []
    children: list[Candidate] = []
    closed = False
    for entry in _entries(text):
        closed = closed or "closed" in entry
        target = children if entry.get("in") == "sitemap" else pages
        target += _candidates(entry, source)
    issues = [] if closed else [_broken_off(text, len(pages) + len(children))]
    if closed and not pages and not children and "<loc" in text.lower():
        issues = [bad("a sitemap whose entries have no address that could be read", text[:400])]
    return Reading(newest_first(pages), newest_first(children), tuple(issues))


def text_sitemap(text: str) -> Reading:
    """One URL a line (sitemaps.org). Lines that are none make it another kind of text."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [line for line in lines if line.lower().startswith(("http://", "https://")) and " " not in line]
    if len(found) == len(lines):
        return Reading(tuple(map(Candidate, found)))
    odd = next(line for line in lines if line not in found)
    what = (
        "expected a sitemap, found text" if not found else f"{len(lines) - len(found)} of {len(lines)} lines are no URL"
    )
    return Reading(tuple(map(Candidate, found)), issues=(bad(what, odd),))


def newest_first(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """By the day they were published or changed; those that do not say keep their order, at the end."""
    return tuple(sorted(candidates, key=lambda one: (one.published or one.modified or "")[:10], reverse=True))


def _entries(text: str) -> Iterator[Entry]:
    """Each <url> and <sitemap> as its fields; the root's end as {"closed"}. Alternates are entries of their own."""
    entry: Entry = {}
    field, value, media = "", "", False
    for event, name, written in events(text):
        if event == "text":
            value += written if field else ""
        elif event == "start" and name in ENTRIES:
            yield from _whole(entry)
            entry, field, media = {"in": name}, "", False
        elif event == "start" and name == "link":
            yield from _alternate(attributes(written), entry.get("in", "url"))
        elif event == "start":
            media = media or name in MEDIA
            field, value = ("" if media or name not in FIELDS else name), ""
        elif name == field:
            if name == "loc" and name in entry:
                yield from _whole(entry)
                entry = {"in": entry["in"]}
            entry.setdefault("in", "url")
            entry[field], field = value.strip(), ""
        elif name in MEDIA:
            media = False
        elif name in ROOTS:
            yield {"closed": name}
    yield from _whole(entry)


def _whole(entry: Entry) -> Iterator[Entry]:
    if entry.get("loc"):
        yield entry


def _alternate(named: dict[str, str], within: str) -> Iterator[Entry]:
    """<xhtml:link rel="alternate" hreflang="…" href="…">: the same page in another language."""
    if named.get("rel") == "alternate" and named.get("href") and named.get("hreflang"):
        yield {"in": within, "loc": named["href"], "language": named["hreflang"].lower()[:2]}


def _candidates(entry: Entry, source: Source) -> Iterator[Candidate]:
    if "loc" not in entry or entry.get("language", source.languages[0]) not in source.languages:
        return
    published = day(entry.get("publication_date"), source.timezone)
    yield Candidate(entry["loc"], entry.get("title") or None, published, stamp(entry.get("lastmod")))


def _broken_off(text: str, read: int) -> Issue:
    return bad(f"it breaks off: {read} entries were read, and its closing tag is missing", text[-200:])
