"""The installed command, run as a person runs it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def dateline(
    *arguments: object, archive: Path | None = None, given: str | bytes = b""
) -> subprocess.CompletedProcess[str]:
    """Run `dateline` and give its exit code and outputs; nothing of the caller's DATELINE_… settings reaches it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    command = [sys.executable, "-m", "archive.cli"]
    if archive:
        command += ["--archive", str(archive)]
    data = given.encode() if isinstance(given, str) else given
    done = subprocess.run(
        [*command, *map(str, arguments)], input=data, capture_output=True, cwd=ROOT, env=environment, check=False
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
