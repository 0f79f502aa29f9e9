"""The cells of the table: what is counted of one page for each field, and the figure that counts of many pages give."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from bench.truth import Case, scorer

Answer = dict[str, Any]  # title, author, date, text, as `dateline parse` prints them
Counts = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """`counts` of one page are None where its truth does not have the field; those of several pages are summed."""

    name: str
    counts: Callable[[Case, Answer], Counts | None]
    figure: Callable[[Counts], float]
    less_is_better: bool = False

    def better(self, one: float, other: float) -> bool:
        return one < other if self.less_is_better else one > other


def body(case: Case, answer: Answer) -> Counts | None:
    """Precision of the page and whether it has one, recall and whether it has one; of shingles of four words."""
    if case.truth.get("text") is None:
        return None
    right, extra, lost = scorer().body_counts(case.truth["text"], answer.get("text") or "")
    precise, whole = right + extra > 0, right + lost > 0
    return (right / (right + extra) if precise else 0.0, precise, right / (right + lost) if whole else 0.0, whole)


def snippets(case: Case, answer: Answer) -> Counts | None:
    """Of phrases that must and must not be in the text: those right, wrongly in it, wrongly not in it."""
    if not (case.truth.get("with") or case.truth.get("without")):
        return None
    lost, extra = misplaced(case, answer)
    return (len(case.truth["with"]) - len(lost), len(extra), len(lost))


def misplaced(case: Case, answer: Answer) -> tuple[list[str], list[str]]:
    """Phrases that the text lacks, and those it has and should not."""
    flat, space = scorer().space(answer.get("text")), scorer().space
    lost = [one for one in case.truth.get("with") or () if space(one) not in flat]
    return lost, [one for one in case.truth.get("without") or () if space(one) in flat]


def title(case: Case, answer: Answer) -> Counts | None:
    wanted = case.truth.get("title")
    return (scorer().title_scores(wanted, answer.get("title"))[0], 1) if wanted else None


def names(case: Case, answer: Answer) -> tuple[set[str], set[str]] | None:
    if "author" not in case.truth:
        return None
    return scorer().name_set(case.truth["author"]), scorer().name_set(answer.get("author"))


def authors(case: Case, answer: Answer) -> Counts | None:
    both = names(case, answer)
    return (both[0] == both[1], 1) if both and both[0] else None


def author_names(case: Case, answer: Answer) -> Counts | None:
    """As the scorer pools them: the names of pages that have any."""
    both = names(case, answer)
    if not both or not both[0]:
        return None
    wanted, found = both
    return (len(wanted & found), len(found - wanted), len(wanted - found))


def invented_author(case: Case, answer: Answer) -> Counts | None:
    both = names(case, answer)
    return (bool(both[1]), 1) if both and not both[0] else None


def date(case: Case, answer: Answer) -> Counts | None:
    wanted = case.truth.get("date")
    return (scorer().iso_day(answer.get("date")) == wanted, 1) if wanted else None


def invented_date(case: Case, answer: Answer) -> Counts | None:
    if "date" not in case.truth or case.truth["date"]:
        return None
    return (scorer().iso_day(answer.get("date")) is not None, 1)


def share(sums: Counts) -> float:
    return sums[0] / sums[1]


def f1(sums: Counts) -> float:
    right, extra, lost = sums
    return 2 * right / (2 * right + extra + lost) if right else 0.0


def f1_of_means(sums: Counts) -> float:
    precision, recall = sums[0] / (sums[1] or 1), sums[2] / (sums[3] or 1)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


FIELDS = {
    one.name: one
    for one in (
        Field("body", body, f1_of_means),
        Field("snippets", snippets, f1),
        Field("title", title, share),
        Field("author", authors, share),
        Field("author-names", author_names, f1),
        Field("author-invented", invented_author, share, less_is_better=True),
        Field("date", date, share),
        Field("date-invented", invented_date, share, less_is_better=True),
    )
}


def counted(case: Case, answer: Answer) -> dict[str, Counts]:
    """The counts of one page, of the fields that its truth has."""
    found = {name: field.counts(case, answer) for name, field in FIELDS.items()}
    return {name: tuple(map(float, counts)) for name, counts in found.items() if counts is not None}


def summed(counts: Iterable[Counts]) -> Counts:
    return tuple(map(sum, zip(*counts, strict=True)))
