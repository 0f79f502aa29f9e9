"""Polish tables."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, Lexicon, SentenceTable, numbered, relations, words

SENTENCE = SentenceTable(
    never=words(
        "p ul al pl os prof dr hab inż mgr gen płk ppłk mjr kpt por ppor sierż nadkom kom asp ks bp abp św bł im "
        "tzw tzn m.in np tj ds zob por ob wg red godz ok min. sp ww wym ws zach płd płn woj gm pow pw pt ur "
        "zm płk. proj obj tel lic pseud abp kard hr t.zw p.o"
    ),
    number=words("art ust pkt par paraf nr lit str s poz t r tab rys rozdz c w"),
    perhaps=words("proc r w tys mln mld bln zł gr km cm kg m br ub n.e p.n.e wiek sek min k a"),
    counted=words("r w tys mln mld zł gr proc min p.n.e n.e"),
    usually=words("itd itp etc in i.in"),
    starters=words(
        "w we na z ze i a o do po od za dla przy przed przez pod nad między on ona oni one ono my wy ja to ten ta "
        "te tak tam tu jeśli gdy kiedy jak co że żeby gdzie kto nie ale jednak potem wtedy teraz wszyscy jego jej "
        "ich nasz dlatego choć bez obok według tylko już jeszcze dziś wczoraj jutro każdy wiele jest są był była "
        "było były"
    ),
)

LEXICON = Lexicon(
    "pl",
    SENTENCE,
    dates=DateTable(
        words=numbered(
            "M",
            "stycznia|styczniu|styczeń lutego|lutym|luty marca|marcu|marzec kwietnia|kwietniu|kwiecień maja|maju|maj "
            "czerwca|czerwcu|czerwiec lipca|lipcu|lipiec sierpnia|sierpniu|sierpień września|wrześniu|wrzesień "
            "października|październiku|październik listopada|listopadzie|listopad grudnia|grudniu|grudzień".split(),
        )
        | numbered(
            "W",
            "poniedziałek|poniedziałku wtorek|wtorku środa|środę|środy czwartek|czwartku piątek|piątku "
            "sobota|sobotę|soboty niedziela|niedzielę|niedzieli".split(),
            0,
        )
        | {"dziś": ("X", 0), "dzisiaj": ("X", 0), "wczoraj": ("X", -1), "jutro": ("X", 1)}
        | relations(
            last="ostatni ostatnią ubiegły ubiegłego ubiegłym ubiegłej ubiegłą zeszły zeszłego zeszłym zeszłej "
            "zeszłą miniony minionego minionym minionej minioną",
            next="przyszły przyszłego przyszłym przyszłej przyszłą następny następnego następnym następną najbliższy "
            "najbliższą",
            this="tego tym bieżącego bieżącym",
            same="samego samym",
            ago="temu",
            week="tydzień tygodnia tygodniu tygodnie tygodni",
            month="miesiąc miesiąca miesiącu miesiące miesięcy",
            year="rok roku lata lat",
            to="do",
            both="i oraz",
        ),
        prepositions=words("w we od do po na za z ze między przed"),
        not_years=words(
            "osób ludzi złotych zł euro dolarów ton kilometrów metrów km m kg ha żołnierzy mieszkańców "
            "uczestników rodzin domów mieszkań głosów dni godzin minut stron pracowników dzieci kobiet mężczyzn "
            "rannych"
        ),
        numbered=words("art artykuł artykułu artykule ust par nr numer strona str dom pokój rozdział"),
        future=(
            r"\b(?:będzie|będą|zaplanowan\w*|odbędzie|odbędą|planuj\w+|rozpocznie|zacznie|wyznaczon\w+ na|ma się)\b"
        ),
        past=r"\b\w{2,}(?:[aeioóuyęą]ł(?:[aoy])?|[aeiouyę]li|[aoe]no|[ai]ny)\b",
        ahead=r"\b(?:przedłuż|odrocz|przełoż|aresztowa)\w*\b[^.;]{0,60}\s(?:do|na)\s+$",
    ),
)
