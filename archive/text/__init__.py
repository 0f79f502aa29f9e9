"""str -> spans: language, sentences, dates, penalties. Pure: no clock, no files, no network.

The three that a text's language alone does not need are imported when they are asked for: half a second of tables.
"""

from __future__ import annotations

from collections.abc import Sequence

from archive.model import Block, Issue, IssueKind, TextFacts
from archive.text.language import blocks as languages
from archive.text.language import detect

__all__ = ["detect", "facts", "languages", "told_language"]


def told_language(text: str, language: str | None = None) -> tuple[str | None, tuple[Issue, ...]]:
    """The language of a text, ISO 639-1, as given or detected; None with an Issue when it could not be told."""
    language = language or detect(text)
    if language is not None or not text.strip():
        return language, ()
    doubt = "the language of the text could not be told"
    return None, (Issue(IssueKind.LANGUAGE_DOUBT, doubt, "language", text.strip()[:200]),)


def facts(
    text: str, *, language: str | None = None, published: str | None = None, blocks: Sequence[Block] = ()
) -> TextFacts:
    """All that can be told of one text.

    `published` is EDTF or None (then the text's own explicit dates anchor its mentions). Blocks give each sentence
    its kind; without them every line is a paragraph. Offsets are code points, half open, into `text`. Never raises
    for any text.
    """
    from archive.text import dates, penalties, sentences

    language, unsure = told_language(text, language)
    found = sentences.split(text, language, blocks)
    mentions, doubts = dates.find(text, found, language, published)
    terms = penalties.find(text, found, mentions, language, published)
    return TextFacts(language, found, mentions, terms, (*unsure, *doubts))
