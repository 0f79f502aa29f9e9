"""`dateline crawl` and `dateline probe`: start one Scrapy process and pass on how it ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from archive import store
from archive.cli.place import Place, chosen, pass_place
from archive.cli.withhold import bring_in_line
from archive.store import DATABASE


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--due", is_flag=True, help="Only the sources whose time has come: for a timer.")
@click.option("--recheck", is_flag=True, help="Look again at known documents: edited, gone, back?")
@click.option("--limit", type=click.IntRange(1), help="At most so many new pages of each source.")
@click.option("--contact", help="E-mail or page for the user agent; better set once in ARCHIVE/config.yml.")
@pass_place
def crawl(
    place: Place, names: tuple[str, ...], due: bool, recheck: bool, limit: int | None, contact: str | None
) -> None:
    """Fetch what is new from the named sources, or from all; keep it, parse it, store it.

    A crawl that was stopped or killed goes on where it was. Ctrl-C once ends it in order.

    \b
    Example:
      dateline crawl iwpr hrw --limit 50
      dateline crawl --due
      dateline crawl --recheck iwpr
    """
    known = place.registry()
    keys = ",".join(source.key for source in chosen(known, names))
    place.say()
    _bring_up_to_date(place)
    arguments = {"source": keys, "limit": limit, "due": "1" if due else None}
    command, environment = _scrapy(place, "recheck" if recheck else "latest", arguments)
    sys.stderr.flush()
    # this process becomes the crawl: signals reach it, its exit code is ours, and neither outlives the other
    os.execve(command[0], command, environment | ({"DATELINE_CONTACT": contact} if contact else {}))


def _bring_up_to_date(place: Place) -> None:
    """Pages read by an older parser, or with an older memory of their site, are read again first: a change of ours must
    not look like an edit of theirs."""
    if not (place.archive / DATABASE).exists():
        return
    from archive import reparse
    from archive.cli.extract import parse_waiting

    with store.lock(place.archive, "dateline crawl"):
        db = store.open(place.archive)
        bring_in_line(place, db)
        waiting = reparse.waiting(db, "outdated")
        if waiting:
            click.echo(
                f"{len(waiting)} captures were read by another parser version or site memory; reading them again first",
                err=True,
            )
            parse_waiting(place, db, waiting)
        db.close()


def _scrapy(place: Place, spider: str, arguments: dict[str, Any]) -> tuple[list[str], dict[str, str]]:
    """The command line of one crawl, and its environment."""
    command = [sys.executable, "-m", "scrapy", "crawl", spider]
    for name, value in arguments.items():
        command += ["-a", f"{name}={value}"] if value is not None else []
    given = {
        "SCRAPY_SETTINGS_MODULE": "spiders.settings",
        "DATELINE_ARCHIVE": str(place.archive),
        "DATELINE_SOURCES": str(place.sources),
    }
    return command, {**os.environ, **given}


@click.command()
@click.argument("names", metavar="[SOURCE]...", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a source, a line each.")
@pass_place
def probe(place: Place, names: tuple[str, ...], as_json: bool) -> None:
    """Try sources and report what comes: status, bytes, items, robots, and the newest three documents it would store.

    Nothing is stored. Exit code 7 when a source failed.

    \b
    Example:
      dateline probe iwpr
    """
    keys = ",".join(source.key for source in chosen(place.registry(), names))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "probe.json"
        command, environment = _scrapy(place, "probe", {"source": keys, "out": out})
        code = subprocess.run(command, env=environment, check=False).returncode
        reports = [json.loads(line) for line in out.read_text("utf-8").splitlines()] if out.exists() else []
    for report in reports:
        click.echo(json.dumps(report, ensure_ascii=False) if as_json else _told(report))
    sys.exit(code)


def _told(report: dict[str, Any]) -> str:
    """A source's report: a line for it, one for each way to find its links, a few for each document."""
    verdict = "ok" if report["ok"] else "FAILED"
    lines = [f"{report['source']}: {verdict}, {report['items']} links found ({report['name']})"]
    for way in report["ways"]:
        lines += [_way(way), *(f"  {_way(child)}" for child in way.get("children", []))]
    for page in report["documents"]:
        lines += [f"  document {_answer(page)}", *_page(page)]
    return "\n".join(lines)


def _way(way: dict[str, Any]) -> str:
    doubts = "".join(f"\n    {issue}" for issue in way.get("issues", []))
    return f"  {way['role']:<8} {way['items']} links, {_answer(way)}{doubts}"


def _answer(asked: dict[str, Any]) -> str:
    """How a URL was answered: status and size, or what was in the way; robots.txt only where it was."""
    led = f" -> {asked['led_to']}" if "led_to" in asked else ""
    robots = asked["robots"] if asked["robots"] != "allowed" else ""
    size = f"{asked['bytes']:,} bytes" if asked["bytes"] is not None else ""
    told = (asked.get("error") or asked["status"], size, robots)
    return f"{', '.join(str(part) for part in told if part)}  {asked['url']}{led}"


def _page(page: dict[str, Any]) -> list[str]:
    if "kind" not in page:
        return []
    day, title = page["published"] or "no date", page["title"] or "no title"
    told = f"    {page['kind']}, {day}, {page['sentences']} sentences: {title}"
    return [told, *(f"    {issue}" for issue in page["issues"])]
