"""The page of a document names the site memory it was read with, and leads to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from archive.model import Capture, SiteMemory
from archive.store import memories, write
from tests.archive_builder import Builder, Page, moment
from tests.site.conftest import getter

KEY = "quay.example/story/1"


def test_a_document_names_the_memory_it_was_read_with(tmp_path: Path) -> None:
    builder = Builder(tmp_path)
    with_memory = Page(f"https://{KEY}", "quay", moment("2021-03-05T10:00:00"), "Story", ["Nobody came."])
    without = Page(f"https://{KEY}0", "quay", moment("2021-03-05T11:00:00"), "Story", ["Nobody left."])
    body = memories.to_bytes(SiteMemory("quay.example", 0, {"div.tin": "A coin"}), "p1")
    memories.keep(
        builder.db, Capture("urn:uuid:1", "urn:x", datetime(2021, 4, 1, tzinfo=UTC), 200, (), body, "sha256:0")
    )
    for page, memory in ((with_memory, 1), (without, None)):
        capture = builder._capture(page, 200)
        write.parsed(builder.db, capture, replace(page.parsed(), memory=memory))
    builder.db.conn.commit()
    get = getter(builder.path)
    assert "site memory</a> 1" in get(f"/document/{KEY}").text
    assert "site memory" not in get(f"/document/{KEY}0").text
    assert "A coin" in get("/archive/memories").text
