"""Ill behaviour on demand: each fault changes an answer, or how it is sent."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field, replace
from typing import Any

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Answer:
    """A response and the manner of sending it. `stated` is the Content-Length to claim, if not the body's."""

    status: int
    headers: Headers
    body: bytes
    stated: int | None = None
    delay: float = 0  # seconds before the first byte
    pieces: int = 1  # sent in so many parts, `pause` seconds apart
    pause: float = 0
    chunked: bool = False
    closes: bool = False  # the connection is closed after it


@dataclass(frozen=True)
class Fault:
    """Changes to an answer: None leaves what is there; `keep` is the share of the body that is really sent."""

    status: int | None = None
    headers: Headers = ()
    body: bytes | None = None
    keep: float = 1.0
    manner: dict[str, Any] = field(default_factory=dict)

    def apply(self, answer: Answer) -> Answer:
        status = answer.status if self.status is None else self.status
        names = {name.lower() for name, _ in self.headers}
        if self.body is not None:
            names.add("content-encoding")
        body = answer.body if self.body is None else self.body
        headers = (*(one for one in answer.headers if one[0].lower() not in names), *self.headers)
        sent = body[: int(len(body) * self.keep)]
        stated = len(body) if self.keep < 1 else None
        return replace(answer, status=status, headers=headers, body=sent, stated=stated, **self.manner)


def busy(retry_after: int | str) -> Fault:
    """429 with Retry-After: seconds, or an HTTP date."""
    return Fault(429, (("Retry-After", str(retry_after)),), b"Too many requests")


def unavailable(status: int = 503, retry_after: int | str | None = None) -> Fault:
    """503 or any other error status, with a body."""
    headers = () if retry_after is None else (("Retry-After", str(retry_after)),)
    return Fault(status, headers, b"Out of service")


def cut_off(keep: float = 0.5) -> Fault:
    """Content-Length claims the whole body, the connection is closed after a part of it."""
    return Fault(keep=keep, manner={"closes": True})


def reset() -> Fault:
    """The connection is closed without a byte of an answer."""
    return Fault(status=0, manner={"closes": True})


def slow(seconds: float) -> Fault:
    """The answer begins late."""
    return Fault(manner={"delay": seconds})


def drip(seconds: float, pieces: int = 10) -> Fault:
    """The body trickles in over so many seconds."""
    return Fault(manner={"pieces": pieces, "pause": seconds / pieces})


def chunked() -> Fault:
    """The body in chunks, its length not stated."""
    return Fault(manner={"chunked": True})


def empty() -> Fault:
    """200 and nothing in it."""
    return Fault(200, body=b"")


def moved(location: str, status: int = 302) -> Fault:
    """A redirect, to any URL or path."""
    return Fault(status, (("Location", location),), b"")


def bomb(size: int = 500_000_000) -> Fault:
    """A small gzip body that unpacks to `size` bytes of blanks."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    piece = b" " * (1 << 20)
    packed = b"".join(squeeze.compress(piece[: size - at]) for at in range(0, size, len(piece))) + squeeze.flush()
    return Fault(200, (("Content-Encoding", "gzip"), ("Content-Type", "text/html")), packed)


def unknown_charset(name: str = "x-nobody-knows") -> Fault:
    """A Content-Type whose charset does not exist; the body as it is."""
    return Fault(headers=(("Content-Type", f"text/html; charset={name}"),))
