"""Spanish dates: what points at a day, counts, parts, decades, tense, and what is no date. Published on a Wednesday."""

from __future__ import annotations

import pytest

from archive.model import DateMention
from archive.text import facts


def values(text: str) -> list[str | None]:
    return [one.value for one in facts(text, language="es", published="2023-05-17").dates]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("El puente se cerró el pasado 12 de marzo.", ["2023-03-12"]),
        ("El puente se cerró el pasado día 3.", ["2023-05-03"]),
        ("Abrirá el próximo día 28, miércoles no.", ["2023-05-28", "2023-05-17"]),
        ("Abrirá el próximo 5 de mayo.", ["2024-05-05"]),
        ("Nevó el pasado mes de abril y en mayo pasado.", ["2023-04", "2022-05"]),
        ("Abre el día 21 de este mes.", ["2023-05-21"]),
        ("Nevó el lunes 8.", ["2023-05-08"]),
        ("Nevó el 5 del mes pasado y el jueves, día 11.", ["2023-04-05", "2023-05-11"]),
        ("Lugo, 3 may. Nevó. Lugo, 3 mar. Nevó.", ["2023-05-03", "2023-03-03"]),
        ("Se vieron hoy miércoles y anteayer.", ["2023-05-17", "2023-05-15"]),
        ("Se verán pasado mañana o mañana por la mañana.", ["2023-05-19", "2023-05-18"]),
        ("Se vieron el martes. Esa misma noche nevó. La víspera llovía.", ["2023-05-16", "2023-05-16", "2023-05-15"]),
        ("Nevó el lunes de la semana pasada.", ["2023-05-08"]),
        ("Lo cerraron el tres de mayo del 98.", ["1998-05-03"]),
        ("Nevó en el verano pasado y en el invierno de 2010.", ["2022-22", "2010-24"]),
        ("El segundo semestre del año pasado fue seco.", ["2022-41"]),
        ("El tercer trimestre de 2010 fue seco.", ["2010-35"]),
        ("En los años 60 y 70 no nevó; en la década de los treinta, sí.", ["196X", "197X", "193X"]),
        ("Es del siglo XIX.", ["18XX"]),
        ("El molino es del siglo 13, no de la década de 1990, dijo.", ["12XX", "199X"]),
        (
            "Llovió el martes. El mercado terminó la jornada a las 16:08 UTC.",
            ["2023-05-16", "2023-05-16", "2023-05-16"],
        ),
        ("Nevó en el mes de Julio.", ["2022-07"]),
        ("Nevó entre enero y marzo del año pasado.", ["2022-01/2022-03", "2022-01", "2022-03"]),
        ("Nevó a mediados de los 90. Luego no.", ["199X"]),
        ("Es del siglo 8vo, no del siglo V a. C.", ["07XX"]),
        ("En el año 2010 nevó más que en los años 1980.", ["2010", "198X"]),
        ("Nació en mil novecientos noventa y dos.", ["1992"]),
        ("Cayó en 218 a. C., según se cree.", ["-0217"]),
        ("Nevó en invierno y primavera de 2010.", ["2010-24", "2010-21"]),
        ("Se vieron ayer, viernes 12 de mayo.", ["2023-05-12"]),
        ("En abril nevó más que en el mismo mes del año pasado.", ["2023-04", "2022-04"]),
        ("Volverá en dos días. En dos días nevó.", ["2023-05-19"]),
        ("Nevó del 3 al 9 de abril.", ["2023-04-03/2023-04-09", "2023-04-03", "2023-04-09"]),
        ("Nevó entre enero y marzo de 2010.", ["2010-01/2010-03", "2010-01", "2010-03"]),
    ],
)
def test_a_value(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("El alcalde compareció el jueves.", "2023-05-11"),
        ("El alcalde comparecerá el jueves.", "2023-05-18"),
        ("El alcalde va a comparecer el jueves.", "2023-05-18"),
        ("La fiesta empieza el viernes.", "2023-05-19"),
        ("La obra, presentada en enero, costará mucho.", "2023-01"),
        ("Tras vender la casa en enero, viajará.", "2023-01"),
        ("El partido será el domingo.", "2023-05-21"),
        ("Estuvo en el hospital hasta el domingo.", "2023-05-14"),
        ("La barca salió el 20 de mayo.", "2022-05-20"),
        ("La alcaldesa anunció obras el 20 de mayo.", "2023-05-20"),
        ("La ley entró en vigor a partir del 3 de marzo.", "2023-03-03"),
        ("El plazo se prorrogó hasta el 9 de junio.", "2023-06-09"),
    ],
)
def test_tense(text: str, wanted: str) -> None:
    assert values(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "part"),
    [("Nevó a principios de mayo.", "early"), ("Nevó a mediados de 2014.", "mid"), ("A finales de mes nevó.", "late")],
)
def test_a_part(text: str, part: str) -> None:
    assert [one.part for one in facts(text, language="es", published="2023-05-17").dates] == [part]


@pytest.mark.parametrize(
    "text",
    [
        "La calle 9 de Julio y la plaza de Mayo.",
        "Julio Paz cantó con Mayo Ruiz y con Plácido Domingo.",
        "Abre de lunes a viernes; los martes cierra.",
        "La mañana era fría, hoy en día también.",
        "Hace más de dos años.",
        "Llegaron 1800 vecinos y unos mil doscientos cuarenta perros.",
        "Era un domingo triste; llegó tres días más tarde de lo previsto.",
        "En la última jornada de liga. En el mar 12 barcos. Ganó el set 6 a 3.",
        "En un mismo día; el mar; el segundo hombre.",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("published", "text", "wanted"),
    [
        ("1998-11-12", "El Real Decreto 1998/1994 fija el precio.", []),
        ("1998-11-12", "La revista Tiempo y el diario Hoy lo publican.", []),
        ("1998-11-12", "El movimiento 26 de Julio.", []),
        ("1998-11-12", "La final se juega el domingo a las 18.00 horas.", ["1998-11-15"]),
        ("1998-11-12", "El día 5 del pasado mes de octubre murió su padre.", ["1998-10-05"]),
        ("1998-11-12", "En lo que va de año han muerto cien mineros.", ["1998"]),
        ("1998-11-12", "En lo que va de mes no ha llovido.", ["1998-11"]),
        ("1998-11-12", "El próximo fin de semana lloverá.", ["1998-11-14/1998-11-15"]),
        ("1998-11-12", "Desde marzo no cobra nadie.", ["1998-03"]),
        ("1998-11-12", "En la década de los ochenta y en los noventa emigró mucha gente.", ["198X", "199X"]),
        ("1998-11-12", "En los 70 vivió en París.", ["197X"]),
        ("1998-11-12", "El primer semestre fue bueno.", ["1998-40"]),
        ("1998-11-12", "En los siglos XVI y XVII hubo guerras.", ["15XX", "16XX"]),
        ("1999-01-02", "El jueves cerraron los mercados y el lunes volverán a abrir.", ["1998-12-31", "1999-01-04"]),
        (
            "1998-11-12",
            "El equipo juega el miércoles en Milán y el domingo recibe al Betis.",
            ["1998-11-18", "1998-11-15"],
        ),
        ("1998-11-12", "El presidente, que el lunes cumple 60 años, está enfermo.", ["1998-11-16"]),
        ("1998-11-12", "El ministro anunció ayer que el lunes habrá una reunión.", ["1998-11-11", "1998-11-16"]),
        ("1998-11-12", "Hace ahora un año se firmó la paz.", ["1997"]),
        ("1998-11-12", "El 4 de julio viajó a Roma, y el 6 volvió.", ["1998-07-04", "1998-07-06"]),
        ("1998-11-12", "Llegó el 4 de julio de 1995 y se marchó el día 9.", ["1995-07-04", "1995-07-09"]),
        (
            "1996-04-15",
            "Los mineros volverán al trabajo el martes, después de que el domingo aceptaran la oferta.",
            ["1996-04-16", "1996-04-14"],
        ),
        ("1996-04-15", "El ex ministro podría ser juzgado en otoño.", ["1996-23"]),
        ("1996-04-15", "El alcalde confía en que las obras acaben en julio.", ["1996-07"]),
        ("1996-04-15", "El Madrid, que ganó el sábado, visita el miércoles al Turín.", ["1996-04-13", "1996-04-17"]),
        ("1996-04-15", "A primeros de mes se cobra.", ["1996-04"]),
        ("1996-04-15", "Durante la primera mitad de los noventa creció.", ["199X"]),
        ("1996-04-15", "El siglo XX y los siglos XVIII y XIX.", ["19XX", "17XX", "18XX"]),
    ],
)
def test_what_newspapers_write(published: str, text: str, wanted: list[str]) -> None:
    found = facts(text, language="es", published=published).dates
    inner = [one for one in found if "/" in (one.value or "") and any(_within(other, one) for other in found)]
    assert [(one.value or "").rstrip("~") for one in found if one not in inner] == wanted


def _within(one: DateMention, other: DateMention) -> bool:
    return one is not other and other.start <= one.start and one.end <= other.end
