"""Every rule and veto of the penalty tables has a name of its own and an example in which it fires."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

import pytest

from archive.text import dates, sentences
from archive.text.lexicon import PENAL, penalties
from archive.text.lexicon.justice import Rule, Veto
from archive.text.penalties import Readings, decisions, read
from tests.text.penalty_scoring import KINDS, STATUSES

MENTIONS = ("behind", "ahead", "bare")  # rules that find a mention, by the table's field
STATES = ("statuses", "afterwards")
SORTS = ("sentence", "verdict", "appeal", "release", "pleadings", "report", "any")
FOUND_WITHOUT_RULE = set(  # in mentions.py and money.py, where no one rule tells
    "verb listed context number-alone from-to header-list to-life unit-left-out fine-sum fine-bare".split()
)
REGIMES = ("settlement", "general", "strict", "special", "prison", "minimum", "medium", "maximum")


@dataclass(frozen=True)
class Case:
    """One rule or veto; `field`: where in the table it stands, "decisions.sorts" for those of a part of it."""

    language: str
    field: str
    rule: Rule | Veto

    @property
    def text(self) -> str:
        return re.sub("[⟦⟧]", "", self.rule.example)

    @property
    def span(self) -> tuple[int, int]:
        return self.rule.example.index("⟦"), self.rule.example.index("⟧") - 1

    def read(self) -> Readings:
        split = sentences.split(self.text, self.language)
        found, _ = dates.find(self.text, split, self.language, None)
        return read(self.text, split, found, self.language, None)


def within(table: object, prefix: str = "") -> Iterator[tuple[str, Rule | Veto]]:
    """All rules and vetoes of a table and its parts, with the field they stand in."""
    for field in fields(table):  # type: ignore[arg-type]
        value = getattr(table, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Rule | Veto):
                yield prefix + field.name, one
            elif is_dataclass(one):
                yield from within(one, f"{field.name}.")


CASES = [Case(language, *one) for language in PENAL for one in within(penalties(language))]


def cases(*wanted: str) -> list[object]:
    return [pytest.param(one, id=one.rule.name) for one in CASES if one.field in wanted]


def test_every_field_with_rules_is_tested_below() -> None:
    assert {one.field for one in CASES} <= {*MENTIONS, *STATES, "vetoes", "regimes", "decisions.sorts"}
    assert {one.language for one in CASES} == set(PENAL)


@pytest.mark.parametrize("language", PENAL)
def test_a_name_is_had_once(language: str) -> None:
    names = Counter(one.rule.name for one in CASES if one.language == language)
    assert [name for name, times in names.items() if times > 1] == []
    assert [name for name in names if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name)] == []


@pytest.mark.parametrize("language", PENAL)
def test_names_in_a_veto_are_those_of_rules(language: str) -> None:
    """A misspelt name in `only` or `spares` would be a veto that never refuses, or always."""
    table = penalties(language)
    assert table is not None
    rules = {one.rule.name for one in CASES if one.language == language and one.field in MENTIONS}
    known = rules | FOUND_WITHOUT_RULE
    for veto in table.vetoes:
        assert (veto.only | veto.spares) - known == set(), veto.name
        assert veto.kinds <= set(KINDS), veto.name
    assert (table.needs_verb | table.headline_rules) - rules == set()


@pytest.mark.parametrize("case", cases(*MENTIONS))
def test_a_rule_finds_the_mention_of_its_example(case: Case) -> None:
    told = [((one.start, one.end), one.rule) for one in case.read().penalties]
    assert (case.span, case.rule.name) in told


@pytest.mark.parametrize("case", cases(*MENTIONS))
def test_a_rule_says_a_kind(case: Case) -> None:
    assert isinstance(case.rule, Rule) and case.rule.says in KINDS


@pytest.mark.parametrize("case", cases("vetoes"))
def test_a_veto_refuses_the_mention_of_its_example(case: Case) -> None:
    start, end = case.span
    found = case.read()
    assert case.rule.name in [one.veto for one in found.refused if one.start < end and start < one.end]
    assert [one for one in found.penalties if one.start < end and start < one.end] == []


@pytest.mark.parametrize("case", cases(*STATES))
def test_a_status_rule_tells_the_status_of_its_example(case: Case) -> None:
    start, end = case.span
    found = case.read()
    told = zip(found.penalties, found.reasons, strict=True)
    by = [(one.status, why["status"]) for one, why in told if one.start < end and start < one.end]
    assert isinstance(case.rule, Rule) and case.rule.says in STATUSES
    assert by == [(case.rule.says, case.rule.name)]


@pytest.mark.parametrize("case", cases("regimes"))
def test_a_regime_is_told_in_its_example(case: Case) -> None:
    start, end = case.span
    assert isinstance(case.rule, Rule) and case.rule.says in REGIMES
    assert [one.regime for one in case.read().penalties if (one.start, one.end) == (start, end)] == [case.rule.says]


@pytest.mark.parametrize("case", cases("decisions.sorts"))
def test_a_sort_of_decision_is_the_first_that_fits_its_example(case: Case) -> None:
    table = penalties(case.language)
    assert table is not None and isinstance(case.rule, Rule) and case.rule.says in SORTS
    (sentence,) = sentences.split(case.text, case.language)
    found, _ = dates.find(case.text, (sentence,), case.language, "2023-05-17")
    assert (decisions.decision(case.text, sentence, found, table.decisions) or ("", ""))[0] == case.rule.says
