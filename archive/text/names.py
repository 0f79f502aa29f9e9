"""Runs of capitalised words that may be people's names, parted from titles, offices and organisations by a table."""

from __future__ import annotations

import re

from archive.text.lexicon.speech import NameTable

CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"  # a letter that is not lower case; checked again in _is_plain
_ARTICLE = r"(?:[Aa][dlnrstz]|[Aa]sh|[Ee]l|[Uu]l)-"  # "al-", "el-", "ad-"
_PARTICLE = r"(?:al|bin|ibn|bint|abu|de|da|del|di|dos|van|von|den|der|ter|el|la|le|ben|uulu|kyzy|oglu)"
WORD = rf"(?:(?:{_ARTICLE})?{CAPITAL}[^\W\d_]*(?:[’'-][^\W\d_]+)*)"
SPACED = re.compile(r"\S+")
POSSESSIVE = re.compile(r"[’']s?$")
ARTICLE = re.compile(_ARTICLE)
PARTICLE = re.compile(_PARTICLE)
_INITIALS = rf"(?:{CAPITAL}\.){{1,3}}"  # "R.K."
NAME = re.compile(
    rf"(?<![\w’'-])(?:(?:{_INITIALS}[ \u00a0])?{WORD})(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}"
    rf"(?:[‘“\"'][^\W\d_]+[’”\"']|\([“‘][^)]{{2,20}}\)|{_INITIALS}|{WORD}))*"
)


def candidates(text: str, table: NameTable, start: int = 0, end: int | None = None) -> list[tuple[int, int, str]]:
    """Runs of capitalised words in text[start:end] that are no organisation: (start, end, name)."""
    result = []
    for match in NAME.finditer(text, start, len(text) if end is None else end):
        for first, last in _parts(match, table):
            if _looks_like_name(text, first, last, table):
                result.append((first, last, text[first:last]))
    return result


def _parts(match: re.Match[str], table: NameTable) -> list[tuple[int, int]]:
    """The names in a run: parted at function words and possessives, without plain words at either edge."""
    parts: list[tuple[int, int]] = []
    run: list[tuple[int, int, str]] = []
    for word in SPACED.finditer(match[0]):
        bare = POSSESSIVE.sub("", word[0]) if word[0][0].isalpha() else word[0]
        start = match.start() + word.start()
        if (
            bare.lower() in table.function
            or bare.lower() in table.leading
            or not (bare[:1].isupper() or _is_inner(bare))
            or (table.split_capitals and len(bare.rstrip(".")) > 1 and bare.isupper())
        ):
            parts.extend(_stripped(run, table))
            run = []
            continue
        run.append((start, start + len(bare), bare))
        organised = table.organisations.fullmatch(bare) is not None  # what stands before is its name
        if bare != word[0] or organised:
            parts.extend(_stripped(run, table) if not organised else [])
            run = []
    return [*parts, *_stripped(run, table)]


def _is_inner(word: str) -> bool:
    """Whether a word that begins with no capital belongs in a name: a nickname, "al-Hathloul", "van"."""
    return not word[:1].isalpha() or ARTICLE.match(word) is not None or PARTICLE.fullmatch(word) is not None


def _stripped(run: list[tuple[int, int, str]], table: NameTable) -> list[tuple[int, int]]:
    first, last = 0, len(run)
    while first < last and _is_plain(run[first][2], table):
        first += 1
    while last > first and _is_plain(run[last - 1][2], table):
        last -= 1
    return [(run[first][0], run[last - 1][1])] if first < last else []


def _is_plain(word: str, table: NameTable) -> bool:
    lowered = word.lower()
    return lowered in table.plain or lowered.startswith("ex-") or PARTICLE.fullmatch(word) is not None


def _looks_like_name(text: str, start: int, end: int, table: NameTable) -> bool:
    surface = text[start:end]
    parts = surface.split()
    if len(surface) < 3 or len(parts) > 6 or table.organisations.search(surface):
        return False
    if table.place_nouns.fullmatch(parts[-1]) and (
        len(parts) != 2 or table.at_place.search(text[max(0, start - 12) : start])
    ):
        return False
    return not any(len(word) > 2 and word.isupper() for word in parts)
