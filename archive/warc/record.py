"""One WARC record to bytes and back (WARC/1.1, ISO 28500:2017), and the two ways it lies in a file.

A record is a head (version line and fields), a block of Content-Length bytes, and two line ends. In a .warc.gz each
record is one gzip member; in a plain .warc records follow each other.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from archive.warc import digest, http

CHUNK = 1 << 16
HEAD_LIMIT = 1 << 20  # bytes of one record's head
BODY_LIMIT = 256 << 20  # bytes of one block that are held in memory; the rest is hashed and let go
LEVEL = 6  # of gzip: 9 takes half as long again for the same size on real pages
AS_IT_IS = 0  # for what came as gzip: packing it again takes a millisecond and saves 0.4 %
END = b"\r\n\r\n"
MAGIC = b"\x1f\x8b\x08"

_BREAKS = re.compile(r"[\r\n]+")
_BLANK = re.compile(rb"\r?\n\r?\n")
_VERSION = re.compile(rb"WARC/[01]\.\d+[ \t]*\r?\n", re.IGNORECASE)


class Broken(Exception):
    """The bytes are not a whole record; the text says what is wrong."""


class Torn(Broken):
    """The file ends before the record does: all of the rest belongs to it, whatever it looks like."""


def to_bytes(fields: Mapping[str, str | None], block: bytes, level: int = LEVEL) -> bytes:
    """A whole record as one gzip member; fields without a value are left out, line breaks in values become blanks."""
    lines = [f"{name}: {_BREAKS.sub(' ', value)}" for name, value in fields.items() if value is not None]
    head = "\r\n".join(["WARC/1.1", *lines, f"Content-Length: {len(block)}", "", ""])
    return gzip.compress(head.encode("utf-8", "surrogatepass") + block + END, compresslevel=level, mtime=0)


class Stream(Protocol):
    """Bytes of records, decompressed."""

    def read(self, size: int, /) -> bytes: ...


class Member:
    """The content of the gzip member at the file's position, in bounded pieces. Broken when torn or corrupt."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end of the member."""
        while not self._zlib.eof:
            raw = self._zlib.unconsumed_tail or self._file.read(CHUNK)
            try:
                out = self._zlib.decompress(raw, size)
            except zlib.error as error:
                raise Broken(f"not a sound gzip member ({error})") from error
            if out:
                return out
            if not raw and not self._zlib.eof:
                raise Torn("torn: the file ends inside a gzip member")
        return b""

    def end(self) -> int:
        """The position in the file after the member, once it was read to its end."""
        return self._file.tell() - len(self._zlib.unused_data)


class Members:
    """The content of all gzip members from the file's position on, as one stream."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._member = Member(file)

    def read(self, size: int, /) -> bytes:
        while not (out := self._member.read(size)):
            self._file.seek(self._member.end())
            if not self._file.read(1):
                return b""
            self._file.seek(-1, 1)
            self._member = Member(self._file)
        return out


class Cursor:
    """A stream with a place in it: `taken` bytes have been handed out."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._held = b""
        self.taken = 0

    def head(self) -> bytes:
        """A record's head: up to and with the next empty line."""
        while not (blank := _BLANK.search(self._held)):
            if not b"WARC/".startswith(self._held[:5].upper()):
                raise Broken(f"no WARC record: found {self._held[:24]!r}")
            if len(self._held) > HEAD_LIMIT:
                raise Broken("no end of the record's head")
            if not (more := self._stream.read(CHUNK)):
                raise Torn("torn: the file ends inside a record's head")
            self._held += more
        return self._take(blank.end())

    def pieces(self, length: int) -> Iterator[bytes]:
        """The next `length` bytes, in pieces."""
        while length:
            if not (self._held or self._fill()):
                raise Torn(f"torn: {length} bytes of the record are missing")
            piece = self._take(min(length, len(self._held)))
            length -= len(piece)
            yield piece

    def line_ends(self) -> int:
        """Takes the line ends that follow and says how many bytes they were."""
        before = self.taken
        while self._held or self._fill():
            ends = len(self._held) - len(self._held.lstrip(b"\r\n"))
            self._take(ends)
            if self._held:
                break
        return self.taken - before

    def more(self) -> bytes:
        """What follows, without taking it: empty only at the end of the stream."""
        return self._held or self._fill()

    def _fill(self) -> bytes:
        self._held = self._stream.read(CHUNK)
        return self._held

    def _take(self, size: int) -> bytes:
        taken, self._held = self._held[:size], self._held[size:]
        self.taken += size
        return taken


@dataclass(frozen=True, slots=True)
class Record:
    """A record as read: field names in lower case; `block` is cut at the limit, `length` is all of it; `agrees` says
    whether it is what its block digest says, None without one."""

    fields: Mapping[str, str]
    block: bytes
    length: int
    agrees: bool | None

    @property
    def kind(self) -> str:
        return self.fields.get("warc-type", "").lower()

    @property
    def is_cut(self) -> bool:
        return len(self.block) < self.length


def parse(cursor: Cursor, limit: int = BODY_LIMIT) -> Record:
    """The next record, up to the end of its block. Broken when it is not whole."""
    fields, length = head(cursor.head())
    stated = fields.get("warc-block-digest", "")
    check = digest.hasher(stated)
    kept: list[bytes] = []
    held = 0
    for piece in cursor.pieces(length):
        if check:
            check.update(piece)
        if held < limit:
            kept.append(piece[: limit - held])
            held += len(kept[-1])
    agrees = digest.agrees(stated, check.digest()) if check else None
    return Record(fields, b"".join(kept), length, agrees)


def head(raw: bytes) -> tuple[dict[str, str], int]:
    """The fields of a record's head, the first of each name, and its Content-Length."""
    if not _VERSION.match(raw):
        raise Broken(f"no WARC record: found {raw[:24]!r}")
    fields: dict[str, str] = {}
    for name, value in http.fields(raw.split(b"\n")[1:]):
        fields.setdefault(name.lower(), value.encode("latin-1").decode("utf-8", "replace"))
    length = fields.get("content-length", "")
    if not (length.isascii() and length.isdigit()):
        raise Broken(f"Content-Length is {length!r}, not a number of bytes")
    return fields, int(length)
