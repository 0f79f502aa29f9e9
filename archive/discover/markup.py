"""A pull parser for XML as it is served: it never raises, expands no entities of a DOCTYPE and skips what is broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

TAG = re.compile(r"<(/?)(?:([\w.-]+):)?([A-Za-z][\w.-]*)([^<>]*+)>")
ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
SKIPPED = (("<!--", "-->"), ("<?", "?>"), ("<!", ">"))
CDATA = "<![CDATA["
REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
XML_NAMES = ("lt", "gt", "amp", "quot", "apos")
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # characters that XML 1.0 has not
AS_IT_IS = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|&(?:(#?\w{1,32});)?", re.DOTALL)

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
            yield "text", "", resolved(text[at:end])
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
    return {name.lower(): resolved(a or b) for name, a, b in ATTRIBUTE.findall(written)}


def resolved(text: str) -> str:
    """Character references resolved; "&section=2" is none: only those that end in a semicolon are."""
    return REFERENCE.sub(lambda found: unescape(found[0]) if _is_known(found[0]) else found[0], text)


def mended(text: str) -> str:
    """XML without what a parser stumbles over and a person does not: bare ampersands, HTML's names, control marks."""
    return UNFIT.sub("", AS_IT_IS.sub(_mended_reference, text))


def _mended_reference(found: re.Match[str]) -> str:
    """A comment or CDATA as it is; a reference as one that XML knows; an ampersand that begins none as such."""
    name = found[1]
    if found[0][0] == "<" or name in XML_NAMES:
        return found[0]
    if not REFERENCE.fullmatch(found[0]) or not _is_known(found[0]):
        return "&amp;" + found[0][1:]
    return "".join(f"&#{ord(character)};" for character in UNFIT.sub("", unescape(found[0])))


def _is_known(reference: str) -> bool:
    """Whether "&name;" is a character's name; `html.unescape` would take "&section;" for "&sect" and "ion;"."""
    return reference[1] == "#" or reference[1:] in html5


def _after(text: str, closing: str, at: int) -> int:
    """Just after the next `closing`; the end of the text when there is none."""
    end = text.find(closing, at)
    return len(text) if end < 0 else end + len(closing)
