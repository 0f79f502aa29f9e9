"""English words around a court's decision: when, where, by whom, for what."""

from __future__ import annotations

import re

from archive.text.lexicon.justice import DecisionTable, any_case, rule

_FUNCTION = (  # what may follow a date that is no attribute of a noun
    r"(?i:and|or|but|when|while|where|who|which|that|because|as|in|on|at|to|of|for|by|with|without|from|after|before|"
    r"against|under|over|during|following|"
    r"despite|amid|until|pending|through|along|alongside|than|the|an?|his|her|their|its|he|she|they|it|was|were|is|"
    r"are|has|had|have|would|could|will|may|must|said|"
    r"says|sentenced|received|given|convicted|jailed|fined|ordered|got|again|already|not|also|only|later)\b"
)
_HEARD = r"(?i:hearing|sentencing|verdict|ruling|decision|judge?ment|sentence|conviction)s?\b"
SORTS = (
    rule(
        "decides-sentence",
        "sentence",
        r"\b(?:(?:re-?)?sentenc(?:ed|ing|es)|to\s+sentence|impos(?:ed|es)|jailed|hearings?\s+took\s+place|"
        r"handed\s+down|fined|"
        r"(?:was|were)\s+given|ruled|received|approved|committed\s+to|learn(?:ed|t)\s+(?:his|her|their)\s+fates?)\b",
        "All three were sentenced on October 8, 2012.",
    ),
    rule(
        "decides-verdict",
        "verdict",
        r"\b(?:convict(?:ed|s)?|conviction\b[^.;]{0,50}\s(?:on|in|came)|found\s+(?:\w+\s+){0,3}guilty|verdicts?|"
        r"acquit(?:s|ted|tals?))\b",
        "All three were convicted on October 8, 2012.",
    ),
    rule(
        "decides-appeal",
        "appeal",
        r"\b(?:upheld|upholds|confirmed|affirmed|rejected|turned\s+down|overturned|appeal|reduced)\b",
        "The regional court confirmed it on 20 January.",
    ),
    rule("decides-any", "any", r"\b(?:ruling|decision|judge?ment|hearing)\b", "The ruling came on 20 January."),
    rule(
        "decides-release",
        "release",
        r"\b(?:conditional\s+release|early\s+release|released\s+early|pardoned|amnestied|parole)\b",
        "On 4 August the court granted early release.",
    ),
)

DECISIONS = DecisionTable(
    sorts=SORTS,
    of_status={
        "requested": "plea",
        "sentenced": "sentence",
        "acquitted": "verdict",
        "upheld": "appeal",
        "reduced": "appeal",
        "increased": "appeal",
        "overturned": "appeal",
        "released_early": "release",
        "pardoned": "release",
    },
    pleas=any_case(r"\b(?:pleaded|pleads|pled)\s+guilty\b|\bguilty\s+plea\b"),
    bargain=any_case(r"\b(?:exchange|promised|court\s+offer|plea|will\s+be\s+sentenced|to\s+be\s+sentenced)\b"),
    delivered=any_case(
        r"\b(?:verdict|judge?ment|ruling|decision|sentences?|terms?)\b[^.;,]{0,25}\b(?:published|delivered|announced|"
        r"pronounced|read|came|issued|reached|imposed|handed)\b"
        r"[^.;,]{0,12}$"
    ),
    then=any_case(
        r"\b(?:was|were|is|been|be|got|has|had)\s+(?:\w+ly\s+)?(?:re-?)?(?:sentenced|jailed|convicted|found\s+guilty|"
        r"fined|given|acquitted|handed)\b"
    ),
    not_decision=any_case(
        r"\b(?:murder\w*|kill\w*|riots?|unrest)\b[^.;,]{0,60}$|"
        r"\bfollowing\s+(?:his|her|their)\s+conviction\b[^.;]{0,40}$|\b(?:of|"
        r"for)\s+(?:\w+ly\s+)?\w+ing\b[^.;,]{0,60}\b(?:in|last)\s+$|"
        r"\b(?:march|rall(?:y|ies)|incident|crash|robber\w+|shooting|stabb\w+|raid|explosion|collision|rap(?:e|ed|"
        r"ing)|stole|stealing|bombing|coup)\b[^.;,]{0,24}\b(?:in|last|of)\s+$|"
        r"\b(?:arrest\w*|detain(?:ed|ing|s)?|born|founded|attack\w*|died|shot|locked\s+up|took|taken|began|fled|passed|"
        r"resolution|clashes|elections?|"
        r"scheduled|events|protests|indictment|strike|published|DOB|violence|plea\w*|will\s+be)\b[^.;,]{0,30}$|"
        r"\b(?:since|from|until|between|held|charged|posted|wrote|written)\s+(?:in\s+|on\s+)?$"
    ),
    released=any_case(
        r"\b(?:releas\w*|freed|pardoned|amnestied|paroled|expir\w*|ends?|ended|due|hear|hears)\b[^.;,]{0,24}$"
    ),
    reported_behind=any_case(r",?\s+(?:announced|said|reported|told|writes|wrote)\b"),
    reported_before=any_case(
        r"\b(?:said|announced|announces|reported|told\s+(?:[\w/]+\s+){0,2}|wrote|posted|statement|issued|(?:office|"
        r"ministry|service)\s+\w+ed)\s+(?:(?:late|early)\s+)?(?:on\s+|in\s+)?$"
    ),
    relative=any_case(r"\b(?:who|(?<!\bfor\s)which|(?<!\bfor\s)whom|whose)\b|,\s+later\b|\blater\b"),
    resumed=any_case(r",\s+(?:was|were|has|had|got|received|must|will|is)\b"),
    earlier=any_case(r"\b(?:later|earlier|previously|already|once|had)\b"),
    serving=any_case(
        r"\b(?:serving|doing|began|finished|completed|(?:was|is|were|while|when)\s+on)\s+(?:an?\s+|his\s+|her\s+|"
        r"their\s+|the\s+)?(?:\w+\s+)?$"
    ),
    plea_and=any_case(
        r"\s+to\s+(?:sentence|convict|jail)\b|[^.;]{0,90}\band\s+(?:was|were|is)\s+(?:\w+ly\s+)?(?:sentenced|given|"
        r"ordered|fined|placed)\b"
    ),
    adjectival=re.compile(
        r"\b(?i:the|an?|his|her|their|its|fatal|deadly|for|over|about|into|behind|after|during|"
        rf"from)\s+\0[^\0]+\0\s+(?!{_FUNCTION}|{_HEARD})[A-Za-z]|"
        rf"(?<!\band)(?<!\bbut)(?<!,)\s(?:in|of)\s+\0[0-9]{{4}}\0\s+(?!{_FUNCTION})[A-Za-z]|"
        r"\0,?\s+(?:the|a|one|two|three)\s+(?:day|night|week|month)s?\s+(?:before|after)\b|\0the\s+\w+\s+(?:before|"
        r"after)\0"
    ),
    joint=any_case(
        r"\b(?:co-?defendants?|co-?accused|accomplices?|other\s+(?:defendants|members|activists|suspects|men|women)|"
        r"same\s+(?:trial|case|charges|hearing|verdict)|both\s+were|alongside|fellow\s+\w+s)\b"
    ),
    another=any_case(
        r"\bunnamed:\s+another\b(?!\s+(?:defendant|co-|[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        r"twelve|dozen))|\bunnamed:.*\b(?:part(?:y|ies)|media|newspapers?|outlets?|"
        r"websites?|organi[sz]ations?)\b"
    ),
    court=re.compile(
        r"\b(?:(?:[A-Z][\w’'-]+\s+){0,5}(?:[Cc]ity|[Dd]istrict|[Rr]egional|[Aa]ppeals?|[Ss]upreme|[Mm]ilitary|"
        r"[Cc]riminal|"
        r"[Ll]ocal|[Cc]onstitutional)?\s?(?:Court|court)\b(?:\s+(?:of|in|for)\s+(?:the\s+)?(?:[\w-]+\s+(?:of|"
        r"city\s+of)\s+)?"
        r"(?:[A-Z][\w’'-]+\s?){1,4})?)"
    ),
    leads=re.compile(r"^(?:On|In|The|An?)\s+"),
    judge=re.compile(
        r"\b(?:[Jj]udge|[Jj]ustice|[Mm]agistrate|"
        r"[Rr]ecorder)\s+(?P<who>(?:[A-Z][\w’'.-]*\s+){0,3}[A-Z][\w’'-]+)(?!\s+(?:said|Court))"
    ),
    charges=any_case(
        r"\b(?:guilty\s+(?:of|to)|convict(?:ed|s)\s+(?:[\w’'.-]+\s+){0,6}?of|on\s+charges\s+of|charges?\s+of|"
        r"accused\s+of|"
        r"charged\s+with)\s+(?P<what>[^.;:(]{4,160}?)"
        r"(?=[.;:(]|,\s+(?:(?:and\s+)?(?:was|were|got|who|which|the)\b|(?-i:[A-Z][a-z]))|"
        r"\s+under\s+(?:the\s+)?(?:articles?|sections?)\b|,?\s+and\s+(?:was|were|got|fined|sentenced|jailed|given|"
        r"handed|banned|ordered)\b|$)"
    ),
    parts=any_case(r",\s+and\s+|,\s+|\s+and\s+(?=\w+ing\b)"),
    articles=re.compile(
        r"\b[Aa]rt(?:icles?|s?\.)\s*[0-9]+(?:[.-][0-9]+)*(?:(?:,\s+|,?\s+and\s+)[0-9]+(?:[.-][0-9]+)*(?!\s*(?:years?|"
        r"months?|days?)))*(?:\s*\([0-9a-z]+\))*(?:\s*,?\s*(?:[Pp]aragraphs?|[Pp]arts?|"
        r"[Ss]ections?)\s+[0-9]+(?:\.[0-9]+)*)?"
        r"(?:\s+of\s+the\s+(?:(?:[A-Z][\w-]+\s+){0,3}(?:Code|Act|Law)))?|\b[Ss]ections?\s+[0-9]+(?:[A-Z]|"
        r"\([0-9a-z]+\))*(?:\s+of\s+the\s+(?:[A-Z][\w-]+\s+){1,5}(?:Code|Act|Law))"
    ),
    dateline=any_case(r"\s*\)?\s*(?:\([^)]{1,20}\)\s*)?[-–—]+\s"),
    apart=any_case(
        r"\b(?:had|earlier|previously|later|separate(?:ly)?|another\s+(?:case|trial|court)|different|"
        r"before\s+the\s+trial|already|once|since|serving|in\s+(?:19|20)[0-9]{2}|last\s+year)\b"
    ),
    perfect=any_case(
        r"\b(?:has|have)\s+(?:been\s+)?(?:\w+ly\s+)?(?:re-?sentenced|sentenced|jailed|given|fined|handed|convicted|"
        r"received)\b"
    ),
    announced=any_case(r"\bannounc\w+"),
    custody=any_case(
        r"\b(?:behind\s+bars|in\s+(?:custody|prison|jail|detention)|held|imprisoned|detained|"
        r"under\s+arrest)\s+(?:\w+\s+){0,3}since\s+$|\bsince\s+(?:his|her|their)\s+(?:arrest|detention)\s+(?:on|"
        r"in)\s+$"
    ),
    in_force=any_case(
        r"\b(?:come|comes|enter|enters|take|takes|be|is)\s+(?:into\s+(?:legal\s+)?(?:force|effect)|effect|in\s+force|"
        r"effective)\s*(?:,|\b)[^.;]{0,20}$"
    ),
)
