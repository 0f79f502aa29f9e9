"""What is no document: a listing, a login wall, a missing page served as a good one, a challenge, an empty shell.

Words decide only on pages with little text, so that an article about passwords or missing pages stays one.
"""

from __future__ import annotations

import re

from archive.extract import days
from archive.extract.canonical import host
from archive.extract.clues import ARTICLE, Clues, types
from archive.extract.lines import Line
from archive.extract.teasers import leads_away
from archive.extract.title import SEPARATOR
from archive.html import Element, attribute
from archive.model import PageKind
from archive.page import Page

NOT_FOUND = re.compile(  # says so wherever it stands on a page with little text
    r"\b(?:page (?:not|was not|could not be|cannot be|can['’]t be|couldn['’]t be) found|"
    r"page (?:does ?n[o'’]t|no longer) exists?|page (?:you (?:requested|are looking for)|unavailable)|"
    r"sorry, (?:we|this|the) .{0,40}(?:find|found|exist)|"
    r"страниц[аы] (?:не (?:найден[аы]|существует)|отсутствует)|"
    r"запр(?:ошенн|ашиваем)\w+ (?:вами )?страниц\w+ (?:не|отсутств)\w*|"
    r"сторінк[аиу] (?:не (?:знайден[оа]|існує)|відсутня)|(?:мұндай )?бет (?:табылмады|жоқ)|"
    r"seite (?:(?:wurde |konnte )?nicht gefunden|existiert (?:leider )?nicht|ist nicht (?:mehr )?(?:verfügbar|"
    r"vorhanden))|"
    r"page (?:(?:est )?introuvable|(?:n['’]a pas été|non) trouvée|(?:demandée |recherchée )?n['’]existe (?:pas|plus))|"
    r"página (?:no (?:encontrada|existe|se ha encontrado|está disponible)|(?:solicitada|que busca) no \w+)|"
    r"pagina non trovata|nie znaleziono (?:takiej )?strony|strona (?:nie (?:istnieje|została znaleziona)))\b",
    re.I,
)
NOT_FOUND_ALONE = re.compile(  # a headline may hold these words: they must be a whole line or part of a title
    r"\W*(?:(?:http )?(?:error )?404(?: error)?\W*(?:(?:page |file )?not found)?|(?:error\W*)?(?:file |document |"
    r"article |item )?not found|(?:ничего |документ |материал |файл )?не найден[ао]?|(?:ошибка|помилка|қате|fehler|"
    r"erreur|błąd) 404|нічого не знайдено|nicht gefunden|introuvable|no encontrad[oa]|nie znaleziono)\W*",
    re.I,
)
GONE = re.compile(  # the beginning of a line
    r"(?:sorry\W+)?(?:this|the) (?:article|page|story|post|content|item|publication|material|document)"
    r"(?: you (?:requested|are looking for))? (?:is|has been|was) (?:no longer available|removed|deleted|unavailable|"
    r"withdrawn|not available)|(?:этот |данный )?материал (?:был )?(?:удал[её]н|недоступен|снят с публикации)|"
    r"(?:эта |данная )?(?:страница|статья|публикация) (?:была )?(?:удалена|недоступна)|"
    r"(?:цю |ця |цей )?(?:сторінк[ау]|статт[юя]|публікаці[юя]|матеріал) (?:було |була |був )?(?:видален|вилучен)\w*|"
    r"(?:бұл )?(?:бет|материал|мақала) (?:жойылған|алынып тасталған)|"
    r"cet(?:te)? (?:article|page) (?:n['’]est plus disponible|a été supprimée?)|"
    r"diese(?:r|s)? (?:artikel|seite|beitrag) (?:ist nicht mehr verfügbar|wurde (?:gelöscht|entfernt))|"
    r"est[ea] (?:artículo|página|noticia) (?:ya no está disponible|ha sido eliminad[oa])|"
    r"t(?:en artykuł|a strona) (?:został[ay]? usunięt[ya]|nie jest już dostępn[ya])",
    re.I,
)
CHALLENGE = re.compile(
    r"(?:checking (?:your browser|if the site connection)|just a moment|verify(?:ing)? (?:that )?you are (?:a )?human|"
    r"are you a robot|not a (?:ro)?bot\b|unusual traffic|attention required|ddos[- ]guard|security check|captcha|"
    r"access denied|request blocked|enable (?:javascript and )?cookies to continue|проверка браузера|"
    r"(?:подтвердите, что )?вы не робот|докажите, что вы|ви не робот|перевірка браузера|сіз робот емес|"
    r"browser wird überprüft|kein roboter|vérification de (?:votre|la) (?:navigateur|sécurité)|pas un robot|"
    r"comprobando su navegador|no (?:eres|es|soy) un robot|sprawdzanie przeglądarki|nie jesteś robotem)",
    re.I,
)
CONSENT = re.compile(
    r"cookies?\b|consent|куки|privacy|datenschutz|einwillig|confidentialité|privacidad|prywatno|конфиденц", re.I
)
AGREE = re.compile(
    r"(?:accept|agree|reject|manage) (?:all|to|cookies|options|and)|i (?:accept|agree)|zustimmen|akzeptieren|"
    r"tout accepter|j['’]accepte|aceptar|acepto|akceptuj|zgadzam się|принять|согласен|прийняти|погоджу|қабылдау|"
    r"келісемін",
    re.I,
)
LOGIN = re.compile(
    r"\b(?:log ?in|sign ?in|member login|please (?:log|sign) ?in|you must (?:be logged in|log ?in|"
    r"sign ?in)|login required|вход|войти|авторизация|вхід|увійти|кіру|anmelden|einloggen|connexion|se connecter|"
    r"iniciar sesión|acceder|zaloguj|logowanie)\b",
    re.I,
)
PAYWALL = re.compile(
    r"(?:subscribe|sign up|register|log ?in|sign ?in) (?:now )?to (?:continue|keep|read|view|unlock)|"
    r"(?:for|to) (?:paying |our )?(?:subscribers|members) only|(?:only )?(?:available )?(?:for|"
    r"to) (?:our )?(?:subscribers|"
    r"paying members)|to (?:continue|keep) reading|already a (?:subscriber|member)|"
    r"только (?:для|по) подпис\w+|доступ\w* по подписке|оформите подписку|чтобы (?:дочитать|читать дальше|прочитать)|"
    r"(?:лише|тільки) для передплатників|за передплатою|оформіть передплату|тек жазылушылар|"
    r"(?:nur|exklusiv) für abonnenten|jetzt weiterlesen|abo (?:abschließen|testen)|mit (?:einem )?abo weiterlesen|"
    r"réservé (?:aux|à nos) abonnés|abonnez-vous pour|pour lire la suite|déjà abonné|"
    r"(?:solo|exclusivo) para suscriptores|suscríbete para|para seguir leyendo|ya eres suscriptor|"
    r"tylko dla (?:prenumeratorów|subskrybentów)|wykup (?:dostęp|subskrypcję|prenumeratę)|aby czytać dalej",
    re.I,
)
SCRIPT = re.compile(
    r"\b(?:enable javascript|javascript (?:is )?(?:disabled|required|not enabled|turned off)|requires? javascript|"
    r"turn on javascript|need to enable javascript|(?:включите|активируйте) (?:поддержку )?javascript|"
    r"(?:увімкніть|ввімкніть) (?:підтримку )?javascript|javascript[- ]?(?:ті|ді) қос|"
    r"javascript (?:aktivieren|ist deaktiviert|muss aktiviert)|aktivieren sie (?:bitte )?javascript|"
    r"activ(?:er|ez) (?:le )?javascript|javascript (?:est )?(?:désactivé|requis)|"
    r"(?:habilit[ea]r?|activ[ea]r?) javascript|włącz(?:yć)? (?:obsługę )?javascript|"
    r"wymaga(?:na jest)? (?:obsługi )?javascript)",
    re.I,
)
LISTS = frozenset({"CollectionPage", "SearchResultsPage", "ItemList", "Blog"})
LISTING_TITLE = re.compile(
    r"(?:(?:latest|all|recent|our|more)\s+)?(?:press|media|news)?(?:\s*(?:room|cent(?:er|"
    r"re)))?\s*(?:news|press|releases?|archives?|"
    r"publications|statements|reports|articles|stories|posts|blog|updates|newsroom)(?:\s+(?:archives?|releases))?|"
    r"(?:все\s+|последние\s+)?новости(?: и события)?|лента новостей|пресс-(?:релизы|центр)|заявления|публикации|архив|"
    r"статьи|материалы|события|блог|(?:усі |всі |останні )?новини|прес-(?:релізи|центр)|заяви|публікації|архів|статті|"
    r"(?:барлық |соңғы )?жаңалықтар|баспасөз (?:хабарламалары|орталығы)|мақалалар|мұрағат|"
    r"(?:alle )?(?:aktuelles|nachrichten|meldungen|neuigkeiten)|presse(?:mitteilungen|meldungen|portal)?|archiv|"
    r"veröffentlichungen|(?:toutes les |dernières )?(?:actualités|nouvelles)|communiqués(?: de presse)?|"
    r"espace presse|(?:últimas |todas las )?noticias|(?:notas|comunicados) de prensa|comunicados|archivo|publicaciones|"
    r"sala de prensa|(?:wszystkie )?(?:aktualności|wiadomości)|(?:informacje|komunikaty) prasowe|archiwum|"
    r"publikacje|artykuły",
    re.I,
)
LISTING_LABEL = re.compile(
    r"(?:(?:category|tag|topic|archives?|author|posts (?:by|tagged)|рубрика|метка|тег|категория|категорія|позначка|"
    r"санат|kategorie|schlagwort|catégorie|étiquette|categoría|etiqueta|kategoria)\s*[:»]|"
    r"(?:archives? (?:for|of)|search results|результаты поиска|результати пошуку|іздеу нәтижелері|suchergebnisse|"
    r"résultats de (?:la )?recherche|resultados de (?:la )?búsqueda|wyniki wyszukiwania)\b)",
    re.I,
)
STORY = re.compile(r"\d{3}|[-_][^/]*[-_][^/]*[-_]")  # in the last part of the address of one document
REFRESH = re.compile(r"\s*(\d{1,3})\s*[;,]\s*url\s*=\s*['\"]?([^'\"]+)", re.I)
LITTLE = 800  # characters of body below which words elsewhere on the page may tell what it is
LEAST = 140  # characters of body below which a page needs another sign to be a document
STUB = 300  # characters of body below which words of a subscription make a page a wall
HANDFUL = 3  # articles that JSON-LD may describe on the page of one
SOON = 15  # seconds after which a page that sends its reader on is no page


def non_article(
    lines: list[Line], body: list[Line], clues: Clues, root: Element, title: str | None, page: Page
) -> tuple[PageKind, str] | None:
    """The kind of a page that is no document, and a sentence that says so; None when it is one."""
    size = sum(line.weight for line in body)
    seen = " ".join(line.text for line in lines[:60])[:3000]
    head = f"{title or ''} {clues.meta('<title>', 'og:title') or ''}"
    told = describes_one(clues)
    if page.status in (404, 410) or not told and is_missing(lines, clues, title, size):
        return PageKind.NOT_FOUND, "the page says that there is no such page"
    if shell := only_leads_on(lines, root):
        return PageKind.EMPTY, shell
    little = size < (LEAST if told else LITTLE)
    if little and CHALLENGE.search(f"{head} {seen}") or size < LITTLE and asks_consent(body):
        return PageKind.CHALLENGE, "the page asks for a check or for consent, and shows nothing else"
    if little and not told and has_password(root) and LOGIN.search(f"{head} {seen}") or is_paywall(lines, clues, size):
        return PageKind.LOGIN, "the page asks its readers to sign in or to subscribe"
    if size < LEAST and needs_script(lines, root):
        return PageKind.SCRIPT, "the page shows nothing without JavaScript"
    if not lines:
        return PageKind.EMPTY, "the page shows no text"
    if is_listing(lines, body, clues, title, size, page.url):
        return PageKind.LISTING, "the page is a list of other pages"
    return None


def describes_one(clues: Clues) -> bool:
    """Whether the page says of itself that it is an article; one that describes many articles lists them."""
    if clues.meta("article:published_time"):
        return True
    named = [str(one.get("headline")) for one in clues.things if any(ARTICLE.search(kind) for kind in types(one))]
    return 0 < len(set(named)) <= HANDFUL


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


def only_leads_on(lines: list[Line], root: Element) -> str | None:
    """A sentence on a page that is only a way to another: a refresh at once, or a set of frames."""
    if sum(len(line.text) for line in lines) > STUB:
        return None
    for meta in root.iter("meta"):
        match = (
            REFRESH.match(attribute(meta, "content")) if attribute(meta, "http-equiv").lower() == "refresh" else None
        )
        if match and int(match[1]) <= SOON:
            return f"the page only sends its readers on to {match[2].strip()[:200]}"
    frames = [attribute(frame, "src") for frame in root.iter("frame") if attribute(frame, "src")]
    return f"the page is only a set of frames: {', '.join(frames[:4])[:200]}" if frames else None


def asks_consent(body: list[Line]) -> bool:
    """Whether what stands where the article should is a question about cookies."""
    text = " ".join(line.text for line in body)
    return len(CONSENT.findall(text)) > 1 and bool(AGREE.search(text))


def has_password(root: Element) -> bool:
    return root.find(".//input[@type='password']") is not None


def is_paywall(lines: list[Line], clues: Clues, size: int) -> bool:
    """A beginning of a few words, and an offer to subscribe."""
    if size >= STUB:
        return False
    closed = str((clues.article or {}).get("isAccessibleForFree")).lower() == "false"
    asked = any(PAYWALL.search(line.text) for line in lines if len(line.text) < STUB)
    return asked and (closed or size < LEAST)


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
    if describes_one(clues):
        return False
    here = host(url)
    open_rows = [line for line in lines if not line.junk and is_row(line, here)]
    if size < LEAST:
        return len(open_rows) >= 5
    name = title.split("|")[0].strip(" .:") if title else ""
    if LISTING_TITLE.fullmatch(name) or LISTING_LABEL.match(name):
        most = lines if size < LITTLE else open_rows  # with little text, rows that look like furniture count too
        if sum(is_row(line, here) for line in most) >= 4:
            return True
    rows = [line for line in body if is_row(line, here)]
    running = sum(len(line.text) for line in body if line.weight > 80)
    told = any(kind in LISTS for thing in clues.things for kind in types(thing))
    links = sum(line.linked for line in rows)
    if len(rows) >= 5 and running < links * (4 if told or at_home(url) else 1):
        return True
    if not rows and STORY.search(url.rstrip("/").rpartition("/")[2]):
        return False
    return len(open_rows) >= 5 and running < 1500 and dated(lines) >= 5


def is_row(line: Line, here: str) -> bool:
    """Whether a line is a link to another page of the site, and long enough to be its title."""
    return line.linked > 0.6 * len(line.text) and len(line.text) > 20 and not leads_away(line, here)


def dated(lines: list[Line]) -> int:
    """How many short lines outside furniture hold a date; each entry of a list of news has one."""
    short = [line.text for line in lines if not line.junk and len(line.text) < 160][:120]
    return sum(
        1 for text in short if any(char.isdigit() for char in text) and days.written(text, month_before_day=True)
    )


def at_home(url: str) -> bool:
    return bool(re.fullmatch(r"(?:https?://[^/]*)?/*(?:index\.\w+)?", url)) and "//" in url
