"""A web site on loopback that answers as a test says and notes what was asked when; and a crawl as a process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread

from sqlite_utils import Database

from archive import store

ROOT = Path(__file__).parents[2]


@dataclass
class Answer:
    """`cut`: close after so many bytes of the body, though Content-Length promised all."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    cut: int | None = None
    delay: float = 0.0


@dataclass(frozen=True)
class Asked:
    """One request: its time (monotonic seconds), path, headers in lower case, and how many were under way with it."""

    at: float
    path: str
    headers: Mapping[str, str]
    together: int


Route = Answer | Callable[[Asked], Answer]


class Site(ThreadingHTTPServer):
    """Answers 404 where it has no route; robots.txt allows all unless there is one."""

    daemon_threads = True

    def __init__(self, routes: dict[str, Route] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Route] = {"/robots.txt": Answer(b"User-agent: *\nAllow: /\n"), **(routes or {})}
        self.asked: list[Asked] = []
        self.lock, self.active = Lock(), 0
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def url(self, path: str = "/") -> str:
        return f"http://{self.host}{path}"

    def paths(self) -> list[str]:
        return [one.path for one in self.asked]

    def feed(self, *paths: str) -> Answer:
        """An RSS feed of these pages, the newest first."""
        items = "".join(f"<item><link>{self.url(path)}</link><title>About {path}</title></item>" for path in paths)
        rss = f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'
        return Answer(rss.encode(), headers={"Content-Type": "application/rss+xml"})

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hung up is no news."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Site

    def do_GET(self) -> None:
        site = self.server
        with site.lock:
            site.active += 1
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(time.monotonic(), self.path, headers, site.active)
            site.asked.append(asked)
        try:
            self._send(asked)
        finally:
            with site.lock:
                site.active -= 1

    def _send(self, asked: Asked) -> None:
        route = self.server.routes.get(asked.path, Answer(b"<h1>Page not found</h1>", 404))
        answer = route(asked) if callable(route) else route
        time.sleep(answer.delay)
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if answer.status != 304:
            self.wfile.write(answer.body[: answer.cut])
        if answer.cut is not None:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        """The test reads `asked`."""


@contextmanager
def site(routes: dict[str, Route] | None = None) -> Iterator[Site]:
    server = Site(routes)
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def free_port() -> int:
    """A port of 127.0.0.1 on which nobody listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def article(number: int, more: str = "") -> Answer:
    """A page in our own words, with a date and enough text to be one."""
    day = number % 28 + 1
    body = f"""<!DOCTYPE html><html lang="en"><head><title>Report {number}</title>
    <meta property="article:published_time" content="2021-03-{day:02}T10:00:00Z"></head><body><article>
    <h1>Report {number} from the salt works</h1>
    <p>On {day} March 2021 the court of Tuzkala heard witness {number} in the case of the salt workers' strike.</p>
    <p>The judge read the decision aloud, and the families waited at the door until the evening came. {more}</p>
    <p>Nobody was released on that day, said the lawyer, who had asked for it three times before in writing.</p>
    </article></body></html>"""
    return Answer(body.encode())


def source(home: str, discover: str, *, delay: float = 0.0, extra: str = "") -> str:
    """A source file."""
    return f"""name: A site
home: {home}
kind: independent-media
stance: Made up for a test.
language: en
timezone: Etc/UTC
discover:
  - {discover}
every: 1d
delay: {delay}
probed: never
{extra}
"""


@dataclass
class Crawls:
    """Crawls of one archive as processes of their own."""

    folder: Path
    allow: tuple[str, ...] = ("127.0.0.1",)

    @property
    def archive(self) -> Path:
        return self.folder / "archive"

    def write_source(self, key: str, text: str) -> None:
        (self.folder / "sources").mkdir(parents=True, exist_ok=True)
        (self.folder / "sources" / f"{key}.yml").write_text(text, "utf-8")

    def start(self, spider: str, *options: str, **environment: str) -> subprocess.Popen[str]:
        """`options` as for `scrapy crawl`: "-a", "source=plain", …"""
        environ = {
            **os.environ,
            "SCRAPY_SETTINGS_MODULE": "spiders.settings",
            "DATELINE_ARCHIVE": str(self.archive),
            "DATELINE_SOURCES": str(self.folder / "sources"),
            "DATELINE_ALLOW_HOSTS": ",".join(self.allow),
            "DATELINE_CONTACT": "tests@dateline.example",
            **environment,
        }
        return subprocess.Popen(
            [sys.executable, "-m", "scrapy", "crawl", spider, "-s", "DATELINE_WORKERS=1", *options],
            cwd=ROOT,
            env=environ,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, spider: str, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
        process = self.start(spider, *options, **environment)
        out, err = process.communicate()
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def database(self) -> Database:
        return store.open_read(self.archive)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        db = self.database()
        try:
            return [tuple(row) for row in db.execute(query)]
        finally:
            db.close()
