"""Where a text names somebody who is withheld, and what is left of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.withheld import Withheld
from archive.withheld.mask import Masker, words_of
from archive.withheld.names import mask
from tests.text.timing import spent

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


KARA_MURZA = Masker(Withheld(("Vladimir Kara-Murza",)))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vladimir Kara-Murza. Kara-Murza’s wife", "___________________. __________’s wife"),
        ("Kara-Murza Vladimir. Kara‑Murza, Kara‐Murza", "___________________. __________, __________"),
        ("Владимиру Кара-Мурзе. О Кара-Мурзе, про-Кара-Мурзу", "____________________. О __________, про-__________"),
        ("V. Kara-Murza; Karamurza; Kara Murza", "_____________; _________; __________"),
        ("KARA-\nMURZA VLADIMIR", "_____\n______________"),
        ("vladimir kara-murza", "___________________"),
        ("Vladimir Kara", "Vladimir Kara"),
    ],
)
def test_no_half_of_a_double_surname_stays(text: str, left: str) -> None:
    assert masked(text, KARA_MURZA) == left


def test_other_words_of_a_listed_name() -> None:
    three = Masker(Withheld(("Leopoldo López Mendoza",)))
    assert masked("Leopoldo López Mendoza. López Mendoza", three) == "______________________. _____________"
    assert masked("Leopoldo López", three) == "Leopoldo López"  # docs: its own line
    assert masked("Lis Anna-Maria left", Masker(Withheld(("Anna-Maria Lis",)))) == "______________ left"


GAPS = (
    "\u2009", "\n", "\r\n", "\n\n \t", "\u2011", "\u2010", "–", "—", " — ", "\u2003", "\u3000", "\u2028", " " * 99, "*",
    "**", " **", "/", " / ", "·", ".", " \u200b", "\u200b", "\ufeff", "\u200e ", " (", " & ", ",\n",
)  # fmt: skip


@pytest.mark.parametrize("gap", GAPS)
def test_whatever_parts_the_words_of_a_name(gap: str) -> None:
    left = masked(f"Saw Vladimir{gap}Kozlov go")
    assert set(left) <= set("Saw go_\n") and left.startswith("Saw _") and left.endswith("_ go")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vladimir Koz-\nlov left", "_____________\n___ left"),
        ("Vladi-\nmir Koz\u00ad\nlov", "______\n________\n___"),
        ("VLADIMIR KOZ-\nLOV", "_____________\n___"),
        ("Владимир Коз- лова", "__________________"),
        ("Vladimir Kozlov. Ko-\nz-\nlov, Kozlov-\nled", "_______________. ___\n__\n___, ______-\nled"),
        ("Vladimir\nand koz-\nlovers", "Vladimir\nand koz-\nlovers"),
    ],
)
def test_a_word_that_the_end_of_a_line_breaks(text: str, left: str) -> None:
    assert masked(text) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Vladimir and Anna Kozlov were jailed", "________ and Anna ______ were jailed"),
        ("Владимир и Анна Козловы. У Козловых", "________ и Анна _______. У ________"),
        ("Vladimir & Anna Kozlov", "______________________"),
        ("Vladimir and Kozlov", "Vladimir and Kozlov"),
        ("Vladimir Putin and Anna Kozlova", "Vladimir Putin and Anna Kozlova"),
    ],
)
def test_a_surname_that_two_share(text: str, left: str) -> None:
    assert masked(text) == left


def test_and_is_no_initial() -> None:
    ivan = Masker(Withheld(("Ivan Kozlov",)))
    assert masked("Сергей и Козлов; Сергей и Анна Козловы", ivan) == "Сергей и Козлов; Сергей и Анна Козловы"
    assert masked("Write to i.kozlov@a.example", ivan) == "Write to ________@a.example"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("To vladimir.kozlov@a.example", "To _______________@a.example"),
        ("Vladimir Kozlov; kozlov@a.example", "_______________; ______@a.example"),
        ("Vladimir Kozlov: https://a.example/kozlov-x", "_______________: https://a.example/______-x"),
        ("To info@vladimir-kozlov.example", "To info@_______________.example"),
        ("Vladimir Kozlov: a@b.example, козлов", "_______________: a@b.example, козлов"),
    ],
)
def test_addresses_in_a_text(text: str, left: str) -> None:
    assert masked(text) == left


def test_a_text_that_is_the_surname_and_no_more_names_the_person() -> None:
    assert MASKER.named(["Kozlov"]) == MASKER.named(["Козлов"]) == MASKER.everybody
    assert KARA_MURZA.named(["Kara-Murza"]) == KARA_MURZA.everybody
    assert not MASKER.named(["козлов", "Kozlov case", "Anna Kozlova", "Kozlovsky"])


HOSTILE = (
    "Kozlov ", "kozlov.", "kozlov", "Koz-\n", "koz-\nlov ", "Kozlov-", "@kozlov", "Vladimir and Kozlov ", "Vladimir ",
    " ", "-", ".", "\u00ad", "a\u00ad\n", "\u200b", "Kara-", "Kara-Murza-",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    """CPU time against itself: eight times the text may take eight times as long, and as much again for noise."""

    def seconds(times: int) -> float:
        text = f"Vladimir Kozlov Kara-Murza{piece * times}Kozlov Murza kozlov"
        masker = Masker(Withheld(("Vladimir Kozlov", "Vladimir Kara-Murza")))
        return spent(lambda: masked(text, masker), 2)

    short = max(seconds(1_000), 0.01)
    assert seconds(8_000) < 16 * short


def test_spellings_of_one_name_are_one_entry() -> None:
    two = Masker(Withheld(("Vladimir Kozlov", "Владимир Козлов")))
    assert two.marks == MASKER.marks and len(two.marks) == 1
    assert not any("kozlov" in mark for mark in two.marks)


def test_words_of_an_address() -> None:
    for address in ("https://a.example/2012/vladimir-kozlov_freed", "vladimir.kozlov@a.example", "/%D0%92._Козлов/"):
        assert MASKER.named([words_of(address)]), address
    assert not MASKER.named([words_of("https://a.example/vladimir/2012/kozlovsky-street")])


PIECES = st.sampled_from(
    [
        *("Vladimir", "Kozlov", "Козлова", "V.", "Анна", "Koz", "lov", "and", "he said"),
        *(" ", "\n", ", ", "’s", "-", ".", "\u00ad", "\u200b", "@", "😀", "█"),
    ]
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
