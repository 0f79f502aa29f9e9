"""Leases: a link is taken by one run and given back exactly once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

from archive.model import LinkRole
from archive.policy import LEASE, SELDOM, backoff, recheck_bands
from archive.store import transaction, withholding
from archive.store.frontier.rows import COLUMNS, Lease, as_lease, stamp


class Outcome(StrEnum):
    """How a lease ended."""

    DONE = "done"  # a whole answer
    UNCHANGED = "unchanged"  # 304
    FAILED = "failed"  # tried again after a pause, given up after the last
    GONE = "gone"  # 404 or 410
    BACK = "back"  # not tried, or asked to come later: as it was before


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
    old sitemap starves no fresh article), then failed ones whose pause is over; none of a host that rests."""
    given = {"source": source_id, "role": str(role), "now": stamp(now), "resting": json.dumps(resting)}
    due = (("new", "(not_before IS NULL OR not_before <= :now)"), ("failed", "not_before <= :now"))
    rows: list[Sequence[object]] = []
    for state, ready in due:
        if len(rows) < room:
            rows += db.execute(
                f"SELECT {COLUMNS} FROM links WHERE source_id = :source AND role = :role AND state = '{state}' "
                f"AND {ready} AND {FREE_HOST} ORDER BY not_before DESC, id DESC LIMIT :room",
                {**given, "room": room - len(rows)},
            ).fetchall()
    return _leased(db, rows, run_id, now)


KNOWN = """(state IN ('done', 'gone') AND last_fetched_at < :fetched
    AND (last_status < 300 OR last_status IN (304, 404, 410))
  OR state = 'failed' AND not_before IS NULL AND last_fetched_at < :seldom
    AND EXISTS (SELECT 1 FROM captures WHERE captures.key = links.key AND captures.status = 200))"""


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
    with `unseen_since`, all that were not fetched since then; what a sitemap says has changed comes first. Those that
    were given up after failures count as due after the longest of the times."""
    bands = recheck_bands(now) if unseen_since is None else ((None, None, unseen_since),)
    rows: list[Sequence[object]] = []
    for after, before, fetched in bands:
        if len(rows) < room:
            rows += db.execute(
                f"""SELECT {COLUMNS} FROM links WHERE source_id = :source AND role = 'page'
                AND {KNOWN} AND {FREE_HOST}
                AND coalesce(published, found_at) >= :after AND coalesce(published, found_at) < :before
                ORDER BY modified > last_fetched_at DESC, last_fetched_at LIMIT :room""",
                {
                    "source": source_id,
                    "after": after.date().isoformat() if after else "",
                    "before": before.date().isoformat() if before else "~",  # after every date as text
                    "fetched": stamp(fetched),
                    "seldom": stamp(unseen_since or now - SELDOM),
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
    """The archive lock makes this process the only writer: nobody takes the rows between reading and marking them."""
    if rows:
        with transaction(db):
            _take(db, rows, run_id, now)
    return [as_lease(row) for row in rows]


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
    forget: bool = False,
) -> bool:
    """End a lease. True the first time; False when the run does not hold it (any more), and nothing is changed.

    DONE replaces the validators and begins the count of failures anew; FAILED sets the pause by policy.backoff unless
    `not_before` is given, and leaves the link without a next time after the last. `forget`: without its validators.
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
        error = withholding.of(db).strict(error)
        changes |= {"last_fetched_at": stamp(now), "last_status": status, "error": error}
    if outcome is Outcome.DONE:
        changes |= {"etag": etag, "last_modified": last_modified, "last_full_at": stamp(now)}
    if forget:
        changes |= {"etag": None, "last_modified": None, "last_full_at": None}
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
