"""Languages told from a sentence; too little text is a doubt, not a guess."""

from __future__ import annotations

import pytest

from archive.model import IssueKind
from archive.text import facts
from archive.text.language import detect


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The harbour was closed for the winter and nobody was there to open it."),
        ("ru", "Гавань закрыли на зиму, и никого не было, чтобы её открыть."),
        ("uk", "Гавань зачинили на зиму, і нікого не було, щоб її відкрити."),
        ("kk", "Порт қысқа жабылды, және оны ашатын ешкім болған жоқ."),
        ("pl", "Port zamknięto na zimę i nie było nikogo, kto by go otworzył."),
        ("fr", "Le port a été fermé pour l'hiver et personne n'était là pour l'ouvrir."),
        ("de", "Der Hafen war im Winter geschlossen, und niemand war da, um ihn zu öffnen."),
        ("es", "El puerto estaba cerrado por el invierno y no había nadie para abrirlo."),
        ("nl", "De haven was gesloten voor de winter en niemand was er om hem te openen."),
        ("tr", "Liman kış için kapatıldı ve açacak kimse yoktu, herkes bekliyordu."),
    ],
)
def test_a_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["2012", "OK", "12.10.2012 15:30", "Qwrt zxcv"])
def test_too_little(text: str) -> None:
    found = facts(text)
    assert found.language is None
    assert found.issues[0].kind is IssueKind.LANGUAGE_DOUBT
