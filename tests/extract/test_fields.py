"""Title, byline, contacts, boilerplate, page kinds and layouts: one small page for each rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from archive import page
from archive.extract import boilerplate, contacts, document
from archive.model import Discovery, Document, Layout, LinkRole, PageKind, Probe, SiteMemory, Source

PARAGRAPHS = tuple(
    f"Paragraph {word} says at some length what happened in the court that week, and who was there."
    for word in ("one", "two", "three", "four")
)
SITE, LONG = "Harbour News", "Editor of the paper jailed"
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
SOURCE = Source(
    key="x", name="X", home="https://x.example/", kind="ngo", stance="none", languages=("en",), timezone="Asia/Almaty",
    discover=(Discovery(LinkRole.FEED, "https://x.example/feed"),), probed=Probe(),
)  # fmt: skip


def read(body: str, head: str = "", *, source: Source | None = None, memory: SiteMemory | None = None) -> Document:
    text = f"<html><head>{head}</head><body>{body}</body></html>"
    _, found, _ = document(page.given(text, "https://x.example/a/b"), source, memory)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (f"<title>Editor jailed | {SITE}</title>", f"<h1><a href=/>{SITE}</a></h1>", "Editor jailed"),
        (f"<title>{LONG} - {SITE}</title>", f"<h1>{LONG}</h1>", LONG),
        (f"<title>{LONG} - {SITE}</title>", f"<h1><a href=/>{SITE}</a></h1><h2>{LONG}</h2>", LONG),
        (f"<title>{SITE} - {LONG}</title>", f"<h1>{LONG}</h1>", LONG),
        (f'<meta property="og:title" content="{LONG}">', "", LONG),
        ("<title>x.example - News</title>", f"<span class=hdr>{LONG}</span><br><br>", LONG),
        (f"<title>Ends - and means | {SITE}</title>", "<h1>Ends - and means</h1>", "Ends - and means"),
        (f"<title>Ends - and means | {SITE}</title>", "", "Ends - and means"),
    ],
)
def test_title(head: str, body: str, title: str) -> None:
    assert read(f"{body}<div>{BODY}</div>", head).title == title


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<p>By Almaz Kumenov</p>", ("Almaz Kumenov",)),
        ("<p>By Almaz Kumenov and Yulia Goryaynova in Almaty</p>", ("Almaz Kumenov", "Yulia Goryaynova")),
        ("<p class=byline>Ana de la Cruz, Harbour News</p>", ("Ana de la Cruz",)),
        ("<p><a rel=author href=/x>Sean O’Brien-Ward</a> | 3 March 2026</p>", ("Sean O’Brien-Ward",)),
        ("<p>Автор: Олег Гусев</p>", ("Олег Гусев",)),
        ("<p>Published 3 March 2026 by Almaz Kumenov</p>", ("Almaz Kumenov",)),
        ("<p class=byline>View all posts by Almaz Kumenov</p>", ("Almaz Kumenov",)),
        ("<p>By the editorial team</p>", ()),
        ("<p>By Harbour News Staff</p>", ()),
        ("<p class=author>Institute for War and Peace Reporting</p>", ()),
        ("<p class=author>admin</p>", ()),
        ("<p>By 3 March 2026 nothing had been heard.</p>", ()),
        ("", ()),
    ],
)
def test_byline(byline: str, authors: tuple[str, ...]) -> None:
    assert read(f"<h1>Editor of paper jailed</h1>{byline}<div>{BODY}</div>").authors == authors


def test_json_ld_gives_people_and_no_organisations() -> None:
    authors = '[{"@type": "Person", "name": "Almaz Kumenov"}, {"@type": "Organization", "name": "Kumenov Brothers"}]'
    head = f'<script type="application/ld+json">{{"@type": "Article", "headline": "t", "author": {authors}}}</script>'
    assert read(f"<h1>Editor of paper jailed</h1><div>{BODY}</div>", head).authors == ("Almaz Kumenov",)


@pytest.mark.parametrize(
    "line",
    [
        "Facebook Twitter",
        "All Rights Reserved 2013 vladimirkozlov.org Legal Disclaimer",
        "© 2026 Harbour News",
        "Download document",
        "If you would like to comment or ask a question about this story, please contact our team at a@b.example",
        "For more detailed information, please address:",
        "Igor Savchenko – igor@odf.example Lyudmyla Kozlovska – lyudmyla@odf.example",
        "Все права защищены",
        "Бөлісу",
        "Читайте также: другая новость",
        "Copyright 2021 Harbour News",
        "Copyright The Harbour News 2021",
        "Advertisement",
        "Read more: The trial of the dockers",
        "Read also The trial of the dockers",
        "Contact: press@harbour.example",
        "Tel. +7 727 000 00 00",
        "Phone: 000 00 00",
        "The views expressed in this article are those of the author and do not reflect those of Harbour News.",
        "При использовании материалов ссылка на сайт обязательна.",
        "Следите за нашими новостями в Telegram",
    ],
)
def test_lines_that_are_never_article_text(line: str) -> None:
    assert boilerplate.is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "He shared the document with the court on Tuesday.",
        "“All rights reserved” was all the publisher said about the twenty years in which it had paid "
        "the author nothing at "
        "all, and the court, which had asked for a longer answer than that, gave it another month to find one.",
        "More than forty people were detained.",
        "The court ordered him to write to clerk@court.example before the end of the month. He did not.",
        "Contact between the two men ended in 2011, when the first of them was arrested.",
        "Copyright law was amended on Monday after two years of talks.",
        "The views expressed by the minister angered the families of the prisoners.",
        "Advertisement revenue fell by a third, said the paper, which then let nine people go.",
        "Read more carefully, the bill takes away what it promises.",
        "Contact: none was made between the two men before the trial.",
        "Tel Aviv court jails man for five years.",
        "Mob violence broke out in the port that night.",
        "Phone calls were intercepted for three months.",
        "При использовании газового баллона произошёл взрыв, пострадали двое.",
        "Следите за детьми, призвали родителей в министерстве.",
        "He wrote to clerk@court.example about it.",
        "Suscribió el acuerdo en presencia de dos testigos.",
        "Almaz Kumenov is a journalist with Harbour News and has been in jail since May 2020.",
        "Katerina Borel is a journalist with Harbour News.",
    ],
)
def test_lines_that_may_be(line: str) -> None:
    assert not boilerplate.is_boilerplate(line, ("Almaz Kumenov",), last=True)


def test_a_note_on_the_author_is_dropped_only_at_the_end() -> None:
    note = "Almaz Kumenov is IWPR Kazakstan editor."
    found = read(f"<h1>Editor of paper jailed</h1><p>By Almaz Kumenov</p><div>{BODY}{BODY.upper()}<p>{note}</p></div>")
    assert note not in found.text
    assert boilerplate.is_boilerplate(note, ("Almaz Kumenov",), last=True)
    assert not boilerplate.is_boilerplate(note, ("Almaz Kumenov",))


def test_doubled_full_stops_are_one_and_an_ellipsis_stays() -> None:
    assert boilerplate.mended("in 15 days.. He left... the room..") == "in 15 days. He left... the room."


def test_what_stands_twice_stands_once() -> None:
    assert read(f"<h1>Editor of paper jailed</h1><div>{BODY}<p>{PARAGRAPHS[1]}</p></div>").text == "\n".join(PARAGRAPHS)


def test_lines_a_site_repeats_are_dropped() -> None:
    memory = SiteMemory("x", 1, lines={PARAGRAPHS[3]: 9})
    found = read(f"<h1>Editor of paper jailed</h1><div>{BODY}</div>", memory=memory)
    assert found.text == "\n".join(PARAGRAPHS[:3])


def test_cloudflare_addresses_are_decoded() -> None:
    assert contacts.decode("5a3c3f3f3e383b393174393b1a332d2a28743f223b372a363f") == "feedback.ca@iwpr.example"
    assert [contacts.decode(value) for value in ("", "zz", "5a", "5a5b5c")] == [None] * 4


def test_blocks_say_what_a_line_was() -> None:
    quoted = (
        "<blockquote><p>“We copied numbers from a tender that anybody could read,” he told the court.</p></blockquote>"
    )
    table = "<table><tr><td>Erlan Dosan, a welder of the cement works</td><td>six years in a colony</td></tr></table>"
    found = read(
        f"<h1>Editor of paper jailed</h1><div>{BODY}<h2>The sentences</h2><ul><li>Six "
        f"years</li></ul>{quoted}{table}</div>"
    )
    kinds = [block.kind.value for block in found.blocks[4:]]
    assert kinds == ["heading", "list-item", "quotation", "table-row", "table-row"]
    assert [found.text[block.start : block.end] for block in found.blocks[:4]] == list(PARAGRAPHS)


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (404, f"<h1>Editor of paper jailed</h1>{BODY}", PageKind.NOT_FOUND),
        (200, "<title>Page not found</title><p>Nothing here.</p>", PageKind.NOT_FOUND),
        (200, "<title>Just a moment...</title><p>Checking your browser before you go on.</p>", PageKind.CHALLENGE),
        (200, "<h1>Log in</h1><form><input type=password></form>", PageKind.LOGIN),
        (200, "<div id=app></div><script src=a.js></script>", PageKind.SCRIPT),
        (200, f"<title>Not found: the missing pages</title>{BODY * 5}", PageKind.ARTICLE),
        (200, f"<title>Missing hikers not found after two weeks</title>{BODY[:180]}", PageKind.ARTICLE),
        (200, f"<title>Highway 404 closed after crash</title>{BODY}", PageKind.ARTICLE),
        (200, f"<title>Body of missing miner not found, police say</title>{BODY}", PageKind.ARTICLE),
        (200, "<title>404 | Harbour News</title><p>Nothing here.</p>", PageKind.NOT_FOUND),
        (200, "<title>Error</title><p>This article is no longer available.</p>", PageKind.NOT_FOUND),
        (200, "<title>Error</title><h1>Error</h1><p>The story has been removed.</p>", PageKind.NOT_FOUND),
    ],
)
def test_kinds_of_pages(status: int, body: str, kind: PageKind) -> None:
    one = page.given(f"<html><body>{body}</body></html>", "https://x.example/a")
    one.status = status
    told, found, _ = document(one, None, None)
    assert (told, found is not None) == (kind, kind is PageKind.ARTICLE)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Appeals court upholds verdict", PageKind.ARTICLE),
        ("Appeal hearing postponed again", PageKind.ARTICLE),
        ("Column of tanks enters the port", PageKind.ARTICLE),
        ("Reports of torture in the port", PageKind.ARTICLE),
        ("Statement: the port is closed", PageKind.STATEMENT),
        ("Joint statement on the port", PageKind.STATEMENT),
        ("Interview with the harbour master", PageKind.INTERVIEW),
        ("Мнение: порт закрыт", PageKind.OPINION),
    ],
)
def test_kinds_of_documents(title: str, kind: PageKind) -> None:
    assert read(f"<h1>{title}</h1><div>{BODY}</div>").kind == kind


def test_a_folder_is_a_section_and_a_story_name_is_none() -> None:
    text = f"<html><body><h1>Judges hear the dockers</h1><div>{BODY}</div></body></html>"
    kinds = {}
    for folder in ("opinion", "appeals-court-upholds-the-verdict"):
        _, found, _ = document(page.given(text, f"https://x.example/{folder}/a"), None, None)
        assert found is not None
        kinds[folder] = found.kind
    assert list(kinds.values()) == [PageKind.OPINION, PageKind.ARTICLE]


def test_a_layout_holds_until_its_day() -> None:
    old = Layout(until=date(2020, 12, 31), title=".old", body=".text", drop=(".note",))
    new = Layout(title=".new", byline=".who", published=".when")
    source = replace(SOURCE, layouts=(old, new))
    body = (
        "<h1>Editor of paper jailed</h1><div class=old>Old title</div><div class=new>New title</div><i "
        "class=who>Ann Lee</i>"
        f"<div class=text>{BODY}<p class=note>A note that this layout drops, long enough to count as text.</p></div>"
    )
    before = read(f"<p>3 March 2019</p>{body}", source=source)
    assert (before.title, before.text) == ("Old title", "\n".join(PARAGRAPHS))
    after = read(f"<p>3 March 2021</p>{body}<b class=when>4 March 2021</b>", source=source)
    assert (after.title, after.authors, after.published and after.published.basis) == (
        "New title",
        ("Ann Lee",),
        "layout",
    )
    assert "A note that this layout drops" in after.text


def test_a_layout_that_matches_nothing_is_an_issue_and_the_general_rules_hold() -> None:
    source = replace(SOURCE, layouts=(Layout(title=".none", body=".none"),))
    text = f"<html><body><h1>Editor of paper jailed</h1><p>3 March 2021</p><div>{BODY}</div></body></html>"
    _, found, issues = document(page.given(text, "https://x.example/a"), source, None)
    assert found is not None
    assert (found.title, found.text) == ("Editor of paper jailed", "\n".join(PARAGRAPHS))
    assert [issue.kind.value for issue in issues] == ["no-title", "no-body"]
