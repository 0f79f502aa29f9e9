"""How penalties are counted: as the scorer beside the repository does it, and what of that the documentation shows."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from archive.text import facts
from bench import pages, penalties, penalty_figures, penalty_score
from bench.penalty_gold import EVAL, OWN, Record, Wanted, paths, sets
from bench.penalty_score import Judged, judged, same_date, same_people
from bench.truth import loaded

BLOCK = penalties.BLOCK.search(penalties.PAGE.read_text("utf-8"))


def record(text: str, *wanted: tuple[str, str, str | None, str | None]) -> Record:
    told = (
        Wanted(text.index(span), text.index(span) + len(span), kind, "sentenced", term, person, None, None)
        for span, kind, term, person in wanted
    )
    return Record("one", text, "en", None, tuple(told), not wanted)


def test_spans_that_overlap_are_found_and_their_slots_judged() -> None:
    text = "The court sentenced Ola Nemec to two years in prison. A party fined him."
    (one,) = judged(record(text, ("two years", "imprisonment", "P24M", "Ola Nemec")))
    assert one.right == {"term": True, "kind": True, "person": True, "status": True, "date": True}
    (one,) = judged(record(text, ("two years", "life", None, "Nemec Brask")))
    assert [slot for slot, right in one.right.items() if not right] == ["term", "kind", "person"]
    missed, invented = judged(record(text, ("fined", "fine", None, None)))
    assert (missed.ours, invented.wanted, invented.right) == (None, None, {})


def test_a_person_is_right_by_the_full_name() -> None:
    assert same_people("Ola Nemec", "Mr Ola Nemec") and same_people("Ola J. Nemec", "Ola Nemec")
    assert not same_people("Ola Nemec", "Nemec") and not same_people("Ola Nemec", "Ola Nemec; Bo Hill")
    assert same_people("Андрей Колядин", "Андрея Колядина")
    assert same_people("unnamed: two guards", None) and not same_people("unnamed: two guards", "Bo Hill")


def test_a_finer_date_is_right_and_a_coarser_is_not() -> None:
    assert same_date("2012-10", "2012-10-08") and same_date(None, None)
    assert not same_date("2012-10-08", "2012-10") and not same_date(None, "2012")


def test_right_and_wrong_are_counted_by_class() -> None:
    text = "The court sentenced Ola Nemec to two years in prison."
    right = judged(record(text, ("two years in prison", "imprisonment", "P2Y", "Ola Nemec")))
    wrong = judged(record(text, ("two years in prison", "suspended", "P2Y", "Bo Hill")))
    missed = [Judged(record(text), Wanted(0, 3, "fine", "sentenced", None, None, None, None), None, {}, {})]
    rows = [*right, *wrong, *missed]
    kinds = {row[0]: dict(zip(penalty_figures.CLASSES, row[1:], strict=True)) for row in penalty_figures.by_kind(rows)}
    assert kinds["imprisonment"]["all right"] == "1"
    assert (kinds["suspended"]["kind wrong"], kinds["suspended"]["person wrong"]) == ("1", "1")
    assert (kinds["fine"]["missed"], kinds["fine"]["found"]) == ("1", "0")
    figures = penalty_figures.figures(rows)
    assert (figures["f1"], figures["core"], figures["kind"]) == (0.8, 0.4, 0.5)


@pytest.mark.skipif(not EVAL.exists(), reason="the scorer is not there")
@pytest.mark.parametrize("name", paths())
def test_figures_are_those_of_the_scorer(name: str) -> None:
    scorer, records = loaded(EVAL / "score.py"), sets()[name]
    tally = scorer.Tally()
    for one in records:
        gold = [{**asdict(it), "term_iso": it.term} for it in one.wanted]
        found = facts(one.text, language=one.language, published=one.published).penalties
        ours = [{**asdict(it), "term_iso": it.term} for it in found]
        said = {"id": one.key, "text": one.text, "court": gold, "dates": [], "hard_negative": one.trap}
        tally.add(said, {"court": ours, "dates": []})
    theirs = tally.summary()
    figures = penalty_figures.figures([it for one in records for it in judged(one)])
    assert figures["f1"] == pytest.approx(theirs["court"]["F1"], abs=1e-4)
    assert figures["core"] == pytest.approx(theirs["core_F1(term+kind+person)"], abs=1e-4)
    assert figures["full"] == pytest.approx(theirs["full_F1(+date+status)"], abs=1e-4)
    for slot in ("term", "kind", "status"):
        assert figures[slot] == pytest.approx(theirs["on_matched"][slot], abs=1e-4)
    for slot, subset in (("person", "person_when_named"), ("date", "date_when_dated")):
        assert figures[slot] == pytest.approx(theirs["subsets"][subset] or 1.0, abs=1e-4)


def test_equal_terms_are_equal_and_what_is_none_is_told() -> None:
    length = penalty_score.length
    assert length("P1Y10M") == length("P22M") and length("P2W") == length("P14D") and length(None) is None
    assert length("../P10Y") != length("P10Y") != length("P10Y/..")
    for wrong in ("P", "10 years", "P5Y/"):
        with pytest.raises(ValueError, match="no ISO 8601 duration"):
            length(wrong)


def test_the_page_explains_every_word_of_the_gold() -> None:
    page = penalties.PAGE.read_text("utf-8")
    for wanted in (it for records in sets().values() for one in records for it in one.wanted):
        assert f"`{wanted.kind}`" in page and f"`{wanted.status}`" in page


def test_the_page_shows_the_figures_of_every_own_set() -> None:
    assert BLOCK, "docs/penalties.md has no block of figures"
    for path in OWN.glob("penalties_*.jsonl"):
        name = path.stem.removeprefix("penalties_").replace("_", "-")
        assert f"| {name} |" in BLOCK[0], f"{name}: run `python -m bench penalties --markdown`"
    for head in ("By kind", "By status", "By the rule that found the mention", "Confidence and truth"):
        assert f"### {head}\n" in BLOCK[0]


def test_every_verdict_on_a_page_is_one() -> None:
    told = pages.verdicts()
    assert set(told.values()) <= {pages.RIGHT, pages.WRONG}
    second = pages.seconds()
    assert second.keys() <= told.keys() and set(second.values()) <= {pages.RIGHT, pages.WRONG}
    assert all(span == span.strip() and len(span) < 80 for _, span, _ in told)


def test_what_was_read_on_pages_is_told_in_a_paragraph() -> None:
    (key, verdict), *_ = pages.verdicts().items()
    read = [
        pages.Page("a/b", True, (pages.Finding(*key), pages.Finding("a/b", "life", "life"))),
        pages.Page("c", False, ()),
    ]
    text = pages.told(read)
    assert text.startswith("2 pages in en and ru were read; 1 of them have 2 findings.")
    assert f"{int(verdict == pages.RIGHT)} are penalties" in text and "not read yet: 1;" in text
    assert f"A second reader read 1 of them too and agrees on {int(pages.seconds()[key] == verdict)}." in text
    assert [one.span for one in pages.unjudged(read, pages.verdicts())] == ["life"]
