"""French words of dates; the token classes are those of dates/tokens.py."""

from __future__ import annotations

from archive.text.lexicon import fr_tense as tense
from archive.text.lexicon.tables import DateTable, Entry, bare, numbered, words


def _named(kind: str, entries: dict[int, str]) -> dict[str, Entry]:
    return {name: (kind, value) for value, names in entries.items() for name in names.split()}


MONTHS = numbered(
    "M",
    "janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil|juill août septembre|sep octobre|oct "
    "novembre|nov décembre|déc".split(),
)
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
WEEKDAYS = numbered("W", DAYS, 0)
ONES = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
CARDINALS = numbered("w", [*ONES[1:], "dix-sept"], 2)
TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90}
CARDINALS |= {name: ("w", value) for name, value in TENS.items()}
ORDINALS = numbered(
    "r",
    "premier|première|unième deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième "
    "dixième onzième douzième treizième quatorzième quinzième seizième".split(),
) | {"vingtième": ("r", 20), "trentième": ("r", 30)}
UNITS = _named(
    "u",
    {
        0: "jour jours",
        1: "semaine semaines",
        2: "mois",
        3: "an ans année années",
        4: "décennie décennies",
        5: "weekend weekends",
    },
) | {
    "siècle": ("C", 0), "siècles": ("C", 0), "trimestre": ("q", 0), "semestre": ("z", 1), "moitié": ("z", 0),
}  # fmt: skip
RELATIONS = (
    _named("l", {-1: "dernier dernière passé passée écoulé écoulée", -2: "précédent précédente"})
    | _named("k", {1: "prochain prochaine", 2: "suivant suivante"})
    | _named("c", {0: "ce cet cette"})
    | _named("h", {0: "même là"})
    | _named("b", {-1: "auparavant"})
    | _named("B", {1: "après", -1: "avant"})
    | _named("A", {-1: "voici voilà"})
    | _named("V", {1: "lendemain", 2: "surlendemain", -1: "veille"})
)
NEAREST = dict.fromkeys(
    words("dernier derniers dernières dernieres passés passées passees écoulé écoulée écoulés écoulées"), -1
)
NEAREST |= dict.fromkeys(words("prochain prochains prochaines"), 1)
DEICTIC = _named("X", {0: "aujourd'hui aujourd’hui aujourd", -1: "hier", 1: "demain"})
DAYPARTS = dict.fromkeys(words("matin soir nuit midi"), ("T", 0))
SEASONS = numbered("S", "printemps été automne hiver".split(), 21)
PARTS = _named("p", {0: "courant", 1: "début débuts", 2: "mi milieu", 3: "fin"})
SMALL = {
    "le": ("t", 0), "la": ("t", 0), "les": ("t", 0), "l": ("t", 0), "ces": ("t", 0),
    "de": ("f", 0), "d": ("f", 0), "du": ("f", 0),
    "des": ("f", 0), "et": ("&", 0), "ou": ("&", 0), "au": ("~", 0), "à": ("~", 0), "jusqu": ("~", 0),
    "un": ("a", 1), "une": ("a", 1), "en": ("i", 0), "dans": ("i", 2),
}  # fmt: skip

WORDS = (
    dict.fromkeys(NEAREST, ("λ", 0))
    | MONTHS
    | WEEKDAYS
    | CARDINALS
    | ORDINALS
    | UNITS
    | RELATIONS
    | DEICTIC
    | DAYPARTS
    | SEASONS
    | PARTS
    | SMALL
)
WORDS = {word: entry for word, entry in bare(WORDS).items() if word not in ("a", "passe", "la")} | WORDS

TENTHS = (
    "vingt|20 trente|30 quarante|40 cinquante|50 soixante|60 soixante_-_dix|soixante_dix|septante|70 "
    "quatre_-_vingt|quatre_-_vingts|quatre_vingt|quatre_vingts|80 quatre_-_vingt_-_dix|quatre_vingt_dix|nonante|90"
)
DECADES = {
    f"{noun} {name.replace('_', ' ')}": ("D", 1900 + 10 * value)
    for noun in ("années", "décennie")
    for value, names in enumerate(TENTHS.split(), 2)
    for name in names.split("|")
}
DECADES |= {f"{noun} {year}": ("D", year) for noun in ("années", "décennie") for year in range(1000, 2100, 10)}
TODAY = dict.fromkeys(
    ("ce matin", "ce soir", "ce midi", "cette nuit", "cet après - midi", "cette après - midi"), ("X", 0)
)
NONE = dict.fromkeys(
    (
        "à ce jour", "ce jour où", "de demain", "d aujourd", "d aujourd'hui", "d aujourd’hui", "au lendemain de",
        "au lendemain du", "au lendemain des", "au lendemain d", "du jour au lendemain", "à la veille de",
        "à la veille du", "à la veille des", "à la veille d", "veille sanitaire", "veille technologique",
        *(f"{verb} fin" for verb in "prend prendra prendront prendre prennent pris prit mis mettre mettra met".split()),
        *(f"du {one} au {other}" for one in DAYS for other in DAYS),
        "veille médiatique", "état de veille", "champ de mars", "champ - de - mars", "planète mars", "mardi gras",
        "vendredi saint", "jeudi saint", "lundi noir", "jeudi noir", "vendredi noir", "mi - temps",
        "ans et demi", "an et demi", "mois et demi",
    ),
    ("_", 0),
)  # fmt: skip
ABOUT = ("près de", "près d", "environ", "presque", "un peu plus de", "un peu plus d", "un peu moins de")
PHRASES: dict[str, Entry] = {
    **DECADES, **TODAY, **NONE,
    **{f"il y a{way}": ("A", -1) for way in ("", " déjà", " tout juste", " exactement", " maintenant", " à peine")},
    **{f"il y a {about}": ("A", -1) for about in ABOUT},
    "y a": ("A", -1), "il ya": ("A", -1), "d ici": ("A", 1), "d ici à": ("A", 1), "d ici le": ("~", 0),
    "quatre - vingt": ("w", 80), "quatre - vingts": ("w", 80), "quatre vingt": ("w", 80), "quatre vingts": ("w", 80),
    "avant - hier": ("X", -2), "avant hier": ("X", -2), "après - demain": ("X", 2), "après demain": ("X", 2),
    "avant - veille": ("V", -2), "après - midi": ("T", 0), "au soir": ("T", 0), "dans la soirée": ("T", 0),
    "dans la matinée": ("T", 0), "dans la nuit": ("T", 0), "en soirée": ("T", 0), "en matinée": ("T", 0),
    "dans l après - midi": ("T", 0), "en fin de journée": ("T", 0), "dans la journée": ("V", 0),
    "dans la journée de": ("_", 0), "dans la journée du": ("_", 0), "week - end": ("u", 5), "week - ends": ("_", 0),
    "en cours": ("c", 0), "plus tard": ("e", 1), "plus tôt": ("b", -1), "même période": ("G", 0),
    "même époque": ("G", 0), "sept .": ("M", 9), "après la": ("_", 0), "avant la": ("_", 0), "après l": ("_", 0),
    "avant l": ("_", 0),
}  # fmt: skip
PHRASES |= bare(PHRASES)
SPELLED: dict[str, tuple[Entry, ...]] = {
    "quinze jours": (("w", 2), ("u", 1)),
    "huit jours": (("w", 1), ("u", 1)),
}

RELATED = "(?:t?h*[lkch]u|t?u[lkc])"  # "cette année", "l'année dernière"
BEHIND = rf"(?:[.,]*\(?f?(?:t?u?Y|{RELATED}|[lk]))?"  # "de l'an 2010", "de l'année dernière", "dernier"
FIRST = r"[dorw]"
WEEK = r"(?:X,?)?(?:t?[lkc]?W,?t?)?"
FORMS = (
    ("short", rf"{WEEK}t?(?:{FIRST}f?)?M\.?n"),
    ("spaced", "t?ddY"),
    ("early", "tun"),
    ("pointed", "t?[do]-M(?:-Y)?"),
    ("deictic", "X,?t?W(?!,?t?[do])"),
    ("pointed", rf"{WEEK}t?{FIRST}(?:tuf)?f?M{BEHIND}"),
    ("pointed", rf"(?:t?pf?-?t?(?:uf)?|(?<=[i~f])t?uf|tuf)M{BEHIND}"),
    ("month", rf"t?[lkc]M|M\.?(?:,?f?{RELATED})"),
    (
        "season",
        rf"(?:t?pf?-?t?)?t?(?:S[lk]|[lkch]+S|S,?f?(?:t?uY|Y(?:[-/][dnY])?|{RELATED}))|(?<=[i~])t?S|(?:t?pf?t?)S",
    ),
    ("quarter", rf"t?[orl]-?[qz](?:f?(?:{RELATED}|t?u?Y|tu|u))?|t?q[lk]|t?[lkc]q"),
    ("century", "(?:t?pf?t?)?t?(?:C[lkc]|[lkc]C)"),
    ("decades", "(?:t?pf?t?)?t?D&t?[nw]"),
    ("decade", "(?:t?pf?t?)?t?D"),
    ("ordinal", rf"t?[orl](?:W|u)f(?:t?uf)?(?:M(?:f?(?:t?u?Y|{RELATED}))?|{RELATED}|tu|u)"),
    ("weekday", r"t?[lkc]?W(?:,?f?(?:t?[kl]u|t?u[klc]|cu)|[lk]|-h)"),
    ("numbered", r"t?[c]?W,?d(?!f?M|n|(?:[&-]|,)t?d|~t?df?M)"),
    ("period", r"t?u-?h|cu-?h|(?:t?pf?t?|(?<=i)p)u(?![lkc])|t?pf?t?[lkc]u|t?pf?tu[lkc]"),
    ("ahead", r"i[adnw]u"),
    ("ago", r"[adnw]uB"),
    ("event", r"tuf?[beB]"),
    ("lately", "t?ul(?![YW-])"),
    ("period", r"t?uc|(?<=_)fu(?=[_,.]|$)"),
    ("again", f"t?Gf{RELATED}"),
    ("numbered", "tdf(?:cu|tu[lkc])"),
    ("dayalone", "td(?=[_.)]|,(?!t?[dorw&])|$)"),
    ("then", "tV|~V"),
)

DATES = DateTable(
    words=WORDS,
    phrases=PHRASES,
    spelled=SPELLED,
    behind={"sept": ("d", ("M", 9))},
    forms=FORMS,
    doubtful=words("sep sept jan oct nov dec déc fev fév avr mar été ete") | {"sept ."},
    names=words("Mars Avril Mai Juillet Octobre"),
    postposed=True,
    elided=words("l d qu jusqu n s c j m t lorsqu puisqu presqu"),
    plurals=words("jours semaines ans années annees décennies decennies weekends"),
    vague=words("environ près plus moins quelque quelques presque peu pendant durant depuis pour de"),
    bare_seasons=False,
    habits=words("le"),
    before_names=words(
        "maréchal amiral capitaine commandant "
        "m mme mlle monsieur madame président ministre juge général colonel docteur dr me saint"
    ),
    prepositions=words("en depuis dès entre jusqu avant après fin début mi courant d an année vers"),
    not_years=words(
        "personnes morts blessés euros dollars francs tonnes kilomètres mètres km m kg ha hectares soldats "
        "habitants participants familles maisons voix jours heures minutes pages employés enfants femmes "
        "hommes manifestants victimes détenus prisonniers réfugiés déplacés élèves étudiants emplois postes salariés "
        "membres arrestations cas logements exemplaires signatures policiers militaires migrants civils combattants "
        "passagers spectateurs visiteurs litres barils degrés ans mois semaines fois dinars livres roubles"
    ),
    counted=(
        r"(?!(?:plusieurs|certain(?:e?s)|quelques|leurs|autres|toutes|dans|sans|lors|alors|vers|toujours|hors|dehors|envers|"
        r"moins|temps|elles|mêmes|travers|ailleurs|divers|diverses|contre)$)[a-zà-ÿ]{2,}[eltnrcdgmp]s(?<!ées)(?<!ues)"
    ),
    year_leads=words("en depuis dès avant après année an de janvier février mars avril mai juin juillet août septembre")
    | words("octobre novembre décembre été hiver automne printemps et à"),
    numbered=words(
        "article articles art loi n no numéro nº page pages p chapitre section chambre vol résolution décret"
    ),
    each=words("chaque tous"),
    addresses=words("rue place avenue boulevard square stade hôpital quartier camp mouvement"),
    birth=words("né née naissance nés nées"),
    future=tense.FUTURE,
    past=tense.PAST,
    clauses=tense.CLAUSES,
    since=tense.SINCE,
    joins=tense.JOINS,
    planned=tense.PLANNED,
    ahead=tense.AHEAD,
    nearest=NEAREST,
    lately=words("écoulé écoulée"),
    owners=words("ses leurs mes nos"),
    apart=words("de d du des avant jusqu"),
)
