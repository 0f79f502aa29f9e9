"""Russian tables."""

from __future__ import annotations

from archive.text.lexicon.ru_dates import DATES
from archive.text.lexicon.ru_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon("ru", SENTENCE, dates=DATES)
