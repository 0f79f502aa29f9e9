"""Dates of feeds and sitemaps: no more precise than written, in the publisher's own day."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.discover.days import alone, day, stamp

DAYS = [
    ("2016-08-04", "2016-08-04"),
    ("2016-08", "2016-08"),
    ("2016", "2016"),
    ("2016-08-04T23:30:00+06:00", "2016-08-04"),
    ("2016-08-04T23:30:00-05:00", "2016-08-04"),
    ("2016-08-04T23:30:00", "2016-08-04"),
    ("2016-08-04T23:30:00Z", "2016-08-05"),
    ("2016-08-04 23:30:00 +0000", "2016-08-05"),
    ("2016-08-04T23:30:00.123456z", "2016-08-05"),
    ("2016-08-04T10:30Z", "2016-08-04"),
    ("Thu, 04 Aug 2016 23:30:00 +0600", "2016-08-04"),
    ("Thu, 04 Aug 2016 23:30:00 GMT", "2016-08-05"),
    ("Thu, 04 Aug 2016 23:30:00 -0000", "2016-08-05"),
    ("4 Aug 2016 23:30 EST", "2016-08-04"),
    ("Thu, 4 Aug 2016", "2016-08-04"),
    ("Thursday, August 4, 2016 - 11:30pm", "2016-08-04"),
    ("  2016-08-04\n", "2016-08-04"),
    ("2016-02-30", None),
    ("2016-13", None),
    ("0000", None),
    ("Thu, 31 Feb 2016 10:00:00 GMT", None),
    ("04/08/2016", None),
    ("Чт, 04 авг 2016 10:00:00 +0600", None),
    ("yesterday", None),
    ("", None),
    (None, None),
    ("9999-12-31T23:59:59Z", "9999-12-31"),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_day(text: str | None, expected: str | None) -> None:
    assert day(text, "Asia/Almaty") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016-08-04T10:00:00+06:00", "2016-08-04T10:00:00+06:00"),
        ("2016-08", "2016-08"),
        ("2016-08-04T25:00:00Z", None),
        ("Thu, 04 Aug 2016 10:00:00 GMT", None),
        (None, None),
    ],
)
def test_stamp(text: str | None, expected: str | None) -> None:
    assert stamp(text) == expected


@given(st.dates(date(1000, 1, 2), date(9000, 1, 1)))
def test_a_day_written_alone_is_that_day(moment: date) -> None:
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%b %d %Y"):
        written = moment.strftime(form)
        if len(written.split("-")[0]) == 4 or "-" not in written:
            assert alone(written) == moment.isoformat()


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), st.integers(-14 * 4, 14 * 4).filter(bool))
def test_a_local_time_keeps_its_day(moment: datetime, quarters: int) -> None:
    local = moment.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    assert day(local.isoformat(), "Asia/Almaty") == moment.date().isoformat()


@given(st.text(st.sampled_from("0123456789-:T+Z. ,augAUG日٣"), max_size=30))
def test_no_text_raises(text: str) -> None:
    for read in (lambda: day(text, "Asia/Almaty"), lambda: stamp(text), lambda: alone(text)):
        read()
