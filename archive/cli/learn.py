"""`dateline learn`: what the pages of a site repeat, learnt from the captures the archive holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from archive import __version__, learn, reparse, store, warc
from archive.cli.place import Place, chosen, pass_place
from archive.cli.sources import described
from archive.cli.withhold import bring_in_line
from archive.model import SiteMemory
from archive.store import memories
from archive.workers import Pool

if TYPE_CHECKING:
    from sqlite_utils import Database


@click.command("learn")
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--dry-run", is_flag=True, help="Show what would be learnt, and store nothing.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count() or 1, show_default=True, help="Processes.")
@pass_place
def learn_(place: Place, names: tuple[str, ...], dry_run: bool, jobs: int) -> None:
    """Learn what the pages of sources repeat, so that it stays out of their articles: boxes, notices, standing lines.

    What is new becomes a numbered revision; `dateline sources SOURCE` shows it, and `dateline extract` then reads the
    captures of that site again. A crawl learns by itself when a site has many new pages.

    \b
    Example:
      dateline learn iwpr --dry-run
      dateline learn iwpr
    """
    place.say()
    sites = memories.sites(chosen(place.registry(), names))
    with store.lock(place.archive, "dateline learn"), Pool(jobs) as pool:
        db = store.open(place.archive, create=False)
        bring_in_line(place, db)
        for site in sites:
            found, before = learn.learn(db, place.archive, site, pool), memories.current(db).get(site)
            if found.pages or names:
                click.echo("\n".join(_told(place, db, found, before, dry_run)))
        if waiting := reparse.waiting(db, "outdated"):
            click.echo(f"{len(waiting)} captures wait to be read again: run `dateline extract`", err=True)


def _told(place: Place, db: Database, found: SiteMemory, before: SiteMemory | None, dry_run: bool) -> Iterator[str]:
    """What came of one site; stores what is new unless it is a dry run."""
    number = f"; revision {before.revision} stays" if before else ""
    if not learn.is_news(found, before):
        yield f"{found.site}: nothing new from {found.pages} pages{number}"
        return
    if dry_run:
        yield f"{found.site}: would be learnt from {found.pages} pages"
        yield from described(memories.shown(db, found))
        return
    now = datetime.now(UTC).replace(microsecond=0)
    with warc.Writer(place.archive / "warc", now=now, software=f"dateline/{__version__}") as writer:
        kept = learn.keep(db, writer, found, now)
    learnt = f"elements: {len(kept.boxes)}, lines: {len(kept.lines)}, blank pages: {len(kept.blanks)}"
    yield f"{kept.site}: revision {kept.revision} from {kept.pages} pages; {learnt}"
