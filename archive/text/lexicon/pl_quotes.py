"""Polish words around direct speech."""

from __future__ import annotations

import re

from archive.text.lexicon.speech import NameTable, QuoteTable
from archive.text.lexicon.tables import words

NAMES = NameTable(
    function=words(
        "w we na z ze i a o do po od za dla przy przed przez pod nad między on ona oni one my wy ja to ten ta te tak "
        "tam tu jeśli gdy kiedy jak co że żeby gdzie kto nie ale jednak potem wtedy teraz jego jej ich według zdaniem "
        "dziś wczoraj także również"
    ),
    leading=words(
        "prezydent premier minister wiceminister poseł posłanka senator senatorka adwokat mecenas rzecznik rzeczniczka "
        "dyrektor dyrektorka szef szefowa prezes burmistrz wójt wojewoda ambasador sędzia prokurator generał pułkownik "
        "major kapitan dziennikarz dziennikarka działacz działaczka politolog ekspert ekspertka analityk polityk "
        "pisarz "
        "pisarka reżyser aktor aktorka piosenkarz trener profesor doktor lekarz lekarka pan pani komisarz wicepremier "
        "sekretarz przewodniczący przewodnicząca kierownik badacz badaczka ekonomista historyk lider redaktor król "
        "papież kardynał biskup arcybiskup ksiądz"
    ),
    plain=words(
        "polski polska rosji ukrainy kazachstanu białorusi niemiec francji usa chin europy warszawy krakowa gdańska "
        "kremla ue onz stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
        "grudnia poniedziałek wtorek środę czwartek piątek sobotę niedzielę"
    ),
    organisations=re.compile(
        r"\b(?:Biał\w+ Dom|Ministerstw|Sejm|Senat|Sąd|Trybunał|Komisj|Komitet|Rad[ayęzi]+\b|Urz[ęą]d|Agencj|Parti|"
        r"Uni[aię]|Centrum|"
        r"Fundacj|Instytut|Uniwersytet|Policj|Straż|Biur|Służb|Izb|Stowarzyszeni|Radi|Gazet|Human|Watch|Amnesty|"
        r"International|News|Reuters|Republik|Pogotowi|Prokuratur|Powiatow|Wojewódzk|Miejsk|Główn|Krajow)\w*"
    ),
    split_capitals=True,
)
QUOTES = QuoteTable(
    said=(
        r"(?:powiedzia|mówi|doda|stwierdzi|podkreśli|zaznaczy|oświadczy|napisa|wyjaśni|poinformowa|przyzna|"
        r"odpowiedzia|ostrzeg|oceni|zauważy|relacjonowa|tłumaczy|wspomina|przypomnia|skomentowa|komentowa|zapewni|"
        r"apelowa|zaapelowa|przekonywa|zapyta|spyta|żartowa|zażartowa|krzykn[ąę]|zeznawa|zezna|ogłosi|"
        r"twierdzi|uważa|zapowiedzia|wskaza|powtórzy|odpar|wyzna|kontynuowa|podsumowa|rzek|obieca|cytowa|zwierzy|"
        r"argumentowa|zakończy|opowiada|przekaza|zareagowa)(?:ł[aoy]?|li)|rzekł[a]?|odparł[a]?|(?:mów|twierdz|"
        r"tłumacz)i|mówią|"
        r"dodaje|dodają|podkreśla|podkreślają|zaznacza|pisze|piszą|wyjaśnia|wyjaśniają|informuje|informują|przyznaje|"
        r"ostrzega|ocenia|zauważa|relacjonuje|wspomina|przypomina|komentuje|zapewnia|apeluje|przekonuje|pyta|"
        r"uważa|zapowiada|wskazuje|opowiada|czytamy|głosi|argumentuje|stwierdza|odpowiada|przekazuje"
    ),
    calls=r"(?:nazwa|określi|opisa|potępi|skrytykowa|oskarży|uzna|pochwali)(?:ł[ay]?|li)|nazywa(?:ją)?|określa(?:ją)?",
    loose=r"mówiąc|dodając|twierdząc|podkreślając|zaznaczając|pisząc|nazywając|tłumacząc|oświadczając",
    according=r"według|zdaniem|jak podkreśla|jak mówi|w opinii",
    pronouns={"on": "m", "ona": "f", "oni": "", "one": "", "ja": "", "my": ""},
    cuts=words(
        "w we na z ze o do po od za dla przy przed przez pod nad między który która które którzy że żeby gdy kiedy jak "
        "i a ale podczas wobec oraz dziennikarzom"
    ),
    skips=words(
        "także również jeszcze później potem wtedy już sam sama wcześniej też nie jednak dziś wczoraj się mu jej nam"
    ),
    masculine=r"ł$|li$",
    feminine=r"ła$",
    titles={"pan": "m", "pani": "f"},
    inserted=True,
    no_subject=True,
    trimmed=True,
    addressed=r"\w{3,}owi(?: \S+)+",
    whose=(
        r"adwokat|prawni|obrońc|rzeczni|pełnomocni|przedstawiciel|doradc|asystent|współpracowni|przyjaci|koleg|koleżan|"
        r"żon|męża|brata|siostr|matki|ojca|syna|córki|wdow|krewn|sąsiad|lekarz|trener|kierowc"
    ),
    names=NAMES,
)
