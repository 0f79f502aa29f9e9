"""How crawls end before their time: killed, stopped by hand, unable to write; and how the next one goes on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.spiders.loopback import ROOT, Answer, Crawls, Site, article, site, source

PAGES = 24


def until(true: Callable[[], bool]) -> None:
    """Wait for something that must happen."""
    for _ in range(1200):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("waited a minute in vain")


def children(pid: int) -> list[int]:
    rows = subprocess.run(["ps", "-axo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout.split()
    pairs = list(zip(map(int, rows[::2]), map(int, rows[1::2]), strict=True))
    below = [child for child, parent in pairs if parent == pid]
    return [*below, *(deeper for child in below for deeper in children(child))]


def alive(pid: int) -> bool:
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True).stdout.strip()
    return bool(state) and not state.startswith("Z")


def fill(server: Site, pages: int = PAGES) -> None:
    server.routes |= {f"/{number}": article(number) for number in range(pages)}
    server.routes["/feed"] = server.feed(*(f"/{number}" for number in range(pages)))


def test_killed_at_any_moment_nothing_is_lost_and_nothing_told_twice(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server)
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}", delay=0.02))
        for seen in (3, 9, 16):
            process = crawls.start("latest", "-a", "source=one")
            until(lambda seen=seen: len([path for path in server.paths() if path != "/feed"]) >= seen)  # type: ignore[misc]
            workers = children(process.pid)
            process.kill()
            process.communicate()
            until(lambda workers=workers: not any(alive(pid) for pid in workers))  # type: ignore[misc]
        done = crawls.run("latest", "-a", "source=one")
        assert done.returncode == 0, done.stderr
    assert crawls.rows("SELECT count(*) FROM links WHERE state = 'done'") == [(PAGES + 1,)]
    assert crawls.rows("SELECT count(*) FROM links WHERE leased_by IS NOT NULL") == [(0,)]
    assert crawls.rows("SELECT count(*), sum(versions) FROM documents") == [(PAGES, PAGES)]
    unread = "SELECT count(*) FROM captures WHERE role = 'page' AND status = 200 AND parser_revision IS NULL"
    assert crawls.rows(unread) == [(0,)]


def test_ctrl_c_once_ends_in_order(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server)
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}", delay=0.2))
        process = crawls.start("latest", "-a", "source=one")
        until(lambda: "/0" in server.paths())
        workers = children(process.pid)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert process.returncode == 130, err
        assert "Traceback" not in err
        assert not any(alive(pid) for pid in workers)
    assert crawls.rows("SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]
    assert crawls.rows("SELECT runs.outcome, run_sources.outcome FROM runs JOIN run_sources ON run_id = runs.id") == [
        ("shutdown", "stopped")
    ]
    (seen,) = crawls.rows("SELECT count(*) FROM captures WHERE role = 'page'")
    assert crawls.rows("SELECT count(*) FROM documents") == [seen]


def test_ctrl_c_does_not_wait_for_the_turn_of_a_slow_host(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server, 1)
        server.routes["/robots.txt"] = Answer(b"User-agent: *\nCrawl-delay: 90\n")
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        process = crawls.start("latest", "-a", "source=one")
        until(lambda: "/robots.txt" in server.paths())
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert process.returncode == 130, err
        assert "Traceback" not in err
        assert server.paths() == ["/robots.txt"]
    assert crawls.rows("SELECT state, attempts FROM links") == [("new", 0)]


def test_ctrl_c_twice_ends_at_once_and_the_next_crawl_goes_on(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server, 3)
        server.routes["/1"] = Answer(article(1).body, delay=30)
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        process = crawls.start("latest", "-a", "source=one")
        until(lambda: "/1" in server.paths())
        workers = children(process.pid)
        process.send_signal(signal.SIGINT)
        time.sleep(0.5)
        assert process.poll() is None, "a stop in order waits for what is on its way"
        process.send_signal(signal.SIGINT)
        process.communicate()
        assert process.returncode != 0
        until(lambda: not any(alive(pid) for pid in workers))
        server.routes["/1"] = article(1)
        assert crawls.run("latest", "-a", "source=one").returncode == 0
    assert crawls.rows("SELECT count(*) FROM documents") == [(3,)]
    assert crawls.rows("SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]


def limited(crawls: Crawls, size: int) -> subprocess.CompletedProcess[str]:
    """A crawl that can write no file beyond `size` bytes, as on a full disk."""
    code = (
        f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, resource.RLIM_INFINITY)); "
        "from scrapy.cmdline import execute; execute()"
    )
    environ = {
        "SCRAPY_SETTINGS_MODULE": "spiders.settings",
        "DATELINE_ARCHIVE": str(crawls.archive),
        "DATELINE_SOURCES": str(crawls.folder / "sources"),
        "DATELINE_ALLOW_HOSTS": "127.0.0.1",
        "DATELINE_CONTACT": "tests@dateline.example",
    }
    command = [sys.executable, "-c", code, "crawl", "latest", "-a", "source=one", "-s", "DATELINE_WORKERS=1"]
    return subprocess.run(command, env={**os.environ, **environ}, cwd=ROOT, capture_output=True, text=True)


def test_a_warc_that_cannot_be_written_ends_the_crawl_with_its_reason(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        noise = {"Content-Type": "text/html"}
        server.routes |= {f"/{n}": Answer(os.urandom(900_000).hex().encode(), headers=noise) for n in range(6)}
        server.routes["/feed"] = server.feed(*(f"/{n}" for n in range(6)))
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        done = limited(crawls, 2_500_000)
    assert done.returncode == 6, done.stderr
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(server.asked) < 8, "it went on although nothing could be kept"
    assert crawls.rows("SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]
    assert crawls.rows("SELECT outcome FROM runs") == [("error",)]


def test_a_database_that_cannot_be_written_ends_the_crawl_and_the_next_goes_on(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server)
        for number in range(PAGES):
            server.routes[f"/{number}"] = article(number, " ".join(f"Word {n} was said." for n in range(400)))
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        done = limited(crawls, 800_000)
        assert done.returncode == 4, done.stderr
        assert "the crawl ends here" in done.stderr
        assert "Traceback" not in done.stderr
        assert crawls.run("latest", "-a", "source=one").returncode == 0
    assert crawls.rows("SELECT count(*), sum(versions) FROM documents") == [(PAGES, PAGES)]
    assert crawls.rows("SELECT count(*) FROM links WHERE state = 'leased'") == [(0,)]


def test_two_crawls_of_one_archive(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        fill(server, 1)
        server.routes["/0"] = Answer(article(0).body, delay=3)
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        first = crawls.start("latest", "-a", "source=one")
        until(lambda: "/0" in server.paths())
        second = crawls.run("latest", "-a", "source=one")
        assert (second.returncode, second.stdout) == (5, "")
        assert second.stderr.count("\n") == 1
        assert "in use by" in second.stderr
        first.communicate()
        assert first.returncode == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["-a", "source=nowhere"], "no source 'nowhere'"),
        (["-a", "sauce=one"], "unknown argument 'sauce'"),
        (["-a", "source=one", "-a", "limit=many"], "whole number"),
        ([], "name the sources"),
    ],
)
def test_a_mistake_in_the_arguments_is_one_line(tmp_path: Path, options: list[str], words: str) -> None:
    crawls = Crawls(tmp_path)
    crawls.write_source("one", source("http://127.0.0.1:1/", "feed: http://127.0.0.1:1/feed"))
    done = crawls.run("latest", *options)
    assert done.returncode == 2
    assert words in done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
