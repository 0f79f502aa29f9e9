"""Polish tables."""

from __future__ import annotations

from archive.text.lexicon.pl_sentences import SENTENCE
from archive.text.lexicon.tables import DateTable, Lexicon, numbered, relations, words

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
