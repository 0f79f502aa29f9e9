"""English: abbreviations, words that begin sentences, verbs of saying."""

from __future__ import annotations

from archive.text.lexicon.tables import SentenceTable, words

STARTERS = words(
    "the a an this that these those it its he she they we you i his her their our my your there here in on at "
    "by for from with as after before during since until while when where who what why how which if but and "
    "or so yet nor then thus however although though because despite according meanwhile moreover instead "
    "still also another both each every many most some several few all no not one two three four other others "
    "such under over about between to of is are was were do does did have has had can could will would should "
    "may might must let please is only even just now today yesterday once later earlier first second finally "
    "last next never more maybe perhaps don't it's i'm i've he's she's that's there's we're they're didn't "
    "isn't i'll i'd can't what's let's"
)

SENTENCE = SentenceTable(
    never=words(
        "mr mrs ms messrs mx dr drs prof profs gen gens maj lt col cols capt cmdr cmdre comdr cdr cpl pvt pfc sfc sgt "
        "sgts lieut ens adm adms vadm radm brig msgr supt insp det sen sens rep gov govs pres hon rev revs fr ste mt "
        "mts atty attys asst assoc amb commr ald fig figs vs v viz ca approx e.g i.e eg ie cf p.s ps ven no-one esp "
        "incl resp abbr chap chas wm jas jos thos edw robt Geo Reps"
    ),
    number=words(
        "no nos n° Art Arts p pp vol vols sec secs sect ch para paras ed eds jan feb mar apr jun jul aug sep sept oct "
        "nov dec tel ext c a.d b.c st ste apt rm flt rte hwy ver op pt pts reg ft lb oz P C min Cir Rs pop est b d "
        "circa avg"
    ),
    perhaps=words(
        "inc ltd co cos corp llc llp l.l.c plc lp pty pte bhd gmbh ag s.a s.p.a s.r.l n.v b.v a.g jr sr esq u.s u.k "
        "u.n e.u u.s.a u.s.s.r u.a.e d.r.c r.o.k p.r.c d.p.r.k n.z d.c n.y n.y.c l.a m.d b.a m.a m.phil d.phil j.d "
        "d.d.s r.n k.c q.c m.p m.e.p o.b.e c.b.e v.c n.a st ft est ave blvd rd ln hwy pkwy dept depts univ assn bros "
        "bldg natl intl ala ariz ark calif colo conn fla ga kan kans ky Ill Ind Mass Mich Minn Miss Mo Mont Neb Nev "
        "Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Md Del n.j n.m n.c s.c s.d n.d w.va r.i n.h p.r b.c n.s n.b "
        "p.e.i Ont Que Sask Alta Mon Tue Tues Wed Thu Thur Thurs Fri Sat a.d b.c.e c.e g.m p.o d.a g.i a.k.a v.p al "
        "h.r s.j o.p yahoo! jeopardy! La Sec"
    ),
    counted=words("a.d b.c b.c.e c.e"),
    usually=words("etc a.m p.m am pm ph.d phd ll.b ll.m m.b.a b.sc m.sc"),
    starters=STARTERS,
    fronts=words("at on by from since until before after around about in between"),
    open_words=True,
    said=words(
        "said says asked asks told added adds replied wrote shouted exclaimed answered cried demanded wondered "
        "whispered yelled tweeted continued"
    ),
    labels=words(
        "vitamin hepatitis plan group section appendix annex exhibit schedule type class category grade level point "
        "part block zone hall room unit option team war ward gate terminal phase step stage"
    ),
    surnames=words("may will"),
)
