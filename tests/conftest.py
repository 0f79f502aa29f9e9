"""What the end of a run says besides pytest's own summary: floors that were not checked, since their data is absent."""

from __future__ import annotations

import pytest

NOT_CHECKED = pytest.StashKey[int]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if config.stash.get(NOT_CHECKED, 0):
        terminalreporter.write_line(f"{config.stash[NOT_CHECKED]} floors of real pages were not checked: data absent")
