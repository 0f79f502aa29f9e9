"""The days that a page shows its readers: near the headline, at the beginning of the text, on datelines elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from archive import html
from archive.extract import datelines, days
from archive.extract.clues import Clues
from archive.extract.datelines import LONGEST, LONGEST_LABEL, MODIFIED, NOT_THE_STORY, PUBLISHED, Stated
from archive.extract.lines import Line
from archive.model import Issue, IssueKind

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NEAR = 12  # lines before the body, where the headline stands elsewhere
FAR = 40  # lines after the headline
BELOW = 3  # lines from the body's first on
OPENING = 6  # lines from the body's first on, one of which may begin with the day
DASHES = ("-", "–", "—", ". ")
ABOVE = 5  # lines above the headline
MOST_LINES = 2000  # of a page that are searched for a dateline far from the headline
HEADLINE = 30  # least characters of another story's linked headline
UPDATED_ONLY = "visible:updated"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A day (EDTF) that may be that of publication; where it stood, and as it was written."""

    value: str
    basis: str
    surface: str | None


def near_headline(
    lines: list[Line], clues: Clues, first: int, start: int, fetched_at: datetime | None = None
) -> Iterator[Candidate]:
    """The datelines near the headline, surest first: "Published …", then those below the headline, those above."""
    today = fetched_at.date().isoformat() if fetched_at else None
    order = language_order(clues)
    found: list[tuple[tuple[bool, int, int], Candidate]] = []
    for at in window(lines, first, start):
        if datelines.is_elsewhere(lines[at], lines[first]) or at < first and is_of_another(lines, at, first):
            continue
        said = datelines.stated(lines[at], order, datelines.label(lines, at))
        for basis, one in (*times(lines[at], bool(said)), *(("visible", one) for one in said)):
            place = tier(one, above=at < first, inside=at >= start, today=one.value == today)
            basis = UPDATED_ONLY if one.modified and basis == "visible" else basis
            found.append(((one.modified, place, at), Candidate(one.value, basis, one.surface)))
    yield from (candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))


def window(lines: list[Line], first: int, start: int) -> list[int]:
    """Indexes of the lines around the headline, and of those before the body where the headline stands far from it."""
    near = range(max(first - ABOVE, 0), min(start + BELOW, first + FAR))
    before = range(max(start - NEAR, near.stop), start + BELOW)
    return [at for at in (*near, *before) if at < len(lines) and len(lines[at].text) <= LONGEST]


def tier(one: Stated, *, above: bool, inside: bool, today: bool) -> int:
    """Which of two datelines comes first, lowest first; the day of the capture above the headline is a clock's."""
    if one.rank == 0 and not inside:
        return 0
    if above and today:
        return 5
    loose = one.rank == 4 or inside
    return (4 if above else 3) if loose else (2 if above else 1)


def times(line: Line, dated: bool) -> Iterator[tuple[str, Stated]]:
    """<time> elements of a line that is not another story's link; a template's date that its words deny is none.
    `dated` says that the line is a dateline: in running text a <time> is worth less."""
    if line.linked > 0.5 * len(line.text) and not dated:
        return
    rank = 4 if datelines.is_prose(line.text) and not dated else 3
    for element in (line.element, *line.element.iterdescendants("time")):
        if element.tag == "time" and (value := days.stamp(html.attribute(element, "datetime"))):
            words = html.text_of(element)
            if not (years := YEAR.findall(words)) or value[:4] in years:
                surface = words[:80] or html.attribute(element, "datetime")
                changed = bool(MODIFIED.search(line.text)) and not PUBLISHED.search(line.text)
                yield "time", Stated(value, surface, rank, changed)


def is_of_another(lines: list[Line], at: int, first: int) -> bool:
    """Whether a line above the headline stands in one box with another story's linked headline."""
    box = lines[at].element.getparent()
    for other in lines[max(at - 1, 0) : min(at + 2, first)]:
        linked = other is not lines[at] and len(other.text) >= HEADLINE and other.linked > 0.9 * len(other.text)
        if linked and box in (other.element.getparent(), *other.element.iterancestors()):
            return len(other.text.split()) > 3
    return False


def ambiguous(lines: list[Line], clues: Clues, first: int, start: int) -> Issue | None:
    """That the page is dated 03/04/2026 and does not tell which is the month."""
    if language_order(clues) is not None:
        return None
    for at in window(lines, first, start):
        for one in [] if datelines.stated(lines[at], None) else datelines.stated(lines[at], True):
            detail = f"{one.surface} may be two days; the page's language does not tell which is the month"
            return Issue(IssueKind.AMBIGUOUS_DATE, detail, "published", one.surface)
    return None


def language_order(clues: Clues) -> bool | None:
    """Whether the page's language writes the month before the day; None where it may be either (plain English)."""
    language = clues.language or ""
    if language.startswith("en"):
        return {"us": True, "": None}.get(language[3:], False)
    return False if language else None


def opening(lines: list[Line], start: int, order: bool | None) -> Iterator[Candidate]:
    """The day with which the text itself begins: "27.1.2022 - Bei …", "31. Oktober 2023. Die …"."""
    for line in lines[start : start + OPENING]:
        found = days.first_written(line.text[:LONGEST_LABEL], order)
        rest = line.text.removeprefix(found[1]).lstrip() if found else line.text
        if found and len(found[0]) == 10 and rest != line.text and rest.startswith(DASHES):
            yield Candidate(found[0], "visible", found[1])
            return


def elsewhere(lines: list[Line], order: bool | None) -> Iterator[Candidate]:
    """The one line of the page that says "published on …"; or the only day that datelines anywhere on it state."""
    found = [
        one
        for at, line in enumerate(lines[:MOST_LINES])
        if len(line.text) <= LONGEST and days.MAY_BE.search(line.text) and 2 * line.linked < len(line.text)
        if not (datelines.is_comment(line.element) or NOT_THE_STORY.search(datelines.names(line)))
        for one in datelines.stated(line, order, datelines.label(lines, at))
    ]
    for these in ([one for one in found if one.rank == 0 and not one.modified], found):
        if len({one.value for one in these}) == 1:
            yield Candidate(these[0].value, UPDATED_ONLY if these[0].modified else "visible", these[0].surface)
