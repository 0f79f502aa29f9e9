"""German words of dates, those of Austria and South Tyrol too; the token classes are those of dates/tokens.py."""

from __future__ import annotations

from archive.text.lexicon import de_tense as tense
from archive.text.lexicon.tables import DateTable, numbered, words


def _inflected(kind: str, value: int, stems: str) -> dict[str, tuple[str, int]]:
    """Adjectives with all their endings."""
    return {stem + ending: (kind, value) for stem in stems.split() for ending in ("e", "en", "em", "er", "es")}


def _named(kind: str, entries: dict[int, str]) -> dict[str, tuple[str, int]]:
    return {name: (kind, value) for value, names in entries.items() for name in names.split()}


MONTHS = numbered(
    "M",
    "januar|jänner|jan|jän|januars|jänners februar|feber|feb|februars märz|mär april|apr|aprils mai juni|jun "
    "juli|jul august|aug september|sept|sep|septembers oktober|okt|oktobers november|nov|novembers "
    "dezember|dez|dezembers".split(),
)
DAYS = "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag".split()
WEEKDAYS = numbered("W", (f"{day}|{day.replace('|', 's|')}s" for day in DAYS), 0)
UNITS_TO_12 = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
TEENS = [f"{stem}zehn" for stem in "drei vier fünf sech sieb acht neun".split()]
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
NUMBERS = {name: value for value, name in enumerate(UNITS_TO_12 + TEENS, 1)} | {
    (f"{unit}und" if one else "") + tens: 10 * ten + one
    for ten, tens in enumerate(TENS, 2)
    for one, unit in enumerate(["", *UNITS_TO_12[:9]])
}
CARDINALS = {name: ("w", value) for name, value in NUMBERS.items() if value > 1}
CARDINALS |= {"dreissig": ("w", 30), "zwo": ("w", 2)}
ORDINALS: dict[str, tuple[str, int]] = {}
for _name, _value in NUMBERS.items():
    _stem = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}.get(_value, _name + ("t" if _value < 20 else "st"))
    ORDINALS |= _inflected("r", _value, _stem)
DECADES = {
    name: ("D", value * 10)
    for value, stem in enumerate(TENS, 2)
    for name in (f"{stem}er", f"{stem}ern", f"{stem}erjahre", f"{stem}erjahren")
}
UNITS = _named(
    "u",
    {
        0: "tag tages tags tage tagen tg",
        1: "woche wochen",
        2: "monat monats monates monate monaten",
        3: "jahr jahrs jahres jahre jahren",
        4: "jahrzehnt jahrzehnts jahrzehntes jahrzehnte jahrzehnten",
        5: "wochenende wochenendes wochenenden",
    },
) | {
    "jahrhundert": ("C", 0), "jahrhunderts": ("C", 0), "jh": ("C", 0), "jhdt": ("C", 0), "quartal": ("q", 0),
    "quartals": ("q", 0), "vierteljahr": ("q", 0), "halbjahr": ("z", 1), "halbjahrs": ("z", 1), "halbjahres": ("z", 1),
    "jahreshälfte": ("z", 1),
    "kw": ("L", 0), "kalenderwoche": ("L", 0), "uhr": ("Z", 0),
}  # fmt: skip
RELATIONS = (
    _inflected("l", -1, "letzt vergangen vorig verflossen abgelaufen verwichen")
    | _inflected("l", -2, "vorhergehend vorangegangen vorausgegangen vorangehend")
    | _inflected("l", -3, "vorletzt")
    | _inflected("k", 4, "nächst kommend bevorstehend")
    | _inflected("k", 2, "folgend darauffolgend nachfolgend anschließend")
    | _inflected("k", 3, "übernächst")
    | _inflected("c", 0, "dies heurig laufend heutig")
    | _inflected("h", 0, "jen selb gleich derselb damalig")
    | _named("h", {0: "demselben desselben denselben dieselbe"})
    | _named("b", {-1: "zuvor davor vorher früher"})
    | _named("e", {1: "später darauf danach"})
    | {"vor": ("A", -1), "nach": ("B", 1)}
)
DEICTIC = _named("X", {0: "heute", -1: "gestern", 1: "morgen", -2: "vorgestern", 2: "übermorgen", -3: "vorvorgestern"})
DEICTIC |= _inflected("X", -1, "gestrig") | _inflected("X", 1, "morgig")
DAYPARTS = dict.fromkeys(
    words("abend morgen vormittag mittag nachmittag nacht früh abends vormittags nachmittags"), ("T", 0)
)
DAYPARTS.pop("morgen")
SEASONS = numbered(
    "S",
    "frühling|frühjahr|frühlings|frühjahrs sommer|sommers herbst|herbsts|herbstes winter|winters".split(),
    21,
)
PARTS = (
    _named("p", {1: "anfang beginn anfangs", 2: "mitte", 3: "ende"})
    | _inflected("p", 1, "früh")
    | _inflected("p", 3, "spät ausgehend")
)
SMALL = (
    _named("t", {0: "der die das den dem zum zur"}) | _named("f", {0: "des"}) | _named("j", {0: "am vom ab seit übers"})
)
SMALL |= {"im": ("i", 0), "in": ("i", 1), "und": ("&", 0), "oder": ("&", 0), "sowie": ("&", 0), "bis": ("~", 0)}
SMALL |= {"ein": ("a", 1), "eine": ("a", 1), "einem": ("a", 1), "einen": ("a", 1), "einer": ("a", 1)}

PARTS = {word: entry for word, entry in PARTS.items() if word not in RELATIONS}

WORDS = MONTHS | WEEKDAYS | CARDINALS | ORDINALS | DECADES | UNITS | RELATIONS | DEICTIC | DAYPARTS | SEASONS | PARTS
WORDS |= SMALL

SPELLED: dict[str, tuple[tuple[str, int], ...]] = {
    f"{day}{part}": (("W", number), ("T", 0))
    for number, names in enumerate(DAYS)
    for day in names.split("|")
    for part in "abend morgen vormittag mittag nachmittag nacht früh".split()
}
SPELLED |= {
    f"{unit}{name}": (("p", part), ("f", 0), ("u", number))
    for unit, number in (("jahres", 3), ("monats", 2), ("wochen", 1))
    for name, part in (("anfang", 1), ("beginn", 1), ("mitte", 2), ("ende", 3))
    if (unit, name) != ("wochen", "ende")
}
SPELLED |= {
    prefix + noun + ending: ((kind, way), ("u", number))
    for prefix, kind, ways in (("vor", "l", (-2, -1, -1, -1)), ("folge", "k", (2, 2, 2, 2)))
    for (noun, endings, number), way in zip(
        (("tag", " s es", 0), ("woche", "", 1), ("monat", " s es", 2), ("jahr", " s es e", 3)), ways, strict=True
    )
    for ending in ("", *endings.split())
}
SPELLED |= {
    f"{part}{season}": (("p", 1 if part == "früh" else 3), ("S", number))
    for part in ("früh", "spät")
    for number, season in ((22, "sommer"), (23, "herbst"), (24, "winter"))
}
SPELLED |= {
    "heuer": (("c", 0), ("u", 3)),
    "tags darauf": (("k", 2), ("u", 0)),
    "tags drauf": (("k", 2), ("u", 0)),
    "tags zuvor": (("l", -2), ("u", 0)),
    "vierzehn tagen": (("w", 2), ("u", 1)),
    "vierzehn tage": (("w", 2), ("u", 1)),
}

ABOUT = (
    "gut fast knapp etwa rund genau exakt ungefähr beinahe kaum nunmehr über circa ca bereits erst schon nur".split()
)
COUNT = "[adnw]"
NTH = r"(?:[lor]|d\.)"
FORMS = (
    ("weekday", rf"t?[lkch]*WA{COUNT}u"),
    ("ordinal", rf"t?{NTH}(?:W|u)(?:f|i)t?(?:M\.?,?f?(?:fu|t?h*[lkch]u)?Y?|t?h*[lkch]u|u)"),
    ("ahead", rf"i{COUNT}u"),
    ("ago", rf"{COUNT}u[AB]"),
    ("event", r"[tji]u[beAB]"),
    ("isoweek", r"(?:Ld|Ln|[dn]\.L)(?:[,/]?f?u?Y)?"),
    ("season", r"(?:t?p[tf]?)?S(?:(?:fu|t?u)Y|Y[-/][dnY])"),
    ("season", "(?<=[j~])S(?!.?[Yu])"),
    ("month", r"(?:t?p[tf]?)?M(?:fu|t?u)Y"),
    ("quarter", r"t?(?:[rol]|d\.)-?[qz](?:(?:fu?|i?t?u?)?Y|f?t?h*[lkch]u|fu)?"),
    ("century", r"(?:t?p[tf]?f?)?t?(?:h*[lkc]|(?:[or]|d\.)(?:&t?(?:[or]|d\.))?)CE?"),
    ("decade", r"(?:t?p[tf]?)?t?p?D(?:-?u)?"),
    ("dotted", r"(?:W,?\(?t?|j)?(?:d\.d\.|U)Y|W\((?:d\.d\.|U)\)|(?:W,?t?|j|(?<=~)t?)d\.d\.(?!\.?[dMY])"),
    ("dotted", r"(?:W,?t?|[jt])U|(?<=[~&,])t?U|(?:d\.d\.|U)(?=[&~-]t?(?:d\.d\.Y|I))"),
    ("early", r"(?:(?<=i)|t|f)un"),
    ("clock", r"jp?T|[dw]Z|(?<=#)Z"),
    ("then", "t?hT"),
    ("datedstep", rf"XA{COUNT}u|Xi{COUNT}u"),
    ("year", r"t?p[tf]?f?uY"),
    ("period", r"t?p[tf]?f?t?h*[lkch]?u|ju"),
    ("deictic", r"XW"),
    ("day", r"t?[lkc]W,?\(?t?[dor]\.?M(?:,?Y)?"),
    ("nth", r"W,?td(?!\.?[M&~/-])\.?"),
    ("numbered", r"jd\.f?[lkc]?u"),
    ("dayalone", r"jd\.(?![MQWqzCSrdou&~/-]|,[td])"),
)

DATES = DateTable(
    words=WORDS,
    phrases={
        **{f"im {noun} {article}": ("p", 0) for noun in ("laufe", "verlauf", "verlaufe") for article in ("des", "der")},
        **{f"vor {about}": ("A", -1) for about in ABOUT},
        **{
            f"{first} bis {last}": ("_", 0)
            for first in ("montag", "dienstag")
            for last in ("freitag", "samstag", "sonntag")
        },
        "von heute": ("_", 0),
        "von morgen": ("_", 0),
        "heute oder morgen": ("_", 0),
        "vortag der": ("_", 0),
        "vortag des": ("_", 0),
    },
    spelled=SPELLED,
    forms=FORMS,
    doubtful=words("jan jun jul mär"),
    names=words("mai august"),
    mornings=words("morgen"),
    plurals=words("tage tagen wochen monate monaten jahre jahren jahrzehnte jahrzehnten wochenenden"),
    vague=words("rund etwa fast knapp gut circa ca ungefähr mindestens höchstens nur über als kaum beinahe seit für"),
    bare_seasons=False,
    before_names=words(
        "familie herr herrn frau dr prof professor präsident minister richter general oberst doktor bürgermeister"
    ),
    prepositions=words(
        "im am vom bis seit in ab ende anfang mitte zum zwischen nach vor und von diesen dieser diesem beginn jahr "
        "für als nur jahre jahres sommer herbst winter frühling frühjahr um gegen"
    ),
    not_years=words(
        "menschen personen tote toten verletzte verletzten euro dollar mark lire franken schilling tonnen kilometer "
        "kilometern meter metern km m kg ha hektar soldaten einwohner einwohnern teilnehmer teilnehmern familien "
        "häuser stimmen tage tagen stunden minuten seiten s mitarbeiter mitarbeitern kinder kindern frauen männer "
        "demonstranten besucher besuchern zuschauer zuschauern mitglieder mitgliedern quadratmeter quadratmetern "
        "höhenmeter höhenmetern arbeitsplätze betriebe unternehmen unterschriften exemplare schüler schülern "
        "studenten arbeiter beschäftigte beschäftigten gäste gästen betten fahrzeuge autos wohnungen jahre jahren"
    ),
    numbered=words(
        "flug artikel art paragraf paragraph nr nummer seite s kapitel zimmer abs absatz drucksache plz tel"
    ),
    addresses=words("straße strasse platz brücke allee"),
    each=words(
        "jeden jeder jedes alle jeweils montags dienstags mittwochs donnerstags freitags samstags sonntags sonnabends"
    ),
    opening=words(
        "geöffnet Geöffnet offen Öffnungszeiten Sprechzeiten Bürozeiten Servicezeiten erreichbar werktags täglich"
    ),
    birth=words("geboren geb geburtsdatum"),
    future=tense.FUTURE,
    past=tense.PAST,
    clauses=tense.CLAUSES,
    second=tense.SECOND,
    unsaid=tense.UNSAID,
    since=tense.SINCE,
    joins=tense.JOINS,
    alone=words("danach darauf zuvor davor vorher später früher"),
    auxiliaries=tense.AUXILIARIES,
    planned=tense.PLANNED,
    ahead=tense.AHEAD,
    nearest={
        stem + ending: way
        for way, stems in ((-1, "letzt vergangen abgelaufen verflossen"), (1, "kommend"), (2, "nächst"))
        for stem in stems.split()
        for ending in ("e", "en", "er")
    },
    owners=words("seine seinen seiner ihre ihren ihrer meine meinen meiner unsere unseren unserer"),
    apart=words("des der seines ihres meines unseres von vom"),
)
