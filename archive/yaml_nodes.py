"""YAML files whose every value keeps the line it stands on, for strict readers (archive.shapes); the door to PyYAML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from archive.shapes import Entry, Faults, Node


def read(path: Path, faults: Faults) -> Node | None:
    """The one value of a file; None, with the fault told, where it cannot be read or is no YAML."""
    try:
        return compose(path.read_bytes(), faults)
    except OSError as problem:
        faults.add(1, "", "a file that can be read", str(problem.strerror))
        return None


def compose(content: bytes, faults: Faults) -> Node | None:
    """The one value of some YAML, a node without a value for nothing; None, with the fault told, for what is none."""
    try:
        root = yaml.compose(content.decode("utf-8-sig"), _Plain)
        return _node(root) if root else Node(1, None)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as problem:
        faults.add(*_syntax(problem))
        return None


class _Plain(yaml.SafeLoader):
    """YAML without aliases: they save no line of a source, and a few of them can stand for a billion values."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="an alias (*name)", problem_mark=self.peek_event().start_mark)  # type: ignore[no-untyped-call]
        return super().compose_node(parent, index)


def _syntax(problem: Exception) -> tuple[int, str, str, str]:
    """Line, key, expected and found of a text that is no YAML."""
    mark = getattr(problem, "problem_mark", None)
    found = getattr(problem, "problem", None) or str(problem).splitlines()[0]
    expected = "UTF-8" if isinstance(problem, UnicodeDecodeError) else "YAML"
    return mark.line + 1 if mark else 1, "", expected, found


def _node(node: yaml.Node) -> Node:
    """A YAML node as ours. Scalars stay as written: NO is a country, 2016-08-31 is read by its key's reader."""
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        entries = (Entry(str(key.value), key.start_mark.line + 1, _node(value)) for key, value in node.value)
        return Node(line, tuple(entries), is_mapping=True)
    if isinstance(node, yaml.SequenceNode):
        return Node(line, tuple(_node(item) for item in node.value))
    return Node(line, None if node.tag == "tag:yaml.org,2002:null" else node.value)
