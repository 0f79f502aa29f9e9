"""`probe`: what it says of a source, and that it stores nothing."""

from __future__ import annotations

import json
from pathlib import Path

from tests.spiders.loopback import Answer, Crawls, article, free_port, site, source


def test_one_bad_source_costs_no_other_its_report(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    nobody = f"http://127.0.0.1:{free_port()}/"
    with site() as good, site() as odd:
        good.routes |= {"/feed": good.feed("/1"), "/1": article(1)}
        odd.routes |= {"/feed": odd.feed("/a", "/b")}
        odd.routes |= {
            path: Answer(b"", 302, {"Location": to}) for path, to in (("/a", "http://a..b/"), ("/b", "//[::1"))
        }
        crawls.write_source("good", source(good.url(), f"feed: {good.url('/feed')}"))
        crawls.write_source("odd", source(odd.url(), f"feed: {odd.url('/feed')}"))
        crawls.write_source("nobody", source(nobody, f"feed: {nobody}feed"))
        done = crawls.run("probe", "-a", "source=good,odd,nobody")
    assert done.returncode == 7, done.stderr
    told, strange, nothing = (json.loads(line) for line in done.stdout.splitlines())
    assert [one["title"] for one in told["documents"]] == ["Report 1 from the salt works"]
    assert [one["status"] for one in strange["documents"]] == [None, None]
    assert all(one["error"] for one in strange["documents"])
    assert nothing["ways"][0]["robots"] is None, "it was never read"


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
