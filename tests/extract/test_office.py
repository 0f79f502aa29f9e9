"""DOCX and ODT through the whole chain, and files made to do harm."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import office
from archive.model import IssueKind, PageKind
from archive.office import container
from tests.extract.test_pdf import FIRST, SECOND, blocks, kinds, read
from tests.paper import W, docx, odt, packed, paragraph

STYLES = f"""<w:styles xmlns:w="{W}"><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="a2"><w:name w:val="Title"/></w:style>
<w:style w:styleId="a3"><w:name w:val="Office Title"/><w:basedOn w:val="a1"/></w:style>
<w:style w:styleId="a4"><w:name w:val="List Bullet"/><w:pPr><w:numPr/></w:pPr></w:style></w:styles>"""
NOTES = f"""<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>The verdict of 3 March 2021.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
ROW = "<w:tr>{}</w:tr>"
CELL = "<w:tc>{}</w:tc>"


def test_a_statement_is_a_document() -> None:
    body = paragraph("Court frees union organiser", "a2") + paragraph("12 March 2024") + paragraph(FIRST)
    body += paragraph("What it asks", "a3") + paragraph("to free both men", "a4") + paragraph(SECOND)
    core = "<dc:title>Template</dc:title><dc:creator>HP</dc:creator><t:modified>2024-03-20T08:00:00Z</t:modified>"
    parsed = read(docx(body, {"styles.xml": STYLES}, core))
    found = parsed.document
    assert found is not None
    assert (found.title, found.authors, found.language) == ("Court frees union organiser", (), "en")
    assert found.published is not None and (found.published.value, found.published.basis) == ("2024-03-12", "visible")
    assert blocks(parsed) == [
        ("paragraph", FIRST),
        ("heading", "What it asks"),
        ("list-item", "to free both men"),
        ("paragraph", SECOND),
    ]
    assert kinds(parsed) == []


def test_the_day_of_the_last_save_stands_in() -> None:
    found = read(docx(paragraph(FIRST), core="<t:modified>2024-03-20T08:00:00Z</t:modified>")).document
    assert found and found.published
    assert (found.published.value, found.published.basis) == ("2024-03-20", "office:modified")


def test_tracked_changes_are_as_accepted_and_hidden_text_is_out() -> None:
    ins = '<w:ins w:id="1"><w:r><w:t> was freed</w:t></w:r></w:ins>'
    gone = '<w:del w:id="2"><w:r><w:delText> was held</w:delText></w:r></w:del>'
    moved = '<w:moveFrom w:id="3"><w:r><w:t> nowhere</w:t></w:r></w:moveFrom>'
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>"
    code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    body = (
        f"<w:p><w:r><w:t>Ada Venn</w:t></w:r>{gone}{ins}{moved}{hidden}{code}<w:r><w:tab/><w:t>today.</w:t></w:r></w:p>"
    )
    assert blocks(read(docx(paragraph(FIRST) + body)))[1:] == [("paragraph", "Ada Venn was freed today.")]


def test_notes_follow_their_paragraph_and_tables_keep_their_rows() -> None:
    note = f'<w:p><w:r><w:t>She served three years</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>{"{}"}'
    inner = "<w:tbl>" + ROW.format(CELL.format(paragraph("six years")) + CELL.format(paragraph("cut"))) + "</w:tbl>"
    table = "<w:tbl>" + ROW.format(CELL.format(paragraph("Name")) + CELL.format(paragraph("Term")))
    table += ROW.format(CELL.format(paragraph("Venn")) + CELL.format(inner)) + "</w:tbl>"
    body = paragraph(FIRST) + note.format(table) + paragraph(SECOND)
    assert blocks(read(docx(body, {"footnotes.xml": NOTES})))[1:] == [
        ("paragraph", "She served three years¹"),
        ("paragraph", "1 The verdict of 3 March 2021."),
        ("table-row", "Name | Term"),
        ("table-row", "Venn | six years cut"),
        ("paragraph", SECOND),
    ]


def test_a_text_box_is_read_once_and_a_bold_line_is_a_heading() -> None:
    box = paragraph("A box beside the text.")
    body = f'<w:p xmlns:mc="urn:mc"><w:r><w:t>Around it.</w:t><mc:AlternateContent><mc:Choice>{box}</mc:Choice>'
    body += f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    found = blocks(read(docx(paragraph(FIRST) + paragraph("Who is held", run="<w:b/>") + body)))
    assert found[1:] == [
        ("heading", "Who is held"),
        ("paragraph", "A box beside the text."),
        ("paragraph", "Around it."),
    ]


def test_the_document_may_be_called_otherwise() -> None:
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": '<R><A Type="urn:x/officeDocument" Target="/word/document2.xml"/></R>',
        "word/document2.xml": f'<w:document xmlns:w="{W}"><w:body>{paragraph(FIRST)}</w:body></w:document>',
    }
    assert blocks(read(packed(files))) == [("paragraph", FIRST)]


def test_an_odt_is_read_likewise() -> None:
    body = "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:h>Court frees organiser</text:h>"
    body += f"<text:p>{FIRST}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See the "
    body += "verdict.</text:p></text:note-body></text:note> So it is.</text:p><text:list><text:list-item><text:p>One"
    body += "<text:s/><text:span>item</text:span></text:p></text:list-item></text:list><table:table><table:table-row>"
    body += "<table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell><text:p>Term</text:p>"
    body += "</table:table-cell></table:table-row></table:table>"
    parsed = read(odt(body, "<dc:date>2024-03-20T08:00:00</dc:date>"))
    assert parsed.document and parsed.document.title == "Court frees organiser"
    assert blocks(parsed) == [
        ("paragraph", f"{FIRST}¹ So it is."),
        ("paragraph", "1 See the verdict."),
        ("list-item", "One item"),
        ("table-row", "Name | Term"),
    ]


# ---- what cannot be read --------------------------------------------------------------------------------------------


def test_an_empty_file_is_no_document() -> None:
    parsed = read(docx(paragraph("")))
    assert (parsed.kind, parsed.document, kinds(parsed)) == (PageKind.EMPTY, None, [IssueKind.NO_BODY])


def test_a_damaged_file_says_so() -> None:
    whole = docx(paragraph(FIRST))
    parsed = read(whole[:-40] + b"word/document[Content_Types].xml")
    assert (parsed.kind, parsed.document, kinds(parsed)) == (PageKind.BROKEN, None, [IssueKind.DAMAGED_FILE])


@pytest.mark.parametrize(
    "bomb",
    [
        '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>',
        '<!DOCTYPE w SYSTEM "http://127.0.0.1/x.dtd"><w/>',
        "<w:document><w:body>",
    ],
)
def test_entities_and_broken_xml_are_refused(bomb: str) -> None:
    files = {"[Content_Types].xml": "<T/>", "_rels/.rels": "<R/>", "word/document.xml": bomb}
    with pytest.raises(office.Unreadable):
        office.read(packed(files))
    assert kinds(read(packed(files))) == [IssueKind.DAMAGED_FILE]


def test_a_zip_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "LARGEST_PART", 1 << 20)
    parsed = read(docx(paragraph("a" * (2 << 20))))
    assert parsed.kind is PageKind.BROKEN
    assert parsed.issues[0].detail == "the file's word/document.xml has more than 1 MiB"


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_directory_that_lies_is_damage(method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(paragraph(FIRST)))) as whole, zipfile.ZipFile(out, "w", method) as made:
        for name in whole.namelist():
            made.writestr(name, whole.read(name))
    good = out.getvalue()
    assert blocks(read(good)) == [("paragraph", FIRST)]
    end = good.rindex(b"PK\x05\x06")
    wrong = good[: end + 16] + b"\xff\xff\x00\x00" + good[end + 20 :]  # where the directory begins
    begin = good.rindex(b"word/document.xml", 0, good.rindex(b"PK\x01\x02")) + len("word/document.xml")
    for damaged in (wrong, good[: begin + 4] + b"\xff" * 9 + good[begin + 13 :]):
        parsed = read(damaged)
        assert (parsed.kind, kinds(parsed)) == (PageKind.BROKEN, [IssueKind.DAMAGED_FILE])


def test_a_very_deep_file_does_not_recurse() -> None:
    assert blocks(read(docx("<w:sdt>" * 100_000 + paragraph(FIRST) + "</w:sdt>" * 100_000))) == [("paragraph", FIRST)]


def test_more_text_than_is_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_CHARS", len(FIRST) + 9)
    parsed = read(docx(paragraph(FIRST) + paragraph(SECOND) + paragraph("No.")))
    assert blocks(parsed) == [("paragraph", FIRST), ("paragraph", SECOND[:9].strip())]
    assert IssueKind.TRUNCATED in kinds(parsed)
    monkeypatch.setattr(container, "MOST_CHARS", 60)
    for whole in (docx(paragraph(FIRST)), odt(f"<text:p>{FIRST}</text:p>")):
        assert blocks(read(whole)) == [("paragraph", FIRST[:60].strip())]


def test_a_file_of_too_many_paragraphs_is_read_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "MOST_BLOCKS", 2)
    monkeypatch.setattr(container, "CHUNK", 50)
    whole = docx(paragraph(FIRST) + paragraph(SECOND) + paragraph("One more.") + "<w:p>never read, so never missed")
    parsed = read(whole)
    assert blocks(parsed) == [("paragraph", FIRST), ("paragraph", SECOND)]
    assert IssueKind.TRUNCATED in kinds(parsed)


def test_a_spreadsheet_has_no_reader() -> None:
    parsed = read(packed({"[Content_Types].xml": "<T/>", "xl/workbook.xml": "<w/>"}))
    assert (parsed.kind, kinds(parsed)) == (PageKind.OTHER_TYPE, [IssueKind.UNREADABLE_TYPE])


WHOLE = docx(paragraph("Court frees union organiser", "a2") + paragraph(FIRST), {"styles.xml": STYLES})


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8)), max_size=6))
def test_damage_never_breaks_the_parser(damage: list[tuple[int, bytes]]) -> None:
    body = bytearray(WHOLE)
    for at, junk in damage:
        body[at : at + len(junk)] = junk
    parsed = read(bytes(body))
    assert parsed.document is not None or parsed.issues


NAMES = st.sampled_from("p r t tr tc tbl pPr rPr b del ins pStyle tab footnoteReference numPr numId".split())


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.text("ab \n", max_size=5), lambda inner: st.tuples(NAMES, st.lists(inner, max_size=4)), max_leaves=30
    )
)
def test_elements_in_any_order_are_no_exception(tree: object) -> None:
    def xml(node: object) -> str:
        if isinstance(node, tuple):
            return f'<w:{node[0]} w:val="a2" w:id="2">{"".join(map(xml, node[1]))}</w:{node[0]}>'
        return str(node)

    parsed = read(docx(xml(tree), {"styles.xml": STYLES, "footnotes.xml": NOTES}))
    if parsed.document:
        blocks(parsed)
