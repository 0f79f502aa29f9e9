"""Which of Datasette's databases is an archive of ours, and the headers its pages are sent with."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datasette.app import Datasette  # at run time Datasette is only half imported when it loads its plugins


OURS = {
    "documents", "versions", "sentences", "sentences_fts", "dates", "penalties", "quotations", "captures", "sources"
}  # fmt: skip

# Our own pages use no script at all and nothing from elsewhere.
STRICT = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
# Datasette's own table pages carry scripts and styles in the page.
STOCK = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    b"content-security-policy": STOCK.encode(),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"no-referrer",
    b"x-robots-tag": b"noindex",  # people named in penalties should be found by those who look here, not by their name
}

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Callable[[], Awaitable[Message]], Send], Awaitable[None]]


def archive_name(datasette: Datasette) -> str | None:
    """The name of the first database that has our tables; None when there is none, and the plugin then does nothing."""
    served = ((name, db) for name, db in datasette.databases.items() if db.path)
    return next((name for name, db in served if _is_ours(Path(db.path), db.is_mutable)), None)


def _is_ours(path: Path, is_mutable: bool) -> bool:
    """Whether the file has our tables; a file that is no database is Datasette's to complain about."""
    mode = "mode=ro" if is_mutable else "immutable=1"
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?{mode}", uri=True)
        try:
            found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return False
    return found >= OURS


def with_headers(app: App) -> App:
    """The ASGI application with HEADERS on every answer that has not set them itself."""

    async def wrapped(scope: Message, receive: Callable[[], Awaitable[Message]], send: Send) -> None:
        async def send_more(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers") or [])
                names = {name.lower() for name, _ in given}
                message = {**message, "headers": given + [pair for pair in HEADERS.items() if pair[0] not in names]}
            await send(message)

        await app(scope, receive, send_more)

    return wrapped
