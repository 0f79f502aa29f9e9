"""English words around names: what is no name, who is no defendant, what shows that somebody is one."""

from __future__ import annotations

import re

from archive.text.lexicon.en_dates import CARDINALS
from archive.text.lexicon.justice import PeopleTable, any_case
from archive.text.lexicon.speech import NameTable
from archive.text.lexicon.tables import words

FUNCTION_WORDS = words(  # part two names wherever they stand
    "a an the in on at for of by to from with and but or as his her he she they it its their this that these those "
    "two three four five six seven eight nine ten other another others both all after before during since when while "
    "according despite also however meanwhile only more most many several some one not there then if so what who "
    "whilst each every such under over between among should was were has have had be been could would must do does did "
    "where later once following how no eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy "
    "eighty ninety numerous unlike everyone new until because "
    "sentenced jailed upholds grants moves gets faces says court courts police "
    "monday tuesday wednesday thursday friday "
    "saturday sunday"
)
NOT_NAMES = words(  # no name at either end of a run of capitalised words
    "god hong kong nova scotia sierra leone sri lanka saudi arabia costa rica puerto rico burkina faso papua guinea "
    "niger delta equatorial addis ababa kuala lumpur tel aviv abu dhabi buenos aires phnom penh cape town mong garda "
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
    "maltese cypriot irish scottish welsh croatian serbian bosnian bulgarian romanian slovak slovenian estonian "
    "latvian "
    "lithuanian finnish portuguese belgian austrian swiss icelandic nepali nepalese singaporean mongolian somali "
    "zimbabwean zambian ghanaian "
    "congolese cameroonian senegalese malian ivorian gambian colombian peruvian chilean argentine ecuadorian bolivian "
    "haitian jamaican nicaraguan "
    "honduran guatemalan salvadoran kuwaiti emirati qatari bahraini omani uighur chechen crimean soviet tatar jehovah "
    "russia ukraine belarus kazakhstan kyrgyzstan uzbekistan tajikistan turkmenistan azerbaijan armenia moldova "
    "turkey iran iraq syria egypt "
    "israel lebanon yemen libya algeria morocco tunisia afghanistan pakistan bangladesh china tibet japan korea "
    "vietnam thailand burma "
    "myanmar cambodia indonesia malaysia philippines singapore nigeria uganda rwanda ethiopia eritrea sudan somalia "
    "zimbabwe zambia ghana "
    "cameroon congo mexico cuba venezuela nicaragua honduras guatemala colombia peru chile brazil argentina poland "
    "germany france spain italy "
    "britain england scotland wales ireland canada australia hungary romania bulgaria serbia greece norway sweden "
    "denmark finland "
    "ethiopian eritrean sudanese mexican cuban venezuelan brazilian"
)
ORGANISATIONS = re.compile(
    r"\b(?:Court|Party|Prosecution|Police|Scholarships?|Committee|Commission|Ministry|Parliament|Union|Watch|"
    r"Rights|Institute|University|Republic|Foundation|Association|Bureau|Office|Department|Agency|Service|Council|"
    r"Federation|County|Bank|Company|Corporation|Inc|LLC|Ltd|Group|Center|Centre|Division|Unit|Street|Avenue|Province|"
    r"Region|District|City|Oblast|States|Kingdom|News|Radio|Code|Article|Act|Brotherhood|League|Report|Reporters|"
    r"Borders|School|Square|Colony|Prisons?|Islands?|Heights|Valley|Bay|Springs|Beach|Creek|Mountains?|Port|Village|"
    r"Road|"
    r"Bridge|Superior|Crown|Municipal|Intermediate|Parish|Larceny|Fiscal|Circuit|Tribunal|Magistrates|Branch|"
    r"Commonwealth|Robbery|Degree|Games|Fund|Times|Post|Journal|Gazette|Herald|Owners|Board|Senate|Congress|Academy|"
    r"Club|Society|Network|Media|Studios?|Records|Entertainment|Motors|Airlines?|Hospital|Church|Army|Navy|Trolley|"
    r"Measure|Penal|Criminal|Code|High\s+School)\b"
)
PLACE_NOUNS = re.compile(  # a place after two names or more or behind "the", "in"; else a surname
    r"(?:Park|Hills?|Lake|Fort|Hall|House|Field|Green|Rivers?|Ridge)"
)
AT_PLACE = re.compile(r"\b(?:the|in|at|near|from|across|outside|inside)\s+$", re.IGNORECASE)
TRADE = re.compile(r"[A-Z]\w+(?:ist|ists|woman|women|maker|worker|keeper)")
FORMER = re.compile(r"\b(?:former(?:ly)?|ex|ousted|deposed|late)[ -](?:[\w’'-]+\s+){0,7}$", re.IGNORECASE)
COURT_VERBS = (
    r"(?:(?:re-?)?sentenced|convicted|jailed|imprisoned|condemned|fined|acquitted|cleared|pardoned|amnestied|"
    r"paroled|banned|barred|stripped|found\s+(?:not\s+)?guilty|given|handed)"
)
WAS_TRIED = re.compile(
    r"(?:\s+\([^)]{1,40}\)|,\s+[^.;]{1,90}?,|,)?(?:\s+who)?\s+(?:(?:was|were|has\s+been|have\s+been|had\s+been|is|"
    r"got)\s+"
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
    "judge judges justices solicitor sheriff magistrate trooper councilwoman councilman councillor ex-trooper "
    "ex-mayor producer singer "
    "photographer economist reporter reporters photojournalist preacher blogger poet "
    "priest monk ex-president ex-minister da honorable hon"
)
SPEAKS = re.compile(
    r"[’”\"]?,?\s+(?:said|says|told|added|noted|announced|wrote|explained|stressed)\b|"
    r"(?:[^.;]{0,40})\btold\s+[A-Z]"
)
PLACED = re.compile(
    r"(?:\b(?:in(?:\s+(?:northern|southern|eastern|western|central|nearby))?|at|near|from|across|outside|inside|"
    r"around|(?:court|city|town|province|village|region|district|prison|colony|capital|mayor|governor|emir|"
    r"prefect)\s+of)\s+(?:the\s+)?|"
    r"[0-9],?\s+of\s+(?:[\w ]{0,12}\s)?|(?-i:[A-Z][\w.’'-]*\s+(?!(?:Sentence|Trial|Conviction|Term|Appeal|Release|"
    r"Acquittal|Arrest|Case)\b)[A-Z][\w’'-]+)\s+of\s+)$",
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
SEGMENT = re.compile(  # ", convicted of killing Bo Hill," between a name and its verb
    r",\s+(?:(?:now|already|also|then|later|recently|twice|once)\s+)?(?:an?|the|his|her|their|who|whose|which|aged|"
    r"head|"
    r"chair|former|of|on|in|at|for|from|with|without|as|after|by|one|both|found|held|born|known|\w+(?:ed|ing))\b"
    r"(?:(?!,\s+and\s+(?:[a-z]+\s+){0,2}[A-Z])[^;]){1,200}?,(?=\s+(?:(?:earlier|previously|later|also|then|"
    r"now)\s+)?(?:was|were|has|have|had|is|got|received|must|faces|drew|will|may|to)\b)"
)
APPOSITION = re.compile(
    r",\s+(?:an?|the|his|her|their|who|whose|which|aged|head|chair|former|once|"
    r"of)\b[^,;]*(?:,[^,;]{0,40})?,(?=\s+(?:was|were|has|have|had|is|and|got|received|must|faces)\b)"
)
NAMES = NameTable(FUNCTION_WORDS, LEADING, NOT_NAMES, ORGANISATIONS, PLACE_NOUNS, AT_PLACE)

NUMBER_WORDS = (
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?|forty(?:-\w+)?|fifty(?:-\w+)?|sixty(?:-\w+)?|seventy(?:-\w+)?|"
    r"eighty(?:-\w+)?|ninety(?:-\w+)?"
)
NOUNS = words(
    "man woman boy girl teen teenager teenagers couple men women boys girls people person persons resident residents "
    "native mother father wife "
    "husband brother sister son daughter brothers sisters parents grandmother grandfather nephew uncle aunt cousin "
    "stepfather family lover widow "
    "journalist journalists reporter reporters blogger bloggers editor editors activist activists dissident "
    "dissidents lawyer lawyers attorney "
    "teacher teachers student students doctor doctors nurse nurses priest pastor imam cleric monk monks preacher "
    "rabbi artist artists singer rapper "
    "actor actress poet writer writers author comedian cartoonist filmmaker director photographer academic professor "
    "scholar researcher engineer "
    "scientist historian driver trucker cleaner guard guards officer officers cop cops policeman policemen detective "
    "trooper soldier soldiers sailor "
    "marine general colonel captain lieutenant major sergeant commander official officials minister president premier "
    "mayor governor senator lawmaker "
    "lawmakers legislator councillor councilor councilman councilwoman councilmember politician politicians leader "
    "leaders chief boss tycoon banker "
    "businessman businesswoman businessmen executive executives manager contractor accountant trader owner landlord "
    "broker dealer dealers trafficker "
    "traffickers smuggler smugglers killer killers murderer murderers rapist robber robbers burglar thief thieves "
    "fraudster fraudsters swindler hacker "
    "hackers stalker shooter gunman gunmen attacker attackers arsonist kidnapper kidnappers militant militants "
    "terrorist terrorists gangster mobster "
    "spy spies defendant defendants accused suspect suspects convict convicts inmate inmates prisoner prisoners "
    "detainee detainees protester protesters "
    "protestors demonstrators member members ex-member worker workers employee employees farmer farmers fisherman "
    "fishermen miner miners trader traders "
    "coach player footballer star model influencer tiktoker youtuber vlogger barber chef clerk treasurer secretary "
    "deputy deputies aide adviser advisor "
    "lobbyist agent informant diplomat ambassador translator interpreter guide pilot electrician plumber builder "
    "mechanic joiner gardener baker butcher "
    "jeweller jeweler pensioner veteran refugee migrant migrants foreigner foreigners national nationals citizen "
    "citizens villager villagers godman guru "
    "dacoit godfather kingpin lord cheat tout conman wife-killer sympathizer supporter supporters follower followers "
    "believer believers adherents youths guests "
    "youth child children adult adults victim victims witness co-defendant co-defendants accomplice accomplices "
    "others duo trio pair gang siblings twins "
    "officer-in-charge firefighter paramedic librarian pharmacist dentist surgeon therapist psychologist counselor "
    "counsellor rower swimmer athlete "
    "defender defenders monitor monitors organizer organiser organizers organisers unionist unionists publisher "
    "founder founders cofounder head chairman "
    "chairwoman convenor spokesman spokeswoman spokesperson administrator ceo cfo financier investor philanthropist "
    "heir heiress"
)
NOT_PEOPLE = (
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|counts?|charges?|times|occasions|lashes|strokes|dollars|euros|"
    r"pounds|rubles|roubles|tenge|"
    r"rights|points|articles|paragraphs|sections|kilomet\w+|kilos|kilograms|grams|per|percent|million|thousand|"
    r"billion|hundred|cases|trials|crimes|"
    r"murders|miles|metres|meters|feet|inches|offen[cs]es|attacks|incidents|weapons|guns|pages|homes|houses|cars|"
    r"vehicles|bottles|places|provinces|countries|cities|towns|states|"
    r"sentences|terms|convictions|indictments|posts|articles|videos|books|pounds|tons|bombs|bullets|shots|decades|"
    r"half|of|and|in|on|to|others?\s+counts)"
)
GROUPS = (
    rf"\b(?i:(?:the\s+)?(?:an)?(?:other\s+)?(?:another\s+)?)(?:[0-9]{{1,4}}|[0-9],[0-9]{{3}}|(?i:{NUMBER_WORDS}|"
    r"dozens(?:\s+of)?|several|some|many|a\s+further|scores\s+of|hundreds\s+of))"
    rf"(?:\s+(?i:of\s+(?:his|her|the|their|its|them)))?\s+(?!(?i:{NOT_PEOPLE})\b)(?i:other\s+|"
    rf"more\s+)?(?:(?!(?i:{NOT_PEOPLE}|to|for|in|on|were|was|got|and|or|years?)\b)[\w’'-]+\s+){{0,3}}?"
    rf"(?:(?!(?i:{NOT_PEOPLE})\b)(?:(?i:people|men|women|others|police|children|staff|accused|"
    rf"{'|'.join(sorted((one for one in NOUNS if one.endswith(('s', 'men', 'people'))), key=len, reverse=True))}|"
    rf"(?:ex-)?[a-z]{{3,}}(?:ers|ors|ists|ians|ants|ents|ees|men|women))|[A-Z]\w+(?:ians|ans|ese)))\b"
)
GIVEN = (
    r"(?:gets?|getting|got|given|handed|receiv(?:es?|ed|ing)|draws?|drew|faces?|facing|faced|bags?|cops?|lands?|"
    r"jailed|sentenced|condemned|fined|acquitted|"
    r"cleared|convicted|loses?|lost|pleads?|freed|released|pardoned|walks|spared|imprisoned|banned|resentenced|"
    r"re-sentenced|walks|slapped|dealt|hit|locked|put|sent)"
)
PEOPLE = PeopleTable(
    names=NAMES,
    common="en_common.txt",
    numbers={word: value for word, (_, value) in CARDINALS.items()},
    given=words(
        "mark will grace rose may hope jack hunter bill frank chase dean victor rob grant drew dale ray art guy pat "
        "sue dawn joy faith april june july august"
    ),
    nouns=NOUNS,
    bench_before=re.compile(
        r"\b(?:[Jj]udges?|[Jj]ustices?|[Mm]agistrate|[Ss]heriff|[Rr]ecorder|[Pp]rosecutors?|[Pp]rosecutor-[Gg]eneral|"
        r"[Ss]olicitor|[Dd]istrict\s+[Aa]ttorney|[Cc]ounty\s+[Aa]ttorney|"
        r"[Pp]rosecuting\s+[Aa]ttorney|[Ss]tate[’']?s?\s+[Aa]ttorney|[Aa]ttorney\s+[Gg]eneral|"
        r"[Aa]ssistant\s+(?:[A-Z]\w+\s+){0,3}[Aa]ttorney|U\.S\.\s+Attorney|DA|DDA|ADA|[Cc]ommissioner|[Dd]etective|"
        r"[Dd]eputy\s+(?:[A-Z]\w+\s+){0,2}[Aa]ttorney|"
        r"[Cc]ommonwealth[’']s\s+[Aa]ttorney|[Pp]rocurator\s+[Ff]iscal|[Hh]onorable|Hon\.|[Oo]mbudsman|[Rr]apporteur|"
        r"[Jj]uror)\s*,?\s+"
        r"(?:(?:for|of)\s+[\w ]{0,30}\s)?$|\b(?:[Jj]udges?|[Jj]ustices?|"
        r"[Pp]rosecutors?)\s+(?:[A-Z][\w’'.-]*\s+){1,3}and\s+(?:[A-Z][\w’'.-]*\s+)?$"
    ),
    role_before=re.compile(
        r"\b(?:attorneys?|lawyers?|counsel|president|minister|wife|husband|brother|sister|mother|father|son|daughter|"
        r"brother-in-law|widow|spokes(?:man|woman|person)|investigators?|researcher|director|governor|ambassador|king|"
        r"chancellor|secretary-general|complainant|chief|officer|colleague|successor|"
        r"predecessor)\s+(?:of\s+[\w ]{0,30}\s)?,?\s*(?:[A-Z][\w’'.-]+\s+){0,2}$|"
        r"\b(?:Attorney|President|Minister|Director|Lawyer|Chief|Officer|Governor|"
        r"Senator)\s+(?:[A-Z][\w’'.-]+\s+){0,2}$|"
        r"(?:wife|husband|lawyer|brother|sister|mother|father|son|daughter)[,:]?\s+$"
    ),
    former_before=FORMER,
    victim_before=re.compile(
        r"\b(?:[Mm]urders?|[Kk]illing|[Dd]eath|[Ss]hooting|[Ss]tabbing|[Rr]ape|[Kk]idnapping|[Aa]ssault|[Rr]obbery|"
        r"[Aa]buse|[Ss]laying|[Ss]trangling|[Mm]anslaughter|[Tt]orture)\s+(?:of|on)\s+(?:(?!by\b)[\w’'-]+,?\s+){0,6}$|"
        r"\b(?:killed|killing|kills|shot|shooting|stabbed|stabbing|murdered|murdering|raped|raping|robbed|robbing|"
        r"attacked|attacking|assaulted|assaulting|strangled|tortur(?:ed|ing)|beat|beating|kidnapped|kidnapping|"
        r"struck(?!\s+down)|"
        r"hit(?!\s+with)|defrauding|stole\s+from)\s+"
        r"(?:(?!(?:and|by|was|were|in|to|for|of)\b)[\w’'-]+,?\s+){0,5}$|\bvictims?,?\s+(?:(?:was|were|identified|as|"
        r"named)\s+)*(?:[\w’'-]+,?\s+){0,1}$"
    ),
    tried_behind=WAS_TRIED,
    verb_before=COURT_VERB,
    passive_before=PASSIVE,
    term_behind=TO_TERM,
    term_before=TERM_OF,
    aged_behind=AGED,
    accused=ACCUSED,
    freed_before=FREED,
    speaks_behind=SPEAKS,
    placed_before=PLACED,
    grouped_before=GROUPED,
    single_behind=re.compile(
        rf"(?i:[’']s?\s+(?:[\w½-]+\s+){{0,2}}(?:appeal|sentence|trial|conviction|lawyer|case|release|imprisonment|"
        r"arrest|term|verdict|defen[cs]e)\b|,?\s+(?:(?:was|were|is|has\s+been|have|has|had|who\s+was|to|will|must|"
        r"may|could)\s+)*(?:\w+ly\s+|now\s+|also\s+|later\s+|then\s+|both\s+|"
        rf"each\s+)*(?:(?:{GIVEN})(?!\s+(?:(?-i:(?:[a-z]+\s+){{0,2}}(?:[A-Z][\w’'-]+\s+){{1,3}})(?:to|for)\b|him|her|"
        rf"them|an?\s+\w+\s+(?:to|of)\b|{NUMBER_WORDS}\s+(?:men|women|people)))|serve|spend|arrested|detained|"
        r"sentence|began)\b)"
    ),
    single_before=re.compile(
        r"\b(?:(?i:ex|former)[- ])?(?:[a-z]+(?:[- ][a-z]+)?\s+)?(?:"
        + "|".join(sorted(NOUNS, key=len, reverse=True))
        + r")\s+$|\b(?i:ex|former)-[a-z-]+\s+(?:[a-z]+\s+)?$|"
        r"\b(?i:against)\s+$|\b(?i:for|of)\s+(?i:ex|former)[- ](?:[a-z-]+\s+){0,2}$"
    ),
    groups=re.compile(GROUPS),
    count_alone=re.compile(
        rf"(?:^|[.;,:]\s+|\band\s+|\bwith\s+)(?P<count>(?:another\s+|the\s+)?(?:\d{{1,3}}|{NUMBER_WORDS}|most|several|"
        r"some|all|many|a\s+(?:second|third|fourth|fifth|sixth))(?:\s+(?:others?|more))?)\s+"
        r"(?=(?:were|was|are|got|gets?|received|receiving|had|to\s+be|faces?)\b)",
        re.IGNORECASE,
    ),
    things=any_case(
        r"\b(?P<thing>(?:the\s+)?(?:[\w-]+\s+){0,2}(?:part(?:y|ies)|media|newspapers?|outlets?|websites?|"
        r"broadcasters?|channels?|organi[sz]ations?|movements?)\b[^.;]{0,80}?)"
        r"\s+(?:was|were|(?:has|have)\s+been)\s+$"
    ),
    beside=any_case(r"\b(?:with|alongside|against|unlike)\s+$"),
    speaks_before=any_case(r"\b(?:said|says|told|according\s+to)\s+$"),
    indefinite=re.compile(
        r"(?:An?|The)\s+(?:[a-z-]+\s+){0,3}(?:" + "|".join(sorted(NOUNS, key=len, reverse=True)) + r")\b"
        r"(?=,?\s+(?:who|convicted|was|got|received|also|has)\b)"
    ),
    convicts=any_case(r"\b(?:found|finds|convicted|convicts)\s+"),
    victim_behind=any_case(
        r"(?:[’']s?)?\s+(?:murder|killing|death|slaying|shooting|stabbing|rape|assassination|abduction|kidnapping|"
        r"lynching|assault)\b(?!\s+(?:sentence|penalty|convict\w*|accused|trial|defendant|suspect))"
    ),
    acts_behind=any_case(r"\s+(?:his|her|their|its)\s+(?!own\b)"),
    possessive=any_case(r"[’']s?\b(?!\s+(?:sentence|conviction|trial|case|appeal|term))"),
    others=re.compile(
        r"(?:\b(?i:his|her|their|whose)|[A-Z][\w-]+[’']s?)\s+(?:[a-z-]+\s+){0,2}?(?:wife|husband|brother|sister|"
        r"mother|father|son|daughter|cousin|nephew|uncle|agent|deputy|chairman|source|editor|accountant|driver|"
        r"secretary|girlfriend|boyfriend|partner|aide|assistant|associate|accomplice|co-defendant|co-accused|"
        r"companion|passenger|boss|treasurer|bodyguard|killer|murderer|attacker|rapist|abuser|stalker|"
        r"clients?|widow)\b(?!,?\s+(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){0,3}(?:[A-Z]|"
        r"\w+,\s+[A-Z]))|\bthe\s+other\s+[0-9]+\b|"
        r"\b(?:(?i:an?\s+(?:second|third|fourth|fifth|sixth)|another|the\s+(?:second|third|fourth|fifth|"
        r"other)))\s+(?:[a-z-]+\s+){0,2}?(?:"
        + "|".join(sorted(NOUNS, key=len, reverse=True))
        + r")\b|\bthe\s+rest\b|\bthe\s+(?:\w+\s+)?others\b"
    ),
    pronouns=any_case(
        r"\b(?:he|she|him|her|his|they|them|their|both(?=\s+(?:were|got|received|must|are|will))|the\s+(?:pair|couple|"
        r"two)(?=\s+[a-z]))\b"
    ),
    subjects=any_case(
        r"\b(?:he|she|they|both(?=\s+(?:were|got|received|must|are|will))|the\s+(?:pair|couple|two)(?=\s+(?:were|got|"
        r"received|must|are|will)))\b"
    ),
    plural=any_case(
        r"\b(?:they|them|their|both|all|each|couple|the\s+(?:pair|two|couple)|man\s+and\s+(?:a\s+)?woman|men|women|"
        r"defendants|brothers|sisters|officials|officers|apiece)\b"
    ),
    people_behind=re.compile(
        r"(?:-based|-born)?\s+(?:[a-z-]+\s+)?(?i:"
        + "|".join(sorted(NOUNS - words("others general head chief model"), key=len, reverse=True))
        + r")\b(?!\s+(?!(?i:"
        + GIVEN
        + r")\b)[A-Z])"
    ),
    companies=re.compile(
        r"\b(?:[A-Z][\w’'.-]*(?:\s+(?:&|and|of)\s+|\s+)|[A-Z]&[A-Z]\s+){1,6}(?:,\s)?(?:Inc\b\.?|LLC\b|L\.L\.C\.|"
        r"Ltd\b\.?|Corp\b\.?|Corporation\b|GmbH\b|plc\b|PLC\b|LLP\b|Co\.)|"
        r"(?-i:[A-Z][\w&’'.-]*(?:\s[A-Z&][\w’'.-]*){0,5}),\s(?:Inc\b\.?|LLC\b|Ltd\b\.?)"
    ),
    passive=any_case(
        r"\b(?:was|were|been|be|being|is|are|got|get|gets)\s+(?:\w+ly\s+|also\s+|later\s+|then\s+|both\s+|all\s+|"
        r"each\s+|first\s+)*$"
    ),
    receives=any_case(
        r"(?:got|gets|get|getting|received|receives|receiving|receive|serve|serves|served|serving|spend|faces|faced|"
        r"face|facing|drew|draws?|means|loses|bags?|bagged|cops|copped|"
        r"lands?|landed|earns?|earned|takes|took|doing|sees|saw|risks?)\b"
    ),
    gives=any_case(
        r"(?:imposed|imposes|imposing|gave|gives|giving|hands|handing|awards|awarded|ordered|orders|adds?|added|"
        r"adding|asked|asks?|sought|seeks?|seeking|demanded|demands?|requested|"
        r"requests?|recommended|recommends?|wants?|wanted|proposed|offered|argued|reduces|upholds?|overturns?|quashes|"
        r"cuts|commutes|halves|doubles|slaps|lifts|confirms)\b"
    ),
    itself=any_case(
        r"(?:acquitted|acquits|pardoned|pardons|amnestied|paroled|exonerated|cleared|clears|freed|released|fined|"
        r"fines)\b"
    ),
    for_behind=any_case(r"\s+(?:(?:each|apiece)\s+)?(?:for|against|of|to|on)\s+"),
    titled=re.compile(
        r"(?:the|an?|his|her|its|their)?\s?(?:(?!(?:from|of|in|at|to|on|by|and|with|against|for|the)\b|"
        r"\w+ing\b)(?:[a-z][\w’'-]*|[A-Z]{2,5})\s+){0,4}(?:[a-z][\w’\'-]*,?|[A-Z]{2,5})\s+(?=[A-Z])"
    ),
    behind=any_case(r"[^.;:,]{0,40}?\b(?:against|handed\s+(?:down\s+)?to|given\s+to|imposed\s+(?:up)?on)\s+"),
    object=any_case(r"\s+(?:him|her|them)\b(?!\s+(?:[a-z]+\s+)?(?-i:[A-Z]))(?:\s+and\s+)?"),
    joined=re.compile(
        r"\s*,\s*[1-9][0-9],?(?:\s+of\s+[^;.]{1,40}?)?,?\s+(?:and\s+)?|\s*(?:,|&|;)\s+(?:(?:also|police|his|"
        r"her)\s+)?(?:(?!(?:who|whose|which|said|was|were|the|an?|for|of|in|on|to|and|after|with|"
        r"from)\b)[a-z-]+\s+){0,2}|"
        r"(?:\s+\([^)]{1,40}\))?,?\s+and\s+(?:(?:his|her|the|also|former)\s+)?(?:(?!(?:for|to|of|by|in|on|after|"
        r"years?|months?|that|was|were)\b)[a-z’'-]+,?\s+){0,3}|"
        r"\s*,[^,;.]{1,60},?\s+and\s+(?:\w+\s+){0,2}"
    ),
    aside=SEGMENT,
    apposition=APPOSITION,
    own_lead=any_case(r"\b(?:of|for|to|against|by|in|from|\w+ing)\s+(?:[a-z’'-]+\s+){0,3}$"),
    own_link=any_case(
        r"(?:,?\s+(?:aged\s+)?[1-9][0-9],?|\s*\([^)]{1,30}\)|,\s+[^,;]{1,60},)?(?:[,\s(–—:-]+|\b(?:was|were|has|have|"
        r"had|been|got|gets|getting|receiv(?:ed|es|ing)|given|gave|handed|jailed|"
        r"(?:re-?)?sentenced|condemned|imprisoned|fined|to|for|an?|another|each|both|also|then|must|will|serve|drew|"
        r"faces|about|of|sentence|term|the|same|in\s+absentia|while)\b)*"
    ),
    each=any_case(r"\b(?:each|apiece|both)\b"),
    alias=any_case(
        r"\s*(?:,\s+[1-9][0-9])?,?\s+\(?(?:a\.?k\.?a\.?|(?:also\s+|better\s+)?known\s+(?:to\s+\w+\s+)?as|alias|"
        r"nicknamed)\s+(?:[a-z]+\s+|Rapper\s+)?[“\"‘']?"
    ),
    relative=any_case(r"\s+(?:who|that|whose)\b"),
    singular=any_case(r"\s+(?:has|was|is)\b"),
    list_joins=frozenset(("and", ",", ", and")),
    list_line=re.compile(r"\W*(?:[0-9]+[.)]\s*)?(?P<name>)[^:;\n]{2,90}[:–—-]\s"),
    respectively=any_case(r"[^.;]{0,120}\brespectively\b"),
    charged=re.compile(r"\bdefendants\s+(?:as|are|were)\s+"),
    first_person=any_case(r"\b(?:I|me|my|we|us|our)\b"),
)
