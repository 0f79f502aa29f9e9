"""`dateline parse`: one JSON line in, one out; the protocol of the scorers and of anyone with pages of their own."""

from __future__ import annotations

import json
from typing import Any

from archive import edtf, process
from archive.model import Issue, Parsed, Penalty
from archive.text.timex import MODS, timex3
from archive.workers import fault

PARTS = ("document", "text")  # for `--only`


class BadLine(ValueError):
    """A line that is no request; str() says why."""


def answer(line: str, only: str | None = None) -> str:
    """The answer to one line. Keys in: id, and html with url, or text; published, lang. Raises BadLine.

    A page that breaks the parser is answered with an issue. `only="document"` leaves out what the text says.
    """
    request, facts = _request(line), only != "document"
    try:
        parsed = _parse(request, facts)
    except Exception as error:  # noqa: BLE001 - told in the answer, as a crawl's workers tell it
        return broken(line, fault(error))
    return _dump({"id": request.get("id"), **_document(parsed), **(_facts(parsed) if facts else {})})


def broken(line: str, issue: Issue) -> str:
    """The answer to a line whose page broke the parser."""
    return _dump({"id": _request(line).get("id"), **_empty(), "issues": [_issue(issue)]})


def _request(line: str) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except RecursionError as error:
        raise BadLine("not JSON that can be read: nested too deep") from error
    except ValueError as error:
        raise BadLine(f"not JSON ({error})") from error
    if not isinstance(request, dict) or not isinstance(request.get("html", request.get("text")), str):
        raise BadLine('expected an object with "html" or "text", each a string')
    for name in ("url", "published", "lang"):
        if not isinstance(request.get(name), str | None):
            raise BadLine(f"{name}: expected a string or null, found {request[name]!r}")
    if request.get("published"):
        _check_day(request["published"])
    return request


def _check_day(published: str) -> None:
    try:
        edtf.bounds(published)
    except (ValueError, OverflowError) as error:
        raise BadLine(
            f"published: expected a day such as 2016-08-04 (or a month, a year), found {published!r}"
        ) from error


def _parse(request: dict[str, Any], facts: bool) -> Parsed:
    published, language = request.get("published"), request.get("lang")
    if "html" in request:
        url = request.get("url") or ""
        return process.html(request["html"], url, published=published, language=language, facts=facts)
    return process.plain_text(request["text"], published=published, language=language, facts=facts)


def _document(parsed: Parsed) -> dict[str, Any]:
    document = parsed.document
    if document is None:
        return {**_empty(), "kind": parsed.kind, "issues": [_issue(one) for one in parsed.issues]}
    published = document.published.value if document.published else None
    return {
        "title": document.title,
        "author": [*document.authors, *document.credits],
        "date": published if published and len(published) == len("2016-08-04") else None,
        "published": published,
        "text": document.text,
        "lang": document.language,
        "kind": document.kind,
        "credits": list(document.credits),
        "section": document.section,
        "tags": list(document.tags),
        "image": document.image and {"url": document.image.url, "caption": document.image.caption},
        "images": list(document.images),
        "related": list(document.related),
        "attachments": list(document.attachments),
        "canonical": document.canonical_url,
        "issues": [_issue(one) for one in parsed.issues],
    }


def _empty() -> dict[str, Any]:
    lists = ("author", "credits", "tags", "images", "related", "attachments", "sentences", "dates", "court", "quotes")
    values = ("title", "date", "text", "lang", "section", "image", "canonical")
    return {**dict.fromkeys(values), **{name: [] for name in lists}}


def _facts(parsed: Parsed) -> dict[str, Any]:
    return {
        "sentences": [[one.start, one.end] for one in parsed.sentences],
        "dates": [
            {"start": one.start, "end": one.end, "type": "DATE", "value": timex3(one.value), "basis": one.basis}
            | {"anchor": one.anchor, "mod": MODS.get(one.part), "step": one.step}
            for one in parsed.dates
        ],
        "court": [_penalty(one) for one in parsed.penalties],
        "quotes": [
            {
                "start": one.start,
                "end": one.end,
                "kind": one.kind,
                "speaker": one.speaker,
                "said_by": one.said_by,
                "cue": one.cue,
                "continues": one.continues,
            }
            for one in parsed.quotes
        ],
    }


def _penalty(one: Penalty) -> dict[str, Any]:
    return {
        "start": one.start,
        "end": one.end,
        "term_iso": one.term,
        "kind": one.kind,
        "person": one.person,
        "people": [{"name": person.name, "key": person.key, "number": person.number} for person in one.people],
        "status": one.status,
        "date": one.date,
        "court": one.court,
        "judge": one.judge,
        "charges": list(one.charges),
        "articles": list(one.articles),
        "amount": one.amount,
        "regime": one.regime,
        "probation": one.probation,
        "speaker": one.speaker,
        "computed": [{"name": term.name, "value": term.value, "inputs": dict(term.inputs)} for term in one.computed],
        "confidence": one.confidence,
        "rule": one.rule,
    }


def _issue(issue: Issue) -> dict[str, str | None]:
    return {"kind": issue.kind, "field": issue.field, "detail": issue.detail, "excerpt": issue.excerpt}


def _dump(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=True)
