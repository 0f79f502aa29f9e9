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
    APART,
    ARMENIAN,
    ARTICLES,
    ASCII,
    BELARUSIAN,
    CHILD,
    CHILD_OF,
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
    PERHAPS_SURNAME,
    SUFFIXES,
    SURNAME,
    TITLES,
    TURKIC,
)

NICKNAME = re.compile(r"\([^)]*\)|\[[^\]]*\]|«[^»]*»|[“„][^”“]*[”“]|\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)")
POSSESSIVE = re.compile(r"'s?(?!\w)")
WORD = re.compile(r"[^\W_]+(?:['-]+[^\W_]+)*\.?")
APOSTROPHE, HYPHEN = re.compile("[’‘ʼ`´ʹ′]"), re.compile("[‐-―−]")
CYRILLIC_LETTER = re.compile("[а-ӿ]")
HINTS = ((BELARUSIAN, IN_BELARUSIAN), (EAST_SLAVIC, IN_EAST_SLAVIC), (TURKIC, IN_TURKIC), (CONTINENTAL, IN_CONTINENTAL))
LEADING = {word for word, kept in PARTICLES.items() if kept in ("bin", "bint", "von")}  # these may begin a name
KEPT = frozenset(PARTICLES.values()) | frozenset(CHILD.values())
ABD = re.compile(r"abd(?:[aeu]?l)?")
LONGEST = 200  # characters of what may be a name; what is behind them is no part of its key

Hints = tuple[int, ...]  # which of HINTS a name shows


class Part(NamedTuple):
    """A word of a name: its letters folded, what it is, and the word for child that made it a father's name."""

    letters: str
    kind: str  # "name", "initial", "particle"
    cyrillic: bool = False
    child: str = ""  # "ogli", "uli", "kizi"


def key(name: str) -> str:
    """The key of a person's name, [a-z0-9-]*; empty only for a name without letters and digits."""
    text = _plain(name)
    hints = _hints(text)
    before, _, after = text.partition(",")
    parts = [_parts(_tokens(side), hints) for side in (before, after)]
    if not any(parts):
        parts = [_parts(WORD.findall(text), hints), []]  # all titles: "Шейх"
    first, second = ([one for one in side if one.kind != "particle"] for side in parts)
    particles = [one.letters for side in parts for one in side if one.kind == "particle"]
    if not first and not second:
        return "-".join(particles)
    surname, given = _by_comma(first, second) if first and second else _in_order(first or second)
    particles += [one.child for one in (*given, surname) if one.child]
    shown = [_equal(one.letters) for one in given]
    return "-".join([surname.letters if given else _equal(surname.letters), *shown, *dict.fromkeys(particles)])


def compatible(one_key: str, other_key: str) -> bool:
    """Whether two keys may be one person's: the same surname, and given names alike as far as initials go.

    "kozlov-v" and "kozlov-vladimir" may be; "kozlov" and "kozlov-vladimir" tell too little.
    """
    if one_key == other_key:
        return bool(one_key)
    one, other = _names(one_key), _names(other_key)
    if one[0] != other[0] or len(one) < 2 or len(other) < 2:
        return False
    pairs = list(zip(one[1:], other[1:], strict=False))
    initials = one == other or any(1 in (len(first), len(second)) for first, second in pairs)
    return initials and all(_alike(first, second) or _alike(second, first) for first, second in pairs)


def _names(a_key: str) -> list[str]:
    """The surname and the given names of a key, without particles."""
    surname, *rest = a_key.split("-")
    return [surname, *(one for one in rest if one not in KEPT)]


def _alike(initial: str, given: str) -> bool:
    return initial == given or (len(initial) == 1 and given[:1] in ALIKE.get(initial, initial))


def _plain(name: str) -> str:
    """A name in small letters, composed, without stress marks, nicknames and possessive endings."""
    text = normalize("NFC", name.upper().casefold()[:LONGEST])
    text = "".join(sign for sign in text if not combining(sign))
    text = HYPHEN.sub("-", APOSTROPHE.sub("'", text))
    bare = NICKNAME.sub(" ", text)
    return POSSESSIVE.sub("", bare if WORD.search(bare) else text)


def _hints(text: str) -> Hints:
    return tuple(at for at, (shape, _) in enumerate(HINTS) if shape.search(text))


def _parts(tokens: list[str], hints: Hints) -> list[Part]:
    """The words of one side of the comma."""
    found: list[Part] = []
    for at, token in enumerate(tokens):
        bare, last = token.rstrip("."), at == len(tokens) - 1
        if bare in CHILD and found:
            found[-1] = found[-1]._replace(child=CHILD[bare])
        elif bare in PARTICLES and not last and (at or bare in LEADING):
            found.append(Part(PARTICLES[bare], "particle"))
        elif not (bare in APART and at and not last):
            found.append(_part(token, bare, hints))
    return _joined([one for one in found if one.letters])


def _part(token: str, bare: str, hints: Hints) -> Part:
    """An initial ("В.", "Yu.", "B"), or a name, taken apart where it ends in "-oglu"."""
    if bare != bare.upper() and (len(bare) == 1 or (len(bare) == 2 and bare != token)):
        return Part(bare if bare in "jc" else _folded(bare, hints)[:1], "initial")
    letters = "".join(_folded(piece, hints) for piece in bare.split("-"))
    father = CHILD_OF.fullmatch(letters)
    cyrillic = CYRILLIC_LETTER.match(bare) is not None
    return Part(father[1], "name", cyrillic, CHILD[father[2]]) if father else Part(letters, "name", cyrillic)


def _tokens(text: str) -> list[str]:
    """The words without titles; particles that a hyphen joins to a name apart from it, Arabic articles gone."""
    tokens: list[str] = []
    for token in WORD.findall(text):
        head, hyphen, tail = token.partition("-")
        if token.rstrip(".") in (SUFFIXES if tokens else SUFFIXES | TITLES):
            continue
        if hyphen and (head in ARTICLES or head in LEADING):
            tokens += [tail] if head in ARTICLES else [head, tail]
        elif hyphen and token.rpartition("-")[2] in CHILD:
            tokens += token.rpartition("-")[::2]
        else:
            tokens.append(token)
    return tokens


def _joined(parts: list[Part]) -> list[Part]:
    """ "Abd al-Rahman", "Abdul Rahman" as one word, like "Abdurrahman"; "Rasul zade" too."""
    found: list[Part] = []
    for part in parts:
        if found and part.kind == "name" and (ABD.fullmatch(found[-1].letters) or part.letters in ("zade", "zada")):
            before = found.pop()
            stem = "abdul" if ABD.fullmatch(before.letters) else before.letters
            part = part._replace(letters=stem + part.letters)
        found.append(part._replace(letters=_servant(part.letters)))
    return found


def _servant(letters: str) -> str:
    """One spelling of "Abdel-", "Abdul-", "Abdur-"."""
    return re.sub("^abdu[lrsz](?=[rsz])", "abdu", re.sub(r"^abd[aeu]l(?=\w{3})", "abdul", letters))


def _by_comma(first: list[Part], second: list[Part]) -> tuple[Part, list[Part]]:
    """The surname, and the given names and others, of "García Márquez, Gabriel"."""
    names = [one for one in second if one.kind == "name"]
    given = [one for at, one in enumerate(names) if not (at and _is_father(one))] or second[:1]
    return first[-1], [*given, *first[:-1]]


def _in_order(words: list[Part]) -> tuple[Part, list[Part]]:
    """The surname and the given names of words without a comma; middle initials are left out."""
    names = [one for one in words if one.kind == "name"]
    if len(names) < 2:
        surname = names[0] if names else words[-1]
        initials = [one for one in words if one is not surname]
        if names and len(initials) == 1 and words[0] is surname and _is_given(surname):
            return initials[0], [surname]  # "Айгуль Т."
        return surname, initials[:1]
    turned = _is_turned(names)
    names = _fatherless(names, turned)
    return (names[0], names[1:]) if turned else (names[-1], names[:-1])


def _fatherless(names: list[Part], turned: bool) -> list[Part]:
    """Names without patronymics, where two are left; the last is one only where the first is the surname."""
    last = len(names) - 1
    left = [
        one
        for at, one in enumerate(names)
        if not at or not _is_father(one) or (at == last and not turned and not one.child)
    ]
    return left if len(left) > 1 else names


def _is_father(part: Part) -> bool:
    return bool(part.child) or PATRONYMIC.fullmatch(part.letters) is not None


def _is_turned(names: list[Part]) -> bool:
    """Whether the surname comes first, as its shape and a given name behind it tell, or "уулу" behind the first."""
    first, second = names[:2]
    if first.child or _is_given(first):
        return bool(first.child)
    if SURNAME.fullmatch(first.letters):
        return not SURNAME.fullmatch(second.letters)
    perhaps = len(names) > 2 and _is_father(names[-1])
    return (perhaps or (first.cyrillic and PERHAPS_SURNAME.fullmatch(first.letters) is not None)) and _is_given(second)


def _is_given(part: Part) -> bool:
    return _equal(part.letters) in _known()


@cache
def _known() -> frozenset[str]:
    """The given names of the tables, folded."""
    return frozenset(_equal(_folded(one, ())) for one in MALE | FEMALE)


@cache
def _equals() -> dict[str, str]:
    """Folded names -> the folded first name of their line in EQUAL."""
    result = {}
    for line in EQUAL:
        for one in line:
            text = _plain(one)
            result[_folded(text, _hints(text))] = _folded(line[0].lower(), ())
    return result


def _equal(letters: str) -> str:
    """A given name as all its equals are written."""
    return "muhamad" if MUHAMMAD.fullmatch(letters) else _equals().get(letters, letters)


@lru_cache(maxsize=20_000)
def _folded(word: str, hints: Hints) -> str:
    """A word in small letters -> ASCII letters and digits, one for each sound that tells names apart."""
    letters = "".join(map(_base, word))
    for shape, sound in (*(rule for at in hints for rule in HINTS[at][1]), *LATIN):
        letters = shape.sub(sound, letters)
    letters = letters.translate(LETTERS)
    for shape, sound in CYRILLIC:
        letters = shape.sub(sound, letters)
    return "".join(map(_ascii, letters))


@cache
def _base(sign: str) -> str:
    """A letter without its marks; Georgian and Armenian ones as Russian writes them."""
    if CYRILLIC_LETTER.match(sign):
        return sign
    if (known := MARKED.get(sign) or GEORGIAN.get(sign) or ARMENIAN.get(sign)) is not None:
        return known
    return "".join(one for one in normalize("NFKD", sign) if not combining(one)).casefold()


def _ascii(sign: str) -> str:
    """ASCII as it is, Russian letters by the table, a letter of another script as its code point."""
    if sign.isascii():
        return sign if sign.isalnum() else ""
    return ASCII.get(sign) or f"x{ord(sign):x}"
