"""Who a penalty is for: the subject of a passive, the object of an active verb, else the defendant spoken of."""

from __future__ import annotations

import re

from archive.model import Sentence
from archive.text.penalties.mentions import Mention
from archive.text.penalties.people import Name, People

AUXILIARY = re.compile(
    r"\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\w+ly\s+|also\s+|later\s+|then\s+|both\s+|all\s+|each\s+|first\s+)*$",
    re.IGNORECASE,
)
SUBJECT_VERBS = re.compile(
    r"(?:got|gets|getting|received|receives|receiving|receive|serve|served|spend|faces|faced|face|facing|drew|means|loses)\b",
    re.IGNORECASE,
)
BEHIND = re.compile(r"[^.;:,]{0,60}?\b(?:of|for|to|against|on|handed\s+to|given\s+to)\s+", re.IGNORECASE)
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|they|them|their)\b", re.IGNORECASE)
PLURAL = re.compile(r"\b(?:they|them|their|both)\b", re.IGNORECASE)
GROUP = re.compile(
    r"\b(?:(?:an)?other\s+)?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\w+)?|forty(?:-\w+)?|dozens\s+of|several|some|many|another|a\s+further|scores\s+of)"
    r"\s+(?!years?|months?|weeks?|days?|hours?|counts?|times|kilomet|per|percent|million|thousand|of\b|and\b|in\b|on\b)"
    r"(?:other\s+|more\s+|of\s+)?(?:[\w’'-]+\s+){0,3}?"
    r"(?:people|men|women|officers?|defendants?|protest[eo]rs?|employees|journalists|activists?|workers|others|members|staff|"
    r"students|persons?|soldiers|suspects|prisoners|residents|ethiopians|demonstrators|bloggers|officials|leaders|reporters|"
    r"[A-Z]\w+(?:ians|ans|is|ese|s))\b",
    re.IGNORECASE,
)
COUNT_ALONE = re.compile(
    r"(?:^|[.;,:]\s+|\band\s+|\bwith\s+|another\s+)(?P<count>(?:another\s+)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\w+)?|most|several|some|all|many)(?:\s+others)?)\s+"
    r"(?=(?:were|was|are|got|received|receiving|had|got|to\s+be)\b)",
    re.IGNORECASE,
)
APPOSITION = re.compile(
    r",\s+(?:an?|the|his|her|their|who|whose|which|aged|head|chair|former|once|of)\b[^,;]*(?:,[^,;]{0,40})?,(?=\s+(?:was|were|has|have|had|is|and|got|received|must|faces)\b)"
)
JOINED = re.compile(
    r"\s*(?:,|,?\s+and|&|;)\s+(?:(?:also|secretary|deputy|captain|police\s+captain|spokes\w+|blogger|activist|journalist)\s+)*|\s*,[^,;.]{1,60},?\s+and\s+(?:\w+\s+){0,2}"
)


def persons(text: str, sentence: Sentence, mention: Mention, people: People, last: str | None) -> str | None:
    """The people of a mention: names parted by "; ", "unnamed: …", or None when nobody can be told."""
    start, end = sentence.start, sentence.end
    object_ = _object(text, mention, people, end)
    if object_:
        return object_
    subject = _subject(text, start, mention, people)
    if subject:
        return subject
    behind = BEHIND.match(text, mention.end, end)
    if behind and (names := _chain(text, behind.end(), end, people)):
        return names
    return _antecedent(text, start, mention, people, last)


def _object(text: str, mention: Mention, people: People, end: int) -> str | None:
    """ "sentenced Natalya Sokolova to six years"; "gave him five"."""
    if mention.trigger is None or mention.trigger >= mention.start:
        return None
    before = text[max(0, mention.trigger - 40) : mention.trigger]
    verb = re.match(r"\w+", text[mention.trigger :])
    if AUXILIARY.search(before) or verb is None or SUBJECT_VERBS.match(verb[0]):
        return None
    between_start = mention.trigger + verb.end()
    names = people.within(between_start, mention.start)
    if names:
        return _chain(text, names[0].start, mention.start, people)
    group = GROUP.search(text, between_start, mention.start)
    return f"unnamed: {group[0]}" if group else None


def _chain(text: str, start: int, end: int, people: People) -> str | None:
    """The names that follow each other from the first one near `start`, as in "A, B and C"."""
    names = people.within(start, end)
    if not names:
        group = GROUP.match(text, start, end)
        return f"unnamed: {group[0]}" if group else None
    if names[0].start - start > 45:
        return None
    chain = [names[0]]
    for one in names[1:]:
        if JOINED.fullmatch(text[chain[-1].end : one.start]) is None:
            break
        chain.append(one)
    group = GROUP.match(text, chain[-1].end + 5, end) if text[chain[-1].end : chain[-1].end + 5] == " and " else None
    listed = [*dict.fromkeys(one.full for one in chain), *([f"unnamed: {group[0]}"] if group else [])]
    return "; ".join(listed)


def _subject(text: str, start: int, mention: Mention, people: People) -> str | None:
    """The nearest name or group before the verb (or the mention), with those joined to it."""
    verb = mention.trigger if mention.trigger is not None and mention.trigger < mention.start else mention.start
    names = [one for one in people.within(start, verb) if not _in_apposition(text, start, verb, one)]
    groups = [
        *GROUP.finditer(text, start, verb),
        *COUNT_ALONE.finditer(text[start : verb + 20] if verb < start else text, start, verb + 12),
    ]
    groups = [group for group in groups if group.start() < verb]
    group = max(groups, key=lambda one: one.end(), default=None)
    pronoun = None
    for found in PRONOUN.finditer(text, start, verb):
        pronoun = found
    last_name = names[-1] if names else None
    if group and (last_name is None or group.start() > last_name.end):
        if pronoun is None or group.start() > pronoun.start():
            return "unnamed: " + group[0].strip(" ,.;:")
    if last_name is None or (pronoun and pronoun.start() > last_name.end and not _same_clause(text, last_name, verb)):
        return None
    chain = [last_name]
    for one in reversed(names[:-1]):
        if JOINED.fullmatch(text[one.end : chain[0].start]) is None:
            break
        chain.insert(0, one)
    if mention.listed and len(chain) > 1:
        return "; ".join(one.full for one in chain)
    return "; ".join(dict.fromkeys(one.full for one in chain))


def _same_clause(text: str, name: Name, verb: int) -> bool:
    return not re.search(r"[;.]|\band\b", text[name.end : verb])


def _in_apposition(text: str, start: int, verb: int, name: Name) -> bool:
    """Whether a name stands inside ", a friend of …," between the subject and its verb."""
    return any(
        match.start() < name.start and name.end <= match.end()
        for match in APPOSITION.finditer(text, start, min(len(text), verb + 20))
    )


def _antecedent(text: str, start: int, mention: Mention, people: People, last: str | None) -> str | None:
    """The defendants spoken of last, for "he", "they" or nobody named."""
    before = [one for one in people.names if one.end <= start and not people.excluded(one)]
    if PLURAL.search(text, start, mention.start) and last:
        return last
    if last and not last.startswith("unnamed"):
        return last
    if before:
        recent = [one for one in before[-3:] if people.weight[one.full] > 0]
        return (recent or before)[-1].full if recent else people.main() or before[-1].full
    return people.main()
