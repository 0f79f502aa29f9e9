"""Bad answers on the whole route: each is kept, each is named, none stops the crawl or harms what is stored."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.mirror import Mirror, Site, bomb, cut_off, empty, moved, unavailable, unknown_charset, write_sources

STORY = "On 3 March 2021 the Port Court sentenced the union organiser Ada Venn to six years in prison for a strike. "
GOOD = f"<html lang=en><title>Venn jailed</title><h1>Venn jailed</h1><p>{STORY * 3}</p><p>{STORY * 2}</p>".encode()
RUSSIAN = """<html><head><title>Приговор по делу Озербая</title></head><body><h1>Приговор по делу Озербая</h1>
<p>Третьего марта городской суд приговорил председателя профсоюза к шести годам лишения свободы за забастовку.</p>
<p>Адвокаты намерены обжаловать приговор в областном суде в течение пятнадцати дней.</p></body></html>"""
HUGE = b"<html><title>Huge</title><h1>Huge</h1>" + b"<p>The court sat again on a matter of no weight.</p>" * 420_000
DEEP = b"<title>Deep</title><h1>Deep</h1>" + b"<div>" * 50_000 + STORY.encode() * 5


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """One crawl of one site with everything wrong that a site can do."""
    folder = tmp_path_factory.mktemp("bad")
    site = Site("gazette")
    for name in ("good", "bomb", "charset", "empty", "down", "cut", "away"):
        site.add(f"/{name}", GOOD.replace(b"Venn jailed", f"Venn jailed, as {name} has it".encode()))
    site.add("/xml", GOOD, media_type="application/xml")
    site.add("/cp1251", RUSSIAN.encode("cp1251"), media_type="text/html")
    site.add("/huge", HUGE)
    site.add("/deep", DEEP)
    site.add("/nul", GOOD.replace(b"strike", b"str\0ike").replace(b"Venn jailed", b"Venn\xed\xa0\x80 jailed"))
    site.add("/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 99, media_type="text/html")
    site.add("/sofa", b"<title>Page not found</title><h1>404</h1><p>The page you asked for was not found.</p>")
    faults = {"/bomb": bomb(), "/charset": unknown_charset(), "/empty": empty(), "/down": unavailable(500)}
    for path, fault in {**faults, "/cut": cut_off(), "/away": moved("http://169.254.169.254/latest/")}.items():
        site.fail(path, fault)
    with Mirror([site]) as served:
        write_sources(served.sites, folder / "sources")
        (folder / "config.yml").write_text("contact: tests@dateline.example\nallow_hosts: [127.0.0.1]\n")
        given = {"DATELINE_ARCHIVE": str(folder), "DATELINE_SOURCES": str(folder / "sources")}
        done = subprocess.run(
            [sys.executable, "-m", "archive.cli", "crawl"], env={**os.environ, **given}, capture_output=True, text=True
        )
    assert "Traceback" not in done.stderr, done.stderr
    yield sqlite3.connect(folder / "archive.db")


def told(archive: sqlite3.Connection, name: str) -> tuple[set[str], str | None, set[str]]:
    """Statuses, kind of page, and kinds of issue of one page."""
    captures = archive.execute(
        "SELECT id, status, page_kind FROM captures WHERE url LIKE ? AND role = 'page'", [f"%/{name}"]
    ).fetchall()
    issues = archive.execute(
        "SELECT DISTINCT issues.kind FROM issues LEFT JOIN captures ON captures.id = capture_id "
        "LEFT JOIN links ON links.id = issues.link_id WHERE captures.url LIKE ?1 OR links.url LIKE ?1",
        [f"%/{name}"],
    ).fetchall()
    kinds = {kind for _, _, kind in captures if kind}
    return {str(status) for _, status, _ in captures}, kinds.pop() if kinds else None, {kind for (kind,) in issues}


@pytest.mark.parametrize(
    ("name", "status", "kind", "issue"),
    [
        ("bomb", "200", "broken", "decompression-bomb"),
        ("charset", "200", None, "unknown-charset"),
        ("empty", "200", "empty", "empty-body"),
        ("xml", "200", None, "wrong-type"),
        ("huge", "200", None, "truncated"),
        ("png", "200", "other-type", "wrong-type"),
        ("sofa", "200", "not-found", "not-an-article"),
        ("down", "500", None, "unreachable"),
        ("cut", "200", "broken", "truncated"),
        ("away", "302", None, "unreachable"),
    ],
)
def test_each_is_kept_and_named(
    archive: sqlite3.Connection, name: str, status: str, kind: str | None, issue: str
) -> None:
    statuses, found, issues = told(archive, name)
    assert status in statuses
    assert kind in (None, found)
    assert issue in issues


@pytest.mark.parametrize("name", ["good", "charset", "xml", "cp1251", "deep", "nul", "huge"])
def test_what_can_be_read_is_a_document(archive: sqlite3.Connection, name: str) -> None:
    row = archive.execute("SELECT title, language FROM documents WHERE url LIKE ?", [f"%/{name}"]).fetchone()
    assert row is not None
    assert row[1] == ("ru" if name == "cp1251" else "en")
    if name == "cp1251":
        assert row[0] == "Приговор по делу Озербая"


def test_no_lease_and_no_damage_is_left(archive: sqlite3.Connection) -> None:
    assert archive.execute("SELECT count(*) FROM links WHERE state = 'leased'").fetchone() == (0,)
    assert archive.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert archive.execute("PRAGMA foreign_key_check").fetchall() == []
