"""The command `dateline`: each subcommand a thin call into the library; errors in one line, exit codes documented."""

from __future__ import annotations

import sqlite3
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from archive import __version__
from archive.cli import place
from archive.errors import DatelineError

COMMANDS = {
    "crawl": "archive.cli.crawl:crawl",
    "extract": "archive.cli.extract:extract",
    "import": "archive.cli.extract:import_",
    "learn": "archive.cli.learn:learn_",
    "parse": "archive.cli.parse:parse",
    "explain": "archive.cli.explain:explain_",
    "browse": "archive.cli.browse:browse",
    "search": "archive.cli.search:search",
    "status": "archive.cli.status:status",
    "sources": "archive.cli.sources:sources",
    "withhold": "archive.cli.withhold:withhold",
    "probe": "archive.cli.crawl:probe",
}


class Commands(click.Group):
    """The table above, each command loaded when it is called: `search` should not wait for the parser to load."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, _, attribute = COMMANDS[name].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def invoke(self, context: click.Context) -> Any:
        """Run the command; what SQLite cannot do, at whatever moment, is an error of the archive."""
        try:
            return super().invoke(context)
        except sqlite3.Error as error:
            from archive import store  # only now: see above

            raise store.trouble(context.obj.archive, error) or error from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--archive",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("data"),
    show_default=True,
    envvar="DATELINE_ARCHIVE",
    show_envvar=True,
    help="The archive directory: archive.db, warc/, config.yml, withheld.yml.",
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
    context.obj = place.of(archive, sources)


def main() -> None:
    """Run the command; a DatelineError is one line on standard error and its exit code (docs/exit-codes.md)."""
    try:
        cli(standalone_mode=True)
    except DatelineError as error:
        click.echo(f"dateline: {error}", err=True)
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
