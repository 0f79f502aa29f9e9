"""When and by which court: the decision's date from the mention's clause, else from the same decision elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.model import DateMention, Sentence
from archive.text.penalties.mentions import Mention

DECIDES = re.compile(
    r"\b(?:sentenc\w+|convict\w+|verdict|guilty|ruled|ruling|jailed|upheld|confirmed|fined|acquitted|announced|conditional\s+release|handed|given|appeal)\b",
    re.IGNORECASE,
)
NOT_DECISION = re.compile(
    r"\b(?:arrest\w*|detain\w*|born|founded|attack\w*|killed|died|since|from|until|between|took|taken|opened|began|fled|murder\w*|"
    r"scheduled|will\s+be|events|unrest|riots|protests|dates|indictment|behind\s+bars\s+since|strike|published|DOB|violence|plea\w*)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
COURT = re.compile(
    r"\b(?:(?:[A-Z][\w’'-]+\s+){0,5}(?:[Cc]ity|[Dd]istrict|[Rr]egional|[Aa]ppeals?|[Ss]upreme|[Mm]ilitary|[Cc]riminal|[Ll]ocal|[Cc]onstitutional)?\s?"
    r"(?:Court|court)\b(?:\s+(?:of|in|on|for)\s+(?:the\s+)?(?:[\w-]+\s+(?:of|city\s+of)\s+)?(?:[A-Z][\w’'-]+\s?){1,4})?)"
)
CHARGES = re.compile(
    r"\b(?:guilty\s+of|convicted\s+of|on\s+charges\s+of|charges?\s+of|accused\s+of|charged\s+with)\s+(?P<what>[^.;:(]{4,160}?)"
    r"(?=[.;:(]|,\s+(?:and\s+)?(?:was|were|got|who|which|the)\b|\s+and\s+(?:was|were|got|fined|sentenced)\b|$)"
)


def decision_date(
    text: str, sentence: Sentence, mention: Mention, dates: Sequence[DateMention], state: str
) -> str | None:
    """The date in the mention's sentence that the decision was taken on, or None."""
    usable = [one for one in dates if _usable(text, sentence, one)]
    if not usable:
        return None
    left = [one for one in usable if one.end <= mention.start]
    verb = mention.trigger if mention.trigger is not None else mention.start
    best = min(usable, key=lambda one: (_distance(one, verb, mention), one.start))
    if state in ("requested", "threatened") and not left:
        return None
    return best.value


def _distance(one: DateMention, verb: int, mention: Mention) -> int:
    return min(abs(one.start - verb), abs(one.end - verb), abs(one.start - mention.end), abs(mention.start - one.end))


def _usable(text: str, sentence: Sentence, one: DateMention) -> bool:
    if not (sentence.start <= one.start and one.end <= sentence.end) or one.precision in (
        "interval",
        "decade",
        "century",
    ):
        return False
    if one.value is None or "X" in one.value:
        return False
    return NOT_DECISION.search(text[max(sentence.start, one.start - 60) : one.start]) is None


def is_decision(text: str, sentence: Sentence) -> bool:
    """Whether a sentence tells of a court's decision."""
    return DECIDES.search(text, sentence.start, sentence.end) is not None


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
