"""Sentences and dates on the development sets beside the repository: every row against its floor.

To hold a further part, give it a line in PARTS of bench/development.py and run `python -m bench development --raise`.
"""

from __future__ import annotations

import pytest

from bench import development
from bench.floors import Cells, toml
from tests.conftest import NOT_CHECKED

FLOORS = development.floors()


@pytest.fixture(scope="module")
def reached() -> Cells:
    return development.reached()


@pytest.mark.parametrize("row", FLOORS)
def test_every_row_reaches_its_floor(row: str, reached: Cells, pytestconfig: pytest.Config) -> None:
    if row not in reached:
        pytestconfig.stash[NOT_CHECKED] = pytestconfig.stash.get(NOT_CHECKED, 0) + len(FLOORS[row])
        pytest.skip(f"{len(FLOORS[row])} floors not checked: the development set of {row} is not there")
    assert development.below(reached, {row: FLOORS[row]}) == []


def test_no_floor_is_lower_than_it_ever_was() -> None:
    history = development.before()
    if not history:
        pytest.skip("no history of the floors to compare with")
    assert [line for then in history for line in development.lowered(FLOORS, then)] == []


def test_the_floors_are_no_lower_than_the_goals() -> None:
    """What the project set out to reach, by row: whole sentences of each language's prose, and of news."""
    goals = {"en": 0.982, "ru": 0.985, "uk": 0.978, "kk": 0.997, "pl": 0.987, "fr": 0.989, "de": 0.995, "es": 0.993}
    values = {
        "en-meantime": 0.94, "en-wikiwars-train": 0.94, "de-krauts-zeit": 0.88, "uk-wikiwars-train": 0.85,
        **{f"{language}-duckling-plain": 0.9 for language in ("pl", "ru", "uk", "fr", "de", "es", "en")},
    }  # fmt: skip
    dates = {f"dates.{name}": {"value": value} for name, value in values.items()}
    assert development.below(FLOORS, {**dates, "dates.court": {"span": 0.98, "value": 0.95}}) == []
    assert set(dates) < set(FLOORS)
    least = {f"sentences.{row}": {"sentence": goal} for row, goal in goals.items()}
    assert development.below(FLOORS, {**least, "sentences.news": {"boundary": 0.994, "sentence": 0.989}}) == []
    assert set(least) < set(FLOORS)


def test_floors_rise_with_the_figures_and_never_fall() -> None:
    had = {"sentences.en": {"sentence": 0.98}, "sentences.pl": {"sentence": 0.9}}
    now = {"sentences.en": {"sentence": 0.97}, "sentences.pl": {"sentence": 0.95678}}
    risen = development.risen(had, now)
    assert risen == {"sentences.en": {"sentence": 0.98}, "sentences.pl": {"sentence": 0.9557}}
    assert development.floors(toml(risen)) == risen
    assert development.below(now, had) == ["sentences.en sentence: 0.9700, and the floor is 0.98"]
    assert development.lowered(now, had) == ["sentences.en sentence: was 0.98, is 0.97"]
    assert development.lowered({}, had) != []
