"""archive.db: open it, begin a transaction, hold the archive lock. SQL and rows only; the schema is in schema.py."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from archive import urls
from archive.errors import ArchiveError, ArchiveLocked, DamagedDatabase, NewerSchema, NotOurDatabase
from archive.store import withholding
from archive.store.schema import migrations

DATABASE = "archive.db"
LOCK = "archive.lock"
BUSY_MS = 30_000  # how long a writer waits for another's transaction; readers never wait in WAL


def open(folder: Path, create: bool = True) -> Database:
    """The archive's database, ready to write: schema brought up to date, WAL, foreign keys on.

    `folder` is the archive directory. With create=False a missing database is an ArchiveError.
    Raises NotOurDatabase, NewerSchema or DamagedDatabase for a file that is none of ours; nothing in it is changed.
    Nothing that a page says can be written before the list of what is withheld is applied (store.applying).
    """
    path = folder / DATABASE
    if not create:
        _expect(path)
    _make_folder(folder)
    try:
        connection = sqlite3.connect(path, timeout=BUSY_MS / 1000)
        db = Database(connection)
        _check(db, path)
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "secure_delete = ON"):
            connection.execute(f"PRAGMA {pragma}")
        migrations.apply(db)
        _teach(db)
    except sqlite3.Error as error:
        raise trouble(folder, error) or error from error
    withholding.attach(db, folder)
    return db


def open_read(folder: Path) -> Database:
    """The database for reading only; the same errors as `open`, and ArchiveError when it is missing or out of date, or
    shows what by now is withheld."""
    path = folder / DATABASE
    _expect(path)
    try:
        db = Database(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=BUSY_MS / 1000))
        _check(db, path)
        _teach(db)
        pending = [migration.name for migration in migrations.pending(db)]
    except sqlite3.Error as error:
        raise trouble(folder, error) or error from error
    if pending:
        raise ArchiveError(f"{path}: made by an older dateline; run `dateline extract` once to bring it up to date")
    withholding.check(db, folder)
    return db


def _teach(db: Database) -> None:
    """What our SQL calls and SQLite has not: the site of a URL key."""
    db.register_function(urls.site, deterministic=True, name="site_of")


def _expect(path: Path) -> None:
    try:
        there = path.exists()
    except OSError as error:
        raise ArchiveError(f"{path}: cannot be looked at ({error.strerror}); check the permissions") from error
    if not there:
        raise ArchiveError(f"{path}: no archive here; make one with `dateline crawl` or `dateline import`")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(
            f"{folder}: the archive directory cannot be made ({error.strerror}); name another"
        ) from error


DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
ADVICE = {  # what to do, by SQLite's primary result code
    sqlite3.SQLITE_FULL: "free disk space and run it again; what was stored before stays",
    sqlite3.SQLITE_IOERR: "check the disk and its free space and run it again; what was stored before stays",
    sqlite3.SQLITE_READONLY: "make the archive directory and archive.db writable for yourself, or name another",
    sqlite3.SQLITE_PERM: "check the permissions",
    sqlite3.SQLITE_CANTOPEN: "expected a file that you may read and write; check the permissions and free disk space",
    sqlite3.SQLITE_BUSY: "another program holds it; end that one and run this again",
    sqlite3.SQLITE_LOCKED: "another program holds it; end that one and run this again",
}


def trouble(folder: Path, error: sqlite3.Error) -> ArchiveError | None:
    """What an error of SQLite, when opening or at any time later, means for a person; None for a fault of ours."""
    path, code = folder / DATABASE, (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code in ADVICE:
        return ArchiveError(f"{path}: cannot be used ({error}); {ADVICE[code]}")
    if code not in DAMAGE:
        return None
    with path.open("rb") as file:
        ours = file.read(16) == b"SQLite format 3\0"
    if not ours:
        return NotOurDatabase(
            f"{path}: expected an SQLite database, found another kind of file; name another --archive"
        )
    return DamagedDatabase(
        f"{path}: SQLite finds it damaged ({error}); move archive.db, archive.db-wal and archive.db-shm away and run "
        "`dateline extract --rebuild`, the WARC files hold everything it said"
    )


def _check(db: Database, path: Path) -> None:
    """Raise unless the file is empty or was made by this or an older dateline."""
    tables = set(db.table_names())
    applied = {migration.name for migration in migrations.applied(db)}
    if tables and not applied:
        found = ", ".join(sorted(tables)[:3])
        raise NotOurDatabase(f"{path}: a database of another program (tables {found}); name another --archive")
    newer = applied - {migration.name for migration in migrations._migrations}
    if newer:
        raise NewerSchema(f"{path}: made by a newer dateline ({', '.join(sorted(newer))}); update dateline")


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """All or nothing. The outer one takes the write lock at once (BEGIN IMMEDIATE: a plain BEGIN that reads first and
    then writes fails with "database is locked" whatever the time-out); inner ones are savepoints."""
    if db.conn.in_transaction:
        with db.atomic():
            yield
        return
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.conn.rollback()
        raise
    db.conn.commit()


@contextmanager
def lock(folder: Path, command: str = "dateline") -> Iterator[None]:
    """The archive lock: one crawl, extract or import at a time. The system frees it when the process ends, however."""
    _make_folder(folder)
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise ArchiveError(
            f"{folder / LOCK}: cannot be opened ({error.strerror}); an archive must be writable for you"
        ) from error
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 200).decode("utf-8", "replace").strip() or "another process"
            raise ArchiveLocked(f"{folder}: in use by {holder}; wait for it to end, or stop it") from None
        os.truncate(descriptor, 0)
        os.pwrite(descriptor, f"{command} (process {os.getpid()})\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)
