"""Text becomes HTML without losing or gaining a character, whatever the text and however the marks lie."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from archive.site import marks
from archive.site.marks import Mark
from archive.store.read import DateMention, Penalty, Quotation, Sentence


class Visible(HTMLParser):
    """The text of some HTML without the notes, and whether its elements nest; unknown elements are an error."""

    KNOWN = frozenset(
        {"span", "b", "code", "mark", "p", "h2", "ul", "li", "blockquote", "figure", "figcaption", "div", "a"}
    )

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.open: list[tuple[str, bool]] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.KNOWN
        self.open.append((tag, ("class", "note") in attrs))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if not any(note for _, note in self.open):
            self.text += data


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(st.text(st.sampled_from("ab <>&\"'é𝄞\n"), min_size=1, max_size=30))
    spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=6))
    note = Markup("<b>{}</b>").format("<i>note</i>")
    return text, [Mark(a, b, "date", note) for a, b in spans if a < b]


@given(marked())
def test_marking_keeps_the_text(case: tuple[str, list[Mark]]) -> None:
    text, given_marks = case
    html = marks.marked(text, 0, len(text), given_marks)
    assert Visible(str(html)).text == text
    assert html.count('tabindex="0"') == len(given_marks)  # every mark can be reached once


def test_crossing_marks_are_cut_where_the_first_ends() -> None:
    crossing = [Mark(0, 6, "penalty", Markup("one")), Mark(4, 9, "date", Markup("two"))]
    assert marks.marked("abcdefghij", 0, 10, crossing) == (
        '<span class="mark penalty" tabindex="0">abcd<span class="mark date" tabindex="0">ef'
        '<span class="note" role="note">two</span></span><span class="note" role="note">one</span></span>'
        '<span class="mark date">ghi</span>j'
    )


def test_blocks_become_elements() -> None:
    lines = [
        ("heading", "H"),
        ("paragraph", "P"),
        ("list-item", "I"),
        ("list-item", "J"),
        ("quotation", "Q"),
        ("table-row", "R"),
        ("caption", "C"),
    ]
    text = "\n".join(line for _, line in lines)
    blocks = [(2 * n, 2 * n + 1, kind) for n, (kind, _) in enumerate(lines)]
    html = marks.body(text, blocks, [], [], lambda _: "")
    assert "<h2>H</h2>\n<p>P</p>\n<ul><li>I</li><li>J</li></ul>\n<blockquote><p>Q</p></blockquote>" in html
    assert "<figure><figcaption>C</figcaption></figure>" in html


def test_a_text_without_blocks_is_a_paragraph() -> None:
    assert marks.body("a & b", [], [], [], lambda _: "") == "<p>a &amp; b</p>"


def test_sentences_have_anchors_and_citations() -> None:
    sentences = [Sentence(1, 0, 0, 4, "paragraph", "One."), Sentence(2, 1, 8, 12, "paragraph", "Two.")]
    text = "One.    Two."
    html = marks.body(text, [(0, 12, "paragraph")], sentences, [], lambda n: f"/cite?{n}&x", frozenset({1}))
    assert Visible(str(html)).text == text
    assert '<span class="sentence" id="s0">One.<a class="cite" href="/cite?0&amp;x"' in html
    assert '<span class="sentence fresh" id="s1">Two.' in html


def test_a_mark_over_two_sentences_is_explained_once() -> None:
    sentences = [Sentence(1, 0, 0, 4, "paragraph", "One."), Sentence(2, 1, 5, 9, "paragraph", "Two.")]
    html = marks.body("One. Two.", [(0, 9, "paragraph")], sentences, [Mark(2, 7, "date", Markup("n"))], lambda _: "")
    assert html.count('role="note"') == 1 and html.count('class="mark date"') == 2


def test_highlights_are_escaped() -> None:
    assert marks.highlighted("<a> & b", ((1, 2), (6, 7))) == "&lt;<mark>a</mark>&gt; &amp; <mark>b</mark>"


NOTHING = ((), None, None, None, None, None, None, (), ())  # the fields that most penalties lack


def test_notes_say_value_and_basis() -> None:
    date = DateMention(0, 0, 9, "October 8", "2012-10-08", "day", None, None, "inherited", "2012-10-09", None, None)
    note = marks.of_date(date).note
    assert note == "<b>8 October 2012</b> completed from 9 October 2012. <code>2012-10-08</code>"
    penalty = Penalty(0, 0, 3, "x", "fine", "sentenced", None, "<b>", None, None, ("a", "b"), "800000 KZT", *NOTHING)
    assert marks.of_penalty(penalty).note == "<b>fine, 800,000 KZT: sentenced</b> &lt;b&gt;; for a, b"


def test_a_quotation_says_who_and_by_which_words() -> None:
    named = Quotation(0, 0, 3, "x", "full", "Ada <Venn>", "she", "said", 0)
    assert marks.of_quotation(named).note == "<b>Ada &lt;Venn&gt;</b> “she”"
    nobody = Quotation(0, 0, 3, "x", "full", None, None, None, 0)
    assert marks.of_quotation(nobody).note == "<b>Speaker not named</b> "
