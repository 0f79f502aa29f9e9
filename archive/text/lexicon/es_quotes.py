"""Spanish words around direct speech."""

from __future__ import annotations

import re

from archive.text.lexicon.speech import NameTable, QuoteTable
from archive.text.lexicon.tables import words

NAMES = NameTable(
    function=words(
        "un una unos unas al y o pero a en con sin por para según que quien cuando si como su sus "
        "este esta estos estas ese esa él ella ellos ellas yo nosotros lo le se no ya también además después antes "
        "durante ayer hoy así entonces desde hasta sobre tras entre ante contra hacia mediante"
    ),
    leading=words(
        "presidente presidenta ministro ministra primer diputado diputada senador senadora alcalde alcaldesa abogado "
        "abogada director directora portavoz vocero vocera jefe jefa juez jueza fiscal general coronel periodista "
        "activista investigador investigadora profesor profesora doctor doctora señor señora don doña secretario "
        "secretaria comisario comisaria experto experta analista economista historiador historiadora escritor "
        "escritora "
        "actor actriz entrenador entrenadora rey reina príncipe papa cardenal obispo gobernador gobernadora canciller "
        "consejero consejera líder sr sra dr dra"
    ),
    plain=words(
        "españa rusia ucrania kazajistán kazajstán europa estados unidos alemania polonia china madrid moscú "
        "kremlin lunes martes "
        "miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre "
        "noviembre diciembre méxico argentina colombia chile perú venezuela"
    ),
    organisations=re.compile(
        r"\b(?:Ministerio|Corte|Tribunal|Partido|Comisión|Comité|Consejo|Congreso|Senado|Unión|Centro|Fundación|"
        r"Instituto|"
        r"Universidad|Agencia|Asociación|Radio|Gobierno|Human|Watch|Rights|Amnistía|Amnesty|Internacional|"
        r"International|"
        r"News|Reuters|República|Naciones|Unidas|Policía|Fiscalía|Exteriores|Justicia|Interior|Salud|Sanidad|Defensa|"
        r"Economía|Educación|Hacienda|Audiencia|Junta|Guardia)\b"
    ),
    split_capitals=True,
)
QUOTES = QuoteTable(
    said=(
        r"(?:ha|han|había|habían) (?:dicho|declarado|afirmado|señalado|añadido|explicado|asegurado|indicado|subrayado|"
        r"destacado|manifestado|apuntado|recordado|reconocido|insistido|advertido|anunciado|escrito|comentado|"
        r"lamentado|"
        r"respondido|concluido|sostenido|defendido|denunciado|precisado|agregado|admitido|confesado|relatado|"
        r"expresado)|"
        r"dij(?:o|eron|e)|dice[n]?|decía[n]?|"
        r"(?:declar|afirm|señal|explic|asegur|indic|subray|destac|manifest|apunt|record|anunci|coment|lament|denunci|"
        r"precis|agreg|confes|relat|expres|cont|pregunt|critic|inform|detall|celebr|alert|zanj|matiz|aclar|public|"
        r"contest|exclam|"
        r"enfatiz|remarc|relat|argument|opin|aleg|cit|ratific|revel|aconsej|recalc|resalt|reclam|replic|resum|"
        r"sentenci|cuestion|adelant|justific|consider|estim)(?:ó|aron|a|an|aba|aban)|"
        r"(?:añad|reconoc|insist|advirt|advert|respond|conclu|sostuv|defend|admit|escrib|refir|prometi|prosigu|reit)"
        r"(?:ió|ieron|yó|yeron|o|ieron|e|en|ía|ían|eró|era)|sostiene[n]?|advierte[n]?|concluye[n]?|reza|apostilló|zanjó"
    ),
    calls=(
        r"(?:ha |han )?(?:calific(?:ó|aron|a|an|ado)|tach(?:ó|aron|a|ado)|llam(?:ó|aron|ado)|describ(?:ió|ieron|e|en)|"
        r"descrito|denunci(?:ó|aron|ado)|conden(?:ó|aron|ado)|acus(?:ó|aron|ado)|tild(?:ó|aron|a|ado)|defini(?:ó|do)|"
        r"consider(?:ó|a|an|ado))"
    ),
    loose=r"diciendo|afirmando|añadiendo|explicando|asegurando|señalando|calificando|tachando|declarando|subrayando",
    according=r"según|de acuerdo con|en palabras de|a juicio de|en opinión de",
    passive=r"\b(?:fue|fueron|es|son|era|ser|sido)$",
    pronouns={"él": "m", "ella": "f", "ellos": "", "ellas": "f", "yo": "", "nosotros": "", "ello": "n"},
    cuts=words(
        "de del a al en con sin por para que quien cuyo cuya donde sobre tras desde hasta durante ante cuando si y "
        "como "
        "antes después luego"
    ),
    opens=words("el la los las un una su sus este esta ese esa mi nuestro varios algunos"),
    skips=words(
        "también además después luego ya aún todavía asimismo entonces incluso ayer hoy se le les nos no así me"
    ),
    titles={"señor": "m", "sr": "m", "don": "m", "señora": "f", "sra": "f", "doña": "f"},
    inserted=True,
    no_subject=True,
    outlets=words("emisora cadena agencia diario periódico canal revista semanario televisión radio rotativo"),
    names=NAMES,
)
