"""`dateline browse`: Datasette with our pages, on this machine only unless told otherwise."""

from __future__ import annotations

import errno
import os
import socket
import sys

import click

from archive import store
from archive.cli.place import Place, pass_place
from archive.errors import UsageError
from archive.store import DATABASE


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8001, show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Another address opens the archive to others.")
@click.option("--open/--no-open", "open_browser", default=sys.stdout.isatty(), help="Open the front page in a browser.")
@pass_place
def browse(place: Place, port: int, host: str, open_browser: bool) -> None:
    """Open the archive in the browser: search, documents with their dates and penalties marked, and every table.

    \b
    Example:
      dateline browse --port 8080
    """
    from archive.site import serve  # Datasette takes half a second to load, which no other command should wait for

    place.say()
    store.open(place.archive, create=False).close()  # a clear error now, not a page of them later
    store.open_read(place.archive).close()  # … one of them that a name is not masked yet
    _check_address(host, port)
    command = serve.command(place.archive / DATABASE, port=port, host=host, open_browser=open_browser)
    sys.stderr.flush()
    os.execv(command[0], command)  # so that whoever ends this command ends the server


def _check_address(host: str, port: int) -> None:
    """UsageError now for what the server could only say in the middle of its log."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise UsageError(
            f"--host {host}: expected a name or an address of this machine, found none ({error})"
        ) from error
    for family, kind, protocol, _, address in found:
        with socket.socket(family, kind, protocol) as tried:
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                tried.bind(address)
            except OSError as error:
                raise UsageError(_refused(host, port, error)) from error


def _refused(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"--port {port}: in use by another program on {host}; name another, or 0 for any free one"
    if error.errno == errno.EACCES:
        return f"--port {port}: may not be used by you; name one above 1023, or 0 for any free one"
    return f"--host {host}: expected an address of this machine ({error.strerror})"
