"""The examples of the documentation are run: every block fenced as `pycon` in docs/, those of a page in one session."""

from __future__ import annotations

import doctest
import re
from io import StringIO
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
BLOCK = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = sorted(page for page in DOCS.glob("*.md") if BLOCK.search(page.read_text("utf-8")))


def ran(text: str, name: str) -> tuple[doctest.TestResults, str]:
    """What running the blocks of a page gave, and the report of those that failed; lines are those of the page."""
    lines = [""] * (text.count("\n") + 1)
    for block in BLOCK.finditer(text):
        first = text.count("\n", 0, block.start(1))
        for number, line in enumerate(block[1].splitlines()):
            lines[first + number] = line
    examples = doctest.DocTestParser().get_doctest("\n".join(lines), {}, name, name, 0)
    report = StringIO()
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE, verbose=False)
    return runner.run(examples, out=report.write), report.getvalue()


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_examples_give_what_they_show(page: Path) -> None:
    results, report = ran(page.read_text("utf-8"), page.name)
    assert results.failed == 0, report
    assert results.attempted >= 2


def test_the_page_on_text_has_examples() -> None:
    assert DOCS / "text.md" in PAGES


def test_a_wrong_example_fails() -> None:
    results, report = ran("# Sums\n\n```pycon\n>>> 1 + 1\n3\n\n```\n", "sums.md")
    assert (results.attempted, results.failed) == (1, 1)
    assert "line 4" in report and "2" in report
