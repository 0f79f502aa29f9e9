"""What was done with a penalty: the verb of its own clause that stands nearest decides."""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.lexicon.justice import PenaltyTable, Rule
from archive.text.penalties.mentions import Mention

BEFORE, BEHIND = 220, 120  # characters of a clause
CLOSE = 45  # those in which something is done to an acquittal
CHANGED = "what was changed"  # the old term of a reduction
OF_ACQUITTAL = ("requested", "overturned", "upheld")
OF_CHANGE = ("reduced", "increased")
HARSHNESS = (  # of kinds without a term or of different kinds, from the mildest
    "acquittal", "release", "fine", "other", "restricted_freedom", "suspended", "administrative_detention",
    "imprisonment", "life", "death",
)  # fmt: skip


def status(
    text: str,
    start: int,
    end: int,
    mention: Mention,
    earlier: Sequence[Mention],
    later: Mention | None,
    words: PenaltyTable,
) -> tuple[str, str]:
    """The status of a mention in text[start:end] and the rule that tells it.

    `earlier`: the mentions of the text before it, `later`: the next one in its sentence.
    """
    before, after = _clause(text, start, end, mention, words)
    surface = text[mention.start : mention.end]
    if mention.kind == "release":
        return ("pardoned" if words.pardon.search(surface) else "released_early"), "a release"
    whole = text[mention.end : min(end, mention.end + BEHIND)]  # "nine years, which the prosecutor asked for"
    behind = next(
        (
            one
            for one in words.afterwards
            if one.pattern.match(whole if one.says == "requested" else after)
            and (one.needs is None or one.needs.search(before))
        ),
        None,
    )
    if mention.kind == "acquittal":
        found = _nearest(words.statuses, before[-CLOSE:])
        rule = found if found and found.says in OF_ACQUITTAL else behind
        if rule and rule.says != "requested" and not words.acquittal_noun.search(surface):
            rule = None
        return (rule.says, rule.name) if rule and rule.says in OF_ACQUITTAL else ("acquitted", "an acquittal")
    if behind and behind.says == "requested":
        return behind.says, behind.name
    if words.from_it.search(before):
        return "sentenced", CHANGED
    if earlier and words.changed.search(before):
        return _compared(mention, earlier), "changed"
    told = next((rule for rule in words.statuses if rule.pattern.match(surface)), None) or _nearest(
        words.statuses, before
    )
    if told and told.says in OF_CHANGE:
        return _changed(text, mention, later, told, before, words)
    if told:
        return told.says, told.name
    return (behind.says, behind.name) if behind else ("sentenced", "nothing else told")


def _nearest(rules: Sequence[Rule], before: str) -> Rule | None:
    """The rule whose words stand nearest to the end of a clause; of several at one place the first."""
    ends = [max((match.end() for match in rule.pattern.finditer(before)), default=0) for rule in rules]
    best = max(ends, default=0)
    return rules[ends.index(best)] if best else None


def _changed(
    text: str, mention: Mention, later: Mention | None, rule: Rule, before: str, words: PenaltyTable
) -> tuple[str, str]:
    """ "cut to five": the new term; "halved the ten-year term", "cut ten years to five": the old one; "extended by two
    years": what came on top."""
    found = list(rule.pattern.finditer(before))
    match = found[-1] if found else None
    between = before[match.end() :] + text[mention.start : mention.end] if match else ""
    if match is None or words.changed_to.search(between) or words.changed_to.search(match[0]):
        if later and later.rule == mention.rule == "from-to" and later.start - mention.end < CLOSE:
            return "sentenced", CHANGED
        return rule.says, rule.name
    return "sentenced", ("added" if words.changed_by.search(between) else CHANGED)


def _clause(text: str, start: int, end: int, mention: Mention, words: PenaltyTable) -> tuple[str, str]:
    """The words of the mention's own clause before and after it."""
    begin = max(start, mention.start - BEFORE)
    before, cut = text[begin : mention.start], 0
    for match in words.clauses.finditer(text, begin, mention.end):
        cut = match.start() - begin if match.start() < mention.start else cut
    after = text[mention.end : min(end, mention.end + BEHIND)]
    stop = words.clauses.search(after)
    return before[cut:], after[: stop.start()] if stop else after


def _compared(mention: Mention, earlier: Sequence[Mention]) -> str:
    """Reduced or increased by comparison with the term before it; a harsher kind is more."""
    last = next((one for one in reversed(earlier) if one.months), earlier[-1])
    if last.kind != mention.kind and last.kind in HARSHNESS and mention.kind in HARSHNESS:
        return "reduced" if HARSHNESS.index(mention.kind) < HARSHNESS.index(last.kind) else "increased"
    return "reduced" if not mention.months or mention.months < last.months else "increased"
