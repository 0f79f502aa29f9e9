"""Why a request was not sent: exceptions that reach a request's errback without noise in the log."""

from __future__ import annotations

from datetime import datetime

from scrapy.exceptions import IgnoreRequest

from archive import urls


class Disallowed(IgnoreRequest):
    """robots.txt forbids it, or could not be fetched."""


class Unreachable(IgnoreRequest):
    """No answer came when its robots.txt was asked for."""


class NoHost(IgnoreRequest):
    """A redirect led to a URL that names no host."""


def host_of(url: str) -> str:
    """The host of a URL to be fetched; NoHost when it can be none: "http://a..b/"."""
    try:
        return urls.host(url)
    except ValueError as error:
        raise NoHost(str(error)) from error


class Parked(IgnoreRequest):
    """The host is left alone until then."""

    def __init__(self, host: str, until: datetime) -> None:
        super().__init__(f"{host} is left alone until {until:%Y-%m-%d %H:%M:%SZ}")
        self.host, self.until = host, until


class Stopped(IgnoreRequest):
    """The run is ending."""
