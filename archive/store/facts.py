"""Sentences, dates, penalties and quotations of one version, from a parsed page; the tables that follow it."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence

from sqlite_utils import Database

from archive.model import Parsed, Penalty, Sentence
from archive.store import people
from archive.store.rows import Row, insert, insert_all

TABLES = ("sentences", "dates", "penalties", "penalty_people", "quotations", "attachments")
REFERS = {"sentence_id": "sentences", "penalty_id": "penalties"}  # by column, among the tables of one version


def drop(db: Database, version: int) -> None:
    named = people.named_in(db, version)
    for table in reversed(TABLES):
        db.execute(f"DELETE FROM {table} WHERE version_id = ?", [version])
    people.settle(db, named)


def write(db: Database, document_id: int, version: int, parsed: Parsed) -> None:
    """The rows of what the parsed page's text says; ValueError for a fact that lies in no sentence."""
    text = parsed.document.text if parsed.document else ""
    common = {"document_id": document_id, "version_id": version}
    sentences = parsed.sentences
    insert_all(
        db,
        "sentences",
        [
            {**common, "position": position, "start": one.start, "end": one.end, "kind": str(one.kind)}
            | {"text": text[one.start : one.end]}
            for position, one in enumerate(sentences)
        ],
    )
    ids = [id for (id,) in db.execute("SELECT id FROM sentences WHERE version_id = ? ORDER BY position", [version])]
    starts = [one.start for one in sentences]

    def place(start: int, end: int) -> Row:
        sentence = ids[_sentence_at(starts, sentences, start)]
        return {**common, "sentence_id": sentence, "start": start, "end": end, "surface": text[start:end]}

    insert_all(
        db,
        "dates",
        [
            {**place(one.start, one.end), "value": one.value, "precision": one.precision}
            | {"earliest": one.earliest and one.earliest.isoformat()}
            | {"latest": one.latest and one.latest.isoformat(), "basis": one.basis, "anchor": one.anchor}
            | {"part": one.part, "step": one.step}
            for one in parsed.dates
        ],
    )
    for one in parsed.penalties:
        penalty_id = insert(db, "penalties", {**place(one.start, one.end), **_penalty(one)})
        people.write(db, common, penalty_id, one.people)
    people.settle(db, people.named_in(db, version))
    insert_all(
        db,
        "quotations",
        [
            {**place(one.start, one.end), "kind": one.kind, "speaker": one.speaker, "continues": int(one.continues)}
            | {"said_by": one.said_by and text[slice(*one.said_by)], "cue": one.cue and text[slice(*one.cue)]}
            for one in parsed.quotes
        ],
    )


def _penalty(one: Penalty) -> Row:
    computed = [{"name": term.name, "value": term.value, "inputs": dict(term.inputs)} for term in one.computed]
    return {
        "kind": one.kind,
        "status": one.status,
        "term": one.term,
        "person": one.person,
        "date": one.date,
        "court": one.court,
        "charges": json.dumps(one.charges, ensure_ascii=False),
        "amount": one.amount,
        "articles": json.dumps(one.articles, ensure_ascii=False),
        "judge": one.judge,
        "regime": one.regime,
        "probation": one.probation,
        "speaker": one.speaker,
        "confidence": one.confidence,
        "rule": one.rule or None,
        "computed": json.dumps(computed, ensure_ascii=False),
    }


def _sentence_at(starts: Sequence[int], sentences: Sequence[Sentence], offset: int) -> int:
    """The position of the sentence in which `offset` lies; sentences cover every character but white space."""
    position = bisect_right(starts, offset) - 1
    if position < 0 or offset >= sentences[position].end:
        raise ValueError(f"a fact at offset {offset} lies in no sentence")
    return position
