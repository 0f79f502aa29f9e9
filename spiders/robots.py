"""robots.txt by RFC 9309, failing closed: unreachable or a server's error means disallowed, 4xx means allowed.

Scrapy's own middleware lets everything pass when robots.txt cannot be fetched.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from protego import Protego
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK

from archive import page, urls
from spiders.failures import NO_ANSWER
from spiders.hosts import REST
from spiders.refusals import Disallowed, Parked, Stopped, Unreachable, host_of
from spiders.tap import KEPT

ROBOTS = "dateline_robots"  # marks the requests for robots.txt itself
READ = 512 << 10  # bytes of a robots.txt that count; RFC 9309 asks for 500 KiB at least
FRESH = timedelta(hours=24)  # RFC 9309, 2.4


@dataclass(frozen=True, slots=True)
class Rules:
    """What one robots.txt says. `refused`: raised for every request; else `parser` decides, None allows all."""

    at: datetime
    parser: Protego | None = None
    refused: IgnoreRequest | None = None


class Robots:
    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.agent: str = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self._asked: dict[str, asyncio.Future[Rules]] = {}  # by scheme://host:port

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Robots:
        return cls(crawler)

    async def process_request(self, request: Request) -> None:
        if request.meta.get(ROBOTS):
            return
        host_of(request.url)
        rules = await self._rules(request)
        if rules.refused:
            raise type(rules.refused)(*rules.refused.args)  # a fresh one: tracebacks would pile up
        if rules.parser and not rules.parser.can_fetch(request.url, self.agent):
            raise Disallowed(f"robots.txt disallows {request.url}")

    async def _rules(self, request: Request) -> Rules:
        """Asked once for each origin and day; requests that come meanwhile wait for the same answer."""
        parts = urlsplit(request.url)
        origin = f"{parts.scheme}://{parts.netloc}"
        known = self._asked.get(origin)
        if known is None or (known.done() and known.result().at + FRESH < self._spider.now()):
            known = self._asked[origin] = asyncio.ensure_future(self._fetch(origin))
        try:
            return await asyncio.shield(known)
        except Exception:
            self._asked.pop(origin, None)  # says nothing about the rules; without them this request is not sent
            raise

    async def _fetch(self, origin: str) -> Rules:
        request = Request(f"{origin}/robots.txt", meta={ROBOTS: True}, callback=NO_CALLBACK, priority=1000)
        try:
            response = await self.crawler.engine.download_async(request)
        except (Parked, Stopped):
            raise
        except NO_ANSWER as error:
            why = self._spider.why(error, request)
            return self._closed(origin, Unreachable(f"{why} (asking for {origin}/robots.txt)"))
        if response.status == 429 or not 200 <= response.status < 500:
            what = f"{origin}/robots.txt: status {response.status}, so nothing there may be fetched"
            return self._closed(origin, Disallowed(what))
        return self._read(origin, response)

    def _closed(self, origin: str, refused: IgnoreRequest) -> Rules:
        self._spider.hosts.rest(urls.host(origin), self._spider.now() + REST, str(refused))
        return Rules(self._spider.now(), refused=refused)

    def _read(self, origin: str, response: Response) -> Rules:
        if response.status >= 400:
            return Rules(self._spider.now())
        body, _ = page.payload(response.meta[KEPT].capture)
        parser = Protego.parse(body[:READ].decode("utf-8-sig", "replace"))
        self._spider.hosts.crawl_delay(urls.host(origin), parser.crawl_delay(self.agent))
        return Rules(self._spider.now(), parser)

    @property
    def _spider(self) -> Any:
        return self.crawler.spider
