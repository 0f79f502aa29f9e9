"""English words around direct speech."""

from __future__ import annotations

import re
from dataclasses import replace

from archive.text.lexicon.en_people import LEADING, NOT_NAMES, ORGANISATIONS
from archive.text.lexicon.en_people import NAMES as PEOPLE
from archive.text.lexicon.speech import QuoteTable
from archive.text.lexicon.tables import words

NAMES = replace(
    PEOPLE,
    leading=LEADING
    | words(
        "designer founder co-founder cofounder ceo author analyst chancellor governor gov sen rep congressman "
        "congresswoman congressmember chairman chairwoman chair presenter star actor-director filmmaker producer "
        "coach captain researcher historian economist scientist physicist biologist developer consultant advocate "
        "resident attorney-general comedian columnist reporter correspondent anchor host queen king prince princess "
        "pope cardinal bishop archbishop reverend rev fr rabbi sheikh gen col lt capt sgt cpl maj ltd user "
        "councillor councilman councilwoman premier taoiseach ambassador envoy commander admiral trainer striker "
        "midfielder goalkeeper quarterback defender organizer organiser campaigner nurse student farmer then "
        "assemblyman assemblywoman alderman selectman trooper"
    ),
    plain=NOT_NAMES
    | words(
        "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho "
        "illinois "
        "indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri "
        "montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin "
        "wyoming manhattan brooklyn ontario quebec london washington moscow kremlin beijing brussels spain france "
        "germany "
        "russia ukraine china israel iran india japan canada australia mexico brazil turkey poland britain england "
        "scotland ireland italy"
    ),
    organisations=re.compile(
        rf"{ORGANISATIONS.pattern}|\b(?:Post|Times|Herald|Tribune|Guardian|Journal|Mirror|Telegraph|Gazette|Magazine|"
        r"Network|Airlines|Awards?|Cup|Games|Hospital|Airport|Church|Festival|Army|Forces|Museum|Board|Academy|Society|"
        r"Coalition|Alliance|Trust|Club|United|Television|Nations|House|Senate|Congress|Democrats?|Republicans?|"
        r"Economics|Studios?|Press|Organi[sz]ation|Authority|Federation|Department|World|Project|Fund|Capital)\b"
    ),
    split_capitals=True,
)

QUOTES = QuoteTable(
    said=(
        r"sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|wr(?:ote|ites)|explain(?:ed|s)|ask(?:ed|s)|"
        r"stat(?:ed|es)|announc(?:ed|es)|declar(?:ed|es)|insist(?:ed|s)|warn(?:ed|s)|argu(?:ed|es)|repl(?:ied|ies)|"
        r"respond(?:ed|s)|continu(?:ed|es)|conclud(?:ed|es)|recall(?:ed|s)|remark(?:ed|s)|observ(?:ed|es)|"
        r"claim(?:ed|s)|admit(?:ted|s)|acknowledg(?:ed|es)|tweet(?:ed|s)|posted|comment(?:ed|s)|stress(?:ed|es)|"
        r"emphasi[sz](?:ed|es)|point(?:ed|s) out|complain(?:ed|s)|jok(?:ed|es)|quip(?:ped|s)|shout(?:ed|s)|"
        r"yell(?:ed|s)|whisper(?:ed|s)|confirm(?:ed|s)|reveal(?:ed|s)|suggest(?:ed|s)|testif(?:ied|ies)|"
        r"agre(?:ed|es)|recount(?:ed|s)|urg(?:ed|es)|vow(?:ed|s)|promised|pledg(?:ed|es)|reads?|"
        r"answer(?:ed|s)|shared|mus(?:ed|es)|lament(?:ed|s)|boast(?:ed|s)|report(?:ed|s)|reiterat(?:ed|es)|"
        r"reflect(?:ed|s)|predict(?:ed|s)|assert(?:ed|s)|contend(?:ed|s)|maintain(?:ed|s)|fumed|exclaim(?:ed|s)|"
        r"chant(?:ed|s)|counter(?:ed|s)|went on|goes on|clarif(?:ied|ies)|caution(?:ed|s)|elaborat(?:ed|es)|"
        r"advis(?:ed|es)|offer(?:ed|s)|summed up|wonder(?:ed|s)|denied|denies|cited|cites|quoted as saying|"
        r"confess(?:ed|es)|"
        r"gush(?:ed|es)|puts? it|grumbl(?:ed|es)|snapp(?:ed)|snaps|scream(?:ed|s)|laugh(?:ed|s)|beam(?:ed|s)|"
        r"sigh(?:ed|s)|mutter(?:ed|s)|proclaim(?:ed|s)|opin(?:ed|es)|implor(?:ed|es)|plead(?:ed|s)|teas(?:ed|es)|"
        r"captioned|text(?:ed|s)|theori[sz](?:ed|es)|describ(?:ed|es) how|thinks|believes|hopes|rant(?:ed|s)|"
        r"enthus(?:ed|es)|"
        r"rul(?:ed|es)|tweets|posts|comments"
    ),
    calls=(
        r"call(?:ed|s)(?! (?:on|for|upon|off|in)\b)|describ(?:ed|es)|label(?:l?ed)|branded|denounc(?:ed|es)|"
        r"dismiss(?:ed|es)|dubb(?:ed|s)|"
        r"slammed|blasted|condemn(?:ed|s)|criticis(?:ed|es)|criticiz(?:ed|es)|prais(?:ed|es)|"
        r"hail(?:ed|s)|welcom(?:ed|es)|express(?:ed|es)|accus(?:ed|es)|referred|character[is]z(?:ed|es)"
    ),
    loose=(
        r"saying|adding|telling|writing|stating|warning|noting|arguing|insisting|claiming|calling|describing|"
        r"expressing|stressing|explaining|declaring|tweeting|recalling|branding|labell?ing|accusing|promising|"
        r"gushing|joking|quipping|boasting|lamenting|reiterating|reading"
    ),
    according=r"according to|in the words of",
    passive=(
        r"(?<![\w-])(?:was|were|been|being|be|is|are|am|so|to|can|could|may|might|will|would|should|never|not|the|an?|"
        r"old|popular|this|these|his|her|its|their|our|my|your)$|['’]s$|n['’]t$|"
        r"\b(?:den(?:y|ies|ied|ying)|avoid(?:s|ed|ing)?|without|refrain(?:s|ed)? from|short of)$"
    ),
    pronouns={"he": "m", "she": "f", "they": "", "it": "n", "i": "", "we": "", "who": ""},
    cuts=words(
        "of for at in on from to with by who whom whose which that as when while after before during about near "
        "outside following via through over under into since until because if though although amid told where whether "
        "ahead per against alongside upon despite amidst among between within without "
        "unlike like besides except nor"
    ),
    opens=words(
        "a an the his her its their our my this that these those one another some several many other both two three "
        "no every police officials prosecutors critics supporters experts witnesses residents"
    ),
    skips=words(
        "has have had also later then further recently previously subsequently once again earlier did does do still "
        "only even just simply first finally reportedly repeatedly himself herself themselves publicly always often "
        "now already ever today yesterday tearfully quietly angrily briefly flatly proudly sarcastically bluntly "
        "meanwhile too eventually though however sadly"
    ),
    titles={"mr": "m", "sir": "m", "mrs": "f", "ms": "f", "miss": "f", "king": "m", "queen": "f", "prince": "m"},
    denied=(
        r"\b(?i:neither|nor|nobody|no one|none)\b[^;:.]*$|"
        r"\bden(?:y|ies|ied)(?:(?: that)? (?:he|she|they|it)(?: had| has| ever){0,2} \w+)?$"
    ),
    names=NAMES,
)
