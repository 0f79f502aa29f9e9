"""Stored rows of a document masked in place, as they would have been written with the list; a copy of nothing stays."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from archive.store import people
from archive.store.records import rows

if TYPE_CHECKING:
    from archive.withheld.mask import Masker

Mask = Callable[[str], str]

TEXTS = {  # by table: columns of text, and those that hold a JSON list of texts
    "versions": (("title", "section", "published_surface", "image_caption"), ("authors", "credits", "tags")),
    "penalties": (("court", "judge", "speaker"), ("charges", "articles")),
    "quotations": (("speaker",), ()),
}
ADDRESSES = ("emails", "attachments", "images", "related")  # of a version: those that hold the name are left out
SURFACES = ("dates", "penalties", "quotations")
SHOWN = "title, authors, credits, section, tags"


def document(db: Database, masker: Masker, document_id: int) -> bool:
    """Mask all versions of a document, with the surnames of everybody that any of them names in full; inside the
    caller's transaction. Whether a row has changed."""
    versions = [id for (id,) in rows(db, "SELECT id FROM versions WHERE document_id = ?", [document_id])]
    marks = {mark for one in versions for mark in _marks(db, one)}
    named = {one: masker.named(_texts(db, one)) for one in versions}
    known = masker.numbers(marks).union(*named.values())
    if not known:
        return False
    before = db.conn.total_changes
    for one in versions:
        _version(db, masker, one, lambda text: masker.text(text, known))
        own = masker.marks_of(masker.numbers(_marks(db, one)) | named[one])
        _set(db, "versions", one, {"withheld": json.dumps(own)})
    db.execute(
        f"UPDATE documents SET ({SHOWN}) = (SELECT {SHOWN} FROM versions WHERE id = version_id) "
        f"WHERE id = ? AND ({SHOWN}) IS NOT (SELECT {SHOWN} FROM versions WHERE id = version_id)",
        [document_id],
    )
    return db.conn.total_changes > before


def _marks(db: Database, version: int) -> list[str]:
    ((marks,),) = rows(db, "SELECT withheld FROM versions WHERE id = ?", [version])
    return [str(mark) for mark in json.loads(marks)]


def _texts(db: Database, version: int) -> Iterator[str | None]:
    """All that the rows of a version say, each piece by itself."""
    yield from rows(db, "SELECT text FROM versions WHERE id = ?", [version])[0]
    for table, (plain, lists) in TEXTS.items():
        for row in _rows(db, table, version, (*plain, *lists)):
            yield from row[: len(plain)]
            yield from (text for value in row[len(plain) :] for text in json.loads(value))
    for (person,) in _rows(db, "penalties", version, ("person",)):
        yield from (person or "").split("; ")
    yield from (name for (name,) in _rows(db, "penalty_people", version, ("name",)))


def _rows(db: Database, table: str, version: int, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    own = "id" if table == "versions" else "version_id"
    return rows(db, f"SELECT {', '.join(columns)} FROM {table} WHERE {own} = ?", [version])


def _set(db: Database, table: str, id: int, values: dict[str, object]) -> None:
    """Update a row where a value differs, so that nothing that stays is written anew."""
    columns = ", ".join(f"{name} = :{name}" for name in values)
    differs = " OR ".join(f"{name} IS NOT :{name}" for name in values)
    db.execute(f"UPDATE {table} SET {columns} WHERE id = :id AND ({differs})", {**values, "id": id})


def _version(db: Database, masker: Masker, version: int, hide: Mask) -> None:
    """All rows of a version; surfaces are those of the masked text, and so are the words that tell a speaker."""
    ((text,),) = rows(db, "SELECT text FROM versions WHERE id = ?", [version])
    masked = hide(text)
    _said_by(db, version, text, masked, hide)
    _people(db, version, hide)
    for table, (plain, lists) in TEXTS.items():
        for id, *row in _rows(db, table, version, ("id", *plain, *lists)):
            told = {name: value and hide(value) for name, value in zip(plain, row, strict=False)}
            many = {name: _list(value, hide) for name, value in zip(lists, row[len(plain) :], strict=True)}
            _set(db, table, id, told | many)
    for table in SURFACES:
        for id, start, end in _rows(db, table, version, ("id", "start", "end")):
            _set(db, table, id, {"surface": masked[start:end]})
    for id, start, end in _rows(db, "sentences", version, ("id", "start", "end")):
        _set(db, "sentences", id, {"text": masked[start:end]})
    _addresses(db, masker, version, hide)
    _set(db, "versions", version, {"text": masked})


def _list(value: str, hide: Mask) -> str:
    return json.dumps([hide(one) for one in json.loads(value)], ensure_ascii=False)


def _said_by(db: Database, version: int, text: str, masked: str, hide: Mask) -> None:
    """The words that name a speaker, or say that somebody spoke, from where they stand nearest to the quotation."""
    for id, start, *told in _rows(db, "quotations", version, ("id", "start", "said_by", "cue")):
        near = [words and _nearest(text, masked, words, start, hide) for words in told]
        _set(db, "quotations", id, dict(zip(("said_by", "cue"), near, strict=True)))


def _nearest(text: str, masked: str, words: str, place: int, hide: Mask) -> str:
    after, before = text.find(words, place), text.rfind(words, 0, place)
    found = [at for at in (after, before) if at >= 0]
    if not found:
        return hide(words)
    at = min(found, key=lambda one: abs(one - place))
    shown = masked[at : at + len(words)]
    return "".join("█" if "█" in pair else pair[0] for pair in zip(shown, hide(words), strict=True))


def _addresses(db: Database, masker: Masker, version: int, hide: Mask) -> None:
    """Addresses that hold the name, in whatever column, and the rows of such attachments."""
    from archive.withheld.mask import words_of

    def names(address: str) -> bool:
        return hide(words_of(address)) != words_of(address)

    *lists, image = _rows(db, "versions", version, (*ADDRESSES, "image"))[0]
    kept: dict[str, object] = {
        name: json.dumps([one for one in json.loads(value) if not names(one)])
        for name, value in zip(ADDRESSES, lists, strict=True)
    }
    if image and names(image):
        kept |= {"image": None, "image_caption": None}
    _set(db, "versions", version, kept)
    left_out = 0
    for id, url, position in _rows(db, "attachments", version, ("id", "url", "position")):
        if names(url):
            db.execute("DELETE FROM attachments WHERE id = ?", [id])
            left_out += 1
        else:
            _set(db, "attachments", id, {"position": position - left_out})


def _people(db: Database, version: int, hide: Mask) -> None:
    """The people and penalties of those who are withheld go; a penalty of several keeps the others."""
    from archive.withheld.mask import remaining

    touched = people.named_in(db, version)
    for id, person in _rows(db, "penalties", version, ("id", "person")):
        left, kept = _links(db, id, hide), remaining(person, hide)
        if left == 0 or (person and kept is None):
            db.execute("DELETE FROM penalty_people WHERE penalty_id = ?", [id])
            db.execute("DELETE FROM penalties WHERE id = ?", [id])
        else:
            _set(db, "penalties", id, {"person": kept})
    people.settle(db, touched)


def _links(db: Database, penalty_id: int, hide: Mask) -> int | None:
    """The people of one penalty: those withheld go, a group is masked, places are counted anew. How many are left; None
    where there were none."""
    found = rows(
        db, "SELECT id, person_id, name FROM penalty_people WHERE penalty_id = ? ORDER BY position", [penalty_id]
    )
    left = 0
    for id, person, name in found:
        if person is not None and hide(name) != name:
            db.execute("DELETE FROM penalty_people WHERE id = ?", [id])
            continue
        _set(db, "penalty_people", id, {"position": left, "name": hide(name)})
        left += 1
    return left if found else None
