"""Settings with the line they stand on, and readers that check them and gather every fault; knows no file format."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One key of a mapping, on the line it stands on."""

    key: str
    line: int
    node: Node


@dataclass(frozen=True, slots=True)
class Node:
    """A value as written: text (None when left empty), a tuple of nodes for a list, of entries for a mapping."""

    line: int
    value: str | tuple[Node, ...] | tuple[Entry, ...] | None
    is_mapping: bool = False

    @property
    def found(self) -> str:
        """What this is, in the words of a message."""
        if self.value is None:
            return "nothing"
        if isinstance(self.value, str):
            return repr(self.value if len(self.value) <= 60 else self.value[:57] + "…")
        return "a mapping" if self.is_mapping else "a list"


@dataclass(slots=True)
class Faults:
    """The faults of one file, each one line: "file:line: key: expected …, found …; did you mean …?"."""

    file: str
    lines: list[tuple[int, str]] = field(default_factory=list)

    def add(self, line: int, key: str, expected: str, found: str, near: str | None = None) -> None:
        where = f"{self.file}:{line}: {key}: " if key else f"{self.file}:{line}: "
        hint = f"; did you mean {near}?" if near else ""
        self.lines.append((line, f"{where}expected {expected}, found {found}{hint}"))


Reader = Callable[[Node, str, Faults], Any]  # (value, its key, faults) -> what it means; None after a fault


@dataclass(frozen=True, slots=True)
class Key:
    """What a mapping's key may hold."""

    read: Reader
    required: bool = False


def scalar(expected: str, convert: Callable[[str], Any], near: Collection[str] = ()) -> Reader:
    """One value; `convert` raises ValueError for a bad one, then the closest of `near` is offered."""

    def read(node: Node, key: str, faults: Faults) -> Any:
        if isinstance(node.value, str):
            try:
                return convert(node.value)
            except ValueError:
                pass
        faults.add(node.line, key, expected, node.found, closest(node.value, near))
        return None

    return read


def one_of(expected: str, choices: Collection[str]) -> Reader:
    """One of a closed list of words."""

    def convert(value: str) -> str:
        if value not in choices:
            raise ValueError(value)
        return value

    return scalar(expected, convert, choices)


def several(read_one: Reader, least: int = 0) -> Reader:
    """A list of values, as a tuple; a single one may stand without its list."""

    def read(node: Node, key: str, faults: Faults) -> Any:
        single = node.is_mapping or isinstance(node.value, str)
        items = (node,) if single else tuple(item for item in node.value or () if isinstance(item, Node))
        if len(items) < least or node.value is None:
            found = "an empty list" if node.value == () else node.found
            faults.add(node.line, key, f"a list of at least {max(least, 1)}", found)
        return tuple(read_one(item, key, faults) for item in items)

    return read


def mapping(keys: Mapping[str, Key], build: Callable[[dict[str, Any]], Any]) -> Reader:
    """A mapping with these keys and no others; `build` makes the value of those that were given.

    It is called when none of them had a fault, and may raise ValueError(expected, found) for what they say together.
    """

    def read(node: Node, key: str, faults: Faults) -> Any:
        if not node.is_mapping:
            faults.add(node.line, key, "a mapping with the keys " + ", ".join(keys), node.found)
            return None
        before = len(faults.lines)
        known, meant = _known(node, keys, faults)
        values = {entry.key: keys[entry.key].read(entry.node, entry.key, faults) for entry in known}
        for name, wanted in keys.items():
            if wanted.required and name not in values and name not in meant:
                faults.add(node.line, name, "this key", "none")
        if len(faults.lines) > before:
            return None
        try:
            return build(values)
        except ValueError as problem:
            faults.add(node.line, key, *problem.args)
            return None

    return read


def closest(word: object, choices: Collection[str]) -> str | None:
    """The choice most like the word, whatever its case; None when none is like it."""
    if not isinstance(word, str):
        return None
    by_lower = {choice.lower(): choice for choice in choices}
    near = get_close_matches(word.lower(), by_lower, 1, 0.6)
    return by_lower[near[0]] if near else None


def _known(node: Node, keys: Mapping[str, Key], faults: Faults) -> tuple[list[Entry], set[str | None]]:
    """The entries whose keys are known, and the keys that unknown ones seem to mean; a key given twice is a fault."""
    known: dict[str, Entry] = {}
    meant: set[str | None] = set()
    for entry in node.value or ():
        if not isinstance(entry, Entry):
            continue
        if entry.key not in keys:
            near = closest(entry.key, keys)
            meant.add(near)
            known_here = "a known key" if near else "one of the keys " + ", ".join(keys)
            faults.add(entry.line, entry.key, known_here, "an unknown one", near)
        elif entry.key in known:
            faults.add(entry.line, entry.key, f"the key once (first on line {known[entry.key].line})", "it again")
        else:
            known[entry.key] = entry
    return list(known.values()), meant
