"""Saying clauses: the verb before or behind a quotation, and its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from archive.text.lexicon import quotes
from archive.text.lexicon.speech import QuoteTable
from archive.text.quotes import subjects, together
from archive.text.quotes.names import Names
from archive.text.quotes.subjects import Subject

LEAD = re.compile(r"(?:[,;!?…]+|\s|\.(?=\s*[–—-]))*(?:[–—-]+\s*)?")
BREAK = re.compile(r"[;:—–]|\b(?:and|but|und|aber|mais|pero|а|но|але|ale|sondern)\s")
PARTED = re.compile(
    r"\b(?:that|who|which|when|if|because|while|что|который|когда|що|який|que|qui|dass|die|der|że|który)\b"
)
NEAR = 160  # characters in which the verb of a clause must come
FAR = 300  # characters before a quotation in which its verb may stand


@dataclass(frozen=True, slots=True)
class Clause:
    """A saying clause: how it tells of speech ("said", "calls", "loose", "according", "colon", "dash"), where its verb
    and its whole text lie, and its subject."""

    kind: str
    start: int
    end: int
    cue: tuple[int, int] | None = None
    subject: Subject | None = None


@cache
def cues(language: str | None) -> re.Pattern[str]:
    """All cues of a language as one pattern with a group for each kind."""
    table = quotes(language) or QuoteTable()
    kinds = ("according", "loose", "calls", "said")
    groups = "|".join(
        f"(?P<{kind}>{'(?i:' if kind == 'according' else '(?:'}{getattr(table, kind)}))" for kind in kinds
    )
    return re.compile(rf"(?<![\w’'-])(?:{groups})(?![\w-])")


def behind(names: Names, cue: re.Pattern[str], close: int, stop: int) -> Clause | None:
    """The clause that follows a quotation, in text[close:stop]."""
    text, table = names.text, names.table
    lead = LEAD.match(text, close, stop)
    first = lead.end() if lead else close
    found = cue.search(text, first, min(stop, first + NEAR))
    if found is None or found.lastgroup in ("loose", "calls"):
        return _signed(names, close, first, stop)
    between = text[first : found.start()]
    words = between.lower().replace(",", " ").split()
    inverted = not words or all(word in table.skips for word in words)
    if found.lastgroup == "according":
        return _clause(names, found, first, stop, subjects.source(names, found.end(), stop)) if inverted else None
    if inverted or table.verb_last and len(words) < 4:
        end = subjects.behind(names, found.end(), stop)
        end = end if end is None or not _is_oblique(end, found[0], table) else Subject(end.start, end.end)
        return _clause(names, found, first, stop, end or _within(found, table))
    if (
        len(words) > (24 if _english(table) else 10)
        or re.search(r"[;:_]", between)
        or _passive(text, first, found.start(), table)
    ):
        return None
    if words[0] == "as" and len(words) > 1:
        first += len(between) - len(between.lstrip()) + 2
    elif words[0] in table.cuts or words[0] in CONJUNCTIONS:
        return None
    subject = subjects.leading(names, first, found.start()) or subjects.before(names, first, found.start())
    if subject is None and 1 < len(words) < 6:
        subject = Subject(first, first + len(between.rstrip(" ,")))
    return _clause(names, found, first, stop, subject) if subject else None


CONJUNCTIONS = frozenset(
    {"and", "but", "or", "und", "aber", "et", "mais", "y", "pero", "и", "а", "но", "та", "і", "але", "i", "ale"}
)


def _clause(names: Names, found: re.Match[str], start: int, end: int, subject: Subject | None) -> Clause:
    if CITING.match(found[0]):
        subject = None  # who cites is not who said it
    subject = together.joined(names, subject) if subject else None
    return Clause(found.lastgroup or "said", start, end, found.span(), subject)


CITING = re.compile(r"цит|cit[eaoó]|cyt|zit")
OBLIQUE = re.compile(r"\w{3,}(?:[цс]кой|[оеёи][вн]ой|ского|цкого|скому|цкому)")
MEN_IN_A = frozenset("Никита Илья Фома Кузьма Лука Микола Микита Ілля Хома Сава Савва Саша Миша Kuba Barnaba".split())


def _is_oblique(subject: Subject, verb: str, table: QuoteTable) -> bool:
    """Whether a name behind a verb stands in another case: "сказала адвокат Марины Лозовской"."""
    if (name := subject.name) is None:
        return False
    first, *_, last = name.split() if " " in name else (name, name)
    if OBLIQUE.fullmatch(last) is not None:
        return True
    a_man = re.search(table.masculine, verb) is not None and re.search(table.feminine, verb) is None
    return " " in name and a_man and first[-1] in "аяa" and last[-1] in "аяay" and first not in MEN_IN_A


def _within(found: re.Match[str], table: QuoteTable) -> Subject | None:
    """The pronoun in a verb ("a-t-il déclaré", "dit-elle"), or none at all where a language leaves it out."""
    inside = re.search(r"-(il|elle|on)\b", found[0])
    if inside:
        start = found.start() + inside.start(1)
        return Subject(start, start + len(inside[1]), None, table.pronouns.get(inside[1], ""), True)
    return Subject(found.start(), found.end(), None, "", True) if table.no_subject else None


def _passive(text: str, start: int, verb: int, table: QuoteTable) -> bool:
    return re.search(table.passive, text[max(start, verb - 60) : verb].rstrip()) is not None


def _signed(names: Names, close: int, first: int, stop: int) -> Clause | None:
    """“…” — Mira Soll: a name behind a dash and nothing else."""
    if not re.search(r"[–—-]\s*$", names.text[close:first]):
        return None
    runs = names.between(first, stop)
    if not runs or runs[0][0] != first or " " not in runs[0][2]:
        return None
    if not re.match(r"\s*(?:,|\(|\.?\s*$)", names.text[runs[0][1] : stop]):
        return None
    return Clause("dash", first, stop, None, Subject(runs[0][0], runs[0][1], runs[0][2]))


def ahead(names: Names, cue: re.Pattern[str], start: int, open_: int, full: bool) -> Clause | None:
    """The clause that leads to a quotation which opens at `open_`, in text[start:open_]."""
    text, table = names.text, names.table
    begin = max(start, open_ - FAR)
    found = None
    for match in cue.finditer(text, begin, open_):
        by = text.startswith(" by ", match.end())
        if not by and not _passive(text, begin, match.start(), table) and not (found and _worse(match)):
            found = match
    if found is not None and re.search(table.denied, text[max(begin, _begins(text, begin, found)) : found.end()]):
        return None
    if found is None:
        return _colon(names, start, open_) if full else None
    gap = text[found.end() : open_]
    if ";" in gap or re.search(r"[.!?]\s+\w{3,}", gap) or len(gap.split()) > (22 if full else 30):
        return _colon(names, start, open_) if full else None
    if found.lastgroup == "calls" and not gap.strip(" :,«„“\"‘'"):
        return None
    return _clause(names, found, begin, open_, _subject(names, cue, found, begin, open_))


def _begins(text: str, begin: int, found: re.Match[str]) -> int:
    """Where the clause of a verb begins."""
    for one in BREAK.finditer(text, begin, found.start()):
        begin = one.end()
    return begin


def _worse(match: re.Match[str]) -> bool:
    """Whether a cue is one only where no other stands before it: "so", which is mostly no verb at all."""
    return match[0] in ("so", "offers", "offered")


def _subject(names: Names, cue: re.Pattern[str], found: re.Match[str], begin: int, open_: int) -> Subject | None:
    text, table = names.text, names.table
    if found.lastgroup == "according":
        return subjects.source(names, found.end(), open_)
    clause = _begins(text, begin, found)
    if found.lastgroup == "loose":
        said = [one for one in cue.finditer(text, begin, found.start()) if one.lastgroup == "said"]
        main = subjects.before(names, begin, said[-1].start()) if said else None
        return main if main and (main.name or main.pronoun) else _first(names, begin, found.start())
    if table.verb_second and (second := _second(names, found, clause, open_)):
        return second
    mine = subjects.before(names, clause, found.start())
    if mine and (mine.name or mine.pronoun):
        return mine
    after = subjects.behind(names, found.end(), open_) if not _english(table) else None
    if after and after.name and _is_oblique(after, found[0], table):
        after = None
    if after and (after.name or (after.pronoun and mine is None)):
        return after
    if mine is None and clause > begin and not PARTED.search(text, begin, clause):
        return _first(names, begin, clause)
    return mine or _within(found, table)


def _second(names: Names, found: re.Match[str], clause: int, open_: int) -> Subject | None:
    """The subject behind a verb in the second place, where another part of its sentence stands before it."""
    text, table = names.text, names.table
    front = text[clause : found.start()]
    word = re.match(r"\s*([^\W\d_]+)", front)
    led = word is not None and word[1].lower() in table.cuts - table.opens
    after = subjects.behind(names, found.end(), open_)
    if after is None or not (led or front.rstrip().endswith(",")):
        return None
    if led or after.pronoun and found.lastgroup == "said":
        return after
    mine = subjects.before(names, clause, found.start())
    whole = mine is not None and not text[clause : mine.start].strip()
    return None if whole and mine and mine.name else after if after.name else None


def _english(table: QuoteTable) -> bool:
    return "the" in table.opens


def _first(names: Names, begin: int, end: int) -> Subject | None:
    """The subject of the sentence: the name or pronoun that it begins with."""
    text = names.text
    word = re.match(r"\s*([^\W\d_]+)", text[begin : begin + 30])
    if word and word[1].lower() in names.table.cuts and (comma := text.find(",", begin, min(end, begin + 120))) > 0:
        begin = comma + 1
        word = re.match(r"\s*([^\W\d_]+)", text[begin : begin + 30])
    if word and word[1].lower() in names.table.pronouns:
        start = begin + word.start(1)
        return Subject(start, start + len(word[1]), None, names.table.pronouns[word[1].lower()], True)
    runs = names.between(begin, min(end, begin + 120))
    if not runs:
        return None
    start, stop, name = runs[0]
    lead = text[begin:start].split()
    if len(lead) > 5 or any(word.lower() in names.table.cuts for word in lead) or names.is_common(name):
        return None
    titled = bool(lead) and lead[-1].lower().strip(".") in names.table.names.leading
    if " " not in name and not names.is_known(name) and not titled:
        return None  # it may be any word that begins the sentence
    if re.match(r"[’']", text[stop : stop + 1]):
        return None
    return Subject(start, stop, name)


def _colon(names: Names, start: int, open_: int) -> Clause | None:
    """ "Mosbacher: „…“", "Soll thanked the court: “…”": words that end with a colon and begin with a name."""
    lead = names.text[start:open_].rstrip(' \xa0\u202f«„“"–—-')
    if not lead.endswith(":"):
        return None
    begin = start + len(lead) - len(lead.lstrip())
    end = start + len(lead) - 1
    subject = _first(names, begin, end)
    whole = subject is None or subject.end == end
    subject = together.joined(names, subject) if subject else None
    if subject and subject.name and not whole and (names.table.verb_last or _is_loose(names, subject)):
        subject = None  # somebody named at the beginning, perhaps in another case
    return Clause("colon", begin, open_, None, subject)


def _is_loose(names: Names, subject: Subject) -> bool:
    """Whether one name alone stands in a language of cases."""
    cases = names.table.inserted and names.table.trimmed
    return cases and subject.name is not None and " " not in subject.name
