"""WACZ packages read: the WARC files in them unpacked, after every hash of the package's own list was checked."""

from __future__ import annotations

import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from archive.errors import WarcError
from archive.warc import digest

_PIECE = 1 << 20
_LIST = "datapackage.json"
_LIST_LIMIT = 64 << 20
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
)  # as zipfile raises


class _Disagrees(Exception):
    """The package is not what its list says."""


def warcs(path: Path, into: Path) -> tuple[Path, ...]:
    """Unpacks every archive/*.warc and *.warc.gz of a WACZ (1.1.1) into a folder and says where they are, by name.

    datapackage.json must list each of them, and each file that it lists must be there with that hash. Names in the
    package are never used as paths: only their last part is. WarcError when the file is no WACZ, is damaged, or
    disagrees; then nothing of it is left in the folder.
    """
    made: list[Path] = []
    try:
        with zipfile.ZipFile(path) as package:
            listed = _listed(package)
            names = sorted(name for name in package.namelist() if _is_warc(name))
            _compare(names, listed, package)
            into.mkdir(parents=True, exist_ok=True)
            for name, stated in sorted(listed.items()):
                target = into / PurePosixPath(name).name if name in names else None
                _check(package, name, stated, target, made)
    except (_Disagrees, *_UNREADABLE) as error:
        for target in made:
            target.unlink(missing_ok=True)
        raise WarcError(f"{path}: cannot be read as a WACZ package: {error}") from error
    return tuple(made)


def _is_warc(name: str) -> bool:
    return name.startswith("archive/") and name.endswith((".warc", ".warc.gz"))


def _listed(package: zipfile.ZipFile) -> dict[str, str]:
    """The hash that datapackage.json states for each file; itself checked against datapackage-digest.json if there."""
    raw = _small(package, _LIST)
    if "datapackage-digest.json" in package.namelist():
        stated = _json(_small(package, "datapackage-digest.json"), "datapackage-digest.json").get("hash")
        _agree(_LIST, stated, iter([raw]))
    resources = _json(raw, _LIST).get("resources")
    if not isinstance(resources, list) or not all(isinstance(one, dict) and "path" in one for one in resources):
        raise _Disagrees(f"{_LIST} has no list of resources with their paths")
    return {str(one["path"]): str(one.get("hash", "")) for one in resources}


def _small(package: zipfile.ZipFile, name: str) -> bytes:
    try:
        entry = package.getinfo(name)
    except KeyError:
        raise _Disagrees(f"it has no {name}") from None
    if entry.file_size > _LIST_LIMIT:
        raise _Disagrees(f"{name} has {entry.file_size} bytes")
    return package.read(entry)


def _json(raw: bytes, name: str) -> dict[str, object]:
    try:
        found = json.loads(raw)
    except ValueError as error:
        raise _Disagrees(f"{name} is not JSON ({error})") from error
    if not isinstance(found, dict):
        raise _Disagrees(f"{name} is not a JSON object")
    return found


def _compare(names: list[str], listed: dict[str, str], package: zipfile.ZipFile) -> None:
    """Names only: nothing missing, nothing unlisted, no two WARC files of one name."""
    if not names:
        raise _Disagrees("no WARC file in its archive/ folder")
    if unlisted := sorted(set(names) - set(listed)):
        raise _Disagrees(f"{unlisted[0]} is not listed in {_LIST}")
    if missing := sorted(set(listed) - set(package.namelist())):
        raise _Disagrees(f"{missing[0]} is listed in {_LIST} but not there")
    if len({PurePosixPath(name).name for name in names}) < len(names):
        raise _Disagrees("two of its WARC files have the same name")


def _check(package: zipfile.ZipFile, name: str, stated: str, target: Path | None, made: list[Path]) -> None:
    """Reads one file against its hash, and writes it to the target if there is one."""
    pieces = _pieces(package, name)
    if target:
        if (size := package.getinfo(name).file_size) > shutil.disk_usage(target.parent).free:
            raise _Disagrees(f"{name} has {size} bytes, more than the disk has free")
        target.open("xb").close()
        made.append(target)
        pieces = _written(pieces, target)
    _agree(name, stated, pieces)


def _written(pieces: Iterator[bytes], target: Path) -> Iterator[bytes]:
    with target.open("wb") as out:
        for piece in pieces:
            out.write(piece)
            yield piece


def _pieces(package: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with package.open(name) as file:
        while piece := file.read(_PIECE):
            yield piece


def _agree(name: str, stated: object, pieces: Iterator[bytes]) -> None:
    check = digest.hasher(stated) if isinstance(stated, str) else None
    if not check:
        raise _Disagrees(f"{name} has no hash that we know ({stated!r})")
    for piece in pieces:
        check.update(piece)
    if not digest.agrees(str(stated), check.digest()):
        raise _Disagrees(f"{name} is not what its hash says")
