"""German signs of tense: what in a clause tells that its dates lie ahead or behind, and where a clause begins."""

from __future__ import annotations

FUTURE = (
    r"\b(?:wird|werden|werde|soll|sollen|geplant\w*|angesetzt\w*|vorgesehen\w*|will|wollen|möchte|möchten|muss|müssen|"
    r"kann|können|könnte|könnten|dürfte|dürften|darf|dürfen|gibt es|(?-i:beginn|"
    r"find|steig|läuf|lauf|spiel|komm|steh|geh|tag|öffn|end|start|wähl|stimm|entscheid|feier|"
    r"erschein|eröffn|stell|setz|reis|präsentier|referier|gastier|diskutier|informier|besuch|empfäng|erzähl|sing|lieg|"
    r"bleib|flieg|wart|führ|zeig|veranstalt|musizier)(?-i:e?t|en|e)|tritt|treten|trifft|treffen|lädt|laden|fährt|fahren|"
    r"berät|beraten|liest|lesen|hält|halten|"
    r"(?:tagend|beginnend|stattfindend|startend|anstehend|kommend|bevorstehend)(?:e|en|em|er|es))\b"
)
STRONG = (  # pasts of strong verbs, with or without a prefix
    r"(?:be|ent|er|ge|miss|ver|zer|über|unter|wider)?(?:kam|starb|gann|fand|ging|gab|stand|lag|nahm|trat|traf|hielt|ließ|"
    r"blieb|schrieb|stieg|fiel|sprach|sah|fuhr|brach|schloss|schloß|lor|zog|flog|rief|bat|wies|lud|warf|trug|schlug|griff|"
    r"schied|fing|saß|hob|half|warb|wuchs|schien|bot|sank|sprang|schwand|zwang|band|rang|trieb|riss|schnitt|stritt|ritt|"
    r"litt|schob|schoss|fror|wog|log|roch|floh|gaß|maß|fraß|nas|fahl|stahl|lief|aß|hieß|lang|sang|trank|schwamm|stach|"
    r"schuf|floss|goss|bog)(?:en)?"
)
WEAK = (  # and of weak ones: not "letzte", "geplante", "könnte"
    r"(?!letzte|nächste|erste|beste|meiste|zweite|dritte|vierte|fünfte|sechste|achte|heute|könnte|sollte|möchte|müsste|"
    r"dürfte|wollte|ge\w+te|alte|rechte|leichte|gute|späte|weite|breite|harte|bunte|echte|feste)[a-zäöüß]{2,}te(?:n|st)?"
)
PAST = (
    r"\b(?:wurden?|worden|hatten?|war|waren|gewesen|habe|haben|hat|ist|sind|sei|seien|gewann|gewannen|konnten?|mussten?|"
    rf"wollten?|durften?|(?-i:{STRONG}|{WEAK}|"
    r"(?!verschied)(?:ge|be|er|ver|ent|(?:an|ab|auf|aus|ein|vor)ge)[a-zäöüß]{3,}ene[nrms]?))\b"
)

WITH_BE = (  # participles of motion and change
    r"\b[a-zäöüß]*(?:worden|gewesen|(?:ge|be|ent|ver|er|zer)?(?:kommen|gangen|fahren|storben|fallen|stiegen|blieben|"
    r"flogen|landet|reist|treten|troffen|kehrt|laufen|zogen|standen|schienen|schwunden|unglückt|brochen|stürzt|flohen|"
    r"wachsen|sunken|schehen|lungen|scheitert|startet|wandert|logen|rückt|brannt|sprungen|trunken|kippt|prallt|wichen)|"
    r"passiert|explodiert|kollidiert|emigriert|eskaliert)\b"
)
WITH_HAVE = (
    r"\b(?:(?!gegen\b|gern)[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:[a-zäöüß]{2,4})?(?:be|er|ver|ent|zer|miss)[a-zäöüß]{2,}"
    r"(?:t|en)|[a-zäöüß]+iert)\b"
)
AUXILIARIES = dict.fromkeys(("ist", "sind", "sei", "seien"), WITH_BE)
AUXILIARIES |= dict.fromkeys(("hat", "haben", "habe"), WITH_HAVE)

CLAUSES = (
    r", (?:dass|daß|weil|wenn|wo|wie|wobei|ob|als|nachdem|bevor|während|sodass|damit|aber|sondern|denn|da|obwohl|falls|"
    r"die|der|das|den|dem|denen|deren|dessen|was|wer|am|im|ab|heute|morgen)\b"
)
SECOND = (
    r"[\s,]*(?:(?:um|gegen|ab)\s[\d.:]+\sUhr\s)?(?!(?:mit|seit|statt|nicht|dort|jetzt|erst|fast|laut|samt|zuerst|einen|"
    r"keinen|neben|zwischen|wegen|gegen|allen|vielen|ihren|seinen|letzten|ersten|vergangenen)\b)"
    r"(?!(?:[a-zäöüß]{2,4})?ge(?!ht|hen|lten|winn|nieß|hör|denk|stalt)[a-zäöüß]{3,}(?:t|en)\b)"  # no participle
    r"[a-zäöüß]+(?<!te)(?<!ten)(?:t|en)\b"
)
UNSAID = r"\bUhr\b|^\s?:"
SINCE = r"\bseit(?: dem)?\s+\0|\bvom \0(?!.{0,60}\bbis\b)"
JOINS = r"\bund (?:am |im )?$"
PLANNED = (
    r"\b(?:vertag|verschob|verleg|angesetz|anberaum|geplan|angekündig|festgesetz|festgeleg|verlänger|eingelad|plan|kündig|"
    r"einberuf|vorgeseh|terminier|beschloss|aufgeruf|ruf|rief|forder|gefordert|vereinbar|zugesag|sagt|sagte|erklär|"
    r"genehmig|bestell|wollt|sollt)\w*\b|\bfür(?:\s+den)?\s+$"
)
AHEAD = (
    r"(?:\b(?:verläng|vertag|verschob|verschoben|verschieb|aufgeschob)\w*\b[^.;]{0,60}\s(?:bis(?: zum)?|auf)|"
    r"\b(?<!fiel )(?<!fällt )(?<!Nacht )(?<!tag )(?<!woch )auf|\b(?:(?P<until>bis(?: zum| zu)?)|ab|"
    r"spätestens(?: am| im)?))\s+(?:den\s+|zum\s+)?$"
)
