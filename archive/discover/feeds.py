"""RSS 0.9x, 1.0, 2.0 and Atom (by feedparser), JSON Feed 1.x -> Reading. The one door to feedparser."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any

import feedparser

from archive import html
from archive.discover.days import day, stamp
from archive.discover.links import Candidate, Reading, bad
from archive.discover.markup import mended
from archive.model import Issue, Source

DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&#?\w+;")
HTTP = ("http://", "https://")


def feed(text: str, url: str, source: Source) -> Reading:
    """The items of an XML feed. What is malformed is read as far as it goes, and an Issue says so."""
    body = mended(DECLARATION.sub("", text)).encode("utf-8", "replace")
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
    try:
        parsed = feedparser.parse(
            io.BytesIO(body), response_headers=headers, resolve_relative_uris=False, sanitize_html=False
        )
    except Exception as problem:  # noqa: BLE001  feedparser's loose parser raises anything; told in an Issue
        return Reading(issues=(bad(f"the feed cannot be read: {type(problem).__name__}: {problem}", text[:400]),))
    found = tuple(one for entry in parsed.entries for one in _entry(entry, str(parsed.version), source))
    issues = tuple(_problems(parsed, len(parsed.entries), len(found), text))
    return Reading(found, issues=issues)


def _entry(entry: dict[str, Any], version: str, source: Source) -> Iterator[Candidate]:
    """The address of an item: the publisher's own (feedburner:origLink), its link, or an id that is a URL."""
    named = (entry.get("feedburner_origlink"), entry.get("link"), entry.get("id"))
    address = next((one for one in named[:2] if one), None) or next((one for one in named[2:] if _is_http(one)), None)
    if not address:
        return
    published, updated = entry.get("published"), dict.get(entry, "updated")
    if version.startswith("rss"):
        published = published or updated  # dc:date of RSS 1.0
    yield Candidate(address, _title(entry.get("title")), day(published, source.timezone), stamp(updated))


def _problems(parsed: Any, entries: int, found: int, text: str) -> Iterator[Issue]:
    if not parsed.version and not entries:
        yield bad("expected a feed, found XML that is none", text[:400])
    elif parsed.bozo:
        yield bad(f"malformed ({parsed.get('bozo_exception')}); {entries} items were read all the same", text[-200:])
    if found < entries:
        yield bad(f"{entries - found} of {entries} items have no link")


def json_feed(text: str, source: Source) -> Reading:
    """The items of a JSON Feed (jsonfeed.org, 1 and 1.1)."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as problem:
        return Reading(issues=(bad(f"the JSON cannot be read: {problem}", text[-200:]),))
    items = whole.get("items") if isinstance(whole, dict) else None
    if not isinstance(items, list):
        return Reading(issues=(bad("expected a JSON Feed with a list of items, found other JSON", text[:400]),))
    found = tuple(one for item in items if isinstance(item, dict) for one in _item(item, source))
    lost = len(items) - len(found)
    return Reading(found, issues=(bad(f"{lost} of {len(items)} items have no link", text[:400]),) if lost else ())


def _item(item: dict[str, Any], source: Source) -> Iterator[Candidate]:
    words = {name: value for name, value in item.items() if isinstance(value, str)}
    named = (words.get("url"), words.get("external_url"), words.get("id"))
    address = next((one for one in named[:2] if one), None) or next((one for one in named[2:] if _is_http(one)), None)
    if address:
        published = day(words.get("date_published"), source.timezone)
        yield Candidate(address, _title(words.get("title")), published, stamp(words.get("date_modified")))


def _is_http(text: object) -> bool:
    return isinstance(text, str) and text.startswith(HTTP)


def _title(text: object) -> str | None:
    """A title in plain characters: many feeds escape their markup twice."""
    if not isinstance(text, str):
        return None
    return (html.text_of(html.parse(text)) if MARKUP.search(text) else html.squeeze(text)) or None
