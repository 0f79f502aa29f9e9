"""Capture -> Page -> Document + facts + issues: the whole chain in one readable function, pure and without a clock.

`extract` and `text` are imported when the first page is read: a quarter of a second of tables, which a process that
only hands pages to workers never needs.
"""

from __future__ import annotations

from dataclasses import replace

from archive import page
from archive.model import (
    Capture,
    Document,
    Issue,
    IssueKind,
    PageKind,
    Parsed,
    Published,
    SiteMemory,
    Source,
)
from archive.page.media_type import EMPTY, HTML, PAPER, TEXT

PARSER_REVISION = "2026-11-30.1"


def document(capture: Capture, source: Source | None = None, memory: SiteMemory | None = None) -> Parsed:
    """What one response says: a document with its facts, or a named non-article; doubts are Issues.

    An exception from here is our bug; archive.workers makes it a PARSER_ERROR issue of the capture.
    """
    parsed = read(page.read(capture), source, memory)
    return replace(parsed, memory=memory.revision) if memory else parsed


def html(
    html: str, url: str, published: str | None = None, language: str | None = None, *, facts: bool = True
) -> Parsed:
    """The same for a saved page that comes decoded; `published` (EDTF) and `language` are believed where given.
    Without `facts` only the document is read."""
    return read(page.given(html, url), published=published, language=language, facts=facts)


def read(
    one: page.Page,
    source: Source | None = None,
    memory: SiteMemory | None = None,
    published: str | None = None,
    language: str | None = None,
    facts: bool = True,
) -> Parsed:
    """Page -> Parsed; everything after decoding. Without `facts`, nothing that its text says."""
    unread = unreadable(one)
    if unread:
        return Parsed(unread, None, issues=one.issues, revision=PARSER_REVISION)
    if one.media_type == TEXT:
        parsed = plain_text(one.text, published=published, language=language, facts=facts)
        return replace(parsed, issues=(*one.issues, *parsed.issues))
    if one.media_type in PAPER:
        from archive.extract import paged

        kind, found, issues = paged.document(one)
    else:
        from archive import extract

        kind, found, issues = extract.document(one, source, memory)
    issues = (*one.issues, *issues)
    if found is None:
        return Parsed(kind, None, issues=issues, revision=PARSER_REVISION)
    if published:
        found = replace(found, published=Published(published, "given"))
    return finished(found, issues, language, facts)


def unreadable(one: page.Page) -> PageKind | None:
    """The kind of a page that has no text to extract from; None when it has."""
    if one.has(IssueKind.BOMB) or one.breaks_off:
        return PageKind.BROKEN
    if one.media_type == EMPTY or one.media_type in (HTML, TEXT) and not one.text.strip():
        return PageKind.NOT_FOUND if one.status in (404, 410) else PageKind.EMPTY
    return None if one.media_type in (HTML, TEXT, *PAPER) else PageKind.OTHER_TYPE


def finished(found: Document, issues: tuple[Issue, ...], language: str | None, facts: bool) -> Parsed:
    """The document with its language and, where they are asked for, the facts of its text."""
    from archive import text

    told, doubts = text.told_language(found.text, language)
    found = replace(found, language=told, blocks=text.languages(found.text, found.blocks, told))
    if facts:
        return with_facts(found, issues)
    return Parsed(found.kind, found, issues=(*issues, *doubts), revision=PARSER_REVISION)


def with_facts(found: Document, issues: tuple[Issue, ...]) -> Parsed:
    from archive import text

    day = found.published.value if found.published else None
    facts = text.facts(found.text, language=found.language, published=day, blocks=found.blocks)
    return Parsed(
        found.kind,
        found,
        facts.sentences,
        facts.dates,
        facts.penalties,
        (*issues, *facts.issues),
        facts.quotes,
        revision=PARSER_REVISION,
    )


def plain_text(words: str, *, published: str | None = None, language: str | None = None, facts: bool = True) -> Parsed:
    """A plain text whose lines are paragraphs: title, byline and date are read from its first lines, the text itself
    is never altered, and offsets are into it as it was given."""
    from archive.extract import plain

    found = plain.document(words)
    if published:
        found = replace(found, published=Published(published, "given"))
    return finished(found, (), language, facts)
