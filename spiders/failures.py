"""Why no page came: errors and refusing answers, put into words and kinds of Issue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from scrapy import exceptions
from scrapy.http import Response
from twisted.internet.error import ConnectError, ConnectionClosed

from archive.model import IssueKind
from archive.policy import BLOCKING
from spiders.refusals import Disallowed, Parked, Stopped
from spiders.resolver import refused

NO_ANSWER = (
    exceptions.IgnoreRequest,
    exceptions.DownloadTimeoutError,
    exceptions.DownloadConnectionRefusedError,
    exceptions.CannotResolveHostError,
    exceptions.DownloadCancelledError,
    exceptions.DownloadFailedError,
    ConnectError,
    ConnectionClosed,
)
WORDS: tuple[tuple[type[BaseException], str], ...] = (
    (exceptions.DownloadTimeoutError, "no answer in time"),
    (exceptions.DownloadConnectionRefusedError, "connection refused"),
    (exceptions.CannotResolveHostError, "the host's name does not resolve"),
    (exceptions.DownloadCancelledError, "the download was cancelled"),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`kind` None: it was not tried, and nothing is wrong with it."""

    kind: IssueKind | None
    detail: str = ""
    not_before: datetime | None = None


def judge(error: BaseException, url: str) -> Verdict:
    """What the end of a request without an answer means for its link."""
    if isinstance(error, Parked):
        return Verdict(None, not_before=error.until)
    if isinstance(error, Stopped):
        return Verdict(None)
    if isinstance(error, Disallowed):
        return Verdict(IssueKind.DISALLOWED, str(error))
    return Verdict(IssueKind.UNREACHABLE, f"{url}: {why(error, url)}")


def why(error: BaseException, url: str) -> str:
    """An error in a few words; a refused address comes as a name that does not resolve."""
    host = urlsplit(url).hostname or ""
    if isinstance(error, exceptions.CannotResolveHostError) and host in refused:
        return f"{refused[host]} is no public address; `allow_hosts` in config.yml can allow {host}"
    for kind, words in WORDS:
        if isinstance(error, kind):
            return words
    inner = getattr(error.__cause__, "reasons", None)  # Twisted's ResponseFailed holds the failures behind it
    text = "; ".join(str(one.value) for one in inner) if inner else str(error)
    if "certificate verify failed" in text:
        return "its certificate cannot be verified"
    return text.strip() or type(error).__name__


def is_challenge(response: Response) -> bool:
    """Whether a refusing answer is a bot check rather than an error of the server."""
    return b"challenge" in (response.headers.get("cf-mitigated") or b"").lower()


def said(response: Response) -> str:
    """An answer that refuses or fails, in one line."""
    meaning = "a bot check" if is_challenge(response) else BLOCKING.get(response.status)
    waits = response.headers.get("Retry-After")
    return "".join(
        (
            f"{response.url}: status {response.status}",
            f", {meaning}" if meaning else "",
            f", Retry-After: {waits.decode('latin-1')[:60]}" if waits else "",
        )
    )
