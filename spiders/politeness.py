"""One request a host at a time, as slowly as source and robots.txt ask, and none while the host rests."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from archive import urls
from archive.policy import PAUSE_UNSAID, retry_after
from spiders.refusals import Parked, Stopped


class Politeness:
    """Gives each request its host's slot, with the delay that holds now; hears 429 and 503."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.default = crawler.settings.getfloat("DOWNLOAD_DELAY")
        self.jitter = crawler.settings.getfloat("DOWNLOAD_DELAY_JITTER")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Politeness:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        spider: Any = self.crawler.spider
        if spider.stopping:
            raise Stopped("the run is ending")
        host = urls.host(request.url)
        request.meta["download_slot"] = host  # also for a redirect, which brings its first host's along
        if until := spider.hosts.rests_until(host):
            raise Parked(host, until)
        self._slow(host, spider.hosts.delay(host, self.default, self.jitter))

    def process_response(self, request: Request, response: Response) -> Response:
        spider: Any = self.crawler.spider
        until = pause(response, spider.now())
        if until:
            spider.hosts.park(urls.host(response.url), until, f"status {response.status}")
        return response

    def _slow(self, host: str, delay: float) -> None:
        """Both for the slot that is there and for the one that follows it: idle slots are dropped after a minute."""
        downloader = self.crawler.engine.downloader
        downloader.per_slot_settings[host] = {"concurrency": 1, "delay": delay, "jitter": self.jitter}
        if host in downloader.slots:
            downloader.slots[host].delay = delay


def pause(response: Response, now: datetime) -> datetime | None:
    """Until when a 429 or 503 asks us to stay away (RFC 6585, RFC 9110); a bare 503 names no pause."""
    if response.status not in (429, 503):
        return None
    header = response.headers.get("Retry-After")
    until = retry_after(header.decode("latin-1") if header else None, now)
    return until or (now + PAUSE_UNSAID if response.status == 429 else None)
