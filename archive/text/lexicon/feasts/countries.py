"""Days that each country has of its own: independence, constitution, republic, national and flag days, by language.

A bare "Independence Day" has the rule "country independence": the country named near it tells which (steps.feast).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

DAYS = """
am: independence 9-21, constitution 7-5, republic 5-28
az: independence until 2021 10-18 5-28, constitution 11-12, republic 5-28, victory 11-8
by: independence 7-3, constitution 3-15
ee: independence 2-24
ge: independence 5-26
in: independence 8-15, republic 1-26, constitution 11-26
il: independence yom-haatzmaut
kg: independence 8-31, constitution 5-5
kz: independence 12-16, constitution 8-30, republic 10-25
lt: independence 2-16
lv: independence 11-18
md: independence 8-27
pk: independence 8-14
pl: independence 11-11, constitution 5-3
ru: constitution 12-12
tj: independence 9-9, constitution 11-6
tm: independence until 2018 10-27 9-27, constitution 5-18
tr: republic 10-29
ua: independence 8-24, constitution 6-28, unity 1-22
us: independence 7-4, constitution 9-17
uz: independence 9-1, constitution 12-8
af: independence 8-19
br: independence 9-7, republic 11-15
bg: independence 9-22, national 3-3
cn: national 10-1
cz: independence 10-28
dk: constitution 6-5
fi: independence 12-6
fr: national 7-14
gr: independence 3-25
id: independence 8-17
it: republic 6-2
jo: independence 5-25
jp: constitution 5-3
kr: constitution 7-17
lb: independence 11-22
mx: independence 9-16, constitution 2-5
no: constitution 5-17
ro: national 12-1
se: national 6-6
rs: national 2-15
si: independence 12-26
es: constitution 12-6, national 10-12
ch: national 8-1
sy: independence 4-17
xk: independence 2-17
mn: independence 12-29
"""


@dataclass(frozen=True)
class World:
    """How a language says a country's days.

    `kinds`: kind -> its name. `forms`: the name with a country ({0} its name, {1} its adjective). `default`: that
    of a bare name. `countries`: code, names and adjectives of each, parted by commas; "_" is a blank.
    """

    kinds: dict[str, str]
    forms: tuple[str, ...]
    default: str
    countries: str


BARE = ("independence", "constitution", "republic", "national", "unity")
WORLDS = {
    "en": World(
        kinds={
            "independence": "independence day", "constitution": "constitution day", "republic": "republic day",
            "national": "national day", "unity": "unity day", "victory": "victory day",
        },
        forms=("{day} of (the ){0}", "{day} in (the ){0}", "{0}s {day}", "{1} {day}", "{0} {day}"),
        default="us",
        countries="""
            am armenia armenian|az azerbaijan azerbaijani|by belarus belarusian,belarussian|ee estonia estonian
            ge georgia georgian|in india indian|il israel israeli|kg kyrgyzstan kyrgyz|kz kazakhstan kazakh,kazakhstani
            lt lithuania lithuanian|lv latvia latvian|md moldova moldovan|pk pakistan pakistani|pl poland polish
            ru russia russian|tj tajikistan tajik|tm turkmenistan turkmen|tr turkey turkish|ua ukraine ukrainian
            us us,u.s.,united_states,america american|uz uzbekistan uzbek|af afghanistan afghan|br brazil brazilian
            bg bulgaria bulgarian|cn china chinese|cz czech_republic,czechia czech|dk denmark danish
            fi finland finnish|fr france french|gr greece greek|id indonesia indonesian|it italy italian
            jo jordan jordanian|jp japan japanese|kr south_korea south_korean|lb lebanon lebanese|mx mexico mexican
            no norway norwegian|ro romania romanian|se sweden swedish|rs serbia serbian|si slovenia slovenian
            es spain spanish|ch switzerland swiss|sy syria syrian|xk kosovo kosovar|mn mongolia mongolian
        """,
    ),
    "de": World(
        kinds={
            "independence": "[unabhängigkeitstag/unabhängigkeitstags/unabhängigkeitstages]",
            "constitution": "[verfassungstag/verfassungstages]", "republic": "[tag der republik/tages der republik]",
            "national": "[nationalfeiertag/nationalfeiertages]", "victory": "tag des sieges",
        },
        forms=("{day} [/in /von /der /des /den /in den ]{0}", "{0} {day}", "{1}[e/er/en] {day}"),
        default="",
        countries="""
            am armenien,armeniens armenisch|az aserbaidschan,aserbaidschans aserbaidschanisch
            by belarus,weißrussland,weißrusslands belarussisch|ee estland,estlands estnisch
            ge georgien,georgiens georgisch
            in indien,indiens indisch|il israel,israels israelisch|kg kirgistan,kirgistans,kirgisistan kirgisisch
            kz kasachstan,kasachstans kasachisch|lt litauen,litauens litauisch|lv lettland,lettlands lettisch
            md moldau,republik_moldau moldauisch|pk pakistan,pakistans pakistanisch|pl polen,polens polnisch
            ru russland,russlands russisch|tj tadschikistan,tadschikistans tadschikisch
            tm turkmenistan,turkmenistans turkmenisch|tr türkei türkisch|ua ukraine ukrainisch
            us usa,vereinigten_staaten amerikanisch,us-amerikanisch|uz usbekistan,usbekistans usbekisch
            af afghanistan,afghanistans afghanisch|br brasilien,brasiliens brasilianisch|bg bulgarien bulgarisch
            cn china,chinas chinesisch|cz tschechien,tschechiens tschechisch|fi finnland,finnlands finnisch
            fr frankreich,frankreichs französisch|gr griechenland griechisch|it italien,italiens italienisch
            mx mexiko,mexikos mexikanisch|no norwegen norwegisch|ro rumänien rumänisch|rs serbien serbisch
            es spanien,spaniens spanisch|ch schweiz schweizer|sy syrien syrisch|xk kosovo kosovarisch
        """,
    ),
    "fr": World(
        kinds={
            "independence": "[jour/fête/journée] de l'indépendance",
            "constitution": "[jour/fête/journée] de la constitution",
            "republic": "[jour/fête] de la république", "national": "fête nationale", "victory": "jour de la victoire",
        },
        forms=("{day} [de l'/de la /du /de /d'/des /en /au ]{0}", "{day} {1}"),
        default="",
        countries="""
            am arménie arménienne|az azerbaïdjan azerbaïdjanaise|by biélorussie,bélarus biélorusse|ee estonie estonienne
            ge géorgie géorgienne|in inde indienne|il israël israélienne|kg kirghizistan,kirghizstan kirghize
            kz kazakhstan kazakhe|lt lituanie lituanienne|lv lettonie lettone|md moldavie moldave
            pk pakistan pakistanaise|pl pologne polonaise|ru russie russe|tj tadjikistan tadjike
            tm turkménistan turkmène|tr turquie turque|ua ukraine ukrainienne|us états-unis américaine
            uz ouzbékistan ouzbèke|af afghanistan afghane|br brésil brésilienne|bg bulgarie bulgare|cn chine chinoise
            cz république_tchèque tchèque|fi finlande finlandaise|fr france française|gr grèce grecque
            it italie italienne
            lb liban libanaise|mx mexique mexicaine|ro roumanie roumaine|rs serbie serbe|es espagne espagnole
            ch suisse suisse|sy syrie syrienne|xk kosovo kosovare
        """,
    ),
    "es": World(
        kinds={
            "independence": "día de (la )independencia", "constitution": "día de la constitución",
            "republic": "día de la república", "national": "[día nacional/fiesta nacional]",
            "victory": "día de la victoria",
        },
        forms=("{day} [de /del /de la /de los /en /en la ]{0}", "{day} {1}"),
        default="",
        countries="""
            am armenia armenia|az azerbaiyán azerbaiyana|by bielorrusia bielorrusa|ee estonia estonia
            ge georgia georgiana
            in india india|il israel israelí|kg kirguistán kirguisa|kz kazajistán,kazajstán kazaja|lt lituania lituana
            lv letonia letona|md moldavia moldava|pk pakistán pakistaní|pl polonia polaca|ru rusia rusa
            tj tayikistán tayika|tm turkmenistán turkmena|tr turquía turca|ua ucrania ucraniana
            us estados_unidos,eeuu,ee.uu. estadounidense|uz uzbekistán uzbeka|af afganistán afgana|br brasil brasileña
            bg bulgaria búlgara|cn china china|cz república_checa checa|fi finlandia finlandesa|fr francia francesa
            gr grecia griega|it italia italiana|lb líbano libanesa|mx méxico mexicana|ro rumania,rumanía rumana
            rs serbia serbia|es españa española|ch suiza suiza|sy siria siria|xk kosovo kosovar
        """,
    ),
    "pl": World(
        kinds={
            "independence": "[dzień/dnia/dniu/dniem/święto/święta/święcie/świętem/święcie] niepodległości",
            "constitution": "[dzień/dnia/dniu/święto/święta/święcie] konstytucji",
            "republic": "[dzień/dnia/dniu/święto/święta] republiki", "unity": "[dzień/dnia/dniu] jedności",
            "national": "święto narodowe",
        },
        forms=("{day} (w ){0}",),
        default="pl",
        countries="""
            am armenii|az azerbejdżanu|by białorusi|ee estonii|ge gruzji|in indii|il izraela|kg kirgistanu
            kz kazachstanu,kazachstanie|lt litwy|lv łotwy|md mołdawii|pk pakistanu|pl polski,rp|ru rosji|tj tadżykistanu
            tm turkmenistanu|tr turcji|ua ukrainy,ukrainie|us usa,stanów_zjednoczonych|uz uzbekistanu|af afganistanu
            bg bułgarii|cn chin|cz czech|fi finlandii|fr francji|gr grecji|it włoch|mx meksyku|ro rumunii|rs serbii
            es hiszpanii|ch szwajcarii|sy syrii|xk kosowa
        """,
    ),
    "ru": World(
        kinds={
            "independence": "[день/дня/дню/днём/дне] независимости",
            "constitution": "[день/дня/дню/днём/дне] конституции",
            "republic": "[день/дня/дню/днём/дне] республики", "unity": "[день/дня/дню/днём/дне] соборности",
        },
        forms=("{day} {0}", "{day} республики {0}", "{day} в {0}"),
        default="",
        countries="""
            am армении|az азербайджана,азербайджане|by беларуси,белоруссии|ee эстонии|ge грузии|in индии
            il израиля,израиле|kg кыргызстана,киргизии,кыргызстане,киргизстана|kz казахстана,рк,казахстане
            lt литвы,литве
            lv латвии|md молдовы,молдавии,молдове|pk пакистана|pl польши,польше|ru россии,рф,российской_федерации
            tj таджикистана,таджикистане|tm туркменистана,туркмении,туркменистане|tr турции|ua украины,украине
            us сша,америки|uz узбекистана,узбекистане|af афганистана|bg болгарии|cn кнр,китая|cz чехии|fi финляндии
            fr франции|it италии|mn монголии|rs сербии|sy сирии|xk косово
        """,
    ),
    "uk": World(
        kinds={
            "independence": "[день/дня/дню/днем/дні] незалежності",
            "constitution": "[день/дня/дню/днем/дні] конституції",
            "republic": "[день/дня/дню/днем/дні] республіки", "unity": "[день/дня/дню/днем/дні] соборності",
        },
        forms=("{day} {0}", "{day} в {0}"),
        default="ua",
        countries="""
            am вірменії|az азербайджану|by білорусі|ee естонії|ge грузії|in індії|il ізраїлю|kg киргизстану
            kz казахстану,казахстані|lt литви|lv латвії|md молдови|pl польщі|ru росії,рф|tj таджикистану
            tm туркменістану|tr туреччини|ua україни,україні|us сша|uz узбекистану|fi фінляндії|fr франції|cz чехії
        """,
    ),
    "kk": World(
        kinds={
            "independence": "тәуелсіздік [күні/күнін/күніне/күнінде/күнінен/мерекесі/мерекесінде]",
            "constitution": "конституция [күні/күнін/күніне/күнінде/күнінен]",
            "republic": "республика [күні/күнін/күніне/күнінде/күнінен]",
        },
        forms=("{0} {day}", "{0} республикасының {day}"),
        default="kz",
        countries="""
            kg қырғызстанның|kz қазақстанның,қр|ru ресейдің|tj тәжікстанның|tm түрікменстанның|ua украинаның
            us ақш|uz өзбекстанның|az әзербайжанның|by беларустің|pl польшаның
        """,
    ),
}  # fmt: skip


@cache
def days() -> dict[tuple[str, str], str]:
    """Country and kind -> the rule of the day."""
    found = {}
    for line in DAYS.strip().splitlines():
        code, _, kinds = line.partition(": ")
        for kind in kinds.split(", "):
            found[code, kind.split()[0]] = kind.partition(" ")[2]
    return found


def countries(language: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Code of each country, its names and its adjectives."""
    for entry in re.split(r"[|\n]", WORLDS[language].countries):
        if entry.strip():
            code, *groups = entry.split()
            yield code, [group.replace("_", " ").split(",") for group in groups]


def lines(language: str) -> Iterator[tuple[str, str]]:
    """Rule and name of each country's days, and of bare ones."""
    world, rules = WORLDS[language], days()
    for kind in BARE:
        if kind in world.kinds:
            yield f"country {kind}", world.kinds[kind]
    for code, (names, *adjectives) in countries(language):
        for kind, day in world.kinds.items():
            if rule := rules.get((code, kind)):
                yield from ((rule, name) for name in _named(world, day, names, adjectives[0] if adjectives else []))


def _named(world: World, day: str, names: list[str], adjectives: list[str]) -> Iterator[str]:
    for form in world.forms:
        for word in adjectives if "{1}" in form else names:
            yield form.replace("{day}", day).replace("{0}", word).replace("{1}", word)


WORDS = re.compile(r"[^\W\d_]+")


@cache
def _codes(language: str) -> dict[str, str]:
    """The code of each country by its names and adjectives, in lower case, words parted by a blank."""
    spelt = ((word.lower(), code) for code, groups in countries(language) for group in groups for word in group)
    return {" ".join(WORDS.findall(word)): code for word, code in spelt if word != "us"}


def near(language: str, text: str) -> set[str]:
    """The codes of the countries that a text names, by one word or two."""
    words, codes = WORDS.findall(text.lower()), _codes(language)
    pairs = (f"{one} {other}" for one, other in pairwise(words))
    return {codes[name] for name in (*words, *pairs) if name in codes}
