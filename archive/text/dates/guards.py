"""What looks like a date and is none: the verb "may", Mr. March, 2012 people, Article 1998, Black Friday."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.text.dates.tokens import Token
from archive.text.lexicon.tables import DateTable

BESIDE = "doYyI"
POSSESSIVE = re.compile("['’]s$")
DETERMINERS = frozenset("the a an its his her their our".split())
YEAR_LEADS = frozenset("in since until before after during w en".split())
NAMED_DAYS = frozenset("good easter palm black bloody ash cyber holy super freaky shrove".split())


def settled(found: Sequence[Token], table: DateTable) -> list[Token]:
    """The tokens with months and weekdays that are other words here turned into plain words."""
    ready = list(found)
    for at, token in enumerate(found):
        if token.kind in "hkSWX" and (_leads(found, at, table) or _is_other(found, at, table)):
            ready[at] = token._replace(kind="_")
            continue
        if token.kind in "MW" and not _holds(ready, at, table):
            ready[at] = token._replace(kind="_")
        if (
            token.kind == "S"
            and token.text.lower() in table.doubtful
            and (not at or ready[at - 1].kind not in "tcpif~")
        ):
            ready[at] = token._replace(kind="_")
    return ready


def _leads(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether an adjective is a preposition here: "Following Tuesday's vote", "following last May's"."""
    if found[at].text.lower() not in table.upon or _kind(found, at - 1) in "tjchlk":
        return False
    day = next((token for token in found[at + 1 : at + 3] if token.kind in "WMS"), None)
    return day is not None and (at == 0 or POSSESSIVE.search(day.text) is not None)


def _is_other(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether it is a verb or name ("firms that fall ill", "the Autumn Statement", "USA Today") or hours of opening."""
    token, before = found[at], found[at - 1] if at else None
    if token.kind == "W":
        return bool(table.opening) and _is_opening(found, at, table)
    if before is None:
        return False
    if token.kind == "X":
        return token.text[0].isupper() and before.text.lower() in table.papers
    after = found[at + 1].text.lower() if at + 1 < len(found) else ""
    if token.kind == "S" and after in table.acts and token.text[0].isupper() and found[at + 1].text[0].isupper():
        return True
    many = at > 1 and found[at - 2].kind == "_" and found[at - 2].text[-1] == "s"
    verb = token.kind == "S" and token.text.lower() in table.verbs and before.text.lower() == "that"
    return verb and many and (at == 2 or after in table.particles)


def _is_opening(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether a weekday is an end of a range in hours of opening: "open Monday to Friday"."""
    ends = (at - 2, at) if _kind(found, at - 1) in "~-" and _kind(found, at - 2) == "W" else (at, at + 2)
    if ends[0] < 0 or _kind(found, ends[1]) != "W" or _kind(found, ends[0] + 1) not in "~-":
        return False
    around = (*found[max(0, ends[0] - 3) : ends[0]], *found[ends[1] + 1 : ends[1] + 2])
    return any(token.text in table.opening for token in around) or (
        ends[0] < 3 and found[0].text.lower() in table.opening  # "Open Monday to Friday", but not at the US Open
    )


def _holds(found: Sequence[Token], at: int, table: DateTable) -> bool:
    if table.own_order:
        return _holds_suffixed(found, at, table)
    token = found[at]
    word = POSSESSIVE.sub("", token.text.lower())
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    if token.text == "may" and after and after.kind == "_" and after.text.islower():
        return False  # "7 may force him"
    if before and (before.text.lower() in table.before_names or _titled(found, at, table)):
        return False
    if after and token.kind == "M" and after.text.lower() in table.named_after and after.text[0].isupper():
        return False
    figures = "do" if token.kind == "W" and word in table.doubtful else BESIDE  # "окружающая среда 2014"
    beside = (after and after.kind in figures) or (before and before.kind in "do")
    across = _kind(found, at + 2) in BESIDE and _kind(found, at + 1) in ",./-ft"
    across = across or _kind(found, at - 2) + _kind(found, at - 1) == "uf"  # "el mes de Julio"
    across = across or (_kind(found, at - 2) in "do" and _kind(found, at - 1) in "f-/,.")
    ranged = _kind(found, at + 1) in "-~&" and _kind(found, at + 2) == "M"
    ranged = ranged or (_kind(found, at - 1) in "-~&" and _kind(found, at - 2) == "M")
    if table.small_months and token.kind == "M" and not (beside or across) and _is_name(found, at):
        return False
    if table.leads and word in table.doubtful and (token.kind == "M" or len(word) <= 4):  # an abbreviation
        ahead = _kind(found, at + 1 + (_kind(found, at + 1) == ".")) in "YI"
        return bool(before and before.kind in "do") or ahead if token.kind == "M" else bool(beside or across)
    if beside or across or (ranged and token.text[0].isupper()):
        return True
    if table.leads and word in table.doubtful:
        return bool(before and (before.kind in "lkchr" or before.text.lower() in table.leads))
    if word in table.doubtful and (token.text.islower() or len(word) == 3 and word != "may"):
        return False
    named = word in table.names or token.text in table.names
    if named and after and after.kind == "_" and after.text[0].isupper():
        return bool(before and before.text.lower() in YEAR_LEADS)  # "April Jones", but "in April Jones said"
    if named and before and before.text.lower() in DETERMINERS and after and after.kind == "_" and after.text.islower():
        return True  # "its June meeting"
    if named:
        led = before and (before.text.lower() in table.prepositions or before.kind in "lkpc-~&")
        return bool(led or (ranged and table.small_months))
    return not token.text.islower() or word not in table.doubtful


def _is_name(found: Sequence[Token], at: int) -> bool:
    """Whether a month with a capital is a name: inside a sentence, in quotes of its own, before another name."""
    word = found[at].text
    if not word[0].isupper() or (word.isupper() and len(word) > 1):
        return False
    if not at:
        return len(found) > 1 and found[1].text.istitle() and found[1].kind == "_"
    after = found[at + 1].text if at + 1 < len(found) else ""
    return found[at - 1].text[0].isalpha() or (found[at - 1].text in OPEN and after in CLOSED)


OPEN, CLOSED = tuple('«„“"('), tuple('»“”"')


def _holds_suffixed(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether a month or weekday is one where its year stands before it and its case and "month" behind."""
    token = found[at]
    word = token.text.lower()
    case = at + 1 + (_kind(found, at + 1) in "fim")
    if found[case - 1].kind not in "im" and _kind(found, case) != "?" and found[case].text.lower() in table.named_after:
        return False
    plain = token.kind == "M" and token.text.istitle() and case == at + 1 < len(found) and _kind(found, case) == "_"
    if plain and found[case].text.istitle() and _kind(found, at - 1) not in "dorZY":
        return False  # "Мамыр Асқарова"
    if word not in table.doubtful and not (word in table.names and token.text[0].isupper()):
        return True
    back = at - 1 - (_kind(found, at - 1) in "-fi,")
    if _kind(found, back) in "xZY" or (_kind(found, back) in "dr" and word not in table.owned):
        return True
    if _kind(found, case) in "uδpY" or (_kind(found, case) in "-&," and _kind(found, case + 1) == "M"):
        return True
    if _kind(found, at - 2) + _kind(found, at - 1) == "Mm":
        return True  # "қаңтардан наурызға дейін"
    listed = _kind(found, at - 1) in "-&," and "M" in (_kind(found, at - 2), _kind(found, at - 3))
    return listed or (_kind(found, case - 1) == "f" and _kind(found, case) in "dor")


def _kind(found: Sequence[Token], at: int) -> str:
    return found[at].kind if 0 <= at < len(found) else "?"


def _titled(found: Sequence[Token], at: int, table: DateTable) -> bool:
    return at > 1 and found[at - 1].kind == "." and found[at - 2].text.lower() in table.before_names


def is_year(token: Token, found: Sequence[Token], at: int, end: int, introduced: bool, table: DateTable) -> bool:
    """Whether a four-figure number is a year: not counted things, not an article, not part of a longer code."""
    before = found[at - 1] if at else None
    after = found[end] if end < len(found) else None
    if before and (before.kind == "#" or _numbers(found, at, table) or before.text in "№#°§"):
        return False
    if _in_code(found, at, end, table) or _is_house(found, at, end, table):
        return False
    if table.proper and not introduced and _is_level(found, at, end, table):
        return False
    if after and after.kind == "a" and _kind(found, end + 1) == "u":
        return False  # "1900 a month"
    if table.thousand and token.text[0].isalpha() and before and before.kind not in "fiu":
        return False  # "unos mil doscientos cuarenta"
    if before and before.end == token.start and before.kind not in "-(/~,." and before.text not in "\"'“‘[":
        return False
    if after and after.start == token.end and (after.kind in "#ndoYD" or after.text in "_@%°"):
        return False
    if after and after.text.lower() in table.not_years and not (before and before.text.lower() in YEAR_LEADS):
        return False
    if before and after and before.text.lower() in table.vague - table.prepositions and after.kind == "_":
        if after.text[0].isupper() or after.text.endswith("s"):
            return False
    if after and after.kind in "~-&" and end + 1 < len(found) and found[end + 1].kind == "Y":
        if end + 2 < len(found) and found[end + 2].text.lower() in table.not_years:
            return False
    led = introduced or (before is not None and before.text.lower() in table.year_leads)
    joined = after is not None and after.kind == "-" and after.start == token.end and end + 1 < len(found)
    thing = found[end + 1] if joined else after  # "1150-летие"
    if joined and thing and not introduced and (thing.text.lower() in table.not_years or thing.kind == "u"):
        return False  # "a 1500-meter race", "a 2000-year-old tomb"
    if thing and thing.kind == "_" and thing.text.islower() and not led and re.fullmatch(table.counted, thing.text):
        return False
    if before and before.text == "/" == (after.text if after else "") and before.end == token.start:
        return False  # a folder of an address
    if table.dated and not introduced and before and before.text.islower() and (not after or after.kind not in "uγ"):
        if before.text in table.vague | table.nearly or _is_past(before.text, table):  # "погибли 1500", "почти 2000"
            return False
    if token.value < 1500 and token.value % 100 == 0 and not introduced and thing and thing.kind == "_":
        if thing.text.islower():
            return False  # "из 1200 добровольцев"
    if 1500 <= token.value <= 2100:
        return True
    near = introduced or (before is not None and (before.text.lower() in table.prepositions or before.kind in "(-~&m"))
    return near and not (after and after.text.lower() in table.not_years)


def _is_level(found: Sequence[Token], at: int, end: int, table: DateTable) -> bool:
    """ "closed at 2013", "rose to 1998", "nearly 2000", "planted 1950 trees"."""
    after = found[end] if end < len(found) else None
    thing = after is not None and after.kind == "_" and after.text.islower()
    words = [token.text.lower() for token in found[max(0, at - 7) : at]]
    if not words:
        return False
    if words[-1] in ("at", "to"):
        return not thing and (words[-1] == "at" or ("from" not in words and not table.moves.isdisjoint(words)))
    if words[-1] == "than":
        return words[-2:-1] in (["more"], ["fewer"], ["less"])
    counts = thing and after is not None and after.text.endswith("s") and words[-1] not in ("was", "were")
    return words[-1] in table.nearly or (counts and _is_past(words[-1], table))


def _is_house(found: Sequence[Token], at: int, end: int, table: DateTable) -> bool:
    """ "1600 Elm Street", where no preposition of time stands before it."""
    led = at > 0 and (found[at - 1].text.lower() in YEAR_LEADS or found[at - 1].kind == "t")
    if not table.streets or led or _kind(found, end) not in "_MWS":
        return False
    ahead = found[end : end + 4]
    for place, token in enumerate(ahead):
        if place and token.text.lower() in table.streets and token.text[0].isupper():
            return True
        if not token.text[0].isupper():
            return False
    return False


def _is_past(word: str, table: DateTable) -> bool:
    return re.fullmatch(table.past, word) is not None


def _numbers(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether the word before counts things: "Article 1998", "art. 1998"."""
    back = 2 if at > 1 and found[at - 1].kind == "." and found[at - 2].end == found[at - 1].start else 1
    return at >= back and found[at - back].text.lower() in table.numbered


def _in_code(found: Sequence[Token], at: int, end: int, table: DateTable) -> bool:
    """Whether a slash joins a year to a number that is none: "1-17/2021", "2016/680"."""
    if at > 1 and found[at - 1].text == "/" and found[at - 1].start == found[at - 2].end:
        if _numbers(found, at - 2, table):
            return True
        return _no_year(found[at - 2]) and found[at - 1].end == found[at].start
    if end + 1 < len(found) and found[end].text == "/" and found[end].start == found[end - 1].end:
        return _no_year(found[end + 1]) and found[end].end == found[end + 1].start
    hyphen = at > 1 and found[at - 1].text == "-" and found[at - 2].end == found[at - 1].start
    return hyphen and found[at - 2].kind in "dn" and found[at - 1].end == found[at].start


def _no_year(token: Token) -> bool:
    return token.kind in "dn#" or (token.kind == "Y" and not 1500 <= token.value <= 2100)


def is_day_alone(token: Token, found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether a weekday names a day: not Good Friday, not Friday Osei at the head of a sentence, not "sat"."""
    before = found[at - 1] if at else None
    if before and before.text.lower() in NAMED_DAYS:
        return False
    place = next((one for one in range(at, min(at + 5, len(found))) if found[one].start == token.start), at)
    if table.proper and place and found[place - 1].kind == "t" and _is_proper(found[place + 1 : place + 2]):
        return False  # "the Sunday Times"
    after, next_after = found[at + 1 : at + 2], found[at + 2 : at + 3]
    if at == 0 and after and after[0].kind == "_" and after[0].text[0].isupper() and not after[0].text.isupper():
        if next_after and next_after[0].text.islower() and next_after[0].kind == "_":
            return False
    joined = before is not None and before.text == "-" and before.end == token.start and at > 1
    if joined and found[at - 2].kind == "_" and found[at - 2].end == found[at - 1].start:
        return False  # "Herz-Jesu-Sonntag"
    return token.text[0].isupper() or len(token.text) > 4


def _is_proper(after: Sequence[Token]) -> bool:
    return bool(after) and after[0].kind == "_" and after[0].text[0].isupper() and not after[0].text.isupper()


def is_address(found: Sequence[Token], at: int, table: DateTable) -> bool:
    """Whether a date is the name of a street or square: "calle 5 de Mayo", "ul. 3 Maja"."""
    back = at - 1
    if found[at].kind == "t" and found[back].kind != "f":
        return False  # "murió en el hospital el 5 de mayo"
    while back >= max(0, at - 3) and found[back].kind in "ft.":
        if (
            table.small_months
            and found[back].kind == "f"
            and not any(token.kind == "M" for token in found[at : at + 4])
        ):
            return False  # "Konstytucja z 1997 roku"
        back -= 1
    if back < 0 or found[back].text.lower() not in table.addresses:
        return False
    month = next((token for token in found[at : at + 4] if token.kind == "M"), None)
    if not table.small_months or month is None or len(found[back].text) < 4:
        return True
    if any(token.kind == "Y" for token in found[at : at + 5]):
        return False  # "на площади 6 мая 2012 года"
    return month.text[0].isupper() or (found[at].value, month.value) in HOLIDAYS  # a day, but not "улица 8 марта"


def is_yearly(found: Sequence[Token], at: int, span: Sequence[Token], table: DateTable) -> bool:
    """Whether a day, month or season without a year comes back: "ежегодно 30 октября", "co roku w maju"."""
    if any(token.kind in "YyIlkchxX" for token in span):
        return False
    return any(token.text.lower() in table.yearly for token in found[max(0, at - 2) : at])


HOLIDAYS = {(9, 1), (8, 3), (1, 5), (3, 5), (9, 5)}  # streets have their names, in small letters too
