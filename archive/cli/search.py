"""`dateline search`: sentences that hold the words, each with what it takes to cite it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

import click

from archive import store
from archive.cli.place import Place, known_name, pass_place
from archive.errors import UsageError
from archive.store import read
from archive.store.words import from_arguments


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option("--source", help="Only this source.")
@click.option("--language", help="Only documents in this language (ISO 639-1).")
@click.option("--year", type=int, help="Only documents published in this year.")
@click.option("--mentions", metavar="DATE", help="Only sentences that name this day, month or year, or A/B.")
@click.option("--sort", type=click.Choice(read.SORTS), default="best", show_default=True)
@click.option("--limit", type=click.IntRange(1), default=10, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a hit, a line each.")
@pass_place
def search(
    place: Place,
    words: tuple[str, ...],
    source: str | None,
    language: str | None,
    year: int | None,
    mentions: str | None,
    sort: str,
    limit: int,
    as_json: bool,
) -> None:
    """Find sentences that hold all the words; a quoted argument is a phrase, -word must not occur, word* begins one.

    Exit code 1 when nothing is found.

    \b
    Example:
      dateline search "released on the spot"
      dateline search kozlov sentenced --mentions 2012-10
    """
    if mentions is not None:
        _check_days(mentions)
    db = store.open_read(place.archive)
    if source is not None:
        known_name(source, read.source_keys(db), "dateline status")
    filters = read.Filters(source, language, year, mentions)
    results = read.search(db, from_arguments(words), filters=filters, limit=limit, sort=sort)
    for hit in results.hits:
        click.echo(json.dumps(_citable(hit), ensure_ascii=False) if as_json else _shown(hit))
    for line in _remarks(results):
        click.echo(line, err=True)
    if not results.hits:
        click.echo(f"no such sentence in {place.archive}", err=True)
        raise SystemExit(1)


def _check_days(mentions: str) -> None:
    try:
        read.days(mentions)
    except ValueError as error:
        raise UsageError(f"--mentions: {error}") from error


def _remarks(results: read.Results) -> Iterator[str]:
    """What the sentences alone would not tell."""
    for title in results.titles:
        yield f"in a title: {title.title} ({', '.join(filter(None, (title.source_name, title.published)))}) {title.key}"
    if results.total > len(results.hits):
        of = f"the newest {results.total:,}" if results.capped else f"{results.total:,}"
        yield f"{len(results.hits)} of {of} sentences; --limit shows more"
    if results.partial:
        yield "the filters were applied to the newest sentences with these words only; rarer words search further back"


def _citable(hit: read.Hit) -> dict[str, object]:
    """A hit without its row id, which means nothing outside the database."""
    return {name: value for name, value in asdict(hit).items() if name != "id"}


def _shown(hit: read.Hit) -> str:
    where = ", ".join(str(part) for part in (hit.source_name, hit.published, hit.title) if part)
    gone = f"  (gone since {hit.gone_since[:10]})" if hit.gone_since else ""
    return f"{_marked(hit)}\n    {where}{gone}\n    {hit.url}  {hit.record_id}\n"


def _marked(hit: read.Hit) -> str:
    """The sentence with its matches in bold where the output is a terminal."""
    text, at = "", 0
    for start, end in hit.marks:
        text += hit.text[at:start] + click.style(hit.text[start:end], bold=True)
        at = end
    return text + hit.text[at:]
