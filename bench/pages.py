"""The penalties found on real pages, most of which have none: `python -m bench pages`.

All English and Russian pages of ../shared/eval/extraction are read as a crawl reads them. The verdict on each
finding, given by reading its sentence, stands in penalties_pages.tsv; one that has none yet is listed. A second
reader's stands beside it, given afresh.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from archive import process
from archive.text.lexicon import PENAL
from bench import truth
from bench.truth import Case

VERDICTS = Path(__file__).parent / "penalties_pages.tsv"
COLUMNS = ("page", "span", "kind", "verdict", "second", "note")
RIGHT, WRONG = "right", "wrong"
AROUND = 160  # characters before a finding that are shown
PENAL_WORDS = re.compile(  # plain, and apart from the tables of the engine, so that it can be held against them
    r"\b(?:courts?|judges?|juror|jury|trials?|sentenc|convict|verdict|prison|jail|imprison|incarcerat|behind bars|"
    r"parole|probation|pardon|acquit|amnest|guilty|prosecut|felon|penalt|punish|fine[sd]\b|fining|lash|death row|"
    r"life term|detain|detention|arrest|house arrest|community service|outlaw|confiscat|ban\b|bans\b|banned|суд|"
    r"приговор|осужд|осуд|тюрьм|тюрем|колони|арест|штраф|оправда|помилов|амнист|виновн|прокур|наказа|лишен)",
    re.IGNORECASE,
)

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Finding:
    """One penalty that was found: on which page, its words and kind; the rest to read it by."""

    page: str
    span: str
    kind: str
    term: str | None = None
    person: str | None = None
    status: str = ""
    rule: str = ""
    before: str = ""
    after: str = ""

    @property
    def key(self) -> Key:
        return self.page, self.span, self.kind

    def __str__(self) -> str:
        told = f"{self.page} [{self.rule}] {self.kind} {self.term or ''} {self.status}, {self.person}"
        return f"{told}\n    {self.before}⟦{self.span}⟧{self.after}"


@dataclass(frozen=True, slots=True)
class Page:
    """A page that was read: whether it has a word of courts or punishment, and what was found there."""

    key: str
    worded: bool
    findings: tuple[Finding, ...]


def main(options: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench pages", description=__doc__)
    parser.add_argument("--all", action="store_true", help="show every finding with its sentence")
    given = parser.parse_args(options)
    if not present():
        print(f"bench pages: skipped, {truth.EVAL} is not there")
        return
    read = found()
    if given.all:
        print(*(one for page in read for one in page.findings), sep="\n")
    print(told(read))
    if unread := unjudged(read, verdicts()):
        print(f"\n{len(unread)} findings have no verdict in bench/{VERDICTS.name} yet:", *unread, sep="\n")


def present() -> bool:
    return bool(truth.present())


def found() -> list[Page]:
    """Every page in a language whose penalties are read."""
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return [page for page in pool.map(_page, truth.cases(), chunksize=20) if page]


def _page(case: Case) -> Page | None:
    parsed = process.html(case.html(), case.url)
    if parsed.document is None or parsed.document.language not in PENAL:
        return None
    text, key = parsed.document.text, f"{case.collection}/{case.key}"
    findings = tuple(
        Finding(
            key,
            _line(text[one.start : one.end]).strip(),
            one.kind,
            one.term,
            one.person,
            one.status,
            one.rule,
            _line(text[max(0, one.start - AROUND) : one.start]),
            _line(text[one.end : one.end + AROUND // 2]),
        )
        for one in parsed.penalties
    )
    return Page(key, PENAL_WORDS.search(text) is not None, findings)


def _line(text: str) -> str:
    return re.sub(r"\s", " ", text)


def verdicts() -> dict[Key, str]:
    """The verdicts by page, span and kind. Raises ValueError for a wrong line."""
    told: dict[Key, str] = {}
    with VERDICTS.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 2):
            key = (row["page"], row["span"], row["kind"])
            if row["verdict"] not in (RIGHT, WRONG) or key in told:
                raise ValueError(f"{VERDICTS.name}, line {number}: a verdict is {RIGHT} or {WRONG}, and given once")
            told[key] = row["verdict"]
    return told


def seconds() -> dict[Key, str]:
    """The verdicts of the second reader, on those that he read. Raises ValueError for a wrong one."""
    told: dict[Key, str] = {}
    with VERDICTS.open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 2):
            if row["second"] not in (RIGHT, WRONG, ""):
                raise ValueError(f"{VERDICTS.name}, line {number}: a second verdict is {RIGHT}, {WRONG} or none")
            if row["second"]:
                told[row["page"], row["span"], row["kind"]] = row["second"]
    return told


def unjudged(read: Sequence[Page], told: dict[Key, str]) -> list[Finding]:
    return [one for page in read for one in page.findings if one.key not in told]


def told(read: Sequence[Page]) -> str:
    """What was found, in a paragraph."""
    judged, second = verdicts(), seconds()
    findings = [one for page in read for one in page.findings]
    right = sum(judged.get(one.key) == RIGHT for one in findings)
    wrong = sum(judged.get(one.key) == WRONG for one in findings)
    twice = [one.key for one in findings if one.key in judged and one.key in second]
    agreed = sum(judged[key] == second[key] for key in twice)
    gone = sum(verdict == RIGHT for key, verdict in judged.items() if key not in {one.key for one in findings})
    plain = [page for page in read if not page.worded]
    share = f" ({right / (right + wrong):.3f})" if right + wrong else ""
    found = sum(bool(page.findings) for page in read)
    return (
        f"{len(read)} pages in {' and '.join(PENAL)} were read; {found} of them have {len(findings)} findings. "
        f"Of the {right + wrong} read in their sentences {right} are penalties of the right kind and term{share}; "
        f"wrong: {wrong}; not read yet: {len(findings) - right - wrong}; right once and found no more: {gone}. "
        f"A second reader read {len(twice)} of them too and agrees on {agreed}. {len(plain)} pages have no "
        f"word of courts or punishment at all, and {sum(len(page.findings) for page in plain)} findings."
    )
