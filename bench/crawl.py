"""The full route against plain Scrapy and a loop that only runs trafilatura, on the same pages in one run.

The pages are real ones, served by the tests' mirror as many hosts on this machine (../shared must be there). The
route finds them through feeds, sitemaps and listings; plain Scrapy is told every URL and keeps nothing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

from bench.measure import Usage, measured
from tests.mirror.saved import PAGES, sites

CONFIG = "contact: bench@dateline.example\nallow_hosts: [127.0.0.1]\n"
PORT = 21000


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench crawl", description=__doc__)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--hosts", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=1)
    given = parser.parse_args(options)
    if not PAGES.exists():
        print(f"bench crawl: skipped, {PAGES} is not there")
        return
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), given.pages, given.hosts, given.rounds)


def run(folder: Path, pages: int, hosts: int, rounds: int) -> None:
    with mirror(folder, pages, hosts):
        # in a process of its own: a child's peak memory is counted from that of the parent it was forked from
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as aside:
            urls, saved = aside.submit(write_pages, folder, pages, hosts).result()
        for number in range(rounds):
            archive = folder / f"archive{number}"
            archive.mkdir()
            (archive / "config.yml").write_text(CONFIG)
            report(
                {
                    "plain Scrapy": measured([sys.executable, "-m", "bench.peers", "scrapy", str(urls)]),
                    "dateline crawl": measured(
                        [sys.executable, "-m", "archive.cli", "crawl"],
                        {"DATELINE_ARCHIVE": str(archive), "DATELINE_SOURCES": str(folder / "sources")},
                    ),
                    "trafilatura loop": measured([sys.executable, "-m", "bench.peers", "trafilatura", str(saved)]),
                },
                pages,
            )


@contextmanager
def mirror(folder: Path, pages: int, hosts: int) -> Iterator[None]:
    """The server as a process of its own; it has written the source files when this yields."""
    command = [sys.executable, "-m", "tests.mirror", "--hosts", str(hosts), "--count", str(pages)]
    command += ["--port", str(PORT), "--sources", str(folder / "sources")]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout
        print("mirror:", json.loads(server.stdout.readline()))
        yield
    finally:
        server.terminate()
        server.wait()


def write_pages(folder: Path, pages: int, hosts: int) -> tuple[Path, Path]:
    """The list of URLs for Scrapy, and the pages as files for trafilatura."""
    urls, saved = folder / "urls.txt", folder / "pages"
    saved.mkdir()
    lines = []
    for number, site in enumerate(sites(hosts=hosts, pages=pages)):
        for path, page in site.pages.items():
            lines.append(f"http://127.0.0.1:{PORT + number}{path}")
            (saved / f"{len(lines):06d}.html").write_bytes(page.body)
    urls.write_text("\n".join(lines), "utf-8")
    return urls, saved


def report(figures: dict[str, Usage], pages: int) -> None:
    base = figures["plain Scrapy"]
    print(f"{'':18}{'pages/s':>9}{'of Scrapy':>11}{'CPU ms/page':>13}{'peak MB':>9}{'exit':>6}")
    for name, one in figures.items():
        print(
            f"{name:18}{pages / one.wall:9.1f}{base.wall / one.wall:11.2f}{1000 * one.cpu / pages:13.1f}"
            f"{one.rss_mb:9.0f}{one.exit_code:6}"
        )
