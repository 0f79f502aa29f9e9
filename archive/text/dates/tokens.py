"""Sentence -> tokens with a one-letter class each; the grammar reads the string of classes.

I numeric date   d 1-31   o 8th   n other whole number   Y four-figure year   y '99   D 1990s   E BC, AD
M month   W weekday   S season   X today …   u day, week, … year   C century   q quarter   z half
H feast   φ Ramadan   μ month, ε era of another calendar   K "siglo XIX"   V "the next day"   Q Q1, H2
G "the same period"   v fortnight   w number word   r ordinal word   a "a"   l last   k next   c this   h that, same
g ago   b before   e after   p early, end …   P part   t the   f of   i in   j on   @ at   & and   ~ to   m from   N now
A what stands before a count and a unit and points: "hace", "dentro de" (2: from the mention before; 3: the tense tells)
B what may stand behind them and points ("nach")   T part of a day   L calendar week   F fiscal   O period
Z "Uhr"   U "5.10."   % clock time with its zone   R Roman number   J adjective of a month or (from 20 on) weekday
s a season's adverb   x last year … in one word   λ last or next in the plural ("последние")
ζ "за" before a step back ("за неделю до")   γ "г."   η "накануне"   ξ "число"   β century abbreviated   π "после"
, . - / ( ) as they are
# money, shares, times, decimals: never part of a date   _ any other word or sign
"""

from __future__ import annotations

import re
from typing import NamedTuple

from archive.text.dates.spoken import spoken
from archive.text.lexicon.tables import DateTable

TOKEN = re.compile(
    r"""(?=\S)(?:
    (?P<word>(?![IVXІХABC]|a[vp])[^\W\d_]{2,}+(?:['’][^\W\d_]++)?+(?!\d))  # most are these; other words come last
    |(?P<I>(?<![\w./-])(?:\d{4}-\d{1,2}-\d{1,2}(?:T[\d:.+]+Z?)?|\d{4}(?P<by>[/.])\d{1,2}(?P=by)\d{1,2}
        |\d{1,2}(?P<sep>[./-])\d{1,2}(?P=sep)(?:\d{4}|\d{2}))(?![\w/-]|[.,]\d))
    |(?P<zone>(?<![\w.:])\d{1,2}[:.]?\d{2}(?:\s?[ap]\.?m\.?)?\s(?:UTC|GMT|[ECMP][SD]T|CES?T|MSK|BST)\b)
    |(?P<time>\d{1,2}[:.]\d{2}(?::\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}\s?[ap]\.?m\b\.?)
    |(?P<money>[$€£¥₸₽₴]\s?\d[\d.,]{0,20})
    |(?P<share>\d[\d.,]{0,20}\s?%)
    |(?P<D>(?<![\w.])(?:\d{2,3}0s(?=\s(?:B\.C|BC))|(?:(?:1[0-9]|20)\d|['’]?\d)0(?:['’]?s|ern?|[-‑]?(?:[еії]|ві|[иы]?х|тих|ті|[иы]?ми|тими))\b))
    |(?P<Y>(?<![\w./-])(?:1\d|20)\d\d[-‑](?:[ыиі]?й|ого|го|ому|му|[оы]?м)\b)
    |(?P<roman>(?<![\w-])[XVI]{1,5}(?:er|e|è?me)\b)
    |(?P<R>(?<![\w.-])[IVXІХ]+(?:[-‑]?(?:ого|го|ому|му|[оы]?м|[ыиі]?й|[аія]))?(?!\w))
    |(?P<o>(?<!\w)\d{1,3}(?:st|nd|rd|th|er|ère|ero|[dmtv]o|re|e|è?me|s?te[srnm]?|ro|\.?[ºª]|ᵉʳ?|-?(?:[оеё]?го|t?ego|ty|ci(?:ego)?|tych|szego|giego|szy|gi)
        |[-‑](?:[оеё]?му|[ыиоеі]?[мй]|[аяую]?[яю]|[оеє]?[еє]|[шгт]?[аеуєя]|[аую]))(?!\w))
    |(?P<Q>(?<![^\W\d]|-)(?:[Qq][1-4]|[Hh][12])\b|(?<![\w-])[1-4]Q\b)
    |(?P<y>(?<!\w)['’]\d{2}\b)
    |(?P<E>(?<!\w)[vn]\.\s?Chr(?:\.|\b)|(?<!\w)p\.\s?n\.\s?e\.|(?<!\w)(?:av(?:ant|\.)|apr(?:ès|\.))\s?J\.?-C\.?|[Bb]\.[Cc]\.(?:[Ee]\.)?|a\.d\.|B\.C\b|BCE?\b|A\.D\.?|AD\b|C\.E\.|CE\b)
    |(?P<U>(?<![\w.,:/-])\d{1,2}\.\d{1,2}\.(?!\w))
    |(?P<ε>(?<![\w.])(?:A\.H\b\.?|AH\b))
    |(?P<decimal>\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+[.,]\d+)
    |(?P<int>\d+)
    |(?P<letters>[^\W\d_]+(?:['’][^\W\d_]+)?)
    |(?P<sign>\S)
    )""",
    re.VERBOSE,
)
PLAIN = ("_", 0)
JUNK = {"time", "money", "share", "decimal"}
SIGNS = {sign: (kind, 0) for sign, kind in zip(",.-–—/()", ",.---/()", strict=True)}
YEARS = range(1000, 2200)
LATIN = str.maketrans("ІХ", "IX")


class Token(NamedTuple):
    """A word, number or sign; `kind` is the class letter, `value` its number where it has one."""

    start: int
    end: int
    kind: str
    value: int
    text: str


def tokens(text: str, start: int, end: int, table: DateTable) -> list[Token]:
    """The tokens of text[start:end], with offsets into `text`."""
    of, make = table.words.get, tuple.__new__  # most of the time of a text goes by here
    found, words = [], []
    for match in TOKEN.finditer(text, start, end):
        group, piece = match.lastgroup, match[0]
        word = piece.lower()
        if group == "word":
            entry = of(word) or (PLAIN if piece[-2] not in "'’" else _possessive(word, table))
        else:
            entry = SIGNS.get(piece) or _classes(group or "", piece, table)
        found.append(make(Token, (*match.span(), *entry, piece)))
        words.append(word)
    found = [part for token in found for part in _elided(token, table)] if table.elided else found
    if not table.openers.isdisjoint([token.text.lower() for token in found] if table.elided else words):
        found = _spelled(_phrased(found, table), table)
    classes = shape(found)
    if "T" in classes or (table.mornings and "X" in classes):
        found = _with_parts(found, table)
    if "w" in classes:
        found = _joined(found, 1000 if table.heaps else 19)
        found = spoken(found, table.spoken) if table.spoken else found
    elif table.heaps and "r" in classes:
        found = _joined(found, 1000)
    return behind(found, table) if table.behind and not table.own_order else found


def _elided(token: Token, table: DateTable) -> list[Token]:
    """ "l'an", "d'octobre" as two words."""
    if token.kind != "_" or len(token.text) < 3:
        return [token]
    at = max(token.text.find("'"), token.text.find("’"))
    head, tail = token.text[:at].lower(), token.text[at + 1 :]
    if at < 1 or head not in table.elided or not tail:
        return [token]
    cut = token.start + at + 1
    kind, value = table.words.get(head, ("_", 0))
    other, number = table.words.get(tail.lower(), ("_", 0))
    return [Token(token.start, cut, kind, value, head), Token(cut, token.end, other, number, tail)]


def _classes(group: str, text: str, table: DateTable) -> tuple[str, int]:
    if group in ("word", "letters"):
        return table.words.get(text.lower()) or _possessive(text.lower(), table)
    if group == "sign":
        return PLAIN
    if group == "int":
        return _whole(text)
    if group == "zone":
        return "%", 0
    if group in JUNK:
        return "#", 0
    if group == "roman":
        return "o", _roman(text)
    if group == "R":
        value = _roman(text.translate(LATIN))
        return table.words.get(text.lower()) or (("R", value) if 0 < value < 40 else ("_", 0))
    if group == "U":
        day, month = text[:-1].split(".")
        return group, int(day) * 100 + int(month)
    digits = "".join(sign for sign in text if sign.isdigit())
    return group, int(digits) if digits.isascii() and 0 < len(digits) < 9 else 0


def _roman(text: str) -> int:
    """The number of "XIXe"."""
    digits = [{"I": 1, "V": 5, "X": 10}[sign] for sign in text if sign in "IVX"]
    return sum(-one if one < after else one for one, after in zip(digits, [*digits[1:], 0], strict=True))


def _possessive(word: str, table: DateTable) -> tuple[str, int]:
    """ "today's", "Monday’s", "years'"."""
    if word[-2:] in ("'s", "’s"):
        return table.words.get(word[:-2], PLAIN)
    return PLAIN


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


def behind(found: list[Token], table: DateTable) -> list[Token]:
    """Words that mean something else behind others: Polish "dwa lata" is two years, "tego lata" this summer."""
    ready = list(found)
    for at, token in enumerate(found):
        if at and (known := table.behind.get(token.text.lower())) and ready[at - 1].kind in known[0]:
            ready[at] = token._replace(kind=known[1][0], value=known[1][1])
    return ready


def _spelled(found: list[Token], table: DateTable) -> list[Token]:
    """Words that stand for several tokens, all of them at the place of the word."""
    result: list[Token] = []
    for token in found:
        several = table.spelled.get(token.text.lower())
        if several is None:
            result.append(token)
        else:
            result.extend(token._replace(kind=kind, value=value) for kind, value in several)
    return result


def _with_parts(found: list[Token], table: DateTable) -> list[Token]:
    """The part of a day made one token with the day before it: "Montag Abend", "heute früh", "hier soir"."""
    result: list[Token] = []
    for token in found:
        last = result[-1] if result else None
        behind = last is not None and last.kind in "WXV" and token.start - last.end <= 1
        if token.kind == "X" and token.text.lower() in table.mornings and last is not None:
            noun = token.text[0].isupper() and last.text[-1].isalnum()
            token = token._replace(kind="T") if behind or noun else token
        if behind and last is not None and token.kind == "T":
            result[-1] = last._replace(end=token.end)
        else:
            result.append(token)
    return result


def _joined(found: list[Token], most: int) -> list[Token]:
    """Number words made one, parts to `most`: "twenty-first", "forty five", "vingt et un", "quatre-vingt-dix"."""
    joined: list[Token] = []
    for token in found:
        if token.kind in "wra" and 1 <= token.value <= most and joined:
            between = len(joined) > 1 and (
                joined[-1].kind == "-" or (joined[-1].text == "et" and token.value in (1, 11))
            )
            if token.kind == "a":
                token = token._replace(kind="w") if between else token
            tens = joined[-2] if between else joined[-1]
            adds = _heaps if most > 99 and max(tens.value, token.value) > 99 else _adds
            if tens.kind == "w" and token.start - joined[-1].end <= 1 and adds(tens.value, token.value):
                del joined[-2 if between else -1 :]
                value = tens.value * 1000 if token.value == 1000 else tens.value + token.value
                token = Token(tens.start, token.end, token.kind, value, f"{tens.text}-{token.text}")
        if most > 19 and token.kind == "r" and token.value in YEARS:
            token = token._replace(kind="Y")  # "две тысячи пятнадцатого"
        joined.append(token)
    return joined


def _adds(tens: int, units: int) -> bool:
    """Whether one number word goes on with another: 20 and 1; 60, 80 and 15 ("soixante-quinze"); 10 and 7 to 9."""
    if tens == 10:
        return 7 <= units <= 9
    return tens >= 20 and tens % 10 == 0 and (units <= 9 or tens in (60, 80))


def _heaps(heap: int, part: int) -> bool:
    """The same of numbers from 100 on: 1000 and 900 and 90 and 1; 2 and 1000."""
    if part == 1000:
        return 2 <= heap <= 9
    return part < next((size for size in (1000, 100, 10) if heap % size == 0), 1)


def shape(found: list[Token]) -> str:
    """The classes of a list of tokens, one letter each."""
    return "".join([token.kind for token in found])
