"""One command as a process: wall and CPU seconds, peak memory."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Usage:
    """`cpu`: user and system seconds of the process and all its children; `rss_mb`: of its largest process."""

    exit_code: int
    wall: float
    cpu: float
    rss_mb: float


def measured(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run to the end, output thrown away but for standard error."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    return Usage(child.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
