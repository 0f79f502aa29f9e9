"""Text made to break the splitter and the date finder: up to 1 MB the time grows as the text does.

A regular expression that runs away hides from a count of calls, so CPU time is compared with itself: four times the
text may take four times as long, and a loop inside a loop would take sixteen.
"""

from __future__ import annotations

import pytest

from archive.text import dates, sentences
from archive.text.lexicon import LANGUAGES
from tests.text.timing import spent

UNITS = (
    "a", "7", "7 ", "1.", "1. ", "a.", "A. ", "a.b.c. ", "...", ". . ", "? ", "?!", "“", "\"' ", "« ", "(", "[1] ",
    "- ", "— ", "\n", ".\n", "a\n", "1\n", "12-", "12/", "3/4/", "5 and ", "5, ", "May ", "may. ", "5 May ", "5 May - ",
    "5 May 2012, ", "2012, ", "2012-", "1990s and ", "the ", "the end of ", "last ", "last year ", "of the ", "early ",
    "two days before ", "two days before the ", "Monday, ", "Monday and ", "Monday to ", "the day before ", "in ",
    "from May ", "between 5 and ", "first ", "twenty ", "twenty-", "Mr. ", "г. ", "5 мая ", "в мае ", "5 мая и ",
    "два дня назад ", "12 жыл ", "vor zwei ", "hace dos ", "il y a ", "dwa dni ", "Q1 ", "20th ", "'99 ", "BC ",
    "AD 7 ",
)  # fmt: skip
SMALL, LARGE = 2_000, 8_000  # below dates.LONGEST, so that one line of it is all read


def took(text: str, language: str, times: int = 3) -> float:
    """The CPU time of splitting a text and finding its dates, in seconds."""
    return spent(lambda: dates.find(text, sentences.split(text, language), language, "2012-10-08"), times)


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_the_text_takes_no_nine_times_as_long(unit: str) -> None:
    language = LANGUAGES[UNITS.index(unit) % len(LANGUAGES)]
    small, large = (took(unit * (size // len(unit)), language) for size in (SMALL, LARGE))
    assert large < 9 * max(small, 0.002)


def test_a_megabyte_of_all_of_it() -> None:
    lines = [(unit * 40)[:200] for unit in UNITS if unit.strip()]
    text = "\n".join(lines * (1_000_000 // sum(map(len, lines)) + 1))
    assert took(text, "en", times=1) < 9 * took(text[: len(text) // 4], "en")
