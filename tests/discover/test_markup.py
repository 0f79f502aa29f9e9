"""The pull parser and the mending of XML: nothing raises, nothing plain is lost, what is mended can be parsed."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive.discover.markup import UNFIT, attributes, events, mended, resolved


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<a>b</a>", [("start", "a", ""), ("text", "", "b"), ("end", "a", "")]),
        ("<n:A x='1'/>", [("start", "a", " x='1'/"), ("end", "a", "")]),
        ("<![CDATA[a<b>&amp;]]>", [("text", "", "a<b>&amp;")]),
        ("<![CDATA[a", [("text", "", "a")]),
        ("<?xml version='1.0'?><!DOCTYPE a><!-- <b> -->c", [("text", "", "c")]),
        ("a &amp; b &copy=1 &section; &#65;", [("text", "", "a & b &copy=1 &section; A")]),
        ("1 < 2", [("text", "", "1 "), ("text", "", " 2")]),
        ("<a <b>", [("text", "", "a "), ("start", "b", "")]),
        ("<!-- a", []),
    ],
)
def test_events(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert list(events(text)) == expected


def test_attributes() -> None:
    assert attributes(""" rel="alternate" HREF='/a?b=1&amp;c=2&copy=3' x:y = "z" empty="" broken""") == {
        "rel": "alternate",
        "href": "/a?b=1&c=2&copy=3",
        "x:y": "z",
        "empty": "",
    }


MARKS = st.text(st.sampled_from("ab<>/!-[]?&;#xX0 9'\"\x00\x0b=Cд"), max_size=40)


@given(MARKS | st.text(max_size=40))
def test_events_end_and_never_raise(text: str) -> None:
    assert len(list(events(text))) <= 2 * len(text)


@given(st.text(max_size=60))
def test_text_without_marks_comes_through_whole(text: str) -> None:
    plain = text.replace("<", "").replace("&", "")
    assert "".join(piece for _, _, piece in events(f"<a>{plain}</a>")) == plain


@given(MARKS | st.text(max_size=40))
@example("&nbsp;&section;&section=2&#0;&#xD800;&#65;&lt;&&amp;&#99999999;")
def test_what_is_mended_can_be_parsed_and_says_the_same(text: str) -> None:
    plain = text.replace("<", "").replace("]]>", "").replace("\r", "")
    read = ElementTree.fromstring("<a>" + mended(plain) + "</a>").text or ""
    assert read == UNFIT.sub("", resolved(UNFIT.sub("", plain)))


def test_mending_leaves_cdata_and_comments_alone() -> None:
    text = "<![CDATA[a & b &nbsp;]]><!-- & --><b>&amp;</b>"
    assert mended(text) == text
