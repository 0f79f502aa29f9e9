"""What a document is: news, a statement, a press release, a report, opinion, an interview, a list.

Told in this order: by JSON-LD, by a label before or after the headline, by section and folders of the URL, by the form
of the text. What none of them says is an article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from archive.extract.clues import Clues, types
from archive.model import Block, BlockKind, PageKind

NAMES = {  # how sections, labels and the beginnings of headlines name what a document is
    PageKind.INTERVIEW: r"interviews?|q ?(?:&|and) ?a|интервью|інтерв['’]?ю|сұхбат(?:тар)?|im gespräch|entretiens?|"
    r"entrevistas?|wywiady?|rozmowy?",
    PageKind.OPINION: r"opinions?|op-?eds?|commentary|commentaries|editorials?|columns?|columnists?|"
    r"viewpoints?|perspectives?|мнени[ея]|колонк[аи]|точка зрения|думк[аи]|колонки|пікір(?:лер)?|көзқарас|meinung|"
    r"kommentare?|gastbeitrag|leitartikel|opinión|columnas?|editorial|tribunes?|chroniques?|opinie|komentarze?|"
    r"felietony?",
    PageKind.PRESS_RELEASE: r"press[\s_-]?releases?|for immediate release|(?:news|media)[\s_-]?releases?|"
    r"пресс-?\s?релизы?|прес-?\s?рел[іи]зи?|баспасөз (?:хабарламасы|хабарламалары|релизі)|communiqués? de presse|"
    r"presse(?:mitteilung|meldung|information|erklärung)(?:en)?|(?:comunicados?|notas?)(?: de prensa)?|"
    r"(?:informacj[ae]|komunikaty?|notatk[ai]) pras\w+",
    PageKind.STATEMENT: r"(?:joint |public |official |press )?statements?|declarations?|(?:joint|open) letters?|"
    r"(?:совместное |официальное |открытое )?заявлени[ея]|(?:открытое )?письмо|обращени[ея]|(?:спільна )?заяв[аи]|"
    r"звернення|відкритий лист|мәлімдеме(?:лер)?|үндеу|ашық хат|(?:gemeinsame )?erklärung(?:en)?|stellungnahmen?|"
    r"offener brief|(?:prise de position|déclaration|lettre ouverte)s?|(?:declaraci[óo]n(?:es)?|carta abierta|"
    r"manifiesto)|"
    r"oświadczeni[ea]|list otwarty|apele?|urgent[\s_-]actions?",
    PageKind.REPORT: r"(?:annual |country |research |special )?reports?|(?:white|policy|briefing) papers?|доклады?|"
    r"отч[её]ты?|доповід[ьі]|звіти?|баяндама(?:лар)?|есеп(?:тер)?|(?:jahres)?berichte?|studien?|rapports?|informes?|"
    r"raporty?|briefings?",
    PageKind.NEWS: r"news|news ?room|latest news|breaking news|новости|лента новостей|новини|жаңалықтар|nachrichten|"
    r"aktuelles|neuigkeiten|actualités?|actu|noticias|actualidad|aktualności|wiadomości",
}
SECTIONS = tuple((kind, re.compile(rf"(?<!\w)(?:{names})(?!\w)", re.I)) for kind, names in NAMES.items())
LABELS = tuple(
    (kind, re.compile(rf"(?:{names})\s*(?:[:–—|]|\.\s|-\s|//|$)", re.I))
    for kind, names in NAMES.items()
    if kind not in (PageKind.NEWS, PageKind.REPORT)  # "Report: …" is what news write
)
LAST = tuple(
    (kind, re.compile(rf"\s[|–—/-]+\s*(?:{names})\W*$", re.I))
    for kind, names in NAMES.items()
    if kind in (PageKind.OPINION, PageKind.INTERVIEW, PageKind.PRESS_RELEASE)
)
PHRASES = (  # beginnings of headlines that say it without a colon
    (
        PageKind.INTERVIEW,
        re.compile(r"(?:an? )?(?:\w+ )?interview with\b|интервью (?:с|со)\b|інтерв['’]ю з\b|interview mit\b|"
                   r"entretien avec\b|entrevista (?:a|con)\b|wywiad z\b|rozmowa z\b|in conversation with\b", re.I),
    ),
    (PageKind.PRESS_RELEASE, re.compile(r"press release\b|for immediate release\b", re.I)),
    (
        PageKind.STATEMENT,
        re.compile(r"(?:(?:joint|open|public) (?:statement|letter|appeal)|statement (?:by|on|from|of|to)|open letter|"
                   r"(?:совместное |открытое )?(?:заявление|обращение)\b|открытое письмо|(?:спільна )?заява\b|"
                   r"(?:gemeinsame )?(?:erklärung|stellungnahme)\b|déclaration (?:de|du|sur|conjointe)|lettre ouverte|"
                   r"declaración (?:de|del|conjunta|sobre)|carta abierta|oświadczenie|list otwarty|apel)\b", re.I),
    ),
    (PageKind.STATEMENT, re.compile(r"Appeal (?:of|by|from|to) (?:the )?[A-Z]")),
    (PageKind.REPORT, re.compile(r"(?:annual|country|research|interim) report\b", re.I)),
)  # fmt: skip
TYPES = {  # of JSON-LD
    "OpinionNewsArticle": PageKind.OPINION, "Report": PageKind.REPORT, "Interview": PageKind.INTERVIEW,
    "Statement": PageKind.STATEMENT,
}  # fmt: skip
NEWS = frozenset({"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"})
LONGEST_SECTION = 3  # hyphens in a folder of a URL above which it is a story's name and no section
COVERED = 0.4  # share of a section's name that says what it holds
RELEASE = re.compile(
    r"\W*(?:for immediate release|press release|media release|news release|пресс-релиз|прес-реліз|pressemitteilung|"
    r"communiqué de presse|pour diffusion immédiate|(?:nota|comunicado) de prensa|informacja prasowa|zur sofortigen "
    r"veröffentlichung)\b",
    re.I,
)
UNDERSIGNED = re.compile(
    r"\b(?:we,? the undersigned|мы,? нижеподписавшиеся|ми,? (?:що )?нижчепідписан|біз,? төменде қол|"
    r"wir,? die unterzeichne|nous,? (?:les )?soussigné|l[oa]s? abajo firmante|my,? niżej podpisan)",
    re.I,
)
SIGNING = tuple(  # of which one is in each of these
    "undersigned нижеподписавшиеся нижчепідписан төменде unterzeichne soussigné firmante podpisan".split()
)
DATELINE = re.compile(
    r"(?:[^\W\d_]{3,}(?:[ -][^\W\d_]+){0,2},?\s(?:[^\n.–—]{3,24}[,.]?\s)?[–—-]\s|[^\W\d_a-zа-яё]{3,}[^\n.–—]{0,30}"
    r"(?:\([^)\n]{2,24}\)|/[^/\n]{2,20}/)\s*[–—-])"
)
ASKED = re.compile(r"^(?:q|question|вопрос|питання|сұрақ|frage|pregunta|p|в)\s*[:.]\s", re.I)
SPEAKER = re.compile(r"^([^\W\d_][^:\n]{1,30}):\s")
INITIAL = re.compile(r"(?<!\w)[^\W\d_]")
YOU = re.compile(
    r"\b(?:you|your|вы|вас|вам|ваш\w*|ты|тебя|ви|сіз\w*|sie|ihr\w*|vous|votre|vos|usted\w*|tú|su|pan[aią]?|"
    r"państw\w*|ty)\b",
    re.I,
)
TURNS = 3  # least questions of an interview, …
ASKING = 0.15  # … and the share of its paragraphs that they are, …
ASKING_ALONE = 0.3  # … where it does not speak of a talk
SPOKEN = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION})
TALK = re.compile(
    r"interview|in conversation|spoke (?:to|with)|talk(?:s|ed) (?:to|with)|sat down with|tells\b|q ?& ?a|"
    r"интервью|беседова|"
    r"беседе с|поговорил|ответил\w* на вопросы|інтерв['’]?ю|розмовля|поспілкува|сұхбат|әңгімелес|gespräch|"
    r"entretien|entrevist|conversación|wywia|rozmow|rozmaw",
    re.I,
)
LONGEST_QUESTION = 400
LISTED = 0.7  # share of its characters that are items, from which a document is a list, …
ITEMS = 8  # … how many there are at least, …
LONGEST_ITEM = 250  # … and their characters on the average
FIRST = 4  # blocks in which a text says that it is a press release


def document_kind(
    title: str | None,
    clues: Clues,
    url: str,
    source_kind: str | None,
    *,
    section: str | None = None,
    above: Sequence[str] = (),
    text: str = "",
    blocks: Sequence[Block] = (),
) -> PageKind:
    """The kind of a document; ARTICLE when nothing tells. `above` are the lines before the headline."""
    said = types(clues.article or {})
    typed = next((TYPES[one] for one in said if one in TYPES), None)
    named = typed or by_title(title or "") or by_section([*above, section or "", *sections(clues), *folders(url)])
    if named and named is not PageKind.NEWS:
        return named
    formed = by_form(text, blocks, title or "")
    if formed:
        return formed
    told = named or any(kind in NEWS for kind in said) or source_kind in ("independent-media", "state-media")
    return PageKind.NEWS if told or DATELINE.match(text) else PageKind.ARTICLE


def by_title(title: str) -> PageKind | None:
    for kind, label in (*LABELS, *PHRASES):
        if label.match(title):
            return kind
    return next((kind for kind, label in LAST if label.search(title)), None)


def sections(clues: Clues) -> list[str]:
    return [*clues.metas.get("article:section", ()), *clues.metas.get("section", ())]


def folders(url: str) -> list[str]:
    """The folders of a URL that may be sections."""
    found = url.split("//")[-1].split("?")[0].strip("/").split("/")[1:-1]
    return [one for one in found if one.count("-") + one.count("_") <= LONGEST_SECTION]


def by_section(names: Iterable[str]) -> PageKind | None:
    """The kind that a name is mostly the name of; another before news."""
    found = [
        kind
        for name in names
        for kind, words in SECTIONS
        if (match := words.search(name)) and len(match[0]) >= COVERED * len(name)
    ]
    return next((kind for kind in found if kind is not PageKind.NEWS), found[0] if found else None)


def by_form(text: str, blocks: Sequence[Block], title: str = "") -> PageKind | None:
    """What the form of the text tells: turns of a talk, a release's first words, signatories, mostly items."""
    parts = [text[block.start : block.end] for block in blocks]
    if any(RELEASE.match(part) and len(part) < LONGEST_QUESTION for part in parts[:FIRST]):
        return PageKind.PRESS_RELEASE
    if is_interview([title, *parts], [BlockKind.HEADING, *(block.kind for block in blocks)]):
        return PageKind.INTERVIEW
    lowered = text.lower()
    if any(word in lowered for word in SIGNING) and UNDERSIGNED.search(text):
        return PageKind.STATEMENT
    items = [one.end - one.start for one in blocks if one.kind in (BlockKind.ITEM, BlockKind.ROW)]
    mainly = len(items) >= ITEMS and LISTED * len(text) < sum(items) < LONGEST_ITEM * len(items)
    return PageKind.LIST if mainly else None


def is_interview(parts: Sequence[str], kinds: Sequence[BlockKind]) -> bool:
    """Whether questions to somebody and answers take turns, or two speakers' names stand before what they say.

    Questions alone are as often the readers': a text that speaks of no talk needs more, and none as headings.
    """
    short = [at for at, part in enumerate(parts) if len(part) < LONGEST_QUESTION and kinds[at] is not BlockKind.ITEM]
    questions = [at for at in short if parts[at].endswith(("?", "?”", "?»", '?"'))]
    marked = sum(bool(ASKED.match(part)) for part in parts)
    told = bool(questions or marked) and any(TALK.search(part) for part in parts[:TURNS])
    asked = {at for at in questions if told or kinds[at] in SPOKEN}
    turns = [at for at in asked if at + 1 < len(parts) and at + 1 not in asked and YOU.search(parts[at])]
    if len(turns) >= TURNS and len(turns) >= (ASKING if told else ASKING_ALONE) * len(parts):
        return True
    if marked >= TURNS and (told or marked >= ASKING * len(parts)):
        return True
    speakers = Counter(
        match[1]
        for part in parts
        if (match := SPEAKER.match(part)) and all(map(str.isupper, INITIAL.findall(match[1])))
    )
    often = [count for _, count in speakers.most_common(2)]
    return len(often) == 2 and often[1] >= TURNS and sum(often) >= 0.5 * len(parts)
