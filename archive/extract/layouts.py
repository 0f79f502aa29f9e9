"""A source's own CSS selectors, each valid for pages published through its `until` day; they come before any rule."""

from __future__ import annotations

from dataclasses import dataclass

from archive import html
from archive.extract import authors, body, days
from archive.extract.body import Body
from archive.extract.lines import Line
from archive.html import Element
from archive.model import Issue, IssueKind, Layout, Published, Source

LONGEST = 200  # characters of a dateline kept as its surface


@dataclass(frozen=True, slots=True)
class Found:
    """What a layout's selectors gave; None or empty where it has no selector, or where that matches nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: Published | None = None
    body: Body | None = None
    issues: tuple[Issue, ...] = ()


def read(root: Element, lines: list[Line], general: Body, source: Source | None, date: Published | None) -> Found:
    """The fields that the layout of the page's day names; `general` is the body by the general rules. A selector that
    matches nothing is an Issue."""
    layout = for_day(source, date.value if date else None)
    if layout is None:
        return Found()
    line, byline = text(root, layout.published), text(root, layout.byline)
    day = days.first_written(line) if line else None
    named = html.select(root, layout.body) if layout.body else []
    dropped = [element for css in layout.drop for element in html.select(root, css)]
    return Found(
        title=text(root, layout.title),
        authors=tuple(dict.fromkeys(authors.persons(byline, set()))) if byline else (),
        published=Published(day[0], "layout", day[1][:LONGEST]) if day else None,
        body=body.chosen(lines if named else general.lines, named or [root], dropped) if named or dropped else None,
        issues=unmatched(root, layout),
    )


def for_day(source: Source | None, published: str | None) -> Layout | None:
    """The layout that held on a day (EDTF); the newest when the day is unknown."""
    held = sorted((one for one in (source.layouts if source else ()) if one.until), key=lambda one: str(one.until))
    still = [one for one in (source.layouts if source else ()) if not one.until]
    if published:
        for one in held:
            if published <= str(one.until)[: len(published)]:
                return one
    return still[-1] if still else None


def text(root: Element, css: str | None) -> str | None:
    """The text of the first element that matches; None when none does."""
    found = html.select(root, css) if css else []
    return html.text_of(found[0]) or None if found else None


def unmatched(root: Element, layout: Layout) -> tuple[Issue, ...]:
    fields = (
        ("title", layout.title, IssueKind.NO_TITLE),
        ("published", layout.published, IssueKind.NO_DATE),
        ("text", layout.body, IssueKind.NO_BODY),
    )
    return tuple(
        Issue(kind, f"the layout's selector {css!r} matches nothing; general rules were used", field)
        for field, css, kind in fields
        if css and not html.select(root, css)
    )
