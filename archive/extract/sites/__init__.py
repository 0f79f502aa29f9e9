"""Overrides that YAML cannot say, by source key: Page, Document -> Document. Few, each with its reason."""

from __future__ import annotations

from collections.abc import Callable

from archive.model import Document
from archive.page import Page

Override = Callable[[Page, Document], Document]
OVERRIDES: dict[str, Override] = {}
