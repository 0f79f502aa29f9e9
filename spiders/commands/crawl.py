"""`scrapy crawl` that ends with the run's exit code and says a person's mistake in one line.

Scrapy's own ends with 0 whatever happened (only a spider that could not be made gives 1).
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import cast

from scrapy.commands import crawl
from scrapy.exceptions import UsageError

from archive.errors import DatelineError


class Command(crawl.Command):
    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError("give the name of one spider: latest, recheck or probe")
        assert self.crawler_process
        crawler = self._create_crawler(args[0])
        try:
            task = cast("asyncio.Task[None]", self.crawler_process.crawl(crawler, **opts.spargs))
            self.crawler_process.start()
            if task.done() and not task.cancelled() and (error := task.exception()):
                raise error
        except DatelineError as error:
            print(f"dateline: {error}", file=sys.stderr)
            self.exitcode = error.exit_code
            return
        self.exitcode = getattr(crawler.spider, "exit_code", 1)
