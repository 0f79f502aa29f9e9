"""English words of dates; the token classes are those of dates/tokens.py."""

from __future__ import annotations

from archive.text.lexicon.tables import DateTable, numbered, words

MONTHS = numbered(
    "M",
    "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct "
    "november|nov december|dec".split(),
)
WEEKDAYS = numbered(
    "W",
    "monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|weds|wednesdays thursday|thu|thur|thurs|thursdays "
    "friday|fri|fridays saturday|sat|saturdays sunday|sun|sundays".split(),
    0,
)
CARDINALS = numbered(
    "w",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty".split(),
) | {name: ("w", 10 * value) for value, name in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
ORDINALS = numbered(
    "r",
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
) | {"thirtieth": ("r", 30), "final": ("r", -1)}
DECADES = {
    name: ("D", 10 * value)
    for value, name in enumerate("twenties thirties forties fifties sixties seventies eighties nineties".split(), 2)
}
UNITS = {
    name: ("u", value)
    for value, names in enumerate(
        ("day|days", "week|weeks", "month|months", "year|years|yr|yrs", "decade|decades", "weekend|weekends")
    )
    for name in names.split("|")
} | {
    "century": ("C", 0),
    "centuries": ("C", 0),
    "quarter": ("q", 0),
    "qtr": ("q", 0),
    "half": ("z", 0),
    "fortnight": ("v", 14),
    "fortnights": ("v", 14),
}
RELATIONS = {
    "last": ("l", -1), "past": ("l", -1), "previous": ("l", -2), "preceding": ("l", -2),
    "next": ("k", 1), "following": ("k", 2), "coming": ("k", 1), "upcoming": ("k", 1), "subsequent": ("k", 2),
    "this": ("c", 0), "current": ("c", 0), "that": ("h", 0), "same": ("h", 0),
    "ago": ("g", -1), "earlier": ("b", -1), "before": ("b", -1), "previously": ("b", -1), "prior": ("b", -1),
    "later": ("e", 1), "after": ("e", 1), "afterwards": ("e", 1), "afterward": ("e", 1), "hence": ("e", 1),
}  # fmt: skip
DEICTIC = {"today": ("X", 0), "tonight": ("X", 0), "yesterday": ("X", -1), "tomorrow": ("X", 1)}
SEASONS = numbered("S", "spring summer autumn|fall winter".split(), 21)
PARTS = numbered("p", "early|beginning|start mid|middle|half-way|midway late|end|close|latter".split()) | dict.fromkeys(
    "eve turn".split(), ("p", 0)
)
SMALL = {
    "the": ("t", 0), "of": ("f", 0), "in": ("i", 0), "on": ("j", 0), "and": ("&", 0), "to": ("~", 0),
    "through": ("~", 0), "a": ("a", 1), "an": ("a", 1), "from": ("m", 0), "now": ("N", 0), "or": ("&", 0),
    "part": ("P", 0), "at": ("@", 0), "thru": ("~", 0), "until": ("~", 0), "till": ("~", 0),
}  # fmt: skip

OTHERS = dict.fromkeys("fiscal calendar fy cy".split(), ("F", 0)) | {
    "period": ("O", 0), "morning": ("T", 0), "afternoon": ("T", 1), "evening": ("T", 2), "night": ("T", 3),
    "within": ("i", 0),
}  # fmt: skip

WORDS = MONTHS | WEEKDAYS | CARDINALS | ORDINALS | DECADES | UNITS | RELATIONS | DEICTIC | SEASONS | PARTS
WORDS |= SMALL | OTHERS

COUNT = "[adnw]"
SAME = f"(?:{COUNT}u[gb]|,?f?t?h*[lkch]u|[if]?Y)"
FORMS = (
    ("quarter", r"t?u-?[gb]F?[ro]-?[qz]"),
    ("same", rf"t?h(?:[uqO]){SAME}|t?u-[gb][quO]?"),
    ("within", rf"i{COUNT}[uv](?![fm])"),
    ("since", rf"i{COUNT}[uv][fem]"),
    ("anniversary", rf"{COUNT}ug(?:X|cu)"),
    ("weekdays", r"[nwd]Wg"),
    ("lately", r"tl[uC](?![-fipjWTY])"),
    ("period", "tul"),
    ("zoned", "%"),
    ("trading", "T"),
    ("quarter", r"t?YF?-?[ro]-?[qz]|t?[lkch]+F?u[ro]-?[qz]|tu[ro]-?[qz]"),
    ("season", r"(?<=b)S"),
    ("same", "tYF?[qO]"),
    ("season", "t?S,?f?y"),
    ("pointed", r"[lk]M\.?d(?!_)"),
    ("century", "[ck]C"),
    ("daytime", r"p?(?:t?[chlk]+T|tTb)"),
    ("nth", r"W,?to(?!f?M)|W,?t?[dor](?=[,.)!?]|_?$)"),
    ("turn", r"u-pf?Y|(?:t?h*[lkch]u|t?u)-?p"),
)

DATES = DateTable(
    words=WORDS,
    doubtful=words("may march mar sun sat mon wed dec fri thu tue jan jun"),
    names=words("may march april june august jan mar"),
    before_names=words("mr mrs ms dr miss sir lady judge president senator minister general colonel captain"),
    prepositions=words(
        "in on by since until till from of during to through between before after for early late mid last next this "
        "that each every around about and or early-to-mid following previous throughout as is was end"
    ),
    not_years=words(
        "people dead deaths troops soldiers men women children meters metres kilometers kilometres km miles feet m kg "
        "tonnes tons dollars euros rubles roubles pounds votes seats members employees workers houses homes pages "
        "words barrels mw hectares acres ft yards yd horses ships aircraft tanks guns prisoners civilians casualties "
        "wounded refugees rpm hp mm degrees percent per hours minutes seconds days years months weeks jobs points "
        "meter metre mile foot yard ton tonne pound dollar seat member page word acre hectare"
    ),
    numbered=words(
        "article articles section sections no nos number page pages room resolution chapter flight paragraph art "
        "highway route form model windows series version law act code rule russell russel vision agenda strategy expo "
        "box exhibit docket psalm bus train channel interstate bill iso iec rfc ps peugeot gate lot "
        "nikkei"
    ),
    each=words("every each mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
    named_after=words("revolution uprising crisis manifesto olympics paralympics palace"),
    birth=words("born dob birth"),
    upon=words("following"),
    acts=words("statement budget"),
    papers=words("usa russia psychology christianity india history physics"),
    verbs=words("fall spring"),
    particles=words(
        "up into under within outside short victim prey ill behind below apart off away through down back over asleep "
        "silent flat foul far out forth from"
    ),
    future=(
        r"\b(?:will|shall|won't|scheduled|slated|due|expected|"
        r"plans?(?= (?:to|on|an?|its|his|her|their)\b)|planned|planning|"
        r"going to|set to|is to|are to|to be|hopes? to|intends? to|(?:vow|promise|pledge)s to|"
        r"threatens to|would|calls? for|could(?! (?:not|have)\b)|"
        r"(?:should|(?-i:may)|might|must)(?! have\b)|"
        r"(?<!refused )(?<!declined )(?<!failed )(?<!forced )(?<!tried )(?<!managed )(?<!able )(?<!helped )"
        r"(?<!continued )(?<!began )(?<!had )(?<!came )(?<!went )(?<!chose )"
        r"to (?:appear|stand|face|hear|attend|testify|vote|hold|open|meet|resume|begin|start|take))\b"
        r"(?:\s+(?:to\s+)?be\b)?(?:\s+\w+){0,2}|['’]ll\b|\b(?:deadline|upcoming|forthcoming)\b|"
        r"(?<!not )\b(?:begins|starts|"
        r"resumes|expires|meets|(?:opens|ends)(?! (?:lower|higher|up|down|mixed|flat|at|on a)\b)|becomes|turns(?= \d)|"
        r"arrives|convenes|returns|reconvenes|reopens|continues|departs|concludes|matures|lapses|premieres|debuts|"
        r"(?:flies|plays|hosts|celebrates)|(?:leaves|visits|travels|runs|lands|speaks|kicks off|"
        r"gets under way|(?:is|are))(?=\s+(?:on\s+|for\s+|from\s+)?$)|"
        r"go(?:es)? (?:on (?:trial|sale|strike|display|the air)|into (?:effect|force)|to the polls|to trial)|"
        r"takes? (?:place|effect|office)|"
        r"comes? into (?:effect|force)|enters? into force|faces|appears(?= in court)|votes(?=\s+(?:(?:on|in)\s+)?$))\b|"
        r"(?:(?<=\w{3}[b-rt-z]s )|\b(?:we|they|I|people) )(?<!does )(?<!this )(?:begin|start|resume|meet|vote|leave|"
        r"arrive|return|expire|(?:open|end)(?! (?:lower|higher|up|down|mixed|flat)\b))\b"
    ),
    past=r"\b(?:was|were|had|did|has|have|said|told|went|came|took|gave|got|made|began|won|met|led|fell|left|found|"
    r"held|ran|saw|sent|set|put|cut|shot|died|rose|grew|lost|kept|became|brought|thought|bought|sought|fought|caught|"
    r"taught|built|spent|sold|paid|stood|sat|wrote|spoke|broke|chose|drove|flew|threw|drew|knew|fled|felt|dealt|dug|"
    r"hid|hit|hurt|laid|lay|meant|read|rode|sang|sank|shook|slept|slid|stole|struck|stuck|swam|swept|swore|tore|"
    r"undertook|underwent|understood|withdrew|woke|wore|beat|bore|bound|arose|awoke|burst|forbade|foresaw|forgot|"
    r"forgave|froze|hung|lent|lit|overcame|overthrew|proved|quit|shut|sprang|stank|upheld|withheld|been|done|gone|"
    r"\w{2,}ed)\b",
    turned=words("by before through"),
    opens=words(
        "said told has have set put announced added agreed vowed promised warned called urged asked ordered banned "
        "invited summoned scheduled planned united need needed based armed limited wanted intended hoped decided "
        "demanded requested threatened pledged proposed required allowed approved notified postponed adjourned delayed "
        "extended moved rescheduled barred granted fixed"
    ),
    lasting=words(
        "was were served lived worked lasted stayed remained ran led headed continued held spent fought had did"
    ),
    ahead=(
        r"(?:\b(?:had|has|have|given)(?: only)? until|"
        r"\b(?:if|unless)\b[^.;:,]{0,60} (?:by|until|before)|"
        r"\b(?P<until>until|till|by|before|through)|\bahead of|\bdue(?: to \w+)?(?: on| by| in| for)?|"
        r"\b(?:set|scheduled|slated|planned|fixed) (?:for|on)"
        r"(?: (?:noon|midnight|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?))?|\bdate (?:of|for)|"
        r"\b(?:set|scheduled|slated|due) for(?: [a-z]+){1,3}|\beffective(?: as of| from)?|"
        r"\b(?:until|pending) (?:an?|the|his|her|their|its) \w+(?: \w+)? (?:on|in)|"
        r"\b(?:set|fixed|called|scheduled)\b(?! an? (?:\w+ )?record)(?: [\w'’-]+){1,4} for|"
        r"\b(?:postponed|adjourned|extended|delayed|moved|deferred|prolonged|rescheduled|pushed back|put off)\b"
        r"[^.;:]{0,40}? (?:to|for|until|till))\s+(?:on\s+|the\s+)?$"
    ),
    since=(
        r"\b(?:since\s+(?:the\s+|late\s+|early\s+)?|following\s+|"
        r"(?:tried|charged|wanted|convicted|indicted|accused|suspected|blamed)\s+(?:in|for|of)\s(?:an?|the|his|her)\b"
        r"[^.;:,]{0,40}|(?:probe|inquiry|look(?:s|ing)?|investigations?)\s+into\s[^.;:,]{0,30})\0"
    ),
    slated=(
        r"\b(?:(?P<unmet>(?:was|were) to have|had been (?:set|scheduled|slated|due|planned|fixed))|"
        r"(?:was|were) (?:set|scheduled|slated|due|planned|fixed|to(?! (?:have|blame)\b)))\b(?!.*\b(?:until|till) $)"
    ),
    headline=r"^\W*(?!(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]here) )(?:[\w'’.-]+\s+){1,8}to [a-z]+\b",
    traded=r"^\s(?:delivery|contracts?|futures|settlement)\b",
    spelled={f"{latest} quarter": (("l", -1), ("q", 0)) for latest in ("latest", "most recent")},
    proper=True,
    second=r"\s(?:marks|brings|sees)\b",
    nearly=words("nearly almost roughly approximately"),
    moves=words(
        "rose fell climbed dropped gained slipped slid sank soared jumped surged plunged tumbled eased edged up down"
    ),
    plurals=words("days weeks months years decades weekends"),
    business=words(
        "profit profits earnings sales revenue revenues income exports imports output growth economy gdp dividend "
        "production turnover orders deliveries loss losses margins spending shipments"
    ),
    games=words(
        "touchdown touchdowns quarterback yards rebounds inning innings scored goal goals halftime kickoff striker "
        "midfielder referee"
    ),
    ages=words("his her their my your our"),
    heights=words("temperature temperatures highs lows degrees thermometer scores"),
    streets=words("street st avenue ave road rd boulevard blvd drive lane parkway square place terrace highway"),
    lasts=r"\b(?:first|second|third|fourth|time|times|only|most|best|worst|all|done|completed|\w{3,}est)\b",
    spoken=words("in of since by until from year"),
    aside=(
        r"\b(?:(?P<back>since|follow(?:s|ed|ing)|preceded|after)\b[^.;:,]{0,60}|(?:until|till|lasted|lasting)\b[^.;:,]{0,60}|"
        r"(?:opposed to|compared (?:to|with)|than|against|surpassing|exceeding|unlike)\b[^.;:]{0,60})$"
    ),
    during=r"\b(?:in|during|throughout)\s(?:\w+ )?$",
    forms=FORMS,
    day_first=False,
    this_ahead=True,
    nearest={"past": -1, "last": -1, "next": 2, "coming": 1},
    lately=words("past over in during within for throughout across"),
    owners=words("his her its their my your"),
    apart=words("of before until till prior 's"),
)
