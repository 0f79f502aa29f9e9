"""Kazakh nouns in all cases and possessive forms, by vowel harmony and the last sound of the stem."""

from __future__ import annotations

from collections.abc import Iterator

FRONT, BACK, BOTH = "әеёөүіэьи", "аоұыяюё", "у"
VOWELS = FRONT + BACK + BOTH
VOICELESS = "пфкқтсшщчцхһбвгд"
NASAL = "мнң"
SOFTENED = {"к": "г", "қ": "ғ", "п": "б"}
CASE_MARKS = {"genitive": "f", "locative": "i", "ablative": "m"}


def noun(stem: str) -> dict[str, str]:
    """The forms of a noun, singular, bare and with the third person's ending, and the mark of each one's case."""
    return dict(_cases(stem)) | owned(stem)


def owned(stem: str) -> dict[str, str]:
    """The forms with the third person's ending: "жылдың басы", "мамырдың бесі"."""
    return dict(_possessed(stem))


def nouns(stem: str) -> dict[str, str]:
    """The forms of a noun's plural."""
    front, last = _is_front(stem), stem[-1]
    consonant = "т" if last in VOICELESS else "д" if last in "лмнңзж" else "л"
    return noun(stem + consonant + ("ер" if front else "ар"))


def _is_front(stem: str) -> bool:
    return next((letter in FRONT for letter in reversed(stem) if letter in FRONT + BACK), False)


def _cases(stem: str) -> Iterator[tuple[str, str]]:
    front, last = _is_front(stem), stem[-1]
    a, i = ("е", "і") if front else ("а", "ы")
    hard = last in VOICELESS
    nasal, vowel = last in NASAL, last in VOWELS and last not in "уью"
    yield stem, ""
    yield stem + ("т" if hard else "н" if nasal or vowel else "д") + i + "ң", CASE_MARKS["genitive"]
    yield stem + ("т" if hard else "н" if vowel else "д") + i, ""
    dative, locative = ("қк"[front], "т") if hard else ("ғг"[front], "д")
    yield stem + dative + a, ""
    yield stem + locative + a, CASE_MARKS["locative"]
    yield stem + ("т" if hard else "н" if nasal else "д") + a + "н", CASE_MARKS["ablative"]
    yield stem + ("п" if hard else "б" if last in "зж" else "м") + "ен", ""
    yield from _of_place(stem + dative[0] + i, front)
    yield from _of_place(stem + locative + a + ("гі" if front else "ғы"), front)


def _possessed(stem: str) -> Iterator[tuple[str, str]]:
    front, last = _is_front(stem), stem[-1]
    a, i = ("е", "і") if front else ("а", "ы")
    if last in VOWELS and last not in "уью":
        base = stem + "с" + i
    else:
        base = stem.removesuffix("ь")[:-1] + SOFTENED.get(stem.removesuffix("ь")[-1], stem.removesuffix("ь")[-1]) + i
    yield base, ""
    yield base + "н" + i + "ң", CASE_MARKS["genitive"]
    yield base + "н", ""
    yield base + "н" + a, ""
    yield base + "нд" + a, CASE_MARKS["locative"]
    yield base + "н" + a + "н", CASE_MARKS["ablative"]
    yield base + "мен", ""
    yield from _of_place(base + "нд" + a + ("гі" if front else "ғы"), front)


def _of_place(base: str, front: bool) -> Iterator[tuple[str, str]]:
    """ "жылғы", "қазандағы", what is or was then; and its own cases."""
    a, i = ("е", "і") if front else ("а", "ы")
    yield base, ""
    yield base + "н" + i + "ң", CASE_MARKS["genitive"]
    yield base + "д" + a + "н", CASE_MARKS["ablative"]
    yield base + ("ге" if front else "ға"), ""
    yield base + "н" + i, ""
    yield base + "мен", ""
