"""What to fetch or recheck now, with which validators, how politely. Pure: time and chance come in as arguments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from archive.model import LinkRole

LEASE = timedelta(minutes=30)  # the longest a single URL can be on its way: time-outs, retries, Crawl-delay, parsing

# After this many failures in a row, wait this long; after the last, a page is given up. Feeds, sitemaps and listings
# are asked again by every crawl, whatever their past: Media Cloud found that a surprising number come back.
BACKOFF = (
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=4),
)

LONGEST_PAUSE = timedelta(days=7)  # no Retry-After is believed beyond this
LONGEST_WAIT = 120.0  # seconds a run waits between two requests to a host; who asks for more gets one request a run
LONGEST_CRAWL_DELAY = 86_400.0  # seconds; no Crawl-delay is believed beyond a day
PAUSE_UNSAID = timedelta(minutes=10)  # a 429 that names no time

# Some servers keep an ETag although the feed has changed (seen by Media Cloud): ask for the whole now and then.
FULL_FETCH = {
    LinkRole.FEED: timedelta(days=1),
    LinkRole.SITEMAP: timedelta(days=1),
    LinkRole.LISTING: timedelta(days=1),
    LinkRole.PAGE: timedelta(days=30),
    LinkRole.ATTACHMENT: timedelta(days=90),
}

# A page younger than the first is looked at again after the second: most edits and removals come early.
RECHECK = (
    (timedelta(days=2), timedelta(hours=6)),
    (timedelta(days=14), timedelta(days=1)),
    (timedelta(days=90), timedelta(days=7)),
    (timedelta(days=730), timedelta(days=30)),
    (timedelta.max, timedelta(days=180)),
)

SELDOM = RECHECK[-1][1]  # when a page that was known and given up is tried again

BLOCKING = {401: "asks for a login", 403: "refuses us", 429: "asks us to slow down", 451: "is barred for legal reasons"}
GONE = frozenset({404, 410})


def backoff(failures: int) -> timedelta | None:
    """How long to leave a URL alone after so many failures in a row (1, 2, …); None: give it up."""
    return BACKOFF[failures - 1] if 0 < failures <= len(BACKOFF) else None


def retry_after(value: str | None, now: datetime) -> datetime | None:
    """Until when a Retry-After header asks us to wait: seconds or an HTTP-date (RFC 9110, 10.2.3).

    None when there is none or it says neither; never in the past, never beyond LONGEST_PAUSE.
    """
    value = (value or "").strip()
    if value.isascii() and value.isdecimal():
        until = now + timedelta(seconds=min(int(value), LONGEST_PAUSE.total_seconds()))
    else:
        try:
            until = parsedate_to_datetime(value)
        except (ValueError, TypeError, OverflowError):
            return None
        until = until.replace(tzinfo=UTC) if until.tzinfo is None else until.astimezone(UTC)
    return max(now, min(until, now + LONGEST_PAUSE))


def conditional(
    role: LinkRole, etag: str | None, last_modified: str | None, last_full: datetime | None, now: datetime
) -> Mapping[str, str]:
    """The headers of a conditional request; none when we hold no validator or the last whole answer is too old."""
    if last_full is None or now - last_full >= FULL_FETCH[role]:
        return {}
    given = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in given.items() if value}


def slot_delay(delay: float, crawl_delay: float | None, jitter: float) -> float:
    """The mean seconds between two requests to a host so that, varied by ±`jitter` (a share), none comes sooner than
    the source's own delay or the Crawl-delay of robots.txt."""
    return max(delay, crawl_delay or 0.0) / (1.0 - jitter)


def next_due(every: int, now: datetime, chance: float) -> datetime:
    """When a source crawled now is due again: `every` minutes, a tenth earlier or later (`chance` in 0..1), so that
    sources that began together drift apart."""
    return now + timedelta(minutes=every * (0.9 + 0.2 * chance))


def recheck_bands(now: datetime) -> tuple[tuple[datetime, datetime, datetime], ...]:
    """For SQL: (born at or after, born before, last fetched before), one for each step of RECHECK."""
    bands, before = [], datetime.max.replace(tzinfo=UTC)
    for age, interval in RECHECK:
        after = now - age if age < timedelta(days=365 * 100) else datetime.min.replace(tzinfo=UTC)
        bands.append((after, before, now - interval))
        before = after
    return tuple(bands)


def worth_another_look(
    modified: str | None, last_fetched: str | None, last_full: datetime | None, now: datetime
) -> bool:
    """Whether a child sitemap is fetched again: not when its <lastmod> day is before our last look, which must itself
    be younger than a week (rotating and lying sitemaps)."""
    if not modified or not last_fetched or last_full is None or now - last_full > timedelta(days=7):
        return True
    return modified[:10] >= last_fetched[:10]
