"""A crawl learns what a site repeats, and what it learnt makes no edit, before and after the rows are read with it."""

from __future__ import annotations

from pathlib import Path

from tests import repeating_site as quay
from tests.cli.command import dateline
from tests.spiders.loopback import Answer, Crawls, Site, site, source

EDITED = "SELECT title FROM documents WHERE versions > 1 ORDER BY title"
READ_WITH = "SELECT DISTINCT memory_id FROM captures WHERE role = 'page' AND status = 200"


def serve(server: Site, numbers: range, fine: int = 300) -> None:
    pages = {f"/{number}": Answer(quay.page(number, fine).encode()) for number in numbers}
    server.routes |= pages
    server.routes["/feed"] = server.feed(*(path for path in server.routes if path[1:].isdigit()))


def test_a_crawl_learns_and_the_next_one_makes_no_false_edit(tmp_path: Path) -> None:
    crawls = Crawls(tmp_path)
    with site() as server:
        serve(server, range(20))
        crawls.write_source("quay", source(server.url(), f"feed: {server.url('/feed')}"))
        first = crawls.run("latest", "-a", "source=quay")
        assert first.returncode == 0, first.stderr
        assert crawls.rows("SELECT site, revision, pages FROM memories") == [(server.host, 1, 20)]
        assert crawls.rows("SELECT text FROM versions")[0] == ("\n".join(whole(0)),)

        serve(server, range(2), fine=900)
        serve(server, range(20, 21))
        assert crawls.run("recheck", "-a", "source=quay").returncode == 0
        assert crawls.run("latest", "-a", "source=quay").returncode == 0
        assert crawls.rows(READ_WITH) == [(None,)], "as the rows of their site were read"
        assert crawls.rows(EDITED) == [(title(0),), (title(1),)]

        folders = ("--sources", crawls.folder / "sources")
        assert dateline(*folders, "extract", archive=crawls.archive).returncode == 0
        assert crawls.rows(READ_WITH) == [(1,)]
        serve(server, range(3), fine=900)
        assert crawls.run("recheck", "-a", "source=quay").returncode == 0
        assert crawls.rows(EDITED) == [(title(0),), (title(1),), (title(2),)]
        assert crawls.rows("SELECT text FROM versions ORDER BY id DESC")[0] == ("\n".join(quay.article(2, 900)),)
    shown = dateline(*folders, "sources", "quay", archive=crawls.archive).stdout
    assert "revision 1 of 20" in shown and quay.NOTE[:40] in shown and "element div.tin" in shown


def title(number: int) -> str:
    return f"Story {number}: what happened at {quay.PLACES[number % 7]}"


def whole(number: int) -> list[str]:
    first, second, third = quay.article(number)
    return [quay.HEAD, first, second, quay.APPEAL, third, quay.NOTE]
