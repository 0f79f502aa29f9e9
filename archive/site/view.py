"""What every view does: read the archive in Datasette's executor, render a template under a strict policy."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from datasette.utils import sqlite_timelimit
from datasette.utils.asgi import Forbidden, NotFound, Response

from archive.site import addresses, guard, marks, wording
from archive.site.addresses import Addresses

if TYPE_CHECKING:
    from datasette.app import Datasette  # at run time it is only half imported while plugins are loaded
    from datasette.utils.asgi import Request

T = TypeVar("T")

PER_PAGE = 20
LAST_PAGE = 200
LONGEST_MS = 2_000  # a reading query that takes longer is stopped


async def ask(datasette: Datasette, request: Request, question: Callable[[sqlite3.Connection], T]) -> T:
    """Run `question` on the archive's connection, if the actor may see the database."""
    name = guard.archive_name(datasette)
    if name is None:
        raise NotFound("the archive is no longer here")
    await _ensure_visible(datasette, request, name)

    def limited(connection: sqlite3.Connection) -> T:
        with sqlite_timelimit(connection, LONGEST_MS):
            return question(connection)

    answer: T = await datasette.get_database(name).execute_fn(limited)
    return answer


async def _ensure_visible(datasette: Datasette, request: Request, database: str) -> None:
    """Forbidden unless the actor may see the database; the two lines of Datasette ask in two ways."""
    if hasattr(datasette, "ensure_permissions"):
        await datasette.ensure_permissions(request.actor, [("view-database", database), "view-instance"])
        return
    from datasette.resources import DatabaseResource  # 1.0a only

    resource = DatabaseResource(database=database)
    if not await datasette.allowed(action="view-database", resource=resource, actor=request.actor):
        raise Forbidden("view-database")


async def render(
    datasette: Datasette, request: Request, template: str, context: dict[str, Any], status: int = 200
) -> Response:
    """A page of ours: templates/dateline/<template>.html with what all of them use."""
    shared = {
        "to": Addresses(datasette.urls.path),
        "tables": datasette.urls.database(guard.archive_name(datasette)),
        "wording": wording,
        "marks": marks,
        "web": addresses.web,
        "here": template,
    }
    html = await datasette.render_template(f"dateline/{template}.html", shared | context, request=request)
    return Response.html(html, status=status, headers={"Content-Security-Policy": guard.STRICT})


def number(text: str | None, default: int, most: int) -> int:
    """A number from a query string, at most `most`; `default` for anything else."""
    return min(int(text), most) if text and text.isascii() and text.isdigit() and len(text) < 10 else default
