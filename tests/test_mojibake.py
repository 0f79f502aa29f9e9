"""archive.page.mojibake: what was read in a wrong charset is repaired where that is certain; honest text stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive import page
from archive.model import IssueKind
from archive.page.mojibake import repaired

PAGES = sorted((Path(__file__).parent / "pages").glob("*/page.html"))
ENGLISH = "<p>The café’s owner – a former judge – said “no”. The organiser’s résumé was “naïve”, he’d say.</p>"
RUSSIAN = "<p>Третьего марта городской суд приговорил председателя профсоюза к шести годам лишения свободы.</p>"
KAZAKH = "<p>Арал қалалық соты кәсіподақ төрағасын алты жылға бас бостандығынан айырды, деп хабарлады сот.</p>"
HONEST = (
    "<p>À la fin, l’été « déjà » passé »… le café” était fermé, où il âgé fut né.</p>" * 3,
    "<p>BRANDÉ® und „Ä“ und „Ö“: das Maß, die Größe, §§ 3, 4</p>" * 5,
    "<p>NÃO É SÓ ISSO: A AÇÃO DO JUIZ, Â CASA</p>" * 5,
    "<p>Ребята и Сергей, Роза, Рим № 4, Степан; «Р» и «С»</p>" * 5,
    "<p>Після рішення суду Різдво й Січ: Рівне, Ріпки, Сіверськ</p>" * 9,
    "<p>În această țară, râul și lumânările</p>" * 5,
)


def wrongly(text: str, charset: str) -> str:
    """UTF-8 bytes as a browser shows them in a charset of one byte: what the charset lacks, as controls."""
    return "".join(bytes([byte]).decode(charset, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("charset", ["cp1252", "latin-1", "cp1251"])
@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, KAZAKH])
def test_utf8_that_was_read_as_something_else(text: str, charset: str) -> None:
    certain = text != ENGLISH or charset != "cp1251"  # a few Cyrillic letters between Latin ones are not
    wrong = wrongly(text, charset)
    assert repaired(wrong)[0] == (text if certain else wrong)


def test_twice_over() -> None:
    assert repaired(wrongly(wrongly(ENGLISH, "cp1252"), "cp1252"))[0] == ENGLISH


def test_windows_1251_that_was_read_as_windows_1252() -> None:
    read = page.given(RUSSIAN.encode("cp1251").decode("cp1252"), "https://x.example/a")
    assert read.text == RUSSIAN
    assert [issue.kind for issue in read.issues] == [IssueKind.MOJIBAKE]


@pytest.mark.parametrize("text", [ENGLISH, RUSSIAN, KAZAKH, *HONEST, "it’s â€™ once, and Ã© once"])
def test_honest_text_stays(text: str) -> None:
    assert repaired(text) == (text, None)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_gold_pages_stay(path: Path) -> None:
    assert not page.given(path.read_bytes().decode("utf-8", "replace"), "").has(IssueKind.MOJIBAKE)


@given(st.text(alphabet="aàáâãäåÂÃÐÑîåРСїРѕÃ\x80\x99€™¢©° \u00a0", max_size=60))
@example("Ã\x83Â©" * 4)
def test_no_text_raises_and_a_repair_is_final(text: str) -> None:
    better, told = repaired(text)
    better.encode()
    assert (better == text) == (told is None)
