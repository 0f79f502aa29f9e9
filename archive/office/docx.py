"""DOCX -> its text (ECMA-376): tracked insertions are in, deletions out, notes follow their paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.model import BlockKind
from archive.office.container import DC, SUPERSCRIPT, TERMS, Container, Text, Walker

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
SKIPPED = frozenset("del moveFrom Fallback instrText delText pPrChange rPrChange sectPr".split())
SIGNS = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "ptab": " "}
OFF = frozenset({"0", "false", "off", "none"})
HEADING = re.compile(r"heading \d|title|subtitle")
LONGEST_HEADING = 200
ENDED = re.compile(r"[.!?…;,:]$")


@dataclass(slots=True)
class Style:
    """What a paragraph style says, by name and numbering; `base` is the id of the one it is made from."""

    name: str = ""
    base: str | None = None
    listed: bool = False


@dataclass(slots=True)
class Paragraph:
    """A paragraph on its way."""

    parts: list[str] = field(default_factory=list)
    style: str | None = None
    outlined: bool = False
    listed: bool | None = None
    bold: int = 0  # letters set in bold
    notes: list[str] = field(default_factory=list)  # ids


def read(container: Container) -> Text:
    names = Relations()
    container.walk("_rels/.rels", names)
    folder = names.document.rpartition("/")[0]
    folder = f"{folder}/" if folder else ""
    said = container.texts("docProps/core.xml")
    text = Text(title=said.get(f"{DC}title"), author=said.get(f"{DC}creator"), modified=said.get(f"{TERMS}modified"))
    styles, notes = Styles(), Notes()
    for name, walker in (("styles", styles), ("footnotes", notes), ("endnotes", notes)):
        if container.holds(f"{folder}{name}.xml"):
            container.walk(f"{folder}{name}.xml", walker)
    container.walk(names.document, Body(text, styles.found, notes.found))
    return text


def local(tag: str) -> str:
    """The element's name without its namespace."""
    return tag.rpartition("}")[2]


def value(attributes: dict[str, str], name: str = "val") -> str:
    return attributes.get(W + name) or attributes.get(STRICT + name) or ""


class Relations(Walker):
    """The name of the document's own part; exporters other than Word call it as they like."""

    document = "word/document.xml"

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if attributes.get("Type", "").endswith("/officeDocument"):
            self.document = attributes.get("Target", "").lstrip("/")


class Styles(Walker):
    """The paragraph styles by id."""

    def __init__(self) -> None:
        self.found: dict[str, Style] = {}
        self.style = Style()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        match local(tag):
            case "style":
                self.style = self.found.setdefault(value(attributes, "styleId"), Style())
            case "name":
                self.style.name = value(attributes).lower()
            case "basedOn":
                self.style.base = value(attributes)
            case "numPr":
                self.style.listed = True


class Notes(Walker):
    """The text of foot- and endnotes by kind and id."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self.key, self.inside = "", False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if local(tag) in ("footnote", "endnote"):
            self.key = local(tag) + value(attributes, "id")
        self.inside = local(tag) == "t"

    def end(self, tag: str) -> None:
        self.inside = False
        if local(tag) == "p":
            self.found[self.key] = self.found.get(self.key, "") + " "

    def data(self, data: str) -> None:
        if self.inside:
            self.found[self.key] = self.found.get(self.key, "") + data


class Body(Walker):
    """The document's blocks, in order."""

    def __init__(self, text: Text, styles: dict[str, Style], notes: dict[str, str]) -> None:
        self.text, self.styles, self.notes = text, styles, notes
        self.open: list[Paragraph] = []  # more than one: text boxes stand within paragraphs
        self.rows: list[list[list[str]]] = []  # the cells of the rows that are open, outermost first
        self.skipped = self.properties = self.count = 0
        self.bold = self.hidden = self.inside = False

    @property
    def has_enough(self) -> bool:
        return self.text.cut

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        self.skipped += name in SKIPPED
        if self.skipped:
            return
        self.inside = name == "t"
        match name:
            case "p":
                self.open.append(Paragraph())
            case "tr":
                self.rows.append([])
            case "tc" if self.rows:
                self.rows[-1].append([])
            case "pPr":
                self.properties += 1
            case "r":
                self.bold = self.hidden = False
            case _ if self.open and self.properties:
                self.set(self.open[-1], name, value(attributes))
            case _ if self.open:
                self.mark(self.open[-1], name, attributes)

    def set(self, paragraph: Paragraph, name: str, value: str) -> None:
        """What the paragraph's properties say."""
        match name:
            case "pStyle":
                paragraph.style = value
            case "numId":
                paragraph.listed = value != "0"
            case "outlineLvl":
                paragraph.outlined = value != "9"

    def mark(self, paragraph: Paragraph, name: str, attributes: dict[str, str]) -> None:
        """What an element says of its run, or stands for in the text."""
        if name == "b":
            self.bold = value(attributes) not in OFF
        elif name == "vanish":
            self.hidden = value(attributes) not in OFF
        elif name in SIGNS:
            paragraph.parts.append(SIGNS[name])
        elif name in ("footnoteReference", "endnoteReference"):
            self.count += 1
            paragraph.parts.append(str(self.count).translate(SUPERSCRIPT))
            note = self.notes.get(name.removesuffix("Reference") + value(attributes, "id"), "")
            paragraph.notes.append(f"{self.count} {note.strip()}")

    def data(self, data: str) -> None:
        if self.inside and self.open and not self.hidden and not self.skipped:
            self.open[-1].parts.append(data)
            self.open[-1].bold += len(data.replace(" ", "")) if self.bold else 0

    def end(self, tag: str) -> None:
        name = local(tag)
        self.inside = False
        if name in SKIPPED:
            self.skipped -= 1
        elif self.skipped:
            return
        elif name == "pPr":
            self.properties -= 1
        elif name == "p" and self.open:
            self.finish(self.open.pop())
        elif name == "tr" and self.rows:
            self.end_row([" ".join(filter(None, cell)) for cell in self.rows.pop()])

    def end_row(self, cells: list[str]) -> None:
        """A row is a block; one of a table within a cell belongs to that cell."""
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += cells
        else:
            self.text.add(" | ".join(filter(None, cells)), BlockKind.ROW)

    def finish(self, paragraph: Paragraph) -> None:
        text = "".join(paragraph.parts).strip()
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += [text, *paragraph.notes]
            return
        kind = self.kind(paragraph, text)
        if self.text.headline is None and text and "title" in (style.name for style in self.made_from(paragraph.style)):
            self.text.headline = len(self.text.pieces)
        self.text.add(text, kind)
        for note in paragraph.notes:
            self.text.add(note, BlockKind.PARAGRAPH)

    def made_from(self, style: str | None) -> Iterator[Style]:
        """The style and those it is made from; a circle ends."""
        seen: set[str] = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            yield self.styles[style]
            style = self.styles[style].base

    def kind(self, paragraph: Paragraph, text: str) -> BlockKind:
        made_from = list(self.made_from(paragraph.style))
        if paragraph.outlined or any(HEADING.fullmatch(style.name) for style in made_from):
            return BlockKind.HEADING
        if paragraph.listed or paragraph.listed is None and any(style.listed for style in made_from):
            return BlockKind.ITEM
        short = 2 < len(text) <= LONGEST_HEADING and not ENDED.search(text)
        strong = paragraph.bold >= 0.9 * len(text.replace(" ", "")) or text.isupper()
        return BlockKind.HEADING if short and strong else BlockKind.PARAGRAPH
