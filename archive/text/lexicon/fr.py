"""French tables."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, Lexicon, SentenceTable, numbered, words

SENTENCE = SentenceTable(
    never=words("m mm mr mme mmes mlle mlles dr me mgr st ste gén col lt cdt av cf p.ex c.-à-d env éd vol chap j.-c"),
    number=words("art p pp n no nos fig vol t chap al tél"),
    perhaps=words("etc. s.a u.s o.n.u é.-u apr av ap j.-c inc ltd jr sr janv févr avr juil sept oct nov déc"),
    usually=words("etc"),
    starters=words(
        "le la les l un une des il elle ils elles on nous vous je tu ce cet cette ces c dans en à au aux de du d "
        "par pour sur sous avec sans mais et ou donc or ni car si quand comme qui que quoi où son sa ses leur "
        "leurs notre votre mon ma mes après avant depuis pendant entre selon cependant ainsi alors puis enfin "
        "aujourd hier demain tous toutes tout toute plusieurs deux trois aucun chaque certains certaines malgré "
        "lors"
    ),
)

LEXICON = Lexicon(
    "fr",
    SENTENCE,
    function_words=words("le la les des du et est une dans que qui pour sur pas au aux avec sont par cette ce il elle"),
    dates=DateTable(
        words=numbered(
            "M",
            "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct "
            "novembre|nov décembre|déc".split(),
        )
        | numbered("W", "lundi mardi mercredi jeudi vendredi samedi dimanche".split(), 0)
        | {"aujourd'hui": ("X", 0), "aujourd’hui": ("X", 0), "hier": ("X", -1), "demain": ("X", 1)},
        prepositions=words("en de du au à le depuis dès entre jusqu avant après fin début mi"),
    ),
)
