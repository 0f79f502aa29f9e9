"""The grammar of dates passes over words that lead to a date and stand before none: no form is one of them alone."""

from __future__ import annotations

import re

import pytest

from archive.text.dates import grammar
from archive.text.lexicon import LANGUAGES, lexicon

BEFORE = ("", "_", *"IdonYyDEMWSXuCqzHφQvwralkchgbepPtfijmNABT&~,.-/()#")


@pytest.mark.parametrize("language", [*LANGUAGES, None])
def test_no_form_is_a_leading_word_alone(language: str | None) -> None:
    table = lexicon(language).dates
    forms = table.forms if table.own_order else (*table.forms, *grammar.ORDERS[table.postposed])
    alone = [
        (name, before, lead)
        for name, form in forms
        for before in BEFORE
        for lead in grammar.LEADS
        if re.compile(form).match(f"{before}{lead}_", len(before))
    ]
    assert alone == []
