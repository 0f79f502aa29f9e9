"""`dateline parse`: the JSON-lines protocol, in this process or on several."""

from __future__ import annotations

import json
import os
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future

import click

from archive import protocol
from archive.model import Issue
from archive.workers import Pool

AHEAD = 16  # lines in flight for each worker


@click.command()
@click.option("--jobs", type=click.IntRange(0), default=1, show_default=True, help="Processes; 0 for all cores.")
@click.option("--only", type=click.Choice(protocol.PARTS), help="Leave out the rest: document, or text facts.")
def parse(jobs: int, only: str | None) -> None:
    """Read JSON lines on standard input and print one JSON line for each, in order; nothing is stored.

    In: id, and url and html, or text; published (ISO day) and lang where known. Out: title, author, date, text, lang,
    sentences, dates, court, issues; offsets are code points into text. docs/parse.md has every key.

    \b
    Example:
      echo '{"id": "1", "text": "He was jailed for two years on 3 March 2021."}' | dateline parse
    """
    lines = (line for line in sys.stdin.buffer if line.strip())
    answers = _answers(lines, only) if jobs == 1 else _parallel(lines, only, jobs or os.cpu_count() or 1)
    bad = 0
    for number, found in enumerate(answers, start=1):
        if isinstance(found, protocol.BadLine):
            bad += 1
            click.echo(f"dateline: standard input, line {number}: {found}", err=True)
            found = json.dumps({"id": None, "error": str(found)})
        sys.stdout.write(found + "\n")
    sys.stdout.flush()
    if bad:
        sys.exit(2)


Answer = str | protocol.BadLine


def one(line: bytes, only: str | None) -> Answer:
    """The answer to one line; a bad line as a value, since the pool stands for pages."""
    try:
        return protocol.answer(line.decode("utf-8"), only)
    except UnicodeDecodeError as error:
        return protocol.BadLine(f"not UTF-8 ({error.reason} at byte {error.start})")
    except protocol.BadLine as error:
        return error


def _answers(lines: Iterable[bytes], only: str | None) -> Iterator[Answer]:
    return (one(line, only) for line in lines)


def _parallel(lines: Iterable[bytes], only: str | None, jobs: int) -> Iterator[Answer]:
    flight: deque[tuple[bytes, Future[Answer | Issue]]] = deque()
    with Pool(jobs) as pool:
        for line in lines:
            flight.append((line, pool.call(one, line, only)))
            if len(flight) > AHEAD * jobs:
                yield _landed(*flight.popleft())
        while flight:
            yield _landed(*flight.popleft())


def _landed(line: bytes, task: Future[Answer | Issue]) -> Answer:
    """A page that took its worker with it is answered as one that broke the parser in this process is."""
    found = task.result()
    if not isinstance(found, Issue):
        return found
    try:
        return protocol.broken(line.decode("utf-8"), found)
    except ValueError:  # no request at all, and one that took its worker with it
        return protocol.BadLine(found.detail)
