"""One execution of the crawl: the archive it holds, its sources and counts, and how it ended."""

from __future__ import annotations

import logging
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.settings import BaseSettings
from scrapy.utils.misc import load_object

from archive import __version__, config, learn, registry, store
from archive.errors import ArchiveError, CrawlFailed, DatelineError, UsageError
from archive.model import Issue, Source
from archive.store import applying, frontier, memories, write
from archive.warc import Writer
from archive.workers import Pool
from spiders.hosts import Clock, Hosts

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger("dateline")


def utc_now() -> datetime:
    """The clock of a crawl (setting DATELINE_CLOCK)."""
    return datetime.now(UTC)


def archive_folder(settings: BaseSettings) -> Path:
    return Path(settings["DATELINE_ARCHIVE"])


def load_sources(settings: BaseSettings) -> dict[str, Source]:
    return registry.load(Path(settings["DATELINE_SOURCES"] or registry.find_folder()))


def choose(sources: dict[str, Source], named: str | None) -> list[Source]:
    """The sources of a comma-separated list of keys; UsageError for one that is not there."""
    keys = [key.strip() for key in (named or "").split(",") if key.strip()]
    for key in keys:
        if key not in sources:
            raise UsageError(f"no source {key!r}; known are {', '.join(sorted(sources))}")
    return [sources[key] for key in dict.fromkeys(keys)]


def user_agent(settings: BaseSettings, contact: str | None) -> str:
    """Ours with the contact, and a warning without one."""
    if contact:
        return f"{settings['USER_AGENT']} (+{contact})"
    log.warning(
        "no contact is set: publishers cannot reach whoever crawls them. Put `contact: you@example.org` into %s or set "
        "DATELINE_CONTACT",
        archive_folder(settings) / config.FILE,
    )
    return str(settings["USER_AGENT"])


class Run:
    """Open from start to end of one Scrapy process; holds the archive lock.

    `known` (all sources), `sources` (those crawled now) and `counts` go by the row id of the source. `error` is what
    ended the run early, None while all is well.
    """

    def __init__(self, settings: BaseSettings, command: str, named: str | None, due: bool) -> None:
        self.folder = archive_folder(settings)
        self.command = command
        self.clock: Clock = load_object(settings["DATELINE_CLOCK"])
        self.started = self.now()
        known = load_sources(settings)
        chosen = choose(known, named)
        self.config = config.load(self.folder)
        self._open = ExitStack()
        self._open.enter_context(store.lock(self.folder, f"dateline {command}"))
        try:
            self._begin(settings, command, known, chosen, due)
        except BaseException:
            self._open.close()
            raise

    def _begin(
        self, settings: BaseSettings, command: str, known: dict[str, Source], chosen: list[Source], due: bool
    ) -> None:
        self.db: Database = store.open(self.folder)
        applying.bring_in_line(self.db, self.started)
        write.sync_sources(self.db, known.values())
        if due and command == "recheck":  # which of their pages are due, policy.RECHECK says
            chosen = chosen or list(known.values())
        elif due:
            among = {source.key for source in chosen} or set(known)
            chosen = [known[key] for key in frontier.due(self.db, self.started) if key in among and key in known]
        elif not chosen:
            raise UsageError("name the sources to crawl (-a source=a,b) or ask for the due ones (-a due=1)")
        self.memories = memories.InUse(self.db)
        self.workers = settings.getint("DATELINE_WORKERS") or None  # processes; None: all cores
        self.known = {self._source_id(source): source for source in known.values()}
        self.sources = {self._source_id(source): source for source in chosen}
        self.writer = Writer(
            self.folder / "warc", now=self.started, software=f"dateline/{__version__}", operator=self.config.contact
        )
        self._open.callback(self.writer.close)
        words = " ".join([command, *(source.key for source in chosen)])
        self.id = write.start_run(self.db, words, self.started, __version__)
        self.counts: dict[int, Counter[str]] = {id: Counter() for id in self.sources}
        self.error: BaseException | None = None
        self.bugs = 0  # callbacks that raised
        self.outcomes: dict[int, str] = {}  # by source, at the end
        self.failures: dict[int, str] = {}  # the first of each source, in words
        self.put_off: set[int] = set()  # sources with a URL that a host at rest had to be asked for
        self.outcome = ""
        self.hosts = Hosts(self.now, frontier.parked(self.db, self.started), partial(frontier.park, self.db))

    def _source_id(self, source: Source) -> int:
        id = write.source_id(self.db, source.key)
        assert id is not None, "sync_sources has just written it"
        return id

    def now(self) -> datetime:
        """Whole seconds, as the rows of the frontier."""
        return self.clock().replace(microsecond=0)

    def count(self, source_id: int | None, **deltas: int) -> None:
        """Add to a source's counts, in the table and for the progress shown."""
        if source_id is None or source_id not in self.counts:
            return
        self.counts[source_id].update(deltas)
        write.count(self.db, self.id, source_id, **{k: v for k, v in deltas.items() if k in write.COUNTS})

    def issue(self, issue: Issue, lease: frontier.Lease | None = None, capture_id: int | None = None) -> None:
        write.issue(
            self.db,
            issue,
            at=self.now(),
            source_id=lease.source_id if lease else None,
            link_id=lease.link_id if lease else None,
            capture_id=capture_id,
            run_id=self.id,
        )

    # ---- the end ----

    def learn(self) -> None:
        """What the pages of a site repeat, where this run brought many new ones. Its pages were read without; they wait
        for `dateline extract`, or for the next crawl, which reads them again first."""
        due = learn.due(self.db, memories.sites(self.sources.values()), self.started)
        if not due:
            return
        with Pool(self.workers) as pool:
            for found in learn.learn_all(self.db, self.folder, due, pool):
                if learn.is_news(found, memories.current(self.db).get(found.site)):
                    kept = learn.keep(self.db, self.writer, found, self.now())
                    told = (kept.site, kept.pages, kept.revision)
                    log.info("%s: learnt from %d pages what it repeats (revision %d)", *told)

    def finish(self, outcome: str) -> None:
        """Give back what is leased, write the outcome, close all."""
        self.outcome = outcome
        try:
            frontier.release_all(self.db, self.id)
            write.finish_run(self.db, self.id, outcome, self.now())
        finally:
            self._open.close()
            self.db.close()

    def ending(self) -> str:
        """One line on how it ended, for a person."""
        seconds = (self.now() - self.started).total_seconds()
        total = sum(self.counts.values(), Counter())
        told = [f"{total[f'document {change}']} {change}" for change in ("new", "edited", "gone", "back")]
        documents = ", ".join(one for one in told if not one.startswith("0 ")) or "no change"
        line = f"run {self.id} {self.outcome} after {seconds:.0f} s; documents: {documents}"
        return f"{line}; {self.error}" if self.error else line

    def exit_code(self, reason: str, failed: Iterable[str]) -> int:
        """Of the process: that of the error that ended the run, 130 after Ctrl-C, CrawlFailed's when a source failed
        wholly, 1 after a bug of ours, else 0."""
        if isinstance(self.error, DatelineError):
            return self.error.exit_code
        if self.error is not None:
            return (ArchiveError if isinstance(self.error, sqlite3.Error) else DatelineError).exit_code
        if reason == "shutdown":
            return 130
        if self.bugs or reason != "finished":
            return DatelineError.exit_code
        return CrawlFailed.exit_code if any(failed) else 0
