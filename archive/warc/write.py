"""The Writer: exchanges and imported files appended to new WARC files, on disk when the call returns."""

from __future__ import annotations

import hashlib
import os
import threading
from datetime import UTC, datetime
from pathlib import Path

from archive.errors import WarcError
from archive.model import Capture, Location
from archive.warc import compose
from archive.warc.compose import Exchange
from archive.warc.growing import GrowingFile


class Writer:
    """Appends to files of its own, "dateline-<UTC time>-<pid>-<number>.warc.gz", a new one at `max_bytes`.

    Thread-safe. What a call has returned is on disk (fdatasync). After a failed write, whose bytes are cut off again,
    this and every later call raise WarcError. A file that got no capture is removed when it is closed.
    """

    def __init__(
        self, folder: Path, *, now: datetime, software: str, operator: str | None = None, max_bytes: int = 1 << 30
    ) -> None:
        self._folder = folder
        self._now = now
        self._software, self._operator = software, operator
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._number = 0
        self._failure: str | None = None
        self._closed = False
        self._empty = True
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._open()
        except OSError as error:
            raise self._failed(error) from error

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def exchange(self, exchange: Exchange) -> tuple[Capture, Location]:
        """Keeps request and response; gives the response, or the revisit, as it will be read back."""
        capture, response = compose.response(exchange)
        return capture, self._keep(response, compose.request(exchange, capture))

    def resource(
        self, url: str, body: bytes, media_type: str, fetched_at: datetime, notes: tuple[tuple[str, str], ...] = ()
    ) -> tuple[Capture, Location]:
        """Keeps an imported file under the URL it is said to come from, or what was made here under a URN."""
        capture, record = compose.resource(url, body, media_type, fetched_at, notes)
        return capture, self._keep(record)

    def close(self) -> None:
        """Ends the file; the writer takes nothing more."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                self._end_file()
            except OSError as error:
                raise self._failed(error) from error

    def _keep(self, record: bytes, *more: bytes) -> Location:
        """Appends the records in one write and waits for the disk; the location is that of the first."""
        data = b"".join((record, *more))
        with self._lock:
            if self._failure or self._closed:
                raise WarcError(self._failure or f"{self._file.path}: closed, nothing more can be written")
            try:
                if not self._empty and self._file.end + len(data) > self._max_bytes:
                    self._end_file()
                    self._open()
                file, offset = self._file, self._file.append(data)
            except OSError as error:
                raise self._failed(error) from error
            self._empty = False
        try:
            file.sync(offset + len(data))
        except OSError as error:
            raise self._failed(error) from error
        return Location(file.path.name, offset, len(record), hashlib.sha256(record).hexdigest())

    def _open(self) -> None:
        """A new file with its warcinfo; the number goes on where another writer took the name."""
        while True:
            self._number += 1
            stamp = self._now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
            name = f"dateline-{stamp}-{os.getpid()}-{self._number:03d}.warc.gz"
            try:
                self._file = GrowingFile(self._folder / name)
                break
            except FileExistsError:
                continue
        self._empty = True
        self._file.append(compose.warcinfo(name, self._now, self._software, self._operator))

    def _end_file(self) -> None:
        self._file.close()
        if self._empty:
            self._file.path.unlink()

    def _failed(self, error: OSError) -> WarcError:
        where = getattr(self, "_file", None)
        self._failure = (
            f"{where.path if where else self._folder}: cannot be written ({error.strerror}); "
            "free space or mend its permissions, then start again; what was stored before is whole"
        )
        return WarcError(self._failure)
