"""Polish dates: cases, years, decades, centuries, steps, tense, and what is no date. Published on a Wednesday."""

from __future__ import annotations

import pytest

from archive.text import facts


def values(text: str) -> list[str | None]:
    return [one.value for one in facts(text, language="pl", published="2023-05-17").dates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Sąd wydał wyrok 12 maja 2014 r. w Łodzi.", ["2014-05-12"]),
        ("W marcu br. padał śnieg, w lutym ub.r. nie.", ["2023-03", "2022-02"]),
        ("Most zamknięto dnia 3 kwietnia 2015 roku.", ["2015-04-03"]),
        ("Dwudziestego pierwszego marca otwarto most.", ["2023-03-21"]),
        ("We wtorek, 9 maja br., padało.", ["2023-05-09"]),
        ("Padało w poniedzialek i 3 pazdziernika 2016 r.", ["2023-05-15", "2016-10-03"]),
        ("Most otwarto 12 XII 1981 r. i zamknięto 4.VI.1989 r.", ["1981-12-12", "1989-06-04"]),
        ("Było to w 89 roku, nie w 966 r.", ["1989", "0966"]),
        ("Padało w nocy z 12 na 13 grudnia 1981 r.", ["1981-12-12", "1981-12-13"]),
        ("Padało od 3 do 5 kwietnia.", ["2023-04-03/2023-04-05", "2023-04-03", "2023-04-05"]),
        ("Od marca do maja 2018 r. padało.", ["2018-03/2018-05", "2018-03", "2018-05"]),
        ("W latach 70-tych ubiegłego wieku i w latach sześćdziesiątych padało.", ["197X", "196X"]),
        ("Most jest z XIX wieku.", ["18XX"]),
        ("W drugiej połowie lat 80. stał tu młyn.", ["198X"]),
        ("Od stycznia do marca ub.r. padało.", ["2022-01/2022-03", "2022-01", "2022-03"]),
        ("Jutro, w czwartek, będzie padać, a w weekend nie.", ["2023-05-18", "2023-05-20/2023-05-21"]),
        ("Od XVI w. stał tu młyn.", ["15XX"]),
        ("Śpiewano w latach 60., 70. i 80. wieku.", ["196X", "197X", "198X"]),
        ("Było to w roku tysiąc dziewięćset osiemdziesiątym dziewiątym.", ["1989"]),
        ("W I kwartale 2018 r. i w II półroczu 2017 roku padało.", ["2018-33", "2017-41"]),
        ("W pierwszej połowie 2016 r. padało.", ["2016-40"]),
        ("Latem ubiegłego roku padało, zeszłej wiosny nie, tego lata będzie.", ["2022-22", "2022-21", "2023-22"]),
        ("Dwa lata temu, rok temu, pół roku temu i przed dwoma laty padało.", ["2021", "2022", "2022-11", "2021"]),
        ("Padało w środę 3 maja. Dwa dni później i następnego dnia też.", ["2023-05-03", "2023-05-05", "2023-05-06"]),
        ("Rok temu w maju padało.", ["2022-05"]),
        ("Wróci za rok. Zapłacił za rok.", ["2024"]),
        ("W sobotnim meczu padło pięć goli.", ["2023-05-13"]),
        ("W kwietniu padało mniej niż w analogicznym okresie ubiegłego roku.", ["2023-04", "2022-04"]),
    ],
)
def test_a_value(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("W czwartek minister spotkał się z posłami.", "2023-05-11"),
        ("W czwartek minister spotka się z posłami.", "2023-05-18"),
        ("Wnioski można składać do 15 czerwca.", "2023-06-15"),
        ("Rozprawę odroczono do 9 czerwca.", "2023-06-09"),
        ("Zatrzymano go 20 maja.", "2022-05-20"),
        ("Wójt zapowiedział remont 20 maja.", "2023-05-20"),
    ],
)
def test_tense(text: str, wanted: str) -> None:
    assert values(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Padało na początku maja.", "early"),
        ("Padało w połowie lat 90., potem nie.", "mid"),
        ("Pod koniec roku padało.", "late"),
    ],
)
def test_a_part(text: str, part: str) -> None:
    assert [one.part for one in facts(text, language="pl", published="2023-05-17").dates] == [part]


@pytest.mark.parametrize(
    "text",
    [
        "Ulica 3 Maja, ul. 1 Maja i Konstytucja 3 Maja.",
        "Maja Wilk, Jan Maj i miasto Środa Wielkopolska.",
        "Od poniedziałku do piątku, w soboty i niedziele, co środę.",
        "Ma 14 lat; w wieku 20 lat; kilka lat temu; w 85 roku życia.",
        "Zebrano 1500 lat dziejów, 2000 zł, art. 1984, poz. 2011.",
        "Pani Marzec i 1200 ochotników przed dniem wyborów; to nie ten dzień.",
        "Zebrało sie 12 osób, lis 12 kur zjadł.",
        "Żyli tu tysiące lat przed nimi.",
        "Po 10 latach 20 osób wróciło; po raz drugi.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Za tydzień odbędzie się rozprawa.", ["2013-05-29~"]),
        ("Za miesiąc sąd rozpozna skargę.", ["2013-06"]),
        ("Przed tygodniem otwarto basen.", ["2013-05-15~"]),
        ("Areszt przedłużono mu do 9 sierpnia.", ["2013-08-09"]),
        ("Dzień wcześniej, 16 maja, wezwano go do sądu.", ["2013-05-16", "2013-05-16"]),
        ("Rok po wyborach z 2010 roku wyszedł.", ["2011"]),
        ("Mandat otrzymał 15 bm., wniosek złożył 30 ub. m.", ["2013-05-15", "2013-04-30"]),
        ("Do piątku zbierane są podpisy.", ["2013-05-24"]),
        ("Od poniedziałku kierowcy pojadą objazdem.", ["2013-05-27"]),
        ("Zapraszamy w niedzielę na festyn.", ["2013-05-26"]),
        ("Przez 2 ostatnie miesiące padało.", []),
        ("W najbliższy weekend zagra orkiestra.", ["2013-05-25/2013-05-26"]),
        ("Wybory zaplanowano na jesień.", ["2013-23"]),
        ("Zimą 2011/2012 trwały protesty.", ["2011-24"]),
        ("Na początku lat dwutysięcznych był posłem.", ["200X"]),
        ("Konstytucja z 1997 roku zakazuje cenzury.", ["1997"]),
        ("Mieszka przy ulicy 3 Maja, w domu obok Konstytucji 3 Maja.", []),
        ("Marta i Maja są siostrami.", []),
        ("Co roku w maju odbywają się tu pikiety.", []),
    ],
)
def test_a_court_report(text: str, wanted: list[str]) -> None:
    assert [one.value for one in facts(text, language="pl", published="2013-05-22").dates] == wanted
