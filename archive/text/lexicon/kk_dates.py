"""Kazakh words of dates in all their forms (Cyrillic), and the order they stand in.

A mark behind a class letter is a case ("Mf": of a month) or "Z": of a year (dates/tokens.py).
"""

from __future__ import annotations

from collections.abc import Iterable

from archive.text.lexicon.kk_nouns import noun, nouns, owned
from archive.text.lexicon.tables import DateTable, words

MONTHS = (
    "қаңтар|январь ақпан|февраль наурыз|март сәуір|апрель мамыр|май маусым|июнь шілде|июль тамыз|август "
    "қыркүйек|сентябрь қазан|октябрь қараша|ноябрь желтоқсан|декабрь"
)
WEEKDAYS = "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі"
SEASONS = {"көктем": 21, "жаз": 22, "күз": 23, "қыс": 24}
ONES = "бір екі үш төрт бес алты жеті сегіз тоғыз".split()
TENS = "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split()
NUMBERS = {
    **dict(zip(ONES, range(1, 10), strict=True)), **dict(zip(TENS, range(10, 100, 10), strict=True)),
    "жүз": 100, "мың": 1000,
}  # fmt: skip
ORDINAL_TENS = "оныншы жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы".split()
ORDINALS = {
    **dict(zip("бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы".split(), range(1, 10),
               strict=True)),
    **dict(zip(ORDINAL_TENS, range(10, 100, 10), strict=True)),
    "жүзінші": 100, "мыңыншы": 1000,
}  # fmt: skip
PARTS = {"бас": 1, "орта": 2, "соң": 3, "аяқ": 3, "ақыр": 3}
NAMES_AFTER = "оқиға көтеріліс төңкеріс конференция мейрам мереке трагедия қырғын көже намаз".split()


def _forms(kind: str, names: Iterable[tuple[str, int]]) -> dict[str, tuple[str, int]]:
    return {form: (kind + mark, value) for name, value in names for form, mark in noun(name).items()}


def _numbered(kind: str, names: str, first: int = 1) -> dict[str, tuple[str, int]]:
    return _forms(kind, [(name, at) for at, group in enumerate(names.split(), first) for name in group.split("|")])


def _numerals() -> dict[str, tuple[str, int]]:
    """Numbers, bare and in the locative ("екі мың он төртте"); with the ending of a possessor days ("мамырдың 5-і")."""
    found: dict[str, tuple[str, int]] = {}
    for name, value in NUMBERS.items():
        found |= {form: ("o" + mark, value) for form, mark in owned(name).items()}
        found |= {form: ("wi", value) for form, mark in noun(name).items() if mark == "i" and form not in found}
    found |= {name: ("w", value) for name, value in NUMBERS.items()}
    return found | _forms("r", ORDINALS.items())


def _figures() -> dict[str, str]:
    """Endings written behind figures: of ordinals ("r"), of days ("o", "5-і", "16-сына"), and bare cases."""
    found: dict[str, str] = {}
    for name in NUMBERS:
        found |= {form.removeprefix(name): mark for form, mark in noun(name).items() if form.startswith(name)}
    for name in NUMBERS:
        found |= {form.removeprefix(name): "o" + mark for form, mark in owned(name).items() if form.startswith(name)}
    del found[""]
    return found | dict.fromkeys("ші шы нші ншы інші ыншы сінші сыншы".split(), "r")


def _only_owned(kind: str, names: Iterable[tuple[str, int]]) -> dict[str, tuple[str, int]]:
    return {form: (kind + mark, value) for name, value in names for form, mark in owned(name).items()}


WORDS: dict[str, tuple[str, int]] = {
    **_numerals(),
    **_forms("C", [("ғасыр", 0)]),
    **{form: ("C" + mark, 0) for form, mark in nouns("ғасыр").items()},
    **_forms("S", SEASONS.items()),
    **_forms("u", [("күн", 0), ("тәулік", 0), ("апта", 1), ("ай", 2), ("онжылдық", 4)]),
    **_forms("uZ", [("жыл", 3)]),
    **{form: ("U" + mark, 3) for form, mark in nouns("жыл").items()},
    **{form: ("δ" + mark, 2) for form, mark in nouns("ай").items()},
    **_forms("q", [("тоқсан", 0)]),
    **_forms("z", [("жартыжылдық", 0)]),
    **_only_owned("z", [("жарты", 0)]),
    "тоқсан": ("w", 90),
    **_numbered("M", MONTHS),
    **_numbered("W", WEEKDAYS, 0),
    **_only_owned("p", PARTS.items()),
    "басталғалы": ("p", 1), "басталғаннан": ("p", 1),
    **_forms("X", [("бүгін", 0), ("ертең", 1), ("бүрсігүні", 2), ("алдыңгүні", -2)]),
    **dict.fromkeys("кеше кешегі кешеден кешелі".split(), ("X", -1)),
    **_forms("x", [("былтыр", -1), ("биыл", 0)]),
    **dict.fromkeys("өткен соңғы алдыңғы".split(), ("l", -1)),
    **dict.fromkeys("келесі келер алдағы ендігі".split(), ("k", 1)),
    **dict.fromkeys("осы ағымдағы бұл".split(), ("c", 0)),
    **dict.fromkeys(["сол"], ("h", 0)),
    "бұрын": ("g", -1), "кейін": ("e", 1), "соң": ("e", 1), "бері": ("F", 0), "бастап": ("F", 0),
    "дейін": ("~", 0), "шейін": ("~", 0),
    **dict.fromkeys("одан содан".split(), ("σ", 0)),
    **dict.fromkeys("мен бен пен және".split(), ("&", 0)),
    **dict.fromkeys("аралығында аралығындағы аралығы арасында арасындағы".split(), ("π", 0)),
    "ертеңіне": ("V", 1), "ертесіне": ("V", 1),
    "бойы": ("O", 0), "ішінде": ("O", 1), "ж": ("uZ", 3), "жж": ("U", 3), "ғ": ("C", 0), "ғғ": ("C", 0),
}  # fmt: skip

del WORDS["күнде"]  # "осы күнде" is nowadays, "күнде" every day

DAY = "[dr]"
OTHERS = rf"(?:[-&]{DAY}|(?:,{DAY})+,?&{DAY})"  # more days of one month
YEAR = r"(?:Y-?uZ\.?[fi]?,?|[lkch]uZ[fi]?|x(?:uZ)?[fi]?)"  # "2014 жылғы", "өткен жылдың", "биыл"
PART = "(?:p[fim]?|O)?"  # "басында", "соңына", "бойы"
OF_DAY = "(?:u(?!Z)[fim]?)?"  # "күні", "айында"

SAYS = (
    "деді|дейді|деген|айтты|айтады|айтқан|хабарлады|хабарлайды|мәлімдеді|жазды|жазады"  # whoever says so, now or then
)
STEMS = "жаса|сұра|қара|ойна|істе|төле|сана|тіле|жина|сына|арна|қорға|жұмса|жарияла|бағала|талқыла|қама|тоқта|орна"
# past of a stem in a vowel, which looks like the future of one in a consonant: "бастады", but "басталады"
DONE = rf"(?:{STEMS})д[ыі]|\w*(?:[бвгғджзйкқмнңпрстуфхцчшщ]л|[тпкқсш]т|[лнмң]д)[ае]д[ыі]"
AHEAD = "қамауға алын|күзетпен ұста|ұзарт|шегер|қалдыр|көшір|белгіле|жоспарла"  # remanded, extended, put off until

CLOSES = r"(?=\s*(?:[.,;:!?»”—–]|$|-\s|деп\b|деген\b|ма\b|ме\b|ба\b|бе\b))"  # where a clause's verb stands

YEARLY = frozenset(("жылда", "жыл сайын", "ай сайын"))

DATES = DateTable(
    words=WORDS,
    phrases={
        **{name: ("_", 0) for name in YEARLY if " " in name},
        **dict.fromkeys(("алдыңғы күні", "бұрнағы күні", "арғы күні"), ("X", -2)),
        **dict.fromkeys(("бұрнағы жылы", "алдыңғы жылы", "арғы жылы"), ("x", -2)),
        **{f"ол {form}": ("hu" + mark, 0) for form, mark in noun("күн").items() if form != "күн"},
        **{f"ол {form}": ("huZ" + mark, 3) for form, mark in noun("жыл").items() if form != "жыл"},
        **dict.fromkeys(
            ("б . з . б", "б . з . д", "біздің заманымыздан бұрынғы", "біздің дәуірімізге дейінгі"), ("E", -1)
        ),
        **dict.fromkeys(("келесі күні", "ертесі күні"), ("V", 1)),
        **{
            f"{kind} {form}": ("uZ" + mark, 3)
            for kind in ("оқу", "қаржы", "күнтізбелік")
            for form, mark in noun("жыл").items()
        },
        **{f"жарты {form}": ("z" + mark, 0) for form, mark in noun("жылдық").items()},
    },
    own_order=True,
    forms=(
        ("numeric", r"(?:W[,.]?u?,?\(?)?I"),
        ("days", rf"{YEAR}?{DAY}{OTHERS}-?M[fim]?{OF_DAY}"),
        ("days", rf"{YEAR}?Mu?f[dor][fim]?(?:,[dor]){{0,9}}(?:[-&,]|,&)[or][fim]?{OF_DAY}"),
        ("day", rf"{DAY}-?M[fim]?,?Y-?uZ[fim]?(?![fim]?{DAY}-?M)"),
        ("day", rf"(?:W,)?{DAY}-?M,?Y(?![-~]?[Zdn_])"),
        ("ordinal-of", rf"(?:{YEAR}?Mu?f|{YEAR}|[lkch]?uZ?f)[rl](?:W|u(?!Z))[fim]?"),
        ("day", rf"{YEAR}?{DAY}-?M[fim]?{OF_DAY}(?:,?\(?W(?:u[fim]?)?\)?)?"),
        ("day", rf"W(?:u[fim]?)?,{YEAR}?{DAY}-?M[fim]?{OF_DAY}"),
        ("day", rf"{YEAR}?Mu?f[or][fim]?{OF_DAY}"),
        ("feast", rf"{YEAR}[Hφ]|[Hφ]Y-?uZ[fim]?|[Hφ]"),
        ("month", r"M,?Y(?![-~]?[udn_])"),
        ("month", rf"(?:{YEAR}|[lkch])?M[fim]?{OF_DAY}{PART}"),
        ("season", rf"(?:{YEAR}|[lkc])S[fim]?(?:δ[fim]?)?{PART}|S(?:i|(?=~)|f?p[fim]?|O|u(?!Z)[fim]?|δ[fim]?)"),
        ("quarter", rf"{YEAR}?{DAY}-?[qz][fim]?{PART}|[lkc]q[fim]?{PART}"),
        ("year-of", rf"Y(?=(?:[-,&]Y){{1,5}}-?(?:uZ|U))|(?<=Y[-,&])Y-?U[fim]?{PART}"),
        ("decade-of", rf"(?:(?:l|{DAY})-?Cf)?[Yndor]-?U[fim]?{PART}"),
        ("century", rf"(?<!E)(?<!E\.){DAY}[fim]?(?:[-&]{DAY})?-?C[fim]?{PART}|[lkc]C[fim]?{PART}"),
        ("year-of", rf"E\.?[YnrdR]-?uZ[fim]?{PART}"),
        ("year-of", rf"(?:r-?|[nd]-)uZ[fim]?{PART}"),
        ("years", r"Y-[dn](?=-?(?:uZ|U))"),
        ("year-of", rf"Y-?uZ[fim]?{PART}|Yi|Ym(?=F)|(?<=\()Y(?=-Y\)|\))|(?<=\(Y-)Y(?=\))"),
        ("step", r"σ?[dnw]uZ?(?:m|l)?[ge]|σ?uZ?g"),
        ("spans", r"l[dnw]uZ?f?O|[lk][dnw]uZ?[fim]?(?!f?O)"),
        ("span-of", r"k?[dnw]uZ?f?O"),
        ("on", r"(?:[lkch](?:uf)?)?W[fim]?(?:u(?!Z)[fim]?)?"),
        ("the", rf"(?:(?:[lkch])?uf|uf)o[fim]?{OF_DAY}|ou(?!Z)[fim]?"),
        ("term", rf"[lkch]uZ?[fim]?{PART}|x(?:uZ)?[fim]?{PART}|uZ?f?p[fim]?"),
        ("deictic", rf"X[fim]?{OF_DAY}"),
        ("then", "V"),
    ),
    figures=_figures(),
    nearest={
        **dict.fromkeys(("соңғы", "өткен"), -1),
        **dict.fromkeys(("алдағы", "ендігі"), 1),
        "келесі": 2,
        "келер": 2,
    },
    owners=words("өмірінің соғыстың оның олардың өз өзінің"),
    apart=words("астам артық аса жуық шамасында"),
    behind={"тоқсан": ("rodlkcx", ("q", 0)), "жұма": ("dnw", ("u", 1))},
    doubtful=frozenset(form for name in ("маусым", "май") for form in noun(name))
    | frozenset(form for name in ("қазан", "наурыз") for form, mark in noun(name).items() if mark not in ("i", "m")),
    owned=frozenset(owned("маусым")),
    named_after=frozenset(form for name in NAMES_AFTER for form in noun(name)),
    names=frozenset(form for name in ("қазан", "наурыз") for form in noun(name)),
    vague=words("бірнеше көп біраз неше талай мың жарты жарым ширек шақты шамалы сәл аз қанша әр сан"),
    each=words("әр әрбір сайын"),
    plurals=frozenset(nouns("күн")),
    not_years=words("адам адамды адамның теңге доллар еуро тонна километр метр км м кг га отбасы үй бала"),
    numbered=words("бап бабы бабының № үй пәтер"),
    ahead=rf"^\W*(?:(?:дейін|шейін)\b)?[^.;]{{0,60}}(?:{AHEAD})",
    opens=words("жоспарлады белгіледі тағайындады шешті бұйырды уағдаласты келісті"),
    yearly=YEARLY,
    future=(
        rf"\b(?!(?:{SAYS}|{DONE})\b)\w*?(?:[аей]ды|[аей]ді|[аей]мыз|[аей]міз|[мбп]ақ(?:шы)?|[мбп]ек(?:ші)?){CLOSES}"
        r"|\b(?:жоспарлан|күтіл)\w+|\bтиіс\b"
    ),
    past=rf"\b(?!(?:{SAYS})\b)\w*?(?:[дт][ыі][кқм]?|[ыі]?пт[ыі]|[ғқ]ан|[гк]ен){CLOSES}",
)
