"""What a document is: news, a statement, a press release, a report, opinion, an interview, a list."""

from __future__ import annotations

import re

from archive.extract.clues import Clues, types
from archive.model import PageKind

NAMES = {  # how sections and the beginnings of headlines name what a document is
    PageKind.INTERVIEW: r"interviews?|интервью|сұхбат|entretien|entrevista|wywiad",
    PageKind.OPINION: r"opinions?|op-?ed|commentary|editorials?|columns?|columnists?|мнени[ея]|колонк[аи]|пікір|"
    r"meinung|"
    r"kommentare?|opinión|tribunes?",
    PageKind.PRESS_RELEASE: r"press[\s_-]?releases?|for immediate release|news[\s_-]?releases?|пресс-релизы?|"
    r"баспасөз|"
    r"communiqués? de presse|pressemitteilung(?:en)?|comunicados?",
    PageKind.STATEMENT: r"statements?|declarations?|joint letter|open letter|заявлени[ея]|мәлімдеме|erklärung|"
    r"déclarations?|"
    r"urgent[\s_-]actions?|appeals?",
    PageKind.REPORT: r"reports?|доклады?|отч[её]ты?|баяндама|berichte?|rapports?|informes?|briefings?",
}
SECTIONS = tuple((kind, re.compile(rf"\b(?:{names})\b", re.I)) for kind, names in NAMES.items())
LABELS = tuple((kind, re.compile(rf"(?:{names})\s*(?:[:–—|]|-\s|$)", re.I)) for kind, names in NAMES.items())
PHRASES = (  # beginnings of headlines that say it without a colon
    (PageKind.INTERVIEW, re.compile(r"(?:an )?interview with\b|интервью с\b", re.I)),
    (PageKind.PRESS_RELEASE, re.compile(r"press release\b|for immediate release\b", re.I)),
    (PageKind.STATEMENT, re.compile(r"(?:(?:joint|open) (?:statement|letter)|statement (?:by|on|from|of))\b", re.I)),
    (PageKind.STATEMENT, re.compile(r"Appeal (?:of|by|from|to) (?:the )?[A-Z]")),
)
LONGEST_SECTION = 3  # hyphens in a folder of a URL above which it is a story's name and no section
NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"})


def document_kind(title: str | None, clues: Clues, url: str, source_kind: str | None) -> PageKind:
    """The kind of a document, from its section, the folders of its URL and the beginning of its title; ARTICLE when
    none of them says."""
    said = types(clues.article or {})
    folders = url.split("//")[-1].split("?")[0].strip("/").split("/")[1:-1]
    folders = [one for one in folders if one.count("-") + one.count("_") <= LONGEST_SECTION]
    sections = [clues.meta("article:section", "section") or "", *folders]
    for (kind, section), (_, label) in zip(SECTIONS, LABELS, strict=True):
        if any(section.search(one) for one in sections) or title and label.match(title):
            return kind
    for kind, phrase in PHRASES:
        if title and phrase.match(title):
            return kind
    if "OpinionNewsArticle" in said:
        return PageKind.OPINION
    told = any(kind in NEWS for kind in said)
    return PageKind.NEWS if told or source_kind in ("independent-media", "state-media") else PageKind.ARTICLE
