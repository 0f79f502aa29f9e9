"""Where the next record begins in a file that is damaged here."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO

from archive.warc.record import CHUNK, MAGIC, Broken, Member


def next_record(file: BinaryIO, offset: int) -> int:
    """Where the next record begins at or after an offset; the file's size when there is none."""
    overlap = b""
    file.seek(offset)
    while piece := file.read(CHUNK):
        window = overlap + piece
        base = file.tell() - len(window)
        for at in _candidates(window):
            if _begins_record(file, base + at):
                return base + at
        overlap = window[-8:]
        file.seek(base + len(window))
    return file.tell()


def _candidates(window: bytes) -> Iterator[int]:
    at = -1
    while True:
        found = [place for mark in (MAGIC, b"\nWARC/") if (place := window.find(mark, at + 1)) >= 0]
        if not found:
            return
        at = min(found)
        yield at + (window[at] == 0x0A)


def _begins_record(file: BinaryIO, offset: int) -> bool:
    file.seek(offset)
    raw = file.read(CHUNK)
    try:
        return (Member(io.BytesIO(raw)).read(5) if raw.startswith(MAGIC) else raw[:5]) == b"WARC/"
    except Broken:
        return False
