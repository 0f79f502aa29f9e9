"""The list of what is withheld, as an open archive holds it: all that is written goes through it.

A connection holds the list that stood in the file when it was opened. The database remembers the digest of the list
its rows are in line with; where the two differ nothing is written and nothing is shown until the list is applied.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from sqlite_utils import Database

from archive import withheld
from archive.errors import ListNotApplied
from archive.model import Issue, Parsed
from archive.store.records import rows
from archive.withheld import NOTHING, Withheld

if TYPE_CHECKING:
    from archive.store.records import Archive
    from archive.withheld.mask import Masker

CHANGED = "the list of what is withheld has changed and is not applied yet: run `dateline withhold`"


@dataclass(slots=True)
class Hold:
    """The list of one connection, and what it does to texts; made when the first text comes."""

    listed: Withheld
    _masker: Masker | None = None

    @property
    def masker(self) -> Masker:
        if self._masker is None:
            from archive.withheld.mask import Masker  # the tables of names: only for those who have a list

            self._masker = Masker(self.listed)
        return self._masker

    def page(self, parsed: Parsed, before: Sequence[str] = ()) -> tuple[Parsed, tuple[str, ...]]:
        """What a page says, masked, and the marks of the names it has in full. `before`: the marks of its document."""
        if not self.listed.names:
            return parsed, ()
        masked, named = self.masker.page(parsed, self.masker.numbers(before))
        return masked, tuple(self.masker.marks_of(named))

    def strict(self, text: str | None) -> str | None:
        """A text without its document."""
        return self.masker.strict(text) if text and self.listed.names else text

    def issue(self, issue: Issue) -> Issue:
        return self.masker.issue(issue) if self.listed.names else issue

    def has(self, *keys: str | None) -> bool:
        """Whether a document with one of these URL keys is withheld."""
        return not self.listed.documents.isdisjoint(keys)


NO_HOLD = Hold(NOTHING)
_holds: WeakKeyDictionary[Database, Hold] = WeakKeyDictionary()


def attach(db: Database, folder: Path) -> None:
    """Give the connection the list of the archive in `folder`. UsageError when it cannot be read."""
    _holds[db] = Hold(withheld.load(folder))


def of(db: Database) -> Hold:
    """The connection's list, for whoever writes what a page says; ListNotApplied when the rows are not in line."""
    hold = listed(db)
    if hold.listed.digest != applied(db):
        raise ListNotApplied(CHANGED)
    return hold


def listed(db: Database) -> Hold:
    return _holds.get(db, NO_HOLD)


def applied(db: Archive) -> str:
    """The digest of the list that the rows are in line with; "" for none."""
    if not rows(db, "SELECT 1 FROM sqlite_master WHERE name = 'withheld'"):
        return ""  # made by an older dateline, which withheld nothing
    return next((str(digest) for (digest,) in rows(db, "SELECT digest FROM withheld")), "")


def check(db: Archive, folder: Path) -> None:
    """ListNotApplied when the list in the archive's folder is another than the rows are in line with."""
    if withheld.load(folder).digest != applied(db):
        raise ListNotApplied(f"{folder / withheld.FILE}: {CHANGED}")


def remember(db: Database, now: datetime) -> None:
    """From now on the rows are in line with the connection's list; inside the caller's transaction."""
    one = listed(db).listed
    row = [one.digest, len(one.names), len(one.documents), now.isoformat().replace("+00:00", "Z")]
    db.execute("DELETE FROM withheld")
    if one:
        db.execute("INSERT INTO withheld (id, digest, names, documents, applied_at) VALUES (1, ?, ?, ?, ?)", row)
