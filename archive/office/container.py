"""A zip of XML parts, opened with care: each within a limit of size, none with a DTD, so that no entity expands."""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree import ElementTree

from archive.model import BlockKind

CHUNK = 1 << 16  # bytes of XML told at once
LARGEST_PART = 48 << 20  # bytes of XML; 1,000 pages of text have about ten million
DAMAGE = (KeyError, RuntimeError, OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error, lzma.LZMAError)
MOST_CHARS, MOST_BLOCKS = 1_000_000, 20_000
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
DC, TERMS = "{http://purl.org/dc/elements/1.1/}", "{http://purl.org/dc/terms/}"


class Unreadable(ValueError):
    """A file that is no DOCX or ODT, or a damaged or harmful one; `str()` says which."""


@dataclass(slots=True)
class Text:
    """The text of a file: blocks in reading order, the index of the one styled as its title; what the file says of
    itself; `cut` when it holds more than is read."""

    pieces: list[tuple[str, BlockKind]] = field(default_factory=list)
    headline: int | None = None
    title: str | None = None
    author: str | None = None
    modified: str | None = None  # ISO 8601, as written
    cut: bool = False
    size: int = 0  # characters in `pieces`

    def add(self, text: str, kind: BlockKind) -> None:
        """One more block; what is beyond the limits is left out, and all that follows it."""
        if self.cut or not text.strip():
            return
        room = MOST_CHARS - self.size if len(self.pieces) < MOST_BLOCKS else 0
        self.cut = len(text) > room
        if room:
            self.pieces.append((text[:room], kind))
            self.size += len(text[:room])


class Container:
    """An open zip file."""

    def __init__(self, data: bytes) -> None:
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
            self.names = frozenset(self.zip.namelist())
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise Unreadable(f"the file is damaged, it cannot be unpacked: {error}") from error

    def holds(self, name: str) -> bool:
        return name in self.names

    def part(self, name: str) -> bytes:
        """The bytes of a part; raises Unreadable for one that is missing, damaged, encrypted or too large."""
        try:
            with self.zip.open(name) as file:
                data = file.read(LARGEST_PART + 1)
        except DAMAGE as error:
            raise Unreadable(f"the file's {name} cannot be unpacked: {error}") from error
        if len(data) > LARGEST_PART:
            raise Unreadable(f"the file's {name} has more than {LARGEST_PART >> 20} MiB")
        return data

    def walk(self, name: str, walker: Walker) -> None:
        """Tell `walker` of a part's elements and characters in order, without recursion, until it has enough. Raises
        Unreadable."""
        parser, data = ElementTree.XMLParser(target=walker), self.part(name)
        try:
            for at in range(0, len(data), CHUNK):
                parser.feed(data[at : at + CHUNK])
                if walker.has_enough:
                    return
            parser.close()
        except Unreadable:
            raise
        except (ElementTree.ParseError, LookupError, ValueError) as error:
            raise Unreadable(f"the file's {name} is no XML: {error}") from error

    def texts(self, name: str) -> dict[str, str]:
        """The characters of each element of a small part by its name; none when the part cannot be read."""
        texts = Texts()
        try:
            if self.holds(name):
                self.walk(name, texts)
        except Unreadable:
            return {}
        return texts.found


class Walker:
    """What a part is told to; every kind of part has its own."""

    @property
    def has_enough(self) -> bool:
        return False

    def start(self, tag: str, attributes: dict[str, str]) -> None: ...

    def end(self, tag: str) -> None: ...

    def data(self, data: str) -> None: ...

    def close(self) -> None: ...

    def doctype(self, name: str, public: str | None, system: str | None) -> None:
        raise Unreadable("the file declares entities, as no such file does")


class Texts(Walker):
    """The characters of elements without children."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.tag = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag = tag

    def data(self, data: str) -> None:
        if data.strip():
            self.found[self.tag] = (self.found.get(self.tag, "") + data)[:1000]
