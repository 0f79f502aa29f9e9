"""Builds small PDF, DOCX and ODT files from what is to stand in them, with the standard library alone."""

from __future__ import annotations

import io
import textwrap
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 595, 842  # A4 in points
REGULAR, BOLD, ANY = "F1", "F2", "F3"  # Helvetica, its bold, and a font that draws whatever Unicode has
TO_UNICODE = b"""/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
3 beginbfrange <0000> <00FF> <0000> <0100> <04FF> <0100> <2000> <22FF> <2000> endbfrange
endcmap end end"""


@dataclass
class Sheet:
    """One page: `runs` are (x, y from the top, size, font, text); `picture` covers it; `turned` is its /Rotate."""

    runs: list[tuple[float, float, float, str, str]] = field(default_factory=list)
    picture: bool = False
    turned: int = 0

    def put(self, x: float, y: float, text: str, size: float = 11, font: str = REGULAR) -> Sheet:
        self.runs.append((x, y, size, font, text))
        return self

    def set(self, x: float, y: float, text: str, *, wide: int = 80, size: float = 11, font: str = REGULAR) -> float:
        """Set a paragraph in lines of at most `wide` characters; returns the y below it."""
        for line in textwrap.wrap(text, wide):
            self.put(x, y, line, size, font)
            y += 1.2 * size
        return y + 0.6 * size


def pdf(sheets: Sequence[Sheet], info: Mapping[str, str] | None = None) -> bytes:
    """A PDF of these pages; `info` is its document information dictionary."""
    things: list[bytes] = [b"", b"", *_fonts(), _picture()]
    pages = []
    for sheet in sheets:
        things.append(_stream(_drawn(sheet)))
        things.append(
            b"<< /Type /Page /Parent 2 0 R /Contents %d 0 R /Rotate %d /MediaBox [0 0 %d %d] /Resources << /Font "
            b"<< /F1 3 0 R /F2 4 0 R /F3 5 0 R >> /XObject << /Im 9 0 R >> >> >>"
            % (len(things), sheet.turned, WIDTH, HEIGHT)
        )
        pages.append(len(things))
    things[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    things[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids)
    things.append(b"<< %s >>" % b" ".join(b"/%s %s" % (k.encode(), _string(v)) for k, v in (info or {}).items()))
    return _file(things)


def _fonts() -> list[bytes]:
    """Objects 3 to 8: the three fonts and what the third is made of."""
    base = b"<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /%s >>"
    return [
        base % b"Helvetica",
        base % b"Helvetica-Bold",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [6 0 R] "
        b"/ToUnicode 8 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /DW 500 /FontDescriptor 7 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        b"<< /Type /FontDescriptor /FontName /Any /Flags 4 /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 "
        b"/CapHeight 700 /FontBBox [0 -200 1000 800] >>",
        _stream(TO_UNICODE),
    ]


def _picture() -> bytes:
    return _stream(
        b"\x80", b"/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray"
    )


def _drawn(sheet: Sheet) -> bytes:
    parts = [b"q %d 0 0 %d 0 0 cm /Im Do Q" % (WIDTH, HEIGHT)] if sheet.picture else []
    for x, y, size, font, text in sheet.runs:
        shown = b"<%s>" % text.encode("utf-16-be").hex().encode() if font == ANY else _string(text)
        place = b"0 1 -1 0 %g %g" % (y, x) if sheet.turned else b"1 0 0 1 %g %g" % (x, HEIGHT - y)
        parts.append(b"BT /%s %g Tf %s Tm %s Tj ET" % (font.encode(), size, place, shown))
    return b"\n".join(parts)


def _string(text: str) -> bytes:
    data = text.encode("cp1252") if _is_latin(text) else b"\xfe\xff" + text.encode("utf-16-be")
    return b"(%s)" % data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _is_latin(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _stream(data: bytes, head: bytes = b"") -> bytes:
    packed = zlib.compress(data)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (head, len(packed), packed)


def _file(things: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, thing in enumerate(things, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(things) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(things) + 1, len(things))
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


# ---- office files ---------------------------------------------------------------------------------------------------

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
CORE = (
    '<c:coreProperties xmlns:c="urn:core" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:t="http://purl.org/dc/terms/">{}</c:coreProperties>'
)


def docx(body: str, parts: Mapping[str, str] | None = None, core: str = "") -> bytes:
    """A DOCX whose <w:body> holds `body`; `parts` are its other parts below word/."""
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": RELATIONS,
        "docProps/core.xml": CORE.format(core),
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
        **{f"word/{name}": text for name, text in (parts or {}).items()},
    }
    return packed(files)


def paragraph(text: str, style: str = "", *, run: str = "") -> str:
    """A <w:p> of one run; `run` are the run's properties."""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{named}<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(body: str, meta: str = "") -> bytes:
    """An ODT whose <office:text> holds `body`."""
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document {spaces}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta>{meta}</office:meta></office:document-meta>",
        }
    )


def packed(files: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in files.items():
            file.writestr(name, text, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()
