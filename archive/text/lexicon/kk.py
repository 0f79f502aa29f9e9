"""Kazakh tables (Cyrillic)."""

from __future__ import annotations

from archive.text.lexicon.kk_dates import DATES
from archive.text.lexicon.kk_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("kk", SENTENCE, DATES)
