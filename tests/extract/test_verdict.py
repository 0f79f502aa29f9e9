"""The verdict on lines: its table asks about traits there are, and what it says is read from the root down."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from archive import extract, page
from archive.extract import verdict
from archive.extract.traits import Traits

PARAGRAPH = "<p>The court of the port heard forty deckhands on Tuesday, and they asked for the wages of {} at last.</p>"
STORY = "".join(PARAGRAPH.format(month) for month in ("March", "April", "May", "June"))
MANY = "".join(PARAGRAPH.format(number) for number in range(verdict.MOST_LINES + 1))


def measured(body: str) -> list[Traits]:
    reading = extract.read(page.given(f"<html><body>{body}</body></html>", "https://port.example/a"), None)
    whole = reading.body
    return verdict.measured(whole.around, whole, reading.title, (), frozenset())


def text(body: str) -> str:
    one = page.given(f"<html><body>{body}</body></html>", "https://port.example/a")
    document = extract.document(one, None, None)[1]
    return document.text if document else ""


def test_table_asks_about_traits_there_are() -> None:
    known = set(measured(f"<h1>Deckhands in court</h1><div>{STORY}</div>")[-1])
    trees = tomllib.loads(verdict.TABLE.read_text("utf-8"))["trees"]
    assert {name for tree in trees for name, _ in tree["ask"]} <= known
    assert len(trees) <= 150


@pytest.mark.parametrize(
    ("told", "odds"),
    [
        ({"chars": 9, "linked": 0.4, "digits": 1.0}, 2.5),
        ({"chars": 9, "linked": 0.5, "digits": 1.0}, 4.5),
        ({"chars": 10, "linked": 1.0, "digits": 0.4}, 8.5),
        ({"chars": 10, "linked": 1.0, "digits": 0.5}, 16.5),
    ],
)
def test_trees_are_read_from_the_root_until_nothing_can_change(
    told: Traits, odds: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = '{ ask = [["chars", 10], ["linked", 0.5], ["digits", 0.5]], say = [1.0, 2.0, 4.0, 8.0] }'
    (tmp_path / "verdict.toml").write_text(f"start = 0.5\ntrees = [{row}, {row}]\n", encoding="utf-8")
    monkeypatch.setattr(verdict, "TABLE", tmp_path / "verdict.toml")
    monkeypatch.setattr(verdict, "table", verdict.table.__wrapped__)
    assert not verdict.is_against(told, odds)
    assert verdict.is_against(told, odds + 0.1)
    assert not verdict.is_against(told, 2.5)
    assert verdict.is_against(told, 16.6)


def test_shares_and_places_are_those_of_the_body() -> None:
    form = "<form><p>Write to us here</p></form>"
    told = measured(f"<h1>Deckhands in court</h1><div class=story-text>{STORY}{form}</div>")
    paragraphs = [one for one in told if one["paragraph"] and not one["in form"]]
    assert sum(one["chars"] for one in paragraphs) == pytest.approx(sum(map(len, text(STORY).split("\n"))), abs=1)
    assert [one["past running"] for one in paragraphs] == [-3, -2, -1, 0]
    assert all(one["parent share"] == 1 for one in paragraphs)
    assert [one["doubted"] for one in told if one["in form"]] == [True]


def test_boxes_within_the_text_go_and_its_own_lists_stay() -> None:
    box = "<div class=pic><img src=a.jpg><div class=pic-caption>The port. Stock picture/Harbour Courier</div></div>"
    items = "<ul><li>wages since March;</li><li>a day of rest each week.</li></ul>"
    asked = f"<p>They ask for:</p>{items}{PARAGRAPH.format('July')}"
    found = text(f"<h1>Deckhands in court</h1><div>{STORY}{box}{asked}</div>")
    assert "Stock picture" not in found
    assert "wages since March;\na day of rest each week." in found


def test_of_thousands_of_lines_only_furniture_goes() -> None:
    form = "<form><p>Write to us here, before the boat leaves.</p></form>"
    found = text(f"<h1>Deckhands in court</h1><div>{MANY}{form}</div>")
    assert found.count("\n") == verdict.MOST_LINES
    assert "Write to us" not in found


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("class=subscriber-only style='display: none'", True),
        ("role=region hidden", True),
        ("class='subscriber-only encrypted-content' style='display:none'", False),
        ("style='display:none'", False),
    ],
)
def test_hidden_parts_that_a_script_shows_are_text(said: str, shown: bool) -> None:
    found = text(f"<h1>Deckhands in court</h1><div>{STORY}<div {said}>{PARAGRAPH.format('August')}</div></div>")
    assert ("wages of August" in found) is shown
