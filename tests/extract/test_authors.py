"""Bylines: one line of our own words for every way in which a page names, or does not name, who wrote it."""

from __future__ import annotations

import json

import pytest

from archive import page, protocol
from archive.extract import authors, document
from archive.extract.authors.names import Kind, named
from archive.model import Document

TITLE = "<h1>Dockers go back to work</h1>"
BODY = "<div>" + "".join(
    f"<p>Paragraph {number} says at some length what happened in the port that week, and who was there.</p>"
    for number in ("one", "two", "three", "four")
) + "</div>"  # fmt: skip


def read(byline: str, head: str = "", after: str = "") -> Document:
    text = f"<html><head>{head}</head><body>{TITLE}{byline}{BODY}{after}</body></html>"
    _, found, _ = document(page.given(text, "https://harbour.example/a/b"), None, None)
    assert found is not None
    return found


def ld(*authors: object, kind: str = "Article") -> str:
    thing = {"@type": kind, "headline": "Dockers go back to work", "author": authors}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def person(name: str, identity: str | None = None) -> dict[str, str]:
    return {"@type": "Person", "name": name, **({"@id": identity} if identity else {})}


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("By Almaz Kumenov", ["Almaz Kumenov"]),
        ("Von Jens Haller und Ute Brandt", ["Jens Haller", "Ute Brandt"]),
        ("Par Odile Marchand, à Brest", ["Odile Marchand"]),
        ("Por Inés Vidal", ["Inés Vidal"]),
        ("Scritto da Bruno Sala", ["Bruno Sala"]),
        ("Autorka: Ewa Nowacka", ["Ewa Nowacka"]),
        ("Автор статьи: Олег Гусев", ["Олег Гусев"]),
        ("Підготувала Олена Ткач", ["Олена Ткач"]),
        ("Geschreven door Piet van der Meer", ["Piet van der Meer"]),
        ("Skriven av Nils Ek", ["Nils Ek"]),
        ("Posted on 3 March 2021 by Ann Lee", ["Ann Lee"]),
        ("3 March 2021 · 4 min read · By Ann Lee", ["Ann Lee"]),
        ("By Ann Lee, Photos by Tom Reed", ["Ann Lee"]),
        ("Written by Ann Lee, Edited by Tom Reed", ["Ann Lee"]),
        ("By Ann Lee, MD and Tom Reed, PhD", ["Ann Lee, MD", "Tom Reed, PhD"]),
        ("By Ann Lee (Oslo) and Tom Reed in Bergen", ["Ann Lee", "Tom Reed"]),
        ("By Ann Lee ann@harbour.example", ["Ann Lee"]),
        ("By ANN LEE and TOM REED", ["ANN LEE", "TOM REED"]),
        ("By Ann Lee | Ann Lee", ["Ann Lee"]),
        ("By Ann Lee and Tom Reed on 3 March 2021", ["Ann Lee", "Tom Reed"]),
        ("This post was written by Ann Lee, harbour master", ["Ann Lee"]),
        ("By quayrat on 3 March 2021", ["quayrat"]),
        ("By 3 March 2021 nobody was left.", []),
        ("By Category By Harbour", []),
        ("Photo by Tom Reed", []),
        ("By the time the gates opened, the quay was full.", []),
        ("By Friday", []),
    ],
)
def test_lines_that_say_by(byline: str, people: list[str]) -> None:
    assert list(read(f"<p>{byline}</p>").authors) == people


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ('<p class="byline">Ann Lee</p>', ["Ann Lee"]),
        ('<span itemprop="author"><span itemprop="name">Ann Lee</span></span>', ["Ann Lee"]),
        ('<p><a rel="author" href="/x">quayrat</a></p>', ["quayrat"]),
        ('<p><span class="author vcard"><a class="url fn n" href="/author/amber">Amber</a></span></p>', ["Amber"]),
        ('<p>Posted on 3 March 2021 by <a href="/author/q">quayrat</a></p>', ["quayrat"]),
        ('<p class="author">View all posts by Ann Lee</p>', ["Ann Lee"]),
        ('<p class="author">Zum Profil von Jens Haller</p>', ["Jens Haller"]),
        ("<p>By <a rel=author href=/a>Ann Lee</a>. Reviewed by <a rel=author href=/b>Tom Reed</a></p>", ["Ann Lee"]),
        ('<p class="byline">Ann Lee The Associated Press</p>', ["Ann Lee"]),
        ('<p><span class="byline-category">Tides</span></p>', []),
        ('<p><a href="https://www.youtube.com/user/harbour">Tides</a></p>', []),
        ('<p>For three days <a href="/people/tom">Tom Reed</a> had stood on the quay and waited for news.</p>', []),
        ('<p class="author">site admin</p>', []),
        ("<p>Ann Lee</p><p>3 March 2021</p>", ["Ann Lee"]),
        ("<p>Some Length</p><p>3 March 2021</p>", []),
        ('<p class="author">Follow</p>', []),
        ('<p class="author">admin</p>', []),
        ('<p><a rel="author" href="/x">ann@harbour.example</a></p>', []),
        ('<p class="meta"><a href="/user/logout">Log Out</a></p>', []),
        ('<p class="author-bio">Ann Lee has written for us since 2003.</p>', []),
        ("<p>Written by</p><p>Ann Lee</p>", ["Ann Lee"]),
    ],
)
def test_marked_elements(byline: str, people: list[str]) -> None:
    assert list(read(byline).authors) == people


@pytest.mark.parametrize(
    ("head", "people", "credits"),
    [
        (ld(person("Ann Lee"), person("Tom Reed")), ["Ann Lee", "Tom Reed"], []),
        (ld(person("Amber")), [], []),  # a pen name that the page does not show
        (ld("Ann Lee, Tom Reed"), ["Ann Lee", "Tom Reed"], []),
        (ld(person("Se&aacute;n O&#039;Neil")), ["Seán O'Neil"], []),
        (ld(person("Ann Lee"), person("Reuters")), ["Ann Lee"], ["Reuters"]),
        (ld(person("Ann Lee, Harbour Daily")), ["Ann Lee"], []),  # where she works
        (ld({"@type": "Organization", "name": "Harbour Foundation"}), [], []),
        (ld(person("Ann Lee", "https://harbour.example/#/schema/person/1")), [], []),  # the account that posted it
        ('<meta name="author" content="Ann Lee">', ["Ann Lee"], []),
        ('<meta name="author" content="harbour.example">', [], []),
        ('<meta property="article:author" content="https://social.example/harbour">', [], []),
    ],
)
def test_what_is_said_for_machines(head: str, people: list[str], credits: list[str]) -> None:
    found = read("", head)
    assert (list(found.authors), list(found.credits)) == (people, credits)


def test_what_the_page_shows_proves_a_pen_name_and_an_account() -> None:
    assert read("<p>3 March 2021, Amber</p>", ld(person("Amber"))).authors == ("Amber",)
    account = ld(person("Ann Lee", "https://harbour.example/#/schema/person/1"))
    assert read("<p>3 March 2021, Ann Lee</p>", account).authors == ("Ann Lee",)


@pytest.mark.parametrize(
    ("byline", "credits"),
    [
        ("<p>By Harbour Staff</p>", ("Harbour Staff",)),
        ("<p class=author><a rel=author href=/x>Redaktion</a></p>", ("Redaktion",)),
        ("<p>By Associated Press</p>", ("Associated Press",)),
        ("<p>By the Institute for Harbour and Tide Research</p>", ("the Institute for Harbour and Tide Research",)),
    ],
)
def test_desks_are_credited_and_are_no_people(byline: str, credits: tuple[str, ...]) -> None:
    found = read(byline)
    assert (found.authors, found.credits) == ((), credits)


def test_people_come_before_desks_wherever_they_stand() -> None:
    found = read("<p class=byline>By Ann Lee</p>", '<meta name="author" content="Harbour News Desk">')
    assert (found.authors, found.credits) == (("Ann Lee",), ())


def test_a_marked_desk_near_the_headline_comes_before_people_further_down() -> None:
    found = read('<p>By <a class="author" href="/x">Harbour Staff</a></p><p>By Tom Reed</p>')
    assert (found.authors, found.credits) == ((), ("Harbour Staff",))


def test_a_credit_of_the_head_is_shown_by_a_byline_and_by_no_sentence() -> None:
    head = '<meta name="author" content="Harbour News Desk">'
    assert read("<p>3 March 2021 | Harbour News Desk</p>", head).credits == ("Harbour News Desk",)
    assert read("<p>Letters to the Harbour News Desk</p>", head).credits == ()


def test_a_pen_name_right_above_the_headline() -> None:
    shown = '<div class="author"><a class="author-link" href="/x">quayrat</a></div>'
    for before, people in ((shown, ("quayrat",)), (f"<nav>{shown}</nav>", ())):
        _, found, _ = document(page.given(f"{before}{TITLE}{BODY}", "https://harbour.example/a/b"), None, None)
        assert found is not None
        assert found.authors == people


def test_the_fuller_list_is_that_of_the_line_that_says_by() -> None:
    assert read("<p>By Dr Ann Lee and Tom Reed</p>", ld(person("Ann Lee"))).authors == ("Dr Ann Lee", "Tom Reed")


def test_authors_below_the_text() -> None:
    assert read("", after="<p>Author: Ann Lee</p>").authors == ("Ann Lee",)
    assert read("", after='<div class="comments"><a rel="author" href="/u/2">Tom Reed</a></div>').authors == ()


def test_the_protocol_lists_people_and_then_credits() -> None:
    html = f"<html><head>{ld(person('Ann Lee'), person('Reuters'))}</head><body>{TITLE}{BODY}</body></html>"
    told = json.loads(protocol.answer(json.dumps({"id": 1, "url": "https://harbour.example/a", "html": html})))
    assert (told["author"], told["credits"]) == (["Ann Lee", "Reuters"], ["Reuters"])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lee", Kind.PERSON),
        ("Dr. Ann Lee", Kind.PERSON),
        ("山田花子", Kind.PERSON),
        ("Amber", Kind.PEN),
        ("h.szeyee", Kind.PEN),
        ("ann lee", Kind.PEN),
        ("Harbour News Team", Kind.DESK),
        ("dpa", Kind.DESK),
        ("Harbour", Kind.SITE),
        ("Unknown", None),
        ("Read more", None),
        ("4 min read", None),
    ],
)
def test_kinds_of_names(text: str, kind: Kind | None) -> None:
    assert [one for one, _ in named(text, {"harbour"}, marked=True)] == ([kind] if kind else [])


def test_no_markup_no_pen_names() -> None:
    assert list(authors.persons("Ann Lee, Amber and Tom Reed", set())) == ["Ann Lee", "Tom Reed"]


def test_a_list_without_end_is_read_to_a_length() -> None:
    crowd = [person(f"Ann Lee{chr(97 + number % 26)}") for number in range(3000)]
    assert len(read("", ld(*crowd)).authors) == 26
