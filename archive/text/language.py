"""Tells the language of a text and of its blocks by script, letters, short words and endings; a doubt is None.

No model: the tables of lexicon/neighbours.py cost no memory to speak of, and are right on more real paragraphs than
the libraries measured (docs/dependencies.md).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from unicodedata import normalize

from archive.model import Block
from archive.text.lexicon import LANGUAGES
from archive.text.lexicon.neighbours import ENDINGS, FUNCTION_WORDS, LETTERS

SAMPLE = 3000  # characters looked at, from three places of the text
WORD = re.compile(r"[^\W\d_]+(?:['’ʻ‘-][^\W\d_]+)*")
URL = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+")
STRESS = "\u0301"  # over a vowel of Cyrillic: "Монморанси́"
SCRIPTS = {
    "latin": re.compile("[a-zà-ɏəḀ-ỿ]"), "cyrillic": re.compile("[а-ӿ]"), "arabic": re.compile("[؀-ۿ]"),
    "el": re.compile("[Ͱ-Ͽ]"), "he": re.compile("[֐-׿]"), "hy": re.compile("[԰-֏]"), "ka": re.compile("[ა-ჿ]"),
    "th": re.compile("[฀-๿]"), "hi": re.compile("[ऀ-ॿ]"), "ko": re.compile("[가-힣]"), "ja": re.compile("[぀-ヿ]"),
    "zh": re.compile("[一-鿿]"),
}  # fmt: skip
DENSE = {"ko": 3, "ja": 3, "zh": 3}  # letters of Latin script that one sign of these is worth
KANA = 0.08  # share of kana from which a text is Japanese, whatever its other signs
MAIN = 0.5  # share of the letters that the main script has at least
SHARED = {
    "latin": frozenset("abcdefghijklmnopqrstuvwxyz'’ʻ‘-"),
    "cyrillic": frozenset("абвгдежзклмнопрстуфхцчш'’-"),
    "arabic": frozenset("'’-"),
}
FOREIGN = 1.0  # what a word with letters that a language does not have costs that language
ENDING = 0.5  # what an ending counts; a short word counts 1 and more
LONG = 5  # letters from which a word has an ending
MIN_LETTERS = 12
LEAST = 1.5  # points, and …
LEAST_PER_WORD = 0.12  # … points per word, below which there is nothing to go by, …
LEAST_OTHERS = 0.25  # … for languages that the sources are not in
LEAD = 0.2  # points by which the first must lead
OURS = 0.4  # points that the languages of the sources have ahead
CLOSE = 0.5  # share of the first language's points with which a second may be that of other paragraphs
BLOCK_LETTERS = 60  # letters of a block from which it may be told to be in another language
BLOCK_LEAD = 1.5  # times the document's language's points that another must have in a block
AT_HOME = 0.2  # share of a block's words that, being the document's function words, settle it


def detect(text: str) -> str | None:
    """The ISO 639-1 code of a text's main language, or None when there is too little or too mixed text to tell."""
    lines = [WORD.findall(line) for line in spoken(text).split("\n")]
    found = [word for line in lines for word in line]
    points = scores(found)
    if not isinstance(points, dict):
        return points
    return (most_lines(lines) if is_close(points) else None) or leading(points, len(found))


def leading(points: Mapping[str, float], words: int) -> str | None:
    """The language with the most points, where it leads and the points are enough for so many words."""
    ranked = sorted(points.items(), key=lambda one: -one[1])[:2]
    if not ranked or ranked[0][1] < max(LEAST, share(ranked[0][0]) * words):
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= LEAD else None


def is_close(points: Mapping[str, float]) -> bool:
    ranked = sorted(points.values(), reverse=True)[:2]
    return len(ranked) > 1 and ranked[1] > CLOSE * ranked[0]


def most_lines(lines: Sequence[list[str]]) -> str | None:
    """The language of most of a text, told line by line: letters of its own speak louder than what all write."""
    letters: Counter[str] = Counter()
    for line in lines:
        length = sum(map(len, line))
        points = scores(line) if length >= BLOCK_LETTERS else None
        if told := leading(points, len(line)) if isinstance(points, dict) else points:
            letters[told] += length
    return letters.most_common(1)[0][0] if letters else None


def share(language: str) -> float:
    return LEAST_PER_WORD if language in LANGUAGES else LEAST_OTHERS


def blocks(text: str, found: Sequence[Block], language: str | None) -> tuple[Block, ...]:
    """The blocks, those with a language of their own that are surely in another than the document's."""
    told = ((one, other(text[one.start : one.end], language)) for one in found)
    return tuple(replace(one, language=another) if another else one for one, another in told)


def other(text: str, language: str | None) -> str | None:
    """The language of a block where it is surely not the document's; None otherwise."""
    if language is None or len(text) < BLOCK_LETTERS:
        return None
    own, plain = FUNCTION_WORDS.get(language, frozenset()), text[:SAMPLE].lower().split()
    if sum(map(own.__contains__, plain)) >= 2 * AT_HOME * len(plain):
        return None  # most blocks end here: it is surely the document's
    found = WORD.findall(spoken(text))
    if sum(map(own.__contains__, found)) >= AT_HOME * len(found) or sum(map(len, found)) < BLOCK_LETTERS:
        return None
    points = scores(found)
    if not isinstance(points, dict):
        return points if points != language else None
    best = max(points, key=lambda one: points[one], default=language)
    least = max(2 * LEAST, 2 * share(best) * len(found), BLOCK_LEAD * points.get(language, 0))
    second = max((value for one, value in points.items() if one != best), default=0)
    return best if best != language and points[best] >= max(least, second + 2 * LEAD) else None


def spoken(text: str) -> str:
    """A sample of a text in lower case, without addresses."""
    part = normalize("NFC", sample(text)).lower().replace(STRESS, "")
    return URL.sub(" ", part) if "@" in part or "://" in part or "www." in part else part


def sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    part = SAMPLE // 3
    middle = len(text) // 2
    return "\n".join((text[:part], text[middle : middle + part], text[-part:]))


def scores(found: list[str]) -> dict[str, float] | str | None:
    """Points by language; the language itself where the script tells it; None for too little or mixed script."""
    letters = "".join(found)
    script = main_script(letters) if len(letters) >= MIN_LETTERS else None
    if script not in SHARED:
        return script
    points: defaultdict[str, float] = defaultdict(float)
    for word, times in Counter(found).items():
        for language, worth in of_word(word, script):
            points[language] += worth * times
    for language in LANGUAGES:
        if language in points:
            points[language] += OURS
    return dict(points)


def main_script(letters: str) -> str | None:
    """The script most letters are of, or the language that alone writes it; None when they are mixed."""
    if letters.isascii():
        return "latin"
    times = Counter(letters)
    signs_used = "".join(times)
    counts = {
        name: sum(times[sign] for sign in signs.findall(signs_used)) * DENSE.get(name, 1)
        for name, signs in SCRIPTS.items()
    }
    total = sum(counts.values())
    if counts["ja"] > KANA * total:
        return "ja"
    top = max(counts, key=lambda name: counts[name])
    return top if counts[top] > MAIN * total else None


@lru_cache(maxsize=1 << 14)  # the same words come again on every page
def of_word(word: str, script: str) -> tuple[tuple[str, float], ...]:
    """What one word says for and against each language of its script."""
    points: defaultdict[str, float] = defaultdict(float)
    for language in by_word().get(word, ()):
        points[language] += 1 + len(word) / 10
    if len(word) >= LONG:
        endings = by_ending()
        for language in {one for length in range(1, 6) for one in endings.get(word[-length:], ())}:
            points[language] += ENDING
    special = [letter for letter in word if letter not in SHARED[script]]
    if special:
        known = languages_of(script)
        able = [one for one in known if all(letter in LETTERS[one] for letter in special)]
        for language in known if able else ():
            points[language] += 1 - len(able) / len(known) if language in able else -FOREIGN
    return tuple(points.items())


@cache
def languages_of(script: str) -> tuple[str, ...]:
    """The languages of the tables that are written in a script, told by their most letters."""
    return tuple(one for one, known in FUNCTION_WORDS.items() if main_script("".join(known)) == script)


@cache
def by_word() -> dict[str, tuple[str, ...]]:
    return inverted(FUNCTION_WORDS)


@cache
def by_ending() -> dict[str, tuple[str, ...]]:
    return inverted(ENDINGS)


def inverted(table: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, several in table.items():
        for one in several:
            found[one] = (*found.get(one, ()), language)
    return found
