"""The shapes of the penalty tables in lexicon/<lang>_penalties.py, and of what tells defendants in <lang>_people.py.

Whoever adds a language fills a PenaltyTable: patterns of words, no code. Every rule has a name, what it says, and an
example in which it fires; a test reads the examples of all languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from archive.text.lexicon.speech import NEVER, NameTable


@dataclass(frozen=True, slots=True)
class Rule:
    """One small rule. `says`: the kind or status that it tells.

    `example`: a text in which it fires, with ⟦ and ⟧ around the mention that it finds. `needs`: what must stand in the
    window before the mention as well; `then`: what must follow the term that a rule ends before.
    `hints`: pieces of words, one of which is in every sentence that it fits: looking for those is what makes it fast.
    """

    name: str
    says: str
    pattern: re.Pattern[str]
    example: str
    needs: re.Pattern[str] | None = None
    then: re.Pattern[str] | None = None
    hints: tuple[str, ...] = ()


def rule(
    name: str, says: str, pattern: str, example: str, needs: str = "", then: str = "", hints: str = ""
) -> Rule:
    """A rule whose patterns do not ask for capitals; hints are parted by blanks."""
    needed, next_ = (any_case(one) if one else None for one in (needs, then))
    return Rule(name, says, any_case(pattern), example, needed, next_, tuple(hints.split()))


def any_case(pattern: str) -> re.Pattern[str]:
    """A pattern that does not ask for capitals."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TermTable:
    """How a language writes lengths of time.

    `pattern`: a number, a range or a list with its unit, in the groups `bound` ("up to"), `open` ("between"), `first`,
    `own` (the first number's unit), `middle` (further numbers of a list), `join`, `second`, `unit`, `half` ("and a
    half" behind the unit), `life` ("to life"). `part`: a smaller part of the same sum behind it, in the groups
    `number` and `unit`. `number`: one number alone, for numbers whose unit is left out. `words`: number words;
    `one`: what stands for 1 ("a"). `units`: beginnings of unit words with their letter (y m w d h, and e for ten
    years), the first that fits. `ranging`: joins that make a range; `least`: bounds that make it "at least"; `life`:
    the word for life; `half`: a fraction behind a number, with words of `fractions` in it or a half; `to`: between the ends of a range that
    begins with a sum; `unsaid`: what may follow the second number of "from ten years to
    seven"; `not_first`: what right before shows that the first of two numbers is none of a term ("August", "by").
    """

    pattern: re.Pattern[str]
    part: re.Pattern[str]
    number: str
    words: Mapping[str, Fraction]
    one: frozenset[str]
    units: tuple[tuple[str, str], ...]
    ranging: frozenset[str]
    least: re.Pattern[str]
    life: str
    half: re.Pattern[str]
    fractions: Mapping[str, Fraction] = field(default_factory=dict)
    to: re.Pattern[str] = NEVER
    unsaid: re.Pattern[str] = NEVER
    not_first: re.Pattern[str] = NEVER
    not_first_unit: re.Pattern[str] = NEVER
    opens_from: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class MoneyTable:
    """How a language writes fines.

    `amount`: a sum, in the groups `sign` or `code` with `n1`, or `n2` with `iso`, or with `land` (an adjective) and
    `word` (the unit); `scale` ("million"). `before` must end right before a sum, or `behind` match right behind it
    with a word of `fined` in it, for the sum to be a fine; `before` may have a group `least` ("between 5 and"). `bare`:
    a fine without a sum (its group `fine`, if it has one).
    `words`: number words before a scale; `scales`: factors; `signs`, `units`: to ISO 4217 codes; `shared`: units of
    several countries, with "country=code" pairs and the code where none is named; `spelt`: other forms of a unit, which
    is else told by its beginning; `home`: adjectives of the country that needs none; `needs_land`: units whose country
    is told by its adjective alone.
    `agency`: whose fines are no court's unless `court` stands before them, `agency_behind` the same behind a sum; `other`: what is paid and no fine; `up_to`:
    what makes it the law's and nobody's fine, unless somebody `faces` it.
    """

    amount: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    bare: re.Pattern[str]
    fined: re.Pattern[str]
    words: Mapping[str, int]
    scales: Mapping[str, int]
    signs: Mapping[str, str]
    units: Mapping[str, str]
    shared: Mapping[str, tuple[str, str | None]]
    spelt: Mapping[str, str]
    needs_land: frozenset[str]
    home: re.Pattern[str]
    agency: re.Pattern[str]
    agency_behind: re.Pattern[str]
    court: re.Pattern[str]
    other: re.Pattern[str]
    up_to: re.Pattern[str]
    faces: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Veto:
    """Why a candidate is no penalty: words before it (`ahead`, searched in the window before it, so that most end in
    "$"), right behind it (`behind`), or in its own words (`within`). Each that is there must fit.

    `unless`: words before it that save it, `unless_behind` those right behind. `kinds`: of these only; `spares`: not
    what these rules found; `only`: only what these rules found. `bare`: it looks around the length of time alone,
    without the words that make it a penalty, and so at nothing else.
    """

    name: str
    example: str
    ahead: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    within: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    unless_behind: re.Pattern[str] | None = None
    kinds: frozenset[str] = frozenset()
    spares: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    bare: bool = False


def veto(
    name: str,
    example: str,
    *,
    ahead: str = "",
    behind: str = "",
    within: str = "",
    unless: str = "",
    unless_behind: str = "",
    kinds: str = "",
    spares: str = "",
    only: str = "",
    bare: bool = False,
) -> Veto:
    """A veto whose patterns do not ask for capitals; names parted by blanks."""
    patterns = [any_case(one) if one else None for one in (ahead, behind, within, unless, unless_behind)]
    return Veto(name, example, *patterns, *(frozenset(one.split()) for one in (kinds, spares, only)), bare)


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """The words around decisions in one language: which date is a decision's, by which court and judge, for what.

    `sorts`: rules for what a sentence decides ("sentence", "verdict", "appeal", "release", "pleadings", "report",
    "any"), tried in order; `of_status`: status -> sort. `pleas`: a plea of guilty; `bargain`: before a penalty that is agreed in one. `not_decision`: right
    before a date that is another event's, unless the verb of a decision (`then`) stands between; `delivered`: before
    that of a verdict; `released`: that of a release; `reported_behind`, `reported_before`: beside
    the date of an announcement. `relative`: where a relative clause begins; `earlier`: words of such a clause that
    make it an earlier decision; `serving`: those right before a penalty that was given earlier. `joint`: words of a trial of several. `dateline`: what follows the date
    of a dateline. `apart`: words that make a penalty another decision's than the one told before it, and `another` people; `perfect`: a
    decision that a report gives no day of ("has been sentenced"); `announced`: verbs of a report on the day itself;
    `plea_and`: behind the day of a plea, that it is the sentence's too; `adjectival`: a date between
    two "\\0" with what stands around it, where it is one of a deed ("the 2017 murder").
    `court`, `judge`, `charges` (group `what`), `articles`: as written; `leads`: words before a court's name that are
    no part of it; `parts`: between two charges. `custody`: "behind bars since" before a date from which a term counts;
    `in_force`: "will come into force" before a computed day.
    """

    sorts: tuple[Rule, ...]
    of_status: Mapping[str, str]
    pleas: re.Pattern[str]
    bargain: re.Pattern[str]
    not_decision: re.Pattern[str]
    released: re.Pattern[str]
    reported_behind: re.Pattern[str]
    reported_before: re.Pattern[str]
    relative: re.Pattern[str]
    earlier: re.Pattern[str]
    serving: re.Pattern[str]
    joint: re.Pattern[str]
    court: re.Pattern[str]
    leads: re.Pattern[str]
    judge: re.Pattern[str]
    charges: re.Pattern[str]
    parts: re.Pattern[str]
    articles: re.Pattern[str]
    dateline: re.Pattern[str] = NEVER
    delivered: re.Pattern[str] = NEVER
    then: re.Pattern[str] = NEVER
    apart: re.Pattern[str] = NEVER
    another: re.Pattern[str] = NEVER
    perfect: re.Pattern[str] = NEVER
    plea_and: re.Pattern[str] = NEVER
    adjectival: re.Pattern[str] = NEVER
    announced: re.Pattern[str] = NEVER
    custody: re.Pattern[str] = NEVER
    in_force: re.Pattern[str] = NEVER


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """What tells whom a penalty is for. Patterns named `before` end right before a name, `behind` match right behind it.

    `seat_before`: before one word that is where a court has its seat. `beside`: before a name that stands by the subject of a verb. `things`: before "banned", what was (group `thing`). `possessive`: behind a name that only tells whose something is. `people_behind`: a noun for people right behind a name, so that it is a place or a group; `companies`: what may be
    convicted and is nobody.
    `names`: which runs of capitals may be names; `common`: the file of words that are no names in headlines; `given`:
    given names that are common words too. `declined`: names have cases (archive.text.declension). `nouns`: words for
    people, which also make a name before them that of a place ("a Wichita man").
    `bench_before`: offices that try, ask or speak and are never tried in this text ("Judge"); `role_before`: those that
    may be, if they are told to have been; `former_before` undoes both. `victim_before`: to whom it was done.
    `tried_behind`: "was jailed"; `verb_before` with `term_behind`: "sentenced the minister X to", unless `passive_before`
    stands before the verb; `term_before`: "the sentence of". `aged_behind`, `accused`, `freed_before`: more or less
    evidence; `speaks_behind`, `placed_before`, `grouped_before`: evidence against. `charged`: "the defendants as".
    `single_behind`, `single_before`: what makes one word alone a name.
    `numbers`: number words. `groups`: unnamed people with their number; `count_alone`: "Thirteen" before its verb; `others`: one unnamed person
    who is not the defendant known so far ("a third man"). `pronouns`: those of the third person, `subjects` those that are a subject or object, `plural`: those and
    nouns that mean all defendants.
    `passive`: an auxiliary right before the verb that gives a penalty, `receives`: verbs whose subject gets it; `asks`:
    verbs whose subject asks for it; `gives`: those whose subject gives it. `itself`: mentions that are a verb with the
    person behind them ("acquitted two guards"). `for_behind`: "for" right behind a mention, `titled`: words between it
    and a name; `behind`: the same farther off; `object`: a pronoun right behind a verb. `joined`: what links two
    names; `aside`: a phrase between commas behind a name; `apposition`: one that begins so; `own_lead`, `own_link`:
    what stands before and behind the person of a member of a list. `list_joins`: what stands between the terms of a
    list for a list of people; `list_line`: a line of a list that begins with a name; `not_names`: words that are none
    where they begin a sentence. `respectively`: each his own; `each`: all of those
    told of; `alias`: between two names of one person; `relative`: a clause right behind a group; `singular`: what right
    behind a group shows that it is not the subject.
    `first_person`: a mention in a quotation is the speaker's own.
    """

    names: NameTable
    nouns: frozenset[str]
    bench_before: re.Pattern[str]
    role_before: re.Pattern[str]
    former_before: re.Pattern[str]
    victim_before: re.Pattern[str]
    tried_behind: re.Pattern[str]
    verb_before: re.Pattern[str]
    term_behind: re.Pattern[str]
    passive_before: re.Pattern[str]
    term_before: re.Pattern[str]
    aged_behind: re.Pattern[str]
    accused: re.Pattern[str]
    freed_before: re.Pattern[str]
    speaks_behind: re.Pattern[str]
    placed_before: re.Pattern[str]
    grouped_before: re.Pattern[str]
    single_behind: re.Pattern[str]
    single_before: re.Pattern[str]
    groups: re.Pattern[str]
    count_alone: re.Pattern[str]
    others: re.Pattern[str]
    pronouns: re.Pattern[str]
    subjects: re.Pattern[str]
    plural: re.Pattern[str]
    people_behind: re.Pattern[str]
    companies: re.Pattern[str]
    passive: re.Pattern[str]
    receives: re.Pattern[str]
    asks: re.Pattern[str]
    gives: re.Pattern[str]
    itself: re.Pattern[str]
    for_behind: re.Pattern[str]
    titled: re.Pattern[str]
    behind: re.Pattern[str]
    object: re.Pattern[str]
    joined: re.Pattern[str]
    aside: re.Pattern[str]
    apposition: re.Pattern[str]
    own_lead: re.Pattern[str]
    own_link: re.Pattern[str]
    list_joins: frozenset[str] = frozenset()
    possessive: re.Pattern[str] = NEVER
    beside: re.Pattern[str] = NEVER
    seat_before: re.Pattern[str] = NEVER
    things: re.Pattern[str] = NEVER
    list_line: re.Pattern[str] = NEVER
    not_names: re.Pattern[str] = NEVER
    respectively: re.Pattern[str] = NEVER
    each: re.Pattern[str] = NEVER
    alias: re.Pattern[str] = NEVER
    relative: re.Pattern[str] = NEVER
    singular: re.Pattern[str] = NEVER
    charged: re.Pattern[str] = NEVER
    first_person: re.Pattern[str] = NEVER
    numbers: Mapping[str, int] = field(default_factory=dict)
    common: str = ""
    given: frozenset[str] = frozenset()
    declined: bool = False


@dataclass(frozen=True, slots=True)
class PenaltyTable:
    """The words of penalties in one language.

    `gate`: pieces of words, in small letters: a text without any has no penalty, unless it is a headline; nor has a
    sentence, unless one of `units` is in it and one of the gate near it. `court`: what must stand near a term that
    no penalty noun stands by, or `offence` beside a `sure` verb. `terms`, `money`: see there.
    `behind`: rules matched right behind a term (or a sum); `ahead`: rules that must end right before it; `trigger`:
    verbs that make a term one (groups `strong`, which reach far, and `weak`); `between`: what between verb and term
    parts them, unless the verb is a `firm` one; `sure`: verbs that give a term even where
    a headline alone names no court; `headline_rules`: rules for the beginning of a text; `far`: what right before a term lets a weak verb reach far;
    `context`: words of a sentence in which years that no other rule takes are a term, unless `no_context` stands right
    before them; `headers`:
    a line that heads a list of terms, of whose lines `of_list` stands right before a term; `joined`: what links a term to the penalty before it. `bare`: rules for penalties without a number; a
    group `span` narrows what is the mention. `vetoes`: in order, for all.
    `ordered`: what near a bare mention shows that somebody decided on it; `needs_verb`: the bare rules that want a verb or
    that. `nouns_of_it`: what between a bare noun and a term makes them one ("the jail term was cut to"); `of_it`: between a
    term and the noun it is the term of ("doubled to four years the prison sentence"); `with_least`: what joins "life" to its least term; `changes`: verbs of "from ten years to seven"; `left_out`: group `number`,
    a number whose unit stands with the term before it; `verbs_of_number`: the same behind a verb ("had asked for
    nine"), whose unit may stand in an earlier sentence. `adjective`: a term, "\\0" and the words behind it, where the
    term is an adjective of something else.
    `statuses`: rules for the clause of a mention, the first that fits; `afterwards`: those for the words behind it;
    `itself`: those for its own words. `clauses`: what begins another clause. `from_it`: right before the old term of
    a change; `changed`: right before what another penalty was turned into; `changed_to`: between a verb of change and the
    new term, `changed_by`: before what came on top. `asked`: right before an acquittal that is only
    asked for; `acquittal_noun`: an acquittal that may be
    overturned; `pardon`: in a release, that it is one. `days`: units
    that are administrative detention where no noun says else.
    `regimes`: rules for the regime, right behind a mention or in it; `probation`: a period behind a suspended term,
    group `term`.
    """

    language: str
    gate: tuple[str, ...]
    units: tuple[str, ...]
    court: re.Pattern[str]
    offence: re.Pattern[str]
    terms: TermTable
    money: MoneyTable
    behind: tuple[Rule, ...]
    ahead: tuple[Rule, ...]
    trigger: re.Pattern[str]
    between: re.Pattern[str]
    firm: re.Pattern[str]
    sure: re.Pattern[str]
    headline_rules: frozenset[str]
    far: re.Pattern[str]
    joined: re.Pattern[str]
    bare: tuple[Rule, ...]
    vetoes: tuple[Veto, ...]
    statuses: tuple[Rule, ...]
    afterwards: tuple[Rule, ...]
    clauses: re.Pattern[str]
    decisions: DecisionTable
    people: PeopleTable
    ordered: re.Pattern[str] = NEVER
    needs_verb: frozenset[str] = frozenset()
    nouns_of_it: re.Pattern[str] = NEVER
    of_it: re.Pattern[str] = NEVER
    with_least: re.Pattern[str] = NEVER
    changes: re.Pattern[str] = NEVER
    left_out: re.Pattern[str] = NEVER
    verbs_of_number: re.Pattern[str] = NEVER
    context: re.Pattern[str] = NEVER
    no_context: re.Pattern[str] = NEVER
    headers: re.Pattern[str] = NEVER
    of_list: re.Pattern[str] = NEVER
    adjective: re.Pattern[str] = NEVER
    from_it: re.Pattern[str] = NEVER
    changed: re.Pattern[str] = NEVER
    changed_to: re.Pattern[str] = NEVER
    changed_by: re.Pattern[str] = NEVER
    pardon: re.Pattern[str] = NEVER
    acquittal_noun: re.Pattern[str] = NEVER
    days: re.Pattern[str] = NEVER
    regimes: tuple[Rule, ...] = ()
    probation: re.Pattern[str] = NEVER
