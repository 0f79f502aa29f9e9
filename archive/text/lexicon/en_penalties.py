"""English words of court penalties: what stands behind and before a term, penalties without one, vetoes, statuses.

Regular expressions; `AFTER` is matched right behind a term, `BEFORE` must end right in front of it.
"""

from __future__ import annotations

import re

PLACE = r"(?:prisons?|jail|colony|colonies|custody|detention|penitentiary|camps?|reformatory|gulag|dungeon|borstal)"
TERM_NOUN = r"(?:sentences?|terms?|penalty|penalties|imprisonment|imprisonments|jail|prison)"
ADJECTIVE = (
    r"(?:real|actual|effective|prison|jail|custodial|imprisonment|gaol|labou?r camp|indeterminate|total|additional)"
)

AFTER = (
    (
        "suspended",
        rf"[’']?s?[-\s]+(?:in\s+(?:\w+\s+)?(?:prison|jail),?\s+)?(?:probational\s+)?(?:suspended|conditional|"
        rf"stayed|deferred)(?:\s+(?:{ADJECTIVE}\s+)?{TERM_NOUN})?\b(?!\s+death)",
    ),
    (
        "suspended",
        rf"[’']?s?(?:[-\s]+(?:of\s+|in\s+)?(?:{ADJECTIVE}\s+)*{TERM_NOUN})?\s*,?\s+(?:(?:but|all)\s+|"
        rf"(?:which|that)\s+(?:was|is|were)\s+|(?:was|were)\s+)?(?:wholly\s+|fully\s+)?(?:suspended|stayed)\b"
        rf"(?!\s+death|\s+(?:{ADJECTIVE}\s+)*(?:sentence|term)|\s+(?:him|her|them|from)\b)",
    ),
    ("death", r"[-\s]+suspended\s+death\s+(?:sentences?|penalty)"),
    (
        "restricted_freedom",
        r"[’']?s?[-\s]+(?:of\s+)?(?:(?:formal|informal|deferred|supervised|unsupervised|felony|"
        r"summary)\s+)?probation\b(?!ary)",
    ),
    (
        "restricted_freedom",
        r"[’']?s?[-\s]+(?:of\s+)?(?:(?:post[- ]?release|community|mandatory|court|parole|police|administrative|"
        r"supervised)\s+)+(?:supervision|surveillance|release|control)",
    ),
    (
        "restricted_freedom",
        r"[’']?s?[-\s]+(?:of\s+|under\s+)?(?:house\s+arrest|restricted\s+(?:freedom|liberty)|(?:restriction|"
        r"limitation)\s+of\s+(?:freedom|liberty|movement)|limited\s+freedom|home\s+confinement)",
    ),
    (
        "administrative_detention",
        r"[’']?s?[-\s]+(?:of\s+|in\s+|under\s+)?administrative\s+(?:detention|arrest|custody)",
    ),
    (
        "other",
        r"[’']?s?[-\s]+(?:of\s+|in\s+)?(?:(?:unpaid|compulsory|mandatory|corrective|correctional|public|community|"
        r"volunteer|obligatory)\s+)+(?:work|works|labou?r|service|treatment)",
    ),
    ("restricted_freedom", r"[-\s]+community\s+(?:orders?|sentences?)"),
    ("other", r"\s+(?:at|in)\s+an?\s+(?:\w+\s+)?(?:training|rehabilitation|treatment)\s+cent(?:re|er)"),
    ("other", r"[-\s]+(?:\w+\s+){0,3}(?:treatment|rehabilitation)\s+program(?:me)?"),
    ("ban", r"[’']?s?[-\s]+(?:\w+\s+){0,2}(?:ban|disqualification)\b"),
    (
        "imprisonment",
        rf"[’']?s?[-\s]+(?:of\s+)?(?:{ADJECTIVE}\s+)*(?:imprisonment|incarceration|confinement|"
        rf"deprivation\s+of\s+(?:liberty|freedom))(?:\s+{TERM_NOUN})?",
    ),
    ("imprisonment", rf"[-\s]+(?:{ADJECTIVE}\s+)*{TERM_NOUN}\b"),
    (
        "imprisonment",
        rf"[’']?s?\s+(?:to\s+be\s+served\s+)?(?:in|inside|at)\s+(?:an?\s+|"
        rf"the\s+)?(?:[\w-]+\s+){{0,4}}?{PLACE}\b(?:\s+or\s+{PLACE}\b)?(?:\s+colony)?",
    ),
    ("imprisonment", r"[’']?s?\s+(?:behind\s+bars|(?:of\s+)?(?:hard|forced)\s+labou?r|jail\s?time)\b"),
)

BEFORE = (
    (
        "suspended",
        rf"\b(?:suspended|conditional|deferred)\s+(?:{ADJECTIVE}\s+)*(?:{TERM_NOUN}\s+)?(?:of\s+|for\s+|"
        rf"from\s+)?$",
    ),
    (
        "imprisonment",
        rf"\b(?:{ADJECTIVE}\s+)*(?:sentences?|terms?|imprisonment|incarceration|prison|jail)\s*(?:of|"
        rf"ranging\s+from|:|for)\s+(?:a\s+total\s+of\s+)?$",
    ),
    (
        "imprisonment",
        r"\b(?:jailed|imprisoned|incarcerated|locked\s+up|gaoled|sent\s+(?:him|her|them)?\s*to\s+(?:prison|jail|"
        r"a\s+penal\s+colony)|put\s+(?:him|her|them)?\s*behind\s+bars)\s+for\s+(?:a\s+total\s+of\s+)?$",
    ),
    ("restricted_freedom", r"\b(?:probation|house\s+arrest|supervision)\s+(?:of|for)\s+$"),
    ("administrative_detention", r"\badministrative\s+(?:detention|arrest)\s+(?:of|for)\s+$"),
    (
        "ban",
        r"\b(?:banned|barred|disqualified|prohibited|ineligible|deprived|stripped|"
        r"forbidden)\b[^.;]{0,80}\s+for\s+(?:a\s+period\s+of\s+)?$",
    ),
)

TRIGGER = re.compile(
    r"\b(?P<strong>(?:re-?)?sentenc(?:ed|ing|es)|condemned|jailed|imprisoned|jails|gaoled)\b|"
    r"\b(?P<weak>given|gave|gives|giving|got|gets|getting|received|receives|receive|receiving|handed|hands|"
    r"awarded|imposed|imposing|"
    r"served?|add(?:ed|ing)|reduced|reduces|reducing|cut|cuts|cutting|lowered|increased|extended|commuted|changed|"
    r"replaced|halv(?:ed|es|ing)|doubl(?:ed|es|ing)|quashed|overturned|upheld|upholds|confirmed|facing|faces|faced|face|asked|asks|sought|seeks|seeking|demanded|requested|"
    r"recommended|spend|means|slapped|ordered|drew|promised|offer(?:ed)?)\b",
    re.IGNORECASE,
)

BARE = (
    (
        "death",
        r"\b(?:(?:\w+-year\s+)?suspended\s+)?death\s+(?:sentences?|penalty)|\b(?:re-?)?(?:sentenced|"
        r"condemned)\s+(?:[\w-]+\s+){0,3}to\s+death|(?:sentence|verdict|judge?ment)\s+of\s+death|(?P<given>\bto\s+death)\b|\bto\s+be\s+(?:hanged|executed)",
    ),
    (
        "life",
        r"\blife\s+(?:imprisonment|sentences?|terms?|in\s+(?:prison|"
        r"jail))(?:\s+without\s+(?:the\s+)?(?:possibility\s+of\s+)?parole)?|\b(?:jailed|"
        r"imprisoned)\s+for\s+life\b|(?:\b(?:re-?)?(?:sentenced|condemned)\s+(?:[\w-]+\s+){0,3}|(?P<given>\b))(?:to|for)\s+life\b(?:\s+(?:imprisonment|in\s+(?:prison|jail)))?(?:\s+without"
        r"\s+(?:the\s+)?(?:possibility\s+of\s+)?parole)?|\blife\s+without\s+(?:the\s+)?(?:possibility\s+of\s+)?par"
        r"ole",
    ),
    ("suspended", r"\bsuspended\s+(?:prison\s+|jail\s+)?(?:sentences?|terms?)|\bconditional\s+sentences?"),
    ("acquittal", r"\bacquitted\b|\bacquittal\b|\bfound\s+not\s+guilty|\bcleared\s+of\s+(?:all\s+)?(?:the\s+)?charges"),
    (
        "confiscation",
        r"\b(?:confiscation|seizure|forfeiture)\s+of\s+(?:[\w’'-]+\s+){0,4}?(?:propert(?:y|ies)|assets|belongings|"
        r"possessions|house|apartments?|land|funds|equipment)|\b(?:property|assets|belongings|house|"
        r"apartments?)\s+(?:was|were|be|been|is|are)\s+(?:also\s+|ordered\s+)?(?:confiscated|seized|forfeited)|"
        r"\bloses?\s+(?:his|her|their)\s+property",
    ),
    (
        "release",
        r"\b(?:conditional|early|immediate)\s+release(?:\s+from\s+prison)?|\breleased?\s+(?:early|on\s+parole|"
        r"conditionally)|\bamnestied\b|\bpardoned\b|\bparoled\b|\b(?:presidential\s+)?pardon\b|"
        r"\brelease\s+on\s+parole|\bamnesty\b(?!\s+[A-Z])|(?<=decision\sto\s)release\b|(?<=order\sto\s)release\b",
    ),
    (
        "ban",
        r"\b(?:permanent\s+|lifetime\s+)?(?:deprivation|loss)\s+of\s+(?:his\s+|her\s+|their\s+)?(?:political|"
        r"civil|civic|voting)\s+rights|\bdeprived\s+of\s+(?:political|civil|his|her|their|the)\s+rights?|"
        r"\b(?:debarred|disbarred|barred|banned|disqualified)\s+from\s+(?:[\w-]+\s+){1,6}?(?:activit(?:y|ies)|"
        r"office|contracts?|politics|profession|work|elections|driving|practice|law|journalism|teaching)|"
        r"\bforfeited\s+(?:his|her|their|its)\s+(?:[\w-]+\s+){0,3}licen[sc]es?|\bineligible\s+to\s+(?:work|run|"
        r"stand|hold)\b|\bstripped\s+of\s+(?:(?:his|her|their|the)\s+)?(?:\w+\s+)?(?:citizenship|nationality|"
        r"rank|titles?|licen[sc]e|office|seat|rights)\b|\b(?:has|have|was|were)\s+(?:been\s+)?(?P<org>banned)\b(?!\s+from)",
    ),
    (
        "other",
        r"\bconditional\s+discharge|\b[0-9]+\s+(?:lashes|strokes)(?:\s+of\s+the\s+cane)?|\b(?:whipped|flogged|"
        r"caned)\b",
    ),
    (
        "imprisonment",
        r"\b(?:jail|prison|custodial)\s+(?:terms?|sentences?|time)\b|"
        r"(?<=sentenced\sto\s)imprisonment\b|(?<=term\sof\s)imprisonment\b",
    ),
    (
        "restricted_freedom",
        r"(?<!on\s)(?<!violates\s)(?<!of\sher\s)(?<!of\shis\s)\bprobation\b(?!ary|\s+(?:department|rules|officer|"
        r"terms|violation|service))|\bhouse\s+arrest\b",
    ),
)
NEEDS_TRIGGER = frozenset({"imprisonment", "restricted_freedom", "suspended", "ban", "confiscation"})

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "₸": "KZT", "₽": "RUB", "₴": "UAH", "¥": "JPY", "₹": "INR", "₪": "ILS",
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "hk$": "HKD", "s$": "SGD", "nz$": "NZD",
    "nt$": "TWD", "r$": "BRL",
}  # fmt: skip
CODES = (
    "CHF|USD|EUR|GBP|RUB|BYN|KZT|KGS|UZS|TJS|AZN|AMD|GEL|TRY|UAH|PLN|CZK|HUF|SEK|NOK|DKK|CNY|RMB|JPY|KRW|INR|PKR|"
    "AUD|CAD|HKD|SGD|NZD|AED|SAR|EGP|ZAR|NGN|KES|UGX|MYR|THB|VND|IDR|PHP|MXN|BRL"
)
UNITS = {  # of one country only
    "euro": "EUR", "tenge": "KZT", "somoni": "TJS", "manat": "AZN", "hryvnia": "UAH", "yuan": "CNY", "yen": "JPY",
    "zloty": "PLN", "złoty": "PLN", "dram": "AMD", "soum": "UZS", "lari": "GEL", "birr": "ETB", "dong": "VND",
    "baht": "THB", "kyat": "MMK", "naira": "NGN", "rand": "ZAR", "ringgit": "MYR", "taka": "BDT", "rupiah": "IDR",
    "shekel": "ILS", "kronor": "SEK", "forint": "HUF", "afghani": "AFN", "cedi": "GHS",
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
    "koruna": ("czech=CZK", "CZK"),
    "won": ("south korea=KRW north korea=KPW", "KRW"),
}
SPELT = {"rouble": "ruble", "liras": "lira", "rs": "rupee", "us dollar": "dollar", "kronas": "kronor"}
SCALES = {"thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "m": 1_000_000, "bn": 1_000_000_000}

_NUMBER = r"[0-9][0-9.,\u00a0]*[0-9]|[0-9]"
_SCALE = r"(?:[\s-](?:thousand|million|billion|bn)\b|m\b|bn\b)?"
_WORD = "|".join(sorted((*UNITS, *SHARED, "rouble"), key=len, reverse=True))
_SIGN = "".join(sign for sign in SIGNS if len(sign) == 1)
AMOUNT = (
    rf"(?:(?<![A-Za-z])(?:(?P<sign>(?:US|HK|NZ|NT|AU?|CA?|S|R)?[{_SIGN}])\s?|(?P<code>{CODES}|Rs\.?)\s?)(?P<n1>{_NUMBER}){_SCALE}|"
    rf"(?P<n2>{_NUMBER}){_SCALE}[-\s](?:(?P<iso>(?-i:{CODES}))\b|"
    rf"(?P<land>(?-i:(?:(?:[A-Z][a-z]+|[A-Z]{{2,3}}|U\.S\.)\s+){{0,2}}))(?P<word>{_WORD})s?\b))"
)
MONEY = re.compile(AMOUNT, re.IGNORECASE)
SCALE = re.compile(r"(thousand|million|billion|bn|m)\b", re.IGNORECASE)
FINE_BEFORE = re.compile(
    rf"(?:\b(?:a\s+)?fines?\s+(?:of|totall?ing|worth)\s+(?:up\s+to\s+|about\s+|around\s+)?|"
    rf"\bfin(?:ed|es)\s+(?:(?!(?:and|or|but|for|to)\b)[\w’'-]+\s+){{0,7}}?)"
    rf"(?:(?:between|from)\s+(?P<least>{_NUMBER})\s+(?:and|to)\s+)?$",
    re.IGNORECASE,
)
FINE_AFTER = re.compile(
    r"(?:[-\s]+(?:\([^)]{1,30}\)\s*)?(?:in\s+)?fines?\b(?:\s+\([^)]{1,30}\))?|\s*\([^)]{1,30}\))", re.IGNORECASE
)
FINE_BARE = re.compile(
    r"\bfines?\s+imposed\s+by\s+the\s+court|\b(?:and|to|pay|with|plus)\s+(?P<fine>a\s+fine)\b", re.IGNORECASE
)

VETO_BEFORE = re.compile(
    r"\b(?:spent|served|serving|held|kept|detained|remained|remain|languish\w*|waited|wait|worked|after|"
    r"nearly|almost|already|"
    r"first|last|past|has\s+been|have\s+been|had\s+been|during|within|in\s+custody|for\s+more\s+than|for\s+over|"
    r"additional|(?:reduc|cut|lower|shorten|mitigat|soften)\w*\b[^.;]{0,30}\bby|probationary\s+period\s+of|probation\s+period\s+of|suspended\s+for|every)\s+"
    r"(?:out\s+|up\s+|the\s+|a\s+little\s+|just\s+|under\s+|well\s+|slightly\s+|less\s+than\s+|only\s+|barely\s+|in\s+\w+\s+|about\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+|some\s+|at\s+least\s+|"
    r"for\s+|his\s+|her\s+|their\s+|a\s+total\s+of\s+)*$",
    re.IGNORECASE,
)
GIVEN_TO = re.compile(  # "sentenced him to an additional 19 years", "extended by two years": terms all the same
    r"\b(?:(?:re-?)?sentenc(?:ed|ing|es)|condemned)\b[^.;]{0,80}\bto\s+(?:serve\s+)?(?:an?\s+)?(?:(?:additional|further|"
    r"extra|first|nearly|almost|over|more\s+than)\s+)+$|\b(?:received|got|given|handed)\s+(?:an?\s+)?(?:additional|"
    r"nearly|almost)\s+$|\b(?:extend|increas|prolong|lengthen)\w*\b[^.;]{0,30}\bby\s+(?:an?\s+(?:additional|further)\s+)?$",
    re.IGNORECASE,
)
ASKED_FOR = re.compile(
    r"\b(?:ask|demand|request|call|urg|seek|sought|want|plead|mov)\w*\s+(?:[\w-]+\s+){0,4}?(?:an?|the|his|her|their)?\s*$",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:not|never|n[’']t)\s+(?:have\s+)?(?:be|been|go|gone|spend|spent|serve|served|get|face)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
HELD = re.compile(
    r"\b(?:extend|prolong)\w*\s+(?:[\w’'-]+\s+){0,4}?(?:arrest|detention|remand|custody|house\s+arrest)\b[^.;]{0,60}$|"
    r"\b(?:arrest|detention|remand|custody)\b[^.;]{0,40}\b(?:extend|prolong)ed\b[^.;]{0,20}$",
    re.IGNORECASE,
)
SERVING_SENTENCE = re.compile(
    r"\b(?:serving|serve)\s+(?:out\s+)?(?:an?\s+|his\s+|her\s+|their\s+)?(?:a\s+total\s+of\s+)?$", re.IGNORECASE
)
VETO_AFTER = re.compile(
    r"[’']?s?\s+(?:old|ago|earlier|later|before|after|in\s+(?:pre-?trial|remand|advance|solitary|a\s+punishment)|"
    r"of\s+(?:pre-?trial|remand|solitary|war|work|service|experience|probationary)|in\s+lieu|contract|strike|"
    r"deal|conflict|deducted|credited|to\s+(?!be\s+served\b|life\b|run\b)[a-z]+)|"
    r"[-\s]old|\s+in\s+(?:a\s+)?(?:pre-?trial|punishment|solitary|temporary)",
    re.IGNORECASE,
)
STATUTE = re.compile(
    r"\b(?:punishable|punishes|punished\s+by|carr(?:y|ies|ied|ying)(?!\s+out)|criminali[sz]e[sd]?|stipulates?d?|"
    r"prescribes?d?|envisages?d?|"
    r"provid(?:e|es|ed|ing)\s+(?:for|up)|allow(?:s|ed)|impose[sd]?\s+penalties|(?:maximum|"
    r"minimum)\s+(?:penalty|punishment|sentence)\s+(?:for|is|was|under)|"
    r"penalt(?:y|ies)\s+(?:for|of|include[sd]?|under|range[sd]?)|penalties\b[^.]{0,60}\bincluded?|"
    r"law\s+(?:set|sets|provid|prohibit|punish|impos)\w*|under\s+(?:the\s+)?(?:law|which|article)\b[^.]{0,40}\bcan|"
    r"offen[cs]es?\s+(?:is|are|that)|anyone\s+who|those\s+(?:found|who)|people\s+who|"
    r"(?:is|are|was)\s+(?:only\s+|considered\s+)?an?\s+(?:crime|misdemeanou?r|felony))\b",
    re.IGNORECASE,
)
DEFENDANT_FACES = re.compile(
    r"\b(?:faces?|faced|facing|risks?|could\s+(?:be|get|face)|may\s+(?:be|get|face))\b", re.IGNORECASE
)
REFUSED = re.compile(
    r"\b(?:refus\w+|denied|deny|denies|denying|reject\w+|turned\s+down|demand\w*|call\w*\s+(?:for|on)|urg\w+|"
    r"appeal\w*\s+(?:for|to)|plead\w*\s+for|"
    r"hop(?:e|es|ed|ing)|possib\w+|without|ask\w*|seek\w*|campaign\w*|eligible|hearing|applied|application|"
    r"request\w*|should|not|moratorium|abolish\w*)\b",
    re.IGNORECASE,
)
PRINCIPLE = re.compile(r"\b(?:moratorium|abolish\w*|abolition|oppos\w+|reinstat\w+|against\s+the)\b", re.IGNORECASE)
RELEASING = re.compile(
    r"\b(?:grant\w*|order\w*|rul\w+|decid\w+|decision|approv\w+|was|were|been|has|result\w*|issued|amnestied|"
    r"pardoned|paroled)\b",
    re.IGNORECASE,
)
AGENCY = re.compile(r"\b(?:ministry|police|regulator|inspectorate|agency|authority|authorities)\b", re.IGNORECASE)
NOT_A_FINE = re.compile(r"\b(?:restitution|civil\s+penalt\w+|settlement|costs|damages)\b", re.IGNORECASE)
JUSTICE = re.compile(
    r"\b(?:courts?|judges?|justice|sentenc\w+|convict\w*|jail\w*|prison\w*|guilty|prosecut\w+|trial|verdict|"
    r"imprison\w*|tribunal|appeal|pardon\w*|parole\w*|amnest\w*|acquit\w*|fined|banned|defendants?)\b",
    re.IGNORECASE,
)

COURTLY = re.compile(
    r"\b(?:courts?|judges?|sentenc(?:e|es|ed|ing)|convict\w*|jail\w*|prison\w*|guilty|prosecut\w+|verdict|"
    r"imprison\w*|tribunal|"
    r"probation|suspended|custody|colony|behind\s+bars|detention|defendants?|acquitted|pardon\w*|parole\w*|amnest\w*|life|death)\b",
    re.IGNORECASE,
)

STATUSES = (
    (
        "requested",
        r"\b(?:prosecut(?:or|ors|ion|ors’)|attorney’?s?\s+office|department|office)\b[^.;]{0,80}\b(?:ask\w*|"
        r"sought|seek\w*|demand\w*|request\w*|call\w*|recommend\w*|want\w*|offer\w*|propos\w*)\b|\b(?:asked|"
        r"asking|sought|demanded|requested|recommended|called)\s+(?:for\s+|that\s+)?|\bin\s+exchange\s+for\b|"
        r"\bpromised\b|\bwill\s+be\s+sentenced\b|\bplea\s+(?:deal|agreement|bargain)\b|\bcourt\s+offer\b",
    ),
    (
        "threatened",
        r"\b(?:faces?|faced|facing|risks?|risking|(?:could|may)\s+(?:be\s+(?:given|sentenced|jailed)|get|face|"
        r"receive|spend|go\s+to|serve)|could\s+be|might|if\s+(?:convicted|found\s+guilty)|liable\s+to|threatened\s+with|eligible\s+for|possible)\b",
    ),
    (
        "overturned",
        r"\b(?:overturn\w*|quash\w*|annul\w*|cancel(?:l?ed|s)|revok\w*|set\s+aside|vacated|threw\s+out|"
        r"struck\s+down)\b",
    ),
    (
        "increased",
        r"\b(?:increas\w*|doubl(?:ed|es|ing)|toughen\w*|extended|prolong\w*|raised|lengthen\w*|harsher|stiffer)\b",
    ),
    (
        "reduced",
        r"\b(?:reduc\w*|commut\w*|cut(?:ting)?|shorten\w*|lower\w*|soften\w*|mitigat\w*|lighter|halv\w*|"
        r"re-?sentenced)\b",
    ),
    (
        "upheld",
        r"\b(?:uph[eo]ld\w*|confirm\w*|affirm\w*|(?:left|leaving|leaves|remain\w*)\b[^.;]{0,40}\b(?:in\s+(?:force|"
        r"place)|unchanged|stands?)|(?:reject|dismiss|turn|thrown?|threw)\w*\s+(?:down\s+|"
        r"out\s+)?[^.;]{0,40}\bappeal)\b",
    ),
)
CHANGES = re.compile(
    r"\b(?:reduc|commut|cut|shorten|lower|soften|mitigat|halv|doubl|increas|extend|rais|chang|revis)\w*\b",
    re.IGNORECASE,
)
CHANGED = re.compile(r"\b(?:changed|replaced|converted|altered|revised|instead\s+of|into)\b", re.IGNORECASE)
CLAUSE_BREAK = re.compile(
    r";|\s[–—]\s|,\s+(?:who|which|whose|while|after|but|although|where|when)\b|,\s+and\s+(?=[a-z’']+\s+(?:was|"
    r"were|got|had|has|later)\b)|"
    r"\bwho\b|\bwhich\b|,\s+later\b|\bbut\b",
    re.IGNORECASE,
)
