"""The report as one HTML page without scripts or outside files: tables, folded pages, differences word by word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from bench.difference import Part, parts
from bench.fields import FIELDS, misplaced
from bench.ours import Read


@dataclass(frozen=True, slots=True)
class Section:
    """One cell of the table: its figures (all, look, check), its floor, and its worst pages, the worst first."""

    collection: str
    field: str
    pages: int
    figures: tuple[float | None, float | None, float | None]
    floor: float | None
    wrong: int  # pages of the half that is read that are not all right
    worst: tuple[Read, ...]


TAGS = {Part.SAME: "span", Part.LOST: "del", Part.EXTRA: "ins", Part.SKIPPED: "small"}
STYLE = Path(__file__).with_name("report.css")


def written(sections: Sequence[Section]) -> str:
    """The whole page."""
    body = [HEAD, overview(sections)]
    for name, cells in groupby(sections, key=lambda one: one.collection):
        body.append(f"<h2>{escape(name)}</h2>")
        body += [shown(cell) for cell in cells]
    return PAGE.format(style=STYLE.read_text("utf-8"), body="\n".join(body))


PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Where extraction fails</title><style>{style}</style></head><body>
{body}
</body></html>
"""
HEAD = """<h1>Where extraction fails</h1>
<p>Real pages with truth made by others. <del>Lost</del> is expected and was not found, <ins>extra</ins> was found and
is not expected.</p>
<p class="note">Only pages of the half <b>look</b> are shown: a rule made from them counts when it holds on the sites of
<b>check</b>, whose figures stand beside, and whose pages are left alone. Words of others: keep this file out of the
repository.</p>"""


def overview(sections: Iterable[Section]) -> str:
    rows = "".join(
        f"<tr><td><a href='#{anchor(one)}'>{one.collection} {one.field}</a></td>"
        f"{figures(one)}<td class='figure'>{one.wrong}</td></tr>"
        for one in sections
    )
    heads = "".join(
        f"<th class='figure'>{name}</th>" for name in ("pages", "all", "look", "check", "floor", "wrong in look")
    )
    return f"<div class='wrap'><table><thead><tr><th>cell</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"


def figures(one: Section) -> str:
    numbers = ["" if value is None else f"{value:.3f}" for value in (*one.figures, one.floor)]
    fallen = one.floor is not None and FIELDS[one.field].better(one.floor, one.figures[0] or 0.0)
    cells = [f"<td class='figure'>{one.pages}</td>", f"<td class='figure{' below' * fallen}'>{numbers[0]}</td>"]
    return "".join([*cells, *(f"<td class='figure'>{number}</td>" for number in numbers[1:])])


def anchor(one: Section) -> str:
    return f"{one.collection}-{one.field}"


def shown(one: Section) -> str:
    """The heading of a cell and its worst pages: texts folded, short values as a table."""
    head = f"<h3 id='{anchor(one)}'>{one.collection} {one.field}</h3>"
    if not one.worst:
        return f"{head}<p class='note'>No page of the half that is read is wrong.</p>"
    told = f"<p class='note'>{len(one.worst)} of {one.wrong} pages that are not all right.</p>"
    if one.field in ("body", "snippets"):
        return head + told + "".join(folded(one.field, page) for page in one.worst)
    key = one.field.partition("-")[0]
    rows = "".join(
        f"<tr><td>{value(page.case.truth.get(key))}</td><td>{value(page.answer.get(key))}</td><td>{link(page)}</td></tr>"
        for page in one.worst
    )
    return f"{head}{told}<table><thead><tr><th>expected<th>found<th>page</tr></thead><tbody>{rows}</tbody></table>"


def folded(field: str, page: Read) -> str:
    counts = page.counts[field]
    told = f"{FIELDS[field].figure(counts):.3f}"
    if field == "body":
        inside = "".join(f"<{TAGS[kind]}>{escape(text)}</{TAGS[kind]}>" for kind, text in difference(page))
        told += f"</b> precision {counts[0]:.3f}, recall {counts[2]:.3f} <b>"
        inside = f"<div class='text'>{inside}</div>"
    else:
        lost, extra = misplaced(page.case, page.answer)
        items = [f"<li><del>{escape(one)}</del></li>" for one in lost] + [
            f"<li><ins>{escape(one)}</ins></li>" for one in extra
        ]
        inside = f"<div class='text'><ul>{''.join(items)}</ul></div>"
    name = page.answer.get("title") or page.answer.get("kind") or ""
    return f"<details><summary><b>{told}</b>{escape(name)} <small>{link(page)}</small></summary>{inside}</details>"


def difference(page: Read) -> Iterable[tuple[Part, str]]:
    return parts(page.case.truth["text"], page.answer.get("text") or "")


def value(one: object) -> str:
    said = ", ".join(map(str, one)) if isinstance(one, list) else str(one or "")
    return escape(said) or "<small>none</small>"


def link(page: Read) -> str:
    """The collection and key, by which the page is found on disk, and the address it had."""
    return f"{escape(page.case.collection)}/{escape(page.case.key)} <small>{escape(page.case.url)}</small>"
