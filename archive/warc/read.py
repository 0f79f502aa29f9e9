"""Records read back: one by its location, or all of a file in order, with every damage reported and passed."""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from archive.errors import WarcError
from archive.model import Capture, Location
from archive.warc import capture as captures
from archive.warc.find import next_record
from archive.warc.record import BODY_LIMIT, CHUNK, END, MAGIC, Broken, Cursor, Member, Record, Torn, parse


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes of a file that are not what they should be; `offset` is where they begin."""

    file: str
    offset: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: at byte {self.offset}: {self.reason}"


def read(folder: Path, location: Location, earlier: Location | None = None, *, limit: int = BODY_LIMIT) -> Capture:
    """The capture at a location; `earlier` is where the record lies that a revisit refers to.

    Checks the SHA-256 of the bytes, then the record's own digests. WarcError names file and offset, also when a revisit
    with a payload is read without `earlier`, or `earlier` has another payload. Bodies are cut at `limit` bytes, and
    then marked as truncated.
    """
    try:
        record = _record(folder, location, limit)
        capture, _ = _captured(record)
        if capture is None:
            raise Broken(f"a {record.kind} record holds no capture")
        if capture.refers_to is None or captures.is_unmodified(record):
            return capture
        return replace(capture, body=_referred(folder, capture, earlier, limit))
    except Broken as broken:
        raise WarcError(f"{folder / location.file}: at byte {location.offset}: {broken}") from broken


def _record(folder: Path, location: Location, limit: int) -> Record:
    raw = _bytes(folder / location.file, location)
    if hashlib.sha256(raw).hexdigest() != location.sha256:
        raise Broken("the record's bytes are not those that were stored (SHA-256 differs)")
    file = io.BytesIO(raw)
    return parse(Cursor(Member(file) if raw.startswith(MAGIC) else file), limit)


def _captured(record: Record) -> tuple[Capture | None, str | None]:
    """The capture in a record, and what is wrong with its payload digest although the block digest holds (a fault of
    the tool that wrote it). Broken when the block digest does not hold, or there is none and the other does not."""
    if record.agrees is False:
        raise Broken("the record's bytes disagree with its WARC-Block-Digest")
    capture = captures.of(record)
    doubt = captures.payload_doubt(record, capture) if capture else None
    if doubt and not record.agrees:
        raise Broken(doubt)
    return capture, doubt


def _bytes(path: Path, location: Location) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(location.offset)
            return file.read(location.length)
    except OSError as error:
        raise Broken(f"cannot be read: {error.strerror}") from error


def _referred(folder: Path, revisit: Capture, earlier: Location | None, limit: int) -> bytes:
    """The payload of the record that a revisit refers to."""
    if earlier is None:
        raise Broken(f"its payload is in another record, {revisit.refers_to}, whose location was not given")
    found = read(folder, earlier, limit=limit)
    if revisit.payload_digest.startswith("sha256:") and found.payload_digest != revisit.payload_digest:
        raise Broken(f"the record it refers to has another payload ({earlier.file} at byte {earlier.offset})")
    return found.body


def scan(path: Path, *, limit: int = BODY_LIMIT) -> Iterator[tuple[Capture, Location] | Damage]:
    """Every response, revisit and resource record of a .warc or .warc.gz, in order.

    A record that is not what its digests say is a Damage. So are bytes that are no record; reading then goes on where
    the next one begins. A torn file gives all its whole records and then a Damage. Memory: one record with its block
    cut at `limit`, and a line for each payload. A revisit comes with an empty body, and refers to the record of this
    file with its payload where it does not name another (see `capture.of`). WarcError when it cannot be opened.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise WarcError(f"{path}: cannot be read: {error.strerror}") from error
    with file:
        originals: dict[str, str] = {}
        for found, offset, end in _records(file, limit):
            if isinstance(found, Broken):
                yield Damage(path.name, offset, str(found))
            else:
                yield from _found(found, Location(path.name, offset, end - offset, ""), file, originals)


def _records(file: BinaryIO, limit: int) -> Iterator[tuple[Record | Broken, int, int]]:
    """Whole records and what is not one, each with where it begins and ends."""
    size = os.fstat(file.fileno()).st_size
    if not size:
        yield Broken("the file is empty"), 0, 0
    offset = 0
    while offset < size:
        file.seek(offset)
        found: Record | Broken
        try:
            found, end = _record_at(file, limit)
        except Torn as torn:
            found, end = torn, size
        except Broken as broken:
            found, end = broken, next_record(file, offset + 1)
        yield found, offset, end
        offset = end


def _found(
    record: Record, location: Location, file: BinaryIO, originals: dict[str, str]
) -> Iterator[tuple[Capture, Location] | Damage]:
    """The capture of a whole record, if it is of a kind that holds one, and what is wrong with it."""
    try:
        capture, doubt = _captured(record)
    except Broken as broken:
        yield Damage(location.file, location.offset, str(broken))
        return
    if capture:
        yield _referring(capture, record, originals), replace(location, sha256=_sha256(file, location))
    if doubt:
        yield Damage(location.file, location.offset, doubt)


def _referring(capture: Capture, record: Record, originals: dict[str, str]) -> Capture:
    """A revisit that refers by digest refers to the record that had this payload first; most tools write no more."""
    stated = record.fields.get("warc-payload-digest", "")
    if capture.refers_to is None:
        originals.setdefault(stated, capture.record_id)
    elif capture.refers_to == stated:
        return replace(capture, refers_to=originals.get(stated, stated))
    return capture


def _record_at(file: BinaryIO, limit: int) -> tuple[Record, int]:
    """The record at the file's position and the position after it."""
    start = file.tell()
    zipped = file.read(len(MAGIC)) == MAGIC
    file.seek(start)
    return _in_member(file, limit) if zipped else _in_plain(file, start, limit)


def _in_member(file: BinaryIO, limit: int) -> tuple[Record, int]:
    member = Member(file)
    cursor = Cursor(member)
    record = parse(cursor, limit)
    cursor.line_ends()
    if more := cursor.more():
        whole = more.startswith(b"WARC/")
        raise Broken("several records in one gzip member" if whole else "bytes follow the record in its gzip member")
    return record, member.end()


def _in_plain(file: BinaryIO, start: int, limit: int) -> tuple[Record, int]:
    cursor = Cursor(file)
    record = parse(cursor, limit)
    if cursor.line_ends() < len(END) and not cursor.more():
        raise Torn("torn: the record's closing line ends are missing")
    return record, start + cursor.taken


def _sha256(file: BinaryIO, location: Location) -> str:
    """SHA-256 of the bytes at a location, a piece at a time."""
    check, left = hashlib.sha256(), location.length
    file.seek(location.offset)
    while left and (piece := file.read(min(left, CHUNK))):
        check.update(piece)
        left -= len(piece)
    return check.hexdigest()
