"""Where a command works: the archive directory and the folder of source files."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from archive import registry
from archive.errors import UsageError
from archive.model import Source


@dataclass(frozen=True, slots=True)
class Place:
    """The two folders, absolute: a message that names one must not leave open which was meant."""

    archive: Path
    sources: Path

    def registry(self) -> dict[str, Source]:
        return registry.load(self.sources)

    def say(self) -> None:
        """On standard error, so that nobody wonders which archive was meant."""
        click.echo(f"archive: {self.archive}   sources: {self.sources}", err=True)


def of(archive: Path, sources: Path | None) -> Place:
    """The given folders; without a folder of sources the checkout's, or those that came with dateline."""
    return Place(archive.resolve(), (sources or registry.find_folder()).resolve())


pass_place = click.make_pass_decorator(Place)


def chosen(known: dict[str, Source], names: Iterable[str]) -> list[Source]:
    """The sources of these names, all of them for none. UsageError names the nearest source for one that is unknown."""
    names = list(names)
    for name in names:
        known_name(name, known, "dateline sources")
    return [known[name] for name in names] if names else list(known.values())


def known_name(name: str, known: Collection[str], listed_by: str) -> None:
    """UsageError for a name that is no source, with the nearest that is, and the command that lists them."""
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise UsageError(f"no source {name!r}{hint} (`{listed_by}` lists them)")
