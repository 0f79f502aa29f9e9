"""Which view answers which address."""

from __future__ import annotations

from collections.abc import Callable

from archive.site.document_page import cite, document, record
from archive.site.lists import documents, front, quotations, sources
from archive.site.people_pages import corrections, penalties, people, person
from archive.site.search_page import search

ROUTES: list[tuple[str, Callable[..., object]]] = [
    (r"^/$", front),
    (r"^/search$", search),
    (r"^/documents$", documents),
    (r"^/document/(?P<key>.+)$", document),
    (r"^/cite/(?P<key>.+)$", cite),
    (r"^/record/(?P<record>.+)$", record),
    (r"^/penalties$", penalties),
    (r"^/people$", people),
    (r"^/people/(?P<key>.+)$", person),
    (r"^/corrections$", corrections),
    (r"^/quotations$", quotations),
    (r"^/sources$", sources),
]
