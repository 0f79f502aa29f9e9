"""A small archive of an invented case, told by three publishers, in our own words.

It holds what a reader's page must get right: an edited document, one that is gone, one without a date, hostile titles,
Russian and Kazakh, dates of every basis, penalties of most kinds, blocks of every kind, issues.
"""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from archive.model import CourtTerm, Issue, IssueKind, PageKind, Person, Probe, Published, Source
from archive.store import write
from archive.text import person_keys
from tests.archive_builder import Builder, Page, edited, moment


def source(key: str, name: str, kind: str, stance: str, languages: tuple[str, ...]) -> Source:
    home = f"https://{key}.example/"
    return Source(key, name, home, kind, stance, languages, "Asia/Almaty", (), Probe(), country="KZ")


SOURCES = (
    source("steppe-courier", "Steppe Courier", "independent-media", "A newsroom critical of the government.", ("en",)),
    source("free-asanov", "Free Timur Asanov", "campaign", "His family and friends; wants him released.", ("en", "ru")),
    source("prosecutor", "Office of the Prosecutor", "official", "The state that prosecuted him.", ("ru", "kk")),
)

ASANOV = Person("Timur Asanov", person_keys.key("Timur Asanov"))

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
            "people": (ASANOV,),
            "articles": ("Article 164, paragraph 3",),
            "judge": "Gulnara Seit",
            "regime": "strict",
            "confidence": 0.94,
            "rule": "sentenced-to",
            "computed": (
                CourtTerm("end", "2039-04-08", (("term", "P7Y6M"), ("from", "2031-10-08"))),
                CourtTerm("half", "2035-07-08", (("term", "P7Y6M"), ("from", "2031-10-08"))),
            ),
        },
        "suspended sentences of four years": {
            "kind": "suspended",
            "status": "sentenced",
            "term": "P4Y",
            "person": "unnamed: two reporters",
            "people": (Person("two reporters", None, 2),),
            "probation": "P3Y",
        },
        "asked for nine years": {
            "kind": "imprisonment",
            "status": "requested",
            "term": "P9Y",
            "person": "Timur Asanov",
            "people": (ASANOV, Person("Dana Omar", person_keys.key("Dana Omar"))),
            "speaker": "Aigul Berova",
            "confidence": 0.7,
            "rule": "asked-for",
        },
        "the confiscation of the paper’s printing press": {"kind": "confiscation", "status": "sentenced"},
        "fined 800,000 tenge": {"kind": "fine", "status": "sentenced", "amount": "800000 KZT"},
        "barred from publishing for five years": {"kind": "ban", "status": "sentenced", "term": "P5Y"},
        "acquitted": {"kind": "acquittal", "status": "acquitted", "person": "unnamed: a third reporter"},
        "under house arrest for two years": {"kind": "restricted_freedom", "status": "sentenced", "term": "P2Y"},
        "up to ten years": {
            "kind": "imprisonment",
            "status": "threatened",
            "term": "../P10Y",
            "person": "Timur Asanov",
        },
    },
    quotes={
        "a threat to the social order": (None, "The judge"),
        "They have not proved one sentence,": ("Aigul Berova", "Aigul Berova"),
        "We will appeal next week.": ("Aigul Berova", "Aigul Berova"),
    },
    attachments=("https://steppe-courier.example/files/verdict.pdf", "javascript:alert(1)"),
    emails=("desk@steppe-courier.example",),
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
            "person": "T. Asanov",
            "people": (Person("T. Asanov", person_keys.key("T. Asanov")),),
            "date": "2034-08-04",
        },
        "the 7.5 years’ imprisonment he was given on 8 October, 2031": {
            "kind": "imprisonment",
            "status": "sentenced",
            "term": "P7Y6M",
            "person": "Timur Asanov",
            "people": (ASANOV,),
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
            "people": (Person("Тимур Асанов", ASANOV.key),),
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
    lines=[
        "Арал қалалық соты 2031 жылғы 8 қазанда Тимур Асановқа үкім шығарды. Сот жеті жыл алты айға бас "
        "бостандығынан айырды."
    ],
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
    penalties={
        "upheld the term of seven and a half years": {"kind": "imprisonment", "status": "upheld", "term": "P7Y6M"}
    },
)
SHORT = (
    ("2031-05-02", "Ferry line to the north shore opens again", "The ferry runs twice a day. Tickets cost 900 tenge."),
    ("2031-06-17", "Union of teachers calls off its strike", "They had stopped work in May. Pay rises."),
    ("2032-02-11", "Cartoonist’s house arrest ends", "He may leave his flat again. The court lifted the order early."),
    (
        "2033-09-30",
        "Two years in prison: letters from Timur Asanov",
        "He reads and waits. Few letters pass.",
    ),
    (
        "2034-08-05",
        "Editor’s early release is granted by court",
        "Friends waited outside. The court gave no reasons.",
    ),
)


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
        write.source_outcome(
            db, run, one, outcome, "HTTP 403 from prosecutor.example" if outcome == "blocked" else None
        )
    write.finish_run(db, run, "ok", moment("2034-08-05T19:04:00"))
