"""What a date takes from its surroundings: precision of the base, events, tense, direction, ranges, number order."""

from __future__ import annotations

import pytest

from archive.model import IssueKind
from archive.text import facts

WEDNESDAY = "2023-05-17"


def values(text: str, published: str | None = WEDNESDAY, language: str = "en") -> list[str | None]:
    return [one.value for one in facts(text, language=language, published=published).dates]


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("In April 2017 the dam broke. Four days later it was shut.", WEDNESDAY, ["2017-04", None]),
        ("In April 2017 the dam broke. Two days later they met. The same day it rained.", WEDNESDAY,
         ["2017-04", None, None]),
        ("In April 2017 the dam broke. Two months later it was shut.", WEDNESDAY, ["2017-04", "2017-06"]),
        ("The mill closed in 2014. Three weeks later it burned.", WEDNESDAY, ["2014", None]),
        ("The mill closed in 2014. Two years later it burned.", WEDNESDAY, ["2014", "2016"]),
        ("In summer 2019 he left. A week later she left.", WEDNESDAY, ["2019-22", None]),
        ("They met on Monday.", "2020-09", [None]),
        ("They met yesterday.", "2020-09", [None]),
        ("They meet today.", "2020-09", ["2020-09"]),
        ("They meet today.", "2020", ["2020"]),
        ("They met last month and last year.", "2020-09", ["2020-08", "2019"]),
        ("They met in May.", "2020", ["2020-05"]),
    ],
)  # fmt: skip
def test_never_finer_than_its_base(text: str, published: str, wanted: list[str | None]) -> None:
    assert values(text, published) == wanted


def test_a_step_that_nothing_tells_is_an_issue() -> None:
    found = facts("The mill closed in 2014. Three weeks later it burned.", language="en", published=WEDNESDAY)
    assert [issue.kind for issue in found.issues] == [IssueKind.UNRESOLVED_DATE]
