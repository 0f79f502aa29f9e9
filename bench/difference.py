"""Expected and found text word by word: what is the same, what is lost, what is too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

WORD = re.compile(r"\s*\S+")
AROUND = 12  # words of what is the same that are shown on either side of a difference
LONGEST = 120  # words of one difference that are shown


class Part(StrEnum):
    SAME = "same"
    LOST = "lost"  # expected, not found
    EXTRA = "extra"  # found, not expected
    SKIPPED = "skipped"  # the same, and only its number of words is told


def parts(expected: str, found: str) -> Iterator[tuple[Part, str]]:
    """The two texts as one sequence; a line feed is kept where a word follows it."""
    left, right = WORD.findall(expected), WORD.findall(found)
    for kind, a, b, c, d in matched(left, right):
        if kind == "equal":
            yield from shortened(right[c:d], first=a == 0 and c == 0, last=b == len(left) and d == len(right))
            continue
        yield from cut(Part.LOST, left[a:b])
        yield from cut(Part.EXTRA, right[c:d])


def cut(kind: Part, words: list[str]) -> Iterator[tuple[Part, str]]:
    """One difference; of a long one the beginning and the end."""
    if len(words) <= LONGEST:
        if words:
            yield kind, "".join(words)
        return
    yield kind, "".join(words[: LONGEST // 2])
    yield Part.SKIPPED, f"{len(words) - LONGEST:,} words {kind}"
    yield kind, "".join(words[-LONGEST // 2 :])


def matched(left: list[str], right: list[str]) -> list[tuple[str, int, int, int, int]]:
    bare = [[word.strip().strip(".,;:!?\"'“”‘’«»()").casefold() for word in side] for side in (left, right)]
    return SequenceMatcher(None, *bare, autojunk=False).get_opcodes()


def shortened(words: list[str], *, first: bool, last: bool) -> Iterator[tuple[Part, str]]:
    """A run that is the same, its middle left out; at the ends of the text only the side to the difference stays."""
    start, end = 0 if first else AROUND, 0 if last else AROUND
    if len(words) <= start + end + AROUND:
        yield Part.SAME, "".join(words)
        return
    if start:
        yield Part.SAME, "".join(words[:start])
    yield Part.SKIPPED, f"{len(words) - start - end:,} words"
    if end:
        yield Part.SAME, "".join(words[-end:])
