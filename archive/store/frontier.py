"""The frontier: the links table is the crawl's queue, worked through leases; hosts that asked for a pause are parked.

A lease belongs to one run and ends exactly once (`release`); what a killed run left is taken back by `reclaim`.
Times in the rows are whole seconds in UTC, so that they compare as text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from archive import urls
from archive.model import Link, LinkRole, Location
from archive.policy import LEASE, backoff, recheck_bands
from archive.store import transaction


@dataclass(frozen=True, slots=True)
class Lease:
    """One URL to fetch now, with what we know of it."""

    link_id: int
    url: str
    key: str
    host: str
    role: LinkRole
    source_id: int
    attempts: int = 0
    modified: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    last_fetched_at: str | None = None
    last_full_at: str | None = None


COLUMNS = "id, url, key, host, role, source_id, attempts, modified, etag, last_modified, last_fetched_at, last_full_at"


class Outcome(StrEnum):
    """How a lease ended."""

    DONE = "done"  # a whole answer
    UNCHANGED = "unchanged"  # 304
    FAILED = "failed"  # tried again after a pause, given up after the last
    GONE = "gone"  # 404 or 410
    BACK = "back"  # not tried, or asked to come later: as it was before


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A capture of a run that was killed before its page was parsed; `earlier`: the record a revisit refers to."""

    capture_id: int
    location: Location
    earlier: Location | None
    lease: Lease


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(stamp: str | None) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None


# ---- links ----------------------------------------------------------------------------------------------------------


def add(db: Database, links: Iterable[Link], source_id: int, via_id: int | None, now: datetime) -> int:
    """Upsert links by key: the first finder keeps URL, role, source and via; title and dates fill gaps, a newer
    `modified` replaces the old. Returns how many keys are new."""
    rows = [
        (
            link.key,
            link.url,
            urls.host(link.url),
            source_id,
            str(link.role),
            via_id,
            stamp(now),
            link.title,
            link.published,
            link.modified,
        )
        for link in _oldest_first(links)
    ]
    with transaction(db):
        before = db.conn.total_changes
        db.conn.executemany(
            "INSERT INTO links (key, url, host, source_id, role, via_id, found_at, title, published, modified) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING",
            rows,
        )
        new = db.conn.total_changes - before
        if new < len(rows):
            db.conn.executemany(
                "UPDATE links SET title = coalesce(title, ?), published = coalesce(published, ?), "
                "modified = coalesce(?, modified) WHERE key = ?",
                [(row[7], row[8], row[9], row[0]) for row in rows],
            )
    return new


def _oldest_first(links: Iterable[Link]) -> list[Link]:
    """Feeds and listings name the newest first; `lease` takes the last row first."""
    turned = list(links)
    turned.reverse()
    turned.sort(key=lambda link: link.published or link.modified or "")
    return turned


def reopen(
    db: Database, links: Iterable[Link], source_id: int, via_id: int | None, now: datetime, since: datetime
) -> int:
    """Add discovery links and make them due again, unless leased or fetched after `since` (the start of the run: a
    sitemap that names itself is read once). Returns how many are due."""
    links = list(links)
    with transaction(db):
        add(db, links, source_id, via_id, now)
        before = db.conn.total_changes
        db.conn.executemany(
            "UPDATE links SET state = 'new', not_before = NULL, attempts = 0 "
            "WHERE key = ? AND role = ? AND source_id = ? AND state <> 'leased' "
            "AND (last_fetched_at IS NULL OR last_fetched_at < ?)",
            [(link.key, str(link.role), source_id, stamp(since)) for link in links],
        )
        return db.conn.total_changes - before


def arrived(
    db: Database,
    link: Link,
    source_id: int,
    via_id: int,
    now: datetime,
    status: int,
    etag: str | None,
    last_modified: str | None,
) -> None:
    """Where a redirect from the link `via_id` led: known from now on, and fetched, unless it is leased itself."""
    with transaction(db):
        add(db, [link], source_id, via_id, now)
        db.execute(
            "UPDATE links SET state = 'done', attempts = 0, not_before = NULL, error = NULL, last_status = ?, "
            "etag = ?, last_modified = ?, last_fetched_at = ?, last_full_at = ? WHERE key = ? AND state <> 'leased'",
            [status, etag, last_modified, stamp(now), stamp(now), link.key],
        )


def get(db: Database, key: str) -> Lease | None:
    """What is known of the link with that URL key, leased or not."""
    row = db.execute(f"SELECT {COLUMNS} FROM links WHERE key = ?", [key]).fetchone()
    return row and _lease(row)


def waiting(db: Database, source_id: int) -> int:
    """How many links of a source are still to be fetched."""
    row = db.execute("SELECT count(*) FROM links WHERE source_id = ? AND state = 'new'", [source_id]).fetchone()
    return int(row[0])


def _lease(row: Sequence[object]) -> Lease:
    id, url, key, host, role, source_id, attempts, *rest = row
    return Lease(int(str(id)), str(url), str(key), str(host), LinkRole(str(role)), int(str(source_id)),
                 int(str(attempts)), *(None if value is None else str(value) for value in rest))  # fmt: skip


# ---- leases ---------------------------------------------------------------------------------------------------------

FREE_HOST = "host NOT IN (SELECT value FROM json_each(:resting))"


def lease(
    db: Database,
    run_id: int,
    source_id: int,
    role: LinkRole,
    room: int,
    now: datetime,
    resting: Sequence[str] = (),
) -> list[Lease]:
    """Take up to `room` links of one source and role for this run: new ones, the latest found first (so that a large
    old sitemap starves no fresh article), then failed ones whose pause is over; none of a host
    that rests."""
    given = {"source": source_id, "role": str(role), "now": stamp(now), "resting": json.dumps(resting)}
    due = (("new", "(not_before IS NULL OR not_before <= :now)"), ("failed", "not_before <= :now"))
    rows: list[Sequence[object]] = []
    with transaction(db):
        for state, ready in due:
            if len(rows) < room:
                rows += db.execute(
                    f"SELECT {COLUMNS} FROM links WHERE source_id = :source AND role = :role AND state = '{state}' "
                    f"AND {ready} AND {FREE_HOST} ORDER BY not_before DESC, id DESC LIMIT :room",
                    {**given, "room": room - len(rows)},
                ).fetchall()
        return _leased(db, rows, run_id, now)


def lease_known(
    db: Database,
    run_id: int,
    source_id: int,
    room: int,
    now: datetime,
    resting: Sequence[str] = (),
    unseen_since: datetime | None = None,
) -> list[Lease]:
    """Take up to `room` pages that were fetched before and are due to be looked at again (policy.recheck_bands), or,
    with `unseen_since`, all that were not fetched since then; what a sitemap says has changed comes first."""
    bands = recheck_bands(now) if unseen_since is None else ((None, None, unseen_since),)
    rows: list[Sequence[object]] = []
    with transaction(db):
        for after, before, fetched in bands:
            if len(rows) < room:
                rows += db.execute(
                    f"""SELECT {COLUMNS} FROM links WHERE source_id = :source AND role = 'page'
                    AND state IN ('done', 'gone') AND last_fetched_at < :fetched AND {FREE_HOST}
                    AND coalesce(published, found_at) >= :after AND coalesce(published, found_at) < :before
                    AND (last_status < 300 OR last_status IN (304, 404, 410))
                    ORDER BY modified > last_fetched_at DESC, last_fetched_at LIMIT :room""",
                    {
                        "source": source_id,
                        "after": after.date().isoformat() if after else "",
                        "before": before.date().isoformat() if before else "~",  # after every date as text
                        "fetched": stamp(fetched),
                        "resting": json.dumps(resting),
                        "room": room - len(rows),
                    },
                ).fetchall()
        return _leased(db, rows, run_id, now)


def take_over(db: Database, run_id: int, leases: Iterable[Lease], now: datetime) -> None:
    """Hold these from now on: leases of a killed run whose pages this one parses."""
    with transaction(db):
        _take(db, [[lease.link_id] for lease in leases], run_id, now)


def _leased(db: Database, rows: Sequence[Sequence[object]], run_id: int, now: datetime) -> list[Lease]:
    _take(db, rows, run_id, now)
    return [_lease(row) for row in rows]


def _take(db: Database, rows: Sequence[Sequence[object]], run_id: int, now: datetime) -> None:
    until = stamp(now + LEASE)
    db.conn.executemany(
        "UPDATE links SET state = 'leased', leased_by = ?, leased_until = ? WHERE id = ?",
        [(run_id, until, row[0]) for row in rows],
    )


def release(
    db: Database,
    run_id: int,
    link_id: int,
    outcome: Outcome,
    now: datetime,
    *,
    status: int | None = None,
    etag: str | None = None,
    last_modified: str | None = None,
    not_before: datetime | None = None,
    error: str | None = None,
) -> bool:
    """End a lease. True the first time; False when the run does not hold it (any more), and nothing is changed.

    DONE replaces the validators and begins the count of failures anew; FAILED sets the pause by policy.backoff unless
    `not_before` is given, and leaves the link without a next time after the last.
    """
    changes: dict[str, object] = {"leased_by": None, "leased_until": None}
    if outcome is Outcome.BACK:
        changes |= {"state": "new", "not_before": not_before and stamp(not_before)}
    elif outcome is Outcome.FAILED:
        failures = _attempts(db, link_id) + 1
        pause = backoff(failures)
        later = not_before or (now + pause if pause else None)
        changes |= {"state": "failed", "attempts": failures, "not_before": later and stamp(later)}
    else:
        changes |= {"state": "gone" if outcome is Outcome.GONE else "done", "attempts": 0, "not_before": None}
    if outcome is not Outcome.BACK:
        changes |= {"last_fetched_at": stamp(now), "last_status": status, "error": error}
    if outcome is Outcome.DONE:
        changes |= {"etag": etag, "last_modified": last_modified, "last_full_at": stamp(now)}
    sets = ", ".join(f"{name} = :{name}" for name in changes)
    with transaction(db):
        ended = db.execute(
            f"UPDATE links SET {sets} WHERE id = :id AND state = 'leased' AND leased_by = :run",
            {**changes, "id": link_id, "run": run_id},
        ).rowcount
    return bool(ended)


def _attempts(db: Database, link_id: int) -> int:
    return int(db.execute("SELECT attempts FROM links WHERE id = ?", [link_id]).fetchone()[0])


def release_all(db: Database, run_id: int) -> int:
    """Give back every lease a run still holds; returns how many."""
    with transaction(db):
        return db.execute(
            "UPDATE links SET state = 'new', leased_by = NULL, leased_until = NULL "
            "WHERE state = 'leased' AND leased_by = ?",
            [run_id],
        ).rowcount


def reclaim(db: Database, run_id: int, now: datetime) -> int:
    """Take back the leases of all other runs (whoever holds the archive lock is the only one alive) and expired ones
    of this; returns how many."""
    with transaction(db):
        return db.execute(
            "UPDATE links SET state = 'new', leased_by = NULL, leased_until = NULL "
            "WHERE state = 'leased' AND (leased_by IS NOT :run OR leased_until < :now)",
            {"run": run_id, "now": stamp(now)},
        ).rowcount


def unfinished(db: Database, run_id: int) -> list[Unfinished]:
    """Captures whose link is leased to another run and whose page was never parsed; ask before `reclaim`."""
    place = "{0}.file, {0}.offset, {0}.length, {0}.sha256"
    columns = ", ".join(f"links.{name}" for name in COLUMNS.split(", "))
    rows = db.execute(
        f"""SELECT c.id, {place.format("c")}, {place.format("e")}, {columns}
        FROM links JOIN captures AS c ON c.link_id = links.id LEFT JOIN captures AS e ON e.record_id = c.refers_to
        WHERE links.state = 'leased' AND links.leased_by IS NOT ?
        AND c.parser_revision IS NULL AND c.status = 200 AND c.role IN ('page', 'attachment') ORDER BY c.id""",
        [run_id],
    ).fetchall()
    return [
        Unfinished(int(row[0]), Location(*row[1:5]), Location(*row[5:9]) if row[5] else None, _lease(row[9:]))
        for row in rows
    ]


# ---- hosts and sources ----------------------------------------------------------------------------------------------


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


def due(db: Database, now: datetime) -> list[str]:
    """Keys of the sources that are due: never crawled, or their time has come."""
    rows = db.execute(
        "SELECT key FROM sources WHERE next_due_at IS NULL OR next_due_at <= ? ORDER BY key", [stamp(now)]
    )
    return [str(row[0]) for row in rows]


def set_due(db: Database, source_id: int, at: datetime) -> None:
    with transaction(db):
        db.execute("UPDATE sources SET next_due_at = ? WHERE id = ?", [stamp(at), source_id])


# ---- what we hold of a URL already: (record id, URL, time) of a record with a payload of its own --------------------

Held = tuple[str, str, datetime]


def last_whole(db: Database, key: str) -> Held | None:
    """The record that a 304 confirms: the last whole answer of that URL key."""
    return _held(
        db,
        "record_id = (SELECT coalesce(refers_to, record_id) FROM captures WHERE key = ? AND status = 200 "
        "ORDER BY fetched_at DESC LIMIT 1)",
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


def _held(db: Database, where: str, given: Sequence[object]) -> Held | None:
    row = db.execute(f"SELECT record_id, url, fetched_at FROM captures WHERE {where}", given).fetchone()
    return row and (str(row[0]), str(row[1]), datetime.fromisoformat(str(row[2])))
