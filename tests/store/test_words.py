"""What people type: any of it is a valid FTS5 expression, and what SQLite finds is what is marked."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.store.schema import TOKENIZER
from archive.store.words import from_arguments, words


def matches(query: str, text: str) -> bool:
    """Whether SQLite, with our tokenizer, finds `text` by what we make of `query`."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, tokenize='{TOKENIZER}')")
    db.execute("INSERT INTO t VALUES (?)", [text])
    expression = words(query).match
    return expression is not None and bool(db.execute("SELECT 1 FROM t WHERE t MATCH ?", [expression]).fetchall())


FOUND = [
    ("spot released", "Both were released on the spot."),
    ('"released on the spot"', "Both were released on the spot."),
    ("“released on the spot”", "Both were released on the spot."),
    ("imprison*", "imprisonment"),
    ("seven-and-a-half", "seven-and-a-half years"),
    ("7.5 years’", "7.5 years' imprisonment"),
    ("Jose", "José"),
    ("приговор", "Приговором суда"),
    ("приговора", "приговор вынесен"),
    ("Козлова", "Козлов, Козлову, Козловым"),
    ("үкім", "үкімге түсініктеме"),
    ("бостандығын", "бостандығынан айырды"),
    ("verdict -appeal", "The verdict stands."),
    ('"unclosed phrase', "an unclosed phrase here"),
    ("AND", "this and that"),
    ("NEAR(a b)", "near a b"),
    ("text:word", "text word"),
]
MISSED = [
    ('"spot released"', "Both were released on the spot."),
    ("spot freed", "Both were released on the spot."),
    ('"приговора"', "приговор вынесен"),
    ("verdict -appeal", "The verdict is under appeal."),
    ('verdict -"under appeal"', "The verdict is under appeal."),
    ("суд", "судьба"),
    ("imprison", "imprisonment"),
]


@pytest.mark.parametrize(("query", "text"), FOUND)
def test_finds(query: str, text: str) -> None:
    assert matches(query, text)
    assert words(query).marks(text)


@pytest.mark.parametrize(("query", "text"), MISSED)
def test_does_not_find(query: str, text: str) -> None:
    assert not matches(query, text)


@pytest.mark.parametrize("query", ["", "   ", "*", "-", '""', "-court", "— …", "'\"", "\0"])
def test_nothing_to_look_for(query: str) -> None:
    assert words(query).match is None


def test_marks_are_the_words_found() -> None:
    text = "Суд вынес приговор; приговора ждали. José"
    spans = words("приговора jose").marks(text)
    assert [text[start:end] for start, end in spans] == ["приговор", "приговора", "José"]


def test_a_phrase_is_marked_as_one() -> None:
    text = "The spot: released on the spot, not on the way."
    assert [text[a:b] for a, b in words('"on the spot" "released on"').marks(text)] == ["released on the spot"]


def test_arguments_quoted_in_the_shell_are_phrases() -> None:
    assert from_arguments(["released on the spot"]) == '"released on the spot"'
    assert from_arguments(["released", "spot"]) == "released spot"
    assert from_arguments(['say "on the spot"']) == 'say "on the spot"'


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_is_valid_and_its_marks_are_spans(query: str, text: str) -> None:
    matches(query, text)
    end = 0
    for start, stop in words(query).marks(text):
        assert end <= start < stop <= len(text)
        end = stop


@given(st.lists(st.sampled_from(["court", "Court", "COURT", "years", "суда", "приговор", "José", "a-b"]), min_size=1))
def test_what_sqlite_finds_by_one_word_is_marked(tokens: list[str]) -> None:
    text = " ".join(tokens)
    for query in ("court", "суда", "jose", "a-b", "пригов*"):
        assert matches(query, text) == bool(words(query).marks(text))
