"""German dates: forms, compounds, what they count from, tense, and what is no date."""

from __future__ import annotations

import pytest

from archive.model import DateMention
from archive.text import facts


def values(text: str) -> list[str | None]:
    found = facts(text, language="de", published="2012-10-10").dates
    return [one.value for one in found if "/" not in (one.value or "")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In drei Tagen beginnt die Verhandlung.", ["2012-10-13"]),
        ("Am vergangenen Dienstag tagte der Rat.", ["2012-10-09"]),
        ("Am Mittwoch vergangener Woche und Montag vor zwei Wochen war Rat.", ["2012-10-03", "2012-09-24"]),
        ("Anfang Mai und Mitte 2011 wurde gebaut.", ["2012-05", "2011"]),
        ("Mitte der neunziger Jahre, in den 60er Jahren und in den Achtzigern.", ["199X", "196X", "198X"]),
        ("Im 20. Jahrhundert, Mitte des 19. Jahrhunderts.", ["19XX", "18XX"]),
        ("Vorletztes Jahr und im Vorjahr, heuer und im Vormonat.", ["2010", "2011", "2012", "2012-09"]),
        ("Der Vertrag endet Ende des Jahres oder zu Jahresbeginn 2014.", ["2012", "2014"]),
        ("In der 43. Kalenderwoche 2012 und in KW 12 2011.", ["2012-W43", "2011-W12"]),
        ("Gestern Abend, morgen Vormittag, heute Morgen.", ["2012-10-09", "2012-10-11", "2012-10-10"]),
        ("Am Montagabend wurde gefeiert.", ["2012-10-08"]),
        ("Am Freitag wird gewählt.", ["2012-10-12"]),
        ("Am Freitag ist er gestorben.", ["2012-10-05"]),
        ("Am Samstag, 13. Oktober, um 20 Uhr spielt die Kapelle.", ["2012-10-13"]),
        ("Im November wurde er verurteilt.", ["2011-11"]),
        ("Die Sitzung wird im November fortgesetzt.", ["2012-11"]),
        ("Am 5. Mai 2009 kam er frei. Tags darauf sprach er.", ["2009-05-05", "2009-05-06"]),
        ("Am 5. Mai 2009 kam er frei. Drei Tage später sprach er.", ["2009-05-05", "2009-05-08"]),
        ("Im Sommer des Jahres 2005, seit Herbst 1998.", ["2005-22", "1998-23"]),
        ("Am ersten Sonntag im November ist Kirchtag.", ["2012-11-04"]),
        ("Im dritten Quartal 2012 und im 4. Quartal des Vorjahres.", ["2012-35", "2011-36"]),
        ("Vom 5. bis zum 9. November ist zu.", ["2012-11-05", "2012-11-09"]),
        ("218 v. Chr. kam Hannibal.", ["-0217"]),
        ("Bis zur Mitte des Jahres 1962 blieb es so.", ["1962"]),
        ("Zwei Jahre nach dem Umsturz vom Dezember 2011 klagte er.", ["2013"]),
        ("Am gestrigen Dienstag war Markt.", ["2012-10-09"]),
        ("Im Jänner schneite es.", ["2012-01"]),
        ("Am Freitag sind Wahlen.", ["2012-10-12"]),
        ("Am Sonntag musizieren drei Chöre.", ["2012-10-14"]),
        ("Samstag, 20 Uhr: Konzert.", ["2012-10-13"]),
        ("Am Sonntag gestorben: ein Maler.", ["2012-10-07"]),
        ("Die am Montag begonnene Lesung war lang.", ["2012-10-08"]),
        ("Er blieb bis August.", ["2012-08"]),
        ("Die Frist wurde bis August verlängert.", ["2013-08"]),
        ("Im Jahr 578 starb der Abt.", ["0578"]),
        ("Seit Montag streiken die Fahrer.", ["2012-10-08"]),
        ("Er sagte, am Freitag werde gewählt.", ["2012-10-12"]),
        ("Der Mann, der am Montag verhaftet worden war, schweigt.", ["2012-10-08"]),
        ("Morgen, Donnerstag, wird gefeiert.", ["2012-10-11", "2012-10-11"]),
        ("Am nächsten Sonntag, 14. Oktober, wird gewählt.", ["2012-10-14"]),
        ("Am Sonntag, den 7. Oktober 2012, feierte er.", ["2012-10-07"]),
        ("Am Montag hat sie gesungen.", ["2012-10-08"]),
        ("Der Markt wurde auf den 10. November verlegt.", ["2012-11-10"]),
        ("In der Nacht auf Sonntag brannte es.", ["2012-10-07"]),
        ("Am kommenden Wochenende wird gefeiert.", []),
        ("Am 17.10. beginnt der Kurs, am 6. 11. 2012 endet er.", ["2012-10-17", "2012-11-06"]),
        ("Am Donnerstag, 4. 10., begann der Streik.", ["2012-10-04"]),
        ("Am Dienstag (9. 10.) war Ruhe, ab 18. 9. nicht.", ["2012-10-09", "2012-09-18"]),
        ("Vom 5. 11. bis 12. 11. 2011 war Messe.", ["2011-11-05", "2011-11-12"]),
        ("Am 5. 11. und 12. 11. 2011 war Messe, am 8.11. 2010 nicht.", ["2011-11-05", "2011-11-12", "2010-11-08"]),
        ("Am 26. September 2012 war um 9 Uhr Start, um 14 Uhr Ende und jeweils um 12 Uhr Pause.", ["2012-09-26"]),
        ("Sie streikten von Montag bis Dienstag.", ["2012-10-08", "2012-10-09"]),
        ("Am 5. Mai 2009 kam er frei. Am Tag danach sprach er.", ["2009-05-05", "2009-05-06"]),
        ("Am Dienstag traf sich der Rat. Er beriet den Haushalt, am Abend ging man essen.", ["2012-10-09"] * 2),
    ],
)
def test_a_form(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Im 14. Jahrhundert v. Chr., vor 5000 Jahren, am Herz-Jesu-Sonntag.",
        "Guten Morgen, Herr Sommer und Familie Mai.",
        "Jeden ersten Montag im Monat ist Markt.",
        "Jeden Montag und montags ist Markt.",
        "Der Sommer war heiß, die 30er-Zone blieb.",
        "Rund 1500 Azubis kamen, 1900 Euro blieben.",
        "Der Starke von heute ist der Schwache von morgen.",
        "In den vergangenen Jahren und in den letzten paar Tagen.",
        "Er ist 25 Jahre alt und wartete drei Tage.",
        "Am Abend ist er meist daheim, um 20 Uhr im Bett.",
        "Das Amt ist von Montag bis Freitag geöffnet.",
        "Öffnungszeiten: Montag bis Freitag, 9 bis 12 Uhr.",
        "Die 1. 2. Bundesliga gibt es nicht, Kapitel 3. 4. auch nicht.",
        "In zwei Tagen liefen sie 100 Kilometer.",
    ],
)
def test_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("2015-10-14", "Die Straße des 17. Juni ist gesperrt.", []),
        ("2015-10-14", "Der Platz des 20. Juli liegt im Westen.", []),
        ("2015-10-14", "Der Flug 1815 hatte Verspätung.", []),
        ("2015-10-14", "§ 1998 Absatz 2 BGB.", []),
        ("2015-10-14", "In der Nacht von Samstag auf Sonntag wurde eingebrochen.", ["2015-10-10", "2015-10-11"]),
        (
            "2015-10-14",
            "Am Samstag und Sonntag, 17. und 18. Oktober, ist Kirchtag.",
            ["2015-10-17", "2015-10-18", "2015-10-17", "2015-10-18"],
        ),
        ("2015-10-14", "Am 12. kam es zum Streit.", ["2015-10-12"]),
        ("2015-10-14", "Von Montag bis Freitag ist das Büro besetzt.", []),
        ("2015-10-14", "Heute in einer Woche wird gewählt.", ["2015-10-21"]),
        ("2015-10-14", "Heute vor 70 Jahren endete der Krieg.", ["1945-10-14"]),
        ("2015-10-14", "Im ersten Halbjahr stieg der Umsatz.", ["2015-40"]),
        ("2015-10-14", "Nach dem 2:1 vom Sonntag ist die Freude groß.", ["2015-10-11"]),
        ("2015-10-14", "Übers Wochenende blieb er verschwunden.", ["2015-10-10/2015-10-11"]),
        ("2015-10-14", "Am 20. des Monats wird bezahlt.", ["2015-10-20"]),
        ("2015-10-14", "Die Bauarbeiten beginnen im Frühjahr 2016 und enden im Herbst.", ["2016-21", "2016-23"]),
        ("2015-10-14", "Ab Herbst soll der Bus fahren.", ["2015-23"]),
        ("2015-10-14", "Vor gut einem Jahr wurde der Mann vermisst.", ["2014"]),
        ("2015-10-14", "Vor genau 50 Jahren starb er.", ["1965"]),
        ("2015-10-14", "Vor knapp zwei Wochen starb er.", ["2015-09-30"]),
        ("2015-10-14", "In den Morgenstunden des Montags brannte es.", ["2015-10-12"]),
        ("2015-10-14", "In der ersten Jahreshälfte stieg die Zahl.", ["2015-40"]),
        (
            "2015-10-14",
            "Am 11. Juni 1961 flogen Masten in die Luft. In derselben Nacht gab es Verhaftungen.",
            ["1961-06-11", "1961-06-11"],
        ),
        (
            "2015-10-14",
            "Der Unfall geschah am Freitag. Am selben Abend starb der Fahrer.",
            ["2015-10-09", "2015-10-09"],
        ),
        ("2015-10-14", "In den 70er- und 80er-Jahren zogen viele weg.", ["197X", "198X"]),
        ("2011-06-07", "Öffnungszeiten: Montag bis Freitag von 9 bis 12 Uhr.", []),
        ("2011-06-07", "Er dürfte im Herbst antreten.", ["2011-23"]),
        ("2011-06-07", "Der Vorfall ereignete sich vor rund einer Woche.", ["2011-05-31"]),
    ],
)
def test_what_newspapers_write(published: str, text: str, wanted: list[str]) -> None:
    found = facts(text, language="de", published=published).dates
    inner = [one for one in found if "/" in (one.value or "") and any(_within(other, one) for other in found)]
    assert [(one.value or "").rstrip("~") for one in found if one not in inner] == wanted


def _within(one: DateMention, other: DateMention) -> bool:
    return one is not other and other.start <= one.start and one.end <= other.end
