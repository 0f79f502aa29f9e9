"""The pages in a real browser: nothing is refused or logged, all fits a phone, marks answer to the keyboard."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from archive.site.addresses import Addresses
from tests import archive_pages as pages
from tests.archive_builder import record_id
from tests.site import chromium
from tests.site.chromium import Browser

to = Addresses(lambda path: path)
VERDICT = to.document(pages.VERDICT.key)
PAGES = {
    "/": "Dateline: an archive that can be cited",
    "/search": "Search – Dateline",
    to("search", q="court"): "court – Search – Dateline",
    VERDICT: f"{pages.EDITED.title} – Dateline",
    to.document(pages.VERDICT.key, record_id(pages.VERDICT)): f"{pages.VERDICT.title} – Dateline",
    to.document(pages.HOSTILE.key): f"{pages.HOSTILE_TITLE} – Dateline",
    to.cite(pages.VERDICT.key, record_id(pages.EDITED), 4): "Citation – Dateline",
    "/documents": "Documents – Dateline",
    "/penalties": "Penalties – Dateline",
    "/people": "People – Dateline",
    to.person(str(pages.ASANOV.key)): "Timur Asanov – Dateline",
    "/corrections": "Corrections – Dateline",
    "/quotations": "Quotations – Dateline",
    "/sources": "Sources – Dateline",
}
NOTES = "[...document.querySelectorAll('.note')].filter(n => getComputedStyle(n).display != 'none')"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = chromium.find()
    if program is None:
        assert not os.environ.get("CI"), "there is no Chromium on this machine; .ci/run installs it"
        pytest.skip("there is no Chromium on this machine")
    one = Browser(program)
    yield one
    one.close()


@pytest.mark.parametrize("address", PAGES)
def test_on_a_desk_and_on_a_phone(browser: Browser, served: str, address: str) -> None:
    browser.faults.clear()
    for width, dark in ((1200, False), (375, True)):
        browser.open(served + address, width=width, dark=dark)
        assert browser.run("document.title") == PAGES[address]
        assert browser.run("document.documentElement.scrollWidth") == width
        assert browser.run("document.styleSheets[0].cssRules.length") > 50
    assert browser.faults == []


def test_a_fault_would_be_seen(browser: Browser, served: str) -> None:
    browser.faults.clear()
    browser.open(f"{served}/")
    browser.run("document.head.append(Object.assign(document.createElement('script'), {text: 'document.title = 1'}))")
    browser.run("1")
    assert any("Content Security Policy" in fault for fault in browser.faults)
    assert browser.run("document.title") == PAGES["/"]


def test_dark_and_light(browser: Browser, served: str) -> None:
    colours = []
    for dark in (False, True):
        browser.open(f"{served}/", dark=dark)
        colours.append(browser.run("getComputedStyle(document.body).backgroundColor"))
    assert colours == ["rgb(253, 252, 249)", "rgb(23, 22, 20)"]


@pytest.mark.parametrize("width", [1200, 920, 375])
def test_notes_open_by_keyboard_and_stay_on_the_page(browser: Browser, served: str, width: int) -> None:
    browser.open(served + VERDICT, width=width)
    assert browser.run(f"{NOTES}.length") == 0
    marks = browser.run("document.querySelectorAll('.text .mark[tabindex]').length")
    assert marks == len(pages.VERDICT.dates) + len(pages.VERDICT.penalties) + len(pages.VERDICT.quotes)
    browser.run("document.querySelector('.key a').focus()")
    browser.press("Tab", 9)  # the citation of the first sentence
    for _ in range(20):
        browser.press("Tab", 9)
        if browser.run("document.activeElement.classList.contains('mark')"):
            break
    assert browser.run(f"{NOTES}.map(n => n.parentElement == document.activeElement)") == [True]
    for number in range(marks):
        browser.run(f"document.querySelectorAll('.text .mark[tabindex]')[{number}].focus()")
        assert browser.run("document.documentElement.scrollWidth") == width
        box = browser.run(f"{NOTES}.map(n => n.getBoundingClientRect().toJSON())[0]")
        assert box["left"] >= 0 and box["right"] <= width


def test_the_index_leads_to_the_sentence(browser: Browser, served: str) -> None:
    browser.open(served + VERDICT)
    browser.run("document.querySelector('.index.dates li:nth-last-child(1) a').click()")
    assert browser.run("document.querySelector(':target').textContent").startswith("“We will appeal")
    assert browser.run("document.querySelector(':target').getBoundingClientRect().top") < 900


def test_copied_text_holds_nothing_of_ours(browser: Browser, served: str) -> None:
    browser.open(served + VERDICT)
    browser.run("getSelection().selectAllChildren(document.querySelector('.text p:nth-of-type(2)'))")
    copied = browser.run("getSelection().toString()")
    assert copied.strip() == pages.EDITED.lines[2]


def test_on_paper_it_is_the_text(browser: Browser, served: str) -> None:
    browser.open(served + VERDICT)
    browser.call("Emulation.setEmulatedMedia", media="print")
    shown = "e => getComputedStyle(e).display != 'none'"
    assert browser.run(f"[...document.querySelectorAll('.top nav, .find, .cite, .key')].filter({shown}).length") == 0
    assert browser.run(f"[...document.querySelectorAll('.text, .evidence, .index')].filter({shown}).length") == 6
