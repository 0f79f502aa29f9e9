"""WACZ packages: what agrees is unpacked, what does not is refused and leaves nothing."""

from __future__ import annotations

import hashlib
import json
import warnings
import zipfile
from pathlib import Path

import pytest

from archive.errors import WarcError
from archive.wacz import warcs
from tests.warc.made import PAGE, answer, record, scanned, zipped

WARC = zipped([record("response", answer(PAGE))])
PAGES = b'{"format": "json-pages-1.0"}\n'


def _hash(data: bytes) -> str:
    return "sha256:" + hashlib.sha256(data).hexdigest()


def package(path: Path, files: dict[str, bytes], listed: dict[str, str] | None = None, **extra: bytes) -> Path:
    """A WACZ of these files whose list is right unless another is given."""
    hashes = {name: _hash(data) for name, data in files.items()} if listed is None else listed
    resources = [{"name": name, "path": name, "hash": value, "bytes": 1} for name, value in hashes.items()]
    parts = {"datapackage.json": json.dumps({"profile": "data-package", "resources": resources}).encode()} | extra
    with zipfile.ZipFile(path, "w") as out, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a doubled name is one of the faults
        for name, data in [*files.items(), *parts.items()]:
            out.writestr(name, data)
    return path


def test_the_warcs_of_a_package_are_unpacked(tmp_path: Path) -> None:
    files = {"archive/b.warc.gz": WARC, "archive/a.warc": record("response", answer(b"x")), "pages/pages.jsonl": PAGES}
    found = warcs(package(tmp_path / "a.wacz", files), tmp_path / "into")
    assert found == (tmp_path / "into/a.warc", tmp_path / "into/b.warc.gz")
    assert found[1].read_bytes() == WARC
    assert scanned(found[1])[0][0][0].body == PAGE
    assert sorted((tmp_path / "into").iterdir()) == list(found)


def test_the_digest_of_the_list_is_checked_too(tmp_path: Path) -> None:
    path = package(tmp_path / "a.wacz", {"archive/a.warc.gz": WARC})
    raw = zipfile.ZipFile(path).read("datapackage.json")
    for hashed, agrees in ((raw, True), (raw + b" ", False)):
        digest = json.dumps({"path": "datapackage.json", "hash": _hash(hashed)}).encode()
        path = package(tmp_path / "b.wacz", {"archive/a.warc.gz": WARC}, **{"datapackage-digest.json": digest})
        if agrees:
            assert len(warcs(path, tmp_path / "good")) == 1
        else:
            with pytest.raises(WarcError, match=r"datapackage\.json is not what its hash says"):
                warcs(path, tmp_path / "bad")


A = "archive/a.warc.gz"
RIGHT = {A: _hash(WARC)}


@pytest.mark.parametrize(
    ("files", "listed", "message"),
    [
        ({A: WARC}, {A: _hash(b"other")}, r"archive/a\.warc\.gz is not what its hash says"),
        ({A: WARC}, {A: "crc:1"}, r"archive/a\.warc\.gz has no hash that we know \('crc:1'\)"),
        ({A: WARC}, {}, r"archive/a\.warc\.gz is not listed in datapackage\.json"),
        ({A: WARC}, RIGHT | {"archive/b.warc.gz": _hash(b"")}, r"archive/b\.warc\.gz is listed .* but not there"),
        ({A: WARC, "pages/p.jsonl": PAGES}, RIGHT | {"pages/p.jsonl": _hash(b"")}, r"pages/p\.jsonl is not what"),
        ({"pages/p.jsonl": PAGES}, None, r"no WARC file in its archive/ folder"),
        ({A: WARC, "archive/sub/a.warc.gz": WARC}, None, r"two of its WARC files have the same name"),
    ],
)
def test_a_package_that_disagrees_is_refused_whole(
    tmp_path: Path, files: dict[str, bytes], listed: dict[str, str] | None, message: str
) -> None:
    with pytest.raises(WarcError, match=rf"a\.wacz: cannot be read as a WACZ package: {message}"):
        warcs(package(tmp_path / "a.wacz", files, listed), tmp_path / "into")
    assert not list(tmp_path.glob("into/*"))


def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    found = warcs(package(tmp_path / "a.wacz", {"archive/../../../evil.warc.gz": WARC}), tmp_path / "deep/into")
    assert found == (tmp_path / "deep/into/evil.warc.gz",)
    assert not (tmp_path / "evil.warc.gz").exists()


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_text("mine")
    with pytest.raises(WarcError, match="File exists"):
        warcs(package(tmp_path / "a.wacz", {A: WARC}), tmp_path)
    assert (tmp_path / "a.warc.gz").read_text() == "mine"


@pytest.mark.parametrize("raw", [b"", b"no zip", WARC])
def test_what_is_no_zip_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "a.wacz"
    path.write_bytes(raw)
    with pytest.raises(WarcError, match="not a zip file"):
        warcs(path, tmp_path / "into")


@pytest.mark.parametrize("raw", [b"{", b"[]", b'{"resources": [1]}', b"\xff"])
def test_a_list_that_is_none_is_refused(tmp_path: Path, raw: bytes) -> None:
    path = package(tmp_path / "a.wacz", {A: WARC}, **{"datapackage.json": raw})
    with pytest.raises(WarcError, match=r"datapackage\.json"):
        warcs(path, tmp_path / "into")


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    path = package(tmp_path / "a.wacz", {A: WARC})
    raw = bytearray(path.read_bytes())
    raw[raw.find(WARC) + 30] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(WarcError, match="Bad CRC-32"):
        warcs(path, tmp_path / "into")
    assert not list(tmp_path.glob("into/*"))
