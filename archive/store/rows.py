"""Insert and upsert of rows given as dicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlite_utils import Database

Row = Mapping[str, object]


def insert(db: Database, table: str, row: Row) -> int:
    """Insert one row; returns its id."""
    return int(db.execute(_insert(table, row), dict(row)).lastrowid or 0)


def insert_all(db: Database, table: str, rows: Sequence[Row]) -> None:
    """Insert rows of the same columns in one statement."""
    if rows:
        db.conn.executemany(_insert(table, rows[0]), [dict(row) for row in rows])


def upsert(db: Database, table: str, row: Row, key: str) -> None:
    """Insert one row, or update the one with the same natural key."""
    update = ", ".join(f"{name} = excluded.{name}" for name in row if name != key)
    db.execute(f"{_insert(table, row)} ON CONFLICT ({key}) DO UPDATE SET {update}", dict(row))


def _insert(table: str, row: Row) -> str:
    return f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join(':' + name for name in row)})"
