"""The pool: a page that breaks, hangs or kills its worker costs one Issue, and nobody outlives a killed parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from archive.model import Capture, Issue, IssueKind, PageKind
from archive.workers import Pool, broken

PAGE = b"<html><title>Verdict</title><body><h1>Verdict</h1>" + b"<p>The court spoke on 3 March 2021.</p>" * 9


def double(number: int) -> int:
    return 2 * number


def hang(number: int) -> int:
    time.sleep(600)
    return number


def die(number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return number


def swell(number: int) -> int:
    return len(bytearray(number << 30))


def stumble(number: int) -> int:
    raise KeyError(f"page {number}")


def test_the_parser_runs_in_a_worker() -> None:
    capture = Capture(
        "urn:uuid:1", "https://news.example/a", datetime(2021, 3, 4, tzinfo=UTC), 200,
        (("Content-Type", "text/html; charset=utf-8"),), PAGE, "sha256:00",
    )  # fmt: skip
    with Pool(1) as pool:
        parsed = pool.submit(capture).result()
    assert parsed.document is not None
    assert parsed.document.title == "Verdict"


@pytest.mark.parametrize(
    ("function", "kind"),
    [
        (hang, IssueKind.PARSER_TIMEOUT),
        (die, IssueKind.PARSER_DIED),
        (swell, IssueKind.PARSER_DIED),
        (stumble, IssueKind.PARSER_ERROR),
    ],
)
def test_a_fault_costs_one_page(function: object, kind: IssueKind) -> None:
    with Pool(2, timeout=1, memory_mb=1024) as pool:
        tasks: list[Future[int | Issue]] = []
        for number in range(12):
            tasks.append(pool.call(function if number == 5 else double, number))  # type: ignore[arg-type]
        results = [task.result() for task in tasks]
    fault = results.pop(5)
    assert isinstance(fault, Issue)
    assert fault.kind is kind
    assert results == [2 * number for number in range(12) if number != 5]


def test_a_fault_becomes_a_broken_page() -> None:
    with Pool(1) as pool:
        parsed = broken(pool.call(stumble, 3)).result()
    assert not isinstance(parsed, int)
    assert parsed.kind is PageKind.BROKEN
    assert parsed.document is None
    assert "page 3" in parsed.issues[0].detail


def test_no_worker_outlives_a_killed_parent() -> None:
    program = (
        "from tests.test_workers import double, hang\nfrom archive.workers import Pool\n"
        "if __name__ == '__main__':\n"
        "    pool = Pool(2, timeout=600)\n    print(pool.call(double, 1).result(), flush=True)\n"
        "    pool.call(hang, 1), pool.call(hang, 2)\n    input()\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert parent.stdout
    assert parent.stdout.readline() == "2\n"
    children = _session(parent.pid)
    assert len(children) >= 2
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 20
    while _session(parent.pid) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert _session(parent.pid) == set()


def _session(leader: int) -> set[int]:
    """The living processes of a session but its leader."""
    listed = subprocess.run(["ps", "-eo", "pid=,sess=,stat="], capture_output=True, text=True, check=True).stdout
    rows = (line.split() for line in listed.splitlines())
    return {int(pid) for pid, session, state in rows if int(session) == leader != int(pid) and state[0] != "Z"}
