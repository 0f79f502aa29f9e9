"""The sitemaps that a robots.txt names (RFC 9309 section 2.2.4 leaves the line to sitemaps.org)."""

from __future__ import annotations

import re

from archive import urls

LINE = re.compile(r"[ \t\ufeff]*site-?map[ \t]*:[ \t]*([^\s#]+)", re.IGNORECASE)
READ = 512 << 10  # bytes; RFC 9309 asks for 500 KiB at least


def robots_sitemaps(body: bytes, url: str) -> tuple[str, ...]:
    """Canonical URLs of its `Sitemap:` lines, in order, each once; relative ones are read against `url`."""
    found: dict[str, None] = {}
    for line in body[:READ].decode("utf-8", "replace").splitlines():
        if match := LINE.match(line):
            try:
                found.setdefault(urls.canonical(match[1], url))
            except ValueError:
                continue
    return tuple(found)
