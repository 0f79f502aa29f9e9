"""A citation of one sentence, or of a whole version: what was said, by whom, where, and the bytes that prove it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from archive.site import wording
from archive.store.read import DocumentPage


@dataclass(frozen=True, slots=True)
class Citation:
    """All parts of a citation; `quotation` is None for a whole version."""

    quotation: str | None
    authors: tuple[str, ...]
    title: str | None
    source: str | None
    published: str | None
    url: str
    captured: str
    record_id: str
    payload_digest: str
    key: str
    version: int
    sentence: int | None

    @property
    def text(self) -> str:
        """For a footnote."""
        day = wording.calendar(self.published) if self.published else "no date stated"
        parts = [
            f"“{self.quotation}”" if self.quotation else None,
            ", ".join(self.authors) or None,
            f"“{self.title}”" if self.title else "(without a title)",
            ", ".join(filter(None, (self.source, day))),
            self.url,
            f"Captured {wording.clock(self.captured)}",
            f"WARC record {self.record_id}",
            f"Payload {self.payload_digest}",
        ]
        return " ".join(part if part.endswith((".", ".”", "?”", "!”", "…”")) else f"{part}." for part in parts if part)

    @property
    def json(self) -> str:
        """For a program."""
        names = [name for name in self.__dataclass_fields__ if getattr(self, name) not in (None, ())]
        return json.dumps({name: getattr(self, name) for name in names}, ensure_ascii=False, indent=2)


def of(page: DocumentPage, sentence: int | None = None) -> Citation | None:
    """The citation of a sentence by its position, or of the version; None when it has no such sentence."""
    quoted = next((one.text for one in page.sentences if one.position == sentence), None)
    if sentence is not None and quoted is None:
        return None
    version = page.version
    return Citation(
        quotation=quoted,
        authors=version.authors,
        title=version.title,
        source=page.head.source_name,
        published=version.published,
        url=version.url,
        captured=version.fetched_at,
        record_id=version.record_id,
        payload_digest=version.payload_digest,
        key=page.head.key,
        version=version.number,
        sentence=sentence,
    )
