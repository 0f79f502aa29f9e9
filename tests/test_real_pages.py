"""Real pages with truth made by others, which lie beside the repository: every cell against its floor.

Floors are checked on the collections that are there; how many were not is told by tests/conftest.py at the end. Those
of our own pages (tests/test_pages.py) are always checked.
"""

from __future__ import annotations

import pytest

from bench import floors
from bench.fields import FIELDS
from bench.ours import read
from bench.truth import PRESS, SETS, cases, present
from tests.conftest import NOT_CHECKED

FLOORS = floors.floors()


@pytest.fixture(scope="module")
def reached() -> floors.Cells:
    return floors.reached(read(list(cases()))) if present() else {}


@pytest.mark.parametrize("name", FLOORS)
def test_every_cell_reaches_its_floor(name: str, reached: floors.Cells, pytestconfig: pytest.Config) -> None:
    if name not in reached:
        pytestconfig.stash[NOT_CHECKED] = pytestconfig.stash.get(NOT_CHECKED, 0) + len(FLOORS[name])
        pytest.skip(f"{len(FLOORS[name])} floors not checked: the pages of {name} are not there")
    assert floors.below(reached, {name: FLOORS[name]}) == []


def test_no_floor_is_lower_than_it_ever_was() -> None:
    history = [floors.floors(text) for text in floors.earlier()]
    if not history:
        pytest.skip("no history of the floors to compare with")
    assert [line for before in history for line in floors.lowered(FLOORS, before)] == []


def test_there_is_a_floor_for_every_collection_and_its_fields() -> None:
    assert list(FLOORS) == [*SETS, PRESS]
    assert {field for figures in FLOORS.values() for field in figures} == set(FIELDS)


def test_floors_rise_with_the_figures_and_never_fall() -> None:
    before = {"aeb": {"body": 0.9, "title": 0.8, "author-invented": 0.2}}
    now = {"aeb": {"body": 0.95678, "title": 0.7, "author-invented": 0.1234}, "naeb": {"date": 1.0}}
    risen = floors.risen(before, now)
    assert risen == {"aeb": {"body": 0.951, "title": 0.8, "author-invented": 0.129}, "naeb": {"date": 0.995}}
    assert floors.floors(floors.toml(risen)) == risen
    assert floors.below(now, before) == ["aeb title: 0.7000, and the floor is 0.8"]
    assert floors.below(now, risen) == ["aeb title: 0.7000, and the floor is 0.8"]
    assert floors.risen(risen, now) == risen


def test_a_lower_floor_is_seen() -> None:
    before = {"aeb": {"body": 0.9, "author-invented": 0.2}, "naeb": {"date": 0.5}}
    now = {"aeb": {"body": 0.89, "author-invented": 0.21}}
    assert len(floors.lowered(now, before)) == 3
    assert floors.lowered(before, before) == []
