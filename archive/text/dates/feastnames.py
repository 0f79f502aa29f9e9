"""Names of feasts among the tokens of a sentence: several words made one token "H", and when one is a date.

A token's value is that of Names.entries. A name with a year, or with "last", "next", "this", is a date. A bare one is,
after a word that leads to one ("on Christmas Eve") and before none that makes it an adjective ("at Christmas dinner"),
or where it is all there is.
"""

from __future__ import annotations

from collections.abc import Sequence

from archive.text.dates.partial import Partial
from archive.text.dates.phrases import UNITS, direction, first, shift_of, year_of
from archive.text.dates.tokens import Token
from archive.text.lexicon.feasts import Names, folded, names
from archive.text.lexicon.tables import DateTable

LONGEST = 16  # tokens of one name
INSIDE = frozenset("-.'’‘`–")
KINDS = {"month": "μ", "era": "ε", "ramadan": "φ"}  # months and eras of other calendars (elsewhere.py)
DAYLIKE = ("day", "eve", "sunday", "monday", "friday", "thursday", "saturday", "tuesday", "wednesday")


def merged(found: list[Token], text: str, table: DateTable) -> list[Token]:
    """The tokens with each name of a feast made one, the longest name that begins at a token."""
    known = names(table.feasts)
    if not known.keys:
        return found
    begins = {at for at, token in enumerate(found) if _may_begin(token.text.lower(), known.first)}
    if not begins:
        return found
    result: list[Token] = []
    at = 0
    while at < len(found):
        end, entry = _longest(found, at, known) if at in begins else (at, 0)
        if end > at:
            start, stop = found[at].start, found[end - 1].end
            kind = KINDS.get(known.rules[entry // 2].split()[0], "H")
            result.append(Token(start, stop, kind, entry, text[start:stop]))
        else:
            result.append(found[at])
        at = max(end, at + 1)
    return result


def _may_begin(word: str, first: frozenset[str]) -> bool:
    """Whether a name may begin with a word, in lower case; accents and apostrophes of Latin words do not count."""
    if word.isascii() and word.isalpha() or word[0] > "\u036f":
        return word in first
    return word in first or folded(word) in first


def _longest(found: Sequence[Token], at: int, known: Names) -> tuple[int, int]:
    """Where the longest name that begins at a token ends, and its entry; (at, 0) for none."""
    key, best = "", (at, 0)
    for here in range(at, min(at + LONGEST, len(found))):
        token = found[here]
        if token.text in INSIDE:
            if token.text == "." and len(found[here - 1].text) > 4:
                break
            continue
        key += folded(token.text)
        if not (token.text[0].isalnum() and known.begins(key)):
            break
        entry = known.find(key)
        if entry is not None:
            best = (here + 1, entry)
    return best


def feast(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "Easter 2018", "last Christmas", "Thanksgiving three months ago", "on Victory Day"."""
    name = first(span, "Hφ")
    assert name is not None
    shift, base = shift_of([token for token in span if token is not name])
    unit = "" if shift is not None else direction(span)
    year, code = year_of(span), name.value // 2
    alone = at == 0 and all(not token.text[0].isalnum() for token in found[len(span) :])
    told = year is not None or shift is not None or bool(unit)
    if names(table.feasts).rules[code] == "none":
        return []
    if not alone and (name.value % 2 and not (told and name.text[0].isupper())):
        return []
    if not (told or alone or _is_date(name, found, at + span.index(name), names(table.feasts))):
        return []
    start = span[0] if told or span[0].kind != "t" else name
    return [Partial(start.start, span[-1].end, "feast", year, code=code, year_shift=shift, base=base, unit=unit)]


def feast_ago(span: Sequence[Token], found: Sequence[Token], at: int, table: DateTable) -> list[Partial]:
    """ "Thanksgiving 3 months ago": the one of that year, or next to that day."""
    count, unit = first(span, "adnw"), first(span, "u")
    assert count is not None and unit is not None
    return [
        Partial(
            span[0].start, span[-1].end, "feast", code=span[0].value // 2, count=-count.value, unit=UNITS[unit.value]
        )
    ]


def _is_date(name: Token, found: Sequence[Token], at: int, known: Names) -> bool:
    """Whether the words around a bare name make it a date."""
    if at and found[at - 1].text in INSIDE and found[at - 1].end == name.start:
        return False
    if known.ends and name.text.lower().endswith(known.ends):
        return True
    back = at - 1
    while back > 0 and found[back].kind in "tf":
        back -= 1
    led = back >= 0 and found[back].text.lower() in known.leads
    if not led or (back < at - 1 and found[back + 1].kind == "f" and known.language == "en"):
        return False
    after = found[at + 1] if at + 1 < len(found) else None
    if after is None or not after.text[0].isalpha():
        return after is None or after.text not in INSIDE or after.start > name.end or after.text == "."
    if " " not in name.text and after.text[0].isupper() and known.language != "de":
        return False  # a person: "by Ramadan Abdullah"
    if not known.follows or after.text.lower() in known.follows:
        return True
    return name.text.lower().endswith(DAYLIKE) and after.text.islower()
