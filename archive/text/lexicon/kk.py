"""Kazakh tables (Cyrillic)."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, Lexicon, SentenceTable, relations, words

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

SENTENCE = SentenceTable(
    never=words("проф акад ген полк св көш мкр пр ауд обл т.б.н қ ғ драм мөлш шамам қар ред"),
    number=words("б № тел т ст п рис бет"),
    perhaps=words("ж жж ғ ғғ млн млрд трлн мың тг км м см кг г б.з.б б.з б.э д.э кв қ"),
    usually=words("т.б т.с.с т.с"),
    starters=words(
        "ол олар бұл осы сол мен сен біз сіз сондай бірақ және ал сондықтан егер кейін қазір бүгін кеше ертең "
        "барлық оның олардың осындай мұндай алайда дегенмен сонымен әрі тек бір екі үш онда мұнда соның"
    ),
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
