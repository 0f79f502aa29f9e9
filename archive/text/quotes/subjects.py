"""Who speaks: the noun phrase beside a verb of saying, read to a name, a pronoun or a description."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.text.lexicon.speech import QuoteTable
from archive.text.quotes.names import Names, Run

TOKEN = re.compile(r"[^\W\d_](?:[\w’'-]*[\w’'])?\.?|\d+|\S")
NOUN = re.compile(r"[^\W_](?:[\w’'&.-]*[\w’&])?")
ASIDE = re.compile(r"\s*,\s*(?:por su parte|de son côté|pour sa part|в свою очередь|у свою чергу|z kolei)\s*,\s*")
HARD = frozenset(  # words behind which no name in the phrase is the subject of its verb
    "qui que dont où sur dans lors après avant pendant devant quand lorsque alors avec quien cuando sobre tras durante "
    "donde cuyo si y como который которая которые что чтобы когда как комментируя отвечая який яка які що коли który "
    "która którzy że gdy kiedy jak и та i oraz et".split()
)
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
    chunks = _chunks(text, _after_lead(names, start, end), end)
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
        own = names.between(first, last)
        if chunks and not (own and own[0][0] == first) and (named := _whole(names, *chunks[-1])):
            return named
        related = words[0].lower() in table.cuts and chunks
        named = (_ending(names, *chunks[-1], alone=True) if related else None) or _ending(names, first, last)
        if named is not None:
            return named
        aside = words[0].lower() in table.opens or words[0].lower() in table.cuts or words[0].isdigit()
        if aside and chunks and (named := _ending(names, *chunks[-1], alone=True)):
            return named
        return _described(text, first, last, table) if not words[0].isdigit() else None
    return None


def _after_lead(names: Names, start: int, end: int) -> int:
    """Where a clause goes on behind the conjunctions it begins with: "But as Soll said"."""
    while names.table.opens and (found := LEAD.match(names.text, start, end)):
        start = found.end()
    return start


LEAD = re.compile(
    r"\s*(?:(?:[Aa]nd|[Bb]ut|[Yy]et|[Aa]s|[Ww]hen|[Ww]hile|[Tt]hough|[Aa]lthough|[Bb]ecause|[Ii]f|[Oo]nce)\s+)"
)


def leading(names: Names, start: int, end: int) -> Subject | None:
    """The full name that text[start:end] begins with, before a comma: "Mira Soll, who leads the board, said"."""
    start = _after_titles(names, start, end)
    runs = names.between(start, min(end, start + 80))
    if not runs or runs[0][0] != start or not (" " in runs[0][2] or names.is_known(runs[0][2])):
        return None
    if len(runs) > 1 and names.text[runs[0][1] : runs[1][0]].strip() == ",":
        return Subject(start, runs[-1][1])  # several people
    return _of_run(names, runs[0], start) if re.match(r",|\s\(", names.text[runs[0][1] : runs[0][1] + 2]) else None


def _after_titles(names: Names, start: int, end: int) -> int:
    """Where a phrase goes on behind the titles it begins with: "Rep. Soll"."""
    for one in TOKEN.finditer(names.text, start, min(end, start + 60)):
        bare = one[0].lower().rstrip(".")
        if bare not in names.table.names.leading and bare not in names.table.titles:
            return one.start()
    return start


def behind(names: Names, start: int, end: int) -> Subject | None:
    """The subject that begins right behind a verb at `start`, in text[start:end]."""
    text, table = names.text, names.table
    aside = ASIDE.match(text, start, end)
    start = aside.end() if aside else start
    tokens = list(TOKEN.finditer(text, start, min(end, start + 240)))
    while tokens and (tokens[0][0].lower() in table.skips or _is_object(tokens, table)):
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
    first, cut, stop = _unaddressed(names, first, cut, stop)
    if first >= cut:
        return None
    found = _in_phrase(names, first, cut, stop)
    if found is None and stop < end and text[stop] == ",":
        found = _apposition(names, stop + 1, end)
    if found is not None or word in table.cuts - table.opens:
        return found
    return _described(text, first, cut, table)


def _is_object(tokens: list[re.Match[str]], table: QuoteTable) -> bool:
    """Whether a pronoun between a verb and its subject is no subject: "nannte es Soll"."""
    return table.verb_second and len(tokens) > 1 and tokens[0][0] in OBJECTS and tokens[1][0][0].isupper()


OBJECTS = frozenset("es ihn ihm ihnen mir uns".split())


def _unaddressed(names: Names, first: int, cut: int, stop: int) -> tuple[int, int, int]:
    """The phrase without those whom its verb speaks to: "(сказал) Ивану Петрову министр", "министр Ивану Петрову"."""
    for start, end, name in names.between(first, stop):
        if not re.fullmatch(names.table.addressed, name):
            continue
        if start > first:
            return first, min(cut, start), start
        first = end + len(names.text[end:stop]) - len(names.text[end:stop].lstrip())
    return first, cut, stop


def source(names: Names, start: int, end: int) -> Subject | None:
    """The subject behind "according to", not one behind a noun whose holder is another's ("по словам адвоката …")."""
    found = behind(names, start, end)
    if (
        found is None
        or found.name is None
        or not re.search(rf"\b(?:{names.table.whose})", names.text[start : found.start])
    ):
        return found
    first = start + len(names.text[start : found.start]) - len(names.text[start : found.start].lstrip())
    return Subject(first, found.end)


def _whole(names: Names, first: int, last: int) -> Subject | None:
    """The full name that is all of text[first:last]: "Jane Roe, head of the board, said"."""
    first = _after_titles(names, first, last)
    runs = names.between(first, last)
    whole = len(runs) == 1 and runs[0][:2] == (first, last) and " " in runs[0][2]
    return _of_run(names, runs[0], first) if whole else None


def _chunks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """text[start:end] parted at commas and brackets, white space off; the last four."""
    parts = [start, *(one.end() for one in re.finditer(r"[,()–—;:]", text[start:end]))]
    parts = [parts[0], *(start + at for at in parts[1:])]
    ends = [*(at - 1 for at in parts[1:]), end]
    found = []
    for first, last in list(zip(parts, ends, strict=True))[-4:]:
        piece = text[first:last]
        aside = text[first - 1 : first] == "(" and text[last : last + 1] == ")"
        if piece.strip() and not aside:
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
    for _ in range(6):
        run = _last_run(names, first, last)
        if run is None:  # "Soll of the bureau": without what comes after its last preposition
            cuts = [one.start() for one in TOKEN.finditer(text, first, last) if _is_cut(one, table)]
            if not cuts or cuts[-1] == first:
                return None
            last = first + len(text[first : cuts[-1]].rstrip())
            continue
        tokens = list(TOKEN.finditer(text, first, run[0]))
        reach = 6 if table.opens else 3  # words between a preposition and its name; participles part them elsewhere
        back = range(len(tokens) - 1, max(-1, len(tokens) - reach), -1)
        near = next((n for n in back if _is_cut(tokens[n], table)), -1)
        if near < 0 or (near == 0 and len(tokens) > 1 and not alone):
            if table.trimmed and not table.inserted:
                return _of_german(names, run, first, names.text[first : run[0]].split()[:1], ahead=True)
            return _of_run(names, run, first)
        if near == 0:
            return None
        last = first + len(text[first : tokens[near].start()].rstrip())
    return None


def _is_cut(token: re.Match[str], table: QuoteTable) -> bool:
    return token[0].lower() in table.cuts or table.verb_second and token[0] == "von"


def _last_run(names: Names, first: int, last: int) -> Run | None:
    """The person's name, else the organisation's, that ends at `last`."""
    people = names.between(first, last)
    if people and people[-1][1] == last:
        return people[-1]
    return _organisation(names, max(first, last - 80), last, backwards=True)


def _organisation(names: Names, first: int, last: int, backwards: bool) -> Run | None:
    """The words with a capital that text[first:last] ends (or begins) with, without titles and articles."""
    words = list(NOUN.finditer(names.text, first, last))
    run: list[re.Match[str]] = []
    edge = last if backwards else first
    for one in reversed(words) if backwards else words:
        gap = names.text[one.end() : edge] if backwards else names.text[edge : one.start()]
        if not one[0][0].isupper() or gap.strip(" \xa0"):
            break
        run.append(one)
        edge = one.start() if backwards else one.end()
    run = run[::-1] if backwards else run
    table = names.table.names
    common = table.leading, names.table.opens, names.table.cuts, table.function
    while run and any(run[0][0].lower() in one for one in common):
        run.pop(0)
    if not run or (len(run) == 1 and run[0][0].lower() in table.plain):
        return None
    start, end = run[0].start(), run[-1].end()
    surface = names.text[start:end]
    if names.table.trimmed and len(run) > 1 and not table.organisations.match(surface):
        return None
    return start, end, surface


def _of_run(names: Names, run: Run, first: int) -> Subject | None:
    """A run of capitals as a subject; None for a common word that only begins the sentence."""
    start, end, name = run
    bare = name.lower()
    if names.is_common(name) or bare in names.table.opens or bare in names.table.names.function or bare in WEAK:
        return None
    if re.fullmatch(names.table.addressed, name) or name.startswith(("Like ", "Unlike ")):
        return None
    if bare in names.table.names.leading or (start != first and bare in names.table.names.plain):
        return None
    title = re.search(r"([^\W\d_]+)\.?\s$", names.text[max(0, start - 14) : start])
    gender = names.table.titles.get(title[1].lower(), "") if title else ""
    if " " not in name and not gender and not names.is_known(name) and names.is_first(start):
        return Subject(start, end) if bare not in names.table.cuts else None
    return Subject(start, end, name, gender)


WEAK = frozenset({"it", "this", "that", "there", "what", "one", "others", "some", "many"})


def _in_phrase(names: Names, first: int, cut: int, stop: int) -> Subject | None:
    """The name in the noun phrase behind a verb."""
    table = names.table
    if not table.inserted:  # the phrase ends at its first preposition: English, German
        runs = _free(names, names.between(first, cut))
        common = names.text[first:cut].split(maxsplit=1)[:1]
        if runs:
            return _of_german(names, runs[-1], first, common) if table.trimmed else _of_run(names, runs[-1], first)
        the = re.match(r"(?:the )?", names.text[first:cut])
        run = _organisation(names, first + (the.end() if the else 0), cut, backwards=False)
        return _of_run(names, run, first) if run and not table.trimmed else None
    hard = next((one.start() for one in TOKEN.finditer(names.text, first, stop) if one[0].lower() in HARD), stop)
    stop = min(stop, hard)
    runs = names.between(first, stop)
    if runs and runs[0][0] == first and not table.names.organisations.search(runs[0][2]):
        return _of_run(names, runs[0], first)
    for start, end, name in reversed(runs):
        word = re.search(r"([^\W\d_][\w’'-]*)\.?\s+$", names.text[max(first, start - 30) : start])
        if word and (word[1].lower() in table.cuts or word[1].lower() in table.outlets):
            continue
        lead = names.text[max(first, start - 60) : start].lower().split()
        if " " not in name and lead[-2:-1] and lead[-2] in table.cuts:
            continue  # "the lawyers of ex-president Soll"
        if " " in name or names.is_known(name) or (word and word[1].lower() in table.names.leading):
            return _of_run(names, (start, end, name), first)
    run = _organisation(names, first, stop, backwards=False) if not runs else None
    return _of_run(names, run, first) if run else None


def _free(names: Names, runs: list[Run]) -> list[Run]:
    """The names of a phrase without those behind a preposition that is no cut, and all that come after: "von Soll"."""
    text = names.text
    held = next((n for n, one in enumerate(runs) if OWNED.search(text, max(0, one[0] - 40), one[0])), len(runs))
    return [one for one in runs[:held] if not _is_genitive(names, one)]


def _is_genitive(names: Names, run: Run) -> bool:
    """Whether a name tells whose the person named by the next word is: "(Jan) Solls Anwalt"."""
    noun = re.match(r"\s+([A-ZÄÖÜ][\w-]*)", names.text[run[1] : run[1] + 40]) if run[2].endswith("s") else None
    return noun is not None and noun[1].lower() in names.table.names.leading


OWNED = re.compile(r"\b(?:von|gegenüber|seines|ihres|eines|unseres)\s+(?:[\w-]+\s+)?$")


def _of_german(names: Names, run: Run, first: int, common: list[str], ahead: bool = False) -> Subject | None:
    """In German every noun has a capital: one alone is a name only without a determiner, behind a title, or where its
    full form is known; "so Experten" has none."""
    so = names.text[max(0, first - 4) : first].strip() == "so"
    before = re.search(r"([^\W\d_][\w’'-]*)\s+$", names.text[first : run[0]])
    titled = before is not None and before[1].lower() in names.table.names.leading
    determined = bool(common) and common[0].lower() in names.table.opens
    if " " not in run[2] and not titled and not names.is_known(run[2]) and (determined or so or ahead):
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
        begin = next((n for n, one in enumerate(words) if _determines(one[0], table)), -1)
        words = words[begin:] if begin >= 0 else words if len(words) < 4 and text[first].isupper() else []
    if len(words) == 1 and not table.opens and words[0][0].lower() in table.skips | table.names.function:
        return None
    if not words or len(words) > LONGEST or words[0][0].lower() in table.cuts - table.opens or "_" in words[0][0]:
        return None
    start = words[0].start()
    told = text[start : words[-1].end()].rstrip(".")
    if table.verb_second:
        told = re.sub(r"(?: [a-zäöüß]+)+$", "", told)  # "der Chef weiter"
        if " " not in told and told.lower() in table.cuts:
            return None
    told = MANNER.sub("", SENT.sub(r"\1", told)) if "the" in table.opens and len(words) > 2 else told
    return Subject(start, start + len(told))


SENT = re.compile(r"\b(statement|response|letter|e-?mail|note|reply|message) to [A-Z].*")
MANNER = re.compile(  # the adverb that ends a phrase of three words and more
    r"(?<! who)(?<! that) (?!(?:fami|al|assemb|rep|bul|supp|monopo|anoma|week|month|quarter|elder)ly$)[a-z]+ly$"
)


def _determines(word: str, table: QuoteTable) -> bool:
    """Whether a word begins a noun phrase: a determiner, or whose it is ("Soll’s lawyer")."""
    return word.lower() in table.opens or word.endswith(("’s", "'s"))
