"""Pages that are no documents, in the languages of the sources, and articles that only sound like them."""

from __future__ import annotations

import pytest

from archive import extract, page
from archive.model import IssueKind, PageKind

MENU = "".join(f'<a href="/{name}/">{name.title()}</a> ' for name in ("news", "about", "contacts", "archive"))
LANGUAGES = ("en", "ru", "uk", "kk", "de", "fr", "es", "pl")
FOOT = "<footer><p>Lantern Watch, a newsroom of our own. All rights reserved. Phone 555 0100.</p></footer>"
SENTENCE = {
    "en": "The harbour council met on Tuesday and heard what the fishermen say of the new pier, which nobody wants.",
    "ru": "Совет гавани собрался во вторник и выслушал, что рыбаки думают о новом причале, который никому не нужен.",
    "uk": "Рада гавані зібралася у вівторок і вислухала, що рибалки думають про причал, який нікому не потрібен.",
    "kk": "Айлақ кеңесі сейсенбіде жиналып, балықшылардың айлақ туралы пікірін тыңдады, ол ешкімге керек емес екен.",
    "de": "Der Hafenrat kam am Dienstag zusammen und hörte, was die Fischer zum neuen Steg sagen, den niemand will.",
    "fr": "Le conseil du port s'est réuni mardi et a écouté ce que les pêcheurs disent de la jetée, dont nul ne veut.",
    "es": "El consejo del puerto se reunió el martes y escuchó lo que dicen ellos del muelle, que nadie quiere.",
    "pl": "Rada portu zebrała się we wtorek i wysłuchała, co rybacy mówią o nowym pomoście, którego nikt nie chce.",
}
NOT_FOUND = {
    "en": "Page not found", "ru": "Страница не найдена", "uk": "Сторінку не знайдено", "kk": "Бет табылмады",
    "de": "Seite nicht gefunden", "fr": "Page introuvable", "es": "Página no encontrada",
    "pl": "Nie znaleziono strony",
}  # fmt: skip
GONE = {
    "en": "This article has been removed.", "ru": "Данный материал был удалён.", "uk": "Цю публікацію було видалено.",
    "kk": "Бұл материал жойылған.", "de": "Dieser Artikel wurde gelöscht.", "fr": "Cet article a été supprimé.",
    "es": "Este artículo ya no está disponible.", "pl": "Ten artykuł został usunięty.",
}  # fmt: skip
LOGIN = {
    "en": "Sign in", "ru": "Вход", "uk": "Увійти", "kk": "Кіру", "de": "Anmelden", "fr": "Se connecter",
    "es": "Iniciar sesión", "pl": "Logowanie",
}  # fmt: skip
PAYWALL = {
    "en": "Subscribe to continue reading.", "ru": "Полный текст доступен только по подписке.",
    "uk": "Читати далі — лише для передплатників.", "kk": "Толық мәтін тек жазылушыларға арналған.",
    "de": "Dieser Text ist nur für Abonnenten.", "fr": "Article réservé aux abonnés.",
    "es": "Contenido exclusivo para suscriptores.", "pl": "Tekst tylko dla prenumeratorów.",
}  # fmt: skip
CHALLENGE = {
    "en": "Please verify you are human.", "ru": "Подтвердите, что вы не робот.", "uk": "Доведіть, що ви не робот.",
    "kk": "Сіз робот емес екеніңізді растаңыз.", "de": "Bestätigen Sie, dass Sie kein Roboter sind.",
    "fr": "Confirmez que vous n'êtes pas un robot.", "es": "Confirme que no es un robot.",
    "pl": "Potwierdź, że nie jesteś robotem.",
}  # fmt: skip
CONSENT = {
    "en": "We and our partners use cookies. Read how cookies work before you accept all.",
    "ru": "Мы и партнёры сохраняем файлы cookie. Прочтите о cookies и нажмите «принять».",
    "uk": "Ми та партнери зберігаємо файли cookie. Прочитайте про cookies і натисніть «прийняти».",
    "kk": "Біз cookie файлдарын сақтаймыз. Cookies туралы оқып, «қабылдау» түймесін басыңыз.",
    "de": "Wir und Partner speichern Cookies. Lesen Sie, was Cookies tun, und wählen Sie: alle akzeptieren.",
    "fr": "Nous et nos partenaires déposons des cookies. Lisez ce que font ces cookies, puis : tout accepter.",
    "es": "Nosotros y nuestros socios guardamos cookies. Lea qué hacen las cookies y elija aceptar.",
    "pl": "My i partnerzy zapisujemy pliki cookie. Przeczytaj o cookies i wybierz: akceptuj.",
}  # fmt: skip
SCRIPT = {
    "en": "Please enable JavaScript.", "ru": "Включите JavaScript.", "uk": "Увімкніть JavaScript.",
    "kk": "JavaScript-ті қосыңыз.", "de": "Bitte JavaScript aktivieren.", "fr": "Activez JavaScript.",
    "es": "Habilite JavaScript.", "pl": "Włącz JavaScript.",
}  # fmt: skip
LISTING = {
    "en": "Latest news", "ru": "Все новости", "uk": "Усі новини", "kk": "Барлық жаңалықтар", "de": "Alle Meldungen",
    "fr": "Communiqués de presse", "es": "Notas de prensa", "pl": "Komunikaty prasowe",
}  # fmt: skip


def read(body: str, head: str = "", url: str = "https://lantern.example/x"):  # type: ignore[no-untyped-def]
    html = f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{MENU}{body}{FOOT}</body></html>"
    return extract.document(page.given(html, url), None, None)


def check(outcome, kind: PageKind) -> None:  # type: ignore[no-untyped-def]
    found, document, issues = outcome
    assert (found, document) == (kind, None)
    assert [one.kind for one in issues if one.kind is IssueKind.NOT_AN_ARTICLE]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_page(language: str) -> None:
    said = NOT_FOUND[language]
    check(
        read(f"<main><h1>{said}</h1><p>{SENTENCE[language]}</p></main>", f"<title>{said} | Lantern</title>"),
        PageKind.NOT_FOUND,
    )
    check(read(f"<main><p>{said}.</p></main>", "<title>Lantern Watch</title>"), PageKind.NOT_FOUND)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_removed_article(language: str) -> None:
    check(read(f"<main><h1>Lantern Watch</h1><p>{GONE[language]}</p></main>"), PageKind.NOT_FOUND)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_login_wall(language: str) -> None:
    form = '<form><input name="e"><input type="password" name="p"><button>OK</button></form>'
    check(read(f"<main><h1>{LOGIN[language]}</h1>{form}</main>"), PageKind.LOGIN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paywall_after_a_few_words(language: str) -> None:
    said = '{"@type": "NewsArticle", "headline": "The new pier", "isAccessibleForFree": false}'
    closed = f'<script type="application/ld+json">{said}</script>'
    body = f"<main><h1>The new pier</h1><p>{SENTENCE[language]}</p><div><p>{PAYWALL[language]}</p></div></main>"
    check(read(body, closed), PageKind.LOGIN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bot_check(language: str) -> None:
    check(read(f"<main><h1>lantern.example</h1><p>{CHALLENGE[language]}</p></main>"), PageKind.CHALLENGE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cookie_wall(language: str) -> None:
    body = f"<main><h1>Lantern Watch</h1><p>{CONSENT[language]}</p><p>{CONSENT[language]}</p><button>OK</button></main>"
    check(read(body), PageKind.CHALLENGE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_of_scripts(language: str) -> None:
    body = f'<div id="root"></div><noscript>{SCRIPT[language]}</noscript><script src="/app.js"></script>'
    check(extract.document(page.given(f"<html><body>{body}</body></html>", ""), None, None), PageKind.SCRIPT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("excerpt", [False, True])
def test_a_listing(language: str, excerpt: bool) -> None:
    titles = [f"{SENTENCE[language].partition(',')[0]} ({number})" for number in range(12)]
    more = f"<p>{SENTENCE[language][:70]}…</p>" if excerpt else ""
    rows = "".join(
        f'<li><a href="/news/{number}">{title}</a> <span>0{number % 9 + 1}.03.2021</span>{more}</li>'
        for number, title in enumerate(titles)
    )
    check(
        read(f"<main><h1>{LISTING[language]}</h1><ul>{rows}</ul></main>", url="https://lantern.example/news/"),
        PageKind.LISTING,
    )


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta http-equiv="refresh" content="0; url=/new-place">', "<p>Redirecting…</p>"),
        ('<meta http-equiv="Refresh" content="3;URL=\'https://lantern.example/b\'">', '<a href="/b">Click here</a>'),
    ],
)
def test_a_page_that_only_leads_on(head: str, body: str) -> None:
    check(
        extract.document(page.given(f"<html><head>{head}</head><body>{body}</body></html>", ""), None, None),
        PageKind.EMPTY,
    )


def test_a_set_of_frames() -> None:
    frames = '<frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset>'
    html = f"<html><head><title>Lantern</title></head>{frames}</html>"
    found, document, issues = extract.document(page.given(html, "https://lantern.example/"), None, None)
    assert (found, document) == (PageKind.EMPTY, None)
    assert "main.html" in issues[0].detail


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [NOT_FOUND, GONE, LOGIN, PAYWALL, CHALLENGE, CONSENT, SCRIPT, LISTING])
def test_an_article_may_say_any_of_it(language: str, words: dict[str, str]) -> None:
    text = f"<p>{SENTENCE[language]}</p>" * 3 + f"<p>{SENTENCE[language]} «{words[language]}» {SENTENCE[language]}</p>"
    more = "".join(f"<p>{number}. {SENTENCE[language]}</p>" for number in range(8))
    aside = '<aside><input type="password"><p>Sign in</p></aside>'
    kind, document, _ = read(f"<main><h1>What the fishermen said of the pier</h1>{text}{more}</main>{aside}")
    assert document is not None, kind


def test_a_short_statement_beside_a_list_of_news_is_a_document() -> None:
    side = "".join(
        f'<li>0{n}.03.2021 <a href="/news/{n}">What the council said of pier number {n}</a></li>' for n in range(1, 9)
    )
    text = f"<p>{SENTENCE['en']}</p>" + f"<p>A second thing was said. {SENTENCE['en']}</p>"
    body = f'<div><h1>What the fishermen said of the pier</h1>{text}</div><div class="latest"><ul>{side}</ul></div>'
    kind, document, _ = read(body, url="https://lantern.example/news/31150-what-the-fishermen-said-of-the-pier")
    assert document is not None, kind


def test_a_page_without_a_text_is_no_document() -> None:
    head = '<title>The pier</title><meta property="article:published_time" content="2021-03-02">'
    kind, document, issues = extract.document(
        page.given(f"<html><head>{head}</head><body><h1>The pier</h1><p>By Ann Reed</p></body></html>", ""), None, None
    )
    assert (kind, document) == (PageKind.BROKEN, None)
    assert IssueKind.NO_BODY in {one.kind for one in issues}
