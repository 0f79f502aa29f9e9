"""Conditional requests: the validators of the frontier go out with a URL's first request, never with a redirect's.

A 304 passes as it is. Nothing is ever served from a cache.
"""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler

from archive.policy import conditional
from archive.store.frontier import Lease, moment
from spiders.tap import LEASE


class Conditional:
    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Conditional:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        for name in ("If-None-Match", "If-Modified-Since"):
            request.headers.pop(name, None)
        lease: Lease | None = request.meta.get(LEASE)
        if lease is None or request.meta.get("redirect_times"):
            return
        spider: Any = self.crawler.spider
        last_full = moment(lease.last_full_at)
        headers = conditional(lease.role, lease.etag, lease.last_modified, last_full, spider.now())
        for name, value in headers.items():
            request.headers[name] = value
