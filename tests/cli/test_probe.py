"""`dateline probe`: what a person reads of the report, whose contents tests/spiders/test_probe.py checks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from archive.cli.crawl import _told
from tests.cli.command import dateline
from tests.spiders.loopback import Crawls, site, source

FEED: dict[str, Any] = {"url": "https://post.example/feed", "status": 200, "bytes": 2345, "robots": "allowed"}
STORY: dict[str, Any] = {"url": "https://post.example/a", "status": 200, "bytes": 9876, "robots": "allowed"}
READ = {"kind": "news", "title": "Organiser jailed", "published": "2021-03-05", "sentences": 12}
REPORT: dict[str, Any] = {
    "source": "post",
    "name": "The Harbour Post",
    "ok": True,
    "items": 30,
    "ways": [
        {"role": "feed", **FEED, "items": 20, "issues": ["two entries have no link"]},
        {"role": "sitemap", **FEED, "items": 10, "children": [{"role": "sitemap", **FEED, "items": 10, "issues": []}]},
    ],
    "documents": [
        {**STORY, "led_to": "https://post.example/b", **READ, "issues": ["date-doubt: it lies in the future"]},
        {**STORY, "kind": "listing", "title": None, "published": None, "sentences": 0, "issues": []},
        {**STORY, "status": None, "bytes": None, "robots": "robots.txt disallows https://post.example/a"},
        {**STORY, "status": 403, "error": "HTTP 403"},
    ],
}
TOLD = """\
post: ok, 30 links found (The Harbour Post)
  feed     20 links, 200, 2,345 bytes  https://post.example/feed
    two entries have no link
  sitemap  10 links, 200, 2,345 bytes  https://post.example/feed
    sitemap  10 links, 200, 2,345 bytes  https://post.example/feed
  document 200, 9,876 bytes  https://post.example/a -> https://post.example/b
    news, 2021-03-05, 12 sentences: Organiser jailed
    date-doubt: it lies in the future
  document 200, 9,876 bytes  https://post.example/a
    listing, no date, 0 sentences: no title
  document robots.txt disallows https://post.example/a  https://post.example/a
  document HTTP 403, 9,876 bytes  https://post.example/a"""


def test_a_report_is_lines_for_a_person() -> None:
    assert _told(REPORT) == TOLD


def test_a_source_that_fails_is_told_and_gives_its_exit_code(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as bad:
        crawls.write_source("bad", source(bad.url(), f"feed: {bad.url('/feed')}"))
        done = dateline("--sources", tmp_path / "sources", "probe", archive=tmp_path / "archive")
    assert (done.returncode, done.stdout.splitlines()[0]) == (7, "bad: FAILED, 0 links found (A site)")
