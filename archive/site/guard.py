"""Which of Datasette's databases is an archive of ours, whether it may be shown, and the headers of its pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive import withheld
from archive.errors import DatelineError
from archive.store import withholding

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


def behind(datasette: Datasette) -> str | None:
    """Why nothing may be shown: a list of what is withheld has changed, or cannot be read, and the rows of its archive
    are not in line with it. A snapshot that came without a list is in line with the one it was made under."""
    for db in datasette.databases.values():
        path = Path(db.path) if db.path else None
        if path and _is_ours(path, db.is_mutable) and (db.is_mutable or (path.parent / withheld.FILE).exists()):
            try:
                _check(path, db.is_mutable)
            except (DatelineError, sqlite3.Error):  # a list that cannot be read may name anybody
                return f"{withholding.CHANGED[:1].upper()}{withholding.CHANGED[1:]}."
    return None


def _check(path: Path, is_mutable: bool) -> None:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?{'mode=ro' if is_mutable else 'immutable=1'}", uri=True)
    try:
        withholding.check(connection, path.parent)
    finally:
        connection.close()


def closed_when_behind(datasette: Datasette, app: App) -> App:
    """The ASGI application, Datasette's own pages among it, that answers 503 as long as it is `behind`."""

    async def wrapped(scope: Message, receive: Callable[[], Awaitable[Message]], send: Send) -> None:
        why = behind(datasette) if scope["type"] != "lifespan" else None
        if why is None:
            await app(scope, receive, send)
            return
        headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"retry-after", b"60")]
        await send({"type": "http.response.start", "status": 503, "headers": headers})
        await send({"type": "http.response.body", "body": f"{why}\n".encode()})

    return wrapped


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
