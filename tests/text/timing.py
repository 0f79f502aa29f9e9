"""How long a reading takes, so that it can be compared with itself: the least of several goes, the collector at rest.

A collection of all that a long test run holds takes a third of a second, and would be told as the text's fault.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def spent(work: Callable[[], object], times: int = 3) -> float:
    """The least CPU time of so many goes, in seconds."""
    took = []
    gc.disable()
    try:
        for _ in range(times):
            begun = time.process_time()
            work()
            took.append(time.process_time() - begun)
    finally:
        gc.enable()
    return min(took)
