"""Polish: abbreviations, words that begin sentences, verbs of saying."""

from __future__ import annotations

from archive.text.lexicon.tables import SentenceTable, words

SENTENCE = SentenceTable(
    never=words(
        "p pp ul al pl os dr hab inż mgr lic prof doc gen płk ppłk mjr kpt kmdr ppor chor sierż plut kpr szer asp "
        "nadkom podkom podinsp insp kom st ks bp abp kard św bł tzw t.zw tzn tj m.in np ds zob ob wg red ok ww wym ws "
        "zach wsch płd płn woj gm pow pt ur zm obj tel pseud hr p.o paraf proj arch wyd oprac tłum przyp dyr kier "
        "zast prez przew przewodn sekr burm rtm jw dz.u z-ca d-ca vs b dawn łac gr ang niem fr ros ukr zwł szt mec "
        "adw dosł skr k lek wet ml mł prok sędz radc wiceprez wicemin wł n.med Por dn poł mieszk wewn zagr"
    ),
    number=words(
        "art ust pkt ppkt par paraf nr nry lit str ss s poz t tt r tab rys rozdz c w il zał zad cz ks z ryc l sygn m "
        "b godz min sty stycz lut mar kwi kwiec sierp wrz wrzes paź paźdz listop grudz"
    ),
    perhaps=words(
        "proc r w tys mln mld bln br ub n.e p.n.e sek min godz k a s t c gosp pn wt śr czw pt sob nd sp pw sz st szt "
        "egz dol kop os d.c s.a im m por"
    ),
    counted=words("r w tys mln mld bln proc min godz sek szt egz p.n.e n.e dol os m"),
    usually=words("itd itp etc in i.in"),
    starters=words(
        "w we na z ze i a o do po od za dla przy przed przez pod nad między on ona oni one ono my wy ja to ten ta te "
        "tak tam tu jeśli gdy kiedy jak co że żeby gdzie kto nie ale jednak potem wtedy teraz wszyscy wszystko jego "
        "jej ich nasz nasza nasze dlatego choć bez obok według tylko już jeszcze dziś dzisiaj wczoraj jutro każdy "
        "wiele jest są był była było byli były tego temu tym tej tych mimo podczas wśród natomiast zdaniem czy lecz "
        "więc ponadto niestety również także jako ponieważ bo skoro dopiero właśnie może można trzeba należy obecnie "
        "ostatnio niedawno wkrótce następnie później tymczasem zatem oprócz poza wobec dzięki zgodnie cały cała "
        "niektórzy większość oto oraz się nikt nic swoje swój mam mamy nigdy zawsze chyba przecież panie pani pan"
    ),
    fronts=words(
        "w we na do od po około z przed kiedy gdy już dopiero jeszcze opublikowana opublikowany za podczas pod według "
        "przez ciągu wiosną latem jesienią zimą"
    ),
    said=words(
        "powiedział powiedziała mówi pyta pytał zapytał zapytała odparł odparła dodał dodała odpowiedział napisał"
    ),
    labels=words(
        "witamina witaminy witaminę plan grupa grupie grupy klasa klasy kategoria kategorii typ typu litera punkt "
        "wariant hala blok zapalenia żółtaczka przedział"
    ),
    decades=words("lat latach lata latom latami roku wieku"),
)
