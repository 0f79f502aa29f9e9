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
        "verb": 0.971,
        "place-behind": 0.964,
        "fine-sum": 0.987,
        "sentence-behind": 0.966,
        "ru-liberty-behind": 0.978,
        "probation-behind": 0.987,
        "acquittal": 0.985,
        "life-noun": 0.983,
        "death-noun": 0.958,
        "imprisonment-behind": 0.976,
        "suspended-behind": 0.943,
        "jailed-for": 0.879,
        "from-to": 0.969,
        "sentence-ahead": 0.906,
        "work-behind": 0.933,
        "ban-ahead": 0.962,
        "context": 0.84,
        "release-verb": 0.88,
        "number-alone": 0.957,
        "ru-restricted-behind": 0.957,
        "supervision-behind": 0.955,
        "to-life": 0.952,
        "ban-behind": 0.947,
        "restricted-behind": 0.947,
        "unit-left-out": 0.947,
        "department-behind": 0.944,
        "ru-acquittal": 0.944,
        "lashes": 0.941,
        "administrative-behind": 0.938,
        "life-given": 0.938,
        "ru-confiscation": 0.938,
        "ru-suspended-behind": 0.938,
        "ru-work-behind": 0.938,
        "release-noun": 0.8,
        "death-verb": 0.929,
        "prison-noun": 0.786,
        "ru-ban-ahead": 0.929,
        "suspended-after-noun": 0.923,
        "ban-from": 0.833,
        "death-given": 0.917,
        "ru-pardon": 0.917,
        "other": 0.946,
    },
    "person": {
        "en spoken of before": 0.922,
        "en subject of its verb": 0.923,
        "ru subject of its verb": 0.915,
        "en object of its verb": 0.971,
        "ru spoken of before": 0.832,
        "ru object of its verb": 0.886,
        "en behind it": 0.942,
        "en in its part of the list": 0.905,
        "en another mention": 0.905,
        "ru behind it": 0.933,
        "ru in its part of the list": 0.929,
        "other": 0.957,
    },
    "status": {
        "nothing else told": 0.976,
        "requested": 0.974,
        "threatened": 0.952,
        "an acquittal": 0.986,
        "a release": 0.981,
        "reduced": 0.907,
        "what was changed": 0.907,
        "ru-requested": 0.967,
        "overturned": 0.815,
        "upheld": 0.962,
        "increased": 0.929,
        "left-unchanged": 0.917,
        "ru-threatened": 0.833,
        "other": 0.96,
    },
}
# measured: end
