"""Text that was decoded in a wrong charset somewhere before it was served, repaired where that is certain.

UTF-8 read as windows-1252 ("Ã©", "â€™") or as windows-1251 ("Р°"), once or twice over, and windows-1251 read as
windows-1252 ("Ñóä"). Certain: every occurrence of a first character on the page begins a whole sequence, and there are
enough of them. 25 of 2,600 real pages hold such text.
"""

from __future__ import annotations

import re
from collections import Counter

from archive.page.guess import COMMON_SHARE, likeness

FEW, MANY = 3, 20  # sequences of one page that make a repair certain
ASCII = bytes(range(0x80))
# What a text must hold to be looked at, as bytes: they are searched for ten times as fast.
WESTERN_SIGNS = tuple(sign.encode() for sign in ("Ã", "Â", "â€", "â\x80", "ðŸ", "ð\x9f", "ï¿½", "Ð°", "Ø§"))
CYRILLIC_SIGNS = tuple(sign.encode() for sign in ("Р°", "Рѕ"))
# How Latin letters, quotation marks, dashes and emoji begin; others are certain only in great numbers.
FREQUENT = frozenset("ÂÃâðï")
# о, а, е of windows-1251: together frequent in no language.
CYRILLIC_AS_WESTERN = tuple(sign.encode() for sign in "îàå")
RUN = re.compile("[À-ÿ]{3,}")
FOREIGN = re.compile("[\x80-\U0010ffff]")
TURNS = 3  # how often a text may have been encoded over again


def bytes_of(charset: str) -> dict[str, int]:
    """Which byte each character stands for: as the charset has it, or as the control of the same number."""
    told = {chr(byte): byte for byte in range(0x80, 0xA0)}
    return told | {char: byte for byte in range(0x80, 0x100) if (char := bytes([byte]).decode(charset, "ignore"))}


def sequences(table: dict[str, int]) -> re.Pattern[str]:
    """UTF-8 sequences of two to four bytes, as they look in a charset of one byte."""

    def those(least: int, most: int) -> str:
        return "[" + "".join(re.escape(char) for char, byte in table.items() if least <= byte <= most) + "]"

    rest = those(0x80, 0xBF)
    two, three, four = those(0xC2, 0xDF), those(0xE0, 0xEF), those(0xF0, 0xF4)
    return re.compile(f"{two}{rest}|{three}{rest}{{2}}|{four}{rest}{{3}}")


WESTERN, CYRILLIC = bytes_of("cp1252"), bytes_of("cp1251")
AS_WESTERN, AS_CYRILLIC = sequences(WESTERN), sequences(CYRILLIC)
TO_CYRILLIC = {ord(char): bytes([byte]).decode("cp1251", "replace") for char, byte in WESTERN.items()}


def repaired(text: str, data: bytes | None = None) -> tuple[str, str | None]:
    """The text, and in which charset it had been read wrongly; None when nothing was certain. `data`: its UTF-8."""
    if text.isascii():
        return text, None
    raw = foreign(text, data)
    if all(raw.count(sign) >= FEW for sign in CYRILLIC_AS_WESTERN) and is_cyrillic_as_western(text):
        return text.translate(TO_CYRILLIC), "windows-1252 instead of windows-1251"
    better = once(text, raw)
    if better == text:
        return text, None
    for _ in range(TURNS):
        text, better = better, once(better, foreign(better))
        if better == text:
            break
    return better, "a charset of one byte instead of UTF-8"


def foreign(text: str, data: bytes | None = None) -> bytes:
    """The bytes of the text that are not ASCII; two that stand together here may have stood apart."""
    return (data or text.encode("utf-8", "replace")).translate(None, ASCII)


def once(text: str, raw: bytes) -> str:
    """The text with one reading in a wrong charset undone; the same text when there was none."""
    better = text
    if any(sign in raw for sign in WESTERN_SIGNS):
        better = decoded(text, AS_WESTERN, WESTERN)
    if better == text and all(raw.count(sign) >= FEW for sign in CYRILLIC_SIGNS):
        better = decoded(text, AS_CYRILLIC, CYRILLIC)
    return better


def decoded(text: str, pattern: re.Pattern[str], table: dict[str, int]) -> str:
    """The text with its sequences decoded, those whose first character never stands otherwise on the page."""
    found = Counter(sequence[0] for sequence in pattern.findall(text) if utf8(sequence, table))
    always = {first for first, times in found.items() if times == text.count(first)}
    sure = {first for first in always if first in FREQUENT or found[first] >= MANY}
    certain = sum(found[first] for first in sure)
    if certain < FEW:
        return text
    sure = always if certain >= MANY else sure
    return pattern.sub(lambda match: utf8(match[0], table) if match[0][0] in sure else match[0], text)


def utf8(sequence: str, table: dict[str, int]) -> str:
    """The character that a sequence stands for; the empty string for none."""
    return bytes(table[char] for char in sequence).decode("utf-8", "ignore")


def is_cyrillic_as_western(text: str) -> bool:
    """Whether all foreign letters are windows-1251 in disguise: they stand in rows, and are the common ones."""
    strange, runs = FOREIGN.findall(text), RUN.findall(text)
    if sum(map(len, runs)) < max(MANY, 0.6 * len(strange)) or any(char not in WESTERN for char in strange):
        return False
    return likeness(" ".join(runs).translate(TO_CYRILLIC)) > COMMON_SHARE
