"""The mirror's server: HTTP/1.1 with keep-alive on asyncio, one port a site, in a thread of its own."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from typing import Self

from tests.mirror.answers import answer
from tests.mirror.faults import Answer
from tests.mirror.site import Site

REASONS = {status.value: status.phrase for status in HTTPStatus}


@dataclass
class Asked:
    """One request as it was seen. Times are time.monotonic(); `done` is when the last piece was sent."""

    site: str
    method: str
    target: str
    headers: dict[str, str]
    at: float
    status: int = 0
    done: float | None = None


class Mirror:
    """Serves sites, each on its own port of 127.0.0.1: free ones, or `port` and those that follow.

    A context manager; on entering each site's `url` is set. `log` has every request of all sites, in order.
    """

    def __init__(self, sites: Sequence[Site], *, port: int = 0) -> None:
        self.sites = list(sites)
        self.log: list[Asked] = []
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="mirror", daemon=True)
        self._servers: list[asyncio.Server] = []

    def __enter__(self) -> Self:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def asked(self, site: Site) -> list[Asked]:
        """The requests that one site got."""
        return [one for one in self.log if one.site == site.name]

    async def _listen(self) -> None:
        for number, site in enumerate(self.sites):
            port = self._port + number if self._port else 0
            server = await self._loop.create_server(partial(Connection, site, self.log), "127.0.0.1", port)
            site.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            self._servers.append(server)

    async def _stop(self) -> None:
        for server in self._servers:
            server.close()
        pending = asyncio.all_tasks() - {asyncio.current_task()}
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)


class Connection(asyncio.Protocol):
    """One client's connection: requests are answered in their order, one after the other."""

    def __init__(self, site: Site, log: list[Asked]) -> None:
        self._site = site
        self._log = log
        self._held = b""
        self._sending: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self._sending:
            self._sending.cancel()

    def data_received(self, data: bytes) -> None:
        self._held += data
        self._next()

    def _next(self) -> None:
        """Answers what has come in whole; a slow answer is left to a task, which comes back here."""
        while self._sending is None and not self._transport.is_closing():
            head, end, rest = self._held.partition(b"\r\n\r\n")
            if not end:
                return
            asked = _asked(self._site, head)
            length = int(asked.headers.get("content-length", 0))
            if len(rest) < length:
                return
            self._held = rest[length:]
            self._log.append(asked)
            self._answer(asked)

    def _answer(self, asked: Asked) -> None:
        found = answer(self._site, asked.target, asked.headers)
        asked.status = found.status
        parts = _parts(found, asked)
        if found.delay or found.pause:
            self._sending = asyncio.get_running_loop().create_task(self._send_slowly(found, parts, asked))
        else:
            self._end(found, b"".join(parts), asked)

    async def _send_slowly(self, found: Answer, parts: list[bytes], asked: Asked) -> None:
        await asyncio.sleep(found.delay)
        for part in parts[:-1]:
            self._transport.write(part)
            await asyncio.sleep(found.pause)
        self._sending = None
        self._end(found, b"".join(parts[-1:]), asked)
        self._next()

    def _end(self, found: Answer, last: bytes, asked: Asked) -> None:
        """Sends the last piece; noted before, so that no client can have it earlier than the log says."""
        asked.done = time.monotonic()
        self._transport.write(last)
        if found.closes or asked.headers.get("connection", "").lower() == "close":
            self._transport.close()


def _asked(site: Site, head: bytes) -> Asked:
    first, *lines = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    return Asked(site.name, method, target, headers, time.monotonic())


def _parts(found: Answer, asked: Asked) -> list[bytes]:
    """The bytes to send: the head, then the body in as many pieces as the answer is to be sent in."""
    if found.status == 0:
        return []
    length = len(found.body) if found.stated is None else found.stated
    framing = ("Transfer-Encoding", "chunked") if found.chunked else ("Content-Length", str(length))
    framed = () if found.status == 304 else (framing,)
    lines = [f"HTTP/1.1 {found.status} {REASONS.get(found.status, '')}"]
    lines += [f"{name}: {value}" for name, value in (*found.headers, *framed)]
    head = "\r\n".join([*lines, "", ""]).encode("latin-1")
    if asked.method == "HEAD" or found.status == 304:
        return [head]
    size = max(1, -(-len(found.body) // found.pieces))
    pieces = [found.body[at : at + size] for at in range(0, len(found.body), size)]
    if found.chunked:
        pieces = [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces] + [b"0\r\n\r\n"]
    return [head, *pieces]
