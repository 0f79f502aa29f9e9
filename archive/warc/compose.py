"""What was exchanged, as WARC records: warcinfo, response or revisit with its request, resource."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from archive.model import Capture
from archive.warc import digest, http
from archive.warc.capture import stamp
from archive.warc.record import AS_IT_IS, LEVEL, MAGIC, to_bytes

_PROFILE = "http://netpreserve.org/warc/1.1/revisit/"
_ABOUT = {
    "format": "WARC File Format 1.1",
    "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    "description": "Chunking undone; order and case of HTTP headers as the client library gives them.",
}


@dataclass(frozen=True, slots=True)
class Earlier:
    """The record a revisit refers to: it holds the payload, and is no revisit itself."""

    record_id: str
    url: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and the response to it.

    Header texts are latin-1, one character a byte; `body` as received with chunking undone and Content-Encoding still
    on; `fetched_at` is aware. `refers_to` says: not modified since (status 304), or of the same payload as that record.
    """

    url: str
    method: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: bytes
    status: int
    reason: str
    protocol: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fetched_at: datetime
    ip: str | None = None
    truncated: str | None = None
    refers_to: Earlier | None = None
    notes: tuple[tuple[str, str], ...] = ()  # what the crawl knew of it: fields "Dateline-<name>" of the record


def warcinfo(file: str, at: datetime, software: str, operator: str | None) -> bytes:
    """The record that begins a file and says what wrote it."""
    about = {"software": software, "operator": operator, **_ABOUT}
    block = "".join(f"{name}: {value}\r\n" for name, value in about.items() if value).encode("utf-8")
    fields = {"WARC-Filename": file, "Content-Type": "application/warc-fields"}
    return _record("warcinfo", new_id(), at, fields, block)


def response(exchange: Exchange) -> tuple[Capture, bytes]:
    """The response as it will be read back, and its record: a revisit if the exchange refers to an earlier one."""
    capture = Capture(
        record_id=new_id(),
        url=_uri(exchange.url),
        fetched_at=exchange.fetched_at.astimezone(UTC),
        status=exchange.status,
        headers=http.stored(exchange.headers),
        body=b"" if exchange.status == 304 and exchange.refers_to else exchange.body,
        payload_digest=digest.of_capture(b"" if exchange.status == 304 and exchange.refers_to else exchange.body),
        truncated=exchange.truncated,
        ip=exchange.ip,
        refers_to=exchange.refers_to.record_id if exchange.refers_to else None,
        notes=exchange.notes,
    )
    head = http.block(f"{_protocol(exchange)} {exchange.status:03d} {exchange.reason}", capture.headers)
    fields = {
        "WARC-Target-URI": capture.url,
        "WARC-IP-Address": capture.ip,
        "WARC-Payload-Digest": digest.label(capture.body),
        "WARC-Truncated": capture.truncated,
        "Content-Type": "application/http; msgtype=response",
    }
    kind = "revisit" if exchange.refers_to else "response"
    block = head if exchange.refers_to else head + capture.body
    fields |= _revisited(exchange.status, exchange.refers_to)
    fields |= _noted(exchange.notes)
    level = AS_IT_IS if kind == "response" and capture.body.startswith(MAGIC) else LEVEL
    return capture, _record(kind, capture.record_id, capture.fetched_at, fields, block, level)


def _noted(notes: tuple[tuple[str, str], ...]) -> dict[str, str | None]:
    return {f"Dateline-{name.capitalize()}": _uri(value) for name, value in notes}


def _revisited(status: int, earlier: Earlier | None) -> dict[str, str | None]:
    """The fields that make a record a revisit."""
    if not earlier:
        return {}
    return {
        "WARC-Profile": _PROFILE + ("server-not-modified" if status == 304 else "identical-payload-digest"),
        "WARC-Refers-To": f"<{earlier.record_id}>",
        "WARC-Refers-To-Target-URI": _uri(earlier.url),
        "WARC-Refers-To-Date": stamp(earlier.fetched_at),
    }


def request(exchange: Exchange, capture: Capture) -> bytes:
    """The request's record, which names the response's."""
    parts = urlsplit(capture.url)
    target = (parts.path or "/") + ("?" + parts.query if parts.query else "")
    headers = http.stored(exchange.request_headers)
    if not any(name.lower() == "host" for name, _ in headers):  # client libraries add it below the layer that we see
        headers = (("Host", parts.netloc.rpartition("@")[2]), *headers)
    block = http.block(f"{exchange.method} {target} {_protocol(exchange)}", headers) + exchange.request_body
    fields = {
        "WARC-Target-URI": capture.url,
        "WARC-Concurrent-To": f"<{capture.record_id}>",
        "WARC-Payload-Digest": digest.label(exchange.request_body),
        "Content-Type": "application/http; msgtype=request",
    }
    return _record("request", new_id(), capture.fetched_at, fields, block)


def resource(
    url: str, body: bytes, media_type: str, fetched_at: datetime, notes: tuple[tuple[str, str], ...] = ()
) -> tuple[Capture, bytes]:
    """A file as it will be read back, and its record; `notes` as those of an Exchange."""
    capture = Capture(
        record_id=new_id(),
        url=_uri(url),
        fetched_at=fetched_at.astimezone(UTC),
        status=200,
        headers=http.stored((("Content-Type", media_type),)),
        body=body,
        payload_digest=digest.of_capture(body),
        notes=notes,
    )
    fields = {
        "WARC-Target-URI": capture.url,
        "WARC-Payload-Digest": digest.label(body),
        "Content-Type": capture.headers[0][1],
        **_noted(notes),
    }
    return capture, _record("resource", capture.record_id, capture.fetched_at, fields, body)


def _record(
    kind: str, record_id: str, at: datetime, fields: Mapping[str, str | None], block: bytes, level: int = LEVEL
) -> bytes:
    named = {"WARC-Type": kind, "WARC-Record-ID": f"<{record_id}>", "WARC-Date": stamp(at)}
    return to_bytes({**named, **fields, "WARC-Block-Digest": digest.label(block)}, block, level)


def new_id() -> str:
    return f"urn:uuid:{uuid.uuid4()}"


def _uri(url: str) -> str:
    """A URL as a field's value: blanks, controls and angle brackets percent-encoded."""
    return "".join(f"%{ord(char):02X}" if char <= " " or char in "<>\x7f" else char for char in url)


def _protocol(exchange: Exchange) -> str:
    return exchange.protocol if exchange.protocol.startswith("HTTP/") else "HTTP/1.1"
