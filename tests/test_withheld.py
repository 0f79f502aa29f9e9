"""Where a text names somebody who is withheld, and what is left of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.withheld import Withheld
from archive.withheld.mask import Masker, words_of
from archive.withheld.names import mask

MASKER = Masker(Withheld(("Vladimir Kozlov",)))


def masked(text: str, masker: Masker = MASKER) -> str:
    """As of a document that says this and nothing else; "_" for each character that is masked."""
    return masker.text(text, masker.named([text])).replace("█", "_")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vladimir Kozlov was jailed.", "_______________ was jailed."),
        ("Vladimir Kozlov’s wife; Kozlov's lawyer", "_______________’s wife; ______'s lawyer"),
        ("VLADIMIR KOZLOV FREED", "_______________ FREED"),
        ("vladimir kozlov", "_______________"),
        ("Kozlov Vladimir", "_______________"),
        ("Kozlov, Vladimir", "________________"),
        ("V. Kozlov and V.Kozlov and Kozlov V.", "_________ and ________ and ________."),
        ("Vladimir “Volodya” Kozlov", "_________________________"),
        ("Vladimir I. Kozlov", "__________________"),
        ("Vladimir Ivanovich Kozlov", "_________________________"),
        ("Władimir Kozłow", "_______________"),
        ("Владимир Козлов", "_______________"),
        ("Козлова Владимира Ивановича осудили", "___________________________ осудили"),
        ("Владимиру Козлову дали срок. Козлов молчал.", "_________________ дали срок. ______ молчал."),
        ("В. И. Козлов", "____________"),
        ("Владимир Козловтың ісі, Козловқа", "__________________ ісі, ________"),
        ("Władimirowi Kozłowowi", "Władimirowi Kozłowowi"),  # the given name is in no case that is known
        ("Vladi\u00admir Koz\u200blov", "_" * 17),
        ("Vladimir\u00a0Kozlov", "_" * 15),
        ("Vladimir Kozlov, pro-Kozlov, Kozlov-led", "_______________, pro-______, ______-led"),
        ("Vladimir Kozlov. His wife Kozlova", "_______________. His wife _______"),
        ("Vladimir Kozlov and козлов", "_______________ and козлов"),  # "of goats"
    ],
)
def test_the_name_in_any_spelling(text: str, left: str) -> None:
    assert masked(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Kozlov was freed.",
        "Vladimir Putin spoke.",
        "Vladimir spoke.\nKozlov left.",
        "He met Vladimir. Kozlov left.",
        "Anna Kozlova was freed.",
        "Vladimir Kozlovsky was freed.",
        "Vladimir, a driver, and Ivan Kozlov",
        "Kozlovsky Vladimirov",
        "",
    ],
)
def test_who_is_somebody_else(text: str) -> None:
    assert masked(text) == text


def test_a_text_without_its_document_is_masked_by_surname() -> None:
    assert MASKER.strict("Kozlov freed") == "██████ freed"
    assert MASKER.strict("козлов") == "██████"
    assert MASKER.strict("a herd of козлов, Said he") == "a herd of козлов, Said he"


def test_a_name_of_one_word_and_one_of_two_surnames() -> None:
    assert masked("Pele and pele", Masker(Withheld(("Pele",)))) == "____ and pele"
    double = Masker(Withheld(("Anna Nowak-Lis",)))
    assert masked("Anna Nowak-Lis, Ms. Lis", double) == "______________, Ms. ___"
    assert masked("Anna Nowak", double) == "Anna Nowak"


def test_spellings_of_one_name_are_one_entry() -> None:
    two = Masker(Withheld(("Vladimir Kozlov", "Владимир Козлов")))
    assert two.marks == MASKER.marks and len(two.marks) == 1
    assert not any("kozlov" in mark for mark in two.marks)


def test_words_of_an_address() -> None:
    for address in ("https://a.example/2012/vladimir-kozlov_freed", "vladimir.kozlov@a.example", "/%D0%92._Козлов/"):
        assert MASKER.named([words_of(address)]), address
    assert not MASKER.named([words_of("https://a.example/vladimir/2012/kozlovsky-street")])


PIECES = st.sampled_from(
    ["Vladimir", "Kozlov", "Козлова", "V.", "Анна", " ", "\n", ", ", "’s", "-", ".", "he said", "\u00ad", "😀", "█"]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_offsets_stay_and_nothing_is_left(text: str) -> None:
    named = MASKER.named([text])
    once = MASKER.text(text, named)
    assert len(once) == len(text)
    assert [at for at, sign in enumerate(once) if sign == "\n"] == [at for at, sign in enumerate(text) if sign == "\n"]
    assert all(new == old or new == "█" for new, old in zip(once, text, strict=True))
    assert MASKER.named([once]) == frozenset()
    assert MASKER.text(once, named) == once


@given(st.text(max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_mask_has_as_many_code_points(text: str, start: int, end: int) -> None:
    assert len(mask(text, [(start, min(end, len(text)))])) == len(text)
