"""Rows of a reading query as frozen dataclasses, from whatever connection the caller has."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

if TYPE_CHECKING:
    from dataclasses import Field
    from sqlite3 import Connection

    from sqlite_utils import Database

    Archive = Database | Connection  # the command line holds the first, Datasette the second


class Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


T = TypeVar("T", bound=Dataclass)
Values = Mapping[str, object] | Sequence[object]


def rows(db: Archive, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
    """All rows of a query as plain tuples, whatever row factory the connection has."""
    connection: Any = getattr(db, "conn", db)
    cursor = connection.cursor()
    cursor.row_factory = None
    found: list[tuple[Any, ...]] = cursor.execute(sql, values).fetchall()
    return found


def records(db: Archive, kind: type[T], sql: str, values: Values = ()) -> tuple[T, ...]:
    """All rows as `kind`, whose fields are in the order of the query's columns; JSON lists become tuples."""
    lists = {number for number, one in enumerate(fields(kind)) if str(one.type).startswith("tuple")}
    return tuple(kind(*_unpacked(row, lists)) for row in rows(db, sql, values))


def _unpacked(row: tuple[Any, ...], lists: set[int]) -> list[Any]:
    return [_tuple(value) if number in lists else value for number, value in enumerate(row)]


def _tuple(value: str | None) -> tuple[Any, ...]:
    return tuple(tuple(one) if isinstance(one, list) else one for one in json.loads(value or "[]"))
