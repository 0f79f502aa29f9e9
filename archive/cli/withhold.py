"""`dateline withhold`: the list of what must not be shown, applied to all that is stored."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from archive import learn, store, withheld
from archive.cli.place import Place, pass_place
from archive.store import applying
from archive.store.applying import Applied

if TYPE_CHECKING:
    from sqlite_utils import Database


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@pass_place
def withhold(place: Place, as_json: bool) -> None:
    """Apply ARCHIVE/withheld.yml, the list of names and documents that must not be shown, and count what it does.

    Names are masked, and documents dropped, in everything the database holds; the file is rewritten, so that nothing
    stays between its rows. What was taken off the list waits for `dateline extract`. While a changed list is not
    applied, `search`, `explain`, `status` and `browse` show nothing. docs/withheld.md has the file's keys.

    \b
    Example:
      dateline withhold
    """
    place.say()
    with store.lock(place.archive, "dateline withhold"):
        told = _bring(place, store.open(place.archive, create=False))
    for line in [json.dumps(asdict(told))] if as_json else _told(place, told):
        click.echo(line)


def bring_in_line(place: Place, db: Database) -> None:
    """Before a command writes: the list is applied where it has changed, and that is said."""
    told = _bring(place, db)
    if told.changed:
        click.echo(f"{withheld.FILE} has changed and was applied: {_counts(told)}", err=True)
    if told.waiting:
        click.echo(f"to be read again: {_of(told.waiting, 'capture')}; run `dateline extract`", err=True)


def _bring(place: Place, db: Database) -> Applied:
    told = applying.bring_in_line(db, datetime.now(UTC).replace(microsecond=0))
    if told.changed:
        learn.restore(db, place.archive)
    return told


def _told(place: Place, told: Applied) -> Iterator[str]:
    yield f"{place.archive / withheld.FILE}: {_of(told.names, 'name')}, {_of(told.documents, 'document')}"
    yield f"{'applied' if told.changed else 'nothing new'}: {_counts(told)}"
    if told.unknown:
        yield f"not in the archive, by the address that is listed: {_of(told.unknown, 'document')}"
    if told.addresses:
        yield (
            f"with a masked name in the address: {_of(told.addresses, 'document')}; addresses are not masked: list "
            "such a document too, to show nothing of it"
        )
    if told.waiting:
        yield f"to be read again: {_of(told.waiting, 'capture')}; run `dateline extract`"


def _counts(told: Applied) -> str:
    return f"{_of(told.masked, 'document')} with masked names, {_of(told.whole, 'document')} withheld whole"


def _of(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"
