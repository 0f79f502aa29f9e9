"""English words of court penalties: rules, vetoes and statuses, each with an example in which it fires."""

from __future__ import annotations

from archive.text.lexicon.en_decisions import DECISIONS
from archive.text.lexicon.en_people import PEOPLE
from archive.text.lexicon.en_terms import MONEY, TERMS, WORD
from archive.text.lexicon.justice import PenaltyTable, any_case, rule, veto

PLACE = (
    r"(?:prisons?|jail|gaol|colony|colonies|custody|detention|penitentiary|camps?|reformatory|gulag|dungeon|borstal|"
    r"correctional\s+(?:facility|institution|colony)|work-?house|lock-?up|slammer)"
)
NOUN = (
    r"(?:sentences?|terms?|penalty|penalties|imprisonment|imprisonments|(?:jail|prison)(?:\s+(?:stretch|spell|"
    r"stint))?)"
)
ADJECTIVE = (
    r"(?:real|actual|effective|prison|jail|custodial|imprisonment|gaol|labou?r\s+camp|indeterminate|determinate|total|"
    r"additional|aggregate|concurrent|consecutive|mandatory|minimum|maximum|rigorous|simple|strict|prison-colony|"
    r"prison\s+colony|federal|state|initial|"
    r"mandatory\s+minimum|minimum\s+mandatory|non-custodial)"
)
POSSESSIVE = r"[’']?s?[-‑\s]+"
DEFENDANT = r"(?:an?\s+|his\s+|her\s+|their\s+|the\s+|its\s+)"
SENTENCED = r"(?:(?:re-?)?sentenc(?:ed|es|ing)|condemn(?:ed|s|ing))"
GIVEN = (
    r"(?:gets?|got|getting|given|gives|gave|handed|hands|receiv(?:es?|ed|ing)|draws?|drew|awarded|slapped\s+with|"
    r"hit\s+with|dealt)"
)

OFFENCE = (
    r"(?:murder\w*|manslaughter|homicide|rape[ds]?|raping|rapist|fraud\w*|graft|corrupt\w*|brib\w+|theft|stealing|"
    r"robb\w+|burgl\w+|cocaine|heroin|"
    r"drugs?|meth|fentanyl|cannabis|smuggl\w+|stabb\w+|shooting|killing|killer|assault\w*|abus\w+|arson\w*|kidnap\w*|"
    r"abduct\w*|terror\w*|"
    r"sedition|treason|espionage|spying|spy|launder\w+|embezzl\w+|perjury|stalk\w+|traffick\w*|blackmail\w*|extort\w*|"
    r"hack(?:er|ing)|blasphemy|"
    r"defam\w+|libel|slander|insult\w*|hooligan\w*|extremis\w+|separatis\w+|mutiny|coup|conspir\w+|molest\w*|grooming|"
    r"scam\w*|ponzi|"
    r"manslaughter|attack\w*|beating|dui|drunk[- ]driving|crash|vandal\w+|riot\w*|unrest|protest\w*|genocide|lynch\w*|"
    r"dacoit\w*|heist|"
    r"militant\w*|gang\w*|cartel|mafia|mob|misconduct|negligence|contempt|forg\w+|swindl\w+|cheat\w*|tax\s+evasion|"
    r"disinformation|fake\s+news|"
    r"blogger|dissident|activist|opposition|podcasts?|posts?|tweets?|leak\w*|felon|firearms?|guns?|weapons?|bomb\w*|"
    r"plot\w*)"
)

BEHIND = (
    rule(
        "suspended-behind",
        "suspended",
        rf"{POSSESSIVE}(?:(?:in|of)\s+(?:\w+\s+)?(?:prison|jail|imprisonment),?\s+)?(?:probational\s+)?(?:suspended|"
        r"conditional|stayed|"
        r"deferred(?!\s+(?:adjudication|probation|sentencing|"
        rf"prosecution)))(?:\s+(?:{ADJECTIVE}\s+)*{NOUN})?\b(?!\s+death)",
        "The court gave Mira Soll a ⟦five year suspended sentence⟧ on Monday.",
    ),
    rule(
        "suspended-after-noun",
        "suspended",
        rf"[’']?s?(?:[-\s]+(?:of\s+|in\s+)?(?:{ADJECTIVE}\s+)*(?:{NOUN}|custody|R\.?I\.?))?(?:\s+in\s+(?:the\s+|"
        rf"a\s+)?(?:[\w’'-]+\s+){{0,3}}(?:prison|jail|corrections?|custody))?\s*,?\s+\(?(?:(?:but|all|with\s+all|"
        r"and)\s+|"
        r"(?:which|that)\s+(?:was|is|were|has\s+been)\s+|(?:was|were)\s+)?(?:wholly\s+|fully\s+|"
        r"conditionally\s+)?(?:suspended|stayed)\b"
        rf"(?!\s+death|\s+(?:{ADJECTIVE}\s+)*(?:sentence|term)|\s+(?:him|her|them|from)\b)",
        "Ola Nemec was sentenced to ⟦18 months in prison which was suspended⟧ for two years.",
    ),
    rule(
        "death-suspended",
        "death",
        r"[-\s]+suspended\s+death\s+(?:sentences?|penalty)",
        "The court gave the mayor a ⟦two-year suspended death sentence⟧.",
    ),
    rule(
        "probation-behind",
        "restricted_freedom",
        rf"{POSSESSIVE}(?:of\s+|on\s+)?(?:(?:formal|informal|deferred|supervised|unsupervised|felony|misdemeanou?r|"
        r"summary|reporting|strict|intensive|court|"
        r"administrative|standard|county|state|federal|adult|consecutive|concurrent|police|noncustodial|bench|"
        rf"deferred\s+adjudication)\s+){{0,2}}(?:probation\b(?!ary)|deferred\s+adjudication)",
        "Ann Roe was sentenced to ⟦three years’ formal probation⟧ by a judge.",
    ),
    rule(
        "supervision-behind",
        "restricted_freedom",
        rf"{POSSESSIVE}(?:of\s+|on\s+)?(?:(?:post[- ]?release|post[- ]?prison|community|mandatory|court|parole|police|"
        r"administrative|extended|intensive|"
        r"supervised|conditional|federal|mandatory\s+parole)\s+)+(?:supervision|surveillance|release|control|custody|"
        r"parole)",
        "The judge gave Bo Hill ⟦12 years of mandatory supervision⟧.",
    ),
    rule(
        "restricted-behind",
        "restricted_freedom",
        rf"{POSSESSIVE}(?:of\s+|under\s+|in\s+|on\s+)?(?:house\s+arrest|home\s+(?:confinement|detention)|"
        r"restricted\s+(?:freedom|liberty)|(?:restrict(?:ion|ed)|"
        r"limit(?:ation|ed))\s+(?:of\s+|on\s+)?(?:freedom|liberty|movement)|electronic\s+monitoring|"
        r"(?:internal\s+)?exile|restriction\b|confinement\s+at\s+home)",
        "A court sentenced Alma Bek to ⟦two years of restricted freedom⟧.",
    ),
    rule(
        "administrative-behind",
        "administrative_detention",
        rf"{POSSESSIVE}(?:of\s+|in\s+|under\s+)?administrative\s+(?:detention|arrest|custody|imprisonment)",
        "The judge gave the blogger ⟦15 days of administrative arrest⟧.",
    ),
    rule(
        "detention-behind",
        "administrative_detention",
        r"[’']?[-\s]+(?:of\s+)?(?:detention|arrest)\b",
        "The city court imposed the ⟦55-day detention⟧ on her.",
    ),
    rule(
        "work-behind",
        "other",
        rf"{POSSESSIVE}(?:of\s+|in\s+|doing\s+)?(?:(?:unpaid|compulsory|mandatory|corrective|correctional|public|"
        r"community|volunteer|obligatory|forced|"
        rf"court-ordered)\s+)+(?:work|works|labou?r|service|treatment)(?!\s+(?:camp|colony|prison))",
        "She was ordered to do ⟦100 hours of community service⟧ by the court.",
    ),
    rule(
        "community-order",
        "restricted_freedom",
        r"[-\s]+(?:community|supervision|youth\s+rehabilitation|community\s+corrections?|home\s+detention|"
        r"intensive\s+corrections?)\s+(?:orders?|sentences?)",
        "A magistrate gave Tom Rusk an ⟦18-month community order⟧.",
    ),
    rule(
        "curfew-behind",
        "restricted_freedom",
        rf"{POSSESSIVE}(?:of\s+)?(?:(?:night-?time|tagged|electronic)\s+)?(?:curfew|tag)\b",
        "The judge imposed a ⟦12-month curfew⟧ on the councillor.",
    ),
    rule(
        "psychiatric-behind",
        "other",
        rf"{POSSESSIVE}(?:of\s+|in\s+)?(?:(?:compulsory|forced|involuntary)\s+)?psychiatric\s+(?:treatment|care|"
        r"confinement|detention)",
        "A court ordered ⟦six months of compulsory psychiatric treatment⟧ for the painter.",
    ),
    rule(
        "young-offenders-behind",
        "imprisonment",
        r"[’']?s?\s+in\s+(?:an?\s+|the\s+)?(?:young\s+offenders?[’']?s?|youth|juvenile|secure|"
        r"state\s+hospital)(?:\s+\w+)?\s+(?:institution|cent(?:re|er)|facility|detention|prison)",
        "The hacker was given ⟦three years in a young offenders’ institution⟧ by the court.",
    ),
    rule(
        "training-centre",
        "other",
        r"\s+(?:at|in)\s+an?\s+(?:\w+\s+)?(?:training|rehabilitation|treatment|re-?education)\s+(?:cent(?:re|er)|camp)",
        "Wei Lam, 19, was sentenced to ⟦three years at a training centre⟧.",
    ),
    rule(
        "treatment-programme",
        "other",
        r"[-\s]+(?:of\s+)?(?:\w+\s+){0,4}(?:treatment|rehabilitation)(?:\s+program(?:me)?)?\b",
        "As part of his sentence Bo Hill must complete a ⟦six-month residential drug treatment program⟧.",
    ),
    rule(
        "ban-behind",
        "ban",
        rf"{POSSESSIVE}(?:\w+\s+){{0,2}}(?:ban\b(?:\s+on\s+(?:\w+ing|political|public)(?:\s+\w+){{0,2}})?|"
        r"disqualification|suspension\s+of\s+(?:his|her)\s+licen[cs]e)\b|"
        rf"{POSSESSIVE}(?:of\s+)?(?:deprivation|loss)\s+of\s+(?:(?:his|her|their|all)\s+)?(?:political|civil|civic|"
        r"voting)\s+rights",
        "The court sentenced the editor to a ⟦two-year driving ban⟧.",
    ),
    rule(
        "imprisonment-behind",
        "imprisonment",
        rf"{POSSESSIVE}(?:of\s+|in\s+)?(?:{ADJECTIVE}\s+)*(?:imprisonment|incarceration|confinement|R\.?I\.?(?![\w-])|"
        rf"deprivation\s+of\s+(?:liberty|freedom))(?:\s+{NOUN})?",
        "A judge sentenced Rana Sabo to ⟦seven-and-a-half years’ imprisonment⟧.",
    ),
    rule(
        "sentence-behind",
        "imprisonment",
        rf"[-‑\s]+(?:{ADJECTIVE}\s+)*(?:[\w’'-]+-[\w’'-]+\s+)?{NOUN}\b(?:\s+of\s+(?:imprisonment|incarceration)\b|"
        r"\s+in\s+(?:(?:state|federal)\s+)?(?:prison|jail)\b)?(?!\s+(?:of|in)\s+office)",
        "Ivar Dunn received a ⟦six-month jail term⟧ from the court.",
    ),
    rule(
        "place-behind",
        "imprisonment",
        r"[’']?s?,?\s+(?:to\s+be\s+served\s+|to\s+serve\s+)?(?:in|inside|at|with)\s+(?:an?\s+|"
        rf"the\s+)?(?:[\w’'-]+\s+){{0,4}}?{PLACE}\b"
        rf"(?:\s+or\s+{PLACE}\b)?(?:\s+(?:colony|camp|facility))?|[’']?s?\s+(?:of\s+)?(?:jail|prison|"
        r"custody)\b(?:\s+time)?(?!\s+(?:guard|officer|cell|staff))",
        "Olena Brask was given ⟦four years in a penal colony⟧.",
    ),
    rule(
        "department-behind",
        "imprisonment",
        r"[’']?s?\s+(?:in|to|with)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:Department\s+of\s+Corrections?|"
        r"Division\s+of\s+Corrections?|"
        r"Bureau\s+of\s+Prisons|house\s+of\s+corrections?|TDCJ|DOC|IDOC|Corrections)\b|[’']?s?\s+(?:TDCJ|DOC|IDOC)\b",
        "Bo Hill was sentenced to ⟦12 years in the Department of Corrections⟧.",
    ),
    rule(
        "bars-behind",
        "imprisonment",
        r"[’']?s?\s+(?:behind\s+bars|(?:of\s+|in\s+|at\s+)?(?:hard|forced|penal|compulsory)\s+labou?r|jail\s?time)\b",
        "Jessica Chu received ⟦2½ years behind bars⟧ from a court.",
    ),
)

AHEAD = (
    rule(
        "suspended-ahead",
        "suspended",
        rf"\b(?:suspended|conditional|deferred)\s+(?:{ADJECTIVE}\s+)*(?:{NOUN}\s+)?(?:of\s+|for\s+|from\s+)?$",
        "Serik Sapar got a ⟦suspended four-year term⟧ from the court.",
    ),
    rule(
        "sentence-ahead",
        "imprisonment",
        rf"\b(?:{ADJECTIVE}\s+)*(?:sentences?|terms?|imprisonment|incarceration|prison|jail|custody|R\.?I\.?)\s*(?:of|"
        r"ranging\s+from|totall?ing|:|for)\s+"
        rf"(?:an?\s+total\s+of\s+|an?\s+)?$",
        "The judge handed them ⟦jail terms of three-to-six years⟧.",
    ),
    rule(
        "jailed-for",
        "imprisonment",
        r"\b(?:jailed|jails|imprisoned|imprisons|incarcerated|caged|locked\s+(?:up|away)|put\s+away|gaoled|caged|"
        r"banged\s+up|put\s+behind\s+bars|sen(?:t|ds)\s+(?:[\w’'-]+\s+){0,6}?(?:to\s+(?:an?\s+|"
        r"the\s+)?(?:[\w’-]+\s+){0,3}?(?:prison|jail|"
        r"colony|camp|penitentiary)|down)|put\s+(?:him|her|them)?\s*behind\s+bars)\s+for\s+(?:a\s+total\s+of\s+|"
        r"a\s+further\s+|another\s+|the\s+full\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+)?$",
        "Eskin Nega was ⟦jailed for 18 years⟧.",
    ),
    rule(
        "probation-ahead",
        "restricted_freedom",
        r"\b(?:probation|house\s+arrest|supervision|supervised\s+release|community\s+control)\s+(?:of|"
        r"for)\s+(?:a\s+period\s+of\s+)?$",
        "The judge put Ann Roe on ⟦probation for three years⟧.",
    ),
    rule(
        "administrative-ahead",
        "administrative_detention",
        r"\badministrative\s+(?:detention|arrest)\s+(?:of|for)\s+$",
        "The court put the activist under ⟦administrative arrest for ten days⟧.",
    ),
    rule(
        "detained-for",
        "imprisonment",
        r"\bdetained\s+for\s+(?:at\s+least\s+)?$|"
        r"\bput(?=\s[^.;]{0,60}behind)[^.;]{0,60}\b(?P<span>behind\s+bars)\s+for\s+$",
        "The court ordered that the boy be ⟦detained for 14 years⟧.",
    ),
    rule(
        "extended-by",
        "imprisonment",
        r"\b(?:term|sentence)\b[^.;]{0,40}\b(?:extended|increased|prolonged|"
        r"lengthened)\b[^.;]{0,120}\bby\s+(?P<span>)$",
        "He saw his prison term extended twice, by ⟦three years⟧ in 2006.",
    ),
    rule(
        "in-brackets",
        "imprisonment",
        r"(?-i:[A-Z][\w’'-]+)\s\((?P<span>)$",
        "Those jailed by the court are Ana Roth (⟦four years⟧) and Bo Hill (two).",
    ),
    rule(
        "headline-start",
        "imprisonment",
        r"\A(?P<span>)$",
        "⟦Five years⟧ for a ‘like’: pensioner convicted of ‘fakes’.",
        then=r"\s+for\b",
    ),
    rule(
        "ban-of",
        "ban",
        r"\b(?:travel|driving|lifetime|professional)\s+bans?\s+(?:of|for)\s+$|\b(?:loss|"
        r"deprivation)\s+of\s+(?:[\w’-]+\s+){0,3}rights?\s+(?:of|for)\s+$",
        "The court gave the writer a year in prison and a ⟦travel ban of five years⟧.",
    ),
    rule(
        "line-of-list",
        "imprisonment",
        r"\A\W*(?-i:[A-Z][\w’'.-]+)(?:\s(?-i:[A-Z][\w’'.-]+|bin|al|de|van)){1,4}(?:,\s[1-9][0-9]|"
        r"\s\([1-9][0-9]\))?\s*[–—:-]\s*(?P<span>)$",
        "The court named the terms.\nAna Roth – ⟦5 years⟧\nBo Hill – 4 years",
    ),
    rule(
        "headline-colon",
        "imprisonment",
        r"\A(?-i:[A-Z])[^:.]{2,40}:\s+(?P<span>)$",
        "Belarus: ⟦12 years⟧ for union leader\nThe prosecutor had asked for ten.",
    ),
    rule(
        "ban-ahead",
        "ban",
        r"\b(?:banned|debarred|barred|bars?|bans?|disqualif(?:ied|ies)|prohibit(?:ed|s)?|ineligible|deprived?|"
        r"stripped|forbidden|forbid|forbade|suspended\s+from\s+\w+|"
        r"(?:licen[sc]es?\s+(?:is|was|will\s+be|were|are)\s+)?(?:revoked|suspended)(?=\s+for)|(?:may|can|could|"
        r"must)\s*not\s+(?:hold|work|practi[sc]e|run|teach|stand|engage))\b(?![^.;]{0,80}\b(?:sentenced|years|"
        r"jailed)\b)(?<!behind\sbars)[^.;]{0,80}?\s+for\s+"
        r"(?:a\s+period\s+of\s+|a\s+further\s+|at\s+least\s+)?$",
        "The court ruled that he would be ⟦ineligible to work in the police for two years⟧.",
    ),
)

# Verbs that give a term which no penalty noun stands by; what the weak ones give is one only near them.
TRIGGER = (
    r"\b(?P<strong>(?:re-?)?sentenc(?:ed|ing|es)|condemned|jailed|imprisoned|jails|gaoled)\b|"
    r"\b(?P<weak>given|gave|gives|giving|got|gets?|getting|received|receives|receive|receiving|handed|hands|handing|"
    r"awarded|imposed|"
    r"imposing|imposes|served?|add(?:ed|ing|s)|reduced|reduces|reducing|cut|cuts|cutting|slashed|slashes|lowered|"
    r"increased|extended|commuted|commutes|changed|"
    r"replaced|halv(?:ed|es|ing)|doubl(?:ed|es|ing)|quashed|quashes|overturned|overturns|upheld|upholds|confirmed|"
    r"confirms|facing|faces|faced|face|asked|"
    r"asks|sought|seeks|seek|seeking|demanded|demand|demands|wants?|wanted|requested|requests?|recommended|"
    r"recommends?|ask\s+for|set\s+(?:the\s+)?(?:punishment|sentence|term|penalty)\s+at|spend|means|slapped|hit|"
    r"ordered|orders|recommendation|exchange|drew|draws?|promised|offer(?:ed)?|"
    r"expect|swaps?|swapped|replaces|plea|hoped\s+for|called\s+for|call\s+for|imposes|"
    r"dealt|assessed|lands?|landed|nets?|earns?|earned|cops|copped|bags?|bagged|argued\s+for|proposed|takes|took|"
    r"doing|raised|raises|lifts|lifted|awards?|adds?|combined|agrees\s+to|looking\s+at|made\s+up|sees|saw|recommended|"
    r"put|serve|serving|plus|was\s+to\s+serve|sent\s+down|consecutive|enhanced|halves|doubles|ranged|range)\b"
)

BARE = (
    rule(
        "death-noun",
        "death",
        r"\b(?:(?:\w+-year\s+)?suspended\s+)?(?:death|capital)\s+(?:sentences?|penalty|"
        r"punishment)\b(?:,?\s+with\s+an?\s+[\w-]+\s+reprieve)?",
        "The high court upheld the ⟦death sentence⟧ of Omar Hadi.",
        hints="death capital",
    ),
    rule(
        "death-verb",
        "death",
        rf"\b{SENTENCED}\s+(?:[\w-]+\s+){{0,3}}to\s+death",
        "Two officials were ⟦sentenced to death⟧ by a court.",
        hints="death",
    ),
    rule(
        "death-of",
        "death",
        r"(?:sentence|verdict|judge?ment)\s+of\s+death",
        "The jury returned a ⟦verdict of death⟧.",
        hints="death",
    ),
    rule(
        "death-to",
        "death",
        r"\bto\s+(?:death|the\s+gallows)\b|\bto\s+(?:be\s+)?(?:hanged|hang(?!\s+(?:up|out|on))|die|executed)\b",
        "A judge sentenced Omar Hadi, 40, and Ali Sarab ⟦to death⟧.",
        needs=rf"\b(?:{SENTENCED}|commut(?:ed|es|ing)|sends?|sent)\b[^.;:]{{0,120}}$|\A(?:[a-z]+|\d+)\s+$",
        hints="death gallows hang die executed",
    ),
    rule(
        "death-hang",
        "death",
        r"\bto\s+be\s+(?:hanged|executed)\b|\bput\s+to\s+death\b",
        "The jury voted that he should be ⟦put to death⟧ for the murders.",
        needs=r"\b(?:jury|jurors|court|judge|sentenc\w+|tribunal|convict\w+)\b",
        hints="hanged executed put",
    ),
    rule(
        "death-given",
        "death",
        rf"\b(?:{GIVEN}|(?:seek|demand|want|request|recommend)(?:s|ed|ing)?|sought|ask(?:s|ed|ing)?\s+for|faces?|"
        r"facing|faced|impos(?:ed?|es)|awards?|confirms?|confirmed|"
        r"upholds?)\s+(?:the\s+)?(?P<span>death)\b(?!\s+(?:sentence|penalt|threat|certif|row|toll|blow|benefit))",
        "Court: dacoit gets ⟦death⟧ for triple murder.",
        hints="death",
    ),
    rule(
        "life-order",
        "life",
        r"\bwhole[- ]life\s+(?:orders?|tariffs?|terms?)\b",
        "The judge gave the killer a ⟦whole-life order⟧.",
        hints="life",
    ),
    rule(
        "life-noun",
        "life",
        r"(?<![-\w])(?P<span>(?:whole[- ])?life[-\s]+(?:imprisonment|sentences?|terms?|jail|behind\s+bars|"
        r"in\s+(?:(?:\w+\s+)?prison|jail|custody))(?:,?\s+without\s+"
        r"(?:the\s+)?(?:possibility\s+of\s+|chance\s+of\s+|eligibility\s+for\s+)?(?:parole|release))?)",
        "The court gave Badie a ⟦life sentence⟧.",
        hints="life",
    ),
    rule(
        "life-verb",
        "life",
        r"\b(?:jailed|imprisoned|caged|locked\s+up|gaoled|sent\s+to\s+(?:prison|jail)|put\s+away)\s+for\s+life\b|"
        rf"\b{SENTENCED}\s+(?:[\w-]+\s+){{0,3}}to\s+(?:spend\s+(?:the\s+rest\s+of\s+)?(?:his|her|their)\s+)?life\b"
        r"(?:\s+(?:imprisonment|(?:in|behind)\s+(?:prison|jail|"
        r"bars)))?(?:,?\s+without\s+(?:the\s+)?(?:possibility\s+of\s+|chance\s+of\s+)?parole)?",
        "Andualem Arage was ⟦jailed for life⟧.",
        hints="life",
    ),
    rule(
        "life-to",
        "life",
        r"\b(?:to|for)\s+life\b(?!-)(?:\s+(?:imprisonment|in\s+(?:prison|"
        r"jail)))?(?:\s+without\s+(?:the\s+)?(?:possibility\s+of\s+|chance\s+of\s+)?parole)?",
        "A judge sentenced Omar Hadi, 40, and Ali Sarab ⟦to life⟧.",
        needs=rf"\b(?:{SENTENCED}|jail(?:ed|s)|imprison(?:ed|s)|commut(?:ed|es|ing))\b[^.;:]{{0,120}}$",
        hints="life",
    ),
    rule(
        "life-given",
        "life",
        rf"\b(?:{GIVEN}|faces?|facing|faced|serving|serve|(?:seek|demand|want|request|recommend)(?:s|ed|ing)?|sought|"
        r"ask(?:s|ed|ing)?\s+for|call(?:s|ed)?\s+for|impos(?:ed?|es)|years\s+or|plus|awards?|"
        r"awarded)\s+(?:up\s+to\s+|at\s+least\s+)?(?P<span>life(?:\s+with(?:out)?\s+(?:hard\s+labou?r|parole|"
        r"release))?)\b(?!\s+(?:of|on|as|is|was|with|back|in\s+order|together|changing|saving|support|insurance|"
        r"peerage|threat|lesson|membership)|-)",
        "Ex-soldier gets ⟦life⟧ for murder of wife, court rules.",
        hints="life",
    ),
    rule(
        "life-headline",
        "life",
        r"(?:\A|,\s+|\band\s+|:\s+)(?P<span>life)\s+for\s+(?:[\w’-]+\s+){0,4}(?:\Z|killer|murder\w*|two|three|four|"
        r"\d+|man|men|woman|mother|father|brothers|leader|commander|accused|convicts?|ex-\w+)",
        "Court: ⟦life⟧ for three in honour killing.",
        hints="life",
    ),
    rule(
        "life-risk",
        "life",
        r"\brisk(?:s|ed|ing)?\s+(?P<span>life)\s+(?:at\s+trial|in\s+prison|behind)|\b(?:go|went|"
        r"sent)\s+to\s+(?:prison|jail)\s+for\s+(?P<span2>life)\b|\bgets?\s+(?P<span3>lifer)\b",
        "The pastor took the deal rather than risk ⟦life⟧ at trial.",
        hints="life",
    ),
    rule(
        "life-object",
        "life",
        r"\b(?:court|judge|jury|tribunal|bench)\b[^.;]{0,40}\b(?:gave|gives|hands|handed|jails|meted)\s+(?:(?!into\b|"
        r"of\b)[\w’'\"-]+\s+){1,6}?(?<!your\s)(?<!his\s)(?<!her\s)(?<!their\s)(?<!of\s)(?P<span>life(?:\s+with(?:out)?\s+(?:hard\s+labou?r|"
        r"parole))?)(?=\s+(?:over|for|in|after|\Z)|[.,]|\Z)|\breclusion\s+perpetua\b|"
        r"\blife-without-parole(?:\s+(?:terms?|sentences?))?",
        "The court gives warlord Kopi ⟦life with hard labour⟧ over a massacre.",
        hints="life perpetua",
    ),
    rule(
        "life-colon",
        "life",
        r":\s+(?P<span>life)\s*(?:\Z|[.;])",
        "The court's sentences are as follows:\nLemma Fufa (tried in absentia): ⟦life⟧",
        hints="life",
    ),
    rule(
        "death-headline",
        "death",
        r"(?:\A|,\s+|:\s+)(?P<span>death)\s+for\s+(?:[\w’-]+\s+){0,4}(?:\Z|killer|murder\w*|two|three|four|five|\d+|"
        r"man|men|convicts?|ex-\w+|in\b)",
        "⟦Death⟧ for three in honour killing, court rules.",
        hints="death",
    ),
    rule(
        "life-parole",
        "life",
        r"\blife\s+with(?:out)?\s+(?:the\s+)?(?:possibility\s+of\s+|chance\s+of\s+)?parole",
        "The judge offered Ann Roe a choice of prison or ⟦life without parole⟧.",
        hints="life",
    ),
    rule(
        "suspended-later",
        "suspended",
        r"\b(?:sentence|terms?)\s+(?:was|were)\s+(?:partly\s+|wholly\s+)?(?P<span>suspended)\b|"
        r"\bterms?\s+(?P<span2>partly\s+suspended)\b",
        "He got two years, but the sentence was ⟦suspended⟧ by the court.",
        hints="suspended",
    ),
    rule(
        "suspended-noun",
        "suspended",
        r"\b(?:suspended|conditional)\s+(?:prison\s+|jail\s+|custodial\s+)?(?:sentences?|terms?)",
        "Sixteen were handed ⟦suspended sentences⟧ by the court.",
        hints="suspended conditional",
    ),
    rule(
        "acquittal",
        "acquittal",
        r"\b(?:acquitted|acquits|acquittals?)\b|\bfound\s+not\s+guilty|\bnot[- ]guilty\s+verdicts?|"
        r"(?<!plead\s)(?<!pleads\s)(?<!pleaded\s)(?<!pled\s)(?<!plea\sof\s)(?<!pleading\s)\bnot\s+guilty\b(?!\s+(?:plea|"
        r"to\b))|(?<=court\s)clears\b(?=\s+[A-Za-z])|(?<=also\s)cleared\b(?=\s+(?!the\s+way)[a-zA-Z])|\b(?:found|"
        r"finds)\s+(?:[\w’-]+\s+){1,3}(?P<span>not\s+guilty)\b|"
        rf"\b(?:cleared|clears)(?=\s+(?:[\w’-]+\s+){{1,4}}of\s+(?:all|the|any)\s+charges)|\b(?:cleared|clears|"
        r"absolved)\s+(?:of|over)\s+(?:all\s+)?(?:the\s+)?(?:charges|wrongdoing)|\b(?:cleared|clears|"
        rf"absolved)(?=\s+(?:of|over)\s+(?:\w+ing\b|(?:\w+\s+){{0,2}}{OFFENCE}))|"
        r"\b(?:cleared|acquitted)(?=\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:counts?|charges?)\b)|"
        r"\b(?P<span2>let\s+off)\b(?=\s+for\s+(?:want|lack)\b)|"
        r"(?<=was\s)cleared(?=\s+by\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:court|jury|judge|tribunal))",
        "Three of the defendants were ⟦acquitted⟧.",
        hints="acquit guilty clear absolved let",
    ),
    rule(
        "hospital-order",
        "other",
        r"\b(?:indefinite\s+)?hospital\s+orders?\b|\bcompulsory\s+(?:psychiatric\s+)?(?:treatment|"
        r"medical\s+measures)\b|\bforced\s+psychiatric\s+treatment\b",
        "The court gave the soldier who killed his mother a ⟦hospital order⟧.",
        hints="hospital compulsory forced",
    ),
    rule(
        "supervised-lifetime",
        "restricted_freedom",
        r"\blifetime\s+(?:supervised\s+release|probation|supervision|parole\s+supervision)\b|"
        r"\b(?:restricted\s+freedom|restriction\s+of\s+(?:freedom|liberty))\b|\bcommunity\s+orders?\b|\bcurfew\b",
        "The coach was given sixty years in prison and ⟦lifetime supervised release⟧.",
        hints="lifetime restrict community curfew",
    ),
    rule(
        "training-centre-bare",
        "other",
        r"\b(?:sent|sentenced|ordered)\s+to\s+(?P<span>(?:an?\s+)?(?:training|re-?education|rehabilitation|"
        r"detention)\s+cent(?:re|er))\b(?!\s+for)",
        "The student who threw a petrol bomb was sentenced to ⟦a training centre⟧.",
        hints="cent",
    ),
    rule(
        "suspended-one",
        "suspended",
        r"\b(?:with|to|into|by)\s+(?P<span>an?\s+suspended\s+(?:one|sentence))\b",
        "Judges replaced her 20-month sentence with ⟦a suspended one⟧.",
        hints="suspended",
    ),
    rule(
        "confiscation-noun",
        "confiscation",
        r"\b(?:confiscation|seizure|forfeiture)\s+of\s+(?:[\w’'-]+\s+){0,4}?(?:propert(?:y|ies)|assets|belongings|"
        r"possessions|"
        r"house|home|villas?|mansions?|yachts?|apartments?|land|funds|equipment|phone|vehicle|car|laptop)s?\b",
        "She was given six years with ⟦confiscation of property⟧.",
        hints="confisc seiz forfeit",
    ),
    rule(
        "confiscation-verb",
        "confiscation",
        r"\b(?:property|assets|belongings|house|apartments?|land|equipment|phones?|farm|villas?|mansion|business|"
        r"savings)\s+(?:(?:was|were|be|been|is|are)\s+(?:also\s+|to\s+be\s+|ordered\s+)?)?"
        r"(?:confiscated|seized|forfeited)\b|\bloses?\s+(?:his|her|their)\s+property|"
        r"\b(?:flat|car|truck|vehicle|laptop)s?\s+(?:was|were)\s+(?P<span>confiscated|forfeited)\b|"
        r"\bforfeits?\s+(?:his|her|their|its)\s+(?:[\w’'-]+\s+){1,7}?(?=to\s+the\b)|\bconfiscation\s+orders?\b",
        "He was sentenced to two years and his ⟦property was confiscated⟧.",
        hints="confisc seiz forfeit lose",
    ),
    rule(
        "release-noun",
        "release",
        r"\b(?:conditional|early|immediate)\s+release(?:\s+from\s+prison)?|\brelease\s+on\s+parole|"
        r"(?:(?:presidential|royal|full|state)\s+)?pardons?\b|\bamnesty\b(?!\s+(?-i:[A-Z])|\s+international)|"
        r"\bclemency\b",
        "The city court ordered the ⟦conditional release⟧ of the politician.",
        needs=r"\b(?:grant\w*|order\w*|rul\w+|decid\w+|decision|approv\w+|result\w*|issu\w+|sign\w*|receiv\w*|"
        r"thanks\s+to|under|by|after|in|with|declar\w+|announc\w+|won|wins)\b",
        hints="release pardon amnest clemency",
    ),
    rule(
        "pardon-noun",
        "release",
        r"\b(?:presidential|royal|state|full)\s+pardons?\b|(?<=\bin\san\s)amnesty\b|(?<=\bunder\san\s)amnesty\b",
        "A ⟦presidential pardon⟧ frees 12 prisoners.",
        hints="pardon amnest",
    ),
    rule(
        "release-verb",
        "release",
        r"\b(?:released|freed)\s+(?:early|on\s+(?:\w+\s+)?parole|conditionally|"
        r"under\s+(?:an?\s+)?(?:\w+\s+)?(?:amnesty|pardon))|"
        r"\bamnestied\b|\bpardoned\b|\bparoled\b|\bgrant(?:ed|s)\s+(?:him|her|them)\s+(?:parole|clemency|(?:early|"
        r"conditional)\s+release)\b|\b(?:under|by|thanks\s+to)\s+(?:the|an?)\s+general\s+amnesty\b|\b(?:granted|"
        r"grants?|wins?|won)\s+(?:early\s+)?parole\b|\b(?:voted|agreed|decided)\s+to\s+(?P<span2>parole|pardon)\b|"
        r"\bto\s+(?P<span3>pardon)\b(?=\s+(?:(?-i:[A-Z])|the|his|her|a|two|three|\d))|"
        r"\bagreed\s+to\s+the\s+(?P<span4>release)\b|\breleas(?:es|ed)\s+(?:[\w’-]+\s+){1,3}early\b|"
        r"\bpardons\b(?=\s+(?-i:[A-Z\d])|\s+(?:jailed|imprisoned|convicted|former|ex-\w+|\w+(?:ist|er|or|ian))\b|"
        r"\s+(?:jailed|convicted|former|ex|the|a)\b)|\b(?:released|"
        r"freed)\s+(?:\w+\s+){0,3}(?P<span>early)(?=\s+from\s+(?:prison|jail))",
        "Five were sentenced to prison terms but ⟦amnestied⟧ on the spot.",
        hints="release freed amnest pardon parole",
    ),
    rule(
        "release-decision",
        "release",
        r"(?<=decision\sto\s)release\b|(?<=order\sto\s)release\b|(?<=decided\sto\s)release\b|"
        r"(?<=ordered\sthe\s)release\b",
        "We ask you to watch the execution of the court decision to ⟦release⟧ Vladimir Stroev.",
        hints="release",
    ),
    rule(
        "ban-rights",
        "ban",
        r"\b(?:permanent\s+|lifetime\s+)?(?:deprivation|loss)\s+of\s+(?:(?:his|her|their|all)\s+)?(?:political|civil|"
        r"civic|voting)\s+"
        r"rights|\bdeprived\s+(?:(?:him|her|them)\s+)?of\s+(?:(?:his|her|their|the|all)\s+)?(?:political|civil|civic|"
        r"voting)?\s*rights?(?:\s+to\s+(?:[\w-]+\s+){0,3}(?:office|vote|posts?|positions?))?",
        "The court added ⟦permanent deprivation of political rights⟧.",
        hints="depriv loss",
    ),
    rule(
        "ban-from",
        "ban",
        r"\b(?:permanently\s+)?(?:debarred|disbarred|barred|banned|disqualified|prohibited|bars|bans|bar|"
        r"ban)\s+(?:(?:him|her|them|for\s+(?:life|[\w-]+\s+(?:years|months))|"
        r"(?-i:(?:[a-z-]+\s+){0,2}(?:[A-Z][\w’.-]+\s+){1,3}))\s*)?\s*from\s+(?:[\w-]+\s+){0,6}?(?:activit(?:y|ies)|"
        r"office|"
        r"contracts?|politics|profession|work|employment|business|elections?|driving|practice|"
        r"practi[sc]ing(?:\s+law)?|(?:public|civil)\s+service|organi[sz]ations?|facilit(?:y|ies)|post|posts|law|"
        r"journalism|teaching|leaving\s+the\s+country|travel|"
        r"travell?ing(?:\s+abroad)?)\b(?:\s+(?:indefinitely|for\s+life|permanently))?",
        "The court ruled that the owner was ⟦debarred from city contracts⟧.",
        hints="bar ban disqualif prohibit",
    ),
    rule(
        "ban-travel",
        "ban",
        r"\b(?:lifetime\s+)?(?:travel|driving|professional|political)\s+bans?\b|\bban\s+on\s+(?:leaving|travel|"
        r"travell?ing|holding|driving|practi[sc]ing|publishing|using|public|political|working)\b(?:\s+(?:the|abroad|"
        r"public|political|office|social|media|country|activity|as))*",
        "The court sentenced the writer to a year in prison and a ⟦travel ban⟧.",
        hints="ban",
    ),
    rule(
        "ban-dissolved",
        "ban",
        r"\b(?:dissolved|outlawed|liquidated|disbanded)(?=\s+(?:(?:the|a|an|its|his)\s|(?-i:[A-Z])))",
        "The High Court on Tuesday ⟦dissolved⟧ the fellowship.",
        needs=r"\b(?:court|tribunal|judges?|ruling|verdict|sentenc\w+|convict\w+)\b",
        hints="dissolved outlawed liquidated disbanded",
    ),
    rule(
        "ban-lifetime",
        "ban",
        r"\bstrips?\s+(?:[\w’-]+\s+){1,3}of\s+(?:their\s+)?(?:nationality|citizenship)|\bstripped\s+(?:him|her|"
        r"them)\s+of\s+(?:(?:his|her|their|all)\s+)?(?:political|civil|civic|voting)\s+rights(?:\s+for\s+life)?|"
        r"\b(?:lifetime|perpetual|permanent)\s+(?:[\w-]+\s+)?(?:prohibition|ban|bar|disqualification)\b(?:\s+(?:from|"
        r"on)\s+(?:holding\s+)?(?:public\s+office|[\w-]+))?",
        "The judge added a ⟦lifetime prohibition from public office⟧.",
        hints="strip lifetime perpetual permanent",
    ),
    rule(
        "ban-licence",
        "ban",
        r"\b(?:permanently\s+)?revok(?:ed|es)\s+(?:his|her|their|its)\s+(?:[\w’-]+\s+){0,3}licen[sc]es?|\b(?:forfeit|"
        r"surrender|give\s+up)(?:s|ed)?\s+(?:his|her|their|its)\s+(?:[\w’'-]+\s+){0,4}(?:licen[sc]es?|position|"
        r"certification|office|badge)\b|\bforfeit(?:ed|s)?\s+(?:his|her|their|its)\s+(?:[\w-]+\s+){0,3}licen[sc]es?|"
        r"\b(?:licen[sc]e|licen[sc]es)\s+(?:(?:was|were|be|is|will\s+be)\s+)?(?:revoked|suspended|"
        r"cancelled)\b(?:\s+(?:indefinitely|for\s+good))?(?!\s+for)|"
        r"\bsuspend(?:ed|s)\s+(?:his|her|their|its)\s+(?:[\w’'-]+\s+){0,3}licen[sc]es?(?:\s+for\s+\w+\s+years?)?|"
        r"\b(?:los[te]s?)\s+(?:his|her|their|its)\s+(?:[\w-]+\s+){0,2}licen[sc]es?",
        "They pleaded guilty in court and ⟦forfeited their general contractor licenses⟧.",
        needs=r"\b(?:court|judge|sentenc\w+|plead\w*|pled|order\w*|convict\w+|fine[ds]?|years?|months?)\b",
        hints="licen position certification office badge",
    ),
    rule(
        "ban-office",
        "ban",
        r"\bineligible\s+to\s+(?:work|run|stand|hold)\b(?:\s+for\s+(?:public\s+)?office)?|\bstripped\s+of\s+(?:(?:his|"
        r"her|their|the)\s+)?(?:\w+\s+)?(?:citizenship|nationality|"
        r"rank|titles?|licen[sc]e|office|seat|rights)\b",
        "The court sentenced the general to nine years; he was ⟦stripped of his rank⟧.",
        hints="ineligible stripped",
    ),
    rule(
        "ban-organisation",
        "ban",
        r"\b(?:has|have|was|were)\s+(?:been\s+)?(?P<span>banned)\b(?!\s+from)|\b(?:court|"
        r"tribunal)\s+(?:of\s+\w+\s+)?(?:had\s+|has\s+)?(?P<span2>banned|outlawed)\b|"
        r"(?<=court\s)bans\b(?=[^.;]{0,50}\b(?:party|group|movement|outlet|newspaper|organi[sz]ation|church|channel|"
        r"union)\b)",
        "On the basis of this sentence the party has been ⟦banned⟧.",
        hints="ban outlawed",
    ),
    rule(
        "discharge",
        "other",
        r"\b(?:conditional|absolute)\s+discharge|\bdischarged\s+(?:conditionally|absolutely)|"
        r"\bconditionally\s+discharged",
        "The company was sentenced to a ⟦conditional discharge⟧.",
        hints="discharge",
    ),
    rule(
        "lashes",
        "other",
        rf"\b(?:[0-9]+|{WORD}|a\s+hundred)\s+(?:lashes|strokes)(?:\s+of\s+the\s+(?:cane|rotan))?",
        "A Sharia court sentenced the poet to ⟦148 lashes⟧.",
        hints="lashes strokes",
    ),
    rule(
        "flogged",
        "other",
        r"\b(?:whipped|flogged|caned)\b",
        "The court ordered that she be ⟦flogged⟧ in public.",
        needs=r"\b(?:court|judge|sentenc\w+|sharia|convict\w+)\b",
        hints="whipped flogged caned",
    ),
    rule(
        "community-service",
        "other",
        r"\bcommunity\s+(?:service|work)\b(?!\s+(?:officer|program|project|award|centre|center|group))",
        "The judge gave Tom Rusk ⟦community service⟧ in place of jail.",
        hints="community",
    ),
    rule(
        "prison-noun",
        "imprisonment",
        r"\b(?:jail|prison|custodial|gaol)\s+(?:terms?|sentences?|time)\b|\bjailtime\b|"
        r"(?<=sentenced\sto\s)imprisonment\b|(?<=term\sof\s)imprisonment\b",
        "Thirteen people were sentenced to ⟦jail terms⟧.",
        hints="jail prison custodial gaol imprison",
    ),
    rule(
        "probation-noun",
        "restricted_freedom",
        r"(?<!on\s)(?<!violates\s)(?<!violated\s)(?<!of\sher\s)(?<!of\shis\s)(?<!their\s)\bprobation\b(?!ary|"
        r"\s+(?:department|rules|officer|terms|violation|service|period|office|conditions|board|report))",
        "Four were convicted, with two receiving ⟦probation⟧.",
        hints="probation",
    ),
    rule(
        "house-arrest",
        "restricted_freedom",
        r"\b(?:house\s+arrest|home\s+(?:confinement|detention)|restricted\s+movement)\b",
        "The judge swaps her prison term for ⟦house arrest⟧.",
        needs=r"\b(?:sentenc\w+|given|gives|received|swap\w*|replac\w*|commut\w*|convert\w*|turn\w*|punish\w*|"
        r"changed)\b|\bcourt[^.;]{0,40}:|,\s+$",
        hints="house home restricted",
    ),
    rule(
        "on-probation",
        "restricted_freedom",
        r"\bon\s+(?P<span>(?:(?:formal|felony|community|parole|supervised|post[- ]release|"
        r"deferred\s+adjudication)\s+)*(?:probation|supervision|supervised\s+release|home\s+detention))\b(?=\s+(?:for|"
        r"at\s+the\s+time|in|as\s+part)\b|[.,])",
        "At the time of the crime Bo Hill was on ⟦probation⟧ for a prior burglary.",
        hints="probation supervis home",
    ),
)

STATUTE = (
    r"\b(?:punishable|punishes|punished\s+by|carr(?:y|ies|ied|ying)(?!\s+out)|criminali[sz]e[sd]?|stipulates?d?|"
    r"(?:articles?|sections?)\s+[0-9][^;]{0,40}?\bsets|"
    r"prescribes?d?|envisages?d?|provid(?:e|es|ed|ing)\s+(?:for|up)|allow(?:s|ed)|impose[sd]?\s+penalties|(?:maximum|"
    r"minimum)\s+"
    r"(?:penalty|punishment|sentence)\s+(?:for|is|was|under)|penalt(?:y|ies)\s+(?:for|of|include[sd]?|under|"
    r"range[sd]?)|"
    r"penalties\b[^.]{0,60}\bincluded?|(?:can|could)\s+impose|law\s+(?:set|sets|provid|prohibit|punish|impos|"
    r"would)\w*|(?:bill|amendment|proposal|legislation|draft|decree)s?\s+(?:would|to|that|which|sets|provid|introduc|"
    r"mak|rais|propos)\w*|under\s+(?:the\s+)?(?:law|which|article)\b"
    r"[^.]{0,40}\bcan|offen[cs]es?\s+(?:is|are|that)|anyone\s+(?:who|found|caught|convicted)|those\s+(?:found|who|"
    r"convicted)|people\s+(?:found|caught)|(?:new|draft|proposed|tougher)\s+[\w\s]{0,20}(?:rules?|laws?|bill|code|"
    r"offen[cs]e)|offenders\s+(?:could|can|may|face|will|would)|under\s+the\s+(?:draft|bill|proposal|"
    r"new\s+(?!sentence|term)\w+)|"
    r"under\s+(?:the\s+|state\s+|federal\s+|\w+\s+)?law\b|"
    r"(?:is|are|was)\s+(?:only\s+|considered\s+)?an?\s+(?:crime|misdemeanou?r|felony))\b[^;]*$"
)
FACES = r"\b(?:faces?|faced|facing|risks?|could\s+(?:be|get|face)|may\s+(?:be|get|face))\b"
DOING = (
    r"(?:out\s+|up\s+|the\s+|a\s+little\s+|just\s+|under\s+|well\s+|slightly\s+|less\s+than\s+|only\s+|barely\s+|"
    r"in\s+\w+\s+|about\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+|some\s+|at\s+least\s+|for\s+|his\s+|her\s+|"
    r"their\s+|a\s+total\s+of\s+)"
)
GIVES = (
    rf"\b{SENTENCED}\b[^.;]{{0,80}}\bto\s+(?:serve\s+)?(?:an?\s+)?(?:(?:additional|further|extra|first|nearly|almost|"
    r"over|more\s+than|just\s+over|about)\s+)+$|"
    rf"\b{GIVEN}\s+(?:an?\s+)?(?:additional|nearly|almost|further|over|more\s+than|about|just\s+(?:over|under))\s+$|"
    r"\b(?:extend|increas|prolong|lengthen)\w*\b[^.;]{0,30}\bby\s+(?:an?\s+(?:additional|further)\s+)?$|\bjail(?:ed|"
    r"s)\s+for\s+(?:nearly|almost|over|more\s+than|about)\s+$|"
    r"\b(?:serving|serve)\s+(?:out\s+)?(?:an?\s+|his\s+|her\s+|their\s+)?(?:a\s+total\s+of\s+)?$|\b(?:must|will|"
    r"to)\s+serve\s+(?:at\s+least\s+|a\s+minimum\s+of\s+)?$"
)
RELEASING = (
    r"(?:grant\w*|order\w*|rul\w+|decid\w+|decision|approv\w+|was|were|been|has|result\w*|issued|amnestied|pardoned|"
    r"paroled|signed)"
)
REFUSED = (
    r"\b(?:refus\w+|denied|deny|denies|denying|reject\w+|turned\s+down|demand\w*|call\w*\s+(?:for|on)|urg\w+|"
    r"appeal\w*\s+(?:for|to)|"
    r"plead\w*\s+for|hop(?:e|es|ed|ing)|possib\w+|without|ask\w*|seek\w*|campaign\w*|eligible|hearing|applied|"
    r"application|request\w*|"
    r"should|must\s+be|not|never|no|moratorium|abolish\w*|due\s+for|petition\w*|rul(?:e[sd]?|ing)\s+out)\b"
)

VETOES = (
    veto(
        "statute",
        "The crime is punishable by up to ⟦seven years in prison⟧, the judge said.",
        ahead=STATUTE,
        unless=rf"{FACES}|\b(?:(?:re-?)?sentenced|jailed|condemned|was\s+given|were\s+given|received)\b[^;]{{0,100}}$",
    ),
    veto(
        "statute-behind",
        "The court was told of ⟦10-year prison terms⟧ for anyone who insults the flag.",
        behind=r"\s+for\s+(?:anyone|those|people|offenders|whoever|repeat\s+offenders)\b",
        unless=FACES,
    ),
    veto(
        "office-total",
        "The unit's convictions produced more than ⟦900 years of prison time⟧.",
        ahead=r"\b(?:obtained|produced|secured|resulted\s+in|compared\s+with|a\s+combined\s+total\s+of|totall?ing|"
        r"convictions\s+brought)\b[^.;]{0,60}$",
        unless=r"\b(?:sentenced|jailed|handed|given|imprisoned|defendants|brothers|men)\b",
        kinds="imprisonment life",
    ),
    veto(
        "detained-days",
        "The court heard that he was ⟦detained for 14 days⟧.",
        within=r"days?|weeks?|months?|hours?",
        only="detained-for",
    ),
    veto(
        "term-of-office",
        "The judge was named to a ⟦10-year term⟧ on the constitutional court.",
        ahead=r"\b(?:named\s+(?:to|as)|appointed|elected|re-elected|nominated|confirmed|sworn\s+in)\b[^.;]{0,40}$",
        behind=r"\s+(?:on|as|in|at|to)\b",
    ),
    veto(
        "plot",
        "A soldier (Bo Hill) is sentenced to ⟦45 years⟧ by a court and escapes.",
        ahead=r"\([A-Z][\w’' -]+\)\s+(?:is|gets|are)\s+(?:\w+\s+){0,3}(?:to\s+)?$",
    ),
    veto(
        "rendered-ineligible",
        "The conviction by the court rendered him ⟦ineligible to run⟧ for office.",
        ahead=r"\b(?:render|mak|made|leav|left)\w*\s+(?:him|her|them)\s+$",
        only="ban-office",
    ),
    veto(
        "was-imprisoned",
        "The judge heard a man who was ⟦imprisoned for 21 months⟧ abroad.",
        ahead=r"\bwho\s+(?:was|were|had\s+been)\s+$",
        within=r"^imprisoned",
    ),
    veto(
        "a-day",
        "The court heard that the country began ⟦fining the firm $100,000⟧ for every day.",
        behind=r"\s+(?:for\s+(?:every|each)\s+day|an?\s+day|per\s+day|daily)\b",
        kinds="fine",
    ),
    veto(
        "ban-by-authorities",
        "Officials slapped the reporter with a ⟦travel ban⟧ in the courtyard.",
        ahead=r"\A(?!.*\b(?:courts?|judges?|sentenc\w+|convict\w+|prosecut\w+|verdict|ruling|jail\w*|prison|tribunal|"
        r"fined|appeal|years?|months?)\b).*\Z",
        within=r"travel",
        unless_behind=r"[^.;]{0,60}\b(?:court|judge|tribunal|prosecut\w+)\b",
        only="ban-travel",
    ),
    veto(
        "death-penalty-law",
        "The court was told of a ⟦death penalty⟧ bill.",
        behind=r"\s+(?:bills?|laws?|debate|moratorium|repeal|abolition)\b",
        kinds="death life",
    ),
    veto(
        "arrest-behind",
        "The district court extended by ⟦two months⟧ the house arrest of the activist.",
        behind=r"\s+the\s+(?:house\s+arrest|pre-?trial|detention|arrest|custody|remand)\b",
        bare=True,
    ),
    veto(
        "as-a-rule",
        "Death sentences by this court are as a rule turned into ⟦life terms⟧.",
        ahead=r"\b(?:as\s+a\s+rule|usually|normally|generally|typically)\b[^.;]{0,40}$",
    ),
    veto(
        "non-parole",
        "She was sentenced to four years in prison, with a non-parole period of ⟦20 months⟧.",
        ahead=r"\bnon-?parole\s+period\s+of\s+$",
        bare=True,
    ),
    veto(
        "time-to-do",
        "The firm received ⟦two years⟧ to pay the fine, the court said.",
        behind=r"\s+(?:in\s+which\s+)?to\s+(?:pay|comply|leave|appeal|repay|vacate|respond|surrender)\b",
        bare=True,
    ),
    veto(
        "per-week",
        "The court heard that he got ⟦three days⟧ a week at home.",
        behind=r"\s+(?:an?|per|each|every)\s+(?:week|month|day|year)\b",
        bare=True,
    ),
    veto(
        "contract",
        "The hosting deal has a ⟦48-month term⟧, the court heard.",
        ahead=r"\b(?:(?<!plea\s)deal|contract|lease|loan|warranty|mandate|subscription|hosting|licen[sc]e)\b[^.;]{0,30}$",
        unless=r"\b(?:sentenced|jailed|given|prison|jail)\b[^.;]{0,60}$",
        kinds="imprisonment",
    ),
    veto(
        "sports-ban-behind",
        "The cyclist got a ⟦two-year ban⟧ for doping, and the sports court agreed.",
        behind=r"[^.;]{0,40}\bdoping\b",
        kinds="ban suspended",
    ),
    veto(
        "elected-term",
        "The president won a second ⟦seven-year term⟧, the electoral court said.",
        ahead=r"\b(?:wins?|won|second|third|presidential)\s+(?:(?:an?|second|third|new|another)\s+){0,2}$",
        within=r"(?<!prison\s)(?<!jail\s)\bterm\b",
    ),
    veto(
        "average",
        "Average sentences in the region's courts rose ⟦from nine to 12 years⟧.",
        ahead=r"\b(?:average|median)\s+(?:prison\s+|jail\s+)?(?:sentences?|terms?)\b[^.;]{0,80}$",
        bare=True,
    ),
    veto(
        "lawmakers",
        "MPs pushed for a ⟦$10 million fine⟧ and went to court.",
        ahead=r"\b(?:MPs|lawmakers|legislators|senators|parliament(?:arians)?)\b[^.;]{0,30}\b(?:push|want|propos|back|"
        r"vote|approv|adopt|call|debat)\w*\b[^.;]{0,40}$",
    ),
    veto(
        "title-of-a-work",
        "⟦Life Sentence⟧, the new play about a court, runs for two hours.",
        behind=r"[”\"’']?,?[”\"’']?\s+(?:is\s+)?(?:the|an?)\s+(?:new\s+)?(?:play|film|novel|book|song|album|series|"
        r"exhibition|documentary|opera|show)\b",
        kinds="life death",
    ),
    veto(
        "house-arrest-meanwhile",
        "After the sentence he was released to ⟦house arrest⟧ while he appealed.",
        ahead=r"\b(?:released\s+to|prolong\w*|extend\w*)\s+(?:his\s+|her\s+|their\s+|the\s+)?$",
        within=r"house\s+arrest",
    ),
    veto(
        "sports-term",
        "The sprinter's doping ban was cut to ⟦14 months⟧ by the court of arbitration.",
        ahead=r"\bdoping\b[^.;]{0,60}$",
        kinds="imprisonment suspended",
    ),
    veto(
        "the-prison-term",
        "The judge imposed three years of probation to follow the ⟦prison term⟧.",
        ahead=r"\b(?:follow(?:s|ed|ing)?|halv\w+|by\s+half)\s+(?:the|his|her|their)\s+$|\bremaining\s+$",
        only="prison-noun",
    ),
    veto(
        "expected-time",
        "The court gave him thirty years; he will really spend ⟦12 to 17 years⟧ inside.",
        ahead=r"\b(?:really|actually|likely\s+to|expected\s+to|effectively)\s+(?:really\s+|actually\s+)?(?:spend|"
        r"serve)\s+(?:\w+\s+)?$",
        bare=True,
    ),
    veto(
        "sanctions",
        "After the verdict the ministers slapped ⟦travel bans⟧ and asset freezes on judges of the court.",
        ahead=r"\b(?:sanction\w*|ministers|eu|union|treasury|state\s+department|embassy|airline|visa|decree)\b",
        kinds="ban",
        only="ban-travel",
    ),
    veto(
        "years-of-something",
        "The play is of a clerk condemned to ⟦ten years⟧ of weddings by a court.",
        behind=r"\s+of\s+(?!which\b|it\b|that\b|them\b|(?:[\w-]+\s+){0,4}(?:parole(?!\s+inelig)|probation|chemistry|"
        r"ineligibility|restricted|disqualification|supervision|"
        r"suspended|active|confinement|prison|jail|custody|time|imprisonment|each)\b)",
        only="verb listed number-alone",
    ),
    veto(
        "own-years",
        "The defence asked the court for mercy and named Haddock's ⟦seven years⟧ in foster care.",
        ahead=r"[’']s\s+$",
        only="verb listed context ban-behind",
        bare=True,
    ),
    veto(
        "metaphor",
        "For the fishermen the court's dam is a ⟦death sentence⟧.",
        ahead=r"\b(?:is|are|was|were|be|like|as|called\s+(?:[\w’-]+\s+){0,2}[\w’-]+|amounts?\s+to|means|"
        r"signed?\s+(?:his|her|their)\s+own)\s+(?:like\s+|"
        r"virtually\s+)?an?\s+(?:virtual\s+)?$",
        kinds="death life",
    ),
    veto(
        "less",
        "The judge gave her nine years less ⟦412 days⟧ in custody.",
        ahead=r"\b(?:less|minus|credit(?:ed)?\s+(?:for|with)|deduct\w*)\s+(?:the\s+)?$",
        unless=r"\b(?:not|no)\s+less\s+$|sentenced\s+to\s+credit",
        bare=True,
    ),
    veto(
        "years-on",
        "The court jailed him in 2011, and the trader has got ⟦five years⟧ left.",
        behind=r"\s+on\s*,|\s+since\b|\s+late\b|\s+(?:left|remaining|to\s+go)\b|\s+into\s",
        only="verb listed context",
    ),
    veto(
        "principle",
        "The court noted the moratorium on the ⟦death penalty⟧ in the state.",
        ahead=r"\b(?:moratorium|abolish\w*|abolition|oppos(?:es?|ed|ing)|reinstat\w+|restor\w+|against\s+the|debate|"
        r"retain\w*|anti-death|bring\s+back|use\s+of)\b[^.;,]{0,40}$",
        kinds="death",
    ),
    veto(
        "time-served",
        "She served ⟦nine years in prison⟧; the court freed her.",
        ahead=r"\b(?:spent|served|serving|held|kept|detained|remained|remain|languish\w*|waited|wait|worked|after|"
        r"nearly|almost|already|"
        r"first|last|past|has\s+been|have\s+been|had\s+been|during|within|in\s+custody|for\s+more\s+than|for\s+over|"
        r"following|"
        rf"every)\s+{DOING}*$",
        unless=GIVES,
        spares="sentence-behind suspended-ahead suspended-behind detained-for",
        bare=True,
    ),
    veto(
        "held-in",
        "Both had been held in Sincan ⟦prison for 14 months⟧ before the court acquitted them.",
        ahead=r"\b(?:held|kept|detained|spent|remained|been)\s+(?:in|at|inside)\s+(?:[\w’-]+\s+){0,4}(?:prison|jail|"
        r"custody|detention)\s+for\s+$",
        bare=True,
    ),
    veto(
        "range-of-law",
        "The judge went beyond the standard range of ⟦195 to 260 months⟧.",
        ahead=r"\b(?:standard|guidelines?|sentencing|presumptive)\s+range\s+of\s+$|"
        r"\bguidelines?\b[^.;]{0,40}\brange\s+$|"
        r"\bguidelines?\s+(?:had\s+)?(?:called\s+for|recommend\w*|suggest\w*)\s+$",
        unless=FACES,
        bare=True,
    ),
    veto(
        "can-be-fined",
        "Under the order whoever jumps the queue can be ⟦fined $1,000⟧ by a court.",
        ahead=r"\b(?:can|may|could|will|would)\s+be\s+$",
        only="fine-sum",
        unless=r"\b(?:he|she|they|defendants?)\s+(?:can|may|could)\s+be\s+$",
    ),
    veto(
        "offenders",
        "Under the act the court may let go first offenders; repeat offenders face ⟦life in prison⟧.",
        ahead=r"\b(?:first|repeat|second-time)\s+offenders\b[^.;]{0,60}$|"
        r"\b(?:poachers|motorists|drivers|violators|traffickers|smugglers|offenders|culprits)\s+(?:could|can|may|will|"
        r"would)\s+(?:also\s+)?(?:face|get|be\s+\w+)\b[^.;]{0,30}$",
    ),
    veto(
        "reduced-by",
        "The court reduced her term by ⟦six months⟧.",
        ahead=r"\b(?:reduc|cut|lower|shorten|mitigat|soften)\w*\b[^.;]{0,80}\bby\s+(?:an?\s+(?:further|additional)\s+)?$",
        bare=True,
    ),
    veto(
        "probation-period",
        "He was given a suspended sentence with a probation period of ⟦two years⟧.",
        ahead=r"\b(?:probation(?:ary)?\s+period\s+of|suspended\s+for(?:\s+a\s+period\s+of)?|stayed\s+for|"
        rf"deferred\s+for|operational\s+period\s+of)\s+{DOING}*$",
        bare=True,
    ),
    veto(
        "parole-after",
        "He was jailed for life and gets parole in ⟦15 years of prison⟧, the judge said.",
        ahead=r"\b(?:parole|release)\b[^.;]{0,30}\b(?:after|for|in|within|until)\s+(?:serving\s+)?(?:at\s+least\s+)?$",
        spares="probation-ahead",
        bare=True,
    ),
    veto(
        "no-term-behind",
        "The court heard that he did it ⟦five years⟧ ago and got away.",
        behind=r"[’']?s?\s+(?:old|ago|earlier|later|before(?!\s+being\s+(?:eligible|considered))|after\s+(?!pleading|"
        r"being|a\s+(?:judge|jury|court|trial|"
        r"closed)|he|she|they|conviction)|in\s+(?:pre-?trial|remand|advance|solitary|a\s+punishment|office|power|"
        r"exile|hiding|business|the\s+(?:job|league|army))|"
        r"of\s+(?:pre-?trial|remand|solitary|war|work\b|experience|probationary|marriage|exile|delays?|his\s+(?:life|"
        r"career)|her\s+(?:life|career))|in\s+lieu|contract|strike|deal|conflict|in\s+the\s+White\s+House|per\b|"
        r"for\s+the\s+(?:first|second)\b|deducted|credited|into\s+(?:a|his|her|the)|"
        r"to\s+(?!be\s+served\b|serve\b|life\b|run\b|\d|[a-z]+\s+years|prison\b|jail\b|each\b|both\b|all\b|an?\s|"
        r"another\b|his\b|her\b|their\b)(?-i:[a-z]+))|[-\s]old|"
        r"\s+in\s+(?:a\s+)?(?:pre-?trial|punishment|solitary|temporary)",
        unless=rf"\badds?\s+$|\b(?:facing|faced|faces)\s+(?:up\s+to\s+|as\s+much\s+as\s+)?$|\b(?:{GIVEN}|bags?|"
        rf"{SENTENCED}\s+(?:[\w’-]+\s+){{0,4}}to)\s+(?:an?\s+)?$",
        spares="jailed-for sentence-ahead suspended-ahead ban-ahead ban-behind",
        bare=True,
    ),
    veto(
        "lieu",
        "The judge ordered community work in lieu of ⟦30 days in jail⟧.",
        ahead=r"\b(?:in\s+lieu\s+of|instead\s+of|rather\s+than|spared|avoids?|avoided|"
        r"escap\w+)\s+(?:serving\s+)?(?:an?\s+)?(?:possible\s+)?$",
        unless_behind=r"\s+(?:sought|asked|demanded|requested)\b",
        kinds="imprisonment restricted_freedom suspended life",
    ),
    veto(
        "detention-extended",
        "The court extended his arrest by ⟦two months⟧.",
        ahead=r"\b(?:extend|prolong)\w*\s+(?:[\w’'-]+\s+){0,4}?(?:arrest|detention|remand|custody|"
        r"house\s+arrest)\b[^.;]{0,60}$|"
        r"\b(?:arrest|detention|remand|custody)\b[^.;]{0,40}\b(?:extend|prolong)ed\b[^.;]{0,20}$|\bremand(?:ed|"
        r"s)?\b[^.;]{0,60}$|\b(?:held|kept|remains?|being)\b[^.;]{0,30}\b(?:under|in|on)\s+(?:pre-?trial\s+)?$|"
        r"\b(?:placed|put)\b[^.;]{0,30}\b(?:under|in)\s+(?:pre-?trial\s+)?$",
        unless=rf"\b{SENTENCED}\b",
        spares="probation-ahead administrative-ahead on-probation",
        kinds="imprisonment restricted_freedom",
    ),
    veto(
        "negated",
        "The judge said that she would not serve ⟦four years in prison⟧.",
        ahead=r"\b(?:not|never|n[’']t)\s+(?:have\s+)?(?:be|been|go|gone|spend|spent|serve|served|get|face|"
        r"receive)\b[^.;:,]{0,40}$",
        bare=True,
    ),
    veto(
        "no-such-thing",
        "He admitted it in court and was not eligible to receive any ⟦prison time⟧.",
        ahead=r"\b(?:not|never|no|any|without|avoids?|avoided|spared|escap\w+|instead\s+of)\b[^.;:,]{0,40}$",
        only="prison-noun probation-noun suspended-noun community-service",
    ),
    veto(
        "acquittal-asked-for",
        "The defence asked the court for an ⟦acquittal⟧.",
        ahead=r"(?<!prosecutor\s)(?<!prosecutors\s)(?<!prosecution\s)\b(?:ask|demand|request|call|urg|seek|sought|want|"
        r"plead|mov|hope|hoping)\w*\s+(?:[\w-]+\s+){0,4}?(?:an?|the|his|her|their)?\s*$",
        kinds="acquittal",
    ),
    veto(
        "acquittal-never",
        "In this court defendants are rarely ⟦acquitted⟧.",
        ahead=r"\b(?:not|never|rarely|rate|seldom|yet\s+to\s+be)\s*$",
        kinds="acquittal",
    ),
    veto(
        "acquitted-none",
        "The court ⟦acquitted⟧ none of the eleven lawyers.",
        behind=r"\s+(?:none|nobody|no\s+one)\b",
        kinds="acquittal",
    ),
    veto(
        "first-lashes",
        "He was to receive the first ⟦40 strokes⟧ of his sentence.",
        ahead=r"\bfirst\s+$",
        only="lashes",
    ),
    veto(
        "board-of-pardons",
        "The judge wrote, after the hearing, to the Board of ⟦Pardons⟧.",
        ahead=r"\bboards?\s+of\s+$",
        only="release-noun pardon-noun",
    ),
    veto(
        "acquittal-rate",
        "The ⟦acquittal⟧ rate of the court is below one per cent.",
        behind=r"\s+(?:rates?|is\s+rare|are\s+rare)\b",
        kinds="acquittal",
    ),
    veto(
        "release-refused",
        "After a hearing the court rejected his request for ⟦early release⟧.",
        ahead=rf"{REFUSED}(?![^.;]*\b{RELEASING}\b)[^.;]{{0,140}}$",
        unless=r"\bgranted\b[^.;]{0,60}$",
        only="release-noun",
    ),
    veto(
        "release-hoped",
        "The court heard that he may be ⟦released on parole⟧ next year.",
        ahead=r"\b(?:not|never|should|must|may|might|could|can|would|to|will|if|when|until|unless|before)\s+(?:(?:yet|"
        r"have|been|be|being|\w+ly)\s+)*$|\b(?:refus|demand|call|urg|ask|hop|seek|"
        r"request)\w*\b[^.;,]{0,40}\bbe\s+$",
        unless=r"\bvoted\s+(?:[\w’-]+\s+){0,3}to\s+$|\b(?:ordered|ruled|decided|agreed|set|"
        r"due)\s+(?:[\w’-]+\s+){0,6}to\s+be\s+$|\b(?:ordered|ruled|"
        r"decided)\b[^.;]{0,50}$",
        only="release-verb",
    ),
    veto(
        "release-bail",
        "The court ordered his ⟦immediate release⟧ on bail.",
        behind=r"\s+(?:on|under|pending)\s+(?:[\w-]+\s+)?(?:bail|trial|investigation|recognizance|bond)\b",
        kinds="release",
    ),
    veto(
        "release-law",
        "The court heard of a ⟦presidential pardon⟧ law.",
        behind=r"\s+(?:law|bill|act|decree|deal|talks|program|scheme|commission|board|application|request|hearing)",
        kinds="release",
    ),
    veto(
        "ban-by-nobody",
        "In the city court heard that flares were ⟦banned⟧ last year.",
        ahead=r"\A(?!.*(?:sentence|court|verdict|ruling|judg)).*\Z|\b(?:flares|masks|drones|smoking|weapons|"
        r"guns)\s+(?:has|have|was|were)\s+(?:been\s+)?$",
        only="ban-organisation",
    ),
    veto(
        "sports-ban",
        "The court of arbitration for sport upheld the ⟦two-year ban⟧ of the sprinter.",
        ahead=r"\b(?:fifa|uefa|wada|doping|ioc|olympic|league|match(?:es)?|football|athlet\w+|sprinter|striker|club|"
        r"federation|cricket\w*|stadium|arbitration\s+for\s+sport)\b",
        kinds="ban",
    ),
    veto(
        "lashes-unlawful",
        "They went from court and were ⟦whipped⟧ by the wind.",
        behind=r"\s+(?:by|up|into|through|cream)\b",
        within=r"whipped|flogged|caned",
    ),
    veto(
        "detention-months",
        "The court approved a ⟦two-month detention⟧ of the suspect.",
        within=r"month|week|hour",
        only="detention-behind",
    ),
    veto(
        "hacked-to-death",
        "A tribunal sentenced the men who hacked ⟦to death⟧ a publisher.",
        ahead=r"\b(?:hack|beat|stab|bludgeon|burn|tortur|batter|starv|trampl|crush|shot|ston|chok|strangl|"
        r"put)\w*\s+(?:[\w’-]+\s+){0,3}$",
        only="death-to",
    ),
    veto(
        "ban-of-law",
        "The senators argued over a ⟦15-week federal abortion ban⟧ after the court had ruled.",
        within=r"abortion|smoking|gun|weapons|tiktok|plastic|import|export|muslim|book|advertis|flight|visa",
        kinds="ban",
    ),
    veto(
        "ban-passed",
        "The court had ruled, and parliament passed a ⟦two-year ban⟧.",
        ahead=r"\b(?:pass\w*|propos\w+|bill|legislat\w+|congress|senate|parliament|government[’']s|"
        r"ministry)\b[^.;]{0,60}$",
        kinds="ban",
    ),
    veto(
        "a-unit",
        "The judge said that she was given ⟦a day⟧ for the hearing.",
        within=r"^an?\s(?!half|minimum|maximum|total)",
        unless=r"\b(?:sentenced|jailed|imprisoned)\b[^.;]{0,60}$",
        only="verb listed context number-alone",
        bare=True,
    ),
    veto(
        "police-custody",
        "The police have sought ⟦five-day custody⟧ of the accused from the court.",
        ahead=r"\bpolice\b[^.;]{0,60}$",
        within=r"custody|remand",
    ),
    veto(
        "may-pardon",
        "The court heard that his friends lobby for a ⟦presidential pardon⟧.",
        ahead=r"\b(?:power|right|ability|authority|allow\w*|whether)\b[^.;]{0,40}\bto\s+$|\b(?:advocat|support|call|"
        r"push|lobby)\w*\s+(?:for\s+)?(?:an?\s+)?$|\bpossibility\s+of\s+being\s+$",
        kinds="release",
    ),
)

STATUSES = (
    rule(
        "change-refused",
        "upheld",
        r"\b(?:refus|declin|reject)\w*\b[^.;]{0,30}\b(?:cut|reduce|lower|shorten|overturn|quash|increase|suspend|"
        r"soften|ease|mitigate|trim)\b",
        "The judges refused to cut the ⟦27-year sentence⟧ of Rowan Tull.",
    ),
    rule(
        "requested",
        "requested",
        r"\b(?:prosecut(?:or|ors|ion|ors’)|attorney’?s?\s+office|attorney\s+general|DA|department|office|state|crown|"
        r"government\s+lawyers?)\b[^.;]{0,80}\b(?:ask\w*|sought|seek\w*|demand\w*|"
        r"request\w*|call\w*|recommend\w*|want\w*|offer\w*|propos\w*|push\w*|argu\w*)\b|\b(?:asked|asking|asks|sought|"
        r"seeks?|seeking|demanded|demands?|requested|requests?|recommended|recommends?|called\s+for|calls\s+for|"
        r"wants?|argued\s+for|proposed)\b|"
        r"\bin\s+exchange\s+for\b|\bpromised\b|\bwill\s+be\s+sentenced\b|\bto\s+be\s+sentenced\b|\bplea\s+(?:deal|"
        r"agreement|bargain)\b(?![^.;]{0,60}\b(?:was|were|got|received)\s)|\b(?:court|plea|pretrial|state|"
        r"prosecution)\s+offer\b|\boffers?\s+of\s+(?:an?\s+)?$|\bplea\s+for\s+(?:an?\s+)?$|\bis\s+to\s+(?:receive|get|"
        r"serve)\b|\bshould\s+be\s+$|\bagree[sd]\s+to\s+(?:serve|a\s+sentence|(?=\Z))|\btakes\s+$|"
        r"\bvoted\b[^.;]{0,20}\bfor\b",
        "Prosecutors asked for ⟦nine years⟧ for Mira Soll, the court said.",
    ),
    rule(
        "threatened",
        "threatened",
        r"\b(?:expects?|weigh(?:s|ed|ing)|faces?|faced|facing|risk(?:s|ed|ing)?|in\s+default|failing\s+which|"
        r"or\s+(?:else\s+)?(?:(?:to\s+)?serve|"
        r"spend|undergo|do|face)|(?:could|may|might|can)\s+(?:be\s+(?:given|sentenced|jailed|ordered|imprisoned|sent)|"
        r"get|face|receive|spend|go\s+to|serve|land)|"
        r"could\s+be|might|would\s+face|(?:may|might|could|can)\b[^.;,]{0,60}\b(?:sentence|order|impose|send)|"
        r"if\s+(?:convicted|found\s+guilty)|liable\s+to|threatened\s+with|eligible\s+for|an?\s+possible|would\s+have|"
        r"could\s+have|expos(?:ed|es|ing)\b|looking\s+at|"
        r"if\s+(?:he|she|they)\s+[^.;,]{2,50},\s+(?:he|she|they|the\s+\w+)\s+(?:will|would|could|may|might)|"
        r"if\s+(?:he|she|they)\s+(?:violat|breach|fail)\w*|violat\w+\s+(?:his|her|their)\s+(?:probation|parole)|"
        r"spared|rather\s+than\s+risk)\b",
        "If found guilty, Ana Roth faces ⟦up to 12 years in prison⟧.",
    ),
    rule(
        "overturned",
        "overturned",
        r"\b(?:overturn\w*|quash\w*|annul\w*|cancel(?:l?ed|s)|revok\w*\s+(?:the\s+|his\s+|her\s+)?(?:sentence|"
        r"conviction|verdict)|toss(?:ed|es)|axe[ds]?|set\s+aside|sets\s+aside|vacat(?:ed|es)|threw\s+out|throws\s+out|"
        r"thrown\s+out|(?:struck|strikes?)\s+(?:down|out)|nullif\w+|scrap(?:s|ped))\b",
        "The supreme court overturned the ⟦four-year sentence⟧ of Petr Hask.",
    ),
    rule(
        "increased",
        "increased",
        r"\b(?:increas\w*|doubl(?:ed|es|ing)|trebl\w+|toughen\w*|extended(?!\s+(?:term|sentence|supervision))|extends|"
        r"prolong\w*|raised|raises|lifts?\b|lifted|enhanc\w+|lengthen\w*|harsher|stiffer)\b",
        "On appeal his term was increased to ⟦nine years⟧ in jail.",
    ),
    rule(
        "reduced",
        "reduced",
        r"\b(?:reduc\w*|commut\w*|cut|cuts|cutting|slash\w*|shorten\w*|lower\w*|soften\w*|mitigat\w*|lighter|halv\w*|"
        r"trim\w*|down\s+to|re-?sentenced|resentences)\b",
        "The appeal court reduced it to ⟦two years in prison⟧.",
    ),
    rule(
        "upheld",
        "upheld",
        r"\b(?:uph[eo]ld\w*|confirm(?:ed|s|ing)?|affirm\w*|(?:left|leaving|leaves|"
        r"remain\w*)\b[^.;]{0,40}\b(?:in\s+(?:force|place)|unchanged|"
        r"stands?)|(?:reject|dismiss|turn|thrown?|threw)\w*\s+(?:down\s+|out\s+)?[^.;]{0,40}\bappeal|(?:loses?|"
        r"lost)\s+(?:\w+\s+){0,2}(?:appeal|bid|challenge)|fails?\s+to\s+overturn|endors\w+|rejects?\s+appeal)\b",
        "An appeals court upheld the ⟦seven-year sentence⟧ of Petr Hask.",
    ),
)
AFTERWARDS = (
    rule(
        "requested-behind",
        "requested",
        r"\s+(?:sought|requested|demanded|asked\s+for|wanted|proposed|recommended)\s+by\b|"
        r",\s+prosecut(?:ors?|ion)\s+(?:tells?|told|says?|urges?|demands?)|"
        r"\s+(?:the\s+)?prosecut(?:ors?|ion)\s+(?:had\s+)?(?:wanted|sought|asked|requested|demanded)|"
        r"\s+in\s+exchange\s+for\b|\s+under\s+(?:an?\s+|the\s+)?plea\s+(?:deal|agreement|bargain)",
        "The judges gave her probation instead of the ⟦six-year prison term⟧ sought by prosecutors.",
    ),
    rule(
        "appeal-dismissed",
        "upheld",
        r"[^.;]{0,40}\b(?:was|were|is)\s+(?:dismissed|rejected|thrown\s+out|turned\s+down)\b",
        "Kim's appeal against his ⟦10-year sentence⟧ was dismissed by the court.",
        needs=r"\bappeals?\b[^.;]{0,60}$",
    ),
    rule(
        "left-unchanged",
        "upheld",
        r"[^.;]{0,40}\bas\s+[^.;]{0,40}\b(?:rejects?|dismiss\w*|throws\s+out|turns\s+down)\b[^.;]{0,20}\bappeal|"
        r"[^.;]{0,60}\b(?:stands?|(?:was|has\s+been|were|is)\s+(?:upheld|confirmed|affirmed)|upheld\b|affirmed\b|confirmed\b|"
        r"in\s+force|"
        r"unchanged|untouched|intact|as\s+it\s+was)\b|[^.;]{0,40},\s+(?:[\w’-]+\s+){0,3}(?:affirms|upholds|confirms)\b",
        "The court ruled that his ⟦life sentence⟧ stands.",
    ),
    rule(
        "overturned-behind",
        "overturned",
        r"[^.;,]{0,40}\b(?:was|were|has\s+been|is|have\s+been)\s+(?:overturned|quashed|reversed|annulled|set\s+aside|"
        r"vacated|"
        r"thrown\s+out|scrapped)\b|\s+(?:overturned|quashed|reversed|set\s+aside)\b",
        "Her ⟦four-year sentence⟧ was quashed by the court.",
    ),
)
CLAUSES = (
    r";|\s[–—]\s|,\s+(?:who|which|whose|jailed|sentenced|convicted|while|after|but|although|where|when)\b|"
    r",\s+and\s+(?=[a-z’']+\s+(?:was|were|"
    r"got|had|has|later)\b)|"
    r"\bwho\b|\bwhich\b|,\s+later\b|\bbut\b"
)

PENALTIES = PenaltyTable(
    language="en",
    gate=tuple(
        "sentenc jail prison convict guilty court judge justice prosecut verdict acquit cleared pardon parole amnest "
        "fine magistrate tribunal probation "
        "gaol bars locked lashes strokes death hang custod discharge curfew community -to-life years-to-life "
        "confiscat banned barred hospital "
        "detention detained clemency conditional suspended whole-life forfeit disqualif licen nationality citizenship "
        "perpetua "
        "strip revoke flogged whipped caned jury condemn imprison treatment training release freed life exile debar "
        "bans execut seiz "
        "restrict work labour labor deprived ineligible lifetime supervis prohibit forbid travel appeal".split()
    ),
    units=("year", "month", "week", "day", "hour", "yr", "decade", "life"),
    court=any_case(
        r"\b(?:courts?|courtroom|judges?|sentenc(?:e|es|ed|ing)|re-?sentenced|convict\w*|jail\w*|prison\w*|guilty|"
        r"prosecut\w+|verdicts?|imprison\w*|tribunal|magistrates?|"
        r"probation|suspended\s+(?:sentence|term)|custody|penal|behind\s+bars|detention|defendants?|acquitt\w+|"
        r"pardoned|parole\w*|amnestied|gaol\w*|incarcerat\w*|jury|jurors|"
        r"tried\s+in|in\s+absentia|on\s+trial|trial\s+court|appeals?\s+(?:court|judge)|on\s+appeal|appeal\s+court|"
        r"lashes|administrative\s+arrest|forced\s+labou?r|hard\s+labou?r|RI|death\s+(?:sentence|penalty)|"
        r"life\s+(?:sentence|term)|DPP|the\s+crown|feds|whole-life|put\s+away|locked\s+up)\b"
    ),
    offence=any_case(rf"\b{OFFENCE}\b"),
    terms=TERMS,
    money=MONEY,
    behind=BEHIND,
    ahead=AHEAD,
    trigger=any_case(TRIGGER),
    between=any_case(r"[;:]|\.\s|\b(?:for|in|after|over|during|within)\s+(?:about\s+|nearly\s+|more\s+than\s+)?$"),
    far=any_case(r"\bto\s+(?:serve\s+)?(?:an?\s+(?:total\s+of\s+)?)?$"),
    context=any_case(
        r"\b(?:sentenc\w+|jail\w*|prison\w*|imprison\w*|convict\w*|guilty|plea|prosecut\w+|judges?|courts?|appeal\w*|"
        r"verdict|killing|murder\w*|terms?)\b"
    ),
    no_context=any_case(
        r"(?:\b(?:for|in|over|during|within|after|since|last|past|next|first|of|by|than|about|nearly|almost|some|"
        r"every|these|those|more|least|most|"
        r"on|at|from|spent|spend|served|took|lasted|waited|ago|only|just|another|around|before|until|between|under|"
        r"with|without|aged?|turned|is|are|was|were|be|being|has|have|had|lost|lose|given\s+up)|\A\W*|[,–—(-])\s*$"
    ),
    headers=any_case(r"\b(?:sentence[ds]?|terms?|verdicts?|penalt(?:y|ies)|jailed|convicted|as\s+follows)\b[^.]*:\s*$"),
    of_list=any_case(r"(?:[–—:-]|\bto|\bgot|\breceived)\s*$"),
    headline_rules=frozenset(("headline-colon", "headline-start")),
    firm=any_case(
        r"^(?:jailed|jails|imprisoned|asked|asks|called|called\s+for|hoped\s+for|exchange|plea|argued\s+for)$"
    ),
    sure=any_case(rf"(?:{GIVEN}|faces?|facing|get|bags?|cops|jailed|sentenced)\b"),
    joined=any_case(
        r"(?:\s+(?:for|to|on|over)\s+[^.;:]{1,90}?)?(?:,|\s+and|,\s+and|\s+or|;|\s+plus|,\s+plus|"
        r"\s+followed\s+by)\s+(?:then\s+)?(?:an?\s+(?:mandatory,?\s+|further\s+|consecutive\s+)*)?"
        r"(?:(?-i:(?:[a-z-]+\s+){0,3}(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+)(?:,\s+[1-9][0-9])?,?\s+(?:to\s+)?)?"
    ),
    bare=BARE,
    vetoes=VETOES,
    statuses=STATUSES,
    afterwards=AFTERWARDS,
    clauses=any_case(CLAUSES),
    decisions=DECISIONS,
    people=PEOPLE,
    ordered=any_case(
        r"\b(?:court|order\w*|judge|sentenc\w+|convict\w+|verdict|loses?|ruled|jailed|guilty|imprison\w*|years?|"
        r"months?|bars)\b"
    ),
    needs_verb=frozenset(
        "prison-noun probation-noun suspended-noun ban-travel ban-rights confiscation-noun community-service "
        "hospital-order "
        "supervised-lifetime".split()
    ),
    nouns_of_it=any_case(
        r"(?:\s+of\s+(?:[\w’'-]+\s+){1,4})?(?:\s*(?:was|were|from|to)\s+|\s+(?:reduced|cut|lowered|increased|"
        r"raised)\s+){1,3}"
    ),
    of_it=any_case(r"\s+(?:the|his|her|their)\s+"),
    with_least=any_case(r"\s*,?\s+(?:with|and|to\s+serve)\s+"),
    changes=any_case(
        r"\b(?:reduc|commut|cut|slash|shorten|lower|soften|mitigat|halv|doubl|increas|extend|rais|chang|revis|"
        r"lengthen|prolong|trim|eas)\w*\b"
    ),
    left_out=any_case(
        rf"(?:[^.;,\n]{{0,60}}?(?:,|;|,?\s+and|,?\s+while|\s+but)\s+(?:[a-z]+\s+){{0,3}}(?:(?-i:(?:(?:al-|"
        rf"el-)?[A-Z][\w’'.-]+\s+){{1,4}})(?:got\s+|received\s+|to\s+|for\s+)?|(?:gave|handed)\s+(?:him|her|them)\s+|"
        rf"(?={TERMS.number}\s+for\s+(?:his|her|each|an?|the)\s))|\s+from\s+)"
        rf"\(?(?P<number>{TERMS.number})(?=\s*(?:[.;,)]|$|\s+(?:and|for)\b))"
    ),
    adjective=any_case(r"[^\0]*[^s’'\0][’']?\0[’']?\s+(?!(?:for|and|on|in)\b)[a-z]+"),
    verbs_of_number=any_case(
        r"\b(?:jail(?:ed|s)|imprisoned|asked|asks|called|sought|seeks?|seeking|requested|demanded|wanted|wants?|"
        r"shortens?|shortened|lengthen\w*|substitut\w+|copped|bagged|cut|reduced|lowered|increased|raised|doubled|"
        r"halved|commuted|halves|doubles|lifts|sentenced|sentence|down|got|gets|drew|"
        rf"received)\b(?:\s+(?:[\w’'-]+\s+){{0,6}}(?:for|to)|(?=\s))\s+(?P<number>{TERMS.number})(?:\s?(?:to|-|"
        rf"–)\s?(?P<second>[1-9][0-9]?|{WORD}))?(?=\s*(?:[.;)]|$|,(?!\d)|\s(?:on|in|after|by|and|because|for|when|"
        r"while|at)\b))(?!\s+(?:and\s+)?(?:counts?|charges?|occasions|others|people|men|women|children|officers|"
        r"judges))"
    ),
    from_it=any_case(
        r"\b(?:from|replac(?:e|ed|ing)|instead\s+of|changed|chang(?:e|ing)|commut(?:e|ed|ing|es))\s+(?:an?\s+|his\s+|"
        r"her\s+|their\s+|the\s+)?(?:\w+\s+)?$"
    ),
    changed=any_case(
        r"\b(?:replac(?:ed|es|ing)|chang(?:ed|es|ing)|convert(?:ed|s|ing)|turn(?:ed|s|ing)?|altered|revised|"
        r"substitut(?:ed|ing)|becam?e|swap(?:s|ped|ping)?|exchang(?:ed|es))\b[^.;]{0,80}?(?:\b(?:with|into|to|by|"
        r"for)\s+|\bbecam?e\s+)"
        r"(?:an?\s+|his\s+|her\s+|the\s+|one\s+of\s+)?(?:\w+\s+)?$|\binstead\s+(?:gave|handed|imposed)\b[^.;]{0,30}$"
    ),
    changed_to=any_case(r"\b(?:to|into|with|down)\b"),
    changed_by=any_case(r"\b(?:by|another|further|additional)\b"),
    acquittal_noun=any_case(r"acquittal|verdict"),
    pardon=any_case(r"amnest|pardon|clemency"),
    regimes=(
        rule(
            "regime-maximum",
            "maximum",
            r"\b(?:maximum|high|top)[- ]security\b",
            "He got ⟦ten years in a high-security penal colony⟧.",
        ),
        rule(
            "regime-medium",
            "medium",
            r"\bmedium[- ]security\b",
            "A judge gave him ⟦two years in a medium-security prison⟧.",
        ),
        rule(
            "regime-minimum",
            "minimum",
            r"\b(?:minimum|low)[- ]security\b",
            "A judge gave him ⟦two years in a low-security prison⟧.",
        ),
        rule(
            "regime-strict",
            "strict",
            r"\b(?:strict|reinforced|enhanced|hard)[- ]regime\b",
            "He was jailed for ⟦six years in a strict-regime colony⟧.",
        ),
        rule(
            "regime-special",
            "special",
            r"\bspecial[- ]regime\b",
            "He was jailed for ⟦six years in a special-regime colony⟧.",
        ),
        rule(
            "regime-general",
            "general",
            r"\b(?:general|standard|common|regular|medium)[- ]regime\b",
            "He was jailed for ⟦six years in a general-regime colony⟧.",
        ),
        rule(
            "regime-settlement",
            "settlement",
            r"\b(?:colony[- ]settlement|settlement\s+colony|open[- ](?:type\s+)?(?:prison|colony|regime))\b",
            "He was jailed for ⟦six years in a settlement colony⟧.",
        ),
    ),
    probation=any_case(
        r"[^.;]{0,40}?\b(?:suspended\s+for|stayed\s+for|probation(?:ary)?\s+period\s+of|"
        r"with\s+(?:an?\s+)?(?=[\w-]+[- "
        r"]\w+\s+probation(?:ary)?\s+period))\s*(?P<term>(?:an?\s+)?[\w½-]+(?:[-\s](?:and[-\s]a[-\s]half[-\s])?)(?:years?|"
        r"months?))"
    ),
)
