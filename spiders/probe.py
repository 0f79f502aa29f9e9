"""`probe`: tries sources and says what came: status, bytes, items, robots, the newest documents; stores nothing."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import sys
import uuid
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import scrapy
from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.misc import load_object

from archive import config, discover, page, urls
from archive.errors import CrawlFailed, DatelineError, UsageError
from archive.model import Capture, Discovery, Link, LinkRole, Parsed, Source
from archive.warc import Exchange
from archive.workers import Pool
from spiders import failures
from spiders.hosts import Clock, Hosts
from spiders.latest import entrance, links_of
from spiders.refusals import Disallowed
from spiders.run import archive_folder, choose, load_sources, user_agent
from spiders.tap import KEPT, Kept

log = logging.getLogger("dateline")

DOCUMENTS = 3  # newest documents of a source that are shown
CHILDREN = 2  # child sitemaps, the newest, that are read

Report = dict[str, Any]


class Probe(scrapy.Spider):
    """scrapy crawl probe [-a source=iwpr,hrw] [-a out=FILE]: a line of JSON for each source, to stdout without FILE."""

    name = "probe"
    custom_settings = {"ITEM_PIPELINES": {}}  # noqa: RUF012 - Scrapy's own way
    exit_code = 130
    stopping = False
    hosts: Hosts
    sources: list[Source]
    clock: Clock

    def __init__(self, source: str | None = None, out: str | None = None, **rest: str) -> None:
        super().__init__(self.name)
        if rest:
            raise UsageError(f"unknown argument {next(iter(rest))!r}; known are source, out")
        self.named, self.out = source, Path(out) if out else None

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Probe:
        spider = super().from_crawler(crawler, *args, **kwargs)
        known = load_sources(crawler.settings)
        spider.sources = choose(known, spider.named) or list(known.values())
        spider.clock = load_object(crawler.settings["DATELINE_CLOCK"])
        spider.hosts = Hosts(spider.clock)
        contact = config.load(archive_folder(crawler.settings)).contact
        crawler.settings.set("USER_AGENT", user_agent(crawler.settings, contact), priority="spider")
        return spider

    # ---- for the middlewares ----

    def now(self) -> datetime:
        return self.clock()

    async def keep(self, exchange: Exchange, request: Request) -> Kept:
        """In memory only."""
        return Kept(capture_of(exchange), 0)

    def why(self, error: BaseException, request: Request) -> str:
        return failures.why(error, request.url)

    def fail(self, error: BaseException) -> None:
        raise error

    # ---- the probe ----

    async def start(self) -> AsyncIterator[Any]:
        with Pool(self.settings.getint("DATELINE_WORKERS") or None) as pool:
            probes = (self.probe(source, pool) for source in self.sources)
            told = await asyncio.gather(*probes, return_exceptions=True)
            reports = [self.told(source, one) for source, one in zip(self.sources, told, strict=True)]
            self.write(reports)
        if self.exit_code == 1:
            return
        self.exit_code = 0 if all(report["ok"] for report in reports) else CrawlFailed.exit_code
        nothing: tuple[Request, ...] = ()  # Scrapy wants a generator; all was fetched above
        for request in nothing:
            yield request

    def told(self, source: Source, report: Report | BaseException) -> Report:
        """What came of one source; a fault of ours costs no other source its report."""
        if isinstance(report, BaseException):
            log.error("%s: the probe broke", source.key, exc_info=report)
            self.exit_code = DatelineError.exit_code
            return {"source": source.key, "name": source.name, "ok": False, "error": repr(report)}
        return report

    def write(self, reports: list[Report]) -> None:
        lines = "".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports)
        if self.out:
            self.out.write_text(lines, "utf-8")
        else:
            sys.stdout.write(lines)

    async def probe(self, source: Source, pool: Pool) -> Report:
        self.hosts.want_delay(urls.host(source.home), source.delay)
        ways: list[Report] = []
        links: dict[str, Link] = {}
        for way in source.discover:
            report, found = await self.try_way(source, way)
            ways.append(report)
            links.update((link.key, link) for link in found)
        newest = sorted(links.values(), key=lambda link: link.published or link.modified or "", reverse=True)
        pages = [link for link in newest if link.role is LinkRole.PAGE][:DOCUMENTS]
        documents = [await self.try_page(source, link, pool) for link in pages]
        return {
            "source": source.key,
            "name": source.name,
            "tried_at": self.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
            "ok": any(way["items"] for way in ways),
            "items": len(links),
            "ways": ways,
            "documents": documents,
        }

    async def try_way(self, source: Source, way: Discovery) -> tuple[Report, list[Link]]:
        """One feed, sitemap or listing, with the first of its child sitemaps."""
        report, found = await self.try_discovery(source, way, entrance(way).url)
        links = list(found.links)
        children = [link for link in found.more if link.role is LinkRole.SITEMAP]
        for child in children[:CHILDREN]:
            below, more = await self.try_discovery(source, way, child.url)
            report.setdefault("children", []).append(below)
            links += more.links
        report["items"] = len(links)
        return report, links

    async def try_discovery(self, source: Source, way: Discovery, url: str) -> tuple[Report, discover.Found]:
        report, capture = await self.fetch(url)
        if capture is None or capture.status != 200:
            return {"role": way.role, **report, "items": 0}, discover.Found()
        body, issues = page.payload(capture)
        found = await asyncio.to_thread(links_of, way, 1, body, capture, source, None)
        told = [issue.detail for issue in (*issues, *found.issues)]
        return {"role": way.role, **report, "items": len(found.links), "issues": told}, found

    async def try_page(self, source: Source, link: Link, pool: Pool) -> Report:
        report, capture = await self.fetch(link.url)
        if capture is None or capture.status != 200:
            return report
        parsed: Parsed = await asyncio.wrap_future(pool.submit(capture, source))
        return {**report, **shown(parsed)}

    async def fetch(self, url: str) -> tuple[Report, Capture | None]:
        """One URL as the crawl would fetch it: politely, and with every redirect asked for again."""
        report: Report = {"url": url, "status": None, "bytes": None, "robots": None}
        try:
            response: Response = await self.crawler.engine.download_async(Request(url, callback=NO_CALLBACK))
        except Disallowed as error:
            return {**report, "robots": str(error)}, None
        except IgnoreRequest as error:  # robots.txt was not read, or the host is at rest
            return {**report, "error": failures.why(error, url)}, None
        except (*failures.NO_ANSWER, ValueError) as error:  # ValueError: a redirect that is no URL
            return {**report, "robots": "allowed", "error": failures.why(error, url)}, None
        report["robots"] = "allowed"
        capture: Capture = response.meta[KEPT].capture
        if response.url != url:
            report["led_to"] = response.url
        if capture.status != 200:
            report["error"] = failures.said(response)
        return {**report, "status": capture.status, "bytes": len(capture.body)}, capture


def shown(parsed: Parsed) -> Report:
    """What would be stored of a page, in short."""
    document = parsed.document
    return {
        "kind": parsed.kind,
        "title": document.title if document else None,
        "published": document.published.value if document and document.published else None,
        "sentences": len(parsed.sentences),
        "issues": [f"{issue.kind}: {issue.detail}" for issue in parsed.issues],
    }


def capture_of(exchange: Exchange) -> Capture:
    """What the archive would keep of an exchange."""
    return Capture(
        record_id=f"urn:uuid:{uuid.uuid4()}",
        url=exchange.url,
        fetched_at=exchange.fetched_at,
        status=exchange.status,
        headers=exchange.headers,
        body=exchange.body,
        payload_digest="sha256:" + hashlib.sha256(exchange.body).hexdigest(),
        truncated=exchange.truncated,
        ip=exchange.ip,
    )
