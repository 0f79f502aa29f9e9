"""The tap: keeps every answer near the wire, still compressed, before anybody else sees it.

Robots.txt, redirects, 304, 404, answers cut at the size limit or by a broken connection: each becomes a WARC record on
disk, then a row. What was kept rides in `request.meta[KEPT]`; the lease of a URL of the frontier in
`request.meta[LEASE]` (robots.txt has none).
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
from dataclasses import dataclass, replace
from datetime import datetime
from http import HTTPStatus
from typing import Any

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import StopDownload
from scrapy.http import Response

from archive import urls
from archive.errors import DatelineError
from archive.model import Capture, LinkRole
from archive.store import frontier, write
from archive.warc import Earlier, Exchange

LEASE = "dateline_lease"
KEPT = "dateline_kept"
RECEIVED = "dateline_received"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer that is on disk: the capture, with its body as served, and the row that points at it."""

    capture: Capture
    id: int


class Tap:
    """Nearest to the wire of our middlewares (spiders.settings)."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.limit = crawler.settings.getint("DOWNLOAD_MAXSIZE")
        crawler.signals.connect(self.bytes_received, signal=signals.bytes_received)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Tap:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Takes the size limit over from the handler, which would throw away what came."""
        request.meta.pop(KEPT, None)
        request.meta[RECEIVED] = 0
        request.meta["download_maxsize"] = 0

    def bytes_received(self, data: bytes, request: Request) -> None:
        request.meta[RECEIVED] = request.meta.get(RECEIVED, 0) + len(data)
        if request.meta[RECEIVED] > self.limit:
            raise StopDownload(fail=False)

    async def process_response(self, request: Request, response: Response) -> Response:
        """Keeps the answer; a failure to keep it ends the run, for a page not kept must not be used."""
        spider: Any = self.crawler.spider
        try:
            request.meta[KEPT] = await spider.keep(exchange(request, response, self.limit, spider.now()), request)
        except (DatelineError, sqlite3.Error, OSError) as error:
            spider.fail(error)
            raise
        return response


def exchange(request: Request, response: Response, limit: int, now: datetime) -> Exchange:
    """Request and response as Scrapy's handler knows them: chunking undone, header case and order its own."""
    return Exchange(
        url=response.url,
        method=request.method,
        request_headers=_headers(request),
        request_body=request.body,
        status=response.status,
        reason=_reason(response.status),
        protocol=response.protocol or "HTTP/1.1",
        headers=_headers(response),
        body=response.body[:limit],
        fetched_at=now,
        ip=str(response.ip_address) if response.ip_address else None,
        truncated=_truncated(response),
    )


def _headers(message: Request | Response) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name in message.headers
        for value in message.headers.getlist(name)
    )


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _truncated(response: Response) -> str | None:
    """What cut the answer short, in the words of WARC-Truncated."""
    if "download_stopped" in response.flags:
        return "length"
    return "disconnect" if "dataloss" in response.flags else None


async def keep(run: Any, exchange: Exchange, request: Request) -> Kept:
    """On disk first, then the row; the same payload at the same URL as before becomes a revisit record."""
    lease: frontier.Lease | None = request.meta.get(LEASE)
    key = urls.key(exchange.url, _identity(run, lease))
    exchange = replace(with_earlier(run.db, exchange, key), notes=_notes(run, lease, key))
    capture, location = await asyncio.to_thread(run.writer.exchange, exchange)
    row = write.capture(
        run.db,
        capture,
        location,
        role=str(lease.role) if lease else "robots",
        key=key,
        source_id=lease.source_id if lease else None,
        link_id=lease.link_id if lease else None,
        run_id=run.id,
    )
    return Kept(capture, row)


def _notes(run: Any, lease: frontier.Lease | None, key: str) -> tuple[tuple[str, str], ...]:
    """What a rebuild of the database from the WARC alone must know of a record."""
    if lease is None:
        return (("role", "robots"), ("key", key))
    return (("role", str(lease.role)), ("source", run.known[lease.source_id].key), ("key", key))


def _identity(run: Any, lease: frontier.Lease | None) -> tuple[str, ...]:
    """The parameters that make a page's key; those of feeds and listings all count ("?page=2")."""
    if lease is None or lease.role not in (LinkRole.PAGE, LinkRole.ATTACHMENT):
        return ()
    return tuple(run.sources[lease.source_id].identity)


def with_earlier(db: Any, exchange: Exchange, key: str) -> Exchange:
    """The exchange, referring to the record it repeats, if there is one."""
    if exchange.status == 304:
        found = frontier.last_whole(db, key)
    elif exchange.body:
        digest = "sha256:" + hashlib.sha256(exchange.body).hexdigest()
        found = frontier.same_payload(db, key, digest, exchange.status, exchange.truncated)
    else:
        found = None
    return replace(exchange, refers_to=Earlier(*found)) if found else exchange
