"""A date as metadata or a dateline writes it -> EDTF. For dates inside running text see archive.text.dates."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo

MONTHS = {  # stems as they begin in the languages of the pages, casefolded; longest match wins
    1: "jan january januar janvier janv enero ene gennaio gen styczeń stycznia sty январ янв січ қаңтар "
"januari januára janeiro ocak ιανουαρ",
    2: "feb february februar février févr fév fevrier febrero febbraio luty lutego lut феврал фев лют "
"ақпан februari fevereiro şubat φεβρουαρ feber",
    3: "mar march märz mrz mars marzo marzec marca март мар берез наурыз maart março mart μαρτ maa",
    4: "apr april avril avr abril abr aprile kwiecień kwietnia kwi апрел апр квіт сәуір nisan απριλ",
    5: "may mai mayo maggio mag maj maja май мая трав мамыр mei maio mayıs μαΐ μαι",
    6: "jun june juni juin junio giugno giu czerwiec czerwca cze июн черв маусым junho haziran ιουν",
    7: "jul july juli juillet juil julio luglio lug lipiec lipca lip июл лип шілде julho temmuz ιουλ",
    8: "aug august août aout agosto ago sierpień sierpnia sie август авг серп тамыз augustus ağustos αυγ",
    9: "sep sept september septembre septiembre settembre set wrzesień września wrz сентябр сент сен "
"вер қыркүйек setembro eylül σεπτ",
    10: "oct okt october oktober octobre octubre ottobre ott październik października paź октябр окт "
"жовт қазан outubro ekim οκτ",
    11: "nov november novembre noviembre listopad listopada lis ноябр ноя лист қараша novembro kasım νοεμ",
    12: "dec dez december dezember décembre déc decembre diciembre dic dicembre grudzień grudnia gru "
"декабр дек груд желтоқсан dezembro aralık δεκ",
}  # fmt: skip
STEMS = {stem: month for month, stems in MONTHS.items() for stem in stems.split()}
ANY_STEM = "|".join(sorted(map(re.escape, STEMS), key=len, reverse=True))
STEM = re.compile(ANY_STEM)
MONTH = rf"(?P<month>(?:{ANY_STEM})\w{{0,4}})"
MAY_BE = re.compile(r"\d\d")  # every date has a year
ISO = re.compile(
    r"(?<![\d.])(?P<year>(?:19|20)\d\d)[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?P<day>[0-2]?\d|3[01])(?!\d)"
    r"(?P<rest>(?:T|\s+)\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.I,
)
COMPACT = re.compile(r"(?<!\d)(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?:T?\d{4,6}Z?)?(?!\d)")
DAY_FIRST = re.compile(
    rf"(?<![\d.,])(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|\.|º|ª|-го)?[\s,./-]*(?:de\s+|of\s+|"
    rf"-)?{MONTH}[\s,./-]*(?:de\s+|del\s+)?(?P<year>(?:19|20)\d\d|'\d\d|(?<=[\s-])\d\d(?=\s*$))(?!\d)",
    re.I,
)
MONTH_FIRST = re.compile(
    rf"(?<!\w){MONTH}[\s.]*(?P<day>[0-3]?\d)(?:st|nd|rd|th)?[\s,.]+(?P<year>(?:19|20)\d\d)(?!\d)", re.I
)
KAZAKH = re.compile(
    rf"(?<!\d)(?P<year>(?:19|20)\d\d)\s*(?:жылғы|жылы|ж\.|,|\s)\s*(?:(?P<day>[0-3]?\d)\s*{MONTH}|)", re.I
)
CJK = re.compile(r"(?P<year>(?:19|20)\d\d)\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]?")
NUMBERS = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})(?P<sep>[./-])(?P<second>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-])"
)
MONTH_YEAR = re.compile(rf"(?<!\w){MONTH}[\s.,]+(?:de\s+)?(?P<year>(?:19|20)\d\d)(?!\d)", re.I)
STAMP = re.compile(r"1[0-9]{9}(?:\d{3})?$")
EARLIEST = 1990


def stamp(text: str, zone: ZoneInfo | None = None) -> str | None:
    """EDTF day (or less) of a machine's date: ISO 8601, RFC 5322, a Unix time, or any form `written` knows.

    A time in UTC is moved to the source's `zone` where that is known; a local time keeps its own day.
    """
    text = text.strip()
    if not text:
        return None
    if match := ISO.match(text):
        return zoned(match, text, zone) or iso(match)
    if STAMP.match(text):
        return datetime.fromtimestamp(int(text[:10]), zone or UTC).date().isoformat()
    if re.match(r"(?:\w{3},\s*)?\d{1,2} \w{3} \d{4} \d\d:\d\d", text):
        try:
            return parsedate_to_datetime(text).date().isoformat()
        except ValueError:
            pass
    if match := re.fullmatch(r"((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?", text):
        return text
    return written(text)


def zoned(match: re.Match[str], text: str, zone: ZoneInfo | None) -> str | None:
    """The day in the source's zone of a moment given in UTC; None when it is not such a moment."""
    if zone is None or (match["zone"] or "").upper() not in ("Z", "UTC", "GMT", "+00:00", "+0000", "+00"):
        return None
    try:
        moment = datetime.fromisoformat(match[0].upper().replace("UTC", "Z").replace("GMT", "Z").replace(" Z", "Z"))
    except ValueError:
        return None
    return moment.astimezone(zone).date().isoformat()


def iso(match: re.Match[str]) -> str | None:
    return day(int(match["year"]), int(match["month"]), int(match["day"]))


def day(year: int, month: int, number: int) -> str | None:
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    try:
        return date(year, month, number).isoformat() if year >= EARLIEST else None
    except ValueError:
        return None


def month_number(name: str) -> int | None:
    match = STEM.match(name.casefold())
    return STEMS[match[0]] if match else None


def written(text: str, *, month_before_day: bool | None = None) -> str | None:
    """EDTF of the first full date written in `text`; a month with its year when there is no day; None otherwise.

    Numbers as 03/04/2016 are read only when they can mean one day, or when `month_before_day` tells.
    """
    found = first_written(text, month_before_day)
    return found[0] if found else None


def first_written(text: str, month_before_day: bool | None = None) -> tuple[str, str] | None:
    """(EDTF, surface) of the first date in `text`."""
    if not MAY_BE.search(text):
        return None
    hits = []
    for pattern in (ISO, DAY_FIRST, MONTH_FIRST, KAZAKH, CJK):
        if (match := pattern.search(text)) and (value := named(match)):
            hits.append((match.start(), value, match[0]))
    if match := NUMBERS.search(text):
        if value := numbers(match, month_before_day):
            hits.append((match.start(), value, match[0]))
    if not hits and (match := MONTH_YEAR.search(text)):
        month = month_number(match["month"])
        return (f"{match['year']}-{month:02}", match[0].strip()) if month else None
    return min(hits)[1:] if hits else None


def named(match: re.Match[str]) -> str | None:
    year, month, number = match["year"], match["month"], match["day"]
    if not month or not number:
        return None
    value = int(month) if month.isdigit() else month_number(month)
    return day(int(year.lstrip("'")), value, int(number)) if value else None


def numbers(match: re.Match[str], month_before_day: bool | None) -> str | None:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if match["sep"] == "." or first > 12:
        return day(year, second, first)
    if second > 12:
        return day(year, first, second)
    if first == second:
        return day(year, first, second)
    if month_before_day is None:
        return None
    return day(year, first, second) if month_before_day else day(year, second, first)
