"""`dateline browse`: Datasette with our pages, on this machine only unless told otherwise."""

from __future__ import annotations

import os
import sys

import click

from archive import store
from archive.cli.place import Place, pass_place
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
    command = serve.command(place.archive / DATABASE, port=port, host=host, open_browser=open_browser)
    sys.stderr.flush()
    os.execv(command[0], command)  # so that whoever ends this command ends the server
