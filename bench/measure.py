"""One command as a process: wall and CPU seconds, peak memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Usage:
    """`cpu`: user and system seconds of the process and all its children; `rss_mb`: of its largest process."""

    exit_code: int
    wall: float
    cpu: float
    rss_mb: float


def measured(
    command: Sequence[str],
    environment: Mapping[str, str] | None = None,
    *,
    given: Path = Path(os.devnull),
    told: Path = Path(os.devnull),
) -> Usage:
    """Run to the end, `given` as standard input and standard output written to `told`."""
    with given.open("rb") as into, told.open("wb") as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=into, stdout=out, env={**os.environ, **(environment or {})})
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
    return Usage(child.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
