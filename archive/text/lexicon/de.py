"""German tables."""

from __future__ import annotations

from archive.text.lexicon.de_dates import DATES
from archive.text.lexicon.tables import Lexicon, SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "dr prof hr fr hrn st sr jr chr z.b z.t d.h u.a u.ä u.u i.d.r i.a o.ä o.g s.o s.u bzw ca evtl ggf vgl "
        "inkl exkl zzgl abzgl bspw sog geb gest dipl ing mag kfm rer nat phil med jur hl gen kpt lt v n b str. i "
        "z d u"
    ),
    number=words("nr nrn art abs s st kap bd tel ziff lit abb tab hrsg aufl jh str"),
    perhaps=words(
        "std min sek mio mrd tsd str co inc ltd jh jhd jan feb mär apr jun jul aug sep sept okt nov dez n.chr v.chr"
    ),
    usually=words("usw etc uvm usf"),
    starters=words(
        "der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dieser diese "
        "dieses diesem diesen in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor "
        "zwischen durch gegen ohne um und aber oder denn doch auch so dann da dort hier jetzt heute gestern "
        "morgen wenn als weil dass ob wie was wer wo warum nicht kein keine alle alles viele einige mehrere sein "
        "seine seiner ihre ihrer mein meine unser unsere nun noch nur schon sehr seit während bis laut trotz "
        "jedoch allerdings danach später zudem außerdem dabei damit"
    ),
    ordinal_stop=True,
    after_ordinal=words(
        "januar februar märz april mai juni juli august september oktober november dezember jänner jahrhundert"
    ),
)

LEXICON = Lexicon("de", SENTENCE, dates=DATES)
