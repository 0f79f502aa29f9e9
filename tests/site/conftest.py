"""The small archive, served by Datasette itself with our plugin found through its entry point."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from datasette.app import Datasette

from archive.site import serve
from tests.archive_pages import build

Get = Callable[[str], httpx.Response]


def getter(*paths: Path, **options: object) -> Get:
    """A function that asks a Datasette over these databases for a page."""
    datasette = Datasette([str(path) for path in paths], **options)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(datasette.invoke_startup())
    return lambda address: loop.run_until_complete(datasette.client.get(address))


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of the archive's database."""
    return build(tmp_path_factory.mktemp("archive")).path


@pytest.fixture(scope="session")
def get(archive: Path) -> Get:
    return getter(archive)


@pytest.fixture(scope="session")
def served(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the archive as `dateline browse` serves it: a process of its own, in another folder."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port = one.getsockname()[1]
    log = tmp_path_factory.mktemp("serve") / "log"
    command = serve.command(archive, port=port, host="127.0.0.1", open_browser=False)
    with log.open("w") as output:
        server = subprocess.Popen(command, cwd=log.parent, stdout=output, stderr=subprocess.STDOUT)
    try:
        while not _answers(f"http://127.0.0.1:{port}/"):
            assert server.poll() is None, log.read_text()
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def _answers(address: str) -> bool:
    try:
        return httpx.get(address).is_success
    except httpx.TransportError:
        return False
