"""The lines of a paper page in reading order: columns one after the other, the rows of a table side by side."""

from __future__ import annotations

import itertools
from itertools import groupby

from archive.extract.paged.lines import Line

MOST_LINES = 400  # on one page, above which columns are not looked for
LEAST = 3  # lines of a column
SIDE = 0.15  # of the width, in which no gutter stands
CROSSING = 0.4  # share of the lines that may run across a gutter: headings, wide tables
FILLED = 0.7  # mean share of a column's width that its lines fill, when the file draws the lines of two by turns
ALIGNED = 3.0  # points by which the cells of a table's column may be off
MOST_RUNS = 4  # two columns below two others, or one column that goes on below a pair
SAME_LINE = 0.4  # of the type size
TALL = 2.0  # type sizes between the base lines of one cell
MOST_IN_CELL = 20  # lines

Column = list[Line]


def columns(lines: list[Line]) -> list[Column]:
    """Runs of lines below each other, in reading order; lines of one column are whole, rows of a table have cells."""
    gutter = find_gutter(lines) if 2 * LEAST <= len(lines) <= MOST_LINES else None
    if gutter is None:
        return [rows(lines)] if lines else []
    order = {id(line): place for place, line in enumerate(lines)}
    found: list[Column] = []
    whole: list[Line] = []  # lines read across the gutter
    for band in bands(lines, gutter):
        left = [line for line in band if line.right <= gutter]
        right = [line for line in band if line.left >= gutter]
        sides = stacks_of(left, right, order) if len(left) + len(right) == len(band) else None
        if sides is None:
            whole += band
            continue
        found += [rows(sorted(whole, key=lambda line: order[id(line)]))] if whole else []
        whole = []
        for side in sides:
            found += columns(sorted(side, key=lambda line: order[id(line)]))
    return found + ([rows(sorted(whole, key=lambda line: order[id(line)]))] if whole else [])


def find_gutter(lines: list[Line]) -> float | None:
    """The x that parts most lines into left and right and that fewest cross."""
    west, east = min(line.left for line in lines), max(line.right for line in lines)
    best: tuple[int, float, float] | None = None
    starts = sorted({round(line.left, 1) for line in lines})
    for start in starts:
        if not west + SIDE * (east - west) < start < east - SIDE * (east - west):
            continue
        x = start - 0.5
        crossing = sum(1 for line in lines if line.left < x < line.right)
        left = [line for line in lines if line.right <= x]
        right = [line for line in lines if line.left >= x]
        if min(len(left), len(right)) < LEAST or crossing > CROSSING * len(lines) or not beside(left, right):
            continue
        room = x - max(line.right for line in left)
        if best is None or (crossing, -room) < best[:2]:
            best = (crossing, -room, x)
    return best[2] if best else None


def beside(left: list[Line], right: list[Line]) -> bool:
    """Whether some lines of the two stand at the same height."""
    low = max(min(line.y for line in side) for side in (left, right))
    high = min(max(line.y for line in side) for side in (left, right))
    return high > low


def bands(lines: list[Line], gutter: float) -> list[list[Line]]:
    """The lines from the top down, parted between those that run across the gutter and those that do not."""
    found: list[list[Line]] = []
    across = None
    for line in sorted(lines, key=lambda one: (one.y, one.left)):
        crosses = line.left < gutter < line.right
        if crosses is not across:
            found.append([])
            across = crosses
        found[-1].append(line)
    return found


def stacks_of(left: list[Line], right: list[Line], order: dict[int, int]) -> list[list[Line]] | None:
    """The stacks of lines in a band that are read one after the other; None when its lines are rows: the file draws
    columns one by one, or by turns where both are full of text."""
    if not left or not right:
        return None
    west = {id(line) for line in left}
    drawn = sorted([*left, *right], key=lambda line: order[id(line)])
    runs = [list(run) for _, run in groupby(drawn, key=lambda line: id(line) in west)]
    if min(len(left), len(right)) >= LEAST and len(runs) == 2:
        return [left, right]
    if (
        len(runs) <= MOST_RUNS
        and min(map(len, runs)) > 1
        and all(is_below(runs[at], runs[:at]) for at in (2, 3)[: len(runs) - 2])
    ):
        return runs
    full = min(len(left), len(right)) >= 2 * LEAST and all(filled(side) >= FILLED for side in (left, right))
    return [left, right] if full else None


def is_below(run: list[Line], others: list[list[Line]]) -> bool:
    """Whether a run stands below those before it but the last one, which stands beside it or above it."""
    return min(line.y for line in run) > max(line.y for other in others[:2] for line in other)


def filled(side: list[Line]) -> float:
    width = max(line.right for line in side) - min(line.left for line in side)
    return sum(line.right - line.left for line in side) / len(side) / max(width, 1.0)


# ---- rows -----------------------------------------------------------------------------------------------------------


def rows(lines: list[Line]) -> Column:
    """Lines of one column, in drawing order, from the top down; what stands side by side is a line or a row."""
    stacks = level(cells(lines))
    found: Column = []
    for at, stack in enumerate(stacks):
        near = stacks[max(at - 1, 0) : at] + stacks[at + 1 : at + 2]
        if is_row(stack) and any(aligned(stack, other) for other in near):
            found.append(merged([line for cell in stack for line in cell], tuple(map(text_of, stack))))
        else:
            found += base_lines([line for cell in stack for line in cell])
    return found


def cells(lines: list[Line]) -> list[Column]:
    """Lines that the file draws one after the other and that stand below each other."""
    found: list[Column] = []
    for line in lines:
        last = found[-1][-1] if found else None
        if last and 0 < line.y - last.y < TALL * line.size and overlap(last, line) > 0.5:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def overlap(one: Line, other: Line) -> float:
    """The share of the shorter line that stands above or below the longer one."""
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared / max(min(one.right - one.left, other.right - other.left), 1.0)


def level(found: list[Column]) -> list[list[Column]]:
    """Cells at the same height together, from the top down; each stack from left to right."""
    stacks: list[list[Column]] = []
    bottom = 0.0
    for cell in sorted(found, key=lambda one: one[0].y):
        if stacks and cell[0].y < bottom + SAME_LINE * cell[0].size:
            stacks[-1].append(cell)
        else:
            stacks.append([cell])
            bottom = 0.0
        bottom = max(bottom, cell[-1].y)
    return [sorted(stack, key=lambda cell: cell[0].left) for stack in stacks]


def is_row(stack: list[Column]) -> bool:
    """Whether cells stand next to each other, none above another, as those of a table do."""
    apart = all(
        max(line.right for line in one) <= min(line.left for line in other) for one, other in itertools.pairwise(stack)
    )
    return len(stack) > 1 and apart and not stack[0][0].is_mark and max(map(len, stack)) <= MOST_IN_CELL


def aligned(stack: list[Column], other: list[Column]) -> bool:
    """Whether two rows have a second cell, or a later one, that begins, ends or is centred at the same place."""
    return any(
        abs(one.left - two.left) < ALIGNED
        or abs(one.right - two.right) < ALIGNED
        or abs(one.left + one.right - two.left - two.right) < ALIGNED
        for one in (cell[0] for cell in stack[1:])
        for two in (cell[0] for cell in other[1:])
    )


def text_of(cell: Column) -> str:
    return " ".join(line.text for line in cell)


def base_lines(lines: list[Line]) -> Column:
    """From the top down; what stands on one base line is one line."""
    found: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.y):
        if found and abs(line.y - found[-1][0].y) <= SAME_LINE * min(line.size, found[-1][0].size):
            found[-1].append(line)
        else:
            found.append([line])
    return [merged(sorted(row, key=lambda one: one.left), ()) for row in found]


def merged(row: list[Line], texts: tuple[str, ...]) -> Line:
    if len(row) == 1:
        return row[0]
    longest = max(row, key=lambda line: len(line.text))
    return Line(
        text=" ".join(line.text for line in row),
        left=min(line.left for line in row),
        right=max(line.right for line in row),
        y=max(line.y for line in row) if texts else longest.y,
        size=longest.size,
        bold=all(line.bold for line in row),
        first=row[0].first,
        leaf=longest.leaf,
        cells=texts,
    )
