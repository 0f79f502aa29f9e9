"""`dateline status`: what the archive holds, and what came of the last crawl of each source."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from archive import reparse, store
from archive.cli.place import Place, pass_place
from archive.store import read

HEAD = ("source", "documents", "newest", "last run", "found", "new", "fetched", "failed", "outcome")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@pass_place
def status(place: Place, as_json: bool) -> None:
    """Say what the archive holds and how each source's last crawl went.

    A source that published nothing, one that blocked us and one that could not be reached read differently here. It
    also says how many captures wait to be read, for the first time or again, by a newer parser or site memory.

    \b
    Example:
      dateline status
    """
    db = store.open_read(place.archive)
    numbers, sources, waiting = read.numbers(db), read.sources(db), reparse.count(db)
    if as_json:
        told: dict[str, object] = {
            "archive": str(place.archive),
            "sources_folder": str(place.sources),
        }
        told |= {"numbers": asdict(numbers), "waiting": waiting, "sources": [asdict(one) for one in sources]}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    place.say()
    held = (f"{value:,} {name}" for name, value in asdict(numbers).items() if isinstance(value, int))
    click.echo(", ".join(held))
    if numbers.earliest:
        click.echo(f"published {numbers.earliest} to {numbers.latest}")
    if waiting:
        click.echo(f"{waiting:,} captures wait to be read: run `dateline extract`")
    _table([_row(one) for one in sources])


def _row(one: read.SourceStatus) -> tuple[str, ...]:
    run = (one.run_at or "never")[:16].replace("T", " ")
    counts = (one.found, one.new, one.fetched, one.failed)
    return (
        one.key,
        str(one.documents),
        (one.newest or "-")[:10],
        run,
        *("-" if count is None else str(count) for count in counts),
        f"{one.outcome or '-'}{f': {one.detail}' if one.detail else ''}",
    )


def _table(rows: list[tuple[str, ...]]) -> None:
    if rows:
        widths = [max(map(len, column)) for column in zip(HEAD, *rows, strict=True)]
        for row in (HEAD, *rows):
            click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
