"""French dates: forms, what they count from, tense, and what is no date."""

from __future__ import annotations

import pytest

from archive.text import facts


def values(text: str) -> list[str | None]:
    found = facts(text, language="fr", published="2012-10-10").dates
    return [one.value for one in found if "/" not in (one.value or "")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("L'audience s'ouvrira dans trois jours.", ["2012-10-13"]),
        ("Il a été arrêté mardi dernier.", ["2012-10-09"]),
        ("Le 1er mai, le pont a été fermé.", ["2012-05-01"]),
        ("Le vingt et un mai 2011, il est parti.", ["2011-05-21"]),
        ("Début mai, puis à la mi-mai, il a plu.", ["2012-05", "2012-05"]),
        ("L'an dernier il était libre ; l'année prochaine il le sera.", ["2011", "2013"]),
        ("Fin 2014, le parti a été dissous.", ["2014"]),
        ("Les années 1990, puis les années soixante-dix.", ["199X", "197X"]),
        ("Au XIXe siècle, la ville était grande.", ["18XX"]),
        ("L'été dernier il a plu, cet automne il pleuvra.", ["2012-22", "2012-23"]),
        ("Au printemps 2011, puis en été.", ["2011-21", "2012-22"]),
        ("Le premier lundi d'octobre 2011.", ["2011-10-03"]),
        ("Au premier semestre 2012, puis au trimestre dernier.", ["2012-40", "2012-35"]),
        ("Le 3 octobre il a été pris ; le lendemain il était libre.", ["2012-10-03", "2012-10-04"]),
        ("En 2009, il est entré au parti. L'année suivante, il est parti.", ["2009", "2010"]),
        ("Le 5 mai 2009, il marchait. Ce jour-là, il a plu.", ["2009-05-05", "2009-05-05"]),
        ("Le 5 mai 2009, il marchait. Deux jours plus tard, il a plu.", ["2009-05-05", "2009-05-07"]),
        ("Depuis le 5 septembre dernier, il attend.", ["2012-09-05"]),
        ("Hier soir il a plu, avant-hier aussi ; après-demain il pleuvra.", ["2012-10-09", "2012-10-08", "2012-10-12"]),
        ("La cour se prononcera en novembre.", ["2012-11"]),
        ("La cour l'a condamné en novembre.", ["2011-11"]),
        ("L'audience a été reportée au 15 novembre.", ["2012-11-15"]),
        ("Du lundi 5 au mercredi 7 novembre, la cour siégera.", ["2012-11-05", "2012-11-07"]),
        ("En début de semaine, il a plu.", ["2012-W41"]),
        ("Il est venu le 20 sept. 2011.", ["2011-09-20"]),
        ("En 218 av. J.-C., la ville fut prise.", ["-0217"]),
        ("Un an après le départ de mars 2011, il revint.", ["2012"]),
        ("La marche du 1er-Mai a eu lieu.", ["2012-05-01"]),
        ("Il attend depuis le mois de mars ; cela finira d'ici à la fin du mois.", ["2012-03", "2012-10"]),
        ("Le 5 octobre, il a parlé. Le lundi suivant, il se taisait.", ["2012-10-05", "2012-10-08"]),
        ("Hier mardi, il a plu ; aujourd'hui mercredi 10 octobre, il neige.", ["2012-10-09", "2012-10-10"]),
        ("Le dernier vendredi du mois de mai 2011.", ["2011-05-27"]),
        ("Au dernier trimestre de 2011, durant l'hiver 2010-2011.", ["2011-36", "2010-24"]),
        ("Un juillet comme juillet 98.", ["2012-07", "1998-07"]),
    ],
)
def test_a_form(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Mars est une planète, Avril Leroy une voisine.",
        "Il a été arrêté à l'est de la ville.",
        "Sept personnes et 1900 habitants.",
        "Il a reçu 1500 lettres et environ 2000 messages.",
        "Le lundi, le marché est fermé.",
        "Il y a deux ans et demi, la loi n° 2011-525 manquait.",
        "L'article 2011 et la résolution 1973 du Conseil.",
        "Condamné à deux ans de prison, il attend depuis trois mois.",
        "Les jeunes d'aujourd'hui et le monde de demain.",
    ],
)
def test_no_date(text: str) -> None:
    assert values(text) == []
