"""English words around names: what is no name, who is no defendant, what shows that somebody is one."""

from __future__ import annotations

import re

from archive.text.lexicon.speech import NameTable
from archive.text.lexicon.tables import words

FUNCTION_WORDS = words(  # part two names wherever they stand
    "a an the in on at for of by to from with and but or as his her he she they it its their this that these those "
    "two three four five six seven eight nine ten other another others both all after before during since when while "
    "according despite also however meanwhile only more most many several some one not there then if so what who "
    "whilst each every such under over between among should was were has have had be been could would must do does did "
    "where later once following how no eleven twelve thirteen twenty numerous unlike everyone new until because "
    "sentenced jailed upholds grants moves gets faces says court courts police"
    "monday tuesday wednesday thursday friday "
    "saturday sunday"
)
NOT_NAMES = words(  # no name at either end of a run of capitalised words
    "free newly public jewish muslim orthodox catholic prosecutors human rights city town province region regional "
    "district supreme high appeal appeals state states united european parliament union commission committee ministry "
    "minister party group watch report centre center institute university republic foundation association bureau "
    "office department agency service council federation county street avenue bank company corporation news radio "
    "reporters journalists republican democratic criminal code article penal law act constitution security national "
    "international central general asia africa europe america january february march april may june july august "
    "september october november december facebook twitter youtube telegram instagram york san los south north east "
    "west square day authority authorities official officials former unit division team force media house military "
    "army revolutionary internal affairs crime crimes program programme administration judge judges man woman men "
    "women couple member members owner officer prime vice "
    "kazakh uzbek kyrgyz tajik turkmen russian ukrainian belarusian georgian armenian azerbaijani moldovan polish "
    "german french spanish italian british american canadian australian dutch swedish danish norwegian czech "
    "hungarian greek turkish kurdish iranian iraqi syrian egyptian saudi israeli palestinian jordanian lebanese "
    "yemeni libyan algerian moroccan tunisian afghan pakistani indian bangladeshi chinese tibetan uyghur japanese "
    "korean vietnamese thai burmese cambodian indonesian malaysian filipino nigerian kenyan ugandan rwandan "
    "ethiopian eritrean sudanese mexican cuban venezuelan brazilian"
)
ORGANISATIONS = re.compile(
    r"\b(?:Court|Party|Prosecution|Police|Scholarships?|Committee|Commission|Ministry|Parliament|Union|Watch|"
    r"Rights|Institute|University|Republic|Foundation|Association|Bureau|Office|Department|Agency|Service|Council|"
    r"Federation|County|Bank|Company|Corporation|Inc|LLC|Ltd|Group|Center|Centre|Division|Unit|Street|Avenue|Province|"
    r"Region|District|City|Oblast|States|Kingdom|News|Radio|Code|Article|Act|Brotherhood|League|Report|Reporters|"
    r"Borders|School|Square|Colony|Prison|Islands?|Heights|Valley|Bay|Springs|Beach|Creek|Mountains?|Port|Village|Road|"
    r"Bridge)\b"
)
PLACE_NOUNS = re.compile(  # a place after two names or more or behind "the", "in"; else a surname
    r"(?:Park|Hills?|Lake|Fort|Hall|House|Field|Green|Rivers?|Ridge)"
)
AT_PLACE = re.compile(r"\b(?:the|in|at|near|from|across|outside|inside)\s+$", re.IGNORECASE)
TRADE = re.compile(r"[A-Z]\w+(?:ist|ists|woman|women|maker|worker|keeper)")
FORMER = re.compile(r"\b(?:former(?:ly)?|ex|ousted|deposed|late)[ -](?:[\w’'-]+\s+){0,7}$", re.IGNORECASE)
BENCH = re.compile(
    r"\b(?:judge|justice|prosecutor|prosecutor-general|prosecutors|spokes(?:man|woman|person))\s+"
    r"(?:of\s+[\w ]{0,30}\s)?(?:[A-Z][\w’'.-]+\s+){0,2}$|"
    r"\b(?:Judge|Justice|Prosecutor)\s+(?:[A-Z][\w’'.-]+\s+){0,2}$"
)
ROLES = re.compile(
    r"\b(?:judge|justice|prosecutor|prosecutor-general|prosecutors?|attorneys?|lawyer|counsel|spokes(?:man|woman|person)|"
    r"researcher|president|minister|commissioners?|detective|sheriff|wife|husband|brother|sister|mother|father|"
    r"director|governor|ambassador|king|chancellor|secretary-general|investigator)\s+(?:of\s+[\w ]{0,30}\s)?"
    r"(?:[A-Z][\w’'.-]+\s+){0,2}$|"
    r"\b(?:Judge|Justice|Prosecutor|Attorney|President|Minister|Commissioner|Director|Lawyer|"
    r"DA)\s+(?:[A-Z][\w’'.-]+\s+){0,2}$|"
    r"(?:wife|husband|lawyer|brother|sister|mother|father)[,:]?\s+$",
)
COURT_VERBS = (
    r"(?:(?:re-?)?sentenced|convicted|jailed|imprisoned|condemned|fined|acquitted|cleared|pardoned|amnestied|"
    r"paroled|banned|barred|stripped|found\s+(?:not\s+)?guilty|given|handed)"
)
WAS_TRIED = re.compile(
    r"(?:\s+\([^)]{1,40}\)|,\s+[^.;]{1,90}?,|,)?\s+(?:(?:was|were|has\s+been|have\s+been|had\s+been|is|got)\s+"
    rf"(?:\w+ly\s+|also\s+|later\s+|then\s+|first\s+|both\s+|each\s+){{0,2}}{COURT_VERBS}\b|"
    r"(?:got|received|gets|receives)\s+(?:an?\s+)?(?:[\w-]+\s+)?(?:[\w-]*(?:year|month|week|day|life|death|suspended)))"
)
COURT_VERB = re.compile(
    r"\b(?:(?:re-?)?sentenc(?:ed|es|ing)|jail(?:ed|s|ing)|imprison(?:ed|s|ing)|condemn(?:ed|s)|convict(?:ed|s|ing)|"
    r"fin(?:ed|es)|acquit(?:s|ted)|pardon(?:ed|s)|ba(?:ns|nned)|found|gave|gives|handed)\s+"
    r"(?:(?!(?:to|for|by|and|in|on|after|that)\b)(?:\w+(?:[’'-]\w+)*,?)\s+){0,9}$",
    re.IGNORECASE,
)
PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|got)\s+(?:\w+\s+)?$", re.IGNORECASE)
TO_TERM = re.compile(
    r"(?:,[^.;]{1,80}?,|\s+\([^)]{1,40}\))?(?:\s+in\s+absentia)?\s+(?:to|for|guilty|of|from|an?|\w+)\b|\s+[0-9$€£]"
)
TERM_OF = re.compile(
    r"\b(?:sentences?|terms?|convictions?|verdict|acquittal|jailing|imprisonment|fine)\s+(?:of|for|against|handed\s+to|"
    r"handed\s+down\s+to|given\s+to|imposed\s+on)\s+(?:(?!(?:by|and|in|on|to)\b)(?:\w+(?:[’'-]\w+)*,?)\s+){0,6}$",
    re.IGNORECASE,
)
LEADING = words(
    "activist activists blogger journalist editor editor-in-chief lawyer lawyers leader spokeswoman spokesman "
    "secretary opposition politician president justice prosecutor prosecutor-general businessman businesswoman "
    "poet writer singer rapper actor actress artist engineer teacher driver banker manager lawmaker deputy mayor "
    "colonel captain lieutenant major sergeant dr mr mrs ms sir professor attorney attorneys commissioner "
    "defendant defendants acting chief detective inmate assistant senator representative superintendent cleric imam "
    "priest monk ex-president ex-minister da"
)
SPEAKS = re.compile(
    r"[’”\"]?,?\s+(?:said|says|told|added|noted|announced|wrote|explained|stressed|handed)\b|"
    r"(?:[^.;]{0,40})\btold\s+[A-Z]"
)
PLACED = re.compile(
    r"(?:\b(?:in|at|near|from|across|outside|inside|around)\s+(?:the\s+)?|[0-9],?\s+of\s+(?:[\w ]{0,12}\s)?)$",
    re.IGNORECASE,
)
GROUPED = re.compile(
    r"\b(?:members?|leaders?|founders?|chair(?:man|woman)?|head|convenor|staff|activists|officers?|"
    r"employees)\s+of\s+(?:the\s+)?$|"
    r"\b(?:party|group|daily|newspaper|company|outlet|village|town|city|region|province)\s+(?:of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
AGED = re.compile(r",\s+(?:aged\s+|both\s+|DOB|[1-9][0-9],)|,?\s+\([1-9][0-9]\)|,\s+[1-9][0-9]\b")
OWN = re.compile(
    r"[’']s?\s+(?:\w+\s+)?(?:appeal|sentence|trial|conviction|lawyer|case|release|imprisonment|arrest|term|verdict)\b|"
    r"\s+(?:was|has\s+been|is)\s+(?:\w+\s+)?(?:sentenced|jailed|convicted|arrested|detained|acquitted|fined|released)\b"
)
ACCUSED = re.compile(
    r"\b(?:sentenced|convicted|jailed|accused|charged|arrested|detained|guilty|imprisoned|acquitted|released|given|got|"
    r"received|defendants?|trial|verdict|fined|appeal|serving|imprisonment|sentence|pleaded|pleads|parole|prisoner)\b",
    re.IGNORECASE,
)
FREED = re.compile(
    r"\b(?:defendants?\s+as|identified|prisoner|trial\s+of|sentenced|convicted|against|appeal\s+of|"
    r"release\s+of)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
NAMES = NameTable(FUNCTION_WORDS, LEADING, NOT_NAMES, ORGANISATIONS, PLACE_NOUNS, AT_PLACE)
