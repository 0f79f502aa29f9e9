"""What was done with a penalty: its own clause's verb decides."""

from __future__ import annotations

import re

from archive.text.lexicon import en_penalties as words
from archive.text.penalties.mentions import Mention

_STATUSES = tuple((status, re.compile(pattern, re.IGNORECASE)) for status, pattern in words.STATUSES)
BY_KIND = {"acquittal": "acquitted"}
PARDON = re.compile(r"amnest|pardon", re.IGNORECASE)
FROM = re.compile(
    r"\b(?:from|replac(?:e|ed|ing)|instead\s+of|changed|chang(?:e|ing)|commut(?:e|ed|ing))\s+(?:an?\s+|his\s+|"
    r"her\s+|their\s+|the\s+)?$",
    re.IGNORECASE,
)


def status(text: str, start: int, end: int, mention: Mention, earlier: list[Mention]) -> str:
    """The status of a mention in text[start:end]; `earlier`: the mentions before it in the sentence."""
    surface = text[mention.start : mention.end]
    if mention.kind == "acquittal":
        asked = words.ASKED_FOR.search(text, max(start, mention.start - 60), mention.start)
        return "requested" if asked else "acquitted"
    if mention.kind == "release":
        return "pardoned" if PARDON.search(surface) else "released_early"
    before, after = _clause(text, start, end, mention)
    if FROM.search(before):
        return "sentenced"
    for name, pattern in _STATUSES:
        if pattern.search(before) or pattern.match(surface):
            return _compared(name, mention, earlier)
    if words.CHANGED.search(before) and earlier:
        return _compared("changed", mention, earlier)
    left = re.search(r"\b(?:left|leaves|leaving|kept|keeps)\b", before)
    if left and re.match(r"[^.;]{0,60}\b(?:unchanged|untouched|intact|in\s+(?:force|place)|as\s+it\s+was)\b", after):
        return "upheld"
    if re.match(r"[^.;]{0,60}\b(?:stands?|was\s+upheld|has\s+been\s+upheld|were\s+upheld|in\s+force)\b", after):
        return "upheld"
    if re.match(r"[^.;,]{0,40}\b(?:was|were|has\s+been)\s+(?:overturned|quashed|annulled)\b", after):
        return "overturned"
    return "sentenced"


def _clause(text: str, start: int, end: int, mention: Mention) -> tuple[str, str]:
    """The words of the mention's own clause before and after it."""
    before = text[max(start, mention.start - 220) : mention.start]
    cut = 0
    for match in words.CLAUSE_BREAK.finditer(before):
        cut = match.start()
    after = text[mention.end : min(end, mention.end + 120)]
    stop = words.CLAUSE_BREAK.search(after)
    return before[cut:], after[: stop.start()] if stop else after


def _compared(name: str, mention: Mention, earlier: list[Mention]) -> str:
    """Reduced or increased by comparison with the term before it; the first term of "X, cut to Y" is `sentenced`."""
    if name not in ("reduced", "increased", "changed"):
        return name
    known = [one for one in earlier if one.months]
    if name == "changed":
        if not known or not mention.months:
            return "increased" if earlier and earlier[-1].kind == "suspended" else "reduced"
        return "reduced" if mention.months < known[-1].months else "increased"
    return name
