"""Tokens -> partial dates: one pattern over the string of token classes, longest forms first.

The patterns know no words: a language adds a table and, where its word order differs, patterns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from archive.text.dates import absolute, counted, elsewhere, eras, feastnames, paces, relative, spans, suffixed
from archive.text.dates.endings import marked
from archive.text.dates.guards import is_address, is_yearly, settled
from archive.text.dates.numeric import dotted, numeric
from archive.text.dates.partial import Partial
from archive.text.dates.parts import part_of
from archive.text.dates.phrases import UNITS
from archive.text.dates.spelt import spelt_years
from archive.text.dates.tokens import Token, shape
from archive.text.lexicon.tables import DateTable

PART = "(?:t?p(?:P?f|-|i)?t?)?"  # "the end of", "early", "mid-", "the latter part of"
DAY = "[dor]"
FIRST = r"[dor]\.?"  # before a month: "8. Oktober"
WEEKDAY = r"(?:X,?)?(?:W[,.]?\(?j?t?)?"
COUNT = "(?:[adnw])"
LIST = rf"(?:(?:[&~/-]t?(?:W,?t?)?{DAY}\.?){{1,3}}|,[&~/-]t?(?:W,?t?)?{DAY}\.?|(?:,t?{DAY}\.?)+,?&t?{DAY}\.?)"


def _patterns(rel: str, after: str, before: str) -> tuple[tuple[str, str], ...]:
    """Name and pattern of each form. `rel`: "last year"; `after`: what may follow a month or weekday ("vendredi
    dernier"); `before`: a month behind its year's relation."""
    return (
        ("spans", rf"t?[lkrλ]{COUNT}[uC]|t?{COUNT}(?:[lkrλ][uC]|u[lrλ])|t?[lkrλ]{COUNT}?v"),
        ("numeric", r"(?:W[,.]?\(?t?)?I"),
        ("joined", r"d[-/]M[-/][Yydn]|Y[-/]M[-/]d|Y[-/]d[-/]M|d[-/]Y[-/]M|M-d-Y|M-Y-d"),
        ("elsewhere", rf"t?{DAY}\.?f?[μφ],?f?[Yn]u?(?:,?\(?ε\)?)?|[μφ]{DAY},?[Yn](?:\(?ε\)?)?"),
        ("elsewhere", r"[μφ],?f?[Yn]u?(?:\(?ε\)?)?|[Yn]u?\.?,?\(?[if]?t?ε\)?|εu?[Yn]"),
        ("styles", rf"{DAY}[(/]{DAY}\)?M,?f?(?:Yu?)?"),
        ("days", rf"{WEEKDAY}t?{FIRST}{LIST}f?M(?:\.?,?f?[Yy]|,?f?{rel})?"),
        ("days", rf"{WEEKDAY}t?M\.?t?{DAY}(?:,{DAY})+,Y"),
        ("days", rf"{WEEKDAY}t?M\.?t?{DAY}{LIST}(?:,?f?[Yy]|,?f?{rel})?"),
        ("day", rf"Yu,?{DAY}M"),
        ("day", rf"{WEEKDAY}t?{FIRST}f?M\.?,?\(?[fi]?[Yy]E?"),
        ("day", rf"{WEEKDAY}t?M\.?t?{DAY},?\(?[fi]?[Yy]E?"),
        ("day", rf"{WEEKDAY}t?{FIRST}f?M\.?,?f?{rel}"),
        ("day", rf"{WEEKDAY}t?M\.?t?{DAY},?f?{rel}"),
        ("day", rf"{WEEKDAY}t?{FIRST}f?M\.?\)?"),
        ("day", rf"{WEEKDAY}t?M\.?t?{DAY}\)?"),
        ("agomonth", rf"{COUNT}ugiM"),
        ("ordinal", rf"t?(?:[or]l|[lor])(?:W|u)(?:f|i)(?:M\.?,?f?(?:Y|{rel})?|Y|{rel}|tu)|t?of(?:{rel}|tu)"),
        ("feastago", rf"[Hφ](?:{COUNT}ug|A{COUNT}u)"),
        ("feast", rf"(?:t?[lkc])?[Hφ](?:,?[fijt]{{0,2}}u?[Yy]u?|,?[fi]?{rel})|(?:t?[lkc])?[Hφ]{after}|t?Y[Hφ]"),
        ("month", rf"(?:{PART}|t)M[.,]*-?/?f?(?:[Yy]E?|{rel})|Yu?M{before}"),
        ("month", rf"{PART}(?:t?[lkc])?M(?:\.?{after})"),
        ("season", rf"{PART}t?S(?:&S)?,?f?(?:Y(?:[-/][dn])?|{rel})|YS"),
        ("season", rf"{PART}t?[lkch]+S|{PART}tS(?:&S)?|ptS|pS|(?<=i)S"),
        ("quarter", rf"(?:t?F?[ro]-?F?[qz]|t?pz(?=f[tYFlckh])|Q)(?:,?f?i?(?:t?F?u?[Yy]|{rel}|tu))?|t?[lkch]F?q|YQ"),
        ("century", rf"{PART}t?[orR](?:[&~-]t?[orR])?-?CE?|tlC"),
        ("decade", rf"{PART}t?DE?"),
        ("years", r"[ndY][-~][nd]E|Y[-/][dn](?![-/\d])|d[-/]Y(?![-/])"),
        ("year", rf"{PART}(?:YE?|[nd]E|E[ndY]|y)|t?Fu?[Yynd]"),
        ("beside", r"tu[be]X"),
        ("lead", rf"A{COUNT}u"),
        ("ago", rf"{COUNT}[uv](?:[gbe]|mN|m(?=[XIMWdH]))"),
        ("weekday-from", rf"t?[or]?W[beABπ]f?(?=t?(?:[lkc]*[Hφ]|{DAY}\.?f?M|M\.?t?{DAY}|I))"),
        ("weekday", rf"{rel}-?W|t?[lkch]*W(?:,?[fim]?{rel}|{rel}|{after})"),
        ("event", r"tu[be]"),
        ("period", rf"[be]i?(?:{rel}|tu)|{PART}{rel}|t?p(?:P?f|i)?tu|tu"),
        ("deictic", "X"),
        ("nth", "jto|jW,?t[or](?!f?M)"),
    )


REL = "(?:t?[ch]?h*[lkch]F?u|x)"  # "last year", "that same year"
ORDERS = {  # by DateTable.postposed
    False: _patterns(REL, "", ""),
    True: _patterns(f"(?:{REL}|t?u[lk])", "[lk]?", f"|{REL}M"),
}


LEADS = "abcdefhijklmnoprtwCR"  # none of these makes a form by itself: behind one and an unknown word nothing is tried


@cache
def grammar(
    postposed: bool, forms: tuple[tuple[str, str], ...], own_order: bool = False
) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all forms of a language, its own first, and the builder of each of its groups."""
    patterns = forms if own_order else (*forms, *ORDERS[postposed])
    groups = "|".join(f"(?P<g{n}>{pattern})" for n, (_, pattern) in enumerate(patterns))
    return re.compile(f"(?![_#,.&~/()@P-]|[{LEADS}]_)(?:{groups})"), tuple(name for name, _ in patterns)


def partials(found: Sequence[Token], table: DateTable) -> list[Partial]:
    """The partial dates of one sentence's tokens, in order, without overlap."""
    found = spelt_years(found) if table.thousand else found
    ready = settled(marked(found, table) if table.own_order else found, table)
    classes = shape(ready)
    pattern, names = grammar(table.postposed, table.forms, table.own_order)
    result: list[Partial] = []
    position = 0
    while match := pattern.search(classes, position):
        name = names[int((match.lastgroup or "g0")[1:])]
        begin = match.start() + 2 * _is_verb(ready, match)
        span = ready[begin : match.end()]
        if name == "month" and _is_lone_verb(ready, begin, classes[match.end() : match.end() + 2]):
            position = begin + 1
            continue
        end = begin + _fitting(name, span)
        span = span[: end - begin]
        built = BUILDERS[name](span, ready, begin, table)
        named = built and table.addresses and is_address(ready, match.start(), table)
        if named or (built and table.yearly and is_yearly(ready, match.start(), span, table)):
            built, position = [], end
            continue
        part = part_of(span)
        trimmed = (_trimmed(one, span, table) for one in built)
        result.extend(replace(one, part=part) if part else one for one in trimmed)
        position = end if built else match.start() + 1
    return suffixed.ranged(result, ready, table) if table.own_order else result


def _is_verb(found: Sequence[Token], match: re.Match[str]) -> bool:
    """Whether a part is the verb before a date: "expected to end in June"."""
    word = found[match.start()].text.lower()
    return match[0].startswith("pi") and len(match[0]) > 2 and word in ("end", "start", "close", "turn")


def _is_lone_verb(found: Sequence[Token], at: int, follows: str) -> bool:
    """Whether a part is the verb right before a month and its day: "will start Jan. 9"."""
    verb = found[at].kind == "p" and found[at].text.lower() in ("end", "start", "close", "turn", "beginning")
    return verb and found[at + 1].kind == "M" and follows.lstrip(".t")[:1] in ("d", "o")


def _fitting(name: str, span: Sequence[Token]) -> int:
    """How many tokens of a match belong to its date: "Monday, the same day" is two dates side by side."""
    kinds = shape(list(span))
    unit = kinds.rfind("u")
    if (
        name not in ("weekday", "day", "month")
        or unit < 1
        or UNITS[span[unit].value] != "day"
        or kinds[unit - 1] != "h"
    ):
        return len(span)
    last = max(kinds.rfind(kind, 0, unit) for kind in "WMdo")
    return last + 1 if last >= 0 else len(span)


def _trimmed(partial: Partial, span: Sequence[Token], table: DateTable) -> Partial:
    """A stop or comma at the end belongs to the sentence, but for an abbreviation's own ("on 3 Sept.")."""
    last = span[-1]
    if len(span) > 3 and partial.year is None and "".join(token.kind for token in span[-4:]) == "d.d.":
        return partial  # "5. 10."
    if partial.end == last.end and last.kind in ".," and (last.kind == "," or not _is_short(span[-2], table)):
        return replace(partial, end=span[-2].end)
    return partial


def _is_short(token: Token, table: DateTable) -> bool:
    """Whether a word is the beginning of a longer name of the same month or day: "Sept", not "July"."""
    word, entry = token.text.lower(), (token.kind, token.value)
    if len(word) > 5 or (table.leads and word not in table.doubtful):
        return False
    return any(known == entry and name != word and name.startswith(word) for name, known in table.words.items())


Builder = Callable[[Sequence[Token], Sequence[Token], int, DateTable], list[Partial]]
BUILDERS: dict[str, Builder] = {
    "numeric": numeric,
    "joined": absolute.joined,
    "days": absolute.days,
    "pointed": absolute.pointed,
    "roman": absolute.roman,
    "short": absolute.short,
    "spaced": absolute.spaced,
    "decades": absolute.decades,
    "then": relative.then,
    "day": absolute.day,
    "agomonth": absolute.agomonth,
    "ordinal": absolute.ordinal,
    "feast": feastnames.feast,
    "elsewhere": elsewhere.elsewhere,
    "styles": elsewhere.styles,
    "feastago": feastnames.feast_ago,
    "weekday-from": relative.weekday_from,
    "month": absolute.month,
    "season": absolute.season,
    "quarter": absolute.quarter,
    "century": absolute.century,
    "decade": absolute.decade,
    "years": absolute.years,
    "year": absolute.year_alone,
    "centuries": eras.centuries,
    "tens": eras.tens,
    "shortyear": eras.short_year,
    "pace": paces.pace,
    "figuredays": paces.figure_days,
    "eve": paces.eve,
    "adjective": paces.adjective,
    "dayofmonth": paces.day_of_month,
    "laterday": paces.later_day,
    "weekend": paces.weekend,
    "beside": relative.beside,
    "datedstep": relative.dated_step,
    "lead": relative.lead,
    "coming": relative.coming,
    "soon": relative.soon,
    "again": relative.again,
    "ago": relative.ago,
    "ahead": relative.ahead,
    "isoweek": relative.isoweek,
    "early": absolute.early,
    "clock": relative.clock,
    "dotted": dotted,
    "weekday": relative.weekday,
    "event": relative.event,
    "period": relative.period,
    "deictic": relative.deictic,
    "nth": relative.nth,
    "dayalone": relative.day_alone,
    "numbered": relative.numbered,
    "same": counted.same,
    "within": counted.within,
    "weekdays": counted.weekdays,
    "daytime": counted.daytime,
    "turn": counted.turn,
    "since": counted.since,
    "anniversary": counted.anniversary,
    "zoned": counted.zoned,
    "trading": counted.trading,
    "year-of": suffixed.year,
    "decade-of": suffixed.decade,
    "step": suffixed.ago,
    "span-of": suffixed.within,
    "on": suffixed.weekday,
    "ordinal-of": suffixed.ordinal,
    "term": suffixed.period,
    "the": suffixed.nth,
    "spans": spans.several,
    "lately": spans.one,
}
