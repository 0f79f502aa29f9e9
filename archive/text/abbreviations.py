"""Abbreviations, initials and figures before a full stop: whether the tables of a language let it end a sentence."""

from __future__ import annotations

import re

from archive.text.lexicon.tables import SentenceTable, words
from archive.text.stops import BLANKS, DASHES, NEXT_WORD, OPENERS, Stop

LETTER_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]) ?\. ?$")
FIGURE = re.compile(
    r"(?:\d|\b[IVXL]+|тыс\.?|млн\.?|млрд\.?|tys\.?|mln\.?|mld\.?|тис\.?|[-–]х)"
    r"(?:(?:e|è|ème|th|st|er)?\s(?:год|рок|век|столе|столі|wiek|siècle|sigl|century|Jahrh)[^\W\d_]{0,7}|\s[rwгвр]\.)?"
    r"(?:\s(?:до|avant|après|av\.|apr\.))?\s?$"
)
ROMAN = re.compile(r"(?!I$)[IVXLC]+")
ZONES = words("EST EDT CST CDT MST MDT PST PDT ET CT PT GMT UTC BST CET CEST MSK Eastern Central Pacific local")
ZONES |= words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun January February March "
    "April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec"
)  # "at 8 a.m. Sunday"
DOTTED = re.compile(r"\d{1,2}\.\d{1,2}")
PHRASE = 40  # characters that a phrase of time or place in front may have: "Po upadku dynastii w 1911 r. Mongolia"


def initial(stop: Stop, table: SentenceTable) -> bool | None:
    """Initials go on ("А. С. Пушкин", "a. C."), and end a sentence only before a common first word."""
    following, word = stop.following, stop.word
    bare = stop.ahead.lstrip(OPENERS + " ")
    if len(following) == 1 and bare[1:3].lstrip()[:1] == "." and (_capitals(word) or len(word) == 1):
        return False
    return None


def abbreviation(stop: Stop, table: SentenceTable) -> bool | None:
    """The tables, for the word and for the word with the letter before it ("т. е", "p. n.e")."""
    if len(stop.word) > 2 and stop.word.isupper() and stop.word.isalpha() and not stop.following.isupper():
        return None  # "ING", not "Ing."; but "GEN. HOLT"
    for key in _keys(stop, table):
        verdict = _tabled_end(key, stop, table)
        if verdict is not None:
            return verdict
    return None


def name(stop: Stop, table: SentenceTable) -> bool | None:
    """An initial of a name, unless a noun before it makes it a label ("Vitamin C.", "план Б.")."""
    if not _capitals(_bare(stop.word)):
        return None
    label = stop.prior.split()[-1:]
    if label and label[0].lower() in table.labels:
        return True
    unit = stop.prior.rstrip()[-1:].isdigit()  # "30 F. De retour"
    return _starter(stop, table) and (unit or stop.following.lower() not in table.surnames)


def ordinal(stop: Stop, table: SentenceTable) -> bool | None:
    """ "Am 5. Mai", "lat 70. Starlin": a figure that counts, before a capital that begins no sentence."""
    if table.ordinal_stop and DOTTED.fullmatch(stop.word) and stop.following[:4].isdigit():
        return False  # "5.11. 2012"
    if not _is_ordinal(stop.word.rpartition("-")[2] if table.ordinal_stop else stop.word):
        return None
    before = stop.prior.split()[-1:]
    counted = before[0].lower() if before else ""
    if counted == "§" or counted.rstrip(".") in table.number or not (table.ordinal_stop or counted in table.decades):
        return None
    return _starter(stop, table)


def _tabled_end(key: str, stop: Stop, table: SentenceTable) -> bool | None:
    figure = stop.following[:1].isdigit() or stop.first in "№#§" or ROMAN.fullmatch(stop.following) is not None
    starter = _starter(stop, table)
    dateline = stop.first in DASHES and stop.length < PHRASE and "," in stop.before
    if _in(key, table.never) or ((figure or dateline) and _in(key, table.number)):
        return False
    if _in(key, table.usually):
        return stop.first != "(" and stop.following not in ZONES and (starter or not _fronted(stop, table))
    if _in(key, table.perhaps):
        counted = _in(key, table.counted) and stop.following[:1].isupper() and _counted(key, stop, table)
        sign = not (stop.following or figure or stop.first in "(/")
        return counted or sign or (starter and stop.first not in DASHES)
    return None


def _starter(stop: Stop, table: SentenceTable) -> bool:
    """Whether a word follows that often begins a sentence, and is no initial ("ім. І. Карпенка")."""
    word = stop.following
    return word.lower() in table.starters and not (len(word) == 1 and f"{word}." in stop.ahead[:4])


def _fronted(stop: Stop, table: SentenceTable) -> bool:
    """Whether the sentence has hardly begun: a phrase of time or place before its subject."""
    opening = NEXT_WORD.match(stop.before.lstrip(OPENERS + BLANKS))
    return stop.length < PHRASE and opening is not None and opening[0].lower() in table.fronts


def _counted(key: str, stop: Stop, table: SentenceTable) -> bool:
    """Whether a figure stands before an abbreviation, well into its sentence ("… w 1986 r.", not "W 1986 r.")."""
    if len(stop.following) > 1 and stop.following.isupper():
        return False  # "300 тыс. долл. США"
    figure_first = stop.length < PHRASE and stop.before.lstrip()[:1].isdigit()  # "10 marca 1896 r. Herzl"
    if figure_first or _fronted(stop, table) or stop.first in DASHES + '„"«“(':
        return False
    pair = key != stop.word and LETTER_BEFORE.search(stop.prior)
    return FIGURE.search(stop.prior[: pair.start()] if pair else stop.prior) is not None


def _keys(stop: Stop, table: SentenceTable) -> list[str]:
    """What to look up: the word with the letter before it, the word, it without an elision ("l'art"), its last part."""
    if len(stop.word) > 20:
        return []
    letter = LETTER_BEFORE.search(stop.prior)
    bare = _bare(stop.word)
    return [
        *([f"{letter[1]}.{stop.word}"] if letter else []),
        *([stop.word, bare] if 1 < len(bare) < len(stop.word) else [stop.word]),
        *([stop.word[5:]] if re.match(r"\d{4}[-–][^\W\d_]", stop.word) else []),  # "1988-Dec. 31"
        *(tail for tail in table.tails if stop.word.endswith(tail)),
        *_behind_hyphen(stop.word),
    ]


def _bare(word: str) -> str:
    """A word without an elision: "l'art"."""
    return word.replace("’", "'").rpartition("'")[2]


def _behind_hyphen(word: str) -> list[str]:
    """The name behind the hyphen of a range or compound: "Aug" of "30-Aug", "mid-Aug"."""
    head, _, tail = word.rpartition("-")
    return [tail] if head and tail[:1].isupper() and len(tail) > 1 else []


def abbreviated(stop: Stop, table: SentenceTable) -> bool:
    return any(_tabled(key, table) for key in _keys(stop, table))


def _tabled(word: str, table: SentenceTable) -> bool:
    return any(_in(word, group) for group in (table.never, table.number, table.perhaps, table.usually))


def _in(word: str, group: frozenset[str]) -> bool:
    """An entry in small letters holds for every writing of it, one with a capital only for itself ("Sat", "M")."""
    return word in group or (len(word) > 1 and word.lower() in group)


def _capitals(word: str) -> bool:
    """One capital, or capitals with stops between ("V", "J.-P", "А.С")."""
    parts = [part for part in re.split(r"[.\- ]", word) if part]
    return bool(parts) and all(len(part) == 1 and part.isupper() for part in parts)


def _is_ordinal(word: str) -> bool:
    return (word.isdigit() and len(word) <= 2) or re.fullmatch(r"[IVX]+", word) is not None
