"""Why each penalty of a text is one, and why other candidates are none: for `dateline explain`; pure."""

from __future__ import annotations

from collections.abc import Sequence

from archive import process, text
from archive.explain.explanation import Explanation, Found, Vetoed
from archive.explain.masked import shown
from archive.explain.reasons import Reasons, Why
from archive.explain.sentences import Sentences
from archive.explain.telling import described, lines
from archive.model import Block, Parsed
from archive.page.media_type import HTML, sniff
from archive.process import PARSER_REVISION
from archive.text.lexicon import PENAL, penalties

__all__ = [
    "MASK", "PARSER_REVISION", "PENAL", "Explanation", "Found", "Vetoed", "Why", "described", "document", "explain",
    "lines", "shown",
]  # fmt: skip

MASK = "█"


def document(data: bytes, published: str | None = None, language: str | None = None) -> Parsed:
    """A plain text or an HTML page, in UTF-8, without the facts of its text. UnicodeDecodeError for other bytes."""
    words = data.decode("utf-8-sig")
    if sniff(data, None, "") == HTML:
        return process.html(words, "", published, language, facts=False)
    return process.plain_text(words, published=published, language=language, facts=False)


def explain(
    words: str, language: str | None = None, published: str | None = None, blocks: Sequence[Block] = ()
) -> Explanation:
    """The penalties and refused candidates of a text in its order; arguments as of `archive.text.facts`."""
    facts, read = text.readings(words, language=language, published=published, blocks=blocks)
    table = penalties(facts.language)
    if table is None:
        return Explanation(facts.language, False)
    because, around = Reasons(table), Sentences(words, facts.sentences)
    found: list[Found | Vetoed] = [
        Found(
            one,
            words[one.start : one.end],
            around.short(one.start, one.end),
            because.rule(one.rule, one.kind),
            because.rule(reason.get("status", ""), one.status),
            Why(reason.get("person", "")),
            Why(reason.get("date", "")),
        )
        for one, reason in zip(read.penalties, read.reasons, strict=True)
    ]
    found += [
        Vetoed(
            one.start,
            one.end,
            words[one.start : one.end],
            around.short(one.start, one.end),
            because.veto(one.veto),
            MASK in around.whole(one.start, one.end),
        )
        for one in read.refused
    ]
    return Explanation(facts.language, True, tuple(sorted(found, key=lambda one: one.start)))
