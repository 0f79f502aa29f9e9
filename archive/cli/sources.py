"""`dateline sources`: the source files, checked and listed, with what was learnt of their sites."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

import click

from archive import store
from archive.cli.place import Place, chosen, pass_place
from archive.model import SiteMemory, Source
from archive.store import memories
from archive.store.memories import Stored


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source, a line each.")
@pass_place
def sources(place: Place, names: tuple[str, ...], as_json: bool) -> None:
    """Check every source file and list the sources; a named one is shown whole.

    With it comes what `dateline learn` knows of its site, and so leaves out of its articles. Exit code 3 when a file is
    wrong: each fault is a line with file, line, key and the nearest valid key.

    \b
    Example:
      dateline sources
      dateline sources iwpr --json
    """
    place.say()
    for source in chosen(place.registry(), names):
        known = _memories(place, source) if names else []
        if as_json:
            learnt = {"memories": [asdict(one) for one in known]} if names else {}
            click.echo(json.dumps(asdict(source) | learnt, ensure_ascii=False, default=str))
        else:
            click.echo("\n".join([_whole(source), *_learnt(known)]) if names else _line(source))


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


def _memories(place: Place, source: Source) -> list[Stored]:
    """All memories of the source's sites, the newest first; none where there is no archive yet."""
    if not (place.archive / store.DATABASE).exists():
        return []
    return memories.revisions(store.open_read(place.archive), memories.sites([source]))


def _learnt(known: list[Stored]) -> Iterator[str]:
    """The newest memory of each site whole, a line for each older one."""
    newest: set[str] = set()
    for one in known:
        memory = one.memory
        yield f"  memory   {memory.site}, revision {memory.revision} of {one.learnt_at}, from {memory.pages} pages"
        if memory.site not in newest:
            yield from described(memory)
        newest.add(memory.site)


def described(memory: SiteMemory) -> Iterator[str]:
    """What a memory leaves out, a line each."""
    for box, sample in memory.boxes.items():
        yield f"    element {box}, as in {_short(sample)}"
    for line, stories in memory.lines.items():
        yield f"    line of {stories} articles {_short(line)}"
    for body, addresses in memory.blanks.items():
        yield f"    page at {addresses} addresses, no document {_short(body)}"


def _short(text: str) -> str:
    if memories.is_digest(text):
        return "with a name that is withheld"
    return f"“{text[:90]}…”" if len(text) > 91 else f"“{text}”"
