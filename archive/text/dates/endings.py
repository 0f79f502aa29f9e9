"""Tokens of a language that hangs endings on its words: numbers in words and figures, then words and their marks.

A mark has the word's text and no width. "мамырдың" is "Mf". Z it is a year   f genitive   i locative   m ablative
Other classes of such languages: U years   δ months   F since   O throughout   π between   σ than that
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from archive.text.dates.tokens import YEARS, Token, behind
from archive.text.lexicon.tables import DateTable

ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMANS = {"X" * (value // 10) + ONES[value % 10]: value for value in range(1, 22)}
LOOKALIKES = str.maketrans("ХІVІ", "XIVI")


def marked(found: Sequence[Token], table: DateTable) -> list[Token]:
    """The tokens with their marks; number words, figures with endings and Roman figures read."""
    numbers = list(_inflected(_counted(found), table))
    return [part for token in _romans(behind(numbers, table)) for part in _parts(token)]


def _parts(token: Token) -> tuple[Token, ...]:
    if len(token.kind) == 1:
        return (token,)
    marks = (Token(token.end, token.end, mark, token.value, token.text) for mark in token.kind[1:])
    return (token._replace(kind=token.kind[0]), *marks)


def _counted(found: Sequence[Token]) -> list[Token]:
    """Number words of several parts made one: "екі мың он төртінші", "жиырма алтысы"."""
    joined: list[Token] = []
    for token in found:
        if token.kind[0] in "wor" and token.text[0].isalpha() and joined and joined[-1].kind == "w":
            value = _sum(joined[-1].value, token.value)
            if value is not None and token.start - joined[-1].end <= 1:
                token = token._replace(start=joined[-1].start, value=value)
                del joined[-1]
        joined.append(_as_year(token))
    return joined


def _sum(lead: int, value: int) -> int | None:
    """The number two number words in a row make; None where they make none."""
    if lead <= 0:
        return None
    if value < 10:
        return lead + value if lead % 10 == 0 else None
    if value < 100:
        return lead + value if lead % 100 == 0 else None
    if value == 100:
        return lead - lead % 10 + lead % 10 * 100 if 0 < lead % 10 == lead % 1000 else None
    return lead * value if value == 1000 and lead < 1000 else None


def _as_year(token: Token) -> Token:
    """A year in words: "екі мың он төртінші", "екі мың он төртте"."""
    said = token.kind[0] == "r" or token.kind == "wi"
    return token._replace(kind="Y" + token.kind[1:]) if said and token.value in YEARS else token


def _inflected(found: Sequence[Token], table: DateTable) -> Iterator[Token]:
    """Figures with the ending written behind them: "5-і", "2014-ші", "1990ыншы"."""
    at = 0
    while at < len(found):
        token, size = found[at], 1
        if token.kind in "dnY":
            hyphen = at + 1 < len(found) and found[at + 1].kind == "-" and found[at + 1].start == token.end
            last = found[at + 1 + hyphen] if at + 1 + hyphen < len(found) else token
            ending = table.figures.get(last.text.lower())
            if ending is not None and last.start == found[at + hyphen].end:
                kind = ending if ending[:1] in ("r", "o") and token.kind != "Y" else token.kind + ending.strip("ro")
                token = Token(token.start, last.end, kind, token.value, token.text)
                size = 2 + hyphen
        yield token
        at += size


def _romans(found: Sequence[Token]) -> list[Token]:
    """Roman figures before a century or quarter read as ordinals: "ХІХ ғасыр", "XIV-XV ғасырлар"."""
    ready = list(found)
    for at, token in enumerate(found):
        here = at - 1 if token.kind[0] in "Cqz" else -1
        while here >= 0:
            value = ROMANS.get(found[here].text.translate(LOOKALIKES))
            if value is not None:
                ready[here] = found[here]._replace(kind="r", value=value)
            elif found[here].kind not in ("-", "&"):
                break
            here -= 1
    return ready
