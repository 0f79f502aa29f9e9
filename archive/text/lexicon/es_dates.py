"""Spanish words and forms of dates; the token classes are those of dates/tokens.py."""

from __future__ import annotations

from archive.text.lexicon.es_tense import AHEAD, CLAUSES, FUTURE, JOINS, LASTING, PAST, PLANNED, SINCE
from archive.text.lexicon.tables import DateTable, bare, centuries, numbered, words

MONTHS = numbered(
    "M",
    "enero|ene febrero|feb marzo abril|abr mayo|may junio|jun julio|jul agosto|ago "
    "septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic".split(),
)
WEEKDAYS = numbered("W", "lunes martes miércoles jueves viernes sábado domingo".split(), 0)
ONES = "uno|un|una dos tres cuatro cinco seis siete ocho nueve"
CARDINALS = numbered(
    "w",
    f"{ONES} diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte "
    "veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
    "veintinueve".split(),
)
TENS = {
    name: ("w", 10 * value)
    for value, name in enumerate("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), 3)
}
HUNDREDS = {"mil": ("w", 1000)} | {
    name: ("w", 100 * value)
    for value, name in enumerate(
        "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(),
        1,
    )
}
ORDINALS = numbered(
    "r",
    "primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta "
    "séptimo|séptima octavo|octava noveno|novena décimo|décima".split(),
) | dict.fromkeys("último última penúltimo".split(), ("r", -1))
UNITS = {
    name: ("u", value)
    for value, names in enumerate(
        ("día|días|jornada", "semana|semanas", "mes|meses", "año|años", "década|décadas|decenio")
    )
    for name in names.split("|")
} | {"siglo": ("C", 0), "trimestre": ("q", 0), "semestre": ("z", 1), "quincena": ("v", 14)}
RELATIONS = {
    "pasado": ("l", -1), "pasada": ("l", -1), "anterior": ("l", -2), "previo": ("l", -2), "previa": ("l", -2),
    "próximo": ("k", 4), "próxima": ("k", 1), "entrante": ("k", 1), "venidero": ("k", 1), "venidera": ("k", 1),
    "siguiente": ("k", 2), "posterior": ("k", 2), "este": ("c", 0), "esta": ("c", 0), "presente": ("c", 0),
    "actual": ("c", 0), "corriente": ("c", 0), "mismo": ("h", 0), "misma": ("h", 0), "ese": ("h", 0), "esa": ("h", 0),
    "éste": ("c", 0), "ésta": ("c", 0), "aquel": ("h", 0), "aquella": ("h", 0), "atrás": ("g", -1),
    "antes": ("b", -1), "después": ("e", 1),
    "hace": ("A", -1),
}  # fmt: skip
NEAREST = dict.fromkeys(words("último última ultimo ultima últimos últimas ultimos ultimas pasados pasadas"), -1)
NEAREST |= dict.fromkeys(words("próximos próximas proximos proximas"), 1)
DEICTIC = {
    "hoy": ("X", 0), "ayer": ("X", -1), "anoche": ("X", -1), "anteayer": ("X", -2), "antier": ("X", -2),
    "anteanoche": ("X", -2), "mañana": ("X", 1), "víspera": ("V", -1),
}  # fmt: skip
SEASONS = numbered("S", "primavera verano otoño invierno".split(), 21)
PARTS = numbered(
    "p", "principios|principio|comienzos|comienzo|inicios|inicio mediados finales|final|fines|fin|cierre".split()
)
SMALL = {
    "el": ("t", 0), "la": ("t", 0), "los": ("t", 0), "las": ("t", 0), "estos": ("t", 0),
    "estas": ("t", 0), "de": ("f", 0), "del": ("f", 0), "en": ("i", 0),
    "y": ("&", 0), "e": ("&", 0), "o": ("&", 0), "a": ("~", 0), "al": ("~", 0), "hasta": ("~", 0), "un": ("a", 1),
    "una": ("a", 1), "mitad": ("z", 0),
}  # fmt: skip

WORDS = (
    dict.fromkeys(NEAREST, ("λ", 0))
    | MONTHS
    | WEEKDAYS
    | CARDINALS
    | TENS
    | HUNDREDS
    | ORDINALS
    | UNITS
    | RELATIONS
    | DEICTIC
    | SEASONS
    | PARTS
)
WORDS |= SMALL
WORDS = bare(WORDS) | WORDS

NUMBERS = {
    f"{ten} y {one}": ("w", WORDS[ten][1] + value)
    for ten in TENS
    for value, names in enumerate(ONES.split(), 1)
    for one in names.split("|")
}
ABOUT = ("sólo", "solo", "ahora", "casi", "cerca de", "unos", "unas", "alrededor de", "aproximadamente", "exactamente")
SAME = {f"{same} {name}": ("G", 0) for same in ("mismo", "igual") for name in ("periodo", "período", "lapso")}
TIMES = "mañana tarde noche madrugada".split()
DAYS = {
    **{f"{day} {way} {time}": ("X", count) for time in TIMES for way in ("por la", "en la", "a la", "de")
       for day, count in (("hoy", 0), ("ayer", -1), ("mañana", 1))},
    **{f"{day} {time}": ("X", count) for time in TIMES[1:] for day, count in (("hoy", 0), ("ayer", -1), ("mañana", 1))},
    **{f"{this} {time}": ("X", 0) for time in TIMES for this in ("esta", "esta misma")},
    **{f"{that} {time}": ("V", 0) for time in TIMES for that in ("esa", "aquella", "esa misma", "la misma")},
    **{f"{article}{time} siguiente": ("V", 1) for time in TIMES for article in ("", "la ")},
    **{f"{article}día de {day}": WORDS[day] for article in ("", "el ") for day in ("hoy", "ayer", "mañana")},
    "hace unas horas": ("X", 0), "hace pocas horas": ("X", 0), "hace unos minutos": ("X", 0),
    "la pasada noche": ("X", -1), "la pasada madrugada": ("X", 0), "antes de ayer": ("X", -2),
    "pasado mañana": ("X", 2),
}  # fmt: skip
NONE = dict.fromkeys(
    ("hoy en día", "hoy día", "hoy por hoy", "un mismo", "una misma", "plaza de mayo", "avenida de mayo",
     "primavera árabe", "primavera de praga", "ha pasado", "han pasado", "había pasado", "haya pasado", "el pasado de",
     "próxima jornada", "pasada jornada", "última jornada", "jornada anterior", "jornada siguiente",
     "más tarde de lo", "antes de lo", "lunes negro", "martes negro", "jueves negro", "viernes negro"),
    ("_", 0),
)  # fmt: skip
NONE |= {f"{one} mañana": ("_", 0) for one in ("la", "una", "cada", "toda", "de la", "por la", "el", "un", "del")}
NONE |= {f"de {one} a {other}": ("_", 0) for one in WEEKDAYS for other in WEEKDAYS}
PHRASES = {
    **NUMBERS, **SAME, **DAYS, **NONE, **centuries("siglo {}", "siglos {}"),
    "dentro de": ("A", 1), "al cabo de": ("A", 2), "hace ya": ("A", -1), "hace apenas": ("A", -1),
    **{f"hace {about}": ("A", -1) for about in ABOUT},
    "lo que va": ("p", 0), "lo que llevamos": ("p", 0), "a primeros": ("p", 1), "a últimos": ("p", 3),
    "desde hace": ("_", 0),
    "más tarde": ("e", 1), "después de": ("e", 2), "después del": ("e", 2), "antes de": ("b", -2),
    "antes del": ("b", -2), "a partir de": ("e", 2), "que viene": ("k", 1), "en curso": ("c", 0),
    "este mismo": ("c", 0), "esta misma": ("c", 0), "ese mismo": ("h", 0), "esa misma": ("h", 0),
    "este pasado": ("l", -1), "esta pasada": ("l", -1), "este próximo": ("k", 4), "esta próxima": ("k", 1),
    "a mitad de": ("p", 2), "a mitad del": ("p", 2), "fin de semana": ("u", 5),
    "a . c .": ("E", -1), "d . c .": ("E", 1), "antes de cristo": ("E", -1), "después de cristo": ("E", 1),
    "fines de semana": ("_", 0),
    "año calendario": ("u", 3), "calendario año": ("u", 3),
}  # fmt: skip
PHRASES = bare(PHRASES) | PHRASES

RELATED = "(?:t?h*[lkch]u|t?u[lkc])"  # "el pasado año", "el año pasado"
BEFORE = r"(?:t?[lkc]?u)?(?:t?[lkc]?W,?\(?)?(?:t?[lkc]?u?)?"  # "el pasado día", "el próximo lunes"
BEHIND = rf"(?:[.,]*\(?f?(?:t?u?Y|n|{RELATED}|[lk]))?"  # "de 2010", "del año pasado", "próximo"
DAY = r"[dorw]"
FORMS = (
    ("days", rf"(?:t?[lk]?u)?t?[dor](?:(?:&|-|~)t?[dor]|(?:,t?[dor])+&t?[dor])fM(?:\.?,?f?(?:t?u?Y|{RELATED}))?"),
    ("pointed", rf"(?:X,?)?{BEFORE}{DAY}f?(?:(?<=f)t?[lkc]?uf)?M{BEHIND}\)?"),
    ("pointed", rf"{BEFORE}M\.?[dor](?:,?f?Y)"),
    ("pointed", rf"(?:t?[lkc]?u)fM{BEHIND}"),
    ("pointed", r"t?[lkc]Mf?Y?|(?:t?pf)?Mfn"),
    ("season", r"(?:t?pf)?(?:t?S[lk]|t?[lkch]S)"),
    ("quarter", rf"t?[or]q(?:f?(?:{RELATED}|t?u?Y|tu|u))?|t?q[lk]|t?[or]z(?:f?(?:{RELATED}|t?u?Y|u))?"),
    ("century", "(?:t?pf)?t?(?:K&t?R|(?:C[do]|K)E?|C[lkc]|[lkc]C)"),
    ("decades", "(?:t?pf)?t?u(?:ft?u?)?t?[nwYDy](?:&t?[nwYy])?|(?:t?pf|(?<=[if]))t[nw](?:&t?[nw])?(?!λu|uλ)"),
    ("year", "t?[lkc]uYE?"),
    ("ordinal", rf"t?[or](?:W|u)(?:f|i)(?:t?uf)?(?:M(?:f?(?:t?u?Y|{RELATED}))?|{RELATED}|tu)"),
    ("weekday", r"t?[lkc]?W(?:,?(?:f|i)?t?(?:[kl]u|u[kl])|[lk])|t?[kc]?W(?:,?(?:f|i)?cu)"),
    (
        "numbered",
        r"(?:t?[lkc]?u|t?[lkc]?W,?(?:t?u)?|t[lk]|t(?=df[lkch]?t?u))d(?:f(?:[lkch]u|t?u[lkc]))?(?!f?M|n|(?:[&~-]|,)t?d)",
    ),
    ("deictic", "X,?t?W(?!t?[do])"),
    ("period", "t?pf?t?u(?![lkc])|fu"),
    ("again", f"t?(?:G|h[uqz])f{RELATED}"),
    ("lately", "t?ru(?![fi])"),
    ("coming", "i[adnw]u(?![gbelkf])"),
    ("joined", "(?:t?W,?)?d[-/]M[-/][Yydn]"),
    ("then", "t?V"),
    ("dayalone", "td(?=[_.)]|,(?!t?[dorw&])|$)"),
    ("datedstep", "XA[adnw]u"),
    ("zoned", "%"),
)

DATES = DateTable(
    words=WORDS,
    phrases=PHRASES,
    forms=FORMS,
    doubtful=words("ene feb mar abr may jun jul ago sep sept set oct nov dic"),
    names=words("Enero Abril May Mayo Julio Agosto Marzo Domingo"),
    before_names=words("sr sra señor señora don doña plácido santo julián"),
    postposed=True,
    behind={"mar": ("d", ("M", 3)), "set": ("d", ("M", 9))},
    articles=True,
    worth=words("mar principios comienzos inicios mediados finales"),
    thousand=True,
    plurals=words("días semanas meses años décadas decenios dias anos decadas"),
    dated=words("año ano"),
    prepositions=words("en desde hasta durante entre hacia año"),
    not_years=words(
        "personas muertos heridos euros dólares pesos toneladas kilómetros metros km kg hectáreas soldados "
        "habitantes participantes familias casas votos días horas minutos páginas empleados niños mujeres hombres "
        "pesetas millones puntos trabajadores detenidos policías efectivos agentes militares víctimas años meses "
        "semanas viviendas plazas alumnos estudiantes pasajeros refugiados empresas barriles litros grados acciones "
        "títulos ejemplares unidades millas pies bolívares soles quetzales reales kilos kilogramos asistentes "
        "manifestantes vecinos presos casos delegados escaños aficionados espectadores atletas deportistas vehículos"
    ),
    numbered=words(
        "artículo artículos art ley n núm número nº página páginas p pág págs capítulo sección resolución decreto "
        "expediente vuelo sala habitación russell russel agenda visión estrategia expo nikkei "
        "ibex formato modelo apartado km kilómetro"
    ),
    each=words("los todos cada un algún cualquier"),
    addresses=words(
        "movimiento colegio estadio "
        "calle calles avenida avda plaza plazas paseo barrio colonia autopista estación batallón"
    ),
    birth=words("nacido nacida nació nac"),
    future=FUTURE,
    past=PAST,
    clauses=CLAUSES,
    since=SINCE,
    joins=JOINS,
    planned=PLANNED,
    turned=frozenset(["a partir"]),
    closes=words(
        "terminó terminaron termina acabó acaba acabado terminado cerró cerraron cierra cerrado comenzó empezó "
        "inició abrió"
    ),
    lasting=LASTING,
    ahead=AHEAD,
    nearest=NEAREST,
    lately=words("en durante del de"),
    owners=words("sus mis nuestros"),
    apart=words("de del antes previos previas anteriores hasta"),
)
