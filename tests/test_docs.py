"""The documentation names everything a person can meet, and nothing that is not there."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import click
import pytest
from sqlite_utils import Database

from archive import errors, registry, withheld
from archive.cli import cli
from archive.model import BlockKind, IssueKind, PageKind
from archive.store import schema

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(DOCS.glob("*.md"))]
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)")
COMMANDS = cli.list_commands(click.Context(cli))


def read(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


# ---- every word has its entry ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", IssueKind)
def test_every_kind_of_issue_has_a_row(kind: IssueKind) -> None:
    assert f"\n| `{kind}` |" in read("issues.md")


def test_no_kind_of_issue_is_made_up() -> None:
    assert set(re.findall(r"^\| `([\w-]+)` \|", read("issues.md"), re.MULTILINE)) == set(IssueKind)


def test_every_error_has_its_exit_code() -> None:
    ours = {one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.DatelineError)}
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \|", read("exit-codes.md"), re.MULTILINE)
    assert sorted(rows) == sorted((str(one.exit_code), one.__name__) for one in ours)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_described(name: str) -> None:
    page, one = read("commands.md"), command(name)
    assert f"dateline {name}" in page
    options = [option.opts[-1] for option in one.params if isinstance(option, click.Option) and not option.hidden]
    assert [option for option in options if option not in page] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_shows_an_example(name: str) -> None:
    assert "Example" in (command(name).help or "")


@pytest.mark.parametrize("mapping", registry.KEYS)
def test_every_key_of_a_source_file_is_described(mapping: str) -> None:
    page = read("sources.md")
    assert [key for key in registry.KEYS[mapping] if f"`{key}`" not in page] == []


@pytest.mark.parametrize("key", [*withheld.KEYS, *withheld.KEYS.values(), "reason"])
def test_every_key_of_the_list_of_what_is_withheld_is_described(key: str) -> None:
    assert f"`{key}`" in read("withheld.md")


def test_every_kind_of_publisher_is_described() -> None:
    page = read("sources.md")
    assert [kind for kind in registry.KINDS if kind not in page] == []


def columns() -> dict[str, list[str]]:
    """The columns of every table of the schema."""
    with sqlite3.connect(":memory:") as db:
        schema.migrations.apply(Database(db))
        names = "type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE '\\_%' ESCAPE '\\'"
        tables = [name for (name,) in db.execute(f"SELECT name FROM sqlite_master WHERE {names}")]
        return {table: [row[1] for row in db.execute(f"PRAGMA table_info({table})")] for table in tables}


@pytest.mark.parametrize("table", columns())
def test_every_table_and_column_is_described(table: str) -> None:
    page = read("tables.md")
    described = page[page.index(f"**`{table}`**") :]
    described = re.split(r"\n## |\*\*`", described[4:])[0]
    missing = [name for name in columns()[table] if name != "id" and f"`{name}`" not in described]
    assert missing == []


@pytest.mark.parametrize("kind", [*PageKind, *BlockKind])
def test_every_kind_of_page_and_block_is_described(kind: str) -> None:
    assert f"`{kind}`" in read("tables.md").split("## Closed vocabularies")[1]


# ---- nothing leads nowhere ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    text, broken = page.read_text("utf-8"), []
    for target, anchor in LINK.findall(text):
        file = (page.parent / target).resolve() if target else page
        if not file.exists() or (anchor and anchor not in anchors(file.read_text("utf-8"))):
            broken.append(f"{target}#{anchor}")
    assert broken == []


def test_the_index_lists_every_page() -> None:
    listed = {target for target, _ in LINK.findall(read("README.md"))}
    assert listed == {path.name for path in DOCS.glob("*.md")} - {"README.md"}


def test_every_word_of_the_makefile_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    words = set(re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)[1].split()) - {"help"}
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert [word for word in words if f"make {word}" not in contributing] == []
    assert [word for word in words if f"make {word} " not in makefile] == []


def test_every_command_shown_exists() -> None:
    shown = {word for page in PAGES for word in re.findall(r"`dateline ([a-z]+)", page.read_text("utf-8"))}
    assert shown - set(COMMANDS) == set()


def test_every_library_has_a_row() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    libraries = re.findall(r'^    "([a-z][\w.-]*)[><=]', text.split("[project.optional-dependencies]")[0], re.MULTILINE)
    page = read("dependencies.md")
    assert [name for name in libraries if f"`{name}`" not in page] == []
