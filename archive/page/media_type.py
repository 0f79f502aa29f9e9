"""What a payload is, told from its bytes first and from the header and the URL second (after WHATWG MIME Sniffing)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from archive.model import Issue, IssueKind

HTML, TEXT, XML, JSON, PDF, ZIP, DOCX, ODT, BINARY, EMPTY = (
    "text/html",
    "text/plain",
    "application/xml",
    "application/json",
    "application/pdf",
    "application/zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "application/octet-stream",
    "application/x-empty",
)
PAPER = (PDF, DOCX, ODT)  # files made of pages or paragraphs, read by archive.extract.paged
DOWNLOADS = frozenset(  # types that say no more than "save this"
    {
        BINARY,
        "binary/octet-stream",
        "application/download",
        "application/x-download",
        "application/force-download",
        "application/x-force-download",
        "application/save-as",
        "application/unknown",
    }
)
MAGIC = (
    (b"%PDF-", PDF),
    (b"PK\x03\x04", ZIP),
    (b"\xd0\xcf\x11\xe0", "application/msword"),
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"RIFF", "image/webp"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"OggS", "application/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\x00\x00\x00\x18ftyp", "video/mp4"),
    (b"\x00\x00\x00\x20ftyp", "video/mp4"),
    (b"<?xpacket", BINARY),
)
HTML_START = re.compile(
    (
        rb"(?:\s|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|table|div|p|"
        rb"h1|br|a|b|i|font|iframe)\b"
    ),
    re.I | re.S,
)
XML_START = re.compile(rb"\s*<(?:\?xml|rss|feed|urlset|sitemapindex|rdf)\b", re.I)
ANY_HTML = re.compile(rb"<(?:html|body|p|div|br|span|table|h[1-6])\b", re.I)
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
LOOKED_AT = 4096
XML_TYPES = re.compile(r"(?:text|application)/(?:[\w.+-]*\+)?xml$")


def declared(content_type: str | None) -> str | None:
    """The type a Content-Type header names, without parameters; None when it names none."""
    name = (content_type or "").split(";")[0].strip().lower()
    return name if re.fullmatch(r"[\w.+-]+/[\w.+-]+", name) else None


def media_type(body: bytes, header: str | None, url: str) -> tuple[str, tuple[Issue, ...]]:
    """What `body` is, with an Issue where that is not what the header says or where no reader of ours takes it."""
    told = sniff(body, header, url)
    issues = []
    if told == EMPTY:
        issues.append(Issue(IssueKind.EMPTY_BODY, "the response has no body"))
    elif told not in (HTML, TEXT, *PAPER):
        issues.append(Issue(IssueKind.UNREADABLE_TYPE, f"no reader for {told}"))
    if told != EMPTY and header and family(told) != family(header) and header not in DOWNLOADS:
        issues.append(Issue(IssueKind.WRONG_TYPE, f"sent as {header[:60]}, but the bytes are {told}"))
    return told, tuple(issues)


def sniff(body: bytes, header: str | None, url: str) -> str:
    start = body[:LOOKED_AT].removeprefix(b"\xef\xbb\xbf")
    if not body.strip():
        return EMPTY
    for magic, name in MAGIC:
        if start.startswith(magic):
            return in_zip(body) if name == ZIP else name
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):  # UTF-16: its bytes look binary
        return HTML if b"<" in start.replace(b"\0", b"") else TEXT
    if HTML_START.match(start):
        return HTML
    if b"%PDF-" in start[:1024]:  # after stray bytes, as readers of PDF allow
        return PDF
    if XML_START.match(start):
        return HTML if b"<html" in start.lower() else XML
    if len(CONTROL.findall(start)) > len(start) / 10:
        return BINARY
    return told_by_header(start, header, url)


def in_zip(body: bytes) -> str:
    """What a zip file is, by the names in its directory."""
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in body[:120]:
        return ODT
    return DOCX if b"word/document" in body and b"[Content_Types].xml" in body else ZIP


def told_by_header(start: bytes, header: str | None, url: str) -> str:
    """What bytes without a tell-tale start are: JSON, text with tags (HTML), or what header or URL say."""
    if start.lstrip()[:1] in (b"{", b"[") and (header or "").endswith("json"):
        return JSON
    if header is None:
        return TEXT if urlsplit_path(url).endswith(".txt") or not ANY_HTML.search(start) else HTML
    if family(header) == "xml":
        return HTML if ANY_HTML.search(start) else XML
    if header in (HTML, TEXT, JSON):
        return header
    return TEXT if header.startswith("text/") else (HTML if ANY_HTML.search(start) else header)


def urlsplit_path(url: str) -> str:
    try:
        return urlsplit(url).path.lower()
    except ValueError:
        return ""


def family(name: str) -> str:
    """Types that are one for us: XHTML is HTML, every +xml is XML, Word and ZIP containers are themselves."""
    if name in (HTML, "application/xhtml+xml"):
        return HTML
    if XML_TYPES.match(name):
        return "xml"
    if name.endswith("json"):
        return JSON
    if name == "application/x-pdf":
        return PDF
    if name.startswith("application/vnd.") and "vnd.rar" not in name or name == "application/zip":
        return "application/zip"
    return name
