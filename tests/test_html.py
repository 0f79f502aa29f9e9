"""archive.html: the one door to lxml and BeautifulSoup."""

from __future__ import annotations

import pytest

from archive import html


@pytest.mark.parametrize(
    "text", ["", " ", "<!-- only a comment -->", "<?xml version='1.0'?>", "plain words", "<", "\x01", "</p>"]
)
def test_every_text_gives_a_tree(text: str) -> None:
    assert html.parse(text).tag == "html"


def test_an_xml_declaration_with_a_charset_is_no_obstacle() -> None:
    root = html.parse('<?xml version="1.0" encoding="windows-1251"?><html><body><p>суд</p></body></html>')
    assert html.text_of(root) == "суд"


@pytest.mark.parametrize("tag", ["div", "b", "span"])
def test_ten_thousand_open_elements_do_not_lose_the_page(tag: str) -> None:
    root = html.parse(f"<{tag}>" * 10_000 + "<p>The end of the page.</p>")
    assert html.text_of(root) == "The end of the page."


def test_a_tag_with_too_many_attributes_keeps_its_text_and_a_long_one_its_value() -> None:
    crowd = " ".join(f"a{number}=1" for number in range(50_000))
    picture = "data:image/png;base64," + "A" * 50_000
    root = html.parse(f"<p {crowd}>The court sat.</p><img src='{picture}'>")
    assert html.text_of(root) == "The court sat."
    assert [html.attribute(one, "src") for one in html.select(root, "img")] == [picture]
    assert max(len(one.attrib) for one in root.iter()) == 1


@pytest.mark.parametrize("depth", [200, 300, 2_500])
def test_no_depth_of_nesting_loses_what_comes_after(depth: int) -> None:
    root = html.parse("<div>" * depth + "<p>inside</p>" + "</div>" * depth + "<p>after</p>")
    assert html.text_of(root).replace(" ", "") == "insideafter"


def test_text_is_what_a_reader_sees() -> None:
    root = html.parse("<div>one<br>two <script>x()</script><b>three</b>&nbsp;four<style>p{}</style></div>tail")
    assert html.text_of(html.select(root, "div")[0]) == "one two three four"


def test_selection_is_in_document_order_and_a_bad_selector_says_so() -> None:
    root = html.parse("<p class=a>1</p><div><p class=b>2</p></div><p class=a>3</p>")
    assert [html.text_of(one) for one in html.select(root, "p.a, p.b")] == ["1", "2", "3"]
    with pytest.raises(html.BadSelector, match="p\\[\\["):
        html.select(root, "p[[")


def test_soup_is_of_the_subtree_alone() -> None:
    root = html.parse("<div id=x><p>in</p></div><p>out</p>")
    assert html.soup(html.select(root, "#x")[0]).get_text() == "in"


def test_what_stands_after_the_end_of_the_page_is_read_as_browsers_do() -> None:
    root = html.parse("<html><body><nav>Menu</nav></body></html>\n<div><p>The court sat.</p></div></BODY >")
    assert [html.text_of(one) for one in root.findall("body/div/p")] == ["The court sat."]
