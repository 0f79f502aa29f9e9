"""Text made to be slow to read for penalties: in one sentence and over a whole text the time grows as the text does.

As in test_linear.py CPU time is compared with itself: four times the text may take four times as long, and a loop
inside a loop would take sixteen. What goes before penalties (sentences, dates, quotations) is read beforehand.
"""

from __future__ import annotations

import pytest

from archive.text import dates, penalties, quotes, sentences
from tests.text.timing import spent

BEGINS = {"en": "The court: ", "ru": "Суд: "}
ENDS = {"en": " the court sentenced Ida Moor to five years in prison", "ru": " суд дал Анне Орловой пять лет колонии"}
UNITS = {  # repeated in one sentence
    "en": (
        "sentenced to ", "years ", "five years ", "5, 4 and 3 years ", "5, ", "Name ", "Ida Moor, ", "$5 million ",
        "fined $5 million ", "Ida Moor, Gus Pell and Ola Venn ", "jailed for ", "sentenced to five years in prison, ",
        "life ", "to death ", "acquitted ", "not guilty ", "Judge Edda Holt ", "prosecutors asked ", "guilty of a, ",
        "who ", "suspended ", "between ", "from ten years to ", "up to ", "two officers ", "the other ", "he ",
        "and a half ", "fine of ", "banned from ", "early release ", "the murder of ", "Ida Moor (five years) ",
        "Ida Moor: five years; ", "respectively ", "punishable by ", "could be ", "year-", "Aa Inc. ", "and ",
        "known as ", "Article 5 ",
    ),
    "ru": (
        "приговорён к ", "лет ", "пять лет ", "Анна Орлова, ", "Анна Орлова, Пётр Власов и Инга Белова ",
        "к пяти годам ", "штраф в ", "на 5 млн рублей ", "условно ", "пожизненно ", "оправдал ", "помилован ",
        "прокурор просил ", "который ", "с половиной ", "с семи до ", "колонию на ", "запретил ", "досрочно освобод ",
        "трое полицейских ", "ему ", "судья Олег Зимин ", "виновной в а, ", "по ст. 5 УК ", "вместо ", "отсидел ",
    ),
}  # fmt: skip
LINES = {  # repeated, each a sentence or a few
    "en": (
        "Ida Moor was sentenced to five years in prison.", "Sentenced to five years in prison.", "Acquitted.",
        "The court sentenced Ida Moor to five years in prison on 3 May 2021.", "The court fined Ida Moor $5 million.",
        "Five officers were sentenced to five years in prison by a court.", "Ida Moor – 5 years", "He got death.",
        "Ida Moor, held since 3 May 2020, was sentenced to five years in prison.", "The court fined her 9,000 rupees.",
        "The verdict takes effect ten days later. The court gave her two years in prison on 3 May 2021.",
        "“They gave me five years in prison,” Ida Moor said.", "Aa Bb Inc. was fined $5 by a court.",
        "Ida Moor Jailed For Five Years", "IDA MOOR JAILED FOR FIVE YEARS", "The verdicts:\nIda Moor: five years",
        "On 3 May Ida Moor pleaded guilty in court.",
        "İda Moor was sentenced to five years in prison.", "The appeal court cut ten years in prison to a fine of $5.",
    ),
    "ru": (
        "Суд приговорил Анну Орлову к пяти годам колонии.", "Приговор: пять лет колонии.", "Оправдал суд.",
        "Суд оштрафовал её на 300 рублей.", "3 мая 2021 года суд приговорил Анну Орлову к пяти годам колонии.",
        "Приговор вступит в силу через 10 дней. 3 мая 2021 года суд дал ей два года колонии.",
    ),
}  # fmt: skip


def took(text: str, language: str, times: int) -> float:
    """The CPU time of reading a text for penalties, in seconds."""
    split = sentences.split(text, language)
    days = dates.find(text, split, language, "2023-05-17")[0]
    said = quotes.find(text, split, language)
    return spent(lambda: penalties.read(text, split, days, language, "2023-05-17", said), times)


@pytest.mark.parametrize(("language", "unit"), [(language, unit) for language in UNITS for unit in UNITS[language]])
def test_four_times_the_sentence_takes_no_nine_times_as_long(language: str, unit: str) -> None:
    assert penalties.LONGEST >= 6_000  # so that all of the longer one is read
    small, large = (
        took(BEGINS[language] + unit * (size // len(unit)) + ENDS[language], language, times)
        for size, times in ((1_450, 3), (5_800, 1))
    )
    assert large < 9 * max(small, 0.002)


@pytest.mark.parametrize(("language", "line"), [(language, line) for language in LINES for line in LINES[language]])
def test_four_times_the_lines_take_no_eight_times_as_long(language: str, line: str) -> None:
    small, large = (
        took(BEGINS[language] + f"{line}\n" * (size // len(line)), language, times)
        for size, times in ((20_000, 2), (80_000, 1))
    )
    assert large < 8 * max(small, 0.002)


@pytest.mark.parametrize("form", ["lines", "list"])
def test_four_times_the_people_take_no_eight_times_as_long(form: str) -> None:
    def text(count: int) -> str:
        letters = "bcdfghklmnprstvz"
        pairs = [f"{one}a{other}" for one in letters for other in letters]
        names = [f"{pairs[at % 256].title()}o {pairs[at // 256].title()}{pairs[-at % 256]}e" for at in range(count)]
        if form == "list":
            return "".join(
                f"The court jailed {', '.join(names[at : at + 50])} for a year.\n" for at in range(0, count, 50)
            )
        return "".join(f"The court sentenced {name} to five years in prison.\n" for name in names)

    small, large = (took(text(count), "en", 1) for count in (500, 2_000))
    assert large < 8 * max(small, 0.002)
