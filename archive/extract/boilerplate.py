"""Lines that are never article text, in tables per language: share bars, rights, invitations, author notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from archive.extract.contacts import ADDRESS

ALONE = {  # the whole line, casefolded, without punctuation
    "en": "share|tweet|print|email|e-mail|facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|"
    "copy link|link copied|share this|share this article|share this story|share on facebook|"
    "share on twitter|facebook twitter|advertisement|ad|continue reading|read more|read also|more|"
    "comments|leave a comment|no comments|download|download document|download pdf|"
    "download the document|related|related articles|related stories|related posts|related content|"
    "see also|also read|back to top|top|save|listen|play|follow us|subscribe|sign up|"
    "story continues below advertisement|article continues below advertisement|advertisement "
    "continue reading the main story|loading|photo|image|video|tags|topics|previous|next|print this "
    "page|"
    "send to a friend|email this|this article is more than 1 year old|skip advertisement|sponsored|"
    "promoted|image credits|view gallery|click to enlarge|enlarge|hide caption|toggle caption|"
    "share this post|share via email|like this|like loading|click here to subscribe|read full "
    "article|share on x|share link|more stories|recommended|you may also like|you might also like",
    "ru": "поделиться|распечатать|печать|версия для печати|читать далее|читайте также|подробнее|"
    "комментарии|скачать|скачать документ|наверх|реклама|теги|фото|видео|вконтакте|телеграм|"
    "отправить|"
    "материалы по теме|по теме|подписаться",
    "kk": "бөлісу|басып шығару|толығырақ|пікірлер|жүктеу|жүктеп алу|жарнама|тағы оқыңыз|сондай-ақ оқыңыз|жоғары",
    "uk": "поділитися|роздрукувати|друк|читати далі|читайте також|коментарі|завантажити|реклама|теги|докладніше",
    "de": "teilen|drucken|anzeige|mehr|kommentare|lesen sie auch|zum thema|mehr zum thema|merken|artikel "
    "teilen|herunterladen|weiterlesen|nach oben",
    "fr": "partager|imprimer|publicité|lire aussi|commentaires|télécharger|à lire aussi|lire la suite|"
    "suivre|haut de page",
    "es": "compartir|imprimir|publicidad|leer más|comentarios|descargar|ver más|lea también|te puede interesar",
    "pl": "udostępnij|drukuj|reklama|czytaj także|czytaj też|komentarze|pobierz|czytaj więcej|zobacz także|zobacz też",
}
BEGINNING = {  # the line begins like this, and is short, whatever follows
    "en": (
        r"(?:©|\(c\)|copyright\W{0,3}(?:©|\(c\)|(?:19|20)\d\d|by\b|notice|all rights)|"
        r"copyright (?=[^.!?]{0,60}(?:19|20)\d\d\W*$)|all rights reserved|"
        r"this (?:article|post|story) (?:was|is) (?:originally |first )?(?:published|posted|filed|tagged)|"
        r"(?:filed|posted) (?:under|in)\b|(?:tags?|topics?|categories|related|see also)\s*:|"
        r"share (?:this (?:article|story|post|page|on)|via|on (?:facebook|twitter|linkedin|whatsapp|telegram|x)\b)|"
        r"follow (?:(?:us|me)\b|@|.{2,60}? on (?:twitter|facebook|instagram|telegram|youtube|linkedin|x)\b)|"
        r"subscribe (?:to|now|today)\b|sign up (?:for|to (?:our|the|get|receive)|here|"
        r"now)\b|click here\b|(?:for|to (?:get|find)) more(?: detailed)? information\b.{0,40}(?:contact|address|visit|"
        r"call|see|:)|(?:press|media) (?:contacts?|enquiries|inquiries)\b|"
        r"if you (?:would|'d|’d) like to (?:comment|contact|ask|submit|contribute|receive|support)|"
        r"(?:would you|do you) (?:like|have|want) .{0,60}\?\s*(?:contact|email|write|let)|"
        r"to (?:comment (?:on this|here|click|please)|contact the (?:author|reporter|editor))\b|"
        r"(?:please )?(?:contact|e-?mail) (?:us|the (?:author|editor|reporter)|our)\b|"
        r"download (?:the )?(?:pdf|document|report|statement|full)|(?:photo|image) (?:by|credit|source)\b|"
        r"(?:getty|ap) (?:images|photo)|have a (?:tip|story)\b|got a tip\b|support (?:our|independent) journalism|"
        r"become a (?:member|patron|subscriber)\b|(?:this )?advertisement\b\W*(?:$|skip|continue|scroll|story|article)|"
        r"legal disclaimer|republish(?:ed (?:with|from|under)| (?:this|our))|"
        r"the (?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|here|herein|above|are|do|on|by the "
        r"(?:authors?|writers?|columnists?|contributors?))\b)"
    ),
    "ru": r"(?:©|все права защищены|при (?:использовании|перепечатке|копировании)(?=.{0,60}(?:материал|ссылк|текст"
    r"|сайт))|читайте (?:также|нас|по теме)|подпис(?:ывайтесь|аться) на|следите за (?:нами|нашими|новостями|обновлен)"
    r"|теги\s*:|если вы (?:хотите|нашли|заметили)(?=.{0,60}(?:ошибк|опечатк|поддержать|поделиться|сообщить|подписать"
    r"|помочь|связаться|получать))|нашли ошибку|за дополнительной информацией\b.{0,30}обраща(?:йтесь|ться)|"
    r"по теме\s*:)",
    "kk": r"(?:©|барлық құқықтар|сілтеме (?:жаса|көрсет|міндетті)|тегтер\s*:|бізге жазылыңыз|толығырақ ақпарат)",
    "uk": r"(?:©|усі права|всі права|читайте (?:також|нас)|підпис(?:уйтесь|атися) на|теги\s*:)",
    "de": r"(?:©|alle rechte vorbehalten|lesen sie (?:auch|hier|mehr)|mehr (?:zum thema|lesen)|abonnieren sie)",
    "fr": r"(?:©|tous droits réservés|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|abonnez-vous|"
    r"suivez(?:-nous| nous| notre))",
    "es": r"(?:©|todos los derechos reservados|lea (?:también|más)|le(?:e|er) (?:también|más)|"
    r"suscr[ií]b(?:ete|ase|irse)|síguenos)",
    "pl": r"(?:©|wszelkie prawa|czytaj (?:też|także|więcej)|zapisz się|zobacz (?:też|także))",
}
LABELLED = {  # the same where no sentence follows: it may as well begin one
    "en": r"(?:(?:contacts?|photo|image)\s*:|read (?:more|also|next|the full)\b|republish\b|"
    r"(?:this )?advertisement\b(?=\s*[:–—-]))",
    "ru": r"(?:источник|фото|контакты?)\s*:",
    "kk": r"(?:сурет|фото|байланыс)\s*:",
    "uk": r"(?:джерело|фото)\s*:",
    "de": r"(?:foto|quelle|kontakt)\s*:",
    "fr": r"(?:photo|contacts?)\s*:",
    "es": r"(?:foto|contactos?)\s*:",
    "pl": r"(?:fot\.|(?:źródło|kontakt)\s*:)",
}
CYRILLIC = ("ru", "kk", "uk")  # a page in one of these quotes and repeats the others, and they match no Latin text
ANYWHERE = re.compile(
    r"(?:all rights reserved|все права защищены|барлық құқықтары қорғалған|alle rechte vorbehalten|"
    r"tous droits réservés|todos los derechos reservados|wszelkie prawa zastrzeżone)"
)
CONTACT = re.compile(
    r"^[^\W\d_][\w .’'-]{2,60}?\s*[-–—:,(]\s*(?:e-?mail:?\s*|tel\.?:?\s*)?[\w.+-]+@[\w.-]+\)?\.?$|"
    r"^(?:e-?mail|tel(?:ephone)?|phone|тел(?:ефон)?|mob(?:ile)?|fax|факс)\b\.?\s*(?::|\+\d|\(?\d{2}|\S+@).{0,80}$|"
    r"^[\w.+-]+@[\w.-]+$",
    re.I,
)
SENTENCE = re.compile(r"[.!?…][\"”»’')]*$")
ASKS = re.compile(r"\b(?:contact|information|write to|reached at|please|e-?mail|обращайтесь|пишите)\b", re.I)
CASE = re.compile(
    r"\b(?:jail|sentenc|arrest|trial|prison|detain|detention|court|charged|convict|custody|killed|accused|арест|"
    r"приговор|суд|задерж|тюрьм|колони|обвин)",
    re.I,
)
ABOUT_AUTHOR = re.compile(
    r"^(?P<name>[^\W\d_a-zа-я][\w.’'-]+(?:\s+[\w.’'-]+){1,3})\s+"
    r"(?:is|was|are|works|writes|reports|covers|ist|est|es|является)\b"
)
LEADS_ON = re.compile(  # headings under which other stories stand, or what readers write
    r"(?:more (?:from|on|in|news|stories|about|like)|read (?:more|also|next)|related|see also|also "
    r"(?:read|in)|latest|recent|recommended|"
    r"popular|trending|most (?:read|popular|viewed)|you (?:may|might) (?:also )?(?:like|be "
    r"interested)|other (?:news|stories|articles|"
    r"appeals|statements|posts)|similar|up next|what to read next|don['’]t miss|around the web|"
    r"comments?|\d+ (?:comments?|responses|"
    r"thoughts)|leave a (?:reply|comment)|join the (?:discussion|conversation)|about the authors?|"
    r"share this|further reading|"
    r"читайте (?:также|ещё|еще)|по теме|материалы по теме|другие (?:новости|материалы|статьи)|ещё по "
    r"теме|похожие|комментарии|"
    r"самое читаемое|последние новости|тағы оқыңыз|сондай-ақ|ұқсас|басқа жаңалықтар|соңғы жаңалықтар|"
    r"читайте|інші новини|"
    r"das könnte|mehr zum thema|lesen sie|weitere|auch interessant|kommentare|à lire|lire aussi|sur le même|voir aussi|"
    r"te puede interesar|más noticias|lea también|noticias relacionadas|comentarios|czytaj|zobacz|"
    r"podobne|leggi anche)\b",
    re.I,
)
MARKS = re.compile(r"[^\w\s-]+")
SHORT = 300
_alone = frozenset(phrase for phrases in ALONE.values() for phrase in phrases.split("|"))
DOUBLED_STOP = re.compile(r"(?<=[\w)»”’'\"])\.\.(?=\s|$)")


@cache
def tables(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """BEGINNING and LABELLED for a page: those of its language, English and the Cyrillic ones; all when unknown. They
    match what is in small letters."""
    known = (language or "")[:2]
    chosen = {"en", known, *CYRILLIC} if known in BEGINNING else set(BEGINNING)
    begin, label = (re.compile("|".join(table[one] for one in sorted(chosen))) for table in (BEGINNING, LABELLED))
    return begin, label


def is_boilerplate(
    text: str, authors: tuple[str, ...] = (), *, last: bool = False, language: str | None = None
) -> bool:
    """Whether a line is furniture whatever page it stands on; `last` says it stands in the article's last few lines,
    where notes on the author do; `language` is the page's, as "en" or "en-us"."""
    if len(text) > SHORT:
        return False
    plain = MARKS.sub("", text).strip().casefold()
    if not plain or plain in _alone:
        return True
    begin, label = tables(language)
    lowered = text.lower()
    if begin.match(lowered) or len(text) < 160 and ANYWHERE.search(lowered):
        return True
    if label.match(lowered) and not is_sentence(text):
        return True
    return is_contact(text) or last and is_author_note(text, authors)


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence and holds more than a label's words: at least four in lower case."""
    if not SENTENCE.search(text) or ADDRESS.search(text) or "://" in text:
        return False
    return sum(word.islower() for word in text.split()) > 3


def leads_on(heading: str) -> bool:
    """Whether a heading introduces other stories, comments or a note on the author, and not a part of the article."""
    return bool(LEADS_ON.match(heading.strip(" :.»>…")))


def is_contact(text: str) -> bool:
    """ "Jane Doe - jane@…": addresses with names around them and no sentence; or a line of a telephone and the like."""
    if CONTACT.match(text):
        return True
    if "@" not in text:
        return False
    addresses = ADDRESS.findall(text)
    rest = ADDRESS.sub(" ", text)
    if not addresses or len(rest.split()) > 8 * len(addresses) or re.search(r"[.!?]\s+\w+\s+\w", rest):
        return False
    told = sum(word.islower() for word in rest.split()) > 2 and text.endswith(".")
    return not told or bool(ASKS.search(rest))


def is_author_note(text: str, authors: tuple[str, ...]) -> bool:
    """ "Jane Doe is an editor …": a line about a person of the byline, and not about what was done to her."""
    match = ABOUT_AUTHOR.match(text)
    if not match or CASE.search(text):
        return False
    return any(match["name"].casefold() in author.casefold() or text.startswith(author) for author in authors)


def mended(text: str) -> str:
    """Full stops a page's template doubled at the end of a paragraph ("15 days..") made single; an ellipsis stays."""
    return DOUBLED_STOP.sub(".", text) if ".." in text else text


def among(texts: list[str], authors: tuple[str, ...], language: str | None = None) -> Iterator[int]:
    """Indexes of lines that are boilerplate, looking at author notes only in the last six."""
    for index, text in enumerate(texts):
        if is_boilerplate(text, authors, last=index >= len(texts) - 6, language=language):
            yield index
