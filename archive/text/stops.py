"""Terminal marks and what stands around them, as the rules of endings.py look at them.

No more than LOOK_BACK characters before a mark and LOOK_AHEAD behind it are kept, so that the work for a text grows
as its length does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MARKS = ".!?…。！？؟۔।"
CLOSERS = "\"'”’»)]›“«」』）"
BLANK = "[ \xa0\u202f]"
BLANKS = " \xa0\u202f\t"
OPENERS = "\"'`“‘«„([¿¡‹*•·-–—_"
DASHES = "-–—"
TERMINAL = re.compile(  # group 1: a straight quote behind a space, which may also open what follows. It begins with a
    # sign, not with what must not stand before it: so most characters are passed over at once
    rf"[{MARKS}](?<![{MARKS}][{MARKS}])[{MARKS}]*+[{re.escape(CLOSERS)}]*+(?:{BLANK}?(?:\[\d{{1,3}}\]|[\[(](?:\.{{2,3}}|…)[\])]))*+"
    rf"(?:(?:{BLANK}{{1,2}}[»”)\]](?=[\s,.;:]|$))++|({BLANK}[\"'](?=[\s,.;:]|$)))?+"
    rf"(?:{BLANK}?[:;]['’-]?[()DPp](?=\s|$))?+"
    r"(?:(?=\s|$|[^\W\d_]{2}|I )|(?<=[。！？」』）]))"
)
LAST_WORD = re.compile(r"[^\s(\[«“„\"‘—–/]+$")
NEXT_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
LOOK_BACK = 40  # characters before a stop that can matter: the longest abbreviation with room to spare
LOOK_AHEAD = 60


@dataclass(frozen=True, slots=True)
class Stop:
    """A terminal mark in its sentence.

    `marks` and `closers`: the mark and the closing signs behind it. `before`: the sentence up to it, cut; `length` is
    that of the whole; `small` where it began with a small letter. `word`: the last one, `prior` what stands before
    it. `ahead`: what follows, cut, without the space; `glued` where there was none; `following`: its first word.
    """

    marks: str
    closers: str
    before: str
    length: int
    small: bool
    word: str
    ahead: str
    glued: bool
    following: str

    @property
    def prior(self) -> str:
        return self.before[: len(self.before) - len(self.word)]

    @property
    def first(self) -> str:
        return self.ahead[:1]

    @property
    def dots(self) -> bool:
        return "…" in self.marks or ".." in self.marks


def stop_at(text: str, begin: int, start: int, end: int, line_end: int) -> Stop | None:
    """The mark at `start`, with its closing signs up to `end`, of the sentence from `begin`; None where no word is
    left in the line: its end ends the sentence."""
    ahead = text[end : min(line_end, end + LOOK_AHEAD)]
    if end + LOOK_AHEAD >= line_end and not any(sign.isalnum() for sign in ahead):
        return None
    signs = text[start : min(end, start + LOOK_BACK)]
    marks = signs[: len(signs) - len(signs.lstrip(MARKS))]
    before = text[max(begin, start - LOOK_BACK) : start].rstrip(BLANKS)
    last = LAST_WORD.search(before)
    following = NEXT_WORD.match(ahead.lstrip(OPENERS + BLANKS))
    return Stop(
        marks,
        signs[len(marks) :],
        before,
        start - begin,
        text[begin : begin + LOOK_AHEAD].lstrip(OPENERS + BLANKS)[:1].islower(),
        last[0].lstrip("'’") if last else "",
        ahead.lstrip(),
        not ahead[0].isspace(),
        following[0] if following else "",
    )
