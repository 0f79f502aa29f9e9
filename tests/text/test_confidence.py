"""How sure a penalty is said to be: every rule has a share, and shares are those that were measured."""

from __future__ import annotations

import pytest

from archive.text import facts
from archive.text.lexicon import PENAL, penalties
from archive.text.penalties.confidence import OTHER, TABLES, confidence, share
from bench import penalty_confidence


def _rules() -> list[tuple[str, str]]:
    """Every rule that can find a mention, with a language that has it."""
    tables = [(language, penalties(language)) for language in PENAL]
    return [
        (language, one.name)
        for language, words in tables
        if words
        for one in (*words.behind, *words.ahead, *words.bare)
    ]


@pytest.mark.parametrize("language", PENAL)
def test_every_rule_has_a_share_or_that_of_the_rare_ones(language: str) -> None:
    for owner, rule in _rules():
        if owner == language:
            assert 0 < confidence(rule, language, {"person": "spoken of before", "status": "nothing else told"}) < 1


def test_shares_lie_between_never_and_always() -> None:
    assert set(TABLES) == {"mention", "person", "status"}
    for table in TABLES.values():
        assert OTHER in table
        assert all(0 < one < 1 for one in table.values())
        assert share(table, "no such rule") == table[OTHER]


def test_no_share_is_of_a_rule_that_is_gone() -> None:
    built_in = {"verb", "listed", "context", "number-alone", "unit-left-out", "from-to", "to-life", "header-list"}
    known = {rule for _, rule in _rules()} | built_in | {"fine-sum", "fine-bare", OTHER}
    assert set(TABLES["mention"]) <= known


def test_what_rests_on_surer_rules_is_surer() -> None:
    (plain,) = facts("A court sentenced Ola Nemec to four years' imprisonment.", language="en").penalties
    assert plain.rule in ("imprisonment-behind", "place-behind")
    assert 0.75 < plain.confidence < 1
    reasons = {"person": "spoken of before", "status": "nothing else told"}
    assert confidence("unit-left-out", "en", reasons) < plain.confidence


def test_shares_are_counted_one_after_the_other_with_one_of_each_added() -> None:
    def case(*right: bool) -> penalty_confidence.Case:
        asked = (("mention", "verb"), ("person", "en behind it"), ("status", "reduced"))
        return penalty_confidence.Case("one", asked, right)

    some = [case(True, True, True)] * 10 + [case(True, False, False)] * 4 + [case(False, False, False)] * 2
    tables = penalty_confidence.measured(some)
    assert tables["mention"] == {"verb": round(15 / 18, 3), OTHER: 0.5}
    assert tables["person"] == {"en behind it": round(11 / 16, 3), OTHER: 0.5}
    assert tables["status"] == {"reduced": round(11 / 12, 3), OTHER: 0.5}
    assert penalty_confidence.told(some[0], tables) == pytest.approx(0.833 * 0.688 * 0.917)
    rows = penalty_confidence.bins([(0.5, True), (0.5, False), (0.95, True)])
    assert rows == [["0.00 to 0.60", "2", "0.500", "0.500"], ["0.90 to 1.00", "1", "0.950", "1.000"]]


def test_the_tables_in_the_code_are_as_the_command_writes_them() -> None:
    block = penalty_confidence.BLOCK.search(penalty_confidence.FILE.read_text("utf-8"))
    assert block and block[0] == penalty_confidence.written(TABLES)
