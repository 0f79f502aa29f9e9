"""Polish words and forms of dates, in all cases; the token classes are those of dates/tokens.py."""

from __future__ import annotations

from archive.text.lexicon.pl_tense import AHEAD, FUTURE, PAST, PLANNED, STARTS
from archive.text.lexicon.tables import ROMAN, DateTable, Entry, bare, numbered, words

HARD = "y ego emu ym a ą ej e ych ymi".split()
SOFT = "i iego iemu im ia ią iej ie ich imi".split()
BACK = "i iego iemu im a ą iej ie ich imi".split()  # after k and g: "drugi, druga"


def declined(kind: str, stems: str, endings: list[str], first: int = 1) -> dict[str, Entry]:
    """Adjectives in all their cases, numbered in order; alternatives of one stem are parted by "|"."""
    return {
        stem + ending: (kind, value)
        for value, group in enumerate(stems.split(), first)
        for stem in group.split("|")
        for ending in endings
    }


MONTHS = numbered(
    "M",
    "styczeń|stycznia|styczniu|styczniem luty|lutego|lutym|lutemu marzec|marca|marcu|marcem "
    "kwiecień|kwietnia|kwietniu|kwietniem maj|maja|maju|majem czerwiec|czerwca|czerwcu|czerwcem "
    "lipiec|lipca|lipcu|lipcem sierpień|sierpnia|sierpniu|sierpniem "
    "wrzesień|września|wrześniu|wrześniem październik|października|październiku|październikiem "
    "listopad|listopada|listopadzie|listopadem grudzień|grudnia|grudniu|grudniem".split(),
)
WEEKDAYS = numbered(
    "W",
    "poniedziałek|poniedziałku|poniedziałkiem|poniedziałki wtorek|wtorku|wtorkiem|wtorki "
    "środa|środę|środy|środą czwartek|czwartku|czwartkiem|czwartki piątek|piątku|piątkiem|piątki "
    "sobota|sobotę|soboty|sobotą niedziela|niedzielę|niedzieli|niedzielą|niedziele".split(),
    0,
) | declined("J", "poniedziałkow wtorkow środow czwartkow piątkow", HARD[:7], 20) | declined(
    "J", "sobotn niedzieln|niedzielń", SOFT[:7], 25
) | declined("J", "niedzieln", HARD[:7], 26)  # fmt: skip
CARDINALS = numbered(
    "w",
    "jeden|jedna|jedną|jednej|jednego|jednym dwa|dwie|dwóch|dwu|dwoma|dwiema|dwom trzy|trzech|trzema|trzem "
    "cztery|czterech|czterema pięć|pięciu|pięcioma sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu "
    "dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu "
    "piętnaście|piętnastu szesnaście|szesnastu siedemnaście|siedemnastu osiemnaście|osiemnastu "
    "dziewiętnaście|dziewiętnastu dwadzieścia|dwudziestu".split(),
) | {
    name: ("w", 10 * value)
    for value, names in enumerate(
        "trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu "
        "siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu "
        "sto|stu".split(), 3)
    for name in names.split("|")
}  # fmt: skip
DIGITS = (
    ("pierwsz", HARD), ("drug", BACK), ("trzec", SOFT),
    *((stem, HARD) for stem in "czwart piąt szóst siódm ósm dziewiąt".split()),
)  # fmt: skip
ONES = {f"{stem}{ending}": ("r", value) for value, (stem, endings) in enumerate(DIGITS, 1) for ending in endings}
TEENS = declined(
    "r",
    "dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest",
    HARD,
    10,
) | declined("r", "trzydziest", HARD, 30)
HUNDREDS = {"tysiąc": ("w", 1000), "tysiące": ("_", 1000)} | {
    name: ("w", 100 * value)
    for value, name in enumerate(
        "dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset".split(), 2
    )
}
DECIMALS = (
    "dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt".split()
)
TENS = {
    stem + ending: ("D", 10 * value) for value, stem in enumerate(DECIMALS, 2) for ending in ("e", "ych", "ym", "ymi")
}
TENS |= dict.fromkeys("dwutysięczne dwutysięcznych dwutysięcznym dwutysięcznymi".split(), ("D", 2000))
UNITS = {
    name: ("u", value)
    for value, names in enumerate(
        (
            "dzień|dnia|dniu|dniem|dni|dniach|dniami|dniom",
            "tydzień|tygodnia|tygodniu|tygodniem|tygodnie|tygodni|tygodniach|tygodniami",
            "miesiąc|miesiąca|miesiącu|miesiącem|miesiące|miesięcy|miesiącach|miesiącami",
            "rok|roku|rokiem|r|lata|lat|latach|laty|latami",
            "dekada|dekady|dekadę|dekadzie|dekadą|dekad|dziesięciolecie|dziesięcioleciu|dziesięciolecia",
            "weekend|weekendu|weekendzie|weekendem|weekendy|weekendów",
        )
    )
    for name in names.split("|")
}
UNITS |= dict.fromkeys("wiek wieku wiekiem stulecie stulecia stuleciu".split(), ("C", 0))
UNITS |= dict.fromkeys("kwartał kwartału kwartale kwartałem".split(), ("q", 0))
UNITS |= dict.fromkeys("półrocze półrocza półroczu półroczem".split(), ("z", 0))
PLURALS = words(
    "dni dniach dniami dniom tygodnie tygodni tygodniach tygodniami miesiące miesięcy miesiącach miesiącami lata lat "
    "latach laty latami dekad weekendy weekendów"
)
RELATIONS = {
    **declined("l", "ubiegł|zeszł|minion", HARD[:8], -1), **declined("l", "ostatn", SOFT[:8], -1),
    **declined("l", "poprzedn", SOFT[:8], -2), **declined("k", "przyszł", HARD[:8], 1),
    **declined("k", "nadchodząc|najbliższ", HARD[:8], 4),
    **declined("k", "następn", HARD[:8], 2), **declined("c", "bieżąc|obecn", HARD[:8], 0),
    **dict.fromkeys("ten tego tym ta tej tę tą to".split(), ("c", 0)),
    **dict.fromkeys("tamten tamtego tamtym tamtej tamtą ów owego owym owej".split(), ("h", 0)),
    "temu": ("g", -1), "wcześniej": ("b", -1), "później": ("e", 1), "po": ("e", 2),
    "za": ("A", 1), "przed": ("A", -1), "br": ("x", 0), "nazajutrz": ("V", 1),
}  # fmt: skip
DEICTIC = {
    "dziś": ("X", 0), "dzisiaj": ("X", 0), "wczoraj": ("X", -1), "przedwczoraj": ("X", -2), "jutro": ("X", 1),
    "pojutrze": ("X", 2),
    **declined("X", "dzisiejsz", HARD[:8], 0), **declined("X", "wczorajsz", HARD[:8], -1),
    **declined("X", "jutrzejsz", HARD[:8], 1),
}  # fmt: skip
SEASONS = numbered("S", "wiosna|wiosny|wiosnę|wiośnie lato jesień|jesieni zima|zimy|zimę|zimie".split(), 21) | numbered(
    "s", "wiosną latem jesienią zimą".split(), 21
)
PARTS = numbered(
    "p",
    "początek|początku|początkiem|wczesną|wczesnym|wczesnego|wczesna połowa|połowie|połowę|połowy|połową "
    "koniec|końca|końcu|końcem|końcówka|końcówki|końcówce|końcówkę|schyłek|schyłku|późną|późnym|późnego|późna".split(),
) | dict.fromkeys("przełom przełomie przełomu".split(), ("p", 0))
SMALL = {
    "w": ("i", 0), "we": ("i", 0), "z": ("f", 0), "ze": ("f", 0), "do": ("~", 0), "na": ("~", 1), "i": ("&", 0),
    "oraz": ("&", 0), "a": ("&", 0), "lub": ("&", 0), "albo": ("&", 0),
}  # fmt: skip

NEAREST = {
    stem + ending: way
    for way, stems, endings in (
        (-1, "ostatn", ("i", "iego", "iemu", "ia", "ią", "iej", "ie", "ich", "im", "imi")),
        (-1, "ubiegł minion", ("e", "ych", "ym", "ymi")),
        (1, "najbliższ nadchodząc przyszł", ("e", "ych", "ym", "ymi")),
    )
    for stem in stems.split()
    for ending in endings
}  # fmt: skip
WORDS = dict.fromkeys(NEAREST, ("λ", 0)) | (
    MONTHS
    | WEEKDAYS
    | CARDINALS
    | HUNDREDS
    | ONES
    | TEENS
    | TENS
    | UNITS
    | RELATIONS
    | DEICTIC
    | SEASONS
    | PARTS
    | SMALL
)
WORDS = bare(WORDS) | WORDS

COMPOUND = {
    f"{ten}{ending} {one}{other}": ("r", 10 * value + number)
    for value, ten in enumerate(DECIMALS, 2)
    for number, (one, endings) in enumerate(DIGITS, 1)
    for ending, other in zip(HARD, endings, strict=True)
}
EARLY = {"poniedziałku": "czwartku piątku soboty niedzieli", "wtorku": "piątku soboty niedzieli"}
NONE = {
    f"{these} lata": ("_", 0)
    for these in "ostatnie następne kolejne najbliższe przyszłe minione te ubiegłe poprzednie".split()
}
NONE |= {f"w {days}": ("_", 0) for days in "poniedziałki środy czwartki piątki soboty niedziele".split()}
NONE |= {f"od {one} do {other}": ("_", 0) for one, others in EARLY.items() for other in others.split()}
NONE |= dict.fromkeys(
    (
        "ten dzień",
        "tym dniem",
        "we wtorki",
        "w wieku",
        "po raz",
        "na temat",
        "rok szkolny",
        "rok w rok",
        "dzień w dzień",
    ),
    ("_", 0),
)
PHRASES = {
    **COMPOUND, **NONE,
    **{f"{one} {name}": ("Q", value) for value, one in enumerate(("i", "ii", "iii", "iv"), 1)
       for name in "kwartał kwartału kwartale kwartałem".split()},
    **{f"{one} {name}": ("Q", value) for value, one in enumerate(("i", "ii"), 5)
       for name in "półrocze półrocza półroczu półroczem połowa połowie połowy połowę".split()},
    **{f"{one} nocy": ("X", -1) for one in ("minionej", "ubiegłej", "zeszłej", "ostatniej")},
    "na drugi dzień": ("V", 1), "pół roku": ("v", -6), "półtora roku": ("v", -18), "pół wieku": ("_", 0),
    "przed wczoraj": ("X", -2), "dzień przed wczoraj": ("X", -2), "po jutrze": ("X", 2), "tego samego": ("h", 0),
    "tym samym": ("h", 0), "tej samej": ("h", 0), "tę samą": ("h", 0), "ten sam": ("h", 0), "tego dnia": ("V", 0),
    "w tym dniu": ("V", 0), "ub .": ("l", -1), "b .": ("c", 0), "ub . r .": ("x", -1), "b . r .": ("x", 0),
    "br .": ("x", 0), "bieżącego r .": ("x", 0), "koniec tygodnia": ("_", 0), "na wiosnę": ("s", 21),
    "na jesieni": ("s", 23), "na jesień": ("s", 23),
    "w zimie": ("s", 24), "w lecie": ("s", 22), "n . e .": ("E", 1), "p . n . e .": ("E", -1),
    **{f"{same} {name}": ("G", 0) for same in ("tym samym", "analogicznym", "tego samego", "analogicznego")
       for name in ("okresie", "okresu")},
}  # fmt: skip
PHRASES = bare(PHRASES) | PHRASES

HALVES = dict.fromkeys("połowa połowy połowie połowę połową polowa polowy polowie".split(), ("orR", ("z", 0)))
SHORT = {
    short: ("do", ("M", month))  # only behind a figure: "lis" is a fox
    for month, names in enumerate(
        "sty lut mar kwi|kwie maj cze|czer lip sier wrz|wrzes paź|paz lis|list gru|grud".split(), 1
    )
    for short in names.split("|")
}
MONTHS_IN_ROMAN = {
    one: (".", ("R", month))
    for month, one in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)
    if month > 1
}

RELATED = "(?:h*[lkch]u|u[lkc]|x)"  # "ubiegłego roku", "roku ubiegłego", "br."
YEAR = rf"(?:,?f?(?:Y(?:u\.?)?|uY|yu?|nu\.?|{RELATED}))"  # "2014 r.", "roku 2014"
DAY = r"[dor]\.?"
CENTURY = r"(?:C|β\.)"
PART = "(?:p|[orR]z)"  # "w połowie", "w drugiej połowie"
FORMS = (
    ("days", rf"(?:[lkc]?W,?)?{DAY}(?:(?:,{DAY})*(?:&|-|~){DAY})M{YEAR}?"),
    ("pointed", rf"(?:[lkc]?W,?)?(?:[lkc]?u)?{DAY}M{YEAR}?\)?"),
    ("ordinal", rf"[lor](?:W|u)(?:f|i)?(?:M{YEAR}?|{RELATED}|u)"),
    ("pointed", rf"{PART}?(?:[lkc]?u)?M{YEAR}|p[lkc]?M|[lkc]?uM|[lkc]M"),
    ("numbered", r"d\.?[lkc]u"),
    ("roman", r"[do][.]?R[.]?Y(?:u\.?)?"),
    ("season", rf"{PART}?[lkch]?[Ss]{YEAR}(?:[-/][dnY])?|{PART}?[lkch][Ss]|{PART}[Ss]|s"),
    ("decades", rf"{PART}?u(?:[dnYD]\.?[-&,])*(?:D|[dno]\.?)(?:[orR]{CENTURY}|[lkc]C)?"),
    ("quarter", rf"(?:[dorR]\.?-?[qz]|Q)(?:{YEAR}|i{RELATED}|u)?|[lkc]q"),
    ("centuries", rf"{PART}?[orR](?:[&~-][orR])?{CENTURY}E?|p?[lkc]C"),
    ("weekday", r"[lkc]?W,?(?:f|i)?(?:[klc]u|u[klc])"),
    ("again", rf"(?:G|h[uqz]){RELATED}"),
    ("agomonth", "[adnw]?ugiM"),
    ("soon", r"A(?:[adnw]?u|v)(?![YMdo])"),
    ("pace", r"(?:[dnw]?u|v)[gbeA]"),
    ("year", r"p?(?:Yu\.?|nu\.?|u\.?Y)E?"),
    ("period", "p?x|p[lkch]?u|pu[lkc]"),
    ("deictic", "X,?(?:u|i?W)|uX"),
    ("weekend", "(?<=i)u(?![lkcYnMdor.])"),
    ("lately", "lu(?![lkcYnMdor.])"),
    ("adjective", "J"),
    ("then", "V"),
    ("zoned", "%"),
)

YEARLY = frozenset(("corocznie", "dorocznie", "rokrocznie", "co roku", "każdego roku", "rok w rok"))

DATES = DateTable(
    words=WORDS,
    phrases=PHRASES | {name: ("_", 0) for name in YEARLY if " " in name},
    spelled={"bm": (("c", 0), ("u", 2)), "b . m .": (("c", 0), ("u", 2)), "ub . m .": (("l", -1), ("u", 2))},
    forms=FORMS,
    behind={"lata": ("lkchp", ("S", 22)), "w": ("R", ("β", 0)), **HALVES, **MONTHS_IN_ROMAN, **SHORT},
    plurals=PLURALS,
    dated=words("roku r rok rokiem"),
    vague=words("ponad około prawie niemal blisko niespełna przeszło jakieś jakiś kilka parę wiele"),
    names=words("Maja Maj Marzec Kwiecień Sobota Piątek Środa Środy Środę Niedziela Luty"),
    before_names=words("pan pani panu prezes poseł posłanka minister dr prof"),
    prepositions=words("w we od do po na za z ze między przed przez około rok roku r"),
    postposed=True,
    thousand=True,
    worth=frozenset(ROMAN.split()[1:]),
    counted=r"\w{3,}ów",
    addresses=words(
        "ul ulica ulicy ulicę al aleja alei aleje pl plac placu placem os osiedle osiedlu rondo ronda rondzie "
        "konstytucja konstytucji konstytucję im imienia park parku"
    ),
    each=words("co każdy każdą każdej każdego każde wszystkie poniedziałki wtorki czwartki piątki niedziele"),
    not_years=words(
        "osób osoby osobom osobami ludzi złotych zł dolarów ton kilometrów metrów km m kg ha żołnierzy mieszkańców "
        "uczestników rodzin domów mieszkań głosów dni godzin minut stron pracowników dzieci kobiet mężczyzn rannych "
        "lat latach laty życia pln tys mln mld sztuk szt obywateli policjantów funkcjonariuszy ofiar zabitych więźniów "
        "zatrzymanych uchodźców studentów uczniów wyborców firm gospodarstw kilogramów litrów hektarów spraw wniosków "
        "podpisów miejsc samochodów członków organizacji artykułów euro koron rubli hrywien funtów franków m2 mkw"
    ),
    numbered=words(
        "art artykuł artykułu artykule ust par nr numer numerem numeru strona str s dom pokój rozdział poz pozycja "
        "rezolucja rezolucji ustawa paragraf sygn pkt tom lot lotu model"
    ),
    birth=words("urodzony urodzona urodził urodziła ur"),
    yearly=YEARLY,
    future=FUTURE,
    small_months=True,
    past=PAST,
    starts=STARTS,
    planned=PLANNED,
    ahead=AHEAD,
    nearest=NEAREST,
    lately=words("ciągu przeciągu przestrzeni przez"),
    owners=words("jego jej ich swoich moich naszych swego swojego"),
    apart=words("przed życia rządów wojny pracy roku kadencji istnienia panowania służby"),
)
