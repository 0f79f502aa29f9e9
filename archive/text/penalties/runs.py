"""Which runs of capitals may be names of people or companies; in headlines, those that are no common words."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from archive.text import declension
from archive.text.lexicon import common
from archive.text.lexicon.justice import PeopleTable
from archive.text.names import candidates

Run = tuple[int, int, str]  # start, end, surface


def runs(text: str, words: PeopleTable) -> list[Run]:
    """The runs of capitals that may be people: in headlines, where every word has one, by the words that are common."""
    lines = _headlines(text) if words.common else []
    for start, end in lines:
        if text[start:end].isupper():
            text = text[:start] + _capitalised(text[start:end]) + text[end:]
    inside = _Spans([*lines, *(one.span() for one in words.companies.finditer(text))])
    found = [one for one in candidates(text, words.names) if not inside.has(one[0])]
    if words.common:
        found = [one for run in found if (one := _uncommon(run, text, words))]
        found += [one for start, end in lines for one in _titled(text, start, end, words)]
    if words.declined:
        found = [one for run in found if (one := _undressed(run, text, words))]
    return _without_trades(sorted(found), text, words)


def companies(text: str, words: PeopleTable) -> list[Run]:
    """The companies of a text, which may be convicted too, by their whole names and, once named, by the first word."""
    whole = [(one.start(), one.end(), one[0]) for one in words.companies.finditer(text)]
    spans = _Spans([(start, end) for start, end, _ in whole])
    short = {_short(name): name for _, _, name in whole}
    again = [
        (one.start(), one.end(), name)
        for brief, name in short.items()
        for one in re.finditer(rf"\b{re.escape(brief)}\b", text)
        if not spans.has(one.start())
    ]
    return whole + again


class _Spans:
    """Spans that may overlap, and whether a place is in one."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.starts = [start for start, _ in sorted(spans)]
        self.ends = list(accumulate((end for _, end in sorted(spans)), max))

    def has(self, at: int) -> bool:
        before = bisect_right(self.starts, at)
        return before > 0 and at < self.ends[before - 1]


def _short(company: str) -> str:
    """What a company is called once it is known: "EEC Group Tech Inc." is EEC, "City Wide Construction" City Wide."""
    first, _, rest = company.partition(" ")
    return first if first.isupper() and len(first) > 1 else " ".join([first, *rest.split()[:1]])


def _capitalised(line: str) -> str:
    """A line in capitals alone with only those that begin a word."""
    return re.sub(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", lambda word: word[0].capitalize(), line)


def _headlines(text: str) -> list[tuple[int, int]]:
    """Lines in which most words have capitals: there a capital tells nothing."""
    spans = []
    for line in re.finditer(r"[^\n]+", text):
        seen = re.findall(r"[^\W\d_]{2,}", line[0][:400])
        if len(seen) > 3 and sum(word[0].isupper() for word in seen) >= 0.6 * len(seen):
            spans.append(line.span())
    return spans


def _uncommon(run: Run, text: str, words: PeopleTable) -> Run | None:
    """A run without the common word that has its capital from beginning a sentence, nor one in quotation marks."""
    start, end, surface = run
    lead, _, rest = surface.partition(" ")
    starts = re.search(r"(?:\A|[.!?:”\"»\n–—]\s*|[“\"‘«])\Z", text[max(0, start - 3) : start]) is not None
    if starts and is_common(lead, words):
        if not rest or not rest[0].isalpha():
            return None
        return start + len(lead) + 1, end, rest
    return run


def _undressed(run: Run, text: str, words: PeopleTable) -> Run | None:
    """A Russian run without the trade that begins its sentence ("Адвоката Сабину"), nor the court behind it ("Гаджиеву
    Южный окружной суд")."""
    start, end, surface = run
    parts = surface.split()
    if len(parts) > 1 and COURT_BEHIND.match(text, end) and ADJECTIVE.search(parts[-1]):
        parts.pop()
        surface = " ".join(parts)
        end = start + len(surface)
    while parts and (parts[0].startswith("Экс-") or words.not_names.fullmatch(parts[0]) or _is_trade(parts)):
        start += len(parts.pop(0)) + 1
    if not parts or (len(parts) == 1 and COURT_BEHIND.match(text, end) and ADJECTIVE.search(parts[0])):
        return None
    return start, end, text[start:end]


def _is_trade(parts: list[str]) -> bool:
    """Whether the first word is no given name, and the second is one."""
    return len(parts) > 2 and not declension.is_given(parts[0]) and declension.is_given(parts[1])


COURT_BEHIND = re.compile(r"\s+(?:[а-яё-]+\s+){0,3}(?:суд|район|област)\w*")
ADJECTIVE = re.compile(r"(?:ий|ый|(?<!ев)(?<!ов)(?<!ин)(?<!ын)ой|ого|ому|ом|ая)$")


def _titled(text: str, start: int, end: int, words: PeopleTable) -> list[Run]:
    """The runs of one to four capitalised words of a headline that are no common ones."""
    found: list[Run] = []
    run: list[tuple[int, int, str]] = []
    for word in re.finditer(r"[^\s]+", text[start:end]):
        bare = re.sub(r"[’']s?$", "", word[0].strip("“”‘’\"'«»(),:;.!?")) or word[0]
        at = start + word.start() + word[0].find(bare)
        fits = bare[:1].isupper() and not is_common(bare, words) and not re.search(r"\d", bare)
        fits = fits and not (len(bare) > 1 and bare.isupper() and "." not in bare)
        if fits:
            run.append((at, at + len(bare), bare))
        if not fits or not re.fullmatch(r"[“‘\"'«(]?", word[0][: word[0].find(bare)]) or not word[0].endswith(bare):
            found += _joined(run, text, words)
            run = []
    return found + _joined(run, text, words)


def _joined(run: list[Run], text: str, words: PeopleTable) -> list[Run]:
    if not 0 < len(run) < 5:
        return []
    start, end = run[0][0], run[-1][1]
    surface = text[start:end]
    return [] if words.names.organisations.search(surface) or len(surface) < 3 else [(start, end, surface)]


def is_common(word: str, words: PeopleTable) -> bool:
    """Whether a word is no name in a headline: a common one, a title, a nationality."""
    word = word.lower()
    if word in words.given:
        return False
    if word.endswith("ly") or re.fullmatch(r"[0-9$€£].*", word):
        return True
    names = words.names
    known = (common(words.common), words.numbers, names.plain, names.function, names.leading, words.nouns)
    parts = [word, *(word.split("-") if "-" in word else ())]
    singular = word[:-1] if word.endswith("s") else word
    return any(part in table for table in known for part in (*parts, singular))


def _without_trades(found: list[Run], text: str, words: PeopleTable) -> list[Run]:
    """ "Contractor Bo Hill" where the text has "contractor" too: the name alone."""
    if not any(surface.count(" ") > 1 for _, _, surface in found):
        return found
    lower = set(re.findall(r"\b[^\W\d_]{5,}\b", text))
    lower = {word for word in lower if word.islower()}
    result = []
    for start, end, surface in found:
        lead, _, rest = surface.partition(" ")
        if " " in rest and (lead.lower() in lower or lead.lower() in words.nouns):
            start, surface = start + len(lead) + 1, rest
        result.append((start, end, surface))
    return result
