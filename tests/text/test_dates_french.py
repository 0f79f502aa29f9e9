"""French dates: forms, what they count from, tense, and what is no date."""

from __future__ import annotations

import pytest

from archive.model import DateMention
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
        ("Au printemps 2011, puis en été.", ["2011-21", "2011-22"]),
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


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("2009-06-18", "Le maréchal Juin commandait.", []),
        ("2009-06-18", "Du lundi au vendredi, le bureau est ouvert.", []),
        ("2009-06-18", "La finale se joue dimanche à 20 h 45.", ["2009-06-21"]),
        ("2009-06-18", "A partir de lundi, la ligne sera fermée.", ["2009-06-22"]),
        ("2009-06-18", "Il a déclaré mardi que le vote aurait lieu dimanche.", ["2009-06-16", "2009-06-21"]),
        ("2009-06-18", "A compter du 1er juillet, le prix baisse.", ["2009-07-01"]),
        ("2009-06-18", "Il quittera ses fonctions le 30 de ce mois.", ["2009-06-30"]),
        ("2009-06-18", "En juin 1940, l'armée fut battue. Le 18, le général parla.", ["1940-06", "1940-06-18"]),
        ("2009-06-18", "Dans les années 80 et 90, il a voyagé.", ["198X", "199X"]),
        ("2009-06-18", "Au premier semestre, les ventes ont baissé.", ["2009-40"]),
        ("2009-06-18", "Le procès reprend mardi.", ["2009-06-23"]),
        ("2009-06-18", "Le Premier ministre se rend vendredi à Londres.", ["2009-06-19"]),
        ("2009-06-18", "Il a annoncé qu'il démissionnerait lundi.", ["2009-06-22"]),
        ("2009-06-18", "« Nous irons lundi au tribunal », a dit l'avocat.", ["2009-06-22"]),
        ("2009-06-18", "Au cours du week-end, trois personnes sont mortes.", ["2009-06-13/2009-06-14"]),
        ("2009-06-18", "Il y a un peu plus d'un an, il partait.", ["2008"]),
        ("2009-06-18", "Il y a près de dix ans, il partait.", ["1999"]),
        ("2009-06-18", "L'année 2008 a été dure ; l'année en cours le sera aussi.", ["2008", "2009"]),
        ("2009-06-18", "Il fut arrêté le 4 mai 1995 et s'évada le 9.", ["1995-05-04", "1995-05-09"]),
        ("1997-09-03", "Le procès, commencé en janvier, prendra fin en octobre.", ["1997-01", "1997-10"]),
        (
            "1997-09-03",
            "Le président chinois arrive jeudi à Paris, où il rencontrera vendredi M. Chirac.",
            ["1997-09-04", "1997-09-05"],
        ),
        ("1997-09-03", "La grève, entamée lundi, doit se poursuivre vendredi.", ["1997-09-01", "1997-09-05"]),
        ("1997-09-03", "La princesse, tuée dimanche à Paris, sera inhumée samedi.", ["1997-08-31", "1997-09-06"]),
        ("1997-09-03", "Il est mort à l'hôpital le 31 août.", ["1997-08-31"]),
        ("1997-09-03", "Les pourparlers reprennent jeudi à Genève.", ["1997-09-04"]),
        ("1997-09-03", "Le tournoi débute samedi.", ["1997-09-06"]),
        ("1997-09-03", "Le club joue samedi à Lens.", ["1997-09-06"]),
        ("1997-09-03", "Au second semestre, la croissance sera forte.", ["1997-41"]),
        ("1997-09-03", "Le vendredi 5 à 20 heures et le samedi 6.", ["1997-09-05", "1997-09-06"]),
        ("1997-09-03", "Rentré le 1er septembre, il repart le 5.", ["1997-09-01", "1997-09-05"]),
        ("1997-09-03", "Les années vingt et trente.", ["192X", "193X"]),
    ],
)
def test_what_newspapers_write(published: str, text: str, wanted: list[str]) -> None:
    found = facts(text, language="fr", published=published).dates
    inner = [one for one in found if "/" in (one.value or "") and any(_within(other, one) for other in found)]
    assert [(one.value or "").rstrip("~") for one in found if one not in inner] == wanted


def _within(one: DateMention, other: DateMention) -> bool:
    return one is not other and other.start <= one.start and one.end <= other.end
