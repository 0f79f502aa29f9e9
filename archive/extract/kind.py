"""What a page is: a kind of document, or a named non-article such as a listing, a login wall or a soft 404."""

from __future__ import annotations

import re

from archive.extract.clues import Clues, types
from archive.extract.lines import Line
from archive.html import Element
from archive.model import PageKind
from archive.page import Page

NOT_FOUND = re.compile(
    r"(?:^|\b)(?:404|page (?:not|was not|could not be|cannot be|can['’]t be|couldn['’]t be) found|not "
    r"found|page (?:does ?n[o'’]t|no longer) exists?|page (?:you requested|unavailable)|"
    r"sorry, (?:we|this|the) .{0,40}(?:find|found|exist)|страница не найдена|страницы не существует|"
    r"не найден[ао]?|сторінку не знайдено|бет табылмады|seite nicht gefunden|"
    r"page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|nie znaleziono strony|"
    r"strona nie istnieje)\b",
    re.I,
)
CHALLENGE = re.compile(
    r"(?:checking your browser|just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|are you a "
    r"robot|unusual traffic|attention required|ddos[- ]guard|security check|captcha|"
    r"access denied|request blocked|enable (?:javascript and )?cookies to continue|проверка браузера|"
    r"подтвердите, что вы не робот)",
    re.I,
)
LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|member login|please (?:log|sign) ?in|you must (?:be logged in|log ?in|"
    r"sign ?in)|login required|вход|войти|авторизация|anmelden|connexion|iniciar sesión|zaloguj)\b",
    re.I,
)
SCRIPT = re.compile(
    r"\b(?:enable javascript|javascript (?:is )?(?:disabled|required)|requires? javascript|turn on "
    r"javascript|включите javascript|need to enable javascript)",
    re.I,
)
KINDS = (
    (PageKind.INTERVIEW, re.compile(r"\b(?:interview|интервью|сұхбат|entretien|entrevista|wywiad)\b", re.I)),
    (PageKind.OPINION, re.compile(r"\b(?:opinions?|op-?ed|commentary|editorial|columns?|мнени[ея]|колонка|пікір|meinung|kommentar|"
r"opinión|tribune)\b", re.I)),
    (PageKind.PRESS_RELEASE, re.compile(r"\b(?:press[\s_-]?releases?|for immediate release|news[\s_-]?releases?|пресс-релиз|баспасөз|"
r"communiqué de presse|pressemitteilung|comunicado)\b", re.I)),
    (PageKind.STATEMENT, re.compile(r"\b(?:statements?|declaration|joint letter|open letter|заявлени[ея]|мәлімдеме|erklärung|"
r"déclaration|urgent action|appeal)\b", re.I)),
    (PageKind.REPORT, re.compile(r"\b(?:reports?|доклад|отч[её]т|баяндама|bericht|rapport|informe|briefing)\b", re.I)),
)  # fmt: skip
LISTS = frozenset({"CollectionPage", "SearchResultsPage", "ItemList", "Blog"})
LEAST = 140  # characters of body below which a page needs another sign to be a document


def non_article(
    lines: list[Line], body: list[Line], clues: Clues, root: Element, title: str | None, page: Page
) -> PageKind | None:
    """The kind of a page that is no document; None when it is one. Words decide only on pages with little text."""
    size = sum(line.weight for line in body)
    seen = " ".join(line.text for line in lines[:60])[:3000]
    head = f"{title or ''} {clues.meta('<title>', 'og:title') or ''}"
    if page.status in (404, 410) or (size < 1500 and NOT_FOUND.search(head)) or (size < 400 and NOT_FOUND.search(seen)):
        return PageKind.NOT_FOUND
    if size < 800 and CHALLENGE.search(f"{head} {seen}"):
        return PageKind.CHALLENGE
    if size < 800 and root.find(".//input[@type='password']") is not None and LOGIN.search(f"{head} {seen}"):
        return PageKind.LOGIN
    if size < LEAST and needs_script(lines, root):
        return PageKind.SCRIPT
    if not lines:
        return PageKind.EMPTY
    if is_listing(lines, body, clues, size, page.url):
        return PageKind.LISTING
    return None


def needs_script(lines: list[Line], root: Element) -> bool:
    spoken = " ".join("".join(element.itertext()) for element in root.iter("noscript"))
    shown = sum(len(line.text) for line in lines)
    return (
        shown < 400
        and (bool(SCRIPT.search(spoken)) or len(list(root.iter("script"))) > 0 and shown < 40)
        or bool(shown < 600 and SCRIPT.search(" ".join(line.text for line in lines)))
    )


def is_listing(lines: list[Line], body: list[Line], clues: Clues, size: int, url: str) -> bool:
    """Rows of links where the article should be, and little running text among them."""
    rows = [line for line in body if line.linked > 0.6 * len(line.text) and len(line.text) > 20]
    running = sum(len(line.text) for line in body if line.weight > 80)
    if size < LEAST:
        others = [
            line for line in lines if line.linked > 0.6 * len(line.text) and len(line.text) > 20 and not line.junk
        ]
        return clues.article is None and len(others) >= 5
    told = any(kind in LISTS for thing in clues.things for kind in types(thing))
    links = sum(line.linked for line in rows)
    if clues.article is not None or len(rows) < 5:
        return False
    return running < links * (4 if told or at_home(url) else 1)


def at_home(url: str) -> bool:
    return bool(re.fullmatch(r"(?:https?://[^/]*)?/*(?:index\.\w+)?", url)) and "//" in url


def document_kind(title: str | None, clues: Clues, url: str, source_kind: str | None) -> PageKind:
    """The kind of a document, from section, type, URL and title; ARTICLE when none of them says."""
    said = [kind for kind in types(clues.article or {})]
    section = " ".join(
        filter(None, (clues.meta("article:section", "section"), url.replace("-", " ").replace("/", " ")))
    )
    for kind, pattern in KINDS:
        if pattern.search(section) or (title and pattern.match(title)):
            return kind
    if "OpinionNewsArticle" in said:
        return PageKind.OPINION
    if any(kind in ("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle") for kind in said) or source_kind in (
        "independent-media",
        "state-media",
    ):
        return PageKind.NEWS
    return PageKind.ARTICLE
