"""What is withheld is in no byte of the database, whichever came first, the list or the page; nothing shows before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive import store, withheld
from archive.errors import ArchiveError, ListNotApplied, UsageError
from archive.model import (
    Block,
    BlockKind,
    Capture,
    CourtTerm,
    Document,
    Image,
    Issue,
    IssueKind,
    Link,
    LinkRole,
    Location,
    PageKind,
    Parsed,
    Penalty,
    Person,
    Published,
    Quotation,
    Sentence,
)
from archive.store import applying, documents, frontier, memories, read, withholding, write
from archive.store.memories import ROLE
from archive.store.people import people
from archive.versions import Change
from tests.archive_builder import natural_rows
from tests.archive_pages import source

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
LINES = (
    "Vladimir Kozlov was jailed for seven years.",
    "“It was a farce”, said Vladimir Kozlov. Kozlov’s lawyer Marat Lis left.",
    "Serik Sapargali got four years; so did five of Kozlov’s friends.",
    "Козлова Владимира Ивановича вывели. Сам Козлов молчал.",
)
LIST = "names:\n  - name: Vladimir Kozlov\n    reason: asked on 2026-03-01\n"


def page(*lines: str, title: str | None = "Kozlov jailed") -> Parsed:
    """A page of one sentence per line, with all that can hold a name."""
    text = "\n".join(lines)
    spans, at = [], 0
    for line in lines:
        spans.append((at, at + len(line)))
        at += len(line) + 1
    document = Document(
        PageKind.NEWS,
        title,
        ("Vladimir Kozlov", "Mira Toll"),
        Published("2021-03-03", "visible", "3 March, V. Kozlov"),
        "en",
        text,
        tuple(Block(start, end, BlockKind.PARAGRAPH) for start, end in spans),
        emails=("vladimir.kozlov@example.org", "desk@example.org"),
        attachments=("https://news.example/files/kozlov-vladimir.pdf", "https://news.example/files/ruling.pdf"),
        images=("https://news.example/i/kozlov.jpg",),
        credits=("Kozlov Foundation",),
        section="Kozlov case",
        tags=("vladimir kozlov", "козлов", "courts"),
        image=Image("https://news.example/i/2.jpg", "V. Kozlov in the dock"),
        related=("https://news.example/vladimir-kozlov-letter",),
    )
    found = [
        ("seven years", "Vladimir Kozlov", (Person("Vladimir Kozlov", "kozlov vladimir"),)),
        (
            "four years",
            "Serik Sapargali; Vladimir Kozlov; unnamed: five of Kozlov’s friends",
            (
                Person("Serik Sapargali", "sapargali serik"),
                Person("Vladimir Kozlov", "kozlov vladimir"),
                Person("five of Kozlov’s friends", None, 5),
            ),
        ),
    ]
    penalties = tuple(
        Penalty(at, at + len(words), "imprisonment", "sentenced", "P7Y", person, "2021-03-03", "a court")
        for words, person, _ in found
        for at in [text.find(words)]
        if at >= 0
    )
    told = (people for words, _, people in found if words in text)
    penalties = tuple(
        replace(
            one,
            people=people,
            charges=("insulting Kozlov",),
            articles=("Article 164",),
            judge="Olga Kozlova",
            speaker="Vladimir Kozlov",
            confidence=0.94,
            rule="sentenced-to",
            computed=(CourtTerm("end", "2028-03", (("term", "P7Y"), ("from", "2021-03"))),),
        )
        for one, people in zip(penalties, told, strict=True)
    )
    farce, said = text.find("It was a farce"), text.find("Vladimir Kozlov. K")
    quote = Quotation(farce, farce + 14, "full", "Vladimir Kozlov", (said, said + 15), (said - 5, said - 1))
    return Parsed(
        PageKind.NEWS,
        document,
        tuple(Sentence(start, end) for start, end in spans),
        (),
        penalties,
        (Issue(IssueKind.NO_DATE, "nothing dated", "published", "Kozlov said"),),
        (quote,) if farce >= 0 else (),
        revision="1",
    )


NAMED = page(*LINES)
SURNAME = page("Kozlov is free.", title="Free")
NOBODY = Parsed(PageKind.NEWS, Document(PageKind.NEWS, "Rain", (), None, "en", "It rained.", ()), revision="1")
SURNAME = replace(
    SURNAME, document=replace(SURNAME.document, authors=(), tags=(), image=None, published=None, emails=())
)


def captured(db: Database, number: int, url: str = "https://news.example/verdict", role: str = "page") -> int:
    capture = Capture(f"urn:uuid:{number:08d}", url, datetime(2021, 3, number, tzinfo=UTC), 200, (), b"", "sha256:00")
    place = Location("a.warc.gz", number * 100, 100, "00")
    return write.capture(db, capture, place, role=role, key=url.partition("//")[2])


def memory(db: Database) -> None:
    """A site's memory with the name in a box, a line and a blank page."""
    found = memories.SiteMemory(
        "news.example", 0, {"div.box": "Free Vladimir Kozlov now"}, {"Kozlov’s appeal: give": 9}, {"No Kozlov": 4}, 9
    )
    body = memories.to_bytes(found, "1")
    capture = Capture("urn:uuid:m", "urn:dateline:memory:news.example", NOW, 200, (), body, "sha256:00")
    with store.transaction(db):
        memories.keep(db, capture)


def filled(db: Database) -> None:
    write.sync_sources(db, [source("one", "Free Kozlov", "campaign", "Friends of Vladimir Kozlov.", ("en",))])
    write.parsed(db, captured(db, 1), NAMED)
    write.parsed(db, captured(db, 2), SURNAME)
    write.parsed(db, captured(db, 3), NAMED)
    link = Link("https://news.example/x", "news.example/x", title="Kozlov freed")
    frontier.add(db, [link], 1, None, NOW)
    run = write.start_run(db, "crawl", NOW)
    write.source_outcome(db, run, 1, "failed", "Vladimir Kozlov: no feed")
    (lease,) = frontier.lease(db, run, 1, LinkRole.PAGE, 1, NOW)
    frontier.release(db, run, lease.link_id, frontier.Outcome.FAILED, NOW, error="a page on Kozlov")
    write.issue(db, Issue(IssueKind.BAD_FEED, "a feed on Vladimir Kozlov", None, "Kozlov"), at=NOW)
    memory(db)


def listed(folder: Path, text: str = LIST) -> Database:
    """The archive opened after its list was written."""
    (folder / withheld.FILE).write_text(text, "utf-8")
    return store.open(folder)


def everything(folder: Path) -> str:
    """All bytes of the database and of what lies beside it, as far as they are text."""
    return "".join(path.read_bytes().decode("utf-8", "replace") for path in sorted(folder.glob("archive.db*")))


def tokens(db: Database) -> set[str]:
    """The words that the search index holds."""
    found: set[str] = set()
    for table in ("sentences_fts", "documents_fts"):
        db.execute(f"CREATE VIRTUAL TABLE temp.v_{table} USING fts5vocab(main, {table}, row)")
        found |= {term for (term,) in db.execute(f"SELECT term FROM temp.v_{table}")}
        db.execute(f"DROP TABLE temp.v_{table}")
    return found


def test_nothing_of_the_name_stays(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    filled(db)
    assert "Vladimir Kozlov" in everything(tmp_path) and "kozlov" in tokens(db)
    db.close()
    db = listed(tmp_path)
    told = applying.bring_in_line(db, NOW)
    assert (told.names, told.masked, told.changed, told.waiting) == (1, 1, True, 0)
    assert [one for one in tokens(db) if "kozlov" in one or "козлов" in one] == []
    db.close()
    left = everything(tmp_path).lower()
    assert "kozlov" not in left and "козлов" not in left and "vladimir" not in left
    assert "sapargali" in left


def test_the_list_first_or_the_page_first(tmp_path: Path) -> None:
    late, early = tmp_path / "late", tmp_path / "early"
    db = store.open(late)
    filled(db)
    db.close()
    db = listed(late)
    applying.bring_in_line(db, NOW)
    early.mkdir()
    other = listed(early)
    applying.bring_in_line(other, NOW)
    filled(other)
    assert natural_rows(db) == natural_rows(other)


def test_offsets_and_versions_stay(tmp_path: Path) -> None:
    db = listed(tmp_path)
    applying.bring_in_line(db, NOW)
    assert write.parsed(db, captured(db, 1), NAMED) is Change.NEW
    assert write.parsed(db, captured(db, 2), NAMED) is Change.SAME
    shown = read.document(db, "news.example/verdict")
    assert shown and NAMED.document
    text = shown.version.text
    assert len(text) == len(NAMED.document.text)
    assert text.split("\n")[0] == "███████████████ was jailed for seven years."
    assert text.split("\n")[1].startswith("“It was a farce”, said ███████████████. ██████’s lawyer")
    for part in (*shown.sentences, *shown.penalties, *shown.quotations):
        assert text[part.start : part.end] == getattr(part, "text", None) or part.surface  # type: ignore[union-attr]
    (penalty,) = shown.penalties
    assert penalty.person == "Serik Sapargali; unnamed: five of ██████’s friends"
    assert [one.name for one in penalty.people] == ["Serik Sapargali", "five of ██████’s friends"]
    assert (penalty.charges, penalty.judge) == (("insulting ██████",), "Olga ███████")
    assert [one.key for one in people(db)] == ["sapargali serik"]
    assert shown.version.emails == ("desk@example.org",)
    assert [one.url for one in shown.files] == ["https://news.example/files/ruling.pdf"]


def test_a_later_version_names_whom_an_earlier_one_named_by_surname(tmp_path: Path) -> None:
    rows = []
    for order in ((1, SURNAME), (2, NAMED)), ((2, NAMED), (1, SURNAME)):
        folder = tmp_path / str(len(rows))
        folder.mkdir()
        db = listed(folder)
        applying.bring_in_line(db, NOW)
        for number, one in order:
            write.parsed(db, captured(db, number), one)
        assert "kozlov" not in tokens(db)
        rows.append(natural_rows(db))
    assert rows[0] == rows[1]


BARE = page("Kozlov got seven years.", "Marat Lis got four years.", title="Free")
BARE = replace(
    BARE,
    document=replace(BARE.document, authors=(), tags=(), image=None, published=None, emails=()),
    penalties=tuple(
        replace(one, person=name, people=(Person(name, name.lower()),), speaker=None, charges=(), judge=None)
        for one, name in zip(BARE.penalties, ("Kozlov", "Marat Lis"), strict=True)
    ),
)


def test_a_penalty_of_the_bare_surname_is_not_shown(tmp_path: Path) -> None:
    late, early = tmp_path / "late", tmp_path / "early"
    db = store.open(late)
    write.parsed(db, captured(db, 1), BARE)
    db.close()
    db = listed(late)
    applying.bring_in_line(db, NOW)
    early.mkdir()
    other = listed(early)
    applying.bring_in_line(other, NOW)
    write.parsed(other, captured(other, 1), BARE)
    assert natural_rows(db) == natural_rows(other)
    shown = read.document(db, "news.example/verdict")
    assert shown and [one.person for one in shown.penalties] == ["Marat Lis"]
    assert [one.key for one in people(db)] == ["marat lis"]
    assert shown.version.text.startswith("██████ got seven years.")
    db = listed(late, "names: []\n")
    assert applying.bring_in_line(db, NOW).waiting == 1  # and is there again once it is read


def test_articles_and_days_name_people_too(tmp_path: Path) -> None:
    masker = withholding.Hold(withheld.Withheld(("Vladimir Kozlov",))).masker
    day = Published("2021", "visible", "2021, Vladimir Kozlov")
    for changed in ({"published": day}, {"updated": day}):
        one = replace(SURNAME, document=replace(SURNAME.document, section=None, **changed))
        masked, named = masker.page(one)
        assert named and masked.document
        (told,) = (getattr(masked.document, field) for field in changed)
        assert told.surface == "2021, ███████████████" and masked.document.text == "██████ is free."
    law = replace(BARE.penalties[1], articles=("the Vladimir Kozlov act",))
    masked, named = masker.page(replace(SURNAME, penalties=(law,)))
    assert named and masked.penalties[0].articles == ("the ███████████████ act",)


def test_who_is_taken_off_is_read_again(tmp_path: Path) -> None:
    db = listed(tmp_path)
    applying.bring_in_line(db, NOW)
    write.parsed(db, captured(db, 1), NAMED)
    write.parsed(db, captured(db, 2, "https://news.example/other"), NOBODY)
    db = listed(tmp_path, "names: []\n")
    told = applying.bring_in_line(db, NOW)
    assert (told.waiting, told.masked) == (1, 0)
    assert [key for (key,) in db.execute("SELECT key FROM documents")] == ["news.example/other"]
    write.parsed(db, 1, NAMED)
    assert "Vladimir Kozlov was jailed" in read.document(db, "news.example/verdict").version.text  # type: ignore[union-attr]


def test_the_same_name_in_another_spelling_changes_nothing(tmp_path: Path) -> None:
    db = listed(tmp_path)
    applying.bring_in_line(db, NOW)
    write.parsed(db, captured(db, 1), NAMED)
    db = listed(tmp_path, "names:\n  - name: Владимир Козлов\n")
    assert applying.bring_in_line(db, NOW).waiting == 0


DOCUMENT = "documents:\n  - url: {}\n"


@pytest.mark.parametrize(
    "address", ["https://www.news.example/verdict/?utm_source=x", "news.example/verdict", "HTTP://NEWS.example/verdict"]
)
def test_a_withheld_document_leaves_its_captures(tmp_path: Path, address: str) -> None:
    db = store.open(tmp_path)
    filled(db)
    db = listed(tmp_path, DOCUMENT.format(address))
    assert applying.bring_in_line(db, NOW).whole == 1
    assert read.document(db, "news.example/verdict") is None
    assert db.execute("SELECT page_kind, content_digest FROM captures").fetchall() == [("withheld", None)] * 3
    for table in ("documents", "versions", "sentences", "penalties", "people", "quotations", "attachments"):
        assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
    assert write.parsed(db, captured(db, 4), NAMED) is Change.NONE
    assert write.gone(db, captured(db, 5)) is Change.NONE
    assert db.execute("SELECT count(*) FROM documents").fetchone() == (0,)
    db.close()
    assert "jailed for" not in everything(tmp_path) and "farce" not in everything(tmp_path)
    db = listed(tmp_path, "")
    assert applying.bring_in_line(db, NOW).waiting == 5  # the four pages, and the 404 among them
    write.parsed(db, 1, NAMED)
    assert read.document(db, "news.example/verdict")


def test_a_document_is_withheld_by_any_of_its_addresses(tmp_path: Path) -> None:
    canonical = replace(NAMED, document=replace(NAMED.document, canonical_url="https://news.example/real"))
    for first in (1, 2):
        folder = tmp_path / str(first)
        folder.mkdir()
        db = listed(folder, DOCUMENT.format("https://news.example/copy"))
        applying.bring_in_line(db, NOW)
        urls = {first: "https://news.example/copy", 3 - first: "https://news.example/real"}
        for number in (1, 2):
            write.parsed(db, captured(db, number, urls[number]), canonical)
        assert db.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_nothing_is_written_or_read_before_the_list_is_applied(tmp_path: Path) -> None:
    store.open(tmp_path).close()
    db = listed(tmp_path)
    with pytest.raises(ListNotApplied, match="dateline withhold"):
        write.parsed(db, captured(db, 1), NAMED)
    with pytest.raises(ListNotApplied, match="dateline withhold"):
        store.open_read(tmp_path)
    applying.bring_in_line(db, NOW)
    store.open_read(tmp_path).close()
    write.parsed(db, 1, NAMED)
    (tmp_path / withheld.FILE).unlink()
    with pytest.raises(ListNotApplied):
        store.open_read(tmp_path)


def test_an_address_with_the_name_is_told(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    write.parsed(db, captured(db, 1, "https://news.example/2012/kozlov-jailed"), NAMED)
    write.parsed(db, captured(db, 2, "https://news.example/2012/kozlov-street"), NOBODY)
    assert applying.bring_in_line(listed(tmp_path), NOW).addresses == 1


def test_killed_before_the_end_it_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    db = store.open(tmp_path)
    filled(db)
    db = listed(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(applying, "_rewrite", lambda db: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            applying.bring_in_line(db, NOW)
    with pytest.raises(ListNotApplied):
        store.open_read(tmp_path)
    assert applying.bring_in_line(db, NOW).changed
    assert withholding.applied(db) == withheld.load(tmp_path).digest


def test_who_reads_what_is_masked_keeps_the_archive_closed(tmp_path: Path) -> None:
    db = store.open(tmp_path)
    filled(db)
    reader = store.open_read(tmp_path)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM versions").fetchone() == (3,)
    db = listed(tmp_path)
    db.execute("PRAGMA busy_timeout = 0")
    with pytest.raises(ArchiveError, match="another program reads"):
        applying.bring_in_line(db, NOW)
    with pytest.raises(ListNotApplied):
        store.open_read(tmp_path)
    reader.close()
    assert applying.bring_in_line(db, NOW).changed
    assert "Kozlov" not in everything(tmp_path)


def test_a_line_of_a_site_is_still_recognised(tmp_path: Path) -> None:
    from archive.extract import learnt

    db = store.open(tmp_path)
    filled(db)
    db = listed(tmp_path)
    applying.bring_in_line(db, NOW)
    known = memories.current(db)["news.example"]
    assert learnt.knows(known.lines, "Kozlov’s appeal: give") and learnt.knows(known.blanks, "No Kozlov")
    assert not learnt.knows(known.lines, "Kozlov’s appeal: take")
    assert known.boxes == {"div.box": "Free ███████████████ now"}


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("name:\n  - x\n", 1, "name: expected a known key, found an unknown one; did you mean names?"),
        ("names:\n  - Vladimir Kozlov\n", 2, "names: expected a mapping with the keys name, reason"),
        ("names:\n  - name: 7\n", 2, "name: expected a person's name, found '7'"),
        ("names:\n  - reason: asked\n", 2, "name: expected this key, found none"),
        ("names:\n  - name: [a, b]\n", 2, "name: expected a person's name, found a list"),
        ("documents:\n  - url: ftp://x/y\n", 2, "url: expected an address"),
        ("- x\n", 1, "expected a mapping with the keys names, documents"),
        ("names: [\n", 2, "expected YAML"),
        ("names:\n  - name: Ada B\n    why: x\n", 3, "why: expected one of the keys name, reason"),
    ],
)
def test_a_wrong_list_is_told_by_its_line(tmp_path: Path, text: str, line: int, told: str) -> None:
    (tmp_path / withheld.FILE).write_text(text)
    with pytest.raises(UsageError) as caught:
        withheld.load(tmp_path)
    assert str(caught.value).startswith(f"{tmp_path / withheld.FILE}:{line}: {told}")
    with pytest.raises(UsageError):
        store.open(tmp_path)


def test_reasons_and_order_do_not_matter(tmp_path: Path) -> None:
    def digest(text: str) -> str:
        (tmp_path / withheld.FILE).write_text(text)
        return withheld.load(tmp_path).digest

    two = digest("names:\n  - name: Ada Venn\n  - name: Bo Hill\n    reason:\n")
    assert two == digest("# more\nnames:\n  - name: Bo  Hill\n    reason: why\n  - {name: ada venn}\ndocuments:\n")
    assert two != digest("names:\n  - name: Ada Venn\n")
    assert digest("") == digest("names:\n") == digest("documents: []\n") == ""
    (tmp_path / withheld.FILE).unlink()
    assert withheld.load(tmp_path) == withheld.NOTHING


def test_a_copy_of_a_version_is_withheld_too(tmp_path: Path) -> None:
    db = listed(tmp_path)
    applying.bring_in_line(db, NOW)
    for number, one in ((1, NAMED), (2, SURNAME), (3, NAMED)):
        write.parsed(db, captured(db, number), one)
    marks = set(db.execute("SELECT number, withheld = '[]' FROM versions"))
    assert marks == {(1, 0), (2, 1), (3, 0)}
    with store.transaction(db):
        documents.forget(db, "news.example/verdict")
    assert db.execute("SELECT count(*) FROM people").fetchone() == (0,)
    assert ROLE == "memory"
