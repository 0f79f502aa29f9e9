"""ODT -> its text (ODF 1.2): deleted passages and comments are out, notes follow their paragraph."""

from __future__ import annotations

from archive.model import BlockKind
from archive.office.container import DC, SUPERSCRIPT, Container, Text, Walker

CONTENT, META = "content.xml", "meta.xml"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
SKIPPED = frozenset({TEXT + "tracked-changes", OFFICE + "annotation", TEXT + "note-citation", OFFICE + "forms"})
SPACES = frozenset({TEXT + "s", TEXT + "tab", TEXT + "line-break"})
BLOCKS = {TEXT + "p": BlockKind.PARAGRAPH, TEXT + "h": BlockKind.HEADING}
ROW, CELL, LIST, NOTE = TABLE + "table-row", TABLE + "table-cell", TEXT + "list", TEXT + "note"


def read(container: Container) -> Text:
    said = container.texts(META)
    text = Text(title=said.get(f"{DC}title"), author=said.get(f"{DC}creator"), modified=said.get(f"{DC}date"))
    container.walk(CONTENT, Body(text))
    return text


class Body(Walker):
    """The document's blocks, in order; `open` are the paragraphs it is in, since notes stand within them."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.open: list[list[str]] = []
        self.notes: list[str] = []  # those of the outermost paragraph
        self.rows: list[list[list[str]]] = []
        self.skipped = self.lists = 0
        self.count = self.within = 0  # notes so far; notes that are open

    @property
    def has_enough(self) -> bool:
        return self.text.cut

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self.skipped += tag in SKIPPED
        if self.skipped:
            return
        self.lists += tag == LIST
        if tag in BLOCKS:
            self.open.append([])
        elif tag == ROW:
            self.rows.append([])
        elif tag == CELL and self.rows:
            self.rows[-1].append([])
        elif tag in SPACES and self.open:
            self.open[-1].append(" ")
        elif tag == NOTE and self.open:
            self.within += 1
            self.count += 1
            self.open[-1].append(str(self.count).translate(SUPERSCRIPT))
            self.notes.append(f"{self.count}")

    def data(self, data: str) -> None:
        if self.open and not self.skipped:
            self.open[-1].append(data)

    def end(self, tag: str) -> None:
        if tag in SKIPPED:
            self.skipped -= 1
        elif self.skipped:
            return
        elif tag in BLOCKS and self.open:
            self.finish("".join(self.open.pop()), tag)
        elif tag == ROW and self.rows:
            cells = [" ".join(filter(None, cell)) for cell in self.rows.pop()]
            if self.rows and self.rows[-1]:
                self.rows[-1][-1] += cells
            else:
                self.text.add(" | ".join(filter(None, cells)), BlockKind.ROW)
        elif tag == NOTE and self.within:
            self.within -= 1
        self.lists -= tag == LIST

    def finish(self, text: str, tag: str) -> None:
        if self.within and self.notes:
            self.notes[-1] += f" {text}"
            return
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += [text, *self.notes]
        else:
            self.text.add(text, BlockKind.ITEM if self.lists and tag == TEXT + "p" else BLOCKS[tag])
            for note in self.notes:
                self.text.add(note, BlockKind.PARAGRAPH)
        self.notes = []
