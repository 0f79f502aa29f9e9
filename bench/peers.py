"""The peers of the crawl, each a process: `python -m bench.peers scrapy URLS` and `… trafilatura FOLDER`."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import scrapy
import trafilatura
from scrapy.crawler import CrawlerProcess


class Plain(scrapy.Spider):
    """Fetches every URL of a file with Scrapy's own settings and throws the answers away."""

    name = "plain"

    async def start(self) -> AsyncIterator[Any]:
        for url in Path(self.urls).read_text("utf-8").split():  # type: ignore[attr-defined]
            yield scrapy.Request(url, dont_filter=True)

    def parse(self, response: Any) -> None:
        """Nothing: that is the point."""


def fetch(urls: str) -> None:
    process = CrawlerProcess({"LOG_LEVEL": "ERROR", "TELNETCONSOLE_ENABLED": False, "REMOTE_CONTROL_ENABLED": False})
    process.crawl(Plain, urls=urls)
    process.start()


def extract(folder: str) -> None:
    for path in sorted(Path(folder).iterdir()):
        trafilatura.bare_extraction(path.read_bytes())


if __name__ == "__main__":
    {"scrapy": fetch, "trafilatura": extract}[sys.argv[1]](sys.argv[2])
