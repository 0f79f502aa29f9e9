"""When and by which court: the decision's date from the mention's clause, else from the same decision elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.model import DateMention, Penalty, Sentence
from archive.text.dates.calendar import bounds
from archive.text.penalties.mentions import Mention

DECIDES = (
    (
        "sentence",
        r"\b(?:(?:re-?)?sentenc(?:ed|ing|es)|convict(?:ed|s|ion)|found\s+(?:\w+\s+){0,3}guilty|verdict|jailed|"
        r"handed\s+down|fined|acquitted|(?:was|were)\s+given|ruled|received)\b",
    ),
    ("appeal", r"\b(?:upheld|upholds|confirmed|affirmed|rejected|turned\s+down|overturned|appeal|reduced)\b"),
    ("any", r"\b(?:ruling|decision|judge?ment|hearing)\b"),
    ("release", r"\b(?:conditional\s+release|early\s+release|released\s+early|pardoned|amnestied|parole)\b"),
)
_DECIDES = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in DECIDES)
OF_STATUS = {
    "requested": "plea",
    "sentenced": "sentence",
    "acquitted": "sentence",
    "upheld": "appeal",
    "reduced": "appeal",
    "increased": "appeal",
}
PLEA = re.compile(r"\b(?:pleaded|pleads|pled)\s+guilty\b|\bguilty\s+plea\b", re.IGNORECASE)
BARGAIN = re.compile(
    r"\b(?:exchange|promised|court\s+offer|plea|will\s+be\s+sentenced|to\s+be\s+sentenced)\b", re.IGNORECASE
)
NOT_DECISION = re.compile(
    r"\b(?:arrest\w*|detain\w*|born|founded|attack\w*|killed|died|shot|locked\s+up|took|taken|began|"
    r"fled|murder\w*|"
    r"scheduled|events|protests|indictment|strike|published|DOB|violence|plea\w*|"
    r"will\s+be)\b[^.;,]{0,30}$|"
    r"\b(?:since|from|until|between|held|charged|posted|wrote|written)\s+(?:in\s+|on\s+)?$",
    re.IGNORECASE,
)
FAR = 800  # characters between a penalty and the date of its decision in one sentence
JOINT = re.compile(
    r"\b(?:co-?defendants?|co-?accused|accomplices?|other\s+(?:defendants|members|activists|suspects|men|women)|"
    r"same\s+(?:trial|case|charges|hearing|verdict)|both\s+were|alongside|fellow\s+\w+s)\b",
    re.IGNORECASE,
)
RELEASED = re.compile(
    r"\b(?:releas\w*|freed|pardoned|amnestied|paroled|expir\w*|ends?|ended|due|hear|hears)\b[^.;,]{0,24}$",
    re.IGNORECASE,
)
REPORTED_AFTER = re.compile(r"\s+(?:announced|said|reported|told)\b")
REPORTED_BEFORE = re.compile(r"\b(?:said|announced|reported|told)\s+(?:on\s+)?$")
RELATIVE = re.compile(r"\b(?:who|which|whom|whose)\b|,\s+later\b|\blater\b", re.IGNORECASE)
COURT = re.compile(
    r"\b(?:(?:[A-Z][\w’'-]+\s+){0,5}(?:[Cc]ity|[Dd]istrict|[Rr]egional|[Aa]ppeals?|[Ss]upreme|[Mm]ilitary|"
    r"[Cc]riminal|[Ll]ocal|[Cc]onstitutional)?\s?"
    r"(?:Court|court)\b(?:\s+(?:of|in|on|for)\s+(?:the\s+)?(?:[\w-]+\s+(?:of|"
    r"city\s+of)\s+)?(?:[A-Z][\w’'-]+\s?){1,4})?)"
)
CHARGES = re.compile(
    r"\b(?:guilty\s+of|convicted\s+of|on\s+charges\s+of|charges?\s+of|accused\s+of|"
    r"charged\s+with)\s+(?P<what>[^.;:(]{4,160}?)"
    r"(?=[.;:(]|,\s+(?:and\s+)?(?:was|were|got|who|which|the)\b|\s+and\s+(?:was|were|got|fined|sentenced)\b|$)"
)


def decision_date(
    text: str,
    sentence: Sentence,
    mention: Mention,
    dates: Sequence[DateMention],
    state: str,
    published: str | None = None,
) -> str | None:
    """The date in the mention's clause that the decision was taken on, or None; never one after the publication."""
    if state == "threatened":
        return None
    start = clause_start(text, sentence, mention)
    freed = state in ("released_early", "pardoned")
    near = [one for one in dates if one.start >= start and abs(one.start - mention.start) <= FAR]
    usable = [one for one in near if usable_date(text, sentence, one, freed=freed)]
    usable = _same_part(text, sentence, mention, [one for one in usable if not is_after(one.value, published)])
    if not usable:
        return None
    verb = mention.trigger if mention.trigger is not None else mention.start
    return min(usable, key=lambda one: (_reported(text, one), _distance(one, verb, mention), one.start)).value


def _same_part(text: str, sentence: Sentence, mention: Mention, dates: list[DateMention]) -> list[DateMention]:
    """The dates between the semicolons around a mention; those before it too where that part tells of no decision."""
    start = text.rfind(";", sentence.start, mention.start) + 1 or sentence.start
    stop = text.find(";", mention.end, sentence.end)
    stop = sentence.end if stop < 0 else stop
    inside = [one for one in dates if start <= one.start < stop]
    begin = max(start, mention.start - FAR)
    told = any(pattern.search(text, begin, mention.start) for _, pattern in _DECIDES)
    return inside if inside or told else [one for one in dates if one.start < stop]


def is_after(day: str | None, published: str | None) -> bool:
    """Whether a date begins after the day, month or year of publication."""
    told, limit = bounds(day), bounds(published)
    return told is not None and limit is not None and told[0] > limit[1]


def _reported(text: str, one: DateMention) -> bool:
    """Whether a date is that of an announcement ("today announced that", "said on Monday") and not of what it tells."""
    told = REPORTED_AFTER.match(text, one.end) or REPORTED_BEFORE.search(text[max(0, one.start - 20) : one.start])
    return told is not None


def clause_start(text: str, sentence: Sentence, mention: Mention) -> int:
    """Where the relative clause begins that a mention stands in ("X, who was given six years"), else its sentence."""
    found = list(RELATIVE.finditer(text, sentence.start, mention.start))
    return found[-1].start() if found and mention.start - found[-1].end() < 80 else sentence.start


def _distance(one: DateMention, verb: int, mention: Mention) -> int:
    if mention.start <= one.start < mention.end:  # "sentenced last week to life"
        return 0
    return min(abs(one.start - verb), abs(one.end - verb), abs(one.start - mention.end), abs(mention.start - one.end))


def usable_date(text: str, sentence: Sentence, one: DateMention, *, freed: bool = True) -> bool:
    """Whether a date can be a decision's: a day, week, month or year, not that of an arrest, nor of a release where
    no release is asked for.
    """
    if not (sentence.start <= one.start and one.end <= sentence.end) or one.precision not in (
        "day",
        "week",
        "month",
        "year",
    ):
        return False
    if one.value is None or "X" in one.value:
        return False
    before = text[max(sentence.start, one.start - 60) : one.start]
    return NOT_DECISION.search(before) is None and (freed or RELEASED.search(before) is None)


def decision(text: str, sentence: Sentence, dates: Sequence[DateMention]) -> tuple[str, str] | None:
    """(sort, date) of the decision a sentence tells of and dates, or None."""
    usable = [one for one in dates if usable_date(text, sentence, one) and one.precision in ("day", "month")]
    for name, pattern in _DECIDES:
        verb = pattern.search(text, sentence.start, sentence.end)
        if verb and usable:
            at = verb.start()
            best = min(usable, key=lambda one: (_reported(text, one), abs(one.start - at)))
            return name, best.value or ""
    return None


def plea(text: str, sentence: Sentence, dates: Sequence[DateMention]) -> str | None:
    """The day on which a sentence says somebody pleaded guilty."""
    verb = PLEA.search(text, sentence.start, sentence.end)
    days = [one for one in dates if one.value and one.precision == "day" and sentence.start <= one.start < sentence.end]
    if verb is None or not days:
        return None
    return min(days, key=lambda one: (_reported(text, one), abs(one.start - verb.start()))).value


def is_bargain(text: str, sentence: Sentence, penalty: Penalty) -> bool:
    """Whether a penalty asked for is one agreed in a plea, and not what prosecutors sought."""
    return BARGAIN.search(text, max(sentence.start, penalty.start - 150), penalty.start) is not None


def is_apart(text: str, sentence: Sentence, start: int) -> bool:
    """Whether a penalty at `start` belongs to another, earlier decision than the one its sentence tells of."""
    begin = clause_start(text, sentence, Mention(start, start, ""))
    if begin == sentence.start:
        return False
    appeal = dict(_DECIDES)["appeal"].search(text, sentence.start, begin) is not None
    return appeal or re.search(r"\b(?:later|earlier|previously|already|once|had)\b", text[begin:start]) is not None


def court(text: str, sentence: Sentence) -> str | None:
    """The court named in a sentence, as written."""
    match = COURT.search(text, sentence.start, sentence.end)
    return re.sub(r"^(?:On|In|The|An?)\s+", "", match[0].strip()) if match else None


def charges(text: str, sentence: Sentence) -> tuple[str, ...]:
    """What the sentence says somebody was found guilty of, as written."""
    match = CHARGES.search(text, sentence.start, sentence.end)
    if match is None:
        return ()
    parts = re.split(r",\s+and\s+|,\s+|\s+and\s+(?=\w+ing\b)", match["what"].strip())
    return tuple(part.strip(" “”\"'‘’,") for part in parts if len(part.strip()) > 3)
