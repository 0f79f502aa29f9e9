"""How often a penalty read like this one is right in kind, term, people and status: a product of three shares.

Measured on the texts of tests/text/gold and the development part of the court corpus; rules were written beside most
of them, so expect a little less elsewhere. `python -m bench penalties --confidence` counts anew and writes the tables.
"""

from __future__ import annotations

from collections.abc import Mapping

OTHER = "other"  # what is rarer than ten cases, together


def confidence(rule: str, language: str, reasons: Mapping[str, str]) -> float:
    """The chance, over 0 and below 1, that a mention found by `rule` is right; `reasons`: what told its slots."""
    return round(
        share(TABLES["mention"], rule)
        * share(TABLES["person"], f"{language} {reasons['person']}")
        * share(TABLES["status"], reasons["status"]),
        2,
    )


def share(table: Mapping[str, float], key: str) -> float:
    """The share of a key, or that of all rare ones."""
    return table.get(key, table[OTHER])


# By the rule that found the mention: kind and term are right. Then, where they are: people are right, by language and
# what told them; then status, by what told it.
# measured: begin
TABLES: dict[str, dict[str, float]] = {
    "mention": {
        "verb": 0.966,
        "place-behind": 0.971,
        "fine-sum": 0.985,
        "sentence-behind": 0.947,
        "ru-liberty-behind": 0.966,
        "acquittal": 0.977,
        "probation-behind": 0.988,
        "life-noun": 0.986,
        "imprisonment-behind": 0.983,
        "death-noun": 0.966,
        "jailed-for": 0.929,
        "sentence-ahead": 0.902,
        "suspended-behind": 0.949,
        "work-behind": 0.949,
        "ban-ahead": 0.973,
        "context": 0.861,
        "from-to": 0.971,
        "release-verb": 0.935,
        "supervision-behind": 0.966,
        "number-alone": 0.963,
        "ru-restricted-behind": 0.963,
        "restricted-behind": 0.962,
        "to-life": 0.917,
        "unit-left-out": 0.957,
        "ban-behind": 0.955,
        "ru-acquittal": 0.955,
        "release-noun": 0.81,
        "lashes": 0.95,
        "life-given": 0.95,
        "ru-confiscation": 0.947,
        "ru-suspended-behind": 0.947,
        "ru-work-behind": 0.947,
        "administrative-behind": 0.944,
        "department-behind": 0.944,
        "suspended-after-noun": 0.944,
        "death-verb": 0.941,
        "ban-from": 0.875,
        "ru-ban-ahead": 0.938,
        "probation-noun": 0.857,
        "ru-pardon": 0.929,
        "suspended-noun": 0.857,
        "bars-behind": 0.923,
        "confiscation-noun": 0.923,
        "confiscation-verb": 0.846,
        "prison-noun": 0.846,
        "ru-ban-behind": 0.923,
        "ru-life": 0.923,
        "suspended-ahead": 0.923,
        "death-given": 0.917,
        "other": 0.943,
    },
    "person": {
        "en spoken of before": 0.927,
        "en subject of its verb": 0.932,
        "en object of its verb": 0.966,
        "ru subject of its verb": 0.933,
        "ru spoken of before": 0.853,
        "ru object of its verb": 0.92,
        "en behind it": 0.958,
        "en in its part of the list": 0.918,
        "en another mention": 0.909,
        "ru in its part of the list": 0.8,
        "ru another mention": 0.867,
        "ru behind it": 0.933,
        "other": 0.792,
    },
    "status": {
        "nothing else told": 0.977,
        "requested": 0.98,
        "threatened": 0.949,
        "an acquittal": 0.989,
        "a release": 0.985,
        "what was changed": 0.943,
        "reduced": 0.92,
        "ru-requested": 0.973,
        "upheld": 0.97,
        "overturned": 0.839,
        "changed": 0.9,
        "increased": 0.889,
        "left-unchanged": 0.941,
        "ru-threatened": 0.846,
        "ru-upheld": 0.917,
        "other": 0.929,
    },
}
# measured: end
