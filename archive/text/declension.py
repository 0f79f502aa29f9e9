"""Undoes the case endings of people's names in Russian prose: "Наталье Крымовой" is a form of "Наталья Крымова".

The words of a name agree in case and gender, so each word is read by all paradigms of lexicon/ru_names.py that its
end fits, and the readings of a name are those that all its words share. What one surface leaves open ("Козлова" is a
woman, or a case of "Козлов") the other surfaces of its document settle (`fullest`).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from math import prod
from operator import itemgetter

from archive.text.lexicon.ru_names import (
    CASES,
    DAUGHTER,
    FEMALE,
    FIXED,
    INFLECTED,
    IRREGULAR,
    MALE,
    ODD,
    PARADIGMS,
    PATRONYMIC_FEMALE,
    PATRONYMIC_MALE,
    SON,
    Paradigm,
)

TOKEN = re.compile(r"[^\W\d_]{1,2}\.|[^\s.,]+|[.,]")
INITIAL = re.compile(r"[^\W\d_]{1,2}\.|[^\W\d_]")
SOUNDS = re.compile(r"[а-яёіїєґўәғқңөұүһ’'ʼ]+(?:-[а-яёіїєґўәғқңөұүһ’'ʼ]+)*")
CHANCE = {"nom": 0.55, "gen": 0.15, "dat": 0.08, "acc": 0.12, "ins": 0.07, "pre": 0.03}  # of a name's cases in news
SHARE = {"m": 0.65, "f": 0.35}
KNOWN = 6.0  # the weight of a given name that the table has
PLAUSIBLE = 0.02  # readings less likely than this, measured by the likeliest, are none
WIDEST = 3  # nominatives of one word in one case that are followed up; one in names of more than four words
SURE = 0.9  # the share of its likelihood from which a reading counts as evidence for other surfaces
ALONE = 0.3  # what a reading is worth that no other surface speaks for
MOST = 50  # namesakes that are looked at
LONGEST = 200  # characters of what may be a name; hyphens in a word are at most two
CHILD = re.compile(rf"-(?=(?:{'|'.join(sorted(SON | DAUGHTER))})\b)")

Key = tuple[str, str]  # a word in small letters and "m" or "f"
Choices = tuple[tuple[str, float], ...]  # nominatives and their weights


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in the nominative, the cases that its surface may stand in, and the gender, "" where it may be either."""

    nominative: str
    cases: frozenset[str]
    gender: str


def readings(name: str) -> tuple[Reading, ...]:
    """All plausible readings of a name, the likeliest first; what is no Russian form stays as it is, in any case.

    Made for one to four words; of more only the likeliest nominative of each is tried. Empty for a blank name.
    """
    return tuple(reading for reading, _ in _shared(name))


@lru_cache(maxsize=20_000)
def _shared(name: str) -> tuple[tuple[Reading, float], ...]:
    """The readings of a name with their shares of all likelihood, the likeliest first."""
    tokens = TOKEN.findall(name)
    still = ((Reading(" ".join(name.split()), frozenset(CASES), ""), 1.0),) if tokens else ()
    if len(name) > LONGEST:
        return still
    chances: dict[tuple[str, str], dict[str, float]] = {}
    for gender in _genders(tokens):
        options = [_token(tokens, at, gender) for at in range(len(tokens))]
        for case in CASES:
            for nominatives, weight in _together([one.get(case, ()) for one in options]):
                cases = chances.setdefault((_written(name, nominatives), gender), {})
                cases[case] = cases.get(case, 0.0) + weight * CHANCE[case] * SHARE[gender]
    return _ranked(chances) or still


def is_given(word: str) -> bool:
    """Whether a word is a form of a given name that the tables have."""
    return any(one.nominative.lower().replace("ё", "е") in _given() for one in readings(word))


@cache
def _given() -> frozenset[str]:
    return frozenset(name for names in _tables().values() for name in names)


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
    if still or len(lower) != len(token) or lower.count("-") > 2 or not SOUNDS.fullmatch(lower):
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
    behind, still = _simple(last, gender), ((first, 0.5),)
    both = _forms(first, gender) if last not in SON | DAUGHTER else {}
    both = {
        case: tuple((one, weight if weight > 0.8 else weight / 4) for one, weight in held)
        for case, held in both.items()
    }
    return {
        case: tuple(
            sorted(
                ((f"{one}-{two}", weight * other) for one, weight in still + both.get(case, ()) for two, other in ends),
                key=_unlikely,
            )
        )
        for case, ends in behind.items()
    }


def _unlikely(choice: tuple[str, float]) -> float:
    return -choice[1]


def _simple(word: str, gender: str) -> dict[str, Choices]:
    """Nominatives by case, the likeliest first; beside a given name that the table has, all else is less likely."""
    found: dict[str, dict[str, float]] = {case: {} for case in CASES}
    known = any(weight == KNOWN for sex in "mf" for *_, weight in _by_paradigm(word, sex))
    for nominative, cases, weight in _by_paradigm(word, gender):
        for case in cases if weight else ():
            scaled = weight * 0.3 if known and weight != KNOWN else weight
            found[case][nominative] = max(scaled, found[case].get(nominative, 0.0))
    return {case: tuple(sorted(choices.items(), key=_unlikely)) for case, choices in found.items() if choices}


def _by_paradigm(word: str, gender: str) -> Iterator[tuple[str, Sequence[str], float]]:
    """All that a word may be: its nominative, the cases and a weight."""
    plain = word.replace("ё", "е")
    fixed = _fixed(plain, gender)
    yield word, ("nom",), fixed
    yield word, CASES, fixed * 0.8 if fixed == KNOWN and plain[-1] == "е" else fixed
    for size in range(min(5, len(word) + 1)):
        stem = plain[: len(word) - size]
        for paradigm, cases in _endings().get((gender, plain[len(stem) :]), ()):
            if paradigm.stem.search(stem):
                full = stem + paradigm.nominative
                irregular = IRREGULAR.get(stem) if size and not paradigm.nominative else None
                weight = paradigm.weight * _shape(full, plain)
                if (irregular or full).replace("ё", "е") in _tables()[gender]:
                    weight = KNOWN / 2 if paradigm.nominative == "о" else KNOWN
                yield irregular or word[: len(stem)] + paradigm.nominative, cases, weight


def _fixed(word: str, gender: str) -> float:
    """How likely a word stays as it is: women's given names in a consonant, all in a vowel but "а", other shapes."""
    if word in _tables()[gender] and (word[-1] in "оеиуыэю" or (gender == "f" and word[-1] not in "ая")):
        return KNOWN
    man = (20.0 if gender == "m" else 0.1) if word in _tables()["m"] else 1.0
    shapes = (weight for genders, shape, weight in FIXED if gender in genders and shape.fullmatch(word))
    return next(shapes, 0.0) * _shape(word, word) * man


def _shape(nominative: str, surface: str) -> float:
    """How much less likely its shape makes a nominative."""
    tables = (INFLECTED, ODD) if nominative == surface else (ODD,)
    return prod(next((factor for shape, factor in table if shape.fullmatch(nominative)), 1.0) for table in tables)


@cache
def _tables() -> dict[str, frozenset[str]]:
    return {gender: frozenset(one.replace("ё", "е") for one in names) for gender, names in (("m", MALE), ("f", FEMALE))}


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


def _ranked(chances: dict[tuple[str, str], dict[str, float]]) -> tuple[tuple[Reading, float], ...]:
    """Readings by likelihood, without implausible ones and cases; one that fits both genders alike is of neither."""
    scored: dict[tuple[str, frozenset[str]], dict[str, float]] = defaultdict(dict)
    best = max((sum(cases.values()) for cases in chances.values()), default=0.0)
    for (text, gender), cases in chances.items():
        total, most = sum(cases.values()), max(cases.values())
        if total >= best * PLAUSIBLE:
            kept = frozenset(case for case, chance in cases.items() if chance >= most * PLAUSIBLE)
            scored[text, kept][gender] = total
    whole = sum(sum(genders.values()) for genders in scored.values())
    ordered = sorted(scored.items(), key=lambda one: -sum(one[1].values()))
    return tuple(
        (Reading(text, cases, "" if len(genders) > 1 else next(iter(genders))), sum(genders.values()) / whole)
        for (text, cases), genders in ordered
    )


def same(one: str, other: str) -> bool:
    """Whether two surfaces can be forms of one name, or of a part of it.

    The shorter may lack the patronymic, the given name or the surname, or have initials for them: "Козловым", "И. С.
    Козлову", "Козлова Ивана" may be "Иван Сергеевич Козлов"; "С. Козлов" may not. The order of words is free.
    """
    return any(
        _agree(first.gender, second.gender) and _fit(_words(first.nominative), _words(second.nominative))
        for first in readings(one)
        for second in readings(other)
    )


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters without "ё", initials without their stop."""
    plain = CHILD.sub(" ", name.lower().replace("ё", "е"))
    return tuple(stripped for one in TOKEN.findall(plain) if (stripped := one.strip(".,")))


def _fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names share a whole word, and what is left of both agrees, in order and by initials."""
    shared = Counter(one) & Counter(other)
    if not any(len(word) > 1 for word in shared):
        return False
    left = zip(_rest(one, shared), _rest(other, shared), strict=False)
    return all(first[0] == second[0] and 1 in (len(first), len(second)) for first, second in left)


def _rest(words: Sequence[str], shared: Counter[str]) -> list[str]:
    taken, rest = Counter(shared), []
    for word in words:
        if taken[word] > 0:
            taken[word] -= 1
        else:
            rest.append(word)
    return rest


def fullest(surfaces: Sequence[str]) -> dict[str, str]:
    """Each name surface of one document -> the fullest nominative that the document has of that person.

    A surface that may be two people ("В. Козлов" beside Виктор and Владимир, "Козлову" beside a man and a woman) stays
    its own nominative. Ambiguous forms are read as the other surfaces are. Linear, but for more than MOST namesakes.
    """
    names = list(dict.fromkeys(surfaces))
    seen, sure = _evidence(names)
    settled = {name: found for name in names if (found := _settled(name, seen, sure))}
    people = _people(settled)
    return {name: _person(settled[name], people) if name in settled else nominative(name) for name in names}


def _evidence(names: Iterable[str]) -> tuple[Mapping[Key, float], set[Key]]:
    """How many surfaces have each word in each gender, and which of these one surface cannot but have."""
    seen: dict[Key, float] = defaultdict(float)
    sure: set[Key] = set()
    for name in names:
        for key, share in _keys(name).items():
            seen[key] += share
            if share > SURE:
                sure.add(key)
    return seen, sure


def _keys(name: str) -> dict[Key, float]:
    """The whole words of all readings of a surface, with their genders and shares."""
    keys: dict[Key, float] = defaultdict(float)
    for reading, share in _shared(name):
        for key in _keyed(reading):
            keys[key] += share
    return keys


def _keyed(reading: Reading) -> list[Key]:
    return [(word, sex) for word in _words(reading.nominative) if len(word) > 1 for sex in reading.gender or "mf"]


def _settled(name: str, seen: Mapping[Key, float], sure: set[Key]) -> Reading | None:
    """The reading that the other surfaces speak for; None where they speak for two."""
    own = _keys(name)
    scores = [
        (share * (ALONE + sum(seen[key] - own[key] for key in _keyed(one)) / (1 if one.gender else 2)), one)
        for one, share in _shared(name)
    ]
    if not scores:
        return None
    best = max(scores, key=itemgetter(0))[1]
    for _, other in scores:
        apart = set(_words(best.nominative)) ^ set(_words(other.nominative))
        if apart and all(key in sure for one in (best, other) for key in _keyed(one) if key[0] in apart):
            return None
    either = {one.gender for _, one in scores if one.nominative == best.nominative}
    return best if len(either) == 1 else replace(best, gender="")


def _people(settled: Mapping[str, Reading]) -> dict[str, list[Reading]]:
    """The names of two words and more under each of their whole words; of two writings of one name the better."""
    held: dict[tuple[str, ...], tuple[tuple[bool, bool, int], Reading]] = {}
    for name, reading in settled.items():
        words = _words(reading.nominative)
        given_first = any(words[0] in names for names in _tables().values()) if words else False
        rank = (name == reading.nominative, given_first, reading.nominative.count("ё"))
        key = tuple(sorted(words))
        if len(words) > 1 and (key not in held or rank > held[key][0]):
            held[key] = (rank, reading)
    people: dict[str, list[Reading]] = defaultdict(list)
    for _, reading in held.values():
        for word in set(_words(reading.nominative)):
            if len(word) > 1 and len(people[word]) < MOST:
                people[word].append(reading)
    return people


def _person(reading: Reading, people: Mapping[str, list[Reading]]) -> str:
    """The fullest name that a reading can be a part of, where all that it can belong to are one person's."""
    words = _words(reading.nominative)
    rarest = min((people.get(word, []) for word in words if len(word) > 1), key=len, default=[])
    found = [one for one in rarest if _agree(one.gender, reading.gender) and _fit(words, _words(one.nominative))]
    if not found:
        return reading.nominative
    best = max(found, key=_fullness)
    whole = all(
        _agree(one.gender, best.gender) and _fit(_words(one.nominative), _words(best.nominative)) for one in found
    )
    return best.nominative if whole else reading.nominative


def _fullness(reading: Reading) -> tuple[int, int]:
    words = _words(reading.nominative)
    return sum(len(word) > 1 for word in words), len(words)
