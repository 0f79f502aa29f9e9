"""`dateline parse`: one line in, one line out, in order, whatever the line is."""

from __future__ import annotations

import json

import pytest

from tests.cli.command import dateline

TEXT = "Court jails organiser\nOn 3 March 2021 the court jailed Ada Venn for six years.\nShe was freed on 5 May 2023."
HTML = f"<html lang=en><title>Court jails organiser</title><h1>Court jails organiser</h1><p>{TEXT[22:]}</p>"


def lines(*requests: object) -> str:
    return "".join(json.dumps(request) + "\n" for request in requests)


@pytest.mark.parametrize("jobs", [1, 2])
def test_answers_come_in_order_with_exact_offsets(jobs: int) -> None:
    requests = [{"id": str(number), "text": f"{TEXT} No. {number}"} for number in range(20)]
    done = dateline("parse", "--jobs", jobs, given=lines(*requests))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [request["id"] for request in requests]
    for answer, request in zip(answers, requests, strict=True):
        assert answer["text"] == request["text"], "a given text is never altered"
        surfaces = [answer["text"][one["start"] : one["end"]] for one in answer["dates"]]
        assert surfaces == ["3 March 2021", "5 May 2023"]
        assert [one["value"] for one in answer["dates"]] == ["2021-03-03", "2023-05-05"]
        (penalty,) = [one for one in answer["court"] if one["term_iso"]]
        assert (penalty["term_iso"], penalty["person"], penalty["date"]) == ("P6Y", "Ada Venn", "2021-03-03")
    assert done.returncode == 0


def test_a_page_gives_its_document() -> None:
    done = dateline("parse", given=lines({"id": "a", "url": "https://news.example/a", "html": HTML}))
    answer = json.loads(done.stdout)
    assert (answer["id"], answer["title"], answer["author"], answer["date"]) == ("a", "Court jails organiser", [], None)
    assert "jailed Ada Venn" in answer["text"]


def test_only_the_document() -> None:
    answer = json.loads(dateline("parse", "--only", "document", given=lines({"id": "a", "text": TEXT})).stdout)
    assert answer["lang"] == "en"
    assert "dates" not in answer


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{not json", "not JSON"),
        ("[" * 100_000, "not JSON that can be read: nested too deep"),
        ('["a list"]', 'expected an object with "html" or "text"'),
        ('{"id": "1"}', 'expected an object with "html" or "text"'),
        ('{"id": "1", "html": 5}', 'expected an object with "html" or "text"'),
        (b'{"id": "\xff"}', "not UTF-8"),
        ('{"id": "1", "text": "He left.", "published": "soon"}', "published"),
    ],
)
def test_a_bad_line_is_named_and_the_others_answered(line: str | bytes, reason: str) -> None:
    bad = line if isinstance(line, bytes) else line.encode()
    good = lines({"id": "good", "text": "One. Two."}).encode()
    done = dateline("parse", given=bad + b"\n" + good)
    first, second = done.stdout.splitlines()
    assert reason in json.loads(first)["error"]
    assert json.loads(second)["id"] == "good"
    assert f"standard input, line 1: {reason}" in done.stderr
    assert done.returncode == 2


def test_a_line_nested_too_deep_does_not_end_the_workers() -> None:
    good = lines({"id": "good", "text": "One. Two."})
    done = dateline("parse", "--jobs", 2, given="[" * 100_000 + "\n" + good)
    first, second = map(json.loads, done.stdout.splitlines())
    assert "nested too deep" in first["error"]
    assert (second["id"], done.returncode) == ("good", 2)


def test_nothing_in_nothing_out() -> None:
    done = dateline("parse")
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)
