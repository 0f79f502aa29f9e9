"""Texts made to break the splitter: no text is lost, and the work grows as the text does.

Work is counted in calls, as in tests/test_hostile_pages.py; a pattern that starts anew at every place of a run, which
calls do not show, would take minutes over the million characters here.
"""

from __future__ import annotations

import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive.text import sentences
from archive.text.lexicon import LANGUAGES

RUNS = {
    "dots": ".", "quotes": '"', "quotes behind dots": '."', "opening brackets": "(", "closing brackets": ". )",
    "a.a.a.": "a.", "figures": "1.", "footnotes": ".[1]", "omissions": "(...)", "word": "a", "capitals": "A",
    "spaces": " ", "guillemets": ".»", "marks": "?!", "dashes": ".-", "lines": "\n", "ideographs": "。",
    "smileys": ":)", "open quotes": "„", "nuls": "\0.", "no-break spaces": "\xa0",
}  # fmt: skip
STOPS = {
    "spaced dots": ". ", "letters": "a. ", "initials": "A. ", "numbers": "1. ", "quotes": '. " ', "apostrophes": ". ' ",
    "ellipses": "… ", "questions": "?! ", "dashes": ". - ", "words": "abc.Abc ", "abbreviations": "т. е. ",
    "years": "1986 г. ", "embedded": 'a "b. c" d ', "embedded marks": 'a "b? c?" d ', "brackets": ". ) ",
    "smileys": ". :) ",
}  # fmt: skip


def calls(text: str, language: str) -> int:
    count = 0

    def tick(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sentences.split(text, language)
    sys.setprofile(tick)
    try:
        sentences.split(text, language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", STOPS.values(), ids=STOPS)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    once, twice = (calls(unit * (size // len(unit)), "ru") for size in (2_000, 4_000))
    assert twice < 2.5 * once


@pytest.mark.parametrize("unit", RUNS.values(), ids=RUNS)
def test_a_run_of_a_million_is_read(unit: str) -> None:
    lossless(unit * (1_000_000 // len(unit)), "en")


@pytest.mark.parametrize("unit", STOPS.values(), ids=STOPS)
def test_many_stops_are_read(unit: str) -> None:
    lossless(unit * (20_000 // len(unit)), "pl")


@given(st.text(alphabet=".!?…\"'«»„“”()[]-–—:; \xa0\naAбБ1г", max_size=60), st.sampled_from([*LANGUAGES, None]))
@example('a. " b. "', "fr")
@example("… (...) .[1] :)", "en")
def test_no_text_is_lost(text: str, language: str | None) -> None:
    lossless(text, language)


def lossless(text: str, language: str | None) -> None:
    """In order, without overlap, no white space at an edge, and nothing else between."""
    at = 0
    for one in sentences.split(text, language):
        assert at <= one.start < one.end <= len(text)
        assert not text[at : one.start].strip()
        assert not text[one.start].isspace()
        assert not text[one.end - 1].isspace()
        at = one.end
    assert not text[at:].strip()
