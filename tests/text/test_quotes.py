"""Direct speech and its speakers, by mechanism; the examples of docs/text.md; hostile text."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest

from archive.model import Block, BlockKind, Quotation, Sentence
from archive.text import facts
from archive.text.quotes import find
from tests.text.timing import spent

DOCS = Path(__file__).parents[2] / "docs"


def quotes(text: str, language: str = "en") -> tuple[Quotation, ...]:
    return facts(text, language=language).quotes


def told(text: str, language: str = "en") -> list[tuple[str, str, str | None]]:
    """Kind, words and speaker of each quotation."""
    return [(one.kind[:4], text[one.start : one.end], one.speaker) for one in quotes(text, language)]


def speakers(text: str, language: str = "en") -> list[str | None]:
    return [one.speaker for one in quotes(text, language)]


def test_the_examples_of_the_documentation() -> None:
    section = (DOCS / "text.md").read_text("utf-8").split("## Quotations")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (\w\w) \| (.+?) \| (.*?) \|$", section, re.MULTILINE)
    assert len(rows) >= 12
    for language, text, expected in rows:
        text = text.replace(" ¶ ", "\n")
        found = "; ".join(
            f"`{text[one.start : one.end]}` {one.kind}, {one.speaker or 'nobody named'}"
            + (", continues" if one.continues else "")
            for one in quotes(text, language)
        )
        assert found == ("" if expected == "none" else expected), text


@pytest.mark.parametrize(
    "clause",
    [
        "Mira Soll said.", "said Mira Soll.", "Mira Soll, 41, said.", "said Mira Soll, who runs the shelter.",
        "said the group’s Europe and Central Asia researcher Mira Soll.", "the group’s researcher, Mira Soll, said.",
        "Mira Soll, a spokeswoman for the Ministry of Roads, told the Evening Post.", "Mayor Mira Soll told reporters.",
        "said a spokeswoman for the ministry, Mira Soll.", "Mira Soll of the Bureau for Rights and Rule of Law told.",
        "Rep. Mira Soll (D-Va.), head of the committee on roads, said.", "Gen. Mira Soll (right) said.",
        "according to Mira Soll.", "Mira Soll has also said.", "Mira Soll later wrote on her page.",
    ],
)  # fmt: skip
def test_the_clause_behind(clause: str) -> None:
    assert told(f"“The road is closed,” {clause}") == [("full", "The road is closed,", "Mira Soll")]


@pytest.mark.parametrize(
    "clause",
    [
        "Mira Soll said:", "Mira Soll told reporters on Friday:", "In a statement, researcher Mira Soll said:",
        "Mira Soll was quoted as saying:", "Mira Soll denied it, adding:", "Mira Soll:", "Mira Soll thanked the court:",
        "According to Mira Soll,", "Mira Soll, whose family lives in Tarn, said,",
    ],
)  # fmt: skip
def test_the_clause_ahead(clause: str) -> None:
    assert told(f"{clause} “The road is closed.”") == [("full", "The road is closed.", "Mira Soll")]


@pytest.mark.parametrize(
    "text",
    [
        "The “Long Road Home” was shown in the “Astra”.",
        "He was called “dangerous” in the file.",
        "There is a saying: “so it goes”.",
        "In his essay titled “The Empty Chair,” Reed says nothing of it.",
        'The pipe is 6" wide and 8" long, Reed said.',
        "The workers' huts and the boys' club date from the '90s, Reed said.",
        "Reed said the mark “ stands alone.",
        "The minister spoke of “reform”.",
    ],
)
def test_no_direct_speech(text: str) -> None:
    assert told(text) == []


def test_nobody_named_keeps_the_words_that_tell_it() -> None:
    text = "“We had orders,” a police officer said. “They came from above.”"
    for one in quotes(text):
        assert one.speaker is None and one.said_by and one.cue
        assert text[slice(*one.said_by)] == "a police officer" and text[slice(*one.cue)] == "said"


def test_whose_lawyer_it_was_is_kept() -> None:
    text = "Venn’s fellow prisoners called it “outrageous”. A tenth of “inimical” forces remained."
    (one,) = quotes(text)
    assert one.speaker is None and one.said_by and text[slice(*one.said_by)] == "Venn’s fellow prisoners"


def test_organisations_speak_too() -> None:
    assert speakers("The London-based watchdog Human Rights Watch called it “a blow to freedom”.") == [
        "Human Rights Watch"
    ]


def test_several_people_are_nobody_in_particular() -> None:
    assert speakers("“We know,” Ada Venn, Mira Soll and Jo Reed wrote.") == [None]


def test_a_surname_of_two_people_stays_as_it_is_written() -> None:
    assert speakers("Ada Venn met Tom Venn. “It was late,” Venn said.") == ["Venn"]
    assert speakers("Ada Venn left. “It was late,” Venn said.") == ["Ada Venn"]


def test_a_pronoun_is_a_person_only_where_it_can_be_no_other() -> None:
    assert speakers("“No,” Ada Venn said.\n“Never,” she added.") == ["Ada Venn", "Ada Venn"]
    assert speakers("“No,” Ada Venn said. Mira Soll nodded. “Never,” she added.") == ["Ada Venn", None]
    assert speakers("“No,” Mr. Reed said. Jo Reed left.\n“Never,” she added.") == ["Jo Reed", None]
    assert speakers("“We did,” they said.") == [None]


def test_paragraphs_that_each_open_with_a_mark_are_one_quotation() -> None:
    text = "Ada Venn said: “One.\n“Two.\n“Three.”\nShe left."
    assert told(text) == [("full", word, "Ada Venn") for word in ("One.", "Two.", "Three.")]
    assert [one.continues for one in quotes(text)] == [False, True, True]
    assert told("Ada Venn said: “One.\nTwo.") == []


def test_a_clause_in_the_middle() -> None:
    text = "“The price,” Mira Soll said, “is high.”"
    assert [one.continues for one in quotes(text)] == [False, True]
    assert speakers(text) == ["Mira Soll", "Mira Soll"]


def test_a_quotation_under_a_colon_and_one_under_a_quotation() -> None:
    text = "Ada Venn told the court:\n“I did not sign it.”\n“I never saw it before today.”"
    assert speakers(text) == ["Ada Venn", "Ada Venn"]


def test_headings_are_titles_unless_somebody_says_them() -> None:
    text = "“We will never leave this town again”"
    heading = (Block(0, len(text), BlockKind.HEADING),)
    assert facts(text + ".", language="en", blocks=heading).quotes == ()


def test_marks_within_marks_are_part_of_the_words() -> None:
    text = "“They told us, ‘Go home,’ and we did,” Ada Venn recalled."
    assert told(text) == [("full", "They told us, ‘Go home,’ and we did,", "Ada Venn")]
    russian = "«Мы смотрели «Возвращение», — сказал Олег Дранов."
    assert told(russian, "ru") == [("full", "Мы смотрели «Возвращение»", "Олег Дранов")]


def test_inflected_names_become_those_who_spoke() -> None:
    text = "«Мы ждём», — сказал Олег Дранов.\nПо словам Дранова, «решения ещё нет и не будет»."
    assert speakers(text, "ru") == ["Олег Дранов", "Олег Дранов"]


def test_a_name_in_another_case_is_not_who_speaks() -> None:
    assert speakers("«Мы ждём», — сказала адвокат Марины Лозовской.", "ru") == [None]
    assert speakers("«Мы ждём», — сказал адвокат Игоря Якимчука.", "ru") == [None]
    assert speakers("«Мы ждём», — сказала адвокат Марина Лозовская.", "ru") == ["Марина Лозовская"]
    assert speakers("«Мы ждём», — цитирует агентство Игоря Якимчука.", "ru") == [None]


def test_whose_people_they_are_is_not_who_speaks() -> None:
    text = "Juan Otero fue detenido. “La fianza está lista”, respondieron los abogados del expresidente Otero."
    assert speakers(text, "es") == [None]
    assert speakers("Die Antwort lautet: „Wir warten noch immer darauf.“", "de") == [None]


def test_no_language_no_quotations() -> None:
    assert quotes("“Ja,” zei Jan Smit.", "nl") == ()
    assert find("“Ja,” zei Jan Smit.", (), None) == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Unlike Tom Vale, the judge said: “The road is closed.”", None),
        ("en", "Tom Vale and Ann Orr said: “The road is closed.”", None),
        ("en", "Tom Vale met Ann Orr. Vale and Orr said: “The road is closed.”", None),
        ("en", "“The road is closed,” said Tom Vale and Ann Orr.", None),
        ("en", "Tom Vale met Ann Orr. “The road is closed,” said Vale and Orr.", None),
        ("en", "“The road is closed,” said Tom Vale, and Ann Orr left.", "Tom Vale"),
        ("en", "“The road is closed,” the chair, CEO and president Ann Orr said.", "Ann Orr"),
        ("en", "As CISA notes, “the road is closed to all”.", "CISA"),
        ("en", "But CISA notes “the road is closed to all”.", "CISA"),
        ("en", "When CISA said “the road is closed to all”, they left.", "CISA"),
        ("en", "Tom Vale left. But as Vale said, “the road is closed to all”.", "Tom Vale"),
        ("de", "Nachdem Ute Lorenz die Akte gelesen hatte, sagte Olaf Reber: „Das ist gut.“", "Olaf Reber"),
        ("de", "Nachdem Ute Lorenz die Akte gelesen hatte, erklärte er: „Das ist gut.“", None),
        ("de", "„Das ist gut“, sagte der Anwalt von Jan Kost.", None),
        ("de", "Gestern sagte der Anwalt von Jan Kost: „Das ist gut.“", None),
        ("de", "Gegenüber Bild sagte Jan Kost: „Das ist gut.“", "Jan Kost"),
        ("de", "Als Fehler bezeichnete es Jan Kost, „nicht zu handeln“.", "Jan Kost"),
        ("de", "„Das war laut“, sagte Schülerin Diba.", "Diba"),
        ("de", "„Das war laut“, sagte Mitschüler Nicolas.", "Nicolas"),
        ("de", "Energie-Spezialistin Neumann sagte: „Das war laut.“", "Neumann"),
        ("ru", "«Мы ждём», — сказал министр Ивану Петрову.", None),
        ("ru", "«Мы ждём», — сказал Ивану Петрову министр.", None),
        ("ru", "«Мы ждём», — сообщил Ивану Петрову адвокат Олег Дранов.", "Олег Дранов"),
        ("ru", "Министр сказал Ивану Петрову: «Мы ждём решения».", None),
        ("ru", "По словам адвоката Ивана Петрова, «решения ещё нет и не будет».", None),
        ("ru", "По словам министра Ивана Петрова, «решения ещё нет и не будет».", "Ивана Петрова"),
        ("uk", "«Ми чекаємо», — сказав Іванові Петренкові міністр.", None),
        ("uk", "«Ми чекаємо», — сказав міністр Андрію Лозовому.", None),
        ("uk", "За словами адвоката Івана Петренка, «рішення ще немає і не буде».", None),
        ("en", "Like Tom Vale, the judge said: “The road is closed.”", None),
        ("en", "“The road is closed,” said Tom Vale, Jo Reed and Ann Orr.", None),
        ("en", "“The road is closed,” said Tom Vale and his wife Ann Orr.", None),
        ("de", "„Das ist gut“, sagte Jan Kosts Anwalt.", None),
        ("pl", "– To koniec – powiedział Janowi Brzozie minister.", None),
        ("pl", "Zdaniem adwokata Jana Brzozy „sprawa jest od początku polityczna”.", None),
        ("es", "“¿Quién paga?”, se preguntaba en una entrevista a la emisora Radio Norte.", None),
        ("es", "Desde la Plataforma aseguran que “el puente está cerrado”.", "Plataforma"),
    ],
)  # fmt: skip
def test_whom_the_verb_has_for_its_subject(language: str, text: str, speaker: str | None) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    "clause",
    [
        "Tom Vale denied saying",
        "Tom Vale denies he said",
        "Tom Vale did not say",
        "Neither Tom Vale nor Ann Orr said",
        "Nobody said",
    ],
)
def test_words_that_were_not_said_are_nobodys(clause: str) -> None:
    assert told(f"{clause} “the road is closed”.") == []


@pytest.mark.parametrize(
    ("language", "text", "described"),
    [
        ("de", "Nachdem Ute Lorenz kam, sagte der Minister: „Das ist gut.“", "der Minister"),
        ("de", "Gegenüber Bild sagte der Sprecher: „Das ist gut.“", "der Sprecher"),
        ("de", "Das Wasser kam in der Nacht, betont sie: „Niemand hat uns gewarnt.“", "sie"),
        ("en", "The strategy specifically calls it “a way to close the road”.", "The strategy"),
        ("en", "In a statement to Tom Vale, the ministry said: “The road is closed.”", "the ministry"),
        ("en", "A statement to Tom Vale said: “The road is closed.”", "A statement"),
        ("ru", "«Мы ждём», — сказал Ивану Петрову министр.", "министр"),
    ],
)
def test_who_is_described(language: str, text: str, described: str) -> None:
    (one,) = quotes(text, language)
    assert one.speaker is None and one.said_by and text[slice(*one.said_by)] == described


def test_lines_and_blanks_are_read_once() -> None:
    """Eight times as many may take no more than some sixteen times the time; a loop in a loop takes 64."""
    for piece in ("\n", " \n", " ", "\n\t", "\r\n", "\u2028", "a\n \n"):
        texts = (piece * (size // len(piece)) for size in (4_000, 32_000))
        small, large = (spent(partial(find, text, (Sentence(0, len(text)),), "en")) for text in texts)
        assert large < 16 * small + 0.1, repr(piece)


HOSTILE = [
    "\n",
    " \n",
    "“\n",
    "\n— ",
    " and Aa",
    '"',
    '"a ',
    "“",
    "“A b ",
    "« «a» ",
    "‘a ’",
    "s’ a",
    '"A b," said X. ',
    "Aa: “B c.” ",
    '"A b c d e.\n',
]


def test_a_megabyte_of_marks_holds_no_speech() -> None:
    text = '"' * 1_000_000
    assert find(text, (Sentence(0, len(text)),), "en") == ()


def took(text: str) -> float:
    """The CPU time of finding a text's quotations, in seconds."""
    sentences = facts(text, language="xx").sentences
    return spent(lambda: find(text, sentences, "en"))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    """Eight times the text may take no more than some sixteen times the time."""
    small, large = (took(piece * (size // len(piece))) for size in (6_000, 48_000))
    assert large < 16 * small + 0.1
