"""What a crawl knows of the hosts it visits: how long they want to be left alone, and how slowly they are asked."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from archive.policy import LONGEST_CRAWL_DELAY, LONGEST_WAIT, slot_delay

log = logging.getLogger("dateline")

Clock = Callable[[], datetime]
Keep = Callable[[str, datetime, str], None]

FAILURES_IN_A_ROW = 5  # then a host rests for what is left of the run
REST = timedelta(hours=1)


class Hosts:
    """Hosts as "example.org" or "127.0.0.1:8801": the politeness slots of the crawl.

    `keep` stores a pause a host asked for, so that later runs honour it; a rest for our own reasons ends with the run.
    """

    def __init__(self, clock: Clock, parked: dict[str, datetime] | None = None, keep: Keep | None = None) -> None:
        self.clock = clock
        self.resting: dict[str, datetime] = dict(parked or {})
        self._keep = keep
        self._delays: dict[str, float] = {}
        self._crawl_delays: dict[str, float] = {}
        self._failures: Counter[str] = Counter()

    def park(self, host: str, until: datetime, reason: str) -> None:
        """The host asked to be left alone until then."""
        if self._keep:
            self._keep(host, until, reason)
        self.rest(host, until, reason)

    def rest(self, host: str, until: datetime, reason: str) -> None:
        day = "" if until.date() == self.clock().date() else f"{until:%Y-%m-%d} "
        log.warning("%s: %s; left alone until %s%s", host, reason, day, until.strftime("%H:%M:%SZ"))
        self.resting[host] = max(until, self.resting.get(host, until))

    def rests_until(self, host: str) -> datetime | None:
        """The end of the host's pause; None when it may be asked now."""
        until = self.resting.get(host)
        return until if until and until > self.clock() else None

    def at_rest(self) -> list[str]:
        return [host for host in self.resting if self.rests_until(host)]

    def failed(self, host: str) -> None:
        self._failures[host] += 1
        if self._failures[host] >= FAILURES_IN_A_ROW and (self.resting.get(host) or self.clock()) < self.clock() + REST:
            self.rest(host, self.clock() + REST, f"{self._failures[host]} failures in a row")

    def answered(self, host: str) -> None:
        self._failures.pop(host, None)

    def want_delay(self, host: str, seconds: float) -> None:
        """A source on this host asks for so many seconds between two requests; the most careful one counts."""
        self._delays[host] = max(seconds, self._delays.get(host, 0.0))

    def crawl_delay(self, host: str, seconds: float | None) -> None:
        """What robots.txt says."""
        if seconds is not None:
            self._crawl_delays[host] = min(float(seconds), LONGEST_CRAWL_DELAY)

    def apart(self, host: str) -> timedelta | None:
        """The time between two requests, when it is too long for a run to wait; None when it is not."""
        seconds = max(self._delays.get(host, 0.0), self._crawl_delays.get(host, 0.0))
        return timedelta(seconds=seconds) if seconds > LONGEST_WAIT else None

    def delay(self, host: str, default: float, jitter: float) -> float:
        """The mean delay that, varied by ±`jitter`, undercuts neither the sources nor robots.txt; `default` for a host
        that gets one request a run."""
        if self.apart(host):
            return slot_delay(default, None, jitter)
        return slot_delay(self._delays.get(host, default), self._crawl_delays.get(host), jitter)
