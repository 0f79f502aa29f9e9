"""The peer of bench.extract as a process on JSON lines, as `dateline parse` is: `python -m bench.extractors`."""

from __future__ import annotations

import json
import sys
from typing import Any

import trafilatura


def answer(html: str, url: str) -> dict[str, Any]:
    found = trafilatura.bare_extraction(html, url=url or None, with_metadata=True)
    return {name: getattr(found, name) for name in ("title", "author", "date", "text")} if found else {}


if __name__ == "__main__":
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps({"id": asked["id"], **answer(asked["html"], asked["url"])}))
