"""The front page and the lists: documents, quotations, sources."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from archive.site.view import LAST_PAGE, PER_PAGE, ask, number, render
from archive.store import read

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request, Response


async def front(datasette: Datasette, request: Request) -> Response:
    """What the archive holds, a search box, what is new."""

    def question(db: sqlite3.Connection) -> dict[str, Any]:
        return {
            "numbers": read.numbers(db),
            "newest": read.documents(db, limit=10),
            "penalties": read.penalties(db, limit=6),
            "changed": read.changed(db, limit=5),
            "gone": read.gone(db, limit=5),
            "sources": read.sources(db),
        }

    return await render(datasette, request, "front", await ask(datasette, request, question))


SHOWN = {"published": "Newest first", "stored": "Last stored first", "changed": "Edited", "gone": "No longer online"}


async def documents(datasette: Datasette, request: Request) -> Response:
    """Lists of documents: all, of one source or language, edited, gone."""
    show = request.args.get("show") if request.args.get("show") in SHOWN else "published"
    source, language = (request.args.get(name) or None for name in ("source", "language"))
    at = max(1, number(request.args.get("page"), 1, LAST_PAGE))
    window = {"limit": PER_PAGE + 1, "offset": (at - 1) * PER_PAGE}

    def question(db: sqlite3.Connection) -> tuple[read.Listed, ...]:
        if show in ("changed", "gone"):
            return (read.changed if show == "changed" else read.gone)(db, **window)
        return read.documents(db, source=source, language=language, order=show, **window)

    listed = await ask(datasette, request, question)
    about = await ask(datasette, request, lambda db: read.sources(db, source)) if source else ()
    context = {
        "listed": listed[:PER_PAGE],
        "more": len(listed) > PER_PAGE and at < LAST_PAGE,
        "number": at,
        "show": show,
        "shown": SHOWN,
        "source": about[0] if about else None,
        "fields": {"show": show if show != "published" else None, "source": source, "language": language},
    }
    return await render(datasette, request, "documents", context)


async def quotations(datasette: Datasette, request: Request) -> Response:
    """Who is quoted with which words, the last stored first."""
    speaker = (request.args.get("speaker") or "").strip() or None
    at = max(1, number(request.args.get("page"), 1, LAST_PAGE))

    def question(db: sqlite3.Connection) -> tuple[read.Said, ...]:
        return read.quotations(db, speaker=speaker, limit=PER_PAGE + 1, offset=(at - 1) * PER_PAGE)

    said = await ask(datasette, request, question)
    context = {
        "said": said[:PER_PAGE],
        "more": len(said) > PER_PAGE and at < LAST_PAGE,
        "number": at,
        "speaker": speaker,
    }
    return await render(datasette, request, "quotations", context)


async def sources(datasette: Datasette, request: Request) -> Response:
    """Every source: whose voice it is, what we hold of it, how its last run ended."""
    return await render(datasette, request, "sources", {"sources": await ask(datasette, request, read.sources)})
