"""What a person is told: outcomes, the table, the words for failures; hosts that rest."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from scrapy import exceptions
from scrapy.http import Response

from archive.model import Capture, IssueKind, LinkRole
from spiders import failures
from spiders.hosts import FAILURES_IN_A_ROW, REST, Hosts
from spiders.leases import validators_of
from spiders.outcomes import outcome
from spiders.progress import table
from spiders.refusals import Disallowed, Parked, Stopped, Unreachable
from tests.spiders.loopback import ROOT, Crawls, article, site, source

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("counts", "stopped", "word"),
    [
        ({"answered": 1, "found": 3, "new": 3, "fetched": 3}, False, "ok"),
        ({"answered": 1, "found": 3, "new": 3, "fetched": 2, "failed": 1}, False, "partly"),
        ({"answered": 1, "found": 3}, False, "nothing-new"),
        ({"answered": 1, "unchanged": 1}, False, "nothing-new"),
        ({"answered": 1}, False, "no-links"),
        ({}, False, "nothing-due"),
        ({"failed": 2, IssueKind.UNREACHABLE: 2}, False, "failed"),
        ({"failed": 2, IssueKind.BLOCKED: 2}, False, "blocked"),
        ({"failed": 1, IssueKind.DISALLOWED: 1}, False, "disallowed"),
        ({"failed": 1, "unreadable": 1, "found": 0}, False, "unreadable"),
        ({"failed": 2, "unreadable": 1, IssueKind.BLOCKED: 1}, False, "failed"),
        ({"answered": 1, "found": 2, "new": 2, "failed": 2}, False, "failed"),
        ({"answered": 1, "found": 9, "new": 9, "fetched": 2}, True, "stopped"),
        ({"fetched": 5}, False, "ok"),
    ],
)
def test_silence_refusal_and_failure_are_different_words(counts: dict[str, int], stopped: bool, word: str) -> None:
    assert outcome(Counter(counts), stopped) == word


@pytest.mark.parametrize(
    ("counts", "word"),
    [
        ({}, "parked"),
        ({"answered": 1, "found": 2, "new": 2}, "parked"),
        ({"answered": 1, "found": 2}, "nothing-new"),
        ({"answered": 1, "found": 2, "new": 2, "fetched": 1}, "ok"),
    ],
)
def test_what_a_host_at_rest_makes_of_it(counts: dict[str, int], word: str) -> None:
    assert outcome(Counter(counts), stopped=False, resting=True) == word


def test_table() -> None:
    rows = [("a", Counter(found=10, new=2, fetched=2), "ok"), ("longer", Counter(failed=1), "failed")]
    assert table(rows) == [
        "source    found      new  fetched   failed",
        "a            10        2        2        0  ok",
        "longer        0        0        0        1  failed",
        "total        10        2        2        1",
    ]


def test_a_live_table_on_a_terminal(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    terminal, end = pty.openpty()
    with site() as server:
        server.routes |= {"/feed": server.feed("/1", "/2", "/3"), **{f"/{n}": article(n) for n in (1, 2, 3)}}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}", delay=0.5))
        environ = {
            "SCRAPY_SETTINGS_MODULE": "spiders.settings",
            "DATELINE_ARCHIVE": str(crawls.archive),
            "DATELINE_SOURCES": str(tmp_path / "sources"),
            "DATELINE_ALLOW_HOSTS": "127.0.0.1",
            "DATELINE_CONTACT": "tests@dateline.example",
        }
        command = [sys.executable, "-m", "scrapy", "crawl", "latest", "-a", "source=one", "-s", "DATELINE_WORKERS=1"]
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **environ}, stdout=subprocess.PIPE, stderr=end, text=True
        )
        os.close(end)
        shown = b""
        while True:
            try:
                piece = os.read(terminal, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not piece:
                break
            shown += piece
        assert process.stdout is not None
        assert process.stdout.read() == ""
        assert process.wait() == 0
        process.stdout.close()
    os.close(terminal)
    text = shown.decode()
    assert len(re.findall(r"\x1b\[\d+F\x1b\[J", text)) >= 2, "the table is drawn over itself"
    assert re.search(r"one +3 +3 +3 +0  ok\r\nrun 1 finished after \d+ s; documents: 3 new\r\n\Z", text), text


def test_verdicts() -> None:
    url = "https://a.example/1"
    until = NOW + timedelta(minutes=5)
    assert failures.judge(Parked("a.example", until), url) == failures.Verdict(None, not_before=until)
    assert failures.judge(Stopped("the run is ending"), url).kind is None
    assert failures.judge(Disallowed("robots.txt disallows it"), url).kind is IssueKind.DISALLOWED
    assert failures.judge(Unreachable("connection refused"), url).kind is IssueKind.UNREACHABLE
    told = failures.judge(exceptions.DownloadTimeoutError("Getting … took longer"), url)
    assert (told.kind, told.detail) == (IssueKind.UNREACHABLE, f"{url}: no answer in time")


def test_a_refusing_answer_in_one_line() -> None:
    said = failures.said(Response("https://a.example/1", 429, headers={"Retry-After": "60"}))
    assert said == "https://a.example/1: status 429, asks us to slow down, Retry-After: 60"
    assert failures.said(Response("https://a.example/1", 502)) == "https://a.example/1: status 502"


def test_a_host_that_fails_again_and_again_rests_for_the_run() -> None:
    clock = [NOW]
    kept: list[str] = []
    hosts = Hosts(lambda: clock[0], keep=lambda host, until, reason: kept.append(host))
    for _ in range(FAILURES_IN_A_ROW - 1):
        hosts.failed("a.example")
    hosts.answered("a.example")
    for _ in range(FAILURES_IN_A_ROW - 1):
        hosts.failed("a.example")
    assert hosts.at_rest() == []
    hosts.failed("a.example")
    assert hosts.at_rest() == ["a.example"]
    assert kept == [], "our own reasons do not bind later runs"
    clock[0] += REST
    assert hosts.at_rest() == []


def test_only_what_is_kept_whole_has_validators() -> None:
    def told(truncated: str | None, role: LinkRole) -> tuple[str | None, str | None]:
        return validators_of(Capture("r", "u", NOW, 200, (("ETag", '"e"'),), b"", "d", truncated=truncated), role)

    assert told(None, LinkRole.PAGE) == told("length", LinkRole.SITEMAP) == ('"e"', None)
    assert told("length", LinkRole.PAGE) == told("disconnect", LinkRole.FEED) == (None, None)


def test_the_end_of_a_pause_names_the_day_when_it_is_not_today(caplog: pytest.LogCaptureFixture) -> None:
    hosts = Hosts(lambda: NOW)
    hosts.rest("a.example", NOW + timedelta(hours=1), "status 429")
    hosts.rest("a.example", NOW + timedelta(days=3), "status 429")
    assert [line.partition("until ")[2] for line in caplog.messages] == ["13:00:00Z", "2026-11-25 12:00:00Z"]


def test_the_most_careful_delay_counts() -> None:
    hosts = Hosts(lambda: NOW)
    assert hosts.delay("a.example", default=5, jitter=0) == 5
    hosts.want_delay("a.example", 1)
    hosts.want_delay("a.example", 0.5)
    assert hosts.delay("a.example", default=5, jitter=0) == 1
    hosts.crawl_delay("a.example", 10)
    assert hosts.delay("a.example", default=5, jitter=0) == 10
    assert hosts.delay("a.example", default=5, jitter=0.1) * 0.9 == pytest.approx(10)
