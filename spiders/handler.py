"""At the wire: a 429 or 503 is heard before the host's next request goes out, though that waited in line already."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from scrapy import Request
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.http import Response

from archive import urls
from archive.policy import PAUSE_UNSAID, retry_after
from archive.store.frontier import CRAWL_DELAY
from spiders.refusals import Parked, Stopped
from spiders.robots import ROBOTS

SECOND = timedelta(seconds=1)  # the clock of the frontier is in whole seconds: one more, so that no pause is cut short


class Gate(HTTP11DownloadHandler):
    """Scrapy's handler for http and https. The downloader sends a host's next request as soon as this returns, long
    before any middleware has seen the answer."""

    async def download_request(self, request: Request) -> Response:
        spider: Any = self._crawler.spider
        refuse(spider, request)
        response = None
        try:
            response = await super().download_request(request)
        finally:
            rest(spider, request, response)
        return response


def rest(spider: Any, request: Request, response: Response | None) -> None:
    """Park the host when it asked for it, or when it wants more time between two requests than a run waits."""
    host, now = urls.host(request.url), spider.now() + SECOND
    if response and (until := pause(response, now)):
        spider.hosts.park(host, until, f"status {response.status}")
    if ends_turn(request, response) and (apart := spider.hosts.apart(host)):
        spider.hosts.park(host, now + apart, f"{CRAWL_DELAY} {apart.total_seconds():.0f} s")


def ends_turn(request: Request, response: Response | None) -> bool:
    """Robots.txt and redirects are on the way to the one request that a slow host gets."""
    return not request.meta.get(ROBOTS) and not (response and "Location" in response.headers)


def refuse(spider: Any, request: Request) -> None:
    """Raise when the run is ending or the host rests."""
    if spider.stopping:
        raise Stopped("the run is ending")
    host = urls.host(request.url)
    if until := spider.hosts.rests_until(host):
        raise Parked(host, until)


def pause(response: Response, now: datetime) -> datetime | None:
    """Until when a 429 or 503 asks us to stay away (RFC 6585, RFC 9110); a bare 503 names no pause."""
    if response.status not in (429, 503):
        return None
    header = response.headers.get("Retry-After")
    until = retry_after(header.decode("latin-1") if header else None, now)
    return until or (now + PAUSE_UNSAID if response.status == 429 else None)
