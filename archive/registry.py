"""data/sources/**/*.yml -> Source: every key checked, every fault told with file, line, key and nearest valid key."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from archive import html, urls, yaml_nodes
from archive.codes import COUNTRIES, LANGUAGES
from archive.errors import SourceError
from archive.model import Discovery, Expectation, Layout, LinkRole, Probe, Source
from archive.shapes import Faults, Key, Node, Reader, mapping, one_of, scalar, several

KINDS = (
    "ngo",  # works for a cause, in its own name
    "campaign",  # speaks for a person or a case
    "watchdog",  # documents and counts
    "independent-media",
    "public-media",  # paid by a state or by fees, edited apart from it
    "state-media",
    "party",
    "official",  # a parliament, court, ministry or intergovernmental body
)
TIMEZONES = available_timezones()
STOPS = ("known", "empty", "once")
EVERY = re.compile(r"(\d{1,4}) ?([mhd])")
MINUTES = {"m": 1, "h": 60, "d": 24 * 60}
KEY = re.compile(r"[a-z0-9][a-z0-9_]*\Z")


# ---- values ---------------------------------------------------------------------------------------------------------


def _text(value: str) -> str:
    if not value.strip():
        raise ValueError(value)
    return value.strip()


def _url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError(value)
    urls.canonical(value)
    return value


def _hostname(value: str) -> str:
    if urls.host(f"http://{value}") != value:
        raise ValueError(value)
    return value


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as problem:
        raise ValueError(value) from problem
    return value


def _selector(value: str) -> str:
    html.select(html.parse(""), _text(value))
    return value


def _timezone(value: str) -> str:
    if value not in TIMEZONES:
        raise ValueError(value)
    return value


def _minutes(value: str) -> int:
    found = EVERY.fullmatch(value)
    if not found or int(found[1]) == 0:
        raise ValueError(value)
    return int(found[1]) * MINUTES[found[2]]


def _share(value: str) -> float:
    if not 0 <= float(value) <= 1:
        raise ValueError(value)
    return float(value)


def _count(value: str) -> int:
    if not re.fullmatch(r"\d{1,9}", value):
        raise ValueError(value)
    return int(value)


def _page_count(value: str) -> int:
    if _count(value) == 0:
        raise ValueError(value)
    return int(value)


def _seconds(value: str) -> float:
    seconds = float(value)
    if not (math.isfinite(seconds) and seconds >= 0):
        raise ValueError(value)
    return seconds


TEXT = scalar("text", _text)
URL = scalar("a URL that begins with http:// or https://", _url)
SELECTOR = scalar("a CSS selector", _selector)
PATTERNS = several(scalar("a regular expression", _pattern))
DAY = scalar("a day as 2016-08-31", date.fromisoformat)
SHARE = scalar("a share from 0 to 1", _share)
COUNT = scalar("a whole number", _count)
PAGES = scalar("a whole number above 0", _page_count)


# ---- what the mappings of a file may hold; docs/sources.md explains every key ---------------------------------------


def _listing(values: dict[str, Any]) -> Discovery:
    numbered = "{n}" in values["url"]
    if not numbered and values.get("stop", "once") != "once":
        raise ValueError("a url with {n}, where stop is not once", repr(values["url"]))
    return Discovery(LinkRole.LISTING, **{"stop": "known" if numbered else "once", **values})


def _way(values: dict[str, Any]) -> Discovery:
    if len(values) != 1:
        raise ValueError("one of feed, sitemap and listing", " and ".join(values) or "none")
    [(name, value)] = values.items()
    return value if isinstance(value, Discovery) else Discovery(LinkRole(name), value)


def _layouts(read: Reader) -> Reader:
    """Layouts in the order of their last days; only the last, of today, has none."""

    def read_all(node: Node, key: str, faults: Faults) -> Any:
        layouts = read(node, key, faults)
        ends = [layout.until or date.max for layout in layouts if layout]
        if len(ends) == len(layouts) and any(a >= b for a, b in pairwise(ends)):
            faults.add(node.line, key, "the oldest first, all but the last with until", "another order")
        return layouts

    return read_all


def _range(node: Node, key: str, faults: Faults) -> Any:
    """[least, most]"""
    bounds = several(COUNT)(node, key, faults)
    if None not in bounds and (len(bounds) != 2 or bounds[0] > bounds[1]):
        faults.add(node.line, key, "[least, most]", str(list(bounds)))
    return bounds


def _probed(node: Node, key: str, faults: Faults) -> Any:
    if node.value == "never":
        return Probe()
    if node.is_mapping:
        return _probe(node, key, faults)
    faults.add(node.line, key, "never, or a mapping with the keys " + ", ".join(PROBED), node.found)
    return None


LISTING = {
    "url": Key(URL, required=True),
    "link": Key(SELECTOR, required=True),
    "start": Key(COUNT),
    "stop": Key(one_of("known, empty or once", STOPS)),
    "max_pages": Key(PAGES),
}
DISCOVER = {"feed": Key(URL), "sitemap": Key(URL), "listing": Key(mapping(LISTING, _listing))}
LAYOUT = {
    "until": Key(DAY),
    "title": Key(SELECTOR),
    "byline": Key(SELECTOR),
    "published": Key(SELECTOR),
    "body": Key(SELECTOR),
    "drop": Key(several(SELECTOR)),
}
EXPECT = {"per_week": Key(_range), "with_date": Key(SHARE), "with_body": Key(SHARE)}
PROBED = {
    "date": Key(DAY, required=True),
    "network": Key(TEXT, required=True),
    "status": Key(COUNT),
    "bytes": Key(COUNT),
    "items": Key(COUNT),
}
_probe = mapping(PROBED, lambda values: Probe(**values))
SOURCE = {
    "name": Key(TEXT, required=True),
    "home": Key(URL, required=True),
    "kind": Key(one_of("one of " + ", ".join(KINDS), KINDS), required=True),
    "stance": Key(TEXT, required=True),
    "country": Key(one_of("a country's two letters (ISO 3166-1)", COUNTRIES)),
    "language": Key(several(one_of("a language's two letters (ISO 639-1)", LANGUAGES), 1), required=True),
    "timezone": Key(scalar("an IANA time zone", _timezone, TIMEZONES), required=True),
    "hosts": Key(several(scalar("a host in lower case, without http://", _hostname))),
    "discover": Key(several(mapping(DISCOVER, _way), 1), required=True),
    "allow": Key(PATTERNS),
    "deny": Key(PATTERNS),
    "identity": Key(several(TEXT)),
    "layouts": Key(_layouts(several(mapping(LAYOUT, lambda values: Layout(**values))))),
    "expect": Key(mapping(EXPECT, lambda values: Expectation(**values))),
    "every": Key(scalar("a time as 30m, 6h or 1d", _minutes)),
    "delay": Key(scalar("seconds, 0 or more", _seconds)),
    "probed": Key(_probed, required=True),
    "notes": Key(TEXT),
}
KEYS: Mapping[str, Mapping[str, Key]] = {  # by the name of the mapping that holds them
    "source": SOURCE,
    "discover": DISCOVER,
    "listing": LISTING,
    "layouts": LAYOUT,
    "expect": EXPECT,
    "probed": PROBED,
}


# ---- files ----------------------------------------------------------------------------------------------------------


def find_folder() -> Path:
    """The sources of this checkout, else those that were installed with the package. SourceError without any."""
    package = Path(__file__).parent
    for folder in (package.parent / "data" / "sources", package / "_sources"):
        if folder.is_dir():
            return folder
    raise SourceError(f"expected the sources in {package / '_sources'}, found no such folder: reinstall dateline")


def load(folder: Path) -> dict[str, Source]:
    """Every source below a folder, by key, in order. SourceError with all faults of all files, one line each."""
    if not folder.is_dir():
        raise SourceError(f"{folder}: expected a folder of source files, found none")
    sources: dict[str, Source] = {}
    faults: list[str] = []
    seen: dict[str, Path] = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".yml", ".yaml")):
        source, found = _load_file(path)
        if path.stem in seen:
            found.append(f"{path}:1: expected a file name of its own, found {seen[path.stem]} of the same key")
        seen.setdefault(path.stem, path)
        faults += found
        if source:
            sources.setdefault(source.key, source)
    if faults:
        raise SourceError("\n".join(faults))
    if not sources:
        raise SourceError(f"{folder}: expected source files (*.yml), found none")
    return dict(sorted(sources.items()))


def _load_file(path: Path) -> tuple[Source | None, list[str]]:
    faults = Faults(str(path))
    if path.suffix != ".yml" or not KEY.match(path.stem):
        faults.add(1, "", "a name of lower-case letters, digits and _ that ends in .yml", repr(path.name))
    root = yaml_nodes.read(path, faults)
    if root is None:
        return None, [line for _, line in faults.lines]
    source = mapping(SOURCE, partial(_source, path.stem))(root, "", faults)
    return source, [line for _, line in sorted(faults.lines)]


def _source(key: str, values: dict[str, Any]) -> Source:
    return Source(key=key, languages=values.pop("language"), **values)
