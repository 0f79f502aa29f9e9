"""Who a penalty is for: the subject of a passive, the object of an active verb, else the defendant spoken of."""

from __future__ import annotations

import re

from archive.model import Sentence
from archive.text.penalties.mentions import Mention
from archive.text.penalties.people import Name, People

AUXILIARY = re.compile(
    r"\b(?:was|were|been|be|being|is|are|got|get)\s+(?:\w+ly\s+|also\s+|later\s+|then\s+|both\s+|all\s+|"
    r"each\s+|first\s+)*$",
    re.IGNORECASE,
)
SUBJECT_VERBS = re.compile(
    r"(?:got|gets|getting|received|receives|receiving|receive|serve|served|spend|faces|faced|face|facing|drew|"
    r"means|loses)\b",
    re.IGNORECASE,
)
BEHIND = re.compile(r"[^.;:,]{0,60}?\b(?:of|for|to|against|on|handed\s+to|given\s+to)\s+", re.IGNORECASE)
FOR = re.compile(r"\s+(?:for|against|of|to)\s+", re.IGNORECASE)
TITLED = re.compile(  # "for the crane driver Pavel Strunin"
    r"(?:the|an?|his|her)\s+(?:(?!(?:from|of|in|at|to|on|by|and|with|against|for)\b|\w+ing\b)[a-z-]+\s+){1,4}(?=[A-Z])"
)
OBJECT_PRONOUN = re.compile(r"\s+(?:him|her|them)\b(?:\s+and\s+)?", re.IGNORECASE)
PRONOUN = re.compile(r"\b(?:he|she|him|her|his|they|them|their)\b", re.IGNORECASE)
PLURAL = re.compile(
    r"\b(?:they|them|their|both|all|each|couple|man\s+and\s+(?:a\s+)?woman|men|women|defendants|brothers|"
    r"sisters|officials|officers)\b",
    re.IGNORECASE,
)
GROUP = re.compile(
    r"\b(?i:(?:an)?other\s+)?(?:[0-9]{1,4}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\w+)?|forty(?:-\w+)?|dozens\s+of|several|"
    r"some|many|another|"
    r"a\s+further|scores\s+of))"
    r"\s+(?!(?i:years?|months?|weeks?|days?|hours?|counts?|times|kilomet|per|percent|million|thousand|of|and|in|on)\b)"
    r"(?i:other\s+|more\s+)?(?:[\w’'-]+\s+){0,3}?"
    r"(?:(?i:people|men|women|officers?|defendants?|protest[eo]rs?|employees|journalists|activists?|workers|"
    r"others|members|staff|"
    r"students|persons?|soldiers|suspects|prisoners|residents|demonstrators|bloggers|officials|leaders|reporters)|"
    r"[A-Z]\w+(?:ians|ans|ese))\b"
)
COUNT_ALONE = re.compile(
    r"(?:^|[.;,:]\s+|\band\s+|\bwith\s+)(?P<count>(?:another\s+)?(?:\d{1,3}|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty(?:-\w+)?|most|several|some|all|many)(?:\s+others)?)\s+"
    r"(?=(?:were|was|are|got|received|receiving|had|got|to\s+be)\b)",
    re.IGNORECASE,
)
SEGMENT = re.compile(  # ", convicted of killing Bo Hill," between a name and its verb
    r",\s+(?:(?:now|already|also|then|later|recently|twice|once)\s+)?(?:an?|the|his|her|their|who|whose|which|aged|head|"
    r"chair|former|of|on|in|at|for|from|with|without|as|after|by|one|both|found|held|born|known|\w+(?:ed|ing))\b"
    r"(?:(?!,\s+and\s+(?:[a-z]+\s+){0,2}[A-Z])[^;]){1,200}?,(?=\s+(?:was|were|has|have|had|is|got|received|must|faces)\b)"
)
AGE = re.compile(r"(?:,\s+[1-9][0-9](?=,)|\s+\([1-9][0-9]\))?")
OWN_LEAD = re.compile(r"\b(?:of|for|to|against|by|in|from|\w+ing)\s+(?:[a-z’'-]+\s+){0,3}$")
OWN_LINK = re.compile(
    r"(?:,?\s+(?:aged\s+)?[1-9][0-9],?|\s*\([^)]{1,30}\)|,\s+[^,;]{1,60},)?(?:[,\s]+|\b(?:was|were|has|have|had|been|got|"
    r"gets|getting|receiv(?:ed|es|ing)|given|gave|handed|jailed|(?:re-?)?sentenced|condemned|imprisoned|fined|to|for|an?|"
    r"another|each|both|also|then|must|will|serve|drew|faces|about|of|sentence|term|the|same)\b)*",
    re.IGNORECASE,
)
APPOSITION = re.compile(
    r",\s+(?:an?|the|his|her|their|who|whose|which|aged|head|chair|former|once|"
    r"of)\b[^,;]*(?:,[^,;]{0,40})?,(?=\s+(?:was|were|has|have|had|is|and|got|received|must|faces)\b)"
)
JOINED = re.compile(
    r"\s*,\s*[1-9][0-9],?(?:\s+of\s+[^;.]{1,40}?)?,?\s+(?:and\s+)?|\s*(?:,|&|;)\s+(?:(?:also|"
    r"secretary|deputy|captain|police\s+captain|spokes\w+|blogger|activist|journalist)\s+)*|"
    r",?\s+and\s+(?:(?:his|her|the|also|former)\s+)?(?:(?!(?:for|to|of|by|in|on|after|years?|months?|that)\b)[a-z-]+\s+){0,3}|"
    r"\s*,[^,;.]{1,60},?\s+and\s+(?:\w+\s+){0,2}"
)


def persons(
    text: str, sentence: Sentence, mention: Mention, people: People, last: str | None, before: int | None = None
) -> str | None:
    """The people of a mention: names parted by "; ", "unnamed: …", or None when nobody can be told.

    `before`: where the mention before it in the sentence ends.
    """
    start, end = sentence.start, sentence.end
    near = FOR.match(text, mention.end, end)
    titled = TITLED.match(text, near.end(), end) if near else None
    if near and (names := _chain(text, titled.end() if titled else near.end(), end, people, reach=3)):
        return names
    own = _own(text, before, mention, people) if before is not None else None
    if own:
        return own
    object_ = _object(text, start, mention, people, last)
    if object_:
        return object_
    subject = _subject(text, start, mention, people)
    if subject:
        return subject
    behind = BEHIND.match(text, mention.end, end)
    if behind and (names := _chain(text, behind.end(), end, people)):
        return names
    return _antecedent(text, start, mention, people, last)


def _object(text: str, start: int, mention: Mention, people: People, last: str | None) -> str | None:
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
    pronoun = OBJECT_PRONOUN.match(text, between_start, mention.start)
    if pronoun:
        group = GROUP.match(text, pronoun.end(), mention.start)
        who = _antecedent(text, start, mention, people, last, mention.trigger)
        return "; ".join(filter(None, (who, f"unnamed: {group[0]}" if group else None)))
    group = GROUP.search(text, between_start, mention.start)
    return f"unnamed: {group[0]}" if group else None


def _own(text: str, before: int, mention: Mention, people: People) -> str | None:
    """Who stands between the mention before and this one: "A got five years, B six years and C seven"."""
    names = people.within(before, mention.start)
    group = _group(text, before, mention.start)
    if group and (not names or names[-1].end < group[0]):
        fits = OWN_LINK.fullmatch(text, group[1], mention.start) and not OWN_LEAD.search(text[before : group[0]])
        return f"unnamed: {text[group[0] : group[1]]}" if fits else None
    if not names or OWN_LINK.fullmatch(text, names[-1].end, mention.start) is None:
        return None
    chain = _back(text, names)
    if OWN_LEAD.search(text[before : chain[0].start]):
        return None
    return "; ".join(dict.fromkeys(one.full for one in chain))


def _back(text: str, names: list[Name]) -> list[Name]:
    """The last of the names with those joined to it."""
    chain = [names[-1]]
    for one in reversed(names[:-1]):
        if JOINED.fullmatch(text[one.end : chain[0].start]) is None:
            break
        chain.insert(0, one)
    return chain


def _chain(text: str, start: int, end: int, people: People, reach: int = 45) -> str | None:
    """The names that follow each other from the first one near `start`, as in "A, B and C"."""
    names = people.within(start, end)
    if not names:
        group = GROUP.match(text, start, end)
        return f"unnamed: {group[0]}" if group else None
    if names[0].start - start > reach:
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
    names = _outside(text, start, verb, people.within(start, verb))
    group = _group(text, start, verb)
    pronoun = None
    for found in PRONOUN.finditer(text, start, verb):
        pronoun = found
    last_name = names[-1] if names else None
    if group and last_name and text[group[1] : last_name.start] in (" of ", " from "):
        return "unnamed: " + text[group[0] : group[1]]  # "four members of the Student Union"
    if group and (last_name is None or group[0] > last_name.end) and (pronoun is None or group[0] > pronoun.start()):
        return "unnamed: " + text[group[0] : group[1]]
    if last_name is None or (pronoun and pronoun.start() > last_name.end and PLURAL.match(pronoun[0])):
        return None
    return "; ".join(dict.fromkeys(one.full for one in _back(text, names)))


def _group(text: str, start: int, verb: int) -> tuple[int, int] | None:
    """The span of the last unnamed group before a verb: "five officers", or "Thirteen" alone before its verb."""
    spans = [match.span() for match in GROUP.finditer(text, start, verb)]
    spans += [
        (start + match.start("count"), start + match.end("count"))
        for match in COUNT_ALONE.finditer(text[start : verb + 14])
        if start + match.start("count") < verb
    ]
    return max(spans, key=lambda span: span[1], default=None)


def _outside(text: str, start: int, verb: int, names: list[Name]) -> list[Name]:
    """The names that do not stand inside ", a friend of …," between the subject and its verb."""
    stop = min(len(text), verb + 20)
    ends = {one.end for one in names}
    inside = [match.span() for match in APPOSITION.finditer(text, start, stop)]
    inside += [
        match.span()
        for end in sorted(ends)
        if (match := SEGMENT.match(text, AGE.match(text, end).end(), stop))  # type: ignore[union-attr]
    ]
    return [one for one in names if not any(a < one.start and one.end <= b for a, b in inside)]


def in_turn(text: str, start: int, first: int, count: int, people: People) -> list[str]:
    """The last `count` people named before `first`: those of "A and his deputy, B, got five and four, respectively"."""
    names = list(dict.fromkeys(one.full for one in people.within(start, first)))
    return names[-count:] if len(names) >= count else []


def _antecedent(
    text: str, start: int, mention: Mention, people: People, last: str | None, verb: int | None = None
) -> str | None:
    """Who is spoken of: in this sentence, else the first named in the one before, else the defendant of the text."""
    here = people.within(start, verb or mention.start)
    if here and verb:
        return _chain(text, here[0].start, verb, people)
    pronoun = PRONOUN.search(text, start, mention.start)
    if PLURAL.search(text, start, mention.start) and people.charged:
        return "; ".join(people.charged)
    before = people.before(start)
    if pronoun is None or PLURAL.match(pronoun[0]):
        return last or people.main()
    if before:
        line = max(text.rfind(mark, 0, before[-1].start) for mark in (". ", "\n", "? ", "! "))
        subject = next(one for one in before if one.start >= line)
        return subject.full
    return last or people.main()
