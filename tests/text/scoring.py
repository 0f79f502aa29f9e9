"""Scores of facts() on the own-words gold set in gold/: exact spans for sentences, spans and values for the rest.

Those of penalties are in penalty_scoring.py.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from archive.text import facts

GOLD = Path(__file__).parent / "gold"


def records(name: str) -> list[dict[str, Any]]:
    """The records of one gold file."""
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


def f1(gold: int, found: int, right: int) -> float:
    return 2 * right / (gold + found) if gold + found else 1.0


def sentence_f1(language: str) -> float:
    """Share of sentences of a language with both ends exact."""
    gold = found = right = 0
    for record in records("sentences"):
        if record["lang"] == language:
            ours = {(one.start, one.end) for one in facts(record["text"], language=language).sentences}
            theirs = {tuple(span) for span in record["sentences"]}
            gold, found, right = gold + len(theirs), found + len(ours), right + len(ours & theirs)
    return f1(gold, found, right)


def date_f1() -> float:
    """Dates with exact value and a span that overlaps; a record without dates must give none."""
    gold = found = right = 0
    for record in records("dates"):
        ours = facts(record["text"], language="en", published=record["published"]).dates
        right += sum(_dated(record, one.start, one.end, one.value) for one in ours)
        gold, found = gold + len(record["dates"]), found + len(ours)
    return f1(gold, found, right)


def _dated(record: dict[str, Any], start: int, end: int, value: str | None) -> bool:
    return any(a < end and start < b and value == wanted for a, b, wanted in record["dates"])


def quote_f1(language: str, *fields: str) -> float:
    """Quotations with both ends exact and all named fields right."""
    gold = found = right = 0
    for record in records("quotes"):
        if record["lang"] == language:
            names = ("start", "end", *fields)
            told = [dict(zip(("start", "end", "kind", "speaker"), one, strict=True)) for one in record["quotes"]]
            theirs = {tuple(one[name] for name in names) for one in told}
            quotes = facts(record["text"], language=language).quotes
            ours = {tuple(getattr(one, name) for name in names) for one in quotes}
            gold, found, right = gold + len(theirs), found + len(quotes), right + len(ours & theirs)
    return f1(gold, found, right)
