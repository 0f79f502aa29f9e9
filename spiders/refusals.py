"""Why a request was not sent: exceptions that reach a request's errback without noise in the log."""

from __future__ import annotations

from datetime import datetime

from scrapy.exceptions import IgnoreRequest


class Disallowed(IgnoreRequest):
    """robots.txt forbids it, or could not be fetched."""


class Unreachable(IgnoreRequest):
    """No answer came when its robots.txt was asked for."""


class Parked(IgnoreRequest):
    """The host is left alone until then."""

    def __init__(self, host: str, until: datetime) -> None:
        super().__init__(f"{host} is left alone until {until:%H:%M:%SZ}")
        self.host, self.until = host, until


class Stopped(IgnoreRequest):
    """The run is ending."""
