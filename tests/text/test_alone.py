"""`find_dates` and `split_sentences` alone: what they take, what they give, and that asking for them costs little."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from typing import Any

import pytest

from archive.text import facts, find_dates, split_sentences

TEXT = "The port closed on Monday. It opens again on 3 June, the mayor said."


@pytest.mark.parametrize("published", [date(2023, 5, 17), "2023-05-17", datetime(2023, 5, 17, 22, 5, tzinfo=UTC)])
def test_the_day_of_publication_in_any_shape(published: date | str) -> None:
    found = find_dates(TEXT, published=published)
    assert [(TEXT[one.start : one.end], one.value) for one in found] == [
        ("Monday", "2023-05-15"),
        ("3 June", "2023-06-03"),
    ]
    assert {(one.basis, one.anchor) for one in found} == {("relative-to-publication", "2023-05-17")}


def test_they_give_what_the_archive_stores() -> None:
    whole = facts(TEXT, language="en", published="2023-05-17")
    assert find_dates(TEXT, language="en", published="2023-05-17") == whole.dates
    assert split_sentences(TEXT, language="en") == whole.sentences


def test_a_language_is_told_where_none_is_given() -> None:
    assert [one.value for one in find_dates("Мост закрыли в мае прошлого года.", published="2023-05-17")] == ["2022-05"]
    given = find_dates("in may 2015", language="en")
    assert [one.value for one in given] == ["2015-05"]


@pytest.mark.parametrize("text", ["", " \n", "...", "42"])
def test_a_text_with_nothing_in_it(text: str) -> None:
    assert find_dates(text) == ()
    assert "".join(text[one.start : one.end] for one in split_sentences(text)) == text.strip()


def test_what_is_given_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        find_dates("May 1961")[0].value = "1962-05"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("kind", "said", "arguments"),
    [
        (TypeError, "text: expected str, found bytes", {"text": b"May 1961"}),
        (TypeError, "text: expected str, found NoneType", {"text": None}),
        (TypeError, "language: expected str or None, found int", {"language": 5}),
        (ValueError, "language: expected an ISO 639-1 code such as 'en', found 'English'", {"language": "English"}),
        (TypeError, "published: expected date, str or None, found int", {"published": 2012}),
        (ValueError, "published: expected a date such as", {"published": "8 October 2012"}),
        (ValueError, "found '2012-13-01'", {"published": "2012-13-01"}),
        (ValueError, "found ''", {"published": ""}),
    ],
)
def test_what_is_wrong_is_said(kind: type[Exception], said: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(kind, match=said):
        find_dates(**({"text": "May 1961"} | arguments))


def test_sentences_of_bytes() -> None:
    with pytest.raises(TypeError, match="decode bytes first"):
        split_sentences(b"One. Two.")  # type: ignore[arg-type]


def test_importing_loads_no_tables_and_no_other_package() -> None:
    code = "import sys; from archive.text import find_dates, split_sentences; print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    tables = {"archive.text.dates", "archive.text.sentences", "archive.text.penalties", "archive.text.lexicon.en"}
    assert tables.isdisjoint(loaded)
    assert {"bs4", "lxml", "scrapy", "click", "sqlite_utils", "regex"}.isdisjoint(loaded)
