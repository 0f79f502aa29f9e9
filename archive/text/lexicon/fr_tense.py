"""French signs of tense: what in a clause tells that its dates lie ahead or behind, and where a clause begins."""

from __future__ import annotations

SIMPLE = (  # simple pasts that look like futures, and words that look like verbs
    r"(?:r?entra|(?:re|dé)?montra|rencontra|concentra|administra|enregistra|illustra|pénétra|(?:re|at)?tira|admira|"
    r"(?:re|ex|in|as)pira|(?:r?as)?sura|assura|mesura|jura|(?:en)?dura|procura|figura|inaugura|murmura|pleura|demeura|"
    r"(?:dé)?livra|extra|ultra|contra|infra|intra|supra)"
)
CONDITIONAL = (  # no imperfect, and not "aurait tué", of what is only said to have been
    r"(?-i:(?!serait|(?:r?at|re)?tirait|admirait|(?:re|ex|in|as)pirait|virait)[a-zà-ÿ]{2,}[ei]r(?:ait|aient)|"
    r"(?!cadrait|encadrait|engendrait)[a-zà-ÿ]{2,}(?:dr|mettr|battr|aîtr|cevr|verr)(?:ait|aient)|"
    r"(?:aurai(?:t|ent) lieu|irai(?:t|ent)|ferai(?:t|ent)))"
)
SCHEDULED = (  # present verbs of what is fixed to a day
    r"se (?:joue|tient|déroule|rend|réunit|dispute|termine)(?:nt)?|s['’](?:ouvre|achève)(?:nt)?|a lieu|ont lieu|"
    r"(?:débute|joue|dispute|arrive|rencontre|commence|affronte|accueille|reçoit|célèbre|fête|comparaît|inaugure)(?:nt)?|"
    r"reprend|reprennent|prend fin|prennent fin|entre en vigueur"
)
FUTURE = (
    r"\b(?:va|vont|doit|doivent|devrai(?:t|ent)|pourrai(?:t|ent)|prévue?s?|attendue?s?|fixée?s?|sera|seront|fera|feront|"
    rf"aura|auront|ira|iront|{CONDITIONAL}|{SCHEDULED}|"
    rf"(?:nous|vous|j['’e]) ?(?:\w+rons|\w+rez|\w+rai)|"
    rf"(?-i:(?!{SIMPLE}\b)[a-zà-ÿ]{{2,}}[eidrtvu]r(?:a|ont)))\b(?:\s+\w+){{0,2}}"
)
MOVED = (
    r"(?:né|mort|décédé|(?:r)?arrivé|(?:re)?parti|(?:re|de|inter|par|sur)?venu|(?:r)?entré|sorti|(?:re)?tombé|resté|"
    r"passé|allé|monté|descendu|retourné|apparu|disparu)e?s?"
)
DONE = (  # "arrêté lundi", "commencé en janvier", and not "attendu lundi"
    r"(?-i:(?!attend|prév|fixé|program|annonc|convoqu|report|appel|invit|planifi|command|cit)[a-zà-ÿ]{2,}"
    r"(?:ée?s?|(?:[dtlnv]u|mis|pris|quis)(?:e|s|es)?))(?=(?: en| le| au| dans la nuit de)?\s*$)"
)
PAST = (
    r"\b(?:(?-i:a)|ont|avait|avaient|été|fut|furent|eut|eurent|était|étaient|s['’]est|se sont|se serait|"
    rf"(?:est|sont) {MOVED}|\w{{2,}}(?:èrent|irent|urent|ait|aient)|(?-i:{SIMPLE})|{DONE})\b"
)
CLAUSES = r", (?:dont|qui|que|mais|alors|tandis|lorsque|quand|où|car|puis)\b| (?:que|qu['’]il|dont|où|lorsque) "
SINCE = r"\bdepuis(?: le| la)?\s+\0"
JOINS = r"\bet (?:le |en |au )?$"
PLANNED = (
    r"\b(?:annonc|prév|fix|convoqu|report|invit|prom|exig|ordonn|décid|programm|planifi|propos|prolong|ajourn|renvoy|"
    r"repouss|avert|souhait|espér|appel|autoris|interdi|accept|voul|demand|maint|organis)(?:é|ée|és|ées|u|ue|us|ues|is|"
    r"ise|ises|it|ite|ites|enu|enue|enus|enues)\b|\b(?:pour|d['’]ici)\s+(?:le\s+|la\s+)?$"
)
AHEAD = (
    r"(?:\b(?:prolong|report|ajourn|renvoy|repouss|différ)\w*\b[^.;]{0,60}\s(?:jusqu['’](?:au|à|en)|au|à|en)|"
    r"\b(?P<until>jusqu['’](?:au|à|en)|d['’]ici(?: au| à| le)?|[aà] (?:partir|compter) (?:de|du)))\s+(?:le\s+|la\s+)?$"
)
