"""English tables."""

from __future__ import annotations

from archive.text.lexicon.en_dates import DATES
from archive.text.lexicon.tables import Lexicon, SentenceTable, words

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
        "mr mrs ms messrs mx dr prof gen col lt lieut sgt sgts drs p.s cpl capt cmdr cdr adm maj sen sens rep "
        "reps gov govs pres hon rev fr st ste mt ft supt insp det atty fig figs vs v e.g i.e cf viz ca approx "
        "dept univ assn bros al pvt pfc msgr ven no-one i.e. eg ie"
    ),
    number=words(
        "no nos art arts p pp vol vols sec secs ch para paras fig ed eds jan feb mar apr jun jul aug sep sept oct "
        "nov dec tel ext c a.d b.c ste apt"
    ),
    perhaps=words(
        "inc ltd co corp llc plc jr sr u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a ph.d m.d b.a m.a b.sc m.sc ll.b "
        "j.d esq n.a est ave blvd rd mass calif conn fla ga ill ind kan ky la md mich minn miss mo neb nev okla "
        "ore pa tenn tex va vt wash wis wyo ariz ark colo del n.j n.m n.c s.c s.d n.d w.va r.i n.h v.p s.p.a jan "
        "feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.d b.c b.c.e c.e g.m p.o d.a "
        "g.i a.k.a"
    ),
    usually=words("etc a.m p.m am pm"),
    starters=STARTERS,
    said=words("said says asked asks told added adds replied wrote shouted exclaimed answered cried"),
)

LEXICON = Lexicon(
    "en",
    SENTENCE,
    dates=DATES,
)
