"""str -> spans: language, sentences, dates, penalties. Pure: no clock, no files, no network."""

from __future__ import annotations

from collections.abc import Sequence

from archive.model import Block, Issue, IssueKind, TextFacts
from archive.text import dates, penalties, sentences
from archive.text.language import detect


def facts(
    text: str, *, language: str | None = None, published: str | None = None, blocks: Sequence[Block] = ()
) -> TextFacts:
    """All that can be told of one text.

    `published` is EDTF or None (then the text's own explicit dates anchor its mentions). Blocks give each sentence
    its kind; without them every line is a paragraph. Offsets are code points, half open, into `text`. Never raises
    for any text.
    """
    issues: list[Issue] = []
    language = language or detect(text)
    if language is None and text.strip():
        issues.append(
            Issue(
                IssueKind.LANGUAGE_DOUBT, "the language of the text could not be told", "language", text.strip()[:200]
            )
        )
    found = sentences.split(text, language, blocks)
    mentions, doubts = dates.find(text, found, language, published)
    issues.extend(doubts)
    terms = penalties.find(text, found, mentions, language, published)
    return TextFacts(language, found, mentions, terms, tuple(issues))
