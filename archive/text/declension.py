"""Undoes the case endings of people's names in Russian prose: "Наталье Крымовой" is a form of "Наталья Крымова".

The words of a name agree in case and gender, so each word is read by all paradigms of lexicon/ru_names.py that its
end fits, and the readings of a name are those that all its words share. What one surface leaves open ("Козлова" is a
woman, or a case of "Козлов") the other surfaces of its document settle (`fullest`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from math import prod

from archive.text.lexicon.ru_names import (
    CASES,
    DAUGHTER,
    FEMALE,
    FIXED,
    INFLECTED,
    IRREGULAR,
    MALE,
    PARADIGMS,
    PATRONYMIC_FEMALE,
    PATRONYMIC_MALE,
    SON,
    Paradigm,
)

TOKEN = re.compile(r"[^\W\d_]{1,2}\.|[^\s.,]+|[.,]")
INITIAL = re.compile(r"[^\W\d_]{1,2}\.|[^\W\d_]")
SOUNDS = re.compile(r"[а-яёіїєґўәғқңөұүһ]+(?:-[а-яёіїєґўәғқңөұүһ]+)*")
CHANCE = {"nom": 0.55, "gen": 0.15, "dat": 0.08, "acc": 0.12, "ins": 0.07, "pre": 0.03}  # of a name's cases in news
SHARE = {"m": 0.65, "f": 0.35}
KNOWN = 1.5  # the weight of a given name that the table has
PLAUSIBLE = 0.02  # readings less likely than this, measured by the likeliest, are none
WIDEST = 3  # nominatives of one word in one case that are followed up; one in names of more than four words

Choices = tuple[tuple[str, float], ...]  # nominatives and their weights


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in the nominative, the cases that its surface may stand in, and the gender, "" where it may be either."""

    nominative: str
    cases: frozenset[str]
    gender: str


@lru_cache(maxsize=20_000)
def readings(name: str) -> tuple[Reading, ...]:
    """All plausible readings of a name, the likeliest first; what is no Russian form stays as it is, in any case.

    Made for one to four words; of more only the likeliest nominative of each is tried. Empty for a blank name.
    """
    tokens = TOKEN.findall(name)
    chances: dict[tuple[str, str], dict[str, float]] = {}
    for gender in _genders(tokens):
        options = [_token(tokens, at, gender) for at in range(len(tokens))]
        for case in CASES:
            for nominatives, weight in _together([one.get(case, ()) for one in options]):
                cases = chances.setdefault((_written(name, nominatives), gender), {})
                cases[case] = cases.get(case, 0.0) + weight * CHANCE[case] * SHARE[gender]
    return _ranked(chances) or ((Reading(name.strip(), frozenset(CASES), ""),) if tokens else ())


def nominative(name: str, cases: str = "", gender: str = "") -> str:
    """The likeliest nominative of a name among those in one of the cases ("dat acc") and of the gender, where given.

    Where nothing fits, the gender counts for more than the case, and any reading for more than none.
    """
    wanted, held = frozenset(cases.split()), readings(name)
    fitting = [one for one in held if not gender or one.gender in ("", gender)] or list(held)
    narrowed = [one for one in fitting if not wanted or one.cases & wanted] or fitting
    return narrowed[0].nominative if narrowed else name


def _genders(tokens: Sequence[str]) -> str:
    """The genders that a name may have: patronymics tell, and "оглы" or "кызы"."""
    later = [one.lower() for one in tokens[1:]]
    if any(PATRONYMIC_FEMALE.fullmatch(one) or _child(one) == "f" for one in later):
        return "f"
    if any(_child(one) == "m" for one in later):
        return "m"
    words = [one for one in tokens if not INITIAL.fullmatch(one)]
    return "m" if len(words) > 2 and any(PATRONYMIC_MALE.fullmatch(one) for one in later) else "mf"


def _child(word: str) -> str:
    """The gender that "оглы", "Мамед-оглы", "Кемелулы" or "кызы" tells."""
    for gender, ends in (("m", SON), ("f", DAUGHTER)):
        if word.rpartition("-")[2] in ends or (len(word) > 6 and word.endswith(tuple(ends))):
            return gender
    return ""


def _token(tokens: Sequence[str], at: int, gender: str) -> dict[str, Choices]:
    """The nominatives of one word in each case; initials, "фон", and "Гасан" before "оглы", have but one."""
    token, behind = tokens[at], tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    lower = token.lower()
    still = INITIAL.fullmatch(token) or token.islower() or behind in SON | DAUGHTER or _child(lower)
    if still or len(lower) != len(token) or not SOUNDS.fullmatch(lower):
        return dict.fromkeys(CASES, ((token, 1.0),))
    widest = WIDEST if len(tokens) < 5 else 1
    return {
        case: tuple((_dressed(token, word), weight) for word, weight in choices[:widest])
        for case, choices in _forms(lower, gender).items()
    }


def _dressed(surface: str, word: str) -> str:
    """A word in small letters with the capitals of its surface."""
    if len(surface) > 1 and surface.isupper():
        return word.upper()
    return "-".join(map(_capitals, surface.split("-"), word.split("-")))


def _capitals(surface: str, word: str) -> str:
    kept = 0
    while kept < min(len(surface), len(word)) and surface[kept].lower() == word[kept]:
        kept += 1
    return surface[:kept] + word[kept:]


@lru_cache(maxsize=20_000)
def _forms(word: str, gender: str) -> dict[str, Choices]:
    """The nominatives of a word, or of two with a hyphen, in each case: "Касым-Жомарта", "Салтыкова-Щедрина"."""
    first, hyphen, last = word.rpartition("-")
    if not hyphen:
        return _simple(word, gender)
    before, behind = _forms(first, gender), _simple(last, gender)
    still = ((first, 0.3),)
    return {
        case: tuple(
            sorted(
                ((f"{one}-{two}", weight * other) for one, weight in before.get(case, ()) + still for two, other in ends),
                key=_unlikely,
            )
        )
        for case, ends in behind.items()
    }


def _unlikely(choice: tuple[str, float]) -> float:
    return -choice[1]


def _simple(word: str, gender: str) -> dict[str, Choices]:
    found: dict[str, dict[str, float]] = {case: {} for case in CASES}
    for nominative, cases, weight in _by_paradigm(word, gender):
        for case in cases if weight else ():
            found[case][nominative] = max(weight, found[case].get(nominative, 0.0))
    return {case: tuple(sorted(held.items(), key=_unlikely)) for case, held in found.items() if held}


def _by_paradigm(word: str, gender: str) -> Iterator[tuple[str, Sequence[str], float]]:
    """All that a word may be: its nominative, the cases and a weight."""
    yield from _fixed(word, gender)
    for size in range(min(5, len(word))):
        stem = word[: len(word) - size]
        for paradigm, cases in _endings().get((gender, word[len(stem) :]), ()):
            if paradigm.stem.search(stem):
                full = (size and not paradigm.nominative and IRREGULAR.get(stem)) or stem + paradigm.nominative
                yield full, cases, KNOWN if _given(full, gender) else paradigm.weight * _shape(full)


def _fixed(word: str, gender: str) -> Iterator[tuple[str, Sequence[str], float]]:
    """The word in any case: given names of women in a consonant and of all in a vowel but "а", and other shapes."""
    if _given(word, gender) and (word[-1] in "оеиуыэю" or (gender == "f" and word[-1] not in "ая")):
        yield word, CASES, KNOWN
        return
    factor = _shape(word)
    if _given(word, "m"):
        factor *= 20 if gender == "m" else 0.1
    weight = next((weight for genders, shape, weight in FIXED if gender in genders and shape.fullmatch(word)), 0.0)
    if weight:
        yield word, CASES, weight * factor


def _shape(word: str) -> float:
    """How much the shape of a nominative makes it less likely."""
    return next((factor for shape, factor in INFLECTED if shape.fullmatch(word)), 1.0)


def _given(word: str, gender: str) -> bool:
    return word.replace("ё", "е") in _tables()[gender]


@cache
def _tables() -> dict[str, frozenset[str]]:
    return {
        gender: frozenset(one.replace("ё", "е") for one in names) for gender, names in (("m", MALE), ("f", FEMALE))
    }


@cache
def _endings() -> dict[tuple[str, str], list[tuple[Paradigm, list[str]]]]:
    """Gender and ending -> the paradigms that have it, and for which cases."""
    result: dict[tuple[str, str], list[tuple[Paradigm, list[str]]]] = {}
    for paradigm in PARADIGMS:
        cases: dict[str, list[str]] = {}
        for case, endings in zip(CASES, (paradigm.nominative, *paradigm.oblique), strict=True):
            for ending in endings.split("|"):
                cases.setdefault(ending, []).append(case)
        for ending, held in cases.items():
            result.setdefault((paradigm.genders, ending), []).append((paradigm, held))
    return result


def _together(options: Sequence[Choices]) -> Iterator[tuple[tuple[str, ...], float]]:
    """The names that words make together: one nominative of each."""
    for chosen in product(*options):
        if chosen:
            yield tuple(word for word, _ in chosen), prod(weight for _, weight in chosen)


def _written(name: str, nominatives: Iterable[str]) -> str:
    """The name with its words replaced; white space becomes one blank."""
    words = iter(nominatives)
    return " ".join(TOKEN.sub(lambda _: next(words), name).split())


def _ranked(chances: dict[tuple[str, str], dict[str, float]]) -> tuple[Reading, ...]:
    """Readings by likelihood, without implausible ones and cases; one that fits both genders alike is of neither."""
    scored: dict[tuple[str, frozenset[str]], dict[str, float]] = defaultdict(dict)
    best = max((sum(cases.values()) for cases in chances.values()), default=0.0)
    for (text, gender), cases in chances.items():
        total, most = sum(cases.values()), max(cases.values())
        if total >= best * PLAUSIBLE:
            kept = frozenset(case for case, chance in cases.items() if chance >= most * PLAUSIBLE)
            scored[text, kept][gender] = total
    ordered = sorted(scored.items(), key=lambda one: -sum(one[1].values()))
    return tuple(
        Reading(text, cases, "" if len(genders) > 1 else next(iter(genders))) for (text, cases), genders in ordered
    )
