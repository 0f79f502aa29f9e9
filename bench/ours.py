"""Our answers to many pages, on several processes, with the counts of every field."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from archive import protocol
from bench.fields import Answer, Counts, counted
from bench.truth import Case

CHUNK = 20


@dataclass(frozen=True, slots=True)
class Read:
    """One page, what `dateline parse` says of it, and how that counts."""

    case: Case
    answer: Answer
    counts: dict[str, Counts]


def read(some: Sequence[Case], jobs: int | None = None) -> list[Read]:
    """Every page, in order; on all cores by default."""
    with ProcessPoolExecutor(jobs or os.cpu_count(), mp_context=get_context("spawn")) as pool:
        return list(pool.map(one, some, chunksize=CHUNK))


def one(case: Case) -> Read:
    line = json.dumps({"id": case.key, "url": case.url, "html": case.html()})
    answer: Answer = json.loads(protocol.answer(line, "document"))
    return Read(case, answer, counted(case, answer))
