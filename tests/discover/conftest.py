"""What the tests of discovery share: an invented source, and `read`, which reads bytes as one of its ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from archive.discover import Found, find
from archive.model import Discovery, LinkRole, Probe, Source

LANTERN = Source(
    key="lantern",
    name="The Lantern",
    home="https://lantern.example/",
    kind="independent-media",
    stance="Invented.",
    languages=("en", "ru"),
    timezone="Asia/Almaty",
    discover=(),
    probed=Probe(),
)

Read = Callable[..., Found]


@pytest.fixture
def read() -> Read:
    """read(role, body, url=…, media_type=…, **of the source): what `find` makes of it."""

    def of(role: str, body: str | bytes, url: str = "", media_type: str | None = None, **changes: Any) -> Found:
        source = replace(LANTERN, **changes)
        where = url or f"https://lantern.example/{role}.xml"
        way = Discovery(LinkRole(role), where)
        return find(way, body.encode() if isinstance(body, str) else body, where, source, media_type)

    return of
