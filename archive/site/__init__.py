"""Dateline's pages in Datasette: a plugin found through the entry point `datasette: dateline = archive.site`.

Only hooks that Datasette 0.65 and 1.0a share are used. Where no served database is an archive of ours nothing changes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from datasette import hookimpl
from markupsafe import Markup

from archive.site import guard, pages
from archive.site.addresses import Addresses

if TYPE_CHECKING:
    from datasette.app import Datasette  # at run time Datasette is only half imported when it loads its plugins


@hookimpl
def register_routes(datasette: Datasette) -> list[tuple[str, Callable[..., object]]]:
    """Our pages, the front page among them."""
    return pages.ROUTES if guard.archive_name(datasette) else []


@hookimpl
def asgi_wrapper(datasette: Datasette) -> Callable[[guard.App], guard.App]:
    """Nothing is shown before the list of what is withheld is applied; headers that a page with others' text needs."""
    if not guard.archive_name(datasette):
        return lambda app: app
    return lambda app: guard.with_headers(guard.closed_when_behind(datasette, app))


@hookimpl
def render_cell(value: object, column: str, table: str | None, database: str, datasette: Datasette) -> Markup | None:
    """In the tables of documents and people the key leads to the page of the document or person."""
    if (
        column != "key"
        or table not in ("documents", "people")
        or not value
        or database != guard.archive_name(datasette)
    ):
        return None
    to = Addresses(datasette.urls.path)
    address = to.document(str(value)) if table == "documents" else to.person(str(value))
    return Markup('<a href="{}">{}</a>').format(address, value)
