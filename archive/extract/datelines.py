"""A line near the headline that says when the page came out: what it says, and how far that may be trusted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise

from archive import html
from archive.extract import days
from archive.extract.lines import INLINE, Line
from archive.html import Element

LABELS = re.compile(
    r"\b(?:published|posted|publication date|veröffentlichung(?:sdatum)?|datum|ort|date published|"
    r"date|created|released?|issued|first "
    r"published|updated?|last updated|last modified|modified|on|at|by|"
    r"publié|le|mis à jour|à|veröffentlicht|am|um|uhr|stand|erstellt|vom|publicado|actualizado|el|a "
    r"las|pubblicato|il|opublikowano|data|dodano|"
    r"опубликовано|дата|добавлено|обновлено|создано|в|г|года|року|опубліковано|жарияланған|күні|time|"
    r"est|edt|pst|pdt|gmt|utc|cet|cest|bst|am|pm|et|ist|"
    r"mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|понедельник|вторник|среда|четверг|пятница|"
    r"суббота|воскресенье|min(?:ute)?s? read|for immediate release|"
    r"authors?|автор[ы]?|(?:\d+\s*)?(?:views|comments?|просмотр(?:ов|ы|а)?|комментари(?:ев|и|й|я)))\b",
    re.I,
)
MODIFIED = re.compile(
    r"\b(?:updated?|modified|edited|revised|reviewed|accessed|mise? à jour|modifié|aktualisier\w*|geändert|änderung|"
    r"actualiza\w*|modificad\w*|atualiza\w*|обновл\w*|измен[её]н\w*|оновлен\w*|жаңартыл\w*|zaktualizowan\w*|"
    r"aktualizacja|aggiorna\w*|bijgewerkt|gewijzigd|uppdatera\w*|opdateret|oppdatert|päivitetty|aktualizov\w*|"
    r"ažurira\w*|frissítve|güncelle\w*|ενημέρωση|актуализир\w*|actualizat)\b",
    re.I,
)
PUBLISHED = re.compile(
    r"\b(?:publi(?:sh(?:ed)?|cation|cado|cada|cación|é|ée|cat|cação|kován\w*)|posted|issued|released|"
    r"veröffentlich\w*|erschienen|erstellt|opublikowan\w*|dodano|pubblica\w*|gepubliceerd|geplaatst|publicera\w*|"
    r"publisert|udgivet|julkaistu|megjelen\w*|közzétéve|zveřejněno|objavljeno|yayın\w*|δημοσιεύ\w*|"
    r"опубликован\w*|публикаци\w*|размещено|опубліковано|публікаці\w*|жарияланған|публикуван\w*)\b",
    re.I,
)
STATED = re.compile(f"{PUBLISHED.pattern}|{MODIFIED.pattern}", re.I)
DATE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:date\w*|time\w*|dt|publish\w*|pubdate|posted\w*|dateline|timestamp|created|"
    r"submitted|data|fecha|datum)(?:$|[\s_-])",
    re.I,
)
NOT_THE_STORY = re.compile(
    r"(?:^|[\s_-])(?:captions?|figcaption|wp-caption-text|today|current-?date|clock|weather|top-?bar|event-?date|"
    r"site-?header|masthead)(?:$|[\s_-])",
    re.I,
)
COMMENT = re.compile(r"comment|disqus|(?:^|[\s_-])reply", re.I)
CLOCK = re.compile(r"\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?", re.I)
BARS = re.compile(r"\s*[|•·⋅∙●]\s*")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
ENDED = re.compile(r"[.!?…][\"”»’')]*$")
BREAK = "\0"
LONGEST = 160  # characters of a dateline with all that stands beside it
LONGEST_LABEL = 30
LETTERS = 24  # letters beside date and labels that a dateline may have: a place, a desk
MOST_PARTS = 20


@dataclass(frozen=True, slots=True)
class Stated:
    """One date a line states; `rank` 0 is the surest: "Published …", then a date alone, a byline, a date's class."""

    value: str
    surface: str
    rank: int
    modified: bool


def stated(line: Line, order: bool | None, label: str = "") -> list[Stated]:
    """The dates of a line that is a dateline, whole or in parts; `order` says whether the month is before the day.
    `label` is what the line before it says of it: "Joined:" of a date alone takes it away."""
    if len(line.text) > LONGEST or not days.MAY_BE.search(line.text):
        return []
    found = [under(label, one) for one in readings(line, line.text, order)]
    if label and found and not (STATED.search(label) or is_labels(label)):
        return [one for one in found if one.rank != 1]
    row_of_links = 0.5 * len(line.text) < line.linked < 0.95 * len(line.text)
    if found:
        return found
    inner = dated_parts(line) if is_prose(line.text) and not row_of_links else parts(line)
    return [one for part in inner for one in readings(line, part, order)]


def under(label: str, one: Stated) -> Stated:
    if PUBLISHED.search(label):
        return replace(one, rank=0)
    return replace(one, modified=one.modified or bool(MODIFIED.search(label)))


def is_labels(text: str) -> bool:
    return not any(char.isalpha() for char in leftover(text))


def label(lines: list[Line], at: int) -> str:
    """The line before one that tells what the date in it is: a term, a small heading, or what ends in a colon."""
    before = lines[at - 1] if at else None
    if before is None or len(before.text) > LONGEST_LABEL or any(map(str.isdigit, before.text)):
        return ""
    named = before.tag == "dt" or before.text.endswith(":") or STATED.search(before.text)
    return before.text if named else ""


def readings(line: Line, text: str, order: bool | None) -> Iterator[Stated]:
    pieces = statements(text, order)
    if len(pieces) > 1 and not is_prose(text):
        for piece in pieces:
            yield from reading(line, piece, order, modified=bool(MODIFIED.match(piece)))
    else:
        yield from reading(line, text, order, modified=is_update(text))


def statements(text: str, order: bool | None) -> list[str]:
    """`text` cut before "published" and "updated"; only the pieces with a date."""
    cuts = [0, *(match.start() for match in STATED.finditer(text)), len(text)]
    if len(cuts) == 2:
        return []
    pieces = [text[begin:end] for begin, end in pairwise(cuts)]
    return [piece for piece in pieces if days.first_written(piece, order)]


def is_update(text: str) -> bool:
    """Whether the one date of a text is that of a change; "3 March, updated 14:30" tells the day of the story."""
    last = [*MODIFIED.finditer(text)][-1:]
    if not last:
        return False
    date = days.first_written(text, True)
    before = date is not None and text.find(date[1]) < last[0].start()
    return not (before and (CLOCK.search(text, last[0].end()) or PUBLISHED.search(text)))


def reading(line: Line, text: str, order: bool | None, *, modified: bool) -> Iterator[Stated]:
    if (found := days.first_written(text, order)) and is_dateline(line, found[1], text, near=True):
        yield Stated(*found, rank(line, text, found[1]), modified)


def rank(line: Line, text: str, surface: str) -> int:
    rest = leftover(text, surface)
    if PUBLISHED.search(text):
        return 0
    if not any(char.isalpha() for char in rest):
        return 1
    if by_like(text) or is_name(rest):
        return 2
    return 3 if line.element.tag == "time" or has_date_class(line) else 4


def is_dateline(line: Line, surface: str, text: str | None = None, *, near: bool = False) -> bool:
    """Whether next to nothing but a date, a time of day and the usual labels stands in the line, or in a part of it;
    between headline and body ("near") a place or an office may stand there too. A sentence is none."""
    text = line.text if text is None else text
    if line.tag in ("h1", "h2", "h3"):
        return len(text) <= len(surface) + 15
    rest = leftover(text, surface)
    words = [word for word in rest.split() if any(char.isalpha() for char in word)]
    if len(words) > 1 and ENDED.search(text) and any(word.islower() for word in words):
        return False
    letters = sum(1 for char in rest if char.isalpha())
    if letters <= LETTERS:
        return True
    marked = has_date_class(line) or by_like(text)
    at_edge = text.startswith(surface) or text.endswith(surface)
    return letters <= 60 and (marked or near and at_edge and not text.endswith((".", ":")))


@lru_cache(maxsize=1 << 10)  # asked for the same short lines from several sides
def leftover(text: str, surface: str = "") -> str:
    """`text` without its date, times of day and the usual labels."""
    text = text.replace(surface, " ") if surface else text
    return LABELS.sub(" ", CLOCK.sub(" ", text))


def is_prose(text: str) -> bool:
    """Whether a line is running text rather than a row of names, dates and labels."""
    small = sum(word.islower() for word in leftover(text).split())
    return small > 2 or small > 1 and bool(ENDED.search(text))


def is_name(rest: str) -> bool:
    words = [word for word in re.split(r"[\s|•·,/–—-]+", rest) if word]
    return 2 <= len(words) <= 5 and all(word[0].isupper() for word in words) and not any(map(str.isdigit, rest))


def parts(line: Line) -> list[str]:
    """What a line is made of: between its <br>s, inside each of its inline elements, between "|" and "•"."""
    found: list[str] = []
    if len(line.element):
        found += [html.squeeze(text) for text in "".join(broken(line)).split(BREAK)]
        inner = (one for one in line.element.iterdescendants() if one.tag in INLINE)
        found += [html.text_of(one) for one in islice(inner, MOST_PARTS)]
    found += BARS.split(line.text)
    return [text for text in dict.fromkeys(found) if text and text != line.text and text in line.text]


def broken(line: Line) -> Iterator[str]:
    for event, node in html.walk(line.element):
        if event == "start":
            yield BREAK if node.tag == "br" else ""
            yield node.text or ""
        elif node is not line.element:
            yield node.tail or ""


def by_like(text: str) -> bool:
    return bool(re.match(r"\s*(?:by|von|par|por|автор)\b", text, re.I))


def dated_parts(line: Line) -> list[str]:
    """The parts of a line that its markup calls a date: "am 25.08.2015" in "von Cooper am 25.08.2015 mit Bild"."""
    inner = islice((one for one in line.element.iterdescendants() if one.tag in INLINE), MOST_PARTS)
    return [html.text_of(one) for one in inner if DATE_CLASS.search(spelt(one))]


def has_date_class(line: Line) -> bool:
    return bool(DATE_CLASS.search(names(line)))


def names(line: Line) -> str:
    return spelt(line.element)


def spelt(element: Element) -> str:
    """Class and id of an element, postDate as post-Date."""
    return CAMEL.sub("-", f"{html.attribute(element, 'class')} {html.attribute(element, 'id')}")


def is_elsewhere(line: Line, title: Line) -> bool:
    """Whether a line belongs to a picture that does not hold the title too, or to a clock or event: its date is not
    the story's."""
    around = (line.element, *islice(line.element.iterancestors(), 2))
    figure = next((one for one in around if one.tag in ("figcaption", "figure")), None)
    if figure is not None and figure not in title.element.iterancestors() or NOT_THE_STORY.search(names(line)):
        return True
    before = line.element.getprevious()
    pictured = before is not None and (before.tag in ("img", "picture") or len(before) == 1 and before[0].tag == "img")
    return pictured and rank(line, line.text, (days.first_written(line.text) or ("", ""))[1]) > 2


def is_comment(element: Element) -> bool:
    """Whether an element stands among readers' comments."""
    around = (one for one in (element, *element.iterancestors()) if one.tag not in ("body", "html"))
    return any(COMMENT.search(f"{html.attribute(one, 'class')} {html.attribute(one, 'id')}") for one in around)
