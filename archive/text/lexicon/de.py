"""German tables."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, Lexicon, SentenceTable, numbered, relations, words

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

LEXICON = Lexicon(
    "de",
    SENTENCE,
    dates=DateTable(
        words=numbered(
            "M",
            "januar|jänner|jan februar|feb märz april|apr mai juni juli august|aug september|sept|sep oktober|okt "
            "november|nov dezember|dez".split(),
        )
        | numbered("W", "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag".split(), 0)
        | {"heute": ("X", 0), "gestern": ("X", -1)}
        | relations(
            last="letzten letzter letztes letzte letztem vergangenen vergangenes vergangene vergangener vorigen "
            "voriges vorige",
            next="nächsten nächstes nächste nächster kommenden kommendes kommende kommender",
            this="diesen dieses diese dieser diesem",
            same="selben",
            week="woche",
            month="monat monats",
            year="jahr jahres",
            to="bis",
            both="und",
            of="des",
        ),
        names=words("mai"),
        before_names=words("familie herr herrn frau"),
        prepositions=words("im am vom bis seit in ab ende anfang mitte zum zwischen nach vor und von"),
        not_years=words(
            "menschen personen tote verletzte euro dollar mark tonnen kilometer meter km m kg ha hektar "
            "soldaten einwohner teilnehmer familien häuser stimmen tage stunden minuten seiten mitarbeiter "
            "kinder frauen männer demonstranten"
        ),
        numbered=words("artikel art paragraf paragraph nr nummer seite s kapitel zimmer abs absatz"),
        future=r"\b(?:wird|werden|soll|sollen|geplant\w*|angesetzt\w*|beginnt|findet|finden|tritt|treten)\b",
        past=r"\b(?:wurden?|worden|hat|haben|hatten?|war|waren|kam|kamen|sagten?|starb|begann|fand|fanden|ging)\b",
        ahead=r"\b(?:verläng|vertag|verschob|verschoben)\w*\b[^.;]{0,60}\s(?:bis(?: zum)?|auf)\s+(?:den\s+)?$",
    ),
)
