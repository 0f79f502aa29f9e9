"""What captures say, written to a real database: versions in any order of arrival, edits, deletions, returns."""

from __future__ import annotations

import itertools
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive import store
from archive.errors import ArchiveError
from archive.model import (
    Block,
    BlockKind,
    Capture,
    CourtTerm,
    DateMention,
    Document,
    Image,
    Issue,
    IssueKind,
    Location,
    PageKind,
    Parsed,
    Penalty,
    Person,
    Published,
    Quotation,
    Sentence,
)
from archive.store import documents, read, schema, write
from archive.versions import Change

URL = "https://news.example/verdict"
KEY = "news.example/verdict"


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return store.open(tmp_path)


def day(number: int) -> datetime:
    return datetime(2021, 3, number, 12, tzinfo=UTC)


def capture_row(db: Database, number: int, *, status: int = 200, refers_to: str | None = None) -> int:
    capture = Capture(
        record_id=f"urn:uuid:{number:08d}",
        url=URL,
        fetched_at=day(number),
        status=status,
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=b"",
        payload_digest="sha256:00",
        refers_to=refers_to,
    )
    return write.capture(db, capture, Location("a.warc.gz", number * 100, 100, "00"), role="page", key=KEY)


def says(text: str, revision: str = "1") -> Parsed:
    """A page of one sentence per line; "March 3" in it is a date, "six years" a penalty, "a
    farce" a quotation."""
    lines = text.split("\n")
    starts = [0, *itertools.accumulate(len(line) + 1 for line in lines)]
    spans = [(start, start + len(line)) for start, line in zip(starts, lines, strict=False)]
    at, term = text.find("March 3"), text.find("six years")
    found = DateMention(at, at + 7, "2021-03-03", "day", date(2021, 3, 3), date(2021, 3, 3), "stated")
    penalty = Penalty(term, term + 9, "imprisonment", "sentenced", term="P6Y", person="Ada Venn")
    farce = text.find("a farce")
    quote = Quotation(farce, farce + 7, "fragment", "Ada Venn", (farce - 15, farce - 11), (farce - 10, farce - 5))
    document = Document(
        kind=PageKind.NEWS,
        title="Verdict",
        authors=("Mira Toll",),
        published=Published("2021-03", "visible", "March 2021"),
        language="en",
        text=text,
        blocks=tuple(Block(start, end, BlockKind.PARAGRAPH) for start, end in spans),
    )
    return Parsed(
        PageKind.NEWS,
        document,
        tuple(Sentence(start, end) for start, end in spans),
        (found,) if at >= 0 else (),
        (penalty,) if term >= 0 else (),
        (Issue(IssueKind.NO_DATE, "nothing dated"),) if at < 0 else (),
        (quote,) if farce >= 0 else (),
        revision=revision,
    )


A = says("The court spoke on March 3.\nVenn got six years.\nVenn calls it “a farce”.")
B = says("The court spoke.\nVenn got a fine.")


def story(db: Database) -> list[tuple[object, ...]]:
    """Natural keys and values of all derived rows."""
    queries = (
        "SELECT key, title, published, published_earliest, published_latest, first_seen, last_seen, gone_since, "
        "versions FROM documents",
        "SELECT number, record_id, first_seen, last_seen, text FROM versions ORDER BY number",
        "SELECT number, position, s.start, s.end, s.text FROM sentences s JOIN versions v ON v.id = version_id "
        "ORDER BY 1, 2",
        "SELECT number, s.position, d.surface, value FROM dates d JOIN versions v ON v.id = d.version_id "
        "JOIN sentences s ON s.id = sentence_id ORDER BY 1, 2",
        "SELECT number, s.position, p.surface, term, person FROM penalties p JOIN versions v ON v.id = p.version_id "
        "JOIN sentences s ON s.id = sentence_id ORDER BY 1, 2",
        "SELECT number, s.position, q.surface, q.kind, speaker, said_by, cue, continues FROM quotations q "
        "JOIN versions v ON v.id = q.version_id JOIN sentences s ON s.id = sentence_id ORDER BY 1, 2",
        "SELECT kind, at FROM issues ORDER BY 2",
    )
    return [row for query in queries for row in db.execute(query).fetchall()]


def test_a_page_becomes_rows(db: Database) -> None:
    assert write.parsed(db, capture_row(db, 1), A) is Change.NEW
    at = "2021-03-01T12:00:00Z"
    assert story(db) == [
        (KEY, "Verdict", "2021-03", "2021-03-01", "2021-03-31", at, at, None, 1),
        (1, "urn:uuid:00000001", at, at, A.document.text if A.document else ""),
        (1, 0, 0, 27, "The court spoke on March 3."),
        (1, 1, 28, 47, "Venn got six years."),
        (1, 2, 48, 72, "Venn calls it “a farce”."),
        (1, 0, "March 3", "2021-03-03"),
        (1, 1, "six years", "P6Y", "Ada Venn"),
        (1, 2, "a farce", "fragment", "Ada Venn", "Venn", "calls", 0),
    ]
    assert db.execute("SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH 'venn'").fetchone() == (2,)


def test_saying_it_twice_changes_nothing(db: Database) -> None:
    capture = capture_row(db, 1)
    write.parsed(db, capture, A)
    before = story(db)
    assert write.parsed(db, capture, A) is Change.SAME
    assert story(db) == before
    assert capture_row(db, 1) == capture


def test_same_edited_gone_back(db: Database) -> None:
    changes = [write.parsed(db, capture_row(db, number), page) for number, page in ((1, A), (2, A), (3, B))]
    assert changes == [Change.NEW, Change.SAME, Change.EDITED]
    assert write.gone(db, capture_row(db, 4, status=404)) is Change.GONE
    assert db.execute("SELECT gone_since, gone_status, last_seen FROM documents").fetchone() == (
        "2021-03-04T12:00:00Z",
        404,
        "2021-03-03T12:00:00Z",
    )
    assert write.gone(db, capture_row(db, 5, status=410)) is Change.SAME
    assert db.execute("SELECT gone_since, gone_status FROM documents").fetchone()[0] == "2021-03-04T12:00:00Z"
    assert write.parsed(db, capture_row(db, 6), B) is Change.BACK
    assert write.parsed(db, capture_row(db, 7), A) is Change.EDITED
    assert db.execute("SELECT versions, gone_since FROM documents").fetchone() == (3, None)


def test_a_redirect_to_an_error_page_is_gone_too(db: Database) -> None:
    db.execute(
        "INSERT INTO links (id, key, url, host, role, found_at) VALUES (7, ?, ?, 'news.example', 'page', '')",
        [KEY, URL],
    )
    write.parsed(db, capture_row(db, 1), A)
    missing = capture_row(db, 2, status=404)
    db.execute("UPDATE captures SET key = 'news.example/404' WHERE id = ?", [missing])
    assert write.gone(db, missing) is Change.NONE
    db.execute("UPDATE captures SET link_id = 7")
    assert write.gone(db, missing) is Change.GONE


def test_a_soft_404_is_gone_too(db: Database) -> None:
    write.parsed(db, capture_row(db, 1), A)
    assert write.parsed(db, capture_row(db, 2), Parsed(PageKind.NOT_FOUND, None, revision="1")) is Change.GONE


def test_a_listing_is_no_document(db: Database) -> None:
    assert write.parsed(db, capture_row(db, 1), Parsed(PageKind.LISTING, None, revision="1")) is Change.NONE
    assert db.execute("SELECT page_kind, parser_revision FROM captures").fetchone() == ("listing", "1")
    assert db.execute("SELECT count(*) FROM documents").fetchone() == (0,)


def test_a_revisit_repeats_what_the_first_said(db: Database) -> None:
    first = capture_row(db, 1)
    second = capture_row(db, 2, status=304, refers_to="urn:uuid:00000001")
    assert write.unchanged(db, second) is None, "the record it refers to is not parsed yet"
    write.parsed(db, first, A)
    assert write.unchanged(db, second) is Change.SAME
    assert db.execute("SELECT last_seen, versions FROM documents").fetchone() == ("2021-03-02T12:00:00Z", 1)


@pytest.mark.parametrize("order", list(itertools.permutations([(1, A), (2, B), (3, A), (4, None), (5, A)])))
def test_any_order_of_arrival_gives_the_same_rows(tmp_path: Path, order: tuple[tuple[int, Parsed | None], ...]) -> None:
    def told(sequence: object) -> list[tuple[object, ...]]:
        db = store.open(tmp_path / str(id(sequence)))
        for number, page in sequence:  # type: ignore[attr-defined]
            capture = capture_row(db, number, status=200 if page else 404)
            write.parsed(db, capture, page) if page else write.gone(db, capture)
        # a 404 of an unknown URL belongs to no document until a page of it is seen: say it again
        for number, page in sequence:  # type: ignore[attr-defined]
            if page is None:
                write.gone(db, capture_row(db, number, status=404))
        rows = story(db)
        db.close()
        return rows

    assert told(order) == told(sorted(order, key=lambda one: one[0]))


def test_another_parser_revision_must_not_mix(db: Database) -> None:
    write.parsed(db, capture_row(db, 1), A)
    with pytest.raises(documents.StaleDocument):
        write.parsed(db, capture_row(db, 2), says("The court spoke.", revision="2"))
    assert db.execute("SELECT parser_revision FROM captures WHERE id = 2").fetchone() == (None,), "rolled back"
    with store.transaction(db):
        documents.forget(db, KEY)
    assert story(db) == []
    assert write.parsed(db, capture_row(db, 2), says("The court spoke.", revision="2")) is Change.NEW


def test_a_fact_outside_every_sentence_is_our_bug(db: Database) -> None:
    stray = Parsed(A.kind, A.document, A.sentences[1:], A.dates, (), revision="1")
    with pytest.raises(ValueError, match="lies in no sentence"):
        write.parsed(db, capture_row(db, 1), stray)
    assert story(db) == []


def test_what_a_page_says_besides(db: Database) -> None:
    parsed = says("The court spoke on March 3.")
    assert parsed.document
    besides = replace(
        parsed.document,
        credits=("Lantern Desk",),
        section="Суд",
        tags=("суд", "court"),
        image=Image("https://news.example/a.jpg", "The court"),
        related=("https://news.example/other-story-of-it",),
        blocks=(replace(parsed.document.blocks[0], language="ru"),),
    )
    write.parsed(db, capture_row(db, 1), replace(parsed, document=besides))
    page = read.document(db, KEY)
    assert page
    version = page.version
    assert (version.credits, version.section, version.tags) == (("Lantern Desk",), "Суд", ("суд", "court"))
    assert (version.image, version.image_caption) == ("https://news.example/a.jpg", "The court")
    assert version.related == ("https://news.example/other-story-of-it",)
    assert version.blocks == ((0, 27, "paragraph", "ru"),)
    row = db.execute("SELECT credits, section, tags FROM documents").fetchone()
    assert row == ('["Lantern Desk"]', "Суд", '["суд", "court"]')


def test_what_a_page_says_besides_makes_no_version(db: Database) -> None:
    parsed = says("The court spoke on March 3.")
    assert parsed.document
    write.parsed(db, capture_row(db, 1), parsed)
    tagged = replace(parsed, document=replace(parsed.document, tags=("court",), section="Courts"))
    assert write.parsed(db, capture_row(db, 2), tagged) is Change.SAME


def test_a_copied_version_keeps_its_facts_in_their_sentences(db: Database) -> None:
    """A, B, A out of order: the copy's rows point at the copy's sentences, whatever ids the rows between have."""
    one = says("On March 3 Venn got six years.\nOn March 3 it rained.\nVenn calls it “a farce”.")
    for number, page in ((1, one), (3, one), (2, B)):
        write.parsed(db, capture_row(db, number), page)
    told = db.execute(
        "SELECT v.number, s.version_id = f.version_id, s.position, f.surface FROM (SELECT version_id, sentence_id, "
        "surface FROM dates UNION ALL SELECT version_id, sentence_id, surface FROM penalties UNION ALL "
        "SELECT version_id, sentence_id, surface FROM quotations) AS f "
        "JOIN versions v ON v.id = f.version_id JOIN sentences s ON s.id = f.sentence_id ORDER BY 1, 3, 4"
    ).fetchall()
    facts = [(1, 0, "March 3"), (1, 0, "six years"), (1, 2, "a farce")]
    assert told == [(number, same, *rest) for number in (1, 3) for same, *rest in facts]


# ---- penalties and their people -------------------------------------------------------------------------------------

VENN = Person("Ada Venn", "ada venn")


def penalised(text: str, *people: Person) -> Parsed:
    """The page, its penalty with all that a penalty may have."""
    page = says(text)
    (penalty,) = page.penalties
    told = replace(
        penalty,
        people=people,
        articles=("Article 164",),
        judge="Bo Hill",
        regime="strict",
        probation="P1Y",
        speaker="Mira Toll",
        confidence=0.91,
        rule="got",
        computed=(CourtTerm("end", "2027-03", (("term", "P6Y"), ("from", "2021-03"))),),
    )
    return replace(page, penalties=(told,))


def people_of(db: Database) -> list[tuple[object, ...]]:
    query = """SELECT v.number, p.surface, l.position, people.key, l.name, l.number FROM penalty_people l
    JOIN penalties p ON p.id = penalty_id AND p.version_id = l.version_id AND p.document_id = l.document_id
    JOIN versions v ON v.id = l.version_id LEFT JOIN people ON people.id = person_id ORDER BY 1, 3"""
    return db.execute(query).fetchall()


def names(db: Database) -> list[tuple[str, str]]:
    return db.execute("SELECT key, name FROM people ORDER BY key").fetchall()


def test_a_penalty_has_its_people_and_all_its_fields(db: Database) -> None:
    page = penalised("Venn got six years.", VENN, Person("five officers", None, 5))
    write.parsed(db, capture_row(db, 1), page)
    assert people_of(db) == [
        (1, "six years", 0, "ada venn", "Ada Venn", None),
        (1, "six years", 1, None, "five officers", 5),
    ]
    shown = read.document(db, KEY)
    assert shown
    (told,) = shown.penalties
    assert (told.articles, told.judge, told.regime, told.probation) == (("Article 164",), "Bo Hill", "strict", "P1Y")
    assert (told.speaker, told.confidence, told.rule) == ("Mira Toll", 0.91, "got")
    assert told.computed == ({"name": "end", "value": "2027-03", "inputs": {"term": "P6Y", "from": "2021-03"}},)
    assert told.people == (("Ada Venn", "ada venn", None), ("five officers", None, 5))


def test_people_go_with_the_last_row_that_names_them(db: Database) -> None:
    write.parsed(db, capture_row(db, 1), penalised("Venn got six years.", VENN))
    write.parsed(db, capture_row(db, 3), penalised("Venn got six years.", VENN))
    write.parsed(db, capture_row(db, 2), penalised("Hill got six years.", Person("Bo Hill", "bo hill")))
    assert [row[:2] + row[3:4] for row in people_of(db)] == [
        (1, "six years", "ada venn"),
        (2, "six years", "bo hill"),
        (3, "six years", "ada venn"),
    ]
    assert names(db) == [("ada venn", "Ada Venn"), ("bo hill", "Bo Hill")]
    with store.transaction(db):
        documents.forget(db, KEY)
    assert (names(db), people_of(db)) == ([], [])


def test_a_person_has_the_fullest_name_and_of_several_the_most_frequent(db: Database) -> None:
    spellings = ("A. Venn", "Ada Wenn", "Ada Venn", "Ada Venn", "Venn")
    for number, name in enumerate(spellings, start=1):
        write.parsed(db, capture_row(db, number), penalised(f"{name} got six years.", Person(name, "ada venn")))
    assert names(db) == [("ada venn", "Ada Venn")]
    (one,) = read.people(db)
    assert (one.penalties, one.documents) == (1, 1), "of the current version alone"


def test_an_archive_of_before_is_brought_up_to_date(tmp_path: Path) -> None:
    old = Database(sqlite3.connect(tmp_path / "archive.db"))
    schema.migrations.apply(old, stop_before="m008_people")
    captured = "1, 'urn:uuid:1', '', 'a.example/b', 'page', '', 200, '', 'f', 0, 1, '', '0', 'a.example/b', 'd', 'news'"
    for sql in (
        "INSERT INTO captures (id, record_id, url, key, role, fetched_at, status, payload_digest, file, offset, "
        f"length, sha256, parser_revision, document_key, content_digest, page_kind) VALUES ({captured})",
        "INSERT INTO documents (id, key, url, kind, first_seen, last_seen) VALUES (1, 'a.example/b', '', '', '', '')",
        "INSERT INTO versions (id, document_id, capture_id, record_id, number, first_seen, last_seen, content_digest, "
        "parser_revision, kind, text, blocks) VALUES (1, 1, 1, 'urn:uuid:1', 1, '', '', 'd', '', '', 'He got it', '')",
        "UPDATE documents SET version_id = 1",
        "INSERT INTO sentences VALUES (1, 1, 1, 0, 0, 9, 'paragraph', 'He got it')",
        "INSERT INTO penalties VALUES (1, 1, 1, 1, 3, 9, 'got it', 'fine', 'sentenced', NULL, 'Bo Hill', NULL, NULL, "
        "'[]', NULL)",
    ):
        old.execute(sql)
    old.close()
    with pytest.raises(ArchiveError, match="made by an older dateline"):
        store.open_read(tmp_path)
    db = store.open(tmp_path)
    shown = read.document(db, "a.example/b")
    assert shown
    (penalty,) = shown.penalties
    assert (penalty.person, penalty.people, penalty.confidence, penalty.computed) == ("Bo Hill", (), None, ())
    assert [one.person for one in read.penalties(db, person="Bo Hill")] == ["Bo Hill"]
    store.open_read(tmp_path).close()
