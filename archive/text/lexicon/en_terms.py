"""English lengths of time and sums of money."""

from __future__ import annotations

import re
from fractions import Fraction

from archive.text.lexicon.currencies import CODES, SIGNS
from archive.text.lexicon.en_dates import CARDINALS, MONTHS
from archive.text.lexicon.justice import MoneyTable, TermTable, any_case

# ---- lengths of time ------------------------------------------------------------------------------------------------

_ONES = "zero|one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_MONTH = "|".join(name.capitalize() for name in sorted(MONTHS, key=len, reverse=True))
WORD = (
    rf"(?:(?:(?:{_ONES}|an?)[- ]hundred(?:[- ]and)?[- ])?(?:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})|"
    rf"(?:{_ONES}|an?)[- ]hundred)"
)
HALF = r"(?:[- ]and[- ](?:an?|one)[- ](?:half|third|quarter)|[- ]and[- ]two[- ]thirds)"
NUMBER = (
    rf"(?:[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?(?:\s?[½¼¾]|[-\s][13]/[24](?![0-9]))?|[½¼¾]|half(?:\s+an?)?(?=[-\s](?:year|"
    rf"month|decade))|{WORD})(?:{HALF})?"
)
AGAIN = rf"(?:\s?\((?:[0-9]{{1,3}}|{WORD})\))?"  # "three (3) years", "10 (ten) years"
UNIT = r"(?:decades?|years?|months?|weeks?|days?|hours?|hrs?|yrs?|mths?)"
GAP = r"[-‑\s]\s?(?:(?:more|additional|further|extra|full|whole|consecutive|straight)\s)?"
BOUND = (
    r"(?:(?:not|never)\ to\ exceed|up\ to|a?\s?maximum(?:\ (?:prison|jail))?(?:\ sentence|\ term|\ penalty)?(?:\ of)?|"
    r"at\ most|no\ more\ than|"
    r"not\ more\ than|(?:more\ than|(?:(?<=for\ )|(?<=of\ )|(?<=to\ )|(?<=gets\ )|(?<=got\ ))over)(?=\s+(?:[0-9]|"
    r"\w+[- ](?:\w+[- ]){0,3}(?:years?|months?)))|as\ much\ as|"
    r"as\ many\ as|at\ least|no\ less\ than|no\ fewer\ than|not\ less\ than|"
    r"a?\s?minimum(?:\ (?:prison|jail|mandatory))?(?:\ sentence|\ term)?(?:\ of)?)"
)
PATTERN = rf"""(?<![\w$€£.,])
    (?P<bound>(?:{BOUND}\s+){{0,2}})
    (?P<open>(?:between|from)\s+)?
    (?P<first>{NUMBER}|an?){AGAIN}
    (?:{GAP}(?P<own>{UNIT})\b)?
    (?:(?P<middle>(?:,\s{NUMBER}){{0,9}}?)
       (?P<join>\s?[-–—]\s?|-(?:to|and|or)-|\sand\s(?:an?\s)?maximum\sof\s|\sto\sa\smaximum\sof\s|\sto\s|,?\s(?:and|or)\s)(?P<second>{NUMBER}|life\b){AGAIN})?
    (?:{GAP}(?P<unit>{UNIT})\b)?
    (?P<half>\s+and\s+a\s+half\b)?
    (?P<life>[-\s]to[-\s]life\b)?
    """
TERMS = TermTable(
    pattern=re.compile(PATTERN, re.VERBOSE | re.IGNORECASE),
    part=any_case(rf"(?:,?\s+and\s+|,\s+|\s+|-)(?P<number>{NUMBER}|an?)[-\s](?P<unit>{UNIT})\b"),
    number=rf"(?:[1-9][0-9]?(?:\.5)?(?![0-9]|[.,][0-9])|{WORD}{HALF}?)",
    words={word: Fraction(value) for word, (_, value) in CARDINALS.items()}
    | {"zero": Fraction(0), "half": Fraction(1, 2)},
    times={"hundred": 100},
    one=frozenset(("a", "an")),
    units=(("y", "y"), ("mo", "m"), ("mth", "m"), ("w", "w"), ("da", "d"), ("h", "h"), ("dec", "e")),
    ranging=frozenset(
        ("to", "-to-", "-", "–", "—", "or", "-or-", "and a maximum of", "and maximum of", "to a maximum of")
    ),
    least=any_case(r"least|less|fewer|minimum|(?<!no\s)(?<!not\s)more\s+than|^over"),
    life="life",
    half=re.compile(r"[- ]and[- ](?:an?|one|two)[- ](?:half|third|quarter|thirds)$"),
    fractions={"two": Fraction(2, 3), "third": Fraction(1, 3), "quarter": Fraction(1, 4)},
    to=any_case(r"\s+to\s+"),
    people_before=any_case(r"\b(?:of|for)\s$"),
    unsaid=any_case(r"\s*(?:[.,;:)]|$|\s(?:the|on|after|for|in|by|and|because|when|while|at)\b)"),
    not_first=any_case(rf"\b(?:{_MONTH})\.?\s$"),
    not_first_unit=any_case(r"\bby\s$"),
    opens_from=frozenset(("from",)),
    between=frozenset(("between",)),
)

# ---- sums of money --------------------------------------------------------------------------------------------------

UNITS = {  # of one country only
    "euro": "EUR", "tenge": "KZT", "somoni": "TJS", "manat": "AZN", "hryvnia": "UAH", "yuan": "CNY", "yen": "JPY",
    "zloty": "PLN", "złoty": "PLN", "dram": "AMD", "soum": "UZS", "lari": "GEL", "birr": "ETB", "dong": "VND",
    "baht": "THB", "kyat": "MMK", "naira": "NGN", "rand": "ZAR", "ringgit": "MYR", "taka": "BDT", "rupiah": "IDR",
    "shekel": "ILS", "kronor": "SEK", "forint": "HUF", "afghani": "AFN", "cedi": "GHS", "kwacha": "ZMW", "leu": "RON",
    "lev": "BGN", "renminbi": "CNY", "riel": "KHR", "kip": "LAK", "real": "BRL", "quetzal": "GTQ", "toman": "IRR",
}  # fmt: skip
SHARED = {  # of several: (a word that tells the country, its currency); None last: what it is without one
    "dollar": ("hong kong=HKD canad=CAD australia=AUD singapore=SGD new zealand=NZD taiwan=TWD jamaica=JMD", "USD"),
    "pound": ("egypt=EGP leban=LBP syria=SYP south sudan=SSP sudan=SDG", "GBP"),
    "ruble": ("russia=RUB belarus=BYN", "RUB"),
    "som": ("kyrgyz=KGS uzbek=UZS", "KGS"),
    "sum": ("uzbek=UZS", "UZS"),
    "lira": ("turk=TRY leban=LBP syria=SYP", "TRY"),
    "rupee": ("india=INR pakistan=PKR sri lanka=LKR nepal=NPR mauriti=MUR", None),
    "dinar": ("kuwait=KWD iraq=IQD jordan=JOD tunisia=TND algeria=DZD bahrain=BHD libya=LYD serbia=RSD", None),
    "franc": ("swi=CHF rwanda=RWF congo=CDF burundi=BIF guinea=GNF djibouti=DJF", None),
    "rial": ("iran=IRR oman=OMR yemen=YER saudi=SAR qatar=QAR", None),
    "riyal": ("saudi=SAR qatar=QAR yemen=YER", "SAR"),
    "peso": ("mexic=MXN philippin=PHP cuba=CUP argentin=ARS chile=CLP colombia=COP", None),
    "shilling": ("kenya=KES uganda=UGX tanzania=TZS somali=SOS", None),
    "dirham": ("emirat=AED moroc=MAD", None),
    "kroner": ("denmark=DKK danish=DKK norw=NOK", None),
    "cfa": (
        "cameroon=XAF gabon=XAF chad=XAF congo=XAF central african=XAF equatorial guinea=XAF senegal=XOF mali=XOF "
        "burkina=XOF benin=XOF togo=XOF niger=XOF ivor=XOF côte=XOF guinea-bissau=XOF",
        None,
    ),
    "koruna": ("czech=CZK", "CZK"),
    "won": ("south korea=KRW north korea=KPW", "KRW"),
}
SPELT = {"rouble": "ruble", "roubles": "ruble", "liras": "lira", "rs": "rupee", "us dollar": "dollar",
         "kronas": "kronor", "córdoba": "peso", "leva": "lev", "lei": "leu"}  # fmt: skip
SCALES = {
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "m": 1_000_000, "mn": 1_000_000,
    "bn": 1_000_000_000, "k": 1_000, "lakh": 100_000, "lakhs": 100_000, "crore": 10_000_000,
}  # fmt: skip
_FIGURES = r"[0-9][0-9.,\u00a0]*[0-9]|[0-9]"
_SCALE = r"(?P<scale{}>[\s-](?:thousand|million|billion|bn|mn|lakhs?|crore)\b|(?:m|bn|k)\b)?"
_WORD = "|".join(sorted((*UNITS, *SHARED, "rouble"), key=len, reverse=True))
_SIGN = "".join(sign for sign in SIGNS if len(sign) == 1)
AMOUNT = (
    rf"(?:(?<![A-Za-z])(?:(?P<sign>(?:US|HK|NZ|NT|TT|AU?|CA?|[SRZFJN])?[{_SIGN}])\s?|(?P<code>{CODES}|Rs\.?|[KUT]?Sh|"
    r"RM|(?-i:GH¢|(?:N|QR|R)(?=[0-9])))\s?)"
    rf"(?P<n1>{_FIGURES}){_SCALE.format('')}|"
    rf"(?P<n2>{_FIGURES}|{WORD}(?=\s+(?:thousand|million|billion|"
    rf"hundred))){_SCALE.format('2')}[-\s](?:(?P<iso>(?-i:{CODES}|CFA))\b|"
    rf"(?P<land>(?-i:(?:(?:[A-Z][a-z]+|[A-Z]{{2,3}}|U\.S\.)\s+){{0,2}}))(?P<word>{_WORD})s?\b))[’']?"
)
MONEY = MoneyTable(
    amount=any_case(AMOUNT),
    before=any_case(
        rf"(?:\bfines?\s+of\s+[^.;()]{{0,40}}\(|\bfines?\b[^.;,]{{0,40}}\b(?:from|to)\s+|"
        r"\b(?:an?\s+)?(?:criminal\s+)?fines?\s+(?:of|totall?ing|worth)\s+(?:up\s+to\s+|about\s+|around\s+)?|"
        rf"\bfin(?:ed|es|ing)\s+(?:(?!(?:and|or|but|for|to)\b)[\w’'-]+,?\s+){{0,7}}?|"
        rf"\b(?:pay|paid|pays)\s+(?:a\s+)?(?:criminal\s+)?fine\s+of\s+)"
        rf"(?:(?:between|from)\s+(?P<least>{_FIGURES})\s+(?:and|to)\s+)?$"
    ),
    behind=any_case(
        r"(?:[-\s]+(?:\([^)]{1,30}\)\s*)?(?:in\s+|option\s+of\s+)?(?:criminal\s+)?fines?\b(?:\s+\([^)]{1,30}\))?|"
        r"\s*\([^)]{1,30}\))"
    ),
    bare=any_case(
        r"\bfines?\s+imposed\s+by\s+the\s+court|"
        r"\b(?:and|to|pay|with|plus|given|received|handed|spared|gets|"
        r"get)\s+(?P<fine>an?\s+(?:\w+\s+)?fine)\b(?=\s*(?:[.,;:)]|\Z|\s(?:for|and|or|after|on|by|in|plus|but|at)\b))"
    ),
    fined=any_case(r"\bfin(?:e|es|ed|ing)\b"),
    words={word: value for word, (_, value) in CARDINALS.items()},
    scales=SCALES,
    signs=SIGNS,
    units=UNITS,
    shared=SHARED,
    spelt=SPELT,
    needs_land=frozenset(("dollar", "pound")),
    home=any_case(r"us|u\.s\.|american|british|uk"),
    agency=any_case(
        r"\b(?:ministry|police|regulator|regulators|inspectorate|agency|authority|authorities|watchdog|commission|"
        r"league|"
        r"federation|association|fifa|uefa|customs|council|ombudsman|bureau|department\s+of\s+(?!justice|"
        r"corrections)\w+|EU|roskomnadzor|european\s+(?:union|commission)|ofwat|ofcom|ofgem)\b[^.;]{0,50}$"
    ),
    agency_behind=any_case(
        r"[’']?\s+(?:\([^)]*\)\s+)?by\s+(?:the\s+)?(?:\w+\s+){0,2}(?:league|ministry|police|regulator|agency|"
        r"authority|commission|federation|association|club|council|fifa|uefa|watchdog|inspectorate|customs|department|"
        r"bureau|board)"
    ),
    court=any_case(r"court|judge|magistrate|tribunal"),
    other=any_case(r"\b(?:restitution|civil\s+penalt\w+|settlement|costs|damages|compensation|fees?)\b"),
    up_to=any_case(r"\bup\s+to\s*$"),
    faces=any_case(r"\b(?:faces?|faced|facing|risks?|could\s+(?:be|get|face)|may\s+(?:be|get|face))\b"),
)
