"""Figures of penalties, and their right and wrong by class: by kind, by rule, by slot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from bench.penalty_score import CORE, FULL, SLOTS, WHOLE, Judged, named

LEAST = 10  # mentions that a rule must have found to have a row of its own
OTHERS = "(all others)"
SETS = ("set", "texts", "penalties", "F1", "term", "kind", "person", "status", "date", "core", "full", "traps clean")
CLASSES = ("there", "found", "missed", "invented", *(f"{slot} wrong" for slot in SLOTS), "all right")
FOUND = ("right span", *CLASSES[3:])

Row = list[str]


def figures(rows: Sequence[Judged]) -> dict[str, float]:
    """Shares of right ones: `f1`, `core` and `full` over all wanted and found, the others of those found.

    `person`: of those whom the text names; `date`: of those it dates; `core`: term, kind and person; `full`: with
    status and date.
    """
    both = [one for one in rows if one.wanted and one.ours]
    wanted, ours = sum(one.wanted is not None for one in rows), sum(one.ours is not None for one in rows)

    def of_all(right: int) -> float:
        return 2 * right / (wanted + ours) if wanted + ours else 1.0

    return {
        "f1": of_all(len(both)),
        "term": _share(both, "term"),
        "kind": _share(both, "kind"),
        "person": _share([one for one in both if one.wanted and named(one.wanted.person)], "person"),
        "status": _share(both, "status"),
        "date": _share([one for one in both if one.wanted and one.wanted.date], "date"),
        "core": of_all(sum(one.all_right(CORE) for one in both)),
        "full": of_all(sum(one.all_right(FULL) for one in both)),
    }


def _share(rows: Sequence[Judged], slot: str) -> float:
    return sum(one.right[slot] for one in rows) / len(rows) if rows else 1.0


def set_row(name: str, texts: int, traps: int, rows: Sequence[Judged]) -> Row:
    """The line of one set in the table of SETS. `traps`: its texts that have none."""
    wanted = sum(one.wanted is not None for one in rows)
    caught = {one.record.key for one in rows if one.record.trap}
    shares = [f"{figure:.3f}" for figure in figures(rows).values()]
    return [name, str(texts), str(wanted), *shares, f"{traps - len(caught)} of {traps}"]


def by_kind(rows: Iterable[Judged]) -> list[Row]:
    """By the kind that is true, of invented ones by ours."""
    return _classes(rows, lambda one: (one.wanted or one.ours).kind)  # type: ignore[union-attr]


def by_status(rows: Iterable[Judged]) -> list[Row]:
    return _classes(rows, lambda one: (one.wanted or one.ours).status)  # type: ignore[union-attr]


def by_rule(rows: Iterable[Judged]) -> list[Row]:
    """By the rule that found the mention; rules that found few are told together."""
    found = [one for one in rows if one.ours]
    count: defaultdict[str, int] = defaultdict(int)
    for one in found:
        count[one.ours.rule] += 1  # type: ignore[union-attr]
    few = {rule for rule, number in count.items() if number < LEAST}
    classes = _classes(found, lambda one: OTHERS if one.ours.rule in few else one.ours.rule)  # type: ignore[union-attr]
    return [[name, span, *rest] for name, _, span, _, *rest in classes]


def by_reason(rows: Iterable[Judged], slot: str) -> list[Row]:
    """By what told a slot: right and wrong of those found."""
    return _slots((one.reasons[slot], one.right[slot]) for one in rows if one.wanted and one.ours)


def by_slot(rows: Iterable[Judged]) -> list[Row]:
    """Right and wrong of each slot."""
    return _slots((slot, right) for one in rows for slot, right in one.right.items())


def _slots(told: Iterable[tuple[str, bool]]) -> list[Row]:
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for name, right in told:
        counts[name][not right] += 1
    ordered = sorted(counts.items(), key=lambda item: -sum(item[1]))
    return [[name, str(right), str(wrong), f"{right / (right + wrong):.3f}"] for name, (right, wrong) in ordered]


def _classes(rows: Iterable[Judged], of: Callable[[Judged], str]) -> list[Row]:
    """The lines of the table of CLASSES, the largest first."""
    classes: defaultdict[str, list[Judged]] = defaultdict(list)
    for one in rows:
        classes[of(one)].append(one)
    ordered = sorted(classes.items(), key=lambda item: (item[0] == OTHERS, -len(item[1])))
    return [[name, *map(str, _counts(members))] for name, members in ordered]


def _counts(members: Sequence[Judged]) -> list[int]:
    both = [one for one in members if one.wanted and one.ours]
    there = sum(one.wanted is not None for one in members)
    wrong = [sum(not one.right.get(slot, True) for one in both) for slot in SLOTS]
    return [
        there,
        len(both),
        there - len(both),
        sum(one.wanted is None for one in members),
        *wrong,
        sum(one.all_right(WHOLE) and one.right["date"] for one in both),
    ]


def table(head: Sequence[str], rows: Sequence[Row]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def plain(head: Sequence[str], rows: Sequence[Row]) -> str:
    """The same in columns."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in [list(head), *rows]
    )
