"""One request a host at a time, as slowly as source and robots.txt ask, and none while the host rests."""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler

from spiders.handler import refuse
from spiders.refusals import host_of


class Politeness:
    """Gives each request its host's slot, with the delay that holds now."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.default = crawler.settings.getfloat("DOWNLOAD_DELAY")
        self.jitter = crawler.settings.getfloat("DOWNLOAD_DELAY_JITTER")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Politeness:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        spider: Any = self.crawler.spider
        host = host_of(request.url)
        request.meta["download_slot"] = host  # also for a redirect, which brings its first host's along
        refuse(spider, request)  # now, and again at its turn (spiders.handler)
        if spider.hosts.apart(host):
            request.meta["dont_retry"] = True  # one request a run
        self._slow(host, spider.hosts.delay(host, self.default, self.jitter))

    def _slow(self, host: str, delay: float) -> None:
        """Both for the slot that is there and for the one that follows it: idle slots are dropped after a minute."""
        downloader = self.crawler.engine.downloader
        downloader.per_slot_settings[host] = {"concurrency": 1, "delay": delay, "jitter": self.jitter}
        if host in downloader.slots:
            downloader.slots[host].delay = delay
