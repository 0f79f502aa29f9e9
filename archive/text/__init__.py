"""str -> spans: language, sentences, dates, penalties, quotations. Pure: no clock, no files, no network.

`find_dates` and `split_sentences` are for any text, without a page or an archive; `facts` is what the archive asks.
The three that a text's language alone does not need are imported when they are asked for: half a second of tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from archive.model import Block, DateMention, Issue, IssueKind, Sentence, TextFacts
from archive.text.language import blocks as languages
from archive.text.language import detect

if TYPE_CHECKING:
    from archive.text.penalties import Readings

__all__ = ["detect", "facts", "find_dates", "languages", "readings", "split_sentences", "told_language"]

CODE = re.compile(r"[a-z]{2,3}")


def split_sentences(text: str, *, language: str | None = None) -> tuple[Sentence, ...]:
    """The sentences of a plain text in order, each line a paragraph; between them there is only white space.

    `language`: ISO 639-1; None to have it detected. Raises TypeError for what is no str, ValueError for a language
    that is no code.
    """
    from archive.text import sentences

    return sentences.split(text, _language(text, language))


def find_dates(
    text: str, *, language: str | None = None, published: date | str | None = None
) -> tuple[DateMention, ...]:
    """The dates a plain text names, in order, each with its EDTF value, what that rests on, and its place in the text.

    `published`: the day the text was written, or EDTF as far as it is known ("2012-10", "2012"): "Monday" and "last
    year" count from it. Without it, from the text's own dates; where they do not tell, a value is None or has no year
    ("XXXX-10-08"). `language` and errors as of `split_sentences`, and ValueError for a `published` that is no date.
    """
    from archive.text import dates, sentences

    language, written = _language(text, language), _published(published)
    return dates.find(text, sentences.split(text, language), language, written)[0]


def _language(text: object, language: object) -> str | None:
    if not isinstance(text, str):
        raise TypeError(f"text: expected str, found {type(text).__name__}; decode bytes first")
    if language is None:
        return detect(text)
    if not isinstance(language, str):
        raise TypeError(f"language: expected str or None, found {type(language).__name__}")
    if not CODE.fullmatch(language):
        raise ValueError(f"language: expected an ISO 639-1 code such as 'en', found {language!r}")
    return language


def _published(published: object) -> str | None:
    """The EDTF value of a day given as a date or in words."""
    from archive.text.dates.calendar import bounds

    if isinstance(published, datetime):
        published = published.date()
    if published is None or isinstance(published, date):
        return published.isoformat() if published else None
    if not isinstance(published, str):
        raise TypeError(f"published: expected date, str or None, found {type(published).__name__}")
    if bounds(published) is None:
        raise ValueError(f"published: expected a date such as '2012-10-08', '2012-10' or '2012', found {published!r}")
    return published


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
    return readings(text, language=language, published=published, blocks=blocks)[0]


def readings(
    text: str, *, language: str | None = None, published: str | None = None, blocks: Sequence[Block] = ()
) -> tuple[TextFacts, Readings]:
    """The same with why each penalty is one, and what was refused."""
    from archive.text import dates, penalties, quotes, sentences

    language, unsure = told_language(text, language)
    found = sentences.split(text, language, blocks)
    mentions, doubts = dates.find(text, found, language, published)
    said = quotes.find(text, found, language, blocks)
    read = penalties.read(text, found, mentions, language, published, said)
    return TextFacts(language, found, mentions, read.penalties, (*unsure, *doubts), said), read
