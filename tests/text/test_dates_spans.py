"""Periods that end or begin now, in every language, as of Tuesday 9 October 2012; and what only looks like one."""

from __future__ import annotations

import pytest

from archive.text import facts, find_dates
from archive.text.lexicon import lexicon

TOLD = [
    ("en", "In the past five years the port has doubled.", "the past five years", "2007/2012"),
    ("en", "Over the last two weeks nobody called.", "the last two weeks", "2012-09-25/2012-10-09"),
    ("en", "The next three days will be dry.", "The next three days", "2012-10-09/2012-10-12"),
    ("en", "They will build it in the coming 18 months.", "the coming 18 months", "2012-10/2014-04"),
    ("en", "The valley lost its woods over the past two centuries.", "the past two centuries", "1812/2012"),
    ("en", "Prices fell during the past decade.", "the past decade", "2002/2012"),
    ("en", "The past year was hard.", "The past year", "2011/2012"),
    ("en", "Rents rose throughout the last month.", "the last month", "2012-09/2012-10"),
    ("en", "She slept little in the last fortnight.", "the last fortnight", "2012-09-25/2012-10-09"),
    ("ru", "За последние пять лет порт вырос.", "последние пять лет", "2007/2012"),
    ("ru", "В ближайшие три дня дождя не будет.", "ближайшие три дня", "2012-10-09/2012-10-12"),
    ("ru", "Всё решилось двумя последними неделями.", "двумя последними неделями", "2012-09-25/2012-10-09"),
    ("ru", "Последние полтора года он молчал.", "Последние полтора года", "2011-04/2012-10"),
    ("ru", "За последний год цены выросли.", "последний год", "2011/2012"),
    ("ru", "За последние двадцать пять лет снега было мало.", "последние двадцать пять лет", "1987/2012"),
    ("ru", "За последние сутки упало два дерева.", "последние сутки", "2012-10-08/2012-10-09"),
    ("uk", "За останні два роки порт виріс.", "останні два роки", "2010/2012"),
    ("uk", "Упродовж наступних трьох тижнів буде сухо.", "наступних трьох тижнів", "2012-10-09/2012-10-30"),
    ("uk", "Протягом останнього місяця дощило.", "останнього місяця", "2012-09/2012-10"),
    ("uk", "За останню добу впало два дерева.", "останню добу", "2012-10-08/2012-10-09"),
    ("uk", "За останні дві доби впало два дерева.", "останні дві доби", "2012-10-07/2012-10-09"),
    ("kk", "Соңғы бес жылда порт өсті.", "Соңғы бес жылда", "2007/2012"),
    ("kk", "Алдағы үш айда жол салынады.", "Алдағы үш айда", "2012-10/2013-01"),
    ("kk", "Соңғы үш жыл ішінде жаңбыр аз болды.", "Соңғы үш жыл ішінде", "2009/2012"),
    ("kk", "Соңғы он екі күн бойы жел соқты.", "Соңғы он екі күн бойы", "2012-09-27/2012-10-09"),
    ("pl", "Port urósł w ciągu ostatnich pięciu lat.", "ostatnich pięciu lat", "2007/2012"),
    ("pl", "W ostatnich dwóch latach padało.", "ostatnich dwóch latach", "2010/2012"),
    ("pl", "Przez najbliższe trzy dni będzie sucho.", "najbliższe trzy dni", "2012-10-09/2012-10-12"),
    ("pl", "Padało przez ostatnie pół roku.", "ostatnie pół roku", "2012-04/2012-10"),
    ("pl", "W ciągu ostatniego miesiąca nie padało.", "ostatniego miesiąca", "2012-09/2012-10"),
    ("pl", "Przez ostatni rok padało.", "ostatni rok", "2011/2012"),
    ("fr", "Ces cinq dernières années, le port a grandi.", "Ces cinq dernières années", "2007/2012"),
    ("fr", "Il a plu au cours des deux derniers mois.", "deux derniers mois", "2012-08/2012-10"),
    ("fr", "Dans les trois prochains jours, il fera sec.", "les trois prochains jours", "2012-10-09/2012-10-12"),
    ("fr", "Les dix années écoulées furent calmes.", "Les dix années écoulées", "2002/2012"),
    ("fr", "L’année écoulée fut calme.", "L’année écoulée", "2011/2012"),
    ("de", "In den letzten fünf Jahren wuchs der Hafen.", "den letzten fünf Jahren", "2007/2012"),
    ("de", "In den vergangenen drei Wochen regnete es.", "den vergangenen drei Wochen", "2012-09-18/2012-10-09"),
    ("de", "Die nächsten zwei Tage bleibt es trocken.", "Die nächsten zwei Tage", "2012-10-09/2012-10-11"),
    ("es", "En los últimos cinco años creció el puerto.", "los últimos cinco años", "2007/2012"),
    ("es", "En los próximos dos años crecerá el puerto.", "los próximos dos años", "2012/2014"),
    ("es", "En los dos últimos meses llovió.", "los dos últimos meses", "2012-08/2012-10"),
    ("es", "Durante el último año llovió poco.", "el último año", "2011/2012"),
]


@pytest.mark.parametrize(("language", "text", "surface", "wanted"), TOLD)
def test_a_span(language: str, text: str, surface: str, wanted: str) -> None:
    (found,) = find_dates(text, language=language, published="2012-10-09")
    assert (text[found.start : found.end], found.value, found.precision) == (surface, wanted, "interval")
    assert (found.basis, found.anchor) == ("relative-to-publication", "2012-10-09")


@pytest.mark.parametrize(("language", "text", "surface", "wanted"), TOLD)
def test_without_an_anchor_it_is_none_and_no_issue(language: str, text: str, surface: str, wanted: str) -> None:
    told = facts(text, language=language)
    assert (told.dates, told.issues) == ((), ())


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Last year and last week it rained.", ["2011", "2012-W40"]),
        ("en", "It closed in the last week of May.", ["2012-W21"]),
        ("en", "The last day of the trial, his last two years, the last three days of his life.", []),
        ("en", "The past few years, the last several weeks, recent years, over the past years.", []),
        ("en", "The final two years, the following two years, the first two weeks.", []),
        ("en", "The court freed two last week.", ["2012-W40"]),
        ("en", "He lost in the past year’s vote.", ["2011"]),
        ("ru", "В прошлом два года работал; последние годы; за последние несколько лет; предыдущие два года.", []),
        ("ru", "Последние пять лет жизни, его последние три года, последние два дня перед судом.", []),
        ("ru", "За последние недели, за последние годы, в последние месяцы, за последние дни.", []),
        ("ru", "За прошлый год цены выросли.", ["2011"]),
        (
            "uk",
            "Останніми роками, за останні роки, за останні тижні, за останні кілька тижнів, його останні два роки.",
            [],
        ),
        ("kk", "Соңғы жылдары, соңғы бірнеше жылда, соңғы екі-үш күнде, өткен он жылдан астам уақыт.", []),
        (
            "pl",
            "W ostatnich latach, przez ostatnie dni i ostatnie miesiące, ostatnie dwa lata życia, ostatnie kilka dni.",
            [],
        ),
        ("pl", "W ciągu ubiegłego roku ceny wzrosły.", ["2011"]),
        ("fr", "Ces dernières années, les cinq dernières années de sa vie, ses deux derniers mois.", []),
        ("fr", "L’année dernière et la semaine dernière.", ["2011", "2012-W40"]),
        ("de", "In den letzten Jahren, in seinen letzten zwei Jahren, die letzten drei Tage des Prozesses.", []),
        (
            "es",
            "En los últimos años, durante los últimos meses, sus últimos dos años, los últimos tres días de su vida.",
            [],
        ),
    ],
)
def test_what_is_none_or_of_the_calendar(language: str, text: str, wanted: list[str]) -> None:
    assert [one.value for one in find_dates(text, language=language, published="2012-10-09")] == wanted


def test_its_step() -> None:
    text = "Over the past two weeks, in the next two decades, within the past year."
    told = find_dates(text, language="en", published="2012-10-09")
    assert [one.step for one in told] == ["-P2W", "P20Y", "-P1Y"]


def test_a_history_counts_from_its_story() -> None:
    text = (
        "In 1917 the front broke. In March 1917 the tsar fell. By 1918 it was over. In March 1921 came famine. "
        "Over the next two years it grew."
    )
    last = find_dates(text, language="en", published="2012-10-09")[-1]
    assert (last.value, last.basis, last.anchor) == ("1921/1923", "relative-to-mention", "1921-03")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "He fled in 2003 and spent the next two years at sea.", ["2003", "2003/2005"]),
        ("en", "He fled in 2003. The firm will close over the next two years.", ["2003", "2012/2014"]),
        ("en", "The firm announced cuts over the next two years.", ["2012/2014"]),
        ("en", "He left and spent the next two years at sea.", []),
        ("ru", "В 2003 году он бежал. Следующие два года он провёл в море.", ["2003", "2003/2005"]),
        ("uk", "У 2003 році він утік. Наступні два роки він плавав.", ["2003", "2003/2005"]),
        ("de", "Er floh 2003. Die nächsten zwei Jahre verbrachte er auf See.", ["2003", "2003/2005"]),
        ("kk", "Ол 2003 жылы кетті. Келесі екі жылда теңізде болды.", ["2003", "2003/2005"]),
    ],
)
def test_the_tense_tells_where_the_next_years_begin(language: str, text: str, wanted: list[str]) -> None:
    assert [one.value for one in find_dates(text, language=language, published="2012-10-09")] == wanted


def test_units_finer_than_the_anchor_are_none() -> None:
    text = "The last three days were dry, the last three years too."
    assert [one.value for one in find_dates(text, language="en", published="2012-10")] == ["2009/2012"]


def test_a_mention_behind_it_counts_from_what_stands_before_it() -> None:
    text = "He was jailed on 3 May 2012. In the past two years he was ill. Two days later he fled."
    assert [one.value for one in find_dates(text, language="en", published="2012-10-09")][-1] == "2012-05-05"


@pytest.mark.parametrize("language", ["en", "ru", "uk", "kk", "pl", "fr", "de", "es"])
def test_each_language_tells_both_directions(language: str) -> None:
    assert set(lexicon(language).dates.nearest.values()) >= {-1, 1}
