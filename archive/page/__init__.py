"""Capture -> Page: Content-Encoding undone within a limit, media type told from the bytes, characters decoded."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from archive import html
from archive.model import Capture, Issue, IssueKind
from archive.page import mojibake
from archive.page.charset import decode
from archive.page.encoding import LIMIT, undo
from archive.page.media_type import HTML, PAPER, PDF, TEXT, declared, media_type

MAX_CHARS = 4 << 20  # characters of one page that are read; the longest honest article page seen has 1.6 million


@dataclass
class Page:
    """A decoded capture. `media_type` is what the bytes are ("text/html", "text/plain", …), whatever the header said;
    `text` is empty unless it is one of those two, `body` unless it is a PDF, DOCX or ODT; `charset_basis` is "header",
    "bom", "meta", "statistics" or "given".
    """

    url: str
    media_type: str
    charset: str | None
    charset_basis: str | None
    text: str
    status: int = 200
    fetched_at: datetime | None = None
    issues: tuple[Issue, ...] = field(default=())
    cut: str | None = None  # WARC-Truncated
    body: bytes = field(default=b"", repr=False)
    utf8: bytes = field(default=b"", repr=False)  # of the text, or empty

    @cached_property
    def tree(self) -> html.Element:
        """The root element, parsed on first use, once."""
        return html.parse(self.text, self.utf8)

    def has(self, *kinds: IssueKind) -> bool:
        return any(issue.kind in kinds for issue in self.issues)

    @property
    def breaks_off(self) -> bool:
        """Whether the connection ended within the page: what is missing would look like an edit when it comes back.
        A server that states a wrong length sends the closing tag all the same."""
        whole = b"%%EOF" in self.body[-1024:] if self.media_type == PDF else "</html" in self.text[-2000:].lower()
        return self.cut in ("disconnect", "time") and not whole


def payload(capture: Capture, limit: int = LIMIT) -> tuple[bytes, tuple[Issue, ...]]:
    """The body with its Content-Encoding undone, at most `limit` bytes; what went wrong on the way are Issues."""
    told = declared(capture.header("Content-Type"))
    body, issues = undo(capture.body, capture.header("Content-Encoding"), limit, told)
    if capture.truncated:
        issues = (*issues, Issue(IssueKind.TRUNCATED, f"the response was cut ({capture.truncated})"))
    return body, issues


def read(capture: Capture) -> Page:
    """The page of a capture; never raises for what a server sent."""
    body, issues = payload(capture)
    kind, type_issues = media_type(body, declared(capture.header("Content-Type")), capture.url)
    page = Page(capture.url, kind, None, None, "", capture.status, capture.fetched_at, (*issues, *type_issues))
    page.cut = capture.truncated
    if kind in PAPER:
        page.body = body
    if page.has(IssueKind.BOMB) or kind not in (HTML, TEXT):
        return page
    decoded = decode(body, capture.header("Content-Type"), is_html=kind == HTML)
    page.charset, page.charset_basis = decoded.charset, decoded.basis
    return with_text(page, decoded.text, decoded.issues)


def given(text: str, url: str, media_type: str = HTML) -> Page:
    """A page that reaches us decoded, such as a saved one given to `dateline parse`."""
    return with_text(Page(url, media_type, None, "given", ""), text, ())


def with_text(page: Page, text: str, issues: tuple[Issue, ...]) -> Page:
    """`page` with its text, freed of NULs, lone surrogates and mojibake, and cut where it is longer than we read."""
    text, data = encoded(text)
    text, wrong = mojibake.repaired(text, data)
    if wrong:
        issues = (*issues, Issue(IssueKind.MOJIBAKE, f"the text had been read as {wrong}; repaired", "text"))
        data = b""
    if len(text) > MAX_CHARS:
        cut = Issue(IssueKind.TRUNCATED, f"only the first {MAX_CHARS:,} of {len(text):,} characters were read", "text")
        text, data, issues = text[:MAX_CHARS], b"", (*issues, cut)
    page.text, page.issues, page.utf8 = text, (*page.issues, *issues), data
    return page


def readable(text: str) -> str:
    """Without NULs and lone surrogates, which neither XML nor SQLite can hold."""
    return encoded(text)[0]


def encoded(text: str) -> tuple[str, bytes]:
    """The text made readable, and its UTF-8."""
    text = text.replace("\0", "")
    try:
        return text, text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return text, text.encode()
