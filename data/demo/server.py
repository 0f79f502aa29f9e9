"""Serves the demo's sites on ports of 127.0.0.1 as web servers do: validators, 304, 404, gzip; then edits them."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import time
from urllib.parse import unquote, urlsplit

HERE = Path(__file__).parent
PORTS = {"courier": 8941, "campaign": 8942, "court": 8943}  # as written in the pages, feeds and source files
BUILT = 1_700_000_000.0  # Last-Modified of a page that nobody has touched: a checkout has no honest file times
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".aspx": "text/html; charset=utf-8",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".pdf": "application/pdf",
}


@dataclass
class Sites:
    """The three sites while they are served: `ports` by site, and the time of the edits once they are made."""

    ports: dict[str, int] = field(default_factory=dict)
    edited_at: float | None = None

    def edit(self) -> None:
        """Puts the pages of edits/ over the sites and takes away those that edits/gone.txt names."""
        self.edited_at = time()

    def page(self, site: str, target: str) -> tuple[Path, float] | None:
        """File and time of change for a request target, or None where there is no such page."""
        if self.edited_at and (edited := find(HERE / "edits" / site, target)):
            return edited, self.edited_at
        original = find(HERE / "sites" / site, target)
        if original is None or (self.edited_at and original in gone()):
            return None
        return original, BUILT

    def here(self, text: bytes) -> bytes:
        """The same bytes with the ports on which the sites are served now."""
        for site, port in self.ports.items():
            text = text.replace(f"127.0.0.1:{PORTS[site]}".encode(), f"127.0.0.1:{port}".encode())
        return text


def find(folder: Path, target: str) -> Path | None:
    """The file of a request target: with its query (index@page=2.html), without it, or a folder's index."""
    parts = urlsplit(target)
    path = folder / unquote(parts.path).lstrip("/")
    stem = path / "index" if parts.path.endswith("/") else path
    names = [f"{stem}@{parts.query}.html"] if parts.query else []
    names += [f"{stem}.html", f"{stem}.xml", str(path)]
    files = (Path(name) for name in names)
    return next((file for file in files if file.is_file() and file.resolve().is_relative_to(folder.resolve())), None)


def gone() -> list[Path]:
    """The pages that the edits take away."""
    return [HERE / "sites" / line for line in (HERE / "edits" / "gone.txt").read_text("utf-8").split()]


@contextmanager
def serve(ports: Sequence[int] | None = None) -> Iterator[Sites]:
    """Serves every site until the block ends: on its own port, on any free one where that is taken.

    `ports` in the order of PORTS; 0 stands for any free port.
    """
    sites = Sites()
    with ExitStack() as stack:
        for site, port in zip(PORTS, ports or PORTS.values(), strict=True):
            server = stack.enter_context(_listen(port, _handler(sites, site)))
            sites.ports[site] = server.server_port
            Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
            stack.callback(server.shutdown)
        yield sites


def _listen(port: int, handler: type[BaseHTTPRequestHandler]) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError:  # taken by another program
        return ThreadingHTTPServer(("127.0.0.1", 0), handler)


def _handler(sites: Sites, site: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version, sys_version = "demo", ""

        def do_GET(self) -> None:
            found = sites.page(site, self.path)
            if found is None:
                return self._answer(404, b"<!DOCTYPE html><title>Not found</title><h1>Page not found</h1>", ".html")
            file, changed = found
            body = sites.here(file.read_bytes())
            tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            validators = {"ETag": tag, "Last-Modified": formatdate(changed, usegmt=True)}
            if self.headers.get("If-None-Match") == tag:
                return self._answer(304, b"", file.suffix, validators)
            return self._answer(200, body, file.suffix, validators)

        do_HEAD = do_GET

        def _answer(self, status: int, body: bytes, suffix: str, headers: dict[str, str] | None = None) -> None:
            headers = {"Content-Type": TYPES[suffix], **(headers or {})}
            if body and suffix != ".pdf" and "gzip" in self.headers.get("Accept-Encoding", ""):
                body, headers["Content-Encoding"] = gzip.compress(body, mtime=0), "gzip"
            if status != 304:
                headers["Content-Length"] = str(len(body))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the crawl reports what it fetched."""

    return Handler
