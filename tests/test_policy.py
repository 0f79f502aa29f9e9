"""What to fetch or recheck now, with which validators, how politely."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import policy
from archive.model import LinkRole

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def test_pauses_grow_and_end() -> None:
    pauses = [policy.backoff(failures) for failures in range(1, len(policy.BACKOFF) + 1)]
    assert pauses == sorted(pauses, key=lambda pause: pause or timedelta.max)
    assert policy.backoff(len(policy.BACKOFF) + 1) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Sun, 22 Nov 2026 12:05:00 GMT", 300),
        ("Sunday, 22-Nov-26 12:05:00 GMT", 300),
        ("Sun, 22 Nov 2026 11:00:00 GMT", 0),
        ("Sun, 22 Nov 2026 14:05:00 +0200", 300),
        ("999999999999999", policy.LONGEST_PAUSE.total_seconds()),
        ("Wed, 01 Jan 2098 00:00:00 GMT", policy.LONGEST_PAUSE.total_seconds()),
    ],
)
def test_retry_after_in_seconds_and_as_a_date(header: str, seconds: float) -> None:
    assert policy.retry_after(header, NOW) == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("header", [None, "", "soon", "-5", "1.5", "٣", "Sun, 45 Nov 2026 12:00:00 GMT"])
def test_a_retry_after_that_says_nothing(header: str | None) -> None:
    assert policy.retry_after(header, NOW) is None


@given(st.text())
def test_no_retry_after_raises_or_leaves_its_bounds(header: str) -> None:
    until = policy.retry_after(header, NOW)
    assert until is None or NOW <= until <= NOW + policy.LONGEST_PAUSE


@given(st.datetimes(min_value=datetime(2026, 11, 22, 12), max_value=datetime(2026, 11, 29, 12)))
def test_an_http_date_is_read_to_the_second(moment: datetime) -> None:
    moment = moment.replace(tzinfo=UTC, microsecond=0)
    assert policy.retry_after(format_datetime(moment, usegmt=True), NOW) == moment


def test_validators_go_out_unless_the_last_whole_answer_is_too_old() -> None:
    both = {"If-None-Match": '"a"', "If-Modified-Since": "yesterday"}
    hour, week = NOW - timedelta(hours=1), NOW - timedelta(days=7)
    assert policy.conditional(LinkRole.FEED, '"a"', "yesterday", hour, NOW) == both
    assert policy.conditional(LinkRole.FEED, '"a"', "yesterday", week, NOW) == {}
    assert policy.conditional(LinkRole.PAGE, '"a"', None, week, NOW) == {"If-None-Match": '"a"'}
    assert policy.conditional(LinkRole.PAGE, '"a"', None, None, NOW) == {}


@given(
    st.floats(0, 600),
    st.none() | st.floats(0, 600),
    st.floats(0, 0.9),
    st.floats(-1, 1),
)
def test_jitter_undercuts_neither_source_nor_robots(
    delay: float, crawl_delay: float | None, jitter: float, chance: float
) -> None:
    waited = policy.slot_delay(delay, crawl_delay, jitter) * (1 + jitter * chance)
    assert waited >= max(delay, crawl_delay or 0) * (1 - 1e-9)


@given(st.integers(1, 100_000), st.floats(0, 1))
def test_sources_drift_apart_by_a_tenth_at_most(every: int, chance: float) -> None:
    wait = policy.next_due(every, NOW, chance) - NOW
    assert timedelta(minutes=0.9 * every) <= wait <= timedelta(minutes=1.1 * every + 0.01)


def test_recheck_bands_cover_every_age_once_and_grow_rarer() -> None:
    bands = policy.recheck_bands(NOW)
    assert [before for _, before, _ in bands[1:]] == [after for after, _, _ in bands[:-1]]
    assert bands[0][1].year == 9999
    assert bands[-1][0].year == 1
    assert [fetched for *_, fetched in bands] == sorted((fetched for *_, fetched in bands), reverse=True)


def test_a_child_sitemap_is_read_again_when_it_may_have_changed() -> None:
    yesterday = NOW - timedelta(days=1)
    assert policy.worth_another_look("2026-11-22", "2026-11-21T09:00:00Z", yesterday, NOW)
    assert not policy.worth_another_look("2026-11-20T08:00:00Z", "2026-11-21T09:00:00Z", yesterday, NOW)
    assert policy.worth_another_look("2026-11-20", "2026-11-21T09:00:00Z", NOW - timedelta(days=8), NOW)
    assert policy.worth_another_look(None, "2026-11-21T09:00:00Z", yesterday, NOW)
    assert policy.worth_another_look("2026-11-20", None, None, NOW)
