"""Sites that answer against the rules: redirects to nowhere, 304 for nothing; and files found after a kill."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.spiders.loopback import Answer, Crawls, article, site, source

NOWHERE = {"/b": "http://bad*host/", "/c": "http://[::1", "/d": "http://a..b/", "/e": "http://127.0.0.1:99999/"}


def test_redirects_to_nowhere_are_issues_and_304_for_nothing_is_none(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {path: Answer(b"", 302, {"Location": to}) for path, to in NOWHERE.items()}
        server.routes |= {"/a": Answer(status=304), "/feed": server.feed("/a", *NOWHERE, "/f"), "/f": article(1)}
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        done = crawls.run("latest", "-a", "source=one")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    states = dict(crawls.rows("SELECT substr(key, -2), state FROM links"))  # type: ignore[arg-type, var-annotated]
    assert states == {"ed": "done", "/f": "done"} | dict.fromkeys(["/a", *NOWHERE], "failed")
    assert crawls.rows("SELECT count(DISTINCT link_id) FROM issues WHERE kind = 'unreachable'") == [(5,)]
    assert crawls.rows("SELECT outcome, fetched, failed FROM run_sources") == [("partly", 1, 5)]


def test_a_page_fetched_again_after_a_kill_still_brings_its_files(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        server.routes |= {"/feed": server.feed("/1"), "/1": article(1, '<a href="/ruling.pdf">The ruling</a>')}
        server.routes["/ruling.pdf"] = Answer(b"%PDF-1.4 no more", headers={"Content-Type": "application/pdf"})
        crawls.write_source("one", source(server.url(), f"feed: {server.url('/feed')}"))
        assert crawls.run("latest", "-a", "source=one").returncode == 0
        assert "/ruling.pdf" in server.paths()
        with closing(sqlite3.connect(crawls.archive / "archive.db")) as db, db:
            db.execute("DELETE FROM links WHERE role = 'attachment'")
            db.execute("UPDATE links SET state = 'leased', leased_by = 1 WHERE role = 'page'")
        assert crawls.run("latest", "-a", "source=one").returncode == 0
    assert crawls.rows("SELECT count(refers_to) FROM captures WHERE role = 'page'") == [(1,)]
    assert crawls.rows("SELECT state FROM links WHERE role = 'attachment'") == [("done",)]
