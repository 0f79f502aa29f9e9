"""Two people who speak together: "Vale and Orr said"."""

from __future__ import annotations

import re

from archive.text.quotes.names import Names
from archive.text.quotes.subjects import Subject

TOGETHER = r"(?:and|or|&|und|oder|et|ou|y|e|o|и|или|та|і|й|або|i|oraz|lub)"
CAPITALS = r"[^\W\d_a-zà-öø-ÿа-яё][\w’'.-]*"
JOINED = re.compile(
    rf"(?:{CAPITALS}\s+)*(?P<last>{CAPITALS})\s+{TOGETHER}\s+(?:(?:his|her|their)\s+)?(?:(?P<title>[^\W\d_]+)\.?\s+)?$"
)
LISTED = rf"(?:,(?:\s+{CAPITALS}){{2,4}})+,?"
JOINS = re.compile(rf"(?:{LISTED}(?=\s+{TOGETHER}(?:\s+{CAPITALS}){{2}}))?\s+{TOGETHER}\s+[^\W\d_a-zà-öø-ÿа-яёіїєґ]")


def joined(names: Names, subject: Subject) -> Subject:
    """The same without its name where another stands beside it with "and": two people together have none."""
    if subject.name is None:
        return subject
    ahead = JOINED.search(names.text, max(0, subject.start - 60), subject.start)
    if ahead and ahead["title"] in ("not", "so", "then", "now"):
        ahead = None
    if ahead and ahead["last"].lower() in names.table.names.leading:
        ahead = None  # one person of two offices: "CEO and president Soll"
    behind = JOINS.match(names.text, subject.end)
    if ahead is None and behind is None:
        return subject
    start = ahead.start() if ahead else subject.start
    runs = names.between(start, subject.end)
    start = runs[0][0] if ahead and runs else start
    others = names.between(behind.end() - 1, behind.end() + 60) if behind else []
    return Subject(start, others[0][1] if others else subject.end)
