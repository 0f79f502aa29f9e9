"""Real pages with truth made by others: which there are, whose site they are of, and the half that may be read.

They lie beside the repository (../shared/eval/extraction) and never in it; without them every comparison says so.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
EVAL = ROOT.parent / "shared" / "eval" / "extraction"
SETS = ("aeb", "naeb", "wcxb", "fundus", "fundus_eval", "misinfo", "trafi", "htmldate", "postlight")
PRESS = "press"  # pages of all collections that are press releases, or of an NGO or a government
SECOND_LEVEL = (".uk", ".au", ".nz", ".za")  # countries whose registrable names have three labels


@dataclass(frozen=True, slots=True)
class Case:
    """One page and what is true of it: keys text, with, without, title, author, date, each only where it is known."""

    collection: str
    key: str
    truth: dict[str, Any]

    @property
    def url(self) -> str:
        return self.truth.get("url") or ""

    @property
    def site(self) -> str:
        """The registrable host, as nearly as its labels tell; the page's own key where no URL is known."""
        host = (urlsplit(self.url).hostname or self.key).removeprefix("www.")
        return ".".join(host.split(".")[-3 if host.endswith(SECOND_LEVEL) else -2 :])

    @property
    def half(self) -> str:
        """`look`: sites whose errors may be read when rules are made; `check`: those of which only figures are seen,
        so that they tell whether a rule generalises. By a hash of the site; half of the sites each."""
        return "look" if int(hashlib.md5(self.site.encode()).hexdigest(), 16) % 2 else "check"

    def in_set(self, name: str) -> bool:
        return bool(self.truth.get("press")) if name == PRESS else self.collection == name

    def html(self) -> str:
        path = EVAL / "data" / self.collection / "html" / f"{self.key}.html"
        data = path.read_bytes() if path.exists() else gzip.decompress(Path(f"{path}.gz").read_bytes())
        return data.decode("utf-8", "replace")


def present(names: Iterable[str] = SETS) -> list[str]:
    """Those of the collections that are there."""
    return [name for name in names if (EVAL / "data" / name / "truth.json").exists()]


def cases(names: Iterable[str] = SETS) -> Iterator[Case]:
    for name in present(names):
        truth = json.loads((EVAL / "data" / name / "truth.json").read_text("utf-8"))
        yield from (Case(name, key, truth[key]) for key in sorted(truth))


def scorer() -> ModuleType:
    """The scorer that came with the pages: it alone says when a text, a title, a name and a day are right."""
    return loaded(EVAL / "score.py")


@cache
def loaded(path: Path) -> ModuleType:
    """A scorer, which lies beside the repository in no package."""
    spec = importlib.util.spec_from_file_location(f"{path.parent.name}_scorer", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
