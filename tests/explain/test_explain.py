"""What an explanation names: rules with their examples, short sentences, and stored fields where names are masked."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from archive import explain
from archive.explain.masked import MASKED
from archive.explain.reasons import IN_CODE, Why
from archive.explain.sentences import AROUND
from archive.model import Penalty

TEXT = (
    "On 3 March 2021 the court sentenced Ada Venn to six years in prison. It sentenced Bo Hill to two years in prison."
)


def names(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The rule or veto of each mention, with its surface."""
    found = explain.explain(text, language).found
    return [(one.veto.name if isinstance(one, explain.Vetoed) else one.rule.name, one.surface) for one in found]


@pytest.mark.parametrize("name", [name for name, (_, example) in IN_CODE.items() if example])
def test_what_is_code_tells_in_its_example(name: str) -> None:
    example = IN_CODE[name][1] or ""
    marked = re.search("⟦(.+)⟧", example)
    assert marked and (name, marked[1]) in names(re.sub("[⟦⟧]", "", example))


def test_a_rule_with_two_meanings_is_told_by_what_it_says() -> None:
    table = explain.penalties("en")
    assert table is not None
    reasons = explain.Reasons(table)
    for name, rules in reasons.rules.items():
        assert [
            reasons.rule(name, one.says).example for one in rules if one is next(r for r in rules if r.says == one.says)
        ]
    assert reasons.rule("of no table", "imprisonment") == Why("of no table")
    assert reasons.veto("of no table") == Why("of no table")


def test_a_long_sentence_is_cut_at_blanks_on_both_sides() -> None:
    text = f"{'Long ago ' * 40}the court jailed Ada Venn for six years in prison{' and so on' * 40}."
    (one,) = [each for each in explain.explain(text, "en").found if isinstance(each, explain.Found)]
    before, behind = re.split("⟦.+⟧", one.sentence)
    assert before.startswith("…") and behind.endswith("…")
    assert before[1:] in text and behind[:-1] in text
    assert len(before) <= AROUND + 1 and len(behind) <= AROUND + 1


def test_mentions_come_in_the_order_of_the_text() -> None:
    told = explain.explain(f"She had taught for nine years. {TEXT} The trial had taken three years.", "en")
    assert [one.surface for one in told.found] == [
        "nine years",
        "six years in prison",
        "two years in prison",
        "three years",
    ]


def test_a_language_without_a_table_and_one_that_is_not_known() -> None:
    assert explain.explain("Der Künstler muss ins Gefängnis.", "de") == explain.Explanation("de", False)
    assert explain.explain("123 456").has_table is False


def test_of_a_masked_text_only_what_is_stored_is_shown() -> None:
    told = explain.explain(TEXT.replace("Ada Venn", "███ ████"), "en")
    row = Penalty(*span("two years in prison"), "imprisonment", "upheld", "P2Y", "Cem Orr", "2020", rule="another")
    shown = explain.shown(told, [row])
    (one,) = shown.found
    assert isinstance(one, explain.Found)
    assert (one.penalty.status, one.penalty.person, one.penalty.date) == ("upheld", "Cem Orr", "2020")
    assert one.rule == Why("another") and {one.status.name, one.person.name, one.date.name} == {MASKED}
    assert shown.left_out == len(told.found) - 1 > 0
    assert explain.shown(told, []).found == ()


def test_what_was_read_the_same_keeps_its_reasons() -> None:
    told = explain.explain(TEXT, "en")
    stored = [one.penalty for one in told.found if isinstance(one, explain.Found)]
    assert len(stored) == 2
    kept = explain.shown(told, stored).found
    assert [replace(one, penalty=None) for one in kept] == [replace(one, penalty=None) for one in told.found]  # type: ignore[arg-type,misc]


def span(surface: str) -> tuple[int, int]:
    start = TEXT.index(surface)
    return start, start + len(surface)
