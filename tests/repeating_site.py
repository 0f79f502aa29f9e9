"""Pages of an invented paper whose template repeats: an appeal within the text, a standing head, a note at the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from archive.warc import Exchange, Writer

HOST = "quay.example"
PEOPLE = (
    "Oda Marsh|Pell Kanin|Jory Vance|Ines Abal|Tomas Reed|Lena Orsk|Abel Stroud|Mina Farr|Karl Veen|Rosa Tiv".split("|")
)
PLACES = (
    "the fish hall|the north pier|the customs house|the rope works|the lighthouse|the tram depot|the old mint".split(
        "|"
    )
)
DEEDS = (
    "asked the council for the minutes of its closed meeting",
    "counted eleven lorries that left before the strike was over",
    "was told to come back with a paper that no office gives out",
    "read the letter of the dockers aloud from the steps",
    "waited two hours for a judge who had gone home at noon",
)
HEAD = "The Quay Letter comes out on Wednesdays and whenever the harbour has something to hide."
APPEAL = "Four people write this letter in their evenings; a coin in the tin pays for the paper it is printed on."
NOTE = "Letters to the writers reach them at the kiosk by the tram stop, where somebody will pass them on unread."


def article(number: int, fine: int = 300) -> list[str]:
    """The paragraphs of one story; no two stories share one."""
    person, place = PEOPLE[number % 10], PLACES[number % 7]
    return [
        f"{person} {DEEDS[number % 5]}, {number + 3} days after the gates of {place} were shut to everybody.",
        f"At {place} the guards wrote down {number + 12} names, among them that of {person}, who had asked the time.",
        f"The court fined {person} {fine + number} crowns; room {number + 1} would not say under which law.",
    ]


def page(number: int, fine: int = 300) -> str:
    """One page, with what the site's template puts around and between."""
    first, second, third = article(number, fine)
    return f"""<!DOCTYPE html><html lang="en"><head><title>Story {number}: what happened at {PLACES[number % 7]}</title>
    <meta property="article:published_time" content="2021-03-{number % 28 + 1:02}T10:00:00Z"></head><body>
    <div class="sheet"><h1>Story {number}: what happened at {PLACES[number % 7]}</h1>
    <p>{HEAD}</p><p>{first}</p><p>{second}</p>
    <div class="tin"><p>{APPEAL}</p></div>
    <p>{third}</p><p>{NOTE}</p></div></body></html>"""


def exchanges(numbers: Iterator[int] | range, day: int = 5, fine: int = 300) -> Iterator[Exchange]:
    for number in numbers:
        yield Exchange(
            url=f"https://{HOST}/story/{number}",
            method="GET",
            request_headers=(("Host", HOST),),
            request_body=b"",
            status=200,
            reason="OK",
            protocol="HTTP/1.1",
            headers=(("Content-Type", "text/html; charset=utf-8"),),
            body=page(number, fine).encode(),
            fetched_at=datetime(2021, 3, day, number % 24, tzinfo=UTC),
        )


def warc(folder: Path, numbers: range, day: int = 5, fine: int = 300) -> Path:
    """A WARC of those pages, as served on a day of March 2021."""
    with Writer(folder, now=datetime(2021, 3, day, tzinfo=UTC), software="test") as writer:
        for one in exchanges(numbers, day, fine):
            writer.exchange(one)
    (path,) = folder.glob("*.warc.gz")
    return path
