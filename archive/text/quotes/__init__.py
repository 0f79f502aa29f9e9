"""Direct speech: quoted words, whether they are somebody's own, and whose. Rules are in docs/text.md.

Stages: marks.py (pairs of marks, dash dialogue in turns.py), clauses.py (the verb of saying and its subject, read by
subjects.py, two together by together.py), reading.py (which clause tells of which quotation, by its form in forms.py),
speakers.py (surnames and pronouns to names).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive.model import Block, BlockKind, Quotation, Sentence
from archive.text.lexicon import quotes as table_of
from archive.text.quotes import marks, turns
from archive.text.quotes.clauses import cues
from archive.text.quotes.names import Names
from archive.text.quotes.reading import Paragraph, Reader
from archive.text.quotes.speakers import speakers

SPEECH = re.compile(r"[«»„“”\"‘‚'‹]|``|^[^\S\n]*[–—-]", re.MULTILINE)
TITLES = (BlockKind.HEADING, BlockKind.CAPTION)


def find(
    text: str, sentences: Sequence[Sentence], language: str | None, blocks: Sequence[Block] = ()
) -> tuple[Quotation, ...]:
    """The quotations of a text, in order; none for a language that has no table."""
    table = table_of(language)
    if table is None or not SPEECH.search(text):
        return ()
    cue = cues(language)
    found = []
    for start, end, quoted in marks.paragraphs(text):
        units = [part for one in quoted for part in turns.parts(text, one, cue, table, language == "fr")]
        if not units and table.inserted:
            units = turns.dialogue(text, start, end, cue, language == "fr")
        found.append(Paragraph(start, end, tuple(units)))
    if not any(one.units for one in found):
        return ()
    masked = marks.masked(text, (unit for one in found for unit in one.units))
    names = Names(masked, table)
    heads = [(one.start, one.end) for one in blocks if one.kind in TITLES]
    told = Reader(text, names, cue, sentences, heads).read(found)
    return speakers(names, found, told)
