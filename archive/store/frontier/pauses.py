"""When: hosts that asked to be left alone, and sources that are due."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlite_utils import Database

from archive.store import transaction
from archive.store.frontier.rows import stamp

CRAWL_DELAY = "Crawl-delay"  # how the reason for the pause between two requests to a slow host begins


def park(db: Database, host: str, until: datetime, reason: str) -> None:
    """Leave a host alone until then; a longer pause it already has stays."""
    with transaction(db):
        db.execute(
            "INSERT INTO hosts (host, parked_until, reason) VALUES (:host, :until, :reason) ON CONFLICT (host) "
            "DO UPDATE SET parked_until = max(coalesce(parked_until, ''), :until), reason = :reason",
            {"host": host, "until": stamp(until), "reason": reason},
        )


def parked(db: Database, now: datetime) -> dict[str, datetime]:
    """The hosts that are parked now, with the end of their pause."""
    rows = db.execute("SELECT host, parked_until FROM hosts WHERE parked_until > ?", [stamp(now)])
    return {str(host): datetime.fromisoformat(str(until)) for host, until in rows}


def slow(db: Database, source_id: int, now: datetime) -> set[str]:
    """The hosts that get one request a run, and have pages of the source waiting that were found before."""
    rows = db.execute(
        "SELECT host FROM hosts WHERE reason LIKE ? AND EXISTS (SELECT 1 FROM links WHERE source_id = ? "
        "AND role IN ('page', 'attachment') AND state = 'new' AND links.host = hosts.host "
        "AND (not_before IS NULL OR not_before <= ?))",
        [CRAWL_DELAY + "%", source_id, stamp(now)],
    )
    return {str(row[0]) for row in rows}


def waits(db: Database, source_id: int, hosts: Collection[str]) -> bool:
    """Whether a source has a URL on one of these hosts."""
    query = "SELECT 1 FROM links WHERE source_id = ? AND host IN (SELECT value FROM json_each(?)) LIMIT 1"
    return bool(hosts) and db.execute(query, [source_id, json.dumps(list(hosts))]).fetchone() is not None


def due(db: Database, now: datetime) -> list[str]:
    """Keys of the sources that are due: never crawled, or their time has come."""
    rows = db.execute(
        "SELECT key FROM sources WHERE next_due_at IS NULL OR next_due_at <= ? ORDER BY key", [stamp(now)]
    )
    return [str(row[0]) for row in rows]


def set_due(db: Database, source_id: int, at: datetime) -> None:
    with transaction(db):
        db.execute("UPDATE sources SET next_due_at = ? WHERE id = ?", [stamp(at), source_id])
