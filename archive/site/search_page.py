"""The search page: sentences that hold the words, with those around them and how they spread over the years."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from datasette.utils.asgi import Response

from archive.site import bars
from archive.site.addresses import Addresses
from archive.site.view import LAST_PAGE, PER_PAGE, ask, number, render
from archive.store import read

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request


@dataclass(frozen=True, slots=True)
class Asked:
    """The search form as it was filled in."""

    q: str
    source: str
    language: str
    year: str
    mentions: str
    sort: str
    page: int

    @classmethod
    def of(cls, args: Any) -> Asked:
        text = {name: (args.get(name) or "").strip() for name in ("q", "source", "language", "year", "mentions")}
        sort = args.get("sort")
        page = max(1, number(args.get("page"), 1, LAST_PAGE))
        return cls(**text, sort=sort if sort in read.SORTS else "best", page=page)

    @property
    def is_address(self) -> bool:
        return self.q.startswith(("http://", "https://"))

    @property
    def filters(self) -> read.Filters:
        year = number(self.year, 0, 9999)
        return read.Filters(self.source or None, self.language or None, year or None, self.mentions or None)

    def fields(self, **other: object) -> dict[str, object]:
        """The query string for this search with some fields changed; back on the first page unless one is given."""
        kept = {"q": self.q, "source": self.source, "language": self.language, "year": self.year}
        sort = self.sort if self.sort != "best" else None
        return {**kept, "mentions": self.mentions, "sort": sort, "page": None, **other}


def _group(hits: tuple[read.Hit, ...]) -> list[list[read.Hit]]:
    """Hits by document, in the order of each document's best."""
    groups: dict[str, list[read.Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.key, []).append(hit)
    return list(groups.values())


NO_DATE = "“{}” is not a date we can search for. Write 2012-10-08, 2012-10, 2012 or 2012-10/2013-02."
TOO_LONG = "That search took too long and was stopped. A longer or rarer word will help."


async def _found(datasette: Datasette, request: Request, asked: Asked) -> tuple[read.Results, str | None]:
    """The results, or none of them and what is to be mended."""

    def question(db: sqlite3.Connection) -> read.Results:
        offset = (asked.page - 1) * PER_PAGE
        return read.search(db, asked.q, filters=asked.filters, limit=PER_PAGE, offset=offset, sort=asked.sort)

    try:
        return await ask(datasette, request, question), None
    except ValueError:
        return read.Results((), 0, False), NO_DATE.format(asked.mentions)
    except sqlite3.OperationalError as error:
        if "interrupted" not in str(error):
            raise
        return read.Results((), 0, False), TOO_LONG


async def search(datasette: Datasette, request: Request) -> Response:
    """Sentences that hold the words, with the ones around them, by rank or date, and how they spread over the years.

    A web address leads to its document."""
    asked = Asked.of(request.args)
    to = Addresses(datasette.urls.path)
    key = await ask(datasette, request, lambda db: read.document_at(db, asked.q)) if asked.is_address else None
    if key:
        return Response.redirect(to.document(key))
    results, fault = await _found(datasette, request, asked)
    context = {
        "asked": asked,
        "fault": fault,
        "results": results,
        "groups": _group(results.hits),
        "pages": -(-results.total // PER_PAGE),
        "per_page": PER_PAGE,
        "newest": read.NEWEST,
        "searched": read.SEARCHED,
        "bars": bars.years(results.years, lambda year: to("search", **asked.fields(year=year)), asked.filters.year),
        "all_sources": await ask(datasette, request, read.sources),
        "languages": await ask(datasette, request, read.languages),
    }
    return await render(datasette, request, "search", context)
