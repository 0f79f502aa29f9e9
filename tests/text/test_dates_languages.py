"""Dates in the other seven languages: relations, direction, ranges, and what is no date."""

from __future__ import annotations

import pytest

from archive.text import facts


def values(language: str, text: str) -> list[str | None]:
    return [one.value for one in facts(text, language=language, published="2023-05-17").dates]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Мост закрыли в апреле прошлого года.", ["2022-04"]),
        ("ru", "Ярмарка откроется в следующую субботу.", ["2023-05-20"]),
        ("ru", "Мост закрыли три года назад, 1-го мая.", ["2020", "2023-05-01"]),
        ("ru", "Ярмарка пройдёт в четверг.", ["2023-05-18"]),
        ("ru", "Срок продлили до 9 июня.", ["2023-06-09"]),
        ("ru", "Шёл снег с 4 по 6 марта.", ["2023-03-04/2023-03-06", "2023-03-04", "2023-03-06"]),
        ("uk", "Міст закрили у квітні минулого року.", ["2022-04"]),
        ("uk", "Ярмарок був у п'ятницю.", ["2023-05-12"]),
        ("pl", "Most zamknięto w kwietniu zeszłego roku.", ["2022-04"]),
        ("pl", "Targ otworzy się w przyszłą sobotę.", ["2023-05-20"]),
        ("de", "Die Brücke wurde im April vergangenen Jahres gesperrt.", ["2022-04"]),
        ("de", "Der Markt öffnet nächsten Samstag.", ["2023-05-20"]),
        ("de", "Vom 4. bis 6. März schneite es.", ["2023-03-04/2023-03-06", "2023-03-04", "2023-03-06"]),
        ("fr", "Le pont a été fermé en avril de l'année dernière.", ["2022-04"]),
        ("fr", "Le marché ouvre samedi prochain.", ["2023-05-20"]),
        ("fr", "Le pont est fermé aujourd'hui.", ["2023-05-17"]),
        ("fr", "Le 1er mars 2019, sept ponts ont été fermés.", ["2019-03-01"]),
        ("es", "El puente se cerró en abril del año pasado.", ["2022-04"]),
        ("es", "El mercado abrirá el próximo sábado y el lunes próximo.", ["2023-05-20", "2023-05-22"]),
        ("es", "Nevó del 4 al 6 de marzo.", ["2023-03-04/2023-03-06", "2023-03-04", "2023-03-06"]),
        ("es", "Cerraron el puente hace dos años.", ["2021"]),
        ("es", "El mercado abre dentro de diez días y hoy en día no cierra.", ["2023-05-27"]),
        ("es", "Nevó el 4 de marzo y al cabo de tres días llovió.", ["2023-03-04", "2023-03-07"]),
        ("es", "Nevó el pasado fin de semana.", ["2023-05-13/2023-05-14"]),
        ("kk", "Көпір өткен жылдың сәуірінде жабылды.", ["2022-04"]),
    ],
)
def test_a_relation_or_range(language: str, text: str, wanted: list[str]) -> None:
    assert values(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Пришли 1900 человек, собрали 1700 тенге; статья 2010, дом 1998."),
        ("ru", "Среда обитания и охрана окружающей среды."),
        ("ru", "Мая Петрова пела."),
        ("pl", "Zebrano 1700 złotych na podstawie art. 1984."),
        ("fr", "Il y avait 1900 personnes."),
        ("de", "Es kamen 1900 Menschen zur Familie Mai."),
        ("es", "Había 1900 personas."),
        ("uk", "Прийшли 1900 людей."),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert values(language, text) == []
