"""Plain text -> Document: title, byline and date from its first lines, blocks from its line feeds, nothing altered."""

from __future__ import annotations

import re

from archive.extract import authors, days
from archive.extract.contacts import ADDRESS
from archive.model import Block, BlockKind, Document, PageKind, Published

LINE = re.compile(r"[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*")
FIRST = 12  # lines in which title, byline and date are looked for
LONGEST_TITLE = 180
BULLET = re.compile(r"\s*(?:[•·▪◦*]|[-–—]\s|\d{1,2}[.)]\s)")
LONGEST_DATELINE = 90
WEEKDAY = (
    r"(?i:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
    r"понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|понеділок|вівторок|середа|"
    r"четвер|п['’]ятниця|неділя|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|poniedziałek|wtorek|środa|"
    r"czwartek|piątek|sobota|niedziela|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|"
    r"donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
)
LABEL = (
    r"(?i:published|posted|updated|last|modified|released?|date[d]?|press|news|on|at|am|le|el|den|опубликован[оа]?|"
    r"размещено|обновлено|дата|публикации|опубліковано|оновлено|жарияланды|күні|opublikowan[oaey]|data|dodano|publikacji|"
    r"aktualizacja|publié[e]?|mis|à|jour|veröffentlicht|stand|datum|aktualisiert|publicad[oa]|actualizad[oa]|fecha)"
)
NAME = r"(?:[^\W\d_a-zа-я][\w.'’-]*)"  # a word in capitals or beginning with one
BEFORE = re.compile(
    rf"\W*(?:{LABEL}\b[\s:.,]*)*(?:{NAME}(?:,?\s{NAME}){{0,3}}\s*[,|–—/·•-]+\s*)?"
    rf"(?:(?:{LABEL}|{WEEKDAY})\b[\s:.,(]*)*\W*"
)
CLOCK = (
    r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}(?=\s?[ap]\.?m)|[ap]\.?m\b\.?|UTC|GMT|[A-Z]{2,4}T|[+-]\d{1,2}(?::?\d\d)?|"
    r"Uhr|h)"
)
TAIL = r"(?:года?|році|року|рік|жылы|roku|[грж]|r)\b\.?"
AFTER = re.compile(
    rf"[\s,.|–—·•()/-]*(?:(?:{TAIL}|{CLOCK}|{WEEKDAY}|{LABEL})[\s,.|–—·•()/:-]*)*"
    rf"(?:(?:[,|–—·•/-]+\s*|(?<=\s)(?=[Bb]y))(?:[Bb]y\s)?{NAME}(?:,?\s(?:and\s)?{NAME}){{0,4}})?[\s)|]*"
)
STOPPED = re.compile(r"(?:\b[гржr]|[ap]\.m)\.$")
ENDED = re.compile(r"[.!?…][\"”»’')\]]*$")


def document(text: str) -> Document:
    """Blocks are the lines without the white space around them; the text is the one given."""
    spans = [trimmed(match) for match in LINE.finditer(text)]
    lines = [text[start:end] for start, end in spans]
    title = next((index for index, line in enumerate(lines[:FIRST]) if is_title(line, lines)), None)
    return Document(
        kind=PageKind.ARTICLE,
        title=lines[title] if title is not None else None,
        authors=byline(lines[:FIRST]),
        published=dateline(lines[:FIRST]),
        language=None,
        text=text,
        blocks=tuple(Block(start, end, kind(index, lines, title)) for index, (start, end) in enumerate(spans)),
        emails=tuple(dict.fromkeys(ADDRESS.findall(text))),
    )


def trimmed(match: re.Match[str]) -> tuple[int, int]:
    line = match[0]
    return match.start() + len(line) - len(line.lstrip()), match.end() - (len(line) - len(line.rstrip()))


def is_title(line: str, lines: list[str]) -> bool:
    """A short line without a full stop, of a few words, before the first paragraph; not the site's name line."""
    if len(lines) < 2 or len(line) > LONGEST_TITLE or ENDED.search(line) or BULLET.match(line) or " | " in line:
        return False
    if authors.BY_STRICT.match(line) or days.written(line) and len(line) < 40:
        return False
    return 3 <= len(line.split()) <= 30 and any(len(other) > len(line) for other in lines)


def byline(lines: list[str]) -> tuple[str, ...]:
    for line in lines:
        if len(line) < 120 and (match := authors.BY_STRICT.match(line)):
            if people := tuple(authors.persons(line[match.end() :], set())):
                return people
    return ()


def dateline(lines: list[str]) -> Published | None:
    """A line that is a date with nothing beside it but a label, a weekday, a time, a place or a byline; no sentence."""
    for line in lines:
        if len(line) > LONGEST_DATELINE or (ENDED.search(line) and not STOPPED.search(line)):
            continue
        if found := days.first_written(line):
            before, _, after = line.partition(found[1])
            if BEFORE.fullmatch(before) and AFTER.fullmatch(after):
                return Published(found[0], "visible", found[1])
    return None


def kind(index: int, lines: list[str], title: int | None) -> BlockKind:
    line = lines[index]
    if index == title:
        return BlockKind.HEADING
    if BULLET.match(line):
        return BlockKind.ITEM
    return BlockKind.PARAGRAPH
