"""French words around direct speech."""

from __future__ import annotations

import re

from archive.text.lexicon.speech import NameTable, QuoteTable
from archive.text.lexicon.tables import words

NAMES = NameTable(
    function=words(
        "les un une des du l' d' et ou mais à au aux en dans sur sous par pour avec sans selon d'après il "
        "elle "
        "ils elles nous vous je on ce cet cette ces son sa ses leur leurs qui que quand lorsque si comme dont où ainsi "
        "alors après avant depuis pendant hier puis enfin pourtant"
    ),
    leading=words(
        "président présidente ministre premier première député députée sénateur sénatrice maire avocat avocate "
        "directeur "
        "directrice porte-parole chef cheffe juge procureur procureure général colonel journaliste militant militante "
        "chercheur chercheuse professeur professeure docteur monsieur madame mademoiselle me m mme mlle dr pr "
        "secrétaire "
        "commissaire expert experte analyste économiste historien historienne écrivain réalisateur acteur actrice "
        "entraîneur roi reine prince pape cardinal évêque"
    ),
    plain=words(
        "france russie ukraine kazakhstan états-unis europe allemagne pologne chine paris moscou kremlin lundi mardi "
        "mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre "
        "novembre décembre"
    ),
    organisations=re.compile(
        r"\b(?:Ministère|Cour|Tribunal|Parti|Commission|Comité|Conseil|Assemblée|Sénat|Union|Centre|Fondation|Institut|"
        r"Université|Agence|Association|Radio|Monde|Figaro|Santé|Justice|Intérieur|Affaires|Human|Watch|Rights|Amnesty|"
        r"International|News|Reuters|République|Nations|Unies|Ligue|Fédération|Défense|Économie|Éducation|"
        r"Gouvernement)\b"
    ),
    split_capitals=True,
)
QUOTES = QuoteTable(
    said=(
        r"(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on))?(?: aussi| également| encore| ensuite)? (?:déclaré|dit|affirmé|"
        r"ajouté|expliqué|précisé|estimé|indiqué|souligné|assuré|annoncé|écrit|répondu|raconté|confié|lancé|rappelé|"
        r"reconnu|dénoncé|prévenu|insisté|poursuivi|conclu|commenté|regretté|tweeté|martelé|averti|fait savoir|"
        r"fait valoir|réagi|plaidé|promis|demandé|soutenu|noté|jugé|argué|admis|témoigné|salué|lâché|glissé|ironisé|"
        r"tranché|résumé|détaillé|observé|constaté|renchéri|nuancé|relevé|"
        r"remarqué|clamé|crié|juré|menacé|déploré|fustigé|prié|tonné|enchaîné|développé|proposé|justifié)|"
        r"(?:s['’]est|s['’]était|se sont)(?:-(?:il|elle))? (?:exclamé|félicité|indigné|inquiété|interrogé|défendu|"
        r"réjoui)e?s?|"
        r"(?:déclar|affirm|ajout|expliqu|précis|estim|indiqu|soulign|assur|annonc|racont|confi|lanc|rappell?|"
        r"dénonc|insist|comment|regrett|martel|not|jug|témoign|demand|plaid|salu|détaill|résum|argu|se souvien|"
        r"s['’]exclam|s['’]indign|s['’]inquièt|s['’]interrog)(?:e|ent|ait|aient)(?:-t)?(?:-(?:il|elle|on))?|"
        r"(?:di(?:t|sent|sait)|écri(?:t|vent|vait)|répond(?:ent|ait)?|poursui(?:t|vent)|conclu(?:t|ent)|prévien(?:t|"
        r"nent)|"
        r"reconnaî(?:t|tre)|reconnaît|avertit|soutien(?:t|nent)|promet)(?:-(?:il|elle|on))?|peut-on lire|lit-on|"
        r"(?:a|ont|avait)(?:-t)?-(?:il|elle|on) \w+(?:é|i|u|t|is)e?|"
        r"(?<=, )\w+(?:e-t|t|d)-(?:il|elle)"
    ),
    calls=(
        r"(?:a|ont|avait) (?:qualifié|dénoncé|décrit|salué|accusé|critiqué|condamné|traité|appelé|évoqué|parlé)|"
        r"(?:qualifi|dénonc|évoqu|salu|accus|critiqu|condamn)(?:e|ent|ait)|décri(?:t|vent)|parl(?:e|ent) (?:de|d['’])"
    ),
    loose=(
        r"déclarant|affirmant|ajoutant|expliquant|précisant|estimant|soulignant|assurant|dénonçant|qualifiant|"
        r"rappelant|disant"
    ),
    according=r"selon|d['’]après",
    pronouns={"il": "m", "elle": "f", "ils": "", "elles": "f", "je": "", "j": "", "nous": "", "on": "n"},
    cuts=words(
        "de du des à au aux en dans sur sous par pour avec sans qui que dont où lors après avant depuis pendant devant "
        "auprès face chez quand lorsque et alors"
    ),
    opens=words("le la les un une l l' ce cet cette son sa ses leur mon notre des plusieurs certains"),
    skips=words(
        "aussi également ensuite encore puis déjà ainsi notamment toutefois enfin nous lui leur se hier ne pas"
    ),
    titles={"m": "m", "monsieur": "m", "mme": "f", "madame": "f"},
    inserted=True,
    names=NAMES,
)
