"""The shapes of the language tables in lexicon/<lang>.py; what a language does not have stays empty."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import combining, normalize

Entry = tuple[str, int]  # token class and number


def words(text: str) -> frozenset[str]:
    """The words of a table written as one string."""
    return frozenset(text.split())


def numbered(kind: str, names: Iterable[str], first: int = 1) -> dict[str, tuple[str, int]]:
    """Entries of a DateTable for names in calendar order; alternatives of one name are parted by "|"."""
    entries = ((name, value) for value, group in enumerate(names, first) for name in group.split("|"))
    return {name: (kind, value) for name, value in entries}


def relations(**names: str) -> dict[str, tuple[str, int]]:
    """Entries of a DateTable: `last`, `next`, `this`, `same`, `ago`, `week`, `month`, `year`, `to`, `both`, `of`; words
    parted by blanks."""
    return {word: RELATIONS[name] for name, group in names.items() for word in group.split()}


RELATIONS = {
    "last": ("l", -1), "next": ("k", 1), "this": ("c", 0), "same": ("h", 0), "ago": ("g", -1), "week": ("u", 1),
    "month": ("u", 2), "year": ("u", 3), "to": ("~", 0), "both": ("&", 0), "of": ("f", 0),
}  # fmt: skip


def bare(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries whose words have accents, without them: many people type "dzis" and "miercoles"."""
    return {plain: entry for word, entry in entries.items() if (plain := _unaccented(word)) != word}


def _unaccented(word: str) -> str:
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign)).replace("ł", "l")


def centuries(*forms: str) -> dict[str, Entry]:
    """Phrases for the first 21 centuries: a form is "siglo {}", with the Roman number in its braces."""
    return {form.format(roman): ("K", value) for value, roman in enumerate(ROMAN.split(), 1) for form in forms}


ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"


@dataclass(frozen=True, slots=True)
class SentenceTable:
    """What the splitter must know of a language; abbreviations without their last stop.

    An entry in small letters holds for every writing of it, one with a capital only for itself ("Sat", "Mass").
    `never`: never ends a sentence (titles, "ul.", "т.е"). `number`: does not end one before a figure ("p. 4").
    `perhaps`: ends one only before a capital that is a common sentence starter ("Inc.", "г."), or "yahoo!".
    `counted`: those of `perhaps` that after a figure end one before any capital ("w 1986 r. Pragnę").
    `usually`: ends one before any capital ("etc.", "p.m."). `starters`: words that begin sentences.
    `surnames`: those that an initial makes a name ("T. May", "J. Le Goff"). `fronts`: those that open a phrase of
    time or place before the subject ("W 1986 r. Herzl", "At 5 p.m. Mr. Orr").
    `ordinal_stop`: "5. Mai": a figure with a stop does not end a sentence before a capital that is no starter.
    `decades`: words behind which alone that holds ("lat 70. Starlin"), where a language has both habits.
    `said`: verbs of saying, lower case, that go on after a quotation. `labels`: nouns that a single capital names
    ("vitamin C."). `open_words`: few words are cut short, so one of four small letters and more is whole.
    `tails`: abbreviations that end compounds ("Karlstr.").
    """

    never: frozenset[str] = frozenset()
    number: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    usually: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    fronts: frozenset[str] = frozenset()
    ordinal_stop: bool = False
    decades: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    open_words: bool = False
    tails: tuple[str, ...] = ()


def _shorter(phrase: tuple[tuple[str, ...], Entry]) -> int:
    return -len(phrase[0])


NEVER = r"(?!)"


@dataclass(frozen=True, slots=True)
class DateTable:
    """The words of dates. `words` maps a lower-case word to its token class (dates/tokens.py) and number.

    `phrases`: words that are one token together ("fin de semana"); class "_" makes them none ("hoy en día").
    `spelled`: words, or words together, that stand for several tokens ("Vorjahr": last, year; "hier soir").
    `forms`: builder and pattern of forms that only this language has, tried before those of dates/grammar.py.
    `behind`: words that are another class right behind a token of these classes: Polish "lata" is years, and summer
    behind "this". `articles`: "the" before a day is part of it. `addresses`: words that make "9 de julio" a street.
    `worth`: further words that make a sentence worth reading ("mediados de los 70").
    `thousand`: whether its number words have one, and so years in words.
    `dated`: "year" as only one named by its number is ("в 988 году"). `heaps`: number words from 100 on are
    joined ("тысяча девятьсот"). `led`: units that
    name a time behind a preposition only ("в этот день"). `nearly`: words before a number that is no year. `counted`:
    the endings of a noun that a four-figure number counts.
    `doubtful`: words that are dates only beside a figure ("may", "sun"); `names`: months and days that are also
    people's names, with a capital where only then. `leads`: words before which a doubtful one is a date ("в
    среду"). `postposed`: "l'an dernier", relations behind their noun. `this_ahead`: "this Friday" lies ahead.
    `future`, `past`: regular expressions for the tense of a clause; `opens`: past verbs whose object may lie ahead
    ("ordered"), `planned` the same as a regular expression over the clause; `clauses`: what begins another clause;
    `second`: a present verb right behind a date that opens its sentence; `unsaid`: what behind a date tells of one
    ahead where no verb does ("Samstag, 20 Uhr"); `slated`: a plan told in the past, whose date may lie on either side,
    its group "unmet" where it came to nothing ("had been scheduled for"); `headline`: an infinitive for the only verb;
    `traded`: goods behind the month they are sold for; `proper`: a season or "the" and a weekday before a capital are
    a name ("the Sunday Times"); `business`: words beside which a bare half year or "Q3" is one; `games`: those beside
    which it is part of a game; `ages`: whose "30s" are years of life; `heights`: what may be "in the 80s";
    `moves`: verbs of what rose "to 2014"; `streets`:
    words that make "1600 Elm Street" an address; `since`: what right before a date, which is "\\0", tells that it is
    past; `joins`: what before a date may begin another clause where a verb stands right behind it; `alone`:
    "before" and "after" that name no event ("am Tag danach"); `auxiliaries`: verbs that are past before such a
    participle ("ist am Freitag gestorben"), else present, ahead of a date ("am Freitag sind Wahlen"); `lasting`:
    past verbs that go with "until"; `ahead`: what right before a date points ahead, its group "until" where a past
    verb may turn it (`turned`: words that any past turns); `closes`: verbs whose object "day" is that of the report.
    `not_years`: nouns that a four-figure number before them counts; `numbered`: those after which it is a number.
    `each`: words that make a weekday all of them ("every").
    `named_after`: what, in capitals, a month gives a name to ("the October Revolution"). `birth`: what stands
    before a date of birth. `elided`: what an apostrophe joins to the next word ("l'an"). `mornings`: words for tomorrow
    that are "morning" behind a day ("heute Morgen"). `plurals`: units that no "last" makes one date ("vergangenen
    Jahren"). `vague`: what makes a count or a number no date ("rund 1500"). `bare_seasons`: "the summer" names one
    without a preposition. `habits`: articles that make a bare weekday all of them ("le lundi"). `lasts`: what, before
    "in two days", makes it a duration ("the third in"). `day_first`: how 10/08/2012 is read when nothing else tells.
    `figures`: endings written behind figures ("5-і"): "r" an ordinal, "o" a day's, "" any other, with marks.
    `own_order`: only `forms` are forms of dates, over words with marks (dates/endings.py). `owned`: forms of a doubtful
    month that are one only behind their year.
    `small_months`: months are written small: one with a capital inside a sentence is a name.
    `starts`: a ruling and what right before a date tells that it holds from then, on either side of now.
    `yearly`: what, before a day or month, makes it one of each year.
    `aside`: what, before a date of a history, sets it aside of its story, its group "back" only where it lies before
    it; `during`: what makes a year that of the story. `spoken`: what stands before a year in words.
    `nearest`: words that make a count of units end now (-1), begin now (1, "coming"), or begin where its tense tells
    (2, "next"); `lately`: those before or in "the last year" that make it the year up to now ("over"); `owners`: those
    before that make it somebody's own ("his"); `apart`: those behind that end it elsewhere ("of").
    `upon`: adjectives that are prepositions without an article ("following Tuesday's vote"). `opening`: words beside
    which "Monday to Friday" is every week's, as they are written. `acts`: what a season gives a name to ("the Autumn
    Statement"); `papers`: what makes "Today" the name of a paper; `verbs`: seasons that are verbs too, `particles`:
    what stands behind those ("that fall ill").
    `feasts`: the language whose names of feasts are read.
    """

    words: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    phrases: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    heads: Mapping[tuple[str, ...], Sequence[tuple[tuple[str, ...], Entry]]] = field(init=False)  # by first two words
    openers: frozenset[str] = field(init=False)  # the first words of phrases, and the spelled
    signs: frozenset[str] = field(init=False)  # a word of each phrase that is a date by itself
    spelled: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    forms: tuple[tuple[str, str], ...] = ()
    behind: Mapping[str, tuple[str, Entry]] = field(default_factory=dict)
    articles: bool = False
    thousand: bool = False
    worth: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    led: frozenset[str] = frozenset()
    heaps: bool = False
    nearly: frozenset[str] = frozenset()
    counted: str = r"(?!)"
    year_leads: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    postposed: bool = False
    this_ahead: bool = False
    before_names: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    not_years: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    birth: frozenset[str] = frozenset()
    upon: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    future: str = r"(?!)"
    past: str = r"(?!)"
    opens: frozenset[str] = frozenset()
    planned: str = NEVER
    clauses: str = NEVER
    unsaid: str = NEVER
    slated: str = NEVER
    headline: str = NEVER
    traded: str = NEVER
    proper: bool = False
    business: frozenset[str] = frozenset()
    games: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    heights: frozenset[str] = frozenset()
    moves: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    second: str = NEVER
    since: str = NEVER
    joins: str = NEVER
    alone: frozenset[str] = frozenset()
    auxiliaries: Mapping[str, str] = field(default_factory=dict)
    lasting: frozenset[str] = frozenset()
    ahead: str = r"(?!)"
    turned: frozenset[str] = frozenset()
    closes: frozenset[str] = frozenset()
    elided: frozenset[str] = frozenset()
    mornings: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    bare_seasons: bool = True
    lasts: str = r"(?!)"
    habits: frozenset[str] = frozenset()
    aside: str = r"(?!)"
    spoken: frozenset[str] = frozenset()
    during: str = r"(?!)"
    day_first: bool = True
    figures: Mapping[str, str] = field(default_factory=dict)
    own_order: bool = False
    owned: frozenset[str] = frozenset()
    small_months: bool = False
    yearly: frozenset[str] = frozenset()
    starts: str = NEVER
    feasts: str = ""
    nearest: Mapping[str, int] = field(default_factory=dict)
    lately: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        together = dict.fromkeys((one for one in self.spelled if " " in one), ("_", 0)) | dict(self.phrases)
        heads: dict[tuple[str, ...], list[tuple[tuple[str, ...], Entry]]] = {}
        for parts, entry in sorted(((tuple(one.split()), entry) for one, entry in together.items()), key=_shorter):
            heads.setdefault(parts[:2], []).append((parts, entry))
        object.__setattr__(self, "heads", heads)
        object.__setattr__(self, "openers", frozenset(parts[0] for parts in heads).union(self.spelled))
        told = {word for word, entry in self.words.items() if entry[0] in "MWSXu"}
        phrases = (one.split() for one, entry in self.phrases.items() if entry[0] in "uXVMSDK")
        signs = {max(parts, key=len) for parts in phrases if told.isdisjoint(parts)}
        signs |= {max(one.split(), key=len) for one in self.spelled}
        signs |= {word for word, entry in self.words.items() if self.thousand and entry == ("w", 1000)}
        object.__setattr__(self, "signs", frozenset(signs))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables of one language."""

    language: str
    sentence: SentenceTable
    dates: DateTable = field(default_factory=DateTable)
