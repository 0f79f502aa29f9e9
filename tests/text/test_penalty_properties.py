"""What must hold of the penalties of any text: where they stand, who they name, the same answer twice, no exception."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.model import Penalty
from archive.text import dates, facts, sentences
from archive.text.lexicon import PENAL
from archive.text.penalties import read
from bench.penalty_score import length
from tests.text.penalty_scoring import KINDS, STATUSES

ENGLISH = (
    "On May 5 2012 Monday the court sentenced John Smith Ida Moor to five years and six months in prison fined jailed "
    "for $300 euros . , ; : - – ( ) “ ” \" 's ½ 7.5 3 and a half between from until up to at least life death banned "
    "suspended acquitted prosecutors asked appeal upheld cut reduced he she they her each respectively probation "
    "served confiscation of property already remand Judge Edda Holt lawyer two officers years months days \n \x85 "
    "\x00 \ud800 İ ﬃ 𝟝 ٣ é"
).split(" ")
RUSSIAN = (
    "Суд приговорил Анну Орлову Петра Власова к пяти годам и шести месяцам лишения свободы колонии строгого режима "
    "условно штраф оштрафовал 300 тысяч рублей . , ; : — ( ) « » с половиной полтора 7,5 от до не менее пожизненно "
    "расстрелу оправдал прокурор запросил апелляция оставила в силе снизил срок ему ей им каждому соответственно "
    "запретил конфискация УДО отсидел уже СИЗО Судья Олег Зимин адвокат двое полицейских 3 мая 2021 года лет месяцев "
    "суток \n \x85 \x00 \ud800 ё Ё İ"
).split(" ")
LIKELY = {
    language: st.lists(st.sampled_from(words), max_size=60).map(" ".join)
    for language, words in (("en", ENGLISH), ("ru", RUSSIAN))
}
PUBLISHED = st.sampled_from([None, "2012-10-08", "2012-10", "2012", "0001-01-01", "9999-12-31", "", "nonsense"])


def check(text: str, language: str, published: str | None) -> None:
    found = facts(text, language=language, published=published)
    position = 0
    for one in found.penalties:
        assert position <= one.start < one.end <= len(text)  # inside, in order, apart
        assert text[one.start : one.end] == text[one.start : one.end].strip()
        assert any(each.start <= one.start and one.end <= each.end for each in found.sentences)
        position = one.end
        check_fields(text, one)
        check_people(text, one, language)
    assert found == facts(text, language=language, published=published)


def check_fields(text: str, one: Penalty) -> None:
    assert one.kind in KINDS and one.status in STATUSES and one.rule and 0 <= one.confidence <= 1
    length(one.term)  # asks that it can be read
    assert one.probation is None or one.kind == "suspended"
    assert one.regime is None or one.kind in ("imprisonment", "life")
    for piece in (one.court, one.judge, *one.articles, *one.charges):
        assert piece is None or (piece and piece in text)


def check_people(text: str, one: Penalty, language: str) -> None:
    """Names are those of the text, Russian ones in the nominative; groups are its words."""
    names = one.person.split("; ") if one.person else []
    assert [name.removeprefix("unnamed: ") for name in names] == [each.name for each in one.people]
    for name in names:
        group = name.removeprefix("unnamed: ")
        assert group
        if group != name or language != "ru":
            assert group.casefold() in text.casefold()
        else:
            small = text.casefold().replace("ё", "е")
            assert all(word[:2] in small for word in name.casefold().replace("ё", "е").split())


@pytest.mark.parametrize("language", PENAL)
@settings(max_examples=150, deadline=None)
@given(data=st.data(), published=PUBLISHED)
def test_any_likely_text(language: str, data: st.DataObject, published: str | None) -> None:
    check(data.draw(LIKELY[language]), language, published)


@pytest.mark.parametrize("language", PENAL)
@settings(max_examples=100, deadline=None)
@given(text=st.text(st.characters(), max_size=200))
def test_any_text_at_all(language: str, text: str) -> None:
    check(text, language, None)


@pytest.mark.parametrize("language", PENAL)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_is_refused_stands_in_the_text_and_in_no_penalty(language: str, data: st.DataObject) -> None:
    text = data.draw(LIKELY[language])
    split = sentences.split(text, language)
    found = read(text, split, dates.find(text, split, language, None)[0], language, None)
    assert len(found.reasons) == len(found.penalties)
    for one in found.refused:
        assert 0 <= one.start < one.end <= len(text) and one.veto
        assert not any(one.start < each.end and each.start < one.end for each in found.penalties)


# ---- a sentence made of a term gives that term back -----------------------------------------------------------------

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split()
)
ONES += ["eighteen", "nineteen"]
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
SHORT = st.sampled_from(("John Smith", "Ida Moor", "Olena Brask", "Karim Abd el-Wahid"))
FORM = st.sampled_from(("words", "figures"))


def written(number: int, form: str) -> str:
    """An English number below 100 in words or figures."""
    if form == "figures":
        return str(number)
    if number < 20:
        return ONES[number - 1]
    ten = TENS[number // 10 - 2]
    return f"{ten}-{ONES[number % 10 - 1]}" if number % 10 else ten


def counted(number: int, unit: str, form: str) -> str:
    return f"{written(number, form)} {unit}{'' if number == 1 else 's'}"


@settings(max_examples=150, deadline=None)
@given(SHORT, st.integers(1, 99), st.integers(1, 23), FORM, FORM)
def test_years_and_months_come_back(who: str, years: int, months: int, one: str, other: str) -> None:
    text = f"{who} was sentenced to {counted(years, 'year', one)} and {counted(months, 'month', other)} in prison."
    (found,) = facts(text, language="en").penalties
    assert (found.term, found.kind, found.status) == (f"P{years}Y{months}M", "imprisonment", "sentenced")
    assert found.person == who
    assert text[found.start : found.end] == text[text.index("to ") + 3 : -1]


@settings(max_examples=100, deadline=None)
@given(SHORT, st.integers(1, 99), st.sampled_from(("year", "month", "week", "day")), FORM)
def test_one_unit_comes_back(who: str, number: int, unit: str, form: str) -> None:
    (found,) = facts(f"The court sentenced {who} to {counted(number, unit, form)} in prison.", language="en").penalties
    assert (found.term, found.person) == (f"P{number}{unit[0].upper()}", who)


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 49), st.integers(1, 50), FORM)
def test_a_range_comes_back(low: int, more: int, form: str) -> None:
    text = f"The court sentenced Ida Moor to {written(low, form)} to {written(low + more, form)} years in prison."
    (found,) = facts(text, language="en").penalties
    assert found.term == f"P{low}Y/P{low + more}Y"


DATIVE = "одному двум трём четырём пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати".split()
DATIVE += "четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати двадцати".split()


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 20), st.integers(1, 20), st.booleans())
def test_russian_years_and_months_come_back(years: int, months: int, words: bool) -> None:
    year, month = (DATIVE[years - 1], DATIVE[months - 1]) if words else (str(years), str(months))
    units = f"{'году' if years == 1 else 'годам'}", f"{'месяцу' if months == 1 else 'месяцам'}"
    text = f"Суд приговорил Анну Орлову к {year} {units[0]} и {month} {units[1]} лишения свободы."
    (found,) = facts(text, language="ru").penalties
    assert (found.term, found.kind, found.person) == (f"P{years}Y{months}M", "imprisonment", "Анна Орлова")
