"""Lines that are never article text, in tables per language: share bars, rights, invitations, author notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
BEGINNING = {  # the line begins like this, and is short
    "en": (
        r"(?:©|\(c\)|copyright\b|all rights reserved|this (?:article|post|story) (?:was|is) (?:originally "
        r"|first )?(?:published|posted|filed|tagged)|"
        r"(?:filed|posted) (?:under|in)\b|tags?\s*:|topics?\s*:|categories\s*:|share (?:this|on|via)\b|"
        r"follow (?:us|me|him|her|@|\S+ on)\b|subscribe (?:to|now|today)|sign up (?:for|to|here|now)|"
        r"read (?:more|also|next|the full)\s*:?|related\s*:|see also\s*:|click here\b|(?:for|to (?:get|"
        r"find)) more(?: detailed)? information\b.{0,40}(?:contact|address|visit|call|see|:)|"
        r"(?:press|media) (?:contacts?|enquiries|inquiries)\b|contacts?\s*:|if you (?:would|'d|’d) like "
        r"to (?:comment|contact|ask|submit|contribute|receive|support)|(?:would you|do you) (?:like|have|"
        r"want) .{0,60}\?\s*(?:contact|email|write|let)|"
        r"to (?:comment|contact the (?:author|reporter|editor))\b|(?:please )?(?:contact|e-?mail) (?:us|"
        r"the (?:author|editor|reporter)|our)\b|"
        r"download (?:the )?(?:pdf|document|report|statement|full)|photo (?:by|credit|:)|image (?:by|"
        r"credit|:|source)|(?:getty|ap) (?:images|photo)|"
        r"have a (?:tip|story)|got a tip|support (?:our|independent) journalism|become a (?:member|patron|"
        r"subscriber)|(?:this )?advertisement|legal disclaimer|republish|the views expressed)"
    ),
    "ru": r"(?:©|все права защищены|при (?:использовании|перепечатке|копировании)|читайте (?:также|нас|по "
    r"теме)|подпис(?:ывайтесь|аться) на|следите за|теги\s*:|источник\s*:|фото\s*:|контакты?\s*:|"
    r"если вы (?:хотите|нашли|заметили)|нашли ошибку|за дополнительной информацией|по теме\s*:)",
    "kk": r"(?:©|барлық құқықтар|сілтеме|тегтер\s*:|сурет\s*:|фото\s*:|байланыс\s*:|бізге жазылыңыз|толығырақ ақпарат)",
    "uk": r"(?:©|усі права|всі права|читайте (?:також|нас)|підпис(?:уйтесь|атися)|теги\s*:|джерело\s*:|фото\s*:)",
    "de": r"(?:©|alle rechte|lesen sie (?:auch|hier|mehr)|foto\s*:|quelle\s*:|mehr (?:zum thema|lesen)|"
    r"kontakt\s*:|abonnieren)",
    "fr": r"(?:©|tous droits|lire (?:aussi|également|la suite)|à lire (?:aussi|également)|photo\s*:|"
    r"contacts?\s*:|abonnez-vous|suivez)",
    "es": r"(?:©|todos los derechos|lea (?:también|más)|le(?:e|er) (?:también|más)|foto\s*:|contactos?\s*:|"
    r"suscr[ií]b|síguenos)",
    "pl": r"(?:©|wszelkie prawa|czytaj (?:też|także|więcej)|fot\.|źródło\s*:|kontakt\s*:|zapisz się|zobacz "
    r"(?:też|także))",
}
ANYWHERE = re.compile(
    r"(?:all rights reserved|все права защищены|барлық құқықтары қорғалған|alle rechte vorbehalten|"
    r"tous droits réservés|todos los derechos reservados|wszelkie prawa zastrzeżone)",
    re.I,
)
CONTACT = re.compile(
    r"^[^\W\d_][\w .’'-]{2,60}?\s*[-–—:,(]\s*(?:e-?mail:?\s*|tel\.?:?\s*)?[\w.+-]+@[\w.-]+\)?\.?$|"
    r"^(?:e-?mail|tel|phone|тел|email|mob|fax)\b[.:\s].{0,80}$|^[\w.+-]+@[\w.-]+$",
    re.I,
)
ABOUT_AUTHOR = re.compile(
    r"^(?P<name>[^\W\d_a-zа-я][\w.’'-]+(?:\s+[\w.’'-]+){1,3})\s+"
    r"(?:is|was|are|works|writes|reports|covers|ist|est|es|является)\b"
)
TRADE = re.compile(
    r"\b(?:editor|reporter|journalist|correspondent|writer|columnist|contributor|contributing|fellow|"
    r"author|freelance|producer|director|professor|researcher|analyst|pseudonym|"
    r"редактор|журналист|корреспондент|redakteur|journaliste|periodista)\b",
    re.I,
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
SHORT = 300
_alone = frozenset(phrase for phrases in ALONE.values() for phrase in phrases.split("|"))
_beginning = re.compile("|".join(BEGINNING.values()), re.I)
DOUBLED_STOP = re.compile(r"(?<=[\w)»”’'\"])\.\.(?=\s|$)")


def is_boilerplate(text: str, authors: tuple[str, ...] = (), *, last: bool = False) -> bool:
    """Whether a line is furniture whatever page it stands on; `last` says it stands in the article's last few lines,
    where notes on the author and contact lines do."""
    if len(text) > SHORT:
        return False
    plain = re.sub(r"[^\w\s-]+", "", text).strip().casefold()
    if not plain or plain in _alone:
        return True
    if _beginning.match(text) or len(text) < 160 and ANYWHERE.search(text):
        return True
    return is_contact(text) or last and is_author_note(text, authors)


def leads_on(heading: str) -> bool:
    """Whether a heading introduces other stories, comments or a note on the author, and not a part of the article."""
    return bool(LEADS_ON.match(heading.strip(" :.»>…")))


def is_contact(text: str) -> bool:
    """ "Jane Doe - jane@…": addresses with names around them and no sentence; or a line of a telephone and the like."""
    if CONTACT.match(text):
        return True
    addresses = ADDRESS.findall(text)
    rest = ADDRESS.sub(" ", text)
    return bool(addresses) and len(rest.split()) <= 8 * len(addresses) and not re.search(r"[.!?]\s+\w+\s+\w", rest)


def is_author_note(text: str, authors: tuple[str, ...]) -> bool:
    """ "Jane Doe is an editor …": a line about the person of the byline, or about a name and a trade of writing."""
    match = ABOUT_AUTHOR.match(text)
    if not match:
        return False
    return any(match["name"].casefold() in author.casefold() or text.startswith(author) for author in authors) or bool(
        TRADE.search(text[match.end() : match.end() + 60]) and len(text) < 200
    )


def mended(text: str) -> str:
    """Full stops a page's template doubled at the end of a paragraph ("15 days..") made single; an ellipsis stays."""
    return DOUBLED_STOP.sub(".", text)


def among(texts: list[str], authors: tuple[str, ...]) -> Iterator[int]:
    """Indexes of lines that are boilerplate, looking at author notes only in the last six."""
    for index, text in enumerate(texts):
        if is_boilerplate(text, authors, last=index >= len(texts) - 6):
            yield index
