"""What a page is: a kind of document, or a named non-article such as a listing, a login wall or a soft 404."""

from __future__ import annotations

import re

from archive.extract import days
from archive.extract.clues import Clues, types
from archive.extract.lines import Line
from archive.extract.title import SEPARATOR
from archive.html import Element
from archive.model import PageKind
from archive.page import Page

NOT_FOUND = re.compile(  # says so wherever it stands on a page with little text
    r"\b(?:page (?:not|was not|could not be|cannot be|can['’]t be|couldn['’]t be) found|"
    r"page (?:does ?n[o'’]t|no longer) exists?|page (?:you (?:requested|are looking for)|unavailable)|"
    r"sorry, (?:we|this|the) .{0,40}(?:find|found|exist)|страница не найдена|страницы не существует|"
    r"сторінку не знайдено|бет табылмады|seite nicht gefunden|"
    r"page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|nie znaleziono strony|"
    r"strona nie istnieje)\b",
    re.I,
)
NOT_FOUND_ALONE = re.compile(  # a headline may hold these words: they must be a whole line or part of a title
    r"\W*(?:(?:http )?(?:error )?404(?: error)?\W*(?:(?:page |file )?not found)?|(?:error\W*)?(?:file |document |"
    r"article |item )?not found|(?:ничего |документ |материал |файл )?не найден[ао]?|ошибка 404)\W*",
    re.I,
)
GONE = re.compile(  # the beginning of a line
    r"(?:sorry\W+)?(?:this|the) (?:article|page|story|post|content|item|publication|material|document)"
    r"(?: you (?:requested|are looking for))? (?:is|has been|was) (?:no longer available|removed|deleted|unavailable|"
    r"withdrawn|not available)|(?:этот |данный )?материал (?:был )?(?:удал[её]н|недоступен|снят с публикации)|"
    r"(?:эта |данная )?(?:страница|статья|публикация) (?:была )?(?:удалена|недоступна)|"
    r"cet article n['’]est plus disponible|dieser artikel ist nicht mehr verfügbar|este artículo ya no está disponible|"
    r"ten artykuł (?:został usunięty|nie jest już dostępny)",
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
LISTS = frozenset({"CollectionPage", "SearchResultsPage", "ItemList", "Blog"})
LISTING_TITLE = re.compile(
    r"(?:(?:latest|all|recent|our|more)\s+)?(?:press|media|news)?(?:\s*(?:room|cent(?:er|"
    r"re)))?\s*(?:news|press|releases?|archives?|"
    r"publications|statements|reports|articles|stories|posts|blog|updates|newsroom)(?:\s+(?:archives?|releases))?|"
    r"(?:все\s+)?новости|пресс-релизы|заявления|публикации|архив|жаңалықтар|барлық жаңалықтар|новини|aktuelles|"
    r"presse(?:mitteilungen)?|nachrichten|actualités|communiqués(?: de presse)?|noticias|aktualności",
    re.I,
)
LITTLE = 800  # characters of body below which words elsewhere on the page may tell what it is
LEAST = 140  # characters of body below which a page needs another sign to be a document


def non_article(
    lines: list[Line], body: list[Line], clues: Clues, root: Element, title: str | None, page: Page
) -> PageKind | None:
    """The kind of a page that is no document; None when it is one. Words decide only on pages with little text."""
    size = sum(line.weight for line in body)
    seen = " ".join(line.text for line in lines[:60])[:3000]
    head = f"{title or ''} {clues.meta('<title>', 'og:title') or ''}"
    told = clues.article is not None or clues.meta("article:published_time") is not None
    if page.status in (404, 410) or not told and is_missing(lines, clues, title, size):
        return PageKind.NOT_FOUND
    little = size < (LEAST if told else LITTLE)
    if little and CHALLENGE.search(f"{head} {seen}"):
        return PageKind.CHALLENGE
    if little and root.find(".//input[@type='password']") is not None and LOGIN.search(f"{head} {seen}"):
        return PageKind.LOGIN
    if size < LEAST and needs_script(lines, root):
        return PageKind.SCRIPT
    if not lines:
        return PageKind.EMPTY
    if is_listing(lines, body, clues, title, size, page.url):
        return PageKind.LISTING
    return None


def is_missing(lines: list[Line], clues: Clues, title: str | None, size: int) -> bool:
    """A missing page served as a good one: a title or, with hardly any text, a line that says nothing else."""
    heads = [one for one in (title, clues.meta("<title>"), clues.meta("og:title")) if one]
    parts = [part for one in heads for part in SEPARATOR.split(one) if part]
    if size < 1500 and any(NOT_FOUND.search(one) for one in heads):
        return True
    if size < 1500 and any(NOT_FOUND_ALONE.fullmatch(part) for part in parts):
        return True
    seen = [line.text for line in lines[:60] if len(line.text) < 300] if size < 400 else []
    return any(NOT_FOUND.search(text) or NOT_FOUND_ALONE.fullmatch(text) or GONE.match(text) for text in seen)


def needs_script(lines: list[Line], root: Element) -> bool:
    spoken = " ".join("".join(element.itertext()) for element in root.iter("noscript"))
    shown = sum(len(line.text) for line in lines)
    return (
        shown < 400
        and (bool(SCRIPT.search(spoken)) or len(list(root.iter("script"))) > 0 and shown < 40)
        or bool(shown < 600 and SCRIPT.search(" ".join(line.text for line in lines)))
    )


def is_listing(lines: list[Line], body: list[Line], clues: Clues, title: str | None, size: int, url: str) -> bool:
    """Rows of links where the article should be, and little running text among them."""
    if clues.article is not None or clues.meta("article:published_time"):
        return False
    open_rows = [line for line in lines if is_row(line) and not line.junk]
    if size < LEAST:
        return len(open_rows) >= 5
    if len(open_rows) >= 4 and title and LISTING_TITLE.fullmatch(title.split("|")[0].strip(" .:")):
        return True
    rows = [line for line in body if is_row(line)]
    running = sum(len(line.text) for line in body if line.weight > 80)
    told = any(kind in LISTS for thing in clues.things for kind in types(thing))
    links = sum(line.linked for line in rows)
    if len(rows) >= 5 and running < links * (4 if told or at_home(url) else 1):
        return True
    return len(open_rows) >= 5 and running < 1500 and dated(lines) >= 5


def is_row(line: Line) -> bool:
    return line.linked > 0.6 * len(line.text) and len(line.text) > 20


def dated(lines: list[Line]) -> int:
    """How many short lines outside furniture hold a date; each entry of a list of news has one."""
    short = [line.text for line in lines if not line.junk and len(line.text) < 160][:120]
    return sum(
        1 for text in short if any(char.isdigit() for char in text) and days.written(text, month_before_day=True)
    )


def at_home(url: str) -> bool:
    return bool(re.fullmatch(r"(?:https?://[^/]*)?/*(?:index\.\w+)?", url)) and "//" in url


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
