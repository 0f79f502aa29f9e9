"""`dateline extract` and `dateline import`: captures from the WARC, or from files, through the parser."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from archive import __version__, imports, reparse, store
from archive.cli.place import Place, pass_place
from archive.cli.withhold import bring_in_line
from archive.errors import DatelineError, WarcError
from archive.imports import Taken
from archive.store import write
from archive.workers import Pool

if TYPE_CHECKING:
    from sqlite_utils import Database


@click.command()
@click.option(
    "--all", "everything", is_flag=True, help="Every capture, not only those read by another parser or memory."
)
@click.option("--rebuild", is_flag=True, help="First make rows for all records in warc/ that have none.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, show_default=True, help="Processes.")
@pass_place
def extract(place: Place, everything: bool, rebuild: bool, jobs: int) -> None:
    """Parse captures again from the WARC: documents, sentences, dates and penalties are replaced, captures stay.

    Each document changes in one transaction; stop it at any time and start it again.

    \b
    Example:
      dateline extract --all
      dateline extract --rebuild      when archive.db was lost or damaged and moved away
    """
    place.say()
    with store.lock(place.archive, "dateline extract"):
        db = store.open(place.archive, create=rebuild)
        bring_in_line(place, db)
        damage = _index(place, db) if rebuild else []
        _tell(damage)
        waiting = reparse.waiting(db, "all" if everything else "waiting")
        told = parse_waiting(place, db, waiting, jobs)
        click.echo(f"{told} captures parsed")
    if damage:
        sys.exit(WarcError.exit_code)


def _index(place: Place, db: Database) -> list[str]:
    sources = place.registry()
    write.sync_sources(db, sources.values())
    taken = imports.rebuild(db, place.archive, sources)
    click.echo(f"{taken.new} records indexed, {taken.known} known before")
    return taken.damage


def _tell(faults: Sequence[str]) -> None:
    for fault in faults:
        click.echo(f"dateline: {fault}", err=True)


def parse_waiting(place: Place, db: Database, waiting: Sequence[reparse.Waiting], jobs: int | None = None) -> int:
    """Parse with a progress bar. WarcError at the end, after all that could be read was, if some could not."""
    if not waiting:
        return 0
    sources = place.registry()
    write.sync_sources(db, sources.values())
    with Pool(min(jobs or os.cpu_count() or 1, len(waiting))) as pool:
        with click.progressbar(length=len(waiting), label="parsing", file=sys.stderr) as bar:
            told = reparse.parse_again(db, place.archive, waiting, sources, pool, bar.update)
        if not told.unreadable:  # captures that turned out to belong to a document whose turn was over
            reparse.parse_again(db, place.archive, reparse.waiting(db), sources, pool)
    db.execute("PRAGMA optimize")
    for line in told.unreadable:
        click.echo(f"dateline: {line}", err=True)
    if told.unreadable:
        raise WarcError(f"{len(told.unreadable)} records could not be read; their documents were left as they are")
    return told.captures


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--url", help="Where a saved page or text came from.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, show_default=True, help="Processes.")
@pass_place
def import_(place: Place, files: tuple[Path, ...], url: str | None, jobs: int) -> None:
    """Take files into the archive: WARC, WACZ, saved HTML or text, PDF, DOCX, ODT. The bytes are kept as WARC records.

    What is whole in a damaged file is taken; each damage is one line, and the exit code is 6. A file that is none of
    these is one line and exit code 2; of several codes the highest.

    \b
    Example:
      dateline import crawl.warc.gz collection.wacz
      dateline import page.html --url https://news.example/story
    """
    if url is not None and len(files) > 1:
        raise click.UsageError("--url belongs to one file; import the others without it, or one by one")
    if url is not None:
        imports.address(url)
    place.say()
    sources = place.registry()
    codes = [0]
    with store.lock(place.archive, "dateline import"):
        db = store.open(place.archive)
        bring_in_line(place, db)
        write.sync_sources(db, sources.values())
        for path in files:
            try:
                taken = imports.take(
                    db, place.archive, path, sources, now=_now(), url=url, software=f"dateline/{__version__}"
                )
            except DatelineError as error:
                _tell([str(error)])
                codes.append(error.exit_code)
                continue
            click.echo(_line(path, taken))
            _tell(taken.damage)
            codes += [WarcError.exit_code] if taken.damage else []
        parse_waiting(place, db, reparse.waiting(db), jobs)
    sys.exit(max(codes))


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _line(path: Path, taken: Taken) -> str:
    known = f", {taken.known} known before" if taken.known else ""
    return f"{path}: {taken.new} captures taken{known}"
