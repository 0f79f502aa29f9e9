"""Kazakh tables (Cyrillic)."""

from __future__ import annotations

from archive.text.lexicon.kk_sentences import SENTENCE
from archive.text.lexicon.tables import DateTable, Lexicon, relations, words

MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split()
ENDINGS = (
    "",
    "да",
    "де",
    "та",
    "те",
    "дан",
    "ден",
    "тан",
    "тен",
    "ға",
    "ге",
    "қа",
    "ке",
    "ның",
    "нің",
    "дың",
    "дің",
    "ында",
    "інде",
    "ынан",
    "інен",
)

LEXICON = Lexicon(
    "kk",
    SENTENCE,
    dates=DateTable(
        words={stem + ending: ("M", value) for value, stem in enumerate(MONTHS, 1) for ending in ENDINGS}
        | dict.fromkeys("жылғы жылы жылдың жыл".split(), ("u", 3))
        | {"бүгін": ("X", 0), "кеше": ("X", -1), "ертең": ("X", 1)}
        | relations(
            last="өткен былтырғы", next="келесі келер", this="осы биылғы", ago="бұрын", week="апта аптада аптаның"
        ),
        postposed=True,
        not_years=words("адам адамды адамның теңге доллар еуро тонна километр метр км м кг га отбасы үй бала"),
        numbered=words("бап бабы бабының № үй пәтер"),
    ),
)
