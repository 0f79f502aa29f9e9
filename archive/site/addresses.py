"""The site's own addresses. They carry document keys, record ids and sentence numbers, never row ids.

A key stands in the path percent-encoded once more, so that "?", "#" and "%" in it come back as they were.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlencode, urlsplit

IN_PATH = "/:@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Addresses below the prefix that `path` puts before them (Datasette's base_url)."""

    path: Callable[[str], str]

    def __call__(self, page: str = "", /, **query: object) -> str:
        """A page by name with the query parameters that have a value."""
        given = {name: value for name, value in query.items() if value not in (None, "")}
        return self.path(f"/{page}") + (f"?{urlencode(given)}" if given else "")

    def document(self, key: str, version: str | None = None, sentence: int | None = None) -> str:
        anchor = f"#s{sentence}" if sentence is not None else ""
        return self(f"document/{quote(key, safe=IN_PATH)}", version=version) + anchor

    def person(self, key: str) -> str:
        return self(f"people/{quote(key, safe=IN_PATH)}")

    def cite(self, key: str, version: str, sentence: int | None = None) -> str:
        return self(f"cite/{quote(key, safe=IN_PATH)}", version=version, sentence=sentence)


def key_of(path: str) -> str:
    """The document key of a path's last part, as the server received it."""
    return unquote(path)


def web(url: str | None) -> str | None:
    """The address if a browser may be sent there (http or https), else None."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def at_quotation(url: str, quotation: str) -> str:
    """The address with a text fragment (WICG scroll-to-text): browsers that know it scroll to the quotation."""
    words = quotation.split()
    if len(words) <= 12:
        return f"{url}#:~:text={_fragment(words)}"
    return f"{url}#:~:text={_fragment(words[:5])},{_fragment(words[-5:])}"


def _fragment(words: list[str]) -> str:
    return quote(" ".join(words), safe="").replace("-", "%2D")
