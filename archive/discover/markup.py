"""A pull parser for XML as it is served: it never raises, expands no entities of a DOCTYPE and skips what is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

TAG = re.compile(r"<(/?)(?:([\w.-]+):)?([A-Za-z][\w.-]*)([^<>]*+)>")
ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
SKIPPED = (("<!--", "-->"), ("<?", "?>"), ("<!", ">"))
CDATA = "<![CDATA["

Event = tuple[
    str, str, str
]  # ("start", local name, attributes as written), ("end", local name, ""), ("text", "", text)


def events(text: str) -> Iterator[Event]:
    """Starts, ends and pieces of text in order. Names are local and in lower case; references in text are resolved."""
    at = 0
    while at < len(text):
        opening = text.find("<", at)
        if opening != at:
            end = len(text) if opening < 0 else opening
            yield "text", "", unescape(text[at:end])
            at = end
        elif text.startswith(CDATA, at):
            end = _after(text, "]]>", at)
            yield "text", "", text[at + len(CDATA) : end].removesuffix("]]>")
            at = end
        elif tag := TAG.match(text, at):
            name = tag[3].lower()
            if not tag[1]:
                yield "start", name, tag[4]
            if tag[1] or tag[4].endswith("/"):
                yield "end", name, ""
            at = tag.end()
        else:
            closing = next((close for open_, close in SKIPPED if text.startswith(open_, at)), None)
            at = _after(text, closing, at) if closing else at + 1


def attributes(written: str) -> dict[str, str]:
    """The attributes of a start tag; references in their values are resolved."""
    return {name.lower(): unescape(a or b) for name, a, b in ATTRIBUTE.findall(written)}


def _after(text: str, closing: str, at: int) -> int:
    """Just after the next `closing`; the end of the text when there is none."""
    end = text.find(closing, at)
    return len(text) if end < 0 else end + len(closing)
