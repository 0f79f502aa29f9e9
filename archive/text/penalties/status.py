"""What was done with a penalty: its own clause's verb decides."""

from __future__ import annotations

from archive.text.lexicon.justice import PenaltyTable
from archive.text.penalties.mentions import Mention

BEFORE, BEHIND = 220, 120  # characters of a clause
CHANGED = "what was changed"  # the old term of a reduction


def status(text: str, start: int, end: int, mention: Mention, earlier: list[Mention], words: PenaltyTable) -> tuple[str, str]:
    """The status of a mention in text[start:end] and the rule that tells it; `earlier`: the mentions before it there."""
    surface = text[mention.start : mention.end]
    before, after = _clause(text, start, end, mention, words)
    if mention.kind == "release":
        return ("pardoned" if words.pardon.search(surface) else "released_early"), "a release"
    if mention.kind == "acquittal":
        known = next((rule for rule in words.statuses if rule.says in ACQUITTAL and rule.pattern.search(before)), None)
        return (known.says, known.name) if known else ("acquitted", "an acquittal")
    if words.from_it.search(before):
        return "sentenced", CHANGED
    for rule in words.statuses:
        if rule.pattern.search(before) or rule.pattern.match(surface):
            return rule.says, rule.name
    if words.changed.search(before) and earlier:
        return _compared(mention, earlier), "changed"
    for rule in words.afterwards:
        if rule.pattern.match(after):
            return rule.says, rule.name
    return "sentenced", "nothing else told"


ACQUITTAL = ("requested", "overturned", "upheld")


def _clause(text: str, start: int, end: int, mention: Mention, words: PenaltyTable) -> tuple[str, str]:
    """The words of the mention's own clause before and after it."""
    before = text[max(start, mention.start - BEFORE) : mention.start]
    cut = 0
    for match in words.clauses.finditer(before):
        cut = match.start()
    after = text[mention.end : min(end, mention.end + BEHIND)]
    stop = words.clauses.search(after)
    return before[cut:], after[: stop.start()] if stop else after


def _compared(mention: Mention, earlier: list[Mention]) -> str:
    """Reduced or increased by comparison with the term before it; real prison for a suspended term is more."""
    known = [one for one in earlier if one.months]
    if not known or not mention.months:
        return "increased" if earlier[-1].kind == "suspended" else "reduced"
    return "reduced" if mention.months < known[-1].months else "increased"
