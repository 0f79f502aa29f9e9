"""A file that only grows, made new and never opened again: append whole pieces, be sure they are on disk."""

from __future__ import annotations

import os
import threading
from pathlib import Path

_fdatasync = getattr(os, "fdatasync", os.fsync)  # macOS has only fsync


class GrowingFile:
    """Raises FileExistsError if the path is taken, OSError if it cannot be written. `append` is for one thread at a
    time, `sync` for any number."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        self._syncing = threading.Lock()
        self._synced = 0
        self.end = 0
        _sync_folder(path.parent)

    def append(self, data: bytes) -> int:
        """Writes all of the data and says at which offset; when that fails, none of it stays in the file."""
        start = self.end
        left = memoryview(data)
        try:
            while left:
                left = left[os.write(self._file, left) :]
        except OSError:
            os.ftruncate(self._file, start)
            raise
        self.end += len(data)
        return start

    def sync(self, end: int) -> None:
        """Returns when everything before `end` is on disk; threads that wait share one call."""
        with self._syncing:
            if self._synced < end:
                reached = self.end
                _fdatasync(self._file)
                self._synced = reached

    def close(self) -> None:
        self.sync(self.end)
        os.close(self._file)


def _sync_folder(folder: Path) -> None:
    """The file's name on disk too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
