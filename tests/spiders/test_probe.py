"""`probe`: what it says of a source, and that it stores nothing."""

from __future__ import annotations

import json
from pathlib import Path

from tests.spiders.loopback import Answer, Crawls, article, site, source


def test_a_report_of_each_source(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as good, site() as bad:
        good.routes |= {"/feed": good.feed(*(f"/{n}" for n in range(6))), **{f"/{n}": article(n) for n in range(6)}}
        bad.routes["/robots.txt"] = Answer(b"User-agent: *\nDisallow: /\n")
        crawls.write_source("good", source(good.url(), f"feed: {good.url('/feed')}"))
        crawls.write_source("bad", source(bad.url(), f"feed: {bad.url('/feed')}"))
        out = tmp_path / "report.json"
        done = crawls.run("probe", "-a", "source=good,bad", "-a", f"out={out}")
        assert (done.returncode, done.stdout) == (7, ""), done.stderr
        assert good.paths() == ["/robots.txt", "/feed", "/0", "/1", "/2"]
        assert bad.paths() == ["/robots.txt"]
        told, refused = (json.loads(line) for line in out.read_text("utf-8").splitlines())
        assert (told["source"], told["ok"], told["items"]) == ("good", True, 6)
        feed = good.routes["/feed"]
        assert isinstance(feed, Answer)
        assert told["ways"] == [
            {
                "role": "feed",
                "url": good.url("/feed"),
                "status": 200,
                "bytes": len(feed.body),
                "robots": "allowed",
                "items": 6,
                "issues": [],
            }
        ]
        assert [(one["title"], one["published"], one["url"]) for one in told["documents"]] == [
            (f"Report {n} from the salt works", f"2021-03-0{n + 1}", good.url(f"/{n}")) for n in range(3)
        ]
        assert all(one["sentences"] >= 3 for one in told["documents"])
        assert (refused["ok"], refused["ways"][0]["status"]) == (False, None)
        assert refused["ways"][0]["robots"] == f"robots.txt disallows {bad.url('/feed')}"
    assert not crawls.archive.exists()
