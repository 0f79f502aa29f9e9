"""`dateline sources`: the source files, checked and listed."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from archive.cli.place import Place, chosen, pass_place
from archive.model import Source


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source, a line each.")
@pass_place
def sources(place: Place, names: tuple[str, ...], as_json: bool) -> None:
    """Check every source file and list the sources; a named one is shown whole.

    Exit code 3 when a file is wrong: each fault is a line with file, line, key and the nearest valid key.

    \b
    Example:
      dateline sources
      dateline sources iwpr --json
    """
    place.say()
    for source in chosen(place.registry(), names):
        if as_json:
            click.echo(json.dumps(asdict(source), ensure_ascii=False, default=str))
        else:
            click.echo(_whole(source) if names else _line(source))


def _line(source: Source) -> str:
    ways = ", ".join(way.role for way in source.discover)
    return f"{source.key:<16} {source.kind:<18} {'/'.join(source.languages):<12} {ways:<24} {source.name}"


def _whole(source: Source) -> str:
    lines = [f"{source.key}: {source.name}", f"  home     {source.home}", f"  kind     {source.kind}: {source.stance}"]
    lines += [f"  {way.role:<8} {way.url}" for way in source.discover]
    lines.append(f"  every    {source.every} minutes, {source.delay:g} s between requests to one host")
    probed = source.probed
    lines.append(f"  probed   {f'{probed.date} from {probed.network}: {probed.status}' if probed.date else 'never'}")
    if source.notes:
        lines.append(f"  notes    {' '.join(source.notes.split())}")
    return "\n".join(lines)
