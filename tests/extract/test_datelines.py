"""Which of several dates near the headline is the day of publication, and what of them stays in the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive import page
from archive.extract import document
from archive.model import Document, Issue

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
PARAGRAPHS = tuple(
    f"Paragraph {word} says at some length what happened in the court that week, and who was there."
    for word in ("one", "two", "three", "four")
)
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
TITLE = "<h1>A headline of five words</h1>"


def read(body: str, head: str = "", lang: str = "en") -> tuple[Document, tuple[Issue, ...]]:
    one = page.given(f"<html lang='{lang}'><head>{head}</head><body>{body}</body></html>", "https://x.example/a")
    one.fetched_at = NOW
    _, found, issues = document(one, None, None)
    assert found is not None
    return found, issues


@pytest.mark.parametrize(
    "first",
    [
        "On 3 March 2021 the court closed it.",
        "She was freed on 3 March 2021.",
        "Er starb am 3. März 2021.",
        "Он умер 3 марта 2021 года в колонии.",
    ],
)
def test_a_short_first_sentence_with_a_date_is_text(first: str) -> None:
    found, _ = read(f"{TITLE}<div><p>{first}</p>{BODY}</div>")
    assert (found.published, found.text.split("\n")[0]) == (None, first)


@pytest.mark.parametrize(
    ("body", "value", "basis"),
    [
        ("{t}<figure><img src=a.jpg><figcaption>Port, January 5, 2020</figcaption></figure><p>3 March 2021</p>{b}",
         "2021-03-03", "visible"),
        ("{t}<img src=a.jpg><div>Crowds in the port, January 5, 2020</div><p>Anna Bell | March 3, 2021</p>{b}",
         "2021-03-03", "visible"),
        ("{t}<div>Date: 5 June 2021, Warsaw</div><div>Posted: 12 April 2021</div>{b}", "2021-04-12", "visible"),
        ("<div>Sunday, 22 November 2026</div>{t}<p>Anna Bell | March 3, 2021</p>{b}", "2021-03-03", "visible"),
        ("<div class=current-date>5 January 2020</div>{t}<p>Harbour desk in the old port, 3 March 2021</p>{b}",
         "2021-03-03", "visible"),
        ("<div><time datetime=2020-01-05>5 January 2020</time><p><a href=/b>Another headline of some length</a></p>"
         "</div>{t}<p>3 March 2021</p>{b}", "2021-03-03", "visible"),
        ("{t}<p>Published 3 March 2021 | Updated 9 March 2021</p>{b}", "2021-03-03", "visible"),
        ("{t}<p>publié le 3 mars 2021, mis à jour le 9 mars 2021</p>{b}", "2021-03-03", "visible"),
        ("{t}<p>Updated 9 March 2021, published 3 March 2021</p>{b}", "2021-03-03", "visible"),
        ("{t}<p>Last updated 9 March 2021</p>{b}", "2021-03-09", "visible:updated"),
        ("{t}<p>María José García López<br>Madrid - 03 MAR 2021 - 18:40 CET</p>{b}", "2021-03-03", "visible"),
    ],
)  # fmt: skip
def test_which_of_them_it_is(body: str, value: str, basis: str) -> None:
    found, issues = read(body.format(t=TITLE, b=f"<div>{BODY}</div>"))
    assert found.published is not None
    assert (found.published.value, found.published.basis) == (value, basis)
    assert ("date-doubt" in [issue.kind.value for issue in issues]) == (basis == "visible:updated")


def test_spans_that_touch_are_words_of_their_own() -> None:
    row = "<div class=row><span>By Jane Roe</span><span>March 3, 2021</span><span>4 min read</span></div>"
    found, _ = read(f"{TITLE}{row}<div>{BODY}</div>")
    assert (found.authors, found.published and found.published.value) == (("Jane Roe",), "2021-03-03")
    assert found.text == "\n".join(PARAGRAPHS)


def test_a_word_in_two_elements_is_one_word() -> None:
    found, _ = read(f"{TITLE}<div><p><b>Out</b><i>side</i> the court stood forty people and a dog.</p>{BODY}</div>")
    assert found.text.startswith("Outside the court")


def test_a_row_of_labels_gives_its_fields_and_is_no_text() -> None:
    row = (
        "<div><span>Опубликовано: 3 марта 2021, 18:40</span> <span>Автор: Олег Гусев</span> "
        "<span>Просмотров: 1204</span></div>"
    )
    found, _ = read(f"{TITLE}<div>{row}{BODY}</div>", lang="ru")
    assert (found.authors, found.published and found.published.value) == (("Олег Гусев",), "2021-03-03")
    assert found.text == "\n".join(PARAGRAPHS)


def test_a_date_that_may_be_two_days_is_said_and_is_no_text() -> None:
    found, issues = read(f"{TITLE}<div><p>3/4/2021</p>{BODY}</div>")
    assert found.published is None
    told = [(issue.kind.value, issue.field, issue.excerpt) for issue in issues]
    assert told == [("ambiguous-date", "published", "3/4/2021"), ("no-date", "published", None)]
    assert found.text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "line",
    [
        "By Human Rights Watch",
        "By Ann Lee in Dublin, Bo Carr in Paris and Cy Dorn in Rome | Reuters",
        "Published 3 March 2021 | Updated 9 March 2021",
        "Photo by Peter Hall",
    ],
)
def test_lines_before_the_text_that_are_none_of_it(line: str) -> None:
    assert read(f"{TITLE}<div><p>{line}</p>{BODY}</div>")[0].text == "\n".join(PARAGRAPHS)


def test_a_date_of_change_is_no_text_wherever_it_stands() -> None:
    found, _ = read(f"{TITLE}<p>3 March 2021</p><div>{BODY}<p>Last modified on 9 March 2021</p></div>")
    assert found.text == "\n".join(PARAGRAPHS)


def test_who_took_the_picture_did_not_write_the_story() -> None:
    assert read(f"{TITLE}<p>Photo by Peter Hall</p><div>{BODY}</div>")[0].authors == ()


def test_a_preformatted_release_has_the_paragraphs_its_empty_lines_make() -> None:
    text = "\n\n".join(paragraph.replace(", and", ",\nand") for paragraph in PARAGRAPHS)
    assert read(f"{TITLE}<pre>3 March 2021\n\n{text}\n</pre>")[0].text == "\n".join(PARAGRAPHS)


def test_a_bold_line_above_the_date_is_the_title_of_a_page_that_names_only_its_site() -> None:
    head = "<b>Court frees the chairwoman of tenants</b><br><br>3 June 2015<br><br>"
    found, _ = read(f"<table><tr><td>{head}{BODY}</td></tr></table>", "<title>Ministry of Tenants</title>")
    assert found.title == "Court frees the chairwoman of tenants"
