"""Foreign WARC files taken into the archive: copied as they are, so that evidence stays bit for bit the same."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
from pathlib import Path
from typing import BinaryIO

from archive.errors import WarcError
from archive.warc.find import next_record
from archive.warc.record import LEVEL, MAGIC, Broken, Cursor, Member, Members, head


def adopt(path: Path, folder: Path) -> Path:
    """The file's copy in `folder`, named by its SHA-256: the same bytes give the same name, and are copied once.

    A .warc.gz whose records are not gzip members of their own is written anew record by record, since no record in it
    could be found by its offset; where it is torn the copy ends in a member that says so, which `scan` reports. All
    else is copied bit for bit, sound or not. WarcError when no record is in it, or it cannot be read or copied.
    """
    try:
        with path.open("rb") as file:
            copy = folder / f"import-{hashlib.file_digest(file, 'sha256').hexdigest()[:32]}{_suffix(file)}"
            if not copy.exists():
                _copy(file, copy)
    except OSError as error:
        raise WarcError(f"{path}: cannot be copied into {folder} ({error.strerror})") from error
    return copy


def _suffix(file: BinaryIO) -> str:
    """By what the file is, whatever its name says. WarcError when it holds no record."""
    if next_record(file, 0) >= os.fstat(file.fileno()).st_size:
        raise WarcError(f"{file.name}: no WARC file: no record found in it")
    file.seek(0)
    return ".warc.gz" if file.read(len(MAGIC)) == MAGIC else ".warc"


def _copy(file: BinaryIO, copy: Path) -> None:
    """The copy appears under its name only when it is whole and on disk."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    part = copy.with_name(f"{copy.name}.part")
    try:
        with part.open("wb") as out:
            file.seek(0)
            if _shares_members(file):
                file.seek(0)
                _separate(file, out)
            else:
                file.seek(0)
                shutil.copyfileobj(file, out, 1 << 20)
            out.flush()
            os.fsync(out.fileno())
        part.replace(copy)
    finally:
        part.unlink(missing_ok=True)


def _shares_members(file: BinaryIO) -> bool:
    """Whether the first gzip member goes on with another record after its first."""
    if file.read(len(MAGIC)) != MAGIC:
        return False
    file.seek(0)
    cursor = Cursor(Member(file))
    try:
        _, length = head(cursor.head())
        for _ in cursor.pieces(length):
            pass
        cursor.line_ends()
        return cursor.more().startswith(b"WARC/")
    except Broken:
        return False


def _separate(file: BinaryIO, out: BinaryIO) -> None:
    """Each record of a .warc.gz as a gzip member of its own, in bounded pieces."""
    cursor = Cursor(Members(file))
    try:
        while cursor.more():
            with _member(out) as member:
                raw = cursor.head()
                member.write(raw)
                for piece in cursor.pieces(head(raw)[1]):
                    member.write(piece)
                member.write(b"\r\n" * (cursor.line_ends() // 2))
    except Broken as broken:
        with _member(out) as member:
            member.write(f"The file that this was copied from is damaged here: {broken}".encode())


def _member(out: BinaryIO) -> gzip.GzipFile:
    return gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=LEVEL, mtime=0)
