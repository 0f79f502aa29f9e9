"""The door to DOCX and ODT: zip files of XML, read with the standard library within limits."""

from __future__ import annotations

from archive.office import docx, odt
from archive.office.container import Container, Text, Unreadable

__all__ = ["Text", "Unreadable", "read"]


def read(data: bytes) -> Text:
    """What a DOCX or ODT holds. Raises Unreadable for a file that is none, is damaged, or is made to do harm."""
    container = Container(data)
    return odt.read(container) if container.holds(odt.CONTENT) else docx.read(container)
