"""WARC files: the evidence. Write exchanges, read one record back, go through a file, take in foreign files.

What is promised of these files, and what is not, is in docs/warc.md.
"""

from __future__ import annotations

from archive.warc.adopt import adopt
from archive.warc.compose import Earlier, Exchange
from archive.warc.read import Damage, read, scan
from archive.warc.write import Writer

__all__ = ["Damage", "Earlier", "Exchange", "Writer", "adopt", "read", "scan"]
