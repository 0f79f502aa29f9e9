"""Builds a small archive in the real schema, through the real writer: an invented case, told by three publishers.

It holds what a reader's page must get right: an edited document, one that is gone, one without a date, hostile titles,
Russian and Kazakh, dates of every basis, penalties of every kind, blocks of every kind, issues.
"""

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
    IssueKind,
    Location,
    PageKind,
    Parsed,
    Penalty,
    Probe,
    Published,
    Sentence,
    Source,
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
    value, precision and basis (and anchor); `penalties` a surface to the fields of a Penalty."""

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
        return Parsed(self.kind, document, *facts, self.issues, revision="test-1")


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
        write.gone(self.db, self._capture(page, status), "test-1")

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


def source(key: str, name: str, kind: str, stance: str, languages: tuple[str, ...]) -> Source:
    home = f"https://{key}.example/"
    return Source(key, name, home, kind, stance, languages, "Asia/Almaty", (), Probe(), country="KZ")


SOURCES = (
    source("steppe-courier", "Steppe Courier", "independent-media", "A newsroom critical of the government.", ("en",)),
    source("free-asanov", "Free Timur Asanov", "campaign", "His family and friends; wants him released.", ("en", "ru")),
    source("prosecutor", "Office of the Prosecutor", "official", "The state that prosecuted him.", ("ru", "kk")),
)

VERDICT = Page(
    url="https://steppe-courier.example/2031/10/verdict-in-aral",
    source="steppe-courier",
    at=moment("2031-10-09T05:12:44"),
    title="Aral court jails editor Timur Asanov for seven and a half years",
    authors=("Dana Omar", "Felix Brandt"),
    published=Published("2031-10-08", "meta:article:published_time", "2031-10-08T18:40:00+05:00"),
    lines=[
        "^ A verdict read out in forty minutes ends a trial that began in the spring.",
        "= Timur Asanov behind the glass of the dock in Aral. Photo: Steppe Courier",
        "A court in the port town of Aral sentenced the newspaper editor Timur Asanov to seven and a half years in "
        "prison on October 8. Two of his reporters were given suspended sentences of four years and were released on "
        "the spot.",
        "The prosecutor had asked for nine years at the hearing on 24 September. The judge, reading quickly, called "
        "the articles that the paper printed between December 2030 and February 2031 “a threat to the social order”.",
        "# What the court held",
        "The court found him guilty of inciting discord, and ordered the confiscation of the paper’s printing press. "
        "He was also fined 800,000 tenge and barred from publishing for five years.",
        "> “They have not proved one sentence,” his lawyer Aigul Berova said outside. “We will appeal next week.”",
        "# How the case went",
        "- In April, police searched the newsroom.",
        "- In the summer of 2031 the trial opened behind closed doors.",
        "- A third reporter was acquitted.",
        "| Asanov | 7 years 6 months | prison",
        "| Two reporters | 4 years | suspended",
        "In 2024 another Aral court had put a cartoonist under house arrest for two years. Under the article that was "
        "applied, Asanov could have faced up to ten years.",
    ],
    dates={
        "October 8": ("2031-10-08", "day", "inherited", "2031-10-08"),
        "24 September": ("2031-09-24", "day", "inherited", "2031-10-08"),
        "between December 2030 and February 2031": ("2030-12/2031-02", "interval", "stated"),
        "December 2030": ("2030-12", "month", "stated"),
        "February 2031": ("2031-02", "month", "stated"),
        "next week": ("2031-10-13/2031-10-19", "week", "relative-to-publication", "2031-10-08"),
        "In April": ("2031-04", "month", "inherited", "2031-10-08"),
        "the summer of 2031": ("2031-06/2031-08", "season", "stated"),
        "In 2024": ("2024", "year", "stated"),
    },
    penalties={
        "sentenced the newspaper editor Timur Asanov to seven and a half years in prison on October 8": {
            "kind": "imprisonment",
            "status": "sentenced",
            "term": "P7Y6M",
            "person": "Timur Asanov",
            "date": "2031-10-08",
            "court": "A court in the port town of Aral",
            "charges": ("inciting discord",),
        },
        "suspended sentences of four years": {
            "kind": "suspended",
            "status": "sentenced",
            "term": "P4Y",
            "person": "unnamed: two reporters",
        },
        "asked for nine years": {"kind": "imprisonment", "status": "requested", "term": "P9Y", "person": "Timur Asanov"},
        "the confiscation of the paper’s printing press": {"kind": "confiscation", "status": "sentenced"},
        "fined 800,000 tenge": {"kind": "fine", "status": "sentenced", "amount": "800000 KZT"},
        "barred from publishing for five years": {"kind": "ban", "status": "sentenced", "term": "P5Y"},
        "acquitted": {"kind": "acquittal", "status": "acquitted", "person": "unnamed: a third reporter"},
        "under house arrest for two years": {"kind": "restricted_freedom", "status": "sentenced", "term": "P2Y"},
        "up to ten years": {"kind": "imprisonment", "status": "threatened", "term": "../P10Y", "person": "Timur Asanov"},
    },
    attachments=("https://steppe-courier.example/files/verdict.pdf", "javascript:alert(1)"),
    emails=("desk@steppe-courier.example",),
)


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
        }
    )


EDITED = edited(
    VERDICT,
    "2031-10-12T05:10:09",
    "Aral court jails editor Timur Asanov",
    {"Two of his reporters were given suspended": "Two of his former reporters were given suspended"},
)
RELEASE = Page(
    url="https://free-asanov.example/news.aspx?id=41",
    source="free-asanov",
    at=moment("2034-08-05T06:00:00"),
    title="Timur will come home",
    kind=PageKind.STATEMENT,
    published=Published("2034-08", "visible", "August 2034"),
    lines=[
        "On 4 August a judge granted Timur Asanov early release. He has served almost three years of the "
        "7.5 years’ imprisonment he was given on 8 October, 2031.",
        "We thank everybody who wrote to him.",
    ],
    dates={
        "On 4 August": ("2034-08-04", "day", "inherited", "2034-08"),
        "8 October, 2031": ("2031-10-08", "day", "stated"),
    },
    penalties={
        "granted Timur Asanov early release": {
            "kind": "release",
            "status": "released_early",
            "person": "Timur Asanov",
            "date": "2034-08-04",
        },
        "the 7.5 years’ imprisonment he was given on 8 October, 2031": {
            "kind": "imprisonment",
            "status": "sentenced",
            "term": "P7Y6M",
            "person": "Timur Asanov",
            "date": "2031-10-08",
        },
    },
)
APPEAL = Page(
    url="https://free-asanov.example/appeal",
    source="free-asanov",
    at=moment("2031-12-02T06:00:00"),
    title="Letter to the appeal court",
    kind=PageKind.ARTICLE,
    lines=["We ask the court to read the articles themselves. They call nobody to anything."],
    issues=(Issue(IssueKind.NO_DATE, "No date of publication stands on the page.", "published"),),
)
RUSSIAN = Page(
    url="https://prosecutor.example/ru/news/7120",
    source="prosecutor",
    at=moment("2031-10-10T04:00:00"),
    title="Комментарий по приговору главному редактору",
    language="ru",
    kind=PageKind.PRESS_RELEASE,
    published=Published("2031-10-09", "time", "9 октября 2031"),
    lines=[
        "8 октября 2031 года суд города Арала вынес приговор Тимуру Асанову. Назначено наказание в виде семи лет и "
        "шести месяцев лишения свободы.",
        "Сторона обвинения считает приговор законным. Сроки обжалования истекают в ноябре.",
    ],
    dates={
        "8 октября 2031 года": ("2031-10-08", "day", "stated"),
        "в ноябре": (None, "month", "inferred"),
    },
    penalties={
        "семи лет и шести месяцев лишения свободы": {
            "kind": "imprisonment",
            "status": "sentenced",
            "term": "P7Y6M",
            "person": "Тимур Асанов",
            "date": "2031-10-08",
        }
    },
    issues=(
        Issue(IssueKind.UNRESOLVED_DATE, "The year of “в ноябре” could not be told.", "dates", "истекают в ноябре"),
    ),
)
KAZAKH = Page(
    url="https://prosecutor.example/kk/news/7120",
    source="prosecutor",
    at=moment("2031-10-10T04:00:30"),
    title="Бас редакторға шығарылған үкімге түсініктеме",
    language="kk",
    kind=PageKind.PRESS_RELEASE,
    published=Published("2031-10-09", "time", "2031 жылғы 9 қазан"),
    lines=["Арал қалалық соты 2031 жылғы 8 қазанда Тимур Асановқа үкім шығарды. Сот жеті жыл алты айға бас бостандығынан айырды."],
    dates={"2031 жылғы 8 қазанда": ("2031-10-08", "day", "stated")},
)
HOSTILE_TITLE = "<img src=x onerror=alert(1)></title></script><script>alert(2)</script>{{ 7*7 }}"
HOSTILE = Page(
    url="https://steppe-courier.example/?q=<b>&p=\"'%22%3E",
    source="steppe-courier",
    at=moment("2031-11-01T06:00:00"),
    title=HOSTILE_TITLE,
    authors=("<script>alert(3)</script>",),
    published=Published("2031-11-01", "url"),
    lines=["<script>alert(4)</script> The court said \x02nothing\x03 & left <b>. " + "W" * 300],
    dates={"<b>": (None, "day", "inferred")},
)
MARKUP_PERSON = Page(
    url="https://steppe-courier.example/2031/12/short",
    source="steppe-courier",
    at=moment("2031-12-20T06:00:00"),
    title=None,
    published=Published("2031", "visible"),
    lines=["The court upheld the term of seven and a half years today."],
    dates={"today": ("2031-12-19/2031-12-20", "day", "relative-to-publication", "2031")},
    penalties={"upheld the term of seven and a half years": {"kind": "imprisonment", "status": "upheld", "term": "P7Y6M"}},
)
SHORT = [
    ("2031-05-02", "Ferry line to the north shore opens again", "The ferry runs twice a day. Tickets cost 900 tenge."),
    ("2031-06-17", "Union of teachers calls off its strike", "The teachers had stopped work in May. Pay rises by a tenth."),
    ("2032-02-11", "Cartoonist’s house arrest ends", "He may leave his flat again. The court lifted the order early."),
    ("2033-09-30", "Two years in prison: letters from Timur Asanov", "He reads, writes and waits. The prison lets through one letter a month."),
    ("2034-08-05", "Editor’s early release is granted by court", "Friends waited at the gate. The court gave no reasons."),
]  # fmt: skip


def build(folder: Path) -> Builder:
    """The whole small archive; `HOSTILE`, `VERDICT` and the others are in it."""
    builder = Builder(folder)
    write.sync_sources(builder.db, SOURCES)
    for page in (VERDICT, EDITED, RUSSIAN, KAZAKH, HOSTILE, APPEAL, MARKUP_PERSON, RELEASE):
        builder.add(page)
    builder.gone(Page(**{**vars(RELEASE), "at": moment("2036-01-15T06:00:00")}))
    for day, title, text in SHORT:
        url = f"https://steppe-courier.example/{day.replace('-', '/')}/{title.split()[0].lower()}"
        page = Page(url, "steppe-courier", moment(f"{day}T19:00:00"), title, [text], Published(day, "json-ld"))
        builder.add(page)
    _runs(builder.db)
    return builder


def _runs(db: Database) -> None:
    """Three sources, three ends: one went well, one found nothing, one was blocked."""
    run = write.start_run(db, "crawl", moment("2034-08-05T19:00:00"), "0.1.0")
    ends = (("steppe-courier", "ok", 3), ("free-asanov", "nothing new", 0), ("prosecutor", "blocked", 0))
    for key, outcome, fetched in ends:
        one = write.source_id(db, key)
        assert one is not None
        write.count(db, run, one, found=fetched + 1, new=fetched, fetched=fetched, failed=int(outcome == "blocked"))
        write.source_outcome(db, run, one, outcome, "HTTP 403 from prosecutor.example" if outcome == "blocked" else None)
    write.finish_run(db, run, "ok", moment("2034-08-05T19:04:00"))
