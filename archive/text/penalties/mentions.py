"""Spans of one sentence that name a penalty: terms beside a penalty noun or behind a verb, and those without a term."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.text.lexicon import en_penalties as words
from archive.text.penalties.durations import WORD, Duration, durations, number_of
from archive.text.penalties.fines import NEAR, fines, is_statute

WINDOW = 90  # characters on either side of a term that can make it a penalty
REACH = 140  # characters between a trigger and its term
_AFTER = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in words.AFTER)
_BEFORE = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in words.BEFORE)
_BARE = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in words.BARE)
QUICK = re.compile(
    r"sentenc|jail|prison|fine[sd]?\b|confiscat|seiz|forfeit|death|\blife\b|acquit|guilty|cleared|probation|"
    r"suspend|releas|"
    r"amnest|pardon|parole|\bban|barred|ineligible|disqualif|depriv|lashes|whipp|flogg|colony|bars\b|years?\b|"
    r"months?\b|days\b|"
    r"hours\b|decade|stripped|discharge|arrest|loses?\b|hanged|loss of",
    re.IGNORECASE,
)
QUICK_BARE = re.compile(
    r"death|\blife\b|suspended|conditional|acquit|guilty|cleared|confiscat|seiz|forfeit|loses|releas|amnest|pardon|parole|"
    r"rights|barred|banned|disqualif|ineligible|discharge|lashes|strokes|whipp|flogg|caned|jail|prison|custodial|probation|"
    r"house arrest|hanged|executed|stripped",
    re.IGNORECASE,
)
JOINED = re.compile(
    r"(?:\s+(?:for|to)\s+(?:[A-Z][\w’'-]+\s?){1,3})?(?:,|\s+and|,\s+and|\s+or|;|\s+plus|"
    r"\s+followed\s+by)\s+(?:then\s+)?(?:(?:[a-z-]+\s+){0,3}(?:[A-Z][\w’'-]+\s+){1,3}[A-Z][\w’'-]+(?:,\s+[1-9][0-9])?,?\s+(?:to\s+)?)?$"
)


WITH = re.compile(r"\s*,?\s+(?:with|and|to\s+serve)\s+", re.IGNORECASE)
OF_IT = re.compile(
    r"(?:\s+of\s+(?:[\w’'-]+\s+){1,4})?(?:\s*(?:was|were|from|to)\s+|\s+(?:reduced|cut|lowered|increased|raised)\s+){1,3}",
    re.I,
)
GIVEN = re.compile(
    r"\b(?:(?:re-?)?sentenc(?:ed|ing|es)|condemn(?:ed|s)|jail(?:ed|s)|imprison(?:ed|s)|commut(?:ed|es|ing))\b[^.;:]{0,120}$",
    re.I,
)


UNIT = re.compile(r"P[0-9]+([YMWD])(?:[0-9]+[MWD])*")
LEFT_OUT = re.compile(
    rf"[^.;,\n]{{0,60}}?(?:,|;|,?\s+and|,?\s+while|\s+but)\s+(?:[a-z]+\s+){{0,3}}(?:(?:[A-Z][\w’'.-]+\s+){{1,4}}(?:got\s+|"
    rf"received\s+|to\s+)?|(?:gave|handed)\s+(?:him|her|them)\s+)(?P<number>[1-9][0-9]?|{WORD})(?=\s*(?:[.;,)]|$|\s+and\b))"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A penalty named in a sentence. `trigger`: offset of the verb that gives it, or None. `months`: its length."""

    start: int
    end: int
    kind: str
    term: str | None = None
    months: float = 0.0
    amount: str | None = None
    trigger: int | None = None
    listed: bool = False
    headed: bool = False  # the whole of a group: "bans" of organisations


def mentions(text: str, start: int, end: int) -> list[Mention]:
    """The penalties named in text[start:end], in order, without overlap."""
    piece = text[start:end]
    if not QUICK.search(piece):
        return []
    found = _terms(text, start, end)
    found += _left_out(text, end, found)
    taken = [(one.start, one.end) for one in found]
    others = [*(Mention(a, b, "fine", amount=amount) for a, b, amount in fines(text, start, end))]
    others += _bare(text, start, end) if QUICK_BARE.search(piece) else ()
    for one in others:
        if not any(one.start < b and a < one.end for a, b in taken):
            found.append(one)
            taken.append((one.start, one.end))
    return _tidied(text, sorted(found, key=lambda one: one.start))


def _tidied(text: str, found: list[Mention]) -> list[Mention]:
    """ "life with a minimum of 24 years" is one mention; "the jail term was cut to two years" has one, the term."""
    result: list[Mention] = []
    for one in found:
        last = result[-1] if result else None
        between = text[last.end : one.start] if last else ""
        if last and last.kind == "life" and (one.term or "").endswith("/..") and WITH.fullmatch(between):
            result[-1] = replace(last, end=one.end, term=one.term, months=one.months)
            continue
        if last and last.kind == one.kind == "imprisonment" and not last.term and one.term and OF_IT.fullmatch(between):
            result.pop()
        result.append(one)
    return result


def _left_out(text: str, end: int, found: list[Mention]) -> Iterator[Mention]:
    """ "Ana five years, Bo seven"; "the court gave him nine": numbers whose unit stands with the term before them."""
    taken = {one.start for one in found}
    for one in found:
        unit = UNIT.fullmatch(one.term or "")
        last = one.end
        while unit and (match := LEFT_OUT.match(text, last, end)) and match.start("number") not in taken:
            term = f"P{number_of(match['number'])}{unit[1]}"
            yield replace(one, start=match.start("number"), end=match.end("number"), term=term, trigger=None)
            last = match.end()


def _terms(text: str, start: int, end: int) -> list[Mention]:
    found: list[Mention] = []
    pending: list[Duration] = []
    for term in durations(text, start, end):
        if term.listed and term.end < end and not _unit(text[term.start : term.end]):
            pending.append(term)
            continue
        one = _classified(text, start, end, term, found, pending)
        if one is not None:
            found.extend(_each(text, start, one, term, pending))
        pending = []
    return found


def _each(text: str, start: int, one: Mention, term: Duration, pending: list[Duration]) -> Iterator[Mention]:
    """A classified term, both ends of "from ten years to seven", or each of "5 and 4 years"."""
    if _from_to(text, start, term):
        for edge in term.ends:
            yield replace(one, start=edge.start, end=edge.end, term=edge.term, months=edge.months)
        return
    for number, first in enumerate(pending):
        begin = first.start if number else min(first.start, one.start)
        yield replace(one, start=begin, end=first.end, term=first.term, months=first.months, listed=True)
    yield replace(one, start=term.start if pending else one.start, listed=term.listed)


def _from_to(text: str, start: int, term: Duration) -> bool:
    """ "cut from ten years to seven": two penalties, the old and the new."""
    before = text[max(start, term.start - 60) : term.start]
    return (
        bool(term.ends) and text[term.start : term.start + 4].lower() == "from" and bool(words.CHANGES.search(before))
    )


def _unit(surface: str) -> bool:
    return (
        re.search(r"[a-z]s?$", surface, re.IGNORECASE) is not None
        and re.search(r"year|month|week|day|hour", surface, re.IGNORECASE) is not None
    )


def _classified(
    text: str, start: int, end: int, term: Duration, found: list[Mention], pending: list[Duration]
) -> Mention | None:
    """A term as a penalty of some kind, or None: noun behind, noun before, trigger, or joined to the one before."""
    first = pending[0].start if pending else term.start
    left, right = text[max(start, first - REACH) : first], text[term.end : min(end, term.end + WINDOW)]
    if is_statute(text, start, first, end):
        return None
    given = words.GIVEN_TO.search(left) is not None
    served = not given and words.VETO_BEFORE.search(left) is not None and not words.SERVING_SENTENCE.search(left)
    behind = next(((kind, match) for kind, pattern in _AFTER if (match := pattern.match(right))), None)
    before = next(((kind, match) for kind, pattern in _BEFORE if (match := pattern.search(left))), None)
    if (words.VETO_AFTER.match(right) and before is None) or words.HELD.search(left) or words.DENIED.search(left):
        return None
    trigger = _trigger(left, first - len(left))
    kind, offset, last = "imprisonment", first - len(left), term.end
    if behind is not None:
        kind, last = behind[0], term.end + behind[1].end()
        adjectival = text[term.end : last].startswith(("-", " ")) and behind[1][0].lstrip(" -").lower().startswith(
            ("sent", "term")
        )
        if served and not adjectival:
            return None
        if before is not None and before[0] == "suspended":
            kind, first = "suspended", offset + before[1].start()
    elif served:
        return None
    elif before is not None:
        kind, first = before[0], offset + before[1].start()
    elif trigger is None and not _joined(text, first, found):
        return None
    elif trigger is None or _adjective(text, term, right):
        if _adjective(text, term, right):
            return None
        kind = found[-1].kind if found[-1].kind not in ("fine", "confiscation") else "imprisonment"
        if kind == "suspended" and ";" in text[found[-1].end : first]:
            kind = "imprisonment"
        trigger = found[-1].trigger
    if kind == "ban" and trigger is None and before is None:
        return None
    if not words.COURTLY.search(text[first:last] if behind or before else "") and not _in_court(text, term, kind):
        return None
    if term.to_life:
        kind = "life" if kind == "imprisonment" else kind
    if kind == "death":
        return Mention(first, last, kind, trigger=trigger)
    return Mention(first, last, kind, term.term, term.months, trigger=trigger)


def _in_court(text: str, term: Duration, kind: str) -> bool:
    """Whether a term that no penalty noun stands by is spoken of near a court; hours never are by themselves."""
    if "T" in term.term and kind == "imprisonment":
        return False
    near = text[max(0, term.start - NEAR) : term.end + NEAR]
    return words.COURTLY.search(near) is not None


def _adjective(text: str, term: Duration, right: str) -> bool:
    """ "a six-year contract": a term used as an adjective of something that is no penalty."""
    singular = not term.to_life and not text[term.start : term.end].rstrip("’'").lower().endswith("s")
    return (
        singular and re.match(r"[’']?\s+[a-z]+", right) is not None and not re.match(r"\s+(?:for|and|on|in)\b", right)
    )


def _joined(text: str, first: int, found: list[Mention]) -> bool:
    if not found or not first - 60 < found[-1].end <= first:
        return False
    return JOINED.fullmatch(text[found[-1].end : first]) is not None


def _trigger(left: str, offset: int) -> int | None:
    """The verb that gives the term: the last one before it with no clause between that takes it away."""
    last = None
    for match in words.TRIGGER.finditer(left):
        last = match
    if last is None:
        return None
    between = left[last.end() :]
    if re.search(
        r"[;:]|\.\s|\b(?:for|in|after|over|during)\s+(?:about\s+|nearly\s+|more\s+than\s+)?$", between
    ) and not re.search(r"\b(?:jailed|imprisoned|asked|asks|called)\b", last[0], re.IGNORECASE):
        return None
    reach = REACH if last["strong"] else 50
    return offset + last.start() if len(between) <= reach else None


def _bare(text: str, start: int, end: int) -> Iterator[Mention]:
    for kind, pattern in _BARE:
        for match in pattern.finditer(text, start, end):
            one = _accepted(text, start, end, kind, match)
            if one is not None:
                yield one


def _accepted(text: str, start: int, end: int, kind: str, match: re.Match[str]) -> Mention | None:
    before = text[max(start, match.start() - REACH) : match.start()]
    after = text[match.end() : min(end, match.end() + 60)]
    trigger = _last_trigger(text, start, match.start())
    if is_statute(text, start, match.start(), end) or (kind == "death" and words.PRINCIPLE.search(before[-60:])):
        return None
    if kind in ("imprisonment", "restricted_freedom") and re.search(
        r"\b(?:not|never|no|any|without)\b[^.;,]{0,40}$", before
    ):
        return None
    if match.groupdict().get("given") is not None and not GIVEN.search(before):
        return None
    if kind == "release" and not _released(before, match[0], after):
        return None
    if match[0].isalpha() and kind == "other" and not words.COURTLY.search(text, start, end):
        return None
    if kind == "acquittal" and words.ASKED_FOR.search(before) and "prosecut" not in before.lower():
        return None
    if kind == "acquittal" and re.search(r"\b(?:not|never|rarely|rate)\s*$", before):
        return None
    if kind == "ban" and match.groupdict().get("org"):
        if not re.search(r"sentence|court|verdict|ruling", text[start:end], re.IGNORECASE):
            return None
        return Mention(match.start("org"), match.end("org"), kind, headed=True)
    ordered = kind not in ("imprisonment", "restricted_freedom") and _court_orders(before + match[0] + after)
    if kind in words.NEEDS_TRIGGER and trigger is None and not ordered:
        return None
    verb = trigger if kind not in ("acquittal", "release", "confiscation") else None
    return Mention(match.start(), match.end(), kind, trigger=verb)


def _last_trigger(text: str, start: int, at: int) -> int | None:
    found = [match.start() for match in words.TRIGGER.finditer(text, max(start, at - REACH), at)]
    return found[-1] if found else None


def _court_orders(piece: str) -> bool:
    return (
        re.search(r"\b(?:court|order\w*|judge|with|was|were|verdict|loses?|ruled)\b", piece, re.IGNORECASE) is not None
    )


def _released(before: str, surface: str, after: str) -> bool:
    """A release that was granted, not one refused, asked for or hoped for."""
    near = before[-80:]
    if re.match(r"\s+(?:on|under|pending)\s+(?:bail|trial|investigation|recognizance)\b", after):
        return False
    granted = list(words.RELEASING.finditer(near + " " + surface))
    refused = list(words.REFUSED.finditer(near))
    if refused and (not granted or granted[-1].start() < refused[-1].start()):
        return re.search(r"\bgranted\b[^.;]{0,60}$", near) is not None
    return bool(granted)
