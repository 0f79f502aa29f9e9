"""Whether a terminal mark ends its sentence: rules in order, each of which may say yes, no or nothing (None).

What differs between languages is in the SentenceTable of lexicon/<lang>.py; docs/text.md has an example of each.
"""

from __future__ import annotations

import re

from archive.text.abbreviations import abbreviated, abbreviation, initial, name, ordinal
from archive.text.lexicon.tables import SentenceTable
from archive.text.stops import CLOSERS, DASHES, LOOK_BACK, OPENERS, Stop, stop_at

JOINED = re.compile(r"[»”\"'`’)\]]*\s?(?:[,;:]|\.(?!\.\.\w|\w))|…(?!\w)")
ADDRESS = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
NOTE = re.compile(rf"[{DASHES}]+\s?(?:Ред|Прим|Авт|Red|Przyp|Anm|Ed)\.")
EMBEDDED = re.compile(r"[^\"«»„“”]*[^\"«»„“”,][\"»“”] ([^\W\d_]+)")
OPENING = re.compile(r"\w [\"«„“](?=\w)")
MARKER = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[^\W\d_]|[ivxlcIVXLC]{1,5})[.)\]]+")
VOWELS = frozenset("aeiouyàâéèêëíîïóôöúûüýąęаеёиоуыэюяіїєәөұүь")


def ends(text: str, begin: int, start: int, end: int, line_end: int, table: SentenceTable) -> bool:
    """Whether the mark at `start`, with its closing signs up to `end`, ends the sentence that began at `begin`."""
    stop = stop_at(text, begin, start, end, line_end)
    if stop is None:
        return False
    for rule in RULES:
        verdict = rule(stop, table)
        if verdict is not None:
            return verdict
    return True


def _glued(stop: Stop, table: SentenceTable) -> bool | None:
    """No space behind the mark ("of high quality.You'll", "for talk?they"): an end only between whole words."""
    if not stop.glued or stop.marks[0] in "。！？":
        return None  # ideographs are written without spaces
    token = stop.ahead.split(None, 1)[0]
    address = "." in token.rstrip(".!?…") or any(sign in token for sign in "/@=_(")
    if address or stop.closers or len(stop.word) < 3 or not (stop.word.isalpha() and stop.word[1:].islower()):
        return False
    if stop.first.islower():
        return stop.marks[0] in "?!" and stop.word.islower()
    if stop.marks != ".":
        return True
    return stop.following[1:2].islower() and (stop.word.islower() or stop.following.lower() in table.starters)


def _empty(stop: Stop, table: SentenceTable) -> bool | None:
    """Nothing has been said yet: "… and he left"."""
    return False if stop.dots and stop.length < LOOK_BACK and not any(sign.isalnum() for sign in stop.before) else None


def _joined(stop: Stop, table: SentenceTable) -> bool | None:
    """Spaced dots, or a sign that belongs to what came before."""
    return False if JOINED.match(stop.ahead) else None


def _omission(stop: Stop, table: SentenceTable) -> bool | None:
    """ "(...)" and "[…]" stand for what was left out, and end no sentence by themselves."""
    return False if stop.dots and stop.closers[:1] in (")", "]") and stop.before[-1:] in ("(", "[") else None


def _dash(stop: Stop, table: SentenceTable) -> bool | None:
    """A dash that goes on in lower case ("? — спросил он"), or that leads to an editor's note ("— Ред.)")."""
    if stop.first not in DASHES:
        return None
    behind = stop.ahead.lstrip(DASHES)
    if NOTE.match(stop.ahead) or (behind[:1] == " " and not behind.lstrip(OPENERS + " ")[:1].isupper()):
        return False
    return None


def _figure(stop: Stop, table: SentenceTable) -> bool | None:
    """An ellipsis before a figure is a pause: "à savoir... 30 F"."""
    return False if stop.dots and stop.first.isdigit() else None


def _lower_case(stop: Stop, table: SentenceTable) -> bool | None:
    """A small letter follows: an end behind a whole word and one clear stop, as in web text and before "iPhone"."""
    letter = stop.following[:1]
    if not letter.islower():
        return None
    if stop.first == letter and ADDRESS.match(stop.ahead):
        return not abbreviated(stop, table)
    pause = stop.dots and not any(sign in stop.marks for sign in "?!")
    if stop.first != letter or stop.closers or pause or stop.ahead[1:2] == ")" or stop.following in table.usually:
        return False
    return _whole(stop, table) if stop.marks == "." else _asked(stop, table)


def _asked(stop: Stop, table: SentenceTable) -> bool:
    """`?` and `!` in web text; not behind a cry ("Ah ! si") or a name ("Yahoo! and"), nor before a verb of saying."""
    if stop.following in table.said or (stop.marks == "!" and stop.word[:1].isupper()) or stop.word[-1:] == ":":
        return False
    if stop.length < 12 and "?" not in stop.marks:
        return stop.small
    return stop.small or _opens(stop, table) or (table.open_words and stop.length > 30 and len(stop.following) > 3)


def _whole(stop: Stop, table: SentenceTable) -> bool:
    """A word that cannot be an abbreviation: known, or ending as words do; no unit of measure."""
    word, opens = stop.word.rpartition("-")[2], _opens(stop, table)
    if stop.before and stop.before[-1] in CLOSERS:
        return table.open_words or (stop.small and opens)
    if len(word) > 2 and word.isdigit():
        return stop.small and opens
    if not (word.isalpha() and word[1:].islower()) or abbreviated(stop, table):
        return False
    if len(word) < 5 and stop.prior.rstrip()[-1:].isdigit():
        return False
    if word[0].isupper():
        return opens and len(word) > 5
    if table.open_words:
        return len(word) > 3 or word in table.starters or stop.small or stop.following == "i"
    return word in table.starters or (len(word) > 2 and word[-1] in VOWELS) or (len(word) > 3 and opens)


def _opens(stop: Stop, table: SentenceTable) -> bool:
    """A word in small letters that often begins a sentence; of those of one letter only "i" and "à", no Slavic one."""
    word = stop.following
    return word in table.starters and (len(word) > 1 or (table.open_words and word in "ià"))


def _said(stop: Stop, table: SentenceTable) -> bool | None:
    """`?" Smith said`: a mark inside a quotation whose clause goes on with a name and a verb of saying."""
    if stop.marks == ".":
        return None
    if stop.marks == "!" and not stop.closers and stop.word.lower() + "!" in table.perhaps:
        return stop.following.lower() in table.starters
    if stop.marks == "?" and stop.word.endswith(":"):
        return False
    if not stop.closers or stop.following.lower() in table.starters:
        return True
    names = stop.ahead.split()[:5]
    return not any(word.strip(".,") in table.said and " ".join(names[:at]).istitle() for at, word in enumerate(names))


def _embedded(stop: Stop, table: SentenceTable) -> bool | None:
    """A quotation inside a clause, which goes on in small letters behind it: `Ол "Кім? Неге?" деп сұрады`."""
    closing = EMBEDDED.match(stop.ahead)
    if closing is None or stop.closers or not closing[1].islower() or closing[1] in table.said:
        return None
    opening = OPENING.search(stop.before)
    return False if opening and '"' not in stop.before[opening.end() :] else None


def _marker(stop: Stop, table: SentenceTable) -> bool | None:
    """A list number or letter at the start of a sentence stays with its text ("1. ", "a) ", "II. ")."""
    if stop.length < LOOK_BACK:
        piece = (stop.before + stop.marks + stop.closers).strip(" \t\xa0•*·-–—")
        if len(piece) < 12 and MARKER.fullmatch(piece) is not None and not piece.startswith("I."):
            return False
    if stop.word.isdigit() and len(stop.word) < 3 and stop.prior.rstrip()[-1:] in (":", ";"):
        return False
    return None


def _quoted(stop: Stop, table: SentenceTable) -> bool | None:
    return True if stop.closers and stop.closers[0] not in ")]" else None


RULES = (
    _glued, _empty, _joined, _omission, _dash, _figure, _lower_case, _embedded, _said, _marker, _quoted, initial,
    abbreviation, name, ordinal,
)  # fmt: skip
