"""Builds an archive in the real schema, through the real writer, from pages that say what is in them."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlite_utils import Database

from archive import store
from archive.model import (
    Block,
    BlockKind,
    Capture,
    DateMention,
    Document,
    Issue,
    Location,
    PageKind,
    Parsed,
    Penalty,
    Published,
    Quotation,
    Sentence,
)
from archive.store import write
from archive.store.search import days

SPLIT = re.compile(r"(?<=[.!?])[”»]?\s+(?=[A-ZА-ЯӘІҚҮҰӨҢ“«])")
KINDS = {
    "# ": BlockKind.HEADING,
    "^ ": BlockKind.STANDFIRST,
    "- ": BlockKind.ITEM,
    "> ": BlockKind.QUOTATION,
    "= ": BlockKind.CAPTION,
    "| ": BlockKind.ROW,
}


@dataclass
class Page:
    """One capture of one page. `lines` are blocks, their kind given by KINDS; `dates` maps a surface in the text to
    value, precision and basis (and anchor); `penalties` a surface to the fields of a Penalty,
    `quotes` one to its speaker and the words that tell him."""

    url: str
    source: str
    at: datetime
    title: str | None
    lines: Sequence[str]
    published: Published | None = None
    authors: tuple[str, ...] = ()
    language: str = "en"
    kind: PageKind = PageKind.NEWS
    dates: Mapping[str, Sequence[str | None]] = field(default_factory=dict)
    penalties: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    quotes: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()
    attachments: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self.url.split("//", 1)[1].rstrip("/")

    @property
    def text(self) -> str:
        return "\n".join(line[2:] if line[:2] in KINDS else line for line in self.lines)

    def blocks(self) -> Iterator[Block]:
        start = 0
        for line in self.lines:
            kind = KINDS.get(line[:2], BlockKind.PARAGRAPH)
            end = start + len(line) - (2 if line[:2] in KINDS else 0)
            yield Block(start, end, kind)
            start = end + 1

    def sentences(self) -> Iterator[Sentence]:
        for block in self.blocks():
            start = block.start
            for gap in SPLIT.finditer(self.text, block.start, block.end):
                end = gap.start() + len(gap.group().rstrip())
                yield Sentence(start, end, block.kind)
                start = gap.end()
            yield Sentence(start, block.end, block.kind)

    def mentions(self) -> Iterator[DateMention]:
        for surface, (value, precision, basis, *anchor) in self.dates.items():
            start = self.text.index(surface)
            first, last = days(value) if value else (None, None)
            earliest, latest = (date.fromisoformat(one) if one else None for one in (first, last))
            end = start + len(surface)
            yield DateMention(start, end, value, precision, earliest, latest, basis, *anchor)  # type: ignore[arg-type]

    def parsed(self) -> Parsed:
        document = Document(
            kind=self.kind,
            title=self.title,
            authors=self.authors,
            published=self.published,
            language=self.language,
            text=self.text,
            blocks=tuple(self.blocks()),
            attachments=self.attachments,
            emails=self.emails,
        )
        penalties = tuple(
            Penalty(start, start + len(surface), **fields)  # type: ignore[arg-type]
            for surface, fields in self.penalties.items()
            for start in [self.text.index(surface)]
        )
        facts = (tuple(self.sentences()), tuple(sorted(self.mentions(), key=lambda one: one.start)), penalties)
        return Parsed(self.kind, document, *facts, self.issues, tuple(self.quotations()), revision="test-1")

    def quotations(self) -> Iterator[Quotation]:
        for surface, (speaker, words) in self.quotes.items():
            start = self.text.index(surface)
            said_by = (self.text.index(words), self.text.index(words) + len(words)) if words else None
            kind = "fragment" if surface[0].islower() else "full"
            yield Quotation(start, start + len(surface), kind, speaker, said_by)


class Builder:
    """An archive in `folder`, filled page by page; record ids are made from URL and moment, so they are always the
    same."""

    def __init__(self, folder: Path) -> None:
        self.db: Database = store.open(folder)
        self.path = folder / store.DATABASE
        self.offset = 0

    def add(self, page: Page) -> str:
        """Store one capture and what it says; returns its record id."""
        write.parsed(self.db, self._capture(page, 200), page.parsed())
        return record_id(page)

    def gone(self, page: Page, status: int = 404) -> None:
        """Store a capture that says the page is gone since `page.at`."""
        write.gone(self.db, self._capture(page, status))

    def _capture(self, page: Page, status: int) -> int:
        body = (page.text if status == 200 else "gone").encode()
        capture = Capture(
            record_id=record_id(page),
            url=page.url,
            fetched_at=page.at,
            status=status,
            headers=(("Content-Type", "text/html; charset=utf-8"),),
            body=body,
            payload_digest="sha256:" + hashlib.sha256(body).hexdigest(),
        )
        digest = hashlib.sha256(body + page.url.encode()).hexdigest()
        place = Location("dateline-20310401T060000Z-4711-001.warc.gz", self.offset, len(body), digest)
        self.offset += len(body)
        source = write.source_id(self.db, page.source)
        return write.capture(self.db, capture, place, role="page", key=page.key, source_id=source)


def record_id(page: Page) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, page.url + page.at.isoformat())}"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def edited(page: Page, at: str, title: str, changes: Mapping[str, str]) -> Page:
    """The same page later, with some of its words replaced."""
    lines = list(page.lines)
    for old, new in changes.items():
        lines = [line.replace(old, new) for line in lines]
    text = "\n".join(lines)
    return Page(
        **{
            **vars(page),
            "at": moment(at),
            "title": title,
            "lines": lines,
            "dates": {surface: value for surface, value in page.dates.items() if surface in text},
            "penalties": {surface: value for surface, value in page.penalties.items() if surface in text},
            "quotes": {surface: value for surface, value in page.quotes.items() if surface in text},
        }
    )


SAID = "FROM {} f JOIN versions v ON v.id = f.version_id JOIN sentences s ON s.id = sentence_id"
NATURAL = {  # by table: the natural key and the values of its rows, none of them a row id
    "documents": """SELECT key, url, title, authors, credits, section, tags, versions, first_seen, gone_since
        FROM documents""",
    "versions": """SELECT d.key, v.number, record_id, content_digest, v.title, v.authors, published_surface, text,
        emails, attachments, images, v.credits, v.section, v.tags, image, image_caption, related, withheld
        FROM versions v JOIN documents d ON d.id = document_id""",
    "sentences": """SELECT record_id, position, start, end, s.kind, s.text
        FROM sentences s JOIN versions v ON v.id = version_id""",
    "dates": f"SELECT record_id, position, f.surface, value {SAID.format('dates')}",
    "penalties": f"""SELECT record_id, position, f.start, f.end, surface, f.kind, status, term, person, date, court,
        charges, amount, articles, judge, regime, probation, speaker, confidence, rule, computed
        {SAID.format("penalties")}""",
    "people": "SELECT key, name FROM people",
    "penalty_people": """SELECT record_id, p.start, p.kind, l.position, key, l.name, l.number
        FROM penalty_people l JOIN versions v ON v.id = l.version_id JOIN penalties p ON p.id = penalty_id
        LEFT JOIN people ON people.id = person_id""",
    "quotations": f"""SELECT record_id, position, f.start, surface, f.kind, speaker, said_by, cue
        {SAID.format("quotations")}""",
    "attachments": "SELECT record_id, position, url, a.key FROM attachments a JOIN versions v ON v.id = version_id",
    "issues": "SELECT kind, detail, field, excerpt, at FROM issues",
    "sources": "SELECT key, name, stance FROM sources",
    "links": "SELECT key, title, error FROM links",
    "run_sources": "SELECT outcome, detail FROM run_sources",
    "memories": "SELECT site, boxes, lines, blanks FROM memories",
    "captures": "SELECT record_id, page_kind, document_key, content_digest FROM captures",
}


def natural_rows(db: Database) -> dict[str, list[tuple[object, ...]]]:
    """What the archive holds, whatever the ids of its rows."""
    return {table: sorted(db.execute(query).fetchall(), key=repr) for table, query in NATURAL.items()}
