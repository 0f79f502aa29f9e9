"""What an archive must not show: <archive>/withheld.yml, a list of names and documents, strictly read.

`words.py` takes a text apart, `names.py` finds a listed name in it, `mask.py` masks what a page says; all
pure. archive.store applies them.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from archive import urls, yaml_nodes
from archive.errors import UsageError
from archive.shapes import Faults, Key, Node, Reader, mapping, scalar, several

FILE = "withheld.yml"
MATCHING = "2"  # of words, names and mask; one more when they find other names: every archive is then masked anew


@dataclass(frozen=True, slots=True)
class Withheld:
    """`names` of people, as listed; `documents` by URL key."""

    names: tuple[str, ...] = ()
    documents: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.names or self.documents)

    @property
    def digest(self) -> str:
        """What tells this list from another, whatever its order, reasons and remarks; "" for an empty one."""
        if not self:
            return ""
        names = sorted({" ".join(name.casefold().split()) for name in self.names})
        content = json.dumps([MATCHING, names, sorted(self.documents)])
        return hashlib.sha256(content.encode("ascii")).hexdigest()


NOTHING = Withheld()


def load(folder: Path) -> Withheld:
    """The list of the archive in `folder`; empty without a file. UsageError with every fault, a line each."""
    path = folder / FILE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return NOTHING
    except OSError as error:
        raise UsageError(f"{path}:1: expected a file that can be read, found {error.strerror}") from error
    found, faults = _read(str(path), content)
    if faults:
        raise UsageError("\n".join(faults))
    return found


@lru_cache(8)  # a site asks for it with every page
def _read(path: str, content: bytes) -> tuple[Withheld, tuple[str, ...]]:
    """The list, and its faults in the order of their lines."""
    faults = Faults(path)
    root = yaml_nodes.compose(content, faults)
    found = NOTHING if root is None or root.value is None else _LIST(root, "", faults)
    return found, tuple(line for _, line in sorted(faults.lines))


# ---- what the file may hold; docs/withheld.md explains every key ----------------------------------------------------


def _name(value: str) -> str:
    if not re.search(r"[^\W\d_]{2}", value):
        raise ValueError(value)
    return " ".join(value.split())


def _address(value: str) -> str:
    """The URL key of an address, or of a key as the site shows it."""
    return urls.key(value if "://" in value or value[:4].lower() == "urn:" else f"http://{value}")


def _reason(node: Node, key: str, faults: Faults) -> None:
    """Anything on one line, or nothing; it is not kept."""
    if not isinstance(node.value, str | None):
        faults.add(node.line, key, "text", node.found)


def _listed(read_one: Reader) -> Reader:
    """A list that may be left empty."""
    read = several(read_one)
    return lambda node, key, faults: () if node.value is None else read(node, key, faults)


def _entry(name: str, read: Reader) -> Reader:
    return mapping({name: Key(read, required=True), "reason": Key(_reason)}, lambda values: values[name])


def _built(values: dict[str, Any]) -> Withheld:
    return Withheld(values.get("names", ()), frozenset(values.get("documents", ())))


KEYS = {"names": "name", "documents": "url"}  # a list, and what each of its entries must say; `reason` may stand by it
_LIST = mapping(
    {
        "names": Key(_listed(_entry("name", scalar("a person's name", _name)))),
        "documents": Key(_listed(_entry("url", scalar("an address such as https://news.example/story", _address)))),
    },
    _built,
)
