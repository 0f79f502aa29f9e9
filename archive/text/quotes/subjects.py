"""Who speaks: the noun phrase beside a verb of saying, read to a name, a pronoun or a description."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.text.lexicon.speech import QuoteTable
from archive.text.names import CAPITAL
from archive.text.quotes.names import Names, Run

TOKEN = re.compile(r"[^\W\d_](?:[\w’'-]*[\w’'])?\.?|\d+|\S")
CAPITALS = re.compile(rf"(?:{CAPITAL}[\w’&.-]*[ \xa0])*{CAPITAL}[\w’&-]*$")
LONGEST = 12  # words of a description


@dataclass(frozen=True, slots=True)
class Subject:
    """The words that tell who speaks; `name` where they are a name, `pronoun` where they stand for one."""

    start: int
    end: int
    name: str | None = None
    gender: str = ""  # "m", "f", "n" (no person) or unknown
    pronoun: bool = False


def before(names: Names, start: int, end: int) -> Subject | None:
    """The subject that ends right before a verb at `end`, in the clause that begins at `start`."""
    text, table = names.text, names.table
    chunks = _chunks(text, start, end)
    while chunks:
        first, last = chunks.pop()
        last = _without_skips(text, first, last, table)
        if first >= last:
            continue
        words = [one[0] for one in TOKEN.finditer(text, first, last)]
        if (final := words[-1].lower()) in table.pronouns:
            if final == "who":
                first, last = (first, last - 3) if len(words) > 1 else chunks.pop() if chunks else (first, first)
                run = _last_run(names, first, first + len(text[first:last].rstrip()))
                return _of_run(names, run, first) if run else None
            return Subject(last - len(words[-1]), last, None, table.pronouns[final], True)
        named = _ending(names, first, last)
        if named is not None:
            return named
        aside = words[0].lower() in table.opens or words[0].lower() in table.cuts or words[0].isdigit()
        if aside and chunks and (named := _ending(names, *chunks[-1], alone=True)):
            return named
        return _described(text, first, last, table) if not words[0].isdigit() else None
    return None


def leading(names: Names, start: int, end: int) -> Subject | None:
    """The full name that text[start:end] begins with, before a comma: "Mira Soll, who leads the board, said"."""
    runs = names.between(start, min(end, start + 80))
    if not runs or runs[0][0] != start or not (" " in runs[0][2] or names.is_known(runs[0][2])):
        return None
    return _of_run(names, runs[0], start) if names.text[runs[0][1] : runs[0][1] + 1] == "," else None


def behind(names: Names, start: int, end: int) -> Subject | None:
    """The subject that begins right behind a verb at `start`, in text[start:end]."""
    text, table = names.text, names.table
    tokens = [one for one in TOKEN.finditer(text, start, min(end, start + 240))]
    while tokens and tokens[0][0].lower() in table.skips:
        tokens.pop(0)
    if not tokens or not tokens[0][0][0].isalnum():
        return None
    first, word = tokens[0].start(), tokens[0][0].lower().rstrip(".")
    if word in table.pronouns:
        return Subject(first, first + len(word), None, table.pronouns[word], True)
    stop = next((one.start() for one in tokens if one[0] in ",;:()–—" or one[0] == "_"), end)
    stop = min(stop, end, first + 240)
    cut = next((one.start() for one in tokens[1:] if one.start() < stop and one[0].lower() in table.cuts), stop)
    if word in table.cuts and word not in table.opens and not table.inserted:
        return None
    found = _in_phrase(names, first, cut, stop)
    if found is None and stop < end and text[stop] == ",":
        found = _apposition(names, stop + 1, end)
    if found is not None or word in table.cuts:
        return found
    return _described(text, first, cut, table)


def _chunks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """text[start:end] parted at commas and brackets, white space off; the last four."""
    parts = [start, *(one.end() for one in re.finditer(r"[,()–—;:]", text[start:end]))]
    parts = [parts[0], *(start + at for at in parts[1:])]
    ends = [*(at - 1 for at in parts[1:]), end]
    found = []
    for first, last in list(zip(parts, ends, strict=True))[-4:]:
        piece = text[first:last]
        if piece.strip():
            found.append((first + len(piece) - len(piece.lstrip()), first + len(piece.rstrip())))
    return found


def _without_skips(text: str, first: int, last: int, table: QuoteTable) -> int:
    """The end of text[first:last] without adverbs and auxiliaries there."""
    while found := re.search(r"[^\W\d_][\w’'-]*$", text[first:last]):
        if found[0].lower() not in table.skips:
            break
        last = first + len(text[first : first + found.start()].rstrip())
    return last


def _ending(names: Names, first: int, last: int, alone: bool = False) -> Subject | None:
    """The name that ends text[first:last], not one that only says whose or where ("the mayor of Almaty")."""
    text, table = names.text, names.table
    for _ in range(4):
        run = _last_run(names, first, last)
        if run is None:
            return None
        tokens = [one for one in TOKEN.finditer(text, first, run[0])]
        near = next((n for n in range(len(tokens) - 1, max(-1, len(tokens) - 6), -1) if _is_cut(tokens[n], table)), -1)
        if near < 0 or (near == 0 and len(tokens) > 1 and not alone):
            return _of_run(names, run, first)
        if near == 0:
            return None
        last = first + len(text[first : tokens[near].start()].rstrip())
    return None


def _is_cut(token: re.Match[str], table: QuoteTable) -> bool:
    return token[0].lower() in table.cuts


def _last_run(names: Names, first: int, last: int) -> Run | None:
    """The person's name, else the organisation's, that ends at `last`."""
    people = names.between(first, last)
    if people and people[-1][1] == last:
        return people[-1]
    found = CAPITALS.search(names.text[max(first, last - 80) : last])
    if found is None:
        return None
    start = max(first, last - 80) + found.start()
    surface = re.sub(r"^(?:The|An?) ", "", names.text[start:last])
    return last - len(surface), last, surface


def _of_run(names: Names, run: Run, first: int) -> Subject | None:
    """A run of capitals as a subject; None for a common word that only begins the sentence."""
    start, end, name = run
    bare = name.lower()
    if names.is_common(name) or bare in names.table.opens or bare in names.table.names.function or bare in WEAK:
        return None
    if " " not in name and not names.is_known(name) and names.is_first(start):
        return Subject(start, end) if bare not in names.table.cuts else None
    if bare in names.table.names.leading or (start != first and bare in names.table.names.plain):
        return None
    title = re.search(r"([^\W\d_]+)\.?\s$", names.text[max(0, start - 14) : start])
    gender = names.table.titles.get(title[1].lower(), "") if title else ""
    return Subject(start, end, name, gender)


WEAK = frozenset({"it", "this", "that", "there", "what", "one", "others", "some", "many"})


def _in_phrase(names: Names, first: int, cut: int, stop: int) -> Subject | None:
    """The name in the noun phrase behind a verb."""
    table = names.table
    if not table.inserted:  # the phrase ends at its first preposition: English, German
        runs = names.between(first, cut)
        common = names.text[first:cut].split(maxsplit=1)[:1]
        if runs:
            return _of_german(names, runs[-1], first, common) if table.trimmed else _of_run(names, runs[-1], first)
        found = re.match(r"(?:the )?((?:[A-Z][\w’&.-]*[ \xa0]?)+)", names.text[first:cut])
        surface = found[1].rstrip(" \xa0.,") if found and not table.trimmed else ""
        start = first + found.start(1) if found else first
        return _of_run(names, (start, start + len(surface), surface), first) if surface else None
    runs = names.between(first, stop)
    if runs and runs[0][0] == first and not table.names.organisations.search(runs[0][2]):
        return _of_run(names, runs[0], first)
    for start, end, name in reversed(runs):
        word = re.search(r"([^\W\d_][\w’'-]*)\.?\s+$", names.text[max(first, start - 30) : start])
        if word and word[1].lower() in table.cuts:
            continue
        if " " in name or names.is_known(name) or (word and word[1].lower() in table.names.leading):
            return _of_run(names, (start, end, name), first)
    organisation = CAPITALS.match(names.text, first, stop) or re.match(
        r"(?:[A-ZА-ЯҚӘҒІ][\w-]+ ?)+", names.text[first:stop]
    )
    if organisation and not runs:
        surface = organisation[0].strip()
        return _of_run(names, (first, first + len(surface), surface), first)
    return None


def _of_german(names: Names, run: Run, first: int, common: list[str]) -> Subject | None:
    """In German every noun has a capital: one alone is a name only without a determiner, behind a title, or where its
    full form is known; "so Experten" has none."""
    so = names.text[max(0, first - 4) : first].strip() == "so"
    before = re.search(r"([^\W\d_][\w’'-]*)\s+$", names.text[first : run[0]])
    titled = before is not None and before[1].lower() in names.table.names.leading
    determined = bool(common) and common[0].lower() in names.table.opens
    if " " not in run[2] and not titled and not names.is_known(run[2]) and (determined or so):
        return None
    if determined and not titled and run[2].count(" ") == 1 and before and before[1].lower() in names.table.opens:
        return None
    return _of_run(names, run, first)


def _apposition(names: Names, start: int, end: int) -> Subject | None:
    """A name that stands alone between commas: "the group's researcher, Mihra Rittmann, said"."""
    stop = start + len(re.match(r"[^,;:()_]{0,60}", names.text[start:end])[0])  # type: ignore[index]
    piece = names.text[start:stop]
    first, last = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip(" .\xa0"))
    runs = names.between(first, last)
    if runs and runs[0][0] == first and " " in runs[0][2] and (runs[0][1] == last or _goes_on(names, runs[0][1])):
        return _of_run(names, runs[0], first)
    return None


def _goes_on(names: Names, at: int) -> bool:
    found = re.match(r"\s+([^\W\d_]+)", names.text[at : at + 24])
    return found is not None and found[1].lower() in names.table.cuts


def _described(text: str, first: int, last: int, table: QuoteTable) -> Subject | None:
    """A noun phrase that names nobody: "a police officer"; from its first determiner where a language has them."""
    words = list(TOKEN.finditer(text, first, last))
    if table.opens:
        begin = next((n for n, one in enumerate(words) if one[0].lower() in table.opens), -1)
        words = words[begin:] if begin >= 0 else words if len(words) < 4 and text[first].isupper() else []
    if not words or len(words) > LONGEST or words[0][0].lower() in table.cuts - table.opens or "_" in words[0][0]:
        return None
    return Subject(words[0].start(), words[0].start() + len(text[words[0].start() : words[-1].end()].rstrip(".")))
