"""Kinds of documents by their shapes, in the languages of the sources."""

from __future__ import annotations

import pytest

from archive import extract, page
from archive.model import PageKind

TEXT = {
    "en": "The harbour council met on Tuesday and heard what the fishermen say of the new pier. Nobody there wants it.",
    "ru": "Совет гавани собрался во вторник и выслушал, что рыбаки думают о новом причале. Никому он там не нужен.",
    "uk": "Рада гавані зібралася у вівторок і вислухала, що рибалки думають про новий причал. Нікому він не потрібен.",
    "kk": "Айлақ кеңесі сейсенбіде жиналып, балықшылардың жаңа айлақ туралы пікірін тыңдады. Ол ешкімге керек емес.",
    "de": "Der Hafenrat kam am Dienstag zusammen und hörte, was die Fischer zum neuen Steg sagen. Niemand will ihn.",
    "fr": "Le conseil du port s'est réuni mardi et a écouté ce que disent les pêcheurs de la jetée. Nul n'en veut.",
    "es": "El consejo del puerto se reunió el martes y escuchó lo que dicen los pescadores. Nadie quiere el muelle.",
    "pl": "Rada portu zebrała się we wtorek i wysłuchała, co rybacy mówią o nowym pomoście. Nikt go tam nie chce.",
}
LABELS = {  # above the headline, before it, as a section: in the order of TEXT
    PageKind.PRESS_RELEASE: [
        "Press release", "Пресс-релиз", "Прес-реліз", "Баспасөз хабарламасы", "Pressemitteilung",
        "Communiqué de presse", "Nota de prensa", "Informacja prasowa",
    ],
    PageKind.STATEMENT: [
        "Joint statement", "Заявление", "Спільна заява", "Мәлімдеме", "Stellungnahme", "Déclaration", "Declaración",
        "Oświadczenie",
    ],
    PageKind.OPINION: [
        "Opinion", "Мнение", "Думка", "Пікір", "Kommentar", "Tribune", "Opinión", "Komentarz",
    ],
    PageKind.INTERVIEW: [
        "Interview", "Интервью", "Інтерв'ю", "Сұхбат", "Im Gespräch", "Entretien", "Entrevista", "Wywiad",
    ],
    PageKind.REPORT: [
        "Annual report", "Доклад", "Доповідь", "Баяндама", "Jahresbericht", "Rapport", "Informe", "Raport",
    ],
    PageKind.NEWS: [
        "News", "Новости", "Новини", "Жаңалықтар", "Nachrichten", "Actualités", "Noticias", "Aktualności",
    ],
}  # fmt: skip
CASES = [
    (kind, language, label) for kind, several in LABELS.items() for language, label in zip(TEXT, several, strict=True)
]
QUESTIONS = {
    "en": "What did you think when you saw the pier?",
    "ru": "Что вы подумали, когда увидели причал?",
    "uk": "Що ви подумали, коли побачили причал?",
    "kk": "Айлақты көргенде сіз не ойладыңыз?",
    "de": "Was dachten Sie, als Sie den Steg sahen?",
    "fr": "Qu'avez-vous pensé quand vous avez vu la jetée ?",
    "es": "¿Qué pensó usted cuando vio el muelle?",
    "pl": "Co pan pomyślał, kiedy zobaczył pomost?",
}


def kind(body: str, *, title: str = "The harbour and its new pier", head: str = "", path: str = "a/b") -> PageKind:
    html = f"<html><head>{head}</head><body><main>{body.replace('TITLE', f'<h1>{title}</h1>')}</main></body></html>"
    found, document, _ = extract.document(page.given(html, f"https://lantern.example/{path}"), None, None)
    assert document is not None, found
    return found


def paragraphs(language: str, number: int = 4) -> str:
    return "".join(f"<p>{count}. {TEXT[language]}</p>" for count in range(number))


@pytest.mark.parametrize(("expected", "language", "label"), CASES)
def test_a_label_above_the_headline(expected: PageKind, language: str, label: str) -> None:
    assert kind(f"<div>{label}</div>TITLE{paragraphs(language)}") is expected


@pytest.mark.parametrize(("expected", "language", "label"), CASES)
def test_a_section(expected: PageKind, language: str, label: str) -> None:
    head = f'<meta property="article:section" content="{label}">'
    assert kind(f"TITLE{paragraphs(language)}", head=head) is expected


@pytest.mark.parametrize(
    ("expected", "language", "label"), [one for one in CASES if one[0] not in (PageKind.NEWS, PageKind.REPORT)]
)
def test_the_beginning_of_a_headline(expected: PageKind, language: str, label: str) -> None:
    assert kind(f"TITLE{paragraphs(language)}", title=f"{label}: the harbour and its pier") is expected


@pytest.mark.parametrize("language", TEXT)
def test_questions_and_answers(language: str) -> None:
    turns = (f"<p>{n} {QUESTIONS[language]}</p><p>{n} {TEXT[language]}</p>" for n in range(5))
    body = "TITLE" + "".join(turns)
    assert kind(body) is PageKind.INTERVIEW


@pytest.mark.parametrize("language", TEXT)
def test_two_speakers(language: str) -> None:
    turns = "".join(f"<p>Ann Reed: {n} {TEXT[language]}</p><p>Tom Gray: {n} {TEXT[language]}</p>" for n in range(4))
    assert kind(f"TITLE{turns}") is PageKind.INTERVIEW


def test_questions_of_readers_are_no_interview() -> None:
    parts = "".join(
        f"<h2>Can you use pier {n}?</h2><p>{n}. {TEXT['en']}</p><p>Second. {n} {TEXT['en']}</p>" for n in range(6)
    )
    assert kind(f"TITLE{parts}") is PageKind.ARTICLE


def test_a_release_says_so_in_its_first_line() -> None:
    assert kind(f"TITLE<p>FOR IMMEDIATE RELEASE</p>{paragraphs('en')}") is PageKind.PRESS_RELEASE


def test_signatories_make_a_statement() -> None:
    assert kind(f"TITLE<p>We, the undersigned, ask the council to stop.</p>{paragraphs('en')}") is PageKind.STATEMENT


def test_a_document_that_is_mostly_items_is_a_list() -> None:
    items = "".join(f"<li>Prisoner number {n}, a fisherman of the harbour, held since March</li>" for n in range(20))
    assert kind(f"TITLE<p>{TEXT['en']}</p><ol>{items}</ol>", title="People held in the harbour prison") is PageKind.LIST


def test_a_dateline_of_an_agency_makes_news() -> None:
    assert kind(f"TITLE<p>PORT LANTERN (Lantern Wire) — {TEXT['en']}</p>{paragraphs('en')}") is PageKind.NEWS


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("opinion/2021/pier", PageKind.OPINION),
        ("press-releases/pier", PageKind.PRESS_RELEASE),
        ("court-of-appeals/pier", PageKind.ARTICLE),
        ("the-day-a-statement-was-made-in-court/pier", PageKind.ARTICLE),
    ],
)
def test_folders_of_the_address(path: str, expected: PageKind) -> None:
    assert kind(f"TITLE{paragraphs('en')}", path=path) is expected


def test_json_ld_comes_first() -> None:
    head = '<script type="application/ld+json">{"@type": "OpinionNewsArticle", "headline": "x"}</script>'
    assert kind(f"TITLE{paragraphs('en')}", head=head, path="news/pier") is PageKind.OPINION


def test_report_colon_is_what_news_write() -> None:
    assert kind(f"TITLE{paragraphs('en')}", title="Report: council weighs a new pier", path="news/1") is PageKind.NEWS
