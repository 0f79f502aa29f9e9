"""German words around direct speech."""

from __future__ import annotations

import re
from functools import cached_property

from archive.text.lexicon.speech import NameTable, QuoteTable
from archive.text.lexicon.tables import words

ROLE = (  # last parts of the words for offices and trades
    "minister ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin chef chefin leiter leiterin "
    "vorsitzender vorsitzende vorsitzenden direktor direktorin politiker politikerin anwalt anwältin forscher "
    "forscherin wissenschaftler wissenschaftlerin experte expertin professor professorin bürgermeister bürgermeisterin "
    "rat rätin trainer trainerin autor autorin bischof bischöfin präses historiker historikerin richter richterin "
    "journalist journalistin schauspieler schauspielerin sänger sängerin regisseur regisseurin unternehmer "
    "geschäftsführer geschäftsführerin abgeordneter abgeordnete abgeordneten sekretär sekretärin kommissar kommissarin "
    "arzt ärztin manager managerin beauftragter beauftragte beauftragten gründer gründerin könig königin papst "
    "kardinal "
    "pfarrer pfarrerin senator senatorin landrat landrätin herr frau doktor ökonom ökonomin soziologe soziologin "
    "analyst analystin aktivist aktivistin kollege kollegin moderator moderatorin rechtler rechtlerin künstler "
    "künstlerin sportler sportlerin kenner kennerin profi tante star stürmer torwart kapitän coach "
    "onkel schüler schülerin "
    "student studentin lehrer lehrerin spezialist spezialistin therapeut therapeutin psychologe "
    "psychologin ermittler ermittlerin berater beraterin inhaber inhaberin besitzer besitzerin bewohner bewohnerin "
    "nachbar nachbarin pilot pilotin händler händlerin landwirt landwirtin helfer helferin mitarbeiter mitarbeiterin "
    "betreiber betreiberin"
).split()


class Compounds(frozenset[str]):
    """Words, and all words that end with one of them: "Kanzler", "Bundeskanzler", "CDU-Chef"."""

    @cached_property
    def endings(self) -> tuple[str, ...]:
        return tuple(self)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word.endswith(self.endings)


NAMES = NameTable(
    function=words(
        "die das dem des ein eine einen einem einer und oder aber auch in im an am auf aus bei mit nach "
        "von vom "
        "zu zum zur für über unter vor seit während wegen laut so wie als wenn dass er sie es wir ich ihr sein seine "
        "ihre dieser diese dieses nicht kein keine dort hier dann danach heute gestern doch jedoch denn weil"
    ),
    leading=Compounds(ROLE),
    plain=words(
        "deutschland deutschlands russland russlands ukraine kasachstan berlin usa eu polen frankreich europa montag "
        "dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august "
        "september oktober november dezember angaben agentur nachrichtenagentur polizei regierung zeitung"
    ),
    organisations=re.compile(
        r"\b\w*(?:[Mm]inisterium|[Gg]ericht|[Pp]artei|[Kk]ommission|[Bb]ehörde|[Aa]mt|[Rr]egierung|[Vv]erband|"
        r"[Vv]erein|"
        r"[Ii]nstitut|[Uu]niversität|[Ss]tiftung|[Pp]olizei|[Zz]eitung|[Aa]gentur|[Bb]undestag|[Ll]andtag|"
        r"[Gg]ewerkschaft|"
        r"Watch|Amnesty|International|News|Reuters|GmbH|AG)\b"
    ),
    split_capitals=True,
)
QUOTES = QuoteTable(
    said=(
        r"sag(?:te|ten|t)|erklär(?:te|ten|t)|betont?e?n?|schr(?:ieb|ieben|eibt)|schreiben|mein(?:te|ten|t)|"
        r"füg(?:te|ten|t)(?: er| sie)? hinzu|fügte hinzu|bericht(?:ete|eten|et)|teil(?:te|ten|t)|warn(?:te|ten|t)|"
        r"kritisier(?:te|ten|t)|forder(?:te|ten|t)|antwort(?:ete|et|eten)|ergänz(?:te|t|ten)|kündig(?:te|t|ten)|"
        r"erzähl(?:te|t|ten)|erläuter(?:te|t|ten)|unterstr(?:ich|eicht)|versicher(?:te|t|ten)|"
        r"behaupt(?:ete|et|eten)|frag(?:te|t|ten)|r(?:ief|uft)|räum(?:te|t|ten)|sprach|spricht|"
        r"heißt es|hieß es|so|zitier(?:te|t|ten)|berichten|bemerk(?:te|t|ten)|resümier(?:te|t)|"
        r"bilanzier(?:te|t)|freu(?:te|t)|klag(?:te|t)|entgegne(?:te|t)|konter(?:te|t)|urteil(?:te|t)|hofft|hoffte|"
        r"scherz(?:te|t)|lob(?:te|t|ten)|erinner(?:te|t|ten)|plädier(?:te|t)|mahn(?:te|t|ten)|"
        r"bestätig(?:te|t|ten)|beton(?:te|t|ten)|argumentier(?:te|t|ten)|findet|fand|glaubt|führ(?:te|t)|witzelte|"
        r"verkünd(?:ete|et)|schilder(?:te|t)|beklag(?:te|t)|dank(?:te|t|ten)|sagen"
    ),
    calls=(
        r"nann(?:te|ten)|nennt|bezeichne(?:te|ten|t)|beschr(?:ieb|eibt)|verurteil(?:te|t|ten)|kritisier(?:te|t|ten)|"
        r"w(?:arf|irft)|sprach|spricht|lob(?:te|t)|würdig(?:te|t)"
    ),
    according=r"laut|nach Angaben(?: von| der| des)?|nach Worten(?: von| der| des)?",
    passive=r"\b(?:wird|wurde|werden|wurden|worden)\b[^,;.:]{0,50}$",
    pronouns={"er": "m", "sie": "f", "es": "n", "ich": "", "wir": "", "man": "n"},
    cuts=words(
        "in im an am auf aus bei beim mit nach vom zu zum zur für über unter vor seit während wegen laut gegenüber "
        "der die das des dem den als wie dass weil und wenn ob anlässlich angesichts durch gegen ohne um "
        "nachdem bevor ehe obwohl obgleich während da sobald solange seitdem damit indem falls sofern trotz mangels"
    ),
    opens=words("der die das ein eine einer ihr ihre sein seine mein unser dieser diese viele einige mehrere"),
    skips=words(
        "auch dann später danach weiter zudem außerdem ferner noch schon nun jetzt hingegen dazu jedoch aber "
        "gestern heute sich hat habe"
    ),
    titles={"herr": "m", "frau": "f"},
    trimmed=True,
    verb_second=True,
    names=NAMES,
)
