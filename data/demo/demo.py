"""The demo: serves three made-up sites on this machine, crawls them, edits them, crawls again, shows what was kept.

Run as `python -m data.demo.demo [--archive DIR]` from the root of the checkout; `make demo` does.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from archive import store
from data.demo import report
from data.demo.server import HERE, PORTS, Sites, serve

SOURCES = HERE / "sources"
LOOPBACK = {
    "DATELINE_ALLOW_HOSTS": "127.0.0.1",
    "DATELINE_CONTACT": "demo@dateline.example",
    "no_proxy": "127.0.0.1",
}


def main() -> int:
    """Runs the demo; 0, or the exit code of the crawl that failed."""
    options = argparse.ArgumentParser(description="Crawl three made-up sites, twice, over real HTTP.")
    options.add_argument("--archive", type=Path, default=Path("data"), help="folder of the archive (default: data)")
    folder = options.parse_args().archive
    with serve() as sites, sources(sites) as where:
        print(report.served(sites.ports, PORTS))
        crawl(folder, where)
        print(report.first(store.open_read(folder), sites.ports.values()))
        sites.edit()
        print(report.CHANGED)
        crawl(folder, where, "--recheck")
        print(report.second(store.open_read(folder), sites.ports.values()))
    print(report.browse(folder))
    return 0


@contextmanager
def sources(sites: Sites) -> Iterator[Path]:
    """The folder of the demo's source files; a copy with the ports in use where those of the files were taken."""
    if sites.ports == PORTS:
        yield SOURCES.relative_to(Path.cwd()) if SOURCES.is_relative_to(Path.cwd()) else SOURCES
        return
    with TemporaryDirectory() as copies:
        for file in SOURCES.glob("*.yml"):
            (Path(copies) / file.name).write_bytes(sites.here(file.read_bytes()))
        yield Path(copies)


def crawl(folder: Path, where: Path, *options: str) -> None:
    """`dateline crawl` on the demo's sources, shown as a person would type it; leaves with its exit code if it fails.

    Only this process may fetch from the loopback address: nothing in the archive allows it to a later crawl.
    """
    command = ["dateline", "--archive", str(folder), "--sources", str(where), "crawl", *options]
    print(f"$ {' '.join(command)}", flush=True)
    program = Path(sys.executable).with_name("dateline")
    with subprocess.Popen([program, *command[1:]], env={**os.environ, **LOOPBACK}) as running:
        try:
            failed = running.wait()
        except KeyboardInterrupt:  # the crawl has had the signal too, and ends in order while its sites still answer
            running.wait()
            raise
    if failed:
        sys.exit(failed)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("stopped; `make demo` goes on where it was")
