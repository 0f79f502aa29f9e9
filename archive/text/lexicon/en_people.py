"""English words around names: what is no name, who is no defendant, what shows that somebody is one."""

from __future__ import annotations

import re

from archive.text.lexicon.tables import words

NOT_NAMES = words(
    "following how free newly public premium deadline award app apps plan plans jewish muslim christian "
    "orthodox catholic "
    "the a an in on at for of by to from with and but or as his her he she they it its their this that these "
    "those two three four five six seven eight nine ten another other others both all after before during "
    "since when while according despite also however meanwhile only more most many several some one "
    "prosecutors police human rights court courts city town province region regional district supreme high "
    "appeal appeals state states united european parliament union commission committee ministry minister "
    "party group watch report centre center institute university republic foundation association bureau "
    "office department agency service council federation county street avenue bank company corporation news "
    "radio reporters journalists republican democratic criminal code article penal law act constitution "
    "security national international central general asia africa europe america january february march april "
    "may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday facebook twitter youtube telegram instagram new york san los south north east west no "
    "not there then if so what who superior square day authorities officials thirteen eleven twelve sixteen "
    "twenty numerous unlike everyone whilst each every such under over between among former unit division "
    "team task force media outlet house high-security military army war revolutionary investigation should "
    "will were was has have had be been could would must do does did where later once internal affairs crimes "
    "crime awareness week program programme authority theft charges administration identity hate golden years "
    "sentenced jailed judge judges grants upholds moves man woman men women couple gang member members owner "
    "officer"
)
ORGANISATIONS = re.compile(
    r"\b(?:Court|Party|Prosecution|Police|Scholarships?|Committee|Commission|Ministry|Parliament|Union|Watch|"
    r"Rights|Institute|University|Republic|"
    r"Foundation|Association|Bureau|Office|Department|Agency|Service|Council|Federation|County|Bank|Company|"
    r"Inc|LLC|Ltd|"
    r"Group|Center|Centre|Division|Unit|Street|Avenue|Province|Region|District|City|Oblast|States|Kingdom|News|Radio|"
    r"Island|Heights|Valley|Bay|Springs|Beach|Park|Hills|Creek|Ridge|Lake|River|Mountain|Port|Fort|Village|"
    r"Court’s|Code|Article|Act|Brotherhood|League|Report|Reporters|Borders|Street|School|Hall|Square|Colony|"
    r"Prison)\b"
)
ROLES = re.compile(
    r"\b(?:judge|justice|prosecutor|prosecutor-general|prosecutors?|attorney|da|lawyer|counsel|spokes(?:man|"
    r"woman|person)|researcher|"
    r"president|minister|commissioner|detective|sheriff|wife|husband|brother|sister|mother|father|director|governor|"
    r"ambassador|king|chancellor|secretary-general|stranger|commissioners?|attorneys|investigator|"
    r"ruler)\s+(?:of\s+[\w ]{0,30}\s)?(?:[A-Z][\w’'.-]+\s+){0,2}$|"
    r"\b(?:Judge|Justice|Prosecutor|Attorney|President|Minister|Commissioner|Director|Lawyer|"
    r"DA)\s+(?:[A-Z][\w’'.-]+\s+){0,2}$|"
    r"(?:wife|husband|lawyer|brother|sister|mother|father)[,:]?\s+$",
)
LEADING = words(
    "activist activists blogger journalist editor editor-in-chief lawyer leader spokeswoman spokesman "
    "convenor secretary former opposition politician officer president judge justice prosecutor businessman "
    "poet writer singer rapper lawmaker deputy mayor general colonel captain dr mr mrs ms sir professor "
    "attorney da commissioner jailed defendant defendants lawyers acting chief detective district inmate "
    "murderer assistant senator representative sentenced attorneys councilmember councilman councilwoman "
    "superintendent shooter contractor cleric imam priest monk prosecutor-general famous kazakh azerbaijani "
    "egyptian russian belarusian"
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
