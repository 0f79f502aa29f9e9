"""A source's own CSS selectors, each valid for pages published through its `until` day; they come before any rule."""

from __future__ import annotations

from archive import html
from archive.html import Element
from archive.model import Layout, Source


def for_day(source: Source | None, published: str | None) -> Layout | None:
    """The layout that held on a day (EDTF); the newest when the day is unknown. Layouts are ordered by `until`."""
    layouts = sorted(source.layouts if source else (), key=lambda one: (one.until is None, one.until))
    if not layouts:
        return None
    if published is None:
        return layouts[-1]
    return next(
        (one for one in layouts if one.until is None or published <= one.until.isoformat()[: len(published)]),
        layouts[-1],
    )


def first(root: Element, css: str | None) -> Element | None:
    found = html.select(root, css) if css else []
    return found[0] if found else None


def text(root: Element, css: str | None) -> str | None:
    element = first(root, css)
    return html.text_of(element) or None if element is not None else None
