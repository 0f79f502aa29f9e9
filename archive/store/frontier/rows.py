"""A link's row as the frontier hands it out, and its times: whole seconds in UTC, so that they compare as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from archive.model import LinkRole


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


def as_lease(row: Sequence[object]) -> Lease:
    id, url, key, host, role, source_id, attempts, *rest = row
    return Lease(int(str(id)), str(url), str(key), str(host), LinkRole(str(role)), int(str(source_id)),
                 int(str(attempts)), *(None if value is None else str(value) for value in rest))  # fmt: skip


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(stamp: str | None) -> datetime | None:
    return datetime.fromisoformat(stamp) if stamp else None
