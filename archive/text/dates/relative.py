"""Builders of partials that count from elsewhere: weekdays, "two years ago", "the day before", "last week", "today".

Arguments as in absolute.py."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from archive.text.dates.counted import measured
from archive.text.dates.guards import is_day_alone
from archive.text.dates.paces import pace
from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, direction, first, relation, shift_of, year_of
from archive.text.dates.reading import tenses
from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable


def beside(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the day before yesterday"."""
    return [Partial(span[0].start, span[-1].end, "relative", count=span[2].value + span[3].value, unit="day")]


def ago(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    way = span[2].kind
    count, unit, about = measured(span[0], span[1])
    before = found[at - 1].text.lower() if at else ""
    if unit == "weekend" or before in ("for", "least") or before in table.vague:
        return []
    count *= -1 if span[2].value < 0 else 1
    compared = found[at + len(span)].text.lower() == "than" if at + len(span) < len(found) else False
    waits = compared or len(span) == 3 and (way in "AB" or span[2].text.lower() in WAITING or abs(span[2].value) == 2)
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=count, unit=unit,
            base="now" if way in "gm" else "then", waits=waits, deictic=way == "g", about=about or before in VAGUE,
            tentative=compared,
        )
    ]  # fmt: skip


def lead(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """A count behind the word that points: "hace dos años", "dentro de tres días"."""
    way, sign = span[0].value, 1 if span[0].value > 0 else -1
    number, unit, about = measured(span[1], span[2])
    if unit == "year" and number > 1900:
        return []
    now = abs(way) == 1
    about = about or not table.vague.isdisjoint(span[0].text.lower().split())
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=sign * number, unit=unit,
            base="now" if now else "then", deictic=now, about=about,
        )
    ]  # fmt: skip


def dated_step(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "heute vor zehn Jahren", "hoy hace un año": a step of which the day is told."""
    way = span[1]._replace(value=-1 if span[1].value < 0 else 1)
    day = Partial(span[0].start, span[0].end, "relative", count=span[0].value, unit="day", deictic=True)
    if not day.count and UNITS[span[-1].value] == "year" and span[1].kind == "A":
        return [Partial(day.start, span[-1].end, "same", year_shift=way.value * span[2].value, unit="day")]
    return [replace(one, start=day.start, of=day, about=False) for one in lead([way, *span[2:]], found, at, table)]


def coming(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "en dos semanas" behind a verb of the future: without one it is how long something took."""
    if not is_ahead(found, at, table):
        return []
    return lead([span[0]._replace(value=1), *span[1:]], found, at, table)


def is_ahead(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether the last verb before a token that shows its tense is of the future."""
    signs = tenses(table.future, table.past).finditer(" ".join(token.text for token in found[max(0, at - 12) : at]))
    return [sign.lastgroup for sign in signs][-1:] == ["future"]


def soon(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "za dwa lata", "przed rokiem"; "za rok" only beside a verb of the future: it is "for the year" too."""
    if span[0].kind == "ζ" or (span[0].value > 0 and not first(span, "adnwv")):
        if not (is_ahead(found, at, table) or _opens_ahead(found, at, at + len(span), table)):
            return []
    return pace([span[0]._replace(kind="A", value=1), *span[1:]] if span[0].kind == "ζ" else span, found, at, table)


def _opens_ahead(found: Sequence[Token], at: int, end: int, table: DateTable) -> bool:
    """Whether tokens stand before any verb of their sentence, and the next verb is of the future."""
    pattern = tenses(table.future, table.past)
    if pattern.search(" ".join(token.text for token in found[max(0, at - 12) : at])):
        return False
    sign = pattern.search(" ".join(token.text for token in found[end : end + 12]))
    return sign is not None and sign.lastgroup == "future"


def again(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "el mismo mes del año anterior": the mention before, years away."""
    at = next(place for place, token in enumerate(span) if token.kind in "Guqz") + 1
    shift, _base = shift_of(span[at:])
    unit = first(span[at:], "u")
    if not shift or (unit and UNITS[unit.value] != "year"):
        return []
    return [Partial(span[0].start, span[-1].end, "again", year_shift=shift, base="then")]


def ahead(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "in drei Tagen": a day to come, where no past verb makes it a length of time."""
    if not span[0].value:
        return []
    count, unit, about = measured(span[1], span[2])
    return [
        Partial(
            span[0].start, span[-1].end, "relative", count=count, unit=unit, deictic=True, about=about,
            ahead=span[0].value == 1,
        )
    ]  # fmt: skip


def isoweek(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "KW 12", "12. Kalenderwoche 2014"."""
    week = first(span, "dn")
    if week is None or not 1 <= week.value <= 53:
        return []
    return [Partial(span[0].start, span[-1].end, "isoweek", year_of(span), count=week.value, unit="week")]


WAITING = ("before", "after", "from", "prior")
VAGUE = frozenset("nearly almost over than about around some roughly approximately".split())


def weekday(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    day = first(span, "W")
    assert day is not None
    words = [token.text.lower() for token in found[max(0, at - 2) : at]]
    each = (bool(words) and words[-1] in table.each) or (span[0].text.lower() in table.each and words[-1:] != ["des"])
    each = each or (len(words) == 2 and words[0] in table.each and found[at - 1].kind == "r")  # "jeden ersten Montag"
    if each or (day.text.lower() in table.each and words[-1:] != ["des"]) or not is_day_alone(day, found, at, table):
        return []
    if holder := first(span, "u"):
        if UNITS[holder.value] != "week":
            return []
        way = first(span, "A")
        shift = span[-2].value * way.value if way else shift_of(span)[0]
        return [Partial(span[0].start, span[-1].end, "weekday", weekday=day.value, count=shift or 0, unit="week")]
    unit = direction(span)
    if not unit and any(one.text.lower() in table.habits for one in (*span[:1], *found[max(0, at - 1) : at])):
        return []
    unit = "" if unit == "c" and not table.this_ahead else unit
    start = span[0].start if unit or table.articles else day.start
    pointer = first(span, unit) if unit else None
    base = "then" if pointer and abs(pointer.value) == 2 else "now"  # "le lundi suivant"
    return [Partial(start, span[-1].end, "weekday", weekday=day.value, unit=unit, base=base)]


def weekday_from(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    """ "the third Tuesday after" a feast or day that follows."""
    day, count, way = first(span, "W"), first(span, "or"), first(span, "beABπ")
    assert day is not None and way is not None
    back = way.kind == "b" or (way.kind == "A" and way.value < 0)
    number = count.value if count else 1
    return [
        Partial(
            span[0].start, span[-1].end, "event", weekday=day.value, count=-number if back else number, unit="weekday",
            base="then", waits=True,
        )
    ]  # fmt: skip


def event(span: Sequence[Token], _all: Sequence[Token], _at: int, table: DateTable) -> list[Partial]:
    token, way = first(span, "u"), first(span, "beAB")
    if token is None or way is None or token.text.lower() in table.plurals:
        return []
    waits = way.kind in "AB" or way.text.lower() in WAITING or abs(way.value) == 2
    count, unit = -1 if way.value < 0 else 1, UNITS[token.value]
    kind = "event" if waits or way.text.lower() not in table.alone else "relative"
    return [Partial(span[0].start, span[-1].end, kind, count=count, unit=unit, base="then", waits=waits)]


def clock(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "am Abend", "um 20 Uhr" apart from its day: the day spoken of; no item of a timetable ("14 Uhr Ende")."""
    item = found[at + len(span) : at + len(span) + 1] if span[-1].kind == "Z" else ()
    if any(token.text[0].isupper() for token in item) or any(
        token.text.lower() in table.each for token in found[max(0, at - 2) : at]
    ):
        return []
    return [Partial(span[0].start, span[-1].end, "clock", base="then", unit="day", tentative=True)]


def then(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "la víspera", "nazajutrz": a day counted from the mention before; "la víspera de" something: from that."""
    after = found[at + len(span)] if at + len(span) < len(found) else None
    kind = "event" if after and after.kind == "f" else "relative"
    return [Partial(span[0].start, span[-1].end, kind, count=span[-1].value, unit="day", base="then")]


def period(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "last week", "the following day", "the end of the year", "later that month"."""
    token = first(span, "ux")
    assert token is not None
    if token.kind == "x":
        return [Partial(span[0].start, span[-1].end, "relative", count=token.value, unit="year")]
    unit = UNITS[token.value]
    bare = first(span, "lkch") is None
    if bare and unit == "weekend" and table.articles:
        return [Partial(span[0].start, span[-1].end, "period", unit=unit)]
    ended = unit == "day" and any(one.kind == "l" and one.value == -1 for one in span)  # "the last day"
    plural = any(one.text.lower() in table.plurals for one in (span[-1:] if unit == "weekend" else span))
    if token.text.lower() in table.led and not (at and found[at - 1].kind in "ij~"):
        return []
    if (
        token.text.lower() in PLURALS
        or plural
        or ended
        or (bare and unit == "day" and not _of_day(span, found, at, table))
    ):
        return []
    if unit == "day" and bare:
        return [Partial(span[0].start, span[-1].end, "period", unit=unit, base="then")]
    owns = unit == "weekend" and token.text[-2:] in ("'s", "’s")  # "the weekend's games"
    if len(span) == 2 and bare and span[0].kind in "tf" and not owns and not _spans(found, at, unit):
        return []
    count, base = relation([one for one in span if one.kind not in "peb"])
    if unit == "day" and any(one.kind == "k" or (one.kind, one.value) == ("c", 2) for one in span):
        base = "then"  # "on the next day", "в этот день"
    kind = "period" if first(span, "lkch") is None else "relative"
    return [Partial(span[0].start, span[-1].end, kind, count=count, unit=unit, base=base)]


PLURALS = frozenset("days weeks months years decades weekends centuries dni tygodni miesięcy lat lata".split())


def _of_day(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether "the day" is that of which is told: "ended the day", "later in the day", not "at the end of the day"."""
    if span[0].text.lower() in ("earlier", "later", "early", "late"):
        return True
    if any(token.text.lower() in ("start", "beginning") for token in span):
        return True
    if at == 1 and found[0].text == "For":  # "For the day, shares fell"
        return True
    after = found[at + len(span)].kind if at + len(span) < len(found) else ""
    if table.closes and after != "f" and any(token.kind == "p" and token.value != 2 for token in span):
        return True  # "al final del día"
    return len(span) == 2 and at > 0 and found[at - 1].text.lower() in (table.closes or DAY_VERBS)


DAY_VERBS = frozenset(
    "end ends ended ending finish finishes finished finishing close closes closed closing start starts started "
    "starting begin begins began beginning open opens opened opening".split()
)


def _spans(found: Sequence[Token], at: int, unit: str) -> bool:
    """Whether a bare "the year", "the weekend" names the one spoken of."""
    before = found[at - 1].text.lower() if at else ""
    return before in SPANNING[unit] if unit in SPANNING else False


SPANNING = {"year": {"during", "throughout"}, "weekend": {"during", "over", "at", "on", "this", "cours"}}


def deictic(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    if 0 < at < len(found) - 1 and found[at - 1].text in '«„“"' and found[at + 1].text in '»“”"':
        return []  # the newspaper "Сегодня"
    if at and span[0].text[0].isupper() and found[at - 1].text.islower() and not span[0].text.isupper():
        return []  # "el diario Hoy"
    day = first(span, "X") or span[0]
    return [Partial(span[0].start, span[-1].end, "relative", count=day.value, unit="day", deictic=True)]


def numbered(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "el día 21", "el pasado 21", "el lunes 21", "el día 21 de este mes"."""
    number, named = first(span, "d"), first(span, "W")
    assert number is not None
    cut = span.index(number)
    after = found[at + len(span)] if at + len(span) < len(found) else None
    led, holder = first(span[:cut], "u"), first(span[cut:], "u")
    if (led and UNITS[led.value] != "day") or (
        holder and (UNITS[holder.value] != "month" or holder.text.lower() in table.plurals)
    ):
        return []
    if after is not None and (after.text.lower() in table.not_years or (after.kind == "_" and after.text[-1] == "s")):
        return [] if named is None else weekday(span[:cut], found, at, table)  # "el lunes 21 personas"
    shift = shift_of(span[cut:])[0]
    way = "c" if shift is not None else direction(span)
    return [
        Partial(
            span[0].start, span[-1].end, "nth", day=number.value, weekday=named.value if named else None,
            unit=way, count=shift or 0,
        )
    ]  # fmt: skip


def nth(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "on the 20th", "Monday 21", "Tuesday the 11th", when no noun follows."""
    number = next((token for token in reversed(span) if token.kind in "dor"), span[-1])
    if not 1 <= number.value <= 31:
        return []
    if day := first(span, "W"):
        rest = found[at + len(span)] if at + len(span) < len(found) else None
        if number.kind == "r" and rest is not None and rest.text[0].isalpha():
            return weekday([day], found, found.index(day), table)  # "on Tuesday the first signs"
        return [Partial(day.start, span[-1].end, "nth", day=number.value, weekday=day.value)]
    after = found[at + 3] if at + 3 < len(found) else None
    free = after is None or after.kind in ".,)&" or after.text.endswith("ed")
    return [Partial(span[1].start, span[2].end, "nth", day=span[2].value)] if free else []


def day_alone(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "llegó el 4 de julio y el 6 volvió": a day of the month told before, at the end of a clause or before a verb."""
    after = found[at + len(span)] if at + len(span) < len(found) else None
    if after is not None and after.kind not in ".,)" and not tenses(table.future, table.past).fullmatch(after.text):
        return []
    day, now = span[1], span[0].kind == "j"  # "am 12."
    start = span[0].start if table.articles else day.start
    return [Partial(start, span[-1].end, "nth", day=day.value, base="now" if now else "then", tentative=not now)]
