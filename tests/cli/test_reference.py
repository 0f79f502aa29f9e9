"""The command reference is what the commands say, and each says what it does with an example."""

from __future__ import annotations

import click
import pytest

from archive.cli import COMMANDS, cli
from archive.cli.reference import reference
from tests.cli.command import ROOT, dateline


def test_the_reference_is_up_to_date() -> None:
    stored = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert stored == reference(), "run: .venv/bin/python -m archive.cli.reference > docs/commands.md"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.help
    assert f"dateline {name}" in command.help or f"| dateline {name}" in command.help
    for option in command.params:
        described = not isinstance(option, click.Option) or option.help or option.show_default
        assert described, f"{name}: {option.name} says nothing of itself"


def test_help_is_printed_and_an_unknown_command_is_a_usage_error() -> None:
    assert "Example:" in dateline("crawl", "--help").stdout
    done = dateline("scrape")
    assert (done.returncode, "No such command" in done.stderr) == (2, True)
