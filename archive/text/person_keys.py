"""One key for one person across spellings and scripts: "Владимир Козлов", "Kozlov, V.", "Uladzimir Kazłoŭ".

A key is lower-case ASCII, words parted by hyphens: the surname, the given names, then what is no name by itself:
"kozlov-vladimir", "salman-muhamad-bin", "goll-sharl-de". The letters are those of lexicon/spellings.py; a key is made
to be compared and to stand in a URL, not to be shown.

Kept: further given names, and "bin", "von", "de" behind them. Dropped: titles, nicknames, patronymics, middle initials,
and the Arabic article. "-zade" is part of its word; "оглы", "улы", "кызы" make a patronymic where there is a surname
besides, else a surname with "ogli", "uli", "kizi" behind the given names.

The last word is the surname, but for "Surname, Given", initials or a patronymic at the end, and a surname by its shape
before a given name of the tables ("Иванов Пётр"). The order of Chinese, Korean, Vietnamese and Hungarian names cannot
be known: each order has its own key, so that one person may have two, but never two people one.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from archive.text.lexicon.ru_names import FEMALE, MALE
from archive.text.lexicon.spellings import (
    ALIKE,
    ARMENIAN,
    ARTICLES,
    ASCII,
    BELARUSIAN,
    CHILDREN,
    CONTINENTAL,
    CYRILLIC,
    EAST_SLAVIC,
    EQUAL,
    GEORGIAN,
    IN_BELARUSIAN,
    IN_CONTINENTAL,
    IN_EAST_SLAVIC,
    IN_TURKIC,
    LATIN,
    LETTERS,
    MARKED,
    MUHAMMAD,
    PARTICLES,
    PATRONYMIC,
    SON_OF,
    SURNAME,
    SURNAME_RU,
    TITLES,
    TURKIC,
    Rules,
)

NICKNAME = re.compile(r"\([^)]*\)|\[[^\]]*\]|«[^»]*»|[“„][^”“]*[”“]|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)")
WORD = re.compile(r"[^\W_]+(?:['-]+[^\W_]+)*\.?")
APOSTROPHE, HYPHEN = re.compile("[’‘ʼ`´ʹ′]"), re.compile("[‐-―−]")
HINTS = ((BELARUSIAN, IN_BELARUSIAN), (EAST_SLAVIC, IN_EAST_SLAVIC), (TURKIC, IN_TURKIC), (CONTINENTAL, IN_CONTINENTAL))


class Part(NamedTuple):
    """A word of a name: its letters folded, and what it is."""

    letters: str
    kind: str  # "name", "initial", "father" (a patronymic, or a name before "оглы")
    cyrillic: bool


def key(name: str) -> str:
    """The key of a person's name, [a-z0-9-]*; empty only for a name without letters and digits."""
    text = _plain(name)
    hints = tuple(at for at, (shape, _) in enumerate(HINTS) if shape.search(text))
    before, _, after = text.partition(",")
    particles: list[str] = []
    first, second = _parts(before, hints, particles), _parts(after, hints, particles)
    if any(one.kind != "father" for one in first) and second:
        surname, given = _by_comma(first, second)
    else:
        surname, given = _by_order([*first, *second], particles)
    given = [_equal(one) for one in given]
    return "-".join(filter(None, [surname if given else _equal(surname), *given, *dict.fromkeys(particles)]))


def compatible(one_key: str, other_key: str) -> bool:
    """Whether two keys may be one person's: the same surname, and given names alike by initials as far as they go.

    "kozlov-v" and "kozlov-vladimir" are, "kozlov-v" and "kozlov-v" too; "kozlov" and "kozlov-vladimir" are not.
    """
    if one_key == other_key:
        return bool(one_key)
    one, other = _given(one_key), _given(other_key)
    if one[0] != other[0] or len(one) < 2 or len(other) < 2:
        return False
    pairs = list(zip(one[1:], other[1:], strict=False))
    initials = any(1 in (len(first), len(second)) for first, second in pairs) or one == other
    return initials and all(_alike(first, second) or _alike(second, first) for first, second in pairs)


def _given(a_key: str) -> list[str]:
    """The surname and the given names of a key, without particles."""
    surname, *rest = a_key.split("-")
    return [surname, *(one for one in rest if one not in KEPT)]


def _alike(initial: str, given: str) -> bool:
    return initial == given or (len(initial) == 1 and given[0] in ALIKE.get(initial, initial))


def _plain(name: str) -> str:
    """A name in small letters, composed, without stress marks, nicknames, titles and possessive endings."""
    text = normalize("NFC", name.upper().casefold())
    text = "".join(sign for sign in text if not combining(sign))
    text = HYPHEN.sub("-", APOSTROPHE.sub("'", text))
    bare = NICKNAME.sub(" ", text)
    return POSSESSIVE.sub("", bare if WORD.search(bare) else text)


def _parts(text: str, hints: Hints, particles: list[str]) -> list[Part]:
    """The words of a name that make a key; adds the particles among them to `particles`."""
    found: list[Part] = []
    tokens = _tokens(text)
    for at, token in enumerate(tokens):
        bare = token.rstrip(".")
        inner = 0 < at < len(tokens) - 1
        if bare in CHILDREN and found:
            particles.append(CHILDREN[bare])
            found[-1] = found[-1]._replace(kind="father")
        elif bare in PARTICLES and (inner or (not at and len(tokens) > 1 and bare in LEADING)):
            particles.append(PARTICLES[bare])
        elif bare in APART and inner:
            continue
        elif len(bare) == 1 or (len(bare) == 2 and bare != token):
            found.append(Part(bare if bare in ("j", "c") else _folded(bare, hints)[:1], "initial", False))
        elif letters := "".join(_folded(piece, hints) for piece in bare.split("-")):
            found.append(Part(letters, "name", CYRILLIC_WORD.match(bare) is not None))
    return _joined([one for one in found if one.letters])


def _tokens(text: str) -> list[str]:
    """The words of a name, those before and behind a hyphen apart where they are particles; no titles."""
    tokens: list[str] = []
    for token in WORD.findall(text):
        if token.rstrip(".") in (TITLES if not tokens else SUFFIXES):
            continue
        head, hyphen, tail = token.partition("-")
        if hyphen and (head in ARTICLES or head in LEADING):
            tokens += [tail] if head in ARTICLES else [head, tail]
        elif hyphen and token.rpartition("-")[2] in CHILDREN:
            tokens += token.rpartition("-")[::2]
        else:
            tokens.append(token)
    return tokens or WORD.findall(text)
