"""What the archive holds of a URL already: records it may refer to, and pages a killed run kept but never parsed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from archive.model import Location
from archive.store.frontier.rows import COLUMNS, Lease, as_lease


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A capture of a run that was killed before its page was parsed; `earlier`: the record a revisit refers to;
    `redirect`: the status of the first redirect that led there."""

    capture_id: int
    location: Location
    earlier: Location | None
    lease: Lease
    redirect: int | None = None


def unfinished(db: Database, run_id: int) -> list[Unfinished]:
    """Captures whose link is leased to another run and whose page was never parsed; ask before `reclaim`."""
    place = "{0}.file, {0}.offset, {0}.length, {0}.sha256"
    columns = ", ".join(f"links.{name}" for name in COLUMNS.split(", "))
    rows = db.execute(
        f"""SELECT c.id, {place.format("c")}, {place.format("e")},
        (SELECT r.status FROM captures AS r WHERE r.link_id = c.link_id AND r.run_id IS c.run_id AND r.id < c.id
          AND r.key <> c.key AND r.status BETWEEN 300 AND 399 AND r.status <> 304 ORDER BY r.id LIMIT 1), {columns}
        FROM links JOIN captures AS c ON c.link_id = links.id LEFT JOIN captures AS e ON e.record_id = c.refers_to
        WHERE links.state = 'leased' AND links.leased_by IS NOT ?
        AND c.parser_revision IS NULL AND c.status = 200 AND c.role IN ('page', 'attachment') ORDER BY c.id""",
        [run_id],
    ).fetchall()
    return [
        Unfinished(
            int(row[0]), Location(*row[1:5]), Location(*row[5:9]) if row[5] else None, as_lease(row[10:]), row[9]
        )
        for row in rows
    ]


Held = tuple[str, str, datetime]  # record id, URL and time of a record with a payload of its own


def last_whole(db: Database, key: str) -> Held | None:
    """The record that a 304 confirms: the last whole answer of that URL key."""
    return _held(
        db,
        "record_id = (SELECT coalesce(refers_to, record_id) FROM captures WHERE key = ? AND status = 200 "
        "AND truncated IS NULL ORDER BY fetched_at DESC LIMIT 1)",
        [key],
    )


def same_payload(db: Database, key: str, digest: str, status: int, truncated: str | None) -> Held | None:
    """The first record of that URL key with that payload, status and truncation."""
    return _held(
        db,
        "key = ? AND payload_digest = ? AND status = ? AND truncated IS ? AND refers_to IS NULL "
        "ORDER BY fetched_at LIMIT 1",
        [key, digest, status, truncated],
    )


def offered(db: Database, capture_id: int) -> tuple[str, ...]:
    """The attachments of the stored version that says what a capture said."""
    row = db.execute(
        """SELECT versions.attachments FROM captures JOIN documents ON documents.key = captures.document_key
        JOIN versions ON versions.document_id = documents.id AND versions.content_digest = captures.content_digest
        WHERE captures.id = ? LIMIT 1""",
        [capture_id],
    ).fetchone()
    return tuple(json.loads(row[0])) if row else ()


def _held(db: Database, where: str, given: Sequence[object]) -> Held | None:
    row = db.execute(f"SELECT record_id, url, fetched_at FROM captures WHERE {where}", given).fetchone()
    return row and (str(row[0]), str(row[1]), datetime.fromisoformat(str(row[2])))
