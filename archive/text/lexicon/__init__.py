"""Language tables: one module a language, loaded when first asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.resources import files

from archive.text.lexicon.justice import PenaltyTable
from archive.text.lexicon.speech import QuoteTable
from archive.text.lexicon.tables import Lexicon, SentenceTable

LANGUAGES = ("en", "ru", "uk", "kk", "pl", "fr", "de", "es")


@cache
def lexicon(language: str | None) -> Lexicon:
    """The tables of a language; empty ones for a language we have none for."""
    if language in LANGUAGES:
        loaded: Lexicon = import_module(f"archive.text.lexicon.{language}").LEXICON
        return replace(loaded, dates=replace(loaded.dates, feasts=language))
    return Lexicon(language or "und", SentenceTable())


@cache
def quotes(language: str | None) -> QuoteTable | None:
    """The words around direct speech in a language; None for a language we have none for."""
    if language not in LANGUAGES:
        return None
    loaded: QuoteTable = import_module(f"archive.text.lexicon.{language}_quotes").QUOTES
    return loaded


PENAL = ("en", "ru")


@cache
def penalties(language: str | None) -> PenaltyTable | None:
    """The words of court penalties in a language; None for a language we have none for."""
    if language not in PENAL:
        return None
    loaded: PenaltyTable = import_module(f"archive.text.lexicon.{language}_penalties").PENALTIES
    return loaded


@cache
def common(name: str) -> frozenset[str]:
    """The words of a file in this folder, without its comments; none for no name."""
    if not name:
        return frozenset()
    lines = (files(__package__) / name).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
