"""French tables."""

from __future__ import annotations

from archive.text.lexicon.fr_sentences import SENTENCE
from archive.text.lexicon.tables import DateTable, Lexicon, numbered, relations, words

LEXICON = Lexicon(
    "fr",
    SENTENCE,
    dates=DateTable(
        words=numbered(
            "M",
            "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct "
            "novembre|nov décembre|déc".split(),
        )
        | numbered("W", "lundi mardi mercredi jeudi vendredi samedi dimanche".split(), 0)
        | {"aujourd'hui": ("X", 0), "aujourd’hui": ("X", 0), "hier": ("X", -1), "demain": ("X", 1)}
        | {"aujourd": ("X", 0)}  # what the apostrophe leaves
        | relations(
            last="dernier dernière passé passée",
            next="prochain prochaine",
            this="cette cet ce",
            week="semaine",
            month="mois",
            year="an année l'an l'année l’an l’année",
            to="au",
            both="et",
            of="de",
        ),
        postposed=True,
        doubtful=words("sept"),
        prepositions=words("en de du au à le depuis dès entre jusqu avant après fin début mi"),
        not_years=words(
            "personnes morts blessés euros dollars francs tonnes kilomètres mètres km m kg ha hectares soldats "
            "habitants participants familles maisons voix jours heures minutes pages employés enfants femmes "
            "hommes manifestants"
        ),
        numbered=words("article articles art loi n no numéro page p chapitre section chambre vol"),
        future=(
            r"\b(?:sera|seront|aura lieu|auront lieu|prévue?s?|devra|devront|doit|doivent|fixée?s?|se tiendra|"
            r"débutera|commencera|comparaîtra)\b"
        ),
        past=r"\b(?:a|ont|avait|avaient|été|fut|était|étaient|est (?:né|mort|décédé)e?)\b",
        ahead=r"\b(?:prolong|report|ajourn|renvoy)\w*\b[^.;]{0,60}\s(?:jusqu['’]au|au|à)\s+(?:le\s+)?$",
    ),
)
