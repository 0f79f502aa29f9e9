"""Spanish: abbreviations, words that begin sentences, verbs of saying."""

from __future__ import annotations

from archive.text.lexicon.tables import SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "sr sra sres sras srs srta srtas dr dra dres dras d dña dn lic lcda lcdo ing arq prof profa gral cnel tcnel "
        "cap cmte cmdte tte sgto alm almte mons fr hno hna pbro rev rvdo rvda st sta sto stos hab av avda avd pza "
        "plza pl ctra crta cra p.ej ej vs cf cfr ca aprox ee ud uds vd vds excmo excma ilmo ilma mtro mtra dip sen "
        "presid gob dpto depto prov ref pol urb edo mpio calz col admón v f univ D fco ma gpe"
    ),
    number=words(
        "art arts núm núms num n n° nº f p pp pág págs pag párr párrf vol vols t cap caps fig figs tel tlf teléf a c "
        "s apdo ap ext cra cl sec secc exp disp ene feb abr may jun jul ago sep sept oct nov dic kra Mar Lun Mié Jue "
        "Vie Sáb Dom min seg apt No"
    ),
    perhaps=words(
        "ee.uu e.u ff.aa rr.hh cc.oo ss.mm jj.oo s.a s.l s.r.l s.a.u c.a c.v s.c a.c d.c a.n.e d.f u.s u.s.a o.n.u "
        "r.u inc ltd jr sr bros cía cia co corp ph.d m.d h a.m p.m seg s.m s.s r.a.e n.y st"
    ),
    counted=words("a.c d.c a.n.e h a.m p.m"),
    usually=words("etc"),
    starters=words(
        "el la los las un una unos unas él ella ellos ellas yo tú nosotros esto este esta estos estas ese esa eso "
        "esos en a al de del por para con sin sobre entre hasta desde según pero y o ni que quien quienes cuando "
        "donde como cómo qué si no su sus nuestro mi mis se lo le les es son fue era hay ha han después antes durante "
        "mientras además también luego entonces ahora hoy ayer mañana todos todas todo toda cada muchos varios varias "
        "dos tres aunque embargo así ante bajo contra tras aquel aquella aquellos otro otra otros otras algunos "
        "algunas ambos cual cuyo debido gracias asimismo finalmente posteriormente actualmente igualmente sólo solo "
        "porque pues ya más tampoco nadie nada me te nos os tal tanto estaba están está fueron había tiene allí aquí "
        "ahí"
    ),
    fronts=words("en a desde hacia hasta para por sobre"),
    said=words("dijo dice preguntó pregunta respondió responde añadió afirmó señaló escribió gritó exclamó"),
    labels=words(
        "vitamina vitaminas hepatitis plan grupo categoría clase tipo serie punto anexo bloque zona sección letra"
    ),
    open_words=True,
    surnames=words("la el los las de del"),
)
