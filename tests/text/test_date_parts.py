"""Parts of periods and steps from anchors: what a mention stores besides its value."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import DateMention
from archive.text import facts
from archive.text.dates.parts import narrowed


def one(text: str, published: str | None = "2012-10-08") -> DateMention:
    (mention,) = facts(text, language="en", published=published).dates
    return mention


@pytest.mark.parametrize(
    ("text", "value", "part", "earliest", "latest"),
    [
        ("He was arrested in late May 2012.", "2012-05", "late", "2012-05-21", "2012-05-31"),
        ("It opened in mid-February 2012.", "2012-02", "mid", "2012-02-11", "2012-02-20"),
        ("It opened in early February 2011.", "2011-02", "early", "2011-02-01", "2011-02-10"),
        ("He was freed in mid-2014.", "2014", "mid", "2014-05-01", "2014-08-31"),
        ("At the end of last year he fled.", "2011", "late", "2011-09-01", "2011-12-31"),
        ("In the early 1990s he wrote.", "199X", "early", "1990-01-01", "1993-12-31"),
        ("In the late 1990s he wrote.", "199X", "late", "1997-01-01", "1999-12-31"),
        ("In early summer 2011 he wrote.", "2011-22", "early", "2011-06-01", "2011-06-30"),
        ("He was freed in May 2014.", "2014-05", None, "2014-05-01", "2014-05-31"),
    ],
)
def test_a_part_narrows_the_days_and_leaves_the_value(
    text: str, value: str, part: str | None, earliest: str, latest: str
) -> None:
    mention = one(text)
    assert (mention.value, mention.part) == (value, part)
    assert (str(mention.earliest), str(mention.latest)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "anchor", "step"),
    [
        ("He was arrested yesterday.", "2012-10-08", "-P1D"),
        ("He was arrested two years ago.", "2012-10-08", "-P2Y"),
        ("She came three days after 5 May 2013.", "2013-05-05", "P3D"),
        ("He was arrested on 5 May 2012.", None, None),
        ("He was arrested today.", "2012-10-08", None),
        ("On 2 May 2012, the day before the vote, he left.", "2012-05-02", None),
    ],
)
def test_a_computed_date_says_how_far_from_what(text: str, anchor: str | None, step: str | None) -> None:
    mention = facts(text, language="en", published="2012-10-08").dates[-1]
    assert (mention.anchor, mention.step) == (anchor, step)


@given(st.dates(date(2, 1, 1), date(9000, 1, 1)), st.sampled_from(["day", "week", "month", "year", "decade"]))
def test_the_three_parts_fill_their_period(day: date, unit: str) -> None:
    from archive.text.dates.calendar import bounds, moved

    span = bounds(moved(day, 0, unit))
    assert span is not None
    parts = [narrowed(span, name) for name in ("early", "mid", "late")]
    if unit == "day":
        assert set(parts) == {span}
        return
    assert (parts[0][0], parts[2][1]) == span
    for (_, end), (begin, _) in pairwise(parts):
        assert begin is not None and end is not None and (begin - end).days == 1
