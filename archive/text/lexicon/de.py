"""German tables."""

from __future__ import annotations

from archive.text.lexicon.de_dates import DATES
from archive.text.lexicon.de_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("de", SENTENCE, dates=DATES)
