"""Headlines: kickers above them, and headings that are the site's or a section's."""

from __future__ import annotations

import json

import pytest

from archive import page
from archive.extract import document

NAME, TOPIC, SITE = "Dockers go back to work", "Harbour strike", "Quay and Tide"
BODY = "<div>" + "".join(
    f"<p>Paragraph {number} says at some length what happened in the port that week, and who was there.</p>"
    for number in ("one", "two", "three", "four")
) + "</div>"  # fmt: skip


def both(name: str) -> str:
    """The head of a page whose JSON-LD and og:title tell the same."""
    thing = json.dumps({"@type": "NewsArticle", "headline": name})
    return f'<script type="application/ld+json">{thing}</script><meta property="og:title" content="{name}">'


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (f"<title>{NAME} | {SITE}</title>", f"<h1><span>{TOPIC}</span> <span>{NAME}</span></h1>", NAME),
        (f"<title>{NAME} | {SITE}</title>", f"<h1><small>{TOPIC}</small> {NAME}</h1>", NAME),
        (f"<title>Port: {NAME} | {SITE}</title>", f"<h1><span>{TOPIC}</span> <span>{NAME}</span></h1>", NAME),
        (f"<title>{TOPIC} {NAME}</title>", f"<h1><b>{TOPIC}</b> {NAME}</h1>", f"{TOPIC} {NAME}"),
        (
            f"<title>{SITE}: {NAME}</title><meta property=og:title content='{NAME}'>",
            f"<h1><a href=/>{SITE}</a></h1><h2>{NAME}</h2>",
            NAME,
        ),
        (both(NAME), f"<h1>Statements</h1><h3>{NAME}</h3>", NAME),
        (both(f"Why {NAME}"), f"<h1>{NAME} at last</h1><h3>Why {NAME}</h3>", f"{NAME} at last"),
        (both(f"{TOPIC}: {NAME}"), f"<p>{TOPIC}</p><h1>{NAME}</h1>", f"{TOPIC}: {NAME}"),
        (both(f"{TOPIC}: {NAME}"), f"<h1>{NAME}</h1>", NAME),
        (
            f"<title>Tides - {SITE}</title><meta property=og:title content='Tides'>",
            "<h3>Quay.</h3><h1>Tides</h1>",
            "Tides",
        ),
    ],
)
def test_title(head: str, body: str, title: str) -> None:
    text = f"<html><head>{head}</head><body>{body}{BODY}</body></html>"
    _, found, _ = document(page.given(text, "https://harbour.example/a/b"), None, None)
    assert found is not None
    assert found.title == title


def test_the_dateline_below_a_headline_with_a_kicker_is_found() -> None:
    head = f"<head><title>{NAME} | {SITE}</title></head>"
    body = f"<p>1 January 2020</p><h1><span>{TOPIC}</span> <span>{NAME}</span></h1><p>3 March 2021</p>{BODY}"
    _, found, _ = document(page.given(f"<html>{head}<body>{body}</body></html>", "https://x.example/a"), None, None)
    assert found is not None
    assert found.published is not None
    assert found.published.value == "2021-03-03"
