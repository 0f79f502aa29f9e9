"""English tables."""

from __future__ import annotations

from archive.text.lexicon.en_dates import DATES
from archive.text.lexicon.en_sentences import SENTENCE
from archive.text.lexicon.tables import Lexicon

LEXICON = Lexicon(
    "en",
    SENTENCE,
    dates=DATES,
)
