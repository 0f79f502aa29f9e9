"""A version's text as HTML: blocks as elements, sentences with anchors, dates, penalties and
quotations marked in place.

Everything is escaped by markupsafe before it is joined; offsets are code points into the version's text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from markupsafe import Markup, escape

from archive.site import wording
from archive.store.read import Block, DateMention, Penalty, Quotation, Sentence

# kind of block: what stands around each block, and around a run of them
ELEMENTS = {
    "heading": ("<h2>{}</h2>", "{}"),
    "standfirst": ('<p class="standfirst">{}</p>', "{}"),
    "paragraph": ("<p>{}</p>", "{}"),
    "list-item": ("<li>{}</li>", "<ul>{}</ul>"),
    "quotation": ("<p>{}</p>", "<blockquote>{}</blockquote>"),
    "caption": ("<figcaption>{}</figcaption>", "<figure>{}</figure>"),
    "table-row": ('<p class="row">{}</p>', '<div class="rows">{}</div>'),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of the text to be marked; `note` is what a reader sees when it is pointed at or focused."""

    start: int
    end: int
    name: str  # "date", "penalty" or "quote", the element's class
    note: Markup | None


def body(
    text: str,
    blocks: Sequence[Block],
    sentences: Sequence[Sentence],
    marks: Sequence[Mark],
    cite: Callable[[int], str],
    fresh: frozenset[int] = frozenset(),
) -> Markup:
    """The whole text. `cite` gives the address of a sentence's citation by its position; sentences whose positions are
    in `fresh` are shown as new in this version. A text without blocks is one paragraph."""
    starts = [one.start for one in sentences]
    within = _by_sentence(sentences, marks)

    def block_html(start: int, end: int, _: str, language: str = "") -> Markup:
        parts = []
        position = start
        for number in range(bisect_left(starts, start), bisect_left(starts, end)):
            one = sentences[number]
            parts.append(escape(text[position : one.start]))
            parts.append(_sentence(text, one, within[number], cite(one.position), one.position in fresh))
            position = one.end
        inner = Markup("").join([*parts, escape(text[position:end])])
        return Markup('<span lang="{}">{}</span>').format(language, inner) if language else inner

    return Markup("\n").join(_elements(blocks or [(0, len(text), "paragraph")], block_html))


def _elements(blocks: Sequence[Block], block_html: Callable[..., Markup]) -> Iterator[Markup]:
    for kind, run in groupby(blocks, key=lambda block: block[2]):
        one, around = ELEMENTS.get(kind, ELEMENTS["paragraph"])
        inner = Markup("").join(Markup(one).format(block_html(*block)) for block in run)
        yield Markup(around).format(inner)


def _by_sentence(sentences: Sequence[Sentence], marks: Iterable[Mark]) -> list[list[Mark]]:
    """For each sentence the marks that lie in it, or the parts that do."""
    within: list[list[Mark]] = [[] for _ in sentences]
    ends = [one.end for one in sentences]
    for mark in marks:
        number = bisect_right(ends, mark.start)
        while number < len(sentences) and sentences[number].start < mark.end:
            within[number].append(_clipped(mark, sentences[number].start, sentences[number].end))
            number += 1
    return within


def _sentence(text: str, one: Sentence, inside: Sequence[Mark], cite: str, fresh: bool) -> Markup:
    return Markup(
        '<span class="sentence{}" id="s{}">{}<a class="cite" href="{}" aria-label="Cite sentence {}"></a></span>'
    ).format(" fresh" if fresh else "", one.position, marked(text, one.start, one.end, inside), cite, one.position)


def _clipped(mark: Mark, start: int, end: int) -> Mark:
    """The part of a mark within a span; a part without the mark's beginning carries no note."""
    note = mark.note if mark.start >= start else None
    return replace(mark, start=max(mark.start, start), end=min(mark.end, end), note=note)


def marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> Markup:
    """text[start:end] with its marks as nested elements. Of two that cross, the later is cut where the earlier ends."""
    parts = []
    queue = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    while queue:
        outer = queue.pop(0)
        parts.append(escape(text[start : outer.start]))
        inner = [_clipped(mark, outer.start, outer.end) for mark in queue if mark.start < outer.end]
        after = [_clipped(mark, outer.end, mark.end) for mark in queue if mark.end > outer.end]
        parts.append(_element(outer, marked(text, outer.start, outer.end, inner)))
        start, queue = outer.end, sorted(after, key=lambda mark: (mark.start, -mark.end))
    return Markup("").join([*parts, escape(text[start:end])])


def _element(mark: Mark, inner: Markup) -> Markup:
    if mark.note is None:
        return Markup('<span class="mark {}">{}</span>').format(mark.name, inner)
    return Markup('<span class="mark {}" tabindex="0">{}<span class="note" role="note">{}</span></span>').format(
        mark.name, inner, mark.note
    )


def highlighted(text: str, spans: Sequence[tuple[int, int]]) -> Markup:
    """`text` with the spans of a search as <mark> elements."""
    parts, position = [], 0
    for start, end in spans:
        parts += [escape(text[position:start]), Markup("<mark>{}</mark>").format(text[start:end])]
        position = end
    return Markup("").join([*parts, escape(text[position:])])


def of_date(date: DateMention) -> Mark:
    note = Markup("<b>{}</b> {}. <code>{}</code>").format(
        wording.calendar(date.value, date.part),
        wording.basis(date.basis, date.anchor, date.step),
        date.value or date.precision,
    )
    return Mark(date.start, date.end, "date", note)


def of_penalty(penalty: Penalty) -> Mark:
    note = Markup("<b>{}</b> {}").format(headline(penalty), details(penalty))
    return Mark(penalty.start, penalty.end, "penalty", note)


def of_quotation(quotation: Quotation) -> Mark:
    told = quotation.said_by or ""
    said = f"“{told}”" if told and told not in (quotation.speaker or "") else ""
    note = Markup("<b>{}</b> {}").format(quotation.speaker or "Speaker not named", said)
    return Mark(quotation.start, quotation.end, "quote", note)


def headline(penalty: Penalty) -> str:
    """ "imprisonment, 7 years 6 months: sentenced"."""
    what = [wording.plain(penalty.kind), wording.term(penalty.term), wording.amount(penalty.amount)]
    return f"{', '.join(filter(None, what))}: {wording.plain(penalty.status)}"


def details(penalty: Penalty) -> str:
    """Person, date, court and charges, as far as the text tells them."""
    told = (
        penalty.person,
        penalty.date and wording.calendar(penalty.date),
        penalty.court,
        "for " + ", ".join(penalty.charges) if penalty.charges else None,
    )
    return "; ".join(filter(None, told))


def told(penalty: Penalty, shown: Sequence[str] = ()) -> list[tuple[str, str]]:
    """What the text tells of a penalty besides, and how it was read: labels and words, without what it does not tell
    and without the labels `shown` elsewhere."""
    days = "; ".join(wording.computed(one["name"], one["value"], one["inputs"]) for one in penalty.computed)
    rows = (
        ("Decided", penalty.date and wording.calendar(penalty.date)),
        ("Court", penalty.court),
        ("Judge", penalty.judge),
        ("For", ", ".join(penalty.charges)),
        ("Under", ", ".join(penalty.articles)),
        ("Regime", wording.regime(penalty.regime)),
        ("Probation", wording.term(penalty.probation)),
        ("Computed", days),
        ("According to", penalty.speaker),
        ("Read", wording.confidence(penalty.rule, penalty.confidence).removeprefix("read ")),
    )
    return [(label, words) for label, words in rows if words and label not in shown]
