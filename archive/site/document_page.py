"""The page of a document, the citation of a sentence, and the way from a WARC record id to its version."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from datasette.utils.asgi import NotFound, Response

from archive.site import addresses, citation, marks
from archive.site.addresses import Addresses
from archive.site.view import ask, number, render
from archive.store import read

if TYPE_CHECKING:
    from datasette.app import Datasette
    from datasette.utils.asgi import Request


GONE = 410  # what a document that is withheld is answered with


async def _document(datasette: Datasette, request: Request) -> read.DocumentPage | Response:
    """The document asked for; the page that says it is withheld."""
    key = addresses.key_of(request.url_vars["key"])
    record = request.args.get("version") or None
    found = await ask(datasette, request, lambda db: read.document(db, key, record))
    if found is None and await ask(datasette, request, lambda db: read.is_withheld(db, key)):
        return await render(datasette, request, "withheld", {"key": key}, GONE)
    if found is None:
        what = f"a version that begins with record {record}" if record else "a document"
        raise NotFound(f"The archive holds no such page: there is not {what} under {key}")
    return found


def _by_value(dates: tuple[read.DateMention, ...]) -> list[tuple[str | None, list[read.DateMention]]]:
    """Mentions of one value together, in the order of the calendar; those not resolved come last."""
    in_order = sorted(dates, key=lambda one: (one.value is None, one.earliest or "", one.latest or "", one.value or ""))
    return [(value, list(named)) for value, named in groupby(in_order, key=lambda one: one.value)]


def _by_speaker(
    quotations: tuple[read.Quotation, ...],
) -> list[tuple[str | None, list[read.Quotation]]]:
    """Quotations of one speaker together, in the order in which they first speak; those of nobody named come last."""
    spoken: dict[str | None, list[read.Quotation]] = {}
    for one in quotations:
        spoken.setdefault(one.speaker, []).append(one)
    return sorted(spoken.items(), key=lambda item: item[0] is None)


async def document(datasette: Datasette, request: Request) -> Response:
    """One version of a document, its dates, penalties and quotations marked, and where its bytes lie."""
    page = await _document(datasette, request)
    if isinstance(page, Response):
        return page
    to = Addresses(datasette.urls.path)
    version = page.version
    edit = await ask(datasette, request, lambda db: read.edit(db, page))
    every = [
        *(marks.of_penalty(one) for one in page.penalties),
        *(marks.of_date(one) for one in page.dates),
        *(marks.of_quotation(one) for one in page.quotations),
    ]
    context = {
        "page": page,
        "body": marks.body(
            version.text,
            version.blocks,
            page.sentences,
            every,
            lambda position: to.cite(page.head.key, version.record_id, position),
            edit.fresh,
        ),
        "dates": _by_value(page.dates),
        "speakers": _by_speaker(page.quotations),
        "edit": edit,
    }
    return await render(datasette, request, "document", context)


async def cite(datasette: Datasette, request: Request) -> Response:
    """The citation of a sentence or of a version, to be copied."""
    page = await _document(datasette, request)
    if isinstance(page, Response):
        return page
    asked = request.args.get("sentence")
    cited = citation.of(page, number(asked, -1, 10**9) if asked else None)
    if cited is None:
        raise NotFound(f"This version has no sentence {asked}")
    live = addresses.web(cited.url)
    context = {
        "page": page,
        "cited": cited,
        "live": addresses.at_quotation(live, cited.quotation) if live and cited.quotation else live,
    }
    return await render(datasette, request, "cite", context)


async def record(datasette: Datasette, request: Request) -> Response:
    """From a WARC record id to the version that begins with it."""
    record_id = addresses.key_of(request.url_vars["record"])
    key = await ask(datasette, request, lambda db: read.document_of(db, record_id))
    if key is None:
        raise NotFound(f"No version begins with record {record_id}")
    return Response.redirect(Addresses(datasette.urls.path).document(key, version=record_id))
