"""German: abbreviations, words that begin sentences, verbs of saying."""

from __future__ import annotations

from archive.text.lexicon.tables import SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "dr drs prof hr fr hrn frl st sr jr chr z.b z.t z.zt z.hd d.h u.a u.ä u.u u.v.m i.d.r i.a i.v o.ä o.g s.o s.u "
        "m.e v.a a.a m.w bzw bzgl ca evtl ggf ggfs vgl inkl exkl zzgl abzgl bspw beisp sog geb gest verh gesch dipl "
        "ing kfm rer nat phil med jur hc h.c habil hl gen genlt genmaj kpt lt oblt hptm maj obst fw uffz adm kom hptw "
        "rev v n b i z d u kath ev evang ehem ehm ehemal gegr amtl betr bes eigtl einschl entspr erg folg gem hist "
        "insb insbes jew lat griech engl russ ital span dt österr nördl südl östl westl stellv vorm urspr sen jun pfr "
        "bf hbf a d.ä d.j röm theol ständ städt wg ausschl bundesstr anm wiss joh wilh ph th Mag dipl.-ing em Fa"
    ),
    number=words(
        "nr nrn art abs s ss st kap bd bde tel fax ziff lit abb tab hrsg aufl jh jg str ant anm bl lfd pos rn rdnr rz "
        "sp ver vol zi no S B az apt jan feb mär mrz apr jun jul aug sep sept okt nov dez"
    ),
    perhaps=words(
        "std stdn sek tsd str co inc ltd corp jh jhd jhdt n.chr v.chr n.u.z v.u.z u.s u.s.a e.v e.k m.b.h a.d a.m a.s "
        "i.br a.g pf min mio mrd gr st Mo Di Mi Do Fr Sa"
    ),
    counted=words("n.chr v.chr jh jhd"),
    usually=words("usw etc uvm usf u.s.w u.s.f"),
    starters=words(
        "der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dieser diese dieses "
        "diesem diesen in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor zwischen durch "
        "gegen ohne um und aber oder denn doch auch so dann da dort hier jetzt heute gestern morgen wenn als weil "
        "dass ob wie was wer wo warum nicht kein keine alle alles viele einige mehrere sein seine seiner ihre ihrer "
        "mein meine unser unsere nun noch nur schon sehr seit während bis laut trotz jedoch allerdings danach später "
        "zudem außerdem dabei damit deshalb daher darum dadurch dafür dagegen darauf daraus darin davon dazu obwohl "
        "nachdem bevor sobald solange jeder jede jedes beide ebenso zuvor zugleich inzwischen mittlerweile bislang "
        "bisher erst anschließend schließlich wegen neben hinter statt innerhalb außer gemäß insgesamt zwar weder "
        "sowohl ist sind war waren hat haben wird werden kann können muss soll jener jene manche derzeit ihm ihn "
        "ihnen mir uns sich wieder vielleicht bereits"
    ),
    ordinal_stop=True,
    tails=("str", "pl"),
    said=words("sagt sagte fragt fragte ruft rief antwortet antwortete schrieb schreibt meint meinte"),
    labels=words(
        "vitamin hepatitis plan gruppe klasse kategorie typ buchstabe punkt serie halle block anhang zone variante"
    ),
    surnames=words("sein so an"),
)
