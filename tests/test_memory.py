"""What is learnt of a site: repetition, whatever the order of the pages; never what only its articles say."""

from __future__ import annotations

import random

import pytest

from archive import extract, memory, page
from archive.memory import LEAST, Outline
from archive.model import Document, IssueKind, SiteMemory
from tests import repeating_site as quay


def outline(html: str, number: int) -> Outline:
    key = f"{quay.HOST}/story/{number}"
    found = memory.outline(page.given(html, f"https://{key}"), key, "")
    assert found is not None
    return found


def learnt(count: int = 12) -> SiteMemory:
    return memory.learn(quay.HOST, [outline(quay.page(number), number) for number in range(count)])


def read(html: str, known: SiteMemory | None) -> tuple[Document, list[str]]:
    _, found, issues = extract.document(page.given(html, f"https://{quay.HOST}/story/99"), None, known)
    assert found is not None
    return found, [issue.kind for issue in issues]


def test_what_the_template_repeats_is_learnt() -> None:
    found = learnt()
    assert (dict(found.boxes), dict(found.lines)) == ({"div.tin": quay.APPEAL}, {quay.HEAD: 12, quay.NOTE: 12})
    assert (found.site, found.revision, found.pages) == (quay.HOST, 0, 12)


def test_a_page_that_was_not_learnt_from_is_its_article_alone() -> None:
    before, _ = read(quay.page(99), None)
    assert {quay.HEAD, quay.APPEAL, quay.NOTE} <= set(before.text.split("\n"))
    after, _ = read(quay.page(99), learnt())
    assert after.text.split("\n") == quay.article(99)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_pages_does_not_matter(seed: int) -> None:
    pages = [outline(quay.page(number), number) for number in range(12)]
    random.Random(seed).shuffle(pages)
    assert memory.learn(quay.HOST, pages) == learnt()


def test_too_few_pages_teach_nothing() -> None:
    found = learnt(LEAST - 1)
    assert (found.boxes, found.lines) == ({}, {})


def test_copies_of_one_story_are_one_witness() -> None:
    copies = [outline(quay.page(7), number) for number in range(12)]
    found = memory.learn(quay.HOST, copies)
    assert (found.boxes, found.lines) == ({}, {})


def test_what_few_pages_share_is_compared_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of thousands of lines that stand on many of them would take minutes; copies are told all the same."""
    monkeypatch.setattr(memory, "PAIRS", 1)
    pages = [outline(quay.page(number % 11), number) for number in range(12)]
    stories = memory.told(pages)
    assert stories[11] == stories[0]
    assert len(set(stories)) == 11
    monkeypatch.setattr(memory, "PAIRS", 0)
    assert len(set(memory.told(pages))) == 12


def test_versions_of_one_document_are_one_page() -> None:
    versions = [Outline(f"{quay.HOST}/a", str(at), (), (f"Line {at}", quay.NOTE)) for at in range(12)]
    found = memory.learn(quay.HOST, versions)
    assert (found.pages, found.lines) == (1, {})


def test_what_stands_in_the_middle_of_articles_is_no_edge() -> None:
    pages = [
        Outline(f"{quay.HOST}/{at}", "", (), (f"First {at} " * 9, quay.NOTE, f"Last {at} " * 9)) for at in range(12)
    ]
    assert memory.learn(quay.HOST, pages).lines == {}


def test_a_line_on_a_small_share_of_the_stories_is_theirs() -> None:
    """A paragraph on one case, repeated below four of forty stories, is no boilerplate."""
    pages = [
        Outline(f"{quay.HOST}/{at}", "", (), (f"First {at} " * 9, *([quay.NOTE] if at < 4 else []))) for at in range(40)
    ]
    assert memory.learn(quay.HOST, pages).lines == {}


def test_an_element_with_the_article_in_it_is_no_box() -> None:
    menu = "<ul>" + "".join(
        f"<li><a href='/{n}'>Read what we wrote of {place}</a></li>" for n, place in enumerate(quay.PLACES)
    )
    pages = [quay.page(number).replace("<h1>", f"{menu * 9}</ul><h1>") for number in range(12)]
    assert "div.sheet" not in memory.learn(quay.HOST, [outline(one, at) for at, one in enumerate(pages)]).boxes


def test_labels_are_no_box() -> None:
    label = '<p>{}</p><div class="label">Charged with:</div>'
    pages = [quay.page(n).replace("<p>At", label.format("") + "<p>At") for n in range(12)]
    assert "div.label" not in memory.learn(quay.HOST, [outline(one, at) for at, one in enumerate(pages)]).boxes


def test_names_of_one_page_are_no_make() -> None:
    pages = [quay.page(n).replace('class="tin"', f'id="tin-{n + 1000}" class="tin n{n + 1000}"') for n in range(12)]
    assert set(memory.learn(quay.HOST, [outline(one, at) for at, one in enumerate(pages)]).boxes) == {"div.tin"}


def test_a_remembered_line_within_the_text_stays() -> None:
    first, second, third = quay.article(99)
    html = f"<h1>Story</h1><div><p>{first}</p><p>{second}</p><p>{quay.NOTE}</p><p>{third}</p></div>"
    found, _ = read(html, SiteMemory(quay.HOST, 3, lines={quay.NOTE: 9}))
    assert found.text.split("\n") == [first, second, quay.NOTE, third]


def test_what_takes_much_of_a_text_says_so() -> None:
    _, issues = read(quay.page(99), SiteMemory(quay.HOST, 3, boxes={"div.tin": ""}))
    assert IssueKind.MEMORY_DOUBT not in issues
    _, issues = read(quay.page(99), learnt())
    assert IssueKind.MEMORY_DOUBT in issues


def test_a_page_that_is_mostly_box_is_left_alone() -> None:
    whole, _ = read(quay.page(99), None)
    kept, issues = read(quay.page(99), SiteMemory(quay.HOST, 3, boxes={"div.sheet": ""}))
    assert (kept.text, issues) == (whole.text, [])


def test_a_headline_is_never_in_a_box() -> None:
    html = quay.page(99).replace("<h1>", '<div class="tin"><h1>').replace("</h1>", "</h1></div>")
    found, _ = read(html, learnt())
    assert found.title and found.title.startswith("Story 99")


BLANK = "<h1>The tide took it</h1><div><p>What you look for stood here before the pier. Ask at the kiosk.</p></div>"


def test_a_short_page_at_many_addresses_is_no_document() -> None:
    pages = [outline(quay.page(number) if number % 2 else BLANK, number) for number in range(12)]
    known = memory.learn(quay.HOST, pages)
    assert list(known.blanks.values()) == [6]
    one = page.given(BLANK, f"https://{quay.HOST}/story/99")
    assert extract.document(one, None, None)[1] is not None
    kind, found, issues = extract.document(one, None, known)
    assert (kind, found, [issue.kind for issue in issues]) == ("empty", None, [IssueKind.NOT_AN_ARTICLE])
    assert read(quay.page(99), known)[0].text.split("\n") == quay.article(99)


def test_a_short_statement_with_a_date_is_a_document_at_whatever_addresses() -> None:
    dated = BLANK.replace("<h1>", '<meta property="article:published_time" content="2021-03-05"><h1>')
    assert memory.learn(quay.HOST, [outline(dated, number) for number in range(12)]).blanks == {}


def test_a_page_that_is_no_document_anywhere_is_no_witness() -> None:
    assert memory.outline(page.given("<h1>Page not found</h1><p>404</p>", "https://quay.example/x"), "x", "") is None
