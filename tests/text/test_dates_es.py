"""Spanish dates: what points at a day, counts, parts, decades, tense, and what is no date. Published on a Wednesday."""

from __future__ import annotations

import pytest

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
