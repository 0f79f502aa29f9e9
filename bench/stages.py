"""One side of bench.chain as a process on JSON lines: `python -m bench.stages dateline`, or `… trafilatura`.

In: `html` and `url`, or `text`, `published` and `lang`. Out: CPU seconds by stage; whether the text has a court word.
"""

from __future__ import annotations

import functools
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

from archive import extract, html, page, process, text
from archive.text import dates, penalties, quotes, sentences

STAGES = {  # what is timed under which name; what one calls of another is the other's, and the rest is process.py's own
    "decode": [(page, "given")],
    "parse": [(html, "parse")],
    "extract": [(extract, "document")],
    "language": [(text, "told_language"), (text, "languages")],
    "sentences": [(sentences, "split")],
    "dates": [(dates, "find")],
    "quotes": [(quotes, "find")],
    "penalties": [(penalties, "read")],
    "rest": [(process, "html"), (process, "plain_text")],
}
COURT = re.compile(  # in the languages that are read; wide, for it only parts the pages
    r"\b(?:courts?|judges?|trial|verdict|sentenced|convicted|prosecut\w+|суд(?:а|у|е|ом|ы|ов|ья|ьи|і)?|приговор\w*|вирок\w*|"
    r"сот(?:ы|қа|та|тың)?|\w*gerichte?s?|urteil\w*|tribuna(?:l|ux|les)|juez|jugement|sentencia|sąd(?:u|em|y)?|wyrok\w*)\b",
    re.I,
)


class Clock:
    """CPU seconds by stage of what was called since it was last read."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self.open: list[str] = []
        self.last = 0.0

    def turn(self) -> None:
        """What has passed is the innermost open stage's."""
        now = time.process_time()
        if self.open:
            self.spent[self.open[-1]] += now - self.last
        self.last = now

    def timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def call(*given: Any, **named: Any) -> Any:
            self.turn()
            self.open.append(stage)
            try:
                return function(*given, **named)
            finally:
                self.turn()
                self.open.pop()

        return call

    def read(self) -> dict[str, float]:
        told, self.spent = dict(self.spent), Counter()
        return told


def dateline() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The whole chain, its stages timed."""
    clock = Clock()
    for stage, functions in STAGES.items():
        for module, name in functions:
            setattr(module, name, clock.timed(stage, getattr(module, name)))

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        if "html" in asked:
            found = process.html(asked["html"], asked["url"])
        else:
            found = process.plain_text(asked["text"], published=asked["published"], language=asked["lang"])
        told = found.document.text if found.document else ""
        return {"cpu": clock.read(), "court": COURT.search(told) is not None}

    return answer


def trafilatura() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """trafilatura alone, called as bench.extract calls it."""
    from bench import extractors

    clock = Clock()
    timed = clock.timed("trafilatura", extractors.answer)

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        timed(asked["html"], asked["url"])
        return {"cpu": clock.read()}

    return answer


if __name__ == "__main__":
    answer = {"dateline": dateline, "trafilatura": trafilatura}[sys.argv[1]]()
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
