"""A mirror: saved or made-up pages served as many hosts, each a port of 127.0.0.1, well- or ill-behaved on demand.

    site = Site("gazette")
    site.add("/news/1", b"<h1>Verdict</h1>...", title="Verdict")
    site.fail("/news/2", busy(3), times=2)          # twice 429 with Retry-After: 3, then as usual
    with Mirror([site]) as mirror:
        ...                                         # crawl site.url
        site.edit("/news/1", b"..."); site.delete("/news/2")
        mirror.log                                  # every request, with times

In a process of its own, of saved pages: `python -m tests.mirror --help`.
"""

from __future__ import annotations

from tests.mirror.faults import (
    Fault,
    bomb,
    busy,
    chunked,
    cut_off,
    drip,
    empty,
    moved,
    reset,
    slow,
    unavailable,
    unknown_charset,
)
from tests.mirror.server import Asked, Mirror
from tests.mirror.site import Page, Site
from tests.mirror.sources import source_text, write_sources

__all__ = [
    "Asked",
    "Fault",
    "Mirror",
    "Page",
    "Site",
    "bomb",
    "busy",
    "chunked",
    "cut_off",
    "drip",
    "empty",
    "moved",
    "reset",
    "slow",
    "source_text",
    "unavailable",
    "unknown_charset",
    "write_sources",
]
