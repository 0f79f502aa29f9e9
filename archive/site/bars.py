"""Matches by year of publication as an SVG drawn on the server: no script, and every bar is a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

HEIGHT = 56  # pixels of the tallest bar
WIDEST = 56  # pixels of one year where there is room
LABEL = 18  # pixels below the bars
MOST = 60  # years that are drawn; the latest ones


def years(counts: Sequence[tuple[int, int]], address: Callable[[int], str], chosen: int | None = None) -> Markup:
    """Bars for (year, matches) in order, years without any included; empty when there is one year or none.

    Places are in per cent, so that a narrow screen narrows the bars and the labels keep their size.
    """
    shown = counts[-MOST:]
    if not shown or (len(shown) == 1 and chosen is None):
        return Markup("")
    known = dict(shown)
    span = range(max(shown[0][0], shown[-1][0] - MOST + 1), shown[-1][0] + 1)
    width, most = 100 / len(span), max(known.values())
    bars = [
        _bar(year, known[year], (year - span.start) * width, width, most, address(year), year == chosen)
        for year in span
        if year in known
    ]
    return Markup(
        '<svg class="bars" width="{}" height="{}" role="group" aria-label="Matches by year of publication">{}{}</svg>'
    ).format(len(span) * WIDEST, HEIGHT + LABEL, Markup("").join(bars), _labels(span, width))


def _bar(year: int, count: int, left: float, width: float, most: int, href: str, chosen: bool) -> Markup:
    height = max(2.0, HEIGHT * count / most)
    return Markup(
        '<a href="{href}"{chosen}><title>{year}: {count}</title>'
        '<rect class="slot" x="{left:.2f}%" y="0" width="{width:.2f}%" height="{all}"/>'
        '<rect class="bar" x="{inner:.2f}%" y="{y:.1f}" width="{bar:.2f}%" height="{height:.1f}" rx="2"/></a>'
    ).format(
        href=href,
        chosen=Markup(' class="chosen" aria-current="true"') if chosen else "",
        year=year,
        count=f"{count:,}",
        left=left,
        width=width,
        all=HEIGHT,
        inner=left + width * 0.12,
        bar=width * 0.76,
        y=HEIGHT - height,
        height=height,
    )


def _labels(span: range, width: float) -> Markup:
    """A label for each year while there is room on a phone, else for the round ones."""
    step = next((step for step in (1, 2, 5, 10) if len(span) / step <= 10), 20)
    at = Markup('<text x="{:.2f}%" y="{}" text-anchor="middle">{}</text>')
    return Markup("").join(
        at.format((year - span.start + 0.5) * width, HEIGHT + 13, year) for year in span if year % step == 0
    )
