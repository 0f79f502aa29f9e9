"""Tells the language of a text: script, letters and function words first, py3langid (loaded late) in doubt.

The one door to py3langid. Known: our eight languages and the neighbours they are taken for; None when it cannot be
told.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

from archive.text.lexicon import LANGUAGES, lexicon
from archive.text.lexicon.tables import words

SAMPLE = 6000  # characters looked at, from three places of the text
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
URL = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+")
CYRILLIC_SIGNS = {"kk": "әғқңөұүһі", "uk": "їєґі", "ru": "ыэъё"}
NEIGHBOURS = words(
    "ar az be bg ca cs da el et fa fi he hr hu hy it ja ka ko ky lt lv mk mn nl no pt ro sk sl sr sv tr vi zh ug tg uz"
)
MIN_LETTERS = 12


def detect(text: str) -> str | None:
    """The ISO 639-1 code of a text's main language, or None when there is too little or too mixed text to tell."""
    sample = URL.sub(" ", _sample(text))
    found = [word.lower() for word in WORD.findall(sample)]
    letters = "".join(found)
    if len(letters) < MIN_LETTERS:
        return None
    return _by_words(found) or _by_model(sample)


def _sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    part = SAMPLE // 3
    middle = len(text) // 2
    return "\n".join((text[:part], text[middle : middle + part], text[-part:]))


@cache
def _function_words() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        for word in lexicon(language).function_words:
            table[word] = (*table.get(word, ()), language)
    return table


def _by_words(found: list[str]) -> str | None:
    """The language whose function words and own letters clearly lead; None when it is close or there are few."""
    table = _function_words()
    score: Counter[str] = Counter()
    for word in found:
        for language in table.get(word, ()):
            score[language] += 1
    for language, signs in CYRILLIC_SIGNS.items():
        score[language] += sum(1 for word in found if any(sign in word for sign in signs)) // 2
    ranked = score.most_common(2)
    if not ranked or ranked[0][1] < max(5, len(found) // 8):
        return None
    runner_up = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked[0][1] >= 2 * runner_up else None


@cache
def _model() -> Any:
    """py3langid's identifier for our languages and their neighbours; a second and some 120 MB, so only when needed."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(identifier.labels)
    identifier.set_languages([code for code in (*LANGUAGES, *sorted(NEIGHBOURS)) if code in known])
    return identifier


def _by_model(sample: str) -> str | None:
    """py3langid's answer where it is sure; short or mixed text gets None."""
    language, probability = _model().classify(sample.encode("utf-8", "replace").decode("utf-8"))
    return str(language) if probability >= 0.85 else None
