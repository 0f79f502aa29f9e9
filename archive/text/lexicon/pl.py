"""Polish tables."""

from __future__ import annotations

from archive.text.lexicon.pl_dates import DATES
from archive.text.lexicon.pl_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("pl", SENTENCE, dates=DATES)
