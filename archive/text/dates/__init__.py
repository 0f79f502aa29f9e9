"""Dates named in a text, with exact offsets, EDTF values and what each value rests on."""

from __future__ import annotations

from collections.abc import Sequence

from archive.model import DateMention, Issue, Sentence


def find(
    text: str, sentences: Sequence[Sentence], language: str | None, published: str | None
) -> tuple[tuple[DateMention, ...], tuple[Issue, ...]]:
    return (), ()
