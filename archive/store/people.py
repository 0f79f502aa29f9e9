"""People and the penalties that name them: who is whom goes by the key that the spellings of a name share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlite_utils import Database

from archive.model import Person
from archive.store.records import records, rows
from archive.store.rows import Row, insert_all

if TYPE_CHECKING:
    from archive.store.records import Archive


def write(db: Database, common: Row, penalty_id: int, people: Sequence[Person]) -> None:
    """The rows that link a penalty to its people, and rows of those nobody has named before. `common`: version and
    document."""
    found: list[Row] = []
    for position, one in enumerate(people):
        person = _person_id(db, one) if one.key else None
        link = {"penalty_id": penalty_id, "position": position, "person_id": person}
        found.append({**common, **link, "name": one.name, "number": one.number})
    insert_all(db, "penalty_people", found)


def _person_id(db: Database, one: Person) -> int:
    db.execute("INSERT INTO people (key, name) VALUES (?, ?) ON CONFLICT DO NOTHING", [one.key, one.name])
    return int(db.execute("SELECT id FROM people WHERE key = ?", [one.key]).fetchone()[0])


def named_in(db: Database, version: int) -> list[int]:
    """The people that penalties of a version are for."""
    query = "SELECT DISTINCT person_id FROM penalty_people WHERE version_id = ? AND person_id IS NOT NULL"
    return [id for (id,) in db.execute(query, [version])]


NAME = """
SELECT name FROM penalty_people WHERE person_id = ? GROUP BY name
ORDER BY length(name) - length(replace(name, ' ', '')) DESC, count(*) DESC, length(name) DESC, name LIMIT 1
"""


def settle(db: Database, people: Iterable[int]) -> None:
    """Give people their fullest name (most words, then the most frequent); those that nothing points at go."""
    for person in set(people):
        name = db.execute(NAME, [person]).fetchone()
        if name:
            db.execute("UPDATE people SET name = ? WHERE id = ?", [*name, person])
        else:
            db.execute("DELETE FROM people WHERE id = ?", [person])


# ---- reading --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as a line of a list; the counts are of what current versions report."""

    key: str
    name: str
    penalties: int
    documents: int
    sources: int
    first: str | None  # EDTF, of the earliest and the latest decision that is dated
    last: str | None


LIST = """
SELECT people.key, people.name, count(DISTINCT penalty_people.penalty_id), count(DISTINCT documents.id),
  count(DISTINCT documents.source_id), min(penalties.date), max(penalties.date)
FROM people
JOIN penalty_people ON penalty_people.person_id = people.id
JOIN documents ON documents.version_id = penalty_people.version_id
JOIN penalties ON penalties.id = penalty_people.penalty_id
WHERE {where} GROUP BY people.id ORDER BY {order} LIMIT :limit OFFSET :offset
"""
ORDERS = {"name": "people.name, people.key", "penalties": "3 DESC, people.name"}


def people(
    db: Archive, *, typed: str | None = None, order: str = "name", limit: int = 50, offset: int = 0
) -> tuple[Somebody, ...]:
    """The people whom penalties of current versions name; `typed`: those of this name in any spelling, or whose name
    holds it."""
    values = {"limit": limit, "offset": offset, "like": f"%{_literal(typed or '')}%", "key": _key(typed or "")}
    where = f"people.id IN ({OF_NAME} UNION {HOLDING})" if typed else "TRUE"
    return records(db, Somebody, LIST.format(where=where, order=ORDERS[order]), values)


OF_NAME = "SELECT id FROM people WHERE key = :key"
HOLDING = """SELECT person_id FROM penalty_people WHERE name LIKE :like ESCAPE '\\' AND person_id IS NOT NULL
UNION SELECT id FROM people WHERE '-' || key || '-' LIKE '%-' || :key || '-%' AND :key <> ''"""


def person(db: Archive, key: str) -> Somebody | None:
    """The person with that key; None when no current version names one."""
    sql = LIST.format(where="people.key = :key", order="1")
    return next(iter(records(db, Somebody, sql, {"key": key, "limit": 1, "offset": 0})), None)


def spellings(db: Archive, key: str) -> tuple[str, ...]:
    """The names that current versions give a person, the most frequent first."""
    sql = """SELECT penalty_people.name FROM penalty_people JOIN documents USING (version_id)
    WHERE person_id = (SELECT id FROM people WHERE key = ?) GROUP BY 1 ORDER BY count(*) DESC, 1"""
    return tuple(name for (name,) in rows(db, sql, [key]))


def maybe_same(db: Archive, key: str) -> tuple[Somebody, ...]:
    """People whose names may be other forms of the same: initials, a surname alone."""
    from archive.text import person_keys  # only who asks for a person pays for the tables

    surname = key.partition("-")[0]
    near = rows(
        db, "SELECT key FROM people WHERE key <> ? AND key BETWEEN ? AND ? LIMIT 500", [key, surname, f"{surname}-~"]
    )
    return tuple(one for (other,) in near if person_keys.compatible(key, other) and (one := person(db, other)))


def keys_of(db: Archive, typed: str) -> tuple[str, ...]:
    """The keys of the people that a key or a name, in any spelling, stands for."""
    found = rows(db, "SELECT key FROM people WHERE key IN (?, ?) ORDER BY key", [typed, _key(typed)])
    return tuple(key for (key,) in found)


def _key(typed: str) -> str:
    from archive.text import person_keys

    return person_keys.key(typed) if typed.strip() else ""


def _literal(typed: str) -> str:
    """For LIKE with the escape sign "\\"."""
    return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
