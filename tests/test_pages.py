"""The gold pages in tests/pages: every field of every case, and the floors of tests/floors.toml over all of them."""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from archive import page, process
from archive.model import Capture, Parsed

HERE = Path(__file__).parent
CASES = sorted(folder.name for folder in (HERE / "pages").iterdir() if folder.is_dir())
FLOORS = tomllib.loads((HERE / "floors.toml").read_text())["extract"]
FIELDS = ("title", "authors", "published", "canonical_url", "language", "emails", "attachments")


def read(case: str) -> tuple[Capture, dict[str, Any]]:
    folder = HERE / "pages" / case
    facts = json.loads((folder / "facts.json").read_text())
    body = (folder / "page.html").read_bytes()
    fetched_at = datetime.fromisoformat(facts["fetched_at"])
    headers = tuple((name, value) for name, value in facts["headers"])
    capture = Capture("urn:uuid:0", facts["url"], fetched_at, facts["status"], headers, body, "sha256:0")
    return capture, json.loads((folder / "expected.json").read_text())


def found(parsed: Parsed) -> dict[str, Any]:
    document = parsed.document
    if document is None:
        return {"kind": parsed.kind.value, "document": False}
    return {
        "kind": parsed.kind.value,
        "title": document.title,
        "authors": list(document.authors),
        "published": document.published.value if document.published else None,
        "published_basis": document.published.basis if document.published else None,
        "canonical_url": document.canonical_url,
        "language": document.language,
        "emails": list(document.emails),
        "attachments": list(document.attachments),
        "text": document.text.split("\n"),
        "first_block": document.blocks[0].kind.value if document.blocks else None,
    }


@pytest.mark.parametrize("case", CASES)
def test_case(case: str) -> None:
    capture, expected = read(case)
    charset = expected.pop("charset", None)
    got = found(process.document(capture))
    assert {field: got.get(field) for field in expected} == expected
    assert charset is None or page.read(capture).charset == charset


def test_floors() -> None:
    """What the cases reach together may rise, and never fall."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for case in CASES:
        capture, expected = read(case)
        got = found(process.document(capture))
        for field in ("kind", "title", "authors", "published", "text"):
            if field in expected:
                total[field] += 1
                right[field] += got.get(field) == expected[field]
    shares = {field: right[field] / total[field] for field in total}
    assert {field: share for field, share in shares.items() if share < FLOORS[field]} == {}
    assert len(CASES) >= FLOORS["cases"]
