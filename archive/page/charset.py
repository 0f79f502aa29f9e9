"""Bytes -> characters: byte order mark, header, <meta>, and statistics where these are silent or wrong."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from archive.model import Issue, IssueKind
from archive.page.guess import guess

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
XML_DECLARATION = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']""", re.I)
HEADER = re.compile(r"""charset\s*=\s*["']?\s*([^\s;"',]{2,60})""", re.I)
LABELS = {  # labels that mean another charset in practice (WHATWG Encoding), or that Python does not know
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso8859-1": "cp1252", "iso_8859-1": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "x-x-big5": "big5hkscs", "big5": "big5hkscs",
    "windows-1251": "cp1251", "win-1251": "cp1251", "windows1251": "cp1251", "x-cp1251": "cp1251",
    "koi8-u": "koi8-u", "x-mac-cyrillic": "mac-cyrillic", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8",
    "unicode": "utf-8", "utf-16": "utf-16-le", "tis-620": "cp874", "iso-8859-11": "cp874",
}  # fmt: skip
META_WINDOW = 1 << 16
FEW = 0.002  # a share of broken sequences below this is damage in a page of that charset, not another charset


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    charset: str
    basis: str  # "bom", "header", "meta", "statistics"
    issues: tuple[Issue, ...] = ()


def decode(body: bytes, content_type: str | None, *, is_html: bool = True) -> Decoded:
    """The characters of `body`. A declaration is believed when the bytes agree with it; the first that does wins."""
    for mark, charset in BOMS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(charset, "replace"), charset, "bom")
    issues: list[Issue] = []
    for basis, label in declarations(body, content_type, is_html):
        known = codec(label)
        if known is None:
            issues.append(Issue(IssueKind.UNKNOWN_CHARSET, f"unknown charset {label[:40]!r} in the {basis}", "charset"))
        elif (text := fitting(body, known)) is not None:
            return Decoded(text, known, basis, tuple(issues))
    text, charset = guess(body)
    if "\ufffd" in text and charset == "utf-8":
        issues.append(Issue(IssueKind.UNKNOWN_CHARSET, "no charset fits all the bytes", "charset"))
    return Decoded(text, charset, "statistics", tuple(issues))


def declarations(body: bytes, content_type: str | None, is_html: bool) -> list[tuple[str, str]]:
    found = []
    if match := HEADER.search(content_type or ""):
        found.append(("header", match[1]))
    if is_html:
        head = body[:META_WINDOW]
        for pattern in (META, XML_DECLARATION):
            if meta := pattern.search(head):
                found.append(("meta", meta[1].decode("ascii", "replace")))
    return found


def codec(label: str) -> str | None:
    """Python's codec for a charset label; None when nobody knows it or it is no charset (such as "rot13")."""
    label = label.strip().lower()
    name = LABELS.get(label, label)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if info._is_text_encoding else None


def fitting(body: bytes, charset: str) -> str | None:
    """`body` in that charset, or None when it plainly is in another one."""
    if charset != "utf-8" and (utf8 := multibyte_utf8(body)) is not None:
        return utf8
    if charset.startswith("utf-16") and b"\0" not in body[:META_WINDOW]:
        return None  # a <meta> that was readable as ASCII cannot stand in UTF-16
    try:
        return body.decode(charset)
    except UnicodeDecodeError:
        text = body.decode(charset, "replace")
    foreign = sum(1 for byte in body if byte > 127)
    broken = text.count("\ufffd")
    return text if broken <= FEW * len(text) and broken <= foreign / 4 else None


def multibyte_utf8(body: bytes) -> str | None:
    """`body` as UTF-8 when it holds non-ASCII characters and is valid: nothing else looks like that by chance."""
    if body.isascii():
        return None
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None
