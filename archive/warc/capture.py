"""A WARC record as a Capture: responses, revisits and resources; other kinds of record are not captures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from archive.model import Capture
from archive.warc import digest, http
from archive.warc.record import Broken, Record

UNMODIFIED = "/server-not-modified"  # how both versions of that revisit profile end
_SECONDS = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_FRACTION = re.compile(r"\.(\d+)")


def of(record: Record) -> Capture | None:
    """The capture that a record holds. Broken when it claims to hold one and does not.

    A revisit has an empty body here, since its payload lies in another record; `refers_to` names that record, or, where
    the writing tool did not, states the payload digest it must have.
    """
    media_type = record.fields.get("content-type", "").lower()
    if record.kind == "resource":
        return _capture(record, 200, (("Content-Type", media_type),), record.block)
    if record.kind not in ("response", "revisit") or not media_type.startswith("application/http"):
        return None
    if not (parts := http.split(record.block)):
        raise Broken(f"no HTTP status line: found {record.block[:24]!r}")
    status, headers, rest = parts
    if record.kind == "revisit":
        return _capture(record, status, headers, b"")
    return _capture(record, status, headers, _payload(headers, rest))


def _payload(headers: http.Headers, rest: bytes) -> bytes:
    whole = http.dechunk(rest) if http.is_chunked(headers) else None
    return rest if whole is None else whole


def _capture(record: Record, status: int, headers: http.Headers, body: bytes) -> Capture:
    fields = record.fields
    return Capture(
        record_id=identity(_required(fields, "warc-record-id")),
        url=_required(fields, "warc-target-uri").strip("<>"),
        fetched_at=moment(_required(fields, "warc-date")),
        status=status,
        headers=headers,
        body=body,
        payload_digest=_payload_digest(record, body),
        truncated="length" if record.is_cut else fields.get("warc-truncated"),
        ip=fields.get("warc-ip-address"),
        refers_to=_refers_to(record),
        notes=tuple((name[9:], value) for name, value in fields.items() if name.startswith("dateline-")),
    )


def _required(fields: Mapping[str, str], name: str) -> str:
    if not fields.get(name):
        raise Broken(f"a {fields.get('warc-type')} record without {name}")
    return fields[name]


def _payload_digest(record: Record, body: bytes) -> str:
    """Computed, except where the payload is not at hand: in another record, or cut at the limit."""
    stated = record.fields.get("warc-payload-digest")
    elsewhere = record.is_cut or (record.kind == "revisit" and not is_unmodified(record))
    return digest.for_capture(stated) if elsewhere and stated else digest.of_capture(body)


def _refers_to(record: Record) -> str | None:
    if record.kind != "revisit":
        return None
    named = record.fields.get("warc-refers-to")
    return identity(named) if named else record.fields.get("warc-payload-digest", "unstated")


def is_unmodified(record: Record) -> bool:
    """Whether a revisit says "304, not modified": it then has no payload of its own."""
    return record.fields.get("warc-profile", "").endswith(UNMODIFIED)


def payload_doubt(record: Record, capture: Capture) -> str | None:
    """What is wrong with the payload of a record whose block is sound; None when nothing is, or none can be told.

    Tools differ on whether the digest is taken before or after chunking is undone; either will do.
    """
    stated = record.fields.get("warc-payload-digest", "")
    if record.kind == "revisit" or record.is_cut or digest.for_capture(stated) == capture.payload_digest:
        return None
    parts = http.split(record.block) if record.kind == "response" else None
    for payload in (capture.body, parts[2] if parts else record.block):
        check = digest.hasher(stated)
        if not check:
            return None
        check.update(payload)
        if digest.agrees(stated, check.digest()):
            return None
    return "the payload disagrees with its WARC-Payload-Digest"


def identity(record_id: str) -> str:
    """A record id without its angle brackets."""
    return record_id.strip().strip("<>")


def moment(stated: str) -> datetime:
    """A WARC-Date (W3C date-time in UTC, any precision of fractions) as an aware datetime.

    WARC/1.1 also allows "2016", "2016-08" and so on; the missing parts are taken as the earliest.
    """
    digits = _FRACTION.search(stated)
    text = _FRACTION.sub("", stated).removesuffix("Z")
    try:
        whole = datetime.fromisoformat(text + "0001-01-01T00:00:00"[len(text) :]).replace(tzinfo=UTC)
    except ValueError as error:
        raise Broken(f"WARC-Date is {stated!r}, not a date") from error
    return whole.replace(microsecond=int(digits[1][:6].ljust(6, "0"))) if digits else whole


def stamp(at: datetime) -> str:
    """An aware datetime as WARC-Date."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
