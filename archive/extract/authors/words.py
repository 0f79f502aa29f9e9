"""The words of bylines in the languages of the pages: what leads to a name, what names a desk, what is no name."""

from __future__ import annotations

import re

DID = (  # what an author did, before "by"
    r"written|words|story|text|posted|published|submitted|report(?:ed)?|authored|article|post|blog|contributed|"
    r"created|guest\s+post|analysis|opinion|recipe|(?:ein\s+)?(?:gast)?(?:beitrag|artikel)|geschrieben|verfasst|"
    r"erstellt|veröffentlicht|gepostet|eingestellt|publié|posté|rédigé|écrit|proposé|escrito|publicado|redactado|"
    r"scritto|pubblicato|geschreven|geplaatst|skriven|skrevet|napisan[ey]|opublikowan[ey]"
)
SENTENCE = r"(?:(?:this|the)\s+(?:\w+\s+)?(?:article|post|story|piece|blog)\s+(?:was|is)\s+(?:\w+ly\s+)?)?"
TO_NAME = r"by|von|vom|par|por|przez"  # these lead to a name wherever they begin a line
AFTER_DID = r"di|da|de|door|av|af|od"  # these are too common for that
LABEL = (
    r"authors?|by-?line|autor(?:in|innen|en|es|a|e|i|zy|ka)?|auteurs?|autrice|författare|forfatter|kirjoittaja|"
    r"yazan|yazar|szerző|teksti?|tekst|texte?|testo|texto|redaktor|"
    r"автор(?:ы|и|ка)?(?:\s+(?:статьи|текста|тексту|материала|матеріалу))?|текст|мәтін|дайындаған|подготовил[аи]?|"
    r"підготував|підготувала|作者|著者|執筆|文|记者|記者|责编"
)
BY = re.compile(
    rf"^\W*(?:(?:{SENTENCE}(?:{DID})\s+)?(?:in\s+)?(?:{TO_NAME})\b|(?:{DID})\s+(?:{AFTER_DID})\b|"
    rf"(?:{LABEL})\b(?:\s+(?:{TO_NAME}|{AFTER_DID})\b)?|(?:words|story)\b(?=\s*:))\s*[:：\-–—]?\s*",
    re.I,
)
BY_WORD = re.compile(rf"\b(?:{TO_NAME}|{LABEL})\b", re.I)
BY_STRICT = re.compile(  # a line that is a byline and no sentence
    r"^\W{0,4}(?:(?:story|report|text|words|written|posted|published|submitted|reported|geschrieben|"
    r"erstellt|veröffentlicht)?\s*(?:by|von|par|por)\b|"
    r"(?:автор[ы]?|autor(?:in|es|zy)?|authors?|tekst|текст)\b\s*:?)\s*[:\-–—]?\s*",
    re.I,
)
GLUED_BY = re.compile(r"^(?:By|BY|Von|VON|Par|Por)(?=[A-ZА-ЯÀ-Þ])")
BY_INSIDE = re.compile(r"(?:^|[\s,|·–—-])(?:by|von|par|por)\s+(?P<names>[^\W\d_].*)$", re.I)
SIGNED = re.compile(
    r"^\W*(?:(?:original )?written by|by|von|par|por|authors?|autor(?:in|en|es)?|auteurs?|text|автор|текст|tekst)\b"
    r"\s*:?\s*(?=[^\W\d_])",
    re.I,
)
OTHER_WORK = re.compile(  # of those who took the picture, edited, checked or translated
    r"^\W*(?:photo\w*|image|picture|video|illustrat\w+|graphics?|foto(?:s|graf\w*)?|bild(?:er)?|фото|ілюстрац\w*|"
    r"иллюстрац\w*|edited|(?:medically\s+|expert\s+|peer\s+|fact[\s-]+)?(?:reviewed|checked|verified)|translat\w+|übersetzt|"
    r"traduit|traducción|перевод|produced|cover|credit|source|quelle|источник|джерело|via|design|follow|updated)\b",
    re.I,
)
NEXT_WORK = re.compile(
    r"\s(?=(?:Photo\w*|Illustrat\w+|Fotos?|Bild(?:er)?|Edited|Reviewed|Medically|Fact[ -]?[Cc]hecked|Translated|"
    r"Written|Updated|Published|Posted)\b(?:\s+\S+)?\s*(?:by|von|:)\s)|"
    r"\s(?=Fact[ -][Cc]hecked|Medically [Rr]eviewed)"
)
INVITATION = re.compile(  # "View all posts by", "Zum Profil von", "About"
    r"^\W*(?:(?:view|see|read|show|more|all|about|meet|über|zum|profil|profile|zeige|alle|voir|tous|les|ver|todos|"
    r"mehr|weitere|the\s+author|contact)\s+)*(?:(?:posts?|articles?|stories|beiträge|artikel|entradas|content|"
    r"profil(?:e)?)\s+)?(?:by|from|of|von|de|par|por)\s+|^\W*(?:about|über|meet|contact)\s+(?=[A-Z])",
    re.I,
)
DEGREES = (
    r"(?:Ph\.?\s?D|M\.?\s?D|D\.?\s?O|R\.?\s?D\.?N?|L\.?D|M\.?\s?Sc?|M\.?P\.?H|B\.?\s?[AS]c?|M\.?\s?A|M\.?B\.?A|"
    r"J\.?\s?D|LL\.?M|Ed\.?D|Psy\.?D|Pharm\.?D|DVM|VMD|DDS|DMD|DNP|RN|NP|BSN|MSN|LCSW|LMFT|CPA|CFA|CFP|CEPF|CSCS|CPT|"
    r"NASM|CISSP|CPP|PSP|PE|Esq|Jr|Sr|DACV[A-Z]+|LVT|VTS|FACP|FAAP|CNM|PA-C|II|III|IV)"
)
BEFORE_DEGREE = re.compile(rf"\s*,\s*(?={DEGREES}(?:[®™*.]|\b)[^\w]*?(?:[,;&|]|\s+(?:and|&)\s|$|\())")
SPLIT = re.compile(r"\s*[;,|•·●▪◦⋅∙‧►»\n\t/،、]\s*|\s+[–—-]\s+|\s+:\s+")
WIRE = re.compile(
    r"(?<=\w)(?<!\bthe)\s+(?=(?:the\s+)?(?:associated press|agence france[- ]presse|reuters|canadian press)\W*$)", re.I
)
AND = re.compile(r"\s*[&+]\s*|\s(?:and|und|et|e|y|и|та|і|og|och|en|i|with|mit|avec|con|oraz|sowie)\s", re.I)
REST = re.compile(  # what follows a name in its own part of the line
    r"\s*\S+@\S+.*$|\s*[(\[<].*$|\s*(?:@|https?:|www\.)\S*.*$|"
    r"\s+(?:is|was|are|has|writes|est|ist|on|at|for|in|of|from|am|le|as told|um|vom|den|du|w|dnia|on behalf)(?:\s.*)?$|"
    r"(?:\s|(?<=[a-zа-я]))(?:reports?|Published|Updated|Posted|contributing|contributor|staff|special to|illustration|"
    r"Twitter|Facebook|Follow|Senior|Associate|Editor|Reporter|Correspondent|Writer|Written|Reviewed|Photo\w*|sagt|"
    r"says|Shares?)\b.*$|\s+\d.*$|\s*\d{1,2}[:.]\d\d.*$"
)
NOBODY = re.compile(
    r"[\w ]*admin(?:istrator|istrador)?\d*|webmaster|super\s?user|root|guest|gast|anonym(?:ous|e)?|unknown|none|null|"
    r"no\s+author|user|authors?|autor(?:en|in)?|by|the|name|test|default|undefined|n/?a|wp|demo|contact|info|home|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"新規登録|会員登録|ログイン|シェア|"
    r"менеджер|администратор|админ|адміністратор|share|comments?",
    re.I,
)
NO_NAME = re.compile(  # a name has none of these words
    r"^(?:for|by|in|at|on)\b|\b(?:categor\w+|list|settings|datum|\w+leiter(?:in)?|geschäftsführer\w*|"
    r"senior|junior|lead|chief|managing|assistant|associate|deputy|contributing|journalist\w*|engineer|manager|"
    r"director|founder|co-founder|ceo|cto|head|producer|analyst|columnist|strategist|specialist|freelance\w*|advisor|"
    r"coordinator|copywriter|social|links|get|started|last|special|advertisement|related|stor(?:y|ies)|latest|"
    r"trending|next|previous|menu|search|skip|up|out|now|log|login|logout|sign|rss|feed|register|released?|posted|"
    r"written|view|all|posts|follow|more|read|shares?|subscribe|ago|mins?|minutes?|hours?|updated|published|reviewed|"
    r"comments?|kommentare?|photos?|video|image|today|yesterday|your|click|here|about|contact|home|full|series|step|"
    r"words|january|february|december|november|october|september|opinion|politics|world|sports?|business|culture|"
    r"features?|newsletter|e-?mail|twitter|facebook|instagram|linkedin|whatsapp|copyright|reserved|cookies?|is|are|"
    r"was|this|that|has|have|with|from|to|you|we|they|who|how|what|why|et al|alle|beiträge|artikel|weitere|"
    r"lesen|lesezeit|veröffentlicht|erstellt|geschrieben|publié|publicado|ist|sind|und|die|das|den|nicht|für|auf)"
    r"\b",
    re.I,
)
DESK = re.compile(  # an organisation, an office or a role has one of these
    r"\b(?:news\w*|staff|teams?|editor(?:s|ial)?|redaktion\w*|redaction|rédaction|redacción|redazione|redactie|"
    r"redação|redakcja|redakce|redakteure?|редакция|редакція|press|presse\w*|media|medien|agency|agencies|agentur|"
    r"agence|agencia|office|ministry|minister\w*|department|institute?|institut\w*|foundation|stiftung|association|"
    r"committee|council|commission|union|center|centre|zentrum|university|universität|college|school|group|gruppe|inc|"
    r"ltd|llc|gmbh|e\.?v|corp(?:oration)?|company|network|online|radio|tv|television|magazine?|journal|zeitung|"
    r"times|post|daily|weekly|gazette|herald|tribune|reuters|associated|afp|dpa|ansa|tass|upi|ians|(?-i:AP|APA|EFE|PTI|ANI|SID|AG|SE)|"
    r"kna|epd|jiji|xinhua|interfax|bloomberg|cnn|bbc|npr|desk|bureau|services?|correspondent|reporters?|reports?|"
    r"contributors?|writers?|publisher|sponsored|wire|web|digital|blogs?|international|watch|society|support|"
    r"marketing|content|пресс\w*|служба|агентство|новости|org|net|com|www|bund\w*|verband|deutscher|federation|club|"
    r"crew|board|labs?|research|partners?|experts?|doctors|guide|studios?|party|church|government|police|museum|"
    r"hospital|clinic|health|works|shop|store|academy|collective|project|campaign|coalition|alliance|"
    r"organi[sz]ation|movement)\b",
    re.I,
)
AGENCY = re.compile(
    r"(?:the\s+)?(?:AP|associated press|AFP|agence france[- ]presse|reuters|dpa(?:-\w+)?|deutsche presse[- ]agentur|"
    r"APA|sda|keystone[- ]sda|EFE|ANSA|Belga|ANP|TASS|ТАСС|РИА Новости|Интерфакс|interfax|UPI|PTI|IANS|ANI|KNA|epd|"
    r"SID|jiji(?: press)?|kyodo(?: news)?|xinhua|PAP|PA(?: media)?|AAP|CP|canadian press|bloomberg|europa press|lusa|"
    r"TT|NTB|ritzau|STT|MTI|ČTK|TASR|укринформ|укрінформ|казинформ|spa|wam|anadolu(?: agency)?|AA|dts)",
    re.I,
)
PARTICLES = frozenset(
    "de da di du del della van von der den la le el al bin ibn ben ter ten y e dos das do af av zu "
    "zum st mc dela".split()
)
