"""PDFs through the whole chain: lines become paragraphs in reading order, and what cannot be read says so."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import process
from archive.extract.paged import files
from archive.model import BlockKind, Capture, IssueKind, PageKind, Parsed
from tests.paper import ANY, BOLD, Sheet, pdf

PAPERS = Path(__file__).parent / "papers"
FIRST = (
    "The Port Court released the union organiser Ada Venn on Tuesday, after she had served three years of a sentence "
    "of six years for leading the strike of the dockers at Harbour Nine in the winter of that year."
)
SECOND = (
    "Her lawyer said that the decision came a full year later than the law allows, and that the two men who were "
    "sentenced with her are still held in the colony at Saltmarsh without any contact with their families."
)
THIRD = (
    "The committee asks the Regional Court to look at both cases again before the end of the month, to let observers "
    "into the room, and to publish what it decides on the same day as the law on open courts demands."
)


def read(body: bytes, url: str = "https://dockers.example/files/venn.pdf", cut: str | None = None) -> Parsed:
    at = datetime(2024, 6, 1, tzinfo=UTC)
    headers = (("Content-Type", "application/octet-stream"),)
    return process.document(Capture("r", url, at, 200, headers, body, "sha256:0", truncated=cut))


def blocks(parsed: Parsed) -> list[tuple[str, str]]:
    assert parsed.document is not None, parsed.issues
    text = parsed.document.text
    assert text == "\n".join(text[one.start : one.end] for one in parsed.document.blocks)
    return [(str(one.kind), text[one.start : one.end]) for one in parsed.document.blocks]


def kinds(parsed: Parsed) -> list[IssueKind]:
    return [issue.kind for issue in parsed.issues if issue.kind is not IssueKind.UNRESOLVED_DATE]


def sheet(*paragraphs: str) -> Sheet:
    one, y = Sheet(), 120.0
    for text in paragraphs:
        y = one.set(60, y, text)
    return one


# ---- text -----------------------------------------------------------------------------------------------------------


def test_a_statement_is_a_document() -> None:
    one = sheet("12 March 2024", FIRST, SECOND).put(60, 80, "Court frees union organiser", 20, BOLD)
    parsed = read(pdf([one], {"Title": "Microsoft Word - final2.doc", "Author": "HP", "CreationDate": "D:20240320"}))
    found = parsed.document
    assert found is not None
    assert (found.title, found.authors, found.language) == ("Court frees union organiser", (), "en")
    assert found.published is not None and (found.published.value, found.published.basis) == ("2024-03-12", "visible")
    assert blocks(parsed) == [("paragraph", FIRST), ("paragraph", SECOND)]
    assert parsed.sentences and parsed.dates
    assert kinds(parsed) == []


def test_a_word_that_a_hyphen_parts_is_whole_and_a_compound_keeps_its_hyphen() -> None:
    one = Sheet().put(60, 100, "The well-known organiser was held without the right to a lawyer for the whole of that")
    one.put(60, 113, "time, as the well-").put(60, 126, "known report on the inter-").put(
        60, 139, "national strike says."
    )
    wide = "and this line is here to say how far to the right the column of this page reaches, more or"
    one.put(60, 152, wide).put(60, 165, "less.")
    (_, text) = blocks(read(pdf([one])))[0]
    assert "the well-known report on the international strike says." in text


def test_two_columns_are_read_one_after_the_other() -> None:
    one = Sheet().put(60, 60, "A headline over both of the columns of the page", 18, BOLD)
    for x, text in ((60, f"{FIRST} {FIRST}"), (320, f"{SECOND} {SECOND}")):
        one.set(x, 100, text, wide=44)
    by_turns = Sheet(runs=sorted(one.runs, key=lambda run: (run[1], run[0])))  # as some programs draw them
    for page in (one, by_turns):
        assert [text for _, text in blocks(read(pdf([page])))] == [f"{FIRST} {FIRST}", f"{SECOND} {SECOND}"]


def test_running_heads_and_page_numbers_are_out_and_a_paragraph_goes_on_over_the_page() -> None:
    pages = []
    half = FIRST.split()
    for number, words in enumerate((half[:20], half[20:], THIRD.split()), 1):
        one = Sheet().put(60, 40, "The Dockers' Committee").put(280, 810, f"Page {number} of 3")
        one.put(450, 40, f"Report {number}").set(60, 100, " ".join(words), wide=60)
        pages.append(one)
    pages[0].set(60, 60, SECOND, wide=60)
    found = blocks(read(pdf(pages)))
    assert ("paragraph", THIRD) in found
    assert not any("Committee" in text or "Page" in text or "Report" in text for _, text in found)


def test_a_paragraph_over_two_pages_takes_its_note_behind_it() -> None:
    lines = textwrap.wrap(f"{FIRST} {SECOND}", 90)
    first, second = Sheet().put(60, 780, "1 The verdict of 3 March 2021.", 8), Sheet()
    first.set(60, 100, " ".join(lines[:3]), wide=90)
    second.set(60, 100, " ".join(lines[3:]), wide=90)
    second.set(60, 180, THIRD, wide=90)
    texts = [text for _, text in blocks(read(pdf([first, second])))]
    assert texts == [f"{FIRST} {SECOND}", "1 The verdict of 3 March 2021.", THIRD]


def test_the_mark_of_a_note_is_no_part_of_the_year_before_it() -> None:
    one = (
        sheet(FIRST)
        .put(60, 200, "She was sentenced on 3 March 2021")
        .put(239.6, 196, "4", 7)
        .put(246, 200, "and freed.")
    )
    parsed = read(pdf([one]))
    assert "3 March 2021⁴ and freed" in parsed.document.text if parsed.document else False
    assert "2021-03-03" in [date.value for date in parsed.dates]


def test_headings_lists_and_tables_are_what_they_are() -> None:
    one = sheet(FIRST).put(60, 200, "Who is still held", 11, BOLD)
    for y, name in ((220, "Pavel Strunin, a crane driver"), (236, "Ilya Moss, a welder")):
        one.put(60, y, "•").put(75, y, name)
    for y, row in ((280, ("Name", "Term", "Place")), (296, ("Strunin", "4 years", "Saltmarsh"))):
        for x, cell in zip((60, 200, 330), row, strict=True):
            one.put(x, y, cell)
    assert blocks(read(pdf([one])))[1:] == [
        ("heading", "Who is still held"),
        ("list-item", "Pavel Strunin, a crane driver"),
        ("list-item", "Ilya Moss, a welder"),
        ("table-row", "Name | Term | Place"),
        ("table-row", "Strunin | 4 years | Saltmarsh"),
    ]


def test_the_lines_of_a_cell_stay_together() -> None:
    one = sheet(FIRST)
    for y, name, fate in (
        (200, "Ada Venn", ("freed after three", "years of six")),
        (240, "Ilya Moss", ("held", "at sea")),
    ):
        one.put(60, y, name)
        for line, text in enumerate(fate):
            one.put(250, y + 13 * line, text)
    assert blocks(read(pdf([one])))[1:] == [
        ("table-row", "Ada Venn | freed after three years of six"),
        ("table-row", "Ilya Moss | held at sea"),
    ]


def test_a_turned_page_stands_upright() -> None:
    one = sheet(FIRST, SECOND).put(60, 80, "Court frees union organiser", 20, BOLD)
    one.turned = 90
    assert blocks(read(pdf([one]))) == [("paragraph", FIRST), ("paragraph", SECOND)]


def test_cyrillic_and_ligatures() -> None:
    one = Sheet()
    one.put(60, 100, "Суд освободил профсоюзного лидера Аду Венн", 20, ANY)
    text = "Это произошло во вторник, сообщил её адвокат; об этом официально объявил и ﬁнский посол и\u0306".split()
    one.set(60, 140, " ".join(text), wide=60, font=ANY)
    parsed = read(pdf([one]))
    assert parsed.document is not None
    assert (parsed.document.title, parsed.document.language) == ("Суд освободил профсоюзного лидера Аду Венн", "ru")
    assert parsed.document.text.endswith("и fiнский посол й")


def test_the_day_the_file_was_made_stands_in_and_is_never_after_the_capture() -> None:
    made = read(pdf([sheet(FIRST)], {"CreationDate": "D:20240320101500+06'00'"})).document
    assert made and made.published and (made.published.value, made.published.basis) == ("2024-03-20", "pdf:created")
    later = read(pdf([sheet(FIRST)], {"CreationDate": "D:20250101"}))
    assert later.document and later.document.published is None and IssueKind.NO_DATE in kinds(later)


def test_kind_and_authors_are_those_that_the_page_names() -> None:
    one = sheet("PRESS RELEASE", "By Mira Toll", FIRST).put(60, 80, "Court frees union organiser", 20, BOLD)
    found = read(pdf([one], {"Author": "Somebody Else"})).document
    assert found and (found.kind, found.authors) == (PageKind.PRESS_RELEASE, ("Mira Toll",))
    assert "Mira Toll" not in found.text


# ---- what cannot be read --------------------------------------------------------------------------------------------


def test_a_scan_is_no_document() -> None:
    parsed = read(pdf([Sheet(picture=True), Sheet(picture=True).put(60, 800, "CamScanner")]))
    assert (parsed.kind, parsed.document, kinds(parsed)) == (PageKind.SCAN, None, [IssueKind.SCANNED])


def test_a_scan_with_a_layer_of_text_is_read() -> None:
    one = sheet(FIRST, SECOND)
    one.picture = True
    parsed = read(pdf([one]))
    assert blocks(parsed) == [("paragraph", FIRST), ("paragraph", SECOND)]
    assert IssueKind.SCANNED not in kinds(parsed)


def test_pages_that_are_pictures_among_others_are_named() -> None:
    parsed = read(pdf([sheet(FIRST, SECOND), Sheet(picture=True)]))
    assert parsed.document is not None
    assert [issue.detail for issue in parsed.issues if issue.kind is IssueKind.SCANNED] == [
        "pages that are pictures: 2"
    ]


def test_a_password_is_an_issue_and_a_ban_on_copying_is_not() -> None:
    locked = read((PAPERS / "locked.pdf").read_bytes())
    assert (locked.kind, locked.document, kinds(locked)) == (PageKind.BROKEN, None, [IssueKind.LOCKED])
    assert read((PAPERS / "no-copying.pdf").read_bytes()).document is not None


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    whole = pdf([sheet(FIRST), sheet(SECOND)])
    parsed = read(whole[:-8])
    assert parsed.document is not None and FIRST in parsed.document.text
    assert IssueKind.DAMAGED_FILE in kinds(parsed)
    lost = read(whole[: whole.index(b"xref")])
    assert (lost.kind, kinds(lost)) == (PageKind.BROKEN, [IssueKind.DAMAGED_FILE])


def test_a_connection_that_broke_is_no_version() -> None:
    whole = pdf([sheet(FIRST), sheet(SECOND)])
    assert read(whole[:-100], cut="disconnect").kind is PageKind.BROKEN
    assert read(whole, cut="disconnect").document is not None  # the server told a wrong length


def test_letters_without_a_meaning_are_no_text() -> None:
    parsed = read(pdf([Sheet().put(60, 100, "\ue001\ue002\ue003 \ue004\ue005", font=ANY)]))
    assert (parsed.kind, parsed.document) in [(PageKind.BROKEN, None), (PageKind.EMPTY, None)]


def test_what_is_beyond_the_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_PAGES", 2)
    parsed = read(pdf([sheet(FIRST), sheet(SECOND), sheet(THIRD)]))
    assert [issue.detail for issue in parsed.issues if issue.kind is IssueKind.TRUNCATED] == [
        "only the first 2 of 3 pages were read"
    ]
    assert parsed.document is not None and THIRD not in parsed.document.text


def test_no_library_is_loaded_before_a_pdf_comes() -> None:
    import subprocess
    import sys

    code = "import sys; from archive import process; assert 'pypdfium2' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


WHOLE = pdf([sheet(FIRST).put(60, 80, "Court frees union organiser", 20, BOLD), sheet(SECOND)], {"Title": "A"})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=12)), max_size=8))
def test_damage_never_breaks_the_parser(damage: list[tuple[int, bytes]]) -> None:
    body = bytearray(WHOLE)
    for at, junk in damage:
        body[at : at + len(junk)] = junk
    parsed = read(bytes(body))
    if parsed.document is None:
        assert parsed.issues
    else:
        assert all(one.kind in BlockKind for one in parsed.document.blocks) and blocks(parsed) is not None


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(-50, 700), st.floats(-50, 900), st.floats(0.5, 90), st.text("aB1.-• \u00adж", max_size=12)),
        max_size=30,
    )
)
def test_every_word_of_a_wild_page_has_its_place(runs: list[tuple[float, float, float, str]]) -> None:
    one = Sheet(runs=[(x, y, size, ANY, text) for x, y, size, text in runs])
    parsed = read(pdf([one]))
    if parsed.document:
        blocks(parsed)
