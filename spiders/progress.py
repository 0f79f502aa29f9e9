"""What a person sees of a crawl: a live table on a terminal, plain lines elsewhere, a summary at the end; on stderr."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections import Counter
from typing import Any, TextIO

from scrapy import signals
from scrapy.crawler import Crawler

COLUMNS = ("found", "new", "fetched", "failed")
REFRESH = 0.5  # seconds between two tables
LINES = 30.0  # seconds between two rounds of lines
ROWS = 20  # sources a live table shows: those that moved last

log = logging.getLogger("dateline")


class Progress:
    def __init__(self, crawler: Crawler, out: TextIO = sys.stderr) -> None:
        self.crawler, self.out = crawler, out
        mode = crawler.settings["DATELINE_PROGRESS"]
        self.mode = ("table" if out.isatty() else "lines") if mode == "auto" else mode
        self.shown = 0  # lines of the table that stand on the terminal
        self.before: dict[int, Counter[str]] = {}
        self.task: asyncio.Future[None] | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Progress:
        progress = cls(crawler)
        if progress.mode != "none":
            crawler.signals.connect(progress.opened, signal=signals.spider_opened)
            crawler.signals.connect(progress.closed, signal=signals.spider_closed)
        return progress

    def opened(self) -> None:
        if getattr(self.crawler.spider, "run", None):
            self.task = asyncio.ensure_future(self._follow())

    async def _follow(self) -> None:
        while True:
            await asyncio.sleep(REFRESH if self.mode == "table" else LINES)
            self._show()

    def closed(self) -> None:
        if self.task is None:
            return
        self.task.cancel()
        self._clear()
        run = self._run
        rows = [(source.key, run.counts[id], run.outcomes.get(id, "")) for id, source in sorted_sources(run)]
        self._write([*table(rows), run.ending()])

    def _show(self) -> None:
        run = self._run
        moved = [id for id, counts in run.counts.items() if counts != self.before.get(id)]
        self.before = {id: Counter(counts) for id, counts in run.counts.items()}
        if self.mode == "lines":
            self._write([line(run.sources[id].key, run.counts[id]) for id in moved])
            return
        ids = [*moved, *(id for id in run.counts if id not in moved)][:ROWS]
        self._clear()
        rows = table([(run.sources[id].key, run.counts[id], "") for id in sorted(ids)])
        self._write(rows)
        self.shown = len(rows)

    def _clear(self) -> None:
        if self.shown:
            self.out.write(f"\x1b[{self.shown}F\x1b[J")
            self.shown = 0

    def _write(self, lines: list[str]) -> None:
        self.out.write("".join(f"{one}\n" for one in lines))
        self.out.flush()

    @property
    def _run(self) -> Any:
        return self.crawler.spider.run  # type: ignore[union-attr]


def sorted_sources(run: Any) -> list[tuple[int, Any]]:
    return sorted(run.sources.items(), key=lambda pair: pair[1].key)


def line(key: str, counts: Counter[str]) -> str:
    """One source, for a log."""
    return f"{key}: " + ", ".join(f"{counts[name]} {name}" for name in COLUMNS)


def table(rows: list[tuple[str, Counter[str], str]]) -> list[str]:
    """Sources with their counts and outcome, in columns, with a head and, for several, a total."""
    width = max([6, *(len(key) for key, _, _ in rows)])
    lines = [f"{'source':<{width}} " + " ".join(f"{name:>8}" for name in COLUMNS)]
    total: Counter[str] = Counter()
    for key, counts, word in rows:
        total.update(counts)
        lines.append(f"{key:<{width}} " + " ".join(f"{counts[name]:>8}" for name in COLUMNS) + f"  {word}".rstrip())
    if len(rows) > 1:
        lines.append(f"{'total':<{width}} " + " ".join(f"{total[name]:>8}" for name in COLUMNS))
    return lines
