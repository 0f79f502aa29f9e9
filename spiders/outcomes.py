"""How a crawl went for each source: silence, refusal and failure are different words (design, promise 3)."""

from __future__ import annotations

import random
from collections import Counter

from archive.model import IssueKind
from archive.policy import next_due
from archive.store import frontier, write
from spiders.run import Run

WHOLLY = {"blocked": IssueKind.BLOCKED, "disallowed": IssueKind.DISALLOWED, "unreadable": "unreadable"}
FAILED = frozenset({"failed", *WHOLLY})  # wholly: nothing came of it


def outcome(counts: Counter[str], stopped: bool, resting: bool = False) -> str:
    """One word for a source.

    "ok", "partly" (some URLs failed), "nothing-new", "no-links" (its feeds answered, with nothing in them), "parked"
    (nothing new came, and a host of it is at rest), "nothing-due" (there was nothing to ask), "stopped" (the run ended
    first); and wholly failed: "failed", "blocked", "disallowed", "unreadable" (what its feeds answered is none).
    """
    came = counts["answered"] or counts["fetched"]
    if counts["failed"] and (not came or (counts["new"] and not counts["fetched"] and not stopped)):
        return next((word for word, of in WHOLLY.items() if counts[of] == counts["failed"]), "failed")
    if stopped:
        return "stopped"
    if counts["failed"]:
        return "partly"
    if counts["fetched"]:
        return "ok"
    if resting and (not came or counts["new"]):
        return "parked"
    if not came:
        return "nothing-due"
    return "nothing-new" if counts["found"] or counts["unchanged"] else "no-links"


def write_all(run: Run, reason: str) -> list[str]:
    """The outcome of each source into the table, and when it is due again; the keys of those that failed wholly."""
    failed = []
    at_rest = run.hosts.at_rest()
    for source_id, source in run.sources.items():
        resting = source_id in run.put_off or frontier.waits(run.db, source_id, at_rest)
        word = outcome(run.counts[source_id], reason != "finished", resting)
        run.outcomes[source_id] = word
        write.source_outcome(run.db, run.id, source_id, word, run.failures.get(source_id))
        if word != "stopped" and run.command == "latest":
            frontier.set_due(run.db, source_id, next_due(source.every, run.now(), random.random()))
        if word in FAILED:
            failed.append(source.key)
    return failed
