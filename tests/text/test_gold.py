"""The own-words gold set against its floors in tests/floors.toml; a floor falls only with a reason given."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from archive.text import detect
from archive.text.dates.calendar import bounds
from archive.text.lexicon import LANGUAGES
from bench.floors import earlier
from bench.penalty_score import length
from tests.text import penalty_scoring, scoring

Floors = dict[str, dict[str, float]]

FLOORS = tomllib.loads((Path(__file__).parents[1] / "floors.toml").read_text("utf-8"))["text"]


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk", "pl", "fr", "de", "es"])
def test_sentences(language: str) -> None:
    assert scoring.sentence_f1(language) >= FLOORS["sentences"][language]


def test_dates() -> None:
    assert scoring.date_f1() >= FLOORS["dates"]


@pytest.mark.parametrize("kind", penalty_scoring.TEXTS)
@pytest.mark.parametrize("measure", penalty_scoring.MEASURES)
def test_penalties(kind: str, measure: str) -> None:
    assert penalty_scoring.scores(kind)[measure] >= FLOORS["penalties"][kind][measure]


def test_no_floor_of_penalties_is_lower_than_it_ever_was() -> None:
    history = [
        tomllib.loads(text).get("text", {}).get("penalties", {}) for text in earlier(Path("tests") / "floors.toml")
    ]
    if not history:
        pytest.skip("no history of the floors to compare with")
    assert [line for then in history for line in fallen(FLOORS["penalties"], then)] == []


def fallen(now: Floors, then: Floors) -> list[str]:
    """One line for each floor of an earlier file that is lower now, or gone."""
    return [
        f"{kind} {measure}: was {floor}, is {now.get(kind, {}).get(measure)}"
        for kind, floors in then.items()
        if isinstance(floors, dict)  # before penalties had kinds there were three floors in all
        for measure, floor in floors.items()
        if now.get(kind, {}).get(measure, 0) < floor
    ]


def test_a_fallen_floor_is_seen() -> None:
    then: Floors = {"press": {"found": 0.9, "core": 0.8}, "ru": {"found": 0.5}}
    now: Floors = {"press": {"found": 0.95, "core": 0.7}}
    assert fallen(now, then) == ["press core: was 0.8, is 0.7", "ru found: was 0.5, is None"]
    assert fallen(then, then) == []


def test_every_file_of_penalties_is_scored_and_every_measure_has_a_floor() -> None:
    assert sorted(name for names in penalty_scoring.TEXTS.values() for name in names) == penalty_scoring.files()
    assert set(FLOORS["penalties"]) == set(penalty_scoring.TEXTS)
    assert [one for one in FLOORS["penalties"].values() if set(one) != set(penalty_scoring.MEASURES)] == []


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
    for name in ("sentences", "dates", "quotes"):
        for record in scoring.records(name):
            for span in record.get("sentences", []) + record.get("dates", []) + record.get("quotes", []):
                piece = record["text"][span[0] : span[1]]
                assert piece and piece == piece.strip(), (record["id"], piece)


@pytest.mark.parametrize("name", penalty_scoring.files())
def test_the_gold_of_penalties_holds(name: str) -> None:
    """Spans inside the text, in order and apart; words of the vocabularies; terms, dates and sums that can be read."""
    for record in scoring.records(name):
        last = 0
        for one in record["penalties"]:
            piece = record["text"][one["start"] : one["end"]]
            assert last <= one["start"] and piece and piece == piece.strip(), (record["id"], piece)
            assert one["kind"] in penalty_scoring.KINDS and one["status"] in penalty_scoring.STATUSES, (
                record["id"],
                piece,
            )
            assert one["date"] is None or bounds(one["date"]) is not None, (record["id"], one["date"])
            assert re.fullmatch(r"[0-9./]+(?: [A-Z]{3})?", one.get("amount") or "1"), (record["id"], one["amount"])
            length(one["term"])
            last = one["end"]
    ids = [record["id"] for record in scoring.records(name)]
    assert len(ids) == len(set(ids))
