"""Links found: upserted by key; discovery links are made due again by every crawl."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime

from sqlite_utils import Database

from archive import urls
from archive.model import Link
from archive.store import transaction, withholding
from archive.store.frontier.rows import COLUMNS, Lease, as_lease, stamp


def add(db: Database, links: Iterable[Link], source_id: int, via_id: int | None, now: datetime) -> int:
    """Upsert links by key: the first finder keeps URL, role, source and via; title and dates fill gaps, a newer
    `modified` replaces the old. Returns how many keys are new. Titles are kept without what is withheld."""
    hold = withholding.of(db)
    rows = [
        (
            link.key,
            link.url,
            urls.host(link.url),
            source_id,
            str(link.role),
            via_id,
            stamp(now),
            None if hold.has(link.key) else hold.strict(link.title),
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
    db: Database,
    links: Iterable[Link],
    source_id: int,
    via_id: int | None,
    now: datetime,
    since: datetime,
    others: Collection[int] = (),
) -> int:
    """Add discovery links and make them due again, unless leased or fetched after `since` (the start of the run: a
    sitemap that names itself is read once). Returns how many are due.

    A key that is there under another role or source is taken over, without its validators: what it answered was never
    read as this. Only the feeds, sitemaps and listings of the sources `others` stay theirs.
    """
    links = list(links)
    given = {"source": source_id, "since": stamp(since), "others": json.dumps(list(others))}
    with transaction(db):
        add(db, links, source_id, via_id, now)
        before = db.conn.total_changes
        db.conn.executemany(TAKE_OVER, [{**given, "key": link.key, "role": str(link.role)} for link in links])
        return db.conn.total_changes - before


AS_BEFORE = "role = :role AND source_id IS :source"
TAKE_OVER = f"""UPDATE links SET state = 'new', not_before = NULL, attempts = 0, role = :role, source_id = :source,
    etag = CASE WHEN {AS_BEFORE} THEN etag END, last_modified = CASE WHEN {AS_BEFORE} THEN last_modified END,
    last_full_at = CASE WHEN {AS_BEFORE} THEN last_full_at END
    WHERE key = :key AND state <> 'leased' AND (last_fetched_at IS NULL OR last_fetched_at < :since)
    AND ({AS_BEFORE} OR role IN ('page', 'attachment')
      OR coalesce(source_id, 0) NOT IN (SELECT value FROM json_each(:others)))"""


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
    return as_lease(row) if row else None
