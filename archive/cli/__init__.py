"""The command `dateline`: each subcommand a thin call into the library; errors in one line, exit codes documented."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from archive import __version__, registry
from archive.cli.browse import browse
from archive.cli.crawl import crawl, probe
from archive.cli.extract import extract, import_
from archive.cli.parse import parse
from archive.cli.place import Place
from archive.cli.search import search
from archive.cli.sources import sources
from archive.cli.status import status
from archive.errors import DatelineError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--archive",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("data"),
    show_default=True,
    envvar="DATELINE_ARCHIVE",
    show_envvar=True,
    help="The archive directory: archive.db, warc/, config.yml.",
)
@click.option(
    "--sources",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="DATELINE_SOURCES",
    show_envvar=True,
    help="The folder of source files.  [default: those that came with dateline]",
)
@click.version_option(__version__, prog_name="dateline")
@click.pass_context
def cli(context: click.Context, archive: Path, sources: Path | None) -> None:
    """A press-release and news archive that can be cited.

    Follows sites on a schedule, keeps every response as a WARC record, and stores sentences, dates and court
    penalties, each with the bytes it rests on.

    \b
    Example:
      dateline crawl iwpr
      dateline search "released on the spot"
      dateline browse
    """
    context.obj = Place(archive, sources or registry.find_folder())


for command in (crawl, extract, import_, parse, browse, sources, probe, status, search):
    cli.add_command(command)


def main() -> None:
    """Run the command; a DatelineError is one line on standard error and its exit code (docs/exit-codes.md)."""
    try:
        cli(standalone_mode=True)
    except DatelineError as error:
        click.echo(f"dateline: {error}", err=True)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
