"""French tables."""

from __future__ import annotations

from archive.text.lexicon.fr_dates import DATES
from archive.text.lexicon.fr_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("fr", SENTENCE, dates=DATES)
