"""Which quoted spans are direct speech, and which clause tells whose: paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.model import Sentence
from archive.text.quotes import subjects
from archive.text.quotes.clauses import Clause, ahead, behind
from archive.text.quotes.forms import ENDED, WORD, Form
from archive.text.quotes.marks import Quoted
from archive.text.quotes.names import Names

FULL, FRAGMENT = "full", "fragment"
FEW = 5  # words of a sentence that may stand as direct speech without any clause
BRIEF = re.compile(r"\s*[.,;:]|\s+(?:in|on|to|at|after|when|as)\b")
TITLED = re.compile(  # words right before a title
    r"(?:\b(?:(?:en|sub)?titled|called|named|headlined|nicknamed|known as|intitulée?|titulad[oa]|под названием|"
    r"под заголовком|под девизом|під назвою|pod tytułem|pt\.|mit dem Titel|Titel|Motto|namens|название|слово|"
    r"термин|phrase|slogan|hashtag|word|words|term))\s*[,:]?\s*$"
)
AND = re.compile(r",?\s+(?:and|or|und|oder|et|ou|y|и|или|та|і|й|або|i|oraz|lub)\b")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text and its quoted spans."""

    start: int
    end: int
    units: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A quoted span that is direct speech. `paragraph` is its number; `chain` the number of its quotation, the same
    for parts that go on from one another."""

    unit: Quoted
    kind: str
    clause: Clause | None
    paragraph: int
    chain: int
    continues: bool = False


class Reader:
    """Reads one text's paragraphs in order and remembers what the last quotation was told by."""

    def __init__(
        self,
        text: str,
        names: Names,
        cue: re.Pattern[str],
        sentences: Sequence[Sentence],
        heads: Sequence[tuple[int, int]],
    ) -> None:
        self.text, self.names, self.cue, self.heads = text, names, cue, heads
        self.form = Form(text, names, cue)
        self.starts = [one.start for one in sentences]
        self.ends = [one.end for one in sentences]
        self.told: list[Told] = []
        self.above: Paragraph | None = None

    def read(self, paragraphs: Sequence[Paragraph]) -> list[Told]:
        """The quotations of all paragraphs; a chain takes the first clause that any of its parts has."""
        for number, one in enumerate(paragraphs):
            for at in range(len(one.units)):
                last = self.told[-1] if self.told else None
                found = self._one(paragraphs, number, at, last)
                if found is not None:
                    self.told.append(found)
        clauses: dict[int, Clause] = {}
        for one_told in self.told:
            if one_told.clause is not None and one_told.clause.subject is not None:
                clauses.setdefault(one_told.chain, one_told.clause)
        return [
            one if _names(one.clause) else replace(one, clause=clauses.get(one.chain, one.clause)) for one in self.told
        ]

    def _sentence(self, offset: int) -> tuple[int, int]:
        at = max(0, bisect_right(self.starts, offset) - 1)
        return self.starts[at], self.ends[at]

    def _one(self, paragraphs: Sequence[Paragraph], number: int, at: int, last: Told | None) -> Told | None:
        one, unit = paragraphs[number], paragraphs[number].units[at]
        self.above = paragraphs[number - 1] if number and paragraphs[number - 1].units else None
        chain = len(self.told)
        nearer = one.units[at - 1] if at else None
        stop = min(self._sentence(max(unit.close - 1, unit.start))[1], one.end)
        stop = min(stop, one.units[at + 1].open) if at + 1 < len(one.units) else stop
        stop = max(stop, unit.close)
        if stop == unit.close and self.form.last(unit) in "?!…" and at + 1 == len(one.units):
            stop = self._told_next(stop, one.end)
        begin = max(self._sentence(unit.open)[0], one.start, nearer.close if nearer else 0)
        if unit.after and last and last.unit.on and last.paragraph == number - 1:
            clause = behind(self.names, self.cue, unit.close, stop)
            return Told(unit, FULL, clause, number, last.chain, True)
        if TITLED.search(self.text[max(begin, unit.open - 30) : unit.open]):
            return None
        prior = last if last and nearer and last.unit is nearer else None
        full = self.form.is_full(unit, begin)
        if prior and (joined := self._joined(prior, unit, number)):
            return joined
        lead = ahead(self.names, self.cue, begin, unit.open, full) if begin < unit.open else None
        if lead and lead.subject is None and prior and prior.clause and self._sentence(prior.unit.start)[1] > unit.open:
            lead = replace(lead, subject=prior.clause.subject)
        if lead is None and unit.open == _first(self.text, one) and number:
            lead = self._from_above(paragraphs[number - 1])
        tail = behind(self.names, self.cue, unit.close, stop) if not unit.on else None
        if tail and self.names.table.verb_last and _is_bare(tail):
            tail = replace(tail, subject=subjects.before(self.names, begin, unit.open) or tail.subject)
        clause = self._better(lead, tail, unit)
        if unit.mark == "—":
            return Told(unit, FULL, clause, number, chain) if clause else self._goes_on(prior, unit, number)
        return self._judged(unit, one, number, chain, full, clause, prior)

    def _told_next(self, stop: int, end: int) -> int:
        """“Who knew?” Soll asked.: the end of such a clause, which the splitter takes for the next sentence."""
        number = bisect_left(self.starts, stop)
        start = self.starts[number] if number < len(self.starts) and self.starts[number] < end else end
        verb = self.cue.search(self.text, start, min(end, start + 60))
        if verb is None or verb.lastgroup != "said" or not BRIEF.match(self.text, verb.end()):
            return stop
        return min(self._sentence(start)[1], end)

    def _judged(
        self,
        unit: Quoted,
        one: Paragraph,
        number: int,
        chain: int,
        full: bool,
        clause: Clause | None,
        prior: Told | None,
    ) -> Told | None:
        words = len(WORD.findall(self.text, unit.start, unit.end))
        ended = self.form.last(unit) in ENDED
        if full and clause is not None and clause.kind == "calls" and (words < FEW or not ended):
            return None
        if (
            full
            and clause is not None
            and clause.cue
            and clause.end == unit.open
            and not self.form.is_set_off(clause, unit)
        ):
            return None
        if full and clause is not None and (clause.subject or clause.cue or (words >= FEW and ended)):
            if words > 1 or ended:
                return Told(unit, FULL, clause, number, chain)
        if full and clause is None and prior and prior.clause and self._follows(prior, unit):
            return Told(unit, FULL, prior.clause, number, chain)
        alone = unit.open == self._sentence(unit.open)[0] or unit.open == _first(self.text, one)
        if full and clause is None and alone and (unit.on or words >= FEW and self.form.last(unit) in ".!?…"):
            if self._in_head(unit) or not self._stands(unit, one):
                return None
            return Told(unit, FULL, self._clause_above(unit, one, number), number, chain)
        if not full and clause is not None and self.form.is_fragment(unit, clause, words):
            return Told(unit, FRAGMENT, clause, number, chain)
        if not full and clause is None and prior and prior.clause and prior.kind == FRAGMENT:
            between = self.text[prior.unit.close : unit.open]
            coordinated = AND.match(between) and not self._ends_between(prior.unit.close, unit.open)
            if coordinated and self.form.is_fragment(unit, prior.clause, words):
                return Told(unit, FRAGMENT, prior.clause, number, chain)
        return None

    def _ends_between(self, start: int, end: int) -> bool:
        return self._sentence(start)[0] != self._sentence(end)[0]

    def _stands(self, unit: Quoted, one: Paragraph) -> bool:
        """Whether the sentence ends with the quotation."""
        rest = self.text[unit.close : min(one.end, unit.close + 20)].strip()
        return not rest or unit.on or not (rest[0].islower() or rest[0] in ",;:")

    def _clause_above(self, unit: Quoted, one: Paragraph, number: int) -> Clause | None:
        """The clause of the paragraph before, where both are all quotation: the same person goes on."""
        last = self.told[-1] if self.told else None
        if (
            last is None
            or last.paragraph != number - 1
            or last.kind != FULL
            or self.text[one.start : unit.open].strip()
        ):
            return None
        above = self.above
        if above is None or above.units[0].open != _first(self.text, above) or above.units[-1] is not last.unit:
            return None
        clause = last.clause
        rest = self.text[clause.end if clause and clause.start >= last.unit.close else last.unit.close : above.end]
        return clause if not rest.strip(" .,\xa0") else None

    def _goes_on(self, prior: Told | None, unit: Quoted, number: int) -> Told | None:
        return Told(unit, FULL, prior.clause, number, len(self.told)) if prior else None

    def _joined(self, prior: Told, unit: Quoted, number: int) -> Told | None:
        """The second half of a quotation that a saying clause parts: "A," X said, "b"."""
        clause = prior.clause
        if clause is None or clause.start < prior.unit.close or clause.cue is None or clause.end != unit.open:
            return None
        between = self.text[prior.unit.close : unit.open]
        if unit.mark != "—" and self._ends_between(prior.unit.close, unit.open):
            return None
        later = [one for one in self.cue.finditer(self.names.text, clause.cue[1], unit.open) if one.lastgroup == "said"]
        if later and between.rstrip().endswith(":"):
            return None
        lower = self.text[unit.start].islower() or self.text[prior.unit.end - 1] == ","
        if prior.kind == FRAGMENT and not later:
            return None
        starts = re.search(r"[.!?…]\s*[–—-]?\s*$|[–—-]\.\s*$", between) is not None
        if starts:
            return Told(unit, FULL, clause, number, len(self.told))
        return Told(unit, prior.kind, clause, number, prior.chain, True) if lower or unit.mark == "—" else None

    def _follows(self, prior: Told, unit: Quoted) -> bool:
        """Whether nothing but the end of the saying clause stands between two quotations: "A," he said. "B."""
        clause = prior.clause
        between = self.text[prior.unit.close : unit.open].strip(" \xa0.,")
        if not between:
            return True
        if clause is None or clause.start < prior.unit.close:
            return False
        return not self.text[self._sentence(clause.start)[1] : unit.open].strip()

    def _better(self, lead: Clause | None, tail: Clause | None, unit: Quoted) -> Clause | None:
        """Of the clauses before and behind, the one right beside the quotation that names somebody."""
        if lead is None or tail is None:
            return lead or tail
        close = self.text[max(0, unit.open - 9) : unit.open].rstrip()[-1:]
        if lead.subject is None and tail.subject is not None:
            return tail
        if close == ":" or lead.kind in ("said", "calls") and lead.subject is not None:
            return lead
        return tail if tail.subject else lead

    def _from_above(self, above: Paragraph) -> Clause | None:
        """The clause that ends the paragraph before with a colon."""
        end = above.start + len(self.text[above.start : above.end].rstrip())
        if self.text[end - 1 : end] != ":" or self._in_heads(above.start):
            return None
        begin = max(self._sentence(end - 1)[0], above.start)
        return ahead(self.names, self.cue, begin, end, True)

    def _in_head(self, unit: Quoted) -> bool:
        return self._in_heads(unit.start)

    def _in_heads(self, offset: int) -> bool:
        at = bisect_right(self.heads, (offset, 1 << 60)) - 1
        return at >= 0 and self.heads[at][0] <= offset < self.heads[at][1]


def _is_bare(clause: Clause) -> bool:
    """Whether a clause is a verb alone."""
    return clause.subject is None or clause.cue is not None and clause.subject.start == clause.cue[0]


def _names(clause: Clause | None) -> bool:
    return clause is not None and clause.subject is not None


def _first(text: str, one: Paragraph) -> int:
    return one.start + len(text[one.start : one.end]) - len(text[one.start : one.end].lstrip())
