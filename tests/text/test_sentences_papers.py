"""Sentences as newspapers of each language write them: gold/papers.txt, "¦" where one ends, all in our own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.text import sentences

LINES = (Path(__file__).parent / "gold" / "papers.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_sentences_of_newspapers(line: str) -> None:
    language, _, marked = line.partition(" ")
    text = marked.replace(" ¦ ", " ")
    assert [text[one.start : one.end] for one in sentences.split(text, language)] == marked.split(" ¦ ")
