"""Who a penalty is for: the subject of a passive, the object of an active verb, else the defendant spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive.model import Sentence
from archive.text.lexicon.justice import PeopleTable
from archive.text.penalties.mentions import Mention
from archive.text.penalties.people import Name, People
from archive.text.penalties.runs import is_common

FAR = 1_200  # characters of one sentence around a mention in which its people stand
UNNAMED = "unnamed: "
FALLBACK = "spoken of before"
NEAR = 3  # characters between "for" and the name that it goes with
REACH = 45  # characters between a slot and its name
NEXT = 160  # characters behind a sentence in which whom it tells of may be named
FEW = 6  # names of a text of which the last one is whom "he" means, though nothing tells
SINGLE = re.compile(r"(?<=[\s(])[A-ZА-ЯЁ][^\W\d_]+(?:-[^\W\d_]+)?\b")
AND = re.compile(r",? (?:and|и) ")
THING = 160  # characters before "banned" in which its subject stands
ITSELF = 70  # characters behind "acquitted" in which its object begins


@dataclass(frozen=True, slots=True)
class Told:
    """People of a mention, names parted by "; ", a group as "unnamed: …"; and which slot of the sentence told them."""

    who: str | None
    by: str


class Slots:
    """The places of one sentence in which the person of a mention may stand."""

    def __init__(self, text: str, sentence: Sentence, people: People, words: PeopleTable) -> None:
        self.text, self.sentence, self.start, self.end = text, sentence, sentence.start, sentence.end
        self.people, self.words = people, words

    def told(
        self, mention: Mention, last: str | None, earlier: Sequence[Mention], line: Sequence[Told], asked: bool
    ) -> Told:
        """The people of a mention.

        `last`: those of the mention before; `earlier`, `line`: the mentions before it in the sentence and their
        people; `asked`: it is only asked for.
        """
        self.start = max(self.sentence.start, mention.start - FAR)
        self.end = min(self.sentence.end, mention.end + FAR)
        before = earlier[-1].end if earlier else None
        if before is not None and self._each(before, mention):
            every = (name for one in line if one.who for name in one.who.split("; "))
            return Told("; ".join(dict.fromkeys(every)), "each")
        tries = [
            ("the thing banned", self._thing(mention)),
            ("inside it", self._inside(mention)),
            ("behind it", self._for(mention)),
            ("right before it", self._right_before(mention)),
            ("in its part of the list", self._own(before, mention) if before is not None else None),
            ("object of its verb", self._object(mention, last)),
        ]
        if self._acts(mention) and not any(who for _, who in tries):
            return Told(None, "object of its verb")
        tries += [("subject of its verb", self._subject(mention, asked)), ("further behind it", self._behind(mention))]
        found = next(((by, who) for by, who in tries if who), None)
        return Told(found[1], found[0]) if found else Told(self._antecedent(mention, last), FALLBACK)

    def _acts(self, mention: Mention) -> bool:
        """Whether a mention is a verb with somebody described behind it, so that its subject is no defendant:
        "Ford pardoned his former boss"."""
        text, words = self.text, self.words
        if not words.itself.match(text, mention.start, mention.end) or not words.acts_behind.match(text, mention.end):
            return False
        return words.passive.search(text[max(0, mention.start - 40) : mention.start]) is None

    def _each(self, before: int, mention: Mention) -> bool:
        """Whether a mention is for all those of the ones before: "…, each to be followed by a travel ban"."""
        if not self.words.each.search(self.text, before, mention.start):
            return False
        return not self.people.within(before, mention.start, loose=True)

    # ---- slots ------------------------------------------------------------------------------------------------------

    def _for(self, mention: Mention) -> str | None:
        """ "six years for Khazi", "the sentence of Maks Bokaev"."""
        near = self.words.for_behind.match(self.text, mention.end, self.end)
        if near is None:
            return None
        titled = self.words.titled.match(self.text, near.end(), self.end)
        return self._chain(titled.end() if titled else near.end(), self.end, NEAR)

    def _thing(self, mention: Mention) -> str | None:
        """ "the party and 34 papers have been banned": what is no person."""
        thing = self.words.things.search(self.text[max(self.start, mention.start - THING) : mention.start])
        return UNNAMED + thing["thing"] if thing and mention.kind == "ban" else None

    def _inside(self, mention: Mention) -> str | None:
        """ "fined his deputy, Iryna Lis, 5,000 rubles"."""
        names = self.people.within(mention.start, mention.end, loose=True)
        return _listed(names) if names else None

    def _right_before(self, mention: Mention) -> str | None:
        """ "запросил для Анны Орловой восемь лет"."""
        names = self.people.within(max(self.start, mention.start - REACH), mention.start, loose=True)
        if not names or self.text[names[-1].end : mention.start].strip():
            return None
        chain = self._back(names)
        lead = self.text[max(self.start, chain[0].start - REACH) : chain[0].start]
        return _listed(chain) if self.words.for_before.search(lead) else None

    def _own(self, before: int, mention: Mention) -> str | None:
        """Who stands between the mention before and this one: "A got five years, B six years and C seven"."""
        text, words = self.text, self.words
        names = self.people.within(before, mention.start, loose=True)
        group = self._group(before, mention.start)
        if group and (not names or names[-1].end < group[0]):
            fits = words.own_link.fullmatch(text, group[1], mention.start) and not words.own_lead.search(
                text[before : group[0]]
            )
            return UNNAMED + text[group[0] : group[1]] if fits else None
        if not names and not group:
            return self._single(before, mention)
        if not names or words.own_link.fullmatch(text, names[-1].end, mention.start) is None:
            return None
        chain = self._back(names)
        if words.own_lead.search(text[before : chain[0].start]):
            return None
        return _listed(chain)

    def _single(self, before: int, mention: Mention) -> str | None:
        """One word that only its place in a list makes a name: "Roth got five years, Hill six"."""
        found = list(SINGLE.finditer(self.text, before, mention.start))
        if not found or self.words.own_link.fullmatch(self.text, found[-1].end(), mention.start) is None:
            return None
        name, names = found[-1][0], self.words.names
        lead = self.text[before : found[-1].start()]
        other = (
            len(name) < 3
            or name.lower() in names.plain | names.function | names.leading
            or names.organisations.search(name)
            or (self.words.common and is_common(name, self.words))
            or self.words.own_lead.search(lead)
            or self.words.placed_before.search(lead)
            or self.people.is_other(name)
        )
        return None if other else name

    def _object(self, mention: Mention, last: str | None) -> str | None:
        """ "sentenced Natalya Sokolova to six years"; "gave him five"; "acquitted two guards"."""
        words, text = self.words, self.text
        at = mention.trigger if mention.trigger is not None and mention.trigger < mention.start else None
        if at is None or words.itself.match(text, mention.start, mention.end):
            return self._of_itself(mention)
        verb = re.match(r"[\w-]+", text[at:])
        if words.passive.search(text[max(0, at - 40) : at]) or verb is None or words.receives.match(verb[0]):
            return None
        begin = at + verb.end()
        pronoun = words.object.match(text, begin, mention.start)
        if pronoun:
            group = words.groups.match(text, pronoun.end(), mention.start)
            who = self._antecedent(mention, last, at)
            return "; ".join(filter(None, (who, UNNAMED + group[0] if group else None)))
        names = self._outside(begin, mention.start, self.people.within(begin, mention.start, loose=True))
        group = words.groups.search(text, begin, mention.start)
        other = words.others.search(text, begin, mention.start)
        if names and not (group and group.start() < names[0].start):
            return self._chain(names[0].start, mention.start)
        if group and names and AND.fullmatch(text[group.end() : names[0].start]):
            return "; ".join(filter(None, (UNNAMED + group[0], self._chain(names[0].start, mention.start))))
        if group and names and text[group.end() : group.end() + 1] == ":":
            return self._chain(names[0].start, mention.start)
        if group and names and text[group.end() : names[0].start].strip(" ,:") in ("", "including", "among them"):
            return self._chain(names[0].start, mention.start)
        if group or other:
            return UNNAMED + (group or other)[0]  # type: ignore[index]
        return None

    def _of_itself(self, mention: Mention) -> str | None:
        """The object behind a mention that is a verb: "pardoned eighty-seven prisoners", not "were acquitted"."""
        words, text = self.words, self.text
        if not words.itself.match(text, mention.start, mention.end):
            return None
        if words.passive.search(text[max(0, mention.start - 40) : mention.start]):
            return None
        pronoun = words.object.match(text, mention.end, self.end)
        if pronoun:
            return self._antecedent(mention, None, mention.start)
        stop = min(self.end, mention.end + ITSELF)
        names = self.people.within(mention.end, stop, loose=True)
        group = words.groups.search(text, mention.end, stop)
        if group and not (names and names[0].start < group.start()):
            return UNNAMED + group[0]
        return self._chain(names[0].start, self.end) if names else None

    def _subject(self, mention: Mention, asked: bool) -> str | None:
        """The nearest name or group before the verb (or the mention), with those joined to it."""
        text, words = self.text, self.words
        verb = mention.trigger if mention.trigger is not None and mention.trigger < mention.start else mention.start
        if line := self._list_line(mention):
            return line
        somebody = words.indefinite.match(text, self.start, verb)
        if somebody and not self.people.within(self.start, verb, loose=True) and self._anybody_tried():
            return UNNAMED + somebody[0]
        word = re.match(r"[\w’'-]+", text[verb:])
        passive = words.passive.search(text[max(0, verb - 40) : verb]) is not None
        if word and not passive and words.gives.match(word[0]):
            named = (
                [one for one in self.people.within(self.start, verb) if one.full in self.people.tried] if asked else []
            )
            return _listed(self._back(named)) if named else None
        inside = self.people.within(self.start, verb, loose=True)
        group = self._group(self.start, verb)
        names = self._outside(self.start, verb, inside) or ([] if group else inside)
        pronoun = None
        for found in words.subjects.finditer(text, self.start, verb):
            pronoun = found
        if group and words.relative.match(text, group[1]):  # "three rebels who spoke against X got"
            names = [one for one in names if one.end < group[0]]
            pronoun = None
        by = [one for one in names if not words.beside.search(text[max(self.start, one.start - 12) : one.start])]
        names = by or names
        name = names[-1] if names else None
        if group and name and group[0] < name.end <= group[1]:
            return UNNAMED + text[group[0] : group[1]]  # "Mauldin's half brother"
        if group and name and text[group[1] : name.start] in (" of ", " from "):
            return UNNAMED + text[group[0] : group[1]]  # "four members of the Student Union"
        if group and (name is None or group[0] > name.end) and (pronoun is None or group[0] >= pronoun.start()):
            return UNNAMED + text[group[0] : group[1]]
        if name is None or (pronoun and pronoun.start() > name.end and words.plural.match(pronoun[0])):
            return None
        chain = self._back(names)
        more = group and group[0] < chain[0].start and AND.fullmatch(text[group[1] : chain[0].start])
        return "; ".join(
            filter(None, (UNNAMED + text[group[0] : group[1]] if group and more else None, _listed(chain)))
        )

    def _anybody_tried(self) -> bool:
        return any(one.full in self.people.tried for one in self.people.before(self.start))

    def _list_line(self, mention: Mention) -> str | None:
        """The name that a line of a list begins with: "Ana Roth, teacher, Lund: two years"."""
        match = self.words.list_line.match(self.text, self.start, mention.start)
        names = self.people.within(self.start, mention.start, loose=True)
        if match is None or not names or names[0].start - match.start("name") > NEAR:
            return None
        chain = names[:1]
        for one in names[1:]:
            if self.text[chain[-1].end : one.start].strip() not in self.words.list_joins - {","}:
                break
            chain.append(one)
        return _listed(chain)

    def _behind(self, mention: Mention) -> str | None:
        behind = self.words.behind.match(self.text, mention.end, self.end)
        return self._chain(behind.end(), self.end) if behind else None

    def _antecedent(self, mention: Mention, last: str | None, verb: int | None = None) -> str | None:
        """Who is spoken of: here, else the first named in the sentence before, else the defendant of the text."""
        text, people, words = self.text, self.people, self.words
        here = people.within(self.start, verb or mention.start)
        if here and verb:
            return self._meant(here, verb)
        pronoun = words.pronouns.search(text, self.start, mention.start)
        if words.plural.search(text, self.start, mention.start) and people.charged:
            return "; ".join(people.charged)
        if pronoun and words.plural.match(pronoun[0]) and (several := self._several(mention.start)):
            return several
        before = people.before(self.start)
        if pronoun is None or words.plural.match(pronoun[0]):
            told = last or people.main(mention.start)
            return told or (self._near() or self._alone() or self._next() if len(people.weight) <= FEW else None)
        if before:
            line = max(text.rfind(mark, 0, before[-1].start) for mark in (". ", "\n", "? ", "! "))
            near = [one.full for one in before if one.start >= line]
            told = next((one for one in near if people.weight[one] > 0), people.main(mention.start))
            return told or (near[0] if len(people.weight) <= FEW else None)
        return last or people.main(mention.start)

    def _meant(self, here: list[Name], verb: int) -> str | None:
        """Whom "him" behind a verb means: who was found guilty in this sentence, else the first one named in it."""
        found = list(self.words.convicts.finditer(self.text, self.start, verb))
        at = found[-1].end() if found else self.start
        after = [one for one in here if one.start >= at]
        other = self.words.others.search(self.text, at, verb) if found else None
        if other and not after:
            return UNNAMED + other[0]
        return self._chain((after or here)[0].start, verb)

    def _near(self) -> str | None:
        """The last full name right before the sentence, where nothing in the text tells who is tried."""
        near = (one for one in reversed(self.people.before(self.start, 4)) if self.start - one.end < ITSELF * 4)
        return next((one.full for one in near if " " in one.full), None)

    def _alone(self) -> str | None:
        """The only name of the sentence."""
        names = {one.full for one in self.people.within(self.start, self.end, loose=True) if not self._speaks(one)}
        return names.pop() if len(names) == 1 else None

    def _next(self) -> str | None:
        """The first full name right behind the sentence: "A judge sentenced a guard to six years. Bo Hill, 34, …"."""
        names = self.people.within(self.end, min(len(self.text), self.end + NEXT))
        return next((one.full for one in names if " " in one.full and not self._speaks(one)), None)

    def _speaks(self, one: Name) -> bool:
        lead = self.text[max(0, one.start - REACH) : one.start]
        return bool(self.words.speaks_behind.match(self.text, one.end) or self.words.speaks_before.search(lead))

    def _several(self, at: int) -> str | None:
        """The people whom "they" stands for: the last list of names before it."""
        names = self.people.before(at, 8)
        while len(names) > 1:
            chain = self._back(names)
            if len(chain) > 1:
                return _listed(chain)
            names.pop()
        return None

    # ---- names that stand together ----------------------------------------------------------------------------------

    def _chain(self, start: int, end: int, reach: int = REACH) -> str | None:
        """The names that follow each other from the first one near `start`, as in "A, B and C"."""
        text, words = self.text, self.words
        names = self.people.within(start, end, loose=True)
        group = words.groups.match(text, start, end) or words.others.match(text, start, end)
        if group and not (names and names[0].start <= group.end() + 2):
            return UNNAMED + group[0]
        if not names or (names[0].start - start > reach and not group):
            return None
        chain = [names[0]]
        for one in names[1:]:
            if words.joined.fullmatch(text, chain[-1].end, one.start) is None:
                break
            chain.append(one)
        joined = re.match(r" (?:and|и) ", text[chain[-1].end : chain[-1].end + 5])
        more = words.groups.match(text, chain[-1].end + len(joined[0]), end) if joined else None
        return "; ".join(filter(None, (_listed(chain), UNNAMED + more[0] if more else None)))

    def _back(self, names: list[Name]) -> list[Name]:
        """The last of the names with those joined to it."""
        chain = [names[-1]]
        for one in reversed(names[:-1]):
            if self.words.joined.fullmatch(self.text, one.end, chain[0].start) is None:
                break
            chain.insert(0, one)
        return chain

    def _group(self, start: int, verb: int) -> tuple[int, int] | None:
        """The span of the last unnamed group before a verb: "five officers", "a third man", or "Thirteen" alone."""
        text, words = self.text, self.words
        spans = [match.span() for match in words.groups.finditer(text, start, verb) if not self._harmed(match.start())]
        spans = [span for span in spans if not words.singular.match(text, span[1])]
        spans += [match.span() for match in words.others.finditer(text, start, verb)]
        spans += [
            (start + match.start("count"), start + match.end("count"))
            for match in words.count_alone.finditer(text[start : verb + 14])
            if start + match.start("count") < verb
        ]
        return max(spans, key=lambda span: (span[1], span[1] - span[0]), default=None)

    def _harmed(self, at: int) -> bool:
        """Whether what stands at `at` is whom something was done to: "the murders of four people"."""
        return self.words.victim_before.search(self.text[max(self.start, at - 60) : at]) is not None

    def _outside(self, start: int, verb: int, names: list[Name]) -> list[Name]:
        """The names that do not stand inside ", a friend of …," between the subject and its verb."""
        text, words, stop = self.text, self.words, min(len(self.text), verb + 20)
        inside = [match.span() for match in words.apposition.finditer(text, start, stop)]
        for end in {one.end for one in names}:
            age = words.aged_behind.match(text, end)
            begin = age.end() - 1 if age and text[age.end() - 1] == "," else age.end() if age else end
            if match := words.aside.match(text, begin, stop):
                inside.append(match.span())
        return [one for one in names if not any(a < one.start and one.end <= b for a, b in inside)]


def names_of(person: str | None) -> list[str]:
    """The names among the people of a penalty, without the groups."""
    return [name for name in (person or "").split("; ") if name and not name.startswith(UNNAMED)]


def _listed(chain: list[Name]) -> str:
    return "; ".join(dict.fromkeys(one.full for one in chain))
