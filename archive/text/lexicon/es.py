"""Spanish tables."""

from __future__ import annotations

from archive.text.lexicon.es_dates import DATES
from archive.text.lexicon.tables import Lexicon, SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "sr sra sres sras srta dr dra d dña dn lic ing prof gral cnel cap tte sgto mons st sta sto hab av avda c "
        "p.ej ej vs cf ca aprox fig ee ntra ud uds vd"
    ),
    number=words(
        "art arts núm n f no p pp pág págs vol t cap fig tel a c s ene feb mar abr jun jul ago sep sept oct nov dic"
    ),
    perhaps=words("ee.uu s.a s.l a.c d.c inc ltd jr sr u.s bros cía co km m cm kg h a.m p.m"),
    usually=words("etc"),
    starters=words(
        "el la los las un una unos unas él ella ellos ellas yo tú nosotros esto este esta estos estas ese esa eso "
        "en a al de del por para con sin sobre entre hasta desde según pero y o ni que quien cuando donde como "
        "cómo qué si no su sus nuestro mi mis se lo le les es son fue era hay ha han después antes durante "
        "mientras además también luego entonces ahora hoy ayer mañana todos todas todo toda cada muchos varios "
        "dos tres aunque sin embargo así"
    ),
)

LEXICON = Lexicon("es", SENTENCE, dates=DATES)
