"""The frontier: the links table is the crawl's queue, worked through leases; hosts that asked for a pause are parked.

A lease belongs to one run and ends exactly once (`release`); what a killed run left is taken back by `reclaim`.
"""

from __future__ import annotations

from archive.store.frontier.held import Unfinished, last_whole, offered, same_payload, unfinished
from archive.store.frontier.leases import (
    Outcome,
    lease,
    lease_known,
    reclaim,
    release,
    release_all,
    take_over,
)
from archive.store.frontier.links import add, arrived, get, reopen
from archive.store.frontier.pauses import CRAWL_DELAY, due, park, parked, set_due, slow, waits
from archive.store.frontier.rows import Lease, moment, stamp

__all__ = [
    "CRAWL_DELAY",
    "Lease",
    "Outcome",
    "Unfinished",
    "add",
    "arrived",
    "due",
    "get",
    "last_whole",
    "lease",
    "lease_known",
    "moment",
    "offered",
    "park",
    "parked",
    "reclaim",
    "release",
    "release_all",
    "reopen",
    "same_payload",
    "set_due",
    "slow",
    "stamp",
    "take_over",
    "unfinished",
    "waits",
]
