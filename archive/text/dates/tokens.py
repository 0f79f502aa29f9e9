"""Sentence -> tokens with a one-letter class each; the grammar reads the string of classes.

I numeric date   d 1-31   o 8th   n other whole number   Y four-figure year   y '99   D 1990s   E BC, AD
M month   W weekday   S season   H feast   X today …   u day, week, … year   C century   q quarter   z half
K "siglo XIX"   V "the next day" in one word   G "the same period"   v fortnight   w number word   r ordinal word
a "a"   l last   k next   c this   h that, same   g ago   b before
A what stands before a count and a unit and points: "hace", "dentro de" (2: from the mention before)
e after   p early, end …   t the   f of   i in   j on   & and   ~ to   m from   N now   , . - / ( ) as they are
# money, shares, times, decimals: never part of a date   _ any other word or sign
"""

from __future__ import annotations

import re
from typing import NamedTuple

from archive.text.lexicon.tables import DateTable

TOKEN = re.compile(
    r"""
    (?P<I>(?<![\w./-])(?:\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.+]+Z?)?|\d{4}([/.])\d{1,2}\2\d{1,2}
        |\d{1,2}([./-])\d{1,2}\3(?:\d{4}|\d{2}))(?![\w/-]|[.,]\d))
    |(?P<time>\d{1,2}[:.]\d{2}(?::\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\s?[ap]\.?m\b\.?)
    |(?P<money>[$€£¥₸₽₴]\s?\d[\d.,]*)
    |(?P<share>\d[\d.,]*\s?%)
    |(?P<D>(?<![\w.])(?:(?:1[0-9]|20)\d|['’]?\d)0['’]?s\b)
    |(?P<o>(?<!\w)\d{1,3}(?:st|nd|rd|th|er|ro|\.?[ºª]|-?(?:го|t?ego|ty|ci(?:ego)?))(?!\w))
    |(?P<Q>(?<![\w-])(?:[Qq][1-4]|[Hh][12])\b)
    |(?P<y>(?<!\w)['’]\d{2}\b)
    |(?P<E>B\.C\.(?:E\.)?|B\.C\b|BCE?\b|A\.D\.?|AD\b|C\.E\.|CE\b)
    |(?P<decimal>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+[.,]\d+)
    |(?P<int>\d+)
    |(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)
    |(?P<sign>\S)
    """,
    re.VERBOSE,
)
JUNK = {"time", "money", "share", "decimal"}
SIGNS = {",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "/": "/", "(": "(", ")": ")"}
YEARS = range(1000, 2200)


class Token(NamedTuple):
    """A word, number or sign; `kind` is the class letter, `value` its number where it has one."""

    start: int
    end: int
    kind: str
    value: int
    text: str


def tokens(text: str, start: int, end: int, table: DateTable) -> list[Token]:
    """The tokens of text[start:end], with offsets into `text`."""
    found = [_token(match, table) for match in TOKEN.finditer(text, start, end)]
    joined = _joined(_phrased(found, table) if table.phrases else found)
    return _behind(joined, table) if table.behind else joined


def _token(match: re.Match[str], table: DateTable) -> Token:
    group = match.lastgroup or ""
    text = match[group]
    kind, value = _classes(group, text, table)
    return Token(match.start(), match.end(), kind, value, text)


def _classes(group: str, text: str, table: DateTable) -> tuple[str, int]:
    if group == "word":
        return table.words.get(text.lower()) or _possessive(text.lower(), table)
    if group == "sign":
        return SIGNS.get(text, "_"), 0
    if group == "int":
        return _whole(text)
    if group in JUNK:
        return "#", 0
    digits = "".join(sign for sign in text if sign.isdigit())
    return group, int(digits) if digits.isascii() and 0 < len(digits) < 9 else 0


def _possessive(word: str, table: DateTable) -> tuple[str, int]:
    """ "today's", "Monday’s", "years'"."""
    if word[-2:] in ("'s", "’s"):
        return table.words.get(word[:-2], ("_", 0))
    return "_", 0


def _whole(text: str) -> tuple[str, int]:
    if len(text) > 4 or not text.isascii():
        return "#", 0
    value = int(text)
    if len(text) <= 2 and 1 <= value <= 31:
        return "d", value
    if len(text) == 4 and value in YEARS:
        return "Y", value
    return "n", value


def _phrased(found: list[Token], table: DateTable) -> list[Token]:
    """Words that mean one thing together made one token, the longest first."""
    words = [token.text.lower() for token in found]
    result: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        for parts, (kind, value) in table.heads.get(tuple(words[at : at + 2]), ()):
            if tuple(words[at : at + len(parts)]) == parts:
                span = found[at : at + len(parts)]
                token = Token(token.start, span[-1].end, kind, value, " ".join(one.text for one in span))
                at += len(parts) - 1
                break
        result.append(token)
        at += 1
    return result


def _behind(found: list[Token], table: DateTable) -> list[Token]:
    """Words that mean something else behind others: Polish "dwa lata" is two years, "tego lata" this summer."""
    ready = list(found)
    for at, token in enumerate(found):
        if at and (known := table.behind.get(token.text.lower())) and ready[at - 1].kind in known[0]:
            ready[at] = token._replace(kind=known[1][0], value=known[1][1])
    return ready


def _joined(found: list[Token]) -> list[Token]:
    """Number words of two parts made one: "twenty-first", "forty five"."""
    joined: list[Token] = []
    for token in found:
        if token.kind in "wr" and 1 <= token.value <= 9 and joined:
            hyphen = joined[-1].kind == "-" and len(joined) > 1
            tens = joined[-2] if hyphen else joined[-1]
            if tens.kind == "w" and tens.value >= 20 and tens.value % 10 == 0 and token.start - tens.end <= 1:
                del joined[-2 if hyphen else -1 :]
                token = Token(tens.start, token.end, token.kind, tens.value + token.value, f"{tens.text}-{token.text}")
        joined.append(token)
    return joined


def shape(found: list[Token]) -> str:
    """The classes of a list of tokens, one letter each."""
    return "".join(token.kind for token in found)
