"""Spanish signs of tense: what in a clause tells that its dates lie ahead or behind, and where a clause begins."""

from __future__ import annotations

from archive.text.lexicon.tables import words

LASTING = words(
    "estuvo estuvieron fue fueron era eran vivió vivieron trabajó trabajaron duró permaneció permanecieron siguió "
    "siguieron continuó continuaron ocupó dirigió gobernó pasó esperó luchó tuvo había habían estaba estaban"
)

FUTURE = (
    r"\b(?!(?:\w+taría|\w*categoría|mayoría|minoría|comisaría|secretaría|auditoría|teoría|maría)\b)"
    r"(?:(?!andré)\w+(?:ar|er|ir|dr|br|str)(?:á|án|é|ía|ían)(?<!oría)(?<!ería)|irá|iré|iremos|(?!quer|corr)\w+[aeid]remos|(?:s|deb|volv|hab|podr|quer|ten|hac)ería[n]?|"
    r"hará|harán|dirá|dirán|haría|harían|querrá|querrán)\b(?:\s+\w+[ai]d[oa]s?\b)?|"
    r"\b(?:va|van|iba|iban|vamos) a\b|\b(?:previst|programad|fijad|convocad|anunciad|agendad|planead)[oa]s? "
    r"(?:para|el)\b|\b(?:está|están|estaba|estaban|tiene|tienen) (?:previsto|programad|prevista|previstos|previstas)|"
    r"\b(?:se espera|se prevé|prevé|prevén|planea|planean|pretende|pretenden|espera|esperan|próximamente|deben?)\b|"
    r"\b(?:comienza|empieza|arranca|llega|llegan|viaja|viajan|vence|expira|se celebra|se celebran|se reúne|se reúnen|"
    r"entra en vigor|finaliza|concluye|inicia|inaugura|se inaugura|se inicia|"
    r"(?:se )?(?:juega|disputa|enfrenta|reanuda|vota|estrena|clausura|despide)n?|"
    r"recibe[n]?|visita[n]?|cumple[n]?|debuta[n]?|"
    r"actúa[n]?|regresa[n]?|comparece[n]?|tienen? lugar)\b"
)
PAST = (
    r"\b(?:\w{2,}(?:ó|aron|ieron|jeron)|dijo|fue|fueron|hizo|tuvo|estuvo|pudo|puso|quiso|vino|supo|dio|vio|hubo|trajo|"
    r"\w{2,}dujo|obtuvo|mantuvo|detuvo|propuso|impuso|expuso|dispuso|supuso|intervino|previno|satisfizo|anduvo|"
    r"(?:tras|después de|luego de) \w+[aei]r(?:se|lo|la)?|"
    r"(?<!\bser )(?!unid|estad|partid|mercad)\w{3,}[ai]d[oa]s?(?=\s+(?:en|el|la)?\s*$)|"
    r"he|ha|han|hemos|había|habían|hay|era|eran|\w{2,}(?:aba|aban|ía|ían))\b"
)
PLANNED = (
    r"\b(?:anunci|convoc|aplaz|fij|program|prev[ioé]|prorrog|plane|propus|propon|acord|decid|orden|pidi|pide|exig|promet|"
    r"ampli|extend|invit|cit[óa]|esper|compromet|pospu|retras|adelant|advirt|asegur|dijo|dijeron|inform|confirm|señal|"
    r"indic|explic|agend|reserv|debía|tenía|iba)\w*"
)
AHEAD = (
    r"(?:\b(?:(?P<until>hasta|a partir)(?: del?)?|para)\s+|"
    r"\b(?:prorrog|aplaz|prolong|poster|ampli|extend|convoc|previst|program|fij)\w*\b[^.;]{0,60}\s(?:hasta|al?|para)\s+)"
    r"(?:el\s+|la\s+|del?\s+)?$"
)
CLAUSES = (
    r", (?:que|quien|quienes|cuando|donde|mientras|pero|aunque|porque|pues|cuy[oa]s?)\b|"
    r"(?<!previsto)(?<!prevista)(?<!espera)(?<!esperan)(?<!prevé)(?<!prevén)(?<!programado)(?<!pide)(?<!quiere) que |"
    r" (?:cuando|donde|porque) "
)
SINCE = r"\bdesde(?: el| la)? \0(?![^,.;]{0,60}\w(?:rá|rán|ría|rían)\b)"
JOINS = r"\by (?:el |la |al |en )?$"
