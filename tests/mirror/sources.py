"""Source files for mirrored sites, so that a crawl can be pointed at them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.mirror.site import Site

WAYS = {
    "feed": "  - feed: {url}/feed.xml",
    "sitemap": "  - sitemap: {url}/sitemap.xml",
    "listing": '  - listing: {{url: "{url}/news?page={{n}}", link: article h2 a, stop: empty, max_pages: 1000}}',
}


def source_text(site: Site, *, delay: float = 0, **keys: str) -> str:
    """A served site's source file; `keys` are more keys with their YAML."""
    assert site.url, "the site is not served yet"
    lines = [
        f"name: {site.name}",
        f"home: {site.url}/",
        "kind: independent-media",
        "stance: A mirrored site of the tests.",
        f"language: {site.language}",
        "timezone: UTC",
        "discover:",
        *(WAYS[way].format(url=site.url) for way in site.ways),
        f"delay: {delay:g}",
        "probed: never",
        *(f"{key}: {value}" for key, value in keys.items()),
    ]
    return "\n".join([*lines, ""])


def write_sources(sites: Iterable[Site], folder: Path, *, delay: float = 0, **keys: str) -> list[Path]:
    """One file a site, named after it: its name is its key, so it must be of lower-case letters, digits and _."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for site in sites:
        paths.append(folder / f"{site.name}.yml")
        paths[-1].write_text(source_text(site, delay=delay, **keys), encoding="utf-8")
    return paths
