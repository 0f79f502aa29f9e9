"""Spanish tables."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, Lexicon, SentenceTable, numbered, relations, words

SENTENCE = SentenceTable(
    never=words(
        "sr sra sres sras srta dr dra d dña dn lic ing prof gral cnel cap tte sgto mons st sta sto hab av avda c "
        "p.ej ej vs cf ca aprox fig ee ntra ud uds vd"
    ),
    number=words("art arts núm n f no p pp pág págs vol t cap fig tel a c s"),
    perhaps=words("ee.uu s.a s.l a.c d.c inc ltd jr sr u.s bros cía co km m cm kg h a.m p.m"),
    usually=words("etc"),
    starters=words(
        "el la los las un una unos unas él ella ellos ellas yo tú nosotros esto este esta estos estas ese esa eso "
        "en a al de del por para con sin sobre entre hasta desde según pero y o ni que quien cuando donde como "
        "cómo qué si no su sus nuestro mi mis se lo le les es son fue era hay ha han después antes durante "
        "mientras además también luego entonces ahora hoy ayer mañana todos todas todo toda cada muchos varios "
        "dos tres aunque sin embargo así"
    ),
)

LEXICON = Lexicon(
    "es",
    SENTENCE,
    dates=DateTable(
        words=numbered(
            "M",
            "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre "
            "noviembre diciembre".split(),
        )
        | {"de": ("f", 0), "del": ("f", 0), "y": ("&", 0)}
        | numbered("W", "lunes martes miércoles jueves viernes sábado domingo".split(), 0)
        | numbered("w", "dos tres cuatro cinco seis siete ocho nueve diez once doce".split(), 2)
        | {"un": ("a", 1), "una": ("a", 1), "hace": ("A", -1), "día": ("u", 0), "días": ("u", 0)}
        | {"hoy": ("X", 0), "ayer": ("X", -1)}
        | relations(
            last="pasado pasada",
            next="próximo próxima",
            this="este esta",
            same="mismo misma",
            week="semana semanas",
            month="mes meses",
            year="año años",
            to="al a",
        ),
        phrases={"dentro de": ("A", 1), "fin de semana": ("u", 5), "al cabo de": ("A", 2), "hoy en día": ("_", 0)},
        postposed=True,
        prepositions=words("en de del desde hasta a el entre"),
        not_years=words(
            "personas muertos heridos euros dólares pesos toneladas kilómetros metros km m kg ha hectáreas soldados "
            "habitantes participantes familias casas votos días horas minutos páginas empleados niños mujeres hombres"
        ),
        numbered=words("artículo artículos art ley n núm número página p pág capítulo sección"),
        future=(
            r"\b(?:será|serán|previst[oa]s?|deberá|deberán|tendrá|tendrán|programad[oa]s?|comenzará|empezará|celebrará|"
            r"celebrarán|va a|van a)\b"
        ),
        past=r"\b(?:\w{2,}(?:ó|aron|ieron)|fue|fueron|ha|han|había|hizo|tuvo|murió|era|eran)\b",
        ahead=r"\b(?:prorrog|aplaz|prolong|poster|ampli|extend)\w*\b[^.;]{0,60}\s(?:hasta|al?|para)\s+(?:el\s+)?$",
    ),
)
