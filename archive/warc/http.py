"""HTTP header blocks to bytes and back, and chunked bodies undone; one byte is one latin-1 character."""

from __future__ import annotations

import re
from collections.abc import Iterable

Headers = tuple[tuple[str, str], ...]

_STATUS = re.compile(rb"HTTP/[\d.]+[ \t]+(\d{3})(?!\S)", re.IGNORECASE)
_BLANK = re.compile(rb"\r?\n\r?\n")
_FRAMED = frozenset({"transfer-encoding"})
ORIGINAL = "X-Archive-Orig-"


def stored(headers: Iterable[tuple[str, str]]) -> Headers:
    """The headers as they are kept: what would break the block's framing is taken out, nothing else is changed.

    Line breaks become one space, outer blanks go, a colon in a name becomes "_". Transfer-Encoding is renamed with the
    prefix that web archives use for headers which no longer describe the stored bytes, because chunking is undone.
    """
    return tuple((_name(name), _value(value)) for name, value in headers)


def _name(name: str) -> str:
    name = re.sub(r"[\r\n:]+", "_", _latin(name)).strip(" \t")
    return ORIGINAL + name if name.lower() in _FRAMED else name


def _value(value: str) -> str:
    return re.sub(r"[\r\n]+", " ", _latin(value)).strip(" \t")


def _latin(text: str) -> str:
    """The text if it is latin-1; else its UTF-8 bytes, one character each."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass").decode("latin-1")
    return text


def block(start_line: str, headers: Headers) -> bytes:
    """Start line and headers as bytes, with the blank line that ends them."""
    lines = [re.sub(r"[\r\n]+", " ", _latin(start_line)), *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def split(message: bytes) -> tuple[int, Headers, bytes] | None:
    """(status, headers, rest) of a stored response; None when it does not begin with a status line."""
    found = _STATUS.match(message)
    if not found:
        return None
    blank = _BLANK.search(message)
    head, rest = (message[: blank.start()], message[blank.end() :]) if blank else (message, b"")
    return int(found[1]), fields(head.split(b"\n")[1:]), rest


def fields(lines: Iterable[bytes]) -> Headers:
    """Header lines as (name, value) pairs; a folded line belongs to the one before, a line without a colon has no
    value."""
    pairs: list[tuple[str, str]] = []
    for line in lines:
        text = line.rstrip(b"\r").decode("latin-1")
        if text[:1] in (" ", "\t") and pairs:
            name, value = pairs[-1]
            pairs[-1] = name, (value + " " + text.strip(" \t")).strip(" \t")
        elif text:
            name, _, value = text.partition(":")
            pairs.append((name.strip(" \t"), value.strip(" \t")))
    return tuple(pairs)


def is_chunked(headers: Headers) -> bool:
    return any(name.lower() == "transfer-encoding" and "chunked" in value.lower() for name, value in headers)


def dechunk(body: bytes) -> bytes | None:
    """A chunked body put together again (RFC 9112, 7.1); None when it is not chunked, or not to its end."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at)
        size = re.match(rb"[0-9A-Fa-f]{1,15}(?=[ \t;]|$)", body[at:end]) if end >= 0 else None
        if not size:
            return None
        start, length = end + 2, int(size[0], 16)
        if not length:
            return b"".join(parts)
        parts.append(body[start : start + length])
        at = start + length + 2
        if body[at - 2 : at] != b"\r\n":
            return None
