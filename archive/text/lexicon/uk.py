"""Ukrainian tables."""

from __future__ import annotations

from archive.text.lexicon.tables import Lexicon
from archive.text.lexicon.uk_dates import DATES
from archive.text.lexicon.uk_sentences import SENTENCE

LEXICON = Lexicon("uk", SENTENCE, dates=DATES)
