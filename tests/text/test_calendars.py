"""Other calendars against days that are known: moved feasts, first days of years, days of history."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.calendars import church, hebrew, islamic, lunisolar, persian, sky


@pytest.mark.parametrize(
    ("year", "western", "orthodox"),
    [(2000, "2000-04-23", "2000-04-30"), (2017, "2017-04-16", "2017-04-16"), (2024, "2024-03-31", "2024-05-05")],
)
def test_easter(year: int, western: str, orthodox: str) -> None:
    assert church.easter(year).isoformat() == western
    assert church.orthodox_easter(year).isoformat() == orthodox


@given(st.integers(1583, 2399))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert church.easter(year).weekday() == church.orthodox_easter(year).weekday() == 6
    assert date(year, 3, 22) <= church.easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ((1917, 10, 25), "1917-11-07"),
        ((1825, 12, 14), "1825-12-26"),
        ((1900, 2, 29), "1900-03-13"),
        ((1582, 10, 5), "1582-10-15"),
    ],
)
def test_old_style(old: tuple[int, int, int], new: str) -> None:
    assert str(church.julian(*old)) == new


def test_no_such_day() -> None:
    assert church.julian(1917, 2, 29) is None
    assert hebrew.gregorian(5783, 13, 1) is None  # no leap year
    assert islamic.gregorian(1445, 13, 1) is None
    assert persian.gregorian(1402, 12, 30) is None  # 29 days in Esfand
    assert persian.gregorian(1403, 12, 30) == date(2025, 3, 20)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ((5784, hebrew.TISHREI, 1), "2023-09-16"),
        ((5708, 2, 5), "1948-05-14"),
        ((5779, hebrew.TISHREI, 10), "2018-09-19"),
        ((5784, 13, 14), "2024-03-24"),
    ],
)
def test_hebrew(day: tuple[int, int, int], found: str) -> None:
    assert str(hebrew.gregorian(*day)) == found


@given(st.integers(3762, 6000))
def test_hebrew_years_follow_one_another(year: int) -> None:
    start, after = hebrew.gregorian(year, 7, 1), hebrew.gregorian(year + 1, 7, 1)
    assert start is not None and after is not None
    assert (after - start).days in (353, 354, 355, 383, 384, 385)
    assert hebrew.gregorian(year, 6, 29) == after - timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ((1440, 1, 1), "2018-09-11"),
        ((1433, 8, 15), "2012-07-05"),
        ((1, 1, 1), "0622-07-19"),
        ((1300, 1, 1), "1882-11-12"),
    ],
)
def test_islamic(day: tuple[int, int, int], found: str) -> None:
    assert str(islamic.gregorian(*day)) == found


@pytest.mark.parametrize(
    ("day", "found"), [((1391, 7, 20), "2012-10-11"), ((1357, 11, 22), "1979-02-11"), ((1399, 1, 1), "2020-03-20")]
)
def test_persian(day: tuple[int, int, int], found: str) -> None:
    assert str(persian.gregorian(*day)) == found


def test_sun_and_moon() -> None:
    equinox = sky.sun_at(0, sky.moment(date(2020, 3, 1)))
    assert abs(equinox - sky.moment(date(2020, 3, 20), 3.83)) < 0.02
    eclipse = sky.new_moon(sky.moment(date(2017, 8, 10)))  # total over America
    assert abs(eclipse - sky.moment(date(2017, 8, 21), 18.5)) < 0.01
    rise, down = sky.daylight(date(2021, 6, 21), 51.5, 0)
    assert abs(rise - sky.moment(date(2021, 6, 21), 3.72)) < 0.005
    assert abs(down - sky.moment(date(2021, 6, 21), 20.36)) < 0.005


@pytest.mark.parametrize(
    ("year", "month", "day", "found"),
    [(2018, 1, 1, "2018-02-16"), (2034, 1, 1, "2034-02-19"), (2020, 8, 15, "2020-10-01"), (1900, 1, 1, "1900-01-31")],
)
def test_chinese(year: int, month: int, day: int, found: str) -> None:
    assert lunisolar.chinese(year, month, day).isoformat() == found


def test_hindu() -> None:
    assert lunisolar.tithi(2020, 7, 30, "sunset") == [date(2020, 11, 14)]  # Diwali
    assert lunisolar.tithi(2023, 6, 4, "noon") == [date(2023, 9, 19)]  # Ganesh Chaturthi, after a leap Shravana
    assert lunisolar.star(2024, 4, 21) == date(2024, 9, 15)  # Onam
    assert lunisolar.sankranti(2023, 9, waits=True) == date(2023, 1, 15)
