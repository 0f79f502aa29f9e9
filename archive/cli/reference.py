"""docs/commands.md, made from the commands themselves: `python -m archive.cli.reference > docs/commands.md`.

A test compares the file with what this prints.
"""

from __future__ import annotations

import click

from archive.cli import cli

INTRODUCTION = """# Commands

<!-- Made by `python -m archive.cli.reference`; a test checks that it is up to date. -->

Every command says where the archive and the sources it used lie. Errors are one line on standard error; the exit
codes are in [exit-codes.md](exit-codes.md). What a script would want to read comes on standard output, with `--json`
as JSON lines.
"""


def reference() -> str:
    """The help of `dateline` and of each of its commands, as Markdown."""
    context = click.Context(cli, info_name="dateline", terminal_width=100, **cli.context_settings)
    parts = [INTRODUCTION, _section(cli, context)]
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None  # it is in the list
        parts.append(_section(command, click.Context(command, info_name=name, parent=context)))
    return "\n".join(parts)


def _section(command: click.Command, context: click.Context) -> str:
    return f"## {context.command_path}\n\n```\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    click.echo(reference(), nl=False)
