"""PDF, DOCX and ODT -> Document: blocks of text from paper pages, their title, authors and day."""

from __future__ import annotations

from archive.extract.paged.paper import document

__all__ = ["document"]
