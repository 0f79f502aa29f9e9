"""Files taken into the archive: WARC, WACZ, saved pages, PDF, DOCX. Bytes first, then rows; `reparse` reads them."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from archive import urls, wacz, warc
from archive.errors import UsageError
from archive.model import Capture, Location, Source
from archive.store import memories, transaction, write

if TYPE_CHECKING:
    from sqlite_utils import Database

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
PAGES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf", DOCX, ODT)
OFFICE_ENDINGS = {".docx": DOCX, ".odt": ODT}
TEXT_ENDINGS = (".txt", ".text")
PDF = b"%PDF-"
MOST = 64 << 20  # bytes of a saved page


@dataclass(slots=True)
class Taken:
    """What came of a file: captures taken in, those known before, and one line for each damage found."""

    new: int = 0
    known: int = 0
    damage: list[str] = field(default_factory=list)


def take(
    db: Database,
    folder: Path,
    path: Path,
    sources: Mapping[str, Source],
    *,
    now: datetime,
    url: str | None,
    software: str,
) -> Taken:
    """Take one file into the archive in `folder`. `url` is where a saved page came from.

    Without it a saved page is filed under "urn:sha256:…" of its bytes: nothing else is known of where it came from.
    UsageError for a file that is none of the kinds; WarcError for a WACZ that disagrees with its own hashes.
    """
    head = _head(path)
    if head.startswith(b"PK\x03\x04") and not _office_type(path):
        return _take_wacz(db, folder, path, sources, url)
    if head.startswith((b"WARC/", b"\x1f\x8b")):
        return _take_warc(db, folder, path, sources, url)
    return _take_page(db, folder, path, sources, now=now, url=url, software=software)


def address(url: str) -> str:
    """The URL as the archive keeps it; UsageError when it is no address of a page."""
    try:
        return urls.canonical(url)
    except ValueError as error:
        raise UsageError(f"--url {url!r}: expected an address such as https://news.example/story ({error})") from error


def _head(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise UsageError(f"{path}: expected a file, found something else (a folder, a device or a pipe)")
        with path.open("rb") as file:
            return file.read(1024)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error


def _take_wacz(db: Database, folder: Path, path: Path, sources: Mapping[str, Source], url: str | None) -> Taken:
    taken = Taken()
    with tempfile.TemporaryDirectory() as unpacked:
        for inner in wacz.warcs(path, Path(unpacked)):
            taken = _sum(taken, _take_warc(db, folder, inner, sources, url))
    return taken


def _take_warc(db: Database, folder: Path, path: Path, sources: Mapping[str, Source], url: str | None) -> Taken:
    if url is not None:
        raise UsageError(f"{path}: a WARC says itself where its pages came from; leave out --url")
    return _index(db, warc.adopt(path, folder / "warc"), sources)


def rebuild(db: Database, folder: Path, sources: Mapping[str, Source]) -> Taken:
    """Rows for every record in the archive's own warc/ that has none, and their URLs in the frontier as fetched."""
    taken = Taken()
    for path in sorted((folder / "warc").glob("*.warc*")):
        taken = _sum(taken, _index(db, path, sources))
    write.links_of_captures(db)
    return taken


def _sum(one: Taken, other: Taken) -> Taken:
    return Taken(one.new + other.new, one.known + other.known, one.damage + other.damage)


def _index(db: Database, path: Path, sources: Mapping[str, Source]) -> Taken:
    taken = Taken()
    for found in warc.scan(path):
        if isinstance(found, warc.Damage):
            taken.damage.append(str(found))
        elif _file(db, *found, sources):
            taken.new += 1
        else:
            taken.known += 1
    return taken


def _take_page(
    db: Database,
    folder: Path,
    path: Path,
    sources: Mapping[str, Source],
    *,
    now: datetime,
    url: str | None,
    software: str,
) -> Taken:
    body = _whole(path)
    if not body.strip():
        raise UsageError(f"{path}: expected a WARC, a WACZ or a saved page, found an empty file")
    media_type = _media_type(path, body)
    if b"\0" in body[:1024] and media_type.startswith("text/") and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UsageError(f"{path}: expected a WARC, a WACZ, saved HTML or text, PDF, DOCX or ODT, found binary data")
    digest = hashlib.sha256(body).hexdigest()
    where = f"urn:sha256:{digest}" if url is None else address(url)
    known = "SELECT 1 FROM captures WHERE url = ? AND payload_digest = ?"
    if db.execute(known, [where, f"sha256:{digest}"]).fetchone():
        return Taken(known=1)
    with warc.Writer(folder / "warc", now=now, software=software) as writer:
        _file(db, *writer.resource(where, body, media_type, now), sources)
    return Taken(new=1)


def _whole(path: Path) -> bytes:
    """The bytes of a saved page; UsageError for one larger than any page is."""
    try:
        with path.open("rb") as file:
            body = file.read(MOST + 1)
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error
    if len(body) > MOST:
        raise UsageError(f"{path}: expected a saved page of at most {MOST >> 20} MiB, found a larger file")
    return body


def _media_type(path: Path, body: bytes) -> str:
    if body.startswith(PDF):
        return "application/pdf"
    told = "text/plain" if path.suffix.lower() in TEXT_ENDINGS else "text/html"
    return _office_type(path) or told


def _office_type(path: Path) -> str | None:
    """The type of a DOCX or ODT, by the names in it, or by its own where it is damaged; None for any other file."""
    try:
        with zipfile.ZipFile(path) as file:
            names = file.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return OFFICE_ENDINGS.get(path.suffix.lower())
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return DOCX
    return ODT if "content.xml" in names and "mimetype" in names else None


def _file(db: Database, capture: Capture, location: Location, sources: Mapping[str, Source]) -> bool:
    """The row of a capture that lies in the archive's warc/ now; False when it was there before."""
    if db.execute("SELECT 1 FROM captures WHERE record_id = ?", [capture.record_id]).fetchone():
        return False
    noted = dict(capture.notes)  # by the crawl that wrote the record
    source = sources.get(noted.get("source", "")) or source_of(capture.url, sources.values())
    role = noted.get("role") or _role(capture)
    with transaction(db):
        write.capture(
            db,
            capture,
            location,
            role=role,
            key=noted.get("key") or _key(capture.url, source),
            source_id=write.source_id(db, source.key) if source else None,
        )
        if role == memories.ROLE:
            memories.keep(db, capture)
    return True


def _role(capture: Capture) -> str:
    """What may be a document is a page; pictures, scripts and the like in a foreign WARC are kept as they are."""
    if urlsplit(capture.url).path == "/robots.txt":
        return "robots"
    media_type = (capture.header("content-type") or "text/html").partition(";")[0].strip().lower()
    return "page" if media_type in PAGES else "other"


def _key(url: str, source: Source | None) -> str:
    try:
        return urls.key(url, source.identity if source else ())
    except ValueError:  # "dns:…", "metadata:…": no page, kept under its own name
        return url


def source_of(url: str, sources: Iterable[Source]) -> Source | None:
    """The source to whose hosts the URL belongs."""
    try:
        host = urls.host(url)
    except ValueError:
        return None
    return next((one for one in sources if host in one.hosts or urls.same_site(url, one.home)), None)
