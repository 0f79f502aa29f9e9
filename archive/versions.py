"""Versions of a document from its captures, pure: same, edited, gone, back.

A version begins with the first capture whose content differs from the one before, read by the same parser revision.
A capture that found the page gone ends nothing: if the same content comes back, the version goes on.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from archive.model import Document


class Change(StrEnum):
    """What one more capture said of a document."""

    NEW = "new"
    SAME = "same"
    EDITED = "edited"
    GONE = "gone"
    BACK = "back"
    NONE = "none"  # not a document


@dataclass(frozen=True, slots=True)
class Seen:
    """One capture of a document; `digest` is that of its content, None when the page was gone."""

    record_id: str
    at: str  # ISO 8601 UTC
    digest: str | None
    status: int = 200


@dataclass(frozen=True, slots=True)
class Span:
    """One version: the record that began it and the time it was seen first and last."""

    record_id: str
    digest: str
    first_seen: str
    last_seen: str


@dataclass(frozen=True, slots=True)
class Timeline:
    versions: tuple[Span, ...]
    gone_since: str | None = None
    gone_status: int | None = None


def content_digest(document: Document) -> str:
    """SHA-256 (hex) of what makes a version: title, authors, publication date and text."""
    published = document.published.value if document.published else None
    content = [document.title, document.authors, published, document.text]
    data = json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return hashlib.sha256(data).hexdigest()


def timeline(captures: Iterable[Seen]) -> Timeline:
    """The versions of one document, from all its captures in any order."""
    versions: list[Span] = []
    gone: Seen | None = None
    for seen in sorted(captures, key=lambda one: (one.at, one.record_id)):
        if seen.digest is None:
            gone = gone or seen
            continue
        gone = None
        if versions and versions[-1].digest == seen.digest:
            last = versions.pop()
            versions.append(Span(last.record_id, last.digest, last.first_seen, seen.at))
        else:
            versions.append(Span(seen.record_id, seen.digest, seen.at, seen.at))
    return Timeline(tuple(versions), gone.at if gone else None, gone.status if gone else None)


def change(before: Timeline, after: Timeline) -> Change:
    """What happened to a document between two states of its timeline."""
    if not after.versions:
        return Change.NONE
    if not before.versions:
        return Change.NEW
    if len(after.versions) > len(before.versions):
        return Change.EDITED
    if after.gone_since and not before.gone_since:
        return Change.GONE
    if before.gone_since and not after.gone_since:
        return Change.BACK
    return Change.SAME
