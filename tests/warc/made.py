"""Exchanges and small WARC files made up for the tests, in WARC's own spelling where a foreign tool is played."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from archive.model import Capture, Location
from archive.warc import Damage, Exchange, Writer, scan

NOW = datetime(2026, 11, 22, 1, 30, 5, tzinfo=UTC)
PAGE = b"<!doctype html><title>Appeal heard</title><p>The court sat on 8 October 2012.</p>"


def exchange(**changes: object) -> Exchange:
    """An ordinary answer to an ordinary request, with some of it changed."""
    usual = {
        "url": "http://news.example/appeal?id=7",
        "method": "GET",
        "request_headers": (("User-Agent", "dateline"),),
        "request_body": b"",
        "status": 200,
        "reason": "OK",
        "protocol": "HTTP/1.1",
        "headers": (("Content-Type", "text/html"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")),
        "body": PAGE,
        "fetched_at": NOW,
        "ip": "127.0.0.1",
    }
    return Exchange(**(usual | changes))  # type: ignore[arg-type]


def writer(folder: Path, **changes: object) -> Writer:
    return Writer(folder, **({"now": NOW, "software": "dateline/test", "operator": "A. Monitor"} | changes))  # type: ignore[arg-type]


def keep(folder: Path, *exchanges: Exchange) -> tuple[Path, list[tuple[Capture, Location]]]:
    """One new file with these exchanges."""
    with writer(folder) as out:
        kept = [out.exchange(one) for one in exchanges]
    return folder / kept[0][1].file, kept


def scanned(path: Path, **options: int) -> tuple[list[tuple[Capture, Location]], list[Damage]]:
    """What a file holds, and what is wrong with it."""
    found = list(scan(path, **options))
    return [one for one in found if not isinstance(one, Damage)], [one for one in found if isinstance(one, Damage)]


def record(kind: str, block: bytes, *, version: str = "1.0", url: str = "http://news.example/", **fields: str) -> bytes:
    """A record as some other tool would write it, uncompressed; fields are given with "_" for "-"."""
    named = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:00000000-0000-0000-0000-{zlib.crc32(kind.encode() + block):012}>",
        "WARC-Date": "2012-10-08T12:00:00Z",
        "WARC-Target-URI": url,
        "Content-Type": "application/http; msgtype=response",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}" for name, value in named.items() if value]
    head = "\r\n".join([f"WARC/{version}", *lines, f"Content-Length: {len(block)}", "", ""])
    return head.encode() + block + b"\r\n\r\n"


def answer(body: bytes, *headers: str) -> bytes:
    """A stored HTTP response."""
    return "\r\n".join(["HTTP/1.1 200 OK", *headers, "", ""]).encode() + body


def zipped(records: Iterable[bytes]) -> bytes:
    """Each record as one gzip member."""
    return b"".join(gzip.compress(one) for one in records)
