"""Writes to archive.db: sources, runs, captures, issues, and what a capture said. One transaction a call.

What a capture means for its document's versions is worked out in documents.py.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlite_utils import Database

from archive import urls
from archive.model import Capture, Document, Issue, Location, PageKind, Parsed, Source
from archive.store import applying, attachments, documents, memories, transaction, veil, withholding
from archive.store.documents import Content
from archive.store.rows import Row, insert, upsert
from archive.store.withholding import Hold
from archive.versions import Change, content_digest


def stamp(moment: datetime) -> str:
    """ISO 8601 in UTC with a Z, to the microsecond only where there are any."""
    return moment.isoformat().replace("+00:00", "Z")


# ---- sources, runs, issues ------------------------------------------------------------------------------------------


def sync_sources(db: Database, sources: Iterable[Source]) -> None:
    """Bring the sources table in line with the source files; a source that is gone from them keeps its row."""
    with transaction(db):
        hold = withholding.of(db)
        for source in sources:
            row = {
                "key": source.key,
                "name": hold.strict(source.name),
                "home": source.home,
                "kind": source.kind,
                "stance": hold.strict(source.stance),
                "country": source.country,
                "languages": json.dumps(source.languages),
                "timezone": source.timezone,
                "every": source.every,
                "probed": json.dumps({name: str(value) for name, value in asdict(source.probed).items() if value}),
            }
            upsert(db, "sources", row, "key")


def source_id(db: Database, key: str) -> int | None:
    row = db.execute("SELECT id FROM sources WHERE key = ?", [key]).fetchone()
    return row and int(row[0])


def start_run(db: Database, command: str, now: datetime, version: str | None = None) -> int:
    with transaction(db):
        return insert(db, "runs", {"command": command, "started_at": stamp(now), "version": version})


def finish_run(db: Database, run_id: int, outcome: str, now: datetime) -> None:
    with transaction(db):
        db.execute("UPDATE runs SET finished_at = ?, outcome = ? WHERE id = ?", [stamp(now), outcome, run_id])


COUNTS = ("found", "new", "fetched", "failed")


def count(db: Database, run_id: int, source_id: int, **deltas: int) -> None:
    """Add to a source's counts in this run; the names are COUNTS."""
    row = {"run_id": run_id, "source_id": source_id, **{name: deltas.get(name, 0) for name in COUNTS}}
    add = ", ".join(f"{name} = {name} + excluded.{name}" for name in COUNTS)
    columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
    insertion = f"INSERT INTO run_sources ({columns}) VALUES ({values})"
    with transaction(db):
        db.execute(f"{insertion} ON CONFLICT (run_id, source_id) DO UPDATE SET {add}", row)


def source_outcome(db: Database, run_id: int, source_id: int, outcome: str, detail: str | None = None) -> None:
    count(db, run_id, source_id)
    with transaction(db):
        db.execute(
            "UPDATE run_sources SET outcome = ?, detail = ? WHERE run_id = ? AND source_id = ?",
            [outcome, withholding.of(db).strict(detail), run_id, source_id],
        )


def issue(
    db: Database,
    issue: Issue,
    *,
    at: datetime,
    source_id: int | None = None,
    capture_id: int | None = None,
    link_id: int | None = None,
    run_id: int | None = None,
) -> None:
    """Store a doubt or failure that belongs to a source, a link or a run; those of a page come with `parsed`."""
    refers = {"source_id": source_id, "capture_id": capture_id, "link_id": link_id, "run_id": run_id}
    with transaction(db):
        insert(db, "issues", {**_issue_row(withholding.of(db).issue(issue)), **refers, "at": stamp(at)})


def _issue_row(issue: Issue) -> Row:
    return {"kind": str(issue.kind), "detail": issue.detail, "field": issue.field, "excerpt": issue.excerpt}


# ---- captures -------------------------------------------------------------------------------------------------------


def capture(
    db: Database,
    capture: Capture,
    location: Location,
    *,
    role: str,
    key: str,
    source_id: int | None = None,
    link_id: int | None = None,
    run_id: int | None = None,
) -> int:
    """The row of a capture whose record is on disk already; a record seen before keeps its row. Returns the row id."""
    media_type = (capture.header("content-type") or "").partition(";")[0].strip().lower() or None
    row: Row = {
        "record_id": capture.record_id,
        "url": capture.url,
        "key": key,
        "source_id": source_id,
        "link_id": link_id,
        "run_id": run_id,
        "role": role,
        "fetched_at": stamp(capture.fetched_at),
        "status": capture.status,
        "media_type": media_type,
        "payload_digest": capture.payload_digest,
        "refers_to": capture.refers_to,
        "truncated": capture.truncated,
        "ip": capture.ip,
        **asdict(location),
    }
    with transaction(db):
        known = db.execute("SELECT id FROM captures WHERE record_id = ?", [capture.record_id]).fetchone()
        return int(known[0]) if known else insert(db, "captures", row)


def key_of(db: Database, capture_id: int) -> str:
    """The URL key of a capture."""
    return str(db.execute("SELECT key FROM captures WHERE id = ?", [capture_id]).fetchone()[0])


def links_of_captures(db: Database) -> None:
    """Enter the URLs of captured pages that the frontier does not know as fetched: after a rebuild from the WARC."""
    with transaction(db):
        pages = db.execute(
            """SELECT key, url, role, source_id, min(fetched_at), max(fetched_at) FROM captures
            WHERE role IN ('page', 'attachment') AND source_id IS NOT NULL AND status BETWEEN 200 AND 299
            AND NOT EXISTS (SELECT 1 FROM links WHERE links.key = captures.key) GROUP BY key"""
        ).fetchall()
        for key, url, role, source, found, fetched in pages:
            row = {"key": key, "url": url, "host": urls.host(url), "source_id": source, "role": role}
            seen = {"found_at": found, "state": "done", "last_status": 200, "last_fetched_at": fetched}
            insert(db, "links", row | seen)


def parsed(db: Database, capture_id: int, parsed: Parsed, *, identity: Sequence[str] = ()) -> Change:
    """What a capture said, in one transaction: document, version, sentences, dates,
    penalties, quotations and issues.

    `identity` is the source's (query parameters that make the URL key). Saying the same twice changes nothing.
    Raises StaleDocument when the document's other captures were read by another parser revision or site memory.
    """
    with transaction(db):
        hold = withholding.of(db)
        own = key_of(db, capture_id)
        reading = (parsed.revision, memories.row_id(db, own, parsed.memory))
        document = parsed.document
        if document is not None:
            key, digest = _document_key(own, document, identity), content_digest(document)
            if hold.has(own, key, _address(db, capture_id)) or documents.is_withheld(db, key):
                _say(db, capture_id, documents.WITHHELD, key, None, *reading)
                documents.withhold(db, key)
                return Change.NONE
            content, before = _content(db, hold, key, parsed, digest)
            _replace_issues(db, capture_id, content.parsed.issues)
            _say(db, capture_id, document.kind, key, digest, *reading)
            change = documents.tell(db, key, content)
            attachments.write(db, key, digest, _offered(content), identity)
            if content.marks or before:
                _veil(db, hold, key)
            return change
        hidden = hold.has(own, _address(db, capture_id))
        _replace_issues(db, capture_id, [] if hidden else [hold.issue(one) for one in parsed.issues])
        known = _document_of(db, capture_id) if parsed.kind is PageKind.NOT_FOUND else None
        _say(db, capture_id, parsed.kind, known and known[0], None, *reading)
        return documents.tell(db, known[0]) if known else Change.NONE


def _address(db: Database, capture_id: int) -> str | None:
    """The key of a capture's address without its source's rules."""
    return applying.address_key(db.execute("SELECT url FROM captures WHERE id = ?", [capture_id]).fetchone()[0])


def _content(db: Database, hold: Hold, key: str, parsed: Parsed, digest: str) -> tuple[Content, list[str]]:
    """What is kept of a page: without the names withheld, the surnames of those too that other versions name; and the
    marks of those."""
    query = "SELECT withheld FROM versions WHERE document_id = (SELECT id FROM documents WHERE key = ?)"
    before = [mark for (marks,) in db.execute(query, [key]) for mark in json.loads(marks)] if hold.listed.names else []
    masked, marks = hold.page(parsed, before)
    return Content(masked, digest, marks), before


def _offered(content: Content) -> Sequence[str]:
    return content.parsed.document.attachments if content.parsed.document else ()


def _veil(db: Database, hold: Hold, key: str) -> None:
    """Versions that were there before: a new one may name in full whom they name by surname."""
    query = "SELECT id FROM documents WHERE key = ? AND versions > 1"
    found = db.execute(query, [key]).fetchone()
    if found and veil.document(db, hold.masker, found[0]):
        applying.optimise(db)


def unchanged(db: Database, capture_id: int) -> Change | None:
    """A 304, or the same payload again: it says what the record it refers to said, without parsing.

    None when that record is not there or not parsed: then the caller must parse this one.
    """
    with transaction(db):
        said = db.execute(
            """SELECT earlier.page_kind, earlier.document_key, earlier.content_digest, earlier.parser_revision,
              earlier.memory_id
            FROM captures AS this JOIN captures AS earlier ON earlier.record_id = this.refers_to
            WHERE this.id = ? AND earlier.parser_revision IS NOT NULL""",
            [capture_id],
        ).fetchone()
        if said is None:
            return None
        _say(db, capture_id, *said)
        return documents.tell(db, said[1]) if said[1] else Change.NONE


def gone(db: Database, capture_id: int) -> Change:
    """A 404 or 410: if other captures of its URL, or of the link that led to it, led to a document, it is gone."""
    with transaction(db):
        key, *reading = _document_of(db, capture_id) or (None, None, None)
        _say(db, capture_id, PageKind.NOT_FOUND, key, None, *reading)
        return documents.tell(db, key) if key else Change.NONE


def _replace_issues(db: Database, capture_id: int, issues: Sequence[Issue]) -> None:
    """The parser's issues of a capture; those of transport name a run and stay."""
    db.execute("DELETE FROM issues WHERE capture_id = ? AND run_id IS NULL", [capture_id])
    at, source = db.execute("SELECT fetched_at, source_id FROM captures WHERE id = ?", [capture_id]).fetchone()
    for one in issues:
        insert(db, "issues", {**_issue_row(one), "capture_id": capture_id, "source_id": source, "at": at})


def _say(
    db: Database,
    capture_id: int,
    kind: str,
    document_key: str | None,
    digest: str | None,
    revision: str | None,
    memory_id: int | None,
) -> None:
    db.execute(
        """UPDATE captures SET page_kind = ?, document_key = ?, content_digest = ?, parser_revision = ?, memory_id = ?
        WHERE id = ?""",
        [str(kind), document_key, digest, revision, memory_id, capture_id],
    )


def _document_key(own: str, document: Document, identity: Sequence[str]) -> str:
    """Its canonical URL's key, if that is of the site whose memory it was read with; else that of the capture."""
    canonical = urls.key(document.canonical_url, identity) if document.canonical_url else own
    return canonical if urls.site(canonical) == urls.site(own) else own


def _document_of(db: Database, capture_id: int) -> tuple[str, str, int | None] | None:
    """The key of the document that other captures of this capture's URL or link led to, and how those were read.

    By the link too, since many sites send the address of a page they removed to that of their error page.
    """
    row = db.execute(
        """SELECT other.document_key, other.parser_revision, other.memory_id
        FROM captures AS this JOIN captures AS other ON other.key = this.key OR other.link_id = this.link_id
        WHERE this.id = ? AND other.content_digest IS NOT NULL ORDER BY other.fetched_at DESC LIMIT 1""",
        [capture_id],
    ).fetchone()
    return (str(row[0]), str(row[1]), row[2]) if row else None
