"""French: abbreviations, words that begin sentences, verbs of saying."""

from __future__ import annotations

from archive.text.lexicon.tables import SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "mr mrs mme mmes mlle mlles mgr dr drs pr prs st ste sts gén gal col cdt lt lt-col adj sgt amb av bd boul pl "
        "fbg rte cf p.ex c.-à-d c-à-d env éd vol chap j coll trad dir réf rééd vs v ibid op.cit resp féd dépt dép arr "
        "cant hab univ M ph ch chr th Me prof MM Prof"
    ),
    number=words(
        "art arts al sept p pp n no nos n° fig figs vol t tome chap tél tel sect § alin paragr bât ch rés rte P N min "
        "janv févr avr juil oct nov déc env"
    ),
    perhaps=words(
        "s.a s.a.s s.a.r.l s.n.c u.s u.s.a u.k é.-u é.u e.-u o.n.u o.t.a.n u.e r.d.c r.f.a p.s p.c ph.d apr av ap "
        "j.-c j-c n.-b cie inc ltd ltée jr sr h min al c.-b qué n.d.l.r ndlr p.-d.g q.g"
    ),
    counted=words("j.-c j-c h min"),
    usually=words("etc"),
    starters=words(
        "le la les l un une des il elle ils elles on nous vous je tu ce cet cette ces c dans en à au aux de du d par "
        "pour sur sous avec sans mais et ou donc or ni car si quand comme qui que quoi où son sa ses leur leurs notre "
        "nos votre vos mon ma mes après avant depuis pendant entre selon cependant ainsi alors puis enfin aujourd "
        "hier demain tous toutes tout toute plusieurs deux trois aucun aucune chaque certains certaines malgré lors "
        "lorsque dès parmi outre contre vers chez afin grâce toutefois pourtant néanmoins ensuite également celui "
        "celle ceux celles ceci cela ça y quel quelle quels quelles est sont non oui pas ne se rien personne a ont "
        "avait était durant face jusqu quant aussi bien encore"
    ),
    fronts=words("en vers dès à au depuis avant après"),
    said=words(
        "dit demande demanda lance lança répond répondit s'interroge interroge ajoute ajouta déclare écrit s'exclame "
        "s'écrie souligne explique"
    ),
    labels=words(
        "vitamine vitamines hépatite plan groupe catégorie classe type annexe série point hall bloc zone variante "
        "section"
    ),
    open_words=True,
    surnames=words("le la les du de des"),
)
