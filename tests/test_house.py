"""House rules that nobody should have to check by eye: who imports whom, one door a library, nothing of a machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# ---- who may import whom: docs/architecture.md as a table -----------------------------------------------------------

VALUES = {"__version__", "model", "errors", "edtf", "codes", "shapes"}  # words and tables; anybody may use them
MAY_USE: dict[str, set[str]] = {
    "__init__": set(),
    "model": set(),
    "errors": set(),
    "edtf": set(),
    "codes": set(),
    "shapes": {"errors"},
    "config": set(),
    "urls": set(),
    "html": {"urls"},
    "text": set(),
    "pdf": set(),
    "office": set(),
    "page": {"urls", "html"},
    "discover": {"urls", "html", "page"},
    "extract": {"urls", "html", "page", "text", "pdf", "office"},
    "process": {"urls", "html", "page", "extract", "text"},
    "explain": {"page", "process", "text"},
    "memory": {"page", "extract"},
    "learn": {"urls", "memory", "process", "reparse", "page", "store", "warc", "workers"},
    "workers": {"process"},
    "protocol": {"process", "text", "workers"},
    "registry": {"urls", "html", "yaml_nodes"},
    "yaml_nodes": set(),
    "withheld": {"urls", "text", "yaml_nodes"},
    "warc": {"urls"},
    "wacz": {"urls", "warc"},
    "versions": {"urls"},
    "policy": {"urls"},
    "store": {"urls", "versions", "policy", "text", "withheld"},
    "imports": {"urls", "store", "warc", "wacz"},
    "reparse": {"process", "store", "urls", "warc", "workers"},
    "site": {"config", "store", "urls", "withheld"},
    "cli": {
        "config", "registry", "protocol", "workers", "imports", "learn", "reparse", "store", "warc", "site", "urls",
        "withheld", "explain",
    },
    "spiders": {
        "config", "registry", "urls", "page", "discover", "learn", "process", "workers", "warc", "policy", "store"
    },
}  # fmt: skip

NAMES = ("archive.text.person_keys", "archive.text.declension")
NARROW: dict[tuple[str, str], tuple[str, ...]] = {  # (who, whose): of the other part these modules alone
    (
        "store",
        "text",
    ): NAMES,  # who is withheld must be known where rows are written, and who is whom where they are read
    ("withheld", "text"): NAMES,
}

DOORS: dict[str, tuple[str, ...]] = {
    "brotli": ("archive/page/",),
    "bs4": ("archive/html.py",),
    "charset_normalizer": ("archive/page/",),
    "click": ("archive/cli/",),
    "cssselect": ("archive/html.py",),
    "datasette": ("archive/site/",),
    "feedparser": ("archive/discover/",),
    "hijridate": ("archive/text/calendars/",),
    "lxml": ("archive/html.py",),
    "markupsafe": ("archive/site/",),
    "pebble": ("archive/workers.py",),
    "protego": ("spiders/",),
    "pypdfium2": ("archive/pdf.py",),
    "scrapy": ("spiders/",),
    "sqlite_utils": ("archive/store/",),
    "twisted": ("spiders/",),
    "yaml": ("archive/yaml_nodes.py", "archive/config.py"),
    "zope": ("spiders/",),
    "zstandard": ("archive/page/",),
}


def modules() -> list[Path]:
    return sorted(path for folder in ("archive", "spiders") for path in (ROOT / folder).rglob("*.py"))


def unit(path: str) -> str:
    """The part of the project that a file belongs to: archive/store/read.py -> store, spiders/tap.py -> spiders."""
    first, second = Path(path).with_suffix("").parts[:2]
    return "spiders" if first == "spiders" else second


def imported(code: str) -> Iterator[str]:
    """Dotted names that a module imports when it runs; imports for type checking alone are left out."""
    waiting: list[ast.AST] = [ast.parse(code)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        waiting += ast.iter_child_nodes(node)


def breaches(path: str, code: str) -> list[str]:
    """What a file imports against the rules."""
    mine, found = unit(path), []
    for name in imported(code):
        first, _, rest = name.partition(".")
        other = rest.partition(".")[0] if first == "archive" else first
        if first in DOORS and not path.startswith(DOORS[first]):
            found.append(f"{path} imports {name}: the door to {first} is {' and '.join(DOORS[first])}")
        if first == "spiders" and mine != "spiders":
            found.append(f"{path} imports {name}: nothing in archive/ knows the spiders")
        if first == "archive" and other not in {mine} | VALUES | MAY_USE[mine]:
            found.append(f"{path} imports {name}: {mine} may use {sorted(MAY_USE[mine]) or 'only values'}")
        elif (mine, other) in NARROW and not name.startswith(NARROW[mine, other]):
            found.append(f"{path} imports {name}: {mine} may use of {other} only {NARROW[mine, other]}")
    return found


def test_imports_follow_the_table() -> None:
    found = [line for path in modules() for line in breaches(str(path.relative_to(ROOT)), path.read_text("utf-8"))]
    assert found == []


def test_every_part_of_the_library_is_in_the_table() -> None:
    assert {unit(str(path.relative_to(ROOT))) for path in modules()} - set(MAY_USE) == set()


def test_the_table_has_no_circle() -> None:
    resolved: set[str] = set(VALUES)
    while ready := {name for name in MAY_USE if name not in resolved and not MAY_USE[name] - resolved}:
        resolved |= ready
    assert set(MAY_USE) - resolved == set()


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("archive/text/dates.py", "import lxml.etree"),
        ("archive/text/dates.py", "from archive.store import read"),
        ("archive/text/dates.py", "from archive import store"),
        ("archive/process.py", "def late():\n    from spiders import tap"),
        ("archive/cli/crawl.py", "import scrapy"),
        ("spiders/pipelines.py", "from archive.extract import document"),
        ("archive/store/write.py", "from archive.text import penalties"),
        ("archive/withheld/names.py", "import archive.text"),
        ("spiders/pipelines.py", "if TYPE_CHECKING:\n    pass\nelse:\n    import click"),
    ],
)
def test_a_breach_is_seen(path: str, code: str) -> None:
    assert len(breaches(path, code)) == 1


def test_types_may_come_from_anywhere() -> None:
    assert breaches("archive/page/tree.py", "if TYPE_CHECKING:\n    from lxml.html import HtmlElement") == []


def test_every_library_is_declared_and_has_a_door() -> None:
    declared = {_normal(re.split(r"[<>=\[]", line)[0]) for line in _project()["dependencies"]}
    names = {name.partition(".")[0] for path in modules() for name in imported(path.read_text("utf-8"))}
    libraries = names - set(sys.stdlib_module_names) - {"archive", "spiders"}
    distributions = packages_distributions()
    undeclared = {name for name in libraries if not {_normal(one) for one in distributions[name]} & declared}
    assert undeclared == set()
    assert libraries - set(DOORS) == set()


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _project() -> dict[str, list[str]]:
    project: dict[str, list[str]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


# ---- what no file may hold ------------------------------------------------------------------------------------------

MACHINE = re.compile(r"(?<![\w.:/<}])/(?:work|root|home|opt|tmp)/(?=\w)")  # a path of somebody's machine, not of a URL
REGISTRY = re.compile(r"(?:pypi|pythonhosted|npmjs)\.(?:org|com)/|--(?:extra-)?index-url|--find-link[s]")


def tracked() -> list[Path]:
    """The files that git knows; the test that asks is skipped outside a checkout."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: which files are tracked cannot be told")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in tracked():
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    return found


def test_no_path_of_a_machine_is_tracked() -> None:
    assert lines_with(MACHINE) == []


def test_no_package_registry_is_named() -> None:
    assert lines_with(REGISTRY) == []


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("open('/" + "tmp/x.warc')", True),
        ("cd /" + "work/main", True),
        ("https://example.org/" + "work/a", False),
        ("../" + "work/a", False),
    ],
)
def test_a_path_of_a_machine_is_seen(line: str, seen: bool) -> None:
    assert bool(MACHINE.search(line)) is seen


def test_every_module_says_what_it_is_for() -> None:
    silent = [path for path in modules() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [path for path in modules() if re.search(r"util|helper|manager|misc|common", path.stem)] == []
