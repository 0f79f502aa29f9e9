"""Sites made of saved real pages, which lie beside the repository (../shared) and never in it."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from archive import urls
from tests.mirror import discovery
from tests.mirror.site import START, Site

PAGES = Path(__file__).resolve().parents[3] / "shared" / "eval" / "extraction" / "data"
WAYS: tuple[dict[str, object], ...] = (
    {"ways": ("feed",)},
    {"ways": ("sitemap",)},
    {"ways": ("listing",), "per_page": 7},
    {"ways": ("sitemap",), "sitemap_index": True, "zipped_sitemap": True},
    {"ways": ("feed", "listing")},
)


@dataclass(frozen=True)
class Saved:
    """One saved page: <collection>/html/<id>.html.gz, and the URL that truth.json has for it."""

    path: Path
    url: str
    title: str | None


def saved(folder: Path = PAGES) -> Iterator[Saved]:
    """Every saved page with a usable URL, the first of each URL key; collections and ids in order."""
    seen = set()
    for truth in sorted(folder.glob("*/truth.json")):
        for name, facts in sorted(json.loads(truth.read_text(encoding="utf-8")).items()):
            path = truth.parent / "html" / f"{name}.html.gz"
            try:
                key = urls.key(facts["url"])
            except ValueError:
                continue
            if key not in seen and path.exists():
                seen.add(key)
                yield Saved(path, facts["url"], facts.get("title"))


def sites(folder: Path = PAGES, *, hosts: int = 50, pages: int = 1000) -> list[Site]:
    """`pages` saved pages on `hosts` sites of about the same size, named mirror_000 and so on.

    A real host's pages stay together; a site has those of several, since few were saved from each. Sites differ in the
    way they are discovered. FileNotFoundError when there are not so many.
    """
    made = [Site(f"mirror_{number:03d}", **WAYS[number % len(WAYS)]) for number in range(hosts)]  # type: ignore[arg-type]
    groups = defaultdict(list)
    for page in saved(folder):
        groups[urls.bare(urls.host(page.url))].append(page)
    left, share = pages, -(-pages // hosts)
    for group in sorted(groups.values(), key=len, reverse=True):
        site = min(made, key=lambda one: len(one.pages))
        room = min(left, share - len(site.pages))
        for page in group[:room]:
            _add(site, page)
        left -= min(room, len(group))
    if left:
        raise FileNotFoundError(f"{folder}: expected {pages} saved pages, found {pages - left}")
    return made


def _add(site: Site, page: Saved) -> None:
    path = _path(site, page.url)
    modified = START + timedelta(minutes=len(site.pages))
    packed = page.path.read_bytes()
    added = site.add(path, gzip.decompress(packed), title=page.title, modified=modified)
    added.__dict__["packed"] = packed  # it is ready


def _path(site: Site, url: str) -> str:
    """The page's own path and query, behind its host's name where another page of the site has the same URL key."""
    parts = urlsplit(urls.canonical(url))
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    taken = {urls.key(f"http://h{other}") for other in site.pages}
    if discovery.page(site, path) is None and urls.key(f"http://h{path}") not in taken:
        return path
    return f"/{parts.netloc}{path}"
