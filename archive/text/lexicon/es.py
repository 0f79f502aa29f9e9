"""Spanish tables."""

from __future__ import annotations

from archive.text.lexicon.es_dates import DATES
from archive.text.lexicon.es_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("es", SENTENCE, dates=DATES)
