"""Russian lengths of time and sums of money."""

from __future__ import annotations

import re
from fractions import Fraction

from archive.text.lexicon.currencies import CODES, SIGNS
from archive.text.lexicon.justice import MoneyTable, TermTable, any_case
from archive.text.lexicon.ru_dates import CARDINALS, HUNDREDS

# ---- lengths of time ------------------------------------------------------------------------------------------------

WORDS = {word: Fraction(value) for word, (_, value) in (CARDINALS | HUNDREDS).items() if value != 1000}
WORDS |= dict.fromkeys("полтора полуторы полутора".split(), Fraction(3, 2)) | dict.fromkeys(
    ("пол", "полу"), Fraction(1, 2)
)
WORDS |= dict.fromkeys("двумя тремя четырьмя двое трое четверо пятеро".split(), Fraction(0)) | {
    "двумя": Fraction(2), "тремя": Fraction(3), "четырьмя": Fraction(4), "двое": Fraction(2), "трое": Fraction(3),
    "четверо": Fraction(4), "пятеро": Fraction(5),
}  # fmt: skip
WORDS |= {word + "ю": value for word, value in WORDS.items() if word.endswith("ь")}
_WORD = "|".join(sorted(WORDS, key=len, reverse=True))
WORD = rf"(?:(?:{_WORD})(?:\s(?:{_WORD}))?)"
HALF = r"(?:\s+с\s+половиной)"
NUMBER = rf"(?:[0-9]{{1,3}}(?:[.,][0-9]{{1,2}}|-(?:ти|х|и|ми|ю)(?=\s))?(?:\s?[½¼¾])?|[½¼¾]|{WORD})(?:{HALF})?"
AGAIN = rf"(?:\s?\((?:[0-9]{{1,3}}|{WORD})\))?"
UNIT = (
    r"(?:-?(?:х\s)?лет(?:н(?:ий|его|ему|им|ем|яя|ей|юю|ие|их|ими))?|год(?:а|у|ам|ами|ах|ов|ом|ы|ичн\w+)?|"
    r"г\.(?=\s+(?:лишен|огранич|колони|тюрьм|услов|общ|строг|усил))|-?месячн\w+|месяц(?:а|ев|у|ам|ем|ами|ах)?|"
    r"мес\b\.?|недел[юяьие]\w*|-?суточн\w+|"
    r"сут(?:ок|ки|кам|ками|ках)|дн(?:ей|я|ям|ями)|день|час(?:а|ов|ам|ами)?)"
)
GAP = r"[-\s\u00a0]{0,2}"
ONE = r"(?<![0-9]\s)(?<![0-9]\u00a0)(?<!\w-)(?=(?:год|года|году|месяц|месяца|месяцу)\b)"
BOUND = r"(?:до|не\s+более(?:\s+чем)?|не\s+свыше|максимум|свыше|не\s+менее(?:\s+чем)?|как\s+минимум|минимум|от)"
PATTERN = rf"""(?<![\w.,$€₽№])
    (?P<bound>(?:{BOUND}(?:\s+на)?\s+)?)
    (?P<open>(?:от|с)\s+)?
    (?P<first>{NUMBER}|{ONE}){AGAIN}
    (?:{GAP}(?P<own>{UNIT})(?<!\s)(?!\w))?
    (?:(?P<middle>(?:,\s{NUMBER}){{0,9}}?)
       (?P<join>\s?[-–—]\s?|,?\s(?:до|и|или)\s)(?P<second>{NUMBER}|пожизненн\w+\b){AGAIN})?
    (?:{GAP}(?P<unit>{UNIT})(?!\w))?
    (?P<half>\s+с\s+половиной\b)?
    (?P<life>(?!))?
    """
TERMS = TermTable(
    pattern=re.compile(PATTERN, re.VERBOSE | re.IGNORECASE),
    part=any_case(rf"(?:,?\s+и\s+|,\s+|\s+)(?P<number>{NUMBER}|{ONE}){GAP}(?P<unit>{UNIT})\b"),
    number=rf"(?:[1-9][0-9]?(?:,[0-9])?(?![0-9]|[.,][0-9])|{WORD}{HALF}?)",
    words=WORDS,
    one=frozenset(("",)),
    units=(
        ("-х лет", "y"),
        ("х лет", "y"),
        ("-лет", "y"),
        ("лет", "y"),
        ("год", "y"),
        ("г.", "y"),
        ("-мес", "m"),
        ("мес", "m"),
        ("недел", "w"),
        ("-сут", "d"),
        ("сут", "d"),
        ("дн", "d"),
        ("день", "d"),
        ("час", "h"),
    ),
    ranging=frozenset(("до", "-", "–", "—", "или")),
    least=any_case(r"менее|минимум|свыше(?<!не\sсвыше)|^от"),
    life="пожизненно",
    half=re.compile(r"\s+с\s+половиной$"),
    to=any_case(r"\s+до\s+"),
    unsaid=any_case(r"\s*(?:[.,;:)]|$|\s(?:за|в|на|по|и|после)\b)"),
    not_first_unit=any_case(r"\bна\s$"),
    opens_from=frozenset(("с",)),
    between=frozenset(("от",)),
)

# ---- sums of money --------------------------------------------------------------------------------------------------

UNITS = {
    "₽": "RUB", "₸": "KZT", "леев": "MDL", "лей": "MDL",
    "евро": "EUR", "тенге": "KZT", "гривен": "UAH", "гривн": "UAH", "грн": "UAH", "манат": "AZN", "лари": "GEL",
    "драм": "AMD", "сомони": "TJS", "юан": "CNY", "злот": "PLN", "крон": "SEK", "иен": "JPY",
}  # fmt: skip
SHARED = {
    "руб": ("беларус=BYN белорус=BYN минск=BYN гомел=BYN брест=BYN гродн=BYN витебск=BYN могил=BYN", "RUB"),
    "доллар": ("канад=CAD австрали=AUD гонконг=HKD", "USD"),
    "сомов": ("кыргыз=KGS киргиз=KGS", "KGS"),
    "сом": ("кыргыз=KGS киргиз=KGS", "KGS"),
    "сум": ("узбек=UZS", "UZS"),
    "фунт": ("египет=EGP", "GBP"),
    "лир": ("турц=TRY", "TRY"),
}
SCALES = {"тыс": 1_000, "млн": 1_000_000, "миллион": 1_000_000, "миллиона": 1_000_000, "миллионов": 1_000_000,
          "млрд": 10**9, "миллиард": 10**9, "миллиарда": 10**9, "миллиардов": 10**9, "тысяч": 1_000, "тысячи": 1_000,
          "тысячу": 1_000, "тысяча": 1_000}  # fmt: skip
_FIGURES = r"[0-9](?:[0-9.,]|[ \u00a0\u202f](?=[0-9]{3}(?![0-9])))*[0-9]|[0-9]"
_SCALE = r"(?P<scale{}>\s(?:тыс|млн|млрд|миллион(?:а|ов)?|миллиард(?:а|ов)?|тысяч[иуа]?)\b\.?)?"
_WHOLE = "|".join(sorted((word for word, value in WORDS.items() if value.denominator == 1), key=len, reverse=True))
_WORD_UNIT = "|".join(sorted((*UNITS, *SHARED), key=len, reverse=True))
_SIGN = "".join(sign for sign in SIGNS if len(sign) == 1)
MONEY = MoneyTable(
    amount=any_case(
        rf"(?:(?:(?P<sign>[{_SIGN}])|(?P<code>(?-i:{CODES})))\s?(?P<n1>{_FIGURES}){_SCALE.format('')}|"
        rf"(?P<n2>{_FIGURES}|(?:{_WHOLE})(?=\s(?:тыс|млн|милли))){_SCALE.format('2')}\s(?:(?P<iso>(?-i:{CODES}))\b|"
        r"(?P<land>(?:(?:белорусск|российск|казахстанск|австралийск|"
        rf"канадск)\w+\s)?)(?P<word>{_WORD_UNIT})\w*(?:(?<=\bруб)\.(?!\s*$|\s+(?-i:[А-ЯЁ])))?))"
    ),
    before=any_case(
        r"(?:\bштраф\w*\s+от\s+(?P<least>[0-9][0-9 .,]*?)\s+до\s+|\bштраф\w*\s+(?:(?:в\s+)?(?:размере|сумме)\s+|в\s+|"
        r"на\s+(?:сумму\s+)?|—\s+|до\s+)?(?:около\s+|до\s+)?(?:[^.;()]{0,30}\()?|\bштраф\w*:\s+(?:[^.;()]{0,30}\()?|"
        r"\bштраф\s+(?:[^.;()]{0,40}—\s+)|"
        r"\bоштраф\w+\s+(?:(?!и\b|на\b)[«»\w’.-]+,?\s+){0,9}(?P<span>)на\s+(?:сумму\s+)?(?:[^.;()]{0,30}\()?)$"
    ),
    behind=any_case(r"\s+штраф(?:а|у|ом)?\b"),
    bare=any_case(
        r"(?:\bприговор\w+|\bназнач\w+|\bполучил\w*|\bнаказан\w*|"
        r"\bотделал\w+)\s+(?:[\w-]+\s+){0,4}(?:к\s+)?(?P<fine>штраф(?:у|ом)?)\b(?!\s+(?:в|на|до)\s)|"
        r"(?P<units>\bштраф\w*\s+(?:(?:в\s+)?размере\s+|в\s+)?[0-9]+\s+(?:базов\w+\s+(?:величин\w*)?|МРП|БРВ|БВ|"
        r"РП)\b)|\bоштраф\w+\s+(?:(?!на\b)[\w-]+\s+){0,6}(?P<units2>на\s+[0-9]+\s+(?:базов\w+(?:\s+величин\w*)?|МРП|"
        r"БРВ|БВ|РП|необлагаем\w+\s+минимум\w*))"
    ),
    fined=any_case(r"штраф"),
    words={word: int(value) for word, value in WORDS.items() if value.denominator == 1},
    scales=SCALES,
    signs=SIGNS,
    units=UNITS,
    shared=SHARED,
    spelt={},
    needs_land=frozenset(("доллар",)),
    home=any_case(r"росси|америк"),
    agency=any_case(
        r"\b(?:ГИБДД|ГАИ|министерств\w*|минюст\w*|роскомнадзор\w*|ФАС|инспекци\w+|ведомств\w*|налогов\w+|таможн\w+|"
        r"банк\w*|антимонопольн\w+|роспотребнадзор\w*|служб\w+|лиг[аи]|федераци\w+|УЕФА|ФИФА|клуб\w*|акимат\w*|ДПС|"
        r"администраци\w+|комитет\w*)\b[^.;]{0,80}$"
    ),
    agency_behind=any_case(r"(?!)"),
    court=any_case(r"\bсуд(?:а|у|ом|е|ья|ьи|ье)?\b|приговор|осуд|апелляц"),
    other=any_case(
        r"\b(?:ущерб\w*|компенсаци\w+|госпошлин\w+|издерж\w+|пошлин\w+|взыска\w+(?!\s+штраф)|возмест\w+|иск\w*)\b"
    ),
    up_to=any_case(r"(?<!\d\s)\bдо\s*$"),
    faces=any_case(r"\b(?:грозит|грозят|может|угрожает|светит)\b"),
)
