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


def rule(name: str, says: str, pattern: str, example: str, needs: str = "", then: str = "", hints: str = "") -> Rule:
    """A rule whose patterns do not ask for capitals; hints are parted by blanks."""
    needed, next_ = (any_case(one) if one else None for one in (needs, then))
    return Rule(name, says, any_case(pattern), example, needed, next_, tuple(hints.split()))


def any_case(pattern: str) -> re.Pattern[str]:
    """A pattern that does not ask for capitals."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TermTable:
    """How a language writes lengths of time."""

    # a number, a range or a list with its unit; groups bound ("up to"), open ("between"), first, own (its unit), middle
    # (more numbers of a list), join, second, unit, half ("and a half" behind the unit), life ("to life")
    pattern: re.Pattern[str]
    part: re.Pattern[str]  # a smaller part of the same sum behind it: number and unit
    number: str  # one number alone, for numbers whose unit is left out
    words: Mapping[str, Fraction]  # number words
    one: frozenset[str]  # what stands for 1 ("a")
    # beginnings of unit words with their letter (y m w d h; e: ten years), the first that fits
    units: tuple[tuple[str, str], ...]
    ranging: frozenset[str]  # joins that make a range
    least: re.Pattern[str]  # bounds that make it "at least"
    life: str  # the word for life
    half: re.Pattern[str]  # a fraction behind a number: a half, or as a word of `fractions` in it says
    times: Mapping[str, int] = field(default_factory=dict)  # words that multiply the number before them
    fractions: Mapping[str, Fraction] = field(default_factory=dict)  # words of a fraction that is no half
    to: re.Pattern[str] = NEVER  # between the ends of a range that begins with a sum
    unsaid: re.Pattern[str] = NEVER  # what may follow the second number of "from ten years to seven"
    people_before: re.Pattern[str] = NEVER  # right before a number of people
    not_first: re.Pattern[str] = NEVER  # right before: the first of two numbers is none of a term ("August")
    not_first_unit: re.Pattern[str] = NEVER  # the same where that one has a unit ("by")
    opens_from: frozenset[str] = frozenset()  # "from": both ends of a change may be terms of their own
    between: frozenset[str] = frozenset()  # "between": the range is no "to life"


@dataclass(frozen=True, slots=True)
class MoneyTable:
    """How a language writes fines."""

    # a sum; groups sign or code with n1, or n2 with iso or with land (an adjective) and word (the unit); scale
    amount: re.Pattern[str]
    before: re.Pattern[str]  # ends right before a sum that is a fine; group least ("between 5 and")
    behind: re.Pattern[str]  # stands right behind a sum that is a fine, with a word of `fined` in it
    bare: re.Pattern[str]  # a fine without a sum: its group fine, if it has one
    fined: re.Pattern[str]  # a sentence without it has no fine
    words: Mapping[str, int]  # number words before a scale
    scales: Mapping[str, int]  # factors
    signs: Mapping[str, str]  # sign -> ISO 4217 code
    units: Mapping[str, str]  # unit of one country -> ISO 4217 code
    # units of several countries: "country=code" pairs, and the code where none is named
    shared: Mapping[str, tuple[str, str | None]]
    spelt: Mapping[str, str]  # other forms of a unit, which is else told by its beginning
    needs_land: frozenset[str]  # units whose country is told by its adjective alone
    home: re.Pattern[str]  # adjectives of the country that needs none
    agency: re.Pattern[str]  # before a sum: whose fines are no court's, unless `court` stands before too
    agency_behind: re.Pattern[str]  # the same behind a sum
    court: re.Pattern[str]  # a court, for `agency`
    other: re.Pattern[str]  # what is paid and is no fine
    up_to: re.Pattern[str]  # what makes a sum the law's and nobody's fine, unless somebody `faces` it
    faces: re.Pattern[str]  # threatened with


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
    before, after, inside, saved, saved_behind = (
        any_case(one) if one else None for one in (ahead, behind, within, unless, unless_behind)
    )
    of, spared, these = (frozenset(one.split()) for one in (kinds, spares, only))
    return Veto(name, example, before, after, inside, saved, saved_behind, of, spared, these, bare)


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """The words around decisions in one language: which date is a decision's, by which court and judge, for what."""

    # what a sentence decides, in order: sentence, verdict, appeal, release, pleadings, report, any
    sorts: tuple[Rule, ...]
    of_status: Mapping[str, str]  # status -> sort
    pleas: re.Pattern[str]  # a plea of guilty
    bargain: re.Pattern[str]  # before a penalty that is agreed in a plea
    not_decision: re.Pattern[str]  # right before a date that is another event's
    released: re.Pattern[str]  # right before the date of a release
    reported_behind: re.Pattern[str]  # behind the date of an announcement
    reported_before: re.Pattern[str]  # before the date of an announcement
    relative: re.Pattern[str]  # where a relative clause begins
    earlier: re.Pattern[str]  # words of such a clause that make it an earlier decision
    serving: re.Pattern[str]  # right before a penalty that was given earlier
    joint: re.Pattern[str]  # words of a trial of several
    court: re.Pattern[str]  # a court, as written
    leads: re.Pattern[str]  # words before a court's name that are no part of it
    judge: re.Pattern[str]  # a judge: group who
    charges: re.Pattern[str]  # what somebody was found guilty of: group what
    parts: re.Pattern[str]  # between two charges
    articles: re.Pattern[str]  # articles of law, as written
    resumed: re.Pattern[str] = NEVER  # where a relative clause is over
    dateline: re.Pattern[str] = NEVER  # behind the date of a dateline
    delivered: re.Pattern[str] = NEVER  # before the date of a verdict, whatever `not_decision` says
    then: re.Pattern[str] = NEVER  # the verb of a decision behind another event, which takes the date from that
    apart: re.Pattern[str] = NEVER  # words that make a penalty another decision's than the one told before it
    another: re.Pattern[str] = NEVER  # a person of a penalty who is of another trial
    perfect: re.Pattern[str] = NEVER  # a decision that a report gives no day of ("has been sentenced")
    plea_and: re.Pattern[str] = NEVER  # behind the day of a plea: it is the sentence's too
    # a date between two "\\0" with what stands around it, where it is one of a deed ("the 2017 murder")
    adjectival: re.Pattern[str] = NEVER
    announced: re.Pattern[str] = NEVER  # verbs of a report on the day itself
    custody: re.Pattern[str] = NEVER  # before a date from which a term counts ("behind bars since")
    in_force: re.Pattern[str] = NEVER  # before a computed day ("will come into force")


@dataclass(frozen=True, slots=True)
class PeopleTable:
    """What tells whom a penalty is for; `…_before` ends right before a name, `…_behind` is right behind it."""

    # ---- which runs of capitals are names --------------------------------------------------------------------------

    names: NameTable  # which runs of capitals may be names
    nouns: frozenset[str]  # words for people
    single_behind: re.Pattern[str]  # what makes one word alone a name
    single_before: re.Pattern[str]  # the same before it
    # a noun for people, so that the name is that of a place or a group ("a Wichita man")
    people_behind: re.Pattern[str]
    companies: re.Pattern[str]  # what may be convicted and is nobody

    # ---- whom they are ---------------------------------------------------------------------------------------------

    bench_before: re.Pattern[str]  # offices that try, ask or speak, and are never tried in this text ("Judge")
    role_before: re.Pattern[str]  # those that may be, if they are told to have been
    former_before: re.Pattern[str]  # undoes both
    victim_before: re.Pattern[str]  # to whom it was done
    tried_behind: re.Pattern[str]  # "was jailed"
    # "sentenced the minister X", with `term_behind`, unless `passive_before` stands before the verb
    verb_before: re.Pattern[str]
    term_behind: re.Pattern[str]  # "to five years"
    passive_before: re.Pattern[str]  # "was"
    term_before: re.Pattern[str]  # "the sentence of"
    aged_behind: re.Pattern[str]  # ", 41,": evidence for
    accused: re.Pattern[str]  # evidence for, around a name
    freed_before: re.Pattern[str]  # evidence for
    speaks_behind: re.Pattern[str]  # evidence against
    placed_before: re.Pattern[str]  # evidence against: a place
    grouped_before: re.Pattern[str]  # evidence against: a group

    # ---- people without a name -------------------------------------------------------------------------------------

    groups: re.Pattern[str]  # unnamed people with their number
    count_alone: re.Pattern[str]  # "Thirteen" before its verb: group count
    others: re.Pattern[str]  # one unnamed person who is not the defendant known so far ("a third man")
    pronouns: re.Pattern[str]  # those of the third person
    subjects: re.Pattern[str]  # those that are a subject or an object
    plural: re.Pattern[str]  # those and nouns that mean all defendants

    # ---- the slots of a sentence -----------------------------------------------------------------------------------

    passive: re.Pattern[str]  # an auxiliary right before the verb that gives a penalty
    receives: re.Pattern[str]  # verbs whose subject gets it
    gives: re.Pattern[str]  # verbs whose subject gives it or asks for it
    itself: re.Pattern[str]  # mentions that are a verb with the person behind them ("acquitted two guards")
    for_behind: re.Pattern[str]  # "for" right behind a mention
    titled: re.Pattern[str]  # words between it and a name
    behind: re.Pattern[str]  # the same farther off
    object: re.Pattern[str]  # a pronoun right behind a verb
    joined: re.Pattern[str]  # what links two names
    aside: re.Pattern[str]  # a phrase between commas behind a name
    apposition: re.Pattern[str]  # one that begins so
    own_lead: re.Pattern[str]  # before the person of a member of a list
    own_link: re.Pattern[str]  # behind that person
    list_joins: frozenset[str] = frozenset()  # between the terms of a list for a list of people
    list_line: re.Pattern[str] = NEVER  # a line of a list that begins with a name
    speaks_before: re.Pattern[str] = NEVER  # before a name: its bearer says so
    for_before: re.Pattern[str] = NEVER  # "for" before a name right before a mention
    possessive: re.Pattern[str] = NEVER  # behind a name that only tells whose something is
    acts_behind: re.Pattern[str] = NEVER  # behind such a verb: it is active
    beside: re.Pattern[str] = NEVER  # before a name that stands by the subject of a verb ("with")
    victim_behind: re.Pattern[str] = NEVER  # behind the name of whom it was done to
    seat_before: re.Pattern[str] = NEVER  # before one word that is where a court has its seat
    indefinite: re.Pattern[str] = NEVER  # at the beginning of a sentence, somebody who is nobody named before
    convicts: re.Pattern[str] = NEVER  # verbs before whom a later pronoun means
    things: re.Pattern[str] = NEVER  # before "banned", what was: group thing
    not_names: re.Pattern[str] = NEVER  # words that are no names where they begin a sentence
    respectively: re.Pattern[str] = NEVER  # each his own
    each: re.Pattern[str] = NEVER  # all of those told of
    alias: re.Pattern[str] = NEVER  # between two names of one person
    relative: re.Pattern[str] = NEVER  # a clause right behind a group
    singular: re.Pattern[str] = NEVER  # right behind a group: it is not the subject
    charged: re.Pattern[str] = NEVER  # "the defendants as", before a list
    first_person: re.Pattern[str] = NEVER  # a mention in a quotation is the speaker's own
    numbers: Mapping[str, int] = field(default_factory=dict)  # number words of groups
    common: str = ""  # the file of words that are no names in headlines
    given: frozenset[str] = frozenset()  # given names that are common words too
    declined: bool = False  # names have cases (archive.text.declension)


@dataclass(frozen=True, slots=True)
class PenaltyTable:
    """The words of penalties in one language."""

    # ---- where a penalty may be ------------------------------------------------------------------------------------

    language: str  # its code
    # pieces of words, in small letters: a text without any has no penalty, unless it is a headline
    gate: tuple[str, ...]
    units: tuple[str, ...]  # pieces of unit words: a sentence with neither these nor the gate has none
    court: re.Pattern[str]  # what must stand near a term that no penalty noun stands by
    offence: re.Pattern[str]  # or this, beside a `sure` verb
    terms: TermTable  # lengths of time
    money: MoneyTable  # fines

    # ---- what makes a term a penalty -------------------------------------------------------------------------------

    behind: tuple[Rule, ...]  # rules matched right behind a term
    ahead: tuple[Rule, ...]  # rules that must end right before it
    trigger: re.Pattern[str]  # verbs that make a term one: groups strong, which reach far, and weak
    between: re.Pattern[str]  # what between verb and term parts them, unless the verb is a `firm` one
    firm: re.Pattern[str]  # verbs that nothing parts from their term
    sure: re.Pattern[str]  # verbs that give a term even where a headline alone names no court
    headline_rules: frozenset[str]  # rules for the beginning of a text alone
    far: re.Pattern[str]  # right before a term: a weak verb reaches far
    joined: re.Pattern[str]  # what links a term to the penalty before it
    bare: tuple[Rule, ...]  # rules for penalties without a number; a group span narrows what is the mention
    vetoes: tuple[Veto, ...]  # why a candidate is none, in order, for all
    statuses: tuple[Rule, ...]  # what became of it: rules for its clause, the nearest one tells
    afterwards: tuple[Rule, ...]  # those for the words behind it
    clauses: re.Pattern[str]  # what begins another clause
    decisions: DecisionTable  # when, where, by whom, for what
    people: PeopleTable  # for whom
    ordered: re.Pattern[str] = NEVER  # near a mention without a number: somebody decided on it
    needs_verb: frozenset[str] = frozenset()  # the rules without a number that want a verb or that
    nouns_of_it: re.Pattern[str] = NEVER  # between a noun and a term that are one ("the jail term was cut to")
    of_it: re.Pattern[str] = NEVER  # between a term and its noun ("doubled to four years the prison sentence")
    with_least: re.Pattern[str] = NEVER  # joins "life" to its least term
    changes: re.Pattern[str] = NEVER  # verbs of "from ten years to seven"
    left_out: re.Pattern[str] = NEVER  # a number whose unit stands with the term before it: group number
    # the same behind a verb ("had asked for nine"), the unit in an earlier sentence; groups number and second
    verbs_of_number: re.Pattern[str] = NEVER
    context: re.Pattern[str] = NEVER  # words of a sentence in which years that no other rule takes are a term
    no_context: re.Pattern[str] = NEVER  # unless this stands right before them
    headers: re.Pattern[str] = NEVER  # a line that heads a list of terms
    of_list: re.Pattern[str] = NEVER  # right before a term in a line of such a list
    # a term, "\\0" and the words behind it, where the term is an adjective of something else
    adjective: re.Pattern[str] = NEVER

    # ---- what became of it -----------------------------------------------------------------------------------------

    from_it: re.Pattern[str] = NEVER  # right before the old term of a change
    changed: re.Pattern[str] = NEVER  # right before what another penalty was turned into
    changed_to: re.Pattern[str] = NEVER  # between a verb of change and the new term
    changed_by: re.Pattern[str] = NEVER  # before what came on top
    pardon: re.Pattern[str] = NEVER  # in a release: it is a pardon
    acquittal_noun: re.Pattern[str] = NEVER  # an acquittal that may be overturned
    days: re.Pattern[str] = NEVER  # units that are administrative detention where no noun says else
    regimes: tuple[Rule, ...] = ()  # the regime, right behind a mention or in it
    probation: re.Pattern[str] = NEVER  # a period behind a suspended term: group term
