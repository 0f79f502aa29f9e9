"""bench: how pages are halved, how a figure's doubt is told, how a text is compared with the expected one."""

from __future__ import annotations

import pytest

from bench import fields, report_page, significance
from bench.difference import Part, parts
from bench.ours import Read
from bench.stages import COURT, Clock
from bench.truth import Case


def case(url: str, **truth: object) -> Case:
    return Case("aeb", "one", {"url": url, **truth})


def test_pages_of_one_site_are_in_one_half() -> None:
    hosts = ("https://www.harbour.example/a", "https://news.harbour.example/b?c", "http://harbour.example")
    assert {case(url).site for url in hosts} == {"harbour.example"}
    assert len({case(url).half for url in hosts}) == 1
    assert case("https://a.harbour.co.uk/").site == "harbour.co.uk"
    assert {case(f"https://site{number}.example/").half for number in range(20)} == {"look", "check"}


def test_the_figure_of_a_body_is_the_harmonic_mean_of_two_means() -> None:
    counts = fields.summed([(1.0, 1.0, 0.5, 1.0), (0.5, 1.0, 1.0, 1.0), (0.0, 0.0, 0.0, 1.0)])
    assert round(fields.FIELDS["body"].figure(counts), 4) == 0.6
    assert fields.FIELDS["snippets"].figure((0, 3, 4)) == 0.0


def test_a_difference_that_every_site_shows_is_sure_and_one_of_a_single_site_is_not() -> None:
    title = fields.FIELDS["title"]
    every = [(f"site{number}", (1.0, 1.0), (0.0, 1.0)) for number in range(30)]
    assert significance.interval(title, every, draws=100) == (1.0, 1.0)
    one_site = [("loud", (1.0, 1.0), (0.0, 1.0))] * 30 + [(f"site{n}", (1.0, 1.0), (1.0, 1.0)) for n in range(30)]
    least, most = significance.interval(title, one_site, draws=200)
    assert least == 0.0 < most


def test_what_is_lost_and_what_is_extra_is_told_word_by_word() -> None:
    told = list(parts("The court sat on Monday.\nNo ruling came.", "Share\nThe court sat on Monday"))
    assert told == [
        (Part.EXTRA, "Share"),
        (Part.SAME, "\nThe court sat on Monday"),
        (Part.LOST, "\nNo ruling came."),
    ]


def test_long_runs_are_cut() -> None:
    told = list(parts("one " * 500, "one " * 500 + "two " * 500))
    assert [kind for kind, _ in told] == [Part.SKIPPED, Part.SAME, Part.EXTRA, Part.SKIPPED, Part.EXTRA]
    assert max(len(text) for _, text in told) < 400


def test_nothing_of_a_page_becomes_markup_of_the_report() -> None:
    hostile = "<script>alert(1)</script>"
    page = Read(
        case("https://x.example/<b>", text=hostile),
        {"text": hostile + " more", "title": hostile},
        {"body": (0.5, 1, 0.5, 1)},
    )
    written = report_page.written([report_page.Section("aeb", "body", 1, (0.5, 0.5, None), 0.6, 1, (page,))])
    assert "<script" not in written
    assert "<b>&" not in written
    assert "<ins> more</ins>" in written


def test_what_a_stage_calls_of_another_is_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([0, 1, 3, 6, 10])
    monkeypatch.setattr("time.process_time", lambda: next(seconds))
    clock = Clock()
    inner = clock.timed("parse", lambda: "read")
    outer = clock.timed("extract", lambda: inner())
    assert outer() == "read"
    assert clock.read() == {"extract": 1 + 3, "parse": 2}
    assert clock.read() == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The court sat.", True),
        ("Суд вынес приговор.", True),
        ("Das Landgericht urteilte.", True),
        ("On the tennis courtyard.", False),
        ("Судно вышло в море.", False),
    ],
)
def test_court_words(text: str, told: bool) -> None:
    assert (COURT.search(text) is not None) is told
