"""The mirror in a process of its own: saved pages on many ports, until it is told to end.

Prints one line of JSON when it serves: {"hosts": 50, "pages": 1000, "sources": "DIR"}.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
from dataclasses import asdict
from pathlib import Path

from tests.mirror.saved import PAGES, sites
from tests.mirror.server import Mirror
from tests.mirror.sources import write_sources


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mirror", description=__doc__)
    parser.add_argument(
        "--pages", type=Path, default=PAGES, help="folder of collections, each with truth.json and html/"
    )
    parser.add_argument("--hosts", type=int, default=50)
    parser.add_argument("--count", type=int, default=1000, help="pages over all hosts")
    parser.add_argument("--port", type=int, default=0, help="first of the ports; 0: any free ones")
    parser.add_argument("--sources", type=Path, required=True, help="folder to write a source file for each host to")
    parser.add_argument("--delay", type=float, default=0, help="seconds between requests, in the source files")
    parser.add_argument("--log", type=Path, help="file to write the requests to at the end, one JSON object a line")
    return parser.parse_args()


def main() -> None:
    given = arguments()
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with Mirror(sites(given.pages, hosts=given.hosts, pages=given.count), port=given.port) as mirror:
        write_sources(mirror.sites, given.sources, delay=given.delay)
        count = sum(len(site.pages) for site in mirror.sites)
        print(json.dumps({"hosts": len(mirror.sites), "pages": count, "sources": str(given.sources)}), flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            signal.pause()
    if given.log:
        given.log.write_text("".join(json.dumps(asdict(asked)) + "\n" for asked in mirror.log), encoding="utf-8")


if __name__ == "__main__":
    main()
