"""The two sides of bench.extract, each a process on JSON lines: `python -m bench.extractors ours|trafilatura`."""

from __future__ import annotations

import json
import sys
from typing import Any

import trafilatura

from archive import extract, page

Answer = dict[str, Any]


def ours(html: str, url: str) -> Answer:
    """The document alone, without the sentences, dates and penalties of its text, which the peer does not look for."""
    _, found, _ = extract.document(page.given(html, url), None, None)
    if found is None:
        return {}
    date = found.published.value if found.published else None
    return {"title": found.title, "author": list(found.authors), "date": date, "text": found.text}


def theirs(html: str, url: str) -> Answer:
    found = trafilatura.bare_extraction(html, url=url or None, with_metadata=True)
    return {name: getattr(found, name) for name in ("title", "author", "date", "text")} if found else {}


if __name__ == "__main__":
    side = {"ours": ours, "trafilatura": theirs}[sys.argv[1]]
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps({"id": asked["id"], **side(asked["html"], asked["url"])}))
