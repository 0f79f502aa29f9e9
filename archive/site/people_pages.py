"""Penalties and the people they are for: the list, everybody named, the ledger of one person, how to ask for a
correction."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasette.utils.asgi import NotFound, Response

from archive import config
from archive.errors import DatelineError
from archive.site import addresses, guard
from archive.site.view import LAST_PAGE, PER_PAGE, ask, number, render
from archive.store import read

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request

ORDERS = {"name": "By name", "penalties": "Most reported first"}
LEDGER = 500  # penalties of one person that a page shows


def _given(request: Request, name: str) -> str | None:
    return (request.args.get(name) or "").strip() or None


async def penalties(datasette: Datasette, request: Request) -> Response:
    """Penalties that the documents report, the last stored first."""
    asked: dict[str, Any] = {name: _given(request, name) for name in ("person", "kind", "status")}
    at = max(1, number(request.args.get("page"), 1, LAST_PAGE))

    def question(db: sqlite3.Connection) -> tuple[tuple[read.Reported, ...], tuple[str, ...]]:
        found = read.penalties(db, **asked, limit=PER_PAGE + 1, offset=(at - 1) * PER_PAGE)
        return found, read.keys_of(db, asked["person"]) if asked["person"] else ()

    reported, keys = await ask(datasette, request, question)
    context = {
        "reported": reported[:PER_PAGE],
        "more": len(reported) > PER_PAGE and at < LAST_PAGE,
        "number": at,
        "asked": asked,
        "keys": keys,
    }
    return await render(datasette, request, "penalties", context)


async def people(datasette: Datasette, request: Request) -> Response:
    """Everybody whom a penalty names, with how much is reported of them."""
    typed = _given(request, "q")
    order = request.args.get("order") if request.args.get("order") in ORDERS else "name"
    at = max(1, number(request.args.get("page"), 1, LAST_PAGE))

    def question(db: sqlite3.Connection) -> tuple[read.Somebody, ...]:
        return read.people(db, typed=typed, order=order, limit=PER_PAGE + 1, offset=(at - 1) * PER_PAGE)

    found = await ask(datasette, request, question)
    context = {
        "people": found[:PER_PAGE],
        "more": len(found) > PER_PAGE and at < LAST_PAGE,
        "number": at,
        "typed": typed,
        "order": order,
        "orders": ORDERS,
    }
    return await render(datasette, request, "people", context)


async def person(datasette: Datasette, request: Request) -> Response:
    """All penalties of one person in the order of their days, each with the sentence that reports it."""
    key = addresses.key_of(request.url_vars["key"])

    def question(db: sqlite3.Connection) -> dict[str, Any] | None:
        somebody = read.person(db, key)
        if somebody is None:
            return None
        return {
            "somebody": somebody,
            "spellings": read.spellings(db, key),
            "others": read.maybe_same(db, key),
            "ledger": read.penalties(db, person=key, order="date", limit=LEDGER),
        }

    context = await ask(datasette, request, question)
    if context is None:
        raise NotFound(f"No document that is shown here names a penalty of {key}")
    return await render(datasette, request, "person", context)


async def corrections(datasette: Datasette, request: Request) -> Response:
    """What may be asked for by those who are named here, and of whom."""
    await ask(datasette, request, read.source_keys)  # those who may not see the archive need not know whose it is
    return await render(datasette, request, "corrections", {"contact": _contact(datasette)})


def _contact(datasette: Datasette) -> str | None:
    """The operator's address in the archive's config.yml; None where there is none that can be read."""
    name = guard.archive_name(datasette)
    path = datasette.get_database(name).path if name else None
    try:
        return config.load(Path(path).parent).contact if path else None
    except DatelineError:
        return None
