"""Penalties as they are read: those of one version, lists over the archive, and the ledger of one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from archive.store import people
from archive.store.records import records

if TYPE_CHECKING:
    from archive.store.records import Archive


class Named(NamedTuple):
    """Somebody a penalty is for; a group has no key, and its number where one is told."""

    name: str
    key: str | None
    number: int | None


@dataclass(frozen=True, slots=True)
class Penalty:
    """A court's sentence as a version's text reports it; `position` is that of its sentence. `named`: see `people`.
    `computed`: {"name", "value", "inputs"} of each day that follows from what the text says."""

    position: int
    start: int
    end: int
    surface: str
    kind: str
    status: str
    term: str | None
    person: str | None
    date: str | None
    court: str | None
    charges: tuple[str, ...]
    amount: str | None
    articles: tuple[str, ...]
    judge: str | None
    regime: str | None
    probation: str | None
    speaker: str | None
    confidence: float | None
    rule: str | None
    computed: tuple[Mapping[str, Any], ...]
    named: tuple[tuple[Any, ...], ...]

    @property
    def people(self) -> tuple[Named, ...]:
        """Those it is for, in the order of the text; empty where nobody could be told."""
        return tuple(Named(*one) for one in self.named)


@dataclass(frozen=True, slots=True)
class Reported(Penalty):
    """A penalty with the document and sentence that report it."""

    sentence: str
    key: str
    title: str | None
    source_name: str | None
    source_kind: str | None
    stance: str | None
    published: str | None
    language: str | None


COLUMNS = """
  sentences.position, penalties.start, penalties.end, penalties.surface, penalties.kind, penalties.status,
  penalties.term, penalties.person, penalties.date, penalties.court, penalties.charges, penalties.amount,
  penalties.articles, penalties.judge, penalties.regime, penalties.probation, penalties.speaker, penalties.confidence,
  penalties.rule, penalties.computed,
  (SELECT json_group_array(json_array(name, key, number)) FROM (
    SELECT penalty_people.name, people.key, penalty_people.number
    FROM penalty_people LEFT JOIN people ON people.id = penalty_people.person_id
    WHERE penalty_people.penalty_id = penalties.id ORDER BY penalty_people.position))
"""
OF_VERSION = f"""
SELECT {COLUMNS} FROM penalties JOIN sentences ON sentences.id = penalties.sentence_id
WHERE penalties.version_id = ? ORDER BY penalties.start
"""
REPORTED = f"""
SELECT {COLUMNS}, sentences.text, documents.key, documents.title, sources.name, sources.kind, sources.stance,
  documents.published, documents.language
FROM penalties
CROSS JOIN documents ON documents.id = penalties.document_id AND documents.version_id = penalties.version_id
CROSS JOIN sentences ON sentences.id = penalties.sentence_id
LEFT JOIN sources ON sources.id = documents.source_id
WHERE {{where}} ORDER BY {{order}} LIMIT :limit OFFSET :offset
"""
OF_PERSON = """penalties.id IN (SELECT penalty_id FROM penalty_people
  WHERE person_id IN (SELECT id FROM people WHERE key IN ({keys})))"""
ORDERS = {
    "stored": "penalties.id DESC",
    "date": "penalties.date IS NULL, penalties.date, documents.published_earliest, documents.key, penalties.start",
}


def of_version(db: Archive, version_id: int) -> tuple[Penalty, ...]:
    return records(db, Penalty, OF_VERSION, [version_id])


def penalties(
    db: Archive,
    *,
    person: str | None = None,
    kind: str | None = None,
    status: str | None = None,
    order: str = "stored",
    limit: int = 50,
    offset: int = 0,
) -> tuple[Reported, ...]:
    """Penalties that current versions report, in one of ORDERS. `person` is a person's key, a name in any spelling, or
    what stands in the column of that name."""
    values: dict[str, object] = {"person": person, "kind": kind, "status": status, "limit": limit, "offset": offset}
    asked = [f"penalties.{name} = :{name}" for name in ("kind", "status") if values[name]]
    if person:
        keys = {f"key{number}": key for number, key in enumerate(people.keys_of(db, person))}
        values |= keys
        of_person = OF_PERSON.format(keys=", ".join(f":{name}" for name in keys))
        asked.append(f"(penalties.person = :person OR {of_person})")
    where = " AND ".join(asked or ["TRUE"])
    return records(db, Reported, REPORTED.format(where=where, order=ORDERS[order]), values)
