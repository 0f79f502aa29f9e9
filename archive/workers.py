"""A pool of spawned processes that runs the parser, limited in time and memory: one dead worker costs one page.

Spawned, because forked workers outlive a killed crawl and keep its lock (docs/architecture.md); they ignore SIGINT, so
that Ctrl-C lets the crawl end in order, and they end with their parent.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import signal
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError
from typing import Any, TypeVar

from pebble import ProcessExpired, ProcessPool

from archive import process
from archive.model import Capture, Issue, IssueKind, PageKind, Parsed, SiteMemory, Source

SECONDS = 30.0  # for one page; the slowest real page known takes under two
MEGABYTES = 2048  # address space of one worker; a 20 MB page takes a few hundred
TASKS = 2000  # a worker is replaced after so many pages, against slow leaks in C libraries

T = TypeVar("T")


class Pool:
    """`size` processes, all cores by default. Close it, or use it in a `with`."""

    def __init__(self, size: int | None = None, timeout: float = SECONDS, memory_mb: int | None = MEGABYTES) -> None:
        self.size = size or os.cpu_count() or 1
        self.timeout = timeout
        self._memory_mb = memory_mb
        self._pools: list[ProcessPool] = []  # of one worker each
        self._waiting: list[int] = []  # tasks of each that are not done
        self._lock = threading.Lock()

    def submit(
        self, capture: Capture, source: Source | None = None, memory: SiteMemory | None = None
    ) -> Future[Parsed]:
        """What the capture says. The future never fails for the page's sake: a page that breaks the parser, takes too
        long or kills its worker is Parsed with kind BROKEN and an Issue."""
        return broken(self.call(process.document, capture, source, memory), memory)

    def call(self, function: Callable[..., T], *args: object) -> Future[T | Issue]:
        """The result of a module-level function run in a worker, or the Issue that says why there is none."""
        at = self._freest()
        task: Future[T] = self._pools[at].schedule(function, args=args, timeout=self.timeout)
        future: Future[T | Issue] = Future()
        future.set_running_or_notify_cancel()
        task.add_done_callback(lambda done: self._done(at, done, future))
        return future

    def _freest(self) -> int:
        """The worker with the least to do, where all have something one more, up to `size`.

        No worker is started before there is a page for it: one that still starts when the others have finished finds
        its semaphores gone, and says so on standard error.
        """
        with self._lock:
            if len(self._pools) < self.size and all(self._waiting):
                self._pools.append(
                    ProcessPool(
                        max_workers=1,
                        max_tasks=TASKS,
                        initializer=_limit,
                        initargs=(self._memory_mb, os.getpid()),
                        context=multiprocessing.get_context("spawn"),
                    )
                )
                self._waiting.append(0)
            at = min(range(len(self._pools)), key=self._waiting.__getitem__)
            self._waiting[at] += 1
            return at

    def _done(self, at: int, task: Future[T], future: Future[T | Issue]) -> None:
        with self._lock:
            self._waiting[at] -= 1
        future.set_result(self._outcome(task))

    def _outcome(self, task: Future[Any]) -> Any:
        if task.cancelled():
            return Issue(IssueKind.PARSER_DIED, "the parser was stopped before it came to this page")
        error = task.exception()
        if error is None:
            return task.result()
        return fault(error, self.timeout)

    def close(self, now: bool = False) -> None:
        """Finish what was submitted and end the workers; with now=True end them at once."""
        for pool in self._pools:
            end: Callable[[], None] = pool.stop if now else pool.close
            end()
        for pool in self._pools:
            pool.join()

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.close(now=kind is not None)


def fault(error: BaseException, seconds: float = SECONDS) -> Issue:
    """The Issue that stands for an exception out of the parser: our bug, or a page that breaks it."""
    if isinstance(error, TimeoutError):
        return Issue(IssueKind.PARSER_TIMEOUT, f"the parser was stopped after {seconds:g} s")
    if isinstance(error, ProcessExpired):
        return Issue(IssueKind.PARSER_DIED, f"the parser's process died ({error}; exit code {error.exitcode})")
    if isinstance(error, MemoryError):
        return Issue(IssueKind.PARSER_DIED, "the parser ran out of the memory it is allowed")
    text = "".join(traceback.format_exception(error)).strip()
    return Issue(IssueKind.PARSER_ERROR, f"{type(error).__name__}: {str(error)[:200]}", excerpt=text[-600:])


def broken(task: Future[Any], memory: SiteMemory | None = None) -> Future[Any]:
    """The same future with a BROKEN page in the place of an Issue; `memory` is the one that the parser was given."""
    future: Future[Any] = Future()
    future.set_running_or_notify_cancel()
    task.add_done_callback(lambda done: future.set_result(_parsed(done.result(), memory)))
    return future


def _parsed(result: Any, memory: SiteMemory | None) -> Any:
    if isinstance(result, Issue):
        number = memory.revision if memory else None
        return Parsed(PageKind.BROKEN, None, issues=(result,), revision=process.PARSER_REVISION, memory=number)
    return result


def _limit(memory_mb: int | None, parent: int) -> None:
    """In the worker, before its first page."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    if memory_mb:
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        try:
            resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, hard))
        except (ValueError, OSError):
            return  # macOS has no such limit; time still has one


def _end_with(parent: int) -> None:
    """End this process when its parent is gone: a worker at a page that hangs would not notice by itself."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
