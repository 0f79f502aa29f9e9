"""The own-words gold set against its floors in tests/floors.toml; a floor falls only with a reason given."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from archive.text import detect
from archive.text.lexicon import LANGUAGES
from tests.text import scoring

FLOORS = tomllib.loads((Path(__file__).parents[1] / "floors.toml").read_text("utf-8"))["text"]


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk", "pl", "fr", "de", "es"])
def test_sentences(language: str) -> None:
    assert scoring.sentence_f1(language) >= FLOORS["sentences"][language]


def test_dates() -> None:
    assert scoring.date_f1() >= FLOORS["dates"]


@pytest.mark.parametrize(
    ("floor", "fields"),
    [("found", ()), ("core", ("kind", "term", "person")), ("full", ("kind", "term", "person", "status", "date"))],
)
def test_penalties(floor: str, fields: tuple[str, ...]) -> None:
    assert scoring.penalty_f1(*fields) >= FLOORS["penalties"][floor]


def test_languages() -> None:
    records = scoring.records("languages")
    told = [(record["lang"], detect(record["text"])) for record in records]
    assert sum(wanted == found for wanted, found in told) >= FLOORS["languages"] * len(told)
    taken = [(wanted, found) for wanted, found in told if found != wanted and {wanted, found} & set(LANGUAGES)]
    assert taken == []  # ours are told, and no neighbour is taken for one of ours


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk", "pl", "fr", "de", "es"])
def test_quotes(language: str) -> None:
    assert scoring.quote_f1(language) >= FLOORS["quotes"]["found"]
    assert scoring.quote_f1(language, "kind", "speaker") >= FLOORS["quotes"]["full"]


def test_the_gold_offsets_hold() -> None:
    for name in ("sentences", "dates", "penalties", "quotes"):
        for record in scoring.records(name):
            for span in record.get("sentences", []) + record.get("dates", []) + record.get("quotes", []):
                piece = record["text"][span[0] : span[1]]
                assert piece and piece == piece.strip(), (record["id"], piece)
