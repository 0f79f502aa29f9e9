"""`dateline learn` and what `dateline sources` shows of it, as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import repeating_site as quay
from tests.cli.command import dateline
from tests.spiders.loopback import source

SHOWN = ("element div.tin, as in “Four people", "line of 12 articles “The Quay Letter", "line of 12 articles “Letters")


@pytest.fixture
def sources(tmp_path: Path) -> tuple[object, ...]:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "quay.yml").write_text(source(f"https://{quay.HOST}/", f"feed: https://{quay.HOST}/feed"), "utf-8")
    return ("--sources", folder)


def test_it_is_shown_learnt_and_kept(tmp_path: Path, sources: tuple[object, ...]) -> None:
    archive = tmp_path / "archive"
    dateline(*sources, "import", quay.warc(tmp_path / "made", range(12)), archive=archive)
    tried = dateline(*sources, "learn", "quay", "--dry-run", archive=archive)
    assert tried.returncode == 0 and all(one in tried.stdout for one in SHOWN), tried.stdout
    assert "wait to be read again" not in tried.stderr
    assert "memory" not in dateline(*sources, "sources", "quay", archive=archive).stdout
    done = dateline(*sources, "learn", archive=archive)
    assert done.stdout == "quay.example: revision 1 from 12 pages; elements: 1, lines: 2, blank pages: 0\n"
    assert "12 captures wait to be read again: run `dateline extract`" in done.stderr
    assert "12 captures wait to be read: run `dateline extract`" in dateline("status", archive=archive).stdout
    shown = dateline(*sources, "sources", "quay", archive=archive).stdout
    assert "quay.example, revision 1 of 20" in shown and all(one in shown for one in SHOWN)
    told = json.loads(dateline(*sources, "sources", "quay", "--json", archive=archive).stdout)
    assert [one["memory"]["boxes"] for one in told["memories"]] == [{"div.tin": quay.APPEAL}]
    again = dateline(*sources, "learn", "quay", archive=archive)
    assert again.stdout == "quay.example: nothing new from 12 pages; revision 1 stays\n"


def test_it_needs_an_archive_and_a_source(tmp_path: Path, sources: tuple[object, ...]) -> None:
    assert dateline(*sources, "learn", "quai", archive=tmp_path / "none").returncode == 2
    missing = dateline(*sources, "learn", "quay", archive=tmp_path / "none")
    assert (missing.returncode, "no archive here" in missing.stderr) == (4, True), missing.stderr
